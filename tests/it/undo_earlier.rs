//! Things that were removed in several runs and are given back one after the other, and undos that go on where an earlier one
//! ended: what an earlier undo made is known, and what a dry run promises is done.

use crate::bench::Bench;
use serde_json::Value;

fn get(bench: &Bench, line: &str) -> Value {
    bench.run(&format!("{line} -o json")).exits(0).json()
}

/// The run that wrote last.
fn last(bench: &Bench) -> String {
    let runs = get(bench, "history list");
    runs.as_array().and_then(|runs| Some(runs.last()?["run"].as_str()?.to_owned())).unwrap()
}

/// Removes one thing, then another one; gives the second back, and then the first: as the dry run says.
#[track_caller]
fn removed_and_given_back(bench: &Bench, [first, second]: [&str; 2]) -> String {
    bench.run(&format!("{first} --yes -q")).exits(0);
    let run = last(bench);
    bench.run(&format!("{second} --yes -q")).exits(0);
    bench.run("undo last --yes -q").exits(0);
    let dry = bench.run(&format!("undo {run} --dry-run -o json")).exits(0).json();
    assert!(dry.as_array().unwrap().iter().all(|row| row["undo"] == "yes"), "{dry}");
    bench.run(&format!("undo {run} --yes -q")).exits(0);
    dry.to_string()
}

#[test]
fn what_names_a_thing_that_an_undo_of_another_run_made_again_is_given_its_new_id() {
    let bench = Bench::on("sandbox/entrust");
    let groups = |bench: &Bench| {
        let user = get(bench, "users get maria.garcia");
        let names = user["groups"].as_array().cloned().unwrap_or_default();
        names.into_iter().map(|one| one["name"].clone()).collect::<Vec<_>>()
    };
    assert!(groups(&bench).contains(&Value::from("developers")));
    removed_and_given_back(&bench, ["users delete maria.garcia", "groups delete developers"]);
    assert!(groups(&bench).contains(&Value::from("developers")));
    let bench = Bench::on("sandbox/scim");
    bench.run("groups create --name Crew -q").exits(0);
    bench.run("groups members add Crew --user maria.garcia --user ann -q").exits(0);
    removed_and_given_back(&bench, ["groups delete Crew", "users delete ann"]);
    let ann = get(&bench, "users get ann")["id"].clone();
    let members = get(&bench, "groups get Crew")["members"].to_string();
    assert!(members.contains(ann.as_str().unwrap()), "{members}");
    let bench = Bench::on("sandbox/hid");
    removed_and_given_back(&bench, ["devices delete 12050", "users delete maria.garcia"]);
}

#[test]
fn what_names_a_thing_that_is_gone_for_good_goes_without_it_or_is_no_step() {
    let bench = Bench::on("sandbox/scim");
    bench.run("groups create --name Crew -q").exits(0);
    bench.run("groups members add Crew --user ann --user maria.garcia --user bjorn.bauer -q").exits(0);
    bench.run("groups delete Crew --yes -q").exits(0);
    let run = last(&bench);
    for user in ["ann", "bjorn.bauer"] {
        bench.run(&format!("users delete {user} --yes --no-history -q")).exits(0);
    }
    let dry = bench.run(&format!("undo {run} --dry-run -o json")).exits(0).json().to_string();
    assert_eq!(dry.matches("which names something that is not there any more").count(), 2, "{dry}");
    bench
        .run(&format!("undo {run} --yes -q"))
        .exits(0)
        .says("which names something that is not there any more");
    assert_eq!(get(&bench, "groups get Crew")["members"].as_array().map(Vec::len), Some(1));
    // A device has an owner, or there is none.
    let bench = Bench::on("sandbox/hid");
    bench.run("devices delete 12050 --yes -q").exits(0);
    let run = last(&bench);
    bench.run("users delete maria.garcia --yes --no-history -q").exits(0);
    let dry = bench.run(&format!("undo {run} --dry-run"));
    assert_eq!(dry.code, bench.run(&format!("undo {run} --yes -q")).code, "{dry:?}");
}

/// Each row of a dry run with what the run made of it, until nothing is left to be done.
#[track_caller]
fn kept_promises(bench: &Bench, run: &str) -> Vec<String> {
    for attempt in 0..2 {
        let dry = bench.run(&format!("undo {run} --dry-run -o json")).json();
        let done = bench.run(&format!("undo {run} --yes -q -o json"));
        let promised: Vec<&Value> =
            dry.as_array().unwrap().iter().filter(|row| row["undo"] == "yes").collect();
        if attempt == 1 {
            assert!(promised.is_empty(), "{dry}");
            return dry.as_array().unwrap().iter().map(|row| row["note"].to_string()).collect();
        }
        assert!(!promised.is_empty(), "{dry}");
        let rows = done.json();
        for row in promised {
            let same = |one: &&Value| one["entry"] == row["entry"];
            let came = rows.as_array().unwrap().iter().find(same).unwrap();
            assert_eq!(came["outcome"], "done", "{came}");
        }
    }
    Vec::new()
}

#[test]
fn what_a_dry_run_promises_of_somebody_who_left_is_done_and_nothing_of_it_is_left_to_do() {
    for platform in ["entrust", "hid"] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        let leaves = format!(
            "people offboard maria.garcia@example.test --profile sandbox/{platform} --stages block,revoke,remove,delete --confirm \
             maria.garcia@example.test"
        );
        bench.run(&leaves);
        let run = last(&bench);
        let notes = kept_promises(&bench, &run);
        assert!(
            platform != "hid" || notes.iter().any(|note| note.contains("not there any more")),
            "{notes:?}"
        );
    }
}

#[test]
fn what_files_made_is_named_by_its_kind_and_name() {
    let bench = Bench::on("sandbox/scim");
    let folder = bench.path("ex");
    bench.run(&format!("export {} -q --kinds groups", folder.display())).exits(0);
    for name in ["New1", "New2"] {
        std::fs::write(folder.join(format!("groups/{name}.yaml")), format!("displayName: {name}\n")).unwrap();
    }
    bench.run(&format!("apply {} --yes", folder.display())).exits(0);
    let dry = bench.run("undo last --dry-run -o json").exits(0).json();
    let mut abouts: Vec<&str> =
        dry.as_array().unwrap().iter().filter_map(|row| row["about"].as_str()).collect();
    abouts.sort_unstable();
    assert_eq!(abouts, ["groups/New1", "groups/New2"], "{dry}");
}
