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
    assert!(pages.len() >= 8, "{pages:?}");
    for page in pages {
        let text = std::fs::read_to_string(&page).unwrap();
        for line in text.lines() {
            let (_, names) = line.rsplit_once(": ").unwrap_or_else(|| panic!("{}: {line}", page.display()));
            for name in names.split(", ") {
                assert!(tests.contains(name), "{}: there is no test {name}", page.display());
            }
        }
    }
}
