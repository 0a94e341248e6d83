//! A session against replies written by hand, and the tests that need one.

mod bulk;
mod following;
mod judging;
mod lists;
mod searching;
mod waiting;
mod wire;

use super::PLATFORM;
use crate::clock::{ManualClock, Ticker};
use crate::fault::{Fault, Kind};
use crate::http::retry::Limits;
use crate::http::trace::{Level, Listener};
use crate::http::{Call, Reply, Transport};
use crate::secret::{Redactor, Secret};
use crate::session::{Cancel, Guard, NoHandover, Session, Token, Vault};
use serde_json::{Value, json};
use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The application that the tests act as.
pub(super) const APPLICATION: &str = "7c5f3a10-0000-4000-8000-000000000001";

/// What there is to a fake conversation: replies to give, calls seen, tokens kept, lines told.
pub(super) struct World {
    replies: Mutex<VecDeque<Reply>>,
    seen: Mutex<Vec<Call>>,
    token: Mutex<Option<Token>>,
    lines: Mutex<Vec<String>>,
    pub(super) clock: ManualClock,
    redactor: Redactor,
    form: &'static str,
    /// After how many looks the run is to end.
    ends: AtomicUsize,
}

impl World {
    /// A world that answers a sign-in first, then these.
    pub(super) fn new(replies: Vec<Reply>) -> World {
        let replies = std::iter::once(token("not-a-secret-1")).chain(replies).collect();
        World {
            replies: Mutex::new(replies),
            seen: Mutex::default(),
            token: Mutex::default(),
            lines: Mutex::default(),
            clock: ManualClock::at("2026-03-01T12:00:00Z".parse().unwrap()),
            redactor: Redactor::default(),
            form: "session",
            ends: AtomicUsize::new(usize::MAX),
        }
    }

    /// The same with a profile that sends its secret with every call.
    pub(super) fn long_lived(replies: Vec<Reply>) -> World {
        let mut world = World::new(Vec::new());
        world.replies = Mutex::new(replies.into());
        world.form = "long-lived";
        world
    }

    /// Ends the run after so many looks.
    pub(super) fn ending(self, looks: usize) -> World {
        self.ends.store(looks, Ordering::Relaxed);
        self
    }

    pub(super) fn session(&self) -> Session<'_> {
        let settings = [("application_id", APPLICATION), ("token_form", self.form)];
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
            cancel: self,
            handover: &NoHandover,
            limits: Limits { retries: 0, ..Limits::default() },
            pace: None,
            dry_run: false,
            token: Mutex::default(),
            planned: Mutex::default(),
            ticker: Ticker::new(),
            names: Mutex::default(),
            pause: Mutex::default(),
        }
    }

    /// `METHOD /path` of every call but the first sign-in.
    pub(super) fn calls(&self) -> Vec<String> {
        let seen = self.seen.lock().unwrap();
        let first = seen.first().is_some_and(|call| call.path.ends_with("/authenticate"));
        seen.iter()
            .skip(usize::from(first))
            .map(|call| format!("{} {}", call.method, call.target()))
            .collect()
    }

    /// Every call, the sign-in too.
    pub(super) fn seen(&self) -> Vec<Call> {
        self.seen.lock().unwrap().clone()
    }

    /// The JSON bodies of every call, null where there is none.
    pub(super) fn bodies(&self) -> Vec<Value> {
        self.seen().iter().map(|call| serde_json::from_slice(&call.body).unwrap_or(Value::Null)).collect()
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
        let reply = self.replies.lock().unwrap().pop_front();
        reply.ok_or_else(|| Fault::unexpected(format!("no reply is left for {} {}", call.method, call.path)))
    }
}

struct Free;

impl Guard for Free {}

impl Vault for World {
    fn secret(&self, _: &str) -> Result<Secret, Fault> {
        Ok(Secret::new("not-a-secret-shared"))
    }

    fn token(&self) -> Result<Option<Token>, Fault> {
        Ok(self.kept())
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
    fn wants(&self, level: Level) -> bool {
        level <= Level::Notice
    }

    fn line(&self, _: Level, text: &str) {
        self.lines.lock().unwrap().push(text.to_owned());
    }
}

impl Cancel for World {
    fn check(&self) -> Result<(), Fault> {
        let left = self.ends.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
        left.map(|_| ()).map_err(|_| Fault::new(Kind::Interrupted, "interrupted"))
    }
}

/// An answer with this JSON.
pub(super) fn ok(body: Value) -> Reply {
    Reply::json(200, &body)
}

/// A refusal in the platform's usual shape.
pub(super) fn refused(status: u16, code: &str, message: &str) -> Reply {
    Reply::json(status, &json!({"errorCode": code, "errorMessage": message, "parameters": []}))
}

/// An answer to a sign-in.
pub(super) fn token(text: &str) -> Reply {
    ok(json!({"authToken": text, "creationTime": "2026-03-01T11:00:00Z",
        "expirationTime": "2026-03-01T11:15:00Z"}))
}
