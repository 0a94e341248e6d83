//! Groups, SAML, Entra, the common endpoints, and what the service refuses before it acts.

use super::*;

#[test]
fn updating_a_group_replaces_members_and_clears_what_is_left_out() {
    let mut desk = ProtegrityClient::new();
    let id = desk.state.groups[1].id.clone();
    assert!(!desk.state.groups[1].roles.is_empty());
    let body = json!({"group_id": id, "members": ["viewer"]});
    let answer = desk.ask(Put, "/groups", body).1;
    assert_eq!((&answer["members_updated"], &answer["roles_updated"]), (&json!(1), &json!(0)));
    assert!(answer["identity_providers_updated"].is_null());
    let group = desk.get(&format!("/groups/{id}"));
    assert_eq!((&group["members"], &group["roles"]), (&json!(["viewer"]), &json!([])));
    assert_eq!(desk.ask(Put, "/groups", json!({"group_id": id, "members": ["stranger"]})).0, 404);
    assert_eq!(desk.ask(Put, "/groups", json!({"id": id})).0, 422);
}

#[test]
fn deleting_a_group_needs_its_body_and_spares_members_unless_told() {
    let mut desk = ProtegrityClient::new();
    let ids: Vec<String> = desk.state.groups[..2].iter().map(|group| group.id.clone()).collect();
    let member = desk.state.groups[1].members[0].clone();
    let spared = desk.state.groups[0].members[0].clone();
    assert_eq!(desk.ask(Delete, &format!("/groups/{}", ids[0]), Value::Null).0, 422);
    assert_eq!(desk.ask(Delete, &format!("/groups/{}", ids[0]), json!({"deleteMembers": false})).0, 200);
    assert!(desk.state.user_named(&spared).is_some());
    assert_eq!(desk.ask(Delete, &format!("/groups/{}", ids[1]), json!({"deleteMembers": true})).0, 200);
    assert!(desk.state.user_named(&member).is_none());
}

#[test]
fn groups_come_in_pages_of_a_hundred_and_have_one_name_each() {
    let mut desk = ProtegrityClient::new();
    for number in 0..100 {
        let (status, _) = desk.ask(Post, "/groups", json!({"name": format!("group {number}")}));
        assert_eq!(status, 200);
    }
    assert_eq!(desk.page("/groups", &[("max", "500")]).len(), 100);
    assert_eq!(desk.page("/groups", &[("first", "100")]).len(), 5);
    assert_eq!(desk.ask(Post, "/groups", json!({"name": "group 1"})).0, 409);
}

#[test]
fn renaming_and_deleting_a_user_follows_into_its_groups() {
    let mut desk = ProtegrityClient::new();
    let group = desk.state.groups[0].clone();
    let id = desk.state.user_named(&group.members[0]).unwrap().id.clone();
    let body = json!({"id": id, "username": "renamed", "groups": [group.name]});
    assert_eq!(desk.ask(Put, "/users", body).0, 200);
    let members = desk.get(&format!("/groups/{}", group.id))["members"].clone();
    let named = |name: &str| members.as_array().unwrap().contains(&json!(name));
    assert!(named("renamed") && !named(&group.members[0]));
    assert_eq!(desk.ask(Delete, &format!("/users/{id}"), Value::Null).0, 200);
    assert!(!desk.state.groups[0].members.contains(&"renamed".to_owned()));
}

fn provider(alias: &str) -> Value {
    json!({
        "alias": alias,
        "displayName": "Ours",
        "configType": "metadataUrl",
        "metadataUrl": "https://idp.example.test/metadata.xml",
        "serviceProviderEntityId": "our-service",
        "nameIdPolicyFormat": "email",
        "forceAuthn": true,
    })
}

#[test]
fn a_provider_is_read_as_texts_under_other_names() {
    let mut desk = ProtegrityClient::new();
    assert_eq!(desk.ask(Post, "/saml/providers", provider("a b/c")).0, 200);
    let read = desk.get("/saml/providers/a%20b%2Fc");
    assert_eq!(read["config"]["forceAuthn"], "true");
    assert_eq!(read["config"]["entityId"], "our-service");
    assert_eq!(read["config"]["nameIDPolicyFormat"], "email");
    assert!(read["config"].as_object().unwrap().values().all(Value::is_string));
    assert_eq!(desk.ask(Post, "/saml/providers", provider("a b/c")).0, 409);
    assert_eq!(desk.ask(Put, "/saml/providers/a%20b%2Fc", provider("other")).0, 400);
}

#[test]
fn a_provider_takes_no_metadata_file_and_needs_metadata_that_can_be_fetched() {
    let mut desk = ProtegrityClient::new();
    for (name, value, status) in [
        ("metadataFileContent", json!("<xml/>"), 400),
        ("configType", json!("metadataFile"), 400),
        ("metadataUrl", json!("idp.example.test"), 400),
        ("metadataUrl", json!("https://idp.invalid/metadata.xml"), 502),
        ("nameIDPolicyFormat", json!("email"), 422),
        ("forceAuthn", json!("true"), 422),
    ] {
        let mut body = provider("ours");
        body[name] = value;
        assert_eq!(desk.ask(Post, "/saml/providers", body).0, status, "{name}");
    }
    assert!(desk.state.provider("ours").is_none());
}

#[test]
fn deleting_a_mapper_leaves_the_provider() {
    let mut desk = ProtegrityClient::new();
    let path = "/saml/providers/azure-ad-saml/mappers";
    let body = json!({"name": "given", "mapperType": "saml-user-attribute-idp-mapper",
        "attributeName": "urn:given", "userAttribute": "firstName"});
    let id = desk.ask(Post, path, body.clone()).1["mapperId"].as_str().unwrap().to_owned();
    assert_eq!(desk.ask(Post, path, body).0, 409);
    assert_eq!(desk.get(path)[2]["config"]["attribute.name"], "urn:given");
    assert_eq!(desk.ask(Delete, &format!("{path}/"), Value::Null).0, 404);
    assert_eq!(desk.ask(Delete, &format!("{path}/{id}"), Value::Null).1["status"], "deleted");
    assert_eq!(desk.get(path).as_array().unwrap().len(), 2);
    desk.get("/saml/providers/azure-ad-saml");
    assert_eq!(desk.ask(Delete, "/saml/providers/azure-ad-saml", Value::Null).0, 200);
    assert!(desk.state.mappers.is_empty());
}

#[test]
fn the_entra_configuration_never_shows_its_secret_and_tells_no_lie_about_failing() {
    let mut desk = ProtegrityClient::new();
    let path = "/federation/entra/config";
    let body =
        json!({"tenantId": "t", "clientId": "c", "clientSecret": "not-a-secret-entra", "enabled": true});
    assert_eq!(desk.ask(Post, path, body.clone()).0, 409);
    let (status, answer) = desk.ask(Put, path, body.clone());
    assert_eq!((status, &answer["status"]), (201, &json!("created")));
    assert!(desk.get(path).get("clientSecret").is_none());
    let stored = json!({"useStoredConfig": true});
    assert_eq!(desk.ask(Post, &format!("{path}/test"), stored.clone()).1["status"], "success");
    let mut wrong = body.clone();
    wrong["clientSecret"] = json!("mistyped");
    assert_eq!(desk.ask(Put, path, wrong).0, 201);
    let (status, answer) = desk.ask(Post, &format!("{path}/test"), stored);
    assert_eq!((status, &answer["status"]), (200, &json!("failed")));
    let short = json!({"useStoredConfig": false, "tenantId": "t"});
    assert_eq!(desk.ask(Post, &format!("{path}/test"), short).0, 422);
    assert_eq!(desk.ask(Delete, path, Value::Null).0, 200);
    assert_eq!(desk.ask(Get, path, Value::Null).0, 404);
    assert_eq!(desk.ask(Put, path, body).0, 404);
}

#[test]
fn searching_for_everybody_is_null_in_two_searches_and_silence_in_the_third() {
    let mut desk = ProtegrityClient::new();
    let users = "/federation/entra/users/search";
    assert_eq!(desk.ask(Post, users, json!({})).0, 422);
    let all = desk.ask(Post, users, json!({"searchQuery": null})).1;
    assert_eq!(all["users"].as_array().unwrap().len(), 100);
    assert_ne!(all["totalCount"], 100);
    let mut call = Call::new(Post, format!("{PREFIX}{users}")).json(&json!({"searchQuery": null}));
    call.set_query("first", "100");
    assert_eq!(desk.send(call).0.value().unwrap()["users"].as_array().unwrap().len(), 31);
    let groups = desk.ask(Post, "/federation/entra/groups/search", json!({"searchQuery": "ADM"})).1;
    assert_eq!(groups["groups"][0]["displayName"], "admin");
    let members = "/federation/entra/groups/members/search";
    let id = groups["groups"][0]["id"].clone();
    assert_eq!(desk.ask(Post, members, json!({"groupId": id, "searchQuery": null})).0, 422);
    let found = desk.ask(Post, members, json!({"groupId": id})).1;
    assert_eq!(found["members"].as_array().unwrap().len(), 3);
    let mut call = Call::new(Post, format!("{PREFIX}{members}")).json(&json!({"groupId": id}));
    call.set_query("max", "1");
    assert_eq!(desk.send(call).0.status, 422);
}

#[test]
fn importing_users_counts_failures_inside_a_201_and_a_dry_run_keeps_nothing() {
    let mut desk = ProtegrityClient::new();
    let path = "/federation/entra/users";
    let rows = json!([{"userPrincipalName": "John", "roles": ["readonly_api"]}, {"email": "who@else.test"}]);
    let before = desk.state.users.len();
    let call = Call::new(Post, format!("{PREFIX}{path}")).json(&json!({"users": rows, "dryRun": true}));
    let (reply, changed) = desk.send(call);
    assert_eq!((reply.status, changed, desk.state.users.len()), (201, false, before));
    let (status, answer) = desk.ask(Post, path, json!({"users": rows}));
    assert_eq!((status, &answer["successCount"], &answer["failedCount"]), (201, &json!(1), &json!(1)));
    assert_eq!(reply.value().unwrap(), answer, "a dry run answers like the real one");
    assert_eq!(desk.state.users.len(), before + 1);
    let object = json!([{"email": "who@else.test", "identityProviders": {"azure-ad-saml": {}}}]);
    assert_eq!(desk.ask(Post, path, json!({"users": object})).0, 422);
    assert_eq!(desk.ask(Post, path, json!({"users": [{"firstName": "Ada"}]})).0, 422);
}

#[test]
fn importing_a_group_brings_its_members_when_asked() {
    let mut desk = ProtegrityClient::new();
    let found = desk.ask(Post, "/federation/entra/groups/search", json!({"searchQuery": null})).1;
    let row = |name: &str, members: bool| {
        let id = found["groups"][0]["id"].clone();
        json!({"id": id, "displayName": name, "importMembers": members})
    };
    let body = json!({"groups": [row("with", true), row("without", false),
        {"id": "none", "displayName": "none"}]});
    let (status, answer) = desk.ask(Post, "/federation/entra/groups", body);
    assert_eq!(status, 201);
    assert_eq!((&answer["totalGroups"], &answer["successCount"]), (&json!(3), &json!(2)));
    assert_eq!(answer["totalMembersImported"], 3);
    assert!(answer.get("failedCount").is_none());
    assert!(desk.state.user_named("John").is_some());
}

#[test]
fn the_common_endpoints_answer_everybody() {
    let mut desk = ProtegrityClient::new();
    desk.token.clear();
    for path in ["/version", "/health", "/ready", "/live"] {
        desk.get(path);
    }
    let reply = desk.send(Call::new(Get, format!("{PREFIX}/doc"))).0;
    assert_eq!(reply.header("content-type"), Some("application/x-yaml"));
    let text = String::from_utf8(reply.body).unwrap();
    assert!(text.contains("  /saml/providers/{first}/mappers/{second}:\n    delete:"));
    assert_eq!(desk.get("/log"), json!({"level": "INFO"}));
    assert_eq!(desk.ask(Post, "/log", json!({"level": "debug"})).1, json!({"level": "DEBUG"}));
    assert_eq!(desk.ask(Put, "/log", json!({"level": "loud"})).0, 422);
}

#[test]
fn what_does_not_belong_is_refused_in_the_shape_of_the_service() {
    let mut desk = ProtegrityClient::new();
    let (status, answer) = desk.ask(Post, "/users", json!({"username": "x", "nick": "y"}));
    let extra = json!([{"loc": ["body", "nick"], "msg": "extra fields not permitted",
        "type": "value_error.extra"}]);
    assert_eq!((status, &answer["detail"]), (422, &extra));
    let (status, answer) = desk.ask(Post, "/users", json!({"enabled": "yes"}));
    assert_eq!((status, answer["detail"].as_array().unwrap().len()), (422, 2));
    for (method, path, body, status) in [
        (Get, "/nothing", Value::Null, 404),
        (Get, "/users/", Value::Null, 404),
        (Method::Patch, "/users", json!({}), 405),
        (Post, "/passwordpolicy", json!({}), 405),
        (Get, "/roles", json!({"a": 1}), 400),
        (Delete, "/users/x", json!({"a": 1}), 422),
        (Put, "/users/x/lock", json!({}), 422),
        (Post, "/users", json!(["x"]), 422),
        (Get, "/users/none", Value::Null, 404),
    ] {
        assert_eq!(desk.ask(method, path, body).0, status, "{method} {path}");
    }
    let mut call = Call::new(Get, format!("{PREFIX}/roles"));
    call.set_query("max", "1");
    assert_eq!(desk.send(call).0.status, 422);
    let mut call = Call::new(Get, format!("{PREFIX}/users"));
    call.set_query("max", "-1");
    assert_eq!(desk.send(call).0.status, 422);
}

#[test]
fn a_json_body_must_be_json_and_say_so() {
    let mut desk = ProtegrityClient::new();
    let mut call = Call::new(Post, format!("{PREFIX}/users"));
    call.body = b"{\"username\":".to_vec();
    assert_eq!(desk.send(call.clone()).0.status, 415);
    call.set_header("content-type", "application/json; charset=utf-8");
    assert_eq!(desk.send(call.clone()).0.status, 400);
    call.body = b"{\"username\":\"x\"}".to_vec();
    assert_eq!(desk.send(call).0.status, 200);
}

#[test]
fn refusals_and_reads_change_nothing() {
    let mut desk = ProtegrityClient::new();
    let before = serde_json::to_string(&desk.state).unwrap();
    for (method, path, body) in [
        (Get, "/users", Value::Null),
        (Post, "/users", json!({"username": "admin"})),
        (Put, "/users", json!({"id": desk.person(), "roles": ["none"], "firstName": "Ada"})),
        (Put, "/users", json!({"id": desk.person(), "password": "weak", "firstName": "Ada"})),
        (Delete, "/users/none", Value::Null),
        (Post, "/federation/entra/users/search", json!({"searchQuery": null})),
    ] {
        let mut call = Call::new(method, format!("{PREFIX}{path}"));
        if !body.is_null() {
            call = call.json(&body);
        }
        assert!(!desk.send(call).1, "{method} {path}");
    }
    assert_eq!(serde_json::to_string(&desk.state).unwrap(), before);
}

/// The operations of the documentation, and the endpoints that every service has.
const DOCUMENTED: &str = "POST /login/token|POST /login/token/refresh|POST /logout\
|POST /token/lifespan/update|GET /permissions|GET /roles|POST /roles|PUT /roles|DELETE /roles|POST /users\
|GET /users|PUT /users|GET /users/x|DELETE /users/x|PUT /users/password|PUT /users/x/lock\
|PUT /users/x/unlock|GET /groups|POST /groups|PUT /groups|GET /groups/x|DELETE /groups/x\
|GET /saml/providers|POST /saml/providers|GET /saml/providers/x|PUT /saml/providers/x\
|DELETE /saml/providers/x|GET /saml/providers/x/mappers|POST /saml/providers/x/mappers\
|DELETE /saml/providers/x/mappers/y|GET /passwordpolicy|PUT /passwordpolicy|GET /federation/entra/config\
|POST /federation/entra/config|PUT /federation/entra/config|DELETE /federation/entra/config\
|POST /federation/entra/config/test|POST /federation/entra/users/search|POST /federation/entra/users\
|POST /federation/entra/groups/search|POST /federation/entra/groups/members/search\
|POST /federation/entra/groups|GET /version|GET /health|GET /ready|GET /live|GET /doc|GET /log|POST /log\
|PUT /log";

#[test]
fn every_documented_operation_has_a_route_and_all_but_the_open_ones_need_a_token() {
    let open = ["/login/token", "/login/token/refresh", "/logout", "/version", "/health", "/ready", "/live"];
    let documented: Vec<(&str, &str)> = DOCUMENTED.split('|').filter_map(|row| row.split_once(' ')).collect();
    assert_eq!(documented.len(), 42 + 8);
    for (method, path) in documented {
        let mut desk = ProtegrityClient::new();
        let call = Call::new(Method::parse(method).unwrap(), format!("{PREFIX}{path}"));
        let status = handle(&mut desk.state, &call, desk.now).0.status;
        let refused = status == 401;
        let lets_in = open.contains(&path) || path == "/doc" || path == "/log";
        assert_eq!(refused, !lets_in, "{method} {path}: {status}");
        assert!(!matches!(status, 404 | 405), "{method} {path}: {status}");
    }
}
