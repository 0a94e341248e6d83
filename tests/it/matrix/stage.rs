//! A small platform for one cell: a state that is made once, a fault, a command line, and the truth afterwards,
//! read from the state file without any fault.

use crate::bench::{Bench, Ran};
use crate::served::still;
use iamctl::sandbox::fault::Rule;
use iamctl::sandbox::state::SandboxState;
use iamctl::sandbox::store::Store;
use iamctl::sandbox::{PLATFORMS, SandboxPlatform};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::OnceLock;

/// People on each platform: with what every platform has besides, more than three pages of four.
const PEOPLE: usize = 8;

/// Tables that no cell touches, and that would only be read and written again and again.
const HEAVY: &[&str] = &["audits", "credentials", "jobs"];

/// What changes beside a deed: sessions, what was used when, logs, and what makes ids.
const ASIDE: &[&str] = &[
    "sessions",
    "access",
    "tokens",
    "counter",
    "seen",
    "audits",
    "events",
    "failures",
    "used",
    "digests",
    "cache_removals",
    "purge",
    "version",
    "lastModified",
    "lastAuthnDate",
];

/// What a platform remembers at the start of a cell.
pub(super) fn fresh(platform: &str) -> &'static Value {
    static SHARES: OnceLock<BTreeMap<&str, Value>> = OnceLock::new();
    let shares = SHARES.get_or_init(|| {
        let mut state = SandboxState::seed(PEOPLE);
        let share = |platform: &&'static SandboxPlatform| {
            let mut share = state.of(platform.name).unwrap().to_value();
            for table in HEAVY {
                if let Some(rows) = share.get_mut(*table).filter(|rows| rows.is_array()) {
                    *rows = json!([]);
                }
            }
            (platform.name, share)
        };
        PLATFORMS.iter().map(share).collect()
    });
    &shares[platform]
}

/// What came of a line.
pub(super) struct Seen {
    /// What the platform remembers now.
    pub(super) share: Value,
    /// How many writes it carried out.
    pub(super) writes: u64,
    /// Whether what was to go wrong went wrong at all.
    pub(super) struck: bool,
}

/// One sandbox with one platform in use.
pub(super) struct Stage {
    bench: Bench,
    platform: &'static str,
}

impl Stage {
    /// A platform in a given state, and perhaps something that goes wrong.
    pub(super) fn new(platform: &'static str, share: &Value, rule: Option<&Rule>) -> Self {
        let bench = Bench::on(&format!("sandbox/{platform}")).with("IAMCTL_OUTPUT", "json").by(still());
        static EMPTY: OnceLock<Value> = OnceLock::new();
        let mut state = EMPTY.get_or_init(|| serde_json::to_value(SandboxState::seed(1)).unwrap()).clone();
        state[platform] = share.clone();
        state["faults"] = json!(rule.as_slice());
        bench.file("state/sandbox.json", &state.to_string());
        Stage { bench, platform }
    }

    /// Writes a file of the cell and gives its path.
    pub(super) fn file(&self, name: &str, content: &str) -> String {
        self.bench.file(name, content)
    }

    /// A path within the cell.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.bench.path(name)
    }

    /// Runs a line; a panic is told as text.
    pub(super) fn run(&self, line: &str, input: &str) -> Result<Ran, String> {
        catch_unwind(AssertUnwindSafe(|| self.bench.feed(line, input))).map_err(|_| "it panics".to_owned())
    }

    fn state(&self) -> Value {
        let store = Store::file(self.bench.path("state/sandbox.json"));
        store.with(|state| Ok((serde_json::to_value(state).unwrap(), false))).unwrap()
    }

    /// What came of it, by the state file.
    pub(super) fn seen(&self) -> Seen {
        let mut state = self.state();
        let rule = state.pointer_mut("/faults/0").map(Value::take).unwrap_or_default();
        let number = |name: &str| rule[name].as_u64().unwrap_or(0);
        Seen {
            writes: state["writes"][self.platform].as_u64().unwrap_or(0),
            struck: number("seen").saturating_sub(number("skip")) >= number("every").max(1),
            share: state[self.platform].take(),
        }
    }

    /// Lets everything go well again.
    pub(super) fn clear(&self) {
        let mut state = self.state();
        state["faults"] = json!([]);
        // Another stamp: the file is another one.
        state["stamp"] = json!(state["stamp"].as_u64().unwrap_or(0).wrapping_add(1));
        self.bench.file("state/sandbox.json", &state.to_string());
    }

    /// All text that the program left in files of its own, the sandbox's state aside.
    pub(super) fn left(&self) -> String {
        let files = self.bench.files();
        let own = files.iter().filter(|path| path.components().any(|part| part.as_os_str() == "journals"));
        own.filter_map(|path| std::fs::read_to_string(path).ok()).collect()
    }
}

/// What of a state tells whether a deed was done: everything but what changes beside it. Texts and numbers that
/// were neither there before nor typed, such as new ids, are alike.
pub(super) fn deeds(share: &Value, known: &BTreeSet<String>) -> Value {
    let atom =
        |text: String, value: &Value| if known.contains(&text) { value.clone() } else { json!("(new)") };
    match share {
        Value::Object(members) => {
            let kept = members.iter().filter(|(name, _)| !ASIDE.contains(&name.as_str()));
            let mut inner: Vec<(String, Value)> =
                kept.map(|(name, value)| (name.clone(), deeds(value, known))).collect();
            inner.sort_by(|one, other| one.0.cmp(&other.0));
            Value::Object(inner.into_iter().collect())
        }
        Value::Array(rows) => rows.iter().map(|row| deeds(row, known)).collect(),
        Value::String(text) => atom(text.clone(), share),
        Value::Number(number) => atom(number.to_string(), share),
        other => other.clone(),
    }
}

/// Every text and number of a state.
pub(super) fn atoms(share: &Value, into: &mut BTreeSet<String>) {
    match share {
        Value::Object(members) => members.values().for_each(|value| atoms(value, into)),
        Value::Array(rows) => rows.iter().for_each(|row| atoms(row, into)),
        Value::String(text) => drop(into.insert(text.clone())),
        Value::Number(number) => drop(into.insert(number.to_string())),
        _ => {}
    }
}

/// How often a text stands in a state, as a value or as a name, what changes beside a deed left out.
pub(super) fn times(share: &Value, wanted: &str) -> usize {
    match share {
        Value::Object(members) => members
            .iter()
            .filter(|(name, _)| !ASIDE.contains(&name.as_str()))
            .map(|(name, value)| usize::from(name == wanted) + times(value, wanted))
            .sum(),
        Value::Array(rows) => rows.iter().map(|row| times(row, wanted)).sum(),
        Value::String(text) => usize::from(text == wanted),
        _ => 0,
    }
}
