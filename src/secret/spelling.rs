//! The spellings in which a text may come back: percent, JSON and HTML escapes, base64 and hex, UTF-8 that was read as Latin-1,
//! one inside the other. A
//! text is read as each of them, and every byte of what was read knows where it stood.

use super::escapes::{ESCAPES, Escape};
use super::starts::SecretStarts;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::ops::Range;

/// What forms, paths and queries leave plain.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// How deep one spelling may stand in another.
const DEPTH: u32 = 5;

/// The shortest base64 or hex that is read where no secrets are known.
const SHORTEST: usize = 8;

/// How often what is encoded may be encoded again.
const ENCODED: u32 = 2;

/// A text as it reads, and where each of its bytes stood.
pub(super) struct Spelling {
    pub(super) bytes: Vec<u8>,
    /// The first byte and the one behind the last of what was read; none for the text itself.
    places: Vec<(usize, usize)>,
}

impl Spelling {
    /// Where a byte stood: from where to behind what.
    pub(super) fn place(&self, at: usize) -> (usize, usize) {
        self.places.get(at).copied().unwrap_or((at, at + 1))
    }
}

/// That an escape of some kind may begin with a byte, beside a bit for each encoding that it may be of.
const MARK: u8 = 1 << ENCODINGS.len();

/// What each byte may be of, as bits.
static SORTS: [u8; 256] = {
    let mut sorts = [0; 256];
    let mut kind = 0;
    while kind < ESCAPES.len() {
        let mut place = 0;
        while place < ESCAPES[kind].0.len() {
            sorts[ESCAPES[kind].0[place] as usize] |= MARK;
            place += 1;
        }
        kind += 1;
    }
    let [sextets, nibbles] = [values(SEXTETS), values(NIBBLES)];
    let mut byte = 0;
    while byte < sorts.len() {
        sorts[byte] |= (sextets[byte] != NONE) as u8 | ((nibbles[byte] != NONE) as u8) << 1;
        byte += 1;
    }
    sorts
};

/// The first byte of an escape.
fn next_escape(marks: &[u8], bytes: &[u8]) -> Option<usize> {
    match marks {
        [mark] => memchr::memchr(*mark, bytes),
        // These marks are all beyond ASCII.
        _ if bytes.is_ascii() => None,
        marks => bytes.iter().position(|byte| marks.contains(byte)),
    }
}

/// Every reading of a text but the plain one, to be looked through one after the other; where it is known how secrets begin,
/// without those of encoded parts in which there can be none.
pub(super) fn readings(text: &str, begins: Option<&SecretStarts>, look: &mut dyn FnMut(&Spelling)) {
    let mut reader =
        SpellingReader { look, begins, part: Vec::new(), hasher: RandomState::new(), seen: HashMap::new() };
    reader.further(&Spelling { bytes: text.as_bytes().to_vec(), places: Vec::new() }, DEPTH, ENCODED);
}

/// Reads on and on, and what it reads by two ways only once.
struct SpellingReader<'a> {
    look: &'a mut dyn FnMut(&Spelling),
    begins: Option<&'a SecretStarts>,
    /// The bytes of the encoded part that is looked at.
    part: Vec<u8>,
    hasher: RandomState,
    /// How much further each reading was followed.
    seen: HashMap<u64, (u32, u32)>,
}

impl SpellingReader<'_> {
    fn further(&mut self, reading: &Spelling, escapes: u32, encodings: u32) {
        for escape in ESCAPES.iter().filter(|_| escapes > 0) {
            if let Some(read) = read(reading, *escape) {
                self.take(&read, escapes - 1, encodings);
            }
        }
        for encoding in ENCODINGS.iter().filter(|_| encodings > 0) {
            for run in encoding.runs(&reading.bytes, self.begins) {
                // Something else of the same characters may stand before it.
                for start in 0..encoding.group {
                    let run = run.start + start..run.end;
                    if self.may_tell(encoding, &reading.bytes[run.clone()]) {
                        self.take(&encoding.decoded(reading, run), escapes, encodings - 1);
                    }
                }
            }
        }
    }

    /// Whether a secret may stand in an encoded part, or something that is to be read once more.
    fn may_tell(&mut self, encoding: &Encoding, run: &[u8]) -> bool {
        let Some(begins) = self.begins else { return true };
        encoding.decode_into(run, &mut self.part);
        begins.may_be_in(&self.part) || self.is_spelt_again(begins)
    }

    /// Whether something in the encoded part is to be read once more: an escape, or a run of letters of an encoding.
    fn is_spelt_again(&self, begins: &SecretStarts) -> bool {
        let shortest = ENCODINGS.each_ref().map(|encoding| encoding.shortest(Some(begins)));
        let mut lengths = [0; ENCODINGS.len()];
        for (at, byte) in self.part.iter().enumerate() {
            let sorts = SORTS[usize::from(*byte)];
            for (place, length) in lengths.iter_mut().enumerate() {
                *length = (*length + 1) * usize::from(sorts >> place & 1);
            }
            if lengths[0] >= shortest[0] || lengths[1] >= shortest[1] {
                return true;
            }
            let rest = || &self.part[at..];
            if sorts & MARK != 0
                && ESCAPES.iter().any(|(marks, escape)| marks.contains(byte) && escape(rest()).is_some())
            {
                return true;
            }
        }
        false
    }

    fn take(&mut self, reading: &Spelling, escapes: u32, encodings: u32) {
        let place = (reading.place(0), reading.place(reading.bytes.len().saturating_sub(1)));
        let (known, left) = (self.hasher.hash_one((&reading.bytes, place)), (escapes, encodings));
        match self.seen.insert(known, left) {
            None => (self.look)(reading),
            Some(before) if before < left => {}
            Some(before) => {
                self.seen.insert(known, before);
                return;
            }
        }
        self.further(reading, escapes, encodings);
    }
}

/// Characters that stand for some bits of a byte each.
struct Encoding {
    /// What each byte stands for; `NONE` where for nothing.
    values: [u8; 256],
    /// The bits of a character.
    bits: u32,
    /// After how many characters a byte begins again with a character.
    group: usize,
}

/// What a byte stands for that is none of an encoding.
const NONE: u8 = u8::MAX;

static ENCODINGS: [Encoding; 2] = [
    Encoding { values: values(SEXTETS), bits: 6, group: 4 },
    Encoding { values: values(NIBBLES), bits: 4, group: 2 },
];

/// The two alphabets of base64, and those of hex, as ranges of letters and what the first of them stands for.
const SEXTETS: &[(u8, u8, u8)] = &[
    (b'A', b'Z', 0),
    (b'a', b'z', 26),
    (b'0', b'9', 52),
    (b'+', b'+', 62),
    (b'-', b'-', 62),
    (b'/', b'/', 63),
    (b'_', b'_', 63),
];
const NIBBLES: &[(u8, u8, u8)] = &[(b'0', b'9', 0), (b'a', b'f', 10), (b'A', b'F', 10)];

const fn values(ranges: &[(u8, u8, u8)]) -> [u8; 256] {
    let mut values = [NONE; 256];
    let mut range = 0;
    while range < ranges.len() {
        let (first, last, value) = ranges[range];
        let mut letter = first;
        while letter <= last {
            values[letter as usize] = value + (letter - first);
            letter += 1;
        }
        range += 1;
    }
    values
}

impl Encoding {
    fn is_of(&self, letter: u8) -> bool {
        self.values[usize::from(letter)] != NONE
    }

    /// The fewest letters that are looked at: where secrets are known, those that hold one whole. No reading is longer than what
    /// it was read from, so each letter brings at most its bits of a secret.
    fn shortest(&self, begins: Option<&SecretStarts>) -> usize {
        begins.map_or(SHORTEST, |begins| (begins.shortest() * 8).div_ceil(self.bits as usize))
    }

    /// Where texts stand that may be encoded so and are long enough.
    fn runs<'b>(
        &'b self,
        bytes: &'b [u8],
        begins: Option<&SecretStarts>,
    ) -> impl Iterator<Item = Range<usize>> + 'b {
        let shortest = self.shortest(begins);
        let mut at = 0;
        std::iter::from_fn(move || {
            loop {
                let begin = at + bytes.get(at..)?.iter().position(|byte| self.is_of(*byte))?;
                let length = bytes[begin..].iter().take_while(|byte| self.is_of(**byte)).count();
                at = begin + length;
                if length >= shortest {
                    return Some(begin..at);
                }
            }
        })
    }

    /// The bytes that letters stand for.
    fn decode_into(&self, letters: &[u8], bytes: &mut Vec<u8>) {
        let (mut held, mut bits) = (0_u32, 0);
        bytes.clear();
        bytes.reserve(letters.len());
        for letter in letters {
            held = held << self.bits | u32::from(self.values[usize::from(*letter)]);
            bits += self.bits;
            if bits >= 8 {
                bits -= 8;
                bytes.push((held >> bits & 0xff) as u8);
            }
        }
    }

    fn decoded(&self, reading: &Spelling, run: Range<usize>) -> Spelling {
        let (start, end) = (run.start, run.end);
        let mut decoded = Spelling { bytes: Vec::new(), places: Vec::new() };
        self.decode_into(&reading.bytes[run], &mut decoded.bytes);
        // The letter in which a bit of it stands.
        let letter = |bit: usize| start + bit / self.bits as usize;
        let place = |byte: usize| (reading.place(letter(byte * 8)).0, reading.place(letter(byte * 8 + 7)).1);
        decoded.places = (0..decoded.bytes.len()).map(place).collect();
        // What fills the last group up belongs to it.
        let filling = reading.bytes[end..].iter().take(2).take_while(|byte| **byte == b'=').count();
        if let Some(last) = decoded.places.last_mut().filter(|_| filling > 0 && self.bits == 6) {
            last.1 = reading.place(end + filling - 1).1;
        }
        decoded
    }
}

/// The text behind one kind of escape; none where it holds none.
fn read(reading: &Spelling, (marks, escape): Escape) -> Option<Spelling> {
    let bytes = &reading.bytes;
    next_escape(marks, bytes)?;
    let mut read =
        Spelling { bytes: Vec::with_capacity(bytes.len()), places: Vec::with_capacity(bytes.len()) };
    let (mut at, mut changed) = (0, false);
    while at < bytes.len() {
        let found = if marks.contains(&bytes[at]) { escape(&bytes[at..]) } else { None };
        if let Some((text, length)) = found {
            let place = (reading.place(at).0, reading.place(at + length).1);
            read.places.extend(text.iter().map(|_| place));
            read.bytes.extend(text);
            at += length + 1;
            changed = true;
        } else {
            read.bytes.push(bytes[at]);
            read.places.push(reading.place(at));
            at += 1;
        }
    }
    changed.then_some(read)
}

/// What a secret is looked for as, besides itself: with the blanks of a form, and as an escape writes it that may hold
/// another kind's mark.
pub(super) fn forms(text: &str) -> Vec<String> {
    let quoted = serde_json::Value::from(text).to_string();
    let mut forms = vec![
        quoted[1..quoted.len() - 1].to_owned(),
        utf8_percent_encode(text, NON_ALPHANUMERIC).to_string(),
        utf8_percent_encode(text, RESERVED).to_string(),
    ];
    if text.contains(' ') {
        forms.push(text.replace(' ', "+"));
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        readings(text, None, &mut |reading| found.push(String::from_utf8_lossy(&reading.bytes).into_owned()));
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
            ("P&auml;ssw&ouml;rd&excl;", "P\u{e4}ssw\u{f6}rd!"),
            ("p\u{c3}\u{a4}ss-\u{e2}\u{201a}\u{ac}", "p\u{e4}ss-\u{20ac}"),
            ("p\u{c3}\u{192}\u{c2}\u{a4}ss", "p\u{e4}ss"),
        ] {
            assert!(all(text).contains(&plain.to_owned()), "{text}: {:?}", all(text));
        }
        for text in ["plain", "100%", "a\\", "a & b", "%zz", "\\ud83d", "&nothing;"] {
            assert!(all(text).is_empty(), "{text}: {:?}", all(text));
        }
    }

    #[test]
    fn what_is_encoded_is_read_and_what_is_encoded_in_it() {
        for text in [
            "bm90LWEtc2VjcmV0LTE=",
            "path/bm90LWEtc2VjcmV0LTE",
            "Ym05MExXRXRjMlZqY21WMExURT0=",
            "bm90LWEtc2VjcmV0LTE%3D",
            "6e6f742d612d7365637265742d31",
            "6E6F742D612D7365637265742D31",
            "36653666373432643631326437333635363337323635373432643331",
            "bm90JTJEYSUyRHNlY3JldCUyRDE",
            "NmU2Zjc0MmQ2MTJkNzM2NTYzNzI2NTc0MmQzMQ",
            "\\x6e\\x6f\\x74\\x2d\\x61\\x2d\\x73\\x65\\x63\\x72\\x65\\x74\\x2d\\x31",
        ] {
            let read = all(text);
            assert!(read.iter().any(|text| text.contains("not-a-secret-1")), "{text}: {read:?}");
        }
        readings("=AbN4bm90LWE=", None, &mut |reading| {
            if let Some(at) = reading.bytes.windows(5).position(|bytes| bytes == b"not-a") {
                assert_eq!((reading.places[at].0, reading.places[at + 4].1), (5, 13));
            }
        });
    }

    #[test]
    fn every_byte_knows_where_it_stood() {
        let first = |text: &str| {
            let mut found = Vec::new();
            readings(text, None, &mut |reading| found.push(reading.places.clone()));
            found.swap_remove(0)
        };
        assert_eq!(first("x%C3%A9y"), [(0, 1), (1, 4), (4, 7), (7, 8)]);
        assert_eq!(first("x\\u00e9y"), [(0, 1), (1, 7), (1, 7), (7, 8)]);
        assert_eq!(first("x\u{c3}\u{a9}y"), [(0, 1), (1, 3), (3, 5), (5, 6)]);
    }
}
