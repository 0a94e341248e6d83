//! Plain YAML, read from the events of the parser: objects, lists, quoted texts, and plain words and numbers that every reader takes
//! for the same. A folder of files has thousands of such documents. Whatever else stands in one is left to the whole reader,
//! and so is saying what is wrong with it.

use super::exact;
use granit_parser::{Event, Parser, ScalarStyle, StrInput};
use serde_json::{Map, Value};

/// The longest document that is read here, in bytes: below what the whole reader bounds.
const LONGEST: usize = 256 << 10;

/// How deep a document goes at most.
const DEEPEST: usize = 32;

/// Words that one reader or another takes for something else than a text.
const WORDS: &[&str] =
    &["null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf", "infinity"];

/// The value of a plain document; nothing where the whole reader is to look at it.
pub(super) fn read(text: &str) -> Option<Value> {
    let is_odd = |byte: u8| byte < b' ' && byte != b'\n' || byte == 0x7f;
    if text.len() > LONGEST || text.bytes().any(is_odd) || text.starts_with('\u{feff}') {
        return None;
    }
    let mut events = PlainEvents(Parser::new_from_str(text));
    let is_start = matches!(events.next()?, Event::StreamStart)
        && matches!(events.next()?, Event::DocumentStart(_, None))
        && matches!(events.next()?, Event::MappingStart(_, 0, None));
    let value = if is_start { events.object(0)? } else { return None };
    let is_end = matches!(events.next()?, Event::DocumentEnd) && matches!(events.next()?, Event::StreamEnd);
    is_end.then_some(value)
}

struct PlainEvents<'t>(Parser<'t, StrInput<'t>>);

impl<'t> PlainEvents<'t> {
    fn next(&mut self) -> Option<Event<'t>> {
        Some(self.0.next_event()?.ok()?.0)
    }

    /// The rest of an object that has begun.
    fn object(&mut self, depth: usize) -> Option<Value> {
        let mut members = Map::new();
        loop {
            let name = match self.next()? {
                Event::MappingEnd => return Some(Value::Object(members)),
                Event::Scalar(text, style, 0, None) => match scalar(text.into_owned(), style)? {
                    Value::String(name) => name,
                    _ => return None,
                },
                _ => return None,
            };
            let event = self.next()?;
            let value = self.value(event, depth)?;
            if members.insert(name, value).is_some() {
                return None;
            }
        }
    }

    /// The rest of a list that has begun.
    fn list(&mut self, depth: usize) -> Option<Value> {
        let mut list = Vec::new();
        loop {
            match self.next()? {
                Event::SequenceEnd => return Some(Value::Array(list)),
                event => list.push(self.value(event, depth)?),
            }
        }
    }

    fn value(&mut self, event: Event<'t>, depth: usize) -> Option<Value> {
        match event {
            _ if depth >= DEEPEST => None,
            Event::MappingStart(_, 0, None) => self.object(depth + 1),
            Event::SequenceStart(_, 0, None) => self.list(depth + 1),
            Event::Scalar(text, style, 0, None) => scalar(text.into_owned(), style),
            _ => None,
        }
    }
}

fn scalar(text: String, style: ScalarStyle) -> Option<Value> {
    match style {
        ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => return Some(Value::String(text)),
        ScalarStyle::Plain => {}
        _ => return None,
    }
    match text.as_str() {
        "null" => return Some(Value::Null),
        "true" => return Some(Value::Bool(true)),
        "false" => return Some(Value::Bool(false)),
        _ => {}
    }
    let first = text.chars().next()?;
    if first.is_alphabetic() {
        let is_word = WORDS.iter().any(|word| word.eq_ignore_ascii_case(&text));
        return (!is_word).then_some(Value::String(text));
    }
    let is_number = first.is_ascii_digit() || first == '-';
    exact(text.as_bytes()).ok().filter(|value| is_number && value.is_number())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_export_writes_is_plain_and_what_has_more_in_it_is_left_to_the_whole_reader() {
        let value = serde_json::json!({
            "a": "web", "b": ["https://a.test/x?y=1", "on", "0900", "a: b", "é", ""], "c": {"d": null, "e": []},
            "f": 12, "g": -1.50, "h": true, "i": {}, "j": [{"k": "x", "l": [1]}], "true": "yes",
        });
        let written = crate::json::yaml::written(&value).unwrap();
        assert_eq!(read(&written), Some(value), "{written}");
        assert_eq!(read("# why\na: b # because\n"), Some(serde_json::json!({"a": "b"})));
        for text in [
            "a: &x 1\nb: *x\n",
            "a: !!str 1\n",
            "a: 1\na: 2\n",
            "a: ~\n",
            "a:\n",
            "a: |\n  x\n",
            "a: >\n  x\n",
            "a: b\n---\nc: d\n",
            "%YAML 1.2\n---\na: b\n",
            "- a\n",
            "a",
            "",
            "a: [1",
            "a: yes\n",
            "a: NaN\n",
            "a: 0x1F\n",
            "a: 012\n",
            "a: .5\n",
            "a:\tb\n",
            "<<: {a: 1}\n",
            "1: a\n",
            "~: a\n",
            "? [a]\n: b\n",
            "a: 2024-01-01\n",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
