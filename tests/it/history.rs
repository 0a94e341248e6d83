//! The history: what is in it, who gets one, and what happens where it cannot be written.

use crate::bench::Bench;
use iamctl::clock::{Clock as _, ManualClock};
use serde_json::Value;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

const P: &str = "-p sandbox/protegrity";

fn files(bench: &Bench) -> Vec<PathBuf> {
    let mut files = bench.files();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "ndjson"));
    files.retain(|path| path.parent().is_some_and(|folder| folder.ends_with("history")));
    files.sort();
    files
}

fn lines(bench: &Bench) -> Vec<Value> {
    let text: String = files(bench).iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn a_write_is_noted_with_who_what_and_what_was_there_and_a_read_or_a_dry_run_is_not() {
    let bench = Bench::new().with("USER", "ann");
    bench.run(&format!("users list {P}")).exits(0);
    bench.run(&format!("users delete maria.garcia --dry-run {P}")).exits(0);
    assert!(files(&bench).is_empty());
    bench.run(&format!("users delete maria.garcia --yes {P}")).exits(0);
    let lines = lines(&bench);
    let kinds: Vec<&str> = lines.iter().map(|line| line["is"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["run", "sent", "outcome"]);
    assert_eq!(lines[0]["user"], "ann");
    assert_eq!(lines[0]["line"], format!("iamctl users delete maria.garcia --yes {P}"));
    assert_eq!((&lines[1]["method"], &lines[1]["profile"]), (&"DELETE".into(), &"sandbox/protegrity".into()));
    assert_eq!(lines[1]["rows"][0]["before"]["email"], "maria.garcia@example.test");
    assert_eq!((&lines[2]["outcome"], &lines[2]["status"]), (&"done".into(), &200.into()));
}

#[test]
fn edits_rows_of_files_and_raw_calls_are_noted() {
    let bench = Bench::new();
    bench.run(&format!("users update maria.garcia --first-name Mary {P}")).exits(0);
    bench.feed(&format!("users create --each - {P}"), "username\nu1\nu2\n").exits(0);
    bench.run(&format!("api POST /users -f username=u3 {P}")).exits(0);
    let sent: Vec<Value> = lines(&bench).into_iter().filter(|line| line["is"] == "sent").collect();
    assert_eq!(sent.len(), 4);
    assert_eq!(sent[0]["rows"][0]["before"]["firstName"], "Maria");
    assert_eq!(sent[0]["rows"][0]["after"]["firstName"], "Mary");
    assert_eq!((&sent[3]["path"], &sent[3]["command"]), (&"/pty/v1/auth/users".into(), &Value::Null));
    assert_eq!(bench.run("history list -o json").json()[1]["writes"], 2);
    bench.run("history verify").exits(0);
}

#[test]
fn who_has_no_profile_has_a_history_only_where_it_is_asked_for_and_a_profile_may_have_none() {
    let bench = Bench::new();
    bench.run(&format!("users create --username u1 --no-history {P}")).exits(0);
    let off = Bench::new().within(&bench).with("IAMCTL_HISTORY", "no");
    off.run(&format!("users create --username u2 {P}")).exits(0);
    assert!(files(&bench).is_empty());
    bench.run("profiles explain history -p sandbox/protegrity -o json").exits(0);
    let alone = Bench::new()
        .with("IAMCTL_PLATFORM", "protegrity")
        .with("IAMCTL_URL", "https://ppc.example.test")
        .with("IAMCTL_USERNAME", "admin");
    let told = alone.run("profiles explain history -o json").json();
    assert_eq!(told[0]["value"], "false");
    let asked = alone.with("IAMCTL_HISTORY", "yes").run("profiles explain history -o json").json();
    assert_eq!(asked[0]["value"], "true");
}

#[test]
fn what_cannot_be_noted_is_not_sent_unless_somebody_says_so() {
    let bench = Bench::new();
    // A file where the folder belongs stands for a disk that is full or cannot be written.
    bench.file("state/history", "");
    let before = bench.counters("protegrity").1;
    let line = format!("users create --username u1 {P}");
    let refused = bench.run(&line).exits(3).says("nothing was sent").says("--no-history");
    assert!(!refused.err.contains("were sent"), "{refused:?}");
    assert_eq!(bench.counters("protegrity").1, before);
    bench.run(&format!("{line} --no-history")).exits(0);
}

#[test]
fn a_run_and_an_entry_are_shown_and_an_unknown_one_is_not_found() {
    let bench = Bench::new();
    bench.run(&format!("groups update developers --user admin --yes {P}")).exits(0);
    let run = bench.run("history list -o json").json()[0]["run"].as_str().unwrap().to_owned();
    let entries = bench.run(&format!("history show {run} -o json")).json();
    assert_eq!(
        (&entries[0]["command"], &entries[0]["about"]),
        (&"groups update".into(), &"developers".into())
    );
    let entry = bench.run(&format!("history show {run}.1 -o json")).json();
    assert!(entry["rows"][0]["before"]["members"].as_array().unwrap().len() > 1);
    for unknown in [format!("{run}.2"), "20200101-000000-00000".into(), "x".into(), "..".into()] {
        bench.run(&format!("history show {unknown}")).exits(5).says("history list");
    }
}

#[test]
fn runs_are_selected_by_time_user_and_profile() {
    let clock = Arc::new(ManualClock::at("2026-05-01T10:00:00Z".parse().unwrap()));
    let bench = Bench::new().with("USER", "ann").by(clock.clone());
    bench.run(&format!("users create --username u1 {P}")).exits(0);
    clock.advance(Duration::from_secs(10 * 24 * 3600));
    bench.run(&format!("users create --username u2 {P}")).exits(0);
    let count = |line: &str| bench.run(&format!("{line} -o json")).exits(0).json().as_array().unwrap().len();
    assert_eq!(count("history list"), 2);
    assert_eq!(count("history list --since 7d"), 1);
    assert_eq!(count("history list --until 7d"), 1);
    assert_eq!(count("history list --user bob"), 0);
    assert_eq!(count("history list --user ann -p 'sandbox/*'"), 2);
    assert_eq!(count("history list -p prod"), 0);
    bench.run("history list --since never").exits(2);
    // A date is a whole day.
    assert_eq!(count("history list --since 2026-05-01 --until 2026-05-01"), 1);
    assert_eq!(count("history list --until 2026-04-30"), 0);
    for late in ["--since 2026-05-02 --until 2026-05-01", "--since 1d --until 2d"] {
        bench.run(&format!("history list {late}")).exits(2).says("--since lies behind --until");
    }
    assert_eq!(files(&bench).len(), 2);
    assert!(clock.now().to_string().starts_with("2026-05-11"));
}

#[test]
fn days_are_pruned_and_what_was_not_exported_asks_first() {
    let clock = Arc::new(ManualClock::at("2026-05-01T10:00:00Z".parse().unwrap()));
    let bench = Bench::new().by(clock.clone());
    bench.run(&format!("users create --username u1 {P}")).exits(0);
    clock.advance(Duration::from_secs(3 * 24 * 3600));
    bench.run(&format!("users create --username u2 {P}")).exits(0);
    bench.run("history prune --before 1d").exits(11).says("were not exported");
    assert_eq!(files(&bench).len(), 2);
    let exported = bench.run("history export").exits(0).out;
    assert_eq!(exported.lines().count(), 6);
    assert_eq!(bench.run("history export --new").exits(0).out, "");
    bench.run("history prune --before 1d").exits(0).says("3 lines of 1 day");
    assert_eq!(files(&bench).len(), 1);
    bench.run("history verify").exits(0);
    bench.run("history prune --before 1d").exits(0).says("no past day of the history");
    let path = &files(&bench)[0];
    let text = std::fs::read_to_string(path).unwrap();
    std::fs::write(path, text.replacen("u2", "u3", 1)).unwrap();
    bench.run("history verify").exits(15).says("line 1 was edited");
    std::fs::write(path, text).unwrap();
    // The newest file goes as well once its day is over: the line that says so goes on from it, in a new one.
    clock.advance(Duration::from_secs(30 * 24 * 3600));
    bench.run("history prune --before 1d --yes").exits(0);
    assert_eq!(files(&bench).len(), 1);
    assert!(bench.run("history export --new").out.contains("pruned"));
}

#[test]
fn an_edited_line_is_named_and_the_exit_code_says_so() {
    let bench = Bench::new();
    bench.run(&format!("users delete maria.garcia --yes {P}")).exits(0);
    let path = &files(&bench)[0];
    let text = std::fs::read_to_string(path).unwrap().replace("\"outcome\":\"done\"", "\"outcome\":\"gone\"");
    std::fs::write(path, text).unwrap();
    bench.run("history verify").exits(15).says("line 3 was edited");
}

#[cfg(unix)]
#[test]
fn only_its_owner_may_read_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let bench = Bench::new();
    bench.run(&format!("users create --username u1 {P}")).exits(0);
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert!(
        bench
            .files()
            .iter()
            .filter(|path| path.starts_with(bench.path("state/history")))
            .all(|p| mode(p) == 0o600)
    );
    assert_eq!(mode(&bench.path("state/history")), 0o700);
}

#[test]
fn a_history_of_which_every_file_is_gone_is_not_whole() {
    let bench = Bench::new();
    bench.run(&format!("users create --username u1 {P}")).exits(0);
    files(&bench).iter().for_each(|path| std::fs::remove_file(path).unwrap());
    bench.run("history verify").exits(15).says("3 lines in all");
    bench.run(&format!("users create --username u2 {P}")).exits(0);
    bench.run("history verify").exits(15).says("3 lines before it are missing");
}

#[test]
fn what_is_written_behind_a_line_that_was_cut_stands_in_lines_of_its_own() {
    let bench = Bench::new();
    bench.run(&format!("users create --username u1 {P}")).exits(0);
    let path = files(&bench).remove(0);
    let text = std::fs::read(&path).unwrap();
    std::fs::write(&path, &text[..text.len() - 15]).unwrap();
    bench.run(&format!("users create --username u2 {P}")).exits(0);
    let said = bench.run("history verify").exits(15).err;
    assert!(said.contains("1 line before it is missing") && !said.contains("cannot be read"), "{said}");
    assert_eq!(bench.run("history list -o json").exits(0).json().as_array().unwrap().len(), 2);
}

#[test]
fn only_what_was_written_out_counts_as_exported() {
    let (clock, bench) = (Arc::new(ManualClock::at("2026-12-01T00:00:00Z".parse().unwrap())), Bench::new());
    let bench = bench.by(clock.clone());
    bench.run(&format!("users create --username u1 {P}")).exits(0);
    clock.sleep(Duration::from_secs(20 * 24 * 3600));
    bench.run(&format!("users create --username u2 {P}")).exits(0);
    assert_ne!(bench.run("history export --new --jq 'error(1)'").code, 0);
    let new = || bench.run("history export --new").exits(0).out.lines().count();
    assert_eq!(bench.run("history export --since 7d").exits(0).out.lines().count(), 3);
    assert_eq!((new(), new()), (6, 0), "what lies before what was exported is new still");
}

#[test]
fn no_secret_of_an_address_or_a_credential_is_noted() {
    let bench = Bench::new();
    let url = "https://ann:not-a-secret-1@a.test/x?token=not-a-secret-2&sig=not-a-secret-3";
    let body = format!("{{\"username\":\"u1\",\"email\":\"{url}\",\"auth\":\"Bearer not-a-secret-4\"}}");
    bench.run(&format!("api POST /users -f username=u9 -f auth='Bearer not-a-secret-5' {P}"));
    bench.feed(&format!("api POST /users --input - {P}"), &body);
    bench.run(&format!("users create --username u2 --email '{url}' --force-member x {P}"));
    let text: String = files(&bench).iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
    assert!(text.contains("(hidden)@a.test/x?token=(hidden)&sig=(hidden)"), "{text}");
    assert!(!text.contains("not-a-secret"), "{text}");
}

/// What the list and the entry say that the last run came to.
fn told(bench: &Bench) -> (String, Value) {
    let runs = bench.run("history list -o json").exits(0).json();
    let last = runs.as_array().unwrap().last().unwrap().clone();
    let run = last["run"].as_str().unwrap();
    (last["outcome"].as_str().unwrap().to_owned(), bench.run(&format!("history show {run}.1 -o json")).json())
}

#[test]
fn what_was_found_afterwards_stands_in_the_place_of_what_the_write_was_told() {
    let line = format!("users update maria.garcia --first-name Mary {P}");
    for (fault, outcome, undone) in [
        ("lost-answer --times 1 --calls writes", "done", "done"),
        ("not-done --times 1", "not-as-asked", "it changed nothing"),
        ("status --status 500 --times 1 --calls writes", "not-done", "was not carried out"),
    ] {
        let bench = Bench::new();
        bench.run(&format!("sandbox fault {fault}")).exits(0);
        let code = bench.run(&line).code;
        assert_eq!(code == 0, outcome == "done", "{fault}: {code}");
        let (listed, entry) = told(&bench);
        assert_eq!((listed, &entry["outcome"]), (format!("1 {outcome}"), &outcome.into()), "{fault}");
        assert!(!entry["found"]["how"].as_str().unwrap().is_empty(), "{entry}");
        assert!(bench.run("history export").out.contains("\"settled\""));
        let ran = bench.run("undo last --yes").exits(0);
        assert!(ran.out.contains(undone) || ran.err.contains(undone), "{fault}: {ran:?}");
        let name = bench.run(&format!("users get maria.garcia {P} -o json")).json()["firstName"].clone();
        assert_eq!(name, "Maria", "{fault}");
        bench.run("history verify").exits(0);
    }
}

#[test]
fn of_a_run_over_a_file_each_row_is_told_as_it_was_found() {
    let bench = Bench::on("sandbox/entrust");
    let file = "user,first-name\nbjorn.bauer,Bo\nbeatriz.bakker,Bea\n";
    bench.run("sandbox fault lost-answer --times 1 --calls writes").exits(0);
    bench.feed("users update --each - --jobs 1", file).exits(0);
    let (listed, _) = told(&bench);
    assert!(!listed.contains("doubt"), "{listed}");
}

#[test]
fn the_line_of_a_run_comes_before_those_of_its_threads_and_no_line_of_them_is_lost() {
    let bench = Bench::new();
    let rows: String = (0..60).map(|n| format!("u{n}\n")).collect();
    bench.feed(&format!("users create --each - --jobs 16 {P}"), &format!("username\n{rows}")).exits(0);
    let lines = lines(&bench);
    assert_eq!(lines[0]["is"], "run");
    let count = |is: &str| lines.iter().filter(|line| line["is"] == is).count();
    assert_eq!((count("run"), count("sent"), count("outcome")), (1, 60, 60));
    bench.run("history verify").exits(0);
}

#[test]
fn what_a_run_found_not_to_be_carried_out_is_not_noted_as_done() {
    for (platform, lines) in [
        (
            "protegrity",
            &[
                "users create --username u1",
                "users update maria.garcia --first-name Mary",
                "users delete maria.garcia --yes",
            ][..],
        ),
        (
            "entrust",
            &[
                "users create --username u1 --first-name A --last-name B --email u1@example.test",
                "users update maria.garcia --first-name Mary",
                "users lock maria.garcia --yes",
                "users delete maria.garcia --yes",
            ],
        ),
        ("scim", &["users update maria.garcia --first-name Mary", "users delete maria.garcia --yes"]),
        ("hid", &["users update maria.garcia --first-name Mary", "users delete maria.garcia --yes"]),
        ("u4ids", &["clients update web --name Other", "clients delete web --yes --confirm web"]),
    ] {
        for line in lines {
            let bench = Bench::on(&format!("sandbox/{platform}"));
            bench.run("sandbox fault error-inside --times 1").exits(0);
            let ran = bench.run(line);
            assert_ne!(ran.code, 0, "{platform} {line}: {ran:?}");
            let (listed, entry) = told(&bench);
            assert!(
                !listed.contains("done") || listed.contains("not-done"),
                "{platform} {line}: {listed} {ran:?}"
            );
            assert_eq!(format!("1 {}", entry["outcome"].as_str().unwrap()), listed, "{platform} {line}");
        }
    }
}

#[test]
fn an_undo_that_was_not_carried_out_is_not_noted_as_done() {
    let bench = Bench::new();
    bench.run(&format!("users update maria.garcia --first-name Mary {P}")).exits(0);
    bench.run("sandbox fault error-inside --times 1").exits(0);
    let ran = bench.run("undo last --yes");
    assert_ne!(ran.code, 0, "{ran:?}");
    let (listed, _) = told(&bench);
    assert_eq!(listed, "1 not-as-asked", "{ran:?}");
}

#[test]
fn no_secret_of_any_spelling_of_its_name_is_noted() {
    let bench = Bench::new();
    let urn = "urn:ietf:params:scim:schemas:core:2.0:User:password";
    let scim = "-p sandbox/scim --yes";
    bench.run(&format!("api POST /Users -f {urn}=not-a-secret-1 -f userName=x {scim}"));
    bench.run(&format!("api POST /Users -F 'passwords=[\"not-a-secret-2\"]' -f userName=y {scim}"));
    let names = "-f pin=not-a-secret-3 -f passcode=not-a-secret-4 -f assertion=not-a-secret-5";
    bench.run(&format!("api POST /users {names} -f credentialId=11385 {P} --yes"));
    bench.run(&format!("api POST /users -f 'data={{\"password\":\"not-a-secret-7\",\"id\":7}}' {P} --yes"));
    bench.feed(
        &format!("api POST /users --input - {P} --yes"),
        "{\"data\":\"{\\\"pin\\\":\\\"not-a-secret-8\\\"}\"}",
    );
    let wider = "-f userPassword=not-a-secret-10 -f password_hash=not-a-secret-11 -f PINs=not-a-secret-12 -f secretAnswer=not-a-secret-13";
    bench.run(&format!("api POST /users {wider} {P} --yes"));
    let attributes = "PIN=not-a-secret-14 password=not-a-secret-15";
    bench.run(&format!("credentials attributes set 11385 {attributes} -p sandbox/hid")).exits(0);
    bench.feed(
        &format!("api PATCH /Users/1 --input - {scim}"),
        "{\"Operations\":[{\"OP\":\"add\",\"PATH\":\"Password\",\"VALUE\":\"not-a-secret-16\"}]}",
    );
    let text: String = files(&bench).iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
    assert!(!text.contains("not-a-secret"), "{text}");
    assert!(text.contains("\"credentialId\":\"11385\"") && text.contains("credentialId=11385"), "{text}");
    let sent = lines(&bench).iter().filter(|line| line["is"] == "sent").count();
    assert_eq!(sent, 8, "{text}");
    let data =
        format!("users create --username x6 --data '{{\"{urn}\":\"not-a-secret-9\"}}' --force-member {urn}");
    let refused = bench.run(&format!("{data} {scim}")).exits(2);
    assert!(!refused.err.contains("not-a-secret"), "{refused:?}");
}

#[test]
fn a_history_that_lost_its_head_says_how_to_go_on_and_is_whole_again_once_those_days_are_removed() {
    let clock = Arc::new(ManualClock::at("2026-05-01T10:00:00Z".parse().unwrap()));
    let bench = Bench::on("sandbox/protegrity").by(clock.clone());
    let write = |name: &str| bench.run(&format!("users update bjorn.bauer --first-name {name}")).exits(0);
    write("Bo");
    let folder = std::path::Path::new(&bench.env["IAMCTL_STATE_DIR"]).join("history");
    let mut paths = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let head = paths.find(|path| path.extension().is_some_and(|end| end == "head")).unwrap();
    std::fs::remove_file(head).unwrap();
    write("Bob");
    let said = bench.run("history verify").exits(15).says("prune --before 2026-05-02");
    assert!(said.out.contains("where the head was missing"), "{said:?}");
    bench.run("history prune --before 2026-05-02 --yes").exits(0).says("no past day");
    clock.advance(Duration::from_secs(24 * 3600));
    bench.run("history prune --before 2026-05-02").exits(11).says("were not exported");
    bench.run("history export").exits(0);
    bench.run("history prune --before 2026-05-02").exits(0);
    bench.run("history verify").exits(0);
    write("Bert");
    bench.run("history verify").exits(0);
    let shown = bench.run("history show last --columns command").exits(0);
    assert!(shown.out.contains("users update"), "{shown:?}");
}
