//! The sandbox as a whole: calls, what is to go wrong, and what there is. What a call does is left to `calling`.

use super::answer::SandboxAnswer;
use super::fault::rule::Rule;
use super::platform::{Quirk, SandboxPlatform};
use super::platforms::{PLATFORMS, platform};
use super::state::SandboxState;
use super::store::Store;
use crate::clock::Clock;
use crate::fault::Fault;
use crate::http::{Call, Reply};
use serde_json::{Value, json};
use std::sync::Arc;

/// Every made-up platform, over one store.
pub struct Sandbox {
    store: Store,
    clock: Arc<dyn Clock>,
}

impl Sandbox {
    /// A sandbox over a store; `clock` decides when tokens and signatures expire.
    pub fn new(store: Store, clock: Arc<dyn Clock>) -> Self {
        Sandbox { store, clock }
    }

    /// The clock that it goes by, for whoever has to wait out [`SandboxAnswer::delay`].
    pub fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// Handles one call for a platform by name; an unknown platform is a 404.
    ///
    /// # Errors
    /// When the state file cannot be read or written.
    pub fn handle(&self, platform: &str, call: &Call) -> Result<SandboxAnswer, Fault> {
        let Some(platform) = self::platform(platform) else {
            let missing = json!({"detail": "Not Found"});
            return Ok(SandboxAnswer::plain(Reply::json(404, &missing)));
        };
        self.store.call(platform, call, self.clock.now())
    }

    /// Puts everything back to a fresh seed of `users` people a platform, or to nothing that somebody made, and forgets faults and
    /// counters. Also fixes a state file that cannot be read.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn reset(&self, users: Option<usize>) -> Result<(), Fault> {
        self.store.replace(users.map_or_else(SandboxState::empty, SandboxState::seed))
    }

    /// The rules in force, in the order in which they were added.
    ///
    /// # Errors
    /// When the state file cannot be read.
    pub fn faults(&self) -> Result<Vec<Rule>, Fault> {
        self.store.with(|state| Ok((state.faults.clone(), false)))
    }

    /// Makes something go wrong from now on.
    ///
    /// # Errors
    /// When the state file cannot be read or written.
    pub fn add_fault(&self, rule: Rule) -> Result<(), Fault> {
        self.store.with(|state| {
            state.faults.push(rule);
            Ok(((), true))
        })
    }

    /// Lets everything go well again.
    ///
    /// # Errors
    /// When the state file cannot be read or written.
    pub fn clear_faults(&self) -> Result<(), Fault> {
        self.store.with(|state| {
            let changed = !state.faults.is_empty();
            state.faults.clear();
            Ok(((), changed))
        })
    }

    /// Chooses one of the values of a platform's quirk.
    ///
    /// # Errors
    /// Usage: there is no such platform, quirk or value. Otherwise when the state file cannot be read or written.
    pub fn choose(&self, platform: &str, quirk: &str, value: &str) -> Result<(), Fault> {
        let known = self::platform(platform).and_then(|platform| {
            let mut quirks = platform.quirks.iter();
            quirks.find(|known| known.name == quirk && known.values.contains(&value))
        });
        if known.is_none() {
            return Err(Fault::usage(format!("the sandbox has no quirk {platform}.{quirk}={value}"))
                .hint(format!("there are: {}", quirks().join("; "))));
        }
        self.store.with(|state| {
            state.of(platform)?.choose_quirk(quirk, value);
            Ok(((), true))
        })
    }

    /// All that a platform remembers, as JSON.
    ///
    /// # Errors
    /// There is no such platform, or the state file cannot be read.
    pub fn memory(&self, platform: &str) -> Result<Value, Fault> {
        self.store.with(|state| Ok((state.of(platform)?.to_value(), false)))
    }

    /// What there is: for each platform the number of users, groups, roles, requests and writes, and
    /// the faults in force. A state file counts requests only along with something that is written.
    ///
    /// # Errors
    /// When the state file cannot be read.
    pub fn status(&self) -> Result<Value, Fault> {
        self.store.with(|state| Ok((describe(state)?, false)))
    }
}

/// Every quirk with its values and what it decides.
pub fn quirks() -> Vec<String> {
    let of = |platform: &'static SandboxPlatform| {
        let told = |quirk: &Quirk| {
            format!("{}.{}={} ({})", platform.name, quirk.name, quirk.values.join("|"), quirk.about)
        };
        platform.quirks.iter().map(told)
    };
    PLATFORMS.iter().copied().flat_map(of).collect()
}

fn describe(state: &mut SandboxState) -> Result<Value, Fault> {
    let mut rows = Vec::new();
    for platform in PLATFORMS {
        let platform = platform.name;
        let inner = state.of(platform)?.to_value();
        rows.push(json!({
            "platform": platform,
            "users": size(&inner["users"]),
            "groups": size(&inner["groups"]),
            "roles": size(&inner["roles"]),
            "requests": state.requests.get(platform).copied().unwrap_or(0),
            "writes": state.writes.get(platform).copied().unwrap_or(0),
        }));
    }
    Ok(json!({"platforms": rows, "faults": state.faults}))
}

fn size(value: &Value) -> usize {
    value.as_array().map(Vec::len).or_else(|| value.as_object().map(serde_json::Map::len)).unwrap_or(0)
}
