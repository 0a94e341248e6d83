//! The filter grammar of the platform: comparisons joined by `and`, in parentheses at will, and nothing
//! else. Which attributes and operators an entity takes is left to its table.

use super::credentials::STATUSES;
use jiff::Timestamp;
use serde_json::Value;

/// How deep parentheses may stand in one another.
const DEEPEST: usize = 20;

/// How an attribute is compared with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    Eq,
    Co,
    Sw,
    Ew,
    Pr,
    Gt,
    Lt,
}

/// What the values of an attribute are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum CriterionKind {
    Text,
    Date,
    Status,
}

/// An attribute that an entity can be filtered by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Criterion {
    /// Compared without letter case; a last part `*` stands for any name.
    name: &'static str,
    operators: &'static [Operator],
    kind: CriterionKind,
    /// Where it stands, if the name alone does not tell.
    place: &'static [&'static str],
}

/// A text that can be filtered by.
pub(super) const fn text(name: &'static str, operators: &'static [Operator]) -> Criterion {
    Criterion { name, operators, kind: CriterionKind::Text, place: &[] }
}

/// An instant that can be filtered by.
pub(super) const fn date(name: &'static str, operators: &'static [Operator]) -> Criterion {
    Criterion { name, operators, kind: CriterionKind::Date, place: &[] }
}

/// A status of credentials and devices that can be filtered by.
pub(super) const fn status(name: &'static str) -> Criterion {
    Criterion { name, operators: &[Operator::Eq], kind: CriterionKind::Status, place: &[] }
}

impl Criterion {
    /// Says where it stands.
    pub(super) const fn at(mut self, place: &'static [&'static str]) -> Self {
        self.place = place;
        self
    }

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

/// One comparison of a filter; a filter holds where all of them do.
#[derive(Debug)]
pub(super) struct HidComparison {
    place: Vec<String>,
    operator: Operator,
    wanted: HidWanted,
}

#[derive(Debug)]
enum HidWanted {
    Text(String),
    Instant(Timestamp),
    Anything,
}

/// Whether a resource passes a filter.
pub(super) fn passes(filter: &[HidComparison], resource: &Value) -> bool {
    filter.iter().all(|comparison| comparison.holds(resource, &comparison.place))
}

impl HidComparison {
    /// A list passes where any of its elements does.
    fn holds(&self, value: &Value, place: &[String]) -> bool {
        match (value, place) {
            (Value::Array(list), _) => list.iter().any(|element| self.holds(element, place)),
            (Value::Object(object), [name, rest @ ..]) => {
                let mut found = object.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
                found.any(|(_, inner)| self.holds(inner, rest))
            }
            (_, []) => self.compare(value),
            _ => false,
        }
    }

    fn compare(&self, value: &Value) -> bool {
        let text = match value {
            Value::Null => return false,
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        match &self.wanted {
            HidWanted::Anything => !text.is_empty(),
            HidWanted::Text(wanted) => match self.operator {
                Operator::Co => text.contains(wanted),
                Operator::Sw => text.starts_with(wanted),
                Operator::Ew => text.ends_with(wanted),
                _ => text == *wanted,
            },
            HidWanted::Instant(wanted) => instant(&text).is_some_and(|instant| match self.operator {
                Operator::Gt => instant > *wanted,
                Operator::Lt => instant < *wanted,
                _ => instant == *wanted,
            }),
        }
    }
}

/// An instant in any of the platform's four forms: with and without milliseconds, and an offset with and
/// without a colon.
pub(super) fn instant(text: &str) -> Option<Timestamp> {
    text.parse().ok()
}

/// Reads a filter.
///
/// # Errors
/// A sentence that says what does not fit.
pub(super) fn parse(text: &str, criteria: &[Criterion]) -> Result<Vec<HidComparison>, String> {
    let mut parser = Parser { tokens: tokens(text)?.into_iter(), criteria, found: Vec::new() };
    let end = parser.comparisons(0)?;
    match end {
        None => Ok(parser.found),
        Some(_) => Err("a parenthesis closes that was never opened".into()),
    }
}

#[derive(Debug, PartialEq)]
enum HidFilterToken {
    Open,
    Close,
    Word(String),
    Quoted(String),
}

fn tokens(text: &str) -> Result<Vec<HidFilterToken>, String> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let taken = match first {
            '(' | ')' => {
                found.push(if first == '(' { HidFilterToken::Open } else { HidFilterToken::Close });
                1
            }
            '"' => {
                let length = quoted(rest).ok_or("a quoted value has no end")?;
                let inner = serde_json::from_str(&rest[..length]);
                found.push(HidFilterToken::Quoted(inner.map_err(|_| "a quoted value is not a JSON text")?));
                length
            }
            _ => {
                let ends = |letter: char| letter.is_whitespace() || "()\"".contains(letter);
                let length = rest.find(ends).unwrap_or(rest.len());
                found.push(HidFilterToken::Word(rest[..length].to_owned()));
                length
            }
        };
        rest = rest[taken..].trim_start();
    }
    Ok(found)
}

/// The length of the quoted text at the start, quotes included.
fn quoted(text: &str) -> Option<usize> {
    let mut escaped = false;
    let end = text.char_indices().skip(1).find(|(_, letter)| {
        let closes = *letter == '"' && !escaped;
        escaped = *letter == '\\' && !escaped;
        closes
    })?;
    Some(end.0 + 1)
}

struct Parser<'a> {
    tokens: std::vec::IntoIter<HidFilterToken>,
    criteria: &'a [Criterion],
    found: Vec<HidComparison>,
}

impl Parser<'_> {
    /// Reads comparisons up to the end or a closing parenthesis, which is returned.
    fn comparisons(&mut self, depth: usize) -> Result<Option<HidFilterToken>, String> {
        if depth > DEEPEST {
            return Err("parentheses stand too deep in one another".into());
        }
        loop {
            match self.tokens.next() {
                Some(HidFilterToken::Open) => {
                    self.comparisons(depth + 1)?.ok_or("a parenthesis is never closed")?;
                }
                Some(HidFilterToken::Word(name)) => self.comparison(&name)?,
                _ => return Err("a comparison is missing".into()),
            }
            match self.tokens.next() {
                Some(HidFilterToken::Word(word)) if word.eq_ignore_ascii_case("and") => {}
                Some(HidFilterToken::Word(word)) => {
                    return Err(format!("only 'and' joins comparisons, not '{word}'"));
                }
                None => return Ok(None),
                Some(HidFilterToken::Close) if depth > 0 => return Ok(Some(HidFilterToken::Close)),
                Some(HidFilterToken::Close) => {
                    return Err("a parenthesis closes that was never opened".into());
                }
                Some(_) => return Err("comparisons have to be joined by 'and'".into()),
            }
        }
    }

    fn comparison(&mut self, name: &str) -> Result<(), String> {
        let criterion = self.criteria.iter().find(|criterion| criterion.covers(name));
        let criterion = *criterion.ok_or_else(|| format!("'{name}' cannot be filtered by"))?;
        let Some(HidFilterToken::Word(word)) = self.tokens.next() else {
            return Err(format!("'{name}' needs an operator"));
        };
        let operator = operator(&word).filter(|operator| criterion.operators.contains(operator));
        let operator = operator.ok_or_else(|| format!("'{name}' does not take the operator '{word}'"))?;
        let wanted =
            if operator == Operator::Pr { HidWanted::Anything } else { self.wanted(name, criterion)? };
        let place = match criterion.place {
            [] => name.split('.').map(str::to_owned).collect(),
            parts => parts.iter().map(|part| (*part).to_owned()).collect(),
        };
        self.found.push(HidComparison { place, operator, wanted });
        Ok(())
    }

    fn wanted(&mut self, name: &str, criterion: Criterion) -> Result<HidWanted, String> {
        let text = match self.tokens.next() {
            Some(HidFilterToken::Quoted(text)) => text,
            Some(HidFilterToken::Word(word)) => return Err(format!("the value '{word}' has to be quoted")),
            _ => return Err(format!("'{name}' needs a value")),
        };
        match criterion.kind {
            CriterionKind::Text => Ok(HidWanted::Text(text)),
            CriterionKind::Status if STATUSES.contains(&text.as_str()) => Ok(HidWanted::Text(text)),
            CriterionKind::Status => Err(format!("'{text}' is no status")),
            CriterionKind::Date => instant(&text)
                .map(HidWanted::Instant)
                .ok_or_else(|| format!("'{text}' is not a date with an offset")),
        }
    }
}

fn operator(word: &str) -> Option<Operator> {
    use Operator::{Co, Eq, Ew, Gt, Lt, Pr, Sw};
    let names = [("eq", Eq), ("co", Co), ("sw", Sw), ("ew", Ew), ("pr", Pr), ("gt", Gt), ("lt", Lt)];
    names.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|pair| pair.1)
}
