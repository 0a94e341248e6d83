//! Making a tenant when something goes wrong on the way.

use super::super::tenants::CREATIONS;
use super::{FakeWorld, answering, calls, ok, refused};
use crate::commands::args::{COMPANY, HOSTNAME, USERNAME};
use crate::fault::{Fault, Kind};
use crate::http::Reply;
use crate::platforms::table::Flow;
use crate::session::fake::Event;
use crate::session::{CommandInput, Input, Outcome};
use serde_json::{Value, json};

fn state(word: &str) -> Reply {
    ok(json!({"id": "c-1", "state": word, "errorMessage": "no room left"}))
}

/// What comes of it, as the fault where there is one.
fn create(world: &FakeWorld) -> Result<(), Fault> {
    let operation = &CREATIONS[0];
    let mut given = CommandInput::default();
    for (arg, text) in [(&COMPANY, "Gorse"), (&HOSTNAME, "gorse"), (&USERNAME, "ann")] {
        given.set(arg, Input::Text(text.to_owned()));
    }
    let Flow::Own(own) = operation.flow else { panic!("a function carries it out") };
    own(&world.session(), operation, &given).map(drop::<Outcome>)
}

fn hints(fault: &Fault) -> String {
    format!("{:?}", fault.detail())
}

#[test]
fn the_body_says_what_was_given_and_that_no_mail_is_wanted() {
    let world = answering(vec![state("FAILED")]);
    create(&world).unwrap_err();
    let wanted = json!({
        "tenant": {"companyName": "Gorse", "domain": "gorse"}, "adminUser": {"userId": "ann"},
        "deliverWelcomeEmail": false,
    });
    assert_eq!(world.bodies()[1], wanted);
}

#[test]
fn an_end_of_the_run_says_how_to_take_the_result() {
    let world = answering(vec![state("AWAITING_DATA"), state("PROCESSING")]).ending(1);
    let fault = create(&world).unwrap_err();
    assert_eq!(fault.kind(), Kind::Interrupted);
    assert!(hints(&fault).contains("iamctl tenants creations result c-1"), "{fault:?}");
    assert!(world.told().contains("awaiting data"), "{}", world.told());
}

#[test]
fn a_creation_that_fails_is_rejected_for_its_reason() {
    let fault = create(&answering(vec![state("SCHEDULED"), state("FAILED")])).unwrap_err();
    assert_eq!(fault.kind(), Kind::Rejected);
    assert!(fault.to_string().contains("no room left"), "{fault}");
}

#[test]
fn a_result_that_cannot_be_fetched_is_not_asked_for_twice_and_can_be_taken_later() {
    let world = answering(vec![state("COMPLETED"), refused(503, "busy", "later")]);
    let fault = create(&world).unwrap_err();
    assert!(hints(&fault).contains("iamctl tenants creations result c-1"), "{fault:?}");
    let calls = calls(&world);
    assert_eq!(calls.iter().filter(|call| call.ends_with("/createresult")).count(), 1, "{calls:?}");
}

#[test]
fn a_start_without_an_id_is_in_doubt() {
    for odd in [Value::Null, json!({}), json!({"message": "Scheduled maintenance"})] {
        let fault = create(&answering(vec![ok(odd)])).unwrap_err();
        assert!(fault.kind() == Kind::InDoubt && !fault.detail().retryable, "{fault:?}");
    }
}

#[test]
fn a_creation_that_cannot_be_followed_is_in_doubt_and_can_be_picked_up() {
    let world = answering(vec![state("SCHEDULED"), ok(json!({"message": "Scheduled maintenance"}))]);
    let fault = create(&world).unwrap_err();
    assert_eq!(fault.kind(), Kind::InDoubt);
    assert!(hints(&fault).contains("iamctl tenants creations result c-1"), "{fault:?}");
}

#[test]
fn a_result_without_a_tenant_is_handed_to_nobody_and_may_be_used_up() {
    let world = answering(vec![state("COMPLETED"), ok(json!({"message": "Scheduled maintenance"}))]);
    let fault = create(&world).unwrap_err();
    assert!(fault.kind() == Kind::InDoubt && hints(&fault).contains("iamctl tenants list"), "{fault:?}");
    assert!(!world.events().iter().any(|event| matches!(event, Event::HandedOver(_))));
}
