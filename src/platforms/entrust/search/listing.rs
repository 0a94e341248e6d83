//! What a paged list can be searched by.

use crate::commands::Arg;
use crate::commands::args::{FIELDS, ORDER_BY, WHERE};
use crate::platforms::table::Narrowed;
use serde_json::{Value, json};

/// What one paged list can be searched by.
pub(in crate::platforms::entrust) struct Listing {
    /// What it lists, for messages.
    pub what: &'static str,
    /// What can be filtered.
    pub filters: &'static [SearchFilter],
    /// The columns by which it can be filtered.
    pub columns: &'static [Narrowed],
    /// What can be sorted by.
    pub orders: &'static [&'static str],
    /// Those of them that a row may lack; the platform leaves such rows out when it sorts by one.
    pub gaps: &'static [&'static str],
    /// Parts that can be loaded besides the usual ones.
    pub parts: &'static [&'static str],
}

impl Listing {
    /// What may be typed for `--where`, `--order-by` and `--fields`, from what is typed already.
    pub(in crate::platforms::entrust) fn offers(&self, arg: &Arg, text: &str) -> Vec<String> {
        let mut found: Vec<String> = if arg.name == WHERE.name {
            self.filters.iter().flat_map(|filter| filter.offers(text)).collect()
        } else if arg.name == ORDER_BY.name {
            let down = if text.starts_with('-') { "-" } else { "" };
            self.orders.iter().map(|name| format!("{down}{name}")).collect()
        } else if arg.name == FIELDS.name {
            self.parts.iter().map(|part| (*part).to_owned()).collect()
        } else {
            Vec::new()
        };
        found.retain(|offer| offer.starts_with(text));
        found
    }
}

impl SearchFilter {
    /// The field with each of its signs; behind one of them the words that there are.
    fn offers(&self, text: &str) -> Vec<String> {
        let typed = self.operators.iter().map(|operator| operator.typed(self.name));
        let signs = typed.map(|typed| typed.trim_end_matches("...").to_owned());
        let mut found = Vec::new();
        for sign in signs {
            let behind = text.strip_prefix(sign.as_str()).filter(|_| !sign.ends_with('?'));
            match (behind, &self.value) {
                (None, _) => found.push(sign),
                (Some(_), SearchKind::OneOf(words)) => {
                    found.extend(words.iter().map(|word| format!("{sign}{word}")));
                }
                (Some(_), _) => {}
            }
        }
        found
    }
}

/// One field that can be filtered.
pub(in crate::platforms::entrust) struct SearchFilter {
    pub name: &'static str,
    pub operators: &'static [SearchOperator],
    pub value: SearchKind,
}

/// What a value must look like.
pub(in crate::platforms::entrust) enum SearchKind {
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
pub(in crate::platforms::entrust) enum SearchOperator {
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

impl SearchOperator {
    /// The word on the wire.
    pub(super) fn word(self) -> &'static str {
        match self {
            SearchOperator::Equals => "EQUALS",
            SearchOperator::NotEquals => "NOT_EQUALS",
            SearchOperator::Contains => "CONTAINS",
            SearchOperator::NotContains => "NOT_CONTAINS",
            SearchOperator::StartsWith => "STARTS_WITH",
            SearchOperator::EndsWith => "ENDS_WITH",
            SearchOperator::Greater => "GREATER_THAN",
            SearchOperator::GreaterOrEqual => "GREATER_THAN_OR_EQUAL",
            SearchOperator::Less => "LESS_THAN",
            SearchOperator::LessOrEqual => "LESS_THAN_OR_EQUAL",
            SearchOperator::Exists => "EXISTS",
            SearchOperator::NotExists => "NOT_EXISTS",
        }
    }

    /// How it is typed with a field.
    pub(super) fn typed(self, field: &str) -> String {
        let sign = match self {
            SearchOperator::Equals => "=",
            SearchOperator::NotEquals => "!=",
            SearchOperator::Contains => "~",
            SearchOperator::NotContains => "!~",
            SearchOperator::StartsWith => "^=",
            SearchOperator::EndsWith => "$=",
            SearchOperator::Greater => ">",
            SearchOperator::GreaterOrEqual => ">=",
            SearchOperator::Less => "<",
            SearchOperator::LessOrEqual => "<=",
            SearchOperator::Exists => return format!("{field}?"),
            SearchOperator::NotExists => return format!("!{field}?"),
        };
        format!("{field}{sign}...")
    }
}

/// One filter as the platform takes it.
pub(in crate::platforms::entrust) fn filter(name: &str, operator: SearchOperator, value: &str) -> Value {
    json!({"name": name, "operator": operator.word(), "value": value})
}
