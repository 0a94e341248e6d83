//! Who is in which group, and which roles there are.

use super::errors::missing;
use super::state::ProtegrityState;
use crate::http::Reply;

/// Makes a user a member of the groups of these names.
pub(super) fn join(state: &mut ProtegrityState, username: &str, names: &[String]) {
    for group in state.groups.iter_mut().filter(|group| names.contains(&group.name)) {
        group.members.push(username.to_owned());
    }
}

/// Takes a user out of every group.
pub(super) fn leave(state: &mut ProtegrityState, username: &str) {
    for group in &mut state.groups {
        group.members.retain(|member| member != username);
    }
}

/// Refuses a role that does not exist.
pub(super) fn known_roles(state: &ProtegrityState, roles: &[String]) -> Result<(), Reply> {
    match roles.iter().find(|name| state.role(name).is_none()) {
        Some(name) => Err(missing("Role", name)),
        None => Ok(()),
    }
}
