//! What the sandbox knows of each platform beside what it does. Each platform declares itself in its own folder.

use super::account::SandboxAccount;
use super::wire::{Ability, Wire};

/// One platform of the sandbox.
#[derive(Debug)]
pub struct SandboxPlatform {
    /// The name, as calls and profiles give it.
    pub name: &'static str,
    /// The built-in accounts; the first may do everything.
    pub accounts: &'static [SandboxAccount],
    /// The habits of its wire.
    pub wire: &'static dyn Wire,
    /// What can be chosen about it.
    pub quirks: &'static [Quirk],
}

/// Something that differs between installations of a platform, and can be chosen.
#[derive(Debug)]
pub struct Quirk {
    /// The name, in words joined by hyphens.
    pub name: &'static str,
    /// What it decides.
    pub about: &'static str,
    /// The values there are; the first holds unless another is chosen.
    pub values: &'static [&'static str],
}

impl SandboxPlatform {
    /// Whether the platform has something.
    pub fn can(&self, ability: Ability) -> bool {
        self.wire.abilities().contains(&ability)
    }
}
