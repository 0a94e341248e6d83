//! Scopes, with their secrets and a title in each language.

use super::{clients, keep, rotate, secrets, used};
use crate::commands::args::{
    DELETE_OLD, DESCRIPTION, DISPLAY_NAME, ENABLED, EXPIRES, LANGUAGE, NEW_SCOPE, OLD_SECRET, SCOPE,
    SCOPE_TITLE, SECRET_ID, SECRET_OUT, TITLE, UNUSED_SINCE, WHOLE_FILE,
};
use crate::commands::{Arg, Column, column, columns, scopes};
use crate::http::Method;
use crate::platforms::table::{Answer, Edit, FindList, Flow, Operation, RowFilter, local, may, must, named};

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/scopeId"),
    column(&columns::DISPLAY_NAME, "/displayName"),
    column(&columns::KIND, "/type"),
    column(&columns::ENABLED, "/enabled"),
    column(&columns::STANDARD, "/isStandardScope"),
    column(&columns::UPDATED, "/lastUpdate"),
];

const UNUSED: &[Column] = &[
    column(&columns::ID, "/scopeId"),
    column(&columns::DISPLAY_NAME, "/displayName"),
    column(&columns::KIND, "/type"),
    column(&columns::ENABLED, "/enabled"),
    column(&columns::LAST_USED, "/lastUsed"),
];

const TITLES: &[Column] = &[
    column(&columns::ID, "/scopeTitleId").or(&["/id", "/titleId"]),
    column(&columns::LANGUAGE, "/language").or(&["/culture", "/locale"]),
    column(&columns::DISPLAY_NAME, "/displayName").or(&["/title", "/name"]),
];

const ONE: &[&Arg] = &[&SCOPE];

static SECRETS: FindList =
    FindList { read: "/scopes/{scope}", search: None, items: "/scopeSecrets", id: "/id", proves: true };
static TITLED: FindList =
    FindList { read: "/scopes/{scope}/titles", search: None, items: "", id: "/scopeTitleId", proves: true };

/// Where an answer names the scope.
const WHICH: &[(&Arg, &[&str])] = &[(&SCOPE, &["/scopeId", "/name"])];

/// The members that a title may have; the vendor names none of them.
const TITLE_MEMBERS: &[&str] = &["/scopeTitleId", "/id", "/language", "/displayName", "/title"];

/// Where an answer names the title.
const WHICH_TITLE: &[(&Arg, &[&str])] = &[(&SCOPE_TITLE, &["/scopeTitleId", "/id"])];
const ONE_TITLE: &[&Arg] = &[&SCOPE, &SCOPE_TITLE];
const TITLE_PATH: &str = "/scopes/{scope}/titles/{title-id}";

static EDIT: Edit = Edit::new("/scopes/{scope}", keep::scope)
    .takes(&[
        "scopeId",
        "displayName",
        "description",
        "claimsRule",
        "type",
        "enabled",
        "required",
        "emphasize",
        "includeAllClaimsForUser",
        "showInDiscoveryDocument",
        "allowUnrestrictedIntrospection",
        "isStandardScope",
        "claims",
        "scopeSecrets",
        "consentOptions",
    ])
    .fixed(keep::FIXED)
    .moves(keep::OF_SERVER)
    .apart(&["scopeSecrets", "isStandardScope"])
    .guard(|[scope, _]| keep::refuse_standard(scope))
    .off(&[("/enabled", "false")]);
static EDIT_TITLE: Edit = Edit::new(TITLE_PATH, keep::title).fixed(keep::TITLE_FIXED);

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::list(&scopes::LIST, "/scopes")
        .query(&[local(&UNUSED_SINCE)])
        .sieve(RowFilter { arg: &UNUSED_SINCE, stays: used::not_since_of_scope, columns: UNUSED })
        .columns(COLUMNS)
        .try_it(&["scopes list", "scopes list --unused-since 180d"]),
    Operation::get(&scopes::GET, "/scopes/{scope}")
        .on(ONE)
        .answers(Answer::holds(&["/scopeId", "/name"]).echoes(WHICH))
        .columns(COLUMNS)
        .try_it(&["scopes get api", "scopes get 'Business API' --by name"]),
    Operation::post(&scopes::CREATE, "/scopes")
        .body(&[
            named(&NEW_SCOPE, "/scopeId"),
            may(&DISPLAY_NAME, "/displayName"),
            may(&DESCRIPTION, "/description"),
            may(&ENABLED, "/enabled"),
        ])
        .shape(keep::shape_new_scope)
        .columns(COLUMNS)
        .try_it(&["scopes create --scope-id billing --display-name Billing"]),
    Operation::new(&scopes::UPDATE, Flow::Edit(&EDIT), Method::Patch, "/scopes/{scope}")
        .on(ONE)
        .body(&[
            may(&DISPLAY_NAME, "/displayName"),
            may(&DESCRIPTION, "/description"),
            may(&ENABLED, "/enabled"),
        ])
        .shape(keep::shape_scope)
        .columns(COLUMNS)
        .try_it(&[
            "scopes update api --description 'Everything for partners'",
            "scopes update api --set consentOptions.requireConsent=false --set type=Resource",
        ]),
    Operation::edit(&scopes::REPLACE, "/scopes/{scope}", &EDIT)
        .on(&[&SCOPE, &WHOLE_FILE])
        .body(&[must(&WHOLE_FILE, "")])
        .shape(keep::shape_scope)
        .columns(COLUMNS)
        .caution("a member that the file leaves out goes back to the platform's default")
        .try_it(&["scopes replace payroll docs/examples/scope.json --yes"]),
    Operation::delete(&scopes::DELETE, "/scopes/{scope}")
        .on(ONE)
        .answers(Answer::holds_or_empty(&["/scopeId", "/name"]).echoes(WHICH))
        .try_it(&["scopes delete webhooks --yes", "scopes delete urn:scope/one --yes"]),
    Operation::list(&scopes::CLIENTS, "/scopes/{scope}/clients")
        .on(ONE)
        .columns(clients::FULL_COLUMNS)
        .try_it(&["scopes clients api"]),
    Operation::get(&scopes::LAST_USED, "/scopes/{scope}/lastused")
        .own(used::by_scope)
        .on(ONE)
        .columns(used::COLUMNS)
        .try_it(&["scopes last-used openid", "scopes last-used api"]),
    Operation::list(&scopes::AUDITS, "/scopes/{scope}/audits")
        .on(ONE)
        .columns(super::audits::COLUMNS)
        .events(&super::audits::EVENTS)
        .answers(Answer::DERIVED.mentions(&[(&SCOPE, &["/entityId"])]))
        .try_it(&["scopes audits api"]),
    secrets::list(&scopes::SECRETS_LIST, "/scopes/{scope}", "/scopeSecrets")
        .on(ONE)
        .try_it(&["scopes secrets list api"]),
    Operation::post(&scopes::SECRETS_ADD, "/scopes/{scope}/secrets")
        .on(ONE)
        .body(&[may(&DESCRIPTION, "/description"), may(&EXPIRES, "/expiration"), local(&SECRET_OUT)])
        .shape(secrets::shape_new)
        .counted_by(&SECRETS)
        .answers(secrets::SHOWN)
        .columns(secrets::MADE)
        .try_it(&["scopes secrets add api --description Introspection --expires 2027-06-30"]),
    Operation::new(
        &scopes::SECRETS_UPDATE,
        Flow::Own(secrets::update_of_scope),
        Method::Patch,
        "/scopes/{scope}/secrets/{secret-id}",
    )
    .on(&[&SCOPE, &SECRET_ID])
    .body(&[may(&DESCRIPTION, "/description"), may(&EXPIRES, "/expiration")])
    .takes(&EXPIRES, secrets::shortens_of_scope)
    .columns(secrets::COLUMNS)
    .try_it(&["scopes secrets update api 67ccd7a7-b052-4521-803a-6d4ff75d6a89 --description Gateway"]),
    Operation::delete(&scopes::SECRETS_DELETE, "/scopes/{scope}/secrets/{secret-id}")
        .on(&[&SCOPE, &SECRET_ID])
        .counted_by(&SECRETS)
        .answers(secrets::GONE)
        .try_it(&["scopes secrets delete api c26006c6-a82a-430a-9e9d-9a70c058bab7 --yes"]),
    Operation::post(&scopes::SECRETS_ROTATE, "/scopes/{scope}/secrets")
        .own(rotate::rotate_of_scope)
        .on(ONE)
        .body(&[
            may(&DESCRIPTION, "/description"),
            may(&EXPIRES, "/expiration"),
            local(&OLD_SECRET),
            local(&DELETE_OLD),
            local(&SECRET_OUT),
        ])
        .takes(&EXPIRES, rotate::shortens_of_scope)
        .answers(secrets::SHOWN)
        .columns(secrets::MADE)
        .try_it(&[
            "scopes secrets rotate api",
            "scopes secrets rotate api --old 67ccd7a7-b052-4521-803a-6d4ff75d6a89 --delete-old --yes",
        ]),
    Operation::list(&scopes::TITLES_LIST, "/scopes/{scope}/titles")
        .on(ONE)
        .columns(TITLES)
        .try_it(&["scopes titles list api"]),
    Operation::get(&scopes::TITLES_GET, TITLE_PATH)
        .on(ONE_TITLE)
        .answers(Answer::holds(TITLE_MEMBERS).echoes(WHICH_TITLE))
        .columns(TITLES)
        .try_it(&["scopes titles get api 6"]),
    Operation::post(&scopes::TITLES_CREATE, "/scopes/{scope}/titles")
        .on(ONE)
        .body(&[
            named(&LANGUAGE, "/language"),
            must(&TITLE, "/displayName"),
            may(&DESCRIPTION, "/description"),
        ])
        .counted_by(&TITLED)
        .answers(Answer::holds(TITLE_MEMBERS))
        .columns(TITLES)
        .try_it(&["scopes titles create api --language nb --title Norsk"]),
    // Titles have no patch.
    Operation::edit(&scopes::TITLES_UPDATE, TITLE_PATH, &EDIT_TITLE)
        .on(ONE_TITLE)
        .body(&[may(&LANGUAGE, "/language"), may(&TITLE, "/displayName"), may(&DESCRIPTION, "/description")])
        .columns(TITLES)
        .try_it(&["scopes titles update api 6 --title Services"]),
    Operation::delete(&scopes::TITLES_DELETE, TITLE_PATH)
        .on(ONE_TITLE)
        .counted_by(&TITLED)
        .answers(Answer::holds_or_empty(TITLE_MEMBERS).echoes(WHICH_TITLE))
        .try_it(&["scopes titles delete api 7 --yes"]),
];
