//! What each fault shows on the wire and leaves in the state, on each platform that can have it.

use super::client::{Client, NAMES, holder, one, sign_in, write};
use super::*;
use crate::sandbox::answer::{AnswerWay, SandboxAnswer};
use crate::sandbox::fault::kind::{FaultForm, NoAnswer};
use crate::sandbox::fault::reading::{platforms_of, rule, rule_of_text};
use crate::sandbox::fault::table::KINDS;
use crate::sandbox::fault::{FaultCalls, Rule};
use crate::sandbox::secureauth::is_sealed;
use jiff::SignedDuration;

/// What a rule needs to be one.
fn needed(name: &str) -> Vec<(String, String)> {
    let entry = KINDS.iter().find(|entry| entry.name == name).unwrap();
    let value = |word: &str| if word == "member" { "id" } else { "200" };
    let needed = entry.parameters.iter().filter(|(_, needed)| *needed);
    needed.map(|(word, _)| ((*word).to_owned(), value(word).to_owned())).collect()
}

#[test]
fn every_kind_of_the_table_is_a_rule_that_survives_being_written() {
    for entry in KINDS {
        let made = rule(entry.name, &needed(entry.name)).unwrap();
        assert_eq!(made.kind.name(), entry.name);
        assert_eq!((made.skip, made.times), (entry.skip, entry.times));
        let text = serde_json::to_string(&made).unwrap();
        assert_eq!(serde_json::from_str::<Rule>(&text).unwrap(), made, "{text}");
        assert!(!platforms_of(entry).is_empty(), "{}", entry.name);
    }
}

#[test]
fn a_fault_is_refused_where_the_platform_cannot_have_it() {
    for entry in KINDS {
        for name in NAMES {
            let mut words = needed(entry.name);
            words.push(("on".into(), name.into()));
            let made = rule(entry.name, &words);
            let can = platforms_of(entry).contains(&name);
            assert_eq!(made.is_ok(), can, "{} on {name}", entry.name);
            if let Err(fault) = made {
                assert_eq!(fault.kind(), Kind::Usage);
                assert!(fault.detail().hints[0].contains(&platforms_of(entry).join(", ")), "{fault:?}");
            }
        }
    }
    let who = |name: &str| platforms_of(KINDS.iter().find(|entry| entry.name == name).unwrap());
    assert_eq!(who("wrong-signature"), ["secureauth"]);
    assert_eq!(who("expire-tokens"), ["protegrity", "u4ids", "hid", "entrust"]);
    assert_eq!(who("paging-ignored"), ["protegrity", "hid", "entrust", "scim"]);
    assert_eq!(who("wrong-total"), ["protegrity", "hid", "scim"]);
    assert_eq!(who("repeated-cursor"), ["entrust"]);
    assert_eq!(who("shuffled-items"), ["entrust", "scim"]);
}

#[test]
fn words_that_are_none_and_values_out_of_range_are_refused() {
    for (text, says) in [
        ("", "there is no fault ''"),
        ("nope", "there is no fault 'nope'"),
        ("html form=reset", "the fault html has no 'form'"),
        ("html shoe-size=9", "the fault html has no 'shoe-size'"),
        ("html every=0", "every is a whole number from 1 on, not '0'"),
        ("html skip=-1", "skip is a whole number"),
        ("html times=often", "times is a whole number"),
        ("html calls=some", "calls is one of reads, writes, sign-ins, all, not 'some'"),
        ("html on=nobody", "no platform 'nobody'"),
        ("html path=", "path is a text"),
        ("lost-answer form=stolen", "form is one of reset, truncated, status, html, timeout"),
        ("lost-answer status=99", "status is a whole number from 100 to 599, not '99'"),
        ("no-answer body=soup", "body is one of object, message, list, empty"),
        ("wrong-total", "needs --total <TOTAL>"),
        ("wrong-total total=many", "total is a whole number, missing or negative, not 'many'"),
        ("null-member", "needs --member <NAME>"),
        ("rows-deleted count=0", "count is a whole number from 1 on"),
        ("html always", "NAME=VALUE words, not 'always'"),
    ] {
        let fault = rule_of_text(text).unwrap_err();
        assert_eq!(fault.kind(), Kind::Usage, "{text}");
        assert!(fault.to_string().contains(says), "{text}: {fault}");
    }
    assert_eq!(rule_of_text("status status=503 retry_after=1").unwrap(), {
        Rule::new(FaultKind::Status { status: 503, retry_after: Some(1) })
    });
}

#[test]
fn a_rule_counts_the_calls_that_it_matches_and_no_others() {
    for name in NAMES {
        let client = Client::on(name).breaks("not-done skip=1 times=1");
        client.send(one(name).0);
        client.send(one(name).0);
        assert_eq!(client.sandbox.faults().unwrap()[0].seen, 0, "{name}: reads were counted");
        client.write();
        assert_eq!(client.sandbox.faults().unwrap()[0].seen, 1, "{name}");
        assert!(client.made(), "{name}: the first write was struck");
    }
}

#[test]
fn a_rule_can_be_told_which_calls_it_strikes() {
    for (calls, struck) in [("reads", [false, true]), ("writes", [true, false]), ("all", [true, true])] {
        for name in NAMES {
            let client = Client::on(name).breaks(&format!("html calls={calls}"));
            let html = |answer: SandboxAnswer| answer.reply.body.starts_with(b"<!DOCTYPE");
            assert_eq!([html(client.write()), html(client.send(one(name).0))], struck, "{name} {calls}");
        }
    }
    for name in NAMES {
        let Some(call) = sign_in(name) else { continue };
        let client = Client::on(name).breaks("html calls=sign-ins");
        assert!(client.send(one(name).0).reply.value().is_some());
        assert!(client.send(call).reply.value().is_none(), "{name}");
    }
    assert_eq!(rule_of_text("html calls=sign-ins").unwrap().calls, Some(FaultCalls::SignIns));
}

#[test]
fn what_strikes_operations_lets_everybody_sign_in() {
    for name in NAMES {
        let Some(call) = sign_in(name) else { continue };
        for kind in ["no-answer", "nonsense", "slow", "lost-answer"] {
            let client = Client::on(name).breaks(kind);
            let answer = client.send(call.clone());
            assert!(
                answer.reply.ok() && answer.reply.value().is_some() && answer.way == AnswerWay::Whole,
                "{name}"
            );
        }
    }
}

#[test]
fn a_lost_answer_was_carried_out() {
    for name in NAMES {
        for (form, way) in [
            (FaultForm::Reset, AnswerWay::Reset),
            (FaultForm::Truncated, AnswerWay::Cut),
            (FaultForm::Timeout, AnswerWay::Held),
            (FaultForm::Status, AnswerWay::Whole),
            (FaultForm::Html, AnswerWay::Whole),
        ] {
            let client = Client::on(name);
            let kind = FaultKind::LostAnswer { form, status: None };
            client.sandbox.add_fault(Rule::new(kind)).unwrap();
            assert_eq!(client.send(one(name).0).way, AnswerWay::Whole, "{name}: a read was struck");
            let answer = client.write();
            assert_eq!(answer.way, way, "{name} {form:?}");
            assert_eq!(form == FaultForm::Status, answer.reply.status == 500);
            assert_eq!(form == FaultForm::Html, answer.reply.body.starts_with(b"<!DOCTYPE html>"));
            assert_eq!(client.writes(), 1, "{name} {form:?}");
            assert!(client.made(), "{name} {form:?}");
        }
    }
    let client = Client::on("hid").breaks("lost-answer form=status status=504");
    assert_eq!(client.write().reply.status, 504);
}

#[test]
fn a_success_that_is_no_answer_hides_what_was_done() {
    for name in NAMES {
        for (body, text) in [
            (NoAnswer::Object, "{}"),
            (NoAnswer::Message, r#"{"message":"Scheduled maintenance"}"#),
            (NoAnswer::List, "[]"),
            (NoAnswer::Empty, ""),
        ] {
            let client = Client::on(name);
            client.sandbox.add_fault(Rule::new(FaultKind::NoAnswer { body })).unwrap();
            for answer in [client.send(one(name).0), client.write()] {
                assert_eq!((answer.reply.status, answer.way), (200, AnswerWay::Whole));
                assert_eq!(String::from_utf8_lossy(&answer.reply.body), text);
                assert!(name != "secureauth" || is_sealed(&answer.reply), "{body:?}");
            }
            assert!(client.made(), "{name} {body:?}");
        }
    }
}

#[test]
fn what_is_not_done_is_answered_as_if_it_were() {
    for name in NAMES {
        let usual = Client::on(name).write().reply;
        let client = Client::on(name).breaks("not-done");
        let reply = client.write().reply;
        assert_eq!(
            (reply.status, reply.value().map(kept)),
            (usual.status, usual.value().map(kept)),
            "{name}"
        );
        assert_eq!(client.writes(), 0);
        assert!(!client.made(), "{name}");
    }
}

/// The names in an answer: ids and times may differ.
fn kept(value: Value) -> Vec<String> {
    value.as_object().map(|object| object.keys().cloned().collect()).unwrap_or_default()
}

#[test]
fn an_error_inside_a_success_has_the_platforms_shape_and_nothing_was_done() {
    for (name, place) in [
        ("protegrity", "/detail"),
        ("secureauth", "/message"),
        ("u4ids", "/message"),
        ("hid", "/detail"),
        ("entrust", "/errorMessage"),
        ("scim", "/detail"),
    ] {
        let client = Client::on(name).breaks("error-inside");
        let reply = client.write().reply;
        assert_eq!(reply.status, 200);
        assert!(reply.value().unwrap().pointer(place).is_some_and(Value::is_string), "{name}: {reply:?}");
        assert!(name != "secureauth" || is_sealed(&reply));
        assert!(!client.made(), "{name}");
    }
}

#[test]
fn a_member_of_what_is_read_is_null_or_missing() {
    for name in NAMES {
        let (call, member) = one(name);
        let whole = Client::on(name).value(call.clone());
        assert!(!holder(&whole, member).unwrap()[member].is_null(), "{name}: {whole}");
        let answer = Client::on(name).breaks(&format!("null-member member={member}")).send(call.clone());
        let null = answer.reply.value().unwrap();
        assert!(holder(&null, member).unwrap()[member].is_null(), "{name}: {null}");
        assert!(name != "secureauth" || is_sealed(&answer.reply));
        let missing = Client::on(name).breaks(&format!("missing-member member={member}")).value(call);
        assert_eq!(holder(&missing, member), None, "{name}: {missing}");
    }
}

#[test]
fn half_a_surrogate_pair_ends_one_text_and_leaves_the_ids() {
    for name in NAMES {
        let (call, _) = one(name);
        let whole = Client::on(name).send(call.clone()).reply;
        let half = Client::on(name).breaks("half-surrogate").send(call).reply;
        let (whole, text) =
            (String::from_utf8(whole.body).unwrap(), String::from_utf8(half.body.clone()).unwrap());
        assert_eq!(text.matches("\\ud83e").count(), 1, "{name}: {text}");
        assert_eq!(text.replace("\\ud83e", ""), whole, "{name}");
        assert!(half.value().is_none(), "{name}: a strict reader takes it");
        assert!(name != "secureauth" || is_sealed(&half));
    }
}

#[test]
fn nonsense_is_no_text_and_was_carried_out() {
    for name in NAMES {
        let client = Client::on(name).breaks("nonsense");
        let reply = client.write().reply;
        assert!(reply.ok() && String::from_utf8(reply.body.clone()).is_err());
        assert!(name != "secureauth" || is_sealed(&reply));
        assert!(client.made(), "{name}");
    }
}

#[test]
fn a_slow_answer_was_carried_out() {
    for name in NAMES {
        let client = Client::on(name).breaks("slow");
        assert_eq!(client.send(one(name).0).way, AnswerWay::Drip);
        assert_eq!(client.write().way, AnswerWay::Drip);
        assert!(client.made(), "{name}");
    }
}

#[test]
fn outcomes_of_many_items_come_in_reverse_or_speak_of_others() {
    let users = json!([{"userId": "first-made"}, {"userId": "ann.example"}]);
    let call = || Call::new(Method::Post, "/api/web/v3/users/multiple").json(&json!({"users": users}));
    let usual = Client::on("entrust").value(call());
    assert_eq!((&usual[0]["success"], &usual[1]["success"]), (&json!(true), &json!(false)));
    let turned = Client::on("entrust").breaks("shuffled-items").value(call());
    assert_eq!(turned[1]["user"]["userId"], "first-made");
    assert_eq!((&turned[0]["success"], &turned[1]["success"]), (&json!(false), &json!(true)));
    let client = Client::on("entrust").breaks("other-items");
    let other = client.value(call());
    assert_eq!((&other[0]["success"], &other[0]["user"]["userId"]), (&json!(true), &json!("other-0")));
    assert_ne!(other[0]["user"]["id"], usual[0]["user"]["id"]);
    assert_eq!(client.write().reply.value().unwrap()["userId"], "made-here", "a single write was struck");
}

#[test]
fn in_process_a_lost_answer_is_the_same_doubt_as_over_a_network() {
    for (text, says) in [
        ("lost-answer", "the exchange with sandbox:u4ids failed"),
        ("lost-answer form=truncated", "the reply from sandbox:u4ids ended early"),
        ("lost-answer form=timeout", "sandbox:u4ids did not answer within 7 s"),
        ("slow", "sandbox:u4ids did not answer within 7 s"),
    ] {
        let client = Client::on("u4ids").breaks(text);
        let mut call = write("u4ids");
        call.set_header("Authorization", format!("Bearer {}", client.token));
        let before = client.clock.now();
        let sandbox = Arc::new(client.sandbox);
        let door = InProcess { sandbox, platform: "u4ids", timeout: Duration::from_secs(7) };
        let fault = door.send(&call).unwrap_err();
        assert_eq!((fault.kind(), fault.detail().delivery), (Kind::Unreachable, Delivery::Unknown));
        assert!(fault.to_string().contains(says), "{fault}");
        assert_eq!(client.clock.now().duration_since(before), SignedDuration::ZERO, "{text}: it waited");
    }
}
