use super::*;
use crate::json;
use serde_json::{Value, json};

static SCHEMAS: Schemas = Schemas::new(
    r#"{
"complete": true,
"requests": {"POST /users/{}": {"$ref": "User"}, "PUT /list": {"type": "array", "items": {"type": "string"}},
 "PUT /users": {"type": "array", "items": {"$ref": "User"}}},
"types": {
 "User": {"type": "object", "required": ["name"], "properties": {
  "name": {"type": "string", "maxLength": 5},
  "id": {"type": "string", "readOnly": true},
  "state": {"enum": ["ACTIVE", "INACTIVE"]},
  "any": {"enum": ["A", "B"], "x-anyCase": true},
  "count": {"type": "integer", "minimum": 1, "maximum": 20},
  "since": {"type": "string", "format": "date-time"},
  "key": {"type": "string", "format": "uuid"},
  "free": {"type": "object"},
  "place": {"type": "string", "format": "uri"},
  "closed": {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": false},
  "open": {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": {}},
  "texts": {"type": "object", "additionalProperties": {"type": "string"}},
  "password": {"type": "string"},
  "none": {"type": "string", "nullable": true},
  "friends": {"type": "array", "items": {"$ref": "User"}, "maxItems": 2}}}
}}"#,
);

fn body() -> Documented {
    SCHEMAS.request("POST", "/users/{user}").unwrap()
}

fn told(value: Value) -> Vec<String> {
    violations(&body(), &value).iter().map(|one| format!("{} {}", one.at, one.wrong)).collect()
}

#[test]
fn a_file_has_no_faults_and_a_broken_one_says_which() {
    assert!(SCHEMAS.faults().is_empty());
    static BROKEN: Schemas = Schemas::new(
        r#"{"complete": false, "requests": {"POST /x": {"$ref": "No"}, "PUT /x": {"sort": 1}}, "types": {}}"#,
    );
    let faults = BROKEN.faults().join("; ");
    assert!(faults.contains("no type No") && faults.contains("unknown field `sort`"), "{faults}");
    static TORN: Schemas = Schemas::new(
        r#"{"complete": false, "requests": {}, "answers": {"PUT /x": {"type": "string"}},
            "bodiless": ["PUT /x", "PUT /y"], "undescribed": ["PUT /z/{}"], "types": {}}"#,
    );
    assert_eq!(TORN.faults(), ["PUT /x: an answer that is described and is not"]);
    assert_eq!(TORN.silence("PUT", "/y"), Some(Silence::Bodiless));
    assert_eq!(TORN.silence("PUT", "/z/{id}"), Some(Silence::Undescribed));
    assert_eq!(TORN.silence("PUT", "/a"), None);
}

#[test]
fn what_is_as_documented_passes() {
    let value = json!({"name": "ann", "state": "ACTIVE", "any": "b", "count": 20, "since": "2026-01-31T12:00:00.5Z",
        "key": "00000000-0000-0000-0000-00000000000a", "free": {"x": [1]}, "texts": {"anything": "x"},
        "friends": [{"name": "ben", "count": 1}], "password": "", "none": null});
    assert_eq!(told(value), Vec::<String>::new());
}

#[test]
fn each_kind_of_slip_is_told_with_its_place() {
    let value = json!({"nmae": "x", "name": "abcdef", "id": "1", "state": "active", "any": "xyz", "count": "5",
        "since": "tomorrow", "key": "k", "texts": {"t": 1}, "friends": [{"Name": "x"}, {"count": 21}]});
    assert_eq!(
        told(value),
        [
            "/nmae no such member is documented; did you mean 'name'?",
            "/name out of bounds: at most 5 characters",
            "/id read-only",
            "/state unknown value; did you mean 'ACTIVE'?",
            "/any unknown value; expected A, B",
            "/count expected an integer, not a text",
            "/since expected a date and time such as 2026-01-31T12:00:00Z",
            "/key expected a UUID",
            "/texts/t expected a text, not an integer",
            "/friends/0/Name no such member is documented; did you mean 'name'?",
            "/friends/1/count out of bounds: 1 to 20",
        ]
    );
    assert_eq!(told(json!([])), [" expected an object, not a list"]);
}

#[test]
fn null_is_of_no_type_where_the_documents_do_not_say_so() {
    assert_eq!(
        told(json!({"name": null, "id": null, "friends": [null], "free": {"x": null}})),
        ["/name expected a text, not null", "/id read-only", "/friends/0 expected an object, not null"]
    );
    static ABSENT: Schemas = Schemas::new(
        r#"{"complete": true, "nullIsAbsent": true, "requests": {"PUT /x": {"type": "object", "required": ["a"],
            "properties": {"a": {"type": "string"}, "b": {"type": "array", "items": {"type": "string"}}}}}, "types": {}}"#,
    );
    let body = ABSENT.request("PUT", "/x").unwrap();
    assert_eq!(violations(&body, &json!({"a": null})), []);
    assert_eq!(violations(&body, &json!({"a": "x", "b": [null]})).len(), 1);
    assert_eq!(missing(&body, &json!({"a": null})).len(), 1);
    // A switch is never nothing, and a list only where a patch clears it.
    static SWITCHES: Schemas = Schemas::new(
        r#"{"complete": true, "nullIsAbsent": true, "types": {"T": {"type": "object", "properties": {
            "on": {"type": "boolean"}, "list": {"type": "array"}, "name": {"type": "string"}}}},
            "requests": {"PUT /x": {"$ref": "T"}, "PATCH /x": {"$ref": "T"}}}"#,
    );
    for (method, expected) in [("PUT", &["/on", "/list"][..]), ("PATCH", &["/on"])] {
        let body = SWITCHES.request(method, "/x").unwrap();
        let found = violations(&body, &json!({"on": null, "list": null, "name": null}));
        assert_eq!(found.iter().map(|one| one.at.as_str()).collect::<Vec<_>>(), expected, "{method}");
    }
}

#[test]
fn what_must_be_there_is_missed_in_the_whole_and_in_what_is_given_of_it() {
    let lacks = |value: Value| missing(&body(), &value).into_iter().map(|one| one.at).collect::<Vec<_>>();
    assert_eq!(lacks(json!({})), ["/name"]);
    assert_eq!(lacks(json!({"name": "x", "friends": [{"name": "y"}, {}]})), ["/friends/1/name"]);
    let list = SCHEMAS.request("PUT", "/users").unwrap();
    assert_eq!(missing(&list, &json!([{"name": "x"}, {}]))[0].at, "/1/name");
    assert_eq!(lacks(json!({"name": "x", "state": "ACTIVE"})), Vec::<String>::new());
}

#[test]
fn whole_numbers_are_integers_in_any_form_and_length() {
    for count in ["1.0", "2e1", "1"] {
        assert_eq!(
            told(json!({"count": json::exact(count.as_bytes()).unwrap()})),
            Vec::<String>::new(),
            "{count}"
        );
    }
    for count in ["1.5", "99999999999999999999", "0"] {
        assert_eq!(told(json!({"count": json::exact(count.as_bytes()).unwrap()})).len(), 1, "{count}");
    }
}

#[test]
fn a_template_is_valid_as_it_stands_and_ends_where_types_hold_themselves() {
    let made = template(&body(), &|at| match at {
        "/password" => Offer::Always(json!({"env": "PASSWORD"})),
        "/free" => Offer::Nothing,
        _ => Offer::Free,
    });
    assert_eq!(made["state"], "ACTIVE");
    assert_eq!(made["password"]["env"], "PASSWORD");
    assert!(made.get("id").is_none() && made.get("free").is_none() && made["friends"] == json!([]), "{made}");
    assert_eq!(made["name"], "examp");
    let mut filled = made;
    filled["password"] = json!("x");
    assert_eq!(told(filled), Vec::<String>::new());
}

#[test]
fn a_document_is_a_json_schema_of_its_own() {
    let document = body().document("users create");
    assert_eq!(document["$ref"], "#/$defs/User");
    assert_eq!(document["$defs"]["User"]["properties"]["friends"]["items"]["$ref"], "#/$defs/User");
    assert_eq!(SCHEMAS.request("PUT", "/list").unwrap().document("x").get("$defs"), None);
}

#[test]
fn a_place_is_found_below_lists_and_maps() {
    assert_eq!(body().at("/friends/3/count").unwrap().maximum, Some(20));
    assert_eq!(body().at("/texts/any").unwrap().sort(), Some(JsonType::String));
    assert!(body().at("/nothing").is_none());
}

#[test]
fn a_url_has_a_scheme_and_a_host() {
    for good in ["https://idp.example.test/m?x=1", "http://localhost:8080", "urn:oasis:names:tc", "ftp://h/x"]
    {
        assert_eq!(told(json!({"place": good})), Vec::<String>::new(), "{good}");
    }
    for bad in ["notaurl", "https:", "https://", "http:x", "https:///m", "https://a b", "1s:x", ":x"] {
        assert_eq!(told(json!({"place": bad})).len(), 1, "{bad}");
    }
}

#[test]
fn an_object_may_be_closed_or_open_whatever_the_whole_document_is() {
    static GAPS: Schemas = Schemas::new(
        r#"{"complete": false, "requests": {"PUT /x": {"type": "object", "properties": {
            "a": {"type": "string"},
            "closed": {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": false}}}},
            "types": {}}"#,
    );
    let gaps = GAPS.request("PUT", "/x").unwrap();
    assert!(gaps.is_closed("/closed") && !gaps.is_closed("") && body().is_closed(""));
    assert_eq!(
        told(json!({"open": {"b": 1}, "closed": {"b": 1}})),
        ["/closed/b no such member is documented; did you mean 'a'?"]
    );
    assert_eq!(violations(&gaps, &json!({"closed": {"aa": "x"}, "b": 1})).len(), 2);
}

#[test]
fn base64_is_told_from_what_is_none_and_may_have_broken_lines() {
    static FILES: Schemas = Schemas::new(
        r#"{"complete": true, "types": {}, "requests": {"PUT /x": {"type": "object", "properties": {
            "certificate": {"type": "string", "format": "byte"},
            "chain": {"type": "array", "items": {"type": "string", "format": "byte"}}}}}}"#,
    );
    let body = FILES.request("PUT", "/x").unwrap();
    for right in ["", "ZXhhbXBsZQ==", "ZXho\r\nYW1w\n", "+/+/"] {
        assert_eq!(violations(&body, &json!({"certificate": right, "chain": [right]})), [], "{right:?}");
    }
    for wrong in ["example", "-----BEGIN CERTIFICATE-----", "ZXhhbXBsZQ", "-_-_", "Z\u{e9}=="] {
        let found = violations(&body, &json!({"certificate": wrong, "chain": ["", wrong]}));
        let places: Vec<&str> = found.iter().map(|one| one.at.as_str()).collect();
        assert_eq!(places, ["/certificate", "/chain/1"], "{wrong:?}");
        assert!(found[0].wrong.to_string().starts_with("expected base64 text"));
    }
}

#[test]
fn a_date_and_time_is_one_of_rfc_3339_and_nothing_else_that_a_parser_reads() {
    static ENDS: Schemas = Schemas::new(
        r#"{"complete": true, "types": {}, "requests": {"PUT /x": {"type": "object", "properties": {
            "end": {"type": "string", "format": "date-time"}}}}}"#,
    );
    let body = ENDS.request("PUT", "/x").unwrap();
    let told = |text: &str| violations(&body, &json!({ "end": text })).len();
    for right in [
        "2026-01-31T12:00:00Z",
        "2026-01-31T12:00:00.123+01:00",
        "2026-01-31t12:00:00z",
        "2026-01-31T12:00:00.500+0000",
    ] {
        assert_eq!(told(right), 0, "{right}");
    }
    for wrong in [
        "2026-01-31 12:00:00Z",
        "20260131T120000Z",
        "2026-01-31T12:00Z",
        "2026-01-31T12:00:00+01",
        "2026-01-31T12:00:00Z[Etc/UTC]",
        "2026-02-31T12:00:00Z",
        "2026-01-31T12:00:00",
        "+002026-01-31T12:00:00Z",
    ] {
        assert_eq!(told(wrong), 1, "{wrong}");
    }
}
