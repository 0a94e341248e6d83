//! What answers to writes hold, where several resources share it.

use crate::platforms::Answer;

/// Of what was made: the resource, or where it is.
pub(super) const MADE: Answer = Answer::holds(&["/id", "/meta/location"]);

/// Of a deletion: nothing, or what was deleted.
pub(super) const GONE: Answer = Answer::holds_or_empty(&["/id"]);

/// Of an action: any message of the standard, or nothing.
pub(super) const ACTED: Answer = Answer::holds_or_empty(&["/schemas", "/id"]);
