//! Applications: those that administer the platform through this API, those that sign people in, and what
//! they are made from. Applications of other sorts appear in the brief list alone; nothing here makes them.

use super::answers::WITH_ID;
use super::keep;
use crate::commands::args::{
    ADDRESS_LIST, ADMIN_APPLICATION, CLIENT, CLIENT_IP_SOURCE, DESCRIPTION, IGNORE_ADDRESS, LOGO,
    LONG_LIVED_TOKEN, NAME, PASSKEY_SIGN_IN, ROLE, SECRET_OUT, SIGN_IN_APPLICATION, TEMPLATE, TEMPLATE_ID,
    TENANT_ROLE, USER_VALUES, VERIFICATION_REQUIRED,
};
use crate::commands::{Arg, Column, Effect, clients, column, columns};
use crate::fault::{Fault, Kind};
use crate::http::{Call, encode_segment};
use crate::json;
use crate::platforms::table::{Edit, Operation, default, local, may, named};
use crate::secret::Secret;
use crate::session::outcome::plan;
use crate::session::{CommandInput, Outcome, Sent, Session};
use serde_json::{Value, json};

const VIEW: &str = "APPLICATIONS:VIEW";
const ADD: &str = "APPLICATIONS:ADD";
const EDIT: &str = "APPLICATIONS:EDIT";
const REMOVE: &str = "APPLICATIONS:REMOVE";

const ADMIN: &[&Arg] = &[&ADMIN_APPLICATION];
const SIGN_IN: &[&Arg] = &[&SIGN_IN_APPLICATION];

const ADMIN_ONE: &str = "/v1/applications/adminapi/{application}";
const SIGN_IN_ONE: &str = "/v1/applications/authapi/{application}";

const BRIEF: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::KIND, "/authenticationMethod"),
    column(&columns::TEMPLATE, "/applicationTemplate"),
];

const ADMIN_COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::DESCRIPTION, "/description"),
    column(&columns::LONG_LIVED_TOKEN, "/allowLongLivedToken"),
    column(&columns::ROLES, "/roleId"),
];

/// An application gets its secret when it is made.
const MADE: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::LONG_LIVED_TOKEN, "/allowLongLivedToken"),
    column(&columns::SECRET, "/sharedSecret"),
];

const SIGN_IN_COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::TEMPLATE, "/applicationTemplate"),
    column(&columns::SOURCE, "/clientIpSource"),
];

const TEMPLATES: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::KIND, "/authenticationMethod"),
    column(&columns::DESCRIPTION, "/description"),
];

const ROTATED: &[Column] = &[column(&columns::ID, "/id"), column(&columns::SECRET, "/sharedSecret")];

pub(super) const ADMIN_TAKEN: &[&str] = &[
    "name",
    "description",
    "logo",
    "roleId",
    "spRoleId",
    "ipListId",
    "allowLongLivedToken",
    "applicationTemplateId",
];

pub(super) const SIGN_IN_TAKEN: &[&str] = &[
    "name",
    "applicationTemplate",
    "applicationTemplateId",
    "description",
    "logo",
    "clientIpSource",
    "allowIgnoreIpAddressForRba",
    "passkeyEnabled",
    "protectedOfflineSettings",
    "userValuesEnabled",
    "verificationRequired",
];

static ADMIN_EDIT: Edit = Edit::new(ADMIN_ONE, keep_admin)
    .takes(ADMIN_TAKEN)
    .fixed(&[
        ("id", keep::OF_PLATFORM),
        ("applicationTemplate", "it is chosen when the application is made"),
        ("sharedSecret", "'clients secrets rotate' makes another one"),
    ])
    .moves(&["lastAuthnDate"]);
static SIGN_IN_EDIT: Edit =
    Edit::new(SIGN_IN_ONE, keep_sign_in).takes(SIGN_IN_TAKEN).fixed(&[("id", keep::OF_PLATFORM)]);

pub(super) static OPERATIONS: &[Operation] = &[
    // The vendor calls this list deprecated; no other one has the applications of every sort.
    Operation::list(&clients::LIST, "/v1/applicationinfo")
        .columns(BRIEF)
        .needs(VIEW)
        .try_it(&["clients list"]),
    Operation::list(&clients::ADMIN_API_LIST, "/v1/applications/adminapi")
        .columns(ADMIN_COLUMNS)
        .needs(VIEW)
        .try_it(&["clients admin-api list"]),
    Operation::get(&clients::ADMIN_API_GET, ADMIN_ONE)
        .on(ADMIN)
        .columns(ADMIN_COLUMNS)
        .answers(WITH_ID)
        .needs(VIEW)
        .try_it(&["clients admin-api get my-admin-app"]),
    Operation::post(&clients::ADMIN_API_CREATE, "/v1/applications/adminapi")
        .body(&[
            named(&NAME, "/name"),
            may(&ROLE, "/roleId"),
            may(&TENANT_ROLE, "/spRoleId"),
            may(&DESCRIPTION, "/description"),
            may(&LONG_LIVED_TOKEN, "/allowLongLivedToken"),
            may(&ADDRESS_LIST, "/ipListId"),
            may(&LOGO, "/logo"),
            may(&TEMPLATE_ID, "/applicationTemplateId"),
            local(&SECRET_OUT),
        ])
        .shape(some_role)
        .columns(MADE)
        .answers(WITH_ID)
        .needs(ADD)
        .try_it(&["clients admin-api create --name audit-reader --role Auditor"]),
    Operation::edit(&clients::ADMIN_API_UPDATE, ADMIN_ONE, &ADMIN_EDIT)
        .on(ADMIN)
        .body(&[
            may(&NAME, "/name"),
            may(&ROLE, "/roleId"),
            may(&TENANT_ROLE, "/spRoleId"),
            may(&DESCRIPTION, "/description"),
            may(&LONG_LIVED_TOKEN, "/allowLongLivedToken"),
            may(&ADDRESS_LIST, "/ipListId"),
            may(&LOGO, "/logo"),
        ])
        .columns(ADMIN_COLUMNS)
        .needs(EDIT)
        .try_it(&[
            "clients admin-api update my-admin-app --description 'Nightly report'",
            "clients admin-api update my-admin-app --role 'SIEM Add-on'",
            "clients admin-api update my-admin-app --logo iVBORw0KGgo=",
        ]),
    Operation::delete(&clients::ADMIN_API_DELETE, ADMIN_ONE)
        .on(ADMIN)
        .needs(REMOVE)
        .try_it(&["clients admin-api delete my-admin-app --yes"]),
    Operation::list(&clients::AUTH_API_LIST, "/v1/applications/authapi")
        .columns(SIGN_IN_COLUMNS)
        .needs(VIEW)
        .try_it(&["clients auth-api list"]),
    Operation::get(&clients::AUTH_API_GET, SIGN_IN_ONE)
        .on(SIGN_IN)
        .columns(SIGN_IN_COLUMNS)
        .answers(WITH_ID)
        .needs(VIEW)
        .try_it(&["clients auth-api get 'Staff portal'"]),
    Operation::post(&clients::AUTH_API_CREATE, "/v1/applications/authapi")
        .body(&[
            named(&NAME, "/name"),
            default(&TEMPLATE, "/applicationTemplate", r#""Authentication API""#),
            may(&DESCRIPTION, "/description"),
            may(&CLIENT_IP_SOURCE, "/clientIpSource"),
            may(&IGNORE_ADDRESS, "/allowIgnoreIpAddressForRba"),
            may(&USER_VALUES, "/userValuesEnabled"),
            may(&VERIFICATION_REQUIRED, "/verificationRequired"),
            may(&PASSKEY_SIGN_IN, "/passkeyEnabled"),
            may(&LOGO, "/logo"),
            may(&TEMPLATE_ID, "/applicationTemplateId"),
        ])
        .columns(SIGN_IN_COLUMNS)
        .answers(WITH_ID)
        .needs(ADD)
        .try_it(&["clients auth-api create --name 'Web shop' --client-ip-source PROVIDED"]),
    Operation::edit(&clients::AUTH_API_UPDATE, SIGN_IN_ONE, &SIGN_IN_EDIT)
        .on(SIGN_IN)
        .body(&[
            may(&NAME, "/name"),
            may(&DESCRIPTION, "/description"),
            may(&CLIENT_IP_SOURCE, "/clientIpSource"),
            may(&IGNORE_ADDRESS, "/allowIgnoreIpAddressForRba"),
            may(&USER_VALUES, "/userValuesEnabled"),
            may(&VERIFICATION_REQUIRED, "/verificationRequired"),
            may(&PASSKEY_SIGN_IN, "/passkeyEnabled"),
            may(&LOGO, "/logo"),
        ])
        .needs(EDIT)
        .try_it(&[
            "clients auth-api update 'Staff portal' --client-ip-source FROM_CONNECTION",
            "clients auth-api update 'Staff portal' --passkey-sign-in --logo iVBORw0KGgo=",
        ]),
    Operation::delete(&clients::AUTH_API_DELETE, SIGN_IN_ONE)
        .on(SIGN_IN)
        .needs(REMOVE)
        .try_it(&["clients auth-api delete 'VPN gateway' --yes"]),
    Operation::list(&clients::TEMPLATES_LIST, "/v1/applications/templates")
        .columns(TEMPLATES)
        .needs("TEMPLATES:VIEW")
        .try_it(&["clients templates list"]),
    Operation::put(&clients::SECRETS_ROTATE, "/v1/applications/adminapi/regenerate/{client}")
        .own(rotate)
        .on(&[&CLIENT])
        .body(&[local(&SECRET_OUT)])
        .weighs(Effect::HighImpact)
        .caution("the old secret ends at once: whatever uses it is cut off until it has the new one")
        .columns(ROTATED)
        .needs(EDIT)
        .try_it(&["clients secrets rotate my-admin-app --confirm my-admin-app"]),
];

fn keep_admin(read: &Value) -> Value {
    let names = ["name", "description", "logo", "roleId", "spRoleId", "ipListId", "allowLongLivedToken"];
    keep::members(read, &names)
}

fn keep_sign_in(read: &Value) -> Value {
    keep::members(read, SIGN_IN_TAKEN)
}

/// Without a role an application may do nothing, and the platform refuses it.
fn some_role(body: &mut Value, _given: &CommandInput) -> Result<(), Fault> {
    if ["roleId", "spRoleId"].iter().any(|name| body.get(name).is_some()) {
        return Ok(());
    }
    Err(Fault::usage("the application needs a role")
        .hint("--role for work on this account, --tenant-role for work on tenants; 'roles list' shows them"))
}

/// The platform answers the new secret as bare text; it is handed over with the id that it belongs to.
fn rotate<'a>(
    session: &'a Session<'a>,
    operation: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    let id = given.text(&CLIENT).unwrap_or_default();
    let segment = encode_segment(id).ok_or_else(|| Fault::usage("CLIENT is missing"))?;
    let path = operation.path.replace("{client}", &segment);
    let call = Call::new(operation.method, session.path(&path));
    let ended = |fault: Fault| {
        match fault.kind() {
        Kind::InDoubt => fault.hint(
            "the old secret may have ended, and nobody holds the new one: rotate again before anything relies on it",
        ),
        _ => fault,
    }
    };
    let reply = match session.write(&call).map_err(ended)? {
        Sent::Answered(reply) => reply,
        Sent::Planned(call) => return Ok(plan([call])),
    };
    let secret = match reply.value() {
        Some(Value::String(secret)) if !secret.is_empty() => secret,
        _ => {
            let fault = Fault::unexpected("the platform's answer holds no secret");
            return Err(ended(session.name(fault.status(reply.status).in_doubt(call.line()))));
        }
    };
    let answer = json::raw(&json!({"id": id, "sharedSecret": secret}));
    session.handover.deliver(&answer, id).map_err(|fault| {
        fault.hint(
            "the old secret has ended, and nobody has the new one: rotate again before anything relies on it",
        )
    })?;
    if session.signs_in_as("application_id", id) {
        // The old one has ended, so there is nothing to go back to.
        session.keep_own("shared_secret", &Secret::new(secret)).map_err(|fault| {
            fault.hint("the new secret was handed over: give it to the profile with 'iamctl auth login'")
        })?;
    }
    Ok(Outcome::Delivered("the old secret has ended".to_owned()))
}
