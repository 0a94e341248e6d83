//! Many users in one call.

use crate::platforms::Operation;

pub(super) static OPERATIONS: &[Operation] = &[];
