//! Waiting for what runs on its own.

use super::super::poll::{self, Wait};
use super::{FakeWorld, answering, calls, long_lived, ok, refused};
use crate::fault::{Fault, Kind};
use crate::http::{Call, CallEffect, Method, Reply};
use serde_json::{Value, json};

const START: &str = "/api/web/v4/userspaged";

fn state(word: &str) -> Reply {
    ok(json!({"id": "op/1", "state": word, "errorMessage": "out of paper"}))
}

fn search(world: &FakeWorld) -> Result<Reply, Fault> {
    let mut call = Call::new(Method::Post, START).json(&json!({"limit": 2})).effect(CallEffect::Read);
    call.set_query("async", "true");
    let session = world.session();
    session.platform.dialect.fetch(&session, &call)
}

#[test]
fn a_search_is_started_followed_and_read() {
    let page = json!({"results": []});
    let world =
        answering(vec![state("SCHEDULED"), state("PROCESSING"), state("COMPLETED"), ok(page.clone())]);
    assert_eq!(search(&world).unwrap().value(), Some(page));
    let front = "/api/web/v4/async/userspaged";
    assert_eq!(
        calls(&world),
        [
            format!("POST {front}"),
            format!("GET {front}/op%2F1/status"),
            format!("GET {front}/op%2F1/status"),
            format!("GET {front}/op%2F1/result"),
        ]
    );
    assert_eq!(world.bodies()[1], json!({"limit": 2}));
    assert!(world.told().contains("scheduled") && world.told().contains("processing"), "{}", world.told());
}

#[test]
fn without_the_wish_the_list_itself_is_asked_and_the_mark_is_not_sent() {
    let world = answering(vec![ok(json!({"results": []}))]);
    let mut call = Call::new(Method::Post, START).effect(CallEffect::Read);
    call.set_query("async", "false");
    let session = world.session();
    session.platform.dialect.fetch(&session, &call).unwrap();
    assert_eq!(calls(&world), [format!("POST {START}")]);
}

#[test]
fn every_list_that_can_wait_knows_its_paths() {
    for (list, front) in [
        ("/v1/tokenspaged/assigned", "/v1/async/tokenspaged/op%2F1/assigned"),
        ("/v1/tokenspaged/unassigned", "/v1/async/tokenspaged/op%2F1/unassigned"),
        ("/v2/gridspaged/assigned", "/v2/async/gridspaged/op%2F1/assigned"),
        ("/v1/gridspaged/unassigned", "/v2/async/gridspaged/op%2F1/unassigned"),
    ] {
        let world = answering(vec![state("SCHEDULED"), state("COMPLETED"), ok(json!({}))]);
        let call = Call::new(Method::Post, format!("/api/web{list}")).effect(CallEffect::Read);
        poll::search(&world.session(), &call).unwrap();
        assert_eq!(calls(&world)[1], format!("GET /api/web{front}/status"));
        assert_eq!(calls(&world)[2], format!("GET /api/web{front}/result"));
    }
    let world = answering(vec![]);
    let call = Call::new(Method::Post, "/api/web/v1/groupspaged");
    assert_eq!(poll::search(&world.session(), &call).unwrap_err().kind(), Kind::Usage);
}

#[test]
fn an_operation_that_fails_says_why() {
    for (word, said) in [("FAILED", "failed: out of paper"), ("CANCELLED", "was cancelled")] {
        let world = answering(vec![state("SCHEDULED"), state(word)]);
        let fault = search(&world).unwrap_err();
        assert_eq!(fault.kind(), Kind::Rejected);
        assert!(fault.to_string().contains(said), "{fault}");
    }
}

#[test]
fn an_end_before_the_end_says_how_to_go_on() {
    let pick_up = "iamctl users search status op/1";
    let interrupted = answering(vec![state("SCHEDULED"), state("PROCESSING")]).ending(4);
    let fault = search(&interrupted).unwrap_err();
    assert_eq!(fault.kind(), Kind::Interrupted);
    assert!(fault.to_json().to_string().contains(pick_up), "{:?}", fault.detail());

    let broken = answering(vec![state("SCHEDULED"), refused(500, "x", "down")]);
    assert!(search(&broken).unwrap_err().to_json().to_string().contains(pick_up));

    let endless = long_lived((0..2000).map(|_| state("PROCESSING")).collect());
    let fault = search(&endless).unwrap_err();
    assert_eq!(fault.kind(), Kind::PlatformFailed);
    assert!(fault.to_json().to_string().contains(pick_up));
}

#[test]
fn waits_grow_so_that_a_long_one_costs_few_calls() {
    let replies: Vec<Reply> = (0..40).map(|_| state("AWAITING_DATA")).chain([state("COMPLETED")]).collect();
    let world = answering(replies);
    let wait = Wait {
        what: "the creation",
        status: "/api/web/v4/async/tenants/t/createstatus".to_owned(),
        pick_up: "iamctl tenants status t".to_owned(),
    };
    let last = poll::until_done(&world.session(), &wait, json!({"state": "SCHEDULED"})).unwrap();
    assert_eq!(last["state"], Value::from("COMPLETED"));
    let waited = crate::clock::Clock::now(&world.clock).as_second() - 1_772_366_400;
    assert!(waited > 120, "{waited}");
}

#[test]
fn an_answer_that_does_not_say_how_far_it_is_ends_the_wait_and_says_how_to_go_on() {
    for odd in [json!({}), json!({"message": "Scheduled maintenance"}), json!([]), Value::Null] {
        let fault = search(&answering(vec![state("SCHEDULED"), ok(odd.clone())])).unwrap_err();
        assert_eq!(fault.kind(), Kind::Unexpected, "{odd}");
        assert!(fault.to_json().to_string().contains("iamctl users search status op/1"), "{odd}");
    }
}

#[test]
fn a_signal_in_the_middle_of_a_wait_tells_what_goes_on_and_how_to_pick_it_up() {
    let world = answering(vec![state("SCHEDULED"), state("COMPLETED"), ok(json!({"results": []}))]);
    search(&world).unwrap();
    let words = world.last_words();
    assert_eq!(words.len(), 2, "one when the wait begins, none when it ends: {words:?}");
    let said = words[0].as_ref().unwrap();
    assert!(
        said.contains("interrupted while the search") && said.contains("iamctl users search status op/1")
    );
    assert_eq!(words[1], None);
}
