//! Pages in progress at once: as many as were asked for at every moment, and not one more.

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
fn as_many_pages_as_asked_for_are_in_progress_from_the_start_and_the_next_one_as_soon_as_one_came() {
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

/// A server whose pages from `silent` on are answered only once the run is over; how often somebody waited in vain for
/// that is counted. The page that is asked for at `wrong` fails.
struct Stalling {
    over: Arc<(Mutex<bool>, Condvar)>,
    held_up: Arc<Mutex<usize>>,
}

impl Stalling {
    fn new(total: usize, silent: usize, wrong: Option<usize>) -> (Self, Wire) {
        let over = Arc::new((Mutex::new(false), Condvar::new()));
        let held_up = Arc::new(Mutex::new(0));
        let (ended, held) = (over.clone(), held_up.clone());
        let wire = Wire::crowded(move |asked| {
            if is_sign_in(asked) {
                return token();
            }
            let first = number(asked, "first");
            if wrong == Some(first) {
                return reply(500, "", "{}");
            }
            if first >= silent {
                let (lock, came) = &*ended;
                let patience = Duration::from_secs(30);
                let (_over, waited) =
                    came.wait_timeout_while(lock.lock().unwrap(), patience, |over| !*over).unwrap();
                *held.lock().unwrap() += usize::from(waited.timed_out());
            }
            let rows = (first..total).take(number(asked, "max"));
            let rows = rows.map(|row| json!({"id": row, "username": row})).collect();
            reply(200, "", &Value::Array(rows).to_string())
        });
        (Stalling { over, held_up }, wire)
    }

    /// How many answers were waited for to their end.
    fn held_up(&self) -> usize {
        *self.over.0.lock().unwrap() = true;
        self.over.1.notify_all();
        *self.held_up.lock().unwrap()
    }
}

#[test]
fn a_page_behind_the_end_that_never_comes_does_not_hold_the_list_up() {
    // The page that begins with the last row proves the end.
    let (stalling, wire) = Stalling::new(28, 28, None);
    let ran = wire.bench().run("users list --page-size 10 --jobs 8 -o ids").exits(0);
    assert_eq!(stalling.held_up(), 0, "{ran:?}");
    assert_eq!(ran.out.lines().count(), 28);
}

#[test]
fn a_page_that_fails_is_told_though_those_behind_it_never_come() {
    let (stalling, wire) = Stalling::new(280, 37, Some(36));
    let ran = wire.bench().run("users list --page-size 10 --jobs 8 -o ids --retries 0").exits(14);
    assert_eq!(stalling.held_up(), 0, "{ran:?}");
    assert_eq!(ran.out.lines().count(), 37);
}

#[test]
fn rows_behind_the_number_that_a_platform_counted_are_not_lost_silently() {
    // Whatever is asked for, a page has 50 rows, and its number of rows is given as that of all.
    let wire = Wire::crowded(|asked| {
        if asked.contains("/token") {
            let token = r#"{"access_token":"not-a-secret-1","token_type":"Bearer","expires_in":300}"#;
            return reply(200, "", token);
        }
        let rows: Vec<Value> = (number(asked, "startIndex").max(1)..=730)
            .take(50)
            .map(|row| json!({"id": row.to_string(), "userName": format!("u{row}")}))
            .collect();
        reply(200, "", &json!({"totalResults": rows.len(), "resources": rows}).to_string())
    });
    let bench = crate::bench::Bench::new()
        .with("IAMCTL_PLATFORM", "hid")
        .with("IAMCTL_URL", &wire.url)
        .with("IAMCTL_TENANT", "t1")
        .with("IAMCTL_CLIENT_ID", "c")
        .with("IAMCTL_CLIENT_SECRET", "not-a-secret-1")
        .by(crate::served::still());
    for jobs in ["", " --jobs 8"] {
        let ran = bench.run(&format!("users list -o ids{jobs}"));
        let all = ran.out.lines().count() == 730;
        assert!(all || ran.code != 0, "{jobs}: {ran:?}");
    }
}
