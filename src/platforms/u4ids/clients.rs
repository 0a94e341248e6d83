//! Clients, with their secrets.

use super::{dialect, keep, rotate, secrets, used};
use crate::commands::args::{
    ALLOWED_SCOPES, CLIENT, DELETE_OLD, DESCRIPTION, ENABLED, EXPIRES, FLOW, FULL, NAME, NEW_CLIENT,
    OLD_SECRET, REDIRECT_URIS, SECRET_ID, SECRET_OUT, UNUSED_SINCE, WHOLE_FILE,
};
use crate::commands::{Arg, Column, clients, column, columns};
use crate::http::Method;
use crate::platforms::table::{Answer, Edit, FindList, Flow, Operation, RowFilter, local, may, must, named};

const SHORT: &[Column] = &[
    column(&columns::ID, "/clientId"),
    column(&columns::NAME, "/clientName"),
    column(&columns::ENABLED, "/enabled"),
    column(&columns::FLOW, "/flow"),
];

const UNUSED: &[Column] = &[
    column(&columns::ID, "/clientId"),
    column(&columns::NAME, "/clientName"),
    column(&columns::ENABLED, "/enabled"),
    column(&columns::FLOW, "/flow"),
    column(&columns::LAST_USED, "/lastUsed"),
];

pub(super) const FULL_COLUMNS: &[Column] = &[
    column(&columns::ID, "/clientId"),
    column(&columns::NAME, "/clientName"),
    column(&columns::ENABLED, "/enabled"),
    column(&columns::FLOW, "/flow"),
    column(&columns::SCOPES, "/allowedScopes"),
    column(&columns::REDIRECT_URIS, "/redirectUris"),
    column(&columns::SECRETS, "/clientSecrets"),
];

/// A client whose flow needs a secret gets one when it is made, and its value is shown then alone.
const MADE: &[Column] = &[
    column(&columns::ID, "/clientId"),
    column(&columns::NAME, "/clientName"),
    column(&columns::ENABLED, "/enabled"),
    column(&columns::FLOW, "/flow"),
    column(&columns::SECRET, "/clientSecrets/0/value"),
];

const ONE: &[&Arg] = &[&CLIENT];

static SECRETS: FindList =
    FindList { read: "/clients/{client}", search: None, items: "/clientSecrets", id: "/id", proves: true };

static EDIT: Edit = Edit::new("/clients/{client}", keep::client)
    .takes(&[
        "clientId",
        "clientName",
        "clientUri",
        "enabled",
        "flow",
        "clientSecrets",
        "claims",
        "accessTokenType",
        "accessTokenLifetime",
        "identityTokenLifetime",
        "authorizationCodeLifetime",
        "allowedScopes",
        "allowAccessToAllScopes",
        "requireConsent",
        "redirectUris",
        "postLogoutRedirectUris",
        "allowedCorsOrigins",
        "refreshTokenUsage",
        "refreshTokenExpiration",
        "logoUri",
        "logoutUri",
        "allowRememberConsent",
        "allowAccessTokensViaBrowser",
        "allowClientCredentialsOnly",
        "logoutSessionRequired",
        "requireSignOutPrompt",
        "updateAccessTokenClaimsOnRefresh",
        "enableLocalLogin",
        "includeJwtId",
        "alwaysSendClientClaims",
        "prefixClientClaims",
        "allowAccessToAllCustomGrantTypes",
        "absoluteRefreshTokenLifetime",
        "slidingRefreshTokenLifetime",
        "identityProviderRestrictions",
        "allowedCustomGrantTypes",
    ])
    .lists(&[
        "/allowedScopes",
        "/allowedCustomGrantTypes",
        "/redirectUris",
        "/postLogoutRedirectUris",
        "/allowedCorsOrigins",
        "/identityProviderRestrictions",
    ])
    .fixed(keep::CLIENT_FIXED)
    .moves(keep::OF_SERVER)
    .apart(&["clientSecrets"])
    .cautions(&[(
        "/flow",
        "the vendor's portal calls flow fixed once the client is there; the platform decides",
    )])
    // Nobody signs in by a secret with that flow.
    .off(&[("/enabled", "false"), ("/flow", "\"Implicit\"")]);

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::list(&clients::LIST, dialect::SHORT_CLIENTS)
        .query(&[may(&FULL, dialect::FULL_ROWS), local(&UNUSED_SINCE)])
        .sieve(RowFilter { arg: &UNUSED_SINCE, stays: used::not_since_of_client, columns: UNUSED })
        .columns(SHORT)
        .try_it(&["clients list", "clients list --full --limit 5", "clients list --unused-since 180d"]),
    Operation::list(&clients::EXPORT, dialect::CLIENTS)
        .columns(FULL_COLUMNS)
        .try_it(&["clients export", "clients export --jq '.[] | select(.enabled | not) | .clientId'"]),
    Operation::get(&clients::GET, "/clients/{client}")
        .on(ONE)
        .columns(FULL_COLUMNS)
        .try_it(&["clients get web", "clients get 'Web portal' --by name"]),
    Operation::post(&clients::CREATE, "/clients")
        .body(&[
            named(&NEW_CLIENT, "/clientId"),
            must(&NAME, "/clientName"),
            may(&FLOW, "/flow"),
            may(&ENABLED, "/enabled"),
            may(&REDIRECT_URIS, "/redirectUris"),
            may(&ALLOWED_SCOPES, "/allowedScopes"),
            local(&SECRET_OUT),
        ])
        .shape(keep::shape_client)
        .mints(keep::gets_secret)
        .columns(MADE)
        .try_it(&[
            "clients create --client-id shop --name Shop",
            "clients create --client-id shop --name Shop --flow Hybrid --allowed-scope openid \
             --redirect-uri https://shop.example.test/cb",
            "clients create --client-id batch --name 'Nightly batch' --flow ClientCredentials \
             --allowed-scope api",
        ]),
    Operation::new(&clients::UPDATE, Flow::Edit(&EDIT), Method::Patch, "/clients/{client}")
        .on(ONE)
        .body(&[
            may(&NAME, "/clientName"),
            may(&FLOW, "/flow"),
            may(&ENABLED, "/enabled"),
            may(&REDIRECT_URIS, "/redirectUris"),
            may(&ALLOWED_SCOPES, "/allowedScopes"),
        ])
        .shape(keep::shape_client)
        .columns(FULL_COLUMNS)
        .try_it(&[
            "clients update web --enabled false --yes",
            "clients update web --add redirectUris=https://app.example.test/cb --set flow=Hybrid",
            "clients update web --remove allowedScopes=profile --set requireConsent=false --yes",
            "clients update web --patch docs/examples/client-patch.json --yes",
            "clients update old-portal --replace docs/examples/client.json --yes",
        ]),
    Operation::edit(&clients::REPLACE, "/clients/{client}", &EDIT)
        .on(&[&CLIENT, &WHOLE_FILE])
        .body(&[must(&WHOLE_FILE, "")])
        .shape(keep::shape_client)
        .columns(FULL_COLUMNS)
        .caution("a member that the file leaves out goes back to the platform's default")
        .try_it(&["clients replace old-portal docs/examples/client.json --yes"]),
    Operation::delete(&clients::DELETE, "/clients/{client}")
        .on(ONE)
        .answers(Answer::holds_or_empty(&["/clientId"]).echoes(&[(&CLIENT, &["/clientId"])]))
        .try_it(&["clients delete old-portal --yes", "clients delete urn:app/one --yes"]),
    Operation::get(&clients::LAST_USED, "/clients/{client}/lastused")
        .own(used::by_client)
        .on(ONE)
        .columns(used::COLUMNS)
        .try_it(&["clients last-used web", "clients last-used old-portal"]),
    Operation::list(&clients::AUDITS, "/clients/{client}/audits")
        .on(ONE)
        .columns(super::audits::COLUMNS)
        .events(&super::audits::EVENTS)
        .answers(Answer::DERIVED.mentions(&[(&CLIENT, &["/entityId"])]))
        .try_it(&["clients audits web", "clients audits web --limit 3"]),
    secrets::list(&clients::SECRETS_LIST, "/clients/{client}", "/clientSecrets")
        .on(ONE)
        .try_it(&["clients secrets list web", "clients secrets list web -o json"]),
    Operation::post(&clients::SECRETS_ADD, "/clients/{client}/secrets")
        .on(ONE)
        .body(&[may(&DESCRIPTION, "/description"), may(&EXPIRES, "/expiration"), local(&SECRET_OUT)])
        .shape(secrets::shape_new)
        .counted_by(&SECRETS)
        .answers(secrets::SHOWN)
        .columns(secrets::MADE)
        .try_it(&[
            "clients secrets add web",
            "clients secrets add web --description 'Second data centre' --expires 365d",
        ]),
    Operation::new(
        &clients::SECRETS_UPDATE,
        Flow::Own(secrets::update_of_client),
        Method::Patch,
        "/clients/{client}/secrets/{secret-id}",
    )
    .on(&[&CLIENT, &SECRET_ID])
    .body(&[may(&DESCRIPTION, "/description"), may(&EXPIRES, "/expiration")])
    .takes(&EXPIRES, secrets::shortens_of_client)
    .columns(secrets::COLUMNS)
    .try_it(&[
        "clients secrets update web 2 --description 'In use since May'",
        "clients secrets update web 2 --expires 30d --yes",
    ]),
    Operation::delete(&clients::SECRETS_DELETE, "/clients/{client}/secrets/{secret-id}")
        .on(&[&CLIENT, &SECRET_ID])
        .counted_by(&SECRETS)
        .answers(secrets::GONE)
        .try_it(&["clients secrets delete web 1 --yes"]),
    Operation::post(&clients::SECRETS_ROTATE, "/clients/{client}/secrets")
        .own(rotate::rotate_of_client)
        .on(ONE)
        .body(&[
            may(&DESCRIPTION, "/description"),
            may(&EXPIRES, "/expiration"),
            local(&OLD_SECRET),
            local(&DELETE_OLD),
            local(&SECRET_OUT),
        ])
        .takes(&EXPIRES, rotate::shortens_of_client)
        .answers(secrets::SHOWN)
        .columns(secrets::MADE)
        .try_it(&[
            "clients secrets rotate web",
            "clients secrets rotate web --delete-old --expires 365d --yes",
        ]),
];
