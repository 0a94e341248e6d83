//! iamctl: one command line for the administration APIs of five identity platforms.
//!
//! An operation is data (`commands`, `platforms`), one engine carries it out (`engine` over `session` and
//! `http`), and `output` shows what came of it. `docs/architecture.md` is the plan of the house.

pub mod clock;
pub mod commands;
pub mod config;
pub mod fault;
pub mod http;
pub mod json;
pub mod platforms;
pub mod secret;
pub mod session;
