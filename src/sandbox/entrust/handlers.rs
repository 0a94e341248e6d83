//! Things that are simply listed, made, fetched, changed and removed. What is special about one kind is
//! a row of the table; what needs more is left to other modules.

use super::applications;
use super::contract::ContractOperation;
use super::errors::{EntrustError, EntrustResponse, conflict, invalid_member, missing};
use super::request::{EntrustHandler, EntrustRequest};
use super::sample::show;
use super::state::{EntrustRow, EntrustState, EntrustTable, row, text, time};
use crate::http::Method;
use jiff::Timestamp;
use serde_json::{Value, json};

/// One kind of thing.
pub(super) struct Shelf {
    pub(super) table: EntrustTable,
    /// Where it is listed.
    pub(super) path: &'static str,
    shape: &'static str,
    /// What it is called when it is missing.
    what: &'static str,
    /// Members that must be there when it is made, and may not be emptied.
    needed: &'static [&'static str],
    /// Members that no two of a kind share.
    unique: &'static [&'static str],
    /// Completes what was sent, or refuses it; the last part tells whether it is new.
    settle: fn(&mut EntrustState, &mut EntrustRow, Timestamp, bool) -> Result<(), EntrustError>,
    /// Refuses to let go of it.
    part: fn(&EntrustRow) -> Result<(), EntrustError>,
}

const PLAIN: Shelf = Shelf {
    table: EntrustTable::Acrs,
    path: "",
    shape: "",
    what: "",
    needed: &["name"],
    unique: &["name"],
    settle: |_, _, _, _| Ok(()),
    part: |_| Ok(()),
};

/// The members without which an identity provider is not made.
const OIDC: &[&str] = &[
    "name",
    "type",
    "issuer",
    "clientId",
    "clientSecret",
    "authorizationEndpoint",
    "tokenEndpoint",
    "buttonText",
];

pub(super) static SHELVES: &[Shelf] = &[
    Shelf {
        table: EntrustTable::Attributes,
        path: "/v1/userattributes",
        shape: "UserAttribute",
        what: "user_attribute",
        part: |row| match row.get("systemDefined") {
            Some(Value::Bool(true)) => {
                Err(conflict("user_attribute_system_defined", "The platform needs it"))
            }
            _ => Ok(()),
        },
        ..PLAIN
    },
    Shelf {
        table: EntrustTable::Groups,
        path: "/v1/groups",
        shape: "Group",
        what: "group",
        unique: &["name", "externalId"],
        settle: |_, row, now, new| {
            if new {
                row.insert("type".into(), json!("MGMT_UI"));
                row.insert("created".into(), time(now));
            }
            row.insert("lastModified".into(), time(now));
            Ok(())
        },
        part: |row| {
            let bound = text(row, "type") == "LDAP_AD" && row.get("directoryDesynced") != Some(&json!(true));
            if bound {
                Err(conflict("group_synchronized", "The group belongs to a directory"))
            } else {
                Ok(())
            }
        },
        ..PLAIN
    },
    Shelf {
        table: EntrustTable::Organizations,
        path: "/v1/organizations",
        shape: "Organization",
        what: "organization",
        needed: &["name", "displayName"],
        ..PLAIN
    },
    Shelf {
        table: EntrustTable::OAuthRoles,
        path: "/v1/oauthroles",
        shape: "OAuthRole",
        what: "oauth_role",
        ..PLAIN
    },
    Shelf {
        table: EntrustTable::AdminApps,
        path: "/v1/applications/adminapi",
        shape: "AdminApiApplication",
        what: "application",
        settle: applications::settle,
        ..PLAIN
    },
    Shelf {
        table: EntrustTable::AuthApps,
        path: "/v1/applications/authapi",
        shape: "AuthApiApplication",
        what: "application",
        ..PLAIN
    },
    Shelf {
        table: EntrustTable::Webhooks,
        path: "/v1/webhooks",
        shape: "Webhook",
        what: "webhook",
        settle: applications::settle_webhook,
        ..PLAIN
    },
    Shelf { table: EntrustTable::Acrs, path: "/v1/acrs", shape: "Acr", what: "acr", ..PLAIN },
    Shelf {
        table: EntrustTable::OidcProviders,
        path: "/v1/identityproviders/oidc",
        shape: "OidcIdentityProvider",
        what: "identity_provider",
        needed: OIDC,
        ..PLAIN
    },
    Shelf {
        table: EntrustTable::SamlProviders,
        path: "/v1/identityproviders/saml",
        shape: "SamlIdentityProvider",
        what: "identity_provider",
        needed: &["name", "type", "spEntityId", "ssoEndpoint", "buttonText"],
        ..PLAIN
    },
    Shelf {
        table: EntrustTable::Directories,
        path: "/v1/directories",
        shape: "Directory",
        what: "directory",
        ..PLAIN
    },
    Shelf {
        table: EntrustTable::FidoTokens,
        path: "/v1/fidotokens",
        shape: "FIDOToken",
        what: "fido_token",
        needed: &[],
        unique: &[],
        ..PLAIN
    },
    Shelf { table: EntrustTable::Tenants, path: "/v4/tenants", shape: "Tenant", what: "tenant", ..PLAIN },
];

/// What carries out an operation on a shelf, if it is one.
pub(super) fn act(operation: &ContractOperation) -> Option<EntrustHandler> {
    let whole = SHELVES.iter().any(|shelf| operation.pattern == shelf.path);
    let one = operation
        .pattern
        .strip_suffix("/{}")
        .is_some_and(|path| SHELVES.iter().any(|shelf| shelf.path == path));
    match operation.method {
        Method::Get if whole => Some(list),
        Method::Post if whole => Some(create),
        Method::Get if one => Some(get),
        Method::Put if one => Some(update),
        Method::Delete if one => Some(delete),
        _ => None,
    }
}

fn shelf(request: &EntrustRequest) -> Result<&'static Shelf, EntrustError> {
    let path = request.pattern.trim_end_matches("/{}");
    SHELVES.iter().find(|shelf| shelf.path == path).ok_or_else(|| missing("thing"))
}

fn list(request: &mut EntrustRequest) -> EntrustResponse {
    let shelf = shelf(request)?;
    Ok(Some(request.state().rows(shelf.table).iter().map(|row| show(shelf.shape, row)).collect()))
}

fn get(request: &mut EntrustRequest) -> EntrustResponse {
    let shelf = shelf(request)?;
    request.found(shelf.table, 0, shelf.what).map(|row| Some(show(shelf.shape, row)))
}

fn create(request: &mut EntrustRequest) -> EntrustResponse {
    let shelf = shelf(request)?;
    let id = request.change().fresh(shelf.what);
    store(request, shelf, row(json!({ "id": id })), true)
}

fn update(request: &mut EntrustRequest) -> EntrustResponse {
    let shelf = shelf(request)?;
    let held = request.found(shelf.table, 0, shelf.what)?.clone();
    store(request, shelf, held, false)
}

/// Lays what was sent on what is there; empty text clears.
fn store(request: &mut EntrustRequest, shelf: &Shelf, mut row: EntrustRow, new: bool) -> EntrustResponse {
    for (name, value) in request.members() {
        let cleared = value.as_str() == Some("");
        row.insert(name, if cleared { Value::Null } else { value });
    }
    if let Some(name) = shelf.needed.iter().find(|name| row.get(**name).is_none_or(Value::is_null)) {
        return Err(invalid_member(name, "is required"));
    }
    let same = |other: &EntrustRow, name: &str| {
        !text(&row, name).is_empty() && text(other, name).eq_ignore_ascii_case(text(&row, name))
    };
    let mut others =
        request.state().rows(shelf.table).iter().filter(|other| text(other, "id") != text(&row, "id"));
    if others.any(|other| shelf.unique.iter().any(|name| same(other, name))) {
        return Err(conflict(&format!("{}_already_exists", shelf.what), "There is one of that name already"));
    }
    let now = request.now;
    let state = request.change();
    (shelf.settle)(state, &mut row, now, new)?;
    // What is sent once and never shown is not kept either.
    if let Some(secret) = row.get_mut("clientSecret") {
        *secret = json!("kept back");
    }
    let shown = show(shelf.shape, &row);
    let id = text(&row, "id").to_owned();
    match state.row_mut(shelf.table, &id) {
        Some(place) => *place = row,
        None => state.rows_mut(shelf.table).push(row),
    }
    Ok(Some(shown))
}

fn delete(request: &mut EntrustRequest) -> EntrustResponse {
    let shelf = shelf(request)?;
    let row = request.found(shelf.table, 0, shelf.what)?;
    (shelf.part)(row)?;
    let id = text(row, "id").to_owned();
    let state = request.change();
    state.rows_mut(shelf.table).retain(|row| text(row, "id") != id);
    forget(state, &id);
    Ok(None)
}

/// Takes an id out of every list that names it.
fn forget(state: &mut EntrustState, id: &str) {
    let tables = [EntrustTable::Users, EntrustTable::Tokens, EntrustTable::Grids];
    for table in tables {
        for row in state.rows_mut(table) {
            for name in ["groups", "organizations", "oauthRoles"] {
                if let Some(Value::Array(list)) = row.get_mut(name) {
                    list.retain(|held| held != id);
                }
            }
            if let Some(Value::Array(list)) = row.get_mut("_values") {
                list.retain(|held| held["userAttributeId"] != id);
            }
        }
    }
}

/// A group by its name or its external id.
pub(super) fn group_by_name(request: &mut EntrustRequest) -> EntrustResponse {
    let wanted = request.text("id").unwrap_or_default();
    let known = |row: &&EntrustRow| text(row, "name") == wanted || text(row, "externalId") == wanted;
    let group = request.state().groups.iter().find(known).filter(|_| !wanted.is_empty());
    group.map(|row| Some(show("Group", row))).ok_or_else(|| missing("group"))
}

/// The identity providers of both protocols that the domain of a user leads to.
pub(super) fn domain_providers(request: &mut EntrustRequest) -> EntrustResponse {
    let all = providers(request)?.unwrap_or_default();
    let has = |row: &&Value| row["domains"].as_str().is_some_and(|domains| !domains.is_empty());
    Ok(Some(all.as_array().into_iter().flatten().filter(has).cloned().collect()))
}

/// The tables of identity providers, each with its protocol.
pub(super) const PROTOCOLS: [(EntrustTable, &str); 2] =
    [(EntrustTable::OidcProviders, "OIDC"), (EntrustTable::SamlProviders, "SAML")];

/// An identity provider of either protocol, in brief.
pub(super) fn in_brief(row: &EntrustRow, protocol: &str) -> Value {
    let mut whole = row.clone();
    whole.insert("protocol".into(), json!(protocol));
    show("IdentityProvider", &whole)
}

/// The identity providers of both protocols.
pub(super) fn providers(request: &mut EntrustRequest) -> EntrustResponse {
    let all = PROTOCOLS.iter().flat_map(|(table, protocol)| {
        request.state().rows(*table).iter().map(move |row| in_brief(row, protocol))
    });
    Ok(Some(all.collect()))
}
