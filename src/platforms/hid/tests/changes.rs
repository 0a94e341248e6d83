//! Changes of a credential against a platform that moves under one's feet.

use super::{answering, ok, raw, refusal, signed_in};
use crate::commands::args::{ATTRIBUTE_NAMES, ATTRIBUTES, CREDENTIAL, FORCE, NEW_STATUS, OBJECT_FILE};
use crate::commands::{Command, credentials};
use crate::fault::{Fault, Kind};
use crate::http::Reply;
use crate::platforms::hid::PLATFORM;
use crate::platforms::table::Flow;
use crate::session::{CommandInput, Input, Outcome, Session};
use serde_json::{Value, json};

fn credential(status: &str, value: &str) -> Value {
    json!({
        "schemas": ["urn:hid:scim:api:idp:2.0:Credential"], "id": "11385", "externalId": "jdoeCT_ACODE",
        "meta": {"resourceType": "Credential", "version": "1"}, "type": "CT_ACODE",
        "status": {"status": status, "active": status == "ACTIVE", "expiryDate": "2018-11-21T14:14:59Z"},
        "attributes": [
            {"name": "A", "type": "string", "value": value, "readOnly": false},
            {"name": "R", "type": "string", "value": "fixed", "readOnly": true}
        ],
        "totalUsed": "0"
    })
}

fn one(status: &str, value: &str) -> Reply {
    ok(credential(status, value))
}

/// The sentence for people, or the fault.
fn run(session: &Session, command: &Command, given: &CommandInput) -> Result<String, Fault> {
    let operation = PLATFORM.operation(command).unwrap();
    let Flow::Own(own) = operation.flow else { panic!("{} is no function", command.path) };
    match own(session, operation, given)? {
        Outcome::Done(crate::session::Done { text, .. }) | Outcome::Unchanged(text) => Ok(text),
        _ => panic!("{} is no write", command.path),
    }
}

fn on(arg: &'static crate::commands::Arg, input: Input) -> CommandInput {
    let mut given = CommandInput::default();
    given.set(&CREDENTIAL, Input::Text("11385".into()));
    given.set(arg, input);
    given
}

fn to(status: &str) -> CommandInput {
    on(&NEW_STATUS, Input::Text(status.into()))
}

#[test]
fn a_status_is_sent_with_both_sections_whole_and_everything_else_as_it_was() {
    let world =
        signed_in(vec![one("ACTIVE", "1"), one("ACTIVE", "1"), one("SUSPENDED", "1"), one("SUSPENDED", "1")]);
    let text = run(&world.session(), &credentials::SET_STATUS, &to("suspended")).unwrap();
    assert_eq!(text, "11385: ACTIVE -> SUSPENDED");
    let path = "/scim/t1test/v2/Credential/11385";
    let methods = ["GET", "GET", "PUT", "GET"].map(|method| format!("{method} {path}"));
    assert_eq!(world.calls()[1..], methods);
    assert_eq!(world.seen()[3].header("Content-Type"), Some("application/scim+json"));
    let mut wanted = credential("ACTIVE", "1");
    wanted["status"]["status"] = json!("SUSPENDED");
    wanted["status"]["active"] = json!(false);
    assert_eq!(world.bodies()[3], wanted);
}

#[test]
fn a_forbidden_step_is_refused_after_one_read_and_sent_when_forced() {
    let world = signed_in(vec![one("SUSPENDED", "1")]);
    let fault = run(&world.session(), &credentials::SET_STATUS, &to("PENDING")).unwrap_err();
    assert_eq!(fault.kind(), Kind::Rejected);
    assert_eq!(world.calls().len(), 2);
    let refused = refusal(400, "invalidValue", json!(1001));
    let world = signed_in(vec![one("SUSPENDED", "1"), one("SUSPENDED", "1"), refused]);
    let mut given = to("PENDING");
    given.set(&FORCE, Input::Flag(true));
    let fault = run(&world.session(), &credentials::SET_STATUS, &given).unwrap_err();
    assert!(fault.to_string().contains("1001"), "{fault}");
    assert_eq!(world.bodies()[3]["status"]["status"], "PENDING");
}

#[test]
fn the_same_status_and_an_unknown_one_send_nothing() {
    let world = signed_in(vec![one("ACTIVE", "1")]);
    let text = run(&world.session(), &credentials::SET_STATUS, &to("ACTIVE")).unwrap();
    assert!(text.contains("nothing to change"));
    assert_eq!(world.calls().len(), 2);
    let world = answering(Vec::new());
    let fault = run(&world.session(), &credentials::SET_STATUS, &to("GONE")).unwrap_err();
    assert_eq!(fault.kind(), Kind::Usage);
    assert!(world.calls().is_empty());
}

#[test]
fn a_change_by_somebody_else_stops_the_write() {
    for meanwhile in [one("REVOKED", "1"), one("ACTIVE", "2")] {
        let world = signed_in(vec![one("ACTIVE", "1"), meanwhile]);
        let fault = run(&world.session(), &credentials::SET_STATUS, &to("SUSPENDED")).unwrap_err();
        assert_eq!(fault.kind(), Kind::Conflict);
        assert_eq!(world.calls().len(), 3, "no PUT");
    }
}

#[test]
fn what_the_platform_keeps_itself_and_the_order_of_attributes_stop_nothing() {
    let mut moved = credential("ACTIVE", "1");
    moved["meta"]["lastModified"] = json!("2030-01-01T00:00:00Z");
    moved["attributes"].as_array_mut().unwrap().reverse();
    let mut after = credential("SUSPENDED", "1");
    after["status"]["expiryDate"] = json!("2030-01-01T00:00:00Z");
    after["attributes"].as_array_mut().unwrap().reverse();
    let world = signed_in(vec![one("ACTIVE", "1"), ok(&moved), ok(&after), ok(&after)]);
    run(&world.session(), &credentials::SET_STATUS, &to("SUSPENDED")).unwrap();
}

#[test]
fn a_change_that_was_accepted_and_is_not_there_afterwards_is_a_failure() {
    let world =
        signed_in(vec![one("ACTIVE", "1"), one("ACTIVE", "1"), one("SUSPENDED", "1"), one("ACTIVE", "1")]);
    let fault = run(&world.session(), &credentials::SET_STATUS, &to("SUSPENDED")).unwrap_err();
    assert_eq!(fault.kind(), Kind::Rejected);
    assert!(fault.to_string().contains("another status"), "{fault}");
}

#[test]
fn a_change_that_was_accepted_and_cannot_be_read_back_is_in_doubt() {
    let world = signed_in(vec![one("ACTIVE", "1"), one("ACTIVE", "1"), raw(204, ""), raw(404, "")]);
    let fault = run(&world.session(), &credentials::SET_STATUS, &to("SUSPENDED")).unwrap_err();
    assert_eq!(fault.kind(), Kind::InDoubt);
    assert!(fault.to_string().contains("could not be read back"), "{fault}");
}

#[test]
fn setting_an_attribute_sends_the_others_too_and_a_read_only_one_is_refused() {
    let given = on(&ATTRIBUTES, Input::Pairs(vec![("A".into(), "2".into())]));
    let world =
        signed_in(vec![one("ACTIVE", "1"), one("ACTIVE", "1"), one("ACTIVE", "2"), one("ACTIVE", "2")]);
    run(&world.session(), &credentials::ATTRIBUTES_SET, &given).unwrap();
    assert_eq!(world.bodies()[3], credential("ACTIVE", "2"));
    let given = on(&ATTRIBUTES, Input::Pairs(vec![("R".into(), "2".into())]));
    let world = signed_in(vec![one("ACTIVE", "1")]);
    let fault = run(&world.session(), &credentials::ATTRIBUTES_SET, &given).unwrap_err();
    assert_eq!(fault.kind(), Kind::Rejected);
}

#[test]
fn the_last_attribute_goes_only_when_that_is_meant() {
    let mut single = credential("ACTIVE", "1");
    single["attributes"].as_array_mut().unwrap().pop();
    let mut none = single.clone();
    none["attributes"] = json!([]);
    let mut given = on(&ATTRIBUTE_NAMES, Input::Many(vec!["A".into()]));
    let world = signed_in(vec![ok(&single)]);
    let fault = run(&world.session(), &credentials::ATTRIBUTES_REMOVE, &given).unwrap_err();
    assert_eq!(fault.kind(), Kind::Unconfirmed);
    assert!(fault.to_string().contains("--allow-empty"), "{fault}");
    given.set(&crate::commands::args::ALLOW_EMPTY, Input::Flag(true));
    let world = signed_in(vec![ok(&single), ok(&single), ok(&none), ok(&none)]);
    run(&world.session(), &credentials::ATTRIBUTES_REMOVE, &given).unwrap();
    assert_eq!(world.bodies()[3]["attributes"], json!([]));
}

#[test]
fn a_file_is_sent_with_the_sections_that_it_leaves_out_and_never_for_another_schema_or_id() {
    let file = |value: &Value| {
        let mut given = CommandInput::default();
        given.set(&OBJECT_FILE, Input::File("c.json".into(), value.to_string().into_bytes()));
        given
    };
    let mut part = credential("SUSPENDED", "1");
    part.as_object_mut().unwrap().shift_remove("attributes");
    let world =
        signed_in(vec![one("ACTIVE", "1"), one("ACTIVE", "1"), one("SUSPENDED", "1"), one("SUSPENDED", "1")]);
    run(&world.session(), &credentials::REPLACE, &file(&part)).unwrap();
    assert_eq!(world.bodies()[3]["attributes"], credential("ACTIVE", "1")["attributes"]);
    for (pointer, value) in [("/schemas", json!(["urn:x"])), ("/id", json!("")), ("/id", json!(7))] {
        let mut wrong = credential("ACTIVE", "2");
        *wrong.pointer_mut(pointer).unwrap() = value;
        let world = answering(Vec::new());
        let fault = run(&world.session(), &credentials::REPLACE, &file(&wrong)).unwrap_err();
        assert_eq!(fault.kind(), Kind::Usage, "{fault}");
    }
    let mut other = credential("ACTIVE", "2");
    other["id"] = json!("4711");
    let world = signed_in(vec![one("ACTIVE", "1")]);
    assert_eq!(
        run(&world.session(), &credentials::REPLACE, &file(&other)).unwrap_err().kind(),
        Kind::Unexpected
    );
    assert_eq!(
        world.bodies().iter().filter(|body| body["attributes"].is_array()).count(),
        0,
        "nothing was sent"
    );
}

#[test]
fn an_owner_that_somebody_else_changed_meanwhile_stops_the_write() {
    let owned = |owner: &str| {
        let mut object = credential("ACTIVE", "1");
        object["owner"] = json!({"value": owner});
        object["meta"]["lastModified"] = json!(owner);
        ok(object)
    };
    let world = signed_in(vec![owned("10033"), owned("10036")]);
    let fault = run(&world.session(), &credentials::SET_STATUS, &to("suspended")).unwrap_err();
    assert!(fault.kind() == Kind::Conflict && fault.to_string().contains("nothing was sent"), "{fault}");
    assert!(world.calls().iter().all(|call| !call.starts_with("PUT ")), "{:?}", world.calls());
}
