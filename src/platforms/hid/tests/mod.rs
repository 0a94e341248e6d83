//! A session against replies written by hand, and the tests that need one.

mod changes;
mod filters;
mod judging;
mod wire;

use super::PLATFORM;
use crate::clock::{ManualClock, Ticker};
use crate::fault::Fault;
use crate::http::retry::Limits;
use crate::http::trace::{Level, Listener};
use crate::http::{Call, Reply, Transport};
use crate::secret::{Redactor, Secret};
use crate::session::{Guard, Never, NoHandover, Session, Token, Vault};
use serde_json::{Value, json};
use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;

/// What there is to a fake conversation: replies to give, calls seen, lines told.
pub(super) struct World {
    replies: Mutex<VecDeque<Reply>>,
    seen: Mutex<Vec<Call>>,
    token: Mutex<Option<Token>>,
    lines: Mutex<Vec<String>>,
    clock: ManualClock,
    redactor: Redactor,
}

impl World {
    /// A conversation in which these replies come, the first to the sign-in.
    pub(super) fn new(replies: Vec<Reply>) -> World {
        World {
            replies: Mutex::new(replies.into()),
            seen: Mutex::default(),
            token: Mutex::default(),
            lines: Mutex::default(),
            clock: ManualClock::at("2026-03-01T00:00:00Z".parse().unwrap()),
            redactor: Redactor::default(),
        }
    }

    /// The same after a sign-in that succeeded.
    pub(super) fn signed_in(replies: Vec<Reply>) -> World {
        let token = ok(&json!({"access_token": "not-a-secret-token\n", "expires_in": 3600}));
        World::new(std::iter::once(token).chain(replies).collect())
    }

    pub(super) fn session(&self) -> Session<'_> {
        let given = [("tenant", "t1test"), ("client_id", "admin client:1")];
        let mut settings: BTreeMap<String, String> = PLATFORM
            .settings
            .iter()
            .filter_map(|setting| Some((setting.name.to_owned(), setting.default?.to_owned())))
            .collect();
        settings.extend(given.map(|(name, value)| (name.to_owned(), value.to_owned())));
        Session {
            profile: "test".into(),
            platform: PLATFORM.name,
            prefix: PLATFORM.prefix.into(),
            settings,
            dialect: PLATFORM.dialect,
            transport: self,
            vault: self,
            clock: &self.clock,
            listener: self,
            redactor: &self.redactor,
            cancel: &Never,
            handover: &NoHandover,
            limits: Limits::default(),
            pace: None,
            dry_run: false,
            token: Mutex::default(),
            planned: Mutex::default(),
            ticker: Ticker::new(),
            names: std::sync::Mutex::default(),
            pause: std::sync::Mutex::default(),
        }
    }

    /// `METHOD /path?query` of every call seen.
    pub(super) fn calls(&self) -> Vec<String> {
        self.seen.lock().unwrap().iter().map(|call| format!("{} {}", call.method, call.target())).collect()
    }

    pub(super) fn call(&self, index: usize) -> Call {
        self.seen.lock().unwrap()[index].clone()
    }

    pub(super) fn body(&self, index: usize) -> Value {
        serde_json::from_slice(&self.call(index).body).unwrap()
    }

    pub(super) fn told(&self) -> String {
        self.lines.lock().unwrap().join("\n")
    }
}

impl Transport for World {
    fn send(&self, call: &Call) -> Result<Reply, Fault> {
        self.seen.lock().unwrap().push(call.clone());
        let reply = self.replies.lock().unwrap().pop_front();
        reply.ok_or_else(|| Fault::unexpected(format!("no reply is left for {} {}", call.method, call.path)))
    }
}

struct Free;

impl Guard for Free {}

impl Vault for World {
    fn secret(&self, _: &str) -> Result<Secret, Fault> {
        Ok(Secret::new("not-a-secret &/1"))
    }

    fn token(&self) -> Result<Option<Token>, Fault> {
        Ok(self.token.lock().unwrap().clone())
    }

    fn keep_token(&self, token: Option<&Token>) -> Result<(), Fault> {
        *self.token.lock().unwrap() = token.cloned();
        Ok(())
    }

    fn lock(&self) -> Result<Box<dyn Guard>, Fault> {
        Ok(Box::new(Free))
    }
}

impl Listener for World {
    fn wants(&self, _: Level) -> bool {
        true
    }

    fn line(&self, _: Level, text: &str) {
        self.lines.lock().unwrap().push(text.to_owned());
    }
}

/// An answer with this JSON.
pub(super) fn ok(body: &Value) -> Reply {
    Reply::json(200, body)
}

/// An answer with this status and text.
pub(super) fn raw(status: u16, text: &str) -> Reply {
    Reply { status, headers: Vec::new(), body: text.as_bytes().to_vec() }
}

/// A refusal as the platform writes it.
pub(super) fn refusal(status: u16, scim_type: &str, code: Value) -> Reply {
    Reply::json(
        status,
        &json!({"schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"], "detail": "Because.",
            "status": status.to_string(), "scimType": scim_type, "errorCode": code}),
    )
}
