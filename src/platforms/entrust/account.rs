//! The account itself, signing in, and OAuth roles.

use crate::platforms::Operation;

pub(super) static OPERATIONS: &[Operation] = &[];
