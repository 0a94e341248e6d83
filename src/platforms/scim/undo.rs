//! What of this platform's commands cannot be taken back, or by another command than its tables tell.

use crate::commands::Command;
use crate::platforms::table::Undo;

pub(super) static UNDO: &[(&Command, Undo)] = &[];
