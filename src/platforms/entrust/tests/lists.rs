//! Pages by cursor.

use super::super::search::PAGED;
use super::{FakeWorld, answering, calls, ok};
use crate::fault::{Fault, Kind};
use crate::http::{Call, CallEffect, Method, Reply};
use crate::session::pages::{Pages, Walk};
use serde_json::{Value, json};

fn page(ids: &[&str], next: Value) -> Reply {
    let rows: Vec<Value> = ids.iter().map(|id| json!({ "id": id })).collect();
    ok(json!({"results": rows, "paging": {"limit": 2, "nextCursor": next}}))
}

/// The ids that a walk gives, or the fault that ended it.
fn walk(world: &FakeWorld, limit: Option<u64>) -> Result<Vec<String>, Fault> {
    let session = world.session();
    let call = Call::new(Method::Post, "/api/web/v4/userspaged").effect(CallEffect::Read);
    let walk = Walk { items: PAGED.items, id: PAGED.id, paged: true, size: 2, limit, jobs: Some(4) };
    Pages::new(&session, call, walk)
        .map(|row| Ok(serde_json::from_str::<Value>(row?.get()).unwrap()["id"].as_str().unwrap().to_owned()))
        .collect()
}

#[test]
fn the_cursor_leads_on_and_its_absence_ends_the_list() {
    for end in [json!(null), json!("")] {
        let world = answering(vec![page(&["a", "b"], json!("c1")), page(&["c"], end)]);
        assert_eq!(walk(&world, None).unwrap(), ["a", "b", "c"]);
        assert_eq!(world.bodies()[1..], [json!({"limit": 2}), json!({"limit": 2, "cursor": "c1"})]);
    }
    let world = answering(vec![ok(json!({"results": [{"id": "a"}]}))]);
    assert_eq!(walk(&world, None).unwrap(), ["a"]);
}

#[test]
fn cursors_that_lead_back_are_a_fault_and_no_end() {
    for cursors in [&["c1", "c1"][..], &["c1", "c2", "c1", "c2"][..]] {
        let pages = cursors.iter().zip(["a", "b", "c", "d"]).map(|(next, id)| page(&[id], json!(next)));
        let world = answering(pages.collect());
        let fault = walk(&world, None).unwrap_err();
        assert!(fault.kind() == Kind::Unexpected && fault.to_string().contains("leads back"), "{fault}");
        assert_eq!(calls(&world).len(), cursors.len().min(3));
    }
}

#[test]
fn an_empty_page_with_a_cursor_is_no_end() {
    let world = answering(vec![page(&[], json!("c1")), page(&[], json!("c2")), page(&["a"], json!(null))]);
    assert_eq!(walk(&world, None).unwrap(), ["a"]);
}

#[test]
fn a_cursor_that_is_no_text_is_a_fault_and_no_end() {
    for paging in [json!({"nextCursor": 7}), json!("none"), json!(["c1"]), json!({"nextCursor": {}})] {
        let world = answering(vec![ok(json!({"results": [{"id": "a"}], "paging": paging}))]);
        let fault = walk(&world, None).unwrap_err();
        assert!(fault.to_string().contains("not a list answer"), "{fault}");
    }
}

/// Every result of a search that ran on its own, and the search that follows it.
const RESULTS: [(&str, &str); 5] = [
    ("/v4/async/userspaged/s1/result", "/v4/async/userspaged"),
    ("/v1/async/tokenspaged/s1/assigned/result", "/v1/async/tokenspaged/assigned"),
    ("/v1/async/tokenspaged/s1/unassigned/result", "/v1/async/tokenspaged/unassigned"),
    ("/v2/async/gridspaged/s1/assigned/result", "/v2/async/gridspaged/assigned"),
    ("/v2/async/gridspaged/s1/unassigned/result", "/v2/async/gridspaged/unassigned"),
];

#[test]
fn the_result_of_a_search_is_followed_to_its_end_by_searches_with_its_cursor() {
    for (result, search) in RESULTS {
        let done = || ok(json!({"id": "s2", "state": "COMPLETED"}));
        let first = ok(json!({"results": [{"id": "a", "groups": [], "tokens": null}],
            "paging": {"limit": 1, "nextCursor": "c1"}}));
        let world =
            answering(vec![first, done(), page(&["b"], json!("c2")), done(), page(&["c"], json!(null))]);
        let session = world.session();
        let call = Call::new(Method::Get, format!("/api/web{result}"));
        let walk =
            Walk { items: PAGED.items, id: PAGED.id, paged: true, size: 2, limit: None, jobs: Some(1) };
        assert_eq!(Pages::new(&session, call, walk).filter(Result::is_ok).count(), 3, "{result}");
        let sent = world.calls();
        assert_eq!(sent[1], format!("GET /api/web{result}"), "nothing of ours stands in the query");
        assert_eq!(sent[2], format!("POST /api/web{search}"));
        assert_eq!(sent.len(), 6);
        let loads = if result.contains("users") { json!(["groups"]) } else { Value::Null };
        for (body, cursor) in [(2, "c1"), (4, "c2")] {
            let body = &world.bodies()[body];
            assert_eq!(
                (&body["cursor"], &body["limit"], &body["attributes"]),
                (&json!(cursor), &json!(2), &loads)
            );
        }
    }
}

#[test]
fn a_limit_asks_for_no_more_than_it_needs() {
    let world = answering(vec![page(&["a"], json!("c1"))]);
    assert_eq!(walk(&world, Some(1)).unwrap(), ["a"]);
    assert_eq!(world.bodies()[1], json!({"limit": 1}));
}
