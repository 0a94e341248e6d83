//! Something that an operator should know of.

use jiff::Timestamp;
use serde_json::{Value, json};

/// The severities, the greatest first.
pub const SEVERITIES: [&str; 5] = ["critical", "high", "medium", "low", "info"];

/// Something that an operator should know of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckFinding {
    /// One of [`SEVERITIES`].
    pub severity: &'static str,
    /// The topic.
    pub check: &'static str,
    /// The profile.
    pub profile: String,
    /// The platform.
    pub platform: &'static str,
    /// What it is, such as `client secret`.
    pub kind: String,
    /// What it is called.
    pub name: String,
    /// What is so.
    pub what: String,
    /// Until when it is good, or since when it is not used.
    pub when: Option<Timestamp>,
    /// The command line that fixes it.
    pub fix: String,
    /// The command whose list shows it.
    pub source: String,
}

impl CheckFinding {
    /// Its place in an order: the worst first, then what ends first.
    pub fn order(&self) -> impl Ord + use<> {
        let severity = SEVERITIES.iter().position(|known| *known == self.severity);
        (severity, self.when, self.profile.clone(), self.kind.clone(), self.name.clone())
    }

    /// The same as JSON.
    pub fn json(&self) -> Value {
        json!({
            "severity": self.severity, "check": self.check, "profile": self.profile, "platform": self.platform,
            "kind": self.kind, "name": self.name, "what": self.what,
            "when": self.when.map(|when| when.to_string()), "fix": self.fix, "source": self.source,
        })
    }
}
