//! A session against replies written by hand, and the tests that need one.

mod import;
mod judge;
mod own;
mod signin;
mod wire;

use super::PLATFORM;
use crate::clock::{ManualClock, Ticker};
use crate::fault::Fault;
use crate::http::retry::Limits;
use crate::http::trace::{Level, Listener};
use crate::http::{Call, Reply, Transport};
use crate::secret::{Redactor, Secret};
use crate::session::{Guard, Never, Session, Token, Vault};
use serde_json::{Value, json};
use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;
use std::time::Duration;

/// What there is to a fake conversation: replies to give, calls seen, tokens kept, lines told.
pub(super) struct World {
    replies: Mutex<VecDeque<Reply>>,
    seen: Mutex<Vec<Call>>,
    token: Mutex<Option<Token>>,
    /// Calls sent and tokens kept, in their order.
    order: Mutex<Vec<String>>,
    lines: Mutex<Vec<String>>,
    clock: ManualClock,
    redactor: Redactor,
    /// How far the clock moves with every call.
    pace: Duration,
}

impl World {
    pub(super) fn new(replies: Vec<Reply>) -> World {
        World {
            replies: Mutex::new(replies.into()),
            seen: Mutex::default(),
            token: Mutex::default(),
            order: Mutex::default(),
            lines: Mutex::default(),
            clock: ManualClock::at("2026-03-01T00:00:00Z".parse().unwrap()),
            redactor: Redactor::default(),
            pace: Duration::ZERO,
        }
    }

    pub(super) fn pace(mut self, seconds: u64) -> World {
        self.pace = Duration::from_secs(seconds);
        self
    }

    pub(super) fn session(&self) -> Session<'_> {
        let settings = [("username", "admin"), ("login_path", "auto")];
        Session {
            profile: "test".into(),
            platform: PLATFORM.name,
            prefix: PLATFORM.prefix.into(),
            settings: BTreeMap::from(settings.map(|(name, value)| (name.to_owned(), value.to_owned()))),
            dialect: PLATFORM.dialect,
            transport: self,
            vault: self,
            clock: &self.clock,
            listener: self,
            redactor: &self.redactor,
            cancel: &Never,
            handover: &crate::session::NoHandover,
            limits: Limits { retries: 0, ..Limits::default() },
            pace: None,
            dry_run: false,
            token: Mutex::default(),
            planned: Mutex::default(),
            ticker: Ticker::new(),
            names: std::sync::Mutex::default(),
            pause: std::sync::Mutex::default(),
        }
    }

    /// `METHOD /path?query bearer` of every call seen.
    pub(super) fn calls(&self) -> Vec<String> {
        let bearer = |call: &Call| call.header("Authorization").map(|text| text.replace("Bearer ", " "));
        let line =
            |call: &Call| format!("{} {}{}", call.method, call.target(), bearer(call).unwrap_or_default());
        self.seen.lock().unwrap().iter().map(line).collect()
    }

    pub(super) fn body(&self, index: usize) -> String {
        String::from_utf8(self.seen.lock().unwrap()[index].body.clone()).unwrap()
    }

    pub(super) fn kept(&self) -> Option<Token> {
        self.token.lock().unwrap().clone()
    }

    pub(super) fn told(&self) -> String {
        self.lines.lock().unwrap().join("\n")
    }
}

impl Transport for World {
    fn send(&self, call: &Call) -> Result<Reply, Fault> {
        self.seen.lock().unwrap().push(call.clone());
        self.order.lock().unwrap().push(call.path.clone());
        self.clock.advance(self.pace);
        let reply = self.replies.lock().unwrap().pop_front();
        reply.ok_or_else(|| Fault::unexpected(format!("no reply is left for {} {}", call.method, call.path)))
    }
}

struct Free;

impl Guard for Free {}

impl Vault for World {
    fn secret(&self, _: &str) -> Result<Secret, Fault> {
        Ok(Secret::new("not-a-secret&=+%"))
    }

    fn token(&self) -> Result<Option<Token>, Fault> {
        Ok(self.kept())
    }

    fn keep_token(&self, token: Option<&Token>) -> Result<(), Fault> {
        let name = token.map_or("none", |token| token.access.expose());
        self.order.lock().unwrap().push(format!("keep {name}"));
        *self.token.lock().unwrap() = token.cloned();
        Ok(())
    }

    fn lock(&self) -> Result<Box<dyn Guard>, Fault> {
        Ok(Box::new(Free))
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

/// An answer with this JSON.
pub(super) fn ok(body: Value) -> Reply {
    Reply::json(200, &body)
}

/// An answer with this status and text.
pub(super) fn raw(status: u16, text: &str) -> Reply {
    Reply { status, headers: Vec::new(), body: text.as_bytes().to_vec() }
}

/// An answer to a sign-in: the token in the header, if any, and the two in the body.
pub(super) fn tokens(header: Option<&str>, body: &str, refresh: &str) -> Reply {
    let mut reply = ok(json!({"status": 0, "messages": [], "data": {"accessToken": body,
        "refreshToken": refresh, "expiresIn": 300, "refreshExpiresIn": 900}}));
    if let Some(header) = header {
        reply.headers.push(("PTY_ACCESS_JWT_TOKEN".into(), header.into()));
    }
    reply
}
