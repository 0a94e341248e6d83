//! The one error that crosses rooms: a kind, a sentence, hints, and what the platform said.
//!
//! Only the kind decides the exit code. Printing a fault is left to `output`.

mod kind;

pub use kind::Kind;

use serde_json::{Map, Value, json};
use std::fmt;

/// How far a request got before it failed: what decides whether it may be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Delivery {
    /// It never left this machine.
    NotSent,
    /// It may or may not have been acted on.
    #[default]
    Unknown,
    /// The platform answered.
    Answered,
}

/// A write whose answer is missing, unreadable or not trusted.
#[derive(Debug, Clone)]
pub struct Doubt {
    /// What was sent: method and path.
    pub sent: String,
    /// A command line that shows whether it was carried out, where there is one.
    pub look: Option<String>,
    /// What was wrong with the answer.
    pub cause: Fault,
    /// The thing that is there with everything that was asked for, where only who made it is not known.
    pub there: Option<Value>,
}

/// What a reading tells of a write whose answer was lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// It is so as the write was to make it.
    Done,
    /// It is as it was before.
    NotDone,
    /// It could not be read, or shows neither.
    Unknown,
}

/// Items of a call that failed while others were done.
#[derive(Debug, Clone, Default)]
pub struct Partial {
    /// The failed ones.
    pub failed: Vec<Failed>,
    /// The platform's answer that says so.
    pub answer: Option<Value>,
}

/// One failed item.
#[derive(Debug, Clone)]
pub struct Failed {
    /// What it was called in the request.
    pub key: String,
    /// What scripts are shown of it.
    pub shown: Value,
}

/// One failure, as a person and a script need it.
#[derive(Debug, Clone)]
pub struct Fault(Box<Detail>);

/// The parts of a [`Fault`].
#[derive(Debug, Clone)]
pub struct Detail {
    /// Decides the exit code.
    pub kind: Kind,
    /// What failed and why: one sentence without a full stop.
    pub message: String,
    /// What a person can do about it.
    pub hints: Vec<String>,
    /// Status of the reply, where there was one.
    pub http_status: Option<u16>,
    /// Name of the platform.
    pub platform: Option<String>,
    /// Name of the profile.
    pub profile: Option<String>,
    /// The platform's own code or status word.
    pub platform_code: Option<String>,
    /// The platform's id of the request, for its support.
    pub request_id: Option<String>,
    /// Whether the same command may succeed later as it stands.
    pub retryable: bool,
    /// How far the request got.
    pub delivery: Delivery,
    /// Whether a time limit ended it, so that the platform may still be at work.
    pub timed_out: bool,
    /// Whether it is a 404 that a gateway may have given: it does not say what is missing, nor in the platform's own
    /// form.
    pub bare_404: bool,
    /// The write that may have been carried out all the same.
    pub doubt: Option<Doubt>,
    /// Whether the platform was asked afterwards, and nothing had come of the write.
    pub undone: bool,
    /// The items that failed, where others were done.
    pub partial: Option<Partial>,
    /// More for scripts: candidates of an ambiguous name, and the like.
    pub extra: Map<String, Value>,
}

impl Fault {
    /// A fault of `kind` with a sentence.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Fault(Box::new(Detail {
            kind,
            message: message.into(),
            hints: Vec::new(),
            http_status: None,
            platform: None,
            profile: None,
            platform_code: None,
            request_id: None,
            retryable: matches!(kind, Kind::Unreachable | Kind::PlatformFailed),
            delivery: Delivery::default(),
            timed_out: false,
            bare_404: false,
            doubt: None,
            undone: false,
            partial: None,
            extra: Map::new(),
        }))
    }

    /// Flags, filter or input file.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Kind::Usage, message)
    }

    /// Profile, settings or secret store.
    pub fn configuration(message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration, message)
    }

    /// A bug of ours or an unreadable reply.
    pub fn unexpected(message: impl Into<String>) -> Self {
        Self::new(Kind::Unexpected, message)
    }

    /// Adds what a person can do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hints.push(hint.into());
        self
    }

    /// Sets the status of the reply. Whoever has no such call (501) will not have it the next time.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.0.http_status = Some(status);
        self.0.delivery = Delivery::Answered;
        self.0.retryable &= status != 501;
        self
    }

    /// Sets the platform's own code.
    #[must_use]
    pub fn platform_code(mut self, code: impl Into<String>) -> Self {
        self.0.platform_code = Some(code.into());
        self
    }

    /// Sets how far the request got.
    #[must_use]
    pub fn delivery(mut self, delivery: Delivery) -> Self {
        self.0.delivery = delivery;
        self
    }

    /// Adds a member for scripts to the JSON form.
    #[must_use]
    pub fn with(mut self, name: &str, value: Value) -> Self {
        self.0.extra.insert(name.to_owned(), value);
        self
    }

    /// Says which items failed, and by which answer.
    #[must_use]
    pub fn items(mut self, failed: Vec<Failed>, answer: Option<Value>) -> Self {
        self.0.partial = Some(Partial { failed, answer });
        self
    }

    /// The same failure as that of a write that was sent and may have been carried out.
    #[must_use]
    pub fn in_doubt(self, sent: String) -> Self {
        if self.0.doubt.is_some() {
            return self;
        }
        let mut fault = self.clone();
        let detail = &mut *fault.0;
        detail.retryable = false;
        detail.kind = Kind::InDoubt;
        detail.message = format!("{}; whether the request was carried out is not known", detail.message);
        detail.doubt = Some(Doubt { sent, look: None, cause: self, there: None });
        fault
    }

    /// The same doubt with the command line that shows what is so, where there is one. Said once is enough.
    #[must_use]
    pub fn look_with(mut self, line: Option<String>) -> Self {
        if self.0.doubt.as_ref().is_some_and(|doubt| doubt.look.is_some()) {
            return self;
        }
        let hint = match &line {
            Some(line) => format!("look before sending it again: {line}"),
            None => "look at the platform before sending it again".to_owned(),
        };
        if let Some(doubt) = &mut self.0.doubt {
            doubt.look = line;
        }
        if self.0.hints.contains(&hint) { self } else { self.hint(hint) }
    }

    /// What is left of a doubt once the platform was asked and nothing had come of the write: its cause, which may be
    /// tried again. Where a time limit ended the wait it may be done later, so the doubt stays.
    #[must_use]
    pub fn undone(self) -> Self {
        let Some(doubt) = self.0.doubt.as_ref().filter(|doubt| !doubt.cause.may_come_late()) else {
            return self;
        };
        let mut cause = doubt.cause.clone();
        cause.0.retryable = true;
        cause.0.undone = true;
        cause.0.delivery = Delivery::NotSent;
        cause.hint("it was not carried out: the platform was asked afterwards")
    }

    /// What a fault comes to once the platform was read: the one rule for every write whose answer was lost.
    ///
    /// # Errors
    /// The doubt, where it stays; the cause of it, where nothing came of the write; any other fault as it is.
    pub fn settled(self, evidence: Evidence) -> Result<(), Fault> {
        match evidence {
            Evidence::Done if self.detail().doubt.is_some() => Ok(()),
            Evidence::NotDone => Err(self.undone()),
            Evidence::Done | Evidence::Unknown => Err(self),
        }
    }

    /// Whether the platform may have acted although the call failed: no whole answer, one that cannot be read or
    /// trusted, or one of a gateway that does not know either.
    pub fn is_doubtful(&self) -> bool {
        let detail = self.detail();
        match detail.delivery {
            _ if detail.doubt.is_some() => true,
            Delivery::NotSent => false,
            // A signature does not cover the status: a refusal is one, whoever wrote its body.
            _ if detail.kind == Kind::Untrusted => !matches!(detail.http_status, Some(400..500)),
            Delivery::Unknown => {
                detail.http_status.is_some() || matches!(detail.kind, Kind::Unreachable | Kind::Unexpected)
            }
            Delivery::Answered => match detail.http_status {
                // A refusal in a form that is not the platform's own may be a gateway's, which knows nothing of the write.
                Some(200..300 | 400..500) => detail.kind == Kind::Unexpected,
                // What a platform did before it failed is its secret; where it says that it did nothing, that is
                // noted.
                Some(500..) => matches!(detail.kind, Kind::PlatformFailed | Kind::Unexpected),
                _ => false,
            },
        }
    }

    /// Whether it is a doubt about a refusal, so that what the write was to remove may not have been there before.
    pub fn may_be_refusal(&self) -> bool {
        let cause = self.0.doubt.as_ref().map(|doubt| doubt.cause.detail());
        cause.is_some_and(|cause| matches!(cause.http_status, Some(400..500)))
    }

    /// Whether the platform may still carry the request out: a time limit ended the wait, here or at a gateway.
    fn may_come_late(&self) -> bool {
        self.detail().timed_out || self.detail().http_status == Some(504)
    }

    /// The same as a failure by a time limit.
    #[must_use]
    pub fn timed_out(mut self) -> Self {
        self.0.timed_out = true;
        self
    }

    /// Whether every further call would fail the same way, and may do harm: a refused sign-in locks accounts. One that
    /// may succeed as it stands is not.
    pub fn is_hopeless(&self) -> bool {
        !self.detail().retryable
            && matches!(self.kind(), Kind::Unauthenticated | Kind::Configuration | Kind::Untrusted)
    }

    /// Whether it is about what was sent, and nothing came of it.
    pub fn is_refusal(&self) -> bool {
        let about = [Kind::NotFound, Kind::Conflict, Kind::Rejected, Kind::Ambiguous, Kind::Usage];
        about.contains(&self.kind()) && !self.is_doubtful()
    }

    /// Whether the platform could not be reached, or had no time.
    pub fn is_outage(&self) -> bool {
        let cause = self.detail().doubt.as_ref().map_or(self, |doubt| &doubt.cause);
        matches!(cause.kind(), Kind::Unreachable | Kind::PlatformFailed)
    }

    /// Names the profile and platform, unless that was done nearer to the cause.
    #[must_use]
    pub fn on(mut self, profile: &str, platform: &str) -> Self {
        self.0.profile.get_or_insert_with(|| profile.to_owned());
        self.0.platform.get_or_insert_with(|| platform.to_owned());
        self
    }

    /// Passes every text that came from elsewhere through `clean`: for taking secrets out before it is shown.
    pub fn clean(&mut self, clean: &dyn Fn(&str) -> String) {
        let detail = &mut *self.0;
        detail.message = clean(&detail.message);
        detail.hints.iter_mut().for_each(|hint| *hint = clean(hint));
        for text in [&mut detail.platform_code, &mut detail.request_id].into_iter().flatten() {
            *text = clean(text);
        }
        detail.extra.values_mut().for_each(|value| clean_value(value, clean));
        if let Some(partial) = &mut detail.partial {
            partial.failed.iter_mut().for_each(|failed| clean_value(&mut failed.shown, clean));
        }
        if let Some(doubt) = &mut detail.doubt {
            doubt.cause.clean(clean);
            for text in [Some(&mut doubt.sent), doubt.look.as_mut()].into_iter().flatten() {
                *text = clean(text);
            }
        }
    }

    /// The kind.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// The parts.
    pub fn detail(&self) -> &Detail {
        &self.0
    }

    /// The parts, to change.
    pub fn detail_mut(&mut self) -> &mut Detail {
        &mut self.0
    }

    /// The object that goes to standard error with `-o json`.
    pub fn to_json(&self) -> Value {
        let detail = self.detail();
        let mut error = Map::new();
        error.insert("code".into(), json!(detail.kind.code()));
        error.insert("message".into(), json!(detail.message));
        error.insert("hint".into(), hint_value(&detail.hints));
        error.insert("exit_code".into(), json!(detail.kind.exit_code()));
        error.insert("http_status".into(), json!(detail.http_status));
        error.insert("platform".into(), json!(detail.platform));
        error.insert("profile".into(), json!(detail.profile));
        error.insert("platform_code".into(), json!(detail.platform_code));
        error.insert("request_id".into(), json!(detail.request_id));
        error.insert("retryable".into(), json!(detail.retryable));
        if let Some(doubt) = &detail.doubt {
            error.insert("sent".into(), json!(doubt.sent));
            error.insert("look".into(), json!(doubt.look));
        }
        if let Some(partial) = detail.partial.as_ref().filter(|partial| !partial.failed.is_empty()) {
            let failed = partial.failed.iter().map(|failed| failed.shown.clone()).collect();
            error.insert("failed".into(), Value::Array(failed));
        }
        error.extend(detail.extra.clone());
        json!({ "error": error })
    }
}

fn clean_value(value: &mut Value, clean: &dyn Fn(&str) -> String) {
    match value {
        Value::String(text) => *text = clean(text),
        Value::Array(list) => list.iter_mut().for_each(|value| clean_value(value, clean)),
        Value::Object(members) => members.values_mut().for_each(|value| clean_value(value, clean)),
        _ => {}
    }
}

fn hint_value(hints: &[String]) -> Value {
    if hints.is_empty() { Value::Null } else { Value::String(hints.join("; ")) }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let detail = self.detail();
        if let Some(profile) = &detail.profile {
            write!(formatter, "{profile}: ")?;
        }
        formatter.write_str(&detail.message)?;
        if !detail.hints.is_empty() {
            write!(formatter, "; {}", detail.hints.join("; "))?;
        }
        Ok(())
    }
}

impl std::error::Error for Fault {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reading_settles_a_doubt_by_one_rule() {
        let lost = || Fault::new(Kind::Unreachable, "lost").in_doubt("PUT /x".to_owned());
        assert!(lost().settled(Evidence::Done).is_ok());
        let not_done = lost().settled(Evidence::NotDone).unwrap_err();
        assert_eq!((not_done.kind(), not_done.detail().retryable), (Kind::Unreachable, true));
        assert_eq!(lost().settled(Evidence::Unknown).unwrap_err().kind(), Kind::InDoubt);
        let late = Fault::new(Kind::Unreachable, "late").timed_out().in_doubt("PUT /x".to_owned());
        assert_eq!(
            late.settled(Evidence::NotDone).unwrap_err().kind(),
            Kind::InDoubt,
            "it may be done later"
        );
        let refused = Fault::new(Kind::Rejected, "no");
        assert_eq!(refused.settled(Evidence::Done).unwrap_err().kind(), Kind::Rejected, "nothing was lost");
    }
}
