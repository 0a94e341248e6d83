//! Names of files from keys of objects: reversible, and safe on every file system. What is not plain is written as `%` and
//! two hex digits; names that differ by letter case alone get their capitals written so.

use crate::platforms::managed::ManagedKind;
use std::collections::HashMap;

/// The longest name without its ending, in bytes: file systems take 255.
const LONGEST: usize = 200;

/// Names that Windows keeps for devices.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul"];

fn is_plain(sign: u8) -> bool {
    sign.is_ascii_alphanumeric() || b" ._-@()+,=".contains(&sign)
}

fn is_device(key: &str) -> bool {
    let stem = key.split('.').next().unwrap_or_default().trim().to_ascii_lowercase();
    let numbered = ["com", "lpt"].iter().any(|name| {
        stem.strip_prefix(name).is_some_and(|rest| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
    });
    numbered || DEVICES.contains(&stem.as_str())
}

/// The name of a file for a key, without its ending.
fn encoded(key: &str, capitals: bool) -> String {
    let bytes = key.as_bytes();
    let last = bytes.len().saturating_sub(1);
    let mut name = String::with_capacity(key.len());
    for (place, sign) in bytes.iter().copied().enumerate() {
        let at_edge = (place == 0 || place == last) && matches!(sign, b' ' | b'.');
        let is_taken = at_edge || capitals && sign.is_ascii_uppercase() || place == 0 && is_device(key);
        if is_plain(sign) && !is_taken {
            name.push(char::from(sign));
        } else {
            name.push_str(&format!("%{sign:02X}"));
        }
    }
    if name.is_empty() { "%".to_owned() } else { name }
}

/// The names of files for keys, in their order.
pub(super) fn names(keys: &[&str]) -> Vec<String> {
    let mut alike: HashMap<String, usize> = HashMap::new();
    for key in keys {
        *alike.entry(key.to_lowercase()).or_default() += 1;
    }
    keys.iter()
        .map(|key| {
            let name = encoded(key, alike[&key.to_lowercase()] > 1);
            if name.len() <= LONGEST { name } else { shortened(key, &name) }
        })
        .collect()
}

/// The path of the file of an object without its ending, where no other differs from it by letter case alone.
pub(super) fn path(kind: &ManagedKind, key: &str) -> String {
    match kind.is_single() {
        true => kind.name.to_owned(),
        false => format!("{}/{}", kind.name, names(&[key]).remove(0)),
    }
}

/// The path of a file without its ending, with what its name stands for.
pub(super) fn decoded_path(stem: &str) -> String {
    match stem.split_once('/') {
        Some((front, name)) => format!("{front}/{}", decoded(name).unwrap_or_else(|| name.to_owned())),
        None => stem.to_owned(),
    }
}

/// The [decoded paths](decoded_path) of files that may hold an object.
pub(super) fn stems(kind: &ManagedKind, key: &str) -> Vec<String> {
    if kind.is_single() {
        return vec![kind.name.to_owned()];
    }
    let long =
        [false, true].map(|capitals| encoded(key, capitals)).into_iter().filter(|name| name.len() > LONGEST);
    let long = long.map(|name| decoded_path(&format!("{}/{}", kind.name, shortened(key, &name))));
    [format!("{}/{key}", kind.name)].into_iter().chain(long).collect()
}

/// A name that would be too long: its beginning, and what tells it from others.
fn shortened(key: &str, name: &str) -> String {
    let cut = name[..LONGEST - 20].rfind('%').filter(|at| *at > LONGEST - 23).unwrap_or(LONGEST - 20);
    format!("{}~{}", &name[..cut], crate::text::short_digest(key.as_bytes(), 8))
}

/// Whether a file of this name, without its ending, may hold the object of a key.
pub(super) fn fits(name: &str, key: &str) -> bool {
    decoded(name).is_some_and(|own| own == key)
        || [false, true].iter().any(|capitals| {
            let whole = encoded(key, *capitals);
            whole.len() > LONGEST && shortened(key, &whole) == name
        })
}

/// The key that a name stands for; nothing where it stands for none.
fn decoded(name: &str) -> Option<String> {
    if name == "%" {
        return Some(String::new());
    }
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        if *first != b'%' {
            bytes.push(*first);
            rest = behind;
            continue;
        }
        let digits = std::str::from_utf8(behind.get(..2)?).ok()?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        rest = &behind[2..];
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_has_a_name_of_its_own_that_leads_back_to_it_and_is_safe_everywhere() {
        let long = "Grüße ".repeat(60);
        let other = format!("{long}x");
        let keys = [
            "web",
            "Web",
            "WEB",
            "urn:app/one",
            "Help Desk",
            "Research / Zürich",
            "..",
            ".",
            "",
            " ",
            "con",
            "COM1.txt",
            "a%b",
            "%41",
            "A",
            "a",
            "trailing.",
            "back\\slash",
            "quote\"",
            "star*",
            "学生",
            "🦊",
            "\u{0}",
            "tab\t",
            "new\nline",
            long.as_str(),
            other.as_str(),
            "~",
            "-rf",
        ];
        let names = names(&keys);
        for (key, name) in keys.iter().zip(&names) {
            assert!(fits(name, key), "{key:?}: {name}");
            assert!(name.len() <= LONGEST && !name.is_empty(), "{name}");
            assert!(!name.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|']), "{name}");
            assert!(name.bytes().all(|sign| (0x20..0x7f).contains(&sign)), "{name}");
            assert!(!name.ends_with(['.', ' ']) && !name.starts_with(['.', ' ']), "{name}");
            assert!(!is_device(name), "{name}");
            for other in keys.iter().filter(|other| *other != key) {
                assert!(!fits(name, other), "{name} is not that of {other:?}");
            }
        }
        let folded: std::collections::HashSet<String> =
            names.iter().map(|name| name.to_lowercase()).collect();
        assert_eq!(folded.len(), names.len(), "no two are one where letter case is none");
    }
}
