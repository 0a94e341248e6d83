//! A name means one type in the whole crate: whoever reads it somewhere need not look up which one it is.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The files of Rust below a folder.
fn sources(folder: &Path, all: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, all);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            all.push(path);
        }
    }
}

/// The type that a line defines. What a trait leaves to its types is none, and stands further in.
fn defined(line: &str) -> Option<&str> {
    let inner = line.trim_start();
    let inner = match inner.strip_prefix("pub") {
        Some(rest) if rest.starts_with('(') => rest.split_once(") ")?.1,
        Some(rest) => rest.strip_prefix(' ')?,
        None => inner,
    };
    let kinds: &[&str] = if line.starts_with(' ') {
        &["struct ", "enum ", "trait "]
    } else {
        &["struct ", "enum ", "trait ", "type "]
    };
    let name = kinds.iter().find_map(|kind| inner.strip_prefix(kind))?;
    Some(&name[..name.find(|sign: char| !sign.is_alphanumeric()).unwrap_or(name.len())])
}

#[test]
fn no_type_name_is_used_twice() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in &files {
        let text = std::fs::read_to_string(file).unwrap();
        for name in text.lines().filter_map(defined) {
            places.entry(name.to_owned()).or_default().push(file.display().to_string());
        }
    }
    assert!(places.len() > 400 && places.contains_key("Fault"), "types are found: {}", places.len());
    let twice: Vec<_> = places.iter().filter(|(_, files)| files.len() > 1).collect();
    assert!(twice.is_empty(), "{twice:#?}");
}

#[test]
fn what_a_line_defines_is_told() {
    for (line, name) in [
        ("pub struct A {", Some("A")),
        ("    pub(super) enum Bc<'a> {", Some("Bc")),
        ("trait D: E {", Some("D")),
        ("pub type F = u8;", Some("F")),
        ("    type G = u8;", None),
        ("structure", None),
        ("// struct H", None),
    ] {
        assert_eq!(defined(line), name, "{line}");
    }
}
