//! Unit4's identity services in the sandbox: the authority's token endpoint and the administration API,
//! strict and with a memory. Where the documentation leaves a choice, the strict reading is taken: a PUT
//! loses what it leaves out, and a patch that fails keeps what came before the failure.
//!
//! Left out: everything else of the authority, and the text of real error messages, which nobody
//! documents.

mod accounts;
mod admin;
mod auth;
mod errors;
mod kept;
mod members;
mod models;
mod objects;
mod patch;
mod request;
mod responses;
mod routes;
mod secrets;
mod seed;
mod state;
mod titles;
mod tokens;
mod wire;

use crate::http::{Call, Reply};
use crate::sandbox::part::Kept;
use crate::sandbox::platform::SandboxPlatform;
use jiff::Timestamp;
use request::U4idsRequest;

pub use seed::seed;
pub use state::U4idsState;
use state::expire_tokens;

/// What the sandbox knows of it.
pub static PLATFORM: SandboxPlatform =
    SandboxPlatform { name: "u4ids", accounts: accounts::ACCOUNTS, wire: &wire::U4idsWire, quirks: &[] };

/// Handles one call at an instant; the second part tells whether the state changed.
pub fn handle(state: &mut U4idsState, call: &Call, now: Timestamp) -> (Reply, bool) {
    let mut request = U4idsRequest::new(state, now);
    let reply = auth::enter(&mut request, call).unwrap_or_else(|refusal| refusal);
    (reply, request.changed())
}

impl Kept for U4idsState {
    fn fresh(users: usize) -> Self {
        seed(users)
    }

    fn clear(&mut self) {
        let is_own = |object: &members::U4idsObject| {
            object.get("isStandardScope") == Some(&serde_json::json!(true))
                || object.get("scopeId") == Some(&serde_json::json!("u4ids-admin"))
        };
        self.objects.values_mut().for_each(|all| all.retain(is_own));
        self.titles.clear();
        self.audits.clear();
        self.used.clear();
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
