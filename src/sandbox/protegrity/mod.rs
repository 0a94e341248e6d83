//! Protegrity's authentication and token API in the sandbox: every operation of its documentation, strict
//! and with a memory. Where the documentation leaves a choice, the strict reading is taken: members left
//! out of an update are cleared, so that a client that forgets to resend them is caught.
//!
//! Left out: what the API only passes through to other products, and the text of real error messages,
//! which nobody documents; their shapes are the ones that the products underneath are known to use.

mod accounts;
mod auth;
mod common;
mod entra;
mod errors;
mod groups;
mod members;
mod membership;
mod password;
mod request;
mod roles;
mod routes;
mod saml;
mod seed;
mod state;
mod tokens;
mod users;
mod wire;

use crate::http::{Call, Reply};
use crate::sandbox::part::Kept;
use crate::sandbox::platform::SandboxPlatform;
use jiff::Timestamp;
use request::ProtegrityRequest;

pub use seed::seed;
pub use state::ProtegrityState;
use state::expire_tokens;

/// What the sandbox knows of it.
pub static PLATFORM: SandboxPlatform = SandboxPlatform {
    name: "protegrity",
    accounts: accounts::ACCOUNTS,
    wire: &wire::ProtegrityWire,
    quirks: &[],
};

/// Handles one call at an instant; the second part tells whether the state changed.
pub fn handle(state: &mut ProtegrityState, call: &Call, now: Timestamp) -> (Reply, bool) {
    let mut request = ProtegrityRequest::new(state, now);
    let reply = auth::enter(&mut request, call).unwrap_or_else(|refusal| refusal);
    (reply, request.changed())
}

impl Kept for ProtegrityState {
    fn fresh(users: usize) -> Self {
        seed(users)
    }

    fn clear(&mut self) {
        self.users.truncate(accounts::ACCOUNTS.len());
        self.roles
            .retain(|role| role.built_in || self.users.iter().any(|user| user.roles.contains(&role.name)));
        self.groups.clear();
        self.providers.clear();
        self.mappers.clear();
        self.entra = None;
    }

    fn handle(&mut self, call: &Call, now: Timestamp) -> (Reply, bool) {
        handle(self, call, now)
    }

    fn expire(&mut self) {
        expire_tokens(self);
    }
}

#[cfg(test)]
mod tests;
