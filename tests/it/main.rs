//! The one integration binary. `bench` runs command lines in this process against the sandbox; `binary`
//! and `keyring` start real processes.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod bench;
mod entrust;
mod generated;
mod imports;
mod sweep;
mod tables;
