//! A filter that was read (RFC 7644, section 3.4.2.2), and how it is written again.

use super::paths::AttributePath;
use serde_json::Value;
use std::fmt;

/// A filter.
#[derive(Debug, Clone, PartialEq)]
pub enum ScimFilter {
    /// All of them hold.
    And(Vec<ScimFilter>),
    /// One of them holds.
    Or(Vec<ScimFilter>),
    /// It does not hold.
    Not(Box<ScimFilter>),
    /// A value compares so with another.
    Compare(AttributePath, ScimOperator, Value),
    /// There is a value.
    Present(AttributePath),
    /// One element of a list fits.
    Element(AttributePath, Box<ScimFilter>),
}

/// How values are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScimOperator {
    /// Equal.
    Eq,
    /// Not equal.
    Ne,
    /// Contains.
    Co,
    /// Starts with.
    Sw,
    /// Ends with.
    Ew,
    /// Greater.
    Gt,
    /// Greater or equal.
    Ge,
    /// Less.
    Lt,
    /// Less or equal.
    Le,
}

impl ScimOperator {
    /// Each with its word.
    pub(super) const ALL: &'static [(&'static str, ScimOperator)] = &[
        ("eq", ScimOperator::Eq),
        ("ne", ScimOperator::Ne),
        ("co", ScimOperator::Co),
        ("sw", ScimOperator::Sw),
        ("ew", ScimOperator::Ew),
        ("gt", ScimOperator::Gt),
        ("ge", ScimOperator::Ge),
        ("lt", ScimOperator::Lt),
        ("le", ScimOperator::Le),
    ];

    fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, own)| *own == self).map_or("eq", |(word, _)| *word)
    }
}

impl fmt::Display for AttributePath {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.schema)?;
        if !self.schema.is_empty() && !self.name.is_empty() {
            out.write_str(":")?;
        }
        out.write_str(&self.name)?;
        if self.sub.is_empty() { Ok(()) } else { write!(out, ".{}", self.sub) }
    }
}

impl fmt::Display for ScimFilter {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ScimFilter::And(parts) => joined(out, parts, " and ", |part| matches!(part, ScimFilter::Or(_))),
            ScimFilter::Or(parts) => joined(out, parts, " or ", |_| false),
            ScimFilter::Not(inner) => write!(out, "not ({inner})"),
            ScimFilter::Compare(path, operator, value) => write!(out, "{path} {} {value}", operator.word()),
            ScimFilter::Present(path) => write!(out, "{path} pr"),
            ScimFilter::Element(path, inner) => write!(out, "{path}[{inner}]"),
        }
    }
}

fn joined(
    out: &mut fmt::Formatter<'_>,
    parts: &[ScimFilter],
    between: &str,
    nests: fn(&ScimFilter) -> bool,
) -> fmt::Result {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            out.write_str(between)?;
        }
        if nests(part) { write!(out, "({part})")? } else { write!(out, "{part}")? }
    }
    Ok(())
}
