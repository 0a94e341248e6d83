//! What answers of one shape must hold, as the vendor's document has them, and where new things without a name are
//! found.

use crate::commands::args::{SEARCH_ID, SERIAL_NUMBER};
use crate::platforms::table::{Answer, FindList};

/// A stored object: an id is optional on paper, and every sample has one.
pub(super) const WITH_ID: Answer = Answer::holds(&["/id"]);

/// An authenticator that was asked for by its serial number.
pub(super) static BY_SERIAL: Answer =
    Answer::holds(&["/serialNumber"]).echoes(&[(&SERIAL_NUMBER, &["/serialNumber"])]);

/// A search that was started.
pub(super) const STARTED: Answer = WITH_ID.says(&[("/state", &["SCHEDULED", "PROCESSING", "COMPLETED"])]);

/// How far a search is. That it failed is an answer too.
pub(super) static FOLLOWED: Answer = WITH_ID.echoes(&[(&SEARCH_ID, &["/id"])]);

/// The creation of a tenant that was started.
pub(super) const CREATION_STARTED: Answer =
    WITH_ID.says(&[("/state", &["SCHEDULED", "PROCESSING", "COMPLETED", "AWAITING_DATA"])]);

/// An outcome for each user of a call for many, which `judge` has looked at already.
pub(super) const ITEMS: Answer = Answer::holds(&[""]);

/// A paged list, its newest rows first: more than one page of new things is never looked for.
pub(super) const fn newest(path: &'static str, body: &'static str) -> FindList {
    FindList { read: path, search: Some(body), items: "/results", id: "/id", proves: true }
}
