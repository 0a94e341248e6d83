//! `docs/tutorial.md`, run as it stands: every command of its `console` blocks in order, in one place, so that
//! each finds what the ones before it left. What a terminal would show is compared line by line.
//!
//! In a block, `$ iamctl ...` runs a command and `$ export NAME=VALUE` sets a variable; `<<<'TEXT'` at the end
//! feeds standard input. `# exit N` behind the output is the exit code, 0 without it. `...` alone stands for any
//! lines, at the end of a line for the rest of it.

use crate::bench::{Bench, project};
use iamctl::app::{World, run};
use iamctl::clock::SystemClock;
use iamctl::config::VARIABLES;
use iamctl::output::screen::{Facts, Screen};
use iamctl::platforms::PLATFORMS;
use iamctl::session::Never;
use std::io::{Cursor, Write};
use std::sync::{Arc, Mutex};

/// One command of the page and what is to come of it.
#[derive(Debug, Default)]
struct Step {
    line: usize,
    typed: String,
    shown: Vec<String>,
    exit: u8,
}

/// Both streams in the order in which a terminal would get them.
#[derive(Clone, Default)]
struct Terminal(Arc<Mutex<Vec<u8>>>);

impl Write for Terminal {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The commands of every `console` block of a page.
fn steps(page: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut inside = false;
    for (index, line) in page.lines().enumerate() {
        if line.starts_with("```") {
            inside = line == "```console";
        } else if inside && let Some(typed) = line.strip_prefix("$ ") {
            steps.push(Step { line: index + 1, typed: typed.to_owned(), ..Step::default() });
        } else if inside {
            let step = steps.last_mut().unwrap_or_else(|| panic!("line {}: no command yet", index + 1));
            match line.strip_prefix("# exit ") {
                Some(code) => step.exit = code.parse().unwrap(),
                None => step.shown.push(line.trim_end().to_owned()),
            }
        }
    }
    steps
}

/// Whether a line is what the page says.
fn fits(wanted: &str, line: &str) -> bool {
    match wanted.strip_suffix("...") {
        Some(start) => line.starts_with(start),
        None => line == wanted,
    }
}

/// Whether lines are what the page says, `...` alone standing for any of them.
fn all_fit(wanted: &[String], lines: &[String]) -> bool {
    match wanted.split_first() {
        None => lines.is_empty(),
        Some((first, rest)) if first == "..." => {
            (0..=lines.len()).any(|skipped| all_fit(rest, &lines[skipped..]))
        }
        Some((first, rest)) => {
            lines.split_first().is_some_and(|(line, lines)| fits(first, line) && all_fit(rest, lines))
        }
    }
}

/// What a terminal shows of one command, and its exit code.
fn type_in(bench: &Bench, typed: &str) -> (Vec<String>, u8) {
    let (command, fed) = typed.split_once(" <<<").unwrap_or((typed, ""));
    let mut input = shlex::split(fed).unwrap_or_else(|| panic!("quotes do not match: {typed}")).concat();
    if !input.is_empty() {
        input.push('\n');
    }
    let arguments = shlex::split(command).unwrap_or_else(|| panic!("quotes do not match: {typed}"));
    assert_eq!(arguments[0], "iamctl", "{typed}");
    let terminal = Terminal::default();
    let (out, err) = (Box::new(terminal.clone()), Box::new(terminal.clone()));
    let screen = Screen::new(out, err, Box::new(Cursor::new(input)), Facts::default());
    let world =
        World { env: bench.env.clone(), screen, clock: Arc::new(SystemClock), cancel: Arc::new(Never) };
    let code = run(&arguments, &world);
    let text = String::from_utf8(terminal.0.lock().unwrap().clone()).unwrap();
    (text.lines().map(|line| line.trim_end().to_owned()).collect(), code)
}

#[test]
fn the_tutorial_shows_what_really_happens() {
    walk("docs/tutorial.md", &[]);
}

#[test]
fn the_page_on_offboarding_shows_what_really_happens() {
    walk("docs/offboarding.md", &["evidence.json"]);
}

#[test]
fn the_page_on_the_history_shows_what_really_happens() {
    walk("docs/history.md", &[]);
}

#[test]
fn the_page_on_checks_shows_what_really_happens() {
    walk("docs/checks.md", &[]);
}

#[test]
fn the_page_on_configuration_as_files_shows_what_really_happens() {
    walk("docs/state.md", &["config-files", "state-of-test", "plan.json", "secrets.ndjson"]);
}

/// Runs the commands of a page and compares what they show. Files of these names are in the folder of the test.
fn walk(page: &str, files: &[&str]) {
    let text = std::fs::read_to_string(project().join(page)).unwrap();
    let steps = steps(&text);
    assert!(steps.len() >= 3, "only {} commands were found", steps.len());
    let mut bench = Bench::new();
    for mut step in steps {
        for name in files {
            step.typed = step.typed.replace(name, &bench.path(name).display().to_string());
        }
        if let Some((name, value)) = step.typed.strip_prefix("export ").and_then(|set| set.split_once('=')) {
            bench = bench.with(name, value);
            continue;
        }
        let (lines, code) = type_in(&bench, &step.typed);
        assert!(
            code == step.exit && all_fit(&step.shown, &lines),
            "{page} line {}: {}\n--- the page (exit {})\n{}\n--- in truth (exit {code})\n{}",
            step.line,
            step.typed,
            step.exit,
            step.shown.join("\n"),
            lines.join("\n"),
        );
    }
}

#[test]
fn a_page_that_tells_something_else_is_found_out() {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    assert!(all_fit(&lines("a\n...\nd ..."), &lines("a\nb\nc\nd and more")));
    assert!(all_fit(&lines("a\n..."), &lines("a")));
    assert!(!all_fit(&lines("a\n...\nd"), &lines("a\nb\nc")));
    assert!(!all_fit(&lines("a"), &lines("a\nb")));
    assert!(!all_fit(&lines("a\nb"), &lines("a")));
    assert!(!fits("exactly", "exactly this"));
}

#[test]
fn a_block_gives_its_commands_with_output_and_exit_code() {
    let page = "```\n$ not this\n```\n```console\n$ iamctl one\nfirst\nsecond\n$ iamctl two\n# exit 5\n```\n";
    let steps = steps(page);
    assert_eq!(steps.len(), 2);
    assert_eq!((steps[0].typed.as_str(), steps[0].exit, steps[0].shown.len()), ("iamctl one", 0, 2));
    assert_eq!((steps[1].typed.as_str(), steps[1].exit, steps[1].line), ("iamctl two", 5, 8));
}

#[test]
fn the_readme_lists_every_variable_that_is_read() {
    let readme = std::fs::read_to_string(project().join("README.md")).unwrap();
    let settings = PLATFORMS.iter().flat_map(|platform| platform.settings).map(|setting| setting.variable);
    let secrets = PLATFORMS.iter().flat_map(|platform| platform.secrets).map(|secret| secret.variable);
    let general = VARIABLES.iter().map(|(name, _)| *name);
    for name in general.chain(settings).chain(secrets) {
        assert!(readme.contains(&format!("`{name}`")), "README.md says nothing of {name}");
    }
}

#[test]
fn links_between_the_pages_lead_somewhere() {
    let pages = [
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "docs/architecture.md",
        "docs/tutorial.md",
        "docs/offboarding.md",
        "docs/history.md",
        "docs/checks.md",
        "docs/state.md",
    ];
    for page in pages {
        let path = project().join(page);
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{page}: {error}"));
        for target in text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next()) {
            let local = !target.is_empty() && !target.contains("://");
            assert!(!local || path.with_file_name("").join(target).exists(), "{page} links to {target}");
        }
    }
}

#[test]
fn the_first_lines_of_the_readme_print_what_stands_below_them() {
    let page = std::fs::read_to_string(crate::bench::project().join("README.md")).unwrap();
    let block = page.split("```console\n").nth(1).unwrap().split("```").next().unwrap();
    let bench = crate::bench::Bench::new();
    let mut count = 0;
    for part in block.split("$ iamctl ").filter(|part| !part.is_empty()) {
        let (line, said) = part.split_once('\n').unwrap();
        let ran = bench.run(line);
        let mut printed: Vec<&str> = ran.out.lines().chain(ran.err.lines()).collect();
        let mut said: Vec<&str> = said.lines().collect();
        printed.sort_unstable();
        said.sort_unstable();
        assert_eq!(said, printed, "{line}");
        count += 1;
    }
    assert!(count >= 3, "{block}");
}
