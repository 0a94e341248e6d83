use super::super::clients::OPERATIONS;
use super::super::secrets::{changes, shape_new};
use super::super::tests::{ok, raw, signed_in};
use super::*;
use crate::commands::args::CLIENT;
use crate::commands::clients;
use crate::session::Input;
use crate::session::fake::{Event, FakeWorld};

const VALUE: &str = "not-a-secret-new-value";

fn operation() -> &'static Operation {
    OPERATIONS.iter().find(|operation| std::ptr::eq(operation.command, &clients::SECRETS_ROTATE)).unwrap()
}

fn web() -> Value {
    json!({"clientId": "web", "clientSecrets": [
        {"id": 1, "description": "old", "expiration": "2025-06-30T23:59:59+02:00"},
        {"id": "two", "description": "In use", "expiration": null},
    ]})
}

fn made() -> Reply {
    ok(json!({"id": 3, "description": "In use", "expiration": null, "value": VALUE}))
}

fn given(delete: bool) -> CommandInput {
    let mut given = CommandInput::default();
    given.set(&CLIENT, Input::Text("web".into()));
    given.set(&DELETE_OLD, Input::Flag(delete));
    given
}

/// The client with the new secret among its secrets.
fn with_new(mut client: Value) -> Value {
    client["clientSecrets"].as_array_mut().unwrap().push(json!({"id": 3}));
    client
}

fn turn(world: &FakeWorld, given: &CommandInput) -> Result<String, Fault> {
    let session = world.session();
    match rotate_of_client(&session, operation(), given)? {
        Outcome::Delivered(text) => Ok(text),
        _ => panic!("nothing was handed over"),
    }
}

#[test]
fn the_old_secret_goes_only_after_the_new_one_was_handed_over() {
    let world = signed_in(vec![ok(web()), made(), ok(with_new(web())), raw(204, "")]);
    let text = turn(&world, &given(true)).unwrap();
    assert_eq!(
        world.calls(),
        [
            "GET /api/v3/clients/web",
            "POST /api/v3/clients/web/secrets",
            "GET /api/v3/clients/web",
            "DELETE /api/v3/clients/web/secrets/two"
        ]
    );
    let events = world.events();
    let [Event::Sent(_), Event::Sent(_), Event::HandedOver(answer), Event::Sent(_), Event::Sent(_)] =
        &events[..]
    else {
        panic!("before the DELETE: {events:?}")
    };
    assert!(answer.contains(VALUE), "{answer}");
    assert!(text.contains("3 took the place of two"), "{text}");
    assert!(world.told().contains("secret 1 of web expired at 2025-06-30T21:59:59Z"), "{}", world.told());
}

#[test]
fn without_being_asked_to_nothing_is_deleted() {
    let world = signed_in(vec![ok(web()), made(), ok(with_new(web()))]);
    let text = turn(&world, &given(false)).unwrap();
    assert_eq!(world.calls().iter().filter(|call| !call.starts_with("GET")).count(), 1);
    assert!(text.contains("clients secrets delete web two"), "{text}");
    assert_eq!(world.body(1), r#"{"description":"In use"}"#);
}

#[test]
fn a_new_secret_that_cannot_be_handed_over_leaves_the_old_one_alone() {
    let mut world = signed_in(vec![ok(web()), made()]);
    world.takes = false;
    let fault = turn(&world, &given(true)).unwrap_err();
    assert_eq!(world.calls().len(), 2);
    assert!(fault.to_string().contains("the old one is untouched"), "{fault}");

    for answer in [json!({"id": 3}), json!({"id": 3, "value": ""}), json!({"id": 3, "value": "(hidden)"})] {
        let world = signed_in(vec![ok(web()), ok(answer), ok(with_new(web()))]);
        let fault = turn(&world, &given(true)).unwrap_err();
        assert_eq!((world.calls().len(), fault.kind()), (3, Kind::InDoubt));
        assert!(fault.to_string().contains("secret 3 of web was not there before"), "{fault}");
    }
    for answer in [json!({"value": VALUE}), json!({"id": "two", "value": VALUE})] {
        let world = signed_in(vec![ok(web()), ok(answer), ok(web())]);
        let fault = turn(&world, &given(true)).unwrap_err();
        assert_eq!(
            (world.calls().len(), fault.detail().retryable),
            (3, true),
            "nothing new is there: {fault}"
        );
    }
}

#[test]
fn nothing_is_deleted_for_a_new_secret_that_is_not_listed() {
    let world = signed_in(vec![ok(web()), made(), ok(web())]);
    let fault = turn(&world, &given(true)).unwrap_err();
    assert_eq!((world.calls().len(), fault.kind()), (3, Kind::Rejected));
    assert!(fault.to_string().contains("the old secret two was not touched"), "{fault}");
}

#[test]
fn an_old_secret_that_stays_against_the_wish_is_told_of() {
    let world = signed_in(vec![ok(web()), made(), ok(with_new(web())), raw(500, ""), ok(web())]);
    let fault = turn(&world, &given(true)).unwrap_err();
    assert_eq!(fault.kind(), Kind::PlatformFailed);
    assert!(
        fault.to_string().contains("the new secret 3 was handed over; the old one, two, is still there"),
        "{fault}"
    );
    let world = signed_in(vec![ok(web()), made(), ok(with_new(web())), raw(500, ""), raw(500, "")]);
    let fault = turn(&world, &given(true)).unwrap_err();
    assert_eq!(fault.kind(), Kind::InDoubt);
    assert!(fault.to_string().contains("may be there still"), "{fault}");
    let world = signed_in(vec![
        ok(web()),
        made(),
        ok(with_new(web())),
        raw(500, ""),
        ok(json!({"clientId": "web", "clientSecrets": []})),
    ]);
    assert!(turn(&world, &given(true)).unwrap().contains("3 took the place of two"));
}

#[test]
fn which_one_is_old_must_be_clear_before_anything_is_sent() {
    let two = json!({"clientId": "web", "clientSecrets": [{"id": 1}, {"id": 2}]});
    let world = signed_in(vec![ok(two.clone())]);
    let fault = turn(&world, &given(true)).unwrap_err();
    assert_eq!((fault.kind(), world.calls().len()), (Kind::Ambiguous, 1));
    assert_eq!(fault.detail().extra["candidates"], json!(["1", "2"]));

    let world = signed_in(vec![ok(two.clone()), made(), ok(with_new(two.clone())), raw(204, "")]);
    let mut named = given(true);
    named.set(&OLD_SECRET, Input::Text("1".into()));
    turn(&world, &named).unwrap();
    assert_eq!(world.calls()[3], "DELETE /api/v3/clients/web/secrets/1");

    named.set(&OLD_SECRET, Input::Text("9".into()));
    let world = signed_in(vec![ok(two)]);
    assert_eq!(turn(&world, &named).unwrap_err().kind(), Kind::NotFound);
}

#[test]
fn the_value_stays_out_of_every_trace() {
    let world = signed_in(vec![ok(web()), made(), ok(with_new(web()))]);
    turn(&world, &given(false)).unwrap();
    assert!(world.told().contains("/secrets"), "the trace was on");
    assert!(!world.told().contains(VALUE), "{}", world.told());
}

#[test]
fn an_update_sends_what_differs_and_nothing_else() {
    let secret = KnownSecret {
        id: "1".into(),
        description: json!("d"),
        expires: Some("2026-06-30T22:00:00Z".parse().unwrap()),
        whole: Value::Null,
    };
    let same = json!({"description": "d", "expiration": "2026-07-01T00:00:00+02:00"});
    assert!(changes(&secret, &same).is_empty());
    assert!(changes(&secret, &json!({})).is_empty());
    let forever = changes(&secret, &json!({"expiration": null}));
    assert_eq!(forever, [json!({"op": "replace", "path": "/expiration", "value": null})]);
    let other = changes(&secret, &json!({"description": "e"}));
    assert_eq!(other, [json!({"op": "replace", "path": "/description", "value": "e"})]);
}

#[test]
fn nobody_chooses_a_value_or_a_type() {
    for bad in [json!({"value": "x"}), json!({"type": "X509Name"}), json!({"id": 1})] {
        assert!(shape_new(&mut bad.clone(), &CommandInput::default()).is_err(), "{bad}");
    }
    let mut nothing = Value::Null;
    shape_new(&mut nothing, &CommandInput::default()).unwrap();
    assert_eq!(nothing, json!({}));
}
