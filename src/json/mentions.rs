//! Whether raw JSON may hold members of certain names, without reading it as JSON: the cheap look that most rows of a list
//! need no more than.

use memchr::memmem::Finder;

/// Names of members, looked for in any letter case, with or without `_` and `-`.
pub struct Mentions {
    /// The names by their last byte in small letters.
    words: Vec<Vec<Vec<u8>>>,
    /// Whether one of them is the name of nothing, which is in everything.
    everything: bool,
    /// An escape may spell any name.
    escape: Finder<'static>,
}

impl Mentions {
    /// Looks for these names.
    pub fn of(names: impl Iterator<Item = String>) -> Self {
        let (mut words, mut everything) = (Vec::new(), false);
        for name in names {
            let mut name = name.into_bytes().to_ascii_lowercase();
            name.retain(|byte| !is_joint(*byte));
            let Some(last) = name.last().copied() else {
                everything = true;
                continue;
            };
            words.resize_with(256, Vec::new);
            let alike: &mut Vec<Vec<u8>> = &mut words[usize::from(last)];
            // Every row is looked through for each of them.
            if !alike.contains(&name) {
                alike.push(name);
            }
        }
        Mentions { words, everything, escape: Finder::new("\\u").into_owned() }
    }

    /// Whether the text may hold one of them.
    pub fn are_in(&self, raw: &[u8]) -> bool {
        if self.everything || self.words.is_empty() {
            return self.everything;
        }
        memchr::memchr_iter(b':', raw).any(|colon| self.is_named(&raw[..colon]))
            || self.escape.find(raw).is_some()
    }

    /// Whether what stands before a colon ends with one of the names in quotes.
    fn is_named(&self, before: &[u8]) -> bool {
        let Some(before) = before.trim_ascii_end().strip_suffix(b"\"") else { return false };
        let letters = before.iter().rev().filter(|byte| !is_joint(**byte)).map(u8::to_ascii_lowercase);
        let Some(last) = letters.clone().next() else { return false };
        self.words[usize::from(last)].iter().any(|word| {
            let mut letters = letters.clone();
            word.iter().rev().all(|letter| letters.next() == Some(*letter)) && letters.next() == Some(b'"')
        })
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
