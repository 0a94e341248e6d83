//! YAML as it is written: numbers go through the serialiser as words, and their digits are put in afterwards, because it
//! knows numbers of the machine alone.

use serde::ser::{Serialize, SerializeMap as _, SerializeSeq as _, Serializer};
use serde_json::Value;
use std::cell::RefCell;
use std::fmt;

/// A value as YAML.
///
/// # Errors
/// It cannot be written.
pub fn written(value: &Value) -> Result<String, String> {
    let mut text = String::new();
    write(value, &mut |piece| {
        text.push_str(piece);
        true
    })?;
    Ok(text)
}

/// Hands a value on as YAML, a piece at a time: the largest reply is not held once more as text. `send` says whether there
/// is to be more.
///
/// # Errors
/// It cannot be written, or is not wanted any more.
pub fn write(value: &Value, send: &mut dyn FnMut(&str) -> bool) -> Result<(), String> {
    let mut word = "n0".to_owned();
    while holds(value, &word) {
        word.push('x');
    }
    let numbers = RefCell::new(Vec::new());
    let mut pieces = Pieces { word: &word, numbers: &numbers, held: String::new(), send };
    serde_saphyr::to_fmt_writer(&mut pieces, &YamlOut { value, word: &word, numbers: &numbers })
        .map_err(|error| error.to_string())?;
    pieces.pass_all().map_err(|_| "it is not wanted".to_owned())
}

/// Whether a text of the value, or a name in it, holds a word.
fn holds(value: &Value, word: &str) -> bool {
    match value {
        Value::String(text) => text.contains(word),
        Value::Array(list) => list.iter().any(|item| holds(item, word)),
        Value::Object(members) => {
            members.iter().any(|(name, member)| name.contains(word) || holds(member, word))
        }
        _ => false,
    }
}

/// What the serialiser has written and nobody has yet, with the numbers put in where words stand for them.
struct Pieces<'a> {
    word: &'a str,
    numbers: &'a RefCell<Vec<String>>,
    held: String,
    send: &'a mut dyn FnMut(&str) -> bool,
}

/// So much is held before it is passed on, in bytes.
const PIECE: usize = 16 * 1024;

impl fmt::Write for Pieces<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while !rest.is_empty() {
            // To the end of a line, and no further than a piece is long.
            let most = (PIECE..rest.len()).find(|at| rest.is_char_boundary(*at)).unwrap_or(rest.len());
            let end = memchr::memchr(b'\n', &rest.as_bytes()[..most]).map_or(most, |at| at + 1);
            let (part, other) = rest.split_at(end);
            rest = other;
            self.held.push_str(part);
            if self.held.len() > PIECE {
                self.pass(if part.ends_with('\n') { self.held.len() } else { self.free() })?;
            }
        }
        Ok(())
    }
}

impl Pieces<'_> {
    /// How much of what is held can belong to no word. One ends before its line does.
    fn free(&self) -> usize {
        let begun = |length: &usize| self.held.ends_with(&self.word[..*length]);
        let line = memchr::memrchr(b'\n', self.held.as_bytes()).map_or(0, |at| at + 1);
        match self.held[line..].find(self.word) {
            Some(at) => line + at,
            None => self.held.len() - (1..self.word.len()).rev().find(begun).unwrap_or(0),
        }
    }

    fn pass_all(&mut self) -> fmt::Result {
        self.pass(self.held.len())
    }

    /// Passes so much of it on.
    fn pass(&mut self, length: usize) -> fmt::Result {
        let rest = self.held.split_off(length);
        let numbers = self.numbers.borrow();
        // Every part but the first begins with which number it is.
        let mut parts = if numbers.is_empty() { None } else { Some(self.held.split(self.word)) };
        let whole = parts.as_mut().map(|parts| {
            let mut whole = parts.next().unwrap_or_default().to_owned();
            for part in parts {
                let (place, rest) = part.split_once('q').unwrap_or((part, ""));
                let number = place.parse().ok().and_then(|place: usize| numbers.get(place));
                whole.push_str(number.map_or("", String::as_str));
                whole.push_str(rest);
            }
            whole
        });
        let more = (self.send)(whole.as_ref().unwrap_or(&self.held));
        drop(numbers);
        self.held = rest;
        if more { Ok(()) } else { Err(fmt::Error) }
    }
}

/// A value on its way out.
struct YamlOut<'a> {
    value: &'a Value,
    /// What begins the words that stand for numbers, and nothing else.
    word: &'a str,
    /// The numbers that words stand for.
    numbers: &'a RefCell<Vec<String>>,
}

impl YamlOut<'_> {
    fn inner<'b>(&'b self, value: &'b Value) -> YamlOut<'b> {
        YamlOut { value, ..*self }
    }
}

impl Serialize for YamlOut<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.value {
            Value::Null => to.serialize_unit(),
            Value::Bool(truth) => to.serialize_bool(*truth),
            Value::String(text) => to.serialize_str(text),
            Value::Array(list) => {
                let mut items = to.serialize_seq(Some(list.len()))?;
                list.iter().try_for_each(|item| items.serialize_element(&self.inner(item)))?;
                items.end()
            }
            Value::Object(members) => {
                let mut map = to.serialize_map(Some(members.len()))?;
                members
                    .iter()
                    .try_for_each(|(name, member)| map.serialize_entry(name, &self.inner(member)))?;
                map.end()
            }
            Value::Number(number) => {
                let text = number.to_string();
                match number.as_i64().filter(|whole| whole.to_string() == text) {
                    Some(whole) => to.serialize_i64(whole),
                    None => {
                        let place = self.numbers.borrow().len();
                        self.numbers.borrow_mut().push(text);
                        to.serialize_str(&format!("{}{place}q", self.word))
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::yaml::read;

    #[test]
    fn a_long_text_goes_out_in_pieces_and_numbers_stay_whole_between_them() {
        let value: Value = serde_json::json!({
            "long": "x y\n".repeat(20_000),
            "numbers": vec![crate::json::exact(b"1.50").unwrap(); 10_000],
            "plain": "zn".repeat(100_000),
        });
        let (mut text, mut longest) = (String::new(), 0);
        write(&value, &mut |piece| {
            text.push_str(piece);
            longest = longest.max(piece.len());
            true
        })
        .unwrap();
        assert!(longest <= 3 * PIECE, "{longest}");
        assert_eq!(read(text.as_bytes()), Ok(value.clone()));
        assert!(write(&value, &mut |_| false).is_err());
    }
}
