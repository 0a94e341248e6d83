//! HID Authentication Service in the sandbox: its SCIM API for credentials and the entities beside them,
//! strict and with a memory. Where the documentation is silent the strict reading is taken; names that it
//! does not give, such as those of actions, are made up in its manner.
//!
//! Left out: signing in other than with an id and a secret, imports and provisioning of devices, and
//! changes to types and policies.

mod accounts;
mod auth;
mod credentials;
mod devices;
mod entities;
mod entity;
mod errors;
mod filter;
mod groups;
mod kinds;
mod lists;
mod resource;
mod seed;
mod shape;
mod state;
mod tokens;
mod users;
mod wire;

use crate::http::{Call, Reply};
use crate::sandbox::part::Kept;
use crate::sandbox::platform::{Quirk, SandboxPlatform};
use jiff::Timestamp;

pub use seed::seed;
pub use state::HidState;
use state::expire_tokens;

/// What the sandbox knows of it.
pub static PLATFORM: SandboxPlatform = SandboxPlatform {
    name: "hid",
    accounts: accounts::ACCOUNTS,
    wire: &wire::HidWire,
    quirks: &[Quirk {
        name: "scim-base",
        about: "what the first row of a list counts as: 0 as in the vendor's samples, 1 as in the standard",
        values: &["0", "1"],
    }],
};

/// Handles one call at an instant; the second part tells whether the state changed.
pub fn handle(state: &mut HidState, call: &Call, now: Timestamp) -> (Reply, bool) {
    let mut changed = false;
    let reply = auth::enter(state, call, now, &mut changed).unwrap_or_else(|refusal| refusal);
    (reply, changed)
}

impl Kept for HidState {
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

    fn choose(&mut self, quirk: &str, value: &str) {
        if quirk == "scim-base" {
            self.scim_base = u32::from(value == "1");
        }
    }
}

#[cfg(test)]
mod tests;
