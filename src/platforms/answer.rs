//! What a successful answer must hold. Anything else is not the answer to the call, whatever its status: a gateway, a
//! cache or a maintenance page answers 200 too.

use crate::commands::Arg;

/// What the answer of an operation must hold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Answer {
    /// The shape of the body.
    pub body: Body,
    /// Words that mean success, each list behind its JSON pointer: any other word there is a failure inside a
    /// success.
    pub words: &'static [(&'static str, &'static [&'static str])],
    /// Arguments that the answer repeats, each with the places where it may stand. A place that is absent says
    /// nothing; another value there means that the answer is about something else. What is said here of an argument
    /// takes the place of what flow and columns say.
    pub echoes: &'static [(&'static Arg, &'static [&'static str])],
    /// The same where the platform's own samples show another value: told, and not held against the answer.
    pub mentions: &'static [(&'static Arg, &'static [&'static str])],
    /// Arguments whose values the answer repeats: another one there means that the platform did something else than
    /// it was asked to.
    pub sent: &'static [(&'static Arg, &'static [&'static str])],
    /// Counts, each behind its JSON pointer, that must be how many values of an argument were sent, or the number that
    /// it was. A list stands for how many elements it has.
    pub counts: &'static [(&'static str, &'static Arg)],
}

/// The shape of a body.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Body {
    /// What flow and columns say: the list of a list, one of the columns of an object, nothing where the operation
    /// has no columns.
    Derived,
    /// The same, or nothing.
    DerivedOrEmpty,
    /// One of these members, and not null.
    Holds(&'static [&'static str]),
    /// One of these members, or nothing at all.
    HoldsOrEmpty(&'static [&'static str]),
    /// A text or another bare value, or one of these members: never another object or a list.
    Text(&'static [&'static str]),
    /// The same, or nothing at all.
    TextOrEmpty(&'static [&'static str]),
    /// A text that gives a figure, or one of these members.
    Figures(&'static [&'static str]),
    /// Whatever comes: it is made here, or judged elsewhere.
    Free,
}

impl Answer {
    /// What flow and columns say.
    pub const DERIVED: Answer =
        Answer { body: Body::Derived, words: &[], echoes: &[], mentions: &[], sent: &[], counts: &[] };
    /// Whatever comes.
    pub const FREE: Answer = Answer { body: Body::Free, ..Answer::DERIVED };
    /// What flow and columns say, or an empty body.
    pub const OR_EMPTY: Answer = Answer { body: Body::DerivedOrEmpty, ..Answer::DERIVED };

    /// One of these members, and not null.
    pub const fn holds(members: &'static [&'static str]) -> Answer {
        Answer { body: Body::Holds(members), ..Answer::DERIVED }
    }

    /// One of these members, or an empty body.
    pub const fn holds_or_empty(members: &'static [&'static str]) -> Answer {
        Answer { body: Body::HoldsOrEmpty(members), ..Answer::DERIVED }
    }

    /// A bare text, or an object with one of these members.
    pub const fn text(members: &'static [&'static str]) -> Answer {
        Answer { body: Body::Text(members), ..Answer::DERIVED }
    }

    /// A text that gives a figure, or an object with one of these members.
    pub const fn figures(members: &'static [&'static str]) -> Answer {
        Answer { body: Body::Figures(members), ..Answer::DERIVED }
    }

    /// A bare text, an object with one of these members, or an empty body.
    pub const fn text_or_empty(members: &'static [&'static str]) -> Answer {
        Answer { body: Body::TextOrEmpty(members), ..Answer::DERIVED }
    }

    /// The same with words that mean success.
    #[must_use]
    pub const fn says(self, words: &'static [(&'static str, &'static [&'static str])]) -> Answer {
        Answer { words, ..self }
    }

    /// The same with arguments that the answer repeats.
    #[must_use]
    pub const fn echoes(self, echoes: &'static [(&'static Arg, &'static [&'static str])]) -> Answer {
        Answer { echoes, ..self }
    }

    /// The same with arguments that the answer repeats, not always rightly.
    #[must_use]
    pub const fn mentions(self, mentions: &'static [(&'static Arg, &'static [&'static str])]) -> Answer {
        Answer { mentions, ..self }
    }

    /// The same with values that the answer repeats.
    #[must_use]
    pub const fn repeats(self, sent: &'static [(&'static Arg, &'static [&'static str])]) -> Answer {
        Answer { sent, ..self }
    }

    /// The same with counts of what was sent.
    #[must_use]
    pub const fn counts(self, counts: &'static [(&'static str, &'static Arg)]) -> Answer {
        Answer { counts, ..self }
    }
}
