//! What a person gave: values by argument name, however they came (typed, from a file, from a row).

use crate::clock::{self, NoInstant};
use crate::commands::args::SPANS;
use crate::commands::{Arg, ArgKind, Count};
use crate::fault::Fault;
use crate::json::document::document;
use crate::secret::Secret;
use jiff::Timestamp;
use serde_json::Value;
use std::collections::BTreeMap;

/// One value.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// Text, a choice or a path.
    Text(String),
    /// A whole number.
    Int(i64),
    /// Yes or no.
    Flag(bool),
    /// Several texts.
    Many(Vec<String>),
    /// A secret.
    Secret(Secret),
    /// JSON.
    Json(Value),
    /// Names and values.
    Pairs(Vec<(String, String)>),
    /// A file's name and content.
    File(String, Vec<u8>),
}

/// One `--set`, `--add`, `--insert`, `--remove` or `--unset`.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Sets a member.
    Set(String, String),
    /// Adds to a list.
    Add(String, String),
    /// Inserts into a list, before the element of that number.
    Insert(String, usize, String),
    /// Takes from a list.
    Remove(String, String),
    /// Takes a member away.
    Unset(String),
}

impl Change {
    /// The flag that it was given with.
    pub fn flag(&self) -> &'static str {
        match self {
            Change::Set(..) => "set",
            Change::Add(..) => "add",
            Change::Insert(..) => "insert",
            Change::Remove(..) => "remove",
            Change::Unset(_) => "unset",
        }
    }

    /// What it puts into the member or takes from it, as it was typed; nothing where it takes the member away.
    pub fn text(&self) -> Option<&str> {
        match self {
            Change::Set(_, text)
            | Change::Add(_, text)
            | Change::Insert(_, _, text)
            | Change::Remove(_, text) => Some(text),
            Change::Unset(_) => None,
        }
    }

    /// The name of the member that it changes.
    pub fn name(&self) -> &str {
        match self {
            Change::Set(name, _)
            | Change::Add(name, _)
            | Change::Insert(name, ..)
            | Change::Remove(name, _)
            | Change::Unset(name) => name,
        }
    }
}

/// Everything given to one command.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CommandInput {
    values: BTreeMap<&'static str, Input>,
    /// Base JSON object that flags override: `--data`.
    pub data: Option<Value>,
    /// Partial updates, in the order typed by kind.
    pub changes: Vec<Change>,
    /// A patch to send as it is: `--patch`.
    pub patch: Option<Value>,
    /// The whole object to send: `--replace`.
    pub replace: Option<Value>,
    /// The object as it was shown to whoever changes it: it must be the same still.
    pub seen: Option<Value>,
    /// Whether a name in a change must be known: `--strict`.
    pub strict: bool,
    /// Whether names may begin or end with what nobody sees: `--verbatim`.
    pub verbatim: bool,
    /// Names of members that are sent whether or not they are known: `--force-member`.
    pub force_members: Vec<String>,
    /// Conditions that rows must fit, as typed: `--where`.
    pub wheres: Vec<String>,
    /// Whether it is told already what relative times in them mean.
    pub wheres_told: bool,
    /// The columns that are shown, where only some are: `--columns`, and what the rows are sorted by.
    pub columns: Vec<String>,
    /// What rows are to be completed with: `--with`.
    pub with: Vec<String>,
    /// Rows wanted at most: `--limit`.
    pub limit: Option<u64>,
    /// Items per page: `--page-size`.
    pub page_size: Option<u32>,
    /// Pages fetched at once: `--jobs`.
    pub jobs: Option<usize>,
    /// Whether the first page comes alone, which may say how many there are, before so many are fetched at once.
    pub first_alone: bool,
    /// Names of arguments whose value came from a column of ids: what looks like an id is one.
    pub ids: Vec<&'static str>,
    /// Whether all its texts, those in its data too, are ids and keys as the platform has them: none is looked up.
    pub settled: bool,
    /// Whether the file that it holds is a row of an input, which may be a short form of an object.
    pub from_row: bool,
    /// How a target is to be read: `--by id` or `--by name`.
    pub by: Option<String>,
    /// What it is about, in words, where that is given by an id: for whoever remembers it.
    pub called: Option<String>,
    /// Which thing of which entry of the history it takes back: for whoever remembers it.
    pub undoes: Option<String>,
}

impl CommandInput {
    /// Whether a member is sent whether or not it is known: `--force-member`.
    pub fn forces(&self, name: &str) -> bool {
        self.force_members.iter().any(|forced| forced == name)
    }

    /// Sets a value.
    pub fn set(&mut self, arg: &Arg, input: Input) {
        self.values.insert(arg.name, input);
    }

    /// Adds a text to those of an argument that takes several.
    pub fn push(&mut self, arg: &Arg, text: String) {
        let texts = self.many(arg).iter().cloned().chain([text]).collect();
        self.set(arg, Input::Many(texts));
    }

    /// The value of an argument.
    pub fn get(&self, arg: &Arg) -> Option<&Input> {
        self.values.get(arg.name)
    }

    /// The same without one argument.
    #[must_use]
    pub fn without(&self, arg: &Arg) -> CommandInput {
        let mut given = self.clone();
        given.values.remove(arg.name);
        given
    }

    /// Whether an argument was given.
    pub fn has(&self, arg: &Arg) -> bool {
        self.values.contains_key(arg.name)
    }

    /// The names given.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.values.keys().copied()
    }

    /// A text; nothing where it is absent or of another sort.
    pub fn text(&self, arg: &Arg) -> Option<&str> {
        match self.get(arg) {
            Some(Input::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Several texts; empty where absent.
    pub fn many(&self, arg: &Arg) -> &[String] {
        match self.get(arg) {
            Some(Input::Many(many)) => many,
            _ => &[],
        }
    }

    /// One text or several.
    pub fn texts(&self, arg: &Arg) -> impl Iterator<Item = &str> {
        self.text(arg).into_iter().chain(self.many(arg).iter().map(String::as_str))
    }

    /// A flag; false where absent.
    pub fn flag(&self, arg: &Arg) -> bool {
        matches!(self.get(arg), Some(Input::Flag(true)))
    }

    /// A file's name and content.
    pub fn file(&self, arg: &Arg) -> Option<(&str, &[u8])> {
        match self.get(arg) {
            Some(Input::File(name, content)) => Some((name, content)),
            _ => None,
        }
    }

    /// The JSON or YAML in the file of an argument, with its name.
    ///
    /// # Errors
    /// Usage: it is none, or a key stands twice in it.
    pub fn document(&self, arg: &Arg) -> Result<Option<(&str, Value)>, Fault> {
        let Some((name, content)) = self.file(arg) else { return Ok(None) };
        let value = document(content, name).map_err(|wrong| Fault::usage(format!("{name} {wrong}")))?;
        Ok(Some((name, value)))
    }

    /// A secret.
    pub fn secret(&self, arg: &Arg) -> Option<&Secret> {
        match self.get(arg) {
            Some(Input::Secret(secret)) => Some(secret),
            _ => None,
        }
    }

    /// Names and values; empty where absent.
    pub fn pairs(&self, arg: &Arg) -> &[(String, String)] {
        match self.get(arg) {
            Some(Input::Pairs(pairs)) => pairs,
            _ => &[],
        }
    }

    /// Refuses a span of time in which nothing can lie, because a search would answer an empty list as if there
    /// were nothing to find.
    ///
    /// # Errors
    /// Usage: an end that is not after its start, or a start that is yet to come where the past is searched.
    pub fn check_spans(&self, now: Timestamp) -> Result<(), Fault> {
        let instant = |arg| self.text(arg).and_then(|text| text.parse::<Timestamp>().ok());
        for (start, end) in SPANS {
            let Some(from) = instant(*start) else { continue };
            let back = start.kind == ArgKind::Time(Count::Back);
            if back && from > now {
                return Err(Fault::usage(format!("--{} {from} is yet to come", start.name))
                    .hint("it is the start of a time that is over, such as 2h for the last two hours"));
            }
            if let Some(to) = instant(*end).filter(|to| *to <= from) {
                let longer = if back { start.name } else { end.name };
                let fault =
                    Fault::usage(format!("--{} {from} is not before --{} {to}", start.name, end.name));
                return Err(fault.hint(format!("of two spans counted from now, --{longer} takes the longer")));
            }
        }
        Ok(())
    }

    /// The secrets among the values.
    pub fn secrets(&self) -> impl Iterator<Item = &Secret> {
        self.values.values().filter_map(|input| match input {
            Input::Secret(secret) => Some(secret),
            _ => None,
        })
    }
}

impl Input {
    /// The value as JSON, for a body. A secret is written out: the body is going to the platform.
    pub fn to_json(&self) -> Value {
        match self {
            Input::Text(text) => Value::from(text.as_str()),
            Input::Int(number) => Value::from(*number),
            Input::Flag(flag) => Value::from(*flag),
            Input::Many(many) => Value::from(many.clone()),
            Input::Secret(secret) => Value::from(secret.expose()),
            Input::Json(value) => value.clone(),
            Input::Pairs(pairs) => Value::Object(
                pairs.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect(),
            ),
            Input::File(_, content) => Value::from(String::from_utf8_lossy(content).into_owned()),
        }
    }

    /// The value as text, for a path or a query; nothing where a list or JSON is meant.
    pub fn to_text(&self) -> Option<String> {
        match self {
            Input::Text(text) => Some(text.clone()),
            Input::Int(number) => Some(number.to_string()),
            Input::Flag(flag) => Some(flag.to_string()),
            _ => None,
        }
    }
}

/// An instant in any form that people write, as RFC 3339 in UTC; a span is counted from now.
///
/// # Errors
/// It is none.
pub fn instant(text: &str, count: Count, now: Timestamp) -> Result<String, NoInstant> {
    clock::typed(text, now, count == Count::Ahead).map(|instant| instant.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::args::{EXPIRES_AFTER, EXPIRES_BEFORE, SINCE, UNTIL};
    use crate::fault::Kind;

    #[test]
    fn a_span_has_its_start_before_its_end_and_the_past_starts_before_now() {
        let now: Timestamp = "2026-03-01T12:00:00Z".parse().unwrap();
        let check = |pairs: &[(&Arg, &str)]| {
            let mut given = CommandInput::default();
            for (arg, text) in pairs {
                given.set(arg, Input::Text(format!("2026-03-01T{text}:00Z")));
            }
            given.check_spans(now)
        };
        for good in [
            &[(&SINCE, "10:00"), (&UNTIL, "11:00")][..],
            &[(&SINCE, "12:00")],
            &[(&UNTIL, "15:00")],
            &[(&EXPIRES_AFTER, "13:00"), (&EXPIRES_BEFORE, "14:00")],
        ] {
            assert!(check(good).is_ok(), "{good:?}");
        }
        for (bad, said) in [
            (&[(&SINCE, "10:00"), (&UNTIL, "09:00")][..], "--since takes the longer"),
            (&[(&SINCE, "10:00"), (&UNTIL, "10:00")], "is not before --until"),
            (&[(&SINCE, "12:01")], "is yet to come"),
            (&[(&EXPIRES_AFTER, "14:00"), (&EXPIRES_BEFORE, "13:00")], "--expires-before takes the longer"),
        ] {
            let fault = check(bad).unwrap_err();
            assert_eq!(fault.kind(), Kind::Usage, "{bad:?}");
            let told = format!("{fault} {:?}", fault.detail().hints);
            assert!(told.contains(said), "{told}");
        }
    }
}
