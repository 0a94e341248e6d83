//! Escapes: percent, JSON and HTML, and UTF-8 that was read as Latin-1. Each is read from its first byte on.

use super::entities;

/// The bytes with one of which an escape begins, and how one is read from its first byte on: its bytes, and how many more
/// it took.
pub(super) type Escape = (&'static [u8], fn(&[u8]) -> Option<(Vec<u8>, usize)>);

/// All that are known.
pub(super) const ESCAPES: [Escape; 4] = [(b"%", percent), (b"\\", json), (b"&", html), (LEADS, one_byte)];

/// The first bytes of the characters that stand for one byte each in Latin-1 and Windows-1252.
const LEADS: &[u8] = &[0xc2, 0xc3, 0xc5, 0xc6, 0xcb, 0xe2];

fn hex(digits: &[u8]) -> Option<u32> {
    let text =
        std::str::from_utf8(digits).ok().filter(|text| text.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    u32::from_str_radix(text, 16).ok()
}

fn character(code: u32, length: usize) -> Option<(Vec<u8>, usize)> {
    Some((char::from_u32(code)?.to_string().into_bytes(), length))
}

/// The byte that a character was made of where UTF-8 was read as Latin-1 or Windows-1252.
fn one_byte(text: &[u8]) -> Option<(Vec<u8>, usize)> {
    /// What Windows-1252 has from 0x80 on; `\0` where it has nothing.
    const WINDOWS: [char; 32] = [
        '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘', '’',
        '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
    ];
    let length = if text[0] < 0xe0 { 2 } else { 3 };
    let letter = std::str::from_utf8(text.get(..length)?).ok()?.chars().next()?;
    let byte = match u8::try_from(u32::from(letter)) {
        Ok(byte) => byte,
        Err(_) => 0x80 + u8::try_from(WINDOWS.iter().position(|known| *known == letter)?).ok()?,
    };
    Some((vec![byte], length - 1))
}

fn percent(text: &[u8]) -> Option<(Vec<u8>, usize)> {
    let rest = &text[1..];
    Some((vec![u8::try_from(hex(rest.get(..2)?)?).ok()?], 2))
}

fn json(text: &[u8]) -> Option<(Vec<u8>, usize)> {
    let rest = &text[1..];
    let plain = match rest.first()? {
        b'x' => return Some((vec![u8::try_from(hex(rest.get(1..3)?)?).ok()?], 3)),
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

fn html(text: &[u8]) -> Option<(Vec<u8>, usize)> {
    let rest = &text[1..];
    let end = memchr::memchr(b';', &rest[..rest.len().min(12)])?;
    let name = std::str::from_utf8(&rest[..end]).ok()?;
    let code = match name.strip_prefix('#') {
        Some(number) if number.starts_with(['x', 'X']) => hex(&number.as_bytes()[1..])?,
        Some(number) => number.parse().ok()?,
        None if name.len() <= entities::LONGEST => entities::code(name)?,
        None => return None,
    };
    character(code, end + 1)
}
