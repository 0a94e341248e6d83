//! Filters: what a person wrote is read, checked against a table of attributes and operators, and written
//! again with every value quoted. Pure; what flags add to a filter is in `search`.

use crate::clock;
use crate::commands::args::{FILTER, RAW_FILTER};
use crate::commands::{Heading, Sign};
use crate::fault::Fault;
use crate::platforms::table::{Narrowed, Narrows, has_case};
use crate::protocols::scim::{FilterToken, Lexer, comparison, in_utc};
use crate::session::{CommandInput, Input};

/// How deep parentheses may stand in one another.
const DEEPEST: usize = 20;

/// Every operator that the platform knows somewhere.
const OPERATORS: &[&str] = &["eq", "co", "sw", "ew", "pr", "gt", "lt"];

/// Operators of the standard that the platform does not have.
const FOREIGN: &[&str] = &["ne", "ge", "le"];

/// The statuses of credentials and devices, in the order of their life.
pub(super) const STATUSES: &[&str] = &["PENDING", "ACTIVE", "SUSPENDED", "REVOKED", "TERMINATED"];

/// What the values of an attribute are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FilterSort {
    /// Any text.
    Text,
    /// An instant.
    Date,
    /// One of [`STATUSES`].
    Status,
}

/// An attribute that can be filtered by.
#[derive(Debug)]
pub(super) struct FilterWord {
    /// Its name, which is compared without letter case; `*` at the end stands for any more.
    name: &'static str,
    operators: &'static [&'static str],
    sort: FilterSort,
}

/// An attribute of texts.
pub(super) const fn text(name: &'static str, operators: &'static [&'static str]) -> FilterWord {
    FilterWord { name, operators, sort: FilterSort::Text }
}

/// An attribute of instants.
pub(super) const fn date(name: &'static str, operators: &'static [&'static str]) -> FilterWord {
    FilterWord { name, operators, sort: FilterSort::Date }
}

/// The status of a credential or device.
pub(super) const fn status(name: &'static str) -> FilterWord {
    FilterWord { name, operators: &["eq"], sort: FilterSort::Status }
}

impl FilterWord {
    fn covers(&self, name: &str) -> bool {
        match self.name.strip_suffix('*') {
            Some(stem) => {
                name.len() > stem.len()
                    && name.get(..stem.len()).is_some_and(|start| start.eq_ignore_ascii_case(stem))
            }
            None => self.name.eq_ignore_ascii_case(name),
        }
    }
}

/// What can be filtered by in one type of list.
#[derive(Debug)]
pub(super) struct FilterTable {
    /// What the rows are, for messages.
    pub(super) what: &'static str,
    /// The attributes; empty where the documentation names none, and then any is let through.
    pub(super) words: &'static [FilterWord],
    /// The columns by which the list is filtered.
    pub(super) columns: &'static [Narrowed],
}

/// Signs that the platform has an operator for.
const SIGNS: &[(Sign, &str)] = &[
    (Sign::Equals, "eq"),
    (Sign::Contains, "co"),
    (Sign::Starts, "sw"),
    (Sign::Ends, "ew"),
    (Sign::Greater, "gt"),
    (Sign::Less, "lt"),
];

impl Narrows for FilterTable {
    fn narrow(&self, given: &mut CommandInput, column: &Heading, sign: Sign, value: &str) {
        let narrowed = self.columns.iter().find(|narrowed| narrowed.column == column);
        let operator = SIGNS.iter().find(|(own, _)| *own == sign).map(|(_, operator)| *operator);
        let (Some(narrowed), Some(operator)) = (narrowed, operator) else { return };
        let is_text =
            self.words.iter().any(|word| word.covers(narrowed.field) && word.sort == FilterSort::Text);
        // What is written by hand is sent as it is.
        if given.has(&RAW_FILTER) || is_text && has_case(value) {
            return;
        }
        let own = comparison(narrowed.field, operator, narrowed.value(value));
        if check(&own, self).is_ok() {
            let filter =
                given.text(&FILTER).map_or_else(|| own.clone(), |written| format!("({written}) and {own}"));
            given.set(&FILTER, Input::Text(filter));
        }
    }
}

impl FilterTable {
    fn word(&self, name: &str) -> Result<Option<&FilterWord>, Fault> {
        let found = self.words.iter().find(|word| word.covers(name));
        if found.is_some() || self.words.is_empty() {
            return Ok(found);
        }
        let known: Vec<&str> = self.words.iter().map(|word| word.name).collect();
        Err(Fault::usage(format!("{} cannot be filtered by '{name}'", self.what))
            .hint(format!("there are: {}; --raw-filter sends a filter unchecked", known.join(", "))))
    }
}

/// A filter checked against a table, with its values quoted and its instants in UTC.
///
/// # Errors
/// Usage: what the platform would refuse, and why.
pub(super) fn check(text: &str, table: &FilterTable) -> Result<String, Fault> {
    let mut reader = FilterReader {
        tokens: Lexer { brackets: false }.tokens(text)?.into_iter().peekable(),
        table,
        written: String::new(),
    };
    reader.comparisons(0)?;
    match reader.tokens.next() {
        None => Ok(reader.written),
        Some(_) => Err(Fault::usage("the filter closes a parenthesis that it never opened")),
    }
}

struct FilterReader<'a> {
    tokens: std::iter::Peekable<std::vec::IntoIter<FilterToken>>,
    table: &'a FilterTable,
    written: String,
}

impl FilterReader<'_> {
    /// Reads comparisons up to the end or a closing parenthesis, which is left there.
    fn comparisons(&mut self, depth: usize) -> Result<(), Fault> {
        if depth > DEEPEST {
            return Err(Fault::usage("the parentheses of the filter stand too deep in one another"));
        }
        loop {
            match self.tokens.next() {
                Some(FilterToken::Open) => {
                    self.written.push('(');
                    self.comparisons(depth + 1)?;
                    if self.tokens.next() != Some(FilterToken::Close) {
                        return Err(Fault::usage("the filter never closes a parenthesis that it opened"));
                    }
                    self.written.push(')');
                }
                Some(FilterToken::Word(name)) => self.comparison(&name)?,
                Some(FilterToken::Quoted(value)) => {
                    return Err(Fault::usage(format!(
                        "the filter has '{value}' where an attribute is expected"
                    )));
                }
                _ => {
                    return Err(Fault::usage("a comparison is missing in the filter")
                        .hint(r#"one is an attribute, an operator and a quoted value: type eq "CT_ACODE""#));
                }
            }
            match self.tokens.peek() {
                Some(FilterToken::Word(word)) if word.eq_ignore_ascii_case("and") => {
                    self.tokens.next();
                    self.written.push_str(" and ");
                }
                Some(FilterToken::Word(word)) => return Err(joined_by(word)),
                Some(FilterToken::Close) | None => return Ok(()),
                Some(_) => {
                    return Err(Fault::usage("the comparisons of a filter are joined by 'and'"));
                }
            }
        }
    }

    fn comparison(&mut self, name: &str) -> Result<(), Fault> {
        if name.eq_ignore_ascii_case("not") {
            return Err(Fault::usage("the platform's filters know no 'not'")
                .hint("list without it and leave rows out with --jq"));
        }
        if name.contains('[') {
            return Err(Fault::usage(format!("the platform's filters know no value paths such as '{name}'"))
                .hint(r#"name the inner attribute: attributes.value eq "x""#));
        }
        let word = self.table.word(name)?;
        let operator = match self.tokens.next() {
            Some(FilterToken::Word(operator)) => operator.to_ascii_lowercase(),
            _ => return Err(Fault::usage(format!("the filter has no operator after '{name}'"))),
        };
        let allowed = word.map_or(OPERATORS, |word| word.operators);
        if !allowed.contains(&operator.as_str()) {
            let known = if FOREIGN.contains(&operator.as_str()) { "the platform" } else { name };
            return Err(Fault::usage(format!("{known} does not take the operator '{operator}' in a filter"))
                .hint(format!("'{name}' takes: {}", allowed.join(", "))));
        }
        self.written.push_str(&format!("{name} {operator}"));
        if operator == "pr" {
            return Ok(());
        }
        let value = self.value(name, &operator, word.map_or(FilterSort::Text, |word| word.sort))?;
        self.written.push_str(&format!(" {}", serde_json::Value::from(value)));
        Ok(())
    }

    fn value(&mut self, name: &str, operator: &str, sort: FilterSort) -> Result<String, Fault> {
        let value = match self.tokens.next() {
            Some(FilterToken::Quoted(value)) => value,
            Some(FilterToken::Word(word)) => {
                let what =
                    if clock::fixed(&word).is_some() || sort == FilterSort::Date { "date" } else { "value" };
                return Err(Fault::usage(format!("the {what} {word} in the filter is not quoted")).hint(
                    format!(
                        "write {}, and the whole filter in single quotes",
                        comparison(name, operator, &word)
                    ),
                ));
            }
            _ => return Err(Fault::usage(format!("the filter has no value after '{name} {operator}'"))),
        };
        match sort {
            FilterSort::Text => Ok(value),
            FilterSort::Date => match clock::fixed(&value) {
                Some(instant) => Ok(in_utc(instant)),
                None => Err(Fault::usage(format!("'{value}' in the filter is not a date with an offset"))
                    .hint("such as \"2026-05-01T10:00:00Z\" or \"2026-05-01T12:00:00+0200\"")),
            },
            FilterSort::Status => known_status(&value).map(str::to_owned),
        }
    }
}

fn joined_by(word: &str) -> Fault {
    if word.eq_ignore_ascii_case("or") {
        return Fault::usage("the platform's filters know no 'or'")
            .hint("run the command once for each part, or send it unchecked with --raw-filter");
    }
    Fault::usage(format!("the filter has '{word}' where 'and' or its end is expected"))
        .hint("values are quoted, and comparisons joined by 'and'")
}

/// A status as the platform writes it.
///
/// # Errors
/// Usage: there is no such status.
pub(super) fn known_status(text: &str) -> Result<&'static str, Fault> {
    let found = STATUSES.iter().copied().find(|status| status.eq_ignore_ascii_case(text));
    found.ok_or_else(|| {
        Fault::usage(format!("there is no status '{text}'"))
            .hint(format!("there are: {}", STATUSES.join(", ")))
    })
}
