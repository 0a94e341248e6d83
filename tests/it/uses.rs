//! Which paths a Rust source names, for the rules of `imports`: `use` trees of any shape, and paths within the
//! code. Comments and literals are left out. Names that come out of macros are not seen.

use std::collections::{BTreeMap, BTreeSet};

/// What a source names.
#[derive(Default)]
pub(crate) struct Named {
    /// Every path of two parts and more, and every path of a `use`, with the inline modules that it stands in.
    pub(crate) paths: Vec<(Vec<String>, Vec<String>)>,
    /// The modules that it declares to stand in files of their own.
    pub(crate) modules: BTreeSet<String>,
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Word(String),
    /// `::`
    Join,
    Sign(char),
}

/// Reads a source, what stands under `#[cfg(test)]` included only if that is wanted.
pub(crate) fn read(source: &str, with_tests: bool) -> Named {
    let mut tokens = tokens(source);
    if !with_tests {
        tokens = without_tests(&tokens);
    }
    let mut named = Named::default();
    let (mut depth, mut inline) = (0usize, Vec::<(String, usize)>::new());
    let mut at = 0;
    while at < tokens.len() {
        let mut next = at + 1;
        let mut found = Vec::new();
        match (&tokens[at], tokens.get(at + 1), tokens.get(at + 2)) {
            (Token::Sign('{'), ..) => depth += 1,
            (Token::Sign('}'), ..) => {
                depth = depth.saturating_sub(1);
                inline.retain(|(_, opened)| *opened < depth + 1);
            }
            (Token::Word(word), Some(Token::Word(name)), Some(Token::Sign('{'))) if word == "mod" => {
                inline.push((name.clone(), depth + 1));
            }
            (Token::Word(word), Some(Token::Word(name)), Some(Token::Sign(';'))) if word == "mod" => {
                named.modules.insert(name.clone());
            }
            // Who may see an item is no use of that place.
            (Token::Word(word), Some(Token::Sign('(')), Some(Token::Word(within)))
                if word == "pub" && within == "in" =>
            {
                next = closed(&tokens, at + 1);
            }
            // `impl Trait + use<'a>` imports nothing.
            (Token::Word(word), Some(follower), _) if word == "use" && *follower != Token::Sign('<') => {
                next = tree(&tokens, at + 1, &[], &mut found);
            }
            (Token::Word(_), Some(Token::Join), _) if !is_inner(&tokens[..at]) => {
                let mut path = Vec::new();
                next = words(&tokens, at, &mut path);
                found.push(path);
            }
            _ => {}
        }
        let stack = || inline.iter().map(|(name, _)| name.clone()).collect();
        named.paths.extend(found.into_iter().map(|path| (path, stack())));
        at = next;
    }
    named
}

/// Whether what follows goes on with a path, or only says who may see an item: `pub(in super::super)`.
fn is_inner(before: &[Token]) -> bool {
    let word = |token: &Token, text: &str| matches!(token, Token::Word(word) if word == text);
    match before {
        [.., Token::Join] => true,
        [.., first, Token::Sign('('), last] => word(first, "pub") && word(last, "in"),
        _ => false,
    }
}

/// Takes `a::b::c` and says where it ends.
fn words(tokens: &[Token], mut at: usize, path: &mut Vec<String>) -> usize {
    while let Some(Token::Word(word)) = tokens.get(at) {
        path.push(word.clone());
        at += 1;
        match (tokens.get(at), tokens.get(at + 1)) {
            (Some(Token::Join), Some(Token::Word(_))) => at += 1,
            _ => break,
        }
    }
    at
}

/// Takes one tree of a `use`, with whatever braces, and says where it ends.
fn tree(tokens: &[Token], mut at: usize, front: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut path = front.to_vec();
    loop {
        match tokens.get(at) {
            Some(Token::Word(word)) if word == "as" => at += 1,
            // `{self}` is what stands before the braces.
            Some(Token::Word(word)) if word == "self" && !path.is_empty() => {}
            // The name after `as` is nobody's path.
            Some(Token::Word(_)) if matches!(&tokens[at - 1], Token::Word(word) if word == "as") => {}
            Some(Token::Word(word)) => path.push(word.clone()),
            Some(Token::Join | Token::Sign('*')) => {}
            Some(Token::Sign('{')) => {
                at += 1;
                while !matches!(tokens.get(at), None | Some(Token::Sign('}'))) {
                    at = tree(tokens, at, &path, found);
                    at += usize::from(matches!(tokens.get(at), Some(Token::Sign(','))));
                }
                return at + 1;
            }
            _ => break,
        }
        at += 1;
    }
    found.push(path);
    at
}

/// Leaves out each item that is there for tests only.
fn without_tests(tokens: &[Token]) -> Vec<Token> {
    let mut kept = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let attribute = matches!(tokens[at..], [Token::Sign('#'), Token::Sign('['), ..]);
        let end = if attribute { closed(tokens, at + 1) } else { at + 1 };
        let has = |word: &str| tokens[at..end].contains(&Token::Word(word.to_owned()));
        if attribute && has("cfg") && has("test") && !has("not") {
            at = item_end(tokens, end);
        } else {
            kept.extend_from_slice(&tokens[at..end]);
            at = end;
        }
    }
    kept
}

/// Behind the bracket that closes the one here.
fn closed(tokens: &[Token], mut at: usize) -> usize {
    let mut depth = 0usize;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token {
            Token::Sign('(' | '[' | '{') => depth += 1,
            Token::Sign(')' | ']' | '}') => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    break;
                }
            }
            _ => {}
        }
    }
    at
}

/// Behind the item that begins here: its semicolon, or its braces.
fn item_end(tokens: &[Token], mut at: usize) -> usize {
    while let Some(token) = tokens.get(at) {
        match token {
            Token::Sign(';') => return at + 1,
            Token::Sign('{') => return closed(tokens, at),
            Token::Sign('(' | '[') => at = closed(tokens, at),
            _ => at += 1,
        }
    }
    at
}

fn tokens(source: &str) -> Vec<Token> {
    let text: Vec<char> = source.chars().collect();
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let char_at = |at: usize| text.get(at).copied().unwrap_or('\0');
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < text.len() {
        match (char_at(at), char_at(at + 1)) {
            ('/', '/') => at += text[at..].iter().take_while(|c| **c != '\n').count(),
            ('/', '*') => at = comment_end(&text, at),
            ('"', _) => at = text_end(&text, at + 1),
            ('\'', '\\') => {
                at += 3 + text[(at + 3).min(text.len())..].iter().take_while(|c| **c != '\'').count() + 1
            }
            ('\'', _) if char_at(at + 2) == '\'' => at += 3,
            (':', ':') => {
                tokens.push(Token::Join);
                at += 2;
            }
            (c, _) if is_word(c) => {
                let word: String = text[at..].iter().take_while(|c| is_word(**c)).collect();
                at += word.chars().count();
                match raw_text_end(&text, &word, at) {
                    Some(end) => at = end,
                    None => tokens.push(Token::Word(word)),
                }
            }
            (c, _) => {
                if !c.is_whitespace() {
                    tokens.push(Token::Sign(c));
                }
                at += 1;
            }
        }
    }
    tokens
}

/// Comments between `/*` and `*/` nest.
fn comment_end(text: &[char], mut at: usize) -> usize {
    let mut depth = 0usize;
    while at < text.len() {
        match text[at..] {
            ['/', '*', ..] => (depth, at) = (depth + 1, at + 2),
            ['*', '/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// Behind the quotation mark that ends a text.
fn text_end(text: &[char], mut at: usize) -> usize {
    while at < text.len() && text[at] != '"' {
        at += if text[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

/// Behind a raw text, if this is one: `r"…"`, `br#"…"#`.
fn raw_text_end(text: &[char], word: &str, at: usize) -> Option<usize> {
    let marks = text[at..].iter().take_while(|c| **c == '#').count();
    if !matches!(word, "r" | "br" | "cr") || text.get(at + marks) != Some(&'"') {
        return None;
    }
    let end: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', marks)).collect();
    let start = at + marks + 1;
    let length = text[start..].windows(end.len()).position(|part| part == end).unwrap_or(text.len());
    Some((start + length + end.len()).min(text.len()))
}

/// Who uses whom among the files of one module, as the keys of `files`: paths below `src` and their sources.
pub(crate) fn graph(files: &BTreeMap<String, String>) -> BTreeMap<String, BTreeSet<String>> {
    let modules: BTreeMap<Vec<String>, &String> = files.keys().map(|file| (module(file), file)).collect();
    let mut graph = BTreeMap::new();
    for (file, source) in files {
        let own = module(file);
        let named = read(source, false);
        let used = named.paths.iter().filter_map(|(path, inline)| {
            let here: Vec<String> = own.iter().chain(inline).cloned().collect();
            let path = absolute(path, here, &named.modules)?;
            (1..=path.len()).rev().find_map(|length| modules.get(&path[..length]))
        });
        let used: BTreeSet<String> =
            used.filter(|other| **other != file).map(|other| (*other).clone()).collect();
        graph.insert(file.clone(), used);
    }
    graph
}

/// The module of a file: `cli/mod.rs` is `cli`, `cli/profiles/add.rs` is `cli::profiles::add`.
fn module(file: &str) -> Vec<String> {
    let path = file.trim_end_matches(".rs").trim_end_matches("/mod");
    path.split('/').map(str::to_owned).collect()
}

/// A path from the root of the crate; nothing for what comes from another crate or was imported before.
fn absolute(path: &[String], mut here: Vec<String>, children: &BTreeSet<String>) -> Option<Vec<String>> {
    let mut rest = path;
    match rest.first()?.as_str() {
        "crate" => (here, rest) = (Vec::new(), &rest[1..]),
        "self" => rest = &rest[1..],
        "super" => {}
        child if children.contains(child) => {}
        _ => return None,
    }
    while rest.first().is_some_and(|part| part == "super") {
        here.pop();
        rest = &rest[1..];
    }
    here.extend_from_slice(rest);
    Some(here)
}

/// The circles of a graph: for each use that is part of one, the shortest way back; each circle once, written
/// as `a -> b -> a`.
pub(crate) fn circles(graph: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<String> {
    let mut circles = BTreeSet::new();
    for (file, used) in graph {
        for other in used {
            if let Some(mut circle) = way(graph, other, file) {
                let least = circle.iter().enumerate().min_by_key(|(_, name)| *name).map_or(0, |(at, _)| at);
                circle.rotate_left(least);
                circle.push(circle[0].clone());
                circles.insert(circle.join(" -> "));
            }
        }
    }
    circles
}

/// The shortest way from one file to another, both included.
fn way(graph: &BTreeMap<String, BTreeSet<String>>, from: &str, to: &str) -> Option<Vec<String>> {
    let mut ways = vec![vec![from.to_owned()]];
    let mut seen = BTreeSet::from([from.to_owned()]);
    while !ways.is_empty() {
        if let Some(way) = ways.iter().find(|way| way.last().is_some_and(|last| last == to)) {
            return Some(way.clone());
        }
        let mut longer = Vec::new();
        for way in ways {
            for next in way.last().and_then(|last| graph.get(last)).into_iter().flatten() {
                if seen.insert(next.clone()) {
                    longer.push(way.iter().cloned().chain([next.clone()]).collect());
                }
            }
        }
        ways = longer;
    }
    None
}

fn made_up(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files.iter().map(|(file, source)| ((*file).to_owned(), (*source).to_owned())).collect()
}

#[test]
fn every_form_of_use_and_path_is_read() {
    let source = r##"
        //! `crate::comment::x`
        pub use crate::{
            a::{b, c::{self, D as E}},
            f,
        };
        use super::{super::g, h::*};
        /* crate::comment /* nested */ crate::comment */
        pub(in crate::seen) fn text<'a>(_: &'a str) -> impl Sized + use<'a> {
            let _ = ('"', '\'', "crate::text::x \" crate::text", r#"crate::raw" crate::raw"#);
            for _ in super::list() {}
            crate::call::<u8>(self::own::x)
        }
        mod inner { use super::i; }
        #[cfg(test)]
        mod tests { use crate::only::tests; fn x() { crate::only::tests::y() } }
        #[cfg(test)]
        pub(crate) mod fake;
        mod child;
        fn last() { child::j() }
    "##;
    let named = read(source, false);
    let paths: Vec<String> = named.paths.iter().map(|(path, _)| path.join("::")).collect();
    let expected = [
        "crate::a::b",
        "crate::a::c",
        "crate::a::c::D",
        "crate::f",
        "super::super::g",
        "super::h",
        "super::list",
        "crate::call",
        "self::own::x",
        "super::i",
        "child::j",
    ];
    assert_eq!(paths, expected);
    assert_eq!(named.modules, BTreeSet::from(["child".to_owned()]));
    let inner = named.paths.iter().find(|(path, _)| path.join("::") == "super::i").unwrap();
    assert_eq!(inner.1, ["inner"]);
    assert!(read(source, true).paths.iter().any(|(path, _)| path.join("::") == "crate::only::tests"));
}

#[test]
fn a_circle_of_three_files_is_found_however_they_name_each_other() {
    let files = made_up(&[
        ("room/mod.rs", "mod a; mod b; mod c; pub use a::A;"),
        ("room/a.rs", "use super::{\n    b::{self, B},\n};"),
        ("room/b.rs", "fn f() { crate::room::c::g() }"),
        ("room/c.rs", "mod deep { fn g() { super::super::a::A::new() } }"),
    ]);
    let expected = "room/a.rs -> room/b.rs -> room/c.rs -> room/a.rs";
    assert_eq!(circles(&graph(&files)), BTreeSet::from([expected.to_owned()]));
}

#[test]
fn an_import_by_way_of_the_parent_that_exports_it_is_a_circle() {
    let through = "use super::A;";
    let files = |b| {
        made_up(&[
            ("room/mod.rs", "mod a; mod b; pub use {a::A, b::B};"),
            ("room/a.rs", "pub struct A;"),
            ("room/b.rs", b),
        ])
    };
    let expected = "room/b.rs -> room/mod.rs -> room/b.rs";
    assert_eq!(circles(&graph(&files(through))), BTreeSet::from([expected.to_owned()]));
    assert!(circles(&graph(&files("use super::a::A;"))).is_empty());
}

#[test]
fn a_folder_below_a_module_has_files_of_its_own_and_tests_do_not_count() {
    let files = made_up(&[
        ("room/mod.rs", "mod list;"),
        ("room/list.rs", "mod add; fn run() { add::run() }"),
        ("room/list/add.rs", "use super::super::list;\n#[cfg(test)]\nmod tests { use super::*; }"),
    ]);
    let expected = "room/list.rs -> room/list/add.rs -> room/list.rs";
    assert_eq!(circles(&graph(&files)), BTreeSet::from([expected.to_owned()]));
    let tested = made_up(&[
        ("room/mod.rs", "mod a; use a::A;"),
        ("room/a.rs", "#[cfg(test)]\nmod tests { use super::super::*; }"),
    ]);
    assert!(circles(&graph(&tested)).is_empty());
}
