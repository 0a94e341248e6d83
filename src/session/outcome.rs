//! What a command came to. Printing it is `output`'s.

use crate::fault::Fault;
use crate::http::Call;
use crate::json;
use serde_json::json;
use serde_json::value::RawValue;

/// Rows, one at a time: nothing is fetched before it is pulled.
pub type Rows<'a> = Box<dyn Iterator<Item = Row> + Send + 'a>;

/// A row as the platform wrote it, or what ended the list.
pub type Row = Result<Box<RawValue>, Fault>;

/// Notes that the rows pulled so far were handed out; called once they have left this process whole, and never
/// else.
pub type Note<'a> = Box<dyn FnOnce() -> Result<(), Fault> + 'a>;

/// Calls that would be sent, one at a time.
pub type Plans<'a> = Box<dyn Iterator<Item = Result<Call, Fault>> + 'a>;

/// What a command came to.
pub enum Outcome<'a> {
    /// A list.
    Rows(Rows<'a>),
    /// A list, and what is to be noted once all of it is with its reader.
    Followed(Rows<'a>, Note<'a>),
    /// One object, as the platform wrote it.
    Item(Box<RawValue>),
    /// A write: the platform's own answer, and a sentence for people.
    Done(Box<RawValue>, String),
    /// What a dry run would send.
    Plan(Plans<'a>),
    /// A write whose answer was handed over already; a sentence for people.
    Delivered(String),
    /// A write of which some items failed: the platform's answer, and the fault that says which.
    Partial(Box<RawValue>, Fault),
}

/// The answer of a write that found everything as it is meant to be, and sent nothing.
pub fn unchanged() -> Box<RawValue> {
    json::raw(&json!({"changed": false}))
}

/// Whether an answer says that nothing was changed.
pub fn is_unchanged(answer: &RawValue) -> bool {
    json::pick(answer, "/changed") == Some(false.into())
}

/// Takes a secret that the platform has just made to whoever asked for it. When this returns, it is
/// handed over: what held before may be taken away.
pub trait Handover: Sync {
    /// Shows or writes the answer that holds it.
    ///
    /// # Errors
    /// When it cannot be handed over.
    fn deliver(&self, answer: &RawValue) -> Result<(), Fault>;
}

/// Hands nothing over: for commands that make no secret.
pub struct NoHandover;

impl Handover for NoHandover {
    fn deliver(&self, _: &RawValue) -> Result<(), Fault> {
        Err(Fault::unexpected("this command has no way to hand a secret over"))
    }
}
