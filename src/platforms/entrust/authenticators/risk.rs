//! What is known of a user's places and travels.

use crate::platforms::Operation;

pub(in crate::platforms::entrust) static OPERATIONS: &[Operation] = &[];
