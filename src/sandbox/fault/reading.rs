//! From words, as flags and `--fault` give them, to a rule, every word checked.

use super::rule::Rule;
use super::table::{FaultEntry, FaultWord, KINDS, PARAMETERS, SELECTORS, Values, entry};
use crate::fault::Fault;
use crate::sandbox::platforms::{PLATFORMS, platform};
use serde_json::{Map, Value, json};

/// Every word that a rule can hold beside its kind.
pub fn words() -> impl Iterator<Item = &'static FaultWord> {
    PARAMETERS.iter().chain(SELECTORS)
}

/// The rule of a kind and its words; `-` and `_` are the same in a name.
///
/// # Errors
/// Usage: a kind, a word or a value that there is not, a word that is missing, or a platform that cannot have the
/// fault.
pub fn rule(kind: &str, given: &[(String, String)]) -> Result<Rule, Fault> {
    let entry = entry(kind).ok_or_else(|| {
        let names: Vec<&str> = KINDS.iter().map(|entry| entry.name).collect();
        Fault::usage(format!("there is no fault '{kind}'")).hint(format!("there are: {}", names.join(", ")))
    })?;
    let mut members = Map::new();
    members.insert("kind".into(), json!(entry.name));
    if entry.skip > 0 {
        members.insert("skip".into(), json!(entry.skip));
    }
    if let Some(times) = entry.times {
        members.insert("times".into(), json!(times));
    }
    for (name, text) in given {
        let word = word(entry, name)?;
        members.insert(member(word.name), value(word, text)?);
    }
    for (name, needed) in entry.parameters {
        if *needed && !members.contains_key(&member(name)) {
            let value = words().find(|word| word.name == *name).map_or("", |word| word.value_name);
            let kind = if value == "NAME" { "NAME" } else { "NUMBER" };
            return Err(Fault::usage(format!(
                "the fault {} needs --{name} <{value}>, or {name}={kind} in a rule",
                entry.name
            )));
        }
    }
    able(entry, members.get("platform").and_then(Value::as_str))?;
    serde_json::from_value(Value::Object(members))
        .map_err(|error| Fault::usage(format!("the fault cannot be set up: {error}")))
}

/// The rule that a text says: a kind, and words as NAME=VALUE.
///
/// # Errors
/// As [`rule`].
pub fn rule_of_text(text: &str) -> Result<Rule, Fault> {
    let mut words = text.split_whitespace();
    let kind = words.next().unwrap_or_default();
    let pair = |word: &str| match word.split_once('=') {
        Some((name, value)) => Ok((name.to_owned(), value.to_owned())),
        None => Err(Fault::usage(format!("--fault takes a kind and NAME=VALUE words, not '{word}'"))),
    };
    rule(kind, &words.map(pair).collect::<Result<Vec<_>, _>>()?)
}

/// A word's name as a rule keeps it.
fn member(name: &str) -> String {
    if name == "on" { "platform".into() } else { name.replace('-', "_") }
}

/// The word of a name, if the kind takes it.
fn word(entry: &FaultEntry, name: &str) -> Result<&'static FaultWord, Fault> {
    let name = name.replace('_', "-");
    let takes = |word: &FaultWord| entry.parameters.iter().any(|(known, _)| *known == word.name);
    let found = words().find(|word| word.name == name);
    let fits = |word: &&FaultWord| takes(word) || SELECTORS.iter().any(|known| known.name == word.name);
    found.filter(fits).ok_or_else(|| {
        let own = entry.parameters.iter().map(|(name, _)| *name);
        let names: Vec<&str> = own.chain(SELECTORS.iter().map(|word| word.name)).collect();
        Fault::usage(format!("the fault {} has no '{name}'", entry.name))
            .hint(format!("it takes: {}", names.join(", ")))
    })
}

fn value(word: &FaultWord, text: &str) -> Result<Value, Fault> {
    let name = word.name;
    let refused = |what: String| Err(Fault::usage(format!("{name} is {what}, not '{text}'")));
    match word.values {
        Values::Number(least, most) => match text.parse::<u64>() {
            Ok(number) if (least..=most).contains(&number) => Ok(json!(number)),
            _ if most == u64::MAX => refused(format!("a whole number from {least} on")),
            _ => refused(format!("a whole number from {least} to {most}")),
        },
        Values::NumberOr(words) => match text.parse::<i64>() {
            Ok(number) => Ok(json!(number)),
            Err(_) if words.contains(&text) => Ok(json!(text)),
            Err(_) => refused(format!("a whole number, {}", words.join(" or "))),
        },
        Values::Words(words) if !words.contains(&text) => refused(format!("one of {}", words.join(", "))),
        Values::Platform if platform(text).is_none() => {
            let names: Vec<&str> = PLATFORMS.iter().map(|platform| platform.name).collect();
            Err(Fault::usage(format!("the sandbox has no platform '{text}'"))
                .hint(format!("there are: {}", names.join(", "))))
        }
        Values::Text if text.is_empty() => refused("a text".into()),
        _ => Ok(json!(text)),
    }
}

/// The platforms that can have a fault.
pub fn platforms_of(entry: &FaultEntry) -> Vec<&'static str> {
    let can = PLATFORMS.iter().filter(|platform| entry.ability.is_none_or(|ability| platform.can(ability)));
    can.map(|platform| platform.name).collect()
}

fn able(entry: &FaultEntry, name: Option<&str>) -> Result<(), Fault> {
    let can = platforms_of(entry);
    match name.filter(|name| !can.contains(name)) {
        Some(name) => Err(Fault::usage(format!("{name} cannot have the fault {}", entry.name))
            .hint(format!("platforms that can: {}", can.join(", ")))),
        None => Ok(()),
    }
}
