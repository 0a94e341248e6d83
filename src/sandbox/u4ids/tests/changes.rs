//! Making, replacing and patching: what a change leaves behind, and what it refuses.

use super::*;

#[test]
fn a_put_loses_what_it_leaves_out() {
    let mut desk = U4idsClient::new();
    let path = "/clients/web";
    assert_eq!(desk.ask(Put, path, json!({"clientId": "web", "clientName": "Bare", "flow": 2})).0, 204);
    let web = desk.get(path);
    assert_eq!((&web["redirectUris"], &web["clientSecrets"]), (&json!([]), &json!([])));
    assert_eq!((&web["flow"], &web["ownerTenantId"]), (&json!("Hybrid"), &json!("T1")));
    let wrong = json!({"clientId": "other", "clientName": "Bare"});
    let told = desk.ask(Put, path, wrong);
    assert!(told.0 == 422 && told.1["modelState"]["clientId"].is_array(), "{told:?}");
    assert_eq!(desk.ask(Put, "/clients/nobody", client("nobody")).0, 404);
}

#[test]
fn creating_checks_every_member_and_the_id() {
    let mut desk = U4idsClient::new();
    for (body, place) in [
        (json!({"clientId": "x"}), "clientName"),
        (json!({"clientId": "x", "clientName": "x", "redirectUri": "x"}), "redirectUri"),
        (json!({"clientId": "x", "clientName": "x", "enabled": "true"}), "enabled"),
        (json!({"clientId": "x", "clientName": "x", "flow": 4}), "flow"),
        (json!({"clientId": "x", "clientName": "x", "flow": "ResourceOwner"}), "flow"),
        (json!({"clientId": "x", "clientName": "x", "claims": [{"type": "t"}]}), "claims[0].value"),
        (
            json!({"clientId": "x", "clientName": "x", "authorizationCodeLifetime": 29}),
            "authorizationCodeLifetime",
        ),
        (
            json!({"clientId": "x", "clientName": "x", "clientSecrets": [{"value": "v"}]}),
            "clientSecrets[0].value",
        ),
        (
            json!({"clientId": "x", "clientName": "x", "clientSecrets": [{"type": "SharedSecret"}]}),
            "clientSecrets[0].type",
        ),
    ] {
        let (status, told) = desk.ask(Post, "/clients", body);
        assert_eq!(status, 422, "{place}");
        assert!(told["modelState"][place].is_array(), "{place}: {told}");
    }
    assert_eq!(desk.ask(Post, "/clients", client("web")).0, 409);
    let tenant = json!({"tenantId": "x", "idps": []});
    assert_eq!(desk.ask(Post, "/tenants", tenant).0, 422);
    assert_eq!(desk.ask(Post, "/clients", client("new")).0, 201);
    assert_eq!(desk.get("/clients/new")["flow"], "Implicit");
    assert_eq!(desk.audits("/clients/new"), 1);
}

#[test]
fn a_machine_client_gets_a_secret_that_is_shown_once_and_signs_in_until_it_expires() {
    let mut desk = U4idsClient::new();
    let body = json!({"clientId": "urn:m/1", "clientName": "M", "flow": 3, "allowedScopes": ["u4ids-admin"]});
    let (_, made) = desk.ask(Post, "/clients", body);
    let secret = made["clientSecrets"][0].clone();
    let value = secret["value"].as_str().unwrap().to_owned();
    assert!(value.starts_with("not-a-secret-"));
    assert!(!desk.get("/clients").to_string().contains(&value));
    assert!(!serde_json::to_string(&desk.state).unwrap().contains(&value));
    assert_eq!(desk.sign_in(("urn:m/1", &value)).status, 200);
    let fields = [("grant_type", "client_credentials"), ("scope", "u4ids-admin")];
    assert_eq!(desk.form(&fields, Some(&format!("urn%3Am%2F1:{value}"))).status, 200);
    assert_eq!(desk.text("/clients/urn%3Am%2F1/lastused").1, "\"20260301 12:00:00.000\"");
    let path = format!("/clients/urn%3Am%2F1/secrets/{}", secret["id"]);
    let expire = json!([{"op": "replace", "path": "/expiration", "value": "2026-03-01T13:00:00+01:00"}]);
    assert_eq!(desk.ask(Patch, &path, expire).0, 200);
    assert_eq!(desk.sign_in(("urn:m/1", &value)).status, 400);
}

#[test]
fn secrets_take_description_and_expiration_alone() {
    let mut desk = U4idsClient::new();
    for body in [json!({"value": "x"}), json!({"type": "SharedSecret"}), json!({"expiration": "2026-01-01"})]
    {
        assert_eq!(desk.ask(Post, "/clients/web/secrets", body.clone()).0, 422, "{body}");
    }
    let (status, made) = desk.ask(Post, "/scopes/api/secrets", json!({"description": "third"}));
    assert!(status == 200 && made["value"].is_string() && made["expiration"].is_null());
    let path = format!("/scopes/api/secrets/{}", made["id"].as_str().unwrap());
    let replace = |pointer: &str| json!([{"op": "replace", "path": pointer, "value": "new"}]);
    let (status, patched) = desk.ask(Patch, &path, replace("/description"));
    assert_eq!((status, &patched["description"]), (200, &json!("new")));
    assert!(patched.get("value").is_none());
    assert_eq!(desk.ask(Patch, &path, replace("/type")).0, 422);
    assert_eq!(desk.ask(Patch, &path, replace("/value")).0, 400);
    assert_eq!(desk.ask(Delete, &path, Value::Null).0, 204);
    assert_eq!(desk.ask(Delete, &path, Value::Null).0, 404);
    assert_eq!(desk.get("/scopes/api")["scopeSecrets"].as_array().unwrap().len(), 2);
}

#[test]
fn a_patch_adds_removes_and_replaces_in_order() {
    let mut desk = U4idsClient::new();
    let operations = json!([
        {"op": "add", "path": "/redirectUris/-", "value": "https://last.example.test"},
        {"op": "add", "path": "/redirectUris/0", "value": "https://first.example.test"},
        {"op": "remove", "path": "/redirectUris/1"},
        {"op": "replace", "path": "/redirectUris/1", "value": "https://second.example.test"},
        {"op": "replace", "path": "/flow", "value": "Hybrid"},
        {"op": "replace", "path": "/clientUri", "value": null},
        {"op": "add", "path": "/claims/-", "value": {"type": "a", "value": "b"}},
        {"op": "replace", "path": "/claims/0/value", "value": "c"},
    ]);
    let mut call = Call::new(Patch, "/api/v3/clients/web").json(&operations);
    call.set_header("Content-Type", "application/json-patch+json; charset=utf-8");
    let (reply, changed) = desk.send(call);
    let web = reply.value().unwrap();
    assert!(changed && reply.status == 200);
    let uris: Vec<&str> =
        web["redirectUris"].as_array().unwrap().iter().map(|uri| uri.as_str().unwrap()).collect();
    assert_eq!(uris[..2], ["https://first.example.test", "https://second.example.test"]);
    assert_eq!((uris.len(), uris[3]), (4, "https://last.example.test"));
    assert_eq!((&web["flow"], &web["clientUri"]), (&json!("Hybrid"), &Value::Null));
    assert_eq!(web["claims"], json!([{"type": "a", "value": "c"}]));
    assert_eq!(desk.get("/clients/web"), web);
    assert_eq!(desk.audits("/clients/web"), 17);
}

#[test]
fn a_patch_that_fails_keeps_what_came_before() {
    let good = json!({"op": "replace", "path": "/clientName", "value": "Half done"});
    for (bad, status) in [
        (json!({"op": "test", "path": "/flow", "value": "Implicit"}), 400),
        (json!({"op": "move", "from": "/a", "path": "/b"}), 400),
        (json!({"op": "copy", "path": "/flow", "value": 1}), 400),
        (json!({"op": "remove", "path": "/redirectUris/3"}), 400),
        (json!({"op": "add", "path": "/redirectUris/4", "value": "x"}), 400),
        (json!({"op": "add", "path": "/redirectUris/01", "value": "x"}), 400),
        (json!({"op": "replace", "path": "/redirectUris/-", "value": "x"}), 400),
        (json!({"op": "remove", "path": "/clientUri"}), 400),
        (json!({"op": "add", "path": "/clientUri", "value": "x"}), 400),
        (json!({"op": "replace", "path": "/clientUri"}), 400),
        (json!({"op": "replace", "path": "/nothing", "value": 1}), 400),
        (json!({"op": "replace", "path": "/client~2Uri", "value": 1}), 400),
        (json!({"op": "replace", "path": "", "value": {}}), 400),
        (json!({"op": "add", "path": "/redirectUris/-", "value": 7}), 422),
        (json!({"op": "replace", "path": "/enabled", "value": null}), 422),
        (json!({"op": "replace", "path": "/clientId", "value": "other"}), 422),
        (json!({"op": "remove", "path": "/clientSecrets/0"}), 422),
    ] {
        let mut desk = U4idsClient::new();
        let before = desk.get("/clients/web");
        let after = json!({"op": "replace", "path": "/flow", "value": "Hybrid"});
        let told = desk.ask(Patch, "/clients/web", json!([good, bad, after]));
        assert_eq!(told.0, status, "{bad}: {}", told.1);
        let mut expected = before;
        expected["clientName"] = json!("Half done");
        assert_eq!(desk.get("/clients/web"), expected, "{bad}");
    }
}

#[test]
fn a_patch_that_says_nothing_changes_nothing_and_a_wrong_type_of_body_is_refused() {
    let mut desk = U4idsClient::new();
    let empty = Call::new(Patch, "/api/v3/clients/web").json(&json!([]));
    let (reply, changed) = desk.send(empty.clone());
    assert_eq!((reply.status, changed), (200, false));
    let mut call = empty;
    call.set_header("Content-Type", "application/merge-patch+json");
    assert_eq!(desk.send(call).0.status, 415);
    assert_eq!(desk.ask(Patch, "/clients/web", json!({"flow": "Hybrid"})).0, 400);
    let text = Call::new(Put, "/api/v3/clients/web").form(&[("a", "b")]);
    assert_eq!(desk.send(text).0.status, 415);
}

#[test]
fn standard_scopes_refuse_every_change() {
    let mut desk = U4idsClient::new();
    for name in ["openid", "profile", "u4ids-admin"] {
        let path = format!("/scopes/{name}");
        let body = json!({"scopeId": name});
        let operations = json!([{"op": "replace", "path": "/enabled", "value": false}]);
        assert_eq!(desk.ask(Put, &path, body).0, 422);
        assert_eq!(desk.ask(Patch, &path, operations).0, 422);
        assert_eq!(desk.ask(Delete, &path, Value::Null).0, 422);
        assert_eq!(desk.ask(Post, &format!("{path}/secrets"), json!({})).0, 422);
    }
    let sly = json!({"scopeId": "mine", "isStandardScope": true});
    assert_eq!(desk.ask(Post, "/scopes", sly).1["isStandardScope"], false);
    assert_eq!(desk.ask(Delete, "/scopes/mine", Value::Null).0, 204);
    assert_eq!(desk.ask(Get, "/scopes/mine", Value::Null).0, 404);
}
