//! Searches for users that run on their own.

use crate::platforms::Operation;

pub(super) static OPERATIONS: &[Operation] = &[];
