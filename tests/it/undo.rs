//! Undoing: what comes back, what does not, and what is refused.

use crate::bench::Bench;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

const P: &str = "-p sandbox/protegrity";

fn user(bench: &Bench, name: &str) -> Value {
    bench.run(&format!("users get {name} {P} -o json")).exits(0).json()
}

/// The name of the run before the last so many.
fn run_before(bench: &Bench, later: usize) -> String {
    let runs = bench.run("history list -o json").exits(0).json();
    let runs = runs.as_array().unwrap();
    runs[runs.len() - 1 - later]["run"].as_str().unwrap().to_owned()
}

#[test]
fn what_was_deleted_is_made_again_with_all_that_it_held_and_what_is_lost_is_said_first() {
    let bench = Bench::new();
    let before = user(&bench, "maria.garcia");
    bench.run(&format!("users delete maria.garcia --yes {P}")).exits(0);
    bench.stops("protegrity", ("undo last", ""), 11, "--yes");
    bench.run("undo last --yes").exits(0).says("it gets a new id").says("not restored: password");
    let after = user(&bench, "maria.garcia");
    for member in ["email", "firstName", "lastName", "groups", "roles", "enabled"] {
        assert_eq!(before[member], after[member], "{member}");
    }
}

#[test]
fn what_was_changed_is_as_before_and_an_undo_can_be_undone() {
    let bench = Bench::new();
    let members =
        || bench.run(&format!("groups get developers {P} -o json")).exits(0).json()["members"].clone();
    let before = members();
    bench.run(&format!("groups update developers --user admin --yes {P}")).exits(0);
    let dry = bench.run("undo last --dry-run -o json").exits(0).json();
    assert_eq!((&dry[0]["undo"], &dry[0]["by"]), (&"yes".into(), &"groups update".into()));
    assert_eq!(members(), serde_json::json!(["admin"]));
    bench.run("undo last --yes").exits(0);
    assert_eq!(members(), before);
    bench.run("undo last --yes").exits(0);
    assert_eq!(members(), serde_json::json!(["admin"]));
    let runs = bench.run("history list -o json").json();
    assert_eq!(runs[1]["undoes"], runs[0]["run"]);
}

#[test]
fn a_member_that_was_not_there_is_empty_again() {
    let bench = Bench::new();
    bench.run(&format!("users create --username ann {P}")).exits(0);
    bench.run(&format!("users update ann --first-name Ann {P}")).exits(0);
    bench.run("undo last --yes").exits(0);
    assert_eq!(user(&bench, "ann")["firstName"].as_str().unwrap_or_default(), "");
}

#[test]
fn what_was_made_is_removed_and_a_second_undo_finds_nothing_to_do() {
    let bench = Bench::new();
    bench.run(&format!("users create --username ann {P}")).exits(0);
    let run = run_before(&bench, 0);
    bench.run(&format!("undo {run} --yes")).exits(0);
    bench.run(&format!("users get ann {P}")).exits(5);
    bench.run(&format!("undo {run} --yes")).exits(0).says("nothing to undo");
}

#[test]
fn what_somebody_changed_since_is_left_and_the_three_versions_are_shown() {
    let bench = Bench::new();
    bench.run(&format!("users update maria.garcia --first-name Mary {P}")).exits(0);
    let run = run_before(&bench, 0);
    bench.run(&format!("users update maria.garcia --first-name Mia --no-history {P}")).exits(0);
    let writes = bench.counters("protegrity").1;
    let refused = bench.run(&format!("undo {run} --yes -o json")).exits(6).says("changed since: firstName");
    let row = &refused.json()[0];
    assert_eq!((&row["before"], &row["left"], &row["now"]), (&"Maria".into(), &"Mary".into(), &"Mia".into()));
    assert_eq!(bench.counters("protegrity").1, writes);
    // Another member counts too: nobody looked at what stands there now.
    bench
        .run(&format!("users update maria.garcia --first-name Mary --last-name Lopez --no-history {P}"))
        .exits(0);
    bench.run(&format!("undo {run} --yes")).exits(6).says("lastName");
}

#[test]
fn what_was_made_and_changed_since_is_not_removed() {
    let bench = Bench::new();
    bench.run(&format!("users create --username ann --email ann@example.test {P}")).exits(0);
    let run = run_before(&bench, 0);
    bench.run(&format!("users update ann --email other@example.test {P}")).exits(0);
    bench.run(&format!("undo {run} --yes")).exits(6).says("email");
    assert_eq!(user(&bench, "ann")["email"], "other@example.test");
}

#[test]
fn what_was_made_and_has_come_to_hold_more_since_is_not_removed() {
    let bench = Bench::new();
    bench.run(&format!("groups create --name crew {P}")).exits(0);
    bench.run(&format!("groups members add crew --user maria.garcia --no-history --yes {P}")).exits(0);
    bench.stops("protegrity", ("undo last --yes", ""), 6, "members");
    for (profile, create, change, member) in [
        ("entrust", "groups create --name crew", "groups update crew --set externalId=x", "externalId"),
        ("hid", "users create --username ann", "users disable ann --yes", "active"),
    ] {
        bench.run(&format!("{create} -p sandbox/{profile}")).exits(0);
        let run = run_before(&bench, 0);
        bench.run(&format!("undo {run} --dry-run")).exits(0);
        bench.run(&format!("{change} --no-history -p sandbox/{profile}")).exits(0);
        bench.stops(profile, (&format!("undo {run} --yes"), ""), 6, member);
    }
}

#[test]
fn what_was_made_is_removed_with_what_the_platform_itself_gave_it() {
    let bench = Bench::new();
    bench.run("users create --username ann --first-name A --last-name B -p sandbox/hid").exits(0);
    bench.run("undo last --yes").exits(0);
    bench.run("users get ann -p sandbox/hid").exits(5);
    bench.run(&format!("groups create --name crew --user maria.garcia {P}")).exits(0);
    bench.run("undo last --yes").exits(0);
    bench.run(&format!("groups get crew {P}")).exits(5);
}

#[test]
fn what_was_removed_with_more_than_is_known_is_not_made_again() {
    let bench = Bench::new();
    bench.run(&format!("groups delete auditors --delete-members --confirm auditors {P}")).exits(0);
    bench.stops("protegrity", ("undo last --yes", ""), 13, "--delete-members removed more");
}

#[test]
fn what_the_command_would_refuse_is_no_step_of_a_plan() {
    let bench = Bench::new();
    bench.run("users update jdoe --kba-file docs/examples/kba.json -p sandbox/secureauth").exits(0);
    bench.stops("secureauth", ("undo last --dry-run", ""), 13, "does not take what was there");
}

#[test]
fn what_cannot_be_made_again_without_a_secret_is_told_before() {
    let bench = Bench::new();
    bench.run("users delete maria.garcia --yes -p sandbox/secureauth").exits(0);
    bench.stops("secureauth", ("undo last --dry-run", ""), 13, "needs the password");
}

#[test]
fn what_never_took_or_was_deleted_since_or_cannot_be_undone_is_told() {
    let bench = Bench::new();
    bench.run(&format!("users create --username maria.garcia {P}")).exits(6);
    bench.run("undo last --yes").exits(0).says("was not carried out");
    bench.run(&format!("users update maria.garcia --first-name Mary {P}")).exits(0);
    let run = run_before(&bench, 0);
    bench.run(&format!("users delete maria.garcia --yes {P}")).exits(0);
    bench.stops("protegrity", (&format!("undo {run} --yes"), ""), 13, "not there any more");
    bench
        .feed(&format!("users password set bjorn.bauer --password-stdin {P}"), "Str0ng-not-a-secret-1\n")
        .exits(0);
    bench.stops("protegrity", ("undo last --yes", ""), 13, "the password before is not known");
    bench.run(&format!("api POST /users -f username=raw {P}")).exits(0);
    bench.stops("protegrity", ("undo last --yes", ""), 13, "a raw call");
    bench.run("undo 20200101-000000-00000").exits(5).says("history list");
}

#[test]
fn rows_of_a_run_are_undone_one_by_one_and_one_that_was_half_undone_goes_on() {
    let bench = Bench::new();
    let rows: String = (0..4).map(|n| format!("u{n}\n")).collect();
    bench.feed(&format!("users create --each - {P}"), &format!("username\n{rows}")).exits(0);
    let run = run_before(&bench, 0);
    bench.run(&format!("undo {run}.2 --yes")).exits(0);
    let planned = bench.run(&format!("undo {run} --dry-run -o json")).exits(0).json();
    let undo: Vec<&str> =
        planned.as_array().unwrap().iter().map(|row| row["undo"].as_str().unwrap()).collect();
    assert_eq!(undo.iter().filter(|undo| **undo == "yes").count(), 3, "{planned}");
    assert!(planned[0]["entry"].as_str().unwrap().ends_with(".4"), "the last one first: {planned}");
    bench.run(&format!("undo {run} --yes")).exits(0);
    for n in 0..4 {
        bench.run(&format!("users get u{n} {P}")).exits(5);
    }
}

#[test]
fn several_changes_of_one_thing_in_one_run_are_undone_from_the_last_to_the_first() {
    let bench = Bench::new();
    let before = user(&bench, "maria.garcia");
    let line =
        "people offboard maria.garcia@example.test -p sandbox/protegrity --confirm maria.garcia@example.test";
    bench.run(line).exits(0);
    assert_eq!(user(&bench, "maria.garcia")["groups"], serde_json::json!([]));
    bench.run("undo last --yes").exits(0);
    assert_eq!(user(&bench, "maria.garcia"), before);
}

/// Deletes some users by a file and tells how many requests that took, and how many rows.
fn delete_some(bench: &Bench, extra: &str) -> (u64, u64) {
    let ids = bench.run("users list --limit 6 -o ids --where username^=b").exits(0).out;
    let before = bench.counters("entrust").0;
    // By one thread: how rows are put together into calls is then the same each time.
    let line = format!("users delete --each - --yes --jobs 1 {extra}");
    bench.feed(&line, &format!("user\n{ids}")).exits(0).says("0 failed");
    (bench.counters("entrust").0 - before, ids.lines().count() as u64)
}

#[test]
fn a_run_of_deletions_reads_each_row_once_at_most_and_all_of_it_comes_back() {
    let bench = Bench::on("sandbox/entrust");
    let listed = || {
        let rows = bench.run("users list --columns username,email -o json").exits(0).json();
        let mut rows: Vec<String> = rows.as_array().unwrap().iter().map(ToString::to_string).collect();
        rows.sort();
        rows
    };
    let before = listed();
    let (with, rows) = delete_some(&bench, "");
    let (without, _) = delete_some(&Bench::on("sandbox/entrust"), "--no-undo");
    assert!(rows >= 3 && with <= without + rows, "{with} requests, {without} without, for {rows} rows");
    assert!(listed().len() < before.len());
    bench.run("undo last --yes -q").exits(0);
    assert_eq!(listed(), before);
    // Rows that share a call are told by their ids, however they were named.
    let file = "user,first-name\nbjorn.bauer,Bo\nbeatriz.bakker,Bea\n";
    bench.feed("users update --each -", file).exits(0);
    let name = |user: &str| bench.run(&format!("users get {user} -o json")).json()["firstName"].clone();
    assert_eq!((name("bjorn.bauer"), name("beatriz.bakker")), ("Bo".into(), "Bea".into()));
    bench.run("undo last --yes -q").exits(0);
    assert_eq!((name("bjorn.bauer"), name("beatriz.bakker")), ("Björn".into(), "Beatriz".into()));
}

#[test]
fn what_can_be_undone_is_where_a_part_cannot_and_somebody_said_yes() {
    let bench = Bench::new();
    bench
        .run("people offboard maria.garcia@example.test -p sandbox/hid --confirm maria.garcia@example.test")
        .exits(0);
    bench.stops("hid", ("undo last", ""), 11, "--yes");
    let ran = bench.run("undo last --yes -o json").exits(9);
    let rows = ran.json();
    let outcomes: Vec<&str> =
        rows.as_array().unwrap().iter().map(|row| row["outcome"].as_str().unwrap()).collect();
    assert!(outcomes.contains(&"done") && outcomes.contains(&"not-undone"), "{outcomes:?}");
    let user = bench.run("users get maria.garcia -p sandbox/hid -o json").exits(0).json();
    assert_eq!(user["active"], true);
    // What can never be undone is no reason to take the rest away again.
    bench.run("undo last --yes").exits(9).says("to undo that undo itself");
    let user = bench.run("users get maria.garcia -p sandbox/hid -o json").exits(0).json();
    assert_eq!(user["active"], true);
}

/// Rewrites the lines of the history with a chain and a head that fit them, as if they had been written so.
fn rewrite(bench: &Bench, change: impl Fn(&str) -> Option<String>) {
    let path = bench.files().into_iter().find(|path| path.to_string_lossy().contains("history/2")).unwrap();
    let (mut digest, mut n, mut text) = ("0".repeat(64), 0, String::new());
    for line in std::fs::read_to_string(&path).unwrap().lines().filter_map(change) {
        n += 1;
        let begin = &line[line.find(',').unwrap()..line.rfind(",\"chain\"").unwrap()];
        let begin = format!("{{\"n\":{n}{begin}");
        digest =
            Sha256::digest(format!("{digest}{begin}")).iter().map(|byte| format!("{byte:02x}")).collect();
        text += &format!("{begin},\"chain\":\"{digest}\"}}\n");
    }
    std::fs::write(&path, &text).unwrap();
    let head =
        bench.files().into_iter().find(|path| path.extension().is_some_and(|end| end == "head")).unwrap();
    let file = path.file_name().unwrap().to_str().unwrap();
    let told = serde_json::json!({"file": file, "length": text.len(), "n": n, "digest": digest});
    std::fs::write(head, told.to_string()).unwrap();
    bench.run("history verify").exits(0);
}

#[test]
fn what_was_made_without_an_outcome_that_was_noted_is_not_removed_by_its_name() {
    let bench = Bench::new();
    bench.run(&format!("users create --username ann {P}")).exits(0);
    // The line of the outcome is not there, as where the run was killed.
    rewrite(&bench, |line| (!line.contains("\"outcome\"")).then(|| line.to_owned()));
    bench.stops("protegrity", ("undo last --yes", ""), 13, "may have been there before");
    bench.run(&format!("users get ann {P}")).exits(0);
}

#[test]
fn a_create_in_doubt_never_removes_what_was_there_before() {
    for fault in ["lost-answer --times 1", "status --status 500 --calls writes"] {
        let bench = Bench::new();
        bench.run(&format!("sandbox fault {fault}")).exits(0);
        assert_ne!(bench.run(&format!("groups create --name developers {P}")).code, 0);
        bench.run("sandbox fault --clear").exits(0);
        bench.stops("protegrity", ("undo last --dry-run", ""), 13, "may have been there before");
        bench.stops("protegrity", ("undo last --yes", ""), 13, "may have been there before");
        bench.run(&format!("groups get developers {P}")).exits(0);
    }
}

#[test]
fn an_answer_that_never_came_is_noted_as_doubt_and_nothing_is_removed_by_a_guess() {
    let bench = Bench::new();
    bench.run("sandbox fault lost-answer --calls writes").exits(0);
    assert_ne!(bench.run(&format!("users create --username ann {P}")).code, 0);
    bench.run("sandbox fault --clear").exits(0);
    let run = bench.run("history list -o json").json()[0].clone();
    assert_eq!(run["outcome"], "1 in-doubt", "{run}");
    bench.stops("protegrity", ("undo last --yes", ""), 13, "may have been there before");
    bench.run(&format!("users get ann {P}")).exits(0);
}

#[test]
fn a_run_whose_lines_were_edited_is_not_undone() {
    let bench = Bench::new();
    bench.run(&format!("users update maria.garcia --first-name Mary {P}")).exits(0);
    let path = bench.files().into_iter().find(|path| path.to_string_lossy().contains("history/2")).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    for edited in [text.replace("\"Maria\"", "\"Eve\""), text.replace('\n', "\r\n"), text.repeat(2)] {
        assert_ne!(edited, text);
        std::fs::write(&path, edited).unwrap();
        bench.stops("protegrity", ("undo last --yes", ""), 15, "nothing was sent");
    }
    std::fs::write(&path, text).unwrap();
    bench.run("undo last --yes").exits(0);
}

#[test]
fn an_entry_of_an_address_that_the_profile_does_not_lead_to_any_more_is_refused() {
    let bench = Bench::new();
    bench.run(&format!("users create --username ann {P}")).exits(0);
    rewrite(&bench, |line| {
        Some(line.replace("\"address\":\"sandbox:protegrity\"", "\"address\":\"https://old.example.test\""))
    });
    bench.stops("protegrity", ("undo last --yes", ""), 3, "https://old.example.test");
}

#[test]
fn with_no_undo_nothing_is_read_before_and_nothing_comes_back() {
    let bench = Bench::new();
    let ids = bench.run(&format!("users list {P} -o ids")).exits(0).out;
    let ids: Vec<&str> = ids.lines().skip(3).collect();
    let before = bench.counters("protegrity").0;
    bench.run(&format!("users delete {} --yes --no-undo {P}", ids[0])).exits(0);
    let without = bench.counters("protegrity").0 - before;
    bench.run(&format!("users delete {} --yes {P}", ids[1])).exits(0);
    assert_eq!(bench.counters("protegrity").0 - before - without, without + 1, "one read more");
    let run = run_before(&bench, 1);
    bench.stops("protegrity", (&format!("undo {run} --yes"), ""), 13, "was not read before");
}

/// Without what the platform itself says of a change, and without the order of rows.
fn bare(mut value: Value) -> Value {
    match &mut value {
        Value::Object(members) => {
            for name in ["lastModified", "lastUpdate", "version", "clientSecrets"] {
                members.shift_remove(name);
            }
            members.values_mut().for_each(|member| *member = bare(member.take()));
        }
        Value::Array(list) => {
            list.iter_mut().for_each(|element| *element = bare(element.take()));
            list.sort_by_key(ToString::to_string);
        }
        _ => {}
    }
    value
}

#[test]
fn other_platforms_get_back_what_they_had() {
    for (profile, change, read) in [
        ("hid", "users update maria.garcia --first-name Mary", "users get maria.garcia"),
        ("entrust", "groups update developers --name coders", "groups list"),
        ("entrust", "users update maria.garcia --first-name Mary", "users get maria.garcia"),
        ("entrust", "groups delete operations --yes", "groups list --columns name"),
        (
            "entrust",
            "users groups add maria.garcia --group Finance --group developers",
            "users get maria.garcia",
        ),
        ("secureauth", "users disable maria.garcia --yes", "users get maria.garcia"),
        ("hid", "authenticators disable 10035.AT_EMPPWD --yes", "authenticators get 10035.AT_EMPPWD"),
        ("u4ids", "clients update web --set requireConsent=false --yes", "clients get web"),
        ("u4ids", "clients delete old-portal --yes", "clients list --columns id,name,enabled,flow"),
        ("secureauth", "users update maria.garcia --first-name Jim", "users get maria.garcia"),
        (
            "entrust",
            "authenticators tokens set-state 30000901 INACTIVE --yes",
            "authenticators tokens get 30000901",
        ),
        (
            "entrust",
            "authenticators tokens label 30000901 --label drawer",
            "authenticators tokens get 30000901",
        ),
        ("entrust", "authenticators grids set-state 1003 INACTIVE --yes", "authenticators grids get 1003"),
        (
            "entrust",
            "authenticators smart-credentials set-state 900001 INACTIVE --yes",
            "authenticators smart-credentials get 900001",
        ),
        ("hid", "credentials set-status 11385 SUSPENDED --yes", "credentials get 11385"),
        ("hid", "devices set-status 12001 SUSPENDED --yes", "devices get 12001"),
    ] {
        let bench = Bench::new();
        let read = || {
            let ran = bench.run(&format!("{read} -p sandbox/{profile} -o json"));
            serde_json::from_str(&ran.out).unwrap_or_else(|_| Value::from(ran.code))
        };
        let before = read();
        bench.run(&format!("{change} -p sandbox/{profile}")).exits(0);
        assert_ne!(before, read(), "{change}");
        bench.run("undo last --yes").exits(0);
        assert_eq!(bare(before), bare(read()), "{profile} {change}");
    }
}

#[test]
fn a_state_that_the_platform_does_not_go_back_to_or_that_somebody_set_since_is_left() {
    let bench = Bench::on("sandbox/hid");
    bench.run("credentials set-status 11385 SUSPENDED --yes").exits(0);
    let run = run_before(&bench, 0);
    bench.run("credentials set-status 11385 ACTIVE --no-history").exits(0);
    bench.run(&format!("undo {run} --yes")).exits(0).says("as it was before");
    bench.run("credentials set-status 11385 REVOKED --yes --no-history").exits(0);
    assert_ne!(bench.run(&format!("undo {run} --yes")).code, 0);
    bench.run("credentials set-status 11392 REVOKED --yes").exits(0);
    bench.stops("hid", ("undo last --yes", ""), 13, "does not go back to");
}

#[test]
fn what_was_unassigned_is_its_owners_again_and_what_it_loses_by_that_is_said_before() {
    let bench = Bench::on("sandbox/entrust");
    for (kind, id, lost) in [("tokens", 30000901, "its label"), ("grids", 1003, "its state")] {
        let owner = || bench.run(&format!("authenticators {kind} get {id} -o json")).json()["userId"].clone();
        let before = owner();
        bench.run(&format!("authenticators {kind} unassign {id} --yes")).exits(0);
        assert_ne!(owner(), before, "{kind}");
        assert!(bench.run("undo last --dry-run").exits(0).out.contains(lost), "{kind}");
        bench.run("undo last --yes").exits(0);
        assert_eq!(owner(), before, "{kind}");
    }
}
