//! Tests of the wire with a made-up session: no network, a clock that stands still.

mod judging;
mod shapes;
mod signing;

use super::PLATFORM;
use crate::clock::{ManualClock, Ticker};
use crate::fault::Fault;
use crate::http::retry::Limits;
use crate::http::trace::{Level, Listener};
use crate::http::{Call, Method, Reply, Transport};
use crate::secret::{Redactor, Secret};
use crate::session::{Guard, Never, Session, Token, Vault};
use std::collections::VecDeque;
use std::sync::Mutex;

pub(super) const APP_ID: &str = "1b700d2e7b7b4abfa1950c865e23e81a";
pub(super) const APP_KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
pub(super) const PREFIX: &str = "/secureauth2/api/v2";

struct Keys(String);

impl Vault for Keys {
    fn secret(&self, _: &str) -> Result<Secret, Fault> {
        Ok(Secret::new(self.0.clone()))
    }

    fn token(&self) -> Result<Option<Token>, Fault> {
        Ok(None)
    }

    fn keep_token(&self, _: Option<&Token>) -> Result<(), Fault> {
        Ok(())
    }

    fn lock(&self) -> Result<Box<dyn Guard>, Fault> {
        Err(Fault::unexpected("nothing to lock"))
    }
}

/// Remembers what was sent, and answers from a list.
#[derive(Default)]
struct Script {
    sent: Mutex<Vec<Call>>,
    replies: Mutex<VecDeque<Reply>>,
}

impl Transport for Script {
    fn send(&self, call: &Call) -> Result<Reply, Fault> {
        self.sent.lock().unwrap().push(call.clone());
        self.replies.lock().unwrap().pop_front().ok_or_else(|| Fault::unexpected("no reply is left"))
    }
}

#[derive(Default)]
struct Lines(Mutex<Vec<String>>);

impl Listener for Lines {
    fn wants(&self, level: Level) -> bool {
        level == Level::Warning
    }

    fn line(&self, level: Level, text: &str) {
        if level == Level::Warning {
            self.0.lock().unwrap().push(text.to_owned());
        }
    }
}

/// Everything that a session borrows.
pub(super) struct Bench {
    keys: Keys,
    script: Script,
    lines: Lines,
    clock: ManualClock,
    redactor: Redactor,
    settings: Vec<(&'static str, &'static str)>,
    dry_run: bool,
}

impl Bench {
    pub(super) fn new(settings: &[(&'static str, &'static str)]) -> Self {
        Bench {
            keys: Keys(APP_KEY.to_owned()),
            script: Script::default(),
            lines: Lines::default(),
            clock: ManualClock::at("2026-03-01T12:00:00Z".parse().unwrap()),
            redactor: Redactor::default(),
            settings: settings.to_vec(),
            dry_run: false,
        }
    }

    fn key(mut self, key: &str) -> Self {
        self.keys = Keys(key.to_owned());
        self
    }

    fn dry(mut self) -> Self {
        self.dry_run = true;
        self
    }

    fn replies(self, replies: impl IntoIterator<Item = Reply>) -> Self {
        self.script.replies.lock().unwrap().extend(replies);
        self
    }

    /// A session with the platform's defaults under the bench's settings.
    pub(super) fn session(&self) -> Session<'_> {
        let defaults = PLATFORM.settings.iter().filter_map(|setting| Some((setting.name, setting.default?)));
        let own = [("realm", "secureauth2"), ("app_id", APP_ID)];
        let all = defaults.chain(own).chain(self.settings.iter().copied());
        Session {
            profile: "test".into(),
            platform: PLATFORM.name,
            prefix: PREFIX.into(),
            settings: all.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            dialect: PLATFORM.dialect,
            transport: &self.script,
            vault: &self.keys,
            clock: &self.clock,
            listener: &self.lines,
            redactor: &self.redactor,
            cancel: &Never,
            handover: &crate::session::NoHandover,
            limits: Limits { retries: 0, ..Limits::default() },
            pace: None,
            dry_run: self.dry_run,
            token: Mutex::default(),
            planned: Mutex::default(),
            ticker: Ticker::new(),
            names: std::sync::Mutex::default(),
            pause: std::sync::Mutex::default(),
        }
    }

    fn sent(&self) -> Vec<Call> {
        self.script.sent.lock().unwrap().clone()
    }

    fn warnings(&self) -> usize {
        self.lines.0.lock().unwrap().len()
    }
}

/// A call below the prefix.
pub(super) fn call(method: Method, below: &str) -> Call {
    Call::new(method, format!("{PREFIX}{below}"))
}
