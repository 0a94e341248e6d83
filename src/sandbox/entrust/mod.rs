//! Entrust's administration API in the sandbox: every operation of its published interface, checked
//! against facts taken from that interface, and with a memory for what administrators work with daily.
//! What has no memory answers with made-up values of the promised shape. Where the documents leave a
//! choice, the strict reading is taken: results are delivered once, settings that are not sent again fall
//! back to their defaults, secrets are left out without the permission for them.
//!
//! Left out: mails and other deliveries, address lists, and the real codes of errors, which nobody lists.

mod accounts;
mod applications;
mod audits;
mod auth;
mod bulk;
mod check;
mod contract;
mod errors;
mod grids;
mod handlers;
mod jobs;
mod lists;
mod members;
mod owners;
mod personal;
mod recognised;
mod request;
mod routes;
mod rules;
mod sample;
mod search;
mod seed;
mod settings;
mod sign;
mod state;
mod tenants;
mod tokens;
mod users;
mod wire;
mod work;

use crate::http::{Call, Reply};
use crate::sandbox::part::Kept;
use crate::sandbox::platform::SandboxPlatform;
use jiff::Timestamp;
use request::EntrustRequest;

pub use seed::seed;
pub use state::EntrustState;
use state::expire_tokens;

/// What the sandbox knows of it.
pub static PLATFORM: SandboxPlatform =
    SandboxPlatform { name: "entrust", accounts: accounts::ACCOUNTS, wire: &wire::EntrustWire, quirks: &[] };

/// Handles one call at an instant; the second part tells whether the state changed.
pub fn handle(state: &mut EntrustState, call: &Call, now: Timestamp) -> (Reply, bool) {
    let mut request = EntrustRequest::new(state, now);
    let reply = auth::enter(&mut request, call);
    (reply, request.changed())
}

impl Kept for EntrustState {
    fn fresh(users: usize) -> Self {
        seed(users)
    }

    fn clear(&mut self) {
        seed::clear(self);
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
