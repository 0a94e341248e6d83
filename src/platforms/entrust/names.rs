//! How names become ids: users and groups are asked for, the rest is found in lists.

use crate::commands::Arg;
use crate::commands::args::{
    ACR, ACRS, ADMIN_APPLICATION, APPLICATION, ATTRIBUTE, CLIENT, DEFINITION, DIRECTORY, DOMAIN_PROVIDERS,
    EXTERNAL_ID, FLOW_PROVIDERS, GRID, GROUP, GROUPS, HIGH_RISK_FLOW, LOW_RISK_FLOW, MEDIUM_RISK_FLOW,
    OAUTH_ROLES, OIDC_PROVIDER, ORGANIZATION, ORGANIZATIONS, PASSKEY, PROVIDER, ROLE, ROLES, RULE,
    SIGN_IN_APPLICATION, SIGN_IN_FLOW, SMART_CREDENTIAL, TENANT, TENANT_ROLE, TOKEN, USER, USER_ATTRIBUTE,
    WEBHOOK,
};
use crate::http::{Call, Method, encode_segment};
use crate::json;
use crate::platforms::table::{Find, List, Reading, Resolver, is_uuid};
use crate::session::{Named, Session};
use serde_json::json;

const fn named(arg: &'static Arg, find: Find, keys: &'static [&'static str]) -> Resolver {
    Resolver {
        arg,
        find,
        others: &[],
        keys,
        always_named: !keys.is_empty(),
        says: &[],
        id: "/id",
        is_id: is_uuid,
        any_id: None,
        readings: &[],
    }
}

/// The look-up takes names as well, so what it answers is held against the external id.
static GROUP_READINGS: &[Reading] =
    &[Reading { word: EXTERNAL_ID.name, find: Find::Ask(group, ""), key: "/externalId", has_case: false }];

/// Several groups may have one name, or one the external id that is another's name; the look-up gives one of them.
const fn group_of(arg: &'static Arg) -> Resolver {
    Resolver {
        others: &[(groups_named, "/results")],
        says: &["/id", "/externalId", "/name"],
        readings: GROUP_READINGS,
        ..named(arg, Find::Ask(group, ""), &[])
    }
}

/// A list that comes whole.
const fn list(path: &'static str) -> Find {
    Find::List(path, List { items: "", id: "/id", paged: false })
}

const FLOWS: &str = "/v2/authenticationflows";

pub(super) static RESOLVERS: &[Resolver] = &[
    // The platform matches login ids and aliases itself, and answers the one user.
    Resolver {
        says: &["/id", "/userId", "/userAliases", "/userPrincipalName"],
        readings: &[Reading {
            word: EXTERNAL_ID.name,
            find: Find::Ask(user_by_external_id, ""),
            key: "/externalId",
            has_case: false,
        }],
        ..named(&USER, Find::Ask(user, ""), &[])
    },
    group_of(&GROUP),
    group_of(&GROUPS),
    named(&ORGANIZATION, Find::Ask(organization, "/results"), &["/name"]),
    named(&ORGANIZATIONS, Find::Ask(organization, "/results"), &["/name"]),
    named(&ROLE, list("/v1/roles"), &["/roleName", "/name"]),
    named(&ROLES, list("/v1/roles"), &["/roleName", "/name"]),
    named(&OAUTH_ROLES, list("/v1/oauthroles"), &["/name"]),
    named(&ATTRIBUTE, list("/v1/userattributes"), &["/name"]),
    named(&USER_ATTRIBUTE, list("/v1/userattributes"), &["/name"]),
    named(&DIRECTORY, list("/v1/directories"), &["/name"]),
    named(&WEBHOOK, list("/v1/webhooks"), &["/name"]),
    named(&TENANT_ROLE, list("/v1/roles"), &["/roleName", "/name"]),
    named(&CLIENT, list("/v1/applications/adminapi"), &["/name"]),
    named(&ADMIN_APPLICATION, list("/v1/applications/adminapi"), &["/name"]),
    named(&SIGN_IN_APPLICATION, list("/v1/applications/authapi"), &["/name"]),
    named(&APPLICATION, list("/v1/applicationinfo"), &["/name"]),
    named(&RULE, list("/v2/resourcerules"), &["/name"]),
    named(&SIGN_IN_FLOW, list(FLOWS), &["/name"]),
    named(&LOW_RISK_FLOW, list(FLOWS), &["/name"]),
    named(&MEDIUM_RISK_FLOW, list(FLOWS), &["/name"]),
    named(&HIGH_RISK_FLOW, list(FLOWS), &["/name"]),
    named(&ACR, list("/v1/acrs"), &["/name"]),
    named(&ACRS, list("/v1/acrs"), &["/name"]),
    named(&DOMAIN_PROVIDERS, list("/v1/domainbasedidentityproviders"), &["/name"]),
    named(&FLOW_PROVIDERS, list("/v1/identityproviders"), &["/name"]),
    named(&OIDC_PROVIDER, list("/v1/identityproviders/oidc"), &["/name"]),
    named(&PROVIDER, list("/v1/identityproviders/saml"), &["/name"]),
    // Filters are joined by AND, so one member is asked for: what has a dot is taken for a host name.
    named(&TENANT, Find::Ask(tenant, "/results"), &["/hostname", "/companyName"]),
    // Tokens of several makers may have one serial number, and the look-up gives one of them.
    Resolver {
        others: &[(tokens_of_users, "/results"), (tokens_of_nobody, "/results")],
        ..named(&TOKEN, Find::Ask(token, ""), &["/serialNumber"])
    },
    named(&GRID, Find::Ask(grid, ""), &["/serialNumber"]),
    named(&SMART_CREDENTIAL, Find::Ask(smart_credential, ""), &["/serialNumber"]),
    named(&DEFINITION, list("/v1/scdefns"), &["/name"]),
    named(&PASSKEY, Find::Ask(passkey, "/results"), &["/name"]),
];

/// The look-up of one user by login.
pub(super) fn user(session: &Session, name: &str) -> Call {
    Call::new(Method::Post, session.path("/v3/users/userid")).json(&json!({ "userId": name }))
}

/// The platform's name for the field is that of the login id, whatever it holds.
pub(super) fn user_by_external_id(session: &Session, id: &str) -> Call {
    Call::new(Method::Post, session.path("/v3/users/externalid")).json(&json!({ "userId": id }))
}

/// The look-up of one group.
pub(super) fn group(session: &Session, name: &str) -> Call {
    Call::new(Method::Post, session.path("/v1/groups/externalid")).json(&json!({ "id": name }))
}

/// The groups that have a name.
pub(super) fn groups_named(session: &Session, name: &str) -> Call {
    equal(session, "/v1/groupspaged", "name", name)
}

fn organization(session: &Session, name: &str) -> Call {
    equal(session, "/v1/organizationspaged", "name", name)
}

fn tenant(session: &Session, name: &str) -> Call {
    let member = if name.contains('.') && !name.contains(' ') { "hostname" } else { "companyName" };
    equal(session, "/v4/tenantspaged", member, name)
}

fn token(session: &Session, serial: &str) -> Call {
    by_serial(session, "/v1/tokens/sernum", serial)
}

fn tokens_of_users(session: &Session, serial: &str) -> Call {
    equal(session, "/v1/tokenspaged/assigned", "serialNumber", serial)
}

fn tokens_of_nobody(session: &Session, serial: &str) -> Call {
    equal(session, "/v1/tokenspaged/unassigned", "serialNumber", serial)
}

/// A search for what has a value in one member.
fn equal(session: &Session, path: &str, member: &str, value: &str) -> Call {
    let filter = json!([{"name": member, "operator": "EQUALS", "value": value}]);
    let body = json!({ "limit": 100, "searchByAttributes": filter });
    Call::new(Method::Post, session.path(path)).json(&body)
}

fn grid(session: &Session, serial: &str) -> Call {
    by_serial(session, "/v2/grids/sernum", serial)
}

fn smart_credential(session: &Session, serial: &str) -> Call {
    by_serial(session, "/v1/smartcredentials/serialnumber", serial)
}

/// A serial number that cannot stand in a path is asked for as it is, and not found.
fn by_serial(session: &Session, path: &str, serial: &str) -> Call {
    let segment = encode_segment(serial).unwrap_or_else(|| "-".to_owned());
    Call::new(Method::Get, session.path(&format!("{path}/{segment}")))
}

fn passkey(session: &Session, name: &str) -> Call {
    equal(session, "/v1/fidotokenspaged", "name", name)
}

/// The name behind an id in what an edit changes; nothing where it cannot be had. Asked for once a command.
pub(super) fn spell(session: &Session, pointer: &str, id: &str) -> Option<String> {
    let ask = || {
        let names = name_of(session, pointer, id).into_iter().collect();
        Ok(vec![Named::new(id.to_owned(), names)])
    };
    let named = session.named(&format!("name at {pointer} of {id}"), ask).ok()?;
    named.first()?.names.first().cloned()
}

fn name_of(session: &Session, pointer: &str, id: &str) -> Option<String> {
    let segment = encode_segment(id)?;
    let ask = |path: &str| session.exchange(&Call::new(Method::Get, session.path(path))).ok()?.value();
    let row = match pointer {
        "/groups" | "/groupIds" => ask(&format!("/v1/groups/{segment}"))?,
        "/organizations" => ask(&format!("/v1/organizations/{segment}"))?,
        "/oauthRoles" => {
            let list = ask("/v1/oauthroles")?;
            list.as_array()?.iter().find(|row| row["id"] == id)?.clone()
        }
        "/roleId" | "/spRoleId" => ask(&format!("/v1/roles/{segment}"))?,
        _ if pointer.ends_with("RiskAuthenticationFlow") => ask(&format!("{FLOWS}/{segment}"))?,
        _ => return None,
    };
    json::text_at(&row, "/name")
}
