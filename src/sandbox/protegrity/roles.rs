//! Permissions and roles. A role is told apart by its name and cannot be renamed.

use super::errors::{detail, invalid_member, missing};
use super::request::ProtegrityRequest;
use super::seed::PERMISSIONS;
use super::state::ProtegrityRole;
use crate::http::Reply;
use serde_json::{Value, json};

/// Roles of the product hold these, though the list of permissions does not name them.
const UNLISTED: &[&str] = &["can_fetch_package", "can_export_certificates"];

pub(super) fn permissions(_: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let rows = PERMISSIONS.iter().map(|(name, about)| json!({"name": name, "description": about}));
    Ok(Reply::json(200, &rows.collect()))
}

pub(super) fn list(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let show = |role: &ProtegrityRole| {
        json!({
            "name": role.name,
            "description": role.description,
            "composite": true,
            "permissions": role.permissions,
        })
    };
    Ok(Reply::json(200, &request.state().roles.iter().map(show).collect()))
}

pub(super) fn create(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let name = request.required("name");
    if name.trim().is_empty() {
        return Err(invalid_member("name", "ensure this value has at least 1 characters"));
    }
    if request.state().role(&name).is_some() {
        return Err(detail(409, format!("Role already exists: {name}")));
    }
    let permissions = known_permissions(request)?;
    let description = request.text("description").unwrap_or_default();
    request.change().roles.push(ProtegrityRole {
        name: name.clone(),
        description,
        permissions,
        built_in: false,
    });
    Ok(done(&name, "created"))
}

/// The list of permissions is replaced; the description stays where none is sent.
pub(super) fn update(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let name = request.required("name");
    if request.state().role(&name).is_none() {
        return Err(missing("Role", &name));
    }
    let permissions = known_permissions(request)?;
    let description = request.text("description");
    if let Some(role) = request.change().roles.iter_mut().find(|role| role.name == name) {
        role.permissions = permissions;
        if let Some(description) = description {
            role.description = description;
        }
    }
    Ok(done(&name, "updated"))
}

pub(super) fn delete(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let name = request.required("name");
    match request.state().role(&name) {
        None => return Err(missing("Role", &name)),
        Some(role) if role.built_in => {
            return Err(detail(400, format!("Built-in role cannot be deleted: {name}")));
        }
        Some(_) => {}
    }
    let state = request.change();
    state.roles.retain(|role| role.name != name);
    let held_by_users = state.users.iter_mut().map(|user| &mut user.roles);
    let held_by_groups = state.groups.iter_mut().map(|group| &mut group.roles);
    held_by_users.chain(held_by_groups).for_each(|roles| roles.retain(|role| *role != name));
    Ok(done(&name, "deleted"))
}

fn known_permissions(request: &ProtegrityRequest) -> Result<Vec<String>, Reply> {
    let wanted = request.texts("permissions").unwrap_or_default();
    let known = |name: &str| PERMISSIONS.iter().any(|row| row.0 == name) || UNLISTED.contains(&name);
    match wanted.iter().find(|name| !known(name)) {
        Some(name) => Err(detail(400, format!("Unknown permission: {name}"))),
        None => Ok(wanted),
    }
}

fn done(name: &str, status: &str) -> Reply {
    let answer: Value = json!({"role_name": name, "status": status});
    Reply::json(200, &answer)
}
