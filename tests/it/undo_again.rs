//! An undo that is asked for again, because it was cut off, failed in part, lost an answer, or because somebody did it by hand:
//! nothing is made a second time, and `last` goes on with what was begun.

use crate::bench::{Bench, INPUT};
use crate::undo_walk::{PASSING, held, others, quoted};
use iamctl::commands::Effect;
use iamctl::platforms::{PLATFORMS, Platform, PutBack};
use serde_json::Value;

const P: &str = "-p sandbox/protegrity";

/// The run that wrote last; empty where none did.
fn last(bench: &Bench) -> String {
    let runs = bench.run("history list -o json").json();
    runs.as_array().and_then(|runs| Some(runs.last()?["run"].as_str()?.to_owned())).unwrap_or_default()
}

/// How many things a platform holds.
fn things(held: &Value) -> usize {
    let tables = held.as_object().unwrap().iter().filter(|(name, _)| !PASSING.contains(&name.as_str()));
    tables
        .map(|(_, table)| table.as_array().map_or(0, Vec::len) + table.as_object().map_or(0, |one| one.len()))
        .sum()
}

/// The examples of a platform that remove what undo makes again.
fn removals(platform: &Platform) -> Vec<&'static str> {
    let removes = platform.operations().filter(|operation| {
        operation.command.effect > Effect::Read
            && matches!(platform.restorer(operation), Some((_, PutBack::New)))
    });
    removes.flat_map(|operation| operation.examples.iter().copied()).collect()
}

/// A bench on which an example was carried out, with its run; nothing where it cannot be undone.
fn removed(platform: &Platform, example: &str) -> Option<(Bench, String, usize)> {
    let bench = Bench::on(&format!("sandbox/{}", platform.name)).with("IAMCTL_OUTPUT", "json");
    let before = things(&held(&bench, platform.name));
    bench.feed(example, INPUT);
    let run = last(&bench);
    if run.is_empty() || bench.run(&format!("undo {run} --dry-run")).code != 0 {
        return None;
    }
    Some((bench, run, before))
}

/// Asks again for what is back already, in every way: nothing is planned, nothing is sent, and nothing is there twice.
#[track_caller]
fn asked_again(bench: &Bench, platform: &str, run: &str, (before, said): (usize, &str)) {
    let now = held(bench, platform);
    assert!(things(&now) <= before, "{said}: there is more than before");
    let writes = bench.counters(platform).1;
    for what in [run.to_owned(), format!("{run}.1")] {
        let dry = bench.run(&format!("undo {what} --dry-run"));
        let rows = dry.json();
        assert!(rows.as_array().unwrap().iter().all(|row| row["undo"] != "yes"), "{said}: {rows}");
        let ran = bench.run(&format!("undo {what} --yes"));
        assert_eq!((ran.code, bench.counters(platform).1), (dry.code, writes), "{said}: {ran:?}");
    }
    let others = others(&now, &held(bench, platform));
    assert!(others.is_empty(), "{said}: {others:?}");
}

#[test]
fn what_is_back_is_not_made_again_on_any_platform_whoever_made_it() {
    let mut seen = 0;
    for platform in PLATFORMS {
        for example in removals(platform) {
            for (how, ended) in [("", &[0][..]), ("--no-history", &[0]), ("lost", &[0, 9, 16])] {
                let Some((bench, run, before)) = removed(platform, example) else { continue };
                let said = format!("{} '{example}' {how}", platform.name);
                let about = bench.run(&format!("undo {run} --dry-run")).json()[0]["about"].clone();
                let confirm = format!("--confirm {}", quoted(&about));
                let flag = if how == "lost" { "" } else { how };
                if how == "lost" {
                    let on = format!("--on {}", platform.name);
                    bench.run(&format!("sandbox fault lost-answer --times 1 --calls writes {on}")).exits(0);
                }
                let ran = bench.run(&format!("undo {run} --yes {confirm} {flag}"));
                assert!(ended.contains(&ran.code), "{said}: {ran:?}");
                bench.run("sandbox fault --clear").exits(0);
                seen += 1;
                asked_again(&bench, platform.name, &run, (before, &said));
                if how.is_empty() {
                    // Once that is taken back, it can be made again, once.
                    bench.run(&format!("undo last --yes {confirm}")).exits(0);
                    bench.run(&format!("undo {run} --yes {confirm}")).exits(0);
                    asked_again(&bench, platform.name, &run, (before, &said));
                }
            }
        }
    }
    assert!(seen > 60, "only {seen} were undone");
}

/// Files of rows to be deleted, in the order in which the platform is asked.
const DELETED: &[(&str, &str, &str)] = &[
    ("protegrity", "users delete", "user\nmaria.garcia\nbjorn.bauer\nmisaki.sato\nolga.ivanova\n"),
    ("scim", "groups delete", "group\nAuditors\nStaff\n"),
    ("scim", "users delete", "user\nmaria.garcia\nbjorn.bauer\nann\n"),
    ("hid", "users delete", "user\nmaria.garcia\nbjorn.bauer\n"),
    ("entrust", "users delete", "user\nmaria.garcia\nbjorn.bauer\n"),
    ("u4ids", "clients delete", "client\nweb\nnightly-import\n"),
];

#[test]
fn rows_of_which_some_were_refused_are_gone_on_with_and_none_is_made_twice() {
    for (platform, delete, rows) in DELETED {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        let before = held(&bench, platform);
        let list = bench.run(&format!("{} -o json -q", delete.replace("delete", "list"))).exits(0).json();
        let listed = list.as_array().map_or(0, Vec::len);
        bench.feed(&format!("{delete} --each - --yes --jobs 1 -q"), rows).exits(0);
        let run = last(&bench);
        let confirms: String = rows.lines().skip(1).map(|name| format!(" --confirm {name}")).collect();
        bench
            .run(&format!("sandbox fault status --status 403 --calls writes --skip 1 --on {platform}"))
            .exits(0);
        bench.run(&format!("undo {run} --yes{confirms}")).exits(9).says(&format!("iamctl undo {run}"));
        bench.run("sandbox fault --clear").exits(0);
        let dry = bench.run("undo last --dry-run -o json").exits(0).json();
        let is_left = |word: &str| dry.as_array().unwrap().iter().filter(|row| row["undo"] == word).count();
        assert_eq!(
            (is_left("yes"), is_left("nothing to do")),
            (rows.lines().count() - 2, 1),
            "{platform}: {dry}"
        );
        bench.run(&format!("undo last --yes{confirms}")).exits(0).says(&format!("going on with {run}"));
        // Authenticators of a user do not come back.
        assert!(things(&held(&bench, platform)) <= things(&before), "{platform} '{delete}'");
        let (list, get) = (delete.replace("delete", "list"), delete.replace("delete", "get"));
        rows.lines().skip(1).for_each(|name| drop(bench.run(&format!("{get} {name}")).exits(0)));
        let rows = bench.run(&format!("{list} -o json -q")).exits(0).json();
        assert_eq!(rows.as_array().map(Vec::len), Some(listed), "{platform} '{delete}'");
        bench.run(&format!("undo {run} --yes{confirms}")).exits(0).says("nothing to undo");
    }
}

/// How many of Protegrity's users are called so.
fn called(bench: &Bench, name: &str) -> usize {
    let users = bench.run(&format!("users list {P} -o json")).exits(0).json();
    users.as_array().unwrap().iter().filter(|user| user["firstName"] == name).count()
}

#[test]
fn the_last_run_is_gone_on_with_where_it_is_an_undo_that_failed_and_undone_where_it_is_whole() {
    let bench = Bench::new();
    let rows = "user,first-name\nmaria.garcia,BULK\nbjorn.bauer,BULK\nmisaki.sato,BULK\nolga.ivanova,BULK\n";
    bench.feed(&format!("users update --each - {P} -q"), rows).exits(0);
    let run = last(&bench);
    for left in [3, 2, 1] {
        bench.run("sandbox fault status --status 403 --calls writes --skip 1 --on protegrity").exits(0);
        let ran = bench.run("undo last --yes").says(&format!("go on with: iamctl undo {run}"));
        assert!([4, 9].contains(&ran.code), "{ran:?}");
        bench.run("sandbox fault --clear").exits(0);
        assert_eq!(called(&bench, "BULK"), left);
    }
    // A part of it by its number is that of the run, too.
    bench.run("undo last.1 --dry-run -o json").exits(0);
    bench.run("undo last --yes").exits(0).says("going on with");
    assert_eq!(called(&bench, "BULK"), 0);
    bench.run("undo last --yes").exits(0);
    assert_eq!(called(&bench, "BULK"), 1, "the last undo took back one row");
}

#[test]
fn one_step_that_failed_is_tried_again_on_every_platform() {
    for platform in ["protegrity", "scim", "hid", "entrust"] {
        for fault in ["status --status 403", "status --status 500", "html", "no-answer", "lost-answer"] {
            let bench = Bench::on(&format!("sandbox/{platform}"));
            let name = || {
                let user = bench.run("users get maria.garcia -o json").exits(0).json();
                [&user["firstName"], &user["name"]["givenName"]]
                    .map(|name| name.as_str().unwrap_or_default().to_owned())
            };
            let before = name();
            bench.run("users update maria.garcia --first-name ZZ -q").exits(0);
            let run = last(&bench);
            bench.run(&format!("sandbox fault {fault} --calls writes --on {platform}")).exits(0);
            let ran = bench.run("undo last --yes");
            assert_ne!(ran.code, 13, "{platform} {fault}: {ran:?}");
            if ran.code != 0 {
                assert!(ran.err.contains(&format!("iamctl undo {run}")), "{platform} {fault}: {ran:?}");
            }
            bench.run("sandbox fault --clear").exits(0);
            if ran.code != 0 {
                bench.run("undo last --yes").exits(0);
            }
            assert_eq!(name(), before, "{platform} {fault}");
        }
    }
}

#[test]
fn a_fault_while_reading_is_told_as_what_it_is() {
    let changes = |platform: &str| match platform {
        "u4ids" => vec!["scopes update u4bw --description ZZ", "clients delete web --confirm web"],
        "secureauth" => vec!["users update jdoe --first-name ZZ"],
        "hid" => vec!["users update maria.garcia --first-name ZZ", "groups delete UG_PARTNERS --yes"],
        _ => vec!["users update maria.garcia --first-name ZZ", "users delete maria.garcia --yes"],
    };
    let mut seen = 0;
    for platform in PLATFORMS {
        for line in changes(platform.name) {
            for fault in
                ["html", "status --status 404", "status --status 503", "status --status 403", "no-answer"]
            {
                let bench = Bench::on(&format!("sandbox/{}", platform.name));
                if bench.run(&format!("{line} -q")).code != 0 {
                    continue;
                }
                bench.run(&format!("sandbox fault {fault} --calls reads --on {}", platform.name)).exits(0);
                let writes = bench.counters(platform.name).1;
                for flag in ["--dry-run", "--yes"] {
                    let ran = bench.run(&format!("undo last {flag} -o json"));
                    let said = format!("{} '{line}' {fault}: {ran:?}", platform.name);
                    assert!([1, 4, 8, 14].contains(&ran.code), "{said}");
                    let error: Value = serde_json::from_str(ran.err.lines().last().unwrap()).expect(&said);
                    assert!(error["error"]["hint"].is_string(), "{said}");
                }
                assert_eq!(bench.counters(platform.name).1, writes);
                seen += 1;
            }
        }
    }
    assert!(seen > 30, "only {seen}");
}

#[test]
fn an_undo_that_left_anything_is_gone_on_with_and_never_taken_back_by_the_word_last() {
    let bench = Bench::new();
    let rows = "user,first-name\nmaria.garcia,BULK\nbjorn.bauer,BULK\nolga.ivanova,BULK\n";
    bench.feed(&format!("users update --each - {P} -q"), rows).exits(0);
    let run = last(&bench);
    bench.run(&format!("users delete bjorn.bauer --yes --no-history {P}")).exits(0);
    bench.run("undo last --yes").exits(9).says(&format!("go on with: iamctl undo {run}"));
    let undo = last(&bench);
    for line in ["undo last --yes", "undo last --dry-run", "undo last --yes"] {
        let again = bench.run(line).exits(9).says(&format!("going on with {run}"));
        again.says(&format!("to undo that undo itself: iamctl undo {undo}"));
        assert_eq!(called(&bench, "BULK"), 0, "{line}");
    }
    bench.run(&format!("undo {undo} --yes")).exits(0);
    assert_eq!(called(&bench, "BULK"), 2);
}

#[test]
fn a_doubt_that_an_undo_left_is_gone_on_with_once_it_is_settled() {
    let bench = Bench::on("sandbox/scim");
    bench.feed("groups delete --each - --yes", "group\nAuditors\nStaff\n").exits(0);
    bench.run("groups create --name Staff --no-history").exits(0);
    bench.run("undo last --yes").exits(9).says("Staff");
    bench.run("groups delete Staff --yes --no-history").exits(0);
    bench.run("undo last --yes").exits(0);
    let groups = bench.run("groups list -o json --jq '[.[].displayName]'").exits(0).out;
    assert!(groups.contains("Auditors") && groups.contains("Staff"), "{groups}");
}

#[test]
fn an_undo_of_one_profile_is_gone_on_with_on_that_profile_alone() {
    let bench = Bench::new().with("IAMCTL_OUTPUT", "json");
    let who = "maria.garcia@example.test";
    bench.run(&format!("people offboard {who} -p sandbox/scim,sandbox/entrust --confirm {who}")).exits(0);
    let run = last(&bench);
    bench.run("sandbox fault status --status 403 --calls writes --skip 1 --on scim").exits(0);
    bench.run("undo last -p sandbox/scim --yes").exits(9).says(&format!("iamctl undo {run} -p sandbox/scim"));
    bench.run("sandbox fault --clear").exits(0);
    let rows = bench.run("undo last --dry-run").json();
    let rows = rows.as_array().unwrap();
    assert!(rows.iter().any(|row| row["undo"] == "yes"), "{rows:?}");
    assert!(rows.iter().all(|row| row["profile"] == "sandbox/scim"), "{rows:?}");
    bench.run("undo last --yes").says("other profiles");
    let others = bench.run(&format!("undo {run} --dry-run -p sandbox/entrust")).json();
    assert!(others.as_array().unwrap().iter().any(|row| row["undo"] == "yes"), "{others}");
}
