//! Grid cards.

use crate::platforms::Operation;

pub(in crate::platforms::entrust) static OPERATIONS: &[Operation] = &[];
