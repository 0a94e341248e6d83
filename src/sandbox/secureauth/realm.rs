//! The one realm of the sandbox: its address, its domain and its application.

use super::sign::Application;

/// The realm, in its own letter case, and the versions below it.
pub(super) const BASE: &str = "/secureauth2/api/v";
/// The only domain there is.
pub(super) const DOMAIN: &str = "CORP";
/// The only application there is; its key opens nothing but the sandbox.
pub(super) const APPLICATION: Application = Application {
    id: "1b700d2e7b7b4abfa1950c865e23e81a",
    key: "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
};
