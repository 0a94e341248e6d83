//! A SCIM 2.0 service provider in the sandbox (RFC 7643, 7644, 9865): users with the enterprise extension, groups, and a
//! resource type of its own, strict and with a memory. What services do otherwise than the standard can be chosen.
//!
//! Left out: `/.search`, references between items of a bulk call that make a circle, and images in certificates.

mod accounts;
mod act;
mod auth;
mod bulk;
mod discovery;
mod errors;
mod filter;
mod filter_parser;
mod lists;
mod patch;
mod quirks;
mod resources;
mod schema;
mod seed;
mod shape;
mod spelling;
mod state;
mod tokens;
mod view;
mod wire;

use crate::http::{Call, Reply};
use crate::sandbox::part::Kept;
use crate::sandbox::platform::SandboxPlatform;
use jiff::Timestamp;

pub use seed::seed;
pub use state::ScimState;

/// What the sandbox knows of it.
pub static PLATFORM: SandboxPlatform = SandboxPlatform {
    name: "scim",
    accounts: accounts::ACCOUNTS,
    wire: &wire::ScimWire,
    quirks: quirks::QUIRKS,
};

/// Handles one call at an instant; the second part tells whether the state changed.
pub fn handle(state: &mut ScimState, call: &Call, now: Timestamp) -> (Reply, bool) {
    let mut changed = false;
    let heard = spelling::heard(state, call);
    let reply = auth::enter(state, &heard, now, &mut changed).unwrap_or_else(|refusal| refusal);
    (spelling::told(state, reply), changed)
}

impl Kept for ScimState {
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
        self.tokens.clear();
    }

    fn choose(&mut self, quirk: &str, value: &str) {
        self.quirks.insert(quirk.to_owned(), value.to_owned());
    }
}

#[cfg(test)]
mod tests;
