//! The keys of a profile in `profiles.toml`: which there are, what their values may be, and how they are
//! written, and what is told of a line that cannot be read. A platform's own settings come from its table.

use super::reference::Reference;
use super::store::StoreChoice;
use super::values;
use crate::fault::Fault;
use crate::platforms::{PLATFORMS, Platform};
use crate::secret::HIDDEN;
use crate::session::outcome::FORMS;
use std::collections::BTreeMap;
use std::path::Path;
use toml_edit::{Item, Table, TableLike, Value};

/// How a value is written in the file.
#[derive(Clone, Copy, PartialEq)]
enum KeyShape {
    Text,
    YesOrNo,
    Number,
}

/// The keys of a profile that belong to no platform.
const KEYS: &[(&str, KeyShape)] = &[
    ("platform", KeyShape::Text),
    ("url", KeyShape::Text),
    ("store", KeyShape::Text),
    ("protect", KeyShape::YesOrNo),
    ("allow_http", KeyShape::YesOrNo),
    ("output", KeyShape::Text),
    ("connect_timeout", KeyShape::Text),
    ("timeout", KeyShape::Text),
    ("max_wait", KeyShape::Text),
    ("retries", KeyShape::Number),
    ("rate", KeyShape::Number),
    ("max_jobs", KeyShape::Number),
    ("max_rows", KeyShape::Number),
    ("ca_bundle", KeyShape::Text),
    ("client_cert", KeyShape::Text),
    ("client_key", KeyShape::Text),
    ("insecure", KeyShape::YesOrNo),
    ("completion_names", KeyShape::YesOrNo),
    ("history", KeyShape::YesOrNo),
];

/// The keys that name files.
pub(super) const FILES: [&str; 3] = ["ca_bundle", "client_cert", "client_key"];

/// The names of the keys that every profile may have, besides its platform's settings and its secrets.
pub fn keys() -> impl Iterator<Item = &'static str> {
    KEYS.iter().map(|(name, _)| *name)
}

/// The values of a key that has a few.
pub fn key_values(key: &str) -> &'static [&'static str] {
    match KEYS.iter().find(|(name, _)| *name == key) {
        Some((_, KeyShape::YesOrNo)) => &["true", "false"],
        Some(_) if key == "store" => StoreChoice::WORDS,
        Some(_) if key == "output" => FORMS,
        _ => &[],
    }
}

/// Whether any platform's profile may have this key, so that its value is not a secret.
fn is_known(key: &str) -> bool {
    let settings = || PLATFORMS.iter().flat_map(|platform| platform.settings);
    key == "default" || keys().any(|known| known == key) || settings().any(|setting| setting.name == key)
}

/// A fault that shows the line, and the value in it only where its key is known: another may hold a secret.
pub(super) fn syntax(path: &Path, text: &str, error: &toml_edit::TomlError) -> Fault {
    let at = error.span().map_or(0, |span| span.start.min(text.len()));
    let before = text.get(..at).unwrap_or_default();
    let (number, start) = (before.matches('\n').count() + 1, before.rfind('\n').map_or(0, |end| end + 1));
    let line = text[start..].lines().next().unwrap_or_default().trim();
    let header = text[..start].lines().rev().map(str::trim).find(|line| line.starts_with('['));
    let secret = header.is_some_and(|header| header.contains("secrets")) || line.contains("secrets");
    let shown = match line.split_once('=') {
        Some((key, _)) if secret || !is_known(key.trim()) => {
            format!("{} = {}", key.trim(), HIDDEN)
        }
        None if secret => HIDDEN.to_owned(),
        _ => line.to_owned(),
    };
    let why = error.message().lines().collect::<Vec<_>>().join(", ");
    Fault::configuration(format!("{}, line {number}: {why}: {shown}", path.display()))
        .hint("fix that line; the file is TOML, and texts stand in quotes")
}

/// A number, text or yes or no, as text.
pub(super) fn text_of(item: &Item) -> Option<String> {
    match item.as_value()? {
        Value::String(text) => Some(text.value().clone()),
        Value::Integer(number) => Some(number.value().to_string()),
        Value::Float(number) => Some(number.value().to_string()),
        Value::Boolean(yes) => Some(yes.value().to_string()),
        _ => None,
    }
}

/// Sets a value; the comment behind the one before stays.
pub(super) fn replace(old: &mut Value, mut new: Value) {
    *new.decor_mut() = old.decor().clone();
    *old = new;
}

/// Sets one key of a profile after checking it.
pub(super) fn put(
    table: &mut dyn TableLike,
    platform: &Platform,
    key: &str,
    text: &str,
) -> Result<(), Fault> {
    let wrong = |why: String| Fault::usage(format!("{key} of a profile: {why}"));
    if let Some(secret) = key.strip_prefix("secrets.") {
        if !platform.secrets.iter().any(|known| known.name == secret) {
            let names: Vec<&str> = platform.secrets.iter().map(|known| known.name).collect();
            return Err(wrong(format!("{} has no such secret; it has {}", platform.name, names.join(", "))));
        }
        Reference::read(text).map_err(wrong)?;
        let secrets = table.entry("secrets").or_insert_with(|| Item::Table(Table::new()));
        if let Some(secrets) = secrets.as_table_like_mut() {
            set_value(secrets, secret, text.into());
        }
        return Ok(());
    }
    if key == "platform" || key == "url" {
        return Err(wrong("it is not a setting; it is given when the profile is added".to_owned()));
    }
    check_value(platform, key, text).map_err(wrong)?;
    let shape = KEYS.iter().find(|(name, _)| *name == key).map_or(KeyShape::Text, |(_, shape)| *shape);
    let new = match shape {
        KeyShape::YesOrNo => values::yes_or_no(text).map_err(wrong)?.into(),
        KeyShape::Number => text.parse::<i64>().map_or_else(|_| Value::from(text), Value::from),
        KeyShape::Text => Value::from(text),
    };
    set_value(table, key, new);
    Ok(())
}

pub(super) fn set_value(table: &mut dyn TableLike, key: &str, new: Value) {
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => replace(old, new),
        None => drop(table.insert(key, Item::Value(new))),
    }
}

/// Checks every key of a profile, and that its secrets are references.
///
/// # Errors
/// The key, and what is wrong with it, as the end of a sentence.
pub(super) fn check_all(
    platform: &Platform,
    settings: &BTreeMap<String, String>,
    secrets: &BTreeMap<String, String>,
) -> Result<(), (String, String)> {
    for (key, text) in settings {
        check_value(platform, key, text).map_err(|why| (key.clone(), why))?;
    }
    for (name, reference) in secrets {
        let key = format!("secrets.{name}");
        Reference::read(reference).map_err(|why| (key.clone(), why))?;
        if !platform.secrets.iter().any(|secret| secret.name == name) {
            let names: Vec<&str> = platform.secrets.iter().map(|secret| secret.name).collect();
            return Err((key, format!("{} has no such secret; it has {}", platform.name, names.join(", "))));
        }
    }
    Ok(())
}

/// Checks the value of a key, which must be a setting of the platform or a key of every profile.
///
/// # Errors
/// What is wrong, as the end of a sentence.
pub(super) fn check_value(platform: &Platform, key: &str, text: &str) -> Result<(), String> {
    if let Some(setting) = platform.settings.iter().find(|setting| setting.name == key) {
        return setting.check(text);
    }
    match key {
        "connect_timeout" | "timeout" => values::limit(text).map(drop),
        "max_wait" => values::duration(text).map(drop),
        "retries" | "max_rows" => values::count(text).map(drop),
        "rate" => values::rate(text).map(drop),
        "max_jobs" => values::jobs(text).map(drop),
        "store" => StoreChoice::read(text).map(drop),
        "output" if !FORMS.contains(&text) => {
            Err(format!("there is no output format {text:?}; there are {}", FORMS.join(", ")))
        }
        "protect" | "allow_http" | "insecure" | "completion_names" | "history" => {
            values::yes_or_no(text).map(drop)
        }
        key if keys().any(|known| known == key) => Ok(()),
        key => {
            let names = || platform.settings.iter().map(|setting| setting.name).chain(keys());
            let near = crate::json::nearest(key, names());
            let near = near.map_or_else(String::new, |near| format!("; did you mean {near:?}?"));
            Err(format!("{} has no such setting{near}", platform.name))
        }
    }
}
