//! The traps of the documents, each held open: a client that walks into one must be caught.

use super::contract::{EntrustValueKind, contract};
use super::state::{EntrustRow, EntrustTable, later, text};
use super::*;
use crate::http::Call;
use crate::http::Method::{self, Delete, Get, Post, Put};
use crate::sandbox::people::uuid;
use serde_json::{Value, json};

mod promise;
mod recognised;
mod searches;
mod stock;

struct EntrustClient {
    state: EntrustState,
    now: Timestamp,
    token: String,
}

impl EntrustClient {
    fn signed_in_as(name: &str) -> EntrustClient {
        let now = "2026-03-01T12:00:00Z".parse().unwrap();
        let mut desk = EntrustClient { state: seed(30), now, token: String::new() };
        let body = desk.credentials(name);
        let (status, answer) = desk.ask(Post, "/v1/adminapi/authenticate", body);
        assert_eq!(status, 200, "{answer}");
        desk.token = answer["authToken"].as_str().unwrap().to_owned();
        desk
    }

    fn new() -> EntrustClient {
        EntrustClient::signed_in_as("admin")
    }

    fn credentials(&self, name: &str) -> Value {
        let wanted =
            |account: &&crate::sandbox::SandboxAccount| account.platform == "entrust" && account.name == name;
        let account = accounts::ACCOUNTS.iter().find(wanted).unwrap();
        json!({"applicationId": account.settings[0].1, "sharedSecret": account.secrets[0].1})
    }

    fn send(&mut self, mut call: Call) -> (Reply, bool) {
        if call.header("Authorization").is_none() {
            call.set_header("Authorization", self.token.clone());
        }
        let (reply, changed) = handle(&mut self.state, &call, self.now);
        promised(&call, &reply);
        (reply, changed)
    }

    fn ask(&mut self, method: Method, path: &str, body: Value) -> (u16, Value) {
        let mut call = Call::new(method, format!("/api/web{path}"));
        if !body.is_null() {
            call = call.json(&body);
        }
        let reply = self.send(call).0;
        (reply.status, reply.value().unwrap_or_default())
    }

    fn done(&mut self, method: Method, path: &str, body: Value) -> Value {
        let (status, value) = self.ask(method, path, body);
        assert_eq!(status, 200, "{method} {path}: {value}");
        value
    }

    fn get(&mut self, path: &str) -> Value {
        self.done(Get, path, Value::Null)
    }

    fn refused(&mut self, method: Method, path: &str, body: Value) -> (u16, String) {
        let (status, value) = self.ask(method, path, body);
        (status, value["errorCode"].as_str().unwrap_or_else(|| panic!("{method} {path}: {value}")).to_owned())
    }

    fn id_of(&mut self, login: &str) -> String {
        let user = self.done(Post, "/v3/users/userid", json!({ "userId": login }));
        user["id"].as_str().unwrap().to_owned()
    }

    fn later(&mut self, seconds: i64) {
        self.now = later(self.now, seconds);
    }
}

/// Whatever goes well has to have the shape that the contract names.
fn promised(call: &Call, reply: &Reply) {
    let parts: Vec<&str> = call.path.trim_start_matches("/api/web/").split('/').collect();
    let matching = contract().operations.iter().filter_map(|operation| {
        let names = crate::sandbox::reading::parameters(&operation.pattern, &parts)?;
        (operation.method == call.method).then_some((names.len(), operation))
    });
    let Some((_, operation)) = matching.min_by_key(|(names, _)| *names).filter(|_| reply.ok()) else {
        return;
    };
    match &operation.reply {
        None => assert!(reply.body.is_empty(), "{}", operation.key),
        Some(EntrustValueKind::Octets) => assert!(reply.value().is_none(), "{}", operation.key),
        Some(kind) => {
            let value = reply.value().unwrap();
            assert_eq!(check::problems(kind, &value, ""), [], "{}: {value}", operation.key);
        }
    }
}

#[test]
fn a_token_opens_bare_or_after_bearer_and_only_for_a_quarter_of_an_hour() {
    let mut desk = EntrustClient::new();
    assert!(desk.token.contains(['+']) && desk.token.ends_with("=="));
    let read = |token: &str| {
        let mut call = Call::new(Get, "/api/web/v1/groups");
        call.set_header("Authorization", token);
        call
    };
    let token = desk.token.clone();
    assert_eq!(desk.send(read(&format!("Bearer {token}"))).0.status, 200);
    desk.later(15 * 60 - 1);
    assert_eq!(desk.send(read(&token)).0.status, 200);
    desk.later(1);
    let reply = desk.send(read(&token)).0;
    assert_eq!((reply.status, reply.value().unwrap()["errorCode"].clone()), (401, json!("access_denied")));
    assert_eq!(desk.send(read("nonsense")).0.status, 401);
}

#[test]
fn only_an_application_that_allows_it_is_let_in_by_its_secret_alone() {
    let mut desk = EntrustClient::new();
    let long = |desk: &EntrustClient, name: &str| {
        let known = desk.credentials(name);
        let pair = |member: &str| known[member].as_str().unwrap().to_owned();
        let mut call = Call::new(Get, "/api/web/v1/groups");
        call.set_header("Authorization", format!("{},{}", pair("applicationId"), pair("sharedSecret")));
        call
    };
    let (good, bad) = (long(&desk, "admin"), long(&desk, "auditor"));
    assert_eq!(desk.send(good).0.status, 200);
    assert_eq!(desk.send(bad).0.status, 401);
}

#[test]
fn a_wrong_secret_and_an_unknown_application_are_told_apart() {
    let mut desk = EntrustClient::new();
    let mut wrong = desk.credentials("admin");
    wrong["sharedSecret"] = json!("not-a-secret-wrong");
    assert_eq!(desk.refused(Post, "/v1/adminapi/authenticate", wrong.clone()), (401, "access_denied".into()));
    wrong["applicationId"] = json!("nobody");
    let unknown = desk.refused(Post, "/v1/adminapi/authenticate", wrong);
    assert_eq!(unknown, (401, "api_application_not_found".into()));
}

#[test]
fn a_web_session_wants_its_cookie_back() {
    let mut desk = EntrustClient::new();
    let mut body = desk.credentials("admin");
    body["enableWebSession"] = json!(true);
    let call = Call::new(Post, "/api/web/v1/adminapi/authenticate").json(&body);
    let reply = desk.send(call).0;
    let cookie = reply.header("Set-Cookie").unwrap().split(';').next().unwrap().to_owned();
    desk.token = reply.value().unwrap()["authToken"].as_str().unwrap().to_owned();
    assert_eq!(desk.refused(Get, "/v1/groups", Value::Null).0, 401);
    let mut call = Call::new(Get, "/api/web/v1/groups");
    call.set_header("Cookie", cookie);
    assert_eq!(desk.send(call).0.status, 200);
}

#[test]
fn a_role_without_the_permission_is_turned_away_without_a_hint() {
    let mut desk = EntrustClient::new();
    let ann = desk.id_of("ann.example");
    let mut auditor = EntrustClient::signed_in_as("auditor");
    auditor.done(Post, "/v4/userspaged", json!({}));
    let (status, answer) = auditor.ask(Delete, &format!("/v3/users/{ann}"), Value::Null);
    assert_eq!((status, &answer["errorCode"]), (403, &json!("access_denied")));
    assert!(!answer.to_string().contains("USERS"));
    assert_eq!(auditor.refused(Post, "/v4/tenantspaged", json!({})).0, 403, "no service provider");
    let mut help = EntrustClient::signed_in_as("helpdesk");
    help.done(Put, &format!("/v1/users/{ann}/unlock"), Value::Null);
    for (method, path) in [(Post, "/v3/users"), (Get, "/v1/roles"), (Post, "/v4/tenantspaged")] {
        assert_eq!(help.refused(method, path, Value::Null).0, 403, "{path}");
    }
}

#[test]
fn expired_tokens_are_good_no_more() {
    let mut desk = EntrustClient::new();
    expire_tokens(&mut desk.state);
    assert_eq!(desk.refused(Get, "/v1/groups", Value::Null), (401, "access_denied".into()));
}

#[test]
fn what_the_contract_does_not_know_is_refused() {
    let mut desk = EntrustClient::new();
    let ann = desk.id_of("ann.example");
    let user = format!("/v3/users/{ann}");
    let cases = [
        (Get, "/v1/nowhere", Value::Null, 404),
        (Put, "/v1/groups", Value::Null, 405),
        (Get, "/v3/users/ann.example", Value::Null, 400),
        (Get, &format!("/v3/users/{}", uuid("nobody", 0)), Value::Null, 404),
        (Post, "/v3/users", json!({"userId": "x", "nickname": "y"}), 400),
        (Post, "/v3/users", json!({"userId": 7}), 400),
        (Post, "/v3/users", json!({"firstName": "Nobody"}), 400),
        (Post, "/v3/users", json!([]), 400),
        (Post, "/v3/users/userid", json!({}), 400),
        (Post, "/v3/users/userid", Value::Null, 400),
        (Put, &user, json!({"state": "GONE"}), 400),
        (Put, &user, json!({"locale": "xx"}), 400),
        (Put, "/v1/settings/general", json!({"lockoutCount": 21}), 400),
        (Get, "/v1/groups", json!({}), 400),
        (Post, "/v4/userspaged", json!({"limit": 101}), 400),
        (Post, "/v4/userspaged", json!({"limit": 0}), 400),
        (Post, &format!("/v1/users/{ann}/tokens/WOODEN"), Value::Null, 400),
    ];
    for (method, path, body, status) in cases {
        assert_eq!(desk.refused(method, path, body.clone()).0, status, "{method} {path} {body}");
    }
    let named = desk.ask(Post, "/v3/users", json!({"userId": "x", "nickname": "y"})).1;
    assert_eq!(named["parameters"], json!([{"name": "nickname"}]));
    let mut query = Call::new(Get, "/api/web/v1/groups");
    query.set_query("limit", "5");
    assert_eq!(desk.send(query).0.status, 400);
    let text = Call { body: b"{}".to_vec(), ..Call::new(Post, "/api/web/v4/userspaged") };
    assert_eq!(desk.send(text).0.status, 415);
}

#[test]
fn checking_a_contact_refuses_in_a_shape_of_its_own() {
    let mut desk = EntrustClient::new();
    let (status, answer) = desk.ask(Post, "/v1/contact/verification/challenge", json!({"value": "x"}));
    assert_eq!(
        (status, &answer["code"], &answer["target"]),
        (400, &json!("invalid_request"), &json!("type"))
    );
}

#[test]
fn an_update_keeps_what_is_absent_and_clears_what_is_empty() {
    let mut desk = EntrustClient::new();
    let ann = desk.id_of("ann.example");
    let path = format!("/v3/users/{ann}");
    desk.done(Put, &path, json!({"lastName": "", "mobile": null, "locale": ""}));
    let user = desk.get(&path);
    assert_eq!(
        (&user["firstName"], &user["lastName"], &user["locale"]),
        (&json!("Ann"), &Value::Null, &Value::Null)
    );
    assert!(user["mobile"].is_string());
    assert_eq!(user["userId"], "ann.example");
    assert_eq!(desk.refused(Put, &path, json!({"userId": "bob.example"})).0, 409);
    assert_eq!(desk.get(&path)["userId"], "ann.example");
}

#[test]
fn disabling_locking_and_lockout_are_three_things() {
    let mut desk = EntrustClient::new();
    let ann = desk.id_of("ann.example");
    let path = format!("/v3/users/{ann}");
    desk.done(Put, &format!("/v1/users/{ann}/state"), json!({"state": "INACTIVE"}));
    desk.done(Put, &path, json!({"lock": true}));
    let user = desk.get(&path);
    assert_eq!((&user["state"], &user["locked"]), (&json!("INACTIVE"), &json!(true)));
    desk.done(Put, &format!("/v1/users/{ann}/unlock"), Value::Null);
    let user = desk.get(&path);
    assert_eq!((&user["state"], &user["locked"]), (&json!("INACTIVE"), &json!(false)));
}

#[test]
fn login_ids_and_aliases_share_one_space_and_external_ids_have_their_own() {
    let mut desk = EntrustClient::new();
    let ann = desk.id_of("ann.example");
    assert_eq!(desk.id_of("AEXAMPLE"), ann);
    assert_eq!(desk.refused(Post, "/v3/users", json!({"userId": "aexample"})).0, 409);
    assert_eq!(
        desk.refused(Post, "/v3/users/userid", json!({"userId": "HR-0"})),
        (404, "user_not_found".into())
    );
    assert_eq!(desk.done(Post, "/v3/users/externalid", json!({"userId": "HR-0"}))["id"], ann.as_str());
    let twin = desk.done(Post, "/v3/users/userid", json!({ "userId": ann }));
    assert_ne!(twin["id"], ann.as_str(), "a login id that looks like the id of somebody else");
}

#[test]
fn a_new_user_shows_everything_that_was_sent() {
    let mut desk = EntrustClient::new();
    let groups = desk.get("/v1/groups");
    let attribute = desk.get("/v1/userattributes")[6]["id"].clone();
    let made = desk.done(
        Post,
        "/v3/users",
        json!({"userId": "ann", "firstName": "Ann", "email": "ann@example.test", "groups": [groups[3]["id"]],
            "userAliases": [{"value": "annie"}],
            "userAttributeValues": [{"userAttributeId": attribute, "value": "Legal"}]}),
    );
    assert_eq!((&made["state"], &made["registrationRequired"]), (&json!("ACTIVE"), &json!(true)));
    assert_eq!(made["groups"][0]["name"], groups[3]["name"]);
    assert_eq!(made["userAliases"][1]["value"], "annie");
    assert_eq!(made["userAttributeValues"][0]["userAttribute"]["name"], "department");
    assert_eq!(desk.get(&format!("/v3/users/{}", made["id"].as_str().unwrap())), made);
    assert_eq!(desk.refused(Post, "/v3/users", json!({"userId": "z", "groups": ["nobody"]})).0, 404);
}

#[test]
fn a_batch_answers_one_outcome_each_and_goes_on_unless_told_to_stop() {
    let mut desk = EntrustClient::new();
    let users = json!([{"userId": "b1"}, {"userId": "ann.example"}, {"userId": "b2"}]);
    let outcomes = desk.done(Post, "/v3/users/multiple", json!({ "users": users }));
    let good: Vec<bool> = outcomes.as_array().unwrap().iter().map(|one| one["success"] == true).collect();
    assert_eq!(good, [true, false, true]);
    assert_eq!(outcomes[1]["error"]["errorCode"], "user_already_exists");
    let items =
        json!([{"id": "b1", "idType": "USERID", "parms": {"lastName": "L"}}, {"id": "b2", "parms": {}}]);
    let outcomes = desk.done(Put, "/v3/users/multiple", json!({ "users": items }));
    assert_eq!((&outcomes[0]["success"], &outcomes[1]["success"]), (&json!(true), &json!(false)));
    let items = json!([{"id": "nobody", "idType": "USERID"}, {"id": "b2", "idType": "USERID"}]);
    let outcomes = desk.done(Delete, "/v3/users/multiple", json!({"stopOnError": true, "users": items}));
    assert_eq!(outcomes.as_array().unwrap().len(), 1);
    desk.id_of("b2");
}

#[test]
fn a_batch_reports_failed_members_of_the_body_before_anything_is_done() {
    let mut desk = EntrustClient::new();
    let users = json!([{"userId": "b1"}, {"userId": 5}]);
    let answer = desk.ask(Post, "/v3/users/multiple", json!({ "users": users })).1;
    assert_eq!(answer["parameters"], json!([{"name": "users[1].userId"}]));
    assert_eq!(desk.refused(Post, "/v3/users/userid", json!({"userId": "b1"})).0, 404);
}

#[test]
fn synchronised_users_are_found_by_login_id_unless_said_otherwise() {
    let mut desk = EntrustClient::new();
    let erin = desk.id_of("erin.example");
    let directory = desk.get(&format!("/v3/users/{erin}"))["directoryId"].clone();
    let sync = json!({"directoryId": directory, "id": "erin.example"});
    assert_eq!(desk.done(Post, "/v1/syncusers/sync", sync)["uuid"], erin.as_str());
    let external = json!({"id": "HR-4", "idType": "EXTERNALID"});
    assert_eq!(desk.refused(Post, "/v1/syncusers/unsync", external).0, 400);
    desk.done(Post, "/v1/syncusers/unsync", json!({"id": erin, "idType": "UUID"}));
    assert_eq!(desk.refused(Post, "/v1/syncusers/unsync", json!({"id": "erin.example"})).0, 409);
}
