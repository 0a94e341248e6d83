//! The one integration binary. `bench` runs command lines in this process against the sandbox; `binary`
//! and `keyring` start real processes.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod bad_input;
mod bench;
mod binary;
mod generated;
mod hostile;
mod imports;
mod keyring;
mod network;
mod profiles;
mod protegrity;
mod secureauth;
mod sweep;
mod tables;
mod tutorial;
