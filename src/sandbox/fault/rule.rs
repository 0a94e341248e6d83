//! A rule: what goes wrong, and with which calls.

use super::calls::FaultCalls;
use super::kind::FaultKind;
use super::table::entry;
use crate::http::Call;
use crate::sandbox::platform::SandboxPlatform;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

/// Which calls something happens to, and what.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// The platform that it happens on; none for every one that can have it.
    #[serde(default)]
    pub platform: Option<String>,
    /// What happens.
    #[serde(flatten, deserialize_with = "kind")]
    pub kind: FaultKind,
    /// To which calls; none for what its kind strikes by itself.
    #[serde(default)]
    pub calls: Option<FaultCalls>,
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

/// By way of a value: what was flattened or tagged cannot take its numbers from text.
fn kind<'de, D: Deserializer<'de>>(from: D) -> Result<FaultKind, D::Error> {
    serde_json::from_value(Value::deserialize(from)?).map_err(D::Error::custom)
}

fn one() -> u64 {
    1
}

impl Rule {
    /// A rule for every call that the kind strikes by itself, on every platform that can have it.
    pub fn new(kind: FaultKind) -> Self {
        let (skip, times) = entry(kind.name()).map_or((0, None), |entry| (entry.skip, entry.times));
        Rule { platform: None, kind, calls: None, every: 1, times, skip, path: None, seen: 0 }
    }

    fn matches(&self, platform: &SandboxPlatform, call: &Call) -> bool {
        let Some(entry) = entry(self.kind.name()) else { return false };
        self.times != Some(0)
            && self.platform.as_deref().is_none_or(|wanted| wanted == platform.name)
            && self.path.as_deref().is_none_or(|part| call.path.contains(part))
            && entry.ability.is_none_or(|ability| platform.can(ability))
            && self.calls.unwrap_or(entry.calls).holds(platform.wire.class(call))
            && self.fits(platform, call)
    }

    /// Whether the call has what goes wrong with it.
    fn fits(&self, platform: &SandboxPlatform, call: &Call) -> bool {
        let (wire, list) = (platform.wire, || platform.wire.list(call));
        match self.kind {
            FaultKind::PagingIgnored | FaultKind::RowsDeleted { .. } => list().is_some(),
            FaultKind::RepeatedPage => list().is_some() && wire.later_page(call),
            FaultKind::RepeatedCursor => {
                list().is_some_and(|list| list.next.is_some()) && wire.later_page(call)
            }
            FaultKind::EmptyPage => list().is_some_and(|list| list.next.is_some()),
            FaultKind::WrongTotal { .. } => list().is_some_and(|list| list.total.is_some()),
            FaultKind::ShuffledItems | FaultKind::OtherItems => wire.items(call).is_some(),
            _ => true,
        }
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

/// What happens to this call, and whether any rule counted it.
pub(crate) fn due(rules: &mut [Rule], platform: &SandboxPlatform, call: &Call) -> (Vec<FaultKind>, bool) {
    let mut counted = false;
    let mut due = Vec::new();
    for rule in rules.iter_mut().filter(|rule| rule.matches(platform, call)) {
        counted = true;
        if rule.strike() {
            due.push(rule.kind.clone());
        }
    }
    (due, counted)
}
