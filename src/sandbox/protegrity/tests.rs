//! The traps of the documentation, each held open: a client that walks into one must be caught.

use super::state::{PREFIX, ProtegrityUser};
use super::*;
use crate::http::Method::{self, Delete, Get, Post, Put};
use serde_json::{Value, json};

mod services;

struct ProtegrityClient {
    state: ProtegrityState,
    now: Timestamp,
    token: String,
}

impl ProtegrityClient {
    fn signed_in_as(username: &str, password: &str) -> ProtegrityClient {
        let now = "2026-03-01T12:00:00Z".parse().unwrap();
        let mut desk = ProtegrityClient { state: seed(250), now, token: String::new() };
        let reply = desk.sign_in(username, password);
        desk.token = reply.header("PTY_ACCESS_JWT_TOKEN").unwrap_or_default().to_owned();
        desk
    }

    fn new() -> ProtegrityClient {
        ProtegrityClient::signed_in_as("admin", "not-a-secret-Admin-1")
    }

    fn sign_in(&mut self, username: &str, password: &str) -> Reply {
        let call = Call::new(Post, "/pty/v1/auth/login/token")
            .form(&[("loginname", username), ("password", password)]);
        handle(&mut self.state, &call, self.now).0
    }

    fn send(&mut self, mut call: Call) -> (Reply, bool) {
        call.set_header("Authorization", format!("Bearer {}", self.token));
        handle(&mut self.state, &call, self.now)
    }

    fn ask(&mut self, method: Method, path: &str, body: Value) -> (u16, Value) {
        let mut call = Call::new(method, format!("{PREFIX}{path}"));
        if !body.is_null() {
            call = call.json(&body);
        }
        let reply = self.send(call).0;
        (reply.status, reply.value().unwrap_or_default())
    }

    fn get(&mut self, path: &str) -> Value {
        let (status, value) = self.ask(Get, path, Value::Null);
        assert_eq!(status, 200, "{path}: {value}");
        value
    }

    fn page(&mut self, path: &str, query: &[(&str, &str)]) -> Vec<Value> {
        let mut call = Call::new(Get, format!("{PREFIX}{path}"));
        query.iter().for_each(|(name, value)| call.set_query(name, *value));
        self.send(call).0.value().unwrap().as_array().unwrap().clone()
    }

    fn person(&self) -> String {
        self.state.users[10].id.clone()
    }

    fn later(&mut self, seconds: i64) {
        self.now = self.now.checked_add(jiff::SignedDuration::from_secs(seconds)).unwrap();
    }
}

#[test]
fn only_the_token_of_the_header_opens_anything() {
    let mut desk = ProtegrityClient::new();
    let reply = desk.sign_in("admin", "not-a-secret-Admin-1");
    let inner = reply.value().unwrap()["data"]["accessToken"].as_str().unwrap().to_owned();
    assert_ne!(inner, reply.header("pty_access_jwt_token").unwrap());
    desk.get("/roles");
    desk.token = inner;
    assert_eq!(desk.ask(Get, "/roles", Value::Null).0, 401);
}

#[test]
fn signing_in_refuses_wrong_passwords_missing_permission_and_disabled_accounts() {
    let mut desk = ProtegrityClient::new();
    assert_eq!(desk.sign_in("admin", "wrong").status, 401);
    assert_eq!(desk.sign_in("nobody", "wrong").status, 401);
    assert_eq!(desk.sign_in("noaccess", "not-a-secret-Noaccess-1").status, 403);
    let viewer = desk.state.user_named("viewer").unwrap().id.clone();
    assert_eq!(desk.ask(Put, &format!("/users/{viewer}/lock"), Value::Null).0, 200);
    assert_eq!(desk.sign_in("viewer", "not-a-secret-Viewer-1").status, 401);
}

#[test]
fn the_sign_in_form_is_decoded_and_must_be_a_form() {
    let mut desk = ProtegrityClient::new();
    let body = json!({"username": "odd&name", "password": "a+b%c&D 1=!", "enabled": true, "roles": ["readonly_api"]});
    assert_eq!(desk.ask(Post, "/users", body).0, 200);
    assert_eq!(desk.sign_in("odd&name", "a+b%c&D 1=!").status, 200);
    let body = json!({"loginname": "admin", "password": "not-a-secret-Admin-1"});
    assert_eq!(desk.ask(Post, "/login/token", body).0, 415);
}

#[test]
fn the_older_path_signs_in_with_a_header_alone() {
    let mut desk = ProtegrityClient::new();
    let call = Call::new(Post, "/api/v1/auth/login/token")
        .form(&[("loginname", "admin"), ("password", "not-a-secret-Admin-1")]);
    let reply = handle(&mut desk.state, &call, desk.now).0;
    assert!(reply.value().unwrap()["data"].is_null());
    desk.token = reply.header("pty_access_jwt_token").unwrap().to_owned();
    desk.get("/users");
}

#[test]
fn a_token_expires_to_the_second_and_on_request() {
    let mut desk = ProtegrityClient::new();
    desk.later(299);
    desk.get("/roles");
    desk.later(1);
    assert_eq!(desk.ask(Get, "/roles", Value::Null).0, 401);
    let mut desk = ProtegrityClient::new();
    expire_tokens(&mut desk.state);
    assert_eq!(desk.ask(Get, "/roles", Value::Null).0, 401);
}

#[test]
fn a_refresh_token_is_good_once_and_not_after_signing_out() {
    let mut desk = ProtegrityClient::new();
    let refresh = |desk: &mut ProtegrityClient, path: &str, token: &Value| {
        let call = Call::new(Post, format!("{PREFIX}{path}")).json(&json!({"refreshToken": token}));
        handle(&mut desk.state, &call, desk.now).0
    };
    let first =
        desk.sign_in("admin", "not-a-secret-Admin-1").value().unwrap()["data"]["refreshToken"].clone();
    desk.later(899);
    let reply = refresh(&mut desk, "/login/token/refresh", &first);
    let second = reply.value().unwrap()["data"]["refreshToken"].clone();
    desk.token = reply.header("pty_access_jwt_token").unwrap().to_owned();
    desk.get("/roles");
    assert_eq!(refresh(&mut desk, "/login/token/refresh", &first).status, 400);
    assert_eq!(refresh(&mut desk, "/logout", &second).status, 200);
    assert_eq!(desk.ask(Get, "/roles", Value::Null).0, 401);
    assert_eq!(refresh(&mut desk, "/login/token/refresh", &second).status, 400);
    let third =
        desk.sign_in("admin", "not-a-secret-Admin-1").value().unwrap()["data"]["refreshToken"].clone();
    desk.later(900);
    assert_eq!(refresh(&mut desk, "/login/token/refresh", &third).status, 400);
}

#[test]
fn the_lifespan_changes_both_lives_and_answers_a_bare_string() {
    let mut desk = ProtegrityClient::new();
    let (status, answer) = desk.ask(Post, "/token/lifespan/update", json!({"accessTokenLifespan": 60}));
    assert!(status == 200 && answer.is_string());
    let data = desk.sign_in("admin", "not-a-secret-Admin-1").value().unwrap()["data"].clone();
    assert_eq!((&data["expiresIn"], &data["refreshExpiresIn"]), (&json!(60), &json!(660)));
    assert_eq!(desk.ask(Post, "/token/lifespan/update", json!({"accessTokenLifespan": 0})).0, 400);
    assert_eq!(desk.ask(Post, "/token/lifespan/update", json!({"accessTokenLifespan": "60"})).0, 422);
}

#[test]
fn a_viewer_sees_everything_and_changes_nothing() {
    let mut desk = ProtegrityClient::signed_in_as("viewer", "not-a-secret-Viewer-1");
    for path in ["/users", "/groups", "/roles", "/permissions", "/saml/providers", "/passwordpolicy"] {
        desk.get(path);
    }
    for (method, path, body) in [
        (Post, "/users", json!({"username": "x"})),
        (Delete, "/roles", json!({"name": "readonly_api"})),
        (Put, "/passwordpolicy", json!({"policy": {}})),
        (Post, "/token/lifespan/update", json!({"accessTokenLifespan": 60})),
        (Delete, "/federation/entra/config", Value::Null),
    ] {
        assert_eq!(desk.ask(method, path, body).0, 403, "{path}");
    }
}

#[test]
fn posting_a_name_to_roles_creates_one_and_only_delete_deletes() {
    let mut desk = ProtegrityClient::new();
    assert_eq!(desk.ask(Post, "/roles", json!({"name": "fresh"})).1["status"], "created");
    assert_eq!(desk.ask(Post, "/roles", json!({"name": "readonly_api"})).0, 409);
    assert_eq!(desk.ask(Delete, "/roles", Value::Null).0, 422);
    assert_eq!(desk.ask(Delete, "/roles", json!({"name": "directory_viewer"})).0, 400);
    assert_eq!(desk.ask(Delete, "/roles", json!({"name": "fresh"})).0, 200);
    assert_eq!(desk.ask(Delete, "/roles", json!({"name": "fresh"})).0, 404);
}

#[test]
fn updating_a_role_replaces_its_permissions() {
    let mut desk = ProtegrityClient::new();
    let body = json!({"name": "readonly_api", "permissions": ["can_fetch_package"]});
    assert_eq!(desk.ask(Put, "/roles", body).0, 200);
    let role = desk.state.role("readonly_api").unwrap();
    assert_eq!(role.permissions, ["can_fetch_package"]);
    assert!(!role.description.is_empty());
    assert_eq!(desk.ask(Put, "/roles", json!({"name": "readonly_api", "permissions": ["perm1"]})).0, 400);
}

#[test]
fn a_page_of_users_never_holds_more_than_a_hundred() {
    let mut desk = ProtegrityClient::new();
    assert_eq!(desk.page("/users", &[]).len(), 100);
    assert_eq!(desk.page("/users", &[("max", "1000"), ("first", "0")]).len(), 100);
    assert_eq!(desk.page("/users", &[("max", "7"), ("first", "250")]).len(), 3);
    assert!(desk.page("/users", &[("first", "9999")]).is_empty());
    let mut seen: Vec<Value> = Vec::new();
    for first in ["0", "100", "200"] {
        seen.extend(desk.page("/users", &[("first", first)]));
    }
    assert_eq!(seen.len(), 253);
    assert!(seen[0].get("roles").is_none() && seen[0].get("groups").is_none());
}

#[test]
fn the_made_up_people_hold_what_breaks_careless_programs() {
    let desk = ProtegrityClient::new();
    let people = &desk.state.users;
    let name = |user: &ProtegrityUser| {
        format!(
            "{} {}",
            user.first_name.clone().unwrap_or_default(),
            user.last_name.clone().unwrap_or_default()
        )
    };
    let has = |test: &dyn Fn(&ProtegrityUser) -> bool| people.iter().any(test);
    assert!(has(&|user| name(user).chars().any(|letter| ('\u{4e00}'..'\u{9fff}').contains(&letter))));
    assert!(has(&|user| name(user).chars().any(|letter| letter > '\u{1f000}')));
    assert!(has(&|user| people.iter().any(|other| other.id != user.id && name(other) == name(user))));
    assert!(has(&|user| user.email.is_none()) && has(&|user| !user.enabled));
}

#[test]
fn updating_a_user_clears_roles_and_groups_that_are_not_sent_again() {
    let mut desk = ProtegrityClient::new();
    let id = desk.person();
    let path = format!("/users/{id}");
    let body = json!({"id": id, "roles": ["directory_viewer"], "groups": ["auditors"], "lastName": "Berg"});
    assert_eq!(desk.ask(Put, "/users", body).1, json!({"status": "updated", "userId": id}));
    let before = desk.get(&path);
    assert_eq!((&before["roles"], &before["groups"]), (&json!(["directory_viewer"]), &json!(["auditors"])));
    assert_eq!(desk.ask(Put, "/users", json!({"id": id, "firstName": "Ada"})).0, 200);
    let after = desk.get(&path);
    assert_eq!((&after["roles"], &after["groups"]), (&json!([]), &json!([])));
    assert_eq!((&after["firstName"], &after["lastName"]), (&json!("Ada"), &json!("Berg")));
    assert_eq!(after["email"], before["email"]);
}

#[test]
fn a_username_and_an_address_belong_to_one_user() {
    let mut desk = ProtegrityClient::new();
    let (status, answer) = desk.ask(Post, "/users", json!({"username": "ADMIN"}));
    assert_eq!((status, &answer["errorMessage"]), (409, &json!("User exists with same username")));
    let (status, answer) = desk.ask(Post, "/users", json!({"username": "x", "email": "admin@example.test"}));
    assert_eq!((status, &answer["errorMessage"]), (400, &json!("User exists with same email")));
    assert_eq!(desk.ask(Post, "/users", json!({"username": "x", "roles": ["directory_admin"]})).0, 404);
    assert_eq!(desk.ask(Post, "/users", json!({"username": "x", "groups": ["none"]})).0, 404);
    assert_eq!(
        desk.ask(Post, "/users", json!({"username": "x", "identityProviders": ["azure-ad-saml"]})).0,
        422
    );
    let link = json!({"azure-ad-saml": {"userId": "x", "userName": "x"}});
    assert_eq!(desk.ask(Post, "/users", json!({"username": "x", "identityProviders": link})).0, 200);
    let made = desk.state.user_named("x").unwrap();
    assert!(!made.enabled);
}

#[test]
fn setting_a_password_and_unlocking_are_two_things() {
    let mut desk = ProtegrityClient::new();
    let id = desk.person();
    desk.ask(Put, &format!("/users/{id}/lock"), Value::Null);
    let body = json!({"userId": id, "newPassword": "Fresh-pass-1", "temporary": false});
    assert_eq!(desk.ask(Put, "/users/password", body).1["status"], "password_updated");
    assert!(!desk.state.user(&id).unwrap().enabled);
    assert_eq!(desk.ask(Put, "/users/password", json!({"password": "Fresh-pass-2"})).0, 422);
    let path = format!("/users/{id}/unlock");
    assert_eq!(desk.ask(Put, &path, Value::Null).0, 422);
    assert_eq!(desk.ask(Put, &path, json!({"password": "Fresh-pass-1"})).0, 400);
    let answer = desk.ask(Put, &path, json!({"password": "Fresh-pass-2"})).1;
    assert_eq!(answer["password_temporary"], true);
    let user = desk.state.user(&id).unwrap();
    assert!(user.enabled && user.password_temporary);
}

#[test]
fn the_policy_is_enforced_and_drops_what_is_not_sent() {
    let mut desk = ProtegrityClient::new();
    let id = desk.person();
    let username = desk.state.user(&id).unwrap().username.clone();
    let set = |desk: &mut ProtegrityClient, text: &str| {
        desk.ask(Put, "/users/password", json!({"userId": id, "newPassword": text})).0
    };
    for weak in
        ["Ab-1", "lower-case-1", "UPPER-CASE-1", "No-digits", "NoSpecial1", &format!("X-1-{username}")]
    {
        assert_eq!(set(&mut desk, weak), 400, "{weak}");
    }
    assert_eq!(set(&mut desk, "Good-enough-1"), 200);
    let answer = desk.ask(Put, "/passwordpolicy", json!({"policy": {"length": 3}})).1;
    assert_eq!(answer, json!({"policy": {"length": 3}}));
    assert_eq!(set(&mut desk, "abc"), 200);
    assert_eq!(desk.ask(Put, "/passwordpolicy", json!({"policy": {"lenght": 3}})).0, 422);
    assert_eq!(desk.ask(Put, "/passwordpolicy", json!({"length": 3})).0, 422);
}
