//! Edits against replies written by hand: what stops them, what is sent, and what is told afterwards.

use super::{How, Person, run};
use crate::clock::{ManualClock, Ticker};
use crate::fault::{Fault, Kind};
use crate::http::retry::Limits;
use crate::http::trace::{Level, Listener};
use crate::http::{Call, Reply, Transport};
use crate::platforms::u4ids::PLATFORM;
use crate::secret::{Redactor, Secret};
use crate::session::{Change, Given, Guard, Input, Never, NoHandover, Outcome, Session, Token, Vault};
use serde_json::{Value, json};
use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;

struct World {
    replies: Mutex<VecDeque<Reply>>,
    seen: Mutex<Vec<String>>,
    lines: Mutex<Vec<String>>,
}

impl Transport for World {
    fn send(&self, call: &Call) -> Result<Reply, Fault> {
        let body = String::from_utf8_lossy(&call.body).into_owned();
        self.seen.lock().unwrap().push(format!("{} {} {body}", call.method, call.path).trim_end().to_owned());
        let reply = self.replies.lock().unwrap().pop_front();
        reply.ok_or_else(|| Fault::unexpected("no reply is left"))
    }
}

impl Listener for World {
    fn wants(&self, level: Level) -> bool {
        level <= Level::Notice
    }

    fn line(&self, _: Level, text: &str) {
        self.lines.lock().unwrap().push(text.to_owned());
    }
}

struct Held;

impl Guard for Held {}

impl Vault for Held {
    fn secret(&self, _: &str) -> Result<Secret, Fault> {
        Ok(Secret::new("not-a-secret-1"))
    }

    fn token(&self) -> Result<Option<Token>, Fault> {
        Ok(Some(Token {
            access: Secret::new("not-a-secret-2"),
            refresh: None,
            issued: "2026-03-01T00:00:00Z".parse().unwrap(),
            expires: "2026-03-02T00:00:00Z".parse().unwrap(),
            refresh_expires: None,
            route: None,
        }))
    }

    fn keep_token(&self, _: Option<&Token>) -> Result<(), Fault> {
        Ok(())
    }

    fn lock(&self) -> Result<Box<dyn Guard>, Fault> {
        Ok(Box::new(Held))
    }
}

struct Nobody;

impl Person for Nobody {
    fn can_ask(&self) -> bool {
        false
    }

    fn confirm(&self, _: &str) -> Result<bool, Fault> {
        Ok(false)
    }

    fn confirm_name(&self, _: &str, _: &str) -> Result<bool, Fault> {
        Ok(false)
    }

    fn new_secret(&self, _: &str) -> Result<Secret, Fault> {
        Err(Fault::unexpected("nobody is there"))
    }
}

/// Edits the object `T1` with these replies: what came of it, the calls, and what was told.
fn edit(replies: Vec<Reply>, set: impl FnOnce(&mut Given)) -> (Result<String, Fault>, Vec<String>, String) {
    let world =
        World { replies: Mutex::new(replies.into()), seen: Mutex::default(), lines: Mutex::default() };
    let clock = ManualClock::at("2026-03-01T00:00:00Z".parse().unwrap());
    let redactor = Redactor::default();
    let settings = [("authority", "https://ids.example.test"), ("client_id", "me")];
    let session = Session {
        profile: "test".into(),
        platform: PLATFORM.name,
        prefix: String::new(),
        settings: BTreeMap::from(settings.map(|(name, value)| (name.to_owned(), value.to_owned()))),
        dialect: PLATFORM.dialect,
        transport: &world,
        vault: &Held,
        clock: &clock,
        listener: &world,
        redactor: &redactor,
        cancel: &Never,
        handover: &NoHandover,
        limits: Limits { retries: 0, ..Limits::default() },
        pace: None,
        dry_run: false,
        token: Mutex::default(),
        planned: Mutex::default(),
        names: Mutex::default(),
        pause: Mutex::default(),
        ticker: Ticker::new(),
    };
    let operation =
        PLATFORM.operations().find(|operation| operation.command.path == "tenants update").unwrap();
    let mut given = Given::default();
    given.set(operation.targets[0], Input::Text("T1".into()));
    set(&mut given);
    let how = How {
        agreed: false,
        yes: false,
        confirm: &[],
        protect: false,
        if_not_exists: false,
        person: &Nobody,
    };
    let outcome = run(&session, &PLATFORM, operation, given, &how).map(|outcome| match outcome {
        Outcome::Done(_, text) => text,
        _ => panic!("an edit is done or not"),
    });
    drop(session);
    let told = world.lines.into_inner().unwrap().join("\n");
    (outcome, world.seen.into_inner().unwrap(), told)
}

fn set(name: &str, value: &str) -> impl FnOnce(&mut Given) {
    let change = Change::Set(name.to_owned(), value.to_owned());
    move |given| given.changes.push(change)
}

fn ok(value: &Value) -> Reply {
    Reply::json(200, value)
}

fn tenant(name: &str) -> Value {
    json!({"tenantId": "T1", "tenantName": name, "idps": [
        {"idpName": "A", "idpSecret": "not-a-secret-idp-a"}, {"idpName": "B", "idpSecret": null}]})
}

#[test]
fn a_change_by_somebody_else_meanwhile_stops_the_write() {
    let (outcome, calls, _) = edit(vec![ok(&tenant("x")), ok(&tenant("theirs"))], set("tenantName", "y"));
    let fault = outcome.unwrap_err();
    assert_eq!(fault.kind(), Kind::Conflict);
    assert!(fault.to_string().contains("nothing was sent"), "{fault}");
    assert!(calls.iter().all(|call| call.starts_with("GET ")), "{calls:?}");
}

#[test]
fn nothing_to_change_sends_nothing() {
    let (outcome, calls, _) = edit(vec![ok(&tenant("x"))], set("tenantName", "x"));
    assert_eq!(outcome.unwrap(), "T1: nothing to change");
    assert_eq!(calls, ["GET /tenants/T1"]);
}

#[test]
fn a_change_inside_a_list_is_sent_as_such_and_shows_no_secret() {
    let mut after = tenant("x");
    after["idps"][1]["idpName"] = json!("C");
    let replies = vec![ok(&tenant("x")), ok(&tenant("x")), ok(&after), ok(&after)];
    let (outcome, calls, told) = edit(replies, set("idps.1.idpName", "C"));
    assert_eq!(outcome.unwrap(), "T1 updated");
    let patch = r#"PATCH /tenants/T1 [{"op":"replace","path":"/idps/1/idpName","value":"C"}]"#;
    assert!(calls.contains(&patch.to_owned()), "{calls:?}");
    assert!(told.contains("idps") && !told.contains("not-a-secret"), "{told}");
}

#[test]
fn an_index_past_the_end_and_a_secret_on_the_command_line_are_refused_before_anything_is_sent() {
    for (name, kind) in [("idps.2.idpName", Kind::Conflict), ("idps.0.idpSecret", Kind::Usage)] {
        let (outcome, calls, _) = edit(vec![ok(&tenant("x"))], set(name, "not-a-secret-new"));
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
        let replies = vec![ok(&tenant("x")), ok(&tenant("x")), refusal.clone(), ok(&after)];
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
    let unset = |given: &mut Given| given.changes.push(Change::Unset("description".into()));
    let (outcome, _, _) = edit(replies, unset);
    assert!(outcome.unwrap_err().to_string().contains("shows another description"));
}
