//! Made-up platforms for practice and tests: strict, with a memory, and able to fail on request.
//!
//! Each platform is written from its own documents and never from the tables of the client, so that a
//! mistake in those tables cannot hide here. Carrying calls over loopback HTTP is left to `serve`.

pub mod entrust;
pub mod fault;
pub mod hid;
pub mod part;
pub mod people;
mod places;
pub mod protegrity;
mod reading;
pub mod secureauth;
pub mod serve;
pub mod store;
pub mod u4ids;

use crate::clock::Clock;
use crate::fault::{Delivery, Fault, Kind};
use crate::http::{Call, Method, Reply, Transport};
use fault::{FaultKind, Rule};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use store::{State, Store};

/// The platforms there are, as `handle` and [`Account`] name them.
pub const PLATFORMS: &[&str] = &["protegrity", "secureauth", "u4ids", "hid", "entrust"];

/// A built-in account: what a profile needs to reach one platform of the sandbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Account {
    /// The platform.
    pub platform: &'static str,
    /// What tells the accounts of a platform apart, such as `viewer`.
    pub name: &'static str,
    /// Settings of the profile, by name.
    pub settings: &'static [(&'static str, &'static str)],
    /// Secrets of the profile, by name. They open nothing but the sandbox, so they may be shown.
    pub secrets: &'static [(&'static str, &'static str)],
}

/// Every built-in account; the first of a platform may do everything.
pub const ACCOUNTS: &[Account] = &[
    Account {
        platform: "protegrity",
        name: "admin",
        settings: &[("username", "admin")],
        secrets: &[("password", "not-a-secret-Admin-1")],
    },
    Account {
        platform: "protegrity",
        name: "viewer",
        settings: &[("username", "viewer")],
        secrets: &[("password", "not-a-secret-Viewer-1")],
    },
    Account {
        platform: "protegrity",
        name: "noaccess",
        settings: &[("username", "noaccess")],
        secrets: &[("password", "not-a-secret-Noaccess-1")],
    },
    Account {
        platform: "secureauth",
        name: "admin",
        settings: &[("realm", "secureauth2"), ("app_id", "1b700d2e7b7b4abfa1950c865e23e81a")],
        secrets: &[("app_key", "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")],
    },
    Account {
        platform: "u4ids",
        name: "admin",
        settings: &[("authority", "sandbox:u4ids/identity"), ("client_id", "u4ids-admin-client")],
        secrets: &[("client_secret", "not-a-secret-u4ids-1")],
    },
    Account {
        platform: "u4ids",
        name: "reader",
        settings: &[("authority", "sandbox:u4ids/identity"), ("client_id", "reader-client")],
        secrets: &[("client_secret", "not-a-secret-u4ids-2")],
    },
    Account {
        platform: "hid",
        name: "admin",
        settings: &[("tenant", "t1demo00"), ("client_id", "admin client:1")],
        secrets: &[("client_secret", "not-a-secret-hid/1")],
    },
    Account {
        platform: "hid",
        name: "reader",
        settings: &[("tenant", "t1demo00"), ("client_id", "reader")],
        secrets: &[("client_secret", "not-a-secret-hid+2")],
    },
    Account {
        platform: "entrust",
        name: "admin",
        settings: &[("application_id", "0a5e7c1e-3b1d-4c52-9f60-1d2c3b4a5e01")],
        secrets: &[("shared_secret", "not-a-secret-entrust-admin")],
    },
    Account {
        platform: "entrust",
        name: "auditor",
        settings: &[("application_id", "0a5e7c1e-3b1d-4c52-9f60-1d2c3b4a5e02")],
        secrets: &[("shared_secret", "not-a-secret-entrust-auditor")],
    },
    Account {
        platform: "entrust",
        name: "helpdesk",
        settings: &[("application_id", "0a5e7c1e-3b1d-4c52-9f60-1d2c3b4a5e03")],
        secrets: &[("shared_secret", "not-a-secret-entrust-helpdesk")],
    },
];

/// One answer of the sandbox and what goes wrong with it on the way.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The whole answer.
    pub reply: Reply,
    /// Whether the connection is cut in the middle of the body.
    pub cut: bool,
    /// How long to wait before any of it is sent.
    pub delay: Duration,
}

impl Answer {
    fn plain(reply: Reply) -> Self {
        Answer { reply, cut: false, delay: Duration::ZERO }
    }
}

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
        if !PLATFORMS.contains(&platform) {
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
        let inner = state.of(platform)?.to_value();
        rows.push(json!({
            "platform": platform,
            "users": size(&inner["users"]),
            "groups": size(&inner["groups"]),
            "roles": size(&inner["roles"]),
            "requests": state.requests.get(*platform).copied().unwrap_or(0),
            "writes": state.writes.get(*platform).copied().unwrap_or(0),
        }));
    }
    Ok(json!({"platforms": rows, "faults": state.faults}))
}

fn size(value: &Value) -> usize {
    value.as_array().map(Vec::len).or_else(|| value.as_object().map(serde_json::Map::len)).unwrap_or(0)
}

/// One platform of the sandbox, reached without a network.
pub struct InProcess {
    /// The sandbox.
    pub sandbox: Arc<Sandbox>,
    /// The platform that answers.
    pub platform: &'static str,
}

impl Transport for InProcess {
    fn send(&self, call: &Call) -> Result<Reply, Fault> {
        let answer = self.sandbox.handle(self.platform, call)?;
        if !answer.delay.is_zero() {
            self.sandbox.clock().sleep(answer.delay);
        }
        if answer.cut {
            let message = "the connection was cut in the middle of the answer";
            return Err(Fault::new(Kind::Unreachable, message)
                .delivery(Delivery::Unknown)
                .hint("the call may have been carried out: look before sending it again"));
        }
        Ok(answer.reply)
    }
}

#[cfg(test)]
mod tests;
