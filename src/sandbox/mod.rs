//! Made-up platforms for practice and tests: strict, with a memory, and able to fail on request.
//!
//! Each platform is written from its own documents and never from the tables of the client, so that a
//! mistake in those tables cannot hide here. Carrying calls over loopback HTTP is left to `serve`.

mod account;
mod answer;
mod call_log;
mod calling;
pub mod entrust;
pub mod fault;
pub mod hid;
mod in_process;
pub mod part;
pub mod people;
mod places;
mod platform;
mod platforms;
pub mod protegrity;
mod reading;
pub mod scim;
pub mod secureauth;
pub mod serve;
mod service;
pub mod state;
pub mod store;
pub mod u4ids;
pub mod wire;

pub use account::SandboxAccount;
pub use answer::{AnswerWay, SandboxAnswer};
pub use in_process::InProcess;
pub use platform::{Quirk, SandboxPlatform};
pub use platforms::{PLATFORMS, accounts, platform};
pub use service::{Sandbox, quirks};

#[cfg(test)]
mod tests;
