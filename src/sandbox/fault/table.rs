//! The table of kinds: names, parameters, and which calls each strikes where nobody says. The command line, its
//! checks and its help come from here.

use super::calls::FaultCalls;
use crate::sandbox::wire::Ability;

/// One kind of fault.
#[derive(Debug)]
pub struct FaultEntry {
    /// The name.
    pub name: &'static str,
    /// What goes wrong, in a phrase.
    pub about: &'static str,
    /// The parameters that it takes, and whether it needs each.
    pub parameters: &'static [(&'static str, bool)],
    /// The calls that it strikes unless a rule says otherwise.
    pub calls: FaultCalls,
    /// What a platform needs to have for it.
    pub ability: Option<Ability>,
    /// How many matching calls pass before it starts unless a rule says otherwise.
    pub skip: u64,
    /// How many times it happens unless a rule says otherwise; none for always.
    pub times: Option<u64>,
}

/// What a word of a rule can be.
#[derive(Debug, Clone, Copy)]
pub enum Values {
    /// A whole number from, to.
    Number(u64, u64),
    /// A whole number, or one of some words.
    NumberOr(&'static [&'static str]),
    /// One of some words.
    Words(&'static [&'static str]),
    /// The name of a platform.
    Platform,
    /// Any text.
    Text,
}

/// A word of a rule besides its kind.
#[derive(Debug)]
pub struct FaultWord {
    /// The name, as flags have it.
    pub name: &'static str,
    /// What stands for its value in help texts.
    pub value_name: &'static str,
    /// The help text.
    pub about: &'static str,
    /// What it can be.
    pub values: Values,
}

const fn word(
    name: &'static str,
    value_name: &'static str,
    values: Values,
    about: &'static str,
) -> FaultWord {
    FaultWord { name, value_name, about, values }
}

const fn kind(name: &'static str, calls: FaultCalls, about: &'static str) -> FaultEntry {
    FaultEntry { name, about, parameters: &[], calls, ability: None, skip: 0, times: None }
}

impl FaultEntry {
    const fn takes(mut self, parameters: &'static [(&'static str, bool)]) -> Self {
        self.parameters = parameters;
        self
    }

    const fn on(mut self, ability: Ability) -> Self {
        self.ability = Some(ability);
        self
    }

    const fn after(mut self, skip: u64) -> Self {
        self.skip = skip;
        self
    }

    const fn once(mut self) -> Self {
        self.times = Some(1);
        self
    }
}

/// The words that only some kinds take.
pub static PARAMETERS: &[FaultWord] = &[
    word("status", "CODE", Values::Number(100, 599), "Status of the answer, for status and lost-answer"),
    word("retry-after", "SECONDS", Values::Number(0, u64::MAX), "Retry-After of the answer, in seconds"),
    word("millis", "MILLISECONDS", Values::Number(0, u64::MAX), "How late the answer is, for latency"),
    word(
        "form",
        "FORM",
        Values::Words(&["reset", "truncated", "status", "html", "timeout"]),
        "How the answer is lost, for lost-answer [default: reset]",
    ),
    word(
        "body",
        "BODY",
        Values::Words(&["object", "message", "list", "empty"]),
        "What the 200 holds, for no-answer [default: object]",
    ),
    word(
        "total",
        "TOTAL",
        Values::NumberOr(&["missing", "negative"]),
        "What the list says, for wrong-total: a number, missing or negative",
    ),
    word("count", "N", Values::Number(1, u64::MAX), "How many rows are gone, for rows-deleted [default: 10]"),
    word("member", "NAME", Values::Text, "Which member, for null-member and missing-member"),
];

/// The words that every kind takes: which calls it strikes.
pub static SELECTORS: &[FaultWord] = &[
    word("every", "N", Values::Number(1, u64::MAX), "Only every N-th matching call"),
    word("times", "N", Values::Number(1, u64::MAX), "So many times only"),
    word("skip", "N", Values::Number(0, u64::MAX), "Let so many matching calls pass first"),
    word("path", "TEXT", Values::Text, "Only calls whose path contains this"),
    word(
        "calls",
        "CALLS",
        Values::Words(&["reads", "writes", "sign-ins", "all"]),
        "Only these calls [default: what the kind says]",
    ),
    word("on", "PLATFORM", Values::Platform, "Only this platform"),
];

/// Every kind there is.
pub static KINDS: &[FaultEntry] = &[
    kind("status", FaultCalls::All, "a status instead of an answer; nothing was done")
        .takes(&[("status", true), ("retry-after", false)]),
    kind("latency", FaultCalls::All, "the answer comes late").takes(&[("millis", true)]),
    kind("expire-tokens", FaultCalls::All, "every access token expires before the call").on(Ability::Tokens),
    kind("wrong-signature", FaultCalls::All, "the answer's signature does not hold").on(Ability::Signatures),
    kind("cut", FaultCalls::All, "the call is carried out, and its answer is cut in the middle"),
    kind("html", FaultCalls::All, "a page of a proxy instead of an answer; nothing was done"),
    kind("garbage", FaultCalls::All, "the call is carried out, and its answer is JSON that stops too early"),
    kind("wrong-type", FaultCalls::All, "the call is carried out, and its answer is a JSON string"),
    kind("lost-answer", FaultCalls::Writes, "the call is carried out, and its answer is lost")
        .takes(&[("form", false), ("status", false)]),
    kind(
        "no-answer",
        FaultCalls::Operations,
        "the call is carried out, and a 200 comes that is not an answer to it",
    )
    .takes(&[("body", false)]),
    kind("not-done", FaultCalls::Writes, "the write is acknowledged, and not done"),
    kind("error-inside", FaultCalls::Writes, "a 200 that holds an error of the platform; nothing was done"),
    kind("paging-ignored", FaultCalls::Reads, "every page of a list is the first one").on(Ability::Pages),
    kind("repeated-page", FaultCalls::Reads, "a page of a list is the one before it, once")
        .on(Ability::Pages)
        .once(),
    kind(
        "repeated-cursor",
        FaultCalls::Reads,
        "a page names the cursor that it was asked for by as the next one",
    )
    .on(Ability::Cursors),
    kind("empty-page", FaultCalls::Reads, "a page without rows that has a cursor to go on with, once")
        .on(Ability::Cursors)
        .once(),
    kind("wrong-total", FaultCalls::Reads, "a list lies about how many rows there are")
        .on(Ability::Totals)
        .takes(&[("total", true)]),
    kind("rows-deleted", FaultCalls::Reads, "the first rows of a list are gone from its second page on")
        .on(Ability::Pages)
        .takes(&[("count", false)])
        .after(1),
    kind("null-member", FaultCalls::Reads, "a member of what is read is null").takes(&[("member", true)]),
    kind("missing-member", FaultCalls::Reads, "a member of what is read is left out")
        .takes(&[("member", true)]),
    kind("half-surrogate", FaultCalls::Reads, "a text of what is read ends in half of a surrogate pair"),
    kind("shuffled-items", FaultCalls::Writes, "the outcomes of many items come in reverse order")
        .on(Ability::Items),
    kind("other-items", FaultCalls::Writes, "the outcomes of many items speak of others").on(Ability::Items),
    kind("slow", FaultCalls::Operations, "the call is carried out, and its answer comes a byte at a time"),
    kind("nonsense", FaultCalls::Operations, "the call is carried out, and its answer is not a text"),
];

/// The entry of a kind.
pub fn entry(name: &str) -> Option<&'static FaultEntry> {
    KINDS.iter().find(|entry| entry.name == name)
}
