//! The platform as a client meets it: whole calls, signed, against one state.

mod auth;

use super::realm::APPLICATION;
use super::*;
use crate::http::Method;
use jiff::SignedDuration;
use serde_json::{Value, json};

const BASE: &str = "/secureauth2/api/v2";

/// A client that signs as the documents say, one millisecond after another.
struct SecureAuthClient {
    state: SecureAuthState,
    now: Timestamp,
}

impl SecureAuthClient {
    fn new() -> Self {
        SecureAuthClient { state: seed(20), now: "2026-03-01T12:00:00Z".parse().unwrap() }
    }

    fn signed(&mut self, method: Method, path: &str, body: &str) -> Call {
        self.now = self.now.checked_add(SignedDuration::from_millis(1)).unwrap();
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let mut call = Call::new(method, path);
        for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            call.query.push((name.to_owned(), value.to_owned()));
        }
        if !body.is_empty() {
            call.body = body.as_bytes().to_vec();
            call.set_header("Content-Type", "application/json; charset=utf-8");
        }
        sign_with(&mut call, "X-SA-Ext-Date", &sign::date_milliseconds(self.now));
        call
    }

    fn handle(&mut self, call: &Call) -> (Reply, bool) {
        handle(&mut self.state, call, self.now)
    }

    fn send(&mut self, method: Method, path: &str, body: &str) -> Reply {
        let call = self.signed(method, &format!("{BASE}{path}"), body);
        let (reply, _) = self.handle(&call);
        assert!(reply.header("X-SA-SIGNATURE").is_some(), "{path} is answered without a signature");
        reply
    }

    fn get(&mut self, path: &str) -> Value {
        self.send(Method::Get, path, "").value().unwrap()
    }

    /// Status and message of a POST.
    fn post(&mut self, path: &str, body: &Value) -> (String, String) {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        said(&self.send(Method::Post, path, &body))
    }
}

fn sign_with(call: &mut Call, header: &str, date: &str) {
    let request = sign::SignedCall {
        method: call.method.as_str(),
        date,
        app_id: APPLICATION.id,
        path: &call.path,
        body: &call.body,
    };
    let authorization = request.authorization(&sign::key_bytes(APPLICATION.key).unwrap());
    call.set_header(header, date);
    call.set_header("Authorization", authorization);
}

fn said(reply: &Reply) -> (String, String) {
    let value = reply.value().unwrap();
    let text = |name: &str| value[name].as_str().unwrap().to_owned();
    (text("status"), text("message"))
}

fn pair(status: &str, message: &str) -> (String, String) {
    (status.to_owned(), message.to_owned())
}

#[test]
fn a_profile_shows_what_the_documents_promise() {
    let mut client = SecureAuthClient::new();
    let profile = client.get("/users/JDoe");
    assert_eq!(profile["userId"], "jdoe");
    assert_eq!(profile["properties"]["firstName"], json!({"value": "John", "isWritable": "true"}));
    assert_eq!(profile["properties"]["ExtProperty1"]["isWritable"], "false");
    assert!(profile["properties"].get("phone3").is_none());
    assert!(profile["knowledgeBase"]["helpDeskKb"]["answer"].is_string());
    assert_eq!(profile["groups"][1], "CN=Research\\, Zürich,OU=Groups,DC=corp,DC=example,DC=test");
    assert_eq!(profile["accessHistories"][0]["authState"], "Success");
    assert_eq!(profile["status"], "found");
}

#[test]
fn the_state_of_an_account_comes_inside_a_200() {
    let mut client = SecureAuthClient::new();
    for (user, status, text) in [
        ("ddisabled", "disabled", "Account is disabled."),
        ("llocked", "lock_out", "Account is locked out."),
        ("eexpired", "password_expired", "Password is expired."),
        ("ggroupless", "invalid_group", "User Id is not associated with a valid group."),
    ] {
        for leaf in ["", "/factors", "/status"] {
            let reply = client.send(Method::Get, &format!("/users/{user}{leaf}"), "");
            assert_eq!((reply.status, said(&reply)), (200, pair(status, text)));
        }
    }
    assert_eq!(client.get("/users/cchange/status")["status"], "change_password");
    assert_eq!(client.get("/users/aaged/status")["status"], "account_expired");
    assert_eq!(client.get("/users/jdoe/status")["status"], "valid");
    let reply = client.send(Method::Get, "/users/nobody", "");
    assert_eq!((reply.status, said(&reply)), (404, pair("not_found", "User Id was not found")));
}

#[test]
fn awkward_ids_are_found_in_every_form() {
    let mut client = SecureAuthClient::new();
    for path in [
        "/users/test%2B1%40example.test",
        "/users?username=test+1@example.test",
        "/users/CORP/anna%20m%C3%A4rz",
        "/users?username=anna märz&domain=CORP",
    ] {
        assert_eq!(client.get(path)["status"], "found", "{path}");
    }
    assert_eq!(client.send(Method::Get, "/users?username=jdoe&domain=OTHER", "").status, 404);
}

#[test]
fn an_update_clears_with_empty_text_and_leaves_the_rest() {
    let mut client = SecureAuthClient::new();
    for (method, body) in [
        (Method::Put, json!({"properties": {"auxId1": "", "auxId3": "x"}})),
        (Method::Post, json!({"knowledgeBase": {"kbq1": {"question": "", "answer": ""}}, "domain": null})),
    ] {
        let reply = client.send(method, "/users/jdoe", &body.to_string());
        assert_eq!((reply.status, said(&reply)), (200, pair("success", "")));
    }
    let profile = client.get("/users/jdoe");
    assert!(profile["properties"].get("auxId1").is_none());
    assert_eq!(profile["properties"]["auxId3"]["value"], "x");
    assert_eq!(profile["properties"]["auxId2"]["value"], "Suite #100");
    assert!(profile["knowledgeBase"].get("kbq1").is_none());
}

#[test]
fn a_refused_update_writes_nothing() {
    let mut client = SecureAuthClient::new();
    let before = client.get("/users/jdoe");
    for body in [
        json!({"properties": {"firstName": "X", "ExtProperty1": "y"}}),
        json!({"properties": {"firstName": "X", "phone5": "1"}}),
        json!({"properties": {"firstName": {"value": "X"}}}),
        json!({"properties": {"email1": "nothing"}}),
        json!({"properties": {"email1": "KIM.sample@example.test"}}),
        json!({"knowledgeBase": {"kbq7": {"question": "q", "answer": "a"}}}),
        json!({"knowledgeBase": {"kbq1": {"question": "q"}}}),
        json!({"userId": "jdoe"}),
        json!({"domain": "OTHER"}),
    ] {
        let call = client.signed(Method::Put, &format!("{BASE}/users/jdoe"), &body.to_string());
        let (reply, changed) = client.handle(&call);
        assert_eq!((reply.status, said(&reply).0.as_str(), changed), (200, "failed", false), "{body}");
    }
    assert_eq!(client.get("/users/jdoe"), before);
    let reply = client.send(Method::Put, "/users/nobody", "{}");
    assert_eq!(said(&reply), pair("error", "Not_Found"));
}

#[test]
fn a_body_must_be_there_where_it_belongs_and_nowhere_else() {
    let mut client = SecureAuthClient::new();
    for (method, path, body) in [
        (Method::Get, "/users/jdoe", "{}"),
        (Method::Put, "/users/jdoe", ""),
        (Method::Put, "/users/jdoe", "[1]"),
        (Method::Put, "/users/jdoe", "{"),
        (Method::Post, "/users/jdoe/groups/admins", r#"{"a":1}"#),
    ] {
        let reply = client.send(method, path, body);
        assert_eq!((reply.status, said(&reply).0.as_str()), (400, "invalid"), "{method} {path} {body}");
    }
    let mut call = client.signed(Method::Put, &format!("{BASE}/users/jdoe"), "{}");
    call.set_header("Content-Type", "text/plain");
    assert_eq!(client.handle(&call).0.status, 400);
}

#[test]
fn users_are_created_once_and_deleted_once() {
    let mut client = SecureAuthClient::new();
    let body = json!({"userId": "new.one", "password": "Not-a-secret-2", "properties": {"email1": "n@example.test"}});
    assert_eq!(client.post("/users/", &body), pair("success", ""));
    assert_eq!(client.get("/users/new.one")["properties"]["email1"]["value"], "n@example.test");
    assert_eq!(client.post("/users", &body), pair("failed", "Duplicate username."));
    for (name, value, text) in [
        ("userId", "a/b", "Invalid username."),
        ("userId", "", "Invalid username."),
        ("password", "short", "Invalid password."),
        ("email", "jdoe@example.test", "Duplicate email."),
        ("email", "@", "Invalid email."),
    ] {
        let mut other = json!({"userId": "other", "password": "Not-a-secret-2", "properties": {}});
        let pointer = if name == "email" { "/properties/email2".to_owned() } else { format!("/{name}") };
        crate::json::put(&mut other, &pointer, json!(value));
        assert_eq!(client.post("/users/", &other), pair("failed", text), "{name} {value}");
    }
    let body = r#"{"user_id":"new.one","deleteAllRelatedData":true,"domain":"CORP"}"#;
    let gone = client.send(Method::Delete, "/users/", body).value().unwrap();
    assert_eq!(gone["user_id"], "CORP\\new.one");
    assert_eq!(gone["message"], "User delete complete");
    let reply = client.send(Method::Delete, "/users/", body);
    assert_eq!(said(&reply), pair("failed", "user_id does not exist"));
}

#[test]
fn version_one_minds_the_account_when_a_password_is_reset() {
    let mut client = SecureAuthClient::new();
    let body = r#"{"password":"Not-a-secret-3"}"#;
    for (version, user, status) in [
        ("v1", "ddisabled", "disabled"),
        ("v1", "llocked", "lock_out"),
        ("v1", "eexpired", "success"),
        ("v2", "ddisabled", "success"),
        ("v3", "llocked", "success"),
    ] {
        let path = format!("/secureauth2/api/{version}/users/{user}/resetpwd");
        let call = client.signed(Method::Post, &path, body);
        assert_eq!(said(&client.handle(&call).0).0, status, "{version} {user}");
    }
    assert_eq!(client.get("/users/eexpired")["status"], "found");
    for weak in ["Sh0rt", "no-capital-1", "NO-SMALL-1", "No-digit-at-all"] {
        assert_eq!(client.post("/users/jdoe/resetpwd", &json!({"password": weak})).0, "failed", "{weak}");
    }
}

#[test]
fn changing_a_password_needs_the_current_one() {
    let mut client = SecureAuthClient::new();
    let body = json!({"currentPassword": "Not-a-secret-1", "newPassword": "Not-a-secret-9"});
    assert_eq!(client.post("/users/jdoe/changepwd", &body), pair("success", "Password was changed"));
    assert_eq!(client.post("/users/jdoe/changepwd", &body).0, "failed");
    let body = json!({"currentPassword": "Not-a-secret-9", "newPassword": "weak"});
    assert_eq!(client.post("/users/changepwd?username=jdoe", &body).0, "failed");
    assert!(!serde_json::to_string(&client.state).unwrap().contains("Not-a-secret-9"));
}

#[test]
fn associations_report_exactly_what_failed() {
    let mut client = SecureAuthClient::new();
    for path in ["/users/kmartin/groups/admins", "/groups/Admins/users/kmartin"] {
        assert_eq!(client.post(path, &Value::Null), pair("success", ""));
        assert_eq!(client.post(path, &json!({})), pair("success", ""));
    }
    let none = pair("failure", "Failed to add user to group.");
    assert_eq!(client.post("/users/kmartin/groups/nothing", &Value::Null), none);
    assert_eq!(client.post("/users/nobody/groups/admins", &Value::Null), none);

    let body = json!({"userIds": ["jdoe", "nobody", "kmartin", "noone"]}).to_string();
    let reply = client.send(Method::Post, "/groups/Sharepoint%20Visitors/users", &body);
    let expected = json!({"failures": {"SharePoint Visitors": ["nobody", "noone"]}, "status": "failed",
        "message": "There were 2 association errors."});
    assert_eq!((reply.status, reply.value().unwrap()), (200, expected));
    let groups = client.get("/users/jdoe")["groups"].to_string();
    assert!(groups.contains("CN=SharePoint Visitors,"));

    let body = json!({"groupNames": ["Finance", "nothing"]}).to_string();
    let reply = client.send(Method::Post, "/users/groups?username=JDOE", &body).value().unwrap();
    assert_eq!(reply["failures"], json!({"jdoe": ["nothing"]}));
    assert_eq!(client.get("/users/kmartin")["groups"].as_array().unwrap().len(), 2);
    assert_eq!(client.post("/users/jdoe/groups/", &json!({"groupNames": []})).0, "failed");
}

#[test]
fn a_first_group_puts_a_groupless_account_in_order() {
    let mut client = SecureAuthClient::new();
    client.post("/users/ggroupless/groups/Finance", &Value::Null);
    assert_eq!(client.get("/users/ggroupless")["status"], "found");
}

#[test]
fn status_throttles_factors_and_history_are_kept() {
    let mut client = SecureAuthClient::new();
    let done = pair("success", "User Status update complete");
    assert_eq!(client.post("/users/jdoe/status", &json!({"status": "lock"})), done);
    assert_eq!(client.get("/users/jdoe")["status"], "lock_out");
    assert_eq!(client.post("/users/jdoe/status", &json!({"status": "unlock"})), done);
    assert_eq!(client.post("/users/jdoe/status", &json!({"status": "open"})).0, "failed");

    for (leaf, body) in [("throttle", ""), ("otpvalidatethrottle", r#"{"count":0}"#)] {
        let path = format!("/users/jdoe/{leaf}");
        assert_ne!(client.get(&path)["count"], 0);
        client.send(Method::Put, &path, body);
        assert_eq!(client.get(&path)["count"], 0);
    }

    let factors = client.get("/users/jdoe/factors");
    assert_eq!(factors["factors"][0]["id"], "Phone1");

    let body = json!({"user_id": "jdoe", "ip_address": "192.0.2.7"});
    assert_eq!(client.post("/accesshistory", &body), pair("success", ""));
    assert_eq!(client.get("/users/jdoe")["accessHistories"][1]["ipAddress"], "192.0.2.7");
    let body = json!({"user_id": "nobody", "ip_address": "192.0.2.7"});
    assert_eq!(client.post("/accesshistory", &body).0, "not_found");
}

#[test]
fn the_seed_is_as_large_as_asked_and_the_same_every_time() {
    let seeded = seed(250);
    assert!(seeded.users.len() >= 250);
    assert_eq!(serde_json::to_string(&seeded).unwrap(), serde_json::to_string(&seed(250)).unwrap());
    for (key, user) in &seeded.users {
        assert_eq!(*key, user.id.to_lowercase());
        assert!(user.groups.iter().all(|group| seeded.groups.contains(group)));
    }
}
