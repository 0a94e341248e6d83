//! HID Authentication Service in the sandbox: its SCIM API for credentials and the entities beside them,
//! strict and with a memory. Where the documentation is silent the severe reading is taken; names that it
//! does not give, such as those of actions, are made up in its manner.
//!
//! Left out: signing in other than with an id and a secret, imports and provisioning of devices, and
//! changes to types and policies.

mod accounts;
mod credentials;
mod devices;
mod entities;
mod entity;
mod filter;
mod gate;
mod groups;
mod kinds;
mod lists;
mod refusal;
mod resource;
mod seed;
mod shape;
mod state;
mod tokens;
mod users;

use crate::http::{Call, Reply};
use crate::sandbox::platform::Platform;
use jiff::Timestamp;

pub use seed::seed;
pub use state::{State, expire_tokens};

/// What the sandbox knows of it.
pub static PLATFORM: Platform = Platform { name: "hid", accounts: accounts::ACCOUNTS };

/// Handles one call at an instant; the second part tells whether the state changed.
pub fn handle(state: &mut State, call: &Call, now: Timestamp) -> (Reply, bool) {
    let mut changed = false;
    let reply = gate::enter(state, call, now, &mut changed).unwrap_or_else(|refusal| refusal);
    (reply, changed)
}

#[cfg(test)]
mod tests;
