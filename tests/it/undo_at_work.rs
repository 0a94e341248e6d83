//! A run that is still at work is not undone, nor is one that is being undone; one that was killed is.

use crate::bench::{Bench, Ends};
use crate::process::binary;
use crate::served::Served;
use iamctl::clock::SystemClock;
use iamctl::sandbox::fault::FaultKind;
use serde_json::Value;
use std::sync::{Arc, Mutex};

const ROWS: &str =
    "user,first-name\nmaria.garcia,BULK\nbjorn.bauer,BULK\nmisaki.sato,BULK\nolga.ivanova,BULK\n";

fn runs(bench: &Bench) -> Vec<Value> {
    bench.run("history list -o json").json().as_array().cloned().unwrap_or_default()
}

/// Runs a line and, once it has written twice, others; tells how those ended.
fn beside(
    bench: Bench,
    (line, input): (&str, &str),
    others: &'static [&'static str],
) -> (Bench, Vec<(u8, String)>) {
    let other = Bench::new().within(&bench);
    let begun = runs(&bench).len();
    let ended = Arc::new(Mutex::new(Vec::new()));
    let told = ended.clone();
    let bench = bench.ended_by(Arc::new(Ends(move || {
        let mut told = told.lock().unwrap();
        let runs = runs(&other);
        let writes = runs.get(begun).and_then(|run| run["writes"].as_u64()).unwrap_or_default();
        if told.is_empty() && writes >= 2 {
            let name = runs[begun]["run"].as_str().unwrap().to_owned();
            for line in others {
                let ran = other.run(&line.replace("RUN", &name));
                told.push((ran.code, ran.err));
            }
        }
        false
    })));
    bench.feed(line, input).exits(0);
    let ended = ended.lock().unwrap().clone();
    (bench, ended)
}

#[test]
fn a_run_that_is_at_work_is_not_undone_and_one_that_is_over_is() {
    let update = "users update --each - --jobs 1 -q";
    let bench = Bench::on("sandbox/protegrity");
    let others = &["undo last --yes", "undo RUN --yes", "undo RUN.1 --yes", "undo last --dry-run"];
    let (bench, ended) = beside(bench, (update, ROWS), others);
    assert_eq!(ended.len(), others.len(), "nothing ran beside it");
    for (code, said) in &ended {
        assert!(*code == 6 && said.contains("is still at work"), "{code}: {said}");
    }
    // So is an undo, and what it takes back.
    let (bench, ended) = beside(bench, ("undo last --yes -q", ""), &["undo last --yes", "undo RUN --yes"]);
    assert!(ended.len() == 2 && ended.iter().all(|(code, _)| *code == 6), "{ended:?}");
    bench.run("undo last --yes -q").exits(0);
    let names = bench.run("users list -o json").json();
    assert_eq!(names.as_array().unwrap().iter().filter(|user| user["firstName"] == "BULK").count(), 4);
}

#[test]
fn a_run_is_undone_by_one_at_a_time() {
    let bench = Bench::on("sandbox/protegrity");
    bench.feed("users update --each - -q", ROWS).exits(0);
    let run = runs(&bench)[0]["run"].as_str().unwrap().to_owned();
    let line = Box::leak(format!("undo {run} --yes").into_boxed_str());
    let others = Box::leak(vec![&*line].into_boxed_slice());
    let (_, ended) = beside(bench, (line, ""), others);
    assert!(ended.len() == 1 && ended[0].0 == 6 && ended[0].1.contains("being undone"), "{ended:?}");
}

#[cfg(unix)]
#[test]
fn a_run_that_was_killed_is_undone_and_so_is_the_rest_where_its_undo_was_killed() {
    let served = Served::plain(0, Arc::new(SystemClock));
    let bench = served.bench("protegrity").with("IAMCTL_HISTORY", "yes");
    let people: String = (0..40).map(|n| format!("new{n},Ann\n")).collect();
    bench.feed("users create --each - -q --no-history", &format!("username,first-name\n{people}")).exits(0);
    let begun = served.totals("protegrity").1;
    bench.file("u.csv", &format!("user,first-name\n{}", people.replace("Ann", "BULK")));
    served.break_writes(FaultKind::Latency { millis: 5 }, "/users", 0, None);
    let killed = |line: &str, writes: u64| {
        let mut child = binary(&bench, line).spawn().unwrap();
        while served.totals("protegrity").1 < begun + writes {
            assert!(child.try_wait().unwrap().is_none(), "it ended by itself");
            std::thread::yield_now();
        }
        child.kill().unwrap();
        child.wait().unwrap();
    };
    killed(&format!("users update --each '{}' --jobs 1", bench.path("u.csv").display()), 20);
    killed("undo last --yes", 30);
    bench.run("undo last --yes").exits(0).says("going on with");
    let users = bench.run("users list -o json").exits(0).json();
    let changed = users.as_array().unwrap().iter().filter(|user| user["firstName"] == "BULK").count();
    assert_eq!(changed, 0, "{users}");
}
