//! Applications.

use crate::platforms::Operation;

pub(super) static OPERATIONS: &[Operation] = &[];
