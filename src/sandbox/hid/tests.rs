//! The traps of the documentation, each held open: a client that walks into one must be caught.

use super::*;
use crate::http::Method::{self, Delete, Get, Patch, Post, Put};
use crate::sandbox::Sandbox;
use crate::sandbox::fault::{FaultKind, Rule};
use crate::sandbox::store::Store;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

mod lists;
mod others;

const CREDENTIAL: &str = "/scim/t1demo00/v2/Credential/11385";
const SECOND: &str = "/scim/t1demo00/v2/Credential/11386";
const SEARCH: &str = "/scim/t1demo00/v2/Credential/.search";

struct HidClient {
    state: HidState,
    now: Timestamp,
    token: String,
}

impl HidClient {
    fn signed_in_as(client: &str, secret: &str) -> HidClient {
        let now = "2026-03-01T12:00:00Z".parse().unwrap();
        let mut desk = HidClient { state: seed(20), now, token: String::new() };
        let reply = desk.sign_in(&encoded(client, secret));
        assert_eq!(reply.status, 200);
        let told = reply.value().unwrap()["access_token"].as_str().unwrap().to_owned();
        desk.token = told.trim().to_owned();
        desk
    }

    fn new() -> HidClient {
        HidClient::signed_in_as("admin client:1", "not-a-secret-hid/1")
    }

    fn sign_in(&mut self, joined: &str) -> Reply {
        let form = [("grant_type", "client_credentials")];
        let mut call = Call::new(Post, "/idp/t1demo00/authn/token").form(&form);
        call.set_header("Authorization", format!("Basic {}", STANDARD.encode(joined)));
        handle(&mut self.state, &call, self.now).0
    }

    fn send(&mut self, mut call: Call) -> Reply {
        call.set_header("Authorization", format!("Bearer {}", self.token));
        handle(&mut self.state, &call, self.now).0
    }

    fn ask(&mut self, method: Method, path: &str, body: Value) -> (u16, Value) {
        let mut call = Call::new(method, path);
        if !body.is_null() {
            call = call.json(&body);
            call.set_header("Content-Type", "application/scim+json");
        }
        let reply = self.send(call);
        (reply.status, reply.value().unwrap_or_default())
    }

    fn get(&mut self, path: &str, query: &[(&str, &str)]) -> (u16, Value) {
        let mut call = Call::new(Get, path);
        call.query = query.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
        let reply = self.send(call);
        (reply.status, reply.value().unwrap())
    }

    /// How many credentials a filter finds, or the type of the refusal.
    fn count(&mut self, filter: &str) -> Result<u64, String> {
        let (status, answer) = self.ask(Post, SEARCH, json!({ "filter": filter }));
        match status {
            200 => Ok(answer["totalResults"].as_u64().unwrap()),
            _ => Err(answer["scimType"].as_str().unwrap().to_owned()),
        }
    }

    /// Replaces parts of the first credential.
    fn put(&mut self, mut parts: Value) -> (u16, Value) {
        parts["schemas"] = json!(["urn:hid:scim:api:idp:2.0:Credential"]);
        parts["id"] = json!("11385");
        self.ask(Put, CREDENTIAL, parts)
    }
}

fn encoded(client: &str, secret: &str) -> String {
    let encode = |text| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    format!("{}:{}", encode(client), encode(secret))
}

fn names(credential: &Value) -> Vec<&str> {
    credential["attributes"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect()
}

#[test]
fn id_and_secret_are_encoded_before_they_are_joined() {
    let mut desk = HidClient::new();
    assert_eq!(desk.sign_in("admin client:1:not-a-secret-hid/1").status, 400);
    assert_eq!(desk.sign_in("reader:not-a-secret-hid+2").status, 400);
    assert_eq!(desk.sign_in(&encoded("reader", "not-a-secret-hid+2")).status, 200);
}

#[test]
fn the_token_has_a_line_break_and_opens_only_without_it() {
    let mut desk = HidClient::new();
    let reply = desk.sign_in(&encoded("reader", "not-a-secret-hid+2")).value().unwrap();
    let told = reply["access_token"].as_str().unwrap();
    assert!(told.ends_with('\n') && reply["expires_in"] == 3_600);
    assert_eq!(desk.get(CREDENTIAL, &[]).0, 200);
    desk.token = told.to_owned();
    assert_eq!(desk.get(CREDENTIAL, &[]).0, 401);
}

#[test]
fn five_wrong_secrets_in_a_row_disable_a_client_even_for_the_right_one() {
    let mut desk = HidClient::new();
    let (right, wrong) = (encoded("reader", "not-a-secret-hid+2"), encoded("reader", "wrong"));
    (0..4).for_each(|_| assert_eq!(desk.sign_in(&wrong).value().unwrap()["error"], "invalid_client"));
    assert_eq!(desk.sign_in(&right).status, 200);
    (0..5).for_each(|_| assert_eq!(desk.sign_in(&wrong).status, 400));
    let refused = desk.sign_in(&right);
    assert_eq!((refused.status, &refused.value().unwrap()["hid_error"]["errorCode"]), (400, &json!(1001)));
    assert_eq!(desk.sign_in(&encoded("admin client:1", "not-a-secret-hid/1")).status, 200);
}

#[test]
fn a_token_ends_after_an_hour_and_when_the_sandbox_ends_it() {
    let mut desk = HidClient::new();
    desk.now = desk.now.checked_add(jiff::SignedDuration::from_secs(3_599)).unwrap();
    assert_eq!(desk.get(CREDENTIAL, &[]).0, 200);
    desk.now = desk.now.checked_add(jiff::SignedDuration::from_secs(1)).unwrap();
    assert_eq!(desk.get(CREDENTIAL, &[]).0, 401);
    let mut desk = HidClient::new();
    expire_tokens(&mut desk.state);
    let (status, answer) = desk.get(CREDENTIAL, &[]);
    assert_eq!((status, &answer["status"]), (401, &json!("401")));
}

#[test]
fn the_first_credential_is_the_one_of_the_samples() {
    let (status, credential) = HidClient::new().get(CREDENTIAL, &[("api-version", "10")]);
    assert_eq!(status, 200);
    assert_eq!(
        (&credential["type"], &credential["status"]["status"]),
        (&json!("CT_ACODE"), &json!("ACTIVE"))
    );
    assert_eq!(credential["externalId"], "jdoeCT_ACODE");
    assert_eq!(names(&credential), ["MY_ATTR0", "MY_ATTR1", "EXPIRY_THRESHOLD_OF_ACTIVATION_CODE"]);
    assert_eq!(credential["meta"]["version"], "1");
}

#[test]
fn a_body_has_to_be_of_the_scim_type() {
    let mut desk = HidClient::new();
    let reply = desk.send(Call::new(Post, SEARCH).json(&json!({})));
    assert_eq!((reply.status, reply.header("content-type")), (415, Some("application/scim+json")));
}

#[test]
fn only_the_ways_of_the_transition_table_are_open() {
    let mut desk = HidClient::new();
    let mut to = |status: &str| {
        let (code, answer) = desk.put(json!({"status": {"status": status}}));
        if code != 200 {
            assert_eq!((&answer["scimType"], &answer["status"]), (&json!("invalidValue"), &json!("400")));
        }
        (code, answer["errorCode"].as_i64(), answer["status"]["active"].as_bool())
    };
    assert_eq!(to("ACTIVE"), (200, None, Some(true)));
    assert_eq!(to("PENDING"), (400, Some(1001), None));
    assert_eq!(to("TERMINATED"), (400, Some(1001), None));
    assert_eq!(to("GONE"), (400, Some(1009), None));
    assert_eq!(to("SUSPENDED"), (200, None, Some(false)));
    assert_eq!(to("ACTIVE"), (200, None, Some(true)));
    assert_eq!(to("REVOKED"), (200, None, Some(false)));
    assert_eq!(to("ACTIVE"), (400, Some(1001), None));
    assert_eq!(to("TERMINATED"), (200, None, Some(false)));
    assert_eq!(to("REVOKED"), (400, Some(1001), None));
}

#[test]
fn a_section_left_out_stays_and_an_element_left_out_goes() {
    let mut desk = HidClient::new();
    let (_, before) = desk.get(CREDENTIAL, &[]);
    let (status, after) = desk.put(json!({"status": {"status": "SUSPENDED"}}));
    assert_eq!((status, &after["attributes"]), (200, &before["attributes"]));
    let mut kept = before["attributes"].as_array().unwrap().clone();
    kept.retain(|one| one["name"] != "MY_ATTR0");
    kept[0]["value"] = json!("new value1");
    assert_eq!(desk.put(json!({ "attributes": kept })).0, 200);
    let (_, after) = desk.get(CREDENTIAL, &[]);
    assert_eq!((&after["attributes"], &after["status"]["status"]), (&json!(kept), &json!("SUSPENDED")));
}

#[test]
fn only_status_and_attributes_are_taken_and_the_version_never_moves() {
    let mut desk = HidClient::new();
    let (_, mut whole) = desk.get(CREDENTIAL, &[]);
    let before = whole.clone();
    whole["externalId"] = json!("other");
    whole["type"] = json!("CT_OTP");
    whole["status"]["expiryDate"] = json!("2030-01-01T00:00:00Z");
    whole["meta"]["created"] = json!("2017-11-21T13:58:40Z");
    assert_eq!(desk.ask(Put, CREDENTIAL, whole), (200, before));
}

#[test]
fn attributes_that_are_read_only_have_to_come_back_as_they_were() {
    let mut desk = HidClient::new();
    let (_, before) = desk.get(SECOND, &[]);
    let list = before["attributes"].as_array().unwrap().clone();
    let mut changed = list.clone();
    changed.iter_mut().filter(|one| one["readOnly"] == true).for_each(|one| one["value"] = json!("x"));
    let mut unlocked = list.clone();
    unlocked.iter_mut().for_each(|one| one["readOnly"] = json!(false));
    let mut locked = list.clone();
    locked.iter_mut().filter(|one| one["readOnly"] == false).for_each(|one| one["readOnly"] = json!(true));
    let without: Vec<Value> = list.iter().filter(|one| one["readOnly"] == false).cloned().collect();
    for refused in [changed, unlocked, locked, without, Vec::new()] {
        let body =
            json!({"schemas": ["urn:hid:scim:api:idp:2.0:Credential"], "id": "11386", "attributes": refused});
        let (status, answer) = desk.ask(Put, SECOND, body);
        assert_eq!((status, &answer["scimType"]), (400, &json!("mutability")));
    }
    assert_eq!(desk.get(SECOND, &[]).1, before);
}

#[test]
fn schema_id_and_members_of_a_replacement_are_checked() {
    let mut desk = HidClient::new();
    let schema = json!(["urn:hid:scim:api:idp:2.0:Credential"]);
    for body in [
        json!({"id": "11385"}),
        json!({"schemas": schema}),
        json!({"schemas": [], "id": "11385"}),
        json!({"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "id": "11385"}),
        json!({"schemas": schema, "id": "11386"}),
        json!({"schemas": schema, "id": "11385", "unknown": 1}),
        json!({"schemas": schema, "id": "11385", "status": {"reason": "x"}}),
        json!({"schemas": schema, "id": "11385", "attributes": [{"name": "A", "value": 1}]}),
        json!({"schemas": schema, "id": "11385", "attributes": {"name": "A", "value": "1"}}),
        json!([1]),
    ] {
        assert_eq!(desk.ask(Put, CREDENTIAL, body.clone()).0, 400, "{body}");
    }
}

#[test]
fn a_credential_is_deleted_once_and_never_made_or_patched() {
    let mut desk = HidClient::new();
    assert_eq!(desk.ask(Delete, CREDENTIAL, Value::Null), (204, Value::Null));
    assert_eq!(desk.ask(Delete, CREDENTIAL, Value::Null).0, 404);
    assert_eq!(desk.get(CREDENTIAL, &[]).0, 404);
    assert_eq!(desk.ask(Post, "/scim/t1demo00/v2/Credential", json!({})).0, 405);
    assert_eq!(desk.ask(Patch, "/scim/t1demo00/v2/Credential/11386", json!({})).0, 405);
}

#[test]
fn a_reader_reads_and_is_told_which_permission_it_lacks() {
    let mut desk = HidClient::signed_in_as("reader", "not-a-secret-hid+2");
    assert_eq!(desk.count("type eq \"CT_OTP\"").unwrap(), 83);
    let (status, answer) = desk.put(json!({"status": {"status": "SUSPENDED"}}));
    assert_eq!((status, &answer["status"], &answer["errorCode"]), (403, &json!("403"), &json!(0)));
    assert!(answer["detail"].as_str().unwrap().contains("Update credential"));
    assert_eq!(desk.ask(Delete, CREDENTIAL, Value::Null).0, 403);
}

#[test]
fn the_query_and_the_route_are_strict() {
    let mut desk = HidClient::new();
    let list = "/scim/t1demo00/v2/Credential";
    for query in [[("sortBy", "id")], [("api-version", "10.3.0")], [("startIndex", "x")], [("count", "-1")]] {
        assert_eq!(desk.get(list, &query).0, 400, "{query:?}");
    }
    assert_eq!(desk.get(list, &[("count", "1"), ("count", "2")]).0, 400);
    assert_eq!(desk.get(list, &[("attributes", "id"), ("excludedAttributes", "type")]).0, 400);
    assert_eq!(desk.get(CREDENTIAL, &[("filter", "id eq \"1\"")]).0, 400);
    for path in [
        "/scim/other/v2/Credential",
        "/scim/t1demo00/v2/Nothing",
        "/scim/t1demo00/v2/Device/Type/DT_OATH",
        "/",
    ] {
        assert_eq!(desk.get(path, &[]).0, 404, "{path}");
    }
    assert_eq!(desk.ask(Post, SEARCH, json!({"schemas": ["x"]})).0, 400);
    assert_eq!(desk.ask(Post, SEARCH, json!({"start": 1})).0, 400);
    assert_eq!(desk.ask(Post, SEARCH, json!({"attributes": ["id"], "excludedAttributes": ["type"]})).0, 400);
}

#[test]
fn signing_in_and_searching_are_no_writes_and_the_base_is_a_switch() {
    let clock = crate::clock::ManualClock::at("2026-03-01T12:00:00Z".parse().unwrap());
    let sandbox = Sandbox::new(Store::memory(3), std::sync::Arc::new(clock));
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", "reader"),
        ("client_secret", "not-a-secret-hid+2"),
    ];
    let send = |call: &Call| sandbox.handle("hid", call).unwrap().reply;
    let token = send(&Call::new(Post, "/idp/t1demo00/authn/token").form(&form)).value().unwrap();
    let search = || {
        let mut call = Call::new(Post, SEARCH).json(&json!({"startIndex": 1, "count": 1}));
        call.set_header("Content-Type", "application/scim+json; charset=utf-8");
        call.set_header(
            "Authorization",
            format!("Bearer {}", token["access_token"].as_str().unwrap().trim()),
        );
        let reply = send(&call);
        (reply.status, reply.value().unwrap()["resources"][0]["id"].clone())
    };
    assert_eq!(search(), (200, json!("11386")));
    sandbox.choose("hid", "scim-base", "1").unwrap();
    assert_eq!(search(), (200, json!("11385")));
    let status = sandbox.status().unwrap();
    let row = status["platforms"].as_array().unwrap().iter().find(|row| row["platform"] == "hid").unwrap();
    assert_eq!((&row["users"], &row["requests"], &row["writes"]), (&json!(5), &json!(3), &json!(0)));
    sandbox.add_fault(Rule::new(FaultKind::ExpireTokens)).unwrap();
    assert_eq!(search().0, 401);
}

#[test]
fn the_state_survives_being_written_and_read() {
    let mut state = seed(5);
    state.scim_base = 1;
    let text = serde_json::to_string(&state).unwrap();
    let back: HidState = serde_json::from_str(&text).unwrap();
    assert_eq!((back.scim_base, back.rows("credentials").len()), (1, 330));
    assert_eq!(serde_json::to_string(&back).unwrap(), text);
}
