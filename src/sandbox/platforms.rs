//! The platforms there are.

use super::account::SandboxAccount;
use super::platform::SandboxPlatform;
use super::{entrust, hid, protegrity, scim, secureauth, u4ids};

/// Every platform, in the order in which they are listed and served.
pub static PLATFORMS: &[&SandboxPlatform] = &[
    &protegrity::PLATFORM,
    &secureauth::PLATFORM,
    &u4ids::PLATFORM,
    &hid::PLATFORM,
    &entrust::PLATFORM,
    &scim::PLATFORM,
];

/// The platform of a name.
pub fn platform(name: &str) -> Option<&'static SandboxPlatform> {
    PLATFORMS.iter().copied().find(|platform| platform.name == name)
}

/// The built-in accounts of every platform.
pub fn accounts() -> impl Iterator<Item = &'static SandboxAccount> {
    PLATFORMS.iter().flat_map(|platform| platform.accounts)
}
