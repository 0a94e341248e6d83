//! A session against replies written by hand. The tests stand beside what they test, in files of this
//! folder.

use super::PLATFORM;
use crate::clock::{ManualClock, Ticker};
use crate::fault::Fault;
use crate::http::retry::Limits;
use crate::http::trace::{Level, Listener};
use crate::http::{Call, Reply, Transport};
use crate::secret::{Redactor, Secret};
use crate::session::{Guard, Handover, Never, Session, Token, Vault};
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;

/// What there is to a fake conversation: replies to give, calls seen, what was told and handed over.
pub(super) struct World {
    replies: Mutex<VecDeque<Reply>>,
    pub(super) seen: Mutex<Vec<Call>>,
    token: Mutex<Option<Token>>,
    lines: Mutex<Vec<String>>,
    /// Answers that were handed over, each with how many calls had been sent by then.
    pub(super) delivered: Mutex<Vec<(usize, String)>>,
    /// Whether handing over works.
    pub(super) takes: bool,
    pub(super) settings: BTreeMap<String, String>,
    clock: ManualClock,
    pub(super) redactor: Redactor,
}

impl World {
    pub(super) fn new(replies: Vec<Reply>) -> World {
        let settings = [
            ("authority", "https://ids.example.test/identity"),
            ("client_id", "me"),
            ("client_auth", "form"),
            ("patch_type", "application/json-patch+json"),
        ];
        World {
            replies: Mutex::new(replies.into()),
            seen: Mutex::default(),
            token: Mutex::default(),
            lines: Mutex::default(),
            delivered: Mutex::default(),
            takes: true,
            settings: BTreeMap::from(settings.map(|(name, value)| (name.to_owned(), value.to_owned()))),
            clock: ManualClock::at("2026-03-01T00:00:00Z".parse().unwrap()),
            redactor: Redactor::default(),
        }
    }

    pub(super) fn with(mut self, name: &str, value: &str) -> World {
        self.settings.insert(name.to_owned(), value.to_owned());
        self
    }

    /// Signed in already.
    pub(super) fn signed_in(replies: Vec<Reply>) -> World {
        let world = World::new(replies);
        *world.token.lock().unwrap() = Some(Token {
            access: Secret::new("not-a-secret-held"),
            refresh: None,
            issued: "2026-03-01T00:00:00Z".parse().unwrap(),
            expires: "2026-03-01T01:00:00Z".parse().unwrap(),
            refresh_expires: None,
            route: None,
        });
        world
    }

    pub(super) fn session(&self) -> Session<'_> {
        Session {
            profile: "test".into(),
            platform: PLATFORM.name,
            prefix: PLATFORM.prefix.into(),
            settings: self.settings.clone(),
            dialect: PLATFORM.dialect,
            transport: self,
            vault: self,
            clock: &self.clock,
            listener: self,
            redactor: &self.redactor,
            cancel: &Never,
            handover: self,
            limits: Limits { retries: 2, ..Limits::default() },
            pace: None,
            dry_run: false,
            token: Mutex::default(),
            planned: Mutex::default(),
            names: Mutex::default(),
            pause: Mutex::default(),
            ticker: Ticker::new(),
        }
    }

    /// `METHOD /path` of every call seen.
    pub(super) fn calls(&self) -> Vec<String> {
        self.seen.lock().unwrap().iter().map(|call| format!("{} {}", call.method, call.target())).collect()
    }

    pub(super) fn body(&self, index: usize) -> String {
        String::from_utf8(self.seen.lock().unwrap()[index].body.clone()).unwrap()
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

impl Handover for World {
    fn deliver(&self, answer: &RawValue) -> Result<(), Fault> {
        if !self.takes {
            return Err(Fault::configuration("the disk is full"));
        }
        let sent = self.seen.lock().unwrap().len();
        self.delivered.lock().unwrap().push((sent, answer.get().to_owned()));
        Ok(())
    }
}

struct Free;

impl Guard for Free {}

impl Vault for World {
    fn secret(&self, _: &str) -> Result<Secret, Fault> {
        Ok(Secret::new("not-a-secret&=+%:"))
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
pub(super) fn ok(body: Value) -> Reply {
    Reply::json(200, &body)
}

/// An answer with this status and text.
pub(super) fn raw(status: u16, text: &str) -> Reply {
    Reply { status, headers: Vec::new(), body: text.as_bytes().to_vec() }
}
