//! What may be typed for settings of a profile: their names, and the values of those that have a few.

use super::found::{candidate, prefixed, starting};
use crate::config;
use crate::platforms::{Platform, SettingForm};
use clap_complete::engine::CompletionCandidate;

/// `NAME=VALUE` of the platform's settings.
pub(super) fn of_platform(platform: Option<&'static Platform>, text: &str) -> Vec<CompletionCandidate> {
    pairs(&own(platform), text)
}

/// `KEY=VALUE` of everything that a profile may say.
pub(super) fn changes(platform: Option<&'static Platform>, text: &str) -> Vec<CompletionCandidate> {
    pairs(&all(platform), text)
}

/// The keys of everything that a profile may say.
pub(super) fn names(platform: Option<&'static Platform>, text: &str) -> Vec<CompletionCandidate> {
    let keys = all(platform).into_iter().filter(|key| key.name.starts_with(text));
    keys.map(|key| candidate(key.name, key.help)).collect()
}

/// A key and what may stand behind it.
struct Key {
    name: String,
    help: &'static str,
    values: Vec<&'static str>,
}

fn own(platform: Option<&'static Platform>) -> Vec<Key> {
    let key = |setting: &'static crate::platforms::Setting| {
        let values = match setting.form {
            SettingForm::Choice(choices) => choices.to_vec(),
            _ => Vec::new(),
        };
        Key { name: setting.name.to_owned(), help: setting.help, values }
    };
    platform.into_iter().flat_map(|platform| platform.settings).map(key).collect()
}

fn all(platform: Option<&'static Platform>) -> Vec<Key> {
    let secrets = platform.into_iter().flat_map(|platform| platform.secrets);
    let secrets = secrets.map(|secret| Key {
        name: format!("secrets.{}", secret.name),
        help: secret.prompt,
        values: config::reference::PREFIXES.to_vec(),
    });
    // What a profile was added for stays.
    let common = config::keys().filter(|name| *name != "platform").map(|name| Key {
        name: name.to_owned(),
        help: "",
        values: config::key_values(name).to_vec(),
    });
    own(platform).into_iter().chain(secrets).chain(common).collect()
}

fn pairs(keys: &[Key], text: &str) -> Vec<CompletionCandidate> {
    let Some((name, value)) = text.split_once('=') else {
        let fitting = keys.iter().filter(|key| key.name.starts_with(text));
        return fitting.map(|key| candidate(format!("{}=", key.name), key.help)).collect();
    };
    let values = keys.iter().filter(|key| key.name == name).flat_map(|key| key.values.iter().copied());
    prefixed(starting(values, value), name)
}
