//! What users belong to: groups, organizations, OAuth roles and the roles of administrators. The things
//! themselves are left to `handlers`; roles can only be read.

use super::errors::{EntrustResponse, conflict, missing};
use super::owners::known;
use super::request::EntrustRequest;
use super::sample::show;
use super::state::{EntrustRow, EntrustState, EntrustTable, text, texts};
use serde_json::{Value, json};

pub(super) fn set_groups(request: &mut EntrustRequest) -> EntrustResponse {
    replace(request, EntrustTable::Groups, "group", "groups")
}

pub(super) fn set_oauth_roles(request: &mut EntrustRequest) -> EntrustResponse {
    replace(request, EntrustTable::OAuthRoles, "oauth_role", "oauthRoles")
}

pub(super) fn set_organizations(request: &mut EntrustRequest) -> EntrustResponse {
    replace(request, EntrustTable::Organizations, "organization", "organizations")
}

/// The whole list is replaced; it comes bare or in a member of its own name.
fn replace(request: &mut EntrustRequest, table: EntrustTable, what: &str, member: &str) -> EntrustResponse {
    let id = request.user(0)?;
    let list = if request.body.is_array() { &request.body } else { &request.body[member] };
    let ids: Vec<&str> = list.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let list = known(request.state(), table, what, &ids)?;
    request.change().set(EntrustTable::Users, &id, Value::from_iter([(member, list)]));
    Ok(None)
}

pub(super) fn join(request: &mut EntrustRequest) -> EntrustResponse {
    member(request, true)
}

pub(super) fn leave(request: &mut EntrustRequest) -> EntrustResponse {
    member(request, false)
}

fn member(request: &mut EntrustRequest, joins: bool) -> EntrustResponse {
    let organization = text(request.found(EntrustTable::Organizations, 0, "organization")?, "id").to_owned();
    let user = request.user(1)?;
    put(request, &user, "organizations", &organization, joins, "organization_member")
}

/// Adds one id to a list of a user, or takes it out.
fn put(
    request: &mut EntrustRequest,
    user: &str,
    list: &str,
    id: &str,
    adds: bool,
    what: &str,
) -> EntrustResponse {
    let row = request.state().row(EntrustTable::Users, user).cloned().unwrap_or_default();
    let mut held: Vec<&str> = texts(&row, list);
    match (adds, held.contains(&id)) {
        (true, true) => {
            let code = format!("{what}_already_exists");
            return Err(conflict(&code, "The user has it already"));
        }
        (true, false) => held.push(id),
        (false, true) => held.retain(|known| *known != id),
        (false, false) => return Err(missing(what)),
    }
    request.change().set(EntrustTable::Users, user, Value::from_iter([(list, json!(held))]));
    Ok(None)
}

/// The roles of the site. Those for managing tenants are not among them.
pub(super) fn roles(request: &mut EntrustRequest) -> EntrustResponse {
    let state = request.state();
    let site = state.roles.iter().filter(|role| text(role, "roleType") == "SITE_ADMINISTRATOR");
    let counted = site.map(|role| {
        let holds = |user: &&EntrustRow| texts(user, "_roles").contains(&text(role, "id"));
        json!({
            "id": role["id"], "roleName": role["name"], "roleDescription": role["description"],
            "defaultRole": role["defaultRole"], "usersInRole": state.users.iter().filter(holds).count(),
        })
    });
    Ok(Some(counted.collect()))
}

pub(super) fn role(request: &mut EntrustRequest) -> EntrustResponse {
    Ok(Some(shown(request.found(EntrustTable::Roles, 0, "role")?)))
}

/// A role with its permissions as the platform lists them, one object each.
fn shown(role: &EntrustRow) -> Value {
    let id = text(role, "id");
    let permission = |grant: &str| {
        let (entity, action) = grant.split_once(':').unwrap_or((grant, "ALL"));
        // The interface names this one differently in its two places.
        let entity = if entity == "TEMPACCESSCODE" { "TEMPACCESSCODES" } else { entity };
        json!({
            "id": crate::sandbox::people::uuid(&format!("entrust/permission/{id}/{grant}"), 0),
            "entityType": entity, "actionType": action, "roleType": role["roleType"],
        })
    };
    let mut whole = role.clone();
    whole.insert("permissions".into(), texts(role, "_grants").into_iter().map(permission).collect());
    show("Role", &whole)
}

pub(super) fn roles_of_user(request: &mut EntrustRequest) -> EntrustResponse {
    let user = request.found(EntrustTable::Users, 0, "user")?;
    Ok(Some(held(request.state(), user).map(shown).collect()))
}

fn held<'a>(state: &'a EntrustState, user: &'a EntrustRow) -> impl Iterator<Item = &'a EntrustRow> {
    texts(user, "_roles").into_iter().filter_map(|id| state.row(EntrustTable::Roles, id))
}

pub(super) fn role_of_user(request: &mut EntrustRequest) -> EntrustResponse {
    let user = request.found(EntrustTable::Users, 0, "user")?;
    let wanted = request.name(1);
    let mut roles = held(request.state(), user);
    let role = roles.find(|role| text(role, "id").eq_ignore_ascii_case(&wanted));
    role.map(|role| Some(shown(role))).ok_or_else(|| missing("role"))
}

pub(super) fn give_role(request: &mut EntrustRequest) -> EntrustResponse {
    let (user, role) =
        (request.user(0)?, text(request.found(EntrustTable::Roles, 1, "role")?, "id").to_owned());
    put(request, &user, "_roles", &role, true, "role")
}

pub(super) fn take_role(request: &mut EntrustRequest) -> EntrustResponse {
    let (user, role) =
        (request.user(0)?, text(request.found(EntrustTable::Roles, 1, "role")?, "id").to_owned());
    put(request, &user, "_roles", &role, false, "role")
}
