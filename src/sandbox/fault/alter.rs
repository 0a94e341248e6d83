//! What a fault does to a call before the platform sees it, to the answer, and to the way of the answer.

use super::kind::{FaultForm, FaultKind, FaultTotal, NoAnswer, TotalWord};
use crate::http::{Call, Reply};
use crate::sandbox::answer::AnswerWay;
use crate::sandbox::people::uuid;
use crate::sandbox::wire::{Seek, Wire};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::time::Duration;

const PAGE: &str = "<!DOCTYPE html><html><head><title>Maintenance</title></head>\
<body><h1>We will be back soon</h1></body></html>\n";

/// Stands for half of a surrogate pair until the text is written; no text of the sandbox holds it.
const HALF: &str = "\u{e000}";

/// One call and its platform.
pub(crate) struct Struck<'a> {
    /// The habits of the platform.
    pub(crate) wire: &'static dyn Wire,
    /// The call as the client sent it.
    pub(crate) call: &'a Call,
    /// The instant of the call.
    pub(crate) now: Timestamp,
}

impl FaultKind {
    /// How long the answer waits.
    pub(crate) fn delay(&self) -> Duration {
        match self {
            FaultKind::Latency { millis } => Duration::from_millis(*millis),
            _ => Duration::ZERO,
        }
    }

    /// The answer that comes instead of the platform's own, which is not asked.
    pub(crate) fn instead(&self, struck: &Struck) -> Option<Reply> {
        match self {
            FaultKind::Status { status, retry_after } => {
                let mut reply = gateway(*status);
                if let Some(seconds) = retry_after {
                    reply.headers.push(("Retry-After".into(), seconds.to_string()));
                }
                Some(reply)
            }
            FaultKind::Html => Some(page()),
            FaultKind::ErrorInside => {
                let mut reply = Reply { status: 200, ..struck.wire.error() };
                struck.wire.seal(&mut reply, struck.now);
                Some(reply)
            }
            _ => None,
        }
    }

    /// Changes which page the platform is asked for.
    pub(crate) fn divert(&self, call: &mut Call, struck: &Struck) {
        let to = match self {
            FaultKind::PagingIgnored => Seek::First,
            FaultKind::RepeatedPage => Seek::Back,
            FaultKind::RowsDeleted { count } => Seek::Ahead(*count),
            _ => return,
        };
        struck.wire.seek(call, to, struck.now);
    }

    /// Spoils the platform's own answer. What the platform itself is meant to have said is signed again.
    pub(crate) fn spoil(&self, reply: &mut Reply, struck: &Struck) {
        match self {
            FaultKind::WrongSignature => flip_signature(reply),
            FaultKind::Garbage => {
                reply.body.truncate(reply.body.len() / 2);
                if reply.body.is_empty() || reply.value().is_some() {
                    reply.body = b"{\"cut".to_vec();
                }
            }
            FaultKind::WrongType => reply.body = b"\"not what was expected\"".to_vec(),
            FaultKind::LostAnswer { form: FaultForm::Status, status } => {
                *reply = gateway(status.unwrap_or(500))
            }
            FaultKind::LostAnswer { form: FaultForm::Html, .. } => *reply = page(),
            FaultKind::NoAnswer { body } => {
                *reply = no_answer(*body);
                struck.wire.seal(reply, struck.now);
            }
            FaultKind::Nonsense => {
                reply.body = vec![0xff, 0xfe, 0x00, 0xc3, 0x28, 0x80];
                struck.wire.seal(reply, struck.now);
            }
            _ => self.alter(reply, struck),
        }
    }

    /// Changes parts of an answer that went well.
    fn alter(&self, reply: &mut Reply, struck: &Struck) {
        let Some(mut body) = reply.value().filter(|_| reply.ok()) else { return };
        let before = body.clone();
        match self {
            FaultKind::NullMember { member } => each_object(&mut body, struck, &mut |object| {
                object.get_mut(member).into_iter().for_each(|value| *value = Value::Null);
            }),
            FaultKind::MissingMember { member } => {
                each_object(&mut body, struck, &mut |object| drop(object.shift_remove(member)));
            }
            FaultKind::HalfSurrogate => halve(&mut body, struck),
            FaultKind::ShuffledItems | FaultKind::OtherItems => self.items(&mut body, struck),
            _ => self.list(&mut body, struck),
        }
        if body != before {
            reply.body = body.to_string().replace(HALF, "\\ud83e").into_bytes();
            struck.wire.seal(reply, struck.now);
        }
    }

    fn items(&self, body: &mut Value, struck: &Struck) {
        let Some(items) = struck.wire.items(struck.call) else { return };
        let Some(list) = body.pointer_mut(items.list).and_then(Value::as_array_mut) else { return };
        if *self == FaultKind::ShuffledItems {
            list.reverse();
            return;
        }
        for (number, item) in (0_u64..).zip(list) {
            for place in items.identity {
                if let Some(Value::String(text)) = item.pointer_mut(place) {
                    let id = text.len() == 36 && text.matches('-').count() == 4;
                    *text = if id { uuid("other", number) } else { format!("other-{number}") };
                }
            }
        }
    }

    fn list(&self, body: &mut Value, struck: &Struck) {
        let Some(list) = struck.wire.list(struck.call) else { return };
        match self {
            FaultKind::WrongTotal { total } => {
                let Some(place) = list.total else { return };
                match total {
                    FaultTotal::Number(number) => set(body, place, json!(number)),
                    FaultTotal::Word(TotalWord::Negative) => set(body, place, json!(-1)),
                    FaultTotal::Word(TotalWord::Missing) => remove(body, place),
                }
            }
            FaultKind::RowsDeleted { count } => {
                struck.wire.unseek(body, *count);
                let total = list.total.and_then(|place| body.pointer_mut(place));
                if let Some((total, left)) =
                    total.and_then(|total| total.as_u64().map(|rows| (total, rows.saturating_sub(*count))))
                {
                    *total = json!(left);
                }
            }
            FaultKind::RepeatedCursor => {
                let next = list.next.and_then(|place| body.pointer_mut(place));
                if let Some((next, sent)) = next.zip(struck.wire.cursor(struck.call)) {
                    *next = json!(sent);
                }
            }
            FaultKind::EmptyPage => {
                let Some(cursor) = struck.wire.again(struck.call, struck.now) else { return };
                set(body, list.rows, json!([]));
                if let Some(place) = list.next {
                    set(body, place, json!(cursor));
                }
            }
            _ => {}
        }
    }

    /// How the answer travels.
    pub(crate) fn way(&self) -> Option<AnswerWay> {
        match self {
            FaultKind::Cut | FaultKind::LostAnswer { form: FaultForm::Truncated, .. } => Some(AnswerWay::Cut),
            FaultKind::LostAnswer { form: FaultForm::Reset, .. } => Some(AnswerWay::Reset),
            FaultKind::LostAnswer { form: FaultForm::Timeout, .. } => Some(AnswerWay::Held),
            FaultKind::Slow => Some(AnswerWay::Drip),
            _ => None,
        }
    }
}

fn gateway(status: u16) -> Reply {
    let mut reply = Reply::json(status, &json!({"message": "fault injected by the sandbox"}));
    reply.headers.push(("X-Request-ID".into(), format!("sandbox-{status}")));
    reply
}

fn page() -> Reply {
    let headers = vec![("Content-Type".into(), "text/html; charset=utf-8".into())];
    Reply { status: 200, headers, body: PAGE.into() }
}

fn no_answer(body: NoAnswer) -> Reply {
    match body {
        NoAnswer::Object => Reply::json(200, &json!({})),
        NoAnswer::Message => Reply::json(200, &json!({"message": "Scheduled maintenance"})),
        NoAnswer::List => Reply::json(200, &json!([])),
        NoAnswer::Empty => Reply { status: 200, headers: Vec::new(), body: Vec::new() },
    }
}

/// Changes the first letter of the signature, so that it stays well-formed.
fn flip_signature(reply: &mut Reply) {
    for (name, value) in &mut reply.headers {
        if name.eq_ignore_ascii_case("X-SA-SIGNATURE") {
            let other = if value.starts_with('A') { 'B' } else { 'A' };
            *value = std::iter::once(other).chain(value.chars().skip(1)).collect();
        }
    }
}

/// Every object that an answer is about: itself, each of its rows, and what its envelopes hold.
fn each_object(
    body: &mut Value,
    struck: &Struck,
    change: &mut dyn FnMut(&mut serde_json::Map<String, Value>),
) {
    match body {
        Value::Array(rows) => rows.iter_mut().filter_map(Value::as_object_mut).for_each(change),
        Value::Object(object) => {
            for name in struck.wire.envelopes() {
                match object.get_mut(*name) {
                    Some(Value::Object(inner)) => change(inner),
                    Some(Value::Array(rows)) => {
                        rows.iter_mut().filter_map(Value::as_object_mut).for_each(&mut *change);
                    }
                    _ => {}
                }
            }
            change(object);
        }
        _ => {}
    }
}

/// Ends the first text of the first object in half of a pair. Ids stay, so that it can be found again.
fn halve(body: &mut Value, struck: &Struck) {
    let mut done = false;
    each_object(body, struck, &mut |object| {
        let is_id = |name: &str| name == "id" || name.ends_with("Id") || name.ends_with("_id");
        let words = |name: &str| matches!(name, "status" | "message");
        for (_, value) in object.iter_mut().filter(|(name, _)| !is_id(name) && !words(name)) {
            // A platform may wrap a text in an object of its own.
            let text = if value.is_object() { value.get_mut("value") } else { Some(value) };
            if let Some(Value::String(text)) = text.filter(|_| !done) {
                text.push_str(HALF);
                done = true;
            }
        }
    });
}

fn set(body: &mut Value, place: &str, value: Value) {
    let (inside, name) = place.rsplit_once('/').unwrap_or(("", place));
    if place.is_empty() {
        *body = value;
    } else if let Some(Value::Object(object)) = body.pointer_mut(inside) {
        object.insert(name.to_owned(), value);
    }
}

fn remove(body: &mut Value, place: &str) {
    let (inside, name) = place.rsplit_once('/').unwrap_or(("", place));
    if let Some(Value::Object(object)) = body.pointer_mut(inside) {
        object.shift_remove(name);
    }
}
