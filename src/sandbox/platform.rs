//! What the sandbox knows of each platform beside what it does: its name and its accounts. Each platform
//! declares itself in its own folder.

use super::account::Account;

/// One platform of the sandbox.
#[derive(Debug)]
pub struct Platform {
    /// The name, as calls and profiles give it.
    pub name: &'static str,
    /// The built-in accounts; the first may do everything.
    pub accounts: &'static [Account],
}
