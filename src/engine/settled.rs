//! What a look at the platform tells of a write, and what it is about.

use super::find::Found;
use crate::fault::Kind;
use crate::platforms::Operation;
use crate::session::CommandInput;
use serde_json::value::RawValue;

/// What is known of a write from a look at the platform.
pub enum Settled {
    /// It was carried out; what was read, and by which operation.
    Done(&'static Operation, Box<RawValue>),
    /// What is shown of it is as it was asked for, and some of it is never shown.
    Partly(&'static Operation, Box<RawValue>),
    /// A thing of that name is there with what was given, and may have been before; what was read, by which operation,
    /// and whether anything that was given is never shown.
    There(&'static Operation, Box<RawValue>, bool),
    /// It is gone, as it was meant to be, or listed as it was meant to be.
    Seen,
    /// Nothing came of it.
    NotDone,
    /// What it is about is there, and these members are not as they were asked for.
    Lacks(Vec<String>),
    /// Something of that name is there, with other values than were asked for.
    Other(String),
    /// Several things of that name are there, with these ids: which of them this made, if any, cannot be told.
    Several(Vec<String>),
    /// No command of the platform shows it.
    Unreadable,
    /// The account may not look.
    Closed,
    /// Not to be found out, or not yet.
    Unknown,
}

/// What a look is about.
#[derive(Clone, Copy)]
pub(super) struct About<'a> {
    pub(super) operation: &'static Operation,
    pub(super) given: &'a CommandInput,
    /// How targets are to be taken: as ids where names were turned into them.
    pub(super) by: Option<&'a str>,
    /// The ids of the things of its kind before, where they were counted.
    pub(super) before: Option<&'a [String]>,
    /// Whether the platform said that it did it.
    pub(super) told: bool,
}

/// What is known of a write where what it is about could not be read.
pub(super) fn unseen(found: &Found) -> Settled {
    match found {
        Found::NotThere => Settled::NotDone,
        Found::Unreadable => Settled::Unreadable,
        Found::Closed => Settled::Closed,
        Found::Several(ids) => Settled::Several(ids.clone()),
        Found::There(..) | Found::Unknown => Settled::Unknown,
    }
}

/// The same where the list of its kind could not be read.
pub(super) fn no_list(kind: Option<Kind>) -> Settled {
    if kind == Some(Kind::Forbidden) { Settled::Closed } else { Settled::Unknown }
}
