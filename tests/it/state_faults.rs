//! What goes wrong while configuration is read and applied: answers that are lost, runs that are cut off, others who write.

use crate::bench::Bench;
use crate::state::{KEPT, apply, change, diff, export, exported, files, folder};
use serde_json::Value;

#[test]
fn a_platform_that_acknowledges_and_does_nothing_is_told() {
    let bench = exported("sandbox/entrust");
    bench.file("st/groups/new.yaml", "name: new\n");
    bench.run("sandbox fault not-done --on entrust").exits(0);
    let ran = apply(&bench, "st", "--yes");
    assert!([7, 9, 16].contains(&ran.code) && ran.err.contains("groups/new"), "{ran:?}");
    bench.run("sandbox fault --clear").exits(0);
    apply(&bench, "st", "--yes").exits(0);
    diff(&bench, "st", "").exits(0);
}

#[test]
fn a_change_whose_answer_cannot_be_read_and_that_is_not_there_has_failed() {
    for (profile, file, body) in [
        ("protegrity", "groups/hh.yaml", "name: hh\ndescription: d\nmembers: []\nroles: []\n"),
        ("scim", "groups/hh.yaml", "displayName: hh\n"),
        ("entrust", "groups/hh.yaml", "name: hh\n"),
    ] {
        for fault in ["html", "error-inside"] {
            let bench = exported(&format!("sandbox/{profile}"));
            bench.file(&format!("st/{file}"), body);
            bench.run(&format!("sandbox fault {fault} --on {profile} --calls writes --times 1")).exits(0);
            let run = apply(&bench, "st", "--yes").exits(9).says("1 of 1 changes are not done");
            assert!(!run.err.contains("accepted"), "{profile} {fault}: {}", run.err);
            apply(&bench, "st", "--yes").exits(0);
        }
    }
}

#[test]
fn whatever_goes_wrong_with_writes_a_second_run_ends_as_the_files_say_and_makes_nothing_twice() {
    const FAULTS: &[&str] = &[
        "lost-answer",
        "lost-answer --form html",
        "status --status 500 --calls writes",
        "cut --calls writes",
        "error-inside",
        "not-done",
        "no-answer --calls writes",
    ];
    for (platform, kinds) in [
        ("u4ids", "scopes"),
        ("protegrity", "roles,saml-providers"),
        ("entrust", "groups,acrs,saml-providers"),
        ("hid", ""),
    ] {
        let kinds = if kinds.is_empty() { String::new() } else { format!("--kinds {kinds}") };
        let bench = exported(&format!("sandbox/{platform}"));
        for fault in FAULTS {
            bench.run("sandbox reset --empty").exits(0);
            bench.run(&format!("sandbox fault {fault} --every 3 --on {platform}")).exits(0);
            let ran = apply(&bench, "st", &format!("--yes {kinds} --retries 0"));
            assert!([0, 7, 9, 14, 16].contains(&ran.code), "{platform} {fault}: {ran:?}");
            bench.run("sandbox fault --clear").exits(0);
            // Exit 0 only where all is as the files say.
            let left = diff(&bench, "st", &kinds).code;
            assert!(left == 0 || ran.code != 0 && left == 10, "{platform} {fault}: {ran:?}");
            apply(&bench, "st", &format!("--yes {kinds}")).exits(0);
            diff(&bench, "st", &format!("--prune {kinds}")).exits(0);
        }
    }
}

#[test]
fn a_run_that_is_cut_off_after_any_step_goes_on_with_its_journal() {
    use crate::bench::Ends;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    let line = |bench: &Bench, more: &str| {
        format!(
            "apply '{}' --yes --jobs 1 --kinds scopes --journal '{}' {more}",
            folder(bench, "st"),
            folder(bench, "j")
        )
    };
    let mut ended = 0;
    for checks in [4, 12, 20, 28, 36, 60] {
        let bench = exported("sandbox/u4ids");
        bench.run("sandbox reset --empty").exits(0);
        let seen = AtomicUsize::new(0);
        let cut = Bench::on("sandbox/u4ids")
            .within(&bench)
            .ended_by(Arc::new(Ends(move || seen.fetch_add(1, Ordering::SeqCst) >= checks)));
        let ran = cut.run(&line(&bench, ""));
        ended += usize::from(ran.code == 143);
        assert!([0, 143].contains(&ran.code), "{ran:?}");
        if bench.path("j").exists() && ran.code == 143 {
            let resumed = line(&bench, "").replace("--journal", "--resume");
            bench.run(&resumed).exits(0);
            let other = exported("sandbox/u4ids");
            change(&other, "st/scopes/api.yaml", "Business API", "Other API");
            let wrong = format!(
                "apply '{}' --yes --kinds scopes --resume '{}'",
                folder(&other, "st"),
                folder(&bench, "j")
            );
            bench.run(&wrong).exits(2).says("belongs to other files");
        } else {
            bench.run(&line(&bench, "").replace("/j'", "/k'")).exits(0);
        }
        diff(&bench, "st", "--kinds scopes").exits(0);
        let twice = bench.run("scopes titles list api -o json").json();
        assert_eq!(twice.as_array().unwrap().len(), 2, "nothing is made twice");
    }
    assert!(ended > 1, "{ended} runs were cut off");
}

#[test]
fn the_journal_says_what_was_there_before_and_no_secret() {
    let bench = exported("sandbox/u4ids");
    change(&bench, "st/tenants/T1.yaml", "companyName: Example", "companyName: Exemplar");
    apply(&bench, "st", &format!("--yes --journal '{}'", folder(&bench, "j"))).exits(0);
    let journal = std::fs::read_to_string(bench.path("j/apply.ndjson")).unwrap();
    let lines: Vec<Value> = journal.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["format"], "iamctl-apply/1");
    assert_eq!(lines[1]["before"]["companyName"], "Example");
    assert_eq!(lines[1]["before"]["idps"][0]["idpSecret"], "(hidden)");
    assert_eq!(lines[1]["changes"][0]["after"], "Exemplar");
    assert_eq!(lines[2]["outcome"], "done");
    assert!(!journal.contains("not-a-secret"));
    apply(&bench, "st", &format!("--yes --resume '{}'", folder(&bench, "j"))).exits(0);
}

#[test]
fn an_object_that_somebody_changes_while_it_is_changed_is_left_alone() {
    use crate::bench::Ends;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    let bench = exported("sandbox/u4ids");
    change(&bench, "st/clients/web.yaml", "clientName: Web portal", "clientName: Portal");
    let (place, other, once) =
        (bench.path("j"), Bench::on("sandbox/u4ids").within(&bench), AtomicBool::new(false));
    // Once the journal is there, what was read is older than what is there now.
    let meddle = move || {
        if place.join("apply.ndjson").exists() && !once.swap(true, Ordering::SeqCst) {
            other.run("clients update web --set requireConsent=false --yes").exits(0);
        }
        false
    };
    let run = Bench::on("sandbox/u4ids").within(&bench).ended_by(Arc::new(Ends(meddle)));
    let ran = run.run(&format!("apply '{}' --yes --journal '{}'", folder(&bench, "st"), folder(&bench, "j")));
    assert!(ran.code == 6 && ran.out.contains("changed by somebody else meanwhile (conflict)"), "{ran:?}");
    let web = bench.run("clients get web -o json").json();
    assert_eq!((&web["clientName"], &web["requireConsent"]), (&"Web portal".into(), &false.into()));
}

/// What goes wrong with reads: as `sandbox fault` takes it.
const BAD_READS: &[&str] = &[
    "status --status 403",
    "status --status 503",
    "html",
    "garbage",
    "wrong-type",
    "no-answer",
    "no-answer --body list",
    "repeated-page",
    "empty-page",
    "paging-ignored",
    "wrong-total --total missing",
];

#[test]
fn whatever_goes_wrong_with_reads_no_file_is_lost_and_nothing_is_written_to_the_platform() {
    for (platform, _) in KEPT {
        let bench = Bench::on(&format!("sandbox/{platform}")).with("STATE_SECRET", "not-a-secret-1");
        // A few kinds of many are as good as all.
        let kinds =
            if *platform == "entrust" { "--kinds groups,admin-api-applications,settings-otp" } else { "" };
        export(&bench, "st", &format!("-o none {kinds}")).exits(0);
        let there = files(&bench, "st");
        for (place, fault) in BAD_READS.iter().enumerate() {
            {
                let skip = 2 * (place % 2);
                let line =
                    format!("sandbox fault {fault} --on {platform} --calls reads --skip {skip} --clear");
                if bench.run(&line).code != 0 {
                    // Not every platform can have each.
                    continue;
                }
                let ran = export(&bench, "st", "-o none --retries 0");
                // A bare list without its rows is one that is empty: whole files stay all the same.
                let is_empty = fault.ends_with("--body list");
                if is_empty {
                    assert!(files(&bench, "st").keys().eq(there.keys()), "{line}: {ran:?}");
                    there.iter().for_each(|(name, text)| drop(bench.file(&format!("st/{name}"), text)));
                }
                assert_eq!(files(&bench, "st"), there, "{line}: {ran:?}");
                let differs = diff(&bench, "st", "--prune --retries 0");
                assert!(differs.code != 10 || is_empty, "{line}: {differs:?}");
                let applied = apply(&bench, "st", "--yes --prune --retries 0 --max-deletes 1000");
                bench.run("sandbox fault --clear").exits(0);
                assert_eq!(bench.counters(platform).1, 0, "{line}: {applied:?}");
            }
        }
    }
}

#[test]
fn what_the_run_itself_made_beside_it_is_not_taken_for_what_an_answer_was_lost_of() {
    let bench = exported("sandbox/protegrity");
    let file = "st/saml-providers/azure-ad-saml.yaml";
    let text = std::fs::read_to_string(bench.path(file)).unwrap();
    let lines = text.lines().map(|line| match line.split_once("syncMode: ") {
        Some((before, _)) => format!("{before}syncMode: LEGACY\n"),
        None => format!("{line}\n"),
    });
    bench.file(file, &lines.collect::<String>());
    for skipped in [2, 3] {
        bench
            .run(&format!(
                "sandbox fault status --status 500 --on protegrity --path mappers --calls writes --skip {skipped} --times 1"
            ))
            .exits(0);
        let ran = apply(&bench, "st", "--yes --retries 0 --jobs 8");
        assert!(
            !ran.out.contains("do not send it again") && !ran.err.contains("do not send it again"),
            "{ran:?}"
        );
        bench.run("sandbox fault --clear").exits(0);
    }
    apply(&bench, "st", "--yes").exits(0);
    diff(&bench, "st", "").exits(0);
}
