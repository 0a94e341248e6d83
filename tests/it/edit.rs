//! `edit`: an object in an editor. The editors here are scripts.
#![cfg(unix)]

use crate::bench::{Bench, Ran};
use crate::bulk::protegrity;
use crate::process::{binary, end};
use crate::served::{Served, still};
use iamctl::sandbox::fault::FaultKind;
use serde_json::Value;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;

/// A bench with a group that can be changed, and an editor that runs this line of shell on the file `$1`.
fn with(bench: Bench, line: &str) -> Bench {
    let script = bench.file("editor.sh", &format!("{line}\n"));
    bench.with("EDITOR", &format!("sh {script}"))
}

fn users() -> (Served, Bench) {
    let (served, bench, _) = protegrity();
    let line = "users create --username ann1 --email ann1@example.test --first-name Ann -o none";
    bench.run(line).exits(0);
    (served, bench)
}

fn drafts(bench: &Bench) -> Vec<PathBuf> {
    let mut files = bench.files();
    files.retain(|file| file.parent().unwrap().ends_with("drafts"));
    files
}

#[track_caller]
fn first_name(bench: &Bench) -> String {
    bench.run("users get ann1 -o json").exits(0).json()["firstName"].as_str().unwrap_or("nothing").to_owned()
}

#[test]
fn what_is_changed_in_the_editor_is_shown_asked_for_and_written() {
    let (_served, bench) = users();
    let seen = bench.path("seen");
    let bench = with(
        bench,
        &format!("cp \"$1\" {0}; stat -c %a \"$1\" > {0}.mode; sed -i s/Ann$/Anna/ \"$1\"", seen.display()),
    );
    let no = bench.answer("users edit ann1", "n\n").exits(11).says("firstName").says("[y/N]");
    assert!(no.err.contains("\"Ann\" -> \"Anna\""), "{no:?}");
    assert_eq!(first_name(&bench), "Ann");
    bench.answer("users edit ann1", "y\n").exits(0);
    assert_eq!(first_name(&bench), "Anna");
    let text = std::fs::read_to_string(&seen).unwrap();
    assert!(text.starts_with("# What 'users update' takes") && text.contains("\nfirstName: Ann\n"), "{text}");
    assert_eq!(std::fs::read_to_string(bench.path("seen.mode")).unwrap().trim(), "600");
    // What was not confirmed is kept, what was written is not.
    assert_eq!(drafts(&bench).len(), 1);
}

#[test]
fn every_resource_whose_get_shows_what_its_update_takes_can_be_edited() {
    for (platform, line, change, read, value) in [
        (
            "hid",
            "groups edit Staff",
            "s/^displayName:.*/displayName: Staffers/",
            "groups list -o json",
            "Staffers",
        ),
        ("u4ids", "clients edit web", "s/Web portal/Renamed/", "clients list -o json", "Renamed"),
        ("entrust", "groups edit developers", "s/^name:.*/name: makers/", "groups list -o json", "makers"),
        (
            "entrust",
            "users edit bob.example",
            "s/^firstName:.*/firstName: Robert/",
            "users get bob.example -o json",
            "Robert",
        ),
        (
            "secureauth",
            "users edit jdoe",
            "s/value: John$/value: Johnny/",
            "users get jdoe -o json",
            "Johnny",
        ),
    ] {
        let bench = with(Bench::on(&format!("sandbox/{platform}")), &format!("sed -i '{change}' \"$1\""));
        let ran = bench.run(&format!("{line} --yes")).exits(0);
        let out = bench.run(read).exits(0).out;
        assert!(out.contains(value), "{platform} {line}: {ran:?}");
    }
}

#[test]
fn nothing_changed_sends_nothing_and_says_so() {
    for line in ["true", "touch \"$1\"", "echo '# a word' >> \"$1\"", ": > \"$1\"", "echo '# only' > \"$1\""]
    {
        let (served, bench) = users();
        let bench = with(bench, line);
        let before = served.totals("protegrity").1;
        let ran: Ran = bench.run("users edit ann1").exits(0).says("nothing was changed");
        assert_eq!((served.totals("protegrity").1, drafts(&bench).len()), (before, 0), "{line}: {ran:?}");
    }
}

#[test]
fn without_an_editor_or_anybody_to_ask_nothing_is_sent() {
    let (served, bench) = users();
    let before = served.totals("protegrity");
    bench.run("users edit ann1 --yes").exits(2).says("neither VISUAL nor EDITOR");
    bench.answer("users edit ann1", "").exits(2).says("neither VISUAL nor EDITOR");
    let bench = bench.with("EDITOR", "true");
    bench.run("users edit ann1 --no-input").exits(2).says("users update");
    assert_eq!(served.totals("protegrity"), before);
    bench.run("users edit nobody").exits(5);
    let bench = with(bench, "sed -i s/Ann$/Anna/ \"$1\"");
    bench.run("users edit ann1").exits(11).says("--yes").says("what you wrote is in");
    assert_eq!(first_name(&bench), "Ann");
}

#[test]
fn nonsense_and_a_failing_editor_write_nothing_and_what_was_typed_is_kept() {
    for (line, code, said) in [
        ("echo '- [' >> \"$1\"", 2, "neither JSON nor YAML"),
        ("echo '- a' > \"$1\"", 2, "is no object"),
        ("sed -i s/Ann$/Anna/ \"$1\"; exit 3", 2, "failed"),
        ("echo 'noSuchMember: 1' >> \"$1\"", 2, "noSuchMember"),
        ("sed -i 's/^firstName:.*/firstName: [1]/' \"$1\"", 2, "firstName"),
    ] {
        let (served, bench) = users();
        let bench = with(bench, line);
        let before = served.totals("protegrity").1;
        let ran = bench.run("users edit ann1 --yes").exits(code).says(said).says("what you wrote is in");
        assert_eq!(served.totals("protegrity").1, before, "{line}");
        let kept = drafts(&bench);
        assert_eq!(kept.len(), 1, "{line}");
        assert!(ran.err.contains(&kept[0].display().to_string()), "{ran:?}");
        assert_eq!(std::fs::metadata(&kept[0]).unwrap().permissions().mode() & 0o777, 0o600);
    }
    for line in ["exit 1", "rm \"$1\""] {
        let (_served, bench) = users();
        let bench = with(bench, line);
        bench.run("users edit ann1 --yes").exits(2);
        assert!(drafts(&bench).is_empty(), "{line}");
    }
}

#[test]
fn what_is_no_text_or_too_long_is_kept_and_named() {
    for line in ["printf '\\377' >> \"$1\"", "truncate -s 17M \"$1\""] {
        let (_served, bench) = users();
        let bench = with(bench, line);
        let ran = bench.run("users edit ann1 --yes").exits(2).says("what you wrote is in");
        assert_eq!(drafts(&bench).len(), 1, "{ran:?}");
        assert!(ran.err.contains(&drafts(&bench)[0].display().to_string()), "{ran:?}");
    }
}

#[test]
fn what_an_editor_leaves_beside_a_draft_goes_with_it() {
    let leave = "d=$(dirname \"$1\"); b=$(basename \"$1\"); cp \"$1\" \"$1~\"; cp \"$1\" \"$d/.$b.swp\"; \
                 cp \"$1\" \"$d/#$b#\"; echo x > \"$d/other\"; ";
    let (_served, bench) = users();
    let bench = with(bench, &format!("{leave} sed -i s/Ann$/Anna/ \"$1\""));
    bench.run("users edit ann1 --yes").exits(0);
    assert_eq!(drafts(&bench), [bench.path("state/drafts/other")]);
    // What is kept is kept once.
    bench.run("users edit ann1").exits(0);
    let bench = with(bench, &format!("{leave} echo '- [' >> \"$1\""));
    bench.run("users edit ann1 --yes").exits(2).says("what you wrote is in");
    assert_eq!(drafts(&bench).len(), 2, "{:?}", drafts(&bench));
}

#[test]
fn capabilities_tell_of_what_is_edited_and_followed() {
    let bench = Bench::new();
    let rows = bench.run("capabilities -o json").exits(0).json();
    let names = |platform: &str| -> Vec<String> {
        let rows = rows.as_array().unwrap().iter().filter(|row| row["platform"] == platform);
        let names = rows.flat_map(|row| row["commands"].as_array().unwrap());
        names.map(|name| name.as_str().unwrap().to_owned()).collect()
    };
    for (platform, there, missing) in [
        ("hid", &["users edit", "audits follow"][..], "clients edit"),
        ("u4ids", &["clients edit", "clients audits"], "audits follow"),
        ("protegrity", &["users edit"], "audits follow"),
    ] {
        let names = names(platform);
        assert!(there.iter().all(|name| names.contains(&(*name).to_owned())), "{platform}: {names:?}");
        assert!(!names.contains(&missing.to_owned()), "{platform}: {names:?}");
    }
}

#[test]
fn keys_are_for_the_editor_while_it_runs_and_an_end_of_the_run_keeps_what_was_written() {
    let interrupt = "kill -INT $PPID; kill -QUIT $PPID; sed -i 's/value: John$/value: Johnny/' \"$1\"";
    let bench = with(Bench::on("sandbox/secureauth"), &format!("{interrupt}\n"));
    end(&mut binary(&bench, "users edit jdoe --yes")).exits(0);
    assert!(bench.run("users get jdoe -o json").exits(0).out.contains("Johnny"));
    // The editor outlives the run, and holds none of its streams.
    let wait = "exec >/dev/null 2>&1; kill -TERM $PPID; while kill -0 $PPID; do :; done";
    for (change, kept) in [("echo '# more' >> \"$1\"; ", 1), ("", 0)] {
        let bench = with(Bench::on("sandbox/secureauth"), &format!("{change}{wait}"));
        let ended = end(&mut binary(&bench, "users edit jdoe --yes")).exits(143);
        assert_eq!(drafts(&bench).len(), kept, "{ended:?}");
        assert_eq!(ended.err.contains("what you wrote is in"), kept == 1, "{ended:?}");
    }
    let bench = with(Bench::new(), &format!("echo '# more' >> \"$1\"; {wait}"));
    end(&mut binary(&bench, "profiles edit")).exits(143).says("what you wrote is in");
    assert_eq!(drafts(&bench).len(), 1);
}

#[test]
fn what_the_platform_sets_itself_is_refused_where_it_was_typed() {
    for (platform, list, edit, change, name) in [
        (
            "entrust",
            "webhooks list --limit 1 -o ids",
            "webhooks edit",
            "s/^token:.*/token: typed-by-hand/",
            "token",
        ),
        (
            "hid",
            "users list --limit 1 -o ids",
            "users edit",
            "s/^  version:.*/  version: typed/",
            "meta.version",
        ),
    ] {
        let bench = with(Bench::on(&format!("sandbox/{platform}")), &format!("sed -i '{change}' \"$1\""));
        let id = bench.run(list).exits(0).out;
        let before = bench.counters(platform).1;
        let ran = bench.run(&format!("{edit} {} --yes", id.trim())).exits(2);
        let ran = ran.says(&format!("'{name}' cannot be changed")).says("what you wrote is in");
        assert!(!ran.err.contains("typed-by-hand"), "{ran:?}");
        assert_eq!((bench.counters(platform).1, drafts(&bench).len()), (before, 1), "{ran:?}");
    }
}

#[test]
fn nonsense_is_opened_again_for_whoever_sits_there() {
    let (_served, bench) = users();
    let bench = with(
        bench,
        "if grep -q '^- \\[' \"$1\"; then sed -i -e '/^- \\[/d' -e s/Ann$/Anna/ \"$1\"; else echo '- [' >> \"$1\"; fi",
    );
    bench.answer("users edit ann1", "y\ny\n").exits(0).says("Open the editor again?");
    assert_eq!(first_name(&bench), "Anna");
    bench.answer("users edit ann1", "n\n").exits(2).says("what you wrote is in");
}

#[test]
fn an_object_that_was_changed_while_it_was_edited_is_not_written() {
    let (served, bench) = users();
    let other = served.bench("protegrity").by(still());
    // The editor waits for the other change by a file of its own.
    let (ready, done) = (bench.path("ready"), bench.path("done"));
    let bench = with(
        bench,
        &format!(
            "touch {}; while [ ! -e {} ]; do :; done; sed -i s/Ann$/Anna/ \"$1\"",
            ready.display(),
            done.display()
        ),
    );
    std::thread::scope(|scope| {
        let ran = scope.spawn(|| bench.run("users edit ann1 --yes"));
        while !ready.exists() {
            std::thread::yield_now();
        }
        other.run("users update ann1 --first-name Other").exits(0);
        std::fs::write(&done, "").unwrap();
        ran.join().unwrap().exits(6).says("changed by somebody else").says("what you wrote is in");
    });
    assert_eq!(first_name(&bench), "Other");
    let kept = std::fs::read_to_string(&drafts(&bench)[0]).unwrap();
    assert!(kept.contains("firstName: Anna"), "{kept}");
}

#[test]
fn the_schema_of_an_edit_is_that_of_what_it_sends() {
    let bench = Bench::on("sandbox/hid");
    let [edit, update] =
        ["edit", "update"].map(|verb| bench.run(&format!("schema users {verb}")).exits(0).out);
    assert_eq!(edit, update);
}

#[test]
fn a_dry_run_of_an_edit_shows_the_request() {
    let (served, bench) = users();
    let bench = with(bench, "sed -i s/Ann$/Anna/ \"$1\"");
    let before = served.totals("protegrity").1;
    let ran = bench.run("users edit ann1 --dry-run").exits(0);
    assert!(ran.out.contains("PUT ") && ran.out.contains("Anna"), "{ran:?}");
    assert_eq!((served.totals("protegrity").1, drafts(&bench).len()), (before, 0));
    // What `update` shows of its request, `edit` shows as well.
    let bench = with(Bench::on("sandbox/hid"), "sed -i 's/^active: true/active: false/' \"$1\"");
    let request = |line: &str| {
        let out = bench.run(line).exits(0).out;
        out.lines().find_map(|line| Some(line.strip_prefix("PUT ")?.split(' ').next()?.to_owned())).unwrap()
    };
    let update = request("users update jsmith --set active=false --dry-run");
    assert_eq!(request("users edit jsmith --dry-run"), update);
    assert!(!update.contains("hidden"), "{update}");
}

#[test]
fn secrets_are_hidden_in_the_editor_and_left_as_they_are() {
    let bench = Bench::on("sandbox/entrust");
    let seen = bench.path("seen");
    let bench =
        with(bench, &format!("cp \"$1\" {}; sed -i 's/^name:.*/name: renamed-hook/' \"$1\"", seen.display()));
    let id = bench.run("webhooks list --limit 1 -o ids").exits(0).out;
    let before = bench.run(&format!("webhooks get {} --reveal -o json", id.trim())).exits(0).json();
    bench.run(&format!("webhooks edit {} --yes", id.trim())).exits(0);
    let after = bench.run(&format!("webhooks get {} --reveal -o json", id.trim())).exits(0).json();
    assert_eq!(after["name"], "renamed-hook");
    let text = std::fs::read_to_string(seen).unwrap();
    let hidden = text.lines().filter_map(|line| line.trim().strip_suffix(": (hidden)"));
    let hidden: Vec<&str> = hidden.collect();
    assert!(!hidden.is_empty(), "{text}");
    for name in hidden {
        let (before, after) = (all(&before, name), all(&after, name));
        assert!(!before.is_empty() && before == after, "{name}: {before:?} {after:?}");
    }
}

#[test]
fn a_secret_that_is_typed_into_the_editor_is_in_no_difference() {
    let line = "sed -i 's/value: (hidden)/value: PINSECRET1/' \"$1\"";
    let bench = with(Bench::on("sandbox/secureauth"), line);
    for more in ["--dry-run", "--yes"] {
        let ran = bench.run(&format!("users edit jdoe {more}")).exits(0);
        assert!(ran.err.contains("pinHash") && !ran.err.contains("PINSECRET1"), "{ran:?}");
        assert!(!ran.out.contains("PINSECRET1"), "{ran:?}");
    }
}

#[test]
fn whatever_output_hides_of_any_platform_is_a_secret_where_it_stands_in_a_difference() {
    for platform in iamctl::platforms::PLATFORMS {
        for name in platform.secret_members.iter().chain(&["token", "apiKey", "clientSecret"]) {
            let at = format!("/above/{}", name.replace('.', "/"));
            for below in ["", "/value", "/inner/deep"] {
                let (mut value, at) = (Value::Null, format!("{at}{below}"));
                iamctl::json::put(&mut value, &at, "s".into());
                assert!(iamctl::json::hide(&mut value, platform.secret_members), "{} {at}", platform.name);
                for at in [at.clone(), format!("{at}/3"), at.replacen("/above", "/above/0", 1)] {
                    assert!(iamctl::json::is_secret(platform.secret_members, &at), "{} {at}", platform.name);
                }
            }
        }
    }
}

/// Every value of that name, wherever it stands.
fn all<'a>(value: &'a Value, name: &str) -> Vec<&'a Value> {
    match value {
        Value::Object(members) => members
            .iter()
            .flat_map(|(own, value)| if own == name { vec![value] } else { all(value, name) })
            .collect(),
        Value::Array(list) => list.iter().flat_map(|value| all(value, name)).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn a_line_that_is_taken_out_clears_the_member() {
    let bench = with(Bench::on("sandbox/u4ids"), "sed -i /^clientUri:/d \"$1\"");
    let before = bench.run("clients get web -o json").exits(0).json();
    assert!(before["clientUri"].is_string());
    bench.run("clients edit web --yes").exits(0).says("clientUri");
    let after = bench.run("clients get web -o json").exits(0).json();
    assert!(after["clientUri"].is_null(), "{after}");
}

#[test]
fn a_lost_answer_of_an_edit_is_settled_as_that_of_an_update() {
    let (served, bench) = users();
    let bench = with(bench, "sed -i s/Ann$/Anna/ \"$1\"");
    served.break_writes(FaultKind::Cut, "/users", 0, Some(1));
    bench.run("users edit ann1 --yes").exits(0).says("the answer was lost");
    assert_eq!((first_name(&bench).as_str(), drafts(&bench).len()), ("Anna", 0));
}
