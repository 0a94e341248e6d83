//! Machines, faces and magic links.

use super::*;

#[test]
fn a_machine_is_registered_listed_at_its_user_alone_and_gone_once_it_is_deleted() {
    let mut desk = EntrustClient::new();
    let (ann, bob) = (desk.id_of("ann.example"), desk.id_of("bob.example"));
    let path = format!("/v1/users/{bob}/machines");
    assert_eq!(desk.get(&path), json!([]));
    assert_eq!(desk.refused(Post, &path, json!({"label": " "})).0, 400);
    let made = desk.done(Post, &path, json!({"label": "till 4", "fingerprint": "f"}));
    assert_eq!(made["machineAuthenticator"]["fingerprint"], "f");
    assert!(made["machineAuthenticator"]["machineNonce"].is_string());
    let (machine, listed) = (&made["userMachineAuthenticator"], desk.get(&path));
    assert_eq!(listed, json!([machine]));
    let own = format!("{path}/{}", machine["id"].as_str().unwrap());
    assert_eq!(desk.refused(Delete, &own.replace(&bob, &ann), Value::Null), gone("machine"));
    desk.done(Delete, &own, Value::Null);
    assert_eq!(desk.refused(Delete, &own, Value::Null), gone("machine"));
    assert_eq!(desk.get(&path), json!([]));
}

#[test]
fn a_face_is_made_by_both_calls_changed_in_part_and_gone_once_it_is_deleted() {
    let mut desk = EntrustClient::new();
    let (ann, grace) = (desk.id_of("ann.example"), desk.id_of("grace.example"));
    let path = format!("/v1/users/{grace}/faces");
    assert_eq!(desk.get(&path), json!([]));
    let mailed = json!({"deliverActivationEmail": true});
    assert_eq!(
        desk.refused(Post, &format!("/v2/users/{grace}/face"), mailed).0,
        400,
        "nowhere to mail it to"
    );
    let new = desk.done(Post, &format!("/v2/users/{grace}/face"), json!({"returnQRCode": true}));
    assert!(new["activationUrl"].is_string() && new["activationQRCode"].is_string(), "{new}");
    let old = desk.done(Post, &format!("/v1/users/{grace}/face"), json!({"applicantId": ann}));
    assert_eq!((&old["applicantId"], &old["status"]), (&json!(ann), &json!("ACTIVATING")));
    let listed = desk.get(&path);
    assert_eq!((&listed[0]["id"], &listed[1]), (&new["id"], &old));
    let change = |owner: &str| format!("/v1/users/{owner}/face");
    assert_eq!(desk.refused(Put, &change(&grace), json!({"status": "ACTIVE"})).0, 400, "which one?");
    let active = json!({"id": old["id"], "status": "ACTIVE"});
    assert_eq!(desk.refused(Put, &change(&ann), active.clone()), gone("face"), "it is hers");
    desk.done(Put, &change(&grace), active);
    let listed = desk.get(&path);
    assert_eq!((&listed[1]["status"], &listed[1]["expiry"]), (&json!("ACTIVE"), &old["expiry"]));
    assert_eq!(listed[0]["status"], "ACTIVATING");
    let own = format!("/v1/face/{}", old["id"].as_str().unwrap());
    desk.done(Put, &format!("{own}/activation"), Value::Null);
    desk.done(Delete, &own, Value::Null);
    assert_eq!(desk.refused(Delete, &own, Value::Null), gone("face"));
    assert_eq!(desk.refused(Put, &format!("{own}/activation"), Value::Null), gone("face"));
    assert_eq!(desk.get(&path).as_array().unwrap().len(), 1);
}

#[test]
fn a_user_has_one_magic_link_that_is_shown_or_mailed_and_gone_once_it_is_deleted() {
    let mut desk = EntrustClient::new();
    let (bob, grace) = (desk.id_of("bob.example"), desk.id_of("grace.example"));
    let path = format!("/v1/users/{bob}/magiclink");
    assert_eq!(desk.refused(Get, &path, Value::Null), gone("magic_link"));
    assert_eq!(desk.refused(Delete, &path, Value::Null), gone("magic_link"));
    let first = desk.done(Put, &path, json!({"type": "LOGIN"}));
    assert_eq!(desk.get(&path)["email"], "bob.example@example.test");
    let second = desk.done(Put, &path, json!({}));
    assert!(first["url"].is_string() && second["url"].is_string() && first["url"] != second["url"]);
    assert_eq!(desk.get(&path)["type"], Value::Null, "the new one took its place");
    let mailed = desk.done(Put, &path, json!({"autoSend": true, "email": "b@example.test"}));
    assert_eq!((&mailed["url"], &desk.get(&path)["email"]), (&Value::Null, &json!("b@example.test")));
    let nowhere = format!("/v1/users/{grace}/magiclink");
    assert_eq!(desk.refused(Put, &nowhere, json!({"autoSend": true})).0, 400);
    desk.done(Delete, &path, Value::Null);
    assert_eq!(desk.refused(Get, &path, Value::Null), gone("magic_link"));
    assert_eq!(desk.refused(Delete, &path, Value::Null), gone("magic_link"));
}

#[test]
fn what_a_user_is_recognised_by_goes_with_the_user() {
    let mut desk = EntrustClient::new();
    let ann = desk.id_of("ann.example");
    let face = desk.get(&format!("/v1/users/{ann}/faces"))[0]["id"].as_str().unwrap().to_owned();
    let having = |desk: &mut EntrustClient, kind: &str| -> Vec<Value> {
        let by = json!([{"name": "authenticator", "operator": "EQUALS", "value": kind}]);
        let page = desk.done(Post, "/v4/userspaged", json!({"searchByAttributes": by}));
        page["results"].as_array().unwrap().iter().map(|user| user["userId"].clone()).collect()
    };
    assert_eq!(having(&mut desk, "FACE"), ["ann.example"]);
    assert_eq!(having(&mut desk, "MAGICLINK"), ["ann.example", "maria.garcia"]);
    desk.done(Delete, &format!("/v3/users/{ann}"), Value::Null);
    assert_eq!(desk.refused(Delete, &format!("/v1/face/{face}"), Value::Null), gone("face"));
    assert!(having(&mut desk, "FACE").is_empty());
    let kept = serde_json::to_string(&desk.state.tables).unwrap();
    assert!(!kept.contains(&ann), "{kept}");
}

#[test]
fn one_user_holds_something_of_every_sort() {
    let mut desk = EntrustClient::new();
    let id = desk.id_of("maria.garcia");
    let user = desk.get(&format!("/v3/users/{id}"));
    for (kind, count) in [("tokens", 2), ("grids", 1), ("groups", 1), ("organizations", 1), ("oauthRoles", 1)]
    {
        assert_eq!(user[kind].as_array().unwrap().len(), count, "{kind}");
    }
    let types = [&user["tokens"][0]["type"], &user["tokens"][1]["type"]];
    assert_eq!(types, ["OATH_PHYSICAL_TOKEN", "ENTRUST_SOFT_TOKEN"]);
    for kind in ["machines", "roles"] {
        assert_eq!(desk.get(&format!("/v1/users/{id}/{kind}")).as_array().unwrap().len(), 1, "{kind}");
    }
    assert_eq!(desk.get(&format!("/v1/users/{id}/magiclink"))["email"], user["email"]);
    assert_eq!(desk.get(&format!("/v1/users/{id}/tempaccesscode"))["expired"], false);
}

fn gone(what: &str) -> (u16, String) {
    (404, format!("{what}_not_found"))
}
