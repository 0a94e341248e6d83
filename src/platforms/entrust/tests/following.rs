//! Audit events: the span that is asked for, and going on where the last run stopped.

use super::super::reports;
use super::{FakeWorld, answering, calls, ok};
use crate::commands::args::{CURSOR_FILE, SINCE, UNTIL, WHERE};
use crate::commands::{Command, audits};
use crate::fault::{Fault, Kind};
use crate::platforms::table::{Flow, Operation};
use crate::session::{CommandInput, Input, Outcome};
use serde_json::{Value, json};
use std::path::Path;

fn operation(command: &'static Command) -> &'static Operation {
    reports::OPERATIONS.iter().find(|row| std::ptr::eq(row.command, command)).unwrap()
}

fn event(id: &str, time: &str) -> Value {
    json!({"id": id, "eventTime": time})
}

/// Runs the export; `taken` tells whether all rows reach their reader. Gives the ids.
fn run(world: &FakeWorld, given: &CommandInput, taken: bool) -> Result<Vec<String>, Fault> {
    let session = world.session();
    let row = operation(&audits::SIEM);
    let Flow::Own(own) = row.flow else { panic!("the export is a function") };
    let id = |row: Box<serde_json::value::RawValue>| {
        serde_json::from_str::<Value>(row.get()).unwrap()["id"].as_str().unwrap().to_owned()
    };
    match own(&session, row, given)? {
        Outcome::Rows(rows) => rows.map(|row| row.map(id)).collect(),
        Outcome::Followed(rows, note) => {
            let ids = rows.map(|row| row.map(id)).collect::<Result<Vec<_>, _>>()?;
            if taken {
                note()?;
            }
            Ok(ids)
        }
        _ => panic!("the export gives rows"),
    }
}

fn with_file(path: &Path) -> CommandInput {
    let mut given = CommandInput::default();
    given.set(&CURSOR_FILE, Input::Text(path.display().to_string()));
    given
}

fn first_page() -> crate::http::Reply {
    ok(json!({"results": [event("a", "2026-03-01T11:30:00.100Z"), event("b", "2026-03-01T11:40:00.200Z"),
        event("c", "2026-03-01T11:40:00.900Z")]}))
}

#[test]
fn a_second_run_goes_on_behind_the_first_and_loses_and_repeats_nothing() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("cursor");
    let world = answering(vec![first_page()]);
    assert_eq!(run(&world, &with_file(&path), true).unwrap(), ["a", "b", "c"]);
    assert!(world.told().contains("last hour"), "{}", world.told());
    assert_eq!(world.bodies()[1]["searchByAttributes"][0]["value"], "2026-03-01T11:00:00");

    // Two events share the last second, and a third one of that second came later.
    let page = json!({"results": [event("b", "2026-03-01T11:40:00.200Z"), event("c", "2026-03-01T11:40:00.900Z"),
        event("d", "2026-03-01T11:40:00.950Z"), event("e", "2026-03-01T11:50:00Z")]});
    let world = answering(vec![ok(page)]);
    let mut given = with_file(&path);
    given.set(&SINCE, Input::Text("2020-01-01T00:00:00Z".into()));
    assert_eq!(run(&world, &given, true).unwrap(), ["d", "e"]);
    assert_eq!(
        world.bodies()[1]["searchByAttributes"],
        json!([{"name": "startTime", "operator": "GREATER_THAN_OR_EQUAL", "value": "2026-03-01T11:40:00"}])
    );
    assert!(world.told().contains("where the file stopped"));
}

#[test]
fn an_event_of_a_time_to_come_ends_no_feed_and_comes_once() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("cursor");
    let page = |more: Option<Value>| {
        let events = [event("a", "2026-03-01T11:30:00Z"), event("z", "2099-01-01T00:00:00Z")];
        ok(json!({"results": events.into_iter().chain(more).collect::<Vec<_>>()}))
    };
    let world = answering(vec![page(None)]);
    assert_eq!(run(&world, &with_file(&path), true).unwrap(), ["a", "z"]);
    assert!(world.told().contains("bear a time to come"), "{}", world.told());
    let world = answering(vec![page(Some(event("b", "2026-03-01T11:45:00Z")))]);
    assert_eq!(run(&world, &with_file(&path), true).unwrap(), ["b"]);
    assert_eq!(world.bodies()[1]["searchByAttributes"][0]["value"], "2026-03-01T11:30:00");
}

#[test]
fn an_empty_page_with_a_cursor_does_not_stop_the_file() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("cursor");
    let empty = |next: &str| ok(json!({"results": [], "paging": {"limit": 100, "nextCursor": next}}));
    let world = answering(vec![empty("c1"), empty("c2"), first_page()]);
    assert_eq!(run(&world, &with_file(&path), true).unwrap(), ["a", "b", "c"]);
    let written: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    assert_eq!((&written["since"], &written["seen"]), (&json!("2026-03-01T11:40:00Z"), &json!(["b", "c"])));
}

#[test]
fn a_cursor_that_leads_back_leaves_the_file_as_it_was() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("cursor");
    let page = |id: &str| {
        ok(json!({"results": [event(id, "2026-03-01T11:40:00Z")], "paging": {"nextCursor": "c1"}}))
    };
    let world = answering(vec![page("a"), page("b")]);
    assert_eq!(run(&world, &with_file(&path), true).unwrap_err().kind(), Kind::Unexpected);
    assert!(!path.exists(), "what may be missing comes again");
}

#[test]
fn rows_that_did_not_reach_their_reader_come_again() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("cursor");
    run(&answering(vec![first_page()]), &with_file(&path), false).unwrap();
    assert!(!path.exists());
    assert_eq!(run(&answering(vec![first_page()]), &with_file(&path), true).unwrap().len(), 3);
    assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 1, "nothing is left beside the file");
}

#[test]
fn a_file_that_is_something_else_is_refused_and_left_alone() {
    let place = tempfile::tempdir().unwrap();
    for (text, said) in [
        ("shopping list\n", "no cursor file"),
        (r#"{"profile":"other","since":"2026-03-01T00:00:00Z","seen":[]}"#, "belongs to the profile other"),
    ] {
        let path = place.path().join("cursor");
        std::fs::write(&path, text).unwrap();
        let world = answering(vec![]);
        let fault = run(&world, &with_file(&path), true).unwrap_err();
        assert_eq!(fault.kind(), Kind::Usage);
        assert!(fault.to_string().contains(said), "{fault}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
        assert!(calls(&world).is_empty());
    }
}

#[test]
fn a_search_for_events_always_has_a_start() {
    let prepared = |set: &dyn Fn(&mut CommandInput)| {
        let world = answering(vec![]);
        let mut given = CommandInput::default();
        set(&mut given);
        operation(&audits::LIST).prepare.unwrap()(&world.session(), &mut given).unwrap();
        (given.get(&WHERE).unwrap().to_json(), world.told())
    };
    let (filters, told) = prepared(&|_| {});
    assert_eq!(filters[0]["value"], "2026-03-01T11:00:00");
    assert!(told.contains("last hour"));

    let (filters, told) = prepared(&|given| {
        given.set(&SINCE, Input::Text("2026-02-01T00:00:00Z".into()));
        given.set(&UNTIL, Input::Text("2026-02-02T00:00:00Z".into()));
        given.set(&WHERE, Input::Many(vec!["outcome=fail".into()]));
    });
    assert_eq!(
        filters,
        json!([{"name": "eventTime", "operator": "GREATER_THAN_OR_EQUAL", "value": "2026-02-01T00:00:00"},
            {"name": "eventTime", "operator": "LESS_THAN_OR_EQUAL", "value": "2026-02-02T00:00:00"},
            {"name": "outcome", "operator": "EQUALS", "value": "FAIL"}])
    );
    assert!(told.is_empty());

    let (filters, told) = prepared(&|given| {
        given.set(&UNTIL, Input::Text("2026-02-02T00:00:00Z".into()));
    });
    assert_eq!(filters[0]["value"], "2026-02-01T23:00:00", "a start after the end would find nothing");
    assert!(told.contains("the hour before --until"));

    let (filters, told) = prepared(&|given| {
        given.set(&WHERE, Input::Many(vec!["eventTime>=3d".into()]));
    });
    assert_eq!(
        filters,
        json!([{"name": "eventTime", "operator": "GREATER_THAN_OR_EQUAL", "value": "2026-02-26T12:00:00"}])
    );
    assert!(told.contains("eventTime: '3d' is 2026-02-26T12:00:00Z"), "{told}");
}
