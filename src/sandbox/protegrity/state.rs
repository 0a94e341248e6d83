//! What Protegrity remembers.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What every path of the API starts with.
pub(super) const PREFIX: &str = "/pty/v1/auth";

/// Everything that Protegrity remembers.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ProtegrityState {
    pub(super) users: Vec<ProtegrityUser>,
    pub(super) groups: Vec<ProtegrityGroup>,
    pub(super) roles: Vec<ProtegrityRole>,
    pub(super) providers: Vec<Provider>,
    pub(super) mappers: Vec<Mapper>,
    pub(super) policy: Map<String, Value>,
    pub(super) entra: Option<Entra>,
    pub(super) sessions: Vec<ProtegritySession>,
    pub(super) access: Vec<ProtegrityAccess>,
    /// Makes tokens and ids that never come twice.
    pub(super) counter: u64,
    /// Life of an access token, in seconds.
    pub(super) lifespan: i64,
    pub(super) log_level: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct ProtegrityUser {
    pub(super) id: String,
    pub(super) username: String,
    pub(super) email: Option<String>,
    pub(super) first_name: Option<String>,
    pub(super) last_name: Option<String>,
    pub(super) enabled: bool,
    pub(super) email_verified: bool,
    pub(super) created: Option<i64>,
    pub(super) attributes: Option<BTreeMap<String, Vec<String>>>,
    pub(super) roles: Vec<String>,
    /// Digests of the present and past passwords, newest first: somebody may type a real one here.
    pub(super) passwords: Vec<String>,
    pub(super) password_temporary: bool,
    /// Links to SAML providers: what goes in and is never shown again.
    pub(super) links: BTreeMap<String, Value>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct ProtegrityGroup {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) description: String,
    pub(super) kind: String,
    /// Usernames.
    pub(super) members: Vec<String>,
    pub(super) roles: Vec<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct ProtegrityRole {
    pub(super) name: String,
    pub(super) description: String,
    pub(super) permissions: Vec<String>,
    pub(super) built_in: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Provider {
    pub(super) alias: String,
    pub(super) display_name: String,
    pub(super) enabled: bool,
    pub(super) config: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Mapper {
    pub(super) id: String,
    pub(super) alias: String,
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) config: BTreeMap<String, String>,
}

/// The link to the made-up Entra directory. The client secret itself is not kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Entra {
    pub(super) tenant: String,
    pub(super) client: String,
    pub(super) accepted: bool,
    pub(super) enabled: bool,
    pub(super) created: String,
    pub(super) updated: String,
}

/// One signed-in conversation: what a refresh token stands for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct ProtegritySession {
    pub(super) number: u64,
    pub(super) user: String,
    pub(super) refresh: String,
    /// Milliseconds since 1970.
    pub(super) until: i64,
}

/// An access token that the gateway accepts.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct ProtegrityAccess {
    pub(super) token: String,
    pub(super) session: u64,
    pub(super) user: String,
    /// Milliseconds since 1970.
    pub(super) until: i64,
}

impl ProtegrityState {
    pub(super) fn next(&mut self) -> u64 {
        self.counter += 1;
        self.counter
    }

    pub(super) fn user(&self, id: &str) -> Option<&ProtegrityUser> {
        self.users.iter().find(|user| user.id == id)
    }

    pub(super) fn user_named(&self, name: &str) -> Option<&ProtegrityUser> {
        self.users.iter().find(|user| user.username.eq_ignore_ascii_case(name))
    }

    pub(super) fn role(&self, name: &str) -> Option<&ProtegrityRole> {
        self.roles.iter().find(|role| role.name == name)
    }

    pub(super) fn provider(&self, alias: &str) -> Option<&Provider> {
        self.providers.iter().find(|provider| provider.alias == alias)
    }

    pub(super) fn groups_of(&self, username: &str) -> impl Iterator<Item = &ProtegrityGroup> {
        self.groups.iter().filter(move |group| group.members.iter().any(|member| member == username))
    }

    /// Whether a user holds a permission, through a role of its own or of one of its groups.
    pub(super) fn allows(&self, user: &ProtegrityUser, permission: &str) -> bool {
        let through_groups = self.groups_of(&user.username).flat_map(|group| &group.roles);
        let mut roles = user.roles.iter().chain(through_groups).filter_map(|name| self.role(name));
        roles.any(|role| role.permissions.iter().any(|held| held == permission))
    }
}

/// Ends the life of every access token; refresh tokens stay good.
pub(super) fn expire_tokens(state: &mut ProtegrityState) {
    for access in &mut state.access {
        access.until = 0;
    }
}
