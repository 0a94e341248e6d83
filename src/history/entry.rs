//! A command of the history: what it was about, its calls, and what came of them.

use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};

/// One thing that a command of the history was about.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ActItem {
    /// What it was called.
    #[serde(default)]
    pub about: String,
    /// What it takes back, as [`HistoryEntry::mark`] has it; empty where it takes nothing back.
    #[serde(default)]
    pub undoes: String,
    /// What was given, by argument.
    #[serde(default)]
    pub given: Value,
    /// What was read before; null where nothing was.
    #[serde(default)]
    pub before: Value,
    /// What was meant to be there afterwards; null where that was not known before.
    #[serde(default)]
    pub after: Value,
    /// What the platform answered of it, where several shared a call; null where that is not known.
    #[serde(skip)]
    pub answer: Value,
    /// What was found of it afterwards, in the place of what its call came to.
    #[serde(skip)]
    pub settled: Option<Value>,
}

/// A command of the history, or a raw write.
#[derive(Debug, Clone, Default)]
pub struct HistoryEntry {
    /// Its run.
    pub run: String,
    /// Its number within that.
    pub entry: u64,
    /// When its first write was sent, in RFC 3339.
    pub time: String,
    /// The profile.
    pub profile: String,
    /// Its platform.
    pub platform: String,
    /// The address that it had then.
    pub address: String,
    /// The settings that said, beside the address, which objects were meant.
    pub place: BTreeMap<String, String>,
    /// The command; empty for a raw write.
    pub command: String,
    /// What it was about.
    pub rows: Vec<ActItem>,
    /// Its writes: the line that was noted before each, and what came of it.
    pub calls: Vec<(Value, Option<Value>)>,
    /// What was found of all of it afterwards, in the place of what its writes came to.
    pub settled: Option<Value>,
}

impl HistoryEntry {
    /// What it is called: the run and its number.
    pub fn name(&self) -> String {
        format!("{}.{}", self.run, self.entry)
    }

    /// What one of the things that it was about is called: the entry, and its place in it where there are several.
    pub fn mark(&self, item: &ActItem) -> String {
        match self.rows.iter().position(|row| std::ptr::eq(row, item)) {
            Some(place) if self.rows.len() > 1 => format!("{}.{}", self.name(), place + 1),
            _ => self.name(),
        }
    }

    /// What it came to: what was found afterwards, else what its writes came to; of rows that came to different things,
    /// `partial`.
    pub fn outcome(&self) -> String {
        let mut rows = self.rows.iter().map(|row| self.outcome_of(row));
        match rows.next() {
            Some(first) if rows.all(|other| other == first) => first,
            Some(_) => "partial".to_owned(),
            None => self.outcome_of(&ActItem::default()),
        }
    }

    /// What one of the things that it was about came to.
    pub fn outcome_of(&self, item: &ActItem) -> String {
        let settled = item.settled.as_ref().or(self.settled.as_ref());
        match settled.and_then(|settled| settled["outcome"].as_str()) {
            Some(outcome) => outcome.to_owned(),
            None => self.answered(),
        }
    }

    /// What its writes came to: `done` where all were, `unknown` where a line is missing, `partial` where some were and others
    /// were not, else the first other outcome.
    fn answered(&self) -> String {
        let of_call = |came: &Option<Value>| came.as_ref()?["outcome"].as_str().map(str::to_owned);
        let outcomes: Vec<String> = self
            .calls
            .iter()
            .map(|(_, came)| of_call(came).unwrap_or_else(|| "unknown".to_owned()))
            .collect();
        let is_open = |outcome: &&String| matches!(outcome.as_str(), "unknown" | "in-doubt");
        let Some(other) = outcomes.iter().find(|outcome| *outcome != "done") else {
            return "done".to_owned();
        };
        match outcomes.iter().find(is_open) {
            Some(open) => open.clone(),
            None if outcomes.iter().any(|outcome| outcome == "done") => "partial".to_owned(),
            None => other.clone(),
        }
    }

    /// Whether it is not known of one of the things that it was about whether it took.
    pub fn is_doubtful(&self, item: &ActItem) -> bool {
        matches!(self.outcome_of(item).as_str(), "in-doubt" | "unknown")
    }

    /// What was found of it afterwards, or the answer of its last write, where that was kept.
    pub fn answer(&self) -> &Value {
        const NOTHING: &Value = &Value::Null;
        if let Some(found) = self.settled.as_ref().and_then(|settled| settled.get("answer")) {
            return found;
        }
        self.calls.iter().rev().find_map(|(_, came)| came.as_ref()?.get("answer")).unwrap_or(NOTHING)
    }

    /// The body of its first write.
    pub fn body(&self) -> &Value {
        const NOTHING: &Value = &Value::Null;
        self.calls.first().and_then(|(sent, _)| sent.get("body")).unwrap_or(NOTHING)
    }

    /// What it was about, in words.
    pub fn about(&self) -> String {
        let names: Vec<&str> = self.rows.iter().map(|row| row.about.as_str()).collect();
        match names.len() {
            0..=3 => names.join(", "),
            count => format!("{} and {} more", names[..3].join(", "), count - 3),
        }
    }

    /// A row of a table.
    pub fn json(&self) -> Value {
        let first = self.calls.first().map_or(&Value::Null, |(sent, _)| sent);
        json!({
            "entry": self.name(), "time": self.time, "profile": self.profile, "command": self.command,
            "about": self.about(), "method": first["method"], "path": first["path"],
            "outcome": self.outcome(),
        })
    }

    /// All that is known of it.
    pub fn whole(&self) -> Value {
        let mut shown = self.json();
        let calls: Vec<Value> = self
            .calls
            .iter()
            .map(|(sent, came)| {
                let mut call = json!({
                    "method": sent["method"], "path": sent["path"], "body": sent["body"], "sent": sent["time"],
                });
                for name in ["outcome", "status", "code", "request_id", "answer"] {
                    if let Some(value) = came.as_ref().and_then(|came| came.get(name)) {
                        call[name] = value.clone();
                    }
                }
                call
            })
            .collect();
        let rows: Vec<Value> = self
            .rows
            .iter()
            .map(|row| {
                let mut shown =
                    json!({"about": row.about, "given": row.given, "before": row.before, "after": row.after});
                if !row.undoes.is_empty() {
                    shown["undoes"] = Value::from(row.undoes.as_str());
                }
                if let Some(settled) = &row.settled {
                    shown["found"] = found(settled);
                }
                shown
            })
            .collect();
        if let Some(settled) = &self.settled {
            shown["found"] = found(settled);
        }
        shown["platform"] = Value::from(self.platform.as_str());
        shown["address"] = Value::from(self.address.as_str());
        shown["place"] = json!(self.place);
        shown["rows"] = Value::from(rows);
        shown["calls"] = Value::from(calls);
        shown
    }
}

/// What was found afterwards, as it is shown.
fn found(settled: &Value) -> Value {
    json!({"time": settled["time"], "outcome": settled["outcome"], "how": settled["how"]})
}

/// Takes a line of a run in. `places` are those of its commands by their numbers.
pub(super) fn add(run: &str, line: Value, entries: &mut Vec<HistoryEntry>, places: &mut HashMap<u64, usize>) {
    let Some(number) = line["entry"].as_u64() else { return };
    let text = |name: &str| line[name].as_str().unwrap_or_default().to_owned();
    match line["is"].as_str() {
        Some("sent") => {
            let place = *places.entry(number).or_insert_with(|| {
                entries.push(HistoryEntry {
                    run: run.to_owned(),
                    entry: number,
                    time: text("time"),
                    profile: text("profile"),
                    platform: text("platform"),
                    address: text("address"),
                    place: serde_json::from_value(line["place"].clone()).unwrap_or_default(),
                    command: text("command"),
                    rows: serde_json::from_value(line["rows"].clone()).unwrap_or_default(),
                    calls: Vec::new(),
                    settled: None,
                });
                entries.len() - 1
            });
            entries[place].calls.push((line, None));
        }
        Some("left") => {
            let Some(place) = places.get(&number) else { return };
            let row = line["row"].as_u64().map_or(0, |row| usize::try_from(row).unwrap_or(usize::MAX));
            if let Some(row) = entries[*place].rows.get_mut(row) {
                let is_answer = line["answered"] == true;
                *(if is_answer { &mut row.answer } else { &mut row.after }) = line["after"].clone();
            }
        }
        Some("settled") => {
            let Some(place) = places.get(&number) else { return };
            let entry = &mut entries[*place];
            match line["row"]
                .as_u64()
                .map(|row| entry.rows.get_mut(usize::try_from(row).unwrap_or(usize::MAX)))
            {
                Some(row) => row.into_iter().for_each(|row| row.settled = Some(line.clone())),
                None => entry.settled = Some(line),
            }
        }
        Some("outcome") => {
            let Some(place) = places.get(&number) else { return };
            let same = |(sent, _): &&mut (Value, Option<Value>)| sent["call"] == line["call"];
            if let Some((_, came)) = entries[*place].calls.iter_mut().find(same) {
                *came = Some(line);
            }
        }
        _ => {}
    }
}
