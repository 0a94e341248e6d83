//! What a command came to. Printing it is `output`'s.

use crate::fault::Fault;
use crate::http::{Call, Reply};
use serde_json::value::RawValue;

/// The forms in which an outcome can be shown, as `-o` and a profile's `output` name them.
pub const FORMS: &[&str] = &["table", "json", "ndjson", "yaml", "csv", "tsv", "ids", "none"];

/// Rows, one at a time: nothing is fetched before it is pulled.
pub type Rows<'a> = Box<dyn Iterator<Item = Row> + Send + 'a>;

/// A row as the platform wrote it, or what ended the list.
pub type Row = Result<Box<RawValue>, Fault>;

/// Notes that the rows pulled so far were delivered; called once they have left this process whole, and never
/// else.
pub type Note<'a> = Box<dyn FnOnce() -> Result<(), Fault> + 'a>;

/// Calls that would be sent, one at a time.
pub type Calls<'a> = Box<dyn Iterator<Item = Result<Call, Fault>> + 'a>;

/// What a dry run tells of the real one.
pub struct Plans<'a> {
    /// What would be sent.
    pub calls: Calls<'a>,
    /// What would be asked before.
    pub confirmation: Option<Confirmation>,
}

/// A question that the real run asks, and is refused by where nobody answers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// `destructive` or `high-impact`.
    pub effect: &'static str,
    /// What is asked about.
    pub act: String,
    /// The flags that answer it, all of them together.
    pub flags: Vec<String>,
}

/// What a command came to.
pub enum Outcome<'a> {
    /// A list.
    Rows(Rows<'a>),
    /// A list, and what is to be noted once all of it is with its reader.
    Followed(Rows<'a>, Note<'a>),
    /// One object, as the platform wrote it.
    Item(Box<RawValue>),
    /// A write that was carried out.
    Done(Done),
    /// A write that found everything as it is meant to be, and sent nothing; a sentence for people.
    Unchanged(String),
    /// What a dry run would send.
    Plan(Plans<'a>),
    /// A write whose answer was handed over already; a sentence for people.
    Delivered(String),
    /// A write of which some items failed: the platform's answer, and the fault that says which.
    Partial(Box<RawValue>, Fault),
}

/// A write that was carried out.
#[derive(Debug, Clone)]
pub struct Done {
    /// The platform's own answer; what was read afterwards where the answer was lost.
    pub answer: Box<RawValue>,
    /// A sentence for people.
    pub text: String,
    /// Whether it was read back, and is so.
    pub verified: bool,
    /// The id or name of what was written, where the answer may hold none.
    pub about: Option<String>,
}

impl Done {
    /// A write that the platform answered, and that was not read back.
    pub fn answered(answer: Box<RawValue>, text: String) -> Self {
        Done { answer, text, verified: false, about: None }
    }

    /// A write that was read back, and is so.
    pub fn read_back(answer: Box<RawValue>, text: String) -> Self {
        Done { verified: true, ..Self::answered(answer, text) }
    }
}

/// What is known of one write among many.
#[derive(Debug, Clone)]
pub enum Written {
    /// It was carried out.
    Done {
        /// The platform's answer.
        answer: Box<RawValue>,
        /// Whether it was read back, and is so.
        verified: bool,
    },
    /// Everything was as it is meant to be.
    Unchanged,
    /// Nothing came of it.
    Refused(Fault),
    /// It was sent, and whether it was carried out is not known.
    InDoubt(Fault),
}

impl Written {
    /// A write that the platform answered without saying anything of the one in question.
    pub fn plain() -> Self {
        Written::Done { answer: RawValue::NULL.to_owned(), verified: false }
    }
}

impl From<Fault> for Written {
    fn from(fault: Fault) -> Self {
        if fault.is_doubtful() { Written::InDoubt(fault) } else { Written::Refused(fault) }
    }
}

/// What came of a call that writes.
pub enum Sent {
    /// The platform's answer, judged.
    Answered(Reply),
    /// A dry run: the call as it would be sent.
    Planned(Call),
}

/// A dry run's outcome: the calls that would be sent.
pub fn plan<'a>(calls: impl IntoIterator<Item = Call>) -> Outcome<'a> {
    let calls: Vec<Call> = calls.into_iter().collect();
    planned(Box::new(calls.into_iter().map(Ok)))
}

/// The same of calls that are made one at a time.
pub fn planned(calls: Calls<'_>) -> Outcome<'_> {
    Outcome::Plan(Plans { calls, confirmation: None })
}

impl Outcome<'_> {
    /// The same; a plan tells besides what will be asked.
    #[must_use]
    pub fn asking(self, confirmation: Option<Confirmation>) -> Self {
        match self {
            Outcome::Plan(plans) => Outcome::Plan(Plans { confirmation, ..plans }),
            other => other,
        }
    }
}

/// Takes a secret that the platform has just made to whoever asked for it. When this returns, it is
/// handed over: what held before may be removed.
pub trait SecretReceiver: Sync {
    /// Shows or writes the answer that holds it, and whose it is.
    ///
    /// # Errors
    /// When it cannot be handed over.
    fn deliver(&self, answer: &RawValue, whose: &str) -> Result<(), Fault>;
}

/// Hands nothing over: for commands that make no secret.
pub struct NoSecretReceiver;

impl SecretReceiver for NoSecretReceiver {
    fn deliver(&self, _: &RawValue, _: &str) -> Result<(), Fault> {
        Err(Fault::unexpected("this command has no way to hand a secret over"))
    }
}
