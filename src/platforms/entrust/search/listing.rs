//! What a paged list can be searched by.

use serde_json::{Value, json};

/// What one paged list can be searched by.
pub(in crate::platforms::entrust) struct Listing {
    /// What it lists, for messages.
    pub what: &'static str,
    /// What can be filtered.
    pub filters: &'static [Filter],
    /// What can be sorted by.
    pub orders: &'static [&'static str],
    /// Those of them that a row may lack; the platform leaves such rows out when it sorts by one.
    pub gaps: &'static [&'static str],
    /// Parts that can be loaded besides the usual ones.
    pub parts: &'static [&'static str],
}

/// One field that can be filtered.
pub(in crate::platforms::entrust) struct Filter {
    pub name: &'static str,
    pub operators: &'static [Operator],
    pub value: Kind,
}

/// What a value must look like.
pub(in crate::platforms::entrust) enum Kind {
    /// Anything.
    Text,
    /// A UUID.
    Id,
    /// A whole number, sent as text.
    Number,
    /// An instant, a date or a span.
    Time,
    /// One of these words, in any letter case.
    OneOf(&'static [&'static str]),
}

/// How a field is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::platforms::entrust) enum Operator {
    Equals,
    NotEquals,
    Contains,
    NotContains,
    StartsWith,
    EndsWith,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    Exists,
    NotExists,
}

impl Operator {
    /// The word on the wire.
    pub(super) fn word(self) -> &'static str {
        match self {
            Operator::Equals => "EQUALS",
            Operator::NotEquals => "NOT_EQUALS",
            Operator::Contains => "CONTAINS",
            Operator::NotContains => "NOT_CONTAINS",
            Operator::StartsWith => "STARTS_WITH",
            Operator::EndsWith => "ENDS_WITH",
            Operator::Greater => "GREATER_THAN",
            Operator::GreaterOrEqual => "GREATER_THAN_OR_EQUAL",
            Operator::Less => "LESS_THAN",
            Operator::LessOrEqual => "LESS_THAN_OR_EQUAL",
            Operator::Exists => "EXISTS",
            Operator::NotExists => "NOT_EXISTS",
        }
    }

    /// How it is typed with a field.
    pub(super) fn typed(self, field: &str) -> String {
        let sign = match self {
            Operator::Equals => "=",
            Operator::NotEquals => "!=",
            Operator::Contains => "~",
            Operator::NotContains => "!~",
            Operator::StartsWith => "^=",
            Operator::EndsWith => "$=",
            Operator::Greater => ">",
            Operator::GreaterOrEqual => ">=",
            Operator::Less => "<",
            Operator::LessOrEqual => "<=",
            Operator::Exists => return format!("{field}?"),
            Operator::NotExists => return format!("!{field}?"),
        };
        format!("{field}{sign}...")
    }
}

/// One filter as the platform takes it.
pub(in crate::platforms::entrust) fn filter(name: &str, operator: Operator, value: &str) -> Value {
    json!({"name": name, "operator": operator.word(), "value": value})
}
