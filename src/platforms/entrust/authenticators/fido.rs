//! FIDO tokens and passkeys.

use crate::platforms::Operation;

pub(in crate::platforms::entrust) static OPERATIONS: &[Operation] = &[];
