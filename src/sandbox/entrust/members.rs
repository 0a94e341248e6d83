//! What users belong to: groups, organizations, OAuth roles and the roles of administrators. The things
//! themselves are left to `shelf`; roles can only be read.

use super::owners::known;
use super::refusal::{Told, conflict, missing};
use super::sample::show;
use super::state::{Row, State, Table, text, texts};
use super::visit::Visit;
use serde_json::{Value, json};

pub(super) fn set_groups(visit: &mut Visit) -> Told {
    replace(visit, Table::Groups, "group", "groups")
}

pub(super) fn set_oauth_roles(visit: &mut Visit) -> Told {
    replace(visit, Table::OAuthRoles, "oauth_role", "oauthRoles")
}

pub(super) fn set_organizations(visit: &mut Visit) -> Told {
    replace(visit, Table::Organizations, "organization", "organizations")
}

/// The whole list is replaced; it comes bare or in a member of its own name.
fn replace(visit: &mut Visit, table: Table, what: &str, member: &str) -> Told {
    let id = visit.user(0)?;
    let list = if visit.body.is_array() { &visit.body } else { &visit.body[member] };
    let ids: Vec<&str> = list.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let list = known(visit.state(), table, what, &ids)?;
    visit.change().set(Table::Users, &id, Value::from_iter([(member, list)]));
    Ok(None)
}

pub(super) fn join(visit: &mut Visit) -> Told {
    member(visit, true)
}

pub(super) fn leave(visit: &mut Visit) -> Told {
    member(visit, false)
}

fn member(visit: &mut Visit, joins: bool) -> Told {
    let organization = text(visit.found(Table::Organizations, 0, "organization")?, "id").to_owned();
    let user = visit.user(1)?;
    put(visit, &user, "organizations", &organization, joins, "organization_member")
}

/// Adds one id to a list of a user, or takes it out.
fn put(visit: &mut Visit, user: &str, list: &str, id: &str, adds: bool, what: &str) -> Told {
    let row = visit.state().row(Table::Users, user).cloned().unwrap_or_default();
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
    visit.change().set(Table::Users, user, Value::from_iter([(list, json!(held))]));
    Ok(None)
}

/// The roles of the site. Those for managing tenants are not among them.
pub(super) fn roles(visit: &mut Visit) -> Told {
    let state = visit.state();
    let site = state.roles.iter().filter(|role| text(role, "roleType") == "SITE_ADMINISTRATOR");
    let counted = site.map(|role| {
        let holds = |user: &&Row| texts(user, "_roles").contains(&text(role, "id"));
        json!({
            "id": role["id"], "roleName": role["name"], "roleDescription": role["description"],
            "defaultRole": role["defaultRole"], "usersInRole": state.users.iter().filter(holds).count(),
        })
    });
    Ok(Some(counted.collect()))
}

pub(super) fn role(visit: &mut Visit) -> Told {
    Ok(Some(shown(visit.found(Table::Roles, 0, "role")?)))
}

/// A role with its permissions as the platform lists them, one object each.
fn shown(role: &Row) -> Value {
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

pub(super) fn roles_of_user(visit: &mut Visit) -> Told {
    let user = visit.found(Table::Users, 0, "user")?;
    Ok(Some(held(visit.state(), user).map(shown).collect()))
}

fn held<'a>(state: &'a State, user: &'a Row) -> impl Iterator<Item = &'a Row> {
    texts(user, "_roles").into_iter().filter_map(|id| state.row(Table::Roles, id))
}

pub(super) fn role_of_user(visit: &mut Visit) -> Told {
    let user = visit.found(Table::Users, 0, "user")?;
    let wanted = visit.name(1);
    let mut roles = held(visit.state(), user);
    let role = roles.find(|role| text(role, "id").eq_ignore_ascii_case(&wanted));
    role.map(|role| Some(shown(role))).ok_or_else(|| missing("role"))
}

pub(super) fn give_role(visit: &mut Visit) -> Told {
    let (user, role) = (visit.user(0)?, text(visit.found(Table::Roles, 1, "role")?, "id").to_owned());
    put(visit, &user, "_roles", &role, true, "role")
}

pub(super) fn take_role(visit: &mut Visit) -> Told {
    let (user, role) = (visit.user(0)?, text(visit.found(Table::Roles, 1, "role")?, "id").to_owned());
    put(visit, &user, "_roles", &role, false, "role")
}
