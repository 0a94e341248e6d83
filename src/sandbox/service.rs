//! The sandbox as a whole: hands a call to its platform, lets go wrong what is to go wrong, and counts.

use super::answer::Answer;
use super::fault::{self, FaultKind, Rule};
use super::platforms::{PLATFORMS, platform};
use super::store::{State, Store};
use crate::clock::Clock;
use crate::fault::Fault;
use crate::http::{Call, Method, Reply};
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

    /// The clock that it goes by, for whoever has to wait out [`Answer::delay`].
    pub fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// Handles one call for a platform by name; an unknown platform is a 404.
    ///
    /// # Errors
    /// When the state file cannot be read or written.
    pub fn handle(&self, platform: &str, call: &Call) -> Result<Answer, Fault> {
        if self::platform(platform).is_none() {
            let missing = json!({"detail": "Not Found"});
            return Ok(Answer::plain(Reply::json(404, &missing)));
        }
        let now = self.clock.now();
        self.store.with(|state| {
            let (due, counted) = fault::due(&mut state.faults, platform, &call.path);
            let (answer, changed) = answer(state, platform, call, now, &due)?;
            Ok((answer, changed || counted))
        })
    }

    /// Puts everything back to a fresh seed of `users` people a platform, and forgets faults and
    /// counters. Also mends a state file that cannot be read.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn reset(&self, users: usize) -> Result<(), Fault> {
        self.store.replace(State::seed(users))
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

    /// Chooses what HID counts as the first row of a list: 0 as its samples have it, or 1 (as well as
    /// anything above) as the standard has it.
    ///
    /// # Errors
    /// When the state file cannot be read or written.
    pub fn set_scim_base(&self, base: u32) -> Result<(), Fault> {
        self.store.with(|state| {
            state.hid.live()?.scim_base = base.min(1);
            Ok(((), true))
        })
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

/// Runs the platform between what the due faults do before and after it.
fn answer(
    state: &mut State,
    platform: &str,
    call: &Call,
    now: jiff::Timestamp,
    due: &[FaultKind],
) -> Result<(Answer, bool), Fault> {
    *state.requests.entry(platform.to_owned()).or_default() += 1;
    let delay = due.iter().map(FaultKind::delay).sum();
    if let Some(reply) = due.iter().find_map(FaultKind::instead) {
        return Ok((Answer { reply, cut: false, delay }, false));
    }
    let expires = due.contains(&FaultKind::ExpireTokens);
    let share = state.of(platform)?;
    if expires {
        share.expire_tokens();
    }
    let (mut reply, touched) = share.answer(call, now);
    if touched && reply.ok() && counts_as_write(call) {
        *state.writes.entry(platform.to_owned()).or_default() += 1;
    }
    for kind in due {
        kind.spoil(&mut reply);
    }
    let cut = due.contains(&FaultKind::Cut);
    Ok((Answer { reply, cut, delay }, expires || touched))
}

/// Issuing a token or starting a search in the background changes the state, but is no write that a person
/// asked for.
fn counts_as_write(call: &Call) -> bool {
    let session = call.path.contains("/auth/login/")
        || call.path.ends_with("/auth/logout")
        || call.path == "/identity/connect/token"
        || call.path.ends_with("/authn/token")
        || call.path.ends_with("/adminapi/authenticate");
    let search = call.path.contains("/async/") && call.path.contains("paged");
    !session && !search && !matches!(call.method, Method::Get | Method::Head)
}

fn describe(state: &mut State) -> Result<Value, Fault> {
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
