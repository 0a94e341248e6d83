//! What must hold of every row of the tables.

use crate::bench::{Bench, INPUT, project};
use iamctl::cli;
use iamctl::commands::{self, Effect};
use iamctl::platforms::{Operation, PLATFORMS, Platform, Presence};
use std::collections::{BTreeMap, BTreeSet};

fn rows() -> impl Iterator<Item = (&'static Platform, &'static Operation)> {
    PLATFORMS.iter().flat_map(|platform| platform.operations().map(move |operation| (*platform, operation)))
}

/// A path with every placeholder written `{}`.
fn plain(path: &str) -> String {
    let mut plain = String::new();
    let mut inside = false;
    for letter in path.chars() {
        match letter {
            '{' => {
                inside = true;
                plain.push('{');
            }
            '}' => {
                inside = false;
                plain.push('}');
            }
            _ if inside => {}
            letter => plain.push(letter),
        }
    }
    plain
}

#[test]
fn every_operation_is_on_the_platforms_own_list_and_every_line_there_has_an_operation() {
    for platform in PLATFORMS {
        let file = project().join(format!("tests/data/paths/{}.txt", platform.name));
        let listed: BTreeSet<String> = std::fs::read_to_string(&file)
            .unwrap()
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(plain)
            .collect();
        let ours: BTreeSet<String> = platform
            .operations()
            .map(|operation| plain(&format!("{} {}", operation.method, platform.full_path(operation))))
            .collect();
        let missing: Vec<&String> = listed.difference(&ours).collect();
        let invented: Vec<&String> = ours.difference(&listed).collect();
        assert!(
            missing.is_empty() && invented.is_empty(),
            "{}: missing {missing:?}, invented {invented:?}",
            platform.name
        );
    }
}

#[test]
fn every_command_is_known_and_a_platform_has_it_once() {
    for platform in PLATFORMS {
        let mut seen = BTreeSet::new();
        for operation in platform.operations() {
            let path = operation.command.path;
            assert!(commands::all().any(|command| command.path == path), "{path} hangs in no resource");
            assert!(seen.insert(path), "{} has '{path}' twice", platform.name);
        }
    }
    for command in commands::all() {
        assert!(
            rows().any(|(_, operation)| operation.command.path == command.path),
            "nobody has '{}'",
            command.path
        );
    }
}

#[test]
fn names_come_from_the_vocabularies() {
    let files = std::fs::read_dir(project().join("src/commands/args")).unwrap();
    let words: String = files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    for (platform, operation) in rows() {
        for arg in operation.args() {
            let known = words.contains(&format!("\"{}\"", arg.name));
            assert!(known, "{}: --{} of '{}' is no word", platform.name, arg.name, operation.command.path);
        }
        for column in operation.columns {
            let known = commands::columns::ALL.iter().any(|heading| std::ptr::eq(*heading, column.heading));
            assert!(known, "{}: column {} is no word", platform.name, column.heading.name);
        }
    }
}

#[test]
fn an_argument_means_the_same_on_every_platform_of_a_command() {
    let mut kinds = BTreeMap::new();
    for (_, operation) in rows() {
        for arg in operation.args() {
            let known = kinds.entry((operation.command.path, arg.name)).or_insert(arg);
            assert!(
                std::ptr::eq(*known, arg),
                "--{} of '{}' has two meanings",
                arg.name,
                operation.command.path
            );
        }
    }
}

#[test]
fn help_says_where_a_user_is_found_by_an_address_and_nowhere_else() {
    let bench = Bench::new();
    for (line, said) in [
        ("users get", "User, by name or id; by e-mail address on protegrity\n"),
        ("users lock", "User, by name or id; by e-mail address on protegrity\n"),
        ("authenticators grids assign", "User, by name or id\n"),
        ("devices assign", "User, by name or id\n"),
    ] {
        let help = bench.run(&format!("{line} --help")).exits(0).out;
        assert!(help.contains(said), "{line}: {help}");
    }
    for (profile, code) in [("protegrity", 0), ("hid", 5), ("entrust", 5)] {
        let bench = Bench::on(&format!("sandbox/{profile}"));
        let user =
            bench.run("users list --limit 5 --columns username,email -o json").exits(0).json()[4].clone();
        bench.run(&format!("users get {}", user["username"])).exits(0);
        bench.run(&format!("users get {}", user["email"])).exits(code);
    }
}

#[test]
fn help_is_there_short_and_without_a_full_stop() {
    for command in commands::all() {
        let about = command.about;
        assert!(!about.is_empty() && about.len() <= 90 && !about.ends_with('.'), "{}: {about}", command.path);
        assert_eq!(
            command.effect == Effect::Read,
            command.done.is_empty(),
            "{}: what is said when it is done",
            command.path
        );
    }
    for (_, operation) in rows() {
        for arg in operation.args() {
            assert!(
                !arg.help.is_empty() && arg.help.len() <= 90 && !arg.help.ends_with('.'),
                "--{}: {}",
                arg.name,
                arg.help
            );
        }
    }
}

#[test]
fn no_secret_can_stand_on_the_command_line() {
    fn walk(clap: &clap::Command, path: &str) {
        for arg in clap.get_arguments() {
            let name = arg.get_id().as_str();
            let secret = ["password", "secret", "token", "app_key", "app-key"].contains(&name);
            assert!(!(secret && arg.get_action().takes_values()), "{path} --{name} takes a secret");
        }
        clap.get_subcommands().for_each(|inner| walk(inner, &format!("{path} {}", inner.get_name())));
    }
    walk(&cli::root(&|_| true), "iamctl");
}

/// Commands that take more than a person takes in, each with how many: what the platform documents is that flat.
const MANY_FLAGS: &[(&str, &str, usize)] = &[
    ("entrust", "users create", 21),
    ("entrust", "users update", 22),
    ("entrust", "rules resources create", 16),
    ("entrust", "rules resources update", 17),
    ("entrust", "oidc providers create", 35),
    ("entrust", "oidc providers update", 35),
    ("entrust", "saml providers create", 31),
    ("entrust", "saml providers update", 32),
    ("scim", "users update", 16),
];

#[test]
fn no_command_shows_more_flags_than_a_person_takes_in() {
    let most: usize = 15;
    let mut wrong = Vec::new();
    for (platform, operation) in rows() {
        let path = operation.command.path;
        let count = operation.args().count();
        let known = MANY_FLAGS.iter().find(|(on, command, _)| (*on, *command) == (platform.name, path));
        let allowed = known.map_or(most, |(_, _, count)| *count);
        if count > allowed || known.is_some() && count < allowed {
            wrong.push(format!("(\"{}\", \"{path}\", {count}),", platform.name));
        }
    }
    assert!(wrong.is_empty(), "more arguments than {most}, or others than are listed:\n{}", wrong.join("\n"));
}

#[test]
fn every_operation_has_an_example_that_parses() {
    for (platform, operation) in rows() {
        let path = operation.command.path;
        if path.starts_with("auth ") {
            continue;
        }
        assert!(!operation.examples.is_empty(), "{} '{path}' has no example", platform.name);
        for example in operation.examples {
            assert!(example.starts_with(path), "'{example}' is no example of '{path}'");
            let words = shlex::split(&format!("iamctl {example}")).unwrap();
            if let Err(error) = cli::parse(&words, 0, &|| None) {
                panic!("{example}: {error}");
            }
        }
    }
}

#[test]
fn paths_take_every_target_and_nothing_else() {
    for (platform, operation) in rows() {
        for arg in operation.targets {
            let in_path = operation.path.contains(&format!("{{{}}}", arg.name));
            let fields = operation.query.iter().chain(operation.body);
            let in_field = fields.filter_map(|field| field.arg).any(|known| std::ptr::eq(known, *arg));
            let own = matches!(operation.flow, iamctl::platforms::Flow::Own(_));
            let found = match operation.flow {
                iamctl::platforms::Flow::Edit(edit) => edit.find.is_some(),
                _ => false,
            };
            assert!(
                in_path || in_field || own || found,
                "{} '{}': {} goes nowhere",
                platform.name,
                operation.command.path,
                arg.name
            );
        }
        for place in operation.path.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
            let is_setting = platform.settings.iter().any(|setting| setting.name == place);
            let is_target = operation.targets.iter().any(|arg| arg.name == place);
            // A flag that must be given may stand for it.
            let is_flag = operation.body.iter().filter_map(|field| field.arg).any(|arg| arg.name == place);
            let own = matches!(operation.flow, iamctl::platforms::Flow::Own(_));
            assert!(
                is_setting || is_target || is_flag || own,
                "{} '{}': nothing fills {place}",
                platform.name,
                operation.command.path
            );
        }
        for field in operation.query.iter().chain(operation.body) {
            if let Presence::Default(text) | Presence::Fixed(text) = field.need {
                assert!(serde_json::from_str::<serde_json::Value>(text).is_ok(), "{text} is invalid JSON");
            }
        }
    }
}

/// The example without what confirms it.
pub(crate) fn unconfirmed(example: &str) -> String {
    let words = shlex::split(example).unwrap();
    let mut kept: Vec<&str> = Vec::new();
    let mut skip = false;
    for word in &words {
        if skip || word == "--yes" || word == "-y" {
            skip = false;
        } else if word == "--confirm" {
            skip = true;
        } else {
            kept.push(word);
        }
    }
    shlex::try_join(kept).unwrap()
}

#[test]
fn whatever_destroys_asks_and_sends_nothing_without_a_yes() {
    for (platform, operation) in rows().filter(|(_, operation)| operation.command.effect >= Effect::Destroy) {
        let bench = Bench::on(&format!("sandbox/{}", platform.name));
        let line = unconfirmed(operation.examples[0]);
        let ran = bench.feed(&line, INPUT).exits(11);
        assert!(ran.err.contains("--yes") || ran.err.contains("--confirm"), "{line}: {}", ran.err);
        assert_eq!(bench.counters(platform.name).1, 0, "{line} wrote");
    }
}

#[test]
fn whatever_writes_can_be_run_dry_and_then_writes_nothing() {
    for (platform, operation) in rows().filter(|(_, operation)| operation.command.effect != Effect::Read) {
        let bench = Bench::on(&format!("sandbox/{}", platform.name));
        for example in operation.examples {
            let ran = bench.feed(&format!("{} --dry-run -o json", unconfirmed(example)), INPUT).exits(0);
            let plan = ran.json();
            let first = if plan.is_array() { &plan[0] } else { &plan };
            assert!(first["dry_run"]["method"].is_string(), "{example}: {plan}");
            assert!(
                !ran.out.contains("not-a-secret") && !ran.err.contains("not-a-secret"),
                "{example} shows a secret: {ran:?}"
            );
        }
        assert_eq!(bench.counters(platform.name).1, 0, "'{}' wrote in a dry run", operation.command.path);
    }
}

#[test]
fn lists_that_are_searched_by_fields_say_which_there_are() {
    let searched = ["where", "order-by", "fields"];
    for (platform, operation) in rows() {
        for arg in operation.args().filter(|arg| searched.contains(&arg.name)) {
            let offered = operation.offers.map(|offers| offers(arg, "")).unwrap_or_default();
            let name = format!("{} '{}' --{}", platform.name, operation.command.path, arg.name);
            assert!(!offered.is_empty(), "{name} offers nothing");
            let first = &offered[0];
            assert!(operation.offers.unwrap()(arg, &first[..1]).contains(first), "{name}: {offered:?}");
        }
    }
}
