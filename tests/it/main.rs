//! The one integration binary. `bench` runs command lines in this process against the sandbox; `binary`
//! and `keyring` start real processes.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod acknowledged;
mod answers;
mod bad_input;
mod batch;
mod bench;
mod binary;
mod bulk;
mod bulk_names;
mod canary;
mod doubts;
mod effects;
mod entrust;
mod entrust_access;
mod entrust_answers;
mod entrust_authenticators;
mod exact;
mod faults;
mod findings;
mod generated;
mod given_data;
mod halves;
mod handshakes;
mod hid;
mod hostile;
mod imports;
mod input;
#[cfg(target_os = "linux")]
mod keyring;
mod limits;
mod lists;
mod matrix;
mod network;
mod output;
mod owners;
mod parts;
mod process;
mod profiles;
mod profiles_add;
mod proxies;
mod raw;
mod readback;
mod resume;
mod roundtrip;
mod samples;
mod schemas;
mod secrets;
mod secrets_at_home;
mod sentences;
mod served;
mod sheets;
mod slips;
mod spellings;
mod style;
mod sweep;
mod tables;
mod tutorial;
mod u4ids;
mod u4ids_secrets;
mod uses;
mod wire;
mod writes;
