//! What goes wrong in the sandbox, on request: rules that say which calls fail and how.
//! Carrying out the delay and the cut is left to whoever sends the answer.

use crate::http::Reply;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::time::Duration;

/// Which calls something happens to, and what.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// The platform that it happens on; none for all.
    #[serde(default)]
    pub platform: Option<String>,
    /// What happens.
    #[serde(flatten)]
    pub kind: FaultKind,
    /// To each how-many-eth matching call: 1 is every call, 3 every third.
    #[serde(default = "one")]
    pub every: u64,
    /// How many times it still happens; none for always.
    #[serde(default)]
    pub times: Option<u64>,
    /// How many matching calls pass before it starts.
    #[serde(default)]
    pub skip: u64,
    /// Only calls whose path contains this text.
    #[serde(default)]
    pub path: Option<String>,
    /// How many matching calls there were so far.
    #[serde(default)]
    pub seen: u64,
}

fn one() -> u64 {
    1
}

impl Rule {
    /// A rule that happens to every call of every platform.
    pub fn new(kind: FaultKind) -> Self {
        Rule { platform: None, kind, every: 1, times: None, skip: 0, path: None, seen: 0 }
    }

    fn matches(&self, platform: &str, path: &str) -> bool {
        self.times != Some(0)
            && self.platform.as_deref().is_none_or(|wanted| wanted == platform)
            && self.path.as_deref().is_none_or(|part| path.contains(part))
    }

    /// Counts a matching call and tells whether it is one that fails.
    fn strike(&mut self) -> bool {
        self.seen = self.seen.saturating_add(1);
        let turn = self.seen.saturating_sub(self.skip);
        let hit = turn > 0 && turn.is_multiple_of(self.every.max(1));
        if hit && let Some(left) = &mut self.times {
            *left = left.saturating_sub(1);
        }
        hit
    }
}

/// What goes wrong with one call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum FaultKind {
    /// The platform refuses without having done anything.
    Status {
        /// The status of the answer.
        status: u16,
        /// The `Retry-After` header, in seconds.
        #[serde(default)]
        retry_after: Option<u64>,
    },
    /// The answer comes late.
    Latency {
        /// How late, in milliseconds.
        millis: u64,
    },
    /// Every access token expires before the call is looked at.
    ExpireTokens,
    /// The answer's signature does not fit its body.
    WrongSignature,
    /// The call is carried out, but the connection is cut in the middle of the answer.
    Cut,
    /// A page of a proxy comes instead of the platform's answer; nothing was done.
    Html,
    /// The call is carried out, but its answer is JSON that stops too early.
    Garbage,
    /// The call is carried out, but a JSON string comes where something else is due.
    WrongType,
}

const PAGE: &str = "<!DOCTYPE html><html><head><title>Maintenance</title></head>\
<body><h1>We will be back soon</h1></body></html>\n";

impl FaultKind {
    /// How long the answer waits.
    pub(super) fn delay(&self) -> Duration {
        match self {
            FaultKind::Latency { millis } => Duration::from_millis(*millis),
            _ => Duration::ZERO,
        }
    }

    /// The answer that comes instead of the platform's own.
    pub(super) fn instead(&self) -> Option<Reply> {
        match self {
            FaultKind::Status { status, retry_after } => {
                let mut reply = Reply::json(*status, &json!({"detail": "fault injected by the sandbox"}));
                if let Some(seconds) = retry_after {
                    reply.headers.push(("Retry-After".into(), seconds.to_string()));
                }
                Some(reply)
            }
            FaultKind::Html => {
                let headers = vec![("Content-Type".into(), "text/html; charset=utf-8".into())];
                Some(Reply { status: 200, headers, body: PAGE.into() })
            }
            _ => None,
        }
    }

    /// Spoils the platform's own answer.
    pub(super) fn spoil(&self, reply: &mut Reply) {
        match self {
            FaultKind::WrongSignature => flip_signature(reply),
            FaultKind::Garbage => {
                reply.body.truncate(reply.body.len() / 2);
                if reply.body.is_empty() || reply.value().is_some() {
                    reply.body = b"{\"cut".to_vec();
                }
            }
            FaultKind::WrongType => reply.body = b"\"not what was expected\"".to_vec(),
            _ => {}
        }
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

/// What happens to this call, and whether any rule counted it.
pub(super) fn due(rules: &mut [Rule], platform: &str, path: &str) -> (Vec<FaultKind>, bool) {
    let mut counted = false;
    let mut due = Vec::new();
    for rule in rules.iter_mut().filter(|rule| rule.matches(platform, path)) {
        counted = true;
        if rule.strike() {
            due.push(rule.kind.clone());
        }
    }
    (due, counted)
}
