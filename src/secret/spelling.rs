//! The spellings in which a text may come back: percent, JSON and HTML escapes, one inside the other, and base64. A text
//! is read as each of them, and every byte of what was read knows where it stood.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What forms, paths and queries leave plain.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// How deep one spelling may stand in another.
const DEPTH: u32 = 3;

/// The shortest base64 that is told from other text.
const SHORTEST: usize = 8;

/// A text as it reads, and where each of its bytes stood.
pub(super) struct Reading {
    pub(super) bytes: Vec<u8>,
    /// The first byte and the one behind the last of what was read.
    pub(super) places: Vec<(usize, usize)>,
}

/// What begins an escape, and how one is read: its bytes and its length.
type Escape = (u8, fn(&[u8]) -> Option<(Vec<u8>, usize)>);

const ESCAPES: [Escape; 3] = [(b'%', percent), (b'\\', json), (b'&', html)];

/// Every reading of a text but the plain one, to be looked through one after the other.
pub(super) fn readings(text: &str, look: &mut dyn FnMut(&Reading)) {
    let escaped = |bytes: &[u8]| ESCAPES.iter().any(|(mark, _)| memchr::memchr(*mark, bytes).is_some());
    if escaped(text.as_bytes()) {
        let places = (0..text.len()).map(|at| (at, at + 1)).collect();
        further(&Reading { bytes: text.as_bytes().to_vec(), places }, DEPTH, look);
    }
}

fn further(reading: &Reading, depth: u32, look: &mut dyn FnMut(&Reading)) {
    for escape in ESCAPES {
        if let Some(read) = read(reading, escape) {
            look(&read);
            if depth > 1 {
                further(&read, depth - 1, look);
            }
        }
    }
}

/// The text behind one kind of escape; none where it holds none.
fn read(reading: &Reading, (mark, escape): Escape) -> Option<Reading> {
    let (bytes, places) = (&reading.bytes, &reading.places);
    memchr::memchr(mark, bytes)?;
    let mut read =
        Reading { bytes: Vec::with_capacity(bytes.len()), places: Vec::with_capacity(bytes.len()) };
    let (mut at, mut changed) = (0, false);
    while at < bytes.len() {
        let found = if bytes[at] == mark { escape(&bytes[at + 1..]) } else { None };
        if let Some((text, length)) = found {
            let place = (places[at].0, places[at + length].1);
            read.places.extend(text.iter().map(|_| place));
            read.bytes.extend(text);
            at += length + 1;
            changed = true;
        } else {
            read.bytes.push(bytes[at]);
            read.places.push(places[at]);
            at += 1;
        }
    }
    changed.then_some(read)
}

fn hex(digits: &[u8]) -> Option<u32> {
    let text =
        std::str::from_utf8(digits).ok().filter(|text| text.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    u32::from_str_radix(text, 16).ok()
}

fn character(code: u32, length: usize) -> Option<(Vec<u8>, usize)> {
    Some((char::from_u32(code)?.to_string().into_bytes(), length))
}

fn percent(rest: &[u8]) -> Option<(Vec<u8>, usize)> {
    Some((vec![u8::try_from(hex(rest.get(..2)?)?).ok()?], 2))
}

fn json(rest: &[u8]) -> Option<(Vec<u8>, usize)> {
    let plain = match rest.first()? {
        b'u' => {
            let unit = |at: usize| hex(rest.get(at..at + 4)?);
            let first = unit(1)?;
            if (0xd800..0xdc00).contains(&first) {
                let second =
                    unit(7).filter(|second| rest[5..7] == *b"\\u" && (0xdc00..0xe000).contains(second))?;
                return character(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00), 11);
            }
            return character(first, 5);
        }
        b'b' => 8,
        b'f' => 12,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        byte @ (b'"' | b'\\' | b'/' | b'\'') => *byte,
        _ => return None,
    };
    Some((vec![plain], 1))
}

fn html(rest: &[u8]) -> Option<(Vec<u8>, usize)> {
    let end = memchr::memchr(b';', &rest[..rest.len().min(12)])?;
    let name = std::str::from_utf8(&rest[..end]).ok()?;
    let code = match name {
        "amp" => u32::from(b'&'),
        "lt" => u32::from(b'<'),
        "gt" => u32::from(b'>'),
        "quot" => u32::from(b'"'),
        "apos" => u32::from(b'\''),
        _ => match name.strip_prefix('#')? {
            number if number.starts_with(['x', 'X']) => hex(&number.as_bytes()[1..])?,
            number => number.parse().ok()?,
        },
    };
    character(code, end + 1)
}

/// What a secret is looked for as, besides itself: with the blanks of a form, as an escape writes it that may hold another
/// kind's mark, and in base64, alone or within a longer text.
pub(super) fn forms(text: &str) -> Vec<String> {
    let quoted = serde_json::Value::from(text).to_string();
    let encoded = utf8_percent_encode(text, RESERVED).to_string();
    let mut forms = vec![
        quoted[1..quoted.len() - 1].to_owned(),
        utf8_percent_encode(text, NON_ALPHANUMERIC).to_string(),
        encoded.clone(),
    ];
    if text.contains(' ') {
        forms.push(text.replace(' ', "+"));
    }
    for text in [text, &encoded] {
        forms.push(STANDARD.encode(text));
        for ahead in 0..3 {
            let mut bytes = vec![0; ahead];
            bytes.extend(text.as_bytes());
            // Only the characters that nothing around the secret has a part in.
            let (from, to) = ((ahead * 8).div_ceil(6), bytes.len() * 8 / 6);
            for encoded in [STANDARD_NO_PAD.encode(&bytes), URL_SAFE_NO_PAD.encode(&bytes)] {
                forms.extend(encoded.get(from..to).filter(|core| core.len() >= SHORTEST).map(str::to_owned));
            }
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        readings(text, &mut |reading| found.push(String::from_utf8_lossy(&reading.bytes).into_owned()));
        found
    }

    #[test]
    fn each_kind_of_escape_is_read_and_one_inside_another() {
        for (text, plain) in [
            ("a%2fb%2Fc", "a/b/c"),
            ("a\\u002fb\\/c", "a/b/c"),
            ("a&#x2f;b&#47;c", "a/b/c"),
            ("\\ud83d\\udd11", "\u{1f511}"),
            ("%5Cu002f", "/"),
            ("a\\u0026amp;b", "a&b"),
            ("&quot;%26quot;", "\"\""),
        ] {
            assert!(all(text).contains(&plain.to_owned()), "{text}: {:?}", all(text));
        }
        for text in ["plain", "100%", "a\\", "a & b", "%zz", "\\ud83d", "&nothing;"] {
            assert!(all(text).is_empty(), "{text}: {:?}", all(text));
        }
    }

    #[test]
    fn every_byte_knows_where_it_stood() {
        readings("x%C3%A9y", &mut |reading| {
            assert_eq!(reading.places, [(0, 1), (1, 4), (4, 7), (7, 8)]);
        });
        readings("x\\u00e9y", &mut |reading| {
            assert_eq!(reading.places, [(0, 1), (1, 7), (1, 7), (7, 8)]);
        });
    }
}
