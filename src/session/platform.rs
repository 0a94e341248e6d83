//! What a conversation knows of the platform that it talks to: data, and the dialect of its wire.

use super::Dialect;

/// The part of a platform's description that sessions and tables share.
#[derive(Clone, Copy)]
pub struct PlatformInfo {
    /// The word for `--platform`, profiles and JSON.
    pub name: &'static str,
    /// What people call it.
    pub title: &'static str,
    /// The fixed front of every operation's path; `{name}` stands for a setting.
    pub prefix: &'static str,
    /// The default of `--page-size`, and the most that the platform takes.
    pub page_size: (u32, u32),
    /// Names of JSON members whose values are secret, wherever they stand.
    pub secret_members: &'static [&'static str],
    /// What is peculiar to its wire.
    pub dialect: &'static dyn Dialect,
}
