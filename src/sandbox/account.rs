//! A built-in account of a platform. Which ones a platform has stands in its own folder.

/// A built-in account: what a profile needs to reach one platform of the sandbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SandboxAccount {
    /// The platform.
    pub platform: &'static str,
    /// What tells the accounts of a platform apart, such as `viewer`.
    pub name: &'static str,
    /// Settings of the profile, by name.
    pub settings: &'static [(&'static str, &'static str)],
    /// Secrets of the profile, by name. They open nothing but the sandbox, so they may be shown.
    pub secrets: &'static [(&'static str, &'static str)],
}
