//! The entities beside credentials.

use super::*;

const BASE: &str = "/scim/t1demo00/v2";

impl HidClient {
    fn at(&mut self, method: Method, path: &str, body: Value) -> (u16, Value) {
        self.ask(method, &format!("{BASE}{path}"), body)
    }

    fn total(&mut self, entity: &str, filter: &str) -> Value {
        self.at(Post, &format!("/{entity}/.search"), json!({ "filter": filter })).1["totalResults"].clone()
    }
}

fn user(name: &str) -> Value {
    json!({"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": name})
}

#[test]
fn a_username_is_required_and_nobody_elses() {
    let mut desk = HidClient::new();
    let (status, made) = desk.at(Post, "/Users", user("new"));
    assert_eq!((status, &made["groups"][0]["value"]), (201, &json!("UG_ROOT")));
    let (status, answer) = desk.at(Post, "/Users", user("NEW"));
    assert_eq!((status, &answer["scimType"], &answer["status"]), (409, &json!("uniqueness"), &json!("409")));
    let mut nameless = user("");
    nameless.as_object_mut().unwrap().remove("userName");
    assert_eq!(desk.at(Post, "/Users", nameless).1["errorCode"], 1000);
    let path = format!("/Users/{}", made["id"].as_str().unwrap());
    assert_eq!(desk.at(Put, &path, user("jdoe")).0, 409);
    assert_eq!(desk.at(Put, &path, user("newer")).1["userName"], "newer");
}

#[test]
fn what_a_user_may_have_is_limited_and_has_to_exist() {
    let mut desk = HidClient::new();
    let mut code = |name: &str, value: Value| {
        let mut body = user("new");
        body[name] = value;
        desk.at(Post, "/Users", body).1["errorCode"].as_i64()
    };
    let email = json!({"value": "a@example.test"});
    assert_eq!(code("emails", json!([email, email])), Some(1010));
    assert_eq!(code("groups", json!([{"value": "UG_NONE"}])), Some(1009));
    assert_eq!(code("roles", json!([{"value": "RL_NONE"}])), Some(1292));
    assert_eq!(code("emails", json!([{"address": "a"}])), Some(1006));
    assert_eq!(code("roles", json!([{"value": "RL_HELPDESK"}])), None);
}

#[test]
fn one_extension_alone_replaces_that_extension_alone() {
    let mut desk = HidClient::new();
    let (_, before) = desk.at(Get, "/Users/10033", Value::Null);
    let section = kinds::USER_ATTRIBUTE;
    let contract = before[section]["attributes"][1].clone();
    let body =
        json!({"schemas": [section], section: {"attributes": [contract, {"name": "NEW", "value": "1"}]}});
    let (status, after) = desk.at(Put, "/Users/10033", body);
    assert_eq!((status, &after["userName"], &after["emails"]), (200, &before["userName"], &before["emails"]));
    assert_eq!(
        (&after[section]["attributes"][0], names(&after[section])),
        (&contract, vec!["CONTRACT", "NEW"])
    );
    assert_eq!(
        desk.at(Put, "/Users/10033", json!({"schemas": [section], section: {"attributes": []}})).0,
        400
    );
}

#[test]
fn a_user_that_was_read_can_be_written_back_whole() {
    let mut desk = HidClient::new();
    let (_, whole) = desk.at(Get, "/Users/10033", Value::Null);
    assert!(!whole[kinds::USER_DEVICE].is_null() && !whole[kinds::USER_AUTHENTICATOR].is_null());
    assert_eq!(desk.at(Put, "/Users/10033", whole.clone()), (200, whole.clone()));
    let mut other = whole;
    other[kinds::USER_DEVICE]["devices"] = json!([]);
    assert_eq!(desk.at(Put, "/Users/10033", other).1["scimType"], "mutability");
}

#[test]
fn users_are_found_by_their_own_table_of_filters() {
    let mut desk = HidClient::new();
    assert_eq!(desk.total("Users", "username eq \"jdoe\""), 1);
    assert_eq!(desk.total("Users", "role pr"), 2);
    assert_eq!(desk.total("Users", "groups.value eq \"UG_FIELD\""), 5);
    let attribute = "urn:hid:scim:api:idp:2.0:UserAttribute:attributes";
    let filter = format!("{attribute}.name eq \"CONTRACT\" and {attribute}.value eq \"C-00000\"");
    assert_eq!(desk.total("Users", &filter), 1);
    assert_eq!(desk.total("Users", "active eq \"true\""), Value::Null);
    assert_eq!(desk.total("Groups", "displayName eq \"Partners & Söhne\""), 1);
}

#[test]
fn one_user_holds_something_of_every_sort() {
    let mut desk = HidClient::new();
    let found = desk.at(Get, "/Users/10035", Value::Null).1;
    assert_eq!(found["userName"], "maria.garcia");
    let held = |kind: &str, list: &str| found[kind][list].as_array().map_or(0, Vec::len);
    assert_eq!(
        (held(kinds::USER_AUTHENTICATOR, "authenticators"), held(kinds::USER_DEVICE, "devices")),
        (2, 1)
    );
    assert_eq!(
        (&found["groups"][0]["value"], &found["roles"][0]["value"]),
        (&json!("UG_STAFF"), &json!("RL_HELPDESK"))
    );
    let device = found[kinds::USER_DEVICE]["devices"][0]["value"].as_str().unwrap();
    let states: Vec<&Value> =
        desk.state.owned("credentials", device).map(|one| &one["status"]["status"]).collect();
    assert!(states.contains(&&json!("ACTIVE")) && states.contains(&&json!("SUSPENDED")), "{states:?}");
}

#[test]
fn a_group_hangs_below_another_and_goes_only_when_empty() {
    let mut desk = HidClient::new();
    let schema = "urn:ietf:params:scim:schemas:core:2.0:Group";
    let mut body = json!({"schemas": [schema], "displayName": "New"});
    assert_eq!(desk.at(Post, "/Groups/", body.clone()).0, 400);
    body[kinds::GROUP_PARENT] = json!({"parent": {"value": "UG_STAFF"}});
    body["schemas"] = json!([schema, kinds::GROUP_PARENT]);
    let (status, made) = desk.at(Post, "/Groups/", body);
    assert_eq!(status, 201);
    let members = desk.at(Get, "/Groups/UG_STAFF", Value::Null).1["members"].clone();
    assert!(members.as_array().unwrap().iter().any(|one| one["value"] == made["id"]));
    assert_eq!(desk.at(Delete, "/Groups/UG_ROOT", Value::Null).0, 400);
    assert_eq!(desk.at(Delete, "/Groups/UG_STAFF", Value::Null).0, 409);
    assert_eq!(desk.at(Delete, &format!("/Groups/{}", made["id"].as_str().unwrap()), Value::Null).0, 204);
}

#[test]
fn roles_have_no_search_and_no_replacement() {
    let mut desk = HidClient::new();
    let body = json!({"schemas": ["urn:hid:scim:api:idp:2.0:Role"], "id": "RL_NEW", "displayName": "New"});
    assert_eq!(desk.at(Post, "/Roles", body.clone()).1["id"], "RL_NEW");
    assert_eq!(desk.at(Post, "/Roles", body.clone()).0, 409);
    assert_eq!(desk.at(Put, "/Roles/RL_NEW", body).0, 405);
    assert_eq!(desk.at(Post, "/Roles/.search", json!({})).0, 404);
    assert_eq!(desk.at(Delete, "/Roles/RL_NEW", Value::Null).0, 204);
    assert_eq!(desk.at(Delete, "/Roles/RL_ORGADMIN", Value::Null).0, 400);
}

#[test]
fn a_device_is_made_assigned_acted_on_and_seen_at_its_owner() {
    let mut desk = HidClient::new();
    let schema = json!(["urn:hid:scim:api:idp:2.0:Device"]);
    assert_eq!(desk.at(Post, "/Device/", json!({"schemas": schema, "type": "DT_NONE"})).0, 400);
    let (status, made) =
        desk.at(Post, "/Device/", json!({"schemas": schema, "type": "DT_OATH", "externalId": "S1"}));
    assert_eq!((status, &made["status"]["status"]), (201, &json!("PENDING")));
    let path = format!("/Device/{}", made["id"].as_str().unwrap());
    let assign = json!({"schemas": schema, "owner": {"value": "10034"}, "status": {"status": "ACTIVE"}});
    assert_eq!(desk.at(Put, &path, assign).1["owner"]["display"], "jdoe");
    let owner = desk.at(Get, "/Users/10034", Value::Null).1;
    assert!(owner[kinds::USER_DEVICE].to_string().contains("S1"));
    let back = json!({"schemas": schema, "status": {"status": "PENDING"}});
    assert_eq!(desk.at(Put, &path, back).1["errorCode"], 1001);
    let mut action = json!({"schemas": [kinds::ACTION], "action": "RESYNC-COUNTER"});
    assert_eq!(desk.at(Post, &path, action.clone()).1["errorCode"], 1000);
    action["attributes"] = json!([{"name": "COUNTER", "value": "42"}]);
    assert_eq!(desk.at(Post, &path, action).1["attributes"][0]["value"], "42");
    assert_eq!(desk.at(Post, &path, json!({"schemas": [kinds::ACTION], "action": "NONE"})).0, 400);
    assert_eq!(desk.total("Device", "externalid sw \"S1\" and owner.value eq \"10034\""), 1);
    assert_eq!(desk.at(Delete, "/Users/10034", Value::Null).0, 204);
    assert_eq!(desk.at(Get, &path, Value::Null).1["owner"], Value::Null);
    assert_eq!(desk.total("Authenticator", "owner.value eq \"10034\""), 0);
}

#[test]
fn an_authenticator_is_named_after_its_user_and_policy() {
    let mut desk = HidClient::new();
    let (status, known) = desk.at(Get, "/Authenticator/10033.AT_EMPOTP", Value::Null);
    assert_eq!((status, &known["status"]["status"]), (200, &json!("ENABLED")));
    let schema = json!(["urn:hid:scim:api:idp:2.0:Authenticator"]);
    let body = json!({"schemas": schema, "owner": {"value": "10034"}, "policy": {"value": "AT_SMK"}});
    assert_eq!(desk.at(Post, "/Authenticator", body.clone()).1["id"], "10034.AT_SMK");
    assert_eq!(desk.at(Post, "/Authenticator", body).0, 409);
    let path = "/Authenticator/10034.AT_EMPPWD";
    let off = json!({"schemas": schema, "status": {"status": "DISABLED"}});
    assert_eq!(desk.at(Put, path, off).1["status"]["active"], false);
    assert_ne!(desk.at(Get, path, Value::Null).1["statistics"]["consecutiveFailed"], 0);
    let reset = json!({"schemas": [kinds::ACTION], "action": "RESET"});
    assert_eq!(desk.at(Post, path, reset).1["statistics"]["consecutiveFailed"], 0);
    assert_eq!(desk.at(Delete, path, Value::Null).0, 204);
}

#[test]
fn audit_records_need_a_filter_and_a_post_without_search_makes_one() {
    let mut desk = HidClient::new();
    assert_eq!(desk.at(Get, "/AuditRecords", Value::Null).0, 400);
    assert_eq!(desk.at(Post, "/AuditRecords/.search", json!({})).1["scimType"], "invalidFilter");
    let all = "created gt \"2025-01-01T00:00:00Z\"";
    assert_eq!(desk.total("AuditRecords", all), 300);
    assert_eq!(desk.total("AuditRecords", "action.actionParameters.CHC sw \"CH_V\""), 150);
    assert_eq!(desk.at(Post, "/AuditRecords", json!({ "filter": all })).0, 400);
    let body = json!({"result": "SUCCESS", "action": {"actionName": "own"}});
    assert_eq!(desk.at(Post, "/AuditRecords", body).1["created"], "2026-03-01T12:00:00Z");
    assert_eq!(desk.total("AuditRecords", all), 301);
}

#[test]
fn types_and_policies_can_be_read_and_nothing_else() {
    let mut desk = HidClient::new();
    for (path, id) in [
        ("Device/Type", "DT_TDSV4"),
        ("Credential/Type", "CT_ACODE"),
        ("Policy/Authenticator", "AT_EMPOTP"),
        ("User/AttributeType", "OFFICE"),
    ] {
        let path = format!("/configuration/t1demo00/v2/{path}");
        let (status, page) = desk.get(&path, &[]);
        assert_eq!((status, &page["startIndex"]), (200, &Value::Null));
        assert_eq!(desk.get(&format!("{path}/{id}"), &[]).1["id"], id);
        assert_eq!(desk.ask(Delete, &format!("{path}/{id}"), Value::Null).0, 405);
    }
}

#[test]
fn the_server_tells_of_itself_without_a_token() {
    let mut desk = HidClient::new();
    desk.token.clear();
    let (status, told) = desk.at(Get, "/ServiceProviderConfig", Value::Null);
    assert_eq!(
        (status, &told["filter"]["maxResults"], &told["etag"]["supported"]),
        (200, &json!(100), &json!(false))
    );
    assert_eq!(desk.at(Post, "/ServiceProviderConfig", json!({})).0, 405);
    assert_eq!(desk.at(Get, "/Users", Value::Null).0, 401);
}
