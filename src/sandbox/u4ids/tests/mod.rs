//! The traps of the documentation, each held open: a client that walks into one must be caught.

use super::*;
use crate::http::Method::{self, Delete, Get, Patch, Post, Put};
use base64::Engine;
use serde_json::{Value, json};

mod changes;

struct U4idsClient {
    state: U4idsState,
    now: Timestamp,
    token: String,
}

const ADMIN: (&str, &str) = ("u4ids-admin-client", "not-a-secret-u4ids-1");
const READER: (&str, &str) = ("reader-client", "not-a-secret-u4ids-2");

impl U4idsClient {
    fn signed_in_as(account: (&str, &str)) -> U4idsClient {
        let now = "2026-03-01T12:00:00Z".parse().unwrap();
        let mut desk = U4idsClient { state: seed(250), now, token: String::new() };
        let reply = desk.sign_in(account);
        assert_eq!(reply.status, 200);
        let body = reply.value().unwrap();
        assert_eq!((&body["expires_in"], &body["token_type"]), (&json!(3_600), &json!("Bearer")));
        desk.token = body["access_token"].as_str().unwrap().to_owned();
        desk
    }

    fn new() -> U4idsClient {
        U4idsClient::signed_in_as(ADMIN)
    }

    fn sign_in(&mut self, (id, secret): (&str, &str)) -> Reply {
        let fields = [
            ("grant_type", "client_credentials"),
            ("scope", "u4ids-admin"),
            ("client_id", id),
            ("client_secret", secret),
        ];
        self.form(&fields, None)
    }

    fn form(&mut self, fields: &[(&str, &str)], basic: Option<&str>) -> Reply {
        let mut call = Call::new(Post, "/identity/connect/token").form(fields);
        if let Some(pair) = basic {
            let encoded = base64::engine::general_purpose::STANDARD.encode(pair);
            call.set_header("Authorization", format!("Basic {encoded}"));
        }
        handle(&mut self.state, &call, self.now).0
    }

    fn send(&mut self, mut call: Call) -> (Reply, bool) {
        call.set_header("Authorization", format!("Bearer {}", self.token));
        handle(&mut self.state, &call, self.now)
    }

    fn ask(&mut self, method: Method, path: &str, body: Value) -> (u16, Value) {
        let mut call = Call::new(method, format!("/api/v3{path}"));
        if !body.is_null() {
            call = call.json(&body);
        }
        let reply = self.send(call).0;
        assert!(reply.status != 204 || reply.body.is_empty());
        (reply.status, reply.value().unwrap_or_default())
    }

    fn get(&mut self, path: &str) -> Value {
        let (status, value) = self.ask(Get, path, Value::Null);
        assert_eq!(status, 200, "{path}: {value}");
        value
    }

    fn text(&mut self, path: &str) -> (u16, String) {
        let reply = self.send(Call::new(Get, format!("/api/v3{path}"))).0;
        (reply.status, String::from_utf8(reply.body).unwrap())
    }

    fn audits(&mut self, path: &str) -> usize {
        self.get(&format!("{path}/audits")).as_array().unwrap().len()
    }
}

fn client(id: &str) -> Value {
    json!({"clientId": id, "clientName": "New"})
}

#[test]
fn signing_in_takes_basic_or_form_and_every_refusal_is_a_400() {
    let mut desk = U4idsClient::new();
    let fields = [("grant_type", "client_credentials"), ("scope", "u4ids-admin")];
    assert_eq!(desk.form(&fields, Some("u4ids-admin-client:not-a-secret-u4ids-1")).status, 200);
    let refused = |reply: Reply| (reply.status, reply.value().unwrap()["error"].as_str().unwrap().to_owned());
    for pair in ["u4ids-admin-client:wrong", "nobody:x", "web:x", "no colon"] {
        assert_eq!(refused(desk.form(&fields, Some(pair))), (400, "invalid_client".into()), "{pair}");
    }
    assert_eq!(refused(desk.form(&fields, None)).1, "invalid_client");
    let right = Some("u4ids-admin-client:not-a-secret-u4ids-1");
    assert_eq!(refused(desk.form(&[("grant_type", "password")], right)).1, "unsupported_grant_type");
    assert_eq!(refused(desk.form(&fields[..1], right)).1, "invalid_scope");
    let odd = [fields[0], fields[1], ("resource", "x")];
    assert_eq!(refused(desk.form(&odd, right)).1, "invalid_request");
    let twice = [fields[0], fields[1], ("client_secret", "not-a-secret-u4ids-1")];
    assert_eq!(refused(desk.form(&twice, right)).1, "invalid_request");
}

#[test]
fn a_token_expires_to_the_second_and_on_request() {
    let mut desk = U4idsClient::new();
    desk.now = "2026-03-01T12:59:59Z".parse().unwrap();
    desk.get("/tenants");
    desk.now = "2026-03-01T13:00:00Z".parse().unwrap();
    assert_eq!(desk.ask(Get, "/tenants", Value::Null).0, 401);
    let mut desk = U4idsClient::new();
    expire_tokens(&mut desk.state);
    assert_eq!(desk.ask(Get, "/tenants", Value::Null).0, 401);
}

#[test]
fn a_reader_sees_everything_and_changes_nothing() {
    let mut desk = U4idsClient::signed_in_as(READER);
    desk.get("/clients");
    assert!(desk.text("/admin/audits/statistics").1.contains("Audits: "));
    let purge = json!({"count": {"auditsToKeep": 10}});
    assert_eq!(desk.ask(Post, "/admin/audits/purge", purge).0, 403);
    assert_eq!(desk.ask(Post, "/clients", client("new")).0, 403);
    assert_eq!(desk.ask(Delete, "/tenants/T1", Value::Null).0, 403);
    assert_eq!(desk.ask(Patch, "/clients/web", json!([])).0, 403);
}

#[test]
fn the_seed_holds_what_the_examples_name() {
    let mut desk = U4idsClient::new();
    let web = desk.get("/clients/web");
    assert_eq!((&web["flow"], web["redirectUris"].as_array().unwrap().len()), (&json!("Implicit"), 3));
    let secrets = web["clientSecrets"].as_array().unwrap();
    assert_eq!(secrets.len(), 2);
    assert!(secrets.iter().all(|secret| secret["id"].is_u64() && secret.get("value").is_none()));
    assert_eq!(desk.get("/clients/urn%3Aapp%2Fone")["clientId"], "urn:app/one");
    assert_eq!(desk.get("/clients/old-portal")["enabled"], false);
    assert_eq!(desk.get("/clients").as_array().unwrap().len(), 31);
    assert_eq!(desk.get("/simpleclients")[0].as_object().unwrap().len(), 4);
    assert_eq!(desk.get("/scopes").as_array().unwrap().len(), 15);
    assert!(desk.get("/scopes/api")["scopeSecrets"][0]["id"].is_string());
    let titles = desk.get("/scopes/api/titles");
    let languages: Vec<&Value> = titles.as_array().unwrap().iter().map(|title| &title["language"]).collect();
    assert_eq!(languages, ["en", "de"]);
    assert!(desk.get("/tenants/T1")["idps"][1]["idpSecret"].is_string());
    assert!(seed(0).audits.len() >= 50 && desk.state.audits.len() >= 60);
}

#[test]
fn every_object_of_the_seed_may_be_sent_back_as_it_was_read() {
    let mut desk = U4idsClient::new();
    for (place, id) in [("clients", "clientId"), ("scopes", "scopeId"), ("tenants", "tenantId")] {
        for object in desk.get(&format!("/{place}")).as_array().unwrap() {
            let name = crate::http::encode_segment(object[id].as_str().unwrap()).unwrap();
            let path = format!("/{place}/{name}");
            let expected = if object["isStandardScope"] == true { 422 } else { 204 };
            let (status, told) = desk.ask(Put, &path, object.clone());
            assert_eq!(status, expected, "{path}: {told}");
            let (mut before, mut after) = (object.clone(), desk.get(&path));
            for mark in ["lastUpdate", "userId", "userName"] {
                before[mark] = Value::Null;
                after[mark] = Value::Null;
            }
            assert_eq!(before, after, "{path}");
        }
    }
}

#[test]
fn clients_of_a_scope_include_those_that_may_ask_for_all() {
    let mut desk = U4idsClient::new();
    let clients = desk.get("/scopes/api/clients");
    let ids: Vec<&str> =
        clients.as_array().unwrap().iter().map(|client| client["clientId"].as_str().unwrap()).collect();
    assert_eq!(ids, ["web", "urn:app/one", "nightly-import", "integration-hub"]);
    assert_eq!(desk.ask(Get, "/scopes/nothing/clients", Value::Null).0, 404);
}

#[test]
fn titles_are_one_a_language_and_have_no_patch() {
    let mut desk = U4idsClient::new();
    let title = json!({"language": "nb", "displayName": "Norsk"});
    let (status, made) = desk.ask(Post, "/scopes/api/titles", title.clone());
    assert_eq!((status, &made["displayName"]), (200, &json!("Norsk")));
    assert_eq!(desk.ask(Post, "/scopes/api/titles", title.clone()).0, 409);
    let path = format!("/scopes/api/titles/{}", made["scopeTitleId"]);
    assert_eq!(desk.ask(Patch, &path, json!([])).0, 405);
    let body = json!({"language": "en", "displayName": "Norsk"});
    assert_eq!(desk.ask(Put, &path, body).0, 409);
    let mut changed = made.clone();
    changed["displayName"] = json!("Bokmål");
    assert_eq!(desk.ask(Put, &path, changed.clone()).0, 204);
    assert_eq!(desk.get(&path), changed);
    assert_eq!(desk.ask(Delete, &path, Value::Null).0, 204);
    assert_eq!(desk.get("/scopes/api/titles").as_array().unwrap().len(), 2);
    assert_eq!(desk.audits("/scopes/api"), 15);
}

#[test]
fn the_last_use_comes_in_four_forms() {
    let mut desk = U4idsClient::new();
    let told: Vec<(u16, String)> = ["web", "urn%3Aapp%2Fone", "old-portal"]
        .iter()
        .map(|id| desk.text(&format!("/clients/{id}/lastused")))
        .collect();
    assert_eq!(told[0], (200, "\"20260201 07:02:45.000\"".into()));
    assert_eq!(told[1], (200, "20260202 07:02:45.001".into()));
    assert_eq!(told[2], (200, String::new()));
    assert_eq!(desk.text("/clients/nightly-import/lastused").0, 404);
}

#[test]
fn audits_of_a_tenant_are_not_below_clients_unless_a_client_bears_the_same_id() {
    let mut desk = U4idsClient::new();
    assert_eq!(desk.ask(Get, "/clients/T1/audits", Value::Null).0, 404);
    assert_eq!(desk.audits("/tenants/T1"), 14);
    let row = desk.get("/tenants/T1/audits")[0].clone();
    assert_eq!((&row["entityId"], &row["entity"]), (&json!("T1"), &json!("TenantEx")));
    assert_eq!(desk.get("/clients/T2/audits")[0]["entity"], "Client");
    assert_eq!(desk.ask(Delete, "/tenants/T1", Value::Null).0, 204);
    assert_eq!(desk.audits("/tenants/T1"), 15);
}

#[test]
fn a_purge_keeps_the_newest_audits_of_every_id_and_statistics_keep_all() {
    let mut desk = U4idsClient::new();
    let before = desk.state.audits.len();
    let newest = desk.get("/clients/web/audits")[15].clone();
    assert!(desk.text("/admin/audits/statistics").1.starts_with(&format!("Audits: {before}.")));
    assert_eq!(desk.state.audits.len(), before);
    for body in [json!({"count": 10}), json!({"count": {"auditsToKeep": -1}}), json!({"auditsToKeep": 1})] {
        assert_eq!(desk.ask(Post, "/admin/audits/purge", body).0, 422);
    }
    let (status, told) = desk.ask(Post, "/admin/audits/purge", json!({"count": {"auditsToKeep": 10}}));
    // Sixteen of web, twelve of api, fourteen of T1.
    assert_eq!((status, desk.state.audits.len()), (200, before - 6 - 2 - 4));
    assert!(told.as_str().unwrap().starts_with("12 audits purged"), "{told}");
    assert_eq!(desk.get("/clients/web/audits")[9], newest);
    assert!(desk.text("/admin/audits/statistics").1.contains("12 audits purged"));
}

#[test]
fn the_cache_takes_exactly_four_members() {
    let mut desk = U4idsClient::new();
    let right =
        json!({"Command": "REMOVE", "Protocol": "SAML2", "Type": 1, "Key": "https://localhost:44372"});
    assert_eq!(desk.ask(Post, "/admin/cache", right.clone()).0, 204);
    for (name, value) in
        [("Command", json!("remove")), ("Type", json!("1")), ("Key", json!("")), ("key", json!("x"))]
    {
        let mut wrong = right.clone();
        wrong[name] = value;
        assert_eq!(desk.ask(Post, "/admin/cache", wrong).0, 422, "{name}");
    }
}

#[test]
fn what_is_not_documented_is_refused() {
    let mut desk = U4idsClient::new();
    for (method, path, status) in [
        (Get, "/client", 404),
        (Get, "/clients/", 404),
        (Get, "/tenants/T1/lastused", 404),
        (Post, "/clients/web", 405),
        (Get, "/clients/web/secrets", 405),
        (Get, "/admin/audits/purge", 405),
    ] {
        assert_eq!(desk.ask(method, path, Value::Null).0, status, "{method} {path}");
    }
    let mut call = Call::new(Get, "/api/v3/clients");
    call.set_query("limit", "10");
    assert_eq!(desk.send(call).0.status, 400);
    assert_eq!(desk.ask(Get, "/clients", json!({})).0, 400);
    let outside = handle(&mut desk.state, &Call::new(Get, "/api/v3/clients"), desk.now).0;
    assert_eq!(outside.status, 401);
}

#[test]
fn the_table_has_the_documented_operations_and_the_tenants_own_audits() {
    // 39 on the platform's page, of which the audits of a client and of a tenant share one path.
    assert_eq!(routes::ROUTES.len(), 39);
}
