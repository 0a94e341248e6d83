//! JSON that people and files give, read strictly: a key that stands twice in an object is a fault, and in the rows of a
//! file so is a control character.

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::collections::HashSet;
use std::fmt;

/// Reads one value. A key that stands twice is a fault: one of the two would be passed over.
///
/// # Errors
/// It is invalid JSON, or not strict; the place counts from the start of the text.
pub fn value(text: &[u8]) -> Result<Value, serde_json::Error> {
    read(text, StrictCheck { plain: false })
}

/// The same, and no text in it has a control character.
///
/// # Errors
/// It is invalid JSON, or not strict; the place counts from the start of the text.
pub fn plain(text: &[u8]) -> Result<Value, serde_json::Error> {
    read(text, StrictCheck { plain: true })
}

fn read(text: &[u8], walk: StrictCheck) -> Result<Value, serde_json::Error> {
    // What was shown as JSON may be given back with them.
    let taken = super::half::taken_in(text);
    let text = taken.as_deref().unwrap_or(text);
    let mut check = serde_json::Deserializer::from_slice(text);
    walk.deserialize(&mut check)?;
    check.end()?;
    // Apart from the check, so that the value is what any other JSON comes to.
    super::exact(text)
}

/// Walks over a value and keeps nothing.
#[derive(Clone, Copy)]
struct StrictCheck {
    /// Whether control characters are refused.
    plain: bool,
}

/// Checks a name.
struct Text(StrictCheck);

impl StrictCheck {
    fn text<E: Error>(self, text: &str) -> Result<(), E> {
        if self.plain { checked(text) } else { Ok(()) }
    }
}

fn checked<E: Error>(text: &str) -> Result<(), E> {
    match text.chars().find(|sign| sign.is_control() && !matches!(sign, '\t' | '\n' | '\r')) {
        None => Ok(()),
        Some(sign) => Err(E::custom(format!("the control character U+{:04X}", u32::from(sign)))),
    }
}

impl<'de> DeserializeSeed<'de> for StrictCheck {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for StrictCheck {
    type Value = ();

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.text(text)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(self)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        let mut seen = HashSet::new();
        while let Some(name) = object.next_key_seed(Text(self))? {
            if seen.contains(&name) {
                return Err(A::Error::custom(format!("the key '{name}' stands twice")));
            }
            seen.insert(name);
            object.next_value_seed(self)?;
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Text {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<String, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for Text {
    type Value = String;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("a text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
        self.0.text(text).map(|()| text.to_owned())
    }
}

/// What is wrong, without the place that it has in the text that was parsed.
pub fn bare(error: &serde_json::Error) -> String {
    let place = format!(" at line {} column {}", error.line(), error.column());
    let text = error.to_string();
    text.strip_suffix(&place).map(str::to_owned).unwrap_or(text)
}
