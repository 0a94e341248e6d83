//! Users. The strict reading of an update: scalars are merged, but roles and groups that are not sent
//! again are removed.

use super::errors::{detail, directory, invalid, invalid_member, missing};
use super::members::{ProtegrityMember, ProtegrityValueKind, check, must};
use super::request::ProtegrityRequest;
use super::state::{ProtegrityState, ProtegrityUser};
use super::{membership, password};
use crate::http::Reply;
use crate::sandbox::people::uuid;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How many past passwords are remembered.
const REMEMBERED: usize = 24;

const LINK: &[ProtegrityMember] =
    &[must("userId", ProtegrityValueKind::Text), must("userName", ProtegrityValueKind::Text)];

/// A list shows neither roles nor groups.
pub(super) fn list(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let show = |user: &ProtegrityUser| {
        json!({
            "username": user.username,
            "email": user.email,
            "firstName": user.first_name,
            "lastName": user.last_name,
            "enabled": user.enabled,
            "id": user.id,
            "createdTimestamp": user.created,
            "attributes": user.attributes,
            "emailVerified": user.email_verified,
        })
    };
    Ok(Reply::json(200, &request.page(&request.state().users).iter().map(show).collect()))
}

/// One user shows roles and groups, but neither attributes nor links to identity providers.
pub(super) fn get(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let state = request.state();
    let user = found(state, &request.name(0))?;
    let groups: Vec<&str> = state.groups_of(&user.username).map(|group| group.name.as_str()).collect();
    let answer = json!({
        "id": user.id,
        "username": user.username,
        "firstName": user.first_name,
        "lastName": user.last_name,
        "email": user.email,
        "emailVerified": user.email_verified,
        "enabled": user.enabled,
        "createdTimestamp": user.created,
        "groups": groups,
        "roles": user.roles,
    });
    Ok(Reply::json(200, &answer))
}

/// A user without `enabled` is made disabled, as the directory underneath does it.
pub(super) fn create(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let username = request.required("username");
    let email = request.text("email");
    free(request.state(), "", Some(&username), email.as_deref())?;
    let (roles, groups) = memberships(request)?;
    let mut user = ProtegrityUser {
        id: String::new(),
        username: username.clone(),
        email,
        first_name: request.text("firstName"),
        last_name: request.text("lastName"),
        enabled: request.flag("enabled").unwrap_or(false),
        email_verified: false,
        created: Some(request.now.as_millisecond()),
        attributes: None,
        roles,
        passwords: Vec::new(),
        password_temporary: false,
        links: links(request)?.unwrap_or_default(),
    };
    let password = request.text("password");
    if let Some(password) = &password {
        password::judge(&request.state().policy, &user, password)?;
    }
    let state = request.change();
    user.id = uuid("protegrity/user", state.next());
    if let Some(password) = password {
        user.passwords.push(password::digest(&user.id, &password));
    }
    let answer = json!({"user_id": user.id, "username": username});
    state.users.push(user);
    membership::join(state, &username, &groups);
    Ok(Reply::json(200, &answer))
}

pub(super) fn update(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let id = request.required("id");
    let (username, email) = (request.text("username"), request.text("email"));
    found(request.state(), &id)?;
    free(request.state(), &id, username.as_deref(), email.as_deref())?;
    let (roles, groups) = memberships(request)?;
    let links = links(request)?;
    let mut user = found(request.state(), &id)?.clone();
    let former = user.username.clone();
    user.username = username.unwrap_or(user.username);
    user.email = email.or(user.email);
    user.first_name = request.text("firstName").or(user.first_name);
    user.last_name = request.text("lastName").or(user.last_name);
    user.enabled = request.flag("enabled").unwrap_or(user.enabled);
    user.roles = roles;
    user.links = links.unwrap_or(user.links);
    if let Some(password) = request.text("password") {
        password::judge(&request.state().policy, &user, &password)?;
        remember(&mut user, &password, false);
    }
    let username = user.username.clone();
    let state = request.change();
    membership::leave(state, &former);
    membership::join(state, &username, &groups);
    if let Some(place) = state.users.iter_mut().find(|known| known.id == id) {
        *place = user;
    }
    Ok(Reply::json(200, &json!({"status": "updated", "userId": id})))
}

pub(super) fn delete(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let id = request.name(0);
    let username = found(request.state(), &id)?.username.clone();
    remove(request.change(), &username);
    Ok(Reply::json(200, &json!({"status": "deleted", "user_id": id})))
}

/// Takes a user out of everything.
pub(super) fn remove(state: &mut ProtegrityState, username: &str) {
    membership::leave(state, username);
    state.users.retain(|user| user.username != username);
}

pub(super) fn set_password(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let (id, temporary) = (request.required("userId"), request.flag("temporary").unwrap_or(false));
    replace_password(request, &id, "newPassword", temporary, false)?;
    let answer = json!({"status": "password_updated", "userId": id, "temporary": temporary});
    Ok(Reply::json(200, &answer))
}

pub(super) fn lock(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let id = request.name(0);
    found(request.state(), &id)?;
    if let Some(user) = request.change().users.iter_mut().find(|user| user.id == id) {
        user.enabled = false;
    }
    Ok(Reply::json(200, &json!({"status": "locked", "user_id": id})))
}

/// Unlocking sets another password, which has to be changed before it opens anything.
pub(super) fn unlock(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let id = request.name(0);
    replace_password(request, &id, "password", true, true)?;
    let answer = json!({"status": "unlocked", "user_id": id, "password_temporary": true});
    Ok(Reply::json(200, &answer))
}

fn replace_password(
    request: &mut ProtegrityRequest,
    id: &str,
    member: &str,
    temporary: bool,
    enable: bool,
) -> Result<(), Reply> {
    let password = request.required(member);
    password::judge(&request.state().policy, found(request.state(), id)?, &password)?;
    if let Some(user) = request.change().users.iter_mut().find(|user| user.id == id) {
        remember(user, &password, temporary);
        user.enabled |= enable;
    }
    Ok(())
}

fn remember(user: &mut ProtegrityUser, password: &str, temporary: bool) {
    user.passwords.insert(0, password::digest(&user.id, password));
    user.passwords.truncate(REMEMBERED);
    user.password_temporary = temporary;
}

fn found<'a>(state: &'a ProtegrityState, id: &str) -> Result<&'a ProtegrityUser, Reply> {
    state.user(id).ok_or_else(|| missing("User", id))
}

/// Refuses a username or address that is empty, malformed, or somebody else's.
fn free(state: &ProtegrityState, id: &str, username: Option<&str>, email: Option<&str>) -> Result<(), Reply> {
    let mut others = state.users.iter().filter(|user| user.id != id);
    if let Some(name) = username {
        if name.trim().is_empty() {
            return Err(invalid_member("username", "ensure this value has at least 1 characters"));
        }
        if others.clone().any(|user| user.username.eq_ignore_ascii_case(name)) {
            return Err(directory(409, "User exists with same username"));
        }
    }
    if let Some(email) = email {
        if !email.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty()) {
            return Err(directory(400, "Invalid email address"));
        }
        if others.any(|user| user.email.as_ref().is_some_and(|known| known.eq_ignore_ascii_case(email))) {
            return Err(directory(400, "User exists with same email"));
        }
    }
    Ok(())
}

/// The roles and the names of the groups that were sent, all of them known; none where none were sent.
fn memberships(request: &ProtegrityRequest) -> Result<(Vec<String>, Vec<String>), Reply> {
    let roles = request.texts("roles").unwrap_or_default();
    let wanted = request.texts("groups").unwrap_or_default();
    membership::known_roles(request.state(), &roles)?;
    match wanted.iter().find(|name| request.state().groups.iter().all(|group| group.name != **name)) {
        Some(name) => Err(missing("Group", name)),
        None => Ok((roles, wanted)),
    }
}

/// The links to identity providers that were sent: an object by alias, unlike in imports.
fn links(request: &ProtegrityRequest) -> Result<Option<BTreeMap<String, Value>>, Reply> {
    let Some(Value::Object(sent)) = request.body.get("identityProviders") else { return Ok(None) };
    for (alias, link) in sent {
        let Some(object) = link.as_object() else {
            return Err(invalid_member("identityProviders", "value is not a valid dict"));
        };
        let problems = check(&["body", "identityProviders", alias], object, LINK);
        if !problems.is_empty() {
            return Err(invalid(problems));
        }
        if request.state().provider(alias).is_none() {
            return Err(detail(404, format!("Identity provider not found: {alias}")));
        }
    }
    Ok(Some(sent.iter().map(|(alias, link)| (alias.clone(), link.clone())).collect()))
}
