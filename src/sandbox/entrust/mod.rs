//! Entrust's administration API in the sandbox: every operation of its published interface, checked
//! against facts taken from that interface, and with a memory for what administrators work with daily.
//! What has no memory answers with made-up values of the promised shape. Where the documents leave a
//! choice, the severe reading is taken: results are handed out once, settings that are not sent again fall
//! back to their defaults, secrets are left out without the permission for them.
//!
//! Left out: mails and other deliveries, address lists, and the real codes of errors, which nobody lists.

mod accounts;
mod applications;
mod audits;
mod bulk;
mod check;
mod contract;
mod gate;
mod grids;
mod jobs;
mod lists;
mod members;
mod owners;
mod personal;
mod refusal;
mod routes;
mod rules;
mod sample;
mod search;
mod seed;
mod settings;
mod shelf;
mod sign;
mod state;
mod tenants;
mod tokens;
mod users;
mod visit;
mod wire;
mod work;

use crate::http::{Call, Reply};
use crate::sandbox::part::Kept;
use crate::sandbox::platform::Platform;
use jiff::Timestamp;
use visit::Visit;

pub use seed::seed;
pub use state::State;
use state::expire_tokens;

/// What the sandbox knows of it.
pub static PLATFORM: Platform =
    Platform { name: "entrust", accounts: accounts::ACCOUNTS, wire: &wire::Habits, quirks: &[] };

/// Handles one call at an instant; the second part tells whether the state changed.
pub fn handle(state: &mut State, call: &Call, now: Timestamp) -> (Reply, bool) {
    let mut visit = Visit::new(state, now);
    let reply = gate::enter(&mut visit, call);
    (reply, visit.changed())
}

impl Kept for State {
    fn fresh(users: usize) -> Self {
        seed(users)
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
