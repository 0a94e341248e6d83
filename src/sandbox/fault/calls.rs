//! Which calls a rule strikes.

use crate::sandbox::wire::Class;
use serde::{Deserialize, Serialize};

/// Which calls a rule strikes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaultCalls {
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

impl FaultCalls {
    pub(super) fn holds(self, class: Class) -> bool {
        match self {
            FaultCalls::Reads => class == Class::Read,
            FaultCalls::Writes => class == Class::Write,
            FaultCalls::SignIns => class == Class::SignIn,
            FaultCalls::Operations => class != Class::SignIn,
            FaultCalls::All => true,
        }
    }
}
