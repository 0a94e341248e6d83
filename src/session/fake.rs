//! A made-up conversation for tests: everything that a session borrows, replies written by hand, and a record
//! of what was sent and told. Knows no platform.

use super::{
    Cancel, Dialect, Guard, NoRecorder, PlatformInfo, SecretReceiver, Sent, Session, SessionState, Token,
    Vault,
};
use crate::clock::{Clock as _, ManualClock};
use crate::fault::{Fault, Kind};
use crate::http::retry::Limits;
use crate::http::trace::{Level, Listener};
use crate::http::{Call, Reply, Transport};
use crate::secret::{Redactor, Secret};
use jiff::SignedDuration;
use serde_json::Value;
use serde_json::value::RawValue;
use std::borrow::Borrow;
use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// What was sent and told, in its order.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Event {
    /// A call was sent.
    Sent(Call),
    /// A token was stored, or removed.
    Kept(Option<Token>),
    /// An answer was handed over.
    HandedOver(String),
}

/// What there is to a conversation. Nothing is sent again unless a test sets other limits.
pub(crate) struct FakeWorld {
    platform: PlatformInfo,
    pub(crate) prefix: String,
    pub(crate) settings: BTreeMap<String, String>,
    secret: String,
    pub(crate) clock: ManualClock,
    pub(crate) redactor: Redactor,
    /// How far the clock moves with every call.
    pace: Duration,
    /// Whether handing over works.
    pub(crate) takes: bool,
    /// After how many looks the run is to end.
    ends: AtomicUsize,
    replies: Mutex<VecDeque<Reply>>,
    token: Mutex<Option<Token>>,
    events: Mutex<Vec<Event>>,
    lines: Mutex<Vec<(Level, String)>>,
    last_words: Mutex<Vec<Option<String>>>,
}

impl FakeWorld {
    /// A conversation at noon, without a token and without replies.
    pub(crate) fn new(dialect: &'static dyn Dialect) -> Self {
        Self::of(PlatformInfo {
            name: "fake",
            title: "Fake",
            prefix: "",
            place: &[],
            page_size: (100, 100),
            secret_members: &[],
            dialect,
        })
    }

    /// The same on a platform.
    pub(crate) fn of(platform: PlatformInfo) -> Self {
        FakeWorld {
            platform,
            prefix: platform.prefix.to_owned(),
            settings: BTreeMap::new(),
            secret: "not-a-secret-1".into(),
            clock: ManualClock::at("2026-03-01T12:00:00Z".parse().unwrap()),
            redactor: Redactor::default(),
            pace: Duration::ZERO,
            takes: true,
            ends: AtomicUsize::new(usize::MAX),
            replies: Mutex::default(),
            token: Mutex::default(),
            events: Mutex::default(),
            lines: Mutex::default(),
            last_words: Mutex::default(),
        }
    }

    /// The same with these replies, one for each call.
    pub(crate) fn replying(self, replies: impl IntoIterator<Item = Reply>) -> Self {
        self.replies.lock().unwrap().extend(replies);
        self
    }

    /// The same with a setting.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.settings.insert(name.to_owned(), value.to_owned());
        self
    }

    /// The same with another secret, whichever is asked for.
    pub(crate) fn knowing(mut self, secret: &str) -> Self {
        secret.clone_into(&mut self.secret);
        self
    }

    /// The same with so many seconds passing with every call.
    pub(crate) fn slowly(mut self, seconds: u64) -> Self {
        self.pace = Duration::from_secs(seconds);
        self
    }

    /// The same with a token that is good for an hour.
    pub(crate) fn holding(mut self, access: &str) -> Self {
        let now = self.clock.now();
        self.token = Mutex::new(Some(Token {
            access: Secret::new(access),
            refresh: None,
            issued: now,
            expires: now + SignedDuration::from_hours(1),
            refresh_expires: None,
            route: None,
            life_told: true,
        }));
        self
    }

    /// The same with a run that ends after so many looks.
    pub(crate) fn ending(self, looks: usize) -> Self {
        self.ends.store(looks, Ordering::Relaxed);
        self
    }

    pub(crate) fn session(&self) -> Session<'_> {
        Session {
            profile: "test".into(),
            platform: &self.platform,
            address: "https://platform.test".to_owned(),
            prefix: self.prefix.clone(),
            settings: self.settings.clone(),
            transport: self,
            vault: self,
            recorder: &NoRecorder,
            clock: &self.clock,
            listener: self,
            redactor: &self.redactor,
            cancel: self,
            handover: self,
            limits: Limits { retries: 0, ..Limits::default() },
            pace: None,
            max_jobs: None,
            dry_run: false,
            state: SessionState::default(),
        }
    }

    pub(crate) fn events(&self) -> Vec<Event> {
        self.events.lock().unwrap().clone()
    }

    /// Every call that was sent.
    pub(crate) fn seen(&self) -> Vec<Call> {
        let sent = |event| if let Event::Sent(call) = event { Some(call) } else { None };
        self.events().into_iter().filter_map(sent).collect()
    }

    /// `METHOD /path?query` of every call that was sent.
    pub(crate) fn calls(&self) -> Vec<String> {
        self.seen().iter().map(|call| format!("{} {}", call.method, call.target())).collect()
    }

    pub(crate) fn body(&self, index: usize) -> String {
        String::from_utf8(self.seen()[index].body.clone()).unwrap()
    }

    /// The JSON bodies of every call, null where there is none.
    pub(crate) fn bodies(&self) -> Vec<Value> {
        self.seen().iter().map(|call| serde_json::from_slice(&call.body).unwrap_or(Value::Null)).collect()
    }

    /// The token that is stored.
    pub(crate) fn kept(&self) -> Option<Token> {
        self.token.lock().unwrap().clone()
    }

    /// What a signal would have found to say, each time that it changed.
    pub(crate) fn last_words(&self) -> Vec<Option<String>> {
        self.last_words.lock().unwrap().clone()
    }

    /// Every line that was told, the traces too.
    pub(crate) fn told(&self) -> String {
        self.told_at(Level::Debug).join("\n")
    }

    /// The lines that are shown at this level.
    pub(crate) fn told_at(&self, level: Level) -> Vec<String> {
        let lines = self.lines.lock().unwrap();
        lines.iter().filter(|(other, _)| *other <= level).map(|(_, line)| line.clone()).collect()
    }

    fn note(&self, event: Event) {
        self.events.lock().unwrap().push(event);
    }
}

impl Transport for FakeWorld {
    fn send(&self, call: &Call) -> Result<Reply, Fault> {
        self.note(Event::Sent(call.clone()));
        self.clock.advance(self.pace);
        let reply = self.replies.lock().unwrap().pop_front();
        reply.ok_or_else(|| Fault::unexpected(format!("no reply is left for {} {}", call.method, call.path)))
    }
}

impl Session<'_> {
    /// Sends a call, whether it reads or writes.
    pub(crate) fn carry(&self, call: &Call) -> Result<Reply, Fault> {
        if !call.writes() {
            return self.exchange(call);
        }
        match self.write(call)? {
            Sent::Answered(reply) => Ok(reply),
            Sent::Planned(call) => panic!("a dry run of {}", call.line()),
        }
    }
}

impl Fault {
    /// What scripts are shown of the items that failed.
    pub(crate) fn failed(&self) -> Value {
        self.to_json()["error"]["failed"].clone()
    }

    /// The answer that says which items failed.
    pub(crate) fn answer(&self) -> Option<Value> {
        self.detail().partial.as_ref()?.answer.clone()
    }
}

struct FreeCancel;

impl Guard for FreeCancel {}

impl Vault for FakeWorld {
    fn secret(&self, _: &str) -> Result<Secret, Fault> {
        Ok(Secret::new(self.secret.clone()))
    }

    fn token(&self) -> Result<Option<Token>, Fault> {
        Ok(self.kept())
    }

    fn keep_token(&self, token: Option<&Token>) -> Result<(), Fault> {
        self.note(Event::Kept(token.cloned()));
        *self.token.lock().unwrap() = token.cloned();
        Ok(())
    }

    fn lock(&self) -> Result<Box<dyn Guard>, Fault> {
        Ok(Box::new(FreeCancel))
    }
}

impl Listener for FakeWorld {
    fn wants(&self, _: Level) -> bool {
        true
    }

    fn line(&self, level: Level, text: &str) {
        self.lines.lock().unwrap().push((level, text.to_owned()));
    }
}

impl Cancel for FakeWorld {
    fn check(&self) -> Result<(), Fault> {
        let left = self.ends.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
        left.map(drop).map_err(|_| Fault::new(Kind::Interrupted, "interrupted"))
    }

    fn sending(&self, in_doubt: Option<&Fault>) {
        let said = in_doubt.map(|fault| fault.to_json().to_string());
        self.last_words.lock().unwrap().push(said);
    }
}

impl SecretReceiver for FakeWorld {
    fn deliver(&self, answer: &RawValue, _: &str) -> Result<(), Fault> {
        if !self.takes {
            return Err(Fault::configuration("the disk is full"));
        }
        self.note(Event::HandedOver(answer.get().to_owned()));
        Ok(())
    }
}

/// An answer with this JSON.
pub(crate) fn ok(body: impl Borrow<Value>) -> Reply {
    Reply::json(200, body.borrow())
}

/// An answer with this status and text.
pub(crate) fn raw(status: u16, text: &str) -> Reply {
    Reply { status, headers: Vec::new(), body: text.as_bytes().to_vec() }
}
