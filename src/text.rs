//! What of a text nobody sees, the sign that keeps a spreadsheet from running a cell, and digests that stand for texts.

use sha2::{Digest as _, Sha256};
use std::borrow::Cow;

/// Bytes as two small hex digits each.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |half: u8| char::from(DIGITS[usize::from(half & 15)]);
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(digit(byte >> 4));
        text.push(digit(*byte));
    }
    text
}

/// SHA-256 in hex.
pub fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The first bytes of SHA-256 in hex: enough to tell texts apart.
pub fn short_digest(bytes: &[u8], length: usize) -> String {
    hex(&Sha256::digest(bytes)[..length])
}

/// Whether a character leaves nothing to see: blanks of every sort, controls, and what has no width.
pub fn is_invisible(sign: char) -> bool {
    sign.is_whitespace()
        || sign.is_control()
        || matches!(
            sign,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        )
        || matches!(sign, '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(sign, '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}')
        || matches!(sign, '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether a sign is seen with the one before it only: the parts of a composed letter look like that letter.
fn is_combining(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}')
        || matches!(sign, '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// A text in quotes, with what nobody sees in it, or takes for something else, as escapes; nothing where all of it is seen.
pub fn escaped_unseen(text: &str) -> Option<String> {
    let is_odd = |sign: char| sign != ' ' && is_invisible(sign) || is_combining(sign);
    let has_blanks = text.starts_with(' ') || text.ends_with(' ') || text.contains("  ");
    if !has_blanks && !text.contains(is_odd) {
        return None;
    }
    let mut made = String::from('"');
    for sign in text.chars() {
        match sign {
            '\n' => made.push_str("\\n"),
            '\t' => made.push_str("\\t"),
            '\r' => made.push_str("\\r"),
            '"' | '\\' => made.extend(['\\', sign]),
            sign if is_odd(sign) => made.push_str(&sign.escape_unicode().to_string()),
            sign => made.push(sign),
        }
    }
    made.push('"');
    Some(made)
}

/// Whether a word says yes or no, as people and platforms say it of something that is on or off.
pub fn truth(word: &str) -> Option<bool> {
    match word.to_ascii_lowercase().as_str() {
        "yes" | "true" | "active" | "enabled" => Some(true),
        "no" | "false" | "inactive" | "disabled" => Some(false),
        _ => None,
    }
}

/// What so many rows are called.
pub fn row_word(count: usize) -> &'static str {
    if count == 1 { "row" } else { "rows" }
}

/// Whether a spreadsheet would run the text, or would if the `'` before it were removed. What a `'` is put before
/// belongs to it, and what is left when one is removed does: so the way there and back is exact.
fn runs(text: &str) -> bool {
    let rest = text.trim_start_matches('\'');
    rest.starts_with(['\t', '\r', '\n'])
        || rest
            .trim_start_matches(is_invisible)
            .starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'])
}

/// The text of a CSV cell: with a `'` before it where a spreadsheet would run it.
pub fn guarded(text: &str) -> Cow<'_, str> {
    if text.starts_with(|first: char| first.is_ascii_alphanumeric()) {
        return text.into();
    }
    if runs(text) { format!("'{text}").into() } else { text.into() }
}

/// What [`guarded`] was made from.
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| runs(rest)).unwrap_or(cell)
}

/// Separates the values of a list in one cell.
pub const SEPARATOR: char = ';';

/// The values of a list as one cell that [`split_list`] takes apart again; nothing where that cannot be.
pub fn joined_list(values: &[&str]) -> Option<String> {
    let plain = |value: &&str| !value.is_empty() && !value.contains(SEPARATOR) && value.trim() == *value;
    let first = values.first().is_none_or(|first| !first.starts_with('['));
    (first && values.iter().all(plain)).then(|| values.join(&SEPARATOR.to_string()))
}

/// The values of a list that stand in one cell, blanks around them taken off.
pub fn split_list(cell: &str, separator: Option<char>) -> Vec<String> {
    let parts: Vec<&str> = match separator {
        Some(separator) => cell.split(separator).collect(),
        None => vec![cell],
    };
    parts.into_iter().map(str::trim).filter(|one| !one.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every text of these pieces, up to four of them.
    fn texts() -> Vec<String> {
        let pieces = ["'", "=", "-", "a", " ", "\u{a0}", "\u{feff}", "\u{ff1d}", "\n", "\t", ";", "["];
        let (mut all, mut last) = (vec![String::new()], vec![String::new()]);
        for _ in 0..4 {
            last = last.iter().flat_map(|text| pieces.map(|piece| format!("{text}{piece}"))).collect();
            all.extend(last.iter().cloned());
        }
        all
    }

    #[test]
    fn what_nobody_sees_is_written_as_escapes() {
        for (text, shown) in [
            ("web ", r#""web ""#),
            ("a\u{a0}b", r#""a\u{a0}b""#),
            ("e\u{301}", r#""e\u{301}""#),
            ("a\t\"b\"\n", r#""a\t\"b\"\n""#),
            ("a  b", r#""a  b""#),
        ] {
            assert_eq!(escaped_unseen(text).as_deref(), Some(shown));
        }
        for text in ["", "a b", "é", "\"x\"", "🦊", "学生"] {
            assert_eq!(escaped_unseen(text), None);
        }
    }

    #[test]
    fn what_is_guarded_is_what_it_was_when_the_guard_is_taken_off() {
        for text in texts() {
            let cell = guarded(&text);
            assert_eq!(unguarded(&cell), text, "{cell:?}");
            let seen = cell.trim_start_matches(is_invisible);
            assert!(!seen.starts_with(['=', '-', '\u{ff1d}']), "{cell:?} would be run");
        }
        assert_eq!(
            (unguarded("'=x"), unguarded("''=x"), unguarded("'x"), unguarded("''")),
            ("=x", "'=x", "'x", "''")
        );
        assert_eq!(
            (guarded("+49 30"), guarded("'tis"), guarded("'")),
            ("'+49 30".into(), "'tis".into(), "'".into())
        );
    }

    #[test]
    fn a_list_that_is_one_cell_is_the_same_list_again() {
        let texts: Vec<String> = texts().into_iter().filter(|text| text.chars().count() < 3).collect();
        let mut kept = 0;
        for one in &texts {
            for other in &texts {
                for list in [&[one.as_str()][..], &[one, other]] {
                    let Some(cell) = joined_list(list) else { continue };
                    assert_eq!(split_list(&cell, Some(SEPARATOR)), list, "{cell:?}");
                    assert!(!cell.starts_with('['), "{cell:?} would be JSON");
                    kept += 1;
                }
            }
        }
        assert!(kept > 50, "{kept}");
        assert_eq!(joined_list(&["https://a.test/x;jsessionid=1"]), None);
        assert_eq!(split_list("a;b", None), ["a;b"]);
    }
}
