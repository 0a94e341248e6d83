//! How many calls are in progress at once: never more than the profile allows, whatever a command does.

use crate::bench::Bench;
use crate::bulk::people;
use crate::wire::{PASSWORD, Wire, is_sign_in, reply, token};
use serde_json::{Value, json};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

/// The calls that are in progress now, and the most that ever were.
#[derive(Default)]
struct Crowd {
    calls: Mutex<(usize, usize)>,
    came: Condvar,
}

impl Crowd {
    /// One call: it is not answered before as many were in progress at once as `wanted`.
    fn pass(&self, wanted: usize) {
        let mut calls = self.calls.lock().unwrap();
        calls.0 += 1;
        calls.1 = calls.1.max(calls.0);
        self.came.notify_all();
        // Ends a run that would go on for ever because they never come; the test fails then.
        let patience = Duration::from_secs(60);
        drop(self.came.wait_timeout_while(calls, patience, |calls| calls.1 < wanted).unwrap());
        // Time for those to come that must not.
        (0..1000).for_each(|_| std::thread::yield_now());
        self.calls.lock().unwrap().0 -= 1;
    }

    fn most(&self) -> usize {
        self.calls.lock().unwrap().1
    }
}

/// A server with a hundred users that takes new ones, and holds its answers until so many calls are in progress. It
/// does not hold sign-ins and the front of the list, which are asked for alone or by two.
fn crowded(wanted: usize) -> (Wire, Arc<Crowd>) {
    let crowd = Arc::new(Crowd::default());
    let seen = crowd.clone();
    let wire = Wire::crowded(move |asked| {
        let number = |name: &str| {
            let (_, rest) = asked.split_once(&format!("{name}=")).unwrap_or_default();
            rest.split(|letter: char| !letter.is_ascii_digit()).next().unwrap().parse().unwrap_or(0)
        };
        let is_write = asked.starts_with("POST") && !is_sign_in(asked);
        seen.pass(if is_write || number("first") >= 15 { wanted } else { 1 });
        if is_sign_in(asked) {
            return token();
        }
        if is_write {
            return reply(201, "", r#"{"id": "1"}"#);
        }
        let rows = (number("first")..100).take(number("max")).map(|row| json!({"id": row, "username": row}));
        reply(200, "", &Value::Array(rows.collect()).to_string())
    });
    (wire, crowd)
}

/// A bench whose profile `slow` has this limit.
fn slow(wire: &Wire, max_jobs: usize) -> Bench {
    let bench = Bench::on("slow").with("IAMCTL_SLOW_PASSWORD", PASSWORD).by(crate::served::still());
    let account = format!("--platform protegrity --url {} --username admin", wire.url);
    bench.run(&format!("profiles add slow {account} --max-jobs {max_jobs}")).exits(0);
    bench
}

#[test]
fn no_more_calls_are_in_progress_than_the_profile_allows() {
    for limit in [1, 2, 3] {
        let (wire, crowd) = crowded(limit);
        let bench = slow(&wire, limit);
        let ran = bench.run("users list --page-size 5 --jobs 16 -o ids").exits(0);
        assert_eq!((ran.out.lines().count(), crowd.most()), (100, limit), "a list");

        let (wire, crowd) = crowded(limit);
        let bench = slow(&wire, limit);
        let file = bench.file("p.csv", &people(60));
        bench.run(&format!("users create --each {file} --jobs 16 --no-verify")).exits(0).says("60 done");
        assert_eq!(crowd.most(), limit, "many rows");
    }
}

#[test]
fn without_a_word_four_calls_are_in_progress_or_as_many_as_the_profile_allows() {
    for (limit, most) in [(2, 2), (9, 4)] {
        let (wire, crowd) = crowded(most);
        let bench = slow(&wire, limit);
        let file = bench.file("p.csv", &people(60));
        let ran = bench.run(&format!("users create --each {file} --no-verify")).exits(0);
        assert_eq!(crowd.most(), most);
        assert!(!ran.err.contains("max_jobs"), "{ran:?}");
    }
}

#[test]
fn a_number_of_jobs_that_is_cut_down_is_told_of_with_profile_and_limit() {
    let (wire, _) = crowded(1);
    let bench = slow(&wire, 2);
    let file = bench.file("p.csv", &people(3));
    let notice = "--jobs 3 is cut down to 2, the most that max_jobs of slow or IAMCTL_MAX_JOBS allows";
    for line in ["users list".to_owned(), format!("users create --each {file} --no-verify")] {
        let told = |flags: &str| bench.run(&format!("{line} {flags}")).exits(0).err.matches(notice).count();
        assert_eq!(told("--jobs 3"), 1, "{line}");
        for quiet in ["", "--jobs 2", "--jobs 3 --quiet"] {
            assert_eq!(told(quiet), 0, "{line} {quiet}");
        }
    }
}

#[test]
fn the_limit_of_a_profile_is_explained_and_one_that_cannot_be_is_refused() {
    let (wire, _) = crowded(1);
    let bench = slow(&wire, 2);
    let explained = |bench: &Bench| bench.run("profiles explain max_jobs -o json").exits(0).json()[0].clone();
    assert_eq!(explained(&bench), json!({"key": "max_jobs", "value": "2", "source": "profile"}));
    let add = "profiles add other --platform protegrity --url https://o.example.test --username u";
    bench.run(&format!("{add} --max-jobs 65")).exits(2).says("whole number from 1 to 64");
    let bench = bench.with("IAMCTL_MAX_JOBS", "3");
    assert_eq!(explained(&bench)["source"], "environment variable IAMCTL_MAX_JOBS");
    bench.with("IAMCTL_MAX_JOBS", "0").run("users list").exits(3).says("IAMCTL_MAX_JOBS is not usable");
    assert!(wire.asked().is_empty());
}
