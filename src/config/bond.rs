//! What a stored secret belongs to: the addresses that it is sent to, the account whose it is, and the folder of the
//! profile. It stands beside the secret in the store, so that no flag, variable or edited profile takes the
//! secret anywhere else.

use super::settings::{Settings, Source};
use super::store::NAMED;
use crate::fault::Fault;
use crate::platforms::{Platform, SecretBinding};
use crate::secret::Secret;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

/// Begins a value that holds a secret and its bond as JSON. Version 0.1.0 kept the secret alone.
pub(super) const HEADER: &str = "iamctl-bound:";

/// Where a secret may go, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bond {
    /// Scheme, host and port of the platform.
    origin: String,
    /// The settings that say where a secret goes or whose it is.
    settings: BTreeMap<String, String>,
    /// The folder of `profiles.toml`.
    folder: String,
}

/// What a store holds under the key of a secret.
pub(super) enum KeptBond {
    /// A secret and what it belongs to.
    Bound(Secret, Bond),
    /// A secret alone, as version 0.1.0 kept it.
    Alone(Secret),
    /// Nothing that can be read.
    Damaged,
}

impl Bond {
    /// The bond of what this run stores and asks for.
    pub fn of(settings: &Settings) -> Bond {
        Bond::from(settings.platform, &settings.url, &settings.values, &settings.paths.config)
    }

    fn from(platform: &Platform, url: &str, values: &BTreeMap<String, String>, folder: &Path) -> Bond {
        let tied = platform.settings.iter().filter_map(|setting| {
            let value = values.get(setting.name)?;
            match setting.ties {
                SecretBinding::No => None,
                SecretBinding::Place => Some((setting.name.to_owned(), origin(value))),
                SecretBinding::Account => Some((setting.name.to_owned(), value.clone())),
            }
        });
        Bond { origin: origin(url), settings: tied.collect(), folder: place_of(folder) }
    }

    /// The same without whose account it is: for what belongs to an installation, whoever signs in there.
    pub(super) fn of_place(&self, platform: &Platform) -> Bond {
        let is_place = |name: &str| {
            let mut settings = platform.settings.iter();
            settings.any(|setting| setting.name == name && setting.ties == SecretBinding::Place)
        };
        let mut bond = self.clone();
        bond.settings.retain(|name, _| is_place(name));
        bond
    }

    /// The secret with its bond, as a store keeps them.
    pub(super) fn bind(&self, secret: &Secret) -> Secret {
        let mut value = self.json();
        value["secret"] = json!(secret.expose());
        Secret::new(format!("{HEADER}{value}"))
    }

    pub(super) fn json(&self) -> Value {
        json!({"origin": self.origin, "settings": self.settings, "folder": self.folder})
    }

    pub(super) fn read(value: &Value) -> Option<Bond> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let settings = value.get("settings")?.as_object()?;
        Some(Bond {
            origin: text(value.get("origin")?)?,
            settings: settings
                .iter()
                .map(|(name, value)| Some((name.clone(), text(value)?)))
                .collect::<Option<_>>()?,
            folder: text(value.get("folder")?)?,
        })
    }

    /// The profile's place, for people.
    pub(super) fn place(&self) -> String {
        format!("the profile in {}", self.folder)
    }

    /// Whether the folder of its profile is there no more.
    pub(super) fn is_gone(&self) -> bool {
        !Path::new(&self.folder).is_dir()
    }

    /// Whether it was made for a profile in this folder.
    pub(super) fn is_of(&self, folder: &Path) -> bool {
        self.folder == place_of(folder)
    }
}

impl fmt::Display for Bond {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.origin.is_empty() { "no address" } else { &self.origin })?;
        let settings: Vec<String> =
            self.settings.iter().map(|(name, value)| format!("{name} {value}")).collect();
        if settings.is_empty() { Ok(()) } else { write!(formatter, " ({})", settings.join(", ")) }
    }
}

impl KeptBond {
    /// Takes apart what a store gave.
    pub(super) fn read(text: Secret) -> KeptBond {
        let Some(rest) = text.expose().strip_prefix(HEADER) else { return KeptBond::Alone(text) };
        let Ok(value) = serde_json::from_str::<Value>(rest) else { return KeptBond::Damaged };
        match (Bond::read(&value), value.get("secret").and_then(Value::as_str)) {
            (Some(bond), Some(secret)) => KeptBond::Bound(Secret::new(secret), bond),
            _ => KeptBond::Damaged,
        }
    }
}

/// The folder in which a stored value belongs, be it a secret or a token; none where nothing says so.
pub(super) fn folder_of(text: &Secret) -> Option<Bond> {
    let json = text.expose().strip_prefix(HEADER).unwrap_or(text.expose());
    let value: Value = serde_json::from_str(json).ok()?;
    Bond::read(value.get("bond").unwrap_or(&value))
}

/// Refuses a reference of a profile that would be followed for other addresses, or another account, than the
/// profile's own. An account that the profile leaves open may come from anywhere.
///
/// # Errors
/// Configuration, naming both.
pub(super) fn check_reference(settings: &Settings, name: &str) -> Result<(), Fault> {
    let Some(own) = &settings.own else { return Ok(()) };
    let mut values = settings.values.clone();
    for setting in settings.platform.settings {
        let given = settings.sources.get(setting.name).map(|(_, source)| source);
        let outside = matches!(given, Some(Source::Flag | Source::Environment(_)));
        match own.get(setting.name) {
            Some(value) => drop(values.insert(setting.name.to_owned(), value.clone())),
            None if setting.ties == SecretBinding::Place && outside => drop(values.remove(setting.name)),
            None => {}
        }
    }
    let url = own.get("url").map_or("", String::as_str);
    let own = Bond::from(settings.platform, url, &values, &settings.paths.config);
    let run = Bond::of(settings);
    if own == run { Ok(()) } else { Err(elsewhere(settings, name, &own)) }
}

/// A bond for people, with the folder of its profile where that is another one than this run's.
pub(super) fn named(bond: &Bond, settings: &Settings) -> String {
    if bond.is_of(&settings.paths.config) { bond.to_string() } else { format!("{bond} and {}", bond.place()) }
}

/// A secret that belongs elsewhere.
pub(super) fn elsewhere(settings: &Settings, name: &str, bond: &Bond) -> Fault {
    let (run, profile) = (Bond::of(settings), &settings.profile);
    let is_named = name == NAMED;
    let (name, run) = (name.replace('_', " "), if is_named { run.of_place(settings.platform) } else { run });
    let belongs = if is_named { "belong" } else { "belongs" };
    let login = match is_named {
        true => format!(
            "`iamctl auth secret set NAME --profile {profile:?}`, which forgets all of the other ones"
        ),
        false => format!("`iamctl auth login --profile {profile:?}`"),
    };
    if bond.folder != run.folder {
        return Fault::configuration(format!(
            "the {name} of profile {profile:?} {belongs} to {bond} and the profile in {}, not to {run} and the one in {}",
            bond.folder, run.folder
        ))
        .hint(format!(
            "store one for this profile with {login}; {}",
            if is_named || bond.is_gone() { "it takes the place of the other" } else { "the other stays where it is" }
        ));
    }
    let fault = Fault::configuration(format!(
        "the {name} of profile {profile:?} {belongs} to {bond}, not to {run}; nothing was sent"
    ));
    match outside(settings).as_slice() {
        [] => fault.hint(format!("to use the new address, store a secret for it with {login}")),
        outside => fault
            .hint(format!("leave out {}", outside.join(" and ")))
            .hint("for another address, add a profile with 'iamctl profiles add', then 'iamctl auth login'"),
    }
}

/// The flags and variables of this run that name another address or account than the profile itself has.
fn outside(settings: &Settings) -> Vec<String> {
    let tied = settings.platform.settings.iter().filter(|setting| setting.ties != SecretBinding::No);
    let keys = std::iter::once("url").chain(tied.map(|setting| setting.name));
    let differs = |key: &&str| {
        let own = settings.own.as_ref().and_then(|own| own.get(*key));
        let value = if *key == "url" { Some(&settings.url) } else { settings.values.get(*key) };
        own.map(|own| own.trim_end_matches('/')) != value.map(|value| value.trim_end_matches('/'))
    };
    keys.filter(differs)
        .filter_map(|key| match &settings.sources.get(key)?.1 {
            Source::Environment(variable) => Some(variable.clone()),
            Source::Flag if key == "url" => Some("--url".to_owned()),
            Source::Flag => Some(format!("--setting {key}")),
            _ => None,
        })
        .collect()
}

/// Refuses to store secrets of a profile for an address or account that only this run names: they would take the place
/// of its own.
///
/// # Errors
/// Configuration, naming both.
pub fn check_own(settings: &Settings) -> Result<(), Fault> {
    let outside = outside(settings);
    let Some(own) = settings.own.as_ref().filter(|_| !outside.is_empty()) else { return Ok(()) };
    let at = own.get("url").map_or("", String::as_str);
    let message = format!(
        "profile {:?} is for {at}, and {} would have its secrets go to {}",
        settings.profile,
        outside.join(" and "),
        Bond::of(settings)
    );
    Err(Fault::configuration(message)
        .hint(format!("nothing was sent; leave out {}", outside.join(" and ")))
        .hint("for another address, add a profile with 'iamctl profiles add', then 'iamctl auth login'"))
}

/// Scheme, host and port of an address; the whole of what is none.
fn origin(url: &str) -> String {
    let host = url.find("://").map_or(0, |at| at + 3);
    let end = url[host..].find(['/', '?', '#']).map_or(url.len(), |at| host + at);
    let origin = url[..end].trim().to_ascii_lowercase();
    let port = if origin.starts_with("https://") { ":443" } else { ":80" };
    origin.strip_suffix(port).map_or(origin.clone(), str::to_owned)
}

/// An address as it is the same in every spelling: letter case of the host, the usual port, a slash at its end.
pub fn spelt_alike(url: &str) -> String {
    let host = url.find("://").map_or(0, |at| at + 3);
    let end = url[host..].find(['/', '?', '#']).map_or(url.len(), |at| host + at);
    format!("{}{}", origin(url), url[end..].trim().trim_end_matches('/'))
}

/// The folder by a path that does not depend on where the command was typed.
pub(super) fn place_of(folder: &Path) -> String {
    let found = std::fs::canonicalize(folder).or_else(|_| std::path::absolute(folder));
    found.unwrap_or_else(|_| folder.to_owned()).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_the_same_in_every_spelling() {
        let one = spelt_alike("https://id.example.test/scim/v2");
        for other in ["https://ID.example.test:443/scim/v2/", " https://id.example.test/scim/v2 "] {
            assert_eq!(spelt_alike(other.trim()), one);
        }
        for other in [
            "https://id.example.test/scim/V2",
            "http://id.example.test/scim/v2",
            "https://id.example.test:8443/scim/v2",
        ] {
            assert_ne!(spelt_alike(other), one);
        }
    }

    #[test]
    fn an_origin_is_the_same_however_its_address_is_written() {
        for url in
            ["https://Acme.test", "https://acme.test/", "https://acme.test:443/path", "HTTPS://ACME.test"]
        {
            assert_eq!(origin(url), "https://acme.test");
        }
        for url in ["http://acme.test", "https://acme.test:444", "https://acme.test.evil.test"] {
            assert_ne!(origin(url), "https://acme.test");
        }
    }

    #[test]
    fn what_is_kept_comes_back_with_its_bond_and_what_is_damaged_is_no_secret() {
        let bond = Bond {
            origin: "https://acme.test".to_owned(),
            settings: BTreeMap::from([("tenant".to_owned(), "t".to_owned())]),
            folder: "/c".to_owned(),
        };
        let kept = bond.bind(&Secret::new("not-a-secret-1"));
        assert!(matches!(KeptBond::read(kept), KeptBond::Bound(secret, found)
            if secret.expose() == "not-a-secret-1" && found == bond));
        assert!(matches!(KeptBond::read(Secret::new("{}")), KeptBond::Alone(_)));
        for text in ["iamctl-bound:", "iamctl-bound:{}", "iamctl-bound:{\"secret\":\"x\"}"] {
            assert!(matches!(KeptBond::read(Secret::new(text)), KeptBond::Damaged), "{text}");
        }
        assert_eq!(bond.to_string(), "https://acme.test (tenant t)");
    }
}
