//! Text that must not be seen. It prints as `(hidden)`, is wiped when dropped, and every value that
//! passes through here can be taken out of a trace by [`Redactor`].

use std::collections::{HashMap, HashSet};
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

/// Hashes of the spellings of secrets, and how long those are that begin alike. A file may bring thousands of
/// secrets and as many lines to clean, so neither may cost time for every pair. The text itself is not kept.
#[derive(Default)]
struct Known {
    hasher: RandomState,
    hashes: HashSet<u64>,
    /// The longest first.
    lengths: HashMap<[u8; SHORTEST], Vec<usize>>,
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
        let encoded = percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC);
        let encoded = Secret::new(encoded.to_string());
        known.add(text);
        known.add(&quoted.expose()[1..quoted.expose().len() - 1]);
        known.add(encoded.expose());
    }

    /// `text` with every known secret replaced by [`HIDDEN`].
    pub fn clean(&self, text: &str) -> String {
        self.known.lock().map_or_else(|_| text.to_owned(), |known| known.clean(text))
    }
}

impl Known {
    fn add(&mut self, form: &str) {
        let Some(start) = form.as_bytes().first_chunk::<SHORTEST>() else { return };
        if self.hashes.insert(self.hasher.hash_one(form.as_bytes())) {
            let lengths = self.lengths.entry(*start).or_default();
            if let Err(place) = lengths.binary_search_by(|length| form.len().cmp(length)) {
                lengths.insert(place, form.len());
            }
        }
    }

    /// The length of the longest secret that the text begins with.
    fn begins(&self, text: &[u8]) -> Option<usize> {
        let lengths = self.lengths.get(text.first_chunk::<SHORTEST>()?)?;
        let is_known = |part: &[u8]| self.hashes.contains(&self.hasher.hash_one(part));
        lengths.iter().copied().find(|length| text.get(..*length).is_some_and(is_known))
    }

    fn clean(&self, text: &str) -> String {
        let (mut clean, mut kept, mut end) = (String::with_capacity(text.len()), 0, 0);
        for at in 0..text.len() {
            let Some(length) = self.begins(&text.as_bytes()[at..]) else { continue };
            if at >= end {
                // A secret is whole characters, so what is around it is too.
                clean.push_str(text.get(kept..at).unwrap_or_default());
                clean.push_str(HIDDEN);
            }
            // One that begins within another and goes on past its end is hidden to its own end.
            end = end.max(at + length);
            kept = end;
        }
        clean.push_str(text.get(kept..).unwrap_or_default());
        clean
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
            order.iter().for_each(|secret| redactor.learn(secret));
            let text = "not-a-secret-and-longer y not-a-secret-and-not-a-secretnot-a-secret";
            assert_eq!(redactor.clean(text), "(hidden) y (hidden)-and-(hidden)(hidden)");
        }
    }

    #[test]
    fn secrets_of_any_script_are_found_and_the_text_around_them_stays() {
        let redactor = Redactor::default();
        for secret in ["pässwörd", "密码密码", "\u{1f511}\u{1f511}", "abcd", "bcd1234", "ab"] {
            redactor.learn(&Secret::new(secret));
        }
        for (text, clean) in [
            ("éabcdé", "é(hidden)é"),
            ("xpässwörd密码密码y", "x(hidden)(hidden)y"),
            ("密\u{1f511}\u{1f511}\u{1f511}", "密(hidden)"),
            ("pässwör", "pässwör"),
            ("abc ab d", "abc ab d"),
            ("abcdabcd", "(hidden)(hidden)"),
            ("abcd1234", "(hidden)"),
            ("", ""),
        ] {
            assert_eq!(redactor.clean(text), clean);
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
