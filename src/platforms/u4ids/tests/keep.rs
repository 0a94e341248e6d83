use super::*;
use crate::session::Input;

#[test]
fn enums_are_read_as_names_or_numbers_and_written_as_names() {
    for (read, kept) in [
        (json!(2), json!("Hybrid")),
        (json!("2"), json!("Hybrid")),
        (json!("hybrid"), json!("Hybrid")),
        (json!("HybridWithProofKey"), json!("HybridWithProofKey")),
        // A number without a name, and what only newer servers know.
        (json!(4), json!(4)),
        (json!(99), json!(99)),
        (json!("DeviceCode"), json!("DeviceCode")),
        (Value::Null, Value::Null),
    ] {
        assert_eq!(client(&json!({"flow": read}))["flow"], kept, "{read}");
    }
    assert_eq!(scope(&json!({"type": 0}))["type"], "Identity");
    assert_eq!(client(&json!({"accessTokenType": 1}))["accessTokenType"], "Reference");
}

#[test]
fn what_is_kept_has_no_secret_value_nothing_of_the_server_and_everything_unknown() {
    let read = json!({"clientId": "c", "userId": "u", "userName": "n", "lastUpdate": "t", "future": {"x": 1},
        "clientSecrets": [{"id": 1, "description": "d", "type": "SharedSecret", "value": "not-a-secret-1"}]});
    let kept = json!({"clientId": "c", "future": {"x": 1}, "clientSecrets": [{"id": 1, "description": "d"}]});
    assert_eq!(client(&read), kept);
}

#[test]
fn a_new_client_cannot_bring_the_value_of_its_secret() {
    let given = CommandInput::default();
    let mut bad = json!({"clientId": "c", "clientSecrets": [{"value": "not-a-secret-1"}]});
    assert!(shape_client(&mut bad, &given).is_err());
    let mut good = json!({"clientId": "c", "flow": "3", "clientSecrets": [{"description": "d"}]});
    shape_client(&mut good, &given).unwrap();
    assert_eq!(good["flow"], "ClientCredentials");
}

#[test]
fn standard_scopes_are_refused_before_anything_is_sent() {
    let given = CommandInput::default();
    for scope in [json!({"scopeId": "openid", "isStandardScope": true}), json!({"scopeId": "u4ids-admin"})] {
        let fault = shape_new_scope(&mut scope.clone(), &given).unwrap_err();
        assert_eq!(fault.kind(), Kind::Rejected, "{scope}");
        assert!(
            fault.to_string().contains("standard scope") && fault.to_string().contains("nothing was sent")
        );
    }
    assert!(shape_new_scope(&mut json!({"scopeId": "api", "isStandardScope": false}), &given).is_ok());
}

#[test]
fn a_whole_object_is_about_what_was_typed() {
    let mut given = CommandInput::default();
    given.set(&CLIENT, Input::Text("web".into()));
    given.set(&WHOLE_FILE, Input::File("f.json".into(), Vec::new()));
    let mut body = client(&json!({"clientName": "n", "clientSecrets": [{"id": 1, "value": "x"}]}));
    shape_client(&mut body, &given).unwrap();
    assert_eq!(body, json!({"clientName": "n", "clientSecrets": [{"id": 1}], "clientId": "web"}));
    let fault = shape_client(&mut json!({"clientId": "other"}), &given).unwrap_err();
    assert_eq!(fault.kind(), Kind::Usage);
}
