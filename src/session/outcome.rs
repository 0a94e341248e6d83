//! What a command came to. Printing it is `output`'s.

use crate::fault::Fault;
use crate::http::Call;
use serde_json::value::RawValue;

/// Rows, one at a time: nothing is fetched before it is pulled.
pub type Rows<'a> = Box<dyn Iterator<Item = Result<Box<RawValue>, Fault>> + 'a>;

/// What a command came to.
pub enum Outcome<'a> {
    /// A list.
    Rows(Rows<'a>),
    /// One object, as the platform wrote it.
    Item(Box<RawValue>),
    /// A write: the platform's own answer, and a sentence for people.
    Done(Box<RawValue>, String),
    /// What a dry run would send.
    Plan(Vec<Call>),
    /// A write of which some items failed: the platform's answer, and the fault that says which.
    Partial(Box<RawValue>, Fault),
}
