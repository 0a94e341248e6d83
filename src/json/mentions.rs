//! Whether raw JSON may hold members of certain names, without reading it as JSON: the cheap look that most rows of a list
//! need no more than.

use memchr::memmem::Finder;

/// Names of members, looked for in any letter case.
pub struct Mentions {
    words: Vec<String>,
    /// Which bytes a name may begin with.
    first: [bool; 256],
    /// An escape may spell any name.
    escape: Finder<'static>,
}

impl Mentions {
    /// Looks for these names.
    pub fn of(names: impl Iterator<Item = String>) -> Self {
        let words: Vec<String> = names.map(|name| name.to_ascii_lowercase()).collect();
        let mut first = [false; 256];
        for byte in words.iter().filter_map(|word| word.bytes().next()) {
            first[usize::from(byte)] = true;
            first[usize::from(byte.to_ascii_uppercase())] = true;
        }
        Mentions { words, first, escape: Finder::new("\\u").into_owned() }
    }

    /// Whether the text may hold one of them.
    pub fn are_in(&self, raw: &[u8]) -> bool {
        if self.words.is_empty() {
            return false;
        }
        if self.words.iter().any(String::is_empty) {
            return true;
        }
        let begins = |at: usize| {
            let rest = &raw[at + 1..];
            rest.first().is_some_and(|byte| self.first[usize::from(*byte)])
                && self.words.iter().any(|word| {
                    rest.get(word.len()) == Some(&b'"')
                        && rest
                            .get(..word.len())
                            .is_some_and(|name| name.eq_ignore_ascii_case(word.as_bytes()))
                })
        };
        memchr::memchr_iter(b'"', raw).any(begins) || self.escape.find(raw).is_some()
    }
}
