//! Filters, patches and names without a conversation.

use super::{AttributePath, PATCH_OP, PageCount, ScimFilter, applied, between, check};
use serde_json::{Value, json};

const ENTERPRISE: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

#[test]
fn the_whole_grammar_is_read_and_written_again() {
    for (text, written) in [
        (r#"userName eq "ann""#, r#"userName eq "ann""#),
        (r#"USERNAME EQ "a" AND active eq true"#, r#"USERNAME eq "a" and active eq true"#),
        (r#"a eq 1 or b pr and not (c lt "x")"#, r#"a eq 1 or b pr and not (c lt "x")"#),
        (r#"(a eq 1 or b pr) and c ne null"#, r#"(a eq 1 or b pr) and c ne null"#),
        (r#"emails[type eq "work" and value co "@x"]"#, r#"emails[type eq "work" and value co "@x"]"#),
        (r#"name.familyName sw "O'M\"\\""#, r#"name.familyName sw "O'M\"\\""#),
        (
            &format!(r#"{ENTERPRISE}:department ew "R" or meta.lastModified ge "2026-01-01T00:00:00Z""#),
            &format!(r#"{ENTERPRISE}:department ew "R" or meta.lastModified ge "2026-01-01T00:00:00Z""#),
        ),
        (r#"a gt 1.5 and b le -2 and (((c pr)))"#, "a gt 1.5 and b le -2 and c pr"),
    ] {
        assert_eq!(ScimFilter::read(text).unwrap().to_string(), written, "{text}");
    }
}

#[test]
fn what_is_no_filter_is_refused_with_the_reason() {
    let deep = format!("{}a pr{}", "(".repeat(30), ")".repeat(30));
    for (text, why) in [
        ("", "a comparison is missing"),
        ("userName", "no operator"),
        ("userName is 5", "no operator 'is'"),
        ("userName eq ann", "not quoted"),
        (r#"userName eq "ann"#, "no end"),
        (r#"userName eq "ann" userName"#, "where 'and'"),
        ("(a pr", "never closes"),
        ("a pr)", "never opened"),
        ("emails[type pr", "never closes"),
        ("not a pr", "followed by no parenthesis"),
        (r#""x" eq a"#, "where an attribute"),
        ("1a eq 2", "not the name"),
        (&deep, "too deeply"),
    ] {
        let fault = ScimFilter::read(text).unwrap_err().to_string();
        assert!(fault.contains(why), "{text}: {fault}");
    }
}

#[test]
fn an_object_fits_does_not_fit_or_does_not_tell() {
    let ann = json!({"userName": "Ann", "active": true, "emails": [{"value": "a@x.test", "type": "work"}],
        "meta": {"created": "2026-01-01T00:00:00Z"}, "n": 5, ENTERPRISE: {"department": "HR"}});
    for (filter, fits) in [
        (r#"userName eq "ann""#, Some(true)),
        (r#"userName eq "ben""#, Some(false)),
        (r#"title eq "x""#, None),
        ("title pr", None),
        ("active eq true", Some(true)),
        ("not (active eq true)", Some(false)),
        (r#"not (userName eq "ann")"#, None),
        (r#"emails co "X.TEST""#, Some(true)),
        (r#"emails[type eq "home"]"#, Some(false)),
        (r#"emails.value ew "y""#, Some(false)),
        (r#"meta.created lt "2026-01-01T02:00:00+01:00""#, Some(true)),
        ("n ge 5 and n lt 6", Some(true)),
        ("n gt 5 or n ne 5", Some(false)),
        (r#"title eq "x" and userName eq "ben""#, Some(false)),
        (r#"title eq "x" or userName eq "ann""#, Some(true)),
        (&format!(r#"{ENTERPRISE}:department eq "hr""#), Some(true)),
        (r#"urn:ietf:params:scim:schemas:core:2.0:User:userName eq "ann""#, Some(true)),
    ] {
        assert_eq!(ScimFilter::read(filter).unwrap().holds(&ann), fits, "{filter}");
    }
}

/// The operations between two objects, each as one line; they must lead from the one to the other.
fn operations(before: &Value, after: &Value) -> Vec<String> {
    let patch = between(before, after);
    assert_eq!(patch["schemas"], json!([PATCH_OP]));
    if patch["Operations"].as_array().is_some_and(|list| !list.is_empty()) {
        check(&patch).unwrap();
        let made = applied(before, &patch).unwrap();
        assert_eq!(stripped(&made), stripped(after), "{patch}");
    }
    let list = patch["Operations"].as_array().unwrap();
    let line = |one: &Value| format!("{} {} {}", one["op"], one["path"], one["value"]).replace("\\\"", "'");
    list.iter().map(line).collect()
}

fn stripped(value: &Value) -> Value {
    let mut value = value.clone();
    value
        .as_object_mut()
        .unwrap()
        .retain(|name, inner| name != "schemas" && !inner.is_null() && *inner != json!([]));
    value
}

#[test]
fn a_difference_becomes_a_patch_that_makes_it() {
    let before = json!({"schemas": ["x"], "userName": "ann", "title": "Clerk", "name": {"givenName": "Ann"},
        "emails": [{"value": "a@x.test", "type": "work"}], ENTERPRISE: {"department": "HR"}});
    let with = |change: fn(&mut Value)| {
        let mut after = before.clone();
        change(&mut after);
        operations(&before, &after)
    };
    assert_eq!(with(|_| {}), Vec::<String>::new());
    assert_eq!(with(|ann| ann["title"] = json!("Head")), [r#""replace" "title" "Head""#]);
    assert_eq!(with(|ann| ann["title"] = Value::Null), [r#""remove" "title" null"#]);
    assert_eq!(with(|ann| ann["locale"] = json!("en")), [r#""add" "locale" "en""#]);
    assert_eq!(with(|ann| ann["name"]["familyName"] = json!("X")), [r#""add" "name.familyName" "X""#]);
    assert_eq!(
        with(|ann| ann[ENTERPRISE]["department"] = json!("IT")),
        [format!(r#""replace" "{ENTERPRISE}:department" "IT""#)]
    );
    assert_eq!(
        with(|ann| ann["emails"][0]["value"] = json!("b@x.test")),
        [r#""replace" "emails[type eq 'work'].value" "b@x.test""#]
    );
    assert_eq!(with(|ann| ann["emails"] = json!([])).len(), 1);
}

#[test]
fn an_extension_that_is_new_is_added_member_by_member() {
    let after = json!({"userName": "ann", ENTERPRISE: {"department": "HR", "manager": {"value": "7"}}});
    let found = operations(&json!({"userName": "ann"}), &after);
    assert_eq!(
        found,
        [
            format!(r#""add" "{ENTERPRISE}:department" "HR""#),
            format!(r#""add" "{ENTERPRISE}:manager" {{"value":"7"}}"#)
        ]
    );
}

#[test]
fn members_are_added_together_and_removed_by_their_values() {
    let group =
        |ids: &[&str]| json!({"members": ids.iter().map(|id| json!({"value": id})).collect::<Vec<_>>()});
    assert_eq!(
        operations(&group(&["a", "b"]), &group(&["b", "c", "d"])),
        [r#""remove" "members[value eq 'a']" null"#, r#""add" "members" [{"value":"c"},{"value":"d"}]"#]
    );
    assert_eq!(operations(&group(&["a"]), &group(&[])), [r#""remove" "members[value eq 'a']" null"#]);
    let hostile = r#"a"] or x[y eq "b"#;
    let path = &between(&group(&[hostile, "c"]), &group(&["c"]))["Operations"][0]["path"];
    assert_eq!(path, &json!(format!("members[value eq {}]", json!(hostile))), "quoted");
    let many: Vec<String> = (0..50_000).map(|id| id.to_string()).collect();
    let names: Vec<&str> = many.iter().map(String::as_str).collect();
    assert_eq!(between(&group(&names[1..]), &group(&names))["Operations"].as_array().unwrap().len(), 1);
}

#[test]
fn where_a_value_path_may_mean_another_element_the_whole_list_is_said() {
    let group =
        |ids: &[Value]| json!({"members": ids.iter().map(|id| json!({"value": id})).collect::<Vec<_>>()});
    let between = |before: &[Value], after: &[Value]| operations(&group(before), &group(after));
    let (a, upper, b) = (json!("u1"), json!("U1"), json!("u2"));
    let said = [r#""replace" "members" [{"value":"U1"},{"value":"u2"}]"#];
    assert_eq!(between(&[a.clone(), upper.clone(), b.clone()], &[upper.clone(), b.clone()]), said);
    assert_eq!(
        between(&[a.clone(), upper.clone(), b.clone()], &[a.clone(), upper.clone()]),
        [r#""remove" "members[value eq 'u2']" null"#]
    );
    assert_eq!(between(&[json!(1), json!(2)], &[json!(2)]), [r#""replace" "members" [{"value":2}]"#]);
    assert_eq!(between(&[json!(1)], &[json!(1), json!(2)]), [r#""add" "members" [{"value":2}]"#]);
    assert_eq!(between(&[json!(1)], &[]), [r#""remove" "members" null"#]);
}

#[test]
fn an_id_that_is_a_number_fits_its_text() {
    let group = json!({"id": 7, "members": [{"value": 12}]});
    for (filter, fits) in
        [("members.value eq \"12\"", true), ("members.value eq \"1\"", false), ("id eq \"7\"", true)]
    {
        assert_eq!(ScimFilter::read(filter).unwrap().holds(&group), Some(fits), "{filter}");
    }
}

#[test]
fn a_patch_with_a_hole_is_refused_with_the_number_of_the_operation() {
    let patch = |operations: Value| json!({"schemas": [PATCH_OP], "Operations": operations});
    for (bad, why) in [
        (json!([]), "a patch is a PatchOp"),
        (patch(json!([])), "a patch is a PatchOp"),
        (patch(json!([{"op": "move", "path": "a"}])), "operation 1 of the patch: there is no 'move'"),
        (patch(json!([{"op": "remove"}])), "needs a path"),
        (patch(json!([{"op": "add", "path": "a"}])), "needs a value"),
        (patch(json!([{"op": "add", "value": 1}])), "is an object"),
        (patch(json!([{"op": "add", "path": "a b", "value": 1}])), "is none"),
        (patch(json!([{"op": "add", "path": "a", "value": 1, "from": "b"}])), "a member 'from'"),
    ] {
        let fault = check(&bad).unwrap_err().to_string();
        assert!(fault.contains(why), "{bad}: {fault}");
    }
    let nobody = patch(json!([{"op": "replace", "path": r#"emails[type eq "x"].value"#, "value": "y"}]));
    assert!(applied(&json!({"emails": []}), &nobody).is_err());
}

#[test]
fn a_pointer_becomes_the_name_of_an_attribute() {
    for (pointer, name) in [
        ("/userName", "userName"),
        ("/name/familyName", "name.familyName"),
        ("/emails/0/value", "emails.value"),
        (&format!("/{ENTERPRISE}/manager/value"), &format!("{ENTERPRISE}:manager.value")),
    ] {
        assert_eq!(AttributePath::of_pointer(pointer), name);
    }
    let whole = AttributePath::read(ENTERPRISE).unwrap();
    assert_eq!((whole.schema.as_str(), whole.name.as_str()), (ENTERPRISE, ""));
}

#[test]
fn a_total_is_a_number_and_for_the_lenient_a_text_too() {
    let page = |text: &str| PageCount::of(text.as_bytes()).unwrap();
    assert_eq!(page(r#"{"totalResults": 7}"#).number(), Some(7));
    assert_eq!(page(r#"{"totalResults": "7"}"#).number(), None);
    assert_eq!(page(r#"{"totalResults": " 7 "}"#).lenient(), Some(7));
    assert_eq!(page(r#"{"totalResults": "many"}"#).lenient(), None);
    assert_eq!(page("{}").lenient(), None);
}
