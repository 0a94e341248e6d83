//! Pages under way at once: as many as were asked for at every moment, and not one more.

use crate::wire::{Asked, Wire, is_sign_in, reply, token};
use serde_json::{Value, json};
use std::collections::HashSet;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

/// Pages that are full.
const FULL: usize = 30;

#[derive(Default)]
struct Pages {
    asked: HashSet<usize>,
    answered: HashSet<usize>,
    /// What was seen and must not be.
    wrong: Vec<String>,
}

/// A number of the query of a request.
fn number(asked: &Asked, name: &str) -> usize {
    let (_, rest) = asked.split_once(&format!("{name}=")).unwrap_or_default();
    rest.split(|letter: char| !letter.is_ascii_digit()).next().unwrap().parse().unwrap_or(0)
}

/// A server that answers a page once as many pages behind it were asked for as fit beside it, and notes a page that
/// was asked for too early: before the one so many places ahead of it was answered. The first of them that is answered so
/// is `from`.
fn strict(jobs: usize, from: usize) -> (Wire, Arc<Mutex<Pages>>) {
    let state = Arc::new((Mutex::new(Pages::default()), Condvar::new()));
    let seen = Arc::new(Mutex::new(Pages::default()));
    let told = seen.clone();
    let wire = Wire::crowded(move |asked| {
        if is_sign_in(asked) {
            return token();
        }
        if !asked.contains("max=") {
            return reply(200, "", r#"{"id": 299, "username": "299"}"#);
        }
        let (lock, came) = &*state;
        let size = number(asked, "max");
        // A page begins with the last row of the one before.
        let this = number(asked, "first") / (size - 1);
        let mut pages = lock.lock().unwrap();
        pages.asked.insert(this);
        if this >= jobs && !pages.answered.contains(&(this - jobs)) {
            told.lock().unwrap().wrong.push(format!("page {this} before page {} came", this - jobs));
        }
        came.notify_all();
        let wanted = this + jobs - 1;
        // Ends a run that would go on for ever because they never come; the test fails then.
        let patience = Duration::from_secs(20);
        let is_missing = |pages: &mut Pages| this >= from && wanted <= FULL && !pages.asked.contains(&wanted);
        let (mut pages, waited) = came.wait_timeout_while(pages, patience, is_missing).unwrap();
        if waited.timed_out() {
            told.lock().unwrap().wrong.push(format!("page {wanted} was not asked for beside page {this}"));
        }
        pages.answered.insert(this);
        let rows = (number(asked, "first")..=FULL * (size - 1))
            .take(size)
            .map(|row| json!({"id": row, "username": row}));
        reply(200, "", &Value::Array(rows.collect()).to_string())
    });
    (wire, seen)
}

#[test]
fn as_many_pages_as_asked_for_are_under_way_from_the_start_and_the_next_one_as_soon_as_one_came() {
    for jobs in [2, 3, 8] {
        let (wire, seen) = strict(jobs, 0);
        let ran = wire.bench().run(&format!("users list --page-size 10 --jobs {jobs} -o ids")).exits(0);
        let ids: Vec<String> = (0..=FULL * 9).map(|row| row.to_string()).collect();
        assert_eq!(ran.out.lines().collect::<Vec<_>>(), ids, "{jobs} at once");
        assert_eq!(seen.lock().unwrap().wrong, [""; 0], "{jobs} at once");
    }
}

#[test]
fn a_name_is_looked_up_in_several_pages_at_once_too() {
    // Where nobody says how many, the first page comes alone, then two and four at once.
    let (wire, seen) = strict(2, 1);
    let ran = wire.bench().with("IAMCTL_MAX_JOBS", "2").run("users get 299 --by name").exits(0);
    assert!(ran.out.contains("299"), "{ran:?}");
    assert_eq!(seen.lock().unwrap().wrong, [""; 0]);
}
