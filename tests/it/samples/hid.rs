//! The samples of HID's page on credentials.

use super::{Stage, at, sample, sent, with};
use crate::bench::{Bench, Ran};
use crate::wire::{Wire, reply};
use serde_json::{Value, json};
use std::sync::atomic::AtomicBool;

const ONE: &str = "/scim/tenant/v2/Credential/11385";

fn served(before: Value, answer: Value, after: Value) -> Wire {
    let stage = Stage {
        before: vec![(ONE.to_owned(), before)],
        after: vec![(ONE.to_owned(), after)],
        write: format!("PUT {ONE}"),
        answer,
    };
    let done = AtomicBool::new(false);
    Wire::raw(move |asked| match asked.starts_with("POST /idp/tenant/authn/token ") {
        true => {
            reply(200, "", r#"{"access_token":"not-a-secret-token","token_type":"Bearer","expires_in":300}"#)
        }
        false => stage.play("", &done, asked),
    })
}

/// Replaces the credential by the one of the sample, the platform answering so.
fn replaced(answer: Value, after: Value) -> (Wire, Bench, Ran) {
    let wire = served(sample("hid", "credentials-get.answer"), answer, after);
    let bench = at(&wire, "hid");
    let request = sample("hid", "credentials-replace.request");
    let file = bench.file("credential.json", &request.to_string());
    let ran = bench.run(&format!("credentials replace {file} --yes"));
    (wire, bench, ran)
}

#[test]
fn the_sample_of_one_credential_is_shown_as_it_came() {
    let printed = sample("hid", "credentials-get.answer");
    let wire = served(printed.clone(), json!({}), printed.clone());
    let ran = at(&wire, "hid").run("credentials get 11385 -o json").exits(0);
    assert_eq!(ran.json(), printed);
}

#[test]
fn the_sample_of_a_replacement_goes_out_but_for_what_the_platform_sets_itself() {
    let answer = sample("hid", "credentials-replace.answer");
    let (wire, _bench, ran) = replaced(answer.clone(), answer);
    let ran = ran.exits(0).says("left out, because the platform sets it itself: status.expiryDate");
    let read = sample("hid", "credentials-get.answer");
    let kept = json!({"meta": read["meta"], "status": read["status"]});
    let wanted = with(sample("hid", "credentials-replace.request"), &kept);
    assert_eq!(sent(&wire, &format!("PUT {ONE}"), &ran), wanted);
}

#[test]
fn a_replacement_that_the_platform_shows_otherwise_is_not_done() {
    let answer = sample("hid", "credentials-replace.answer");
    for (place, other) in [
        ("/status/status", json!("SUSPENDED")),
        ("/attributes/0/value", json!("value1")),
        ("/id", json!("11386")),
    ] {
        let mut after = answer.clone();
        *after.pointer_mut(place).unwrap() = other;
        let (_wire, _bench, ran) = replaced(answer.clone(), after);
        assert_ne!(ran.code, 0, "{place}: {ran:?}");
    }
}
