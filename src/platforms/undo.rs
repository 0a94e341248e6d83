//! The ways in which what an operation did is taken back.

use crate::commands::Command;

/// How what an operation did is taken back.
#[derive(Debug, Clone, Copy)]
pub enum Undo {
    /// By another command about the same things; what was so before is left as it is.
    By(&'static Command),
    /// By writing what was read before.
    Restore,
    /// Not at all, for this reason, as the end of a sentence.
    Never(&'static str),
}

impl Undo {
    /// The word for reports.
    pub fn word(&self) -> &'static str {
        match self {
            Undo::By(_) => "by",
            Undo::Restore => "restore",
            Undo::Never(_) => "never",
        }
    }
}
