//! iamctl: one command line for the administration APIs of six identity platforms.
//!
//! An operation is data (`commands`, `platforms`), one engine carries it out (`engine` over `session` and
//! `http`), and `output` shows what came of it. `docs/architecture.md` is the architecture.

pub mod app;
pub mod bulk;
pub mod cli;
pub mod clock;
pub mod commands;
pub mod config;
pub mod engine;
pub mod fault;
pub mod files;
pub mod history;
pub mod http;
pub mod jobs;
pub mod json;
pub mod output;
pub mod owner;
pub mod platforms;
pub mod protocols;
pub mod records;
pub mod sandbox;
pub mod schema;
pub mod secret;
pub mod session;
pub mod text;
