//! The service by itself: what it takes, and what it refuses.

use super::{ScimState, handle, seed};
use crate::http::{Call, Method, Reply};
use jiff::Timestamp;
use serde_json::{Value, json};

fn call(method: Method, path: &str, body: &Value) -> Call {
    let mut call = Call::new(method, path);
    if !body.is_null() {
        call = call.json(body);
        call.set_header("Content-Type", "application/scim+json");
    }
    call.set_header("Authorization", "Bearer not-a-secret-scim-1");
    call
}

fn send(state: &mut ScimState, call: &Call) -> (Reply, Value) {
    let reply = handle(state, call, Timestamp::UNIX_EPOCH).0;
    let value = reply.value().unwrap_or_default();
    (reply, value)
}

fn get(state: &mut ScimState, path: &str, query: &[(&str, &str)]) -> (Reply, Value) {
    let mut call = call(Method::Get, path, &Value::Null);
    query.iter().for_each(|(name, value)| call.set_query(name, *value));
    send(state, &call)
}

fn patch(state: &mut ScimState, path: &str, operations: Value) -> (Reply, Value) {
    let body =
        json!({"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], "Operations": operations});
    send(state, &call(Method::Patch, path, &body))
}

const ANN: &str = "/Users/people%2Fann:1";

#[test]
fn filters_are_the_whole_grammar_and_name_attributes_of_the_schema() {
    let mut state = seed(40);
    for (filter, count) in [
        (r#"userName eq "ANN""#, 1),
        (r#"externalId eq "hr-0001""#, 0),
        (r#"userName eq "ann" or userName eq "misaki.sato" and active eq true"#, 2),
        (r#"not (userName pr)"#, 0),
        (r#"emails[type eq "home" and value sw "ann"]"#, 1),
        (r#"groups.display eq "Auditors""#, 2),
        (r#"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber le "0001""#, 1),
    ] {
        let (reply, page) = get(&mut state, "/Users", &[("filter", filter)]);
        assert_eq!((reply.status, &page["totalResults"]), (200, &json!(count)), "{filter}: {page}");
    }
    for bad in [
        "userName",
        "colour eq \"x\"",
        "userName eq 5",
        "active co \"t\"",
        "(userName pr",
        "userName zz \"x\"",
    ] {
        let (reply, told) = get(&mut state, "/Users", &[("filter", bad)]);
        assert_eq!((reply.status, &told["scimType"]), (400, &json!("invalidFilter")), "{bad}");
    }
}

#[test]
fn attributes_are_shown_as_they_are_asked_for() {
    let mut state = seed(3);
    let (_, ann) = get(&mut state, ANN, &[("attributes", "userName,emails.value,name.familyName")]);
    assert_eq!(
        ann,
        json!({"schemas": ann["schemas"], "id": "people/ann:1", "userName": "ann",
            "emails": [{"value": "ann@example.test"}, {"value": "ann@home.example.test"}],
            "name": {"familyName": "Example"}})
    );
    let (_, ann) = get(&mut state, ANN, &[("excludedAttributes", "emails.type,meta")]);
    assert!(ann["emails"][0].get("type").is_none() && ann.get("meta").is_none());
    assert_eq!(get(&mut state, ANN, &[("attributes", "a"), ("excludedAttributes", "b")]).0.status, 400);
    assert_eq!(get(&mut state, ANN, &[("shape", "x")]).0.status, 400);
}

#[test]
fn a_patch_does_all_or_nothing_and_makes_a_new_version() {
    let mut state = seed(3);
    let version = get(&mut state, ANN, &[]).1["meta"]["version"].clone();
    let half =
        json!([{"op": "replace", "path": "title", "value": "x"}, {"op": "add", "path": "id", "value": "y"}]);
    assert_eq!(patch(&mut state, ANN, half).0.status, 400);
    assert_eq!(get(&mut state, ANN, &[]).1["meta"]["version"], version, "nothing of it was done");
    let (reply, ann) = patch(
        &mut state,
        ANN,
        json!([
            {"op": "Add", "path": "emails", "value": [{"value": "x@example.test"}]},
            {"op": "replace", "path": "emails[type eq \"home\"].value", "value": "h@example.test"},
            {"op": "remove", "path": "emails[type eq \"work\"]"},
            {"op": "replace", "value": {"title": "Head", "name": {"givenName": "Anna"}}},
        ]),
    );
    assert_eq!(reply.status, 200, "{ann}");
    assert_eq!(
        ann["emails"],
        json!([{"value": "h@example.test", "type": "home"}, {"value": "x@example.test"}])
    );
    assert_eq!(ann["name"]["familyName"], "Example", "a part that was not named stays");
    assert_ne!(ann["meta"]["version"], version);
    assert_eq!(reply.header("ETag"), ann["meta"]["version"].as_str());
    for (bad, kind) in [
        (json!([]), "invalidSyntax"),
        (json!([{"op": "remove"}]), "noTarget"),
        (json!([{"op": "replace", "path": "emails[type eq \"fax\"].value", "value": "x"}]), "noTarget"),
        (json!([{"op": "replace", "path": "shoe", "value": "x"}]), "invalidPath"),
        (json!([{"op": "add", "path": "active", "value": "yes"}]), "invalidValue"),
        (json!([{"op": "remove", "path": "userName"}]), "invalidValue"),
    ] {
        assert_eq!(patch(&mut state, ANN, bad.clone()).1["scimType"], kind, "{bad}");
    }
}

#[test]
fn a_version_that_is_not_the_present_one_stops_a_write() {
    let mut state = seed(3);
    for (version, status) in [("W/\"of-another-day\"", 412), ("*", 204)] {
        let mut call = call(Method::Delete, ANN, &Value::Null);
        call.set_header("If-Match", version);
        assert_eq!(send(&mut state, &call).0.status, status, "{version}");
    }
}

#[test]
fn items_of_a_call_for_many_have_outcomes_of_their_own_and_name_each_other() {
    let mut state = seed(3);
    let user =
        |name: &str| json!({"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": name});
    let group = json!({"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"], "displayName": "New",
        "members": [{"value": "bulkId:a"}]});
    let body = json!({"schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"], "Operations": [
        {"method": "POST", "path": "/Users", "bulkId": "a", "data": user("new")},
        {"method": "POST", "path": "/Users", "bulkId": "b", "data": user("ann")},
        {"method": "POST", "path": "/Groups", "bulkId": "c", "data": group},
    ]});
    let (reply, told) = send(&mut state, &call(Method::Post, "/Bulk", &body));
    let outcomes: Vec<&str> =
        told["Operations"].as_array().unwrap().iter().map(|one| one["status"].as_str().unwrap()).collect();
    assert_eq!((reply.status, outcomes), (200, vec!["201", "409", "201"]));
    assert_eq!(told["Operations"][1]["response"]["scimType"], "uniqueness");
    let many: Vec<Value> = (0..51).map(|_| json!({"method": "DELETE", "path": "/Users/x"})).collect();
    let body = json!({"schemas": body["schemas"], "Operations": many});
    assert_eq!(send(&mut state, &call(Method::Post, "/Bulk", &body)).0.status, 413);
}

#[test]
fn what_is_no_resource_of_the_type_is_refused() {
    let mut state = seed(3);
    let schema = "urn:ietf:params:scim:schemas:core:2.0:User";
    for (body, status) in [
        (json!({"userName": "x"}), 400),
        (json!({"schemas": [schema]}), 400),
        (json!({"schemas": [schema, "urn:x"], "userName": "x"}), 400),
        (json!({"schemas": [schema], "userName": "x", "shoe": 1}), 400),
        (json!({"schemas": [schema], "userName": 5}), 400),
        (json!({"schemas": [schema], "userName": "ANN"}), 409),
        (
            json!({"schemas": [schema], "userName": "x", "emails": [{"value": "a", "primary": true}, {"value": "b", "primary": true}]}),
            400,
        ),
        (json!({"schemas": [schema], "userName": "x", "id": "mine", "password": "not-a-secret-1"}), 201),
    ] {
        let (reply, told) = send(&mut state, &call(Method::Post, "/Users", &body));
        assert_eq!(reply.status, status, "{body}: {told}");
        assert!(told.get("password").is_none(), "never shown");
    }
    let mut wrong = call(Method::Post, "/Users", &json!({}));
    wrong.set_header("Content-Type", "application/json");
    assert_eq!(send(&mut state, &wrong).0.status, 415);
    let mut nobody = call(Method::Get, "/Users", &Value::Null);
    nobody.headers.clear();
    assert_eq!(send(&mut state, &nobody).0.status, 401);
}

#[test]
fn pages_are_asked_for_by_number_or_by_cursor() {
    let mut state = seed(40);
    let (_, page) = get(&mut state, "/Users", &[("startIndex", "41"), ("count", "10")]);
    assert_eq!((&page["totalResults"], page["Resources"].as_array().unwrap().len()), (&json!(43), 3));
    assert_eq!(get(&mut state, "/Users", &[("cursor", "")]).0.status, 400, "it has none");
    state.quirks.insert("paging".to_owned(), "cursor".to_owned());
    let (_, first) = get(&mut state, "/Users", &[("cursor", ""), ("count", "30")]);
    let next = first["nextCursor"].as_str().unwrap().to_owned();
    let (_, second) = get(&mut state, "/Users", &[("cursor", &next), ("count", "30")]);
    assert_eq!(second["Resources"].as_array().unwrap().len(), 13);
    assert!(second.get("nextCursor").is_none());
    assert_eq!(get(&mut state, "/Users", &[("cursor", "xx")]).1["scimType"], "invalidCursor");
}
