//! Pages, filters and views.

use super::*;

#[test]
fn a_page_has_a_hundred_rows_at_most_and_starts_where_the_base_says() {
    let mut desk = HidClient::new();
    let mut first = |base: u32, start: i64| {
        desk.state.scim_base = base;
        let (_, page) = desk.ask(Post, SEARCH, json!({"startIndex": start, "count": 500}));
        let rows = page["resources"].as_array().unwrap();
        (rows.len(), rows.first().map(|row| row["id"].as_str().unwrap().to_owned()))
    };
    let id = |number: usize| Some((11_385 + number).to_string());
    assert_eq!(first(0, 0), (100, id(0)));
    assert_eq!(first(0, 1), (100, id(1)));
    assert_eq!(first(1, 0), (100, id(0)));
    assert_eq!(first(1, 1), (100, id(0)));
    assert_eq!(first(0, 300), (30, id(300)));
    assert_eq!(first(0, 330), (0, None));
    let (_, page) = desk.get("/scim/t1demo00/v2/Credential", &[("count", "1")]);
    assert_eq!(
        (&page["totalResults"], &page["itemsPerPage"], &page["Resources"]),
        (&json!(330), &Value::Null, &Value::Null)
    );
}

#[test]
fn filters_are_evaluated_whatever_the_letter_case_of_names() {
    let mut desk = HidClient::new();
    let rows = |pick: &dyn Fn(&Value) -> bool| {
        seed(20).rows("credentials").iter().filter(|row| pick(row)).count() as u64
    };
    let both = rows(&|row| row["type"] == "CT_ACODE" && row["status"]["status"] == "ACTIVE");
    assert!(both > 5);
    let found = desk.count("(TYPE Eq \"CT_ACODE\") AND ((status.status eq \"ACTIVE\"))");
    assert_eq!(found, Ok(both));
    assert_eq!(desk.count("externalid eq \"jdoeCT_ACODE\""), Ok(1));
    assert_eq!(desk.count("attributes.value co \"not-a-secret-code-1138\""), Ok(1));
    assert_eq!(desk.count("attributes.value ew \"alue1\" and id eq \"11385\""), Ok(1));
    assert_eq!(desk.count("attributes.value eq \"a \\\"quoted\\\" ) and\""), Ok(0));
    assert!(desk.count("owner.value eq \"12002\"").unwrap() > 0);
}

#[test]
fn dates_compare_as_instants_in_all_four_forms() {
    let mut desk = HidClient::new();
    let whole: Vec<String> = desk
        .state
        .rows("credentials")
        .iter()
        .map(|row| row["status"]["expiryDate"].as_str().unwrap().to_owned())
        .collect();
    for ending in ["00Z", "500Z", "+0200", ".250+02:00"] {
        assert!(whole.iter().any(|date| date.ends_with(ending) || ending == "00Z" && !date.contains('.')));
    }
    assert!(whole.iter().all(|date| filter::instant(date).is_some()));
    let middle: Timestamp = "2026-07-01T00:00:00Z".parse().unwrap();
    let before = whole.iter().filter(|date| filter::instant(date).unwrap() < middle).count() as u64;
    for form in [
        "2026-07-01T00:00:00Z",
        "2026-07-01T00:00:00.000Z",
        "2026-07-01T02:00:00+0200",
        "2026-07-01T02:00:00.000+02:00",
    ] {
        assert_eq!(desk.count(&format!("status.expiryDate lt \"{form}\"")), Ok(before), "{form}");
        assert_eq!(desk.count(&format!("status.expiryDate gt \"{form}\"")), Ok(330 - before), "{form}");
    }
}

#[test]
fn what_the_grammar_does_not_have_is_an_invalid_filter() {
    let mut desk = HidClient::new();
    let deep = format!("{}id eq \"1\"{}", "(".repeat(5_000), ")".repeat(5_000));
    for filter in [
        "type eq CT_ACODE",
        "status.expiryDate lt 2026-07-01T00:00:00Z",
        "status.expiryDate lt \"soon\"",
        "status.expiryDate lt \"2026-07-01\"",
        "type eq \"a\" or type eq \"b\"",
        "not (type eq \"a\")",
        "type ne \"a\"",
        "type co \"a\"",
        "status.startDate gt \"2026-07-01T00:00:00Z\"",
        "status.status eq \"active\"",
        "unknown eq \"a\"",
        "id eq \"1\" id eq \"2\"",
        "id eq \"1\" and",
        "(id eq \"1\"",
        "id eq \"1\")",
        "id eq \"1",
        "id eq \"\\x\"",
        "attributes[value eq \"a\"]",
        "type pr",
        "",
        &deep,
    ] {
        let short = &filter[..filter.len().min(60)];
        assert_eq!(desk.count(filter), Err("invalidFilter".into()), "{short}");
    }
}

#[test]
fn a_view_keeps_or_drops_members_and_always_shows_the_id() {
    let mut desk = HidClient::new();
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let (_, only) = desk.get(CREDENTIAL, &[("attributes", "STATUS.status,attributes.name")]);
    assert_eq!(keys(&only), ["schemas", "id", "status", "attributes"]);
    assert_eq!(
        (keys(&only["status"]), keys(&only["attributes"][0])),
        (vec!["status".into()], vec!["name".into()])
    );
    let (_, without) = desk.get(CREDENTIAL, &[("excludedAttributes", "attributes,status.active,id")]);
    assert!(without["attributes"].is_null() && without["status"]["active"].is_null());
    assert_eq!((&without["id"], &without["status"]["status"]), (&json!("11385"), &json!("ACTIVE")));
}
