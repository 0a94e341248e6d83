//! Which calls a rule strikes.

use crate::sandbox::wire::Class;
use serde::{Deserialize, Serialize};

/// Which calls a rule strikes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Calls {
    /// Those that read.
    Reads,
    /// Those that change something.
    Writes,
    /// Those that open, renew or close a session.
    SignIns,
    /// All but signing in.
    Operations,
    /// All of them.
    All,
}

impl Calls {
    pub(super) fn holds(self, class: Class) -> bool {
        match self {
            Calls::Reads => class == Class::Read,
            Calls::Writes => class == Class::Write,
            Calls::SignIns => class == Class::SignIn,
            Calls::Operations => class != Class::SignIn,
            Calls::All => true,
        }
    }
}
