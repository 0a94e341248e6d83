//! The members of an object in text that is known to be JSON, such as that of a `RawValue`: where each begins and ends,
//! without reading what it holds. Rows of a list are looked through several times, and reading them costs five times
//! as much.

use memchr::{memchr, memchr2, memmem};
use std::borrow::Cow;

/// The name of a member that is looked for.
pub(crate) struct Sought<'n> {
    name: &'n str,
    /// Finds it in quotes.
    quoted: memmem::Finder<'static>,
}

impl<'n> Sought<'n> {
    /// A name as it is meant.
    pub(crate) fn new(name: &'n str) -> Self {
        let quoted = [b"\"", name.as_bytes(), b"\""].concat();
        Sought { name, quoted: memmem::Finder::new(&quoted).into_owned() }
    }
}

/// The text of a member of an object. Of a name that stands twice the last one counts, as to every reader of JSON.
pub(crate) fn member<'a>(text: &'a str, sought: &Sought) -> Option<&'a str> {
    match plain_member(text, sought) {
        Some(found) => found,
        None => {
            Members::of(text).filter(|member| member.name() == sought.name).last().map(|member| member.value)
        }
    }
}

/// The same where a quick look tells: nothing is written with escapes, and the name stands there once and before
/// anything nested. In quotes of its own it is no part of a string then.
fn plain_member<'a>(text: &'a str, sought: &Sought) -> Option<Option<&'a str>> {
    let bytes = text.as_bytes();
    if memchr(b'\\', bytes).is_some() {
        return None;
    }
    let mut places = sought.quoted.find_iter(bytes);
    let Some(at) = places.next() else { return Some(None) };
    let behind = at + sought.name.len() + 2;
    if places.next().is_some() || memchr2(b'{', b'[', bytes.get(1..at)?).is_some() {
        return None;
    }
    let colon = find(bytes, behind, |byte| !byte.is_ascii_whitespace())?;
    // A value that reads like the name.
    if bytes[colon] != b':' {
        return Some(None);
    }
    let start = find(bytes, colon + 1, |byte| !byte.is_ascii_whitespace())?;
    Some(text.get(start..value_end(bytes, start)?))
}

/// The members of an object in their order; none of what is no object.
pub(crate) struct Members<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Members<'a> {
    /// Those of an object. What the text holds behind a fault of its own is passed over.
    pub(crate) fn of(text: &'a str) -> Self {
        Members { text, at: if text.starts_with('{') { 1 } else { text.len() } }
    }
}

impl<'a> Iterator for Members<'a> {
    type Item = Member<'a>;

    #[inline]
    fn next(&mut self) -> Option<Member<'a>> {
        let bytes = self.text.as_bytes();
        let open = find(bytes, self.at, |byte| matches!(byte, b'"' | b'}'))?;
        if bytes[open] == b'}' {
            return None;
        }
        let (close, escapes) = string_end(bytes, open)?;
        let colon = find(bytes, close + 1, |byte| byte == b':')?;
        let start = find(bytes, colon + 1, |byte| !byte.is_ascii_whitespace())?;
        self.at = value_end(bytes, start)?;
        Some(Member { name: self.text.get(open + 1..close)?, escapes, value: self.text.get(start..self.at)? })
    }
}

/// A member of an object.
pub(crate) struct Member<'a> {
    /// The name without its quotes, as it is written.
    name: &'a str,
    escapes: bool,
    /// The text of the value.
    pub(crate) value: &'a str,
}

impl<'a> Member<'a> {
    /// The name as it is meant.
    #[inline]
    pub(crate) fn name(&self) -> Cow<'a, str> {
        if !self.escapes {
            return Cow::Borrowed(self.name);
        }
        serde_json::from_str(&format!("\"{}\"", self.name)).map_or(Cow::Borrowed(self.name), Cow::Owned)
    }
}

/// The place of the next byte that fits.
#[inline]
fn find(bytes: &[u8], from: usize, fits: impl Fn(u8) -> bool) -> Option<usize> {
    let mut at = from;
    while !fits(*bytes.get(at)?) {
        at += 1;
    }
    Some(at)
}

/// The longest string that is looked through in words: a search for long ways takes time to begin.
const SHORT: usize = 64;

/// The place of the quote that closes a string, and whether there are escapes before it.
#[inline]
fn string_end(bytes: &[u8], open: usize) -> Option<(usize, bool)> {
    let (mut at, mut escapes) = (open + 1, false);
    loop {
        at = match bytes.get(at..at + 8).and_then(|word| word.try_into().ok()) {
            Some(word) => match mark_in(u64::from_le_bytes(word)) {
                Some(place) => at + place,
                None if at - open < SHORT => {
                    at += 8;
                    continue;
                }
                None => at + memchr2(b'"', b'\\', bytes.get(at..)?)?,
            },
            None => find(bytes, at, |byte| matches!(byte, b'"' | b'\\'))?,
        };
        if bytes[at] == b'"' {
            return Some((at, escapes));
        }
        escapes = true;
        at += 2;
    }
}

/// The place of the first quote or backslash among eight bytes, the first of which is the lowest.
#[inline]
fn mark_in(word: u64) -> Option<usize> {
    let found = marks(word, b'"') | marks(word, b'\\');
    (found != 0).then_some(found.trailing_zeros() as usize / 8)
}

/// Where a byte stands among eight: the highest bit of each place that holds it.
#[inline]
pub(super) fn marks(word: u64, byte: u8) -> u64 {
    const ONES: u64 = u64::MAX / 255;
    const LOW: u64 = ONES * 0x7f;
    let other = word ^ (ONES * u64::from(byte));
    !(((other & LOW) + LOW) | other | LOW)
}

/// The place behind a value.
#[inline]
fn value_end(bytes: &[u8], start: usize) -> Option<usize> {
    match bytes[start] {
        b'"' => string_end(bytes, start).map(|(at, _)| at + 1),
        b'{' | b'[' => {
            let (mut at, mut depth) = (start, 0_usize);
            loop {
                at = find(bytes, at, |byte| matches!(byte, b'"' | b'{' | b'[' | b'}' | b']'))?;
                match bytes[at] {
                    b'"' => at = string_end(bytes, at)?.0,
                    b'{' | b'[' => depth += 1,
                    _ => depth -= 1,
                }
                at += 1;
                if depth == 0 {
                    return Some(at);
                }
            }
        }
        _ => Some(find(bytes, start, |byte| ENDS[usize::from(byte)]).unwrap_or(bytes.len())),
    }
}

/// The bytes that end a number or a word.
const ENDS: [bool; 256] = {
    let (mut table, marks) = ([false; 256], b",}] \t\n\r\x0c");
    let mut place = 0;
    while place < marks.len() {
        table[marks[place] as usize] = true;
        place += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn members_are_where_a_parser_finds_them() {
        for text in [
            "{}",
            "{ }",
            "[1]",
            "7",
            r#"{"a":1}"#,
            r#"{"a":"}","b":"\"","c\"d":"\\","e":{"f":[{"g":"]}"},[]]},"h":null}"#,
            "{ \"a\" : 1.50 ,\n\t\"b\"\r\n:\t[ 1 , 2 ] , \"\" : true }",
            r#"{"\u0061\/b":"\ud83e\udd8a","é":"日本"}"#,
            r#"{"a":-1e5,"b":false,"c":{}}"#,
            &format!(r#"{{"a":"{0}\\{0}\"{0}","{0}":"{0}"}}"#, "long ".repeat(20)),
        ] {
            let parsed: Value = serde_json::from_str(text).unwrap();
            let found: serde_json::Map<String, Value> = Members::of(text)
                .map(|member| (member.name().into_owned(), serde_json::from_str(member.value).unwrap()))
                .collect();
            assert_eq!(found, parsed.as_object().cloned().unwrap_or_default(), "{text}");
        }
    }

    #[test]
    fn a_member_is_found_where_a_parser_finds_it() {
        for text in [
            r#"{"id":"a","n":1}"#,
            r#"{"n":"id","id" : {"id":2}}"#,
            r#"{"n":{"id":1},"id":2}"#,
            r#"{"n":{"id":1}}"#,
            r#"{"n":["id"],"m":"id"}"#,
            r#"{"n":"id"}"#,
            r#"{"n":"{","id":3}"#,
            r#"{"id":1,"id":2}"#,
            r#"{"id":1,"i\u0064":2}"#,
            r#"{"n":"\"id\":7"}"#,
            r#"{"n":"\\","id":[1]}"#,
            r#"{"id":null}"#,
            "{}",
        ] {
            let parsed: Value = serde_json::from_str(text).unwrap();
            let found =
                member(text, &Sought::new("id")).map(|found| serde_json::from_str::<Value>(found).unwrap());
            assert_eq!(found.as_ref(), parsed.get("id"), "{text}");
        }
    }

    #[test]
    fn a_byte_is_found_at_each_of_eight_places_and_nothing_else_is() {
        for other in [0, b'"' - 1, b'"' + 1, b'"' | 0x80, 0x7f, 0xff] {
            for places in 0..=u8::MAX {
                let word: [u8; 8] =
                    std::array::from_fn(|at| if places >> at & 1 == 1 { b'"' } else { other });
                let found = marks(u64::from_le_bytes(word), b'"');
                let wanted =
                    (0..8).filter(|at| places >> at & 1 == 1).map(|at| 0x80_u64 << (8 * at)).sum::<u64>();
                assert_eq!(found, wanted, "{word:?}");
            }
        }
    }

    #[test]
    fn what_is_cut_off_ends_without_a_fault() {
        let text = r#"{"a":"b","c":{"d":[1,"e\""]},"f":12}"#;
        for end in 0..text.len() {
            assert!(Members::of(&text[..end]).count() <= 3);
        }
    }
}
