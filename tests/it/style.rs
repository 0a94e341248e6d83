//! The words of `docs/STYLE.md`: none of those that are not to be written stands in the help of a command, in a text, a comment
//! or a name of a source, or on a page.

use crate::bench::project;
use std::path::{Path, PathBuf};

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What is not to be written, from the last table of the page.
fn banned() -> Vec<String> {
    let page = read(&project().join("docs/STYLE.md"));
    let (_, table) = page.split_once("## Write and do not write").unwrap();
    let rows = table.lines().filter_map(|line| line.strip_prefix("| ")?.split_once(" | "));
    let words = rows.map(|(not, _)| not).filter(|not| *not != "not");
    words.flat_map(|not| not.split(", ")).map(str::to_lowercase).collect()
}

/// The banned words that stand in a text as words of their own.
fn found<'b>(text: &str, banned: &'b [String]) -> Vec<&'b str> {
    let text = text.to_lowercase();
    let is_word = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
    let stands = |word: &str| {
        text.match_indices(word).any(|(at, _)| {
            !is_word(text[..at].chars().next_back()) && !is_word(text[at + word.len()..].chars().next())
        })
    };
    banned.iter().map(String::as_str).filter(|word| stands(word)).collect()
}

fn files(folder: &Path, ending: &str, all: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, ending, all);
        } else if path.extension().is_some_and(|extension| extension == ending) {
            all.push(path);
        }
    }
}

/// The string literals of a source without those of a module of tests, each with its line.
fn texts(source: &str) -> Vec<(usize, String)> {
    let mut texts = Vec::new();
    let mut open: Option<(usize, String)> = None;
    let (mut marked, mut in_tests) = (false, false);
    for (number, line) in source.lines().enumerate() {
        // A module of tests begins behind its mark and ends with the brace that stands as far left.
        in_tests |= marked && line.starts_with("mod ") && line.ends_with('{');
        marked = line == "#[cfg(test)]";
        if in_tests {
            in_tests = line != "}";
            continue;
        }
        if open.is_none() && line.trim_start().starts_with("//") {
            continue;
        }
        let mut characters = line.chars().peekable();
        while let Some(character) = characters.next() {
            match (&mut open, character) {
                (None, '/') if characters.peek() == Some(&'/') => break,
                (None, '\'') if characters.peek() == Some(&'"') => drop(characters.next()),
                (None, '"') => open = Some((number + 1, String::new())),
                (None, _) => {}
                (Some(_), '"') => texts.extend(open.take()),
                (Some((_, text)), '\\') => text.extend(characters.next()),
                (Some((_, text)), other) => text.push(other),
            }
        }
        // A line that ends in a backslash goes on behind the blanks of the next.
        if let Some((_, text)) = &mut open {
            text.push(' ');
        }
    }
    texts
}

/// The comments of a source and the names in it, each with its line; what stands in quotes is none of them.
fn remarks(source: &str) -> Vec<(usize, String)> {
    let remark = |line: &str| {
        let (code, comment) = match line.find("// ").or_else(|| line.find("///")).or_else(|| line.find("//!"))
        {
            Some(at) => line.split_at(at),
            None => (line, ""),
        };
        let names = code.replace("\\\"", "");
        let names = names.split('"').step_by(2).collect::<String>().replace('_', " ");
        format!("{names} {}", comment.split('`').step_by(2).collect::<String>())
    };
    source.lines().enumerate().map(|(number, line)| (number + 1, remark(line))).collect()
}

/// A page without its code, each line with its number.
fn prose(page: &str) -> Vec<(usize, String)> {
    let mut fenced = false;
    let mut lines = Vec::new();
    for (number, line) in page.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if !fenced {
            lines.push((number + 1, line.split('`').step_by(2).collect::<Vec<_>>().join("``")));
        }
    }
    lines
}

#[test]
fn no_banned_word_stands_in_help_in_a_message_or_on_a_page() {
    let root = project();
    let banned = banned();
    assert!(banned.len() > 20 && banned.contains(&"severe".to_owned()), "{banned:?}");
    let (mut sources, mut pages) =
        (Vec::new(), vec![root.join("README.md"), root.join("CONTRIBUTING.md"), root.join("CHANGELOG.md")]);
    files(&root.join("src"), "rs", &mut sources);
    files(&root.join("docs"), "md", &mut pages);
    let below = |path: &Path| path.strip_prefix(root).unwrap().display().to_string();
    sources.retain(|path| !below(path).contains("tests") && !below(path).starts_with("src/sandbox"));
    pages.retain(|path| !path.ends_with("STYLE.md"));
    let mut faults = Vec::new();
    let mut look = |path: &Path, texts: Vec<(usize, String)>| {
        for (line, text) in texts {
            for word in found(&text, &banned) {
                faults.push(format!("{}:{line}: '{word}' in {text:?}", path.display()));
            }
        }
    };
    sources.iter().for_each(|path| look(path, texts(&read(path))));
    let (mut all, mut tests) = (Vec::new(), Vec::new());
    files(&root.join("src"), "rs", &mut all);
    files(&root.join("tests"), "rs", &mut tests);
    tests.retain(|path| !path.ends_with("style.rs"));
    all.iter().chain(&tests).for_each(|path| look(path, remarks(&read(path))));
    pages.iter().for_each(|path| look(path, prose(&read(path))));
    let help = |command: &clap::Command| command.clone().render_long_help().to_string();
    let mut commands = vec![iamctl::cli::root(&|_| true)];
    while let Some(command) = commands.pop() {
        look(
            Path::new(command.get_name()),
            help(&command).lines().map(|line| (0, line.to_owned())).collect(),
        );
        commands.extend(command.get_subcommands().cloned());
    }
    assert!(faults.is_empty(), "docs/STYLE.md has better words:\n{}", faults.join("\n"));
}

#[test]
fn the_scan_reads_texts_and_prose_and_nothing_else() {
    let source = "// a mend\nlet a = \"to \\\"mend\\\" \\\n   it\"; // mend\nlet b = '\"';\nlet c = \"x\";\n#[cfg(test)]\nmod tests;\n#[cfg(test)]\nmod more {\n    \"mend\"\n}\n\"last\"";
    let texts = texts(source);
    assert_eq!(texts.len(), 3, "{texts:?}");
    assert_eq!(found(&texts[0].1, &["mend".to_owned()]), ["mend"]);
    assert!(found("recommend, mending", &["mend".to_owned()]).is_empty());
    let remarks = remarks(source);
    let marked: Vec<usize> = remarks
        .iter()
        .filter(|(_, text)| !found(text, &["mend".to_owned()]).is_empty())
        .map(|(line, _)| *line)
        .collect();
    assert_eq!(marked, [1, 3]);
    let prose = prose("a `mend` b\n```\nmend\n```\nmend");
    assert_eq!(prose.iter().filter(|(_, line)| line.contains("mend")).count(), 1);
}
