//! Sending: every attempt is authorised again, judged by the dialect, and made again where that is safe.

use super::conversation::{Repeat, Session};
use super::outcome::{Confirmation, Sent};
use super::token;
use crate::fault::{Delivery, Fault, Kind};
use crate::http::retry::{self, Limits, Tried};
use crate::http::trace::{self, Level, Listener, Traced};
use crate::http::{Call, Reply, encode_segment};
use crate::json;
use crate::secret::{HIDDEN, Secret};
use std::sync::PoisonError;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// Calls in progress at once, if nobody says another number.
const JOBS: usize = 4;

/// Ids of writes that are kept until somebody asks for them.
const NOTED_REQUESTS: usize = 64;

/// How often a call may be authorised again on the dialect's word.
const TRIES_AGAIN: u32 = 3;

impl Session<'_> {
    /// Sends every call once only, or as often as the limits allow again: while a host does not answer, each further
    /// try would cost its waits again.
    pub fn send_once_only(&self, once: bool) {
        self.state.once.store(once, Ordering::SeqCst);
    }

    /// Says which command line shows what the writes that follow came to.
    pub fn look_with(&self, line: Option<String>) {
        *self.state.look.lock().unwrap_or_else(PoisonError::into_inner) = line;
    }

    /// Notes what the real run will ask.
    pub fn foretell(&self, confirmation: Confirmation) {
        let confirmation = Confirmation { act: self.redactor.clean(&confirmation.act), ..confirmation };
        *self.state.foretold.lock().unwrap_or_else(PoisonError::into_inner) = Some(confirmation);
    }

    /// What the real run will ask, as far as this dry run came upon it.
    pub fn foretold(&self) -> Option<Confirmation> {
        self.state.foretold.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Does something that must not send anything: whatever it asks for fails.
    pub fn offline<T>(&self, act: impl FnOnce() -> T) -> T {
        self.state.closed.store(true, Ordering::SeqCst);
        let done = act();
        self.state.closed.store(false, Ordering::SeqCst);
        done
    }

    /// A setting's value; empty where there is none.
    pub fn setting(&self, name: &str) -> &str {
        self.settings.get(name).map_or("", String::as_str)
    }

    /// A secret by name, known to the redactor from now on.
    ///
    /// # Errors
    /// Configuration, naming the ways in.
    pub fn secret(&self, name: &str) -> Result<Secret, Fault> {
        let secret = self.vault.secret(name)?;
        self.redactor.learn(&secret);
        Ok(secret)
    }

    /// Tells a person something.
    pub fn notice(&self, text: &str) {
        self.listener.line(Level::Notice, &self.redactor.clean(&self.with_profile(text)));
    }

    /// Warns a person.
    pub fn warn(&self, text: &str) {
        self.listener.line(Level::Warning, &self.redactor.clean(&self.with_profile(text)));
    }

    /// The path from the root of the host for one below the prefix, its settings [filled in](Self::filled).
    pub fn path(&self, below: &str) -> String {
        self.filled(&format!("{}{below}", self.prefix))
    }

    /// A path with the settings for which `{name}` stands in it; it is left as it is where the setting cannot
    /// be one segment of a path.
    pub fn filled(&self, path: &str) -> String {
        let mut path = path.to_owned();
        if !path.contains('{') {
            return path;
        }
        for (name, value) in &self.settings {
            let place = format!("{{{name}}}");
            if path.contains(&place)
                && let Some(segment) = encode_segment(value)
            {
                path = path.replace(&place, &segment);
            }
        }
        path
    }

    /// Does something without a write: each is planned, as in a dry run. One thread alone may be at it.
    pub fn planned<T>(&self, run: impl FnOnce() -> T) -> T {
        self.state.plans.store(true, Ordering::SeqCst);
        let done = run();
        self.state.plans.store(false, Ordering::SeqCst);
        done
    }

    /// Sends a call that reads, authorised again for every attempt, and repeats it where that helps.
    ///
    /// # Errors
    /// What the platform or the network said.
    pub fn exchange(&self, call: &Call) -> Result<Reply, Fault> {
        if call.writes() {
            return Err(Fault::unexpected(format!("{} is not a read", call.line())));
        }
        self.exchange_now(&self.routed(call)?).map_err(|fault| self.name(fault))
    }

    /// Sends a call that writes, and again only where the platform did nothing. In a dry run it comes back instead.
    ///
    /// # Errors
    /// What the platform or the network said: [in doubt](Fault::in_doubt) where it may have been carried out.
    pub fn write(&self, call: &Call) -> Result<Sent, Fault> {
        let call = self.routed(call)?;
        self.check_hidden(&call).map_err(|fault| unsent(self.name(fault)))?;
        if self.dry_run || self.state.plans.load(Ordering::SeqCst) {
            return Ok(Sent::Planned(call));
        }
        // Whoever is interrupted while signing in has sent nothing yet.
        if self.platform.dialect.needs_token(self) && !self.state.closed.load(Ordering::SeqCst) {
            token::access(self).map_err(|fault| unsent(self.name(fault)))?;
        }
        let lost = self.name(Fault::new(Kind::Interrupted, "interrupted before the platform answered"));
        let look = self.state.look.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let lost = lost.in_doubt(call.line()).look_with(look);
        let names = self.platform.secret_members;
        trace::learn(self.redactor, &call, names);
        let recorded = self.record(&call).map_err(|fault| unsent(self.name(fault)))?;
        self.cancel.sending(Some(&lost));
        // Before and after: whoever looks meanwhile may miss it.
        self.state.written.store(true, Ordering::SeqCst);
        let answer = self.exchange_now(&call);
        self.state.written.store(true, Ordering::SeqCst);
        self.cancel.sending(None);
        self.note_answer(&recorded, &answer);
        self.note_request(match &answer {
            Ok(reply) => reply.request_id(),
            Err(fault) => fault.detail().request_id.clone(),
        });
        match answer {
            Ok(reply) => Ok(Sent::Answered(reply)),
            Err(fault) if fault.is_doubtful() => Err(self.name(fault).in_doubt(call.line())),
            Err(fault) => Err(self.name(fault)),
        }
    }

    /// Notes the id of a write; of many the latest are kept.
    fn note_request(&self, id: Option<String>) {
        let Some(id) = id else { return };
        let mut noted = self.state.answered.lock().unwrap_or_else(PoisonError::into_inner);
        if noted.len() == NOTED_REQUESTS {
            noted.pop_front();
        }
        noted.push_back(id);
    }

    /// The ids that the platform gave the writes since this was last asked, the oldest first; of more than 64 the latest.
    pub fn noted_requests(&self) -> Vec<String> {
        self.state.answered.lock().unwrap_or_else(PoisonError::into_inner).drain(..).collect()
    }

    /// Fails where the text that output shows in the place of a secret would be stored as that secret.
    fn check_hidden(&self, call: &Call) -> Result<(), Fault> {
        if !String::from_utf8_lossy(&call.body).contains(HIDDEN) {
            return Ok(());
        }
        let Ok(body) = serde_json::from_slice(&call.body) else { return Ok(()) };
        match json::hidden_secret(&body, self.platform.secret_members) {
            Some(at) => {
                Err(Fault::usage(format!("{at} is {HIDDEN}, which stands for a secret that was not shown"))
                    .hint(
                        "nothing was sent; leave the member out, or read it with --reveal and send the value",
                    ))
            }
            None => Ok(()),
        }
    }

    /// The call where this account's settings want it.
    fn routed(&self, call: &Call) -> Result<Call, Fault> {
        let mut call = call.clone();
        let routed = self.platform.dialect.route(self, &mut call);
        routed.map_err(|fault| unsent(self.name(fault)))?;
        Ok(call)
    }

    /// A fault with the names of this profile and platform.
    pub fn name(&self, mut fault: Fault) -> Fault {
        for hint in &mut fault.detail_mut().hints {
            *hint = self.with_profile(hint);
        }
        fault.on(&self.profile, self.platform.name)
    }

    fn exchange_now(&self, call: &Call) -> Result<Reply, Fault> {
        let (mut attempt, mut again, mut renewed) = (0, 0, false);
        if self.state.closed.load(Ordering::SeqCst) {
            let message = "nothing is sent before everything is checked";
            return Err(unsent(Fault::new(Kind::Unreachable, message)));
        }
        loop {
            self.cancel.check()?;
            if self.is_over() {
                return Err(unsent(given_up()));
            }
            // Kept through every wait: whoever comes next must see the pause that this call may bring.
            let place = self.state.turns.enter(self.max_jobs);
            let is_wanted = || call.wanted.is(attempt);
            self.state.turns.wait(self.clock, self.pace, &is_wanted);
            if !is_wanted() {
                return Err(unsent(given_up()));
            }
            let mut signed = call.clone();
            signed.let_halves_out();
            self.platform.dialect.authorize(self, &mut signed).map_err(unsent)?;
            let tried = self.send_once(&signed);
            if let Some(wait) = self.wait_before_again(call, &tried, attempt) {
                if matches!(&tried, Ok(reply) if reply.status == 429) {
                    self.state.turns.hold_all(self.clock, wait);
                } else {
                    self.clock.sleep_while(wait, &|| call.wanted.is(attempt + 1) && !self.is_over());
                }
                attempt += 1;
                continue;
            }
            // What a dialect asks for meanwhile are calls of their own.
            drop(place);
            let asked = self.wait_too_long(&tried);
            let undone =
                matches!(&tried, Ok(reply) if retry::did_nothing(reply, self.clock.now().as_second()));
            let fault = match tried.and_then(|reply| self.platform.dialect.accept(self, call, reply)) {
                Ok(reply) => return Ok(reply),
                Err(fault) if undone => {
                    asked.into_iter().fold(fault, Fault::hint).delivery(Delivery::NotSent)
                }
                Err(fault) => asked.into_iter().fold(fault, Fault::hint),
            };
            match self.platform.dialect.repeat(self, call, &fault) {
                Repeat::Again if again < TRIES_AGAIN => again += 1,
                Repeat::Renewed if !renewed => {
                    renewed = true;
                    let _place = self.state.turns.enter(self.max_jobs);
                    token::renew(self, &signed).map_err(unsent)?;
                }
                _ => return Err(fault),
            }
        }
    }

    /// Sends without authorising or judging: for signing in. Sent again only where the platform put it off
    /// or it never left.
    ///
    /// # Errors
    /// When no whole reply came.
    pub fn send(&self, call: &Call) -> Result<Reply, Fault> {
        let mut attempt = 0;
        loop {
            let tried = self.send_once(call);
            let Some(wait) = self.wait_before_again(call, &tried, attempt) else {
                // Whoever judges this reply does not know the limit.
                self.wait_too_long(&tried).iter().for_each(|text| self.notice(text));
                return tried;
            };
            self.clock.sleep_while(wait, &|| !self.is_over());
            attempt += 1;
            if self.is_over() {
                return tried;
            }
        }
    }

    /// How long to wait before the next try, and says so; nothing when there must not be one.
    fn wait_before_again(&self, call: &Call, tried: &Result<Reply, Fault>, attempt: u32) -> Option<Duration> {
        if !call.wanted.is(attempt + 1) || self.is_over() {
            return None;
        }
        let seen = match tried {
            Ok(reply) => Tried::Replied(reply),
            Err(fault) => Tried::Failed(fault),
        };
        let now = self.clock.now().as_second();
        let once = self.state.once.load(Ordering::SeqCst);
        let limits = if once { Limits { retries: 0, ..self.limits } } else { self.limits };
        let wait = retry::decide(call, seen, attempt, limits, fastrand::f64(), now)?;
        self.tell_of_wait(tried, wait);
        Some(wait)
    }

    /// What to say where the platform asks for a wait that the limits forbid.
    fn wait_too_long(&self, tried: &Result<Reply, Fault>) -> Option<String> {
        let reply = tried.as_ref().ok()?;
        let wait = retry::too_long(reply, self.limits, self.clock.now().as_second())?;
        let most = self.limits.max_wait.as_secs_f64();
        Some(format!("the platform asked to wait {} s; --max-wait is {most} s", wait.as_secs_f64()))
    }

    fn send_once(&self, call: &Call) -> Result<Reply, Fault> {
        // Also what came in a file, which nobody had declared to be secret.
        let names = self.platform.secret_members;
        let traced = Traced { redactor: self.redactor, names };
        trace::learn(self.redactor, call, names);
        trace::call(self.listener, &traced, call);
        let start = self.clock.now();
        let mut reply = self.transport.send(call)?;
        if let Some(date) = reply.date() {
            let lag = self.clock.now().as_second().saturating_sub(date.as_second());
            self.state.lag.store(lag, Ordering::Relaxed);
        }
        if reply.settle() && !self.state.halved.swap(true, Ordering::SeqCst) {
            self.warn_of_half(call, &reply);
        }
        self.platform
            .dialect
            .secrets_in(self, call, &reply)
            .iter()
            .for_each(|secret| self.redactor.learn(secret));
        let millis = self.clock.now().duration_since(start).as_millis();
        trace::reply(self.listener, &traced, &reply, i64::try_from(millis).unwrap_or(i64::MAX));
        Ok(reply)
    }

    /// Says once in which row a text cannot be shown as it is.
    fn warn_of_half(&self, call: &Call, reply: &Reply) {
        let Some((at, whose)) = reply.value().as_ref().and_then(json::half::first) else { return };
        let member = json::spoken(&at);
        let place = match whose {
            Some(id) => format!("'{id}': {}", member.rsplit('.').next().unwrap_or(&member)),
            None => format!("{}: {member}", call.line()),
        };
        self.warn(&format!(
            "{place} holds one half of a character; U+FFFD is shown for it there and in what follows, and -o json has what came"
        ));
    }

    fn tell_of_wait(&self, tried: &Result<Reply, Fault>, wait: Duration) {
        let why = match tried {
            Ok(reply) => format!("{} answered {}", self.profile, reply.status),
            Err(fault) => fault.to_string(),
        };
        let level = if wait.as_secs() >= 2 { Level::Notice } else { Level::Verbose };
        self.listener.line(level, &format!("{why}; trying again in {:.1} s", wait.as_secs_f64()));
    }
}

/// What nobody waits for any more. Nobody reads it.
fn given_up() -> Fault {
    let mut fault = Fault::new(Kind::Unreachable, "nobody waits for the answer any more");
    fault.detail_mut().retryable = false;
    fault
}

/// What failed before the call itself was sent.
fn unsent(fault: Fault) -> Fault {
    fault.delivery(Delivery::NotSent)
}

impl Session<'_> {
    /// How many calls a command may have in progress at once: as many as were asked for, else four, and never more
    /// than the profile allows. A number that had to be cut down is told of.
    pub fn jobs(&self, asked: Option<usize>, listener: &dyn Listener) -> usize {
        let jobs = asked.unwrap_or(JOBS);
        match self.max_jobs {
            Some(most) if most < jobs => {
                if let Some(asked) = asked {
                    let profile = &self.profile;
                    let text = format!(
                        "--jobs {asked} is cut down to {most}, the most that max_jobs of {profile} or IAMCTL_MAX_JOBS allows"
                    );
                    listener.line(Level::Notice, &self.redactor.clean(&text));
                }
                most
            }
            _ => jobs,
        }
    }
}
