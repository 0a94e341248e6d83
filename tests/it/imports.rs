//! Who may use whom: the import rules of `docs/architecture.md`.

use crate::bench::project;
use crate::uses;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Each module and the modules that it may use. `app` may use all and is not listed.
const RULES: &[(&str, &[&str])] = &[
    ("fault", &[]),
    ("secret", &[]),
    ("owner", &["fault"]),
    ("files", &[]),
    ("clock", &[]),
    ("json", &["secret"]),
    ("commands", &[]),
    ("text", &[]),
    ("http", &["fault", "files", "secret", "clock", "json"]),
    ("records", &["fault", "json", "text"]),
    ("session", &["http", "commands", "fault", "json", "secret", "clock"]),
    ("history", &["session", "http", "fault", "files", "owner", "json", "secret", "clock", "text"]),
    ("schema", &["json"]),
    (
        "platforms",
        &["schema", "session", "records", "commands", "http", "fault", "files", "json", "secret", "clock"],
    ),
    (
        "config",
        &["platforms", "session", "http", "secret", "fault", "files", "owner", "clock", "json", "text"],
    ),
    (
        "engine",
        &["schema", "platforms", "session", "commands", "http", "fault", "json", "secret", "clock", "text"],
    ),
    ("output", &["session", "commands", "bulk", "http", "fault", "json", "secret", "clock", "text"]),
    (
        "jobs",
        &[
            "history",
            "bulk",
            "engine",
            "schema",
            "platforms",
            "session",
            "commands",
            "http",
            "fault",
            "json",
            "secret",
            "clock",
            "text",
        ],
    ),
    (
        "bulk",
        &[
            "history",
            "engine",
            "schema",
            "platforms",
            "session",
            "records",
            "commands",
            "http",
            "fault",
            "files",
            "owner",
            "json",
            "secret",
            "clock",
            "text",
        ],
    ),
    ("sandbox", &["http", "json", "clock", "fault", "files", "owner", "secret"]),
    (
        "cli",
        &[
            "schema",
            "jobs",
            "history",
            "bulk",
            "engine",
            "platforms",
            "session",
            "commands",
            "records",
            "config",
            "output",
            "http",
            "fault",
            "files",
            "json",
            "secret",
            "clock",
            "text",
        ],
    ),
];

/// `cli/sandbox.rs` starts and steers the sandbox, so it alone of its module may name it.
const EXCEPTIONS: &[(&str, &str)] = &[("cli/sandbox.rs", "sandbox")];

#[test]
fn the_page_on_architecture_tells_these_rules() {
    let page = std::fs::read_to_string(project().join("docs/architecture.md")).unwrap();
    for (module, allowed) in RULES {
        let row = page.lines().find(|line| line.starts_with(&format!("| `{module}` |")));
        let row = row.unwrap_or_else(|| panic!("docs/architecture.md has no row for {module}"));
        let told: BTreeSet<&str> =
            row.trim_end_matches(" |").rsplit("| ").next().unwrap().split(", ").collect();
        let rule: BTreeSet<&str> =
            if allowed.is_empty() { ["-"].into() } else { allowed.iter().copied().collect() };
        assert_eq!(told, rule, "docs/architecture.md on {module}");
    }
}

fn sources(directory: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs")
            && !path.display().to_string().ends_with("tests.rs")
        {
            found.push(path);
        }
    }
}

/// Every source by its path below `src`, with its text.
fn all_sources() -> Vec<(String, String)> {
    let root = project().join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let read = |file: PathBuf| {
        let relative = file.strip_prefix(&root).unwrap().display().to_string();
        (relative, std::fs::read_to_string(file).unwrap())
    };
    files.into_iter().map(read).collect()
}

/// Every module that a source names behind `crate::`.
fn named(source: &str) -> BTreeSet<String> {
    let paths = uses::read(source, true).paths.into_iter().map(|(path, _)| path);
    paths
        .filter(|path| path.first().is_some_and(|first| first == "crate"))
        .filter_map(|path| path.get(1).cloned())
        .collect()
}

/// Where a file is opened that is none of somebody else's choice: what the system says of this process, and a folder.
const OPENED_ELSEWHERE: &[&str] = &["files.rs", "main.rs", "cli/secret_folder.rs"];

#[test]
fn one_module_alone_opens_files_to_read_them() {
    let mut broken = Vec::new();
    for (relative, source) in all_sources() {
        let is_test = relative.split('/').any(|part| part == "tests") || relative.ends_with("_tests.rs");
        if is_test || OPENED_ELSEWHERE.contains(&relative.as_str()) {
            continue;
        }
        let named = uses::read(&source, false);
        for (path, _) in named.paths {
            let end: Vec<&str> = path.iter().rev().take(2).rev().map(String::as_str).collect();
            if matches!(end[..], ["File", "open"] | ["fs", "read" | "read_to_string"]) {
                broken.push(format!("{relative} names {}; src/files.rs reads files", path.join("::")));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn each_module_uses_only_what_stands_below_it() {
    let mut broken = Vec::new();
    for (relative, source) in all_sources() {
        let module = relative.split(['/', '.']).next().unwrap_or_default().to_owned();
        if ["app", "main", "lib"].contains(&module.as_str()) {
            continue;
        }
        let rule = RULES.iter().find(|rule| rule.0 == module);
        let Some((_, allowed)) = rule else {
            broken.push(format!("{relative}: the module {module} has no rule"));
            continue;
        };
        for name in named(&source) {
            let excepted = EXCEPTIONS.contains(&(relative.as_str(), name.as_str()));
            if name != module && !allowed.contains(&name.as_str()) && !excepted {
                broken.push(format!("{relative} uses {name}"));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// The sources of each module by path below `src`; tests are left out.
fn modules() -> BTreeMap<String, BTreeMap<String, String>> {
    let mut modules = BTreeMap::<String, BTreeMap<String, String>>::new();
    for (relative, source) in all_sources() {
        let parts: Vec<&str> = relative.split('/').collect();
        if parts.len() > 1 && !parts.contains(&"tests") {
            modules.entry(parts[0].to_owned()).or_default().insert(relative, source);
        }
    }
    modules
}

#[test]
fn files_of_a_module_use_each_other_in_one_direction_only() {
    let modules = modules().into_iter();
    let broken: Vec<String> = modules.flat_map(|(_, files)| uses::circles(&uses::graph(&files))).collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn a_platform_does_not_name_another_platform_and_nobody_else_names_one() {
    let platforms = std::fs::read_dir(project().join("src/platforms")).unwrap().map(|entry| entry.unwrap());
    let names: Vec<String> = platforms
        .filter(|entry| entry.path().join("mod.rs").is_file())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    assert!(!names.is_empty());
    let mut broken = Vec::new();
    for (relative, source) in all_sources() {
        if relative.starts_with("sandbox") {
            continue;
        }
        // Tests may name a platform; help texts that show a command of the sandbox may too.
        let code = source.split("#[cfg(test)]").next().unwrap_or_default();
        for name in &names {
            let own = relative.starts_with(&format!("platforms/{name}/")) || relative == "platforms/mod.rs";
            if !own && code.contains(&format!("\"{name}\"")) {
                broken.push(format!("{relative} names {name}"));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn only_one_file_names_the_http_library() {
    let naming = all_sources().into_iter().filter(|(_, source)| source.contains("reqwest"));
    let naming: Vec<String> = naming.map(|(relative, _)| relative).collect();
    assert_eq!(naming, ["http/client.rs"]);
}
