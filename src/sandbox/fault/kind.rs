//! What can go wrong with one call.

use serde::{Deserialize, Serialize};

/// What goes wrong with one call. What each means to a person stands in [`super::table::KINDS`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum FaultKind {
    /// The platform refuses without having done anything.
    Status {
        /// The status of the answer.
        status: u16,
        /// The `Retry-After` header, in seconds.
        #[serde(default)]
        retry_after: Option<u64>,
    },
    /// The answer comes late.
    Latency {
        /// How late, in milliseconds.
        millis: u64,
    },
    /// Every access token expires before the call is looked at.
    ExpireTokens,
    /// The answer's signature does not fit its body.
    WrongSignature,
    /// The call is carried out, but the connection is cut in the middle of the answer.
    Cut,
    /// A page of a proxy comes instead of the platform's answer; nothing was done.
    Html,
    /// The call is carried out, but its answer is JSON that stops too early.
    Garbage,
    /// The call is carried out, but a JSON string comes where something else is expected.
    WrongType,
    /// The call is carried out, and its answer is lost.
    LostAnswer {
        /// How it is lost.
        #[serde(default)]
        form: FaultForm,
        /// The status that comes instead, for [`FaultForm::Status`]; none for 500.
        #[serde(default)]
        status: Option<u16>,
    },
    /// The call is carried out; a 200 comes instead of its answer that says nothing of it.
    NoAnswer {
        /// What the 200 holds.
        #[serde(default)]
        body: NoAnswer,
    },
    /// Every page is the first one.
    PagingIgnored,
    /// A page is the one before it.
    RepeatedPage,
    /// A page names as the next one the cursor that it was asked for by.
    RepeatedCursor,
    /// A page has no rows, and a cursor to go on with.
    EmptyPage,
    /// A list lies about how many rows there are.
    WrongTotal {
        /// What it says.
        total: FaultTotal,
    },
    /// The first rows of a list are gone: the others move up, and the total falls.
    RowsDeleted {
        /// How many.
        #[serde(default = "ten")]
        count: u64,
    },
    /// A member of what is read is null.
    NullMember {
        /// Its name.
        member: String,
    },
    /// A member of what is read is left out.
    MissingMember {
        /// Its name.
        member: String,
    },
    /// A write is answered as if it was carried out, and is not.
    NotDone,
    /// The outcomes of many items come in reverse order.
    ShuffledItems,
    /// The outcomes of many items speak of others.
    OtherItems,
    /// A success holds an error of the platform; nothing was done.
    ErrorInside,
    /// The answer comes a byte at a time.
    Slow,
    /// The call is carried out, but its answer is not a text.
    Nonsense,
    /// A text of what is read ends in half of a surrogate pair.
    HalfSurrogate,
}

fn ten() -> u64 {
    10
}

/// How an answer is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaultForm {
    /// The connection is reset before any of it came.
    #[default]
    Reset,
    /// The connection ends in the middle of it.
    Truncated,
    /// A status of a gateway comes instead.
    Status,
    /// A page of a proxy comes instead.
    Html,
    /// Nothing comes until the client gives up.
    Timeout,
}

/// What a 200 holds that is not an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoAnswer {
    /// An object without members.
    #[default]
    Object,
    /// A sentence about maintenance.
    Message,
    /// A list without rows.
    List,
    /// Nothing at all.
    Empty,
}

/// What a list says about how many rows there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum FaultTotal {
    /// A number.
    Number(i64),
    /// A word for something else.
    Word(TotalWord),
}

/// A total that is not a number of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TotalWord {
    /// It is left out.
    Missing,
    /// It is -1.
    Negative,
}

impl FaultKind {
    /// The name, as `sandbox fault` takes it.
    pub fn name(&self) -> &'static str {
        match self {
            FaultKind::Status { .. } => "status",
            FaultKind::Latency { .. } => "latency",
            FaultKind::ExpireTokens => "expire-tokens",
            FaultKind::WrongSignature => "wrong-signature",
            FaultKind::Cut => "cut",
            FaultKind::Html => "html",
            FaultKind::Garbage => "garbage",
            FaultKind::WrongType => "wrong-type",
            FaultKind::LostAnswer { .. } => "lost-answer",
            FaultKind::NoAnswer { .. } => "no-answer",
            FaultKind::PagingIgnored => "paging-ignored",
            FaultKind::RepeatedPage => "repeated-page",
            FaultKind::RepeatedCursor => "repeated-cursor",
            FaultKind::EmptyPage => "empty-page",
            FaultKind::WrongTotal { .. } => "wrong-total",
            FaultKind::RowsDeleted { .. } => "rows-deleted",
            FaultKind::NullMember { .. } => "null-member",
            FaultKind::MissingMember { .. } => "missing-member",
            FaultKind::NotDone => "not-done",
            FaultKind::ShuffledItems => "shuffled-items",
            FaultKind::OtherItems => "other-items",
            FaultKind::ErrorInside => "error-inside",
            FaultKind::Slow => "slow",
            FaultKind::Nonsense => "nonsense",
            FaultKind::HalfSurrogate => "half-surrogate",
        }
    }
}
