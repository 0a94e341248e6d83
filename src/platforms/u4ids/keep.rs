//! From what was read to the body that would change nothing, and what a body may hold when it is sent:
//! enums as names, no values of secrets, nothing that only the server sets.

use crate::commands::Arg;
use crate::commands::args::{CLIENT, SCOPE, TENANT, WHOLE_FILE};
use crate::fault::{Fault, Kind};
use crate::json;
use crate::session::CommandInput;
use serde_json::{Value, json};

/// Names of an enum in the order of their numbers; an empty one is a number without a name.
type KeptNames = &'static [&'static str];

const FLOWS: KeptNames = &[
    "AuthorizationCode",
    "Implicit",
    "Hybrid",
    "ClientCredentials",
    "",
    "Custom",
    "AuthorizationCodeWithProofKey",
    "HybridWithProofKey",
];

const CLIENT_ENUMS: &[(&str, KeptNames)] = &[
    ("flow", FLOWS),
    ("accessTokenType", &["Jwt", "Reference"]),
    ("refreshTokenUsage", &["ReUse", "OneTimeOnly"]),
    ("refreshTokenExpiration", &["Sliding", "Absolute"]),
];

const SCOPE_ENUMS: &[(&str, KeptNames)] = &[("type", &["Identity", "Resource"])];

/// Members that the server sets at every change.
pub(super) const OF_SERVER: &[&str] = &["userId", "userName", "lastUpdate"];

const NAMES_IT: &str = "it says which one is meant, and is fixed once it is there";
const BY_SERVER: &str = "the platform sets it at every change";

/// Members of scopes and tenants that no edit changes, with the reason.
pub(super) const FIXED: &[(&str, &str)] = &[
    ("userId", BY_SERVER),
    ("userName", BY_SERVER),
    ("lastUpdate", BY_SERVER),
    ("scopeId", NAMES_IT),
    ("tenantId", NAMES_IT),
];

/// The same of a client, with the tenant that it was made for.
pub(super) const CLIENT_FIXED: &[(&str, &str)] = &[
    FIXED[0],
    FIXED[1],
    FIXED[2],
    ("clientId", NAMES_IT),
    ("ownerTenantId", "a client belongs to one tenant for good"),
];

/// The same of a title.
pub(super) const TITLE_FIXED: &[(&str, &str)] = &[("scopeTitleId", NAMES_IT)];

/// Scopes that belong to the product whether or not they are marked as such.
pub(super) const BUILT_IN: &[&str] = &["u4ids-admin"];

pub(super) fn client(read: &Value) -> Value {
    keep(read, CLIENT_ENUMS, "clientSecrets")
}

pub(super) fn scope(read: &Value) -> Value {
    keep(read, SCOPE_ENUMS, "scopeSecrets")
}

pub(super) fn tenant(read: &Value) -> Value {
    keep(read, &[], "")
}

pub(super) fn title(read: &Value) -> Value {
    keep(read, &[], "")
}

fn keep(read: &Value, enums: &[(&str, KeptNames)], secrets: &str) -> Value {
    let mut body = read.clone();
    for name in OF_SERVER {
        json::remove(&mut body, &format!("/{name}"));
    }
    name_enums(&mut body, enums);
    if let Some(Value::Array(list)) = body.get_mut(secrets) {
        for secret in list {
            json::remove(secret, "/value");
            json::remove(secret, "/type");
        }
    }
    body
}

/// Writes enums as names. What has no name here is left as it is: newer servers know more.
fn name_enums(body: &mut Value, enums: &[(&str, KeptNames)]) {
    for (member, names) in enums {
        let Some(value) = body.get_mut(*member) else { continue };
        let number = match &*value {
            Value::Number(number) => number.as_u64(),
            Value::String(text) => text.parse().ok(),
            _ => None,
        };
        let by_number = number.and_then(|number| names.get(usize::try_from(number).ok()?)).copied();
        let by_name = || {
            names
                .iter()
                .copied()
                .find(|name| value.as_str().is_some_and(|text| text.eq_ignore_ascii_case(name)))
        };
        if let Some(name) = by_number.or_else(by_name).filter(|name| !name.is_empty()) {
            *value = json!(name);
        }
    }
}

/// Finishes the body of a client that is made or changed.
pub(super) fn shape_client(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    name_enums(body, CLIENT_ENUMS);
    refuse_values(body, "clientSecrets")?;
    same_id(body, given, &CLIENT, "clientId")
}

/// Finishes the body of a scope that is made or changed.
pub(super) fn shape_scope(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    name_enums(body, SCOPE_ENUMS);
    refuse_values(body, "scopeSecrets")?;
    same_id(body, given, &SCOPE, "scopeId")
}

/// The same of a scope that is made: nobody makes one that belongs to the product.
pub(super) fn shape_new_scope(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    shape_scope(body, given)?;
    refuse_standard(body)
}

/// Finishes the body of a tenant that is made or changed.
pub(super) fn shape_tenant(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    same_id(body, given, &TENANT, "tenantId")
}

/// A whole object from a file is about what was typed and nothing else.
fn same_id(body: &mut Value, given: &CommandInput, target: &'static Arg, id: &str) -> Result<(), Fault> {
    let Some(wanted) = given.text(target).filter(|_| given.replace.is_some() || given.has(&WHOLE_FILE))
    else {
        return Ok(());
    };
    match body.get(id) {
        None | Some(Value::Null) => json::put(body, &format!("/{id}"), json!(wanted)),
        Some(there) if there != wanted => {
            return Err(Fault::usage(format!("the file is about {there}, not about '{wanted}'"))
                .hint("nothing was sent"));
        }
        Some(_) => {}
    }
    Ok(())
}

/// Refuses a change of a scope that belongs to the product.
///
/// # Errors
/// Rejected: the platform would refuse it.
pub(super) fn refuse_standard(scope: &Value) -> Result<(), Fault> {
    let id = json::at(scope, "/scopeId").as_str().unwrap_or_default();
    if json::at(scope, "/isStandardScope") == &json!(true) || BUILT_IN.contains(&id) {
        return Err(Fault::new(
            Kind::Rejected,
            format!("{id} is a standard scope, and the platform refuses to change those"),
        )
        .hint("nothing was sent; make a scope of your own with 'iamctl scopes create'"));
    }
    Ok(())
}

/// Whether a new client gets a secret: one that it is given, or the one that it cannot sign in without.
pub(super) fn gets_secret(client: &Value) -> bool {
    let listed = json::at(client, "/clientSecrets").as_array().is_some_and(|list| !list.is_empty());
    listed || json::at(client, "/flow") == "ClientCredentials"
}

/// The platform makes the values of secrets itself.
fn refuse_values(body: &Value, secrets: &str) -> Result<(), Fault> {
    let list = body.get(secrets).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    if list.iter().any(|secret| {
        ["value", "type"].iter().any(|name| secret.get(name).is_some_and(|value| !value.is_null()))
    }) {
        return Err(Fault::usage(format!(
            "an element of {secrets} has a value or a type, which only the platform sets"
        ))
        .hint("leave both out; the value is shown once when the secret is made"));
    }
    Ok(())
}

#[cfg(test)]
#[path = "tests/keep.rs"]
mod tests;
