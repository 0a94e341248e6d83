//! `tests/data/findings`: each line names the tests that hold a finding's kind, and those tests exist.

use crate::bench::project;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn files(directory: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, ending, found);
        } else if path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
}

/// The pages of findings, and how many lines each has: one that is lost with its tests is noticed.
const PAGES: &[(&str, usize)] = &[
    ("common", 111),
    ("entrust", 10),
    ("hid", 8),
    ("protegrity", 7),
    ("secureauth", 8),
    ("security", 23),
    ("seeds", 28),
    ("u4ids", 10),
];

/// The names of all tests in the sources.
fn tests() -> BTreeSet<String> {
    let mut sources = Vec::new();
    files(&project().join("src"), "rs", &mut sources);
    files(&project().join("tests"), "rs", &mut sources);
    let mut names = BTreeSet::new();
    for source in sources {
        let text = std::fs::read_to_string(source).unwrap();
        let mut lines = text.lines().map(str::trim);
        while lines.any(|line| line == "#[test]") {
            let function = lines.find_map(|line| line.strip_prefix("fn "));
            names.extend(function.and_then(|line| line.split('(').next()).map(str::to_owned));
        }
    }
    names
}

#[test]
fn every_finding_names_tests_that_exist() {
    let tests = tests();
    let mut pages = Vec::new();
    files(&project().join("tests/data/findings"), "txt", &mut pages);
    pages.sort();
    let mut found = Vec::new();
    for page in &pages {
        let name = page.file_stem().unwrap().to_str().unwrap();
        let text = std::fs::read_to_string(page).unwrap();
        let mut said = BTreeSet::new();
        for line in text.lines() {
            let (finding, names) = line.rsplit_once(": ").unwrap_or_else(|| panic!("{name}: {line}"));
            assert!(said.insert(finding), "{name}: '{finding}' stands twice");
            let names: Vec<&str> = names.split(", ").collect();
            assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{name}: {line}");
            for test in names {
                assert!(tests.contains(test), "{name}: there is no test {test}");
            }
        }
        found.push((name, said.len()));
    }
    assert_eq!(found, PAGES);
    let common = std::fs::read_to_string(project().join("tests/data/findings/common.txt")).unwrap();
    for kind in 1..=11 {
        let of_kind = |line: &str| line.split([' ', ',']).next() == Some(&format!("K{kind}"));
        assert!(common.lines().any(of_kind), "K{kind} has no test");
    }
}
