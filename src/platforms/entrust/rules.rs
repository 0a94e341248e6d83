//! Resource rules, flows and what they refer to.

use crate::platforms::Operation;

pub(super) static OPERATIONS: &[Operation] = &[];
