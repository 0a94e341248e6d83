//! Identity providers that users can come from, of both protocols, and what they and the platform publish
//! about themselves. Mappings of claims to several attributes are nested and go by `--data` and `--set`.

use super::answers::WITH_ID;
use super::{identity_provider_fields as fields, keep};
use crate::commands::args::{ISSUER, METADATA_URL, OIDC_PROVIDER, PROVIDER};
use crate::commands::{Arg, Column, column, columns, identity_providers, oidc, saml};
use crate::fault::Fault;
use crate::http::{Call, encode_segment};
use crate::json;
use crate::platforms::table::{Edit, Operation, must};
use crate::session::{CommandInput, Outcome, Session};
use serde_json::{Value, json};

const VIEW: &str = "IDENTITYPROVIDERS:VIEW";
const ADD: &str = "IDENTITYPROVIDERS:ADD";
const EDIT: &str = "IDENTITYPROVIDERS:EDIT";
const REMOVE: &str = "IDENTITYPROVIDERS:REMOVE";

const OIDC_ONE: &str = "/v1/identityproviders/oidc/{provider}";
const SAML_ONE: &str = "/v1/identityproviders/saml/{provider}";

/// What both protocols show.
pub(super) const BOTH: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::PROTOCOL, "/protocol"),
    column(&columns::KIND, "/type"),
    column(&columns::ISSUER, "/issuer"),
    column(&columns::AUTHENTICATION, "/authenticationEnabled"),
    column(&columns::VERIFICATION, "/verificationEnabled"),
];

const OIDC_COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::KIND, "/type"),
    column(&columns::ISSUER, "/issuer"),
    column(&columns::CLIENT_ID, "/clientId"),
    column(&columns::AUTHENTICATION, "/authenticationEnabled"),
    column(&columns::VERIFICATION, "/verificationEnabled"),
];

const SAML_COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::ISSUER, "/issuer"),
    column(&columns::ENTITY_ID, "/spEntityId"),
    column(&columns::SIGN_ON_URL, "/ssoEndpoint"),
    column(&columns::AUTHENTICATION, "/authenticationEnabled"),
];

const OIDC_METADATA: &[Column] = &[
    column(&columns::AUTHORIZATION_URL, "/authorizationEndpoint"),
    column(&columns::TOKEN_URL, "/tokenEndpoint"),
    column(&columns::KEYS_URL, "/jwksUri"),
];

const SAML_METADATA: &[Column] = &[
    column(&columns::ISSUER, "/issuer"),
    column(&columns::SIGN_ON_URL, "/ssoUrl"),
    column(&columns::SIGN_OUT_URL, "/sloUrl"),
];

const OIDC_TARGET: &[&Arg] = &[&OIDC_PROVIDER];
const SAML_TARGET: &[&Arg] = &[&PROVIDER];

/// What keeps people from signing in with a provider, or from being verified with it.
const OFF: &[(&str, &str)] = &[("/authenticationEnabled", "false"), ("/verificationEnabled", "false")];

static OIDC_EDIT: Edit =
    Edit::new(OIDC_ONE, keep_oidc).takes(&fields::OIDC_TAKEN).fixed(&[("id", keep::OF_PLATFORM)]).off(OFF);
static SAML_EDIT: Edit = Edit::new(SAML_ONE, keep_saml)
    .takes(&fields::SAML_TAKEN)
    .off(OFF)
    .fixed(&[("id", keep::OF_PLATFORM)])
    .moves(&[
        "verificationCertificateDN",
        "verificationCertificateExpiryDate",
        "verificationCertificate2DN",
        "verificationCertificate2ExpiryDate",
    ]);

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::list(&identity_providers::LIST, "/v1/identityproviders")
        .columns(BOTH)
        .needs(VIEW)
        .try_it(&["identity-providers list"]),
    Operation::list(&oidc::PROVIDERS_LIST, "/v1/identityproviders/oidc")
        .columns(OIDC_COLUMNS)
        .needs(VIEW)
        .try_it(&["oidc providers list"]),
    Operation::get(&oidc::PROVIDERS_GET, OIDC_ONE)
        .on(OIDC_TARGET)
        .columns(OIDC_COLUMNS)
        .answers(WITH_ID)
        .needs(VIEW)
        .try_it(&["oidc providers get 'Campus sign-in'"]),
    Operation::post(&oidc::PROVIDERS_CREATE, "/v1/identityproviders/oidc")
        .body(&fields::NEW_OIDC)
        .shape(complete_oidc)
        .columns(OIDC_COLUMNS)
        .answers(WITH_ID)
        .needs(ADD)
        .try_it(&["oidc providers create --name 'Guest sign-in' --type GENERIC \
             --issuer https://guests.example.test --client-id sandbox --client-secret-stdin \
             --authorization-url https://guests.example.test/authorize \
             --token-url https://guests.example.test/token --keys-url https://guests.example.test/keys \
             --scopes 'openid email' --button-text 'Guest sign-in'"]),
    Operation::edit(&oidc::PROVIDERS_UPDATE, OIDC_ONE, &OIDC_EDIT)
        .on(OIDC_TARGET)
        .body(&fields::CHANGED_OIDC)
        .columns(OIDC_COLUMNS)
        .needs(EDIT)
        .try_it(&[
            "oidc providers update 'Campus sign-in' --scopes 'openid profile email'",
            "oidc providers update 'Campus sign-in' --set maxAge=:600",
            "oidc providers update 'Campus sign-in' --create-users --update-users --group Finance \
             --organization orchard --role Auditor --user-attribute email --user-claim email --yes",
            "oidc providers update 'Campus sign-in' --acr-values gold --amr-values mfa --button-image \
             https://login.example.test/logo.png --client-authentication CLIENT_SECRET_POST \
             --id-token-claims groups --userinfo-claims upn --max-age 600 --want-userinfo-signed \
             --provider-fields email,name --group-mapping groups --role-mapping role",
            "oidc providers update 'Campus sign-in' --domains 'campus.example.test' --default-provider no \
             --update-verified --revocation-url https://login.example.test/revoke",
        ]),
    Operation::delete(&oidc::PROVIDERS_DELETE, OIDC_ONE)
        .on(OIDC_TARGET)
        .needs(REMOVE)
        .try_it(&["oidc providers delete 'Campus sign-in' --yes"]),
    Operation::post(&oidc::METADATA_FETCH, "/v1/identityproviders/oidc/configuration")
        .on(&[&ISSUER])
        .body(&[must(&ISSUER, "/issuerUrl")])
        .columns(OIDC_METADATA)
        .needs(VIEW)
        .try_it(&["oidc metadata fetch https://login.example.test"]),
    Operation::list(&saml::PROVIDERS_LIST, "/v1/identityproviders/saml")
        .columns(SAML_COLUMNS)
        .needs(VIEW)
        .try_it(&["saml providers list"]),
    Operation::get(&saml::PROVIDERS_GET, SAML_ONE)
        .on(SAML_TARGET)
        .columns(SAML_COLUMNS)
        .answers(WITH_ID)
        .needs(VIEW)
        .try_it(&["saml providers get 'Partner federation'"]),
    Operation::post(&saml::PROVIDERS_CREATE, "/v1/identityproviders/saml")
        .body(&fields::NEW_SAML)
        .shape(complete_saml)
        .columns(SAML_COLUMNS)
        .answers(WITH_ID)
        .needs(ADD)
        .try_it(&["saml providers create --name 'Guest federation' --button-text Guests \
             --service-provider-entity-id urn:example:sandbox --sign-on-url https://guests.example.test/sso"]),
    Operation::edit(&saml::PROVIDERS_UPDATE, SAML_ONE, &SAML_EDIT)
        .on(SAML_TARGET)
        .body(&fields::CHANGED_SAML)
        .shape(certificates)
        .columns(SAML_COLUMNS)
        .needs(EDIT)
        .try_it(&[
            "saml providers update 'Partner federation' --force-authn",
            "saml providers update 'Partner federation' --acs-url https://idp.example.test/acs \
             --sign-out-url https://partner.example.test/slo --user-name-parameter NameID \
             --user-name-format urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
            "saml providers update 'Partner federation' --create-users --group Finance --user-attribute email \
             --user-claim mail --yes",
        ]),
    Operation::delete(&saml::PROVIDERS_DELETE, SAML_ONE)
        .on(SAML_TARGET)
        .needs(REMOVE)
        .try_it(&["saml providers delete 'Partner federation' --yes"]),
    Operation::post(&saml::METADATA_FETCH, "/v1/identityproviders/saml/configuration")
        .on(&[&METADATA_URL])
        .body(&[must(&METADATA_URL, "/federationMetadataUrl")])
        .columns(SAML_METADATA)
        .needs(VIEW)
        .try_it(&["saml metadata fetch https://partner.example.test/metadata.xml"]),
    Operation::get(&saml::METADATA_GET, "/v1/identityproviders/saml/{provider}/configuration")
        .own(metadata)
        .on(SAML_TARGET)
        .columns(&[column(&columns::METADATA, "/metadata")])
        .needs(VIEW)
        .try_it(&["saml metadata get 'Partner federation'"]),
];

fn keep_oidc(read: &Value) -> Value {
    let mut kept = keep::members(read, &fields::OIDC_TAKEN);
    json::remove(&mut kept, "/clientSecret");
    kept
}

fn keep_saml(read: &Value) -> Value {
    keep::members(read, &fields::SAML_TAKEN)
}

fn complete_oidc(body: &mut Value, _given: &CommandInput) -> Result<(), Fault> {
    let twitter = json::at(body, "/type") == "TWITTER";
    for (name, flag) in [("jwksUri", "--keys-url"), ("scopes", "--scopes")] {
        if !twitter && body.get(name).is_none() {
            return Err(Fault::usage(format!("{flag} is missing")).hint("only TWITTER does without it"));
        }
    }
    matched(body)
}

fn complete_saml(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    certificates(body, given)?;
    matched(body)
}

/// Who signs in has to be found among the users.
fn matched(body: &Value) -> Result<(), Fault> {
    let on = json::at(body, "/authenticationEnabled") == true;
    let missing = ["userAttributeId", "userClaim"].into_iter().find(|name| body.get(name).is_none());
    match missing.filter(|_| on) {
        Some(name) => Err(Fault::usage(format!("--authentication needs {name}"))
            .hint("give --user-attribute (see 'user-attributes list') and --user-claim")),
        None => Ok(()),
    }
}

fn certificates(body: &mut Value, _given: &CommandInput) -> Result<(), Fault> {
    ["/verificationCertificate", "/verificationCertificate2"].iter().try_for_each(|at| certificate(body, at))
}

/// The platform takes a certificate without the lines around it.
fn certificate(body: &mut Value, at: &str) -> Result<(), Fault> {
    const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
    const END: &str = "-----END CERTIFICATE-----";
    // What is no text is left to the check of the body.
    let Some(text) = json::at(body, at).as_str() else { return Ok(()) };
    let inner = match text.split_once(BEGIN) {
        Some((_, rest)) => rest
            .split_once(END)
            .map(|(inner, _)| inner)
            .ok_or_else(|| Fault::usage("the certificate ends before its last line"))?,
        None => crate::secret::bare(text),
    };
    let plain: String = inner.split_whitespace().collect();
    // Whether the rest is base64 is seen with the rest of the body.
    if plain.is_empty() {
        return Err(Fault::usage("the file holds no certificate").hint("it takes a PEM file"));
    }
    json::put(body, at, plain.into());
    Ok(())
}

/// The answer is XML, and becomes the one member of an object, so that every form of output can carry it.
fn metadata<'a>(
    session: &'a Session<'a>,
    operation: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    let segment = given.text(&PROVIDER).and_then(encode_segment);
    let segment = segment.ok_or_else(|| Fault::usage("ALIAS is missing"))?;
    let path = operation.path.replace("{provider}", &segment);
    let mut call = Call::new(operation.method, session.path(&path));
    call.set_header("Accept", super::judge::FILE);
    let reply = session.exchange(&call)?;
    let text = String::from_utf8_lossy(&reply.body);
    if !text.contains("EntityDescriptor") {
        return Err(session.name(
            Fault::unexpected("the platform's answer is no SAML metadata")
                .status(reply.status)
                .hint("a gateway or a maintenance page may have answered"),
        ));
    }
    Ok(Outcome::Item(json::raw(&json!({ "metadata": text }))))
}
