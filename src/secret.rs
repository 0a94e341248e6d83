//! Text that must not be seen. It prints as `(hidden)`, is wiped when dropped, and every value that
//! passes through here can be taken out of a trace by [`Redactor`].

mod entities;
mod escapes;
mod spelling;
mod starts;

use memchr::memmem;
use spelling::Spelling;
use starts::{LOOKED_AT as SHORTEST, SecretStarts};
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::RwLock;
use zeroize::Zeroizing;

/// What stands in place of a secret, everywhere.
pub const HIDDEN: &str = "(hidden)";

/// A password, key or token. There is no `Display`; reading it is the explicit [`Secret::expose`].
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

/// Whether a text can be the name of a secret that a profile keeps.
pub fn is_kept_name(name: &str) -> bool {
    let is_sign = |sign: char| sign.is_ascii_alphanumeric() || "._-".contains(sign);
    !name.is_empty() && name.len() <= 100 && name.chars().all(is_sign)
}

impl Secret {
    /// Takes text over.
    pub fn new(text: impl Into<String>) -> Self {
        Secret(Zeroizing::new(text.into()))
    }

    /// Takes over what stands alone in a file, a stream or a variable.
    pub fn alone(text: &str) -> Self {
        Secret::new(bare(text))
    }

    /// Why a text from a file, an input or a command is not a secret; nothing where it is one.
    pub fn unfit(&self) -> Option<Unfit> {
        let text = self.expose();
        if text.is_empty() {
            Some(Unfit::Empty)
        } else if text.contains(['\n', '\r']) {
            Some(Unfit::Lines)
        } else {
            text.contains('\0').then_some(Unfit::Nul)
        }
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

/// What stands alone somewhere, without the byte order mark and the line ends that an editor or a shell put around it.
pub fn bare(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text).trim_end_matches(['\r', '\n'])
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(HIDDEN)
    }
}

/// Why a text is not a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// There is nothing in it.
    Empty,
    /// It has more than one line.
    Lines,
    /// It holds a NUL character.
    Nul,
}

impl fmt::Display for Unfit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Unfit::Empty => "is empty",
            Unfit::Lines => "has more than one line",
            Unfit::Nul => "holds a NUL character",
        })
    }
}

/// Takes every secret learned in this run out of text on its way to a person.
#[derive(Default)]
pub struct Redactor {
    known: RwLock<KnownSecrets>,
}

/// Hashes of the spellings of secrets, and how long those are that begin alike. A file may bring thousands of
/// secrets and as many lines to clean, so neither may cost time for every pair. The text itself is not kept.
#[derive(Default)]
struct KnownSecrets {
    hasher: RandomState,
    hashes: HashSet<u64>,
    /// How they begin, for a look that costs next to nothing.
    begins: SecretStarts,
    /// The longest first.
    lengths: HashMap<[u8; SHORTEST], Vec<usize>>,
    /// Hashes of how they begin, for a text that was cut off within one, and the length of the longest.
    starts: HashSet<u64>,
    longest: usize,
}

// Values shorter than SHORTEST are left alone: taking every `1` out of a trace would hide nothing and ruin it.

/// What stands at the end of a text that was cut off.
const CUTS: [&str; 2] = ["…", "..."];

impl Redactor {
    /// Remembers a value, and what it looks like in base64, where one escape stands for the mark of another, and on one
    /// line with its blanks drawn together.
    pub fn learn(&self, secret: &Secret) {
        let text = secret.expose();
        if text.len() < SHORTEST {
            return;
        }
        let Ok(mut known) = self.known.write() else { return };
        // What was learned once need not be spelt again: a run over a file learns its secret for every call.
        if known.add(text) {
            known.begin(text);
            let line = Secret::new(one_line(text));
            if known.add(line.expose()) {
                known.begin(line.expose());
            }
            for form in spelling::forms(text).into_iter().map(Secret::new) {
                if known.add(form.expose()) {
                    known.begin(form.expose());
                }
            }
        }
    }

    /// Shows from now on what was learned: for what is confidential and no secret, where somebody asks to see it.
    pub fn release(&self, text: &str) {
        let Ok(mut known) = self.known.write() else { return };
        for form in spelling::forms(text).into_iter().chain([text.to_owned(), one_line(text)]) {
            let hash = known.hasher.hash_one(form.as_bytes());
            known.hashes.remove(&hash);
        }
    }

    /// `text` with every known secret replaced by [`HIDDEN`].
    pub fn clean(&self, text: &str) -> String {
        self.known.read().map_or_else(|_| text.to_owned(), |known| known.clean(text))
    }
}

impl KnownSecrets {
    /// Whether it is new.
    fn add(&mut self, form: &str) -> bool {
        let Some(start) = form.as_bytes().first_chunk::<SHORTEST>() else { return false };
        let new = self.hashes.insert(self.hasher.hash_one(form.as_bytes()));
        if new {
            self.begins.add(*start, form.len());
            let lengths = self.lengths.entry(*start).or_default();
            if let Err(place) = lengths.binary_search_by(|length| form.len().cmp(length)) {
                lengths.insert(place, form.len());
            }
        }
        new
    }

    /// Remembers how it begins.
    fn begin(&mut self, form: &str) {
        for (at, _) in form.char_indices().skip(SHORTEST) {
            self.starts.insert(self.hasher.hash_one(&form.as_bytes()[..at]));
            self.longest = self.longest.max(at);
        }
    }

    /// Where the first part of a secret stands before a place at which a text was cut off.
    fn cut_off(&self, text: &str, end: usize) -> Option<(usize, usize)> {
        let first = end.saturating_sub(self.longest);
        let mut places = (first..end).filter(|at| text.is_char_boundary(*at));
        let from = places.find(|at| {
            let part = &text.as_bytes()[*at..end];
            self.starts.contains(&self.hasher.hash_one(part))
        })?;
        Some((from, end))
    }

    /// The length of the longest secret that the text begins with.
    fn begins(&self, text: &[u8]) -> Option<usize> {
        let start = text.first_chunk::<SHORTEST>()?;
        let lengths = self.lengths.get(start)?;
        let is_known = |part: &[u8]| self.hashes.contains(&self.hasher.hash_one(part));
        lengths.iter().copied().find(|length| text.get(..*length).is_some_and(is_known))
    }

    /// Tells where secrets stand in bytes: from where to where, in order.
    fn find(&self, bytes: &[u8], take: &mut dyn FnMut(usize, usize)) {
        for (at, start) in bytes.windows(SHORTEST).enumerate() {
            let may_be = start.first_chunk().is_some_and(|start| self.begins.may_be(*start));
            if let Some(length) = may_be.then(|| self.begins(&bytes[at..])).flatten() {
                take(at, at + length);
            }
        }
    }

    fn clean(&self, text: &str) -> String {
        if self.hashes.is_empty() {
            return text.to_owned();
        }
        let mut found = Vec::new();
        self.find(text.as_bytes(), &mut |from, to| found.push((from, to)));
        let cuts = CUTS.iter().flat_map(|cut| memmem::find_iter(text.as_bytes(), cut));
        found.extend(cuts.filter_map(|end| self.cut_off(text, end)));
        spelling::readings(text, Some(&self.begins), &mut |reading: &Spelling| {
            self.find(&reading.bytes, &mut |from, to| {
                found.push((reading.place(from).0, reading.place(to - 1).1));
            });
        });
        if found.is_empty() {
            return text.to_owned();
        }
        found.sort_unstable();
        let (mut clean, mut kept) = (String::with_capacity(text.len()), 0);
        let mut end = 0;
        for (from, to) in found {
            if from >= end {
                // A secret is whole characters, so what is around it is too.
                clean.push_str(text.get(kept..from).unwrap_or_default());
                // What was learned as a segment of a path leaves its slashes.
                let slash = text.get(from..to).filter(|part| part.starts_with('/') && part.ends_with('/'));
                let slash = slash.map_or("", |_| "/");
                clean.extend([slash, HIDDEN, slash]);
            }
            // One that begins within another and goes on past its end is hidden to its own end.
            end = end.max(to);
            kept = end;
        }
        clean.push_str(text.get(kept..).unwrap_or_default());
        clean
    }
}

/// A text on one line, with one blank between words.
pub fn one_line(text: &str) -> String {
    let words = text.split(|sign: char| sign.is_whitespace() || sign.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_on_one_line_or_cut_off_is_hidden() {
        let redactor = Redactor::default();
        redactor.learn(&Secret::new("two  blanks\tand\u{a0}more"));
        redactor.learn(&Secret::new("not-a-secret-that-is-long"));
        for (text, shown) in [
            ("password [two blanks and more] x", "password [(hidden)] x"),
            ("it was not-a-secret-that…", "it was (hidden)…"),
            ("it was two blanks an…; and", "it was (hidden)…; and"),
            ("nothing of note…", "nothing of note…"),
            ("it was 'not-a-secret-tha...' and more", "it was '(hidden)...' and more"),
            ("it was not-a-secret-that....", "it was (hidden)...."),
            ("nothing of note...", "nothing of note..."),
        ] {
            assert_eq!(redactor.clean(text), shown);
        }
    }

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
    fn the_shortest_secret_is_found_in_every_encoding_wherever_it_begins() {
        use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
        for length in 6..20 {
            let redactor = Redactor::default();
            let secret = "not-a-secret-of-any-use".split_at(length).0;
            redactor.learn(&Secret::new(secret));
            redactor.learn(&Secret::new("not-a-secret-that-is-much-longer-than-the-other"));
            for before in ["", ":", "::", ":::"] {
                let plain = format!("{before}{secret}");
                for text in [
                    URL_SAFE_NO_PAD.encode(&plain),
                    plain.bytes().map(|byte| format!("{byte:02x}")).collect(),
                ] {
                    let clean = redactor.clean(&format!("={text}="));
                    assert!(clean.contains(HIDDEN), "{plain}: {clean}");
                }
            }
        }
    }

    #[test]
    fn what_stands_in_an_escape_is_hidden_whole_and_the_text_around_it_stays() {
        let redactor = Redactor::default();
        redactor.learn(&Secret::new("p@ss-w0rd.x"));
        for spelling in [
            "p%40ss-w0rd.x",
            "p%40ss%2dw0rd%2Ex",
            "p\\u0040ss-w0rd.x",
            "p&#64;ss&#x2d;w0rd.x",
            "cEBzcy13MHJkLng=",
        ] {
            let clean = redactor.clean(&format!("a%20b={spelling}&c\\n"));
            assert_eq!(clean, format!("a%20b={HIDDEN}&c\\n"));
        }
        let pair = redactor.clean("Basic YWRtaW46cEBzcy13MHJkLng=");
        assert!(pair.contains(HIDDEN) && !pair.contains("Bzcy13"), "{pair}");
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
