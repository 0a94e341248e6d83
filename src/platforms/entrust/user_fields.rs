//! What users have in common in every table: columns, and the fields that flags fill.

use super::keep;
use crate::commands::args::{ATTRIBUTE, ENABLED, PROPERTIES, USER_ALIASES};
use crate::commands::{Column, column, columns};
use crate::fault::{Fault, Kind};
use crate::http::{Call, Method};
use crate::json;
use crate::platforms::replies::nameless;
use crate::platforms::table::is_uuid;
use crate::session::{CommandInput, Input, Named, Session};
use serde_json::{Value, json};

/// Columns of a user.
pub(super) const USER_COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::USERNAME, "/userId"),
    column(&columns::EMAIL, "/email"),
    column(&columns::FIRST_NAME, "/firstName"),
    column(&columns::LAST_NAME, "/lastName"),
    column(&columns::STATUS, "/state"),
    column(&columns::LOCKED, "/locked"),
    column(&columns::ENABLED, "/state").on_request(),
    column(&columns::KIND, "/type"),
    column(&columns::CREATED, "/userCreationTime"),
    column(&columns::SEEN, "/lastAuthTime"),
    column(&columns::PHONE, "/phone").on_request(),
    column(&columns::MOBILE, "/mobile").on_request(),
    column(&columns::EXTERNAL_ID, "/externalId").on_request(),
    column(&columns::EXTERNAL_SOURCE, "/externalSource").on_request(),
    column(&columns::LOCALE, "/locale").on_request(),
    column(&columns::OTP_DELIVERY, "/preferredOtpDelivery").on_request(),
    column(&columns::REGISTRATION_REQUIRED, "/registrationRequired").on_request(),
    column(&columns::VERIFICATION_REQUIRED, "/verificationRequired").on_request(),
    column(&columns::SECURITY_ID, "/securityId").on_request(),
    column(&columns::USER_PRINCIPAL_NAME, "/userPrincipalName").on_request(),
    column(&columns::UPDATED, "/lastModified").on_request(),
];

/// What a change of a user takes.
pub(super) const TAKEN: &[&str] = &[
    "applyGracePeriod",
    "email",
    "emailVerification",
    "externalId",
    "externalSource",
    "firstName",
    "groups",
    "lastName",
    "locale",
    "lock",
    "mobile",
    "oauthRoles",
    "organizations",
    "phone",
    "preferredOtpDelivery",
    "preferredOtpDeliveryContactAttributes",
    "registrationRequired",
    "securityId",
    "state",
    "userAliases",
    "userAttributeValues",
    "userExtraAttributes",
    "userId",
    "userPrincipalName",
    "verificationRequired",
];

/// What a user shows and a change does not take.
pub(super) const FIXED: &[(&str, &str)] = &[
    ("id", keep::OF_PLATFORM),
    ("type", "it tells where the user comes from"),
    ("locked", "'users lock' and 'users unlock' change it"),
    ("alternateEmails", "they come from the user's attributes"),
    ("directoryId", "'users sync' and 'users unsync' change it"),
    ("userCreationTime", keep::OF_PLATFORM),
];

/// What a user shows and what happens elsewhere changes.
pub(super) const MOVES: &[&str] = &[
    "authenticatorLockoutStatus",
    "directoryDN",
    "directoryDesynced",
    "directoryName",
    "directoryObjectGUID",
    "directoryType",
    "fidoTokens",
    "frozen",
    "frozenGracePeriod",
    "grids",
    "lastAuthTime",
    "lastModified",
    "lockedAuthenticatorTypes",
    "lockedAuthenticators",
    "lockoutExpiry",
    "magicLinkEnabled",
    "migrated",
    "otpCreateTime",
    "passwordCompromised",
    "passwordExpirationTime",
    "registrationEnabled",
    "showNotification",
    "smartCredentials",
    "tempAccessCode",
    "tokens",
    "userAuthenticatorPreference",
    "userPasswordDetails",
    "verificationEnabled",
];

/// What a change takes and a user never shows.
pub(super) const UNSHOWN: &[&str] = &["emailVerification", "applyGracePeriod"];

/// What a change switches and a user shows by another name.
pub(super) const SWITCHES: &[(&str, &str)] = &[("lock", "/locked")];

/// Lists of a user that a change replaces.
pub(super) const REPLACED: &[&str] = &["groups", "oauthRoles", "organizations", "userAliases"];

/// A user as a change takes it: ids in the place of groups, organizations and roles.
pub(super) fn as_written(read: &Value) -> Value {
    let mut kept = keep::members(read, TAKEN);
    for list in ["groups", "organizations", "oauthRoles"] {
        if let Some(Value::Array(rows)) = kept.get_mut(list) {
            rows.iter_mut().for_each(|row| *row = row.get("id").cloned().unwrap_or_else(|| row.take()));
        }
    }
    // The one that stands for the login id is no alias of its own.
    if let Some(Value::Array(aliases)) = kept.get_mut("userAliases") {
        aliases.retain(|alias| alias["type"] != "USERID");
    }
    kept
}

/// All that says that a user is locked; of the states of authenticators those that are.
pub(super) fn locks(user: &Value) -> Value {
    let mut locks = keep::members(
        user,
        &["locked", "lockoutExpiry", "lockedAuthenticators", "authenticatorLockoutStatus"],
    );
    if let Some(Value::Array(states)) = locks.get_mut("authenticatorLockoutStatus") {
        states.retain(|state| state["locked"] == true);
    }
    locks
}

/// Puts `--enabled` and `--user-alias` into the platform's form, and finds the ids of the profile fields that `--property`
/// names.
///
/// # Errors
/// Not found, naming the fields there are; or what the list of fields said.
pub(super) fn prepare(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    if let Some(Input::Flag(on)) = given.get(&ENABLED) {
        let state = if *on { "ACTIVE" } else { "INACTIVE" };
        given.set(&ENABLED, Input::Text(state.to_owned()));
    }
    let aliases = given.many(&USER_ALIASES);
    if !aliases.is_empty() {
        let list = aliases.iter().map(|alias| json!({"value": alias, "type": "CUSTOM"})).collect();
        given.set(&USER_ALIASES, Input::Json(Value::Array(list)));
    }
    let pairs = given.pairs(&PROPERTIES);
    if pairs.is_empty() {
        return Ok(());
    }
    let values = pairs.iter().map(|(name, value)| {
        let id = if is_uuid(name) { name.clone() } else { attribute_id(session, name)? };
        Ok(json!({"userAttributeId": id, "value": value}))
    });
    let values = values.collect::<Result<Vec<_>, Fault>>()?;
    given.set(&PROPERTIES, Input::Json(Value::Array(values)));
    Ok(())
}

fn attribute_id(session: &Session, name: &str) -> Result<String, Fault> {
    let known = session.named(ATTRIBUTE.name, || attributes(session))?;
    let named = |row: &&Named| row.names.iter().any(|known| known == name);
    if let Some(row) = known.iter().find(named) {
        return Ok(row.id.clone());
    }
    // One that was not read whole may be it.
    if known.iter().any(|row| row.id.is_empty() || row.names.is_empty()) {
        return Err(session.name(nameless("user attribute", name)));
    }
    let names: Vec<&str> = known.iter().flat_map(|row| &row.names).map(String::as_str).collect();
    let fault = Fault::new(Kind::NotFound, format!("there is no user attribute '{name}'"));
    Err(if names.is_empty() { fault } else { fault.hint(format!("there are {}", names.join(", "))) })
}

fn attributes(session: &Session) -> Result<Vec<Named>, Fault> {
    let reply = session.exchange(&Call::new(Method::Get, session.path("/v1/userattributes")))?;
    let Some(Value::Array(list)) = reply.value() else {
        return Err(Fault::unexpected("the platform's list of user attributes is not a list"));
    };
    let named = |row: &Value| {
        let id = json::text_at(row, "/id").unwrap_or_default();
        Named::new(id, json::text_at(row, "/name").filter(|name| !name.is_empty()).into_iter().collect())
    };
    Ok(list.iter().map(named).collect())
}
