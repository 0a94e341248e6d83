//! Where a list ends, whatever the platform sends: pages by number of rows with and without a total, and pages by
//! cursor. A letter is a row with that id.

use crate::fault::{Fault, Kind};
use crate::http::trace::Level;
use crate::http::{Call, Method, Reply};
use crate::json::Locator;
use crate::session::fake::{FakeWorld, ok};
use crate::session::fetchers::Keyed;
use crate::session::pages::{Pages, Walk};
use crate::session::progress::ListProgress;
use crate::session::{Dialect, Page, Session};
use serde_json::value::RawValue;
use serde_json::{Value, json};

/// Rows are counted; the next page is asked for by the number of rows before it.
struct CountedDialect;

impl Dialect for CountedDialect {
    fn authorize(&self, _: &Session, _: &mut Call) -> Result<(), Fault> {
        Ok(())
    }

    fn accept(&self, _: &Session, _: &Call, reply: Reply) -> Result<Reply, Fault> {
        Ok(reply)
    }

    fn advance(&self, session: &Session, call: &mut Call, page: &Page) -> Result<bool, Fault> {
        Ok(page.received > 0 && self.further(session, call, page.received as u64))
    }

    fn further(&self, _: &Session, call: &mut Call, rows: u64) -> bool {
        let first = call.query_value("first").map_or(0, |first| first.parse::<u64>().unwrap());
        call.set_query("first", (first + rows).to_string());
        true
    }

    fn total(&self, body: &[u8]) -> Result<Option<u64>, Fault> {
        Ok(serde_json::from_slice::<Value>(body).unwrap()["total"].as_u64())
    }
}

/// A page says what leads to the next one.
struct Cursors;

impl Dialect for Cursors {
    fn authorize(&self, _: &Session, _: &mut Call) -> Result<(), Fault> {
        Ok(())
    }

    fn accept(&self, _: &Session, _: &Call, reply: Reply) -> Result<Reply, Fault> {
        Ok(reply)
    }

    fn advance(&self, _: &Session, call: &mut Call, page: &Page) -> Result<bool, Fault> {
        let body: Value = serde_json::from_slice(page.body).unwrap();
        let next = body["next"].as_str().unwrap_or_default();
        call.set_query("cursor", next);
        Ok(!next.is_empty())
    }
}

/// Rows with one letter each under a name.
fn rows(name: &str, letters: &str) -> Value {
    letters.chars().map(|letter| json!({ name: letter.to_string() })).collect()
}

/// A page of this list, and the number of all rows; nothing below zero.
fn counted(letters: &str, total: i64) -> Value {
    json!({"rows": rows("id", letters), "total": u64::try_from(total).ok()})
}

fn leading(letters: &str, next: &str) -> Value {
    json!({"rows": rows("id", letters), "next": next})
}

/// What came of a list.
#[derive(Debug, PartialEq)]
struct Ended {
    letters: String,
    fault: Option<String>,
    warned: bool,
    told: String,
    calls: usize,
}

fn read(dialect: &'static dyn Dialect, pages: Vec<Value>, limit: Option<u64>) -> Ended {
    let size = pages[0]["rows"].as_array().unwrap().len().max(1);
    let world = FakeWorld::new(dialect).replying(pages.into_iter().map(ok));
    let session = world.session();
    let size = u32::try_from(size).unwrap();
    let walk = Walk { items: "/rows", id: "/id", paged: true, size, limit, jobs: Some(1) };
    let (mut letters, mut fault) = (String::new(), None);
    for row in Pages::new(&session, Call::new(Method::Get, "/list"), walk) {
        assert!(fault.is_none(), "nothing comes after a fault");
        match row {
            Ok(row) => letters.extend(row.get().chars().rev().nth(2)),
            Err(error) => {
                assert_eq!(error.kind(), Kind::Unexpected, "{error}");
                fault = Some(error.to_string());
            }
        }
    }
    let told = world.told_at(Level::Warning).join("; ");
    let warned = told.contains("rows may be missing");
    Ended { letters, fault, warned, told, calls: world.calls().len() }
}

const SAME: &str = "the platform returned the same page again";

/// How a list ends.
#[derive(Clone, Copy)]
enum End {
    Proven,
    /// With a warning that rows may be missing.
    Warned,
    /// With a fault that says this.
    Fault(&'static str),
}

use End::{Fault as Broken, Proven, Warned};

#[track_caller]
fn must(dialect: &'static dyn Dialect, pages: Vec<Value>, letters: &str, end: End) {
    let (shown, calls) = (format!("{pages:?}"), pages.len());
    let came = read(dialect, pages, None);
    assert_eq!((came.letters.as_str(), came.calls), (letters, calls), "{shown}: {came:?}");
    assert_eq!(came.warned, matches!(end, Warned), "{shown}: {came:?}");
    match (&came.fault, end) {
        (None, Proven | Warned) => {}
        (Some(fault), Broken(said)) => assert!(fault.contains(said), "{shown}: {fault}"),
        _ => panic!("{shown}: {came:?}"),
    }
}

#[test]
fn a_list_without_a_total_ends_at_an_empty_page_and_never_at_one_that_repeats() {
    for (pages, letters, end) in [
        (&["ab", "c", ""][..], "abc", Proven),
        (&[""][..], "", Proven),
        (&["ab", "ab"][..], "ab", Broken(SAME)),
        (&["ab", "ba"][..], "ab", Broken("a page of 2 rows that all came before")),
        (&["ab", "cd", "ab"][..], "abcd", Broken(SAME)),
        (&["ab", "cd", "ac"][..], "abcd", Broken("a page of 2 rows that all came before")),
        // Somebody was added in front: what follows has moved, and who was added is missing.
        (&["ab", "bc", ""][..], "abc", Warned),
        (&["abc", "c"][..], "abc", Warned),
        (&["abcd", "cd"][..], "abcd", Warned),
    ] {
        must(&CountedDialect, pages.iter().map(|page| counted(page, -1)).collect(), letters, end);
    }
}

#[test]
fn a_total_that_is_reached_ends_a_list_and_one_that_is_not_is_a_fault() {
    for (pages, letters, end) in [
        (&[("ab", 3), ("c", 3)][..], "abc", Proven),
        (&[("", 0)][..], "", Proven),
        (&[("ab", 5), ("", 5)][..], "ab", Broken("there are 5 and sent 2")),
        (&[("ab", 5), ("ab", 5)][..], "ab", Broken(SAME)),
        (&[("ab", 9), ("bc", 9), ("", 9)][..], "abc", Broken("there are 9 and sent 3")),
        // A service that counts from 1 and takes 0 for it sends one row of the page before.
        (&[("ab", 3), ("bc", 3), ("c", 3)][..], "abc", Proven),
        // Full to the last page: one more proves it, and no more than that; some show the last page there.
        (&[("ab", 4), ("cd", 4), ("", 4)][..], "abcd", Proven),
        (&[("ab", 4), ("cd", 4), ("cd", 4)][..], "abcd", Proven),
        // The total is that of what was sent so far.
        (&[("ab", 4), ("cd", 4), ("ef", 4), ("", 4)][..], "abcdef", Warned),
        (&[("abcdefghij", 10), ("klm", 10), ("", 10)][..], "abcdefghijklm", Warned),
        (&[("ab", 2), ("b", 2)][..], "ab", Proven),
    ] {
        must(
            &CountedDialect,
            pages.iter().map(|(page, total)| counted(page, *total)).collect(),
            letters,
            end,
        );
    }
}

#[test]
fn a_full_page_that_claims_to_be_all_there_is_proves_nothing() {
    for (pages, letters, end) in [
        (&[("ab", 2), ("", 2)][..], "ab", Proven),
        (&[("ab", 2), ("cd", 2), ("e", 1), ("", 0)][..], "abcde", Warned),
        (&[("ab", 2), ("ab", 2)][..], "ab", Broken(SAME)),
    ] {
        must(
            &CountedDialect,
            pages.iter().map(|(page, total)| counted(page, *total)).collect(),
            letters,
            end,
        );
    }
}

#[test]
fn a_total_that_changes_is_a_warning_where_the_rest_adds_up_and_else_a_fault() {
    for (pages, letters, end) in [
        (&[("ab", 4), ("c", 3), ("", 3)][..], "abc", Warned),
        (&[("ab", 4), ("c", 3), ("d", 4), ("", 4)][..], "abcd", Warned),
        (&[("ab", 3), ("bc", 4), ("", 4)][..], "abc", Warned),
        (&[("ab", 3), ("c", 4), ("d", 4), ("", 4)][..], "abcd", Warned),
        (&[("ab", 6), ("", 5)][..], "ab", Broken("there are 5 and sent 2")),
        (&[("ab", 6), ("c", 9), ("", 9)][..], "abc", Broken("there are 9 and sent 3")),
    ] {
        must(
            &CountedDialect,
            pages.iter().map(|(page, total)| counted(page, *total)).collect(),
            letters,
            end,
        );
    }
}

#[test]
fn what_does_not_add_up_is_told_as_it_was_seen() {
    for (pages, said) in [
        (&[("ab", 4), ("c", 3), ("", 3)][..], "counted the rows otherwise on a later page"),
        (&[("ab", 2), ("cd", 2), ("", 2)][..], "there are 2 and sent 4"),
        (&[("ab", -1), ("bc", -1), ("", -1)][..], "a row came twice"),
        (&[("abc", -1), ("bcd", -1), ("", -1)][..], "2 rows came twice"),
    ] {
        let pages = pages.iter().map(|(page, total)| counted(page, *total)).collect();
        let told = read(&CountedDialect, pages, None).told;
        assert!(told.contains(said) && told.contains("rows may be missing"), "{said}: {told}");
    }
}

#[test]
fn a_row_without_the_id_that_all_have_is_no_row() {
    let page = |letters| json!({"rows": rows("name", letters), "total": 9});
    must(&CountedDialect, vec![page("ab")], "", Broken("has no id"));
    let page = json!({"rows": [{"id": "a"}, null, {"id": ""}], "total": null});
    must(&CountedDialect, vec![page], "", Broken("has no id"));
}

#[test]
fn a_list_by_cursor_ends_where_there_is_none_and_an_empty_page_is_no_end() {
    for (pages, letters, end) in [
        (&[("ab", "1"), ("c", "")][..], "abc", Proven),
        (&[("ab", "1"), ("", "2"), ("", "3"), ("c", "")][..], "abc", Proven),
        (&[("", "1"), ("a", "")][..], "a", Proven),
        (&[("ab", "1"), ("ab", "2")][..], "ab", Broken(SAME)),
        (&[("ab", "1"), ("cd", "1")][..], "abcd", Broken("leads back")),
        (&[("ab", "1"), ("cd", "2"), ("ef", "1")][..], "abcdef", Broken("leads back")),
        (&[("ab", "1"), ("", "1")][..], "ab", Broken("leads back")),
        (&[("ab", "1"), ("bc", "")][..], "abc", Warned),
    ] {
        must(&Cursors, pages.iter().map(|(page, next)| leading(page, next)).collect(), letters, end);
    }
}

#[test]
fn a_thousand_empty_pages_are_read_on_behind_and_no_more() {
    let empty = |count: usize| (0..count).map(|next| leading("", &next.to_string()));
    let pages = [leading("a", "x")].into_iter().chain(empty(1000)).chain([leading("b", "")]).collect();
    must(&Cursors, pages, "ab", Proven);
    must(&Cursors, empty(1001).collect(), "", Broken("1000 empty pages"));
}

#[test]
fn a_limit_that_is_reached_ends_a_list_whatever_would_come_next() {
    for pages in [vec![counted("ab", 5), counted("ab", 5)], vec![counted("ab", 2), counted("", 1)]] {
        let came = read(&CountedDialect, pages, Some(2));
        assert_eq!(
            came,
            Ended { letters: "ab".into(), fault: None, warned: false, told: String::new(), calls: 1 }
        );
    }
    let came = read(&Cursors, vec![leading("ab", "1"), leading("cd", "1")], Some(4));
    assert_eq!(
        came,
        Ended { letters: "abcd".into(), fault: None, warned: false, told: String::new(), calls: 2 }
    );
}

#[test]
fn two_rows_of_one_id_in_one_answer_are_no_list() {
    let page = |rows: Value| vec![json!({"rows": rows, "total": null})];
    must(
        &CountedDialect,
        page(json!([{"id": "a"}, {"n": 1, "id": "a"}])),
        "",
        Broken("two rows with the id \"a\""),
    );
    must(&CountedDialect, page(json!([{"id": "a"}, {"id": "a"}])), "", Broken("two rows with the id \"a\""));
    must(&Cursors, vec![leading("ab", "1"), leading("cdc", "")], "ab", Broken("two rows with the id \"c\""));
    // One that came before, beside one that comes twice.
    must(&Cursors, vec![leading("ab", "1"), leading("bcc", "")], "ab", Broken("two rows with the id \"c\""));
}

fn keyed(rows: &Value, progress: &ListProgress) -> Vec<Keyed> {
    let rows: Vec<Box<RawValue>> = serde_json::from_str(&rows.to_string()).unwrap();
    rows.into_iter().map(|row| Keyed::new(row, Some(&Locator::new("/id")), &progress.hasher)).collect()
}

#[test]
fn in_a_list_without_pages_the_same_row_counts_once_and_no_other_has_its_id() {
    let whole = |rows: Value| {
        let mut progress = ListProgress::new(false);
        progress.whole(keyed(&rows, &progress), "/id")
    };
    assert_eq!(whole(json!([{"id": "a"}, {"id": "b"}, {"id": "a"}])).unwrap().len(), 2);
    assert_eq!(whole(json!([{"n": 1}, {"n": 1}])).unwrap().len(), 2);
    let fault = whole(json!([{"id": "a"}, {"id": "b"}, {"n": 1, "id": "a"}])).unwrap_err();
    assert!(fault.to_string().contains("two rows with the id \"a\""), "{fault}");
}

#[test]
fn a_page_with_the_row_alone_that_the_one_before_ended_with_is_an_end() {
    let mut progress = ListProgress::new(true);
    let is_end = |progress: &ListProgress, letters| progress.is_end(&keyed(&rows("id", letters), progress));
    assert!(is_end(&progress, "") && !is_end(&progress, "c"));
    progress.page(keyed(&rows("id", "abc"), &progress), "/id").unwrap();
    assert!(is_end(&progress, "c"));
    assert!(!is_end(&progress, "d") && !is_end(&progress, "cd"));
}
