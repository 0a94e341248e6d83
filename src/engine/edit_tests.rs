//! Edits against replies written by hand: what stops them, what is sent, and what is told afterwards.

use super::{How, Target, run};
use crate::fault::{Fault, Kind};
use crate::http::Reply;
use crate::http::trace::Level;
use crate::platforms::fake;
use crate::platforms::u4ids::PLATFORM;
use crate::session::fake::ok;
use crate::session::{Change, CommandInput, Input, Outcome, Session};
use serde_json::{Value, json};

/// Edits the object `T1` with these replies: what came of it, the calls, and what was told.
fn edit(
    replies: Vec<Reply>,
    set: impl FnOnce(&mut CommandInput),
) -> (Result<String, Fault>, Vec<String>, String) {
    let world = fake::world(&PLATFORM)
        .with("authority", "https://ids.example.test")
        .with("client_id", "me")
        .holding("not-a-secret-2")
        .replying(replies);
    let session = Session { prefix: String::new(), ..world.session() };
    let operation =
        PLATFORM.operations().find(|operation| operation.command.path == "tenants update").unwrap();
    let mut given = CommandInput::default();
    given.set(operation.targets[0], Input::Text("T1".into()));
    set(&mut given);
    let how = How { agreed: false, ..How::agreed(false) };
    let outcome =
        run(Target { session: &session, platform: &PLATFORM }, operation, given, &how).map(|outcome| {
            match outcome {
                Outcome::Done(crate::session::Done { text, .. }) | Outcome::Unchanged(text) => text,
                _ => panic!("an edit is done or not"),
            }
        });
    drop(session);
    let calls = world.calls().into_iter().zip(world.seen()).map(|(line, call)| {
        let body = String::from_utf8_lossy(&call.body).into_owned();
        format!("{line} {body}").trim_end().to_owned()
    });
    (outcome, calls.collect(), world.told_at(Level::Notice).join("\n"))
}

fn set(name: &str, value: &str) -> impl FnOnce(&mut CommandInput) {
    let change = Change::Set(name.to_owned(), value.to_owned());
    move |given| given.changes.push(change)
}

fn tenant(name: &str) -> Value {
    json!({"tenantId": "T1", "tenantName": name, "idps": [
        {"idpName": "A", "idpSecret": "not-a-secret-idp-a"}, {"idpName": "B", "idpSecret": null}]})
}

#[test]
fn a_change_by_somebody_else_meanwhile_stops_the_write() {
    let (outcome, calls, _) = edit(vec![ok(tenant("x")), ok(tenant("theirs"))], set("tenantName", "y"));
    let fault = outcome.unwrap_err();
    assert_eq!(fault.kind(), Kind::Conflict);
    assert!(fault.to_string().contains("nothing was sent"), "{fault}");
    assert!(calls.iter().all(|call| call.starts_with("GET ")), "{calls:?}");
}

#[test]
fn nothing_to_change_sends_nothing() {
    let (outcome, calls, _) = edit(vec![ok(tenant("x"))], set("tenantName", "x"));
    assert_eq!(outcome.unwrap(), "T1: nothing to change");
    assert_eq!(calls, ["GET /tenants/T1"]);
}

#[test]
fn a_change_inside_a_list_is_sent_as_such_and_shows_no_secret() {
    let mut after = tenant("x");
    after["idps"][1]["idpName"] = json!("C");
    let replies = vec![ok(tenant("x")), ok(tenant("x")), ok(&after), ok(&after)];
    let (outcome, calls, told) = edit(replies, set("idps.1.idpName", "C"));
    assert_eq!(outcome.unwrap(), "T1 updated");
    let patch = r#"PATCH /tenants/T1 [{"op":"replace","path":"/idps/1/idpName","value":"C"}]"#;
    assert!(calls.contains(&patch.to_owned()), "{calls:?}");
    assert!(told.contains("idps") && !told.contains("not-a-secret"), "{told}");
}

#[test]
fn an_index_past_the_end_and_a_secret_on_the_command_line_are_refused_before_anything_is_sent() {
    for (name, kind) in [("idps.2.idpName", Kind::Conflict), ("idps.0.idpSecret", Kind::Usage)] {
        let (outcome, calls, _) = edit(vec![ok(tenant("x"))], set(name, "not-a-secret-new"));
        let fault = outcome.unwrap_err();
        assert_eq!(fault.kind(), kind, "{name}");
        assert!(!fault.to_string().contains("not-a-secret"), "{fault}");
        assert_eq!(calls, ["GET /tenants/T1"]);
    }
}

#[test]
fn after_a_refused_patch_what_was_applied_is_told() {
    let refusal = Reply::json(400, &json!({"message": "No."}));
    let mut moved = tenant("y");
    moved["idps"][0]["idpSecret"] = json!("not-a-secret-other");
    for (after, hint) in [(tenant("x"), "nothing was applied"), (moved, "a part of it was applied")] {
        let replies = vec![ok(tenant("x")), ok(tenant("x")), refusal.clone(), ok(&after)];
        let (outcome, _, told) = edit(replies, set("tenantName", "y"));
        let fault = outcome.unwrap_err();
        assert!(fault.kind() == Kind::Rejected && fault.to_string().contains(hint), "{fault}");
        assert_eq!(told.contains("applied: tenantName: \"x\" -> \"y\""), hint.contains("part"), "{told}");
        assert!(!told.contains("not-a-secret"), "{told}");
    }
}

#[test]
fn a_replacement_may_leave_members_to_the_platform_and_an_unset_may_not() {
    let file = json!({"tenantName": "y", "idps": [{"idpName": "A", "idpSecret": "not-a-secret-idp-a"}]});
    // The platform fills in what the file leaves out, also within the list.
    let after = json!({"tenantId": "T1", "tenantName": "y", "description": "its own", "idps": [
        {"idpName": "A", "idpSecret": "not-a-secret-idp-a", "description": null}]});
    let before = json!({"tenantId": "T1", "tenantName": "x", "description": "old", "idps": []});
    let replies =
        vec![ok(&before), ok(&before), Reply { status: 204, headers: vec![], body: vec![] }, ok(&after)];
    let (outcome, calls, told) = edit(replies, |given| given.replace = Some(file));
    assert_eq!(outcome.unwrap(), "T1 updated");
    assert!(calls.iter().any(|call| call.starts_with("PUT /tenants/T1 ")), "{calls:?}");
    assert!(!told.contains("not-a-secret"), "{told}");

    let replies = vec![ok(&before), ok(&before), ok(&before), ok(&before)];
    let unset = |given: &mut CommandInput| given.changes.push(Change::Unset("description".into()));
    let (outcome, _, _) = edit(replies, unset);
    assert!(outcome.unwrap_err().to_string().contains("shows another description"));
}

/// Edits a group of Protegrity with these replies.
fn edit_group(
    path: &str,
    replies: Vec<Reply>,
    set: impl FnOnce(&mut CommandInput),
) -> (Result<Outcome<'static>, Fault>, Vec<String>) {
    let platform = &crate::platforms::protegrity::PLATFORM;
    let world = fake::world(platform).with("username", "me").holding("not-a-secret-2").replying(replies);
    let session = Session { prefix: String::new(), ..world.session() };
    let operation = platform.operations().find(|operation| operation.command.path == path).unwrap();
    let mut given = CommandInput::default();
    given.set(operation.targets[0], Input::Text("00000000-0000-4000-8000-000000000001".into()));
    set(&mut given);
    let outcome = run(Target { session: &session, platform }, operation, given, &How::agreed(false));
    let outcome = outcome.map(|outcome| match outcome {
        Outcome::Done(done) => Outcome::Done(done),
        _ => Outcome::Unchanged(String::new()),
    });
    drop(session);
    (outcome, world.calls())
}

fn group(lists: Value) -> Value {
    let mut group = json!({"id": "00000000-0000-4000-8000-000000000001", "name": "g", "description": "d"});
    crate::json::merge(&mut group, lists);
    group
}

#[test]
fn an_edit_stops_where_the_answer_lacks_what_would_be_sent_again() {
    for lists in [
        json!({"members": null, "roles": []}),
        json!({"members": ["ann"]}),
        json!({"members": "ann", "roles": []}),
    ] {
        let (outcome, calls) = edit_group("groups members add", vec![ok(group(lists.clone()))], |given| {
            given.set(&crate::commands::args::USERS, Input::Many(vec!["ben".into()]));
        });
        let fault = outcome.map(|_| ()).unwrap_err();
        assert_eq!(fault.kind(), Kind::Unexpected, "{lists}");
        assert!(fault.to_string().contains("nothing was sent"), "{fault}");
        assert!(calls.iter().all(|call| call.starts_with("GET ")), "{calls:?}");
    }
}

#[test]
fn a_member_that_was_nothing_before_and_after_did_not_take() {
    let group = || ok(group(json!({"members": [], "roles": []})));
    let (outcome, calls) = edit_group(
        "groups update",
        vec![group(), group(), ok(json!({"status": "updated"})), group()],
        |given| {
            given.changes.push(Change::Set("colour".into(), "red".into()));
            given.force_members.push("colour".into());
        },
    );
    let fault = outcome.map(|_| ()).unwrap_err();
    assert!(calls.iter().any(|call| call.starts_with("PUT ")), "{calls:?}");
    assert!(fault.kind() == Kind::Rejected && fault.to_string().contains("colour"), "{fault}");
}

#[test]
fn a_name_that_the_documents_do_not_know_is_refused_with_the_nearest() {
    let replies = vec![ok(group(json!({"members": [], "roles": []})))];
    let (outcome, calls) = edit_group("groups update", replies, |given| {
        given.data = Some(json!({"membres": ["ann"]}));
    });
    let fault = outcome.map(|_| ()).unwrap_err();
    assert!(fault.kind() == Kind::Usage && fault.to_string().contains("'members'"), "{fault}");
    assert_eq!(calls.len(), 1);
}
