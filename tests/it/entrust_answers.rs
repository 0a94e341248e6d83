//! What comes in place of an answer, on every operation of Entrust: nothing is said to be done, absent or empty that
//! is not, and a write whose answer was lost is settled or told as doubt.

use crate::bench::{Bench, INPUT};
use iamctl::commands::Effect;
use iamctl::platforms::{Find, Flow, Operation, PLATFORMS, Platform, is_uuid};
use serde_json::Value;

const BODIES: [&str; 4] = ["object", "message", "list", "empty"];

fn bench() -> Bench {
    Bench::on("sandbox/entrust").with("IAMCTL_OUTPUT", "json")
}

fn platform() -> &'static Platform {
    PLATFORMS.iter().copied().find(|platform| platform.name == "entrust").unwrap()
}

fn resolver(arg: &iamctl::commands::Arg) -> Option<&'static iamctl::platforms::Resolver> {
    platform().resolvers.iter().find(|resolver| resolver.arg.name == arg.name)
}

/// Whether a list without rows is an answer to one of its calls.
fn may_be_empty(operation: &Operation) -> bool {
    let whole = |resolver: &iamctl::platforms::Resolver| matches!(resolver.find, Find::List(..));
    matches!(operation.flow, Flow::List(list) if list.items.is_empty())
        || operation.args().filter_map(resolver).any(whole)
}

/// How many calls look names up before a read is sent.
fn look_ups(operation: &Operation, example: &str) -> usize {
    let by_id = example.split(' ').any(is_uuid);
    let resolvers = operation.targets.iter().filter_map(|arg| resolver(arg));
    // Where every answer fits, what looks like an id is asked for too.
    resolvers.filter(|resolver| !by_id || resolver.keys.is_empty()).count()
}

/// Writes that the sandbox takes for reads, and the end of their paths.
const UNCOUNTED: [(&str, &str); 2] =
    [("authenticators grids mail", "/email"), ("tenants creations result", "/createresult")];

/// What is wrong with what an example came to behind an answer that is none.
fn wrong(operation: &Operation, example: &str, number: usize) -> Option<String> {
    let writes = operation.command.effect != Effect::Read;
    let mut body = BODIES[number % BODIES.len()];
    let path = operation.command.path;
    // What a list of outcomes that lacks some says is held beside the judge.
    if body == "list" && (!writes && may_be_empty(operation) || path.starts_with("users bulk ")) {
        body = "message";
    }
    let calls = match UNCOUNTED.iter().find(|(command, _)| *command == path) {
        Some((_, end)) => format!("--path {end}"),
        None if writes => "--calls writes".to_owned(),
        None if (number / BODIES.len()).is_multiple_of(2) => "--skip 0".to_owned(),
        None => format!("--skip {}", look_ups(operation, example)),
    };
    let bench = bench();
    bench.run(&format!("sandbox fault no-answer --body {body} {calls}")).exits(0);
    let ran = bench.feed(example, INPUT);
    // What was done is looked up afterwards, and edits are read back.
    let settles = matches!(operation.flow, Flow::Edit(_))
        || operation.read_back.is_some()
        || operation.name().is_some()
        || operation.command.verb().starts_with("delete")
        || path.starts_with("users roles ")
        || body == "empty" && operation.columns.is_empty();
    let right = match ran.code {
        1 => !writes,
        0 => writes && settles,
        16 => writes && ran.err.contains("\"retryable\":false"),
        _ => false,
    };
    (!right).then(|| format!("{body}, {calls}: '{example}': {ran:?}"))
}

#[test]
fn an_answer_that_is_none_is_never_success_and_never_absence() {
    let mut all = Vec::new();
    for operation in platform().operations().filter(|operation| !matches!(operation.flow, Flow::Session)) {
        all.extend(operation.examples.iter().map(|example| (operation, *example)));
    }
    let numbered: Vec<_> = all.into_iter().enumerate().collect();
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let parts: Vec<_> = numbered
            .chunks(numbered.len().div_ceil(4))
            .map(|part| {
                scope.spawn(move || {
                    let wrong = part
                        .iter()
                        .filter_map(|(number, (operation, example))| wrong(operation, example, *number));
                    wrong.collect::<Vec<_>>()
                })
            })
            .collect();
        parts.into_iter().flat_map(|part| part.join().unwrap()).collect()
    });
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), numbered.len(), wrong.join("\n"));
}

/// The error of a line behind a lost answer to its write.
fn lost(bench: &Bench, line: &str) -> Value {
    bench.run("sandbox fault lost-answer --calls writes").exits(0);
    let ran = bench.feed(line, INPUT).exits(16);
    bench.run("sandbox fault --clear").exits(0);
    let error = ran.err.lines().find_map(|line| serde_json::from_str::<Value>(line).ok());
    error.unwrap_or_else(|| panic!("{ran:?}"))["error"].clone()
}

fn ids(list: &Value) -> Vec<String> {
    list.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn what_was_made_without_an_answer_is_named_by_its_id() {
    for (line, list, count) in [
        ("authenticators grids create-unassigned --amount 3", "authenticators grids list-unassigned", 3),
        ("authenticators grids create ann.example", "authenticators grids list", 1),
        ("authenticators tokens create ann.example ENTRUST_SOFT_TOKEN", "authenticators tokens list", 1),
    ] {
        let bench = bench();
        let before = ids(&bench.run(list).exits(0).json());
        let error = lost(&bench, line);
        let made: Vec<&str> =
            error["made"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert_eq!(made.len(), count, "{line}: {error}");
        let after = ids(&bench.run(list).exits(0).json());
        assert!(
            made.iter().all(|id| after.iter().any(|row| row == id) && before.iter().all(|row| row != id)),
            "{error}"
        );
    }
    let bench = bench();
    let error = lost(&bench, "authenticators temp-access-codes create ann.example");
    let code = bench.run("authenticators temp-access-codes get ann.example").exits(0).json();
    assert_eq!(error["made"], serde_json::json!([code["id"]]), "{error}");
    assert!(error["hint"].as_str().unwrap().contains("delete it and make another"), "{error}");
}

#[test]
fn a_rotation_whose_answer_is_lost_says_that_the_old_secret_may_have_ended() {
    let error = lost(&bench(), "clients secrets rotate my-admin-app --confirm my-admin-app");
    assert!(error["hint"].as_str().unwrap().contains("the old secret may have ended"), "{error}");
}

#[test]
fn a_tenant_whose_creation_is_in_doubt_comes_with_the_command_to_look() {
    let line = "tenants create --company 'Gorse Gardens' --hostname gorse --username gardener";
    let error = lost(&bench(), line);
    assert!(error["look"].as_str().unwrap().starts_with("iamctl tenants list"), "{error}");
}

#[test]
fn a_role_that_was_given_or_taken_without_an_answer_is_looked_up() {
    let bench = bench();
    bench.run("sandbox fault lost-answer --calls writes").exits(0);
    bench.run("users roles add ann.example --role Auditor").exits(0);
    bench.run("users roles remove ann.example --role Auditor --yes").exits(0);
    bench.run("sandbox fault --clear").exits(0);
    assert!(!bench.run("users roles list ann.example").exits(0).out.contains("Auditor"));
}

#[test]
fn a_role_whose_answer_is_none_and_that_cannot_be_looked_up_is_in_doubt() {
    let bench = bench();
    bench.run("sandbox fault no-answer --path /roles/ --calls all").exits(0);
    let id = "users roles add ann.example --role 00000000-0000-4000-8000-00000000000a";
    bench.run(id).exits(16);
}
