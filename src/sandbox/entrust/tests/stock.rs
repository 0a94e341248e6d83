//! Tokens, grids, secrets, applications, tenants and settings.

use super::*;

#[test]
fn a_token_from_the_shelf_goes_to_a_user_and_back() {
    let mut desk = EntrustClient::new();
    let ann = desk.id_of("ann.example");
    let assign = format!("/v1/users/{ann}/tokens/assign");
    desk.done(Put, &assign, json!({"serialNumber": "1234567"}));
    let token = desk.get("/v1/tokens/sernum/1234567");
    assert_eq!(
        (&token["userId"], &token["state"]),
        (&json!("ann.example"), &json!("ACTIVE")),
        "a login id here"
    );
    assert_eq!(desk.refused(Put, &assign, json!({"serialNumber": "1234567"})).0, 409);
    assert_eq!(desk.refused(Put, &assign, json!({})).0, 400);
    assert_eq!(desk.refused(Put, &assign, json!({"serialNumber": "7654321"})).0, 400, "two share the number");
    desk.done(Put, &assign, json!({"serialNumber": "7654321", "tokenType": "ENTRUST_LEGACY_TOKEN"}));
    let id = token["id"].as_str().unwrap();
    desk.done(Put, &format!("/v1/tokens/{id}/changestate"), json!({"state": "INACTIVE"}));
    assert_eq!(desk.refused(Put, &format!("/v1/tokens/{id}/changestate"), json!({"state": "NEW"})).0, 409);
    desk.done(Put, &format!("/v1/tokens/{id}/unassign"), Value::Null);
    assert_eq!(desk.get(&format!("/v1/tokens/{id}"))["state"], "UNASSIGNED");
    assert_eq!(desk.refused(Put, &format!("/v1/tokens/{id}/unassign"), Value::Null).0, 409);
    desk.done(Put, &format!("/v1/tokens/{id}/assign"), json!({"userId": "aexample"}));
    desk.done(Delete, &format!("/v3/users/{ann}"), Value::Null);
    let token = desk.get(&format!("/v1/tokens/{id}"));
    assert_eq!((&token["state"], &token["userId"]), (&json!("UNASSIGNED"), &Value::Null));
}

#[test]
fn a_list_of_users_shows_a_token_at_whoever_has_it_now() {
    let mut desk = EntrustClient::new();
    let id = desk.get("/v1/tokens/sernum/1234567")["id"].as_str().unwrap().to_owned();
    let holders = |desk: &mut EntrustClient| -> Vec<String> {
        let page = desk.done(Post, "/v4/userspaged", json!({"attributes": ["tokens"], "limit": 100}));
        let users = page["results"].as_array().unwrap().iter();
        let has = |user: &&Value| user["tokens"].as_array().unwrap().iter().any(|token| token["id"] == *id);
        users.filter(has).map(|user| user["userId"].as_str().unwrap().to_owned()).collect()
    };
    let other = desk.done(Post, "/v4/userspaged", json!({"limit": 1}))["results"][0]["userId"].clone();
    assert!(holders(&mut desk).is_empty());
    desk.done(Put, &format!("/v1/tokens/{id}/assign"), json!({"userId": "aexample"}));
    assert_eq!(holders(&mut desk).len(), 1);
    desk.done(Put, &format!("/v1/tokens/{id}/unassign"), Value::Null);
    assert!(holders(&mut desk).is_empty());
    desk.done(Put, &format!("/v1/tokens/{id}/assign"), json!({"userId": other}));
    assert_eq!(json!(holders(&mut desk)), json!([other]));
    let page = desk.done(Post, "/v4/userspaged", json!({"limit": 100}));
    assert!(page["results"].as_array().unwrap().iter().all(|user| user["tokens"].is_null()), "nobody asked");
}

#[test]
fn a_soft_token_is_made_activated_and_shown_with_its_user() {
    let mut desk = EntrustClient::new();
    let bob = desk.id_of("bob.example");
    let token = desk.done(Post, &format!("/v1/users/{bob}/tokens/ENTRUST_SOFT_TOKEN"), Value::Null);
    let id = token["id"].as_str().unwrap().to_owned();
    assert_eq!(desk.refused(Put, &format!("/v1/tokens/{id}/activation"), json!({})).0, 409);
    let path = format!("/v1/tokens/{id}/activation");
    assert!(desk.done(Post, &path, Value::Null)["activationQRCode"].is_string(), "all of it without a body");
    assert!(desk.done(Post, &path, json!({}))["activationQRCode"].is_null(), "nothing unasked inside a body");
    desk.done(Put, &path, json!({"registrationCode": "1"}));
    let active = desk.get(&format!("/v1/tokens/{id}"));
    assert_eq!(
        (&active["state"], &active["allowedActions"]),
        (&json!("ACTIVE"), &json!(["DISABLE", "RESET", "DELETE"]))
    );
    assert_eq!(
        desk.refused(Put, &format!("/v1/tokens/{id}/unassign"), Value::Null).0,
        409,
        "it is deleted instead"
    );
    desk.done(Put, &format!("/v3/users/{bob}"), json!({"userId": "robert.example"}));
    assert_eq!(desk.get(&format!("/v1/tokens/{id}"))["userId"], "robert.example");
    desk.done(Delete, &format!("/v3/users/{bob}"), Value::Null);
    assert_eq!(desk.refused(Get, &format!("/v1/tokens/{id}"), Value::Null).0, 404);
}

#[test]
fn a_grid_is_assigned_by_its_number_and_names_its_owner_by_id() {
    let mut desk = EntrustClient::new();
    let ann = desk.id_of("ann.example");
    desk.done(Put, "/v1/grids/101001/assign", json!({"userId": "ann.example"}));
    let grid = desk.get("/v2/grids/sernum/101001");
    assert_eq!((&grid["userId"], &grid["userName"]), (&json!(ann), &json!("ann.example")));
    assert_eq!(grid["serialNumber"], json!(101_001));
    assert!(!grid["gridContents"].as_array().unwrap().is_empty());
    let id = grid["id"].as_str().unwrap().to_owned();
    assert_eq!(desk.refused(Put, &format!("/v1/grids/{id}/assign"), json!({"userId": "ann.example"})).0, 400);
    desk.done(Put, &format!("/v2/grids/{id}/changestate"), json!({"state": "CANCELED"}));
    assert_eq!(desk.refused(Put, &format!("/v2/grids/{id}/changestate"), json!({"state": "ACTIVE"})).0, 409);
    let made = desk.done(Post, "/v1/grids", json!({"numberOfGrids": 3}));
    assert_eq!(made.as_array().unwrap().len(), 3);
    let help = EntrustClient::signed_in_as("helpdesk");
    desk.token = help.token;
    desk.state.sessions = help.state.sessions;
    let grid = desk.get("/v2/grids/sernum/101001");
    assert_eq!(grid["gridContents"], json!([]), "cells need a permission of their own");
}

#[test]
fn a_code_is_missing_for_whoever_may_not_see_it() {
    let mut desk = EntrustClient::new();
    let ann = desk.id_of("ann.example");
    let path = format!("/v1/users/{ann}/tempaccesscode");
    assert_eq!(desk.refused(Get, &path, Value::Null).0, 404);
    let code = desk.done(Post, &path, Value::Null);
    assert!(code["code"].as_str().unwrap().starts_with("not-a-secret-"));
    desk.later(24 * 60 * 60);
    let auditor = EntrustClient::signed_in_as("auditor");
    desk.token = auditor.token;
    desk.state.sessions = auditor.state.sessions;
    desk.state.sessions[0].until = i64::MAX;
    let seen = desk.get(&path);
    assert_eq!((seen.get("code"), &seen["expired"]), (None, &json!(true)));
}

#[test]
fn a_password_is_mailed_unless_forbidden_and_returned_only_when_made_here() {
    let mut desk = EntrustClient::new();
    let grace = desk.id_of("grace.example");
    let path = format!("/v1/users/{grace}/passwords");
    assert_eq!(desk.get(&path)["present"], false);
    let own = json!({"password": "not-a-secret-long", "returnPassword": true});
    assert_eq!(desk.refused(Put, &path, own.clone()).0, 400, "nowhere to mail it to");
    let mut quiet = own;
    quiet["emailPassword"] = json!(false);
    assert!(desk.done(Put, &path, quiet.clone())["newPassword"].is_null());
    quiet["generatePassword"] = json!(true);
    assert!(desk.done(Put, &path, quiet)["newPassword"].is_string());
    let import = json!({"password": "$2a$hash", "passwordFormat": "BCRYPT"});
    assert_eq!(desk.refused(Put, &path, import).0, 400);
    let short = json!({"password": "short", "emailPassword": false});
    assert_eq!(desk.refused(Put, &path, short), (400, "password_policy_violation".into()));
    assert!(!serde_json::to_string(&desk.state).unwrap().contains("not-a-secret-long"));
    desk.done(Delete, &path, Value::Null);
    assert_eq!(desk.refused(Delete, &path, Value::Null).0, 404);
}

#[test]
fn questions_are_set_up_once_and_then_replaced() {
    let mut desk = EntrustClient::new();
    let ann = desk.id_of("ann.example");
    let path = format!("/v1/users/{ann}/userquestions");
    let two = json!({"userQuestions": [{"question": "a", "answer": "1"}, {"question": "b", "answer": "2"}]});
    assert_eq!(desk.refused(Put, &path, two.clone()).0, 404);
    desk.done(Post, &path, two.clone());
    assert_eq!(desk.refused(Post, &path, two.clone()).0, 409);
    let one = json!({"userQuestions": [{"question": "a", "answer": ""}]});
    assert_eq!(desk.refused(Put, &path, one).0, 400);
    let held = desk.get(&path);
    let id = held["userQuestions"][0]["id"].as_str().unwrap();
    desk.done(Delete, &format!("{path}/{id}"), Value::Null);
    assert_eq!(desk.get(&path)["userQuestions"].as_array().unwrap().len(), 1);
}

#[test]
fn a_new_secret_is_a_bare_text_and_cuts_off_whoever_used_the_old_one() {
    let mut desk = EntrustClient::new();
    let apps = desk.get("/v1/applications/adminapi");
    let find =
        |name: &str| apps.as_array().unwrap().iter().find(|app| app["name"] == name).unwrap()["id"].clone();
    let practice = find("my-admin-app");
    let secret = desk.done(
        Put,
        &format!("/v1/applications/adminapi/regenerate/{}", practice.as_str().unwrap()),
        Value::Null,
    );
    assert!(secret.as_str().unwrap().starts_with("not-a-secret-"));
    desk.done(Post, "/v1/adminapi/authenticate", json!({"applicationId": practice, "sharedSecret": secret}));
    let own = find("Sandbox administrator");
    desk.done(Put, &format!("/v1/applications/adminapi/regenerate/{}", own.as_str().unwrap()), Value::Null);
    assert_eq!(desk.refused(Get, "/v1/groups", Value::Null).0, 401);
}

#[test]
fn an_application_needs_a_role_and_may_do_what_the_role_says() {
    let mut desk = EntrustClient::new();
    let path = "/v1/applications/adminapi";
    assert_eq!(desk.refused(Post, path, json!({"name": "new"})).0, 400);
    let role = desk.get("/v1/roles")[4]["id"].clone();
    assert_eq!(desk.refused(Post, path, json!({"name": "my-admin-app", "roleId": role})).0, 409);
    let app = desk.done(Post, path, json!({"name": "new", "roleId": role}));
    let body = json!({"applicationId": app["id"], "sharedSecret": app["sharedSecret"]});
    desk.token = desk.done(Post, "/v1/adminapi/authenticate", body)["authToken"].as_str().unwrap().to_owned();
    assert_eq!(desk.refused(Get, "/v1/groups", Value::Null).0, 403, "the role reads the log only");
    assert_eq!(desk.refused(Post, "/v2/reports/auditeventspaged", json!({})).0, 400);
}

#[test]
fn groups_leave_their_members_and_those_of_a_directory_stay() {
    let mut desk = EntrustClient::new();
    let groups = desk.get("/v1/groups");
    let id = |place: usize| groups[place]["id"].as_str().unwrap().to_owned();
    assert_eq!(desk.refused(Post, "/v1/groups", json!({"name": "Developers"})).0, 409);
    assert_eq!(desk.done(Post, "/v1/groups/externalid", json!({"id": "GRP-0"}))["name"], "developers");
    assert_eq!(desk.refused(Delete, &format!("/v1/groups/{}", id(6)), Value::Null).0, 409);
    desk.done(Delete, &format!("/v1/groups/{}", id(7)), Value::Null);
    let ann = desk.id_of("ann.example");
    desk.done(Put, &format!("/v1/userauthorizationgroup/{ann}/groups"), json!([id(0), id(1), id(0)]));
    desk.done(Delete, &format!("/v1/groups/{}", id(0)), Value::Null);
    let held = desk.get(&format!("/v3/users/{ann}"))["groups"].clone();
    assert_eq!((held.as_array().unwrap().len(), &held[0]["name"]), (1, &json!("operations")));
}

#[test]
fn roles_and_members_are_given_once_and_taken_once() {
    let mut desk = EntrustClient::new();
    let ann = desk.id_of("ann.example");
    let role = desk.get("/v1/roles")[1]["id"].as_str().unwrap().to_owned();
    let organization = desk.done(Post, "/v1/organizationspaged", json!({}))["results"][1]["id"].clone();
    let places = [
        (Put, format!("/v1/users/{ann}/roles/{role}")),
        (Post, format!("/v1/organizations/{}/users/{ann}", organization.as_str().unwrap())),
    ];
    for (method, path) in places {
        desk.done(method, &path, Value::Null);
        assert_eq!(desk.refused(method, &path, Value::Null).0, 409, "{path}");
        desk.done(Delete, &path, Value::Null);
        assert_eq!(desk.refused(Delete, &path, Value::Null).0, 404, "{path}");
    }
    assert_eq!(desk.get(&format!("/v1/users/{ann}/roles")), json!([]));
}

#[test]
fn webhooks_live_for_days_and_at_most_twenty_are_active() {
    let mut desk = EntrustClient::new();
    let hook = |number: usize| {
        json!({"name": format!("hook {number}"), "callbackUrl": "https://hooks.example.test", "expiry": 2,
            "events": [{"type": "user.deleted"}]})
    };
    let made = desk.done(Post, "/v1/webhooks", hook(0));
    assert_eq!(made["expiryDate"], "2026-03-03T12:00:00Z");
    for number in 1..19 {
        desk.done(Post, "/v1/webhooks", hook(number));
    }
    assert_eq!(desk.refused(Post, "/v1/webhooks", hook(19)).0, 409);
    let mut plain = hook(20);
    plain["callbackUrl"] = json!("http://hooks.example.test");
    assert_eq!(desk.refused(Post, "/v1/webhooks", plain).0, 400);
}

#[test]
fn a_tenant_is_made_in_steps_and_its_secret_is_shown_once() {
    let mut desk = EntrustClient::new();
    let body = json!({
        "tenant": {"companyName": "Gorse", "domain": "gorse"}, "adminUser": {"userId": "root@gorse.test"},
        "adminApiApplication": {"name": "first"}, "entitlements": {"contractMode": "TRIAL", "quantity": 5},
    });
    let mut taken = body.clone();
    taken["tenant"]["domain"] = json!("alder");
    assert_eq!(desk.refused(Post, "/v5/async/tenants", taken).0, 409);
    let jobs =
        [desk.done(Post, "/v5/async/tenants", body.clone()), desk.done(Post, "/v5/async/tenants", body)];
    let at = |job: usize, end: &str| format!("/v4/async/tenants/{}/{end}", jobs[job]["id"].as_str().unwrap());
    for state in ["PROCESSING", "COMPLETED", "COMPLETED"] {
        assert_eq!(desk.get(&at(0, "createstatus"))["state"], state);
    }
    let made = desk.get(&at(0, "createresult"));
    assert!(made["adminApiApplication"]["sharedSecret"].is_string());
    assert_eq!(desk.refused(Get, &at(0, "createresult"), Value::Null).0, 404);
    let tenant = made["tenant"]["id"].as_str().unwrap();
    assert_eq!(desk.get(&format!("/v4/tenants/{tenant}/entitlements"))[0]["quantity"], 5);
    desk.get(&at(1, "createstatus"));
    let failed = desk.get(&at(1, "createstatus"));
    assert_eq!(failed["state"], "FAILED");
    assert!(failed["errorMessage"].is_string());
    assert_eq!(desk.refused(Get, &at(1, "createresult"), Value::Null).0, 409);
}

#[test]
fn settings_that_are_not_sent_again_fall_back_and_the_account_keeps_them() {
    let mut desk = EntrustClient::new();
    let before = desk.get("/v1/settings/general");
    assert!(before.as_object().unwrap().len() > 20 && before["lockoutCount"].is_number());
    desk.done(Put, "/v1/settings/general", json!({"lockoutCount": 7, "defaultGrid": true}));
    assert_eq!(desk.get("/v1/settings/general")["lockoutCount"], 7);
    desk.done(Put, "/v1/settings/general", json!({"lockoutCount": 8}));
    let after = desk.get("/v1/settings/general");
    assert_eq!((&after["lockoutCount"], &after["defaultGrid"]), (&json!(8), &json!(false)));
    desk.done(Put, "/v1/accountinfo", json!({"companyName": "Sandbox"}));
    desk.done(Put, "/v1/accountinfo", json!({"legalAcknowledged": true}));
    assert_eq!(desk.get("/v1/accountinfo")["companyName"], "Sandbox");
    let ann = desk.id_of("ann.example");
    desk.done(Put, &format!("/v1/users/{ann}/userrbasettings"), json!({"velocityCheckRequired": true}));
    assert_eq!(desk.get(&format!("/v1/users/{ann}/userrbasettings"))["velocityCheckRequired"], true);
    let bob = desk.id_of("bob.example");
    assert_eq!(desk.get(&format!("/v1/users/{bob}/userrbasettings"))["velocityCheckRequired"], false);
}

#[test]
fn a_mandatory_attribute_is_wanted_of_everybody_new() {
    let mut desk = EntrustClient::new();
    let attributes = desk.get("/v1/userattributes");
    let email = attributes.as_array().unwrap().iter().find(|one| one["name"] == "email").unwrap();
    let path = format!("/v1/userattributes/{}", email["id"].as_str().unwrap());
    desk.done(Put, &path, json!({"mandatory": true}));
    assert_eq!(desk.refused(Post, "/v3/users", json!({"userId": "bare"})).0, 400);
    assert_eq!(desk.refused(Delete, &path, Value::Null).0, 409);
}

#[test]
fn the_state_survives_being_written_and_read() {
    let mut desk = EntrustClient::new();
    let ann = desk.id_of("ann.example");
    let text = serde_json::to_string(&desk.state).unwrap();
    desk.state = serde_json::from_str(&text).unwrap();
    assert_eq!(desk.id_of("ann.example"), ann);
    let tables = serde_json::to_value(&desk.state).unwrap();
    assert!(["users", "groups", "roles"].iter().all(|name| !tables[name].as_array().unwrap().is_empty()));
}
