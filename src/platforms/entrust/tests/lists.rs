//! Pages by cursor.

use super::super::search::PAGED;
use super::{World, answering, calls, ok};
use crate::fault::Fault;
use crate::http::{Call, Effect, Method, Reply};
use crate::session::pages::{Pages, Walk};
use serde_json::{Value, json};

fn page(ids: &[&str], next: Value) -> Reply {
    let rows: Vec<Value> = ids.iter().map(|id| json!({ "id": id })).collect();
    ok(json!({"results": rows, "paging": {"limit": 2, "nextCursor": next}}))
}

/// The ids that a walk gives, or the fault that ended it.
fn walk(world: &World, limit: Option<u64>) -> Result<Vec<String>, Fault> {
    let session = world.session();
    let call = Call::new(Method::Post, "/api/web/v4/userspaged").effect(Effect::Read);
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
fn the_cursor_that_was_just_used_ends_the_list() {
    let world = answering(vec![page(&["a"], json!("c1")), page(&["b"], json!("c1"))]);
    assert_eq!(walk(&world, None).unwrap(), ["a", "b"]);
}

#[test]
fn cursors_that_go_round_in_a_circle_are_a_fault_and_no_endless_list() {
    let world = answering(vec![
        page(&["a"], json!("c1")),
        page(&["b"], json!("c2")),
        page(&["c"], json!("c1")),
        page(&["d"], json!("c2")),
    ]);
    let fault = walk(&world, None).unwrap_err();
    assert!(fault.to_string().contains("page that it gave before"), "{fault}");
    assert_eq!(calls(&world).len(), 3);
}

#[test]
fn a_limit_asks_for_no_more_than_it_needs() {
    let world = answering(vec![page(&["a"], json!("c1"))]);
    assert_eq!(walk(&world, Some(1)).unwrap(), ["a"]);
    assert_eq!(world.bodies()[1], json!({"limit": 1}));
}
