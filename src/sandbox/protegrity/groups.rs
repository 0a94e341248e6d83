//! Groups. The strict reading of an update: members and roles that are not sent again are removed.

use super::errors::{detail, invalid_member, missing};
use super::request::ProtegrityRequest;
use super::state::{ProtegrityGroup, ProtegrityState};
use super::{membership, users};
use crate::http::Reply;
use crate::sandbox::people::uuid;
use serde_json::{Value, json};

pub(super) fn list(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &request.page(&request.state().groups).iter().map(show).collect()))
}

pub(super) fn get(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &show(found(request.state(), &request.name(0))?)))
}

fn show(group: &ProtegrityGroup) -> Value {
    json!({
        "id": group.id,
        "name": group.name,
        "description": group.description,
        "attributes": {"groupType": [group.kind]},
        "members": group.members,
        "roles": group.roles,
    })
}

pub(super) fn create(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let name = request.required("name");
    if name.trim().is_empty() {
        return Err(invalid_member("name", "ensure this value has at least 1 characters"));
    }
    if request.state().groups.iter().any(|group| group.name == name) {
        return Err(detail(409, format!("Group already exists: {name}")));
    }
    let (members, roles) = sent(request)?;
    let description = request.text("description").unwrap_or_default();
    let state = request.change();
    let id = uuid("protegrity/group", state.next());
    let answer = json!({
        "group_id": id,
        "name": name,
        "status": "created",
        "members_added": members.len(),
        "roles_assigned": roles.len(),
    });
    state.groups.push(ProtegrityGroup { id, name, description, kind: "local".into(), members, roles });
    Ok(Reply::json(200, &answer))
}

pub(super) fn update(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let id = request.required("group_id");
    found(request.state(), &id)?;
    let (members, roles) = sent(request)?;
    let providers = request.texts("identityProviders");
    for alias in providers.iter().flatten() {
        if request.state().provider(alias).is_none() {
            return Err(missing("Identity provider", alias));
        }
    }
    let answer = json!({
        "status": "updated",
        "group_id": id,
        "members_updated": members.len(),
        "roles_updated": roles.len(),
        "identity_providers_updated": providers.map(|list| list.len()),
    });
    if let Some(group) = request.change().groups.iter_mut().find(|group| group.id == id) {
        (group.members, group.roles) = (members, roles);
    }
    Ok(Reply::json(200, &answer))
}

pub(super) fn delete(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let id = request.name(0);
    let members = found(request.state(), &id)?.members.clone();
    let with_members = request.flag("deleteMembers").unwrap_or(false);
    let state = request.change();
    state.groups.retain(|group| group.id != id);
    if with_members {
        members.iter().for_each(|username| users::remove(state, username));
    }
    Ok(Reply::json(200, &json!({"status": "deleted", "group_id": id})))
}

fn found<'a>(state: &'a ProtegrityState, id: &str) -> Result<&'a ProtegrityGroup, Reply> {
    state.groups.iter().find(|group| group.id == id).ok_or_else(|| missing("Group", id))
}

/// The members and roles that were sent, all of them known; none where none were sent.
fn sent(request: &ProtegrityRequest) -> Result<(Vec<String>, Vec<String>), Reply> {
    let members = request.texts("members").unwrap_or_default();
    let roles = request.texts("roles").unwrap_or_default();
    let known = |name: &String| request.state().users.iter().any(|user| user.username == *name);
    if let Some(name) = members.iter().find(|name| !known(name)) {
        return Err(missing("User", name));
    }
    membership::known_roles(request.state(), &roles)?;
    Ok((members, roles))
}
