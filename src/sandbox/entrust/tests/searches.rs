//! Paged lists, the audit log, and work in the background.

use super::*;

fn filter(name: &str, operator: &str, value: &str) -> Value {
    json!({"searchByAttributes": [{"name": name, "operator": operator, "value": value}]})
}

/// Every row of a list, page by page.
fn walk(desk: &mut EntrustClient, path: &str, first: Value) -> Vec<Value> {
    let (mut rows, mut body) = (Vec::new(), first);
    loop {
        let page = desk.done(Post, path, body.clone());
        rows.extend(page["results"].as_array().unwrap().clone());
        match page["paging"].get("nextCursor") {
            Some(cursor) => body = json!({"limit": body["limit"], "cursor": cursor}),
            None => return rows,
        }
    }
}

#[test]
fn walking_the_cursors_meets_everybody_once() {
    let mut desk = EntrustClient::new();
    let order = json!({"name": "userId", "ascending": true});
    let rows = walk(&mut desk, "/v4/userspaged", json!({"limit": 7, "orderByAttribute": order}));
    let names: Vec<String> = rows.iter().map(|row| row["userId"].as_str().unwrap().to_lowercase()).collect();
    assert_eq!(names.len(), desk.state.users.len());
    assert!(
        names.is_sorted() && names.iter().collect::<std::collections::BTreeSet<_>>().len() == names.len()
    );
}

#[test]
fn with_a_cursor_filters_do_not_count_and_a_foreign_cursor_is_refused() {
    let mut desk = EntrustClient::new();
    let page = desk.done(Post, "/v4/userspaged", json!({"limit": 5}));
    let mut next = filter("shoeSize", "EQUALS", "44");
    next["cursor"] = page["paging"]["nextCursor"].clone();
    next["limit"] = json!(5);
    let page = desk.done(Post, "/v4/userspaged", next.clone());
    assert_eq!(page["results"].as_array().unwrap().len(), 5);
    assert!(page["paging"]["prevCursor"].is_string());
    assert_eq!(desk.refused(Post, "/v1/groupspaged", next).0, 400);
    assert_eq!(desk.refused(Post, "/v4/userspaged", json!({"cursor": "AAAA"})).0, 400);
}

#[test]
fn filters_and_operators_that_a_list_has_not_are_refused() {
    let mut desk = EntrustClient::new();
    let cases = [
        ("/v4/userspaged", filter("email", "EQUALS", "x")),
        ("/v4/userspaged", filter("groupId", "CONTAINS", "x")),
        ("/v4/userspaged", filter("groupId", "EQUALS", "developers")),
        ("/v4/userspaged", filter("userId", "IN", "x")),
        ("/v4/userspaged", filter("locked", "EQUALS", "false")),
        ("/v4/userspaged", filter("lastAuthTime", "GREATER_THAN", "yesterday")),
        ("/v4/userspaged", json!({"orderByAttribute": {"name": "lastName", "ascending": true}})),
        ("/v4/userspaged", json!({"attributes": ["shoes"]})),
        ("/v1/tokenspaged/unassigned", filter("serialNumber", "ENDS_WITH", "7")),
        ("/v2/gridspaged/assigned", filter("serialNumber", "EQUALS", "seven")),
        ("/v2/reports/auditeventspaged", json!({})),
        ("/v2/reports/auditeventspaged/siem", filter("startTime", "LESS_THAN", "2026-01-01T00:00:00")),
    ];
    for (path, body) in cases {
        assert_eq!(desk.refused(Post, path, body.clone()), (400, "invalid_request".into()), "{path} {body}");
    }
}

#[test]
fn filters_find_what_they_name() {
    let mut desk = EntrustClient::new();
    let mut count = |path: &str, body: Value| walk(&mut desk, path, body).len();
    assert_eq!(count("/v4/userspaged", filter("userId", "CONTAINS", "ANN.EX")), 1);
    assert_eq!(count("/v4/userspaged", filter("userId", "EQUALS", "aexample")), 1, "an alias is looked at");
    let (with, without) =
        (filter("authenticator", "EQUALS", "GRID"), filter("authenticator", "NOT_EQUALS", "GRID"));
    let (with, without) = (count("/v4/userspaged", with), count("/v4/userspaged", without));
    assert!(with > 0 && with + without == 38);
    let never = json!({"searchByAttributes": [{"name": "lastAuthTime", "operator": "NOT_EXISTS"}]});
    let seen = json!({"searchByAttributes": [{"name": "lastAuthTime", "operator": "EXISTS"}]});
    assert_eq!(count("/v4/userspaged", never) + count("/v4/userspaged", seen), 38);
    assert_eq!(count("/v1/tokenspaged/unassigned", filter("serialNumber", "EQUALS", "1234567")), 1);
    assert_eq!(count("/v1/tokenspaged/unassigned", filter("serialNumber", "EQUALS", "7654321")), 2);
    assert_eq!(count("/v4/tenantspaged", filter("locked", "EQUALS", "true")), 1);
    let usage = filter("startTime", "GREATER_THAN", "2020-01-01T00:00:00");
    assert_eq!(count("/v4/tenants/entitlements/usage", usage), 6 * 12);
}

#[test]
fn extra_parts_of_a_user_come_in_a_search_only_when_asked_for() {
    let mut desk = EntrustClient::new();
    let mut body = filter("userId", "EQUALS", "ann.example");
    let plain = desk.done(Post, "/v4/userspaged", body.clone())["results"][0].clone();
    assert!(plain["tokens"].is_null() && plain["groups"].is_null());
    body["attributes"] = json!(["tokens"]);
    let more = desk.done(Post, "/v4/userspaged", body)["results"][0].clone();
    assert_eq!(more["tokens"][0]["userId"], "ann.example");
    assert!(more["groups"].is_null());
}

#[test]
fn sorting_drops_rows_without_the_value() {
    let mut desk = EntrustClient::new();
    let all = walk(&mut desk, "/v4/userspaged", json!({}));
    let order = json!({"name": "lastAuthTime", "ascending": false});
    let sorted = walk(&mut desk, "/v4/userspaged", json!({"orderByAttribute": order}));
    assert!(!sorted.is_empty() && sorted.len() < all.len());
}

#[test]
fn a_search_in_the_background_takes_its_steps_and_is_fetched_once() {
    let mut desk = EntrustClient::new();
    assert_eq!(desk.refused(Post, "/v4/async/userspaged", filter("email", "EQUALS", "x")).0, 400);
    let job = desk.done(Post, "/v4/async/userspaged", filter("userId", "STARTS_WITH", "ann."));
    let at = |end: &str| format!("/v4/async/userspaged/{}/{end}", job["id"].as_str().unwrap());
    assert_eq!(job["state"], "SCHEDULED");
    assert_eq!(desk.refused(Get, &at("result"), Value::Null).0, 409);
    assert_eq!(desk.get(&at("status"))["state"], "PROCESSING");
    assert_eq!(desk.get(&at("status"))["state"], "COMPLETED");
    let other = at("status")
        .replace("/v4/async/userspaged/", "/v1/async/tokenspaged/")
        .replace("/status", "/assigned/status");
    assert_eq!(desk.refused(Get, &other, Value::Null).0, 404);
    assert_eq!(desk.get(&at("result"))["results"][0]["userId"], "ann.example");
    assert_eq!(desk.refused(Get, &at("result"), Value::Null).0, 404);
}

#[test]
fn work_that_nobody_asks_for_expires() {
    let mut desk = EntrustClient::new();
    let job = desk.done(Post, "/v2/async/gridspaged/unassigned", json!({}));
    let path = format!("/v2/async/gridspaged/{}/unassigned/status", job["id"].as_str().unwrap());
    desk.get(&path);
    desk.later(10 * 60);
    assert_eq!(desk.refused(Get, &path, Value::Null).0, 404);
}

#[test]
fn the_log_holds_five_thousand_events_in_either_order() {
    let mut desk = EntrustClient::new();
    let mut all = filter("startTime", "GREATER_THAN_OR_EQUAL", "2000-01-01T00:00:00");
    all["limit"] = json!(100);
    let oldest_first = walk(&mut desk, "/v2/reports/auditeventspaged/siem", all);
    assert_eq!(oldest_first.len(), 5_000);
    assert!(oldest_first.is_sorted_by_key(|event| event["eventTime"].as_str().map(str::to_owned)));
    let failed = |path: &str, name: &str, desk: &mut EntrustClient| {
        let wishes = json!([
            {"name": name, "operator": "GREATER_THAN_OR_EQUAL", "value": "2026-02-28T12:00:00"},
            {"name": "outcome", "operator": "EQUALS", "value": "FAIL"},
        ]);
        walk(desk, path, json!({ "searchByAttributes": wishes }))
    };
    let newest_first = failed("/v2/reports/auditeventspaged", "eventTime", &mut desk);
    let mut again = failed("/v2/reports/auditeventspaged/siem", "startTime", &mut desk);
    again.reverse();
    assert!(newest_first.len() > 10);
    assert_eq!(newest_first, again);
}

#[test]
fn writes_are_in_the_log_and_a_page_taken_before_them_stays_as_it_was() {
    let mut desk = EntrustClient::new();
    let mut first = filter("startTime", "GREATER_THAN_OR_EQUAL", "2026-03-01T00:00:00");
    first["limit"] = json!(1);
    let page = desk.done(Post, "/v2/reports/auditeventspaged/siem", first.clone());
    desk.later(5);
    desk.done(Post, "/v1/groups", json!({"name": "newcomers"}));
    let rest = walk(
        &mut desk,
        "/v2/reports/auditeventspaged/siem",
        json!({"limit": 100, "cursor": page["paging"]["nextCursor"]}),
    );
    assert!(rest.iter().all(|event| event["entityName"] != "newcomers"));
    let events = walk(&mut desk, "/v2/reports/auditeventspaged/siem", first);
    let last = events.last().unwrap();
    assert_eq!((&last["entityName"], &last["entityType"]), (&json!("newcomers"), &json!("GROUPS")));
    assert_eq!(last["subjectName"], "Sandbox administrator");
}

#[test]
fn signing_in_and_searching_are_requests_but_no_writes() {
    use crate::sandbox::Sandbox;
    use crate::sandbox::store::Store;
    let clock = crate::clock::ManualClock::at("2026-03-01T12:00:00Z".parse().unwrap());
    let sandbox = Sandbox::new(Store::memory(5), std::sync::Arc::new(clock));
    let mut token = String::new();
    let credentials = EntrustClient::new().credentials("admin");
    let calls = [
        ("/v1/adminapi/authenticate", credentials),
        ("/v4/userspaged", json!({})),
        ("/v4/async/userspaged", json!({})),
        ("/v3/users/userid", json!({"userId": "ann.example"})),
        ("/v1/groups", json!({"name": "newcomers"})),
    ];
    for (path, body) in calls {
        let mut call = Call::new(Post, format!("/api/web{path}")).json(&body);
        call.set_header("Authorization", token.clone());
        let reply = sandbox.handle("entrust", &call).unwrap().reply;
        assert_eq!(reply.status, 200, "{path}");
        let value = reply.value().unwrap();
        token = value["authToken"].as_str().map_or(token, str::to_owned);
    }
    let status = sandbox.status().unwrap();
    let row =
        status["platforms"].as_array().unwrap().iter().find(|row| row["platform"] == "entrust").unwrap();
    assert_eq!((&row["requests"], &row["writes"], &row["users"]), (&json!(5), &json!(1), &json!(13)));
}
