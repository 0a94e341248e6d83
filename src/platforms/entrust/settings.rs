//! Settings that hold for everybody.

use crate::platforms::Operation;

pub(super) static OPERATIONS: &[Operation] = &[];
