//! Whether raw JSON may hold members of certain names, without reading it as JSON: the cheap look that most rows of a list
//! need no more than.

use super::scan::marks;
use memchr::memchr;
use memchr::memmem::Finder;

/// Names of members, looked for in any letter case, with or without `_` and `-`.
pub struct Mentions {
    /// The names by their last byte in small letters.
    words: Vec<Vec<Vec<u8>>>,
    /// How they may end: most names of a row end otherwise.
    ends: Ends,
    /// Whether one of them is the name of nothing, which is in everything.
    everything: bool,
    /// An escape may spell any name.
    escape: Finder<'static>,
}

impl Mentions {
    /// Looks for these names.
    pub fn of(names: impl Iterator<Item = String>) -> Self {
        let (mut words, mut everything, mut ends) = (Vec::new(), false, Ends::default());
        for name in names {
            let mut name = name.into_bytes().to_ascii_lowercase();
            name.retain(|byte| !is_joint(*byte));
            let Some(last) = name.last().copied() else {
                everything = true;
                continue;
            };
            ends.add(&name);
            words.resize_with(256, Vec::new);
            let alike: &mut Vec<Vec<u8>> = &mut words[usize::from(last)];
            // Every row is looked through for each of them.
            if !alike.contains(&name) {
                alike.push(name);
            }
        }
        Mentions { words, ends, everything, escape: Finder::new("\\u").into_owned() }
    }

    /// Whether the text may hold one of them.
    pub fn are_in(&self, raw: &[u8]) -> bool {
        if self.everything || self.words.is_empty() {
            return self.everything;
        }
        self.are_named(raw) || memchr(b'\\', raw).is_some_and(|at| self.escape.find(&raw[at..]).is_some())
    }

    /// Whether one of the names stands in quotes before a colon. A search for each colon would take longer than to look
    /// at every byte: they are near each other.
    fn are_named(&self, raw: &[u8]) -> bool {
        let is_named = |colon: usize| self.ends.may_end(&raw[..colon]) && self.is_named(&raw[..colon]);
        let words = raw.chunks_exact(8);
        let rest = raw.len() - words.remainder().len();
        for (at, word) in words.enumerate() {
            let mut colons = marks(word.try_into().map_or(0, u64::from_le_bytes), b':');
            while colons != 0 {
                if is_named(at * 8 + colons.trailing_zeros() as usize / 8) {
                    return true;
                }
                colons &= colons - 1;
            }
        }
        (rest..raw.len()).any(|at| raw[at] == b':' && is_named(at))
    }

    /// Whether what stands before a colon ends with one of the names in quotes, or with one behind the schema that it is of.
    fn is_named(&self, before: &[u8]) -> bool {
        let Some(before) = before.trim_ascii_end().strip_suffix(b"\"") else { return false };
        let letters = before.iter().rev().filter(|byte| !is_joint(**byte)).map(u8::to_ascii_lowercase);
        let Some(last) = letters.clone().next() else { return false };
        self.words[usize::from(last)].iter().any(|word| {
            let mut letters = letters.clone();
            word.iter().rev().all(|letter| letters.next() == Some(*letter))
                && matches!(letters.next(), Some(b'"' | b':'))
        })
    }
}

/// The last two letters of names, as far as five bits of each tell them apart.
#[derive(Default)]
struct Ends([u32; 32]);

impl Ends {
    /// Adds a name in small letters, without what stands between its words.
    fn add(&mut self, name: &[u8]) {
        match name {
            [.., first, last] => self.0[usize::from(last & 31)] |= 1 << (first & 31),
            // Anything may stand before it.
            [last] => self.0[usize::from(last & 31)] = u32::MAX,
            [] => {}
        }
    }

    /// Whether what stands before a colon may end with one of the names in quotes. Only letters are told apart: what else
    /// there is may stand between words, or behind the name.
    fn may_end(&self, before: &[u8]) -> bool {
        match before {
            [.., first, last, b'"'] if first.is_ascii_alphabetic() && last.is_ascii_alphabetic() => {
                self.0[usize::from(last & 31)] >> (first & 31) & 1 == 1
            }
            _ => true,
        }
    }
}

/// What stands between the words of a name.
fn is_joint(byte: u8) -> bool {
    matches!(byte, b'_' | b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_members_are_found_however_they_are_written() {
        let mentions = Mentions::of(["password", "value"].into_iter().map(str::to_owned));
        for text in [
            r#"{"password":1}"#,
            r#"{"a":[{"Value" :1}]}"#,
            r#"{"Pass_Word-":1}"#,
            "{\"PASSWORD\"\n:\t1}",
            r#"{"pass\u0077ord":1}"#,
            r#"{"urn:a:2.0:User:password":1}"#,
        ] {
            assert!(mentions.are_in(text.as_bytes()), "{text}");
        }
        for text in
            [r#"{"passwords":1}"#, r#"{"xpassword":1}"#, r#"["password"]"#, r#"{"":"value"}"#, ":", "\":"]
        {
            assert!(!mentions.are_in(text.as_bytes()), "{text}");
        }
        assert!(Mentions::of(["", "a"].into_iter().map(str::to_owned)).are_in(b"1"));
        assert!(!Mentions::of(std::iter::empty()).are_in(b"{\"password\":1}"));
    }
}
