//! What an answer must hold: every row says it, and what is not an answer never ends a command as if it was one.

use crate::bench::{Bench, INPUT};
use crate::wire::{Wire, reply};
use iamctl::commands::Effect;
use iamctl::engine::answer;
use iamctl::platforms::{Flow, Operation, PLATFORMS, Platform};
use serde_json::value::RawValue;

/// Operations whose answers are judged elsewhere, so that anything passes.
const FREE: &[(&str, &[&str], &str)] = &[
    ("protegrity", &["settings token-lifespan set"], "a sentence, which the judge of the platform reads"),
    (
        "entrust",
        &["users roles add", "users roles remove"],
        "made here of one call a role, each of which is judged",
    ),
    (
        "entrust",
        &["users bulk create", "users bulk update", "users bulk delete"],
        "a list of outcomes, which the judge of the platform reads",
    ),
];

/// Bodies of a gateway, a cache or a maintenance page.
const BODIES: [&str; 3] = ["{}", r#"{"message":"Scheduled maintenance"}"#, "[]"];

fn is_free(platform: &Platform, operation: &Operation) -> bool {
    FREE.iter()
        .any(|(name, commands, _)| *name == platform.name && commands.contains(&operation.command.path))
}

#[test]
fn an_operation_whose_answer_may_be_anything_is_on_the_list_of_those() {
    let mut wrong = Vec::new();
    for platform in PLATFORMS {
        for operation in platform.operations() {
            // Lists are held by their pages; signing in is no row that the engine carries out.
            if matches!(operation.flow, Flow::List(_) | Flow::Session) {
                continue;
            }
            let passes = BODIES.iter().any(|body| {
                let body = RawValue::from_string((*body).to_owned()).unwrap();
                answer::holds(operation, &body)
            });
            if passes != is_free(platform, operation) {
                wrong.push(format!("{} {}: passes {passes}", platform.name, operation.command.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Runs an example of every operation of a platform with another answer in the place of the platform's, and holds
/// that none of them ends as if it had been answered.
fn nothing_passes_for_an_answer(name: &str) {
    let platform = iamctl::platforms::find(name).unwrap();
    let mut wrong = Vec::new();
    let rows = platform
        .operations()
        .filter(|operation| !matches!(operation.flow, Flow::Session) && !is_free(platform, operation));
    for (number, operation) in rows.enumerate() {
        let Some(example) = operation.examples.first() else { continue };
        let body = if number % 2 == 0 { "object" } else { "message" };
        let reads = operation.command.effect == Effect::Read;
        let calls = if reads { "reads" } else { "writes" };
        let bench = Bench::on(&format!("sandbox/{name}"));
        bench.run(&format!("sandbox fault no-answer --body {body} --calls {calls} --on {name}")).exits(0);
        let ran = bench.feed(example, INPUT);
        // What was read back, or looked for, is so whatever the answer was.
        let looked = matches!(operation.flow, Flow::Edit(_) | Flow::Own(_)) || ran.err.contains("was lost");
        let right = match ran.code {
            // What a look afterwards shows not to be there was not done.
            1 => reads || ran.err.contains("was not carried out"),
            16 => !reads,
            0 => !reads && looked,
            // What the answer to a deletion cannot say, a look at the list does.
            7 => !reads && matches!(operation.flow, Flow::Own(_)),
            _ => false,
        };
        if !right || ran.code != 0 && !ran.out.is_empty() {
            wrong.push(format!("'{example}' with {body}: {ran:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_passes_for_an_answer_on_protegrity() {
    nothing_passes_for_an_answer("protegrity");
}

#[test]
fn nothing_passes_for_an_answer_on_hid() {
    nothing_passes_for_an_answer("hid");
}

#[test]
fn nothing_passes_for_an_answer_on_u4ids() {
    nothing_passes_for_an_answer("u4ids");
}

#[test]
fn nothing_passes_for_an_answer_on_secureauth() {
    nothing_passes_for_an_answer("secureauth");
}

/// Runs one line with a fault and gives what it came to.
#[track_caller]
fn struck(bench: &Bench, fault: &str, line: &str) -> crate::bench::Ran {
    bench.run("sandbox fault --clear").exits(0);
    bench.run(&format!("sandbox fault {fault}")).exits(0);
    bench.run(line)
}

#[test]
fn the_id_of_a_secret_that_nobody_holds_is_named() {
    let path = |bench: &Bench, name: &str| bench.path(name).display().to_string();
    for owner in ["clients", "scopes"] {
        let bench = Bench::on("sandbox/u4ids").with("IAMCTL_OUTPUT", "json");
        let (name, list) =
            if owner == "clients" { ("web", "clientSecrets") } else { ("api", "scopeSecrets") };
        let ids = || -> Vec<String> {
            let object = bench.run(&format!("{owner} get {name}")).exits(0).json();
            object[list].as_array().unwrap().iter().map(|one| one["id"].to_string()).collect()
        };
        for (verb, number) in [("add", 1), ("rotate", 2)] {
            let before = ids();
            let line = format!(
                "{owner} secrets {verb} {name} --secret-out '{}'",
                path(&bench, &format!("s{number}"))
            );
            let ran = struck(&bench, "lost-answer --times 1", &line).exits(16);
            let new: Vec<String> = ids().into_iter().filter(|id| !before.contains(id)).collect();
            assert_eq!(new.len(), 1, "{ran:?}");
            assert!(ran.err.contains(&format!("\"made\":[\"{}\"]", new[0].trim_matches('"'))), "{ran:?}");
        }
    }
}

#[test]
fn a_secret_that_was_not_made_is_no_doubt() {
    let bench = Bench::on("sandbox/u4ids");
    bench.run("sandbox fault no-answer --times 1 --calls writes").exits(0);
    bench.run("sandbox fault not-done --times 1").exits(0);
    let ran = bench.run("clients secrets add web -o json").exits(1);
    assert!(ran.err.contains("it was not carried out"), "{ran:?}");
}

#[test]
fn the_old_secret_is_looked_for_before_it_is_said_to_be_there() {
    let bench = Bench::on("sandbox/u4ids");
    let line = "clients secrets rotate web --delete-old --yes";
    struck(&bench, "lost-answer --skip 1 --times 1 --calls writes", line)
        .exits(0)
        .says("took the place of 2");
    let bench = Bench::on("sandbox/u4ids");
    let kept = struck(&bench, "status --status 503 --skip 1 --calls writes", line);
    assert!(kept.code != 0 && kept.err.contains("is still there"), "{kept:?}");
}

#[test]
fn a_secret_that_works_is_not_deleted_for_one_that_has_expired_already() {
    let bench = Bench::on("sandbox/u4ids");
    let before = bench.counters("u4ids");
    bench.run("clients secrets rotate web --delete-old --yes --expires 2020-01-01").exits(2).says("expired");
    assert_eq!(bench.counters("u4ids").1, before.1);
}

#[test]
fn a_change_of_a_secret_that_did_not_take_hold_is_told() {
    let bench = Bench::on("sandbox/u4ids");
    let line = "clients secrets update web 2 --description Other";
    struck(&bench, "not-done --times 1", line).exits(7).says("description");
    struck(&bench, "lost-answer --times 1 --calls writes", line).exits(0).says("read back");
}

#[test]
fn a_deletion_with_a_lost_answer_is_settled_by_what_is_listed() {
    for (platform, line) in [
        ("protegrity", "roles delete readonly_api --yes"),
        ("protegrity", "saml mappers delete azure-ad-saml surname-mapper --yes"),
        ("protegrity", "users delete maria.garcia2 --yes"),
        ("u4ids", "clients secrets delete web 1 --yes"),
        ("u4ids", "scopes titles delete api 7 --yes"),
        ("hid", "credentials delete 11386 --yes"),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        struck(&bench, "lost-answer --times 1 --calls writes", line).exits(0).says("it is gone");
    }
}

#[test]
fn nothing_is_sent_after_a_read_that_was_no_answer() {
    for (platform, line) in [
        ("hid", "credentials set-status 11385 SUSPENDED --yes"),
        ("hid", "credentials attributes set 11385 MY_ATTR1=x"),
        ("hid", "devices set-status 12001 SUSPENDED --yes"),
        ("protegrity", "saml mappers delete azure-ad-saml surname-mapper --yes"),
        ("u4ids", "clients secrets rotate web"),
        ("u4ids", "scopes secrets update api 67ccd7a7-b052-4521-803a-6d4ff75d6a89 --description x"),
        ("u4ids", "clients last-used web"),
        ("u4ids", "tenants audits T1"),
    ] {
        for fault in
            ["no-answer --calls reads", "missing-member --member id", "null-member --member attributes"]
        {
            let bench = Bench::on(&format!("sandbox/{platform}"));
            let before = bench.counters(platform).1;
            let ran = struck(&bench, fault, line);
            let sent = bench.counters(platform).1 != before;
            let touched = fault.starts_with("no-answer");
            assert!(!touched || ran.code == 1 && !sent, "{line} with {fault}: {ran:?}");
            assert!(ran.code == 1 && !sent || ran.code == 0, "{line} with {fault}: {ran:?}");
        }
    }
}

const ID: &str = "3f6f9d9e-2f1c-4f6e-9c58-0d9a3a1f7b11";

const GROUP: &str = r#"{"id":"1","name":"g","members":["ann","ben"]}"#;

/// What a line comes to where Protegrity gives this answer to it, and lists two users.
#[track_caller]
fn told(body: &'static str, line: &str, code: u8) -> crate::bench::Ran {
    let users = format!(r#"[{{"id":"{ID}","username":"ann"}},{{"id":"2{ID}","username":"ben"}}]"#);
    let locked = format!(r#"{{"id":"{ID}","username":"ann","enabled":false}}"#);
    let wire = Wire::signed_in(move |asked| {
        let listed = asked.starts_with("GET /pty/v1/auth/users?");
        let rows = if asked.contains("first=0") { &users } else { "[]" };
        let read = match asked.split(' ').nth(1).unwrap_or_default() {
            path if asked.starts_with("GET ") && path.starts_with("/pty/v1/auth/users/") => &locked,
            path if asked.starts_with("GET ") && path.starts_with("/pty/v1/auth/groups/") => GROUP,
            _ => body,
        };
        reply(200, "", if listed { rows } else { read })
    });
    wire.bench().feed(line, INPUT).exits(code)
}

#[test]
fn a_word_other_than_that_of_success_is_a_failure() {
    let answer = r#"{"user_id":"3f6f9d9e-2f1c-4f6e-9c58-0d9a3a1f7b11","status":"pending"}"#;
    told(answer, &format!("users lock {ID} --yes"), 7).says("'pending'").says("'locked'");
}

#[test]
fn an_answer_that_names_another_user_is_told_where_the_vendors_own_sample_does_so() {
    let answer = r#"{"user_id":"another","status":"locked"}"#;
    told(answer, &format!("users lock {ID} --yes"), 0).says("names 'another'");
    let answer = r#"{"userId":"another","status":"password_updated","temporary":false}"#;
    told(answer, &format!("users password set {ID} --password-stdin"), 16).says("about 'another'");
}

#[test]
fn a_value_that_comes_back_otherwise_than_it_was_sent_is_a_failure() {
    let answer =
        r#"{"userId":"3f6f9d9e-2f1c-4f6e-9c58-0d9a3a1f7b11","status":"password_updated","temporary":false}"#;
    told(answer, &format!("users password set {ID} --temporary --password-stdin"), 7)
        .says("temporary 'true'");
    told(answer, &format!("users password set {ID} --password-stdin"), 0);
}

#[test]
fn a_count_below_what_was_sent_is_a_part_of_it() {
    let create = "groups create --name g --user ann --user ben";
    told(r#"{"group_id":"1","name":"g","status":"created","members_added":1}"#, create, 9).says("1 of 2");
    told(r#"{"group_id":"1","name":"g","status":"created","members_added":2}"#, create, 0);
    let import = "entra users import docs/examples/entra-users.csv";
    told(r#"{"status":"success","totalUsers":1,"successCount":1,"failedCount":0}"#, import, 9)
        .says("rows failed");
}

#[test]
fn the_sentence_about_the_life_of_tokens_is_read() {
    // The token that is got afterwards lives 600 seconds, and settles what is no answer.
    let set = "settings token-lifespan set --seconds 600 --confirm environment";
    for (body, code) in [
        (r#""Token lifespan updated successfully.""#, 0),
        (r#""Token lifespan update failed.""#, 7),
        (r#"{"message":"Scheduled maintenance"}"#, 0),
        ("{}", 0),
    ] {
        told(body, set, code);
    }
}
