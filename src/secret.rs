//! Text that must not be seen. It prints as `(hidden)`, is wiped when dropped, and every value that
//! passes through here can be taken out of a trace by [`Redactor`].

use std::collections::HashSet;
use std::fmt;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::Mutex;
use zeroize::Zeroizing;

/// What stands in place of a secret, everywhere.
pub const HIDDEN: &str = "(hidden)";

/// A password, key or token. There is no `Display`; reading it is the explicit [`Secret::expose`].
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes text over.
    pub fn new(text: impl Into<String>) -> Self {
        Secret(Zeroizing::new(text.into()))
    }

    /// The text itself, for the wire and the store only.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether there is any text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(HIDDEN)
    }
}

/// Takes every secret learned in this run out of text on its way to a person.
#[derive(Default)]
pub struct Redactor {
    known: Mutex<Known>,
}

/// The spellings of secrets. A file may bring thousands, so they are looked up by hash, and put in order only
/// when there is something to clean.
#[derive(Default)]
struct Known {
    hasher: RandomState,
    hashes: HashSet<u64>,
    forms: Vec<Secret>,
    /// Whether the longest come first, so that none is replaced within another.
    ordered: bool,
}

/// Shorter values are left alone: taking every `1` out of a trace would hide nothing and ruin it.
const SHORTEST: usize = 4;

impl Redactor {
    /// Remembers a value, also as it looks inside a JSON string or a form.
    pub fn learn(&self, secret: &Secret) {
        let text = secret.expose();
        if text.len() < SHORTEST {
            return;
        }
        let Ok(mut known) = self.known.lock() else { return };
        let quoted = Secret::new(serde_json::Value::from(text).to_string());
        let escaped = &quoted.expose()[1..quoted.expose().len() - 1];
        let encoded = percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC);
        for form in [Secret::new(text), Secret::new(escaped), Secret::new(encoded.to_string())] {
            known.add(form);
        }
    }

    /// `text` with every known secret replaced by [`HIDDEN`].
    pub fn clean(&self, text: &str) -> String {
        let mut text = text.to_owned();
        if let Ok(mut known) = self.known.lock() {
            for secret in known.in_order() {
                if text.contains(secret.expose()) {
                    text = text.replace(secret.expose(), HIDDEN);
                }
            }
        }
        text
    }
}

impl Known {
    fn add(&mut self, form: Secret) {
        if self.hashes.insert(self.hasher.hash_one(form.expose())) {
            self.forms.push(form);
            self.ordered = false;
        }
    }

    fn in_order(&mut self) -> &[Secret] {
        if !self.ordered {
            self.forms.sort_by_key(|secret| std::cmp::Reverse(secret.expose().len()));
            self.ordered = true;
        }
        &self.forms
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_never_prints_itself() {
        assert_eq!(format!("{:?}", Secret::new("not-a-secret-1")), HIDDEN);
    }

    #[test]
    fn a_secret_within_another_leaves_no_rest_whichever_was_learned_first() {
        let (short, long) = (Secret::new("not-a-secret"), Secret::new("not-a-secret-and-longer"));
        for order in [[&short, &long], [&long, &short]] {
            let redactor = Redactor::default();
            assert_eq!(redactor.clean("not-a-secret"), "not-a-secret");
            for secret in order {
                redactor.learn(secret);
                redactor.learn(secret);
                redactor.clean("");
            }
            assert_eq!(redactor.clean("x not-a-secret-and-longer y not-a-secret"), "x (hidden) y (hidden)");
        }
    }

    #[test]
    fn the_redactor_finds_plain_json_and_form_spellings() {
        let redactor = Redactor::default();
        redactor.learn(&Secret::new("not\"a&secret"));
        for text in ["x not\"a&secret y", r#"{"p":"not\"a&secret"}"#, "p=not%22a%26secret"] {
            let clean = redactor.clean(text);
            assert!(clean.contains(HIDDEN) && !clean.contains("secret\""), "{clean}");
        }
    }
}
