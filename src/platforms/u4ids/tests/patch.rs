use super::{applied, between, check, secrets};
use serde_json::{Value, json};

/// Applies operations as the platform's page tells it.
fn apply(mut object: Value, operations: &[Value]) -> Value {
    for operation in operations {
        let path = operation["path"].as_str().unwrap();
        let (parent, last) = path.rsplit_once('/').unwrap();
        let last = last.replace("~1", "/").replace("~0", "~");
        let value = operation["value"].clone();
        let place = object.pointer_mut(parent).unwrap_or_else(|| panic!("{path} leads nowhere"));
        match (operation["op"].as_str().unwrap(), place) {
            ("add", Value::Array(list)) if last == "-" => list.push(value),
            ("add", Value::Array(list)) => list.insert(last.parse().unwrap(), value),
            ("remove", Value::Array(list)) => drop(list.remove(last.parse().unwrap())),
            ("replace", Value::Array(list)) => list[last.parse::<usize>().unwrap()] = value,
            ("replace", Value::Object(map)) => drop(map.insert(last, value)),
            (op, place) => panic!("{op} at {path} of {place}"),
        }
    }
    object
}

#[test]
fn a_patch_has_the_forms_of_the_vendors_examples() {
    let before = json!({"flow": "Implicit", "redirectUris": ["a", "b"]});
    let append = between(&before, &json!({"flow": "Implicit", "redirectUris": ["a", "b", "c"]}));
    assert_eq!(append, [json!({"op": "add", "path": "/redirectUris/-", "value": "c"})]);
    let remove = between(&before, &json!({"flow": "Implicit", "redirectUris": ["b"]}));
    assert_eq!(remove, [json!({"op": "remove", "path": "/redirectUris/0"})]);
    let replace = between(&before, &json!({"flow": "Hybrid", "redirectUris": ["a", "b"]}));
    assert_eq!(replace, [json!({"op": "replace", "path": "/flow", "value": "Hybrid"})]);
}

#[test]
fn removals_go_from_the_highest_index_down() {
    let made = between(&json!({"l": ["a", "b", "c", "d"]}), &json!({"l": ["b"]}));
    let paths: Vec<&str> = made.iter().map(|operation| operation["path"].as_str().unwrap()).collect();
    assert_eq!(paths, ["/l/3", "/l/2", "/l/0"]);
}

#[test]
fn only_operations_that_the_platform_has_are_made() {
    let before = json!({"t": "x", "l": ["a"], "o": {"k": 1}, "gone": "y", "n": null});
    let after = json!({"t": null, "l": [], "o": {"k": 2, "m/~": 3}, "n": ["z"], "new": true});
    let made = between(&before, &after);
    assert_eq!(
        made,
        [
            json!({"op": "replace", "path": "/t", "value": null}),
            json!({"op": "remove", "path": "/l/0"}),
            json!({"op": "replace", "path": "/o/k", "value": 2}),
            json!({"op": "replace", "path": "/o/m~1~0", "value": 3}),
            json!({"op": "replace", "path": "/gone", "value": null}),
            json!({"op": "replace", "path": "/n", "value": ["z"]}),
            json!({"op": "replace", "path": "/new", "value": true}),
        ]
    );
    check(&Value::Array(made)).unwrap();
    let emptied = between(&json!({"l": ["a", "b"]}), &json!({}));
    assert!(emptied.iter().all(|operation| operation["op"] == "remove"), "{emptied:?}");
}

#[test]
fn an_element_of_a_list_of_objects_is_changed_inside() {
    let before = json!({"idps": [{"idpName": "A", "idpSecret": "not-a-secret-1"}, {"idpName": "B"}]});
    let after = json!({"idps": [{"idpName": "A", "idpSecret": "not-a-secret-1"}, {"idpName": "C"}]});
    let made = between(&before, &after);
    assert_eq!(made, [json!({"op": "replace", "path": "/idps/1/idpName", "value": "C"})]);
}

#[test]
fn whatever_two_lists_hold_the_patch_leads_from_one_to_the_other() {
    let mut random = fastrand::Rng::with_seed(7);
    for round in 0..2_000 {
        let mut list = || -> Vec<Value> {
            let length = random.usize(0..7);
            (0..length).map(|_| json!(random.u8(b'a'..b'e').to_string())).collect()
        };
        let (before, after) = (json!({"l": list()}), json!({"l": list()}));
        let made = between(&before, &after);
        assert_eq!(apply(before.clone(), &made), after, "round {round}: {before} {made:?}");
        assert!(made.is_empty() || check(&Value::Array(made)).is_ok());
    }
}

#[test]
fn very_long_lists_that_share_nothing_are_replaced_whole() {
    let list = |from: u32| (from..from + 2_000).map(|number| json!(number.to_string())).collect::<Vec<_>>();
    let (before, after) = (json!({"l": list(0)}), json!({"l": list(90_000)}));
    let made = between(&before, &after);
    assert_eq!(made.len(), 1);
    assert_eq!(apply(before, &made), after);
}

#[test]
fn a_patch_as_written_is_checked_before_it_is_sent() {
    let good = [
        json!({"op": "add", "path": "/redirectUris/-", "value": "x"}),
        json!({"op": "add", "path": "/redirectUris/0", "value": "x"}),
        json!({"op": "remove", "path": "/claims/10"}),
        json!({"op": "replace", "path": "/a~0b~1c", "value": null}),
        json!({"op": "replace", "path": "/idps/0/description", "value": "x"}),
    ];
    for operation in good {
        check(&json!([operation.clone()])).unwrap_or_else(|fault| panic!("{operation}: {fault}"));
    }
    let bad = [
        (json!({"op": "test", "path": "/flow", "value": 1}), "has no 'test'"),
        (json!({"op": "move", "path": "/l/0", "from": "/l/1"}), "member 'from'"),
        (json!({"op": "copy", "path": "/l/0"}), "has no 'copy'"),
        (json!({"op": "Add", "path": "/l/-", "value": 1}), "there is no 'Add'"),
        (json!({"op": "add", "path": "/flow", "value": 1}), "not a place in a list"),
        (json!({"op": "add", "path": "/l/01", "value": 1}), "not a place in a list"),
        (json!({"op": "add", "path": "/l/-"}), "needs a value"),
        (json!({"op": "remove", "path": "/l/-"}), "an element of a list"),
        (json!({"op": "remove", "path": "/l/0", "value": 1}), "takes no value"),
        (json!({"op": "replace", "path": "/l/-", "value": 1}), "behind the list"),
        (json!({"op": "replace", "path": "/flow"}), "needs a value"),
        (json!({"op": "replace", "path": "flow", "value": 1}), "does not begin with /"),
        (json!({"op": "replace", "path": "/", "value": 1}), "empty part"),
        (json!({"op": "replace", "path": "/a~2b", "value": 1}), "neither 0 nor 1"),
        (json!({"op": "replace", "path": "/a~", "value": 1}), "neither 0 nor 1"),
        (json!({"op": "replace", "path": "/l/-/x", "value": 1}), "before its end"),
        (json!({"path": "/flow"}), "its op is not a text"),
        (json!("add"), "not an object"),
    ];
    for (operation, reason) in bad {
        let fault = check(&json!([{"op": "remove", "path": "/l/0"}, operation.clone()])).unwrap_err();
        let message = &fault.detail().message;
        assert!(message.contains(reason) && message.contains("operation 2"), "{operation}: {message}");
    }
    for other in [json!({}), json!([]), json!("x"), Value::Null] {
        assert!(check(&other).is_err(), "{other}");
    }
}

#[test]
fn secrets_in_patches_and_objects_are_found() {
    let found = |value: Value| -> Vec<String> {
        secrets(&value).iter().map(|secret| secret.expose().to_owned()).collect()
    };
    assert_eq!(found(json!([{"op": "replace", "path": "/idps/0/idpSecret", "value": "s1"}])), ["s1"]);
    assert_eq!(found(json!([{"op": "add", "path": "/idps/-", "value": {"idpSecret": "s2"}}])), ["s2"]);
    assert_eq!(found(json!({"idps": [{"idpName": "x", "idpSecret": "s3"}]})), ["s3"]);
    assert_eq!(found(json!({"clientSecrets": [{"id": 1, "value": "s4"}]})), ["s4"]);
    let added = json!([{"op": "add", "path": "/clientSecrets/-", "value": {"value": "s5"}}]);
    assert_eq!(found(added), ["s5"]);
    assert!(found(json!({"claims": [{"type": "t", "value": "v"}]})).is_empty());
}

#[test]
fn a_patch_makes_of_an_object_what_it_says_and_finds_places_that_are_not_there() {
    let object = json!({"a": [1, 2], "n": null, "o": {"x": 1}});
    for (patch, made) in [
        (
            json!([{"op": "add", "path": "/a/-", "value": 3}]),
            json!({"a": [1, 2, 3], "n": null, "o": {"x": 1}}),
        ),
        (
            json!([{"op": "add", "path": "/a/0", "value": 0}, {"op": "remove", "path": "/a/2"}]),
            json!({"a": [0, 1], "n": null, "o": {"x": 1}}),
        ),
        (
            json!([{"op": "replace", "path": "/o/x", "value": 2}, {"op": "replace", "path": "/y", "value": 3}]),
            json!({"a": [1, 2], "n": null, "o": {"x": 2}, "y": 3}),
        ),
        (json!([{"op": "add", "path": "/n/-", "value": 1}]), json!({"a": [1, 2], "n": [1], "o": {"x": 1}})),
    ] {
        assert_eq!(applied(&object, &patch).unwrap(), made, "{patch}");
    }
    for patch in [
        json!([{"op": "remove", "path": "/a/2"}]),
        json!([{"op": "replace", "path": "/a/2", "value": 1}]),
        json!([{"op": "add", "path": "/a/3", "value": 1}]),
        json!([{"op": "replace", "path": "/nothing/x", "value": 1}]),
        json!([{"op": "add", "path": "/o/-", "value": 1}]),
    ] {
        assert!(applied(&object, &patch).unwrap_err().to_string().contains("operation 1"), "{patch}");
    }
}
