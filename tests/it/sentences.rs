//! Every sentence that a command says after its work, and what it says of an empty list.

use crate::bench::{Bench, INPUT, Ran};
use iamctl::commands::{self, ArgKind, Effect};
use iamctl::platforms::{Flow, Operation, PLATFORMS, Platform};

/// Words that say how a write ended, and never what was written.
const STATUS: [&str; 8] = ["success", "ok", "created", "updated", "deleted", "true", "false", "null"];

/// The writes of all platforms, each with its first example.
fn writes() -> impl Iterator<Item = (&'static Platform, &'static Operation, &'static str)> {
    let writes = |operation: &&'static Operation| {
        operation.command.effect != Effect::Read && !matches!(operation.flow, Flow::Session)
    };
    PLATFORMS.iter().copied().flat_map(move |platform| {
        platform.operations().filter(writes).filter_map(move |operation| {
            let example = operation.examples.iter().find(|example| !example.contains(" -o "))?;
            Some((platform, operation, *example))
        })
    })
}

/// Nothing where this format has no place for the secret that is made.
fn carried_out(platform: &Platform, example: &str, format: &str) -> Option<Ran> {
    let bench = Bench::on(&format!("sandbox/{}", platform.name));
    let ran = bench.feed(&format!("{example} -o {format}"), INPUT);
    if ran.err.contains("add --secret-out FILE") { None } else { Some(ran.exits(0)) }
}

/// What is wrong with a sentence.
fn fault(line: &str) -> Option<&'static str> {
    let words: Vec<&str> = line.split(' ').collect();
    let mute = |word: &str| word.to_lowercase().starts_with(['a', 'e', 'i', 'o']);
    let wrong = |pair: &[&str]| match pair {
        ["a", noun] => mute(noun),
        ["1", noun] => noun.ends_with('s') && !noun.ends_with("ss") && !noun.ends_with("status"),
        _ => false,
    };
    if line.trim().is_empty() {
        Some("nothing is said")
    } else if line.starts_with([':', ' ', '-']) || words.contains(&"-") || line.contains(" :") {
        Some("it is about nothing")
    } else if line.contains("  ") || line.contains(['{', '}']) || line.contains("''") {
        Some("a word is missing")
    } else if words.windows(2).any(wrong) {
        Some("article or number is wrong")
    } else {
        None
    }
}

#[test]
fn every_sentence_after_a_write_is_whole_and_about_something() {
    let mut faults = Vec::new();
    for (platform, operation, example) in writes() {
        let Some(ran) = carried_out(platform, example, "table") else { continue };
        // Differences and other notices hold what a platform or a person wrote.
        let last = ran.err.lines().last().unwrap_or_default();
        if let Some(fault) = fault(last) {
            faults.push(format!("{} '{}': {fault}: {last:?}", platform.name, operation.command.path));
        }
        if operation.command.done.ends_with("created") && last.split(' ').next() == Some("created") {
            faults
                .push(format!("{} '{}': what was created? {last:?}", platform.name, operation.command.path));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn ids_after_a_write_are_what_was_written_and_never_a_status() {
    let mut faults = Vec::new();
    for (platform, operation, example) in writes() {
        let Some(Ran { out, .. }) = carried_out(platform, example, "ids") else { continue };
        // What a file imports has no id in the answer, and what was there already was not written.
        let typed = operation.targets.iter().any(|arg| arg.kind != ArgKind::File);
        let named = operation.name().is_some() || typed;
        let named = named && !example.contains("--if-not-exists");
        if out.lines().any(|line| STATUS.contains(&line.to_lowercase().as_str())) || named && out.is_empty() {
            faults.push(format!("{} '{example}': {out:?}", platform.name));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn rows_are_called_by_a_plural_and_not_by_a_verb() {
    let verbs: Vec<&str> = commands::all().map(|command| command.verb()).collect();
    let mut faults = Vec::new();
    for operation in PLATFORMS.iter().flat_map(|platform| platform.operations()) {
        let rows = operation.command.rows();
        let last = rows.split(['-', ' ']).next_back().unwrap_or_default();
        let is_verb = verbs.contains(&rows) && !matches!(rows, "audits" | "clients" | "factors");
        if matches!(operation.flow, Flow::List(_))
            && (!last.ends_with('s') || last.ends_with("ss") || is_verb)
        {
            faults.push(format!("{}: no {rows}", operation.command.path));
        }
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_command_line_for_curl_has_the_authorisation_of_its_platform() {
    let shown = |profile: &str, line: &str| {
        let ran = Bench::on(profile).run(&format!("{line} --dry-run=curl")).exits(0);
        assert!(ran.out.starts_with("curl -X "), "{ran:?}");
        ran.out
    };
    let bearer = "-H \"Authorization: Bearer $TOKEN\"";
    assert!(shown("sandbox/protegrity", "users create --username ann.example").contains(bearer));
    assert!(shown("sandbox/entrust", "groups create --name Ops").contains(bearer));
    let signed = shown("sandbox/secureauth", "users lock jdoe --yes");
    assert!(signed.contains("-H \"Authorization: Basic $SIGNATURE\" -H \"X-SA-"), "{signed}");
    assert!(signed.contains("Date: $DATE\"") && !signed.contains("$TOKEN"), "{signed}");
    let raw = Bench::on("sandbox/secureauth").run("api POST /users -f userId=nadia --dry-run=curl");
    assert!(raw.out.contains("$SIGNATURE"), "{raw:?}");
    let long = "groups create --name Ops --setting token_form=long-lived";
    assert!(shown("sandbox/entrust", long).contains("-H \"Authorization: $APPLICATION_ID,$SHARED_SECRET\""));
}

#[test]
fn what_a_command_writes_itself_is_data_for_whoever_asks_for_data() {
    let bench = Bench::new();
    let add = "profiles add lab --platform protegrity --url https://host.example --username admin";
    let added = bench.run(&format!("{add} -o json"));
    assert_eq!((added.code, added.json()["name"].as_str()), (0, Some("lab")), "{added:?}");
    assert_eq!(bench.run("profiles rename lab live -o ids").exits(0).out, "live\n");
    assert_eq!(bench.run("profiles use live -o ids").exits(0).out, "live\n");
    assert_eq!(bench.run("profiles use live -o table").exits(0).out, "");
}

#[test]
fn answers_that_are_lists_and_counts_show_in_tables_too() {
    let bench = Bench::on("sandbox/entrust");
    let made = bench.run("authenticators grids create-unassigned --amount 3 -o ids").exits(0).out;
    assert_eq!(made.lines().count(), 3, "{made}");
    let made = bench.run("authenticators grids create-unassigned --amount 2 -o csv").exits(0).out;
    assert!(made.starts_with("id,serial-number,") && made.lines().count() == 3, "{made}");
    let users = bench.run("users bulk create --file docs/examples/users.csv").exits(0).out;
    assert!(users.starts_with("ID") && users.contains("SUCCESS") && users.contains("yes"), "{users}");
    let purged = Bench::on("sandbox/u4ids").run("audits purge --keep 10 --confirm sandbox/u4ids").exits(0);
    assert!(purged.out.contains("audits purged"), "{purged:?}");
}

#[test]
fn a_servers_dry_run_imports_nothing_and_says_so() {
    let bench = Bench::on("sandbox/protegrity");
    let ran = bench.run("entra users import docs/examples/entra-users.csv --server-dry-run").exits(0);
    assert!(ran.err.contains("nothing was changed") && !ran.err.contains("imported\n"), "{ran:?}");
}
