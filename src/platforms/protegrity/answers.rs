//! What answers to writes hold, where several resources share it.

use crate::platforms::table::Answer;

/// Answers to writes that say what was done, in the words of the vendor's samples.
pub(super) const CREATED: Answer = Answer::DERIVED.says(&[("/status", &["created"])]);
/// Of a change.
pub(super) const UPDATED: Answer = Answer::DERIVED.says(&[("/status", &["updated"])]);
/// Of a deletion.
pub(super) const DELETED: Answer = Answer::DERIVED.says(&[("/status", &["deleted"])]);
