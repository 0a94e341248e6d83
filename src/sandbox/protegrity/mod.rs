//! Protegrity's authentication and token API in the sandbox: every operation of its documentation, strict
//! and with a memory. Where the documentation leaves a choice, the severe reading is taken: members left
//! out of an update are cleared, so that a client that forgets to resend them is caught.
//!
//! Left out: what the API only passes through to other products, and the text of real error messages,
//! which nobody documents; their shapes are the ones that the products underneath are known to use.

mod common;
mod entra;
mod gate;
mod groups;
mod members;
mod password;
mod refusal;
mod roles;
mod routes;
mod saml;
mod seed;
mod tokens;
mod users;

use crate::http::{Call, Reply};
use gate::Visit;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

pub use seed::seed;

/// What every path of the API starts with.
const PREFIX: &str = "/pty/v1/auth";

/// Everything that Protegrity remembers.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct State {
    users: Vec<User>,
    groups: Vec<Group>,
    roles: Vec<Role>,
    providers: Vec<Provider>,
    mappers: Vec<Mapper>,
    policy: Map<String, Value>,
    entra: Option<Entra>,
    sessions: Vec<Session>,
    access: Vec<Access>,
    /// Makes tokens and ids that never come twice.
    counter: u64,
    /// Life of an access token, in seconds.
    lifespan: i64,
    log_level: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct User {
    id: String,
    username: String,
    email: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    enabled: bool,
    email_verified: bool,
    created: Option<i64>,
    attributes: Option<BTreeMap<String, Vec<String>>>,
    roles: Vec<String>,
    /// Digests of the present and past passwords, newest first: somebody may type a real one here.
    passwords: Vec<String>,
    password_temporary: bool,
    /// Links to SAML providers: what goes in and is never shown again.
    links: BTreeMap<String, Value>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Group {
    id: String,
    name: String,
    description: String,
    kind: String,
    /// Usernames.
    members: Vec<String>,
    roles: Vec<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Role {
    name: String,
    description: String,
    permissions: Vec<String>,
    built_in: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Provider {
    alias: String,
    display_name: String,
    enabled: bool,
    config: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Mapper {
    id: String,
    alias: String,
    name: String,
    kind: String,
    config: BTreeMap<String, String>,
}

/// The link to the made-up Entra directory. The client secret itself is not kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Entra {
    tenant: String,
    client: String,
    accepted: bool,
    enabled: bool,
    created: String,
    updated: String,
}

/// One signed-in conversation: what a refresh token stands for.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Session {
    number: u64,
    user: String,
    refresh: String,
    /// Milliseconds since 1970.
    until: i64,
}

/// An access token that the gateway accepts.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Access {
    token: String,
    session: u64,
    user: String,
    /// Milliseconds since 1970.
    until: i64,
}

impl State {
    fn next(&mut self) -> u64 {
        self.counter += 1;
        self.counter
    }

    fn user(&self, id: &str) -> Option<&User> {
        self.users.iter().find(|user| user.id == id)
    }

    fn user_named(&self, name: &str) -> Option<&User> {
        self.users.iter().find(|user| user.username.eq_ignore_ascii_case(name))
    }

    fn role(&self, name: &str) -> Option<&Role> {
        self.roles.iter().find(|role| role.name == name)
    }

    fn provider(&self, alias: &str) -> Option<&Provider> {
        self.providers.iter().find(|provider| provider.alias == alias)
    }

    fn groups_of(&self, username: &str) -> impl Iterator<Item = &Group> {
        self.groups.iter().filter(move |group| group.members.iter().any(|member| member == username))
    }

    /// Whether a user holds a permission, through a role of its own or of one of its groups.
    fn allows(&self, user: &User, permission: &str) -> bool {
        let through_groups = self.groups_of(&user.username).flat_map(|group| &group.roles);
        let mut roles = user.roles.iter().chain(through_groups).filter_map(|name| self.role(name));
        roles.any(|role| role.permissions.iter().any(|held| held == permission))
    }
}

/// Ends the life of every access token; refresh tokens stay good.
pub fn expire_tokens(state: &mut State) {
    for access in &mut state.access {
        access.until = 0;
    }
}

/// Handles one call at an instant; the second part tells whether the state changed.
pub fn handle(state: &mut State, call: &Call, now: Timestamp) -> (Reply, bool) {
    let mut visit = Visit::new(state, now);
    let reply = gate::enter(&mut visit, call).unwrap_or_else(|refusal| refusal);
    (reply, visit.changed())
}

#[cfg(test)]
mod tests;
