//! Secrets by names of a person's own, to which bodies and files refer: kept in the store of a profile under one key, bound to its
//! addresses like the profile's own, so that forgetting and renaming the profile takes them along.

use super::bond::{Bond, KeptBond, elsewhere};
use super::paths;
use super::secrets::open_store;
use super::settings::Settings;
use super::store::{NAMED, SecretStore, key};
use crate::clock::Clock;
use crate::fault::Fault;
use crate::secret::Secret;
use std::collections::BTreeMap;
use std::time::Duration;

/// How long another process may take to keep one.
const PATIENCE: Duration = Duration::from_secs(10);

type KeptByName = BTreeMap<String, String>;

/// The secret of a name.
///
/// # Errors
/// Configuration: the profile keeps none, they belong to other addresses, or the store cannot be read. Usage: there is none
/// of that name.
pub fn named_secret(settings: &Settings, name: &str) -> Result<Secret, Fault> {
    let mut all = read(settings, store(settings)?.as_ref())?;
    all.remove(name).map(Secret::new).ok_or_else(|| {
        let profile = &settings.profile;
        Fault::usage(format!("profile {profile} keeps no secret '{name}'"))
            .hint(format!("nothing was sent; 'iamctl auth secret set {name} --profile {profile}' keeps one"))
    })
}

/// The names of those that are kept.
///
/// # Errors
/// Configuration, as above.
pub fn secret_names(settings: &Settings) -> Result<Vec<String>, Fault> {
    Ok(read(settings, store(settings)?.as_ref())?.into_keys().collect())
}

/// Whether the store in which they are kept can be read, whatever they belong to.
///
/// # Errors
/// Configuration: the profile keeps none, or the store cannot be read.
pub fn named_store(settings: &Settings) -> Result<(), Fault> {
    store(settings)?.get(&key(&settings.profile, NAMED)).map(drop)
}

/// Keeps a secret under a name, or takes the one of that name away; tells whether there was one, and the name of the store.
/// Those that belong to other addresses make way for the first that is kept for these.
///
/// # Errors
/// Configuration: the profile keeps none, or the store cannot be read or written.
pub fn keep_named(
    settings: &Settings,
    (name, secret): (&str, Option<&Secret>),
    clock: &dyn Clock,
) -> Result<(bool, String), Fault> {
    let store = store(settings)?;
    settings.paths.check_state()?;
    let _lock = paths::lock_if_writable(&settings.paths.lock(&settings.profile), clock, PATIENCE)?;
    let mut all = match held(settings, store.as_ref())? {
        HeldByName::Here(all) => all,
        HeldByName::Elsewhere(bond) if secret.is_none() => return Err(elsewhere(settings, NAMED, &bond)),
        HeldByName::Elsewhere(_) => KeptByName::new(),
    };
    let before = match secret {
        Some(secret) => all.insert(name.to_owned(), secret.expose().to_owned()),
        None => all.remove(name),
    };
    let key = key(&settings.profile, NAMED);
    if all.is_empty() {
        store.remove(&key)?;
    } else {
        let text = Secret::new(serde_json::json!(all).to_string());
        store.set(&key, &bond(settings).bind(&text))?;
    }
    Ok((before.is_some(), store.name()))
}

fn store(settings: &Settings) -> Result<Box<dyn SecretStore>, Fault> {
    if settings.ephemeral {
        return Err(Fault::configuration(format!("{} keeps no secrets", settings.profile)).hint(
            "'iamctl profiles add' makes a profile that does; or refer to {env: NAME} or {file: PATH}",
        ));
    }
    Ok(open_store(settings.store, &settings.paths))
}

/// What a store has under names.
enum HeldByName {
    /// Those for the addresses of the profile.
    Here(KeptByName),
    /// Some for other addresses.
    Elsewhere(Bond),
}

/// What they are bound to: the addresses of the profile, whoever signs in there.
fn bond(settings: &Settings) -> Bond {
    Bond::of(settings).of_place(settings.platform)
}

fn held(settings: &Settings, store: &dyn SecretStore) -> Result<HeldByName, Fault> {
    let Some(text) = store.get(&key(&settings.profile, NAMED))? else {
        return Ok(HeldByName::Here(KeptByName::new()));
    };
    Ok(match KeptBond::read(text) {
        KeptBond::Bound(secret, of) if of.of_place(settings.platform) == bond(settings) => {
            HeldByName::Here(serde_json::from_str(secret.expose()).unwrap_or_default())
        }
        KeptBond::Bound(_, of) => HeldByName::Elsewhere(of.of_place(settings.platform)),
        KeptBond::Alone(_) | KeptBond::Damaged => HeldByName::Here(KeptByName::new()),
    })
}

fn read(settings: &Settings, store: &dyn SecretStore) -> Result<KeptByName, Fault> {
    match held(settings, store)? {
        HeldByName::Here(all) => Ok(all),
        HeldByName::Elsewhere(bond) => Err(elsewhere(settings, NAMED, &bond)),
    }
}
