//! The secrets and the token of one profile, from whichever place has them: environment, reference,
//! built-in profile, store. A token goes where the secrets are: with secrets from the environment it stays
//! in memory, so such a run leaves nothing behind.

use super::paths::{self, Paths};
use super::reference::Reference;
use super::secrets::open_store;
use super::settings::{BuiltIn, Settings, Source};
use super::store::{SecretStore, StoreChoice, TOKEN, key};
use crate::clock::Clock;
use crate::fault::Fault;
use crate::platforms::Platform;
use crate::secret::Secret;
use crate::session::{Guard, Token, Vault};
use jiff::Timestamp;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long another process may take to sign in.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long another process may take to note an instant; it does nothing else meanwhile.
const INSTANT_PATIENCE: Duration = Duration::from_secs(2);

/// Opens the vault of a resolved run. Touches no store and no file yet.
///
/// # Errors
/// Configuration, when a reference of the profile is none.
pub fn vault(
    settings: &Settings,
    env: &BTreeMap<String, String>,
    paths: &Paths,
    built_in: &[BuiltIn],
    clock: Arc<dyn Clock>,
) -> Result<Box<dyn Vault>, Fault> {
    let store = (!settings.ephemeral).then(|| open_store(settings.store, paths));
    Ok(Box::new(open(settings, env, paths, built_in, clock, store)?))
}

fn open(
    settings: &Settings,
    env: &BTreeMap<String, String>,
    paths: &Paths,
    built_in: &[BuiltIn],
    clock: Arc<dyn Clock>,
    store: Option<Box<dyn SecretStore>>,
) -> Result<ProfileVault, Fault> {
    let mut references = BTreeMap::new();
    for (name, text) in &settings.secret_references {
        let reference = Reference::read(text).map_err(|why| {
            Fault::configuration(format!("secrets.{name} of profile {:?}: {why}", settings.profile))
                .hint("mend it in profiles.toml")
        })?;
        references.insert(name.clone(), reference);
    }
    let environment: BTreeMap<String, Secret> = settings
        .platform
        .secrets
        .iter()
        .filter_map(|secret| Some((secret.name.to_owned(), env.get(secret.variable)?)))
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| (name, Secret::new(value.as_str())))
        .collect();
    let secrets = built_in.iter().find(|built_in| settings.built_in && built_in.name == settings.profile);
    let secrets = secrets.map(|built_in| built_in.secrets.clone()).unwrap_or_default();
    let shared = store.is_some() && !stays_in_memory(settings, &environment, &references);
    // Of the environment only what a reference may need: it holds other secrets that are none of ours.
    let wanted = |name: &str| {
        let refers = |reference: &Reference| *reference == Reference::Environment(name.to_owned());
        name == "HOME" || references.values().any(refers)
    };
    let env = env.iter().filter(|(name, _)| wanted(name)).map(|(name, value)| (name.clone(), value.clone()));
    Ok(ProfileVault {
        profile: settings.profile.clone(),
        platform: settings.platform,
        account: account(settings),
        environment,
        env: env.collect(),
        config: paths.config.clone(),
        built_in: secrets.into_iter().map(|(name, value)| (name, Secret::new(value))).collect(),
        references,
        store,
        shared,
        known: Mutex::default(),
        token: Mutex::default(),
        lock: paths.lock(&settings.profile),
        instants: paths.instants(),
        clock,
    })
}

/// Whether the token is kept for this run only: with a secret from the environment, and where no secret
/// needs a store and nobody chose one, so that references do without a keyring.
fn stays_in_memory(
    settings: &Settings,
    environment: &BTreeMap<String, Secret>,
    references: &BTreeMap<String, Reference>,
) -> bool {
    let from_environment = |name: &str| {
        environment.contains_key(name) || matches!(references.get(name), Some(Reference::Environment(_)))
    };
    let secrets = settings.platform.secrets;
    let chosen = settings.sources.get("store").is_some_and(|(_, source)| *source != Source::Default);
    settings.store == StoreChoice::Memory
        || secrets.iter().any(|secret| from_environment(secret.name))
        || (!chosen
            && !secrets.is_empty()
            && secrets.iter().all(|secret| references.contains_key(secret.name)))
}

/// Tells the account that a token is for from others that the same profile was turned to by flags or
/// environment: a token must not reach another address.
fn account(settings: &Settings) -> String {
    digest(&json!([settings.platform.name, settings.url, settings.values]).to_string())
}

/// A short name for a text that tells nothing of it.
fn digest(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

struct ProfileVault {
    profile: String,
    platform: &'static Platform,
    account: String,
    environment: BTreeMap<String, Secret>,
    env: BTreeMap<String, String>,
    config: PathBuf,
    references: BTreeMap<String, Reference>,
    built_in: BTreeMap<String, Secret>,
    /// None where nothing may be read or written.
    store: Option<Box<dyn SecretStore>>,
    /// Whether the token is kept in the store, for other processes too.
    shared: bool,
    /// What the store gave: a platform that signs every call would ask it a thousand times.
    known: Mutex<BTreeMap<String, Secret>>,
    token: Mutex<Option<Token>>,
    lock: PathBuf,
    instants: PathBuf,
    clock: Arc<dyn Clock>,
}

impl ProfileVault {
    fn shared_store(&self) -> Option<&dyn SecretStore> {
        self.store.as_deref().filter(|_| self.shared)
    }

    fn variable(&self, name: &str) -> Option<&'static str> {
        self.platform.secrets.iter().find(|secret| secret.name == name).map(|secret| secret.variable)
    }

    fn missing(&self, name: &str) -> Fault {
        let prompt = self.platform.secrets.iter().find(|secret| secret.name == name);
        let what = prompt.map_or(name, |secret| secret.prompt);
        let mut fault = Fault::configuration(format!("profile {:?} has no {name} ({what})", self.profile));
        if self.store.is_some() {
            let flag = name.replace('_', "-");
            let login = format!("iamctl auth login --profile {:?}", self.profile);
            fault = fault.hint(format!("sign in with `{login}`, or pipe it in with --{flag}-stdin"));
        }
        match self.variable(name) {
            Some(variable) => fault.hint(format!("set {variable}")),
            None => fault,
        }
    }

    fn stored(&self, name: &str) -> Result<Option<Secret>, Fault> {
        let Some(store) = &self.store else { return Ok(None) };
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(secret) = known.get(name) {
            return Ok(Some(secret.clone()));
        }
        let secret = store.get(&key(&self.profile, name))?;
        if let Some(secret) = &secret {
            known.insert(name.to_owned(), secret.clone());
        }
        Ok(secret)
    }
}

impl Vault for ProfileVault {
    fn secret(&self, name: &str) -> Result<Secret, Fault> {
        if let Some(secret) = self.environment.get(name) {
            return Ok(secret.clone());
        }
        if let Some(reference) = self.references.get(name) {
            return reference.resolve(&self.env, &self.config);
        }
        if let Some(secret) = self.built_in.get(name) {
            return Ok(secret.clone());
        }
        self.stored(name)?.ok_or_else(|| self.missing(name))
    }

    fn token(&self) -> Result<Option<Token>, Fault> {
        let Some(store) = self.shared_store() else {
            return Ok(self.token.lock().unwrap_or_else(PoisonError::into_inner).clone());
        };
        let text = store.get(&key(&self.profile, TOKEN))?;
        Ok(text.and_then(|text| read(text.expose(), &self.account)))
    }

    fn keep_token(&self, token: Option<&Token>) -> Result<(), Fault> {
        let Some(store) = self.shared_store() else {
            *self.token.lock().unwrap_or_else(PoisonError::into_inner) = token.cloned();
            return Ok(());
        };
        let key = key(&self.profile, TOKEN);
        match token {
            Some(token) => store.set(&key, &write(token, &self.account)),
            None => store.remove(&key).map(drop),
        }
    }

    fn lock(&self) -> Result<Box<dyn Guard>, Fault> {
        if !self.shared {
            return Ok(Box::new(Held(None)));
        }
        Ok(Box::new(Held(Some(paths::lock(&self.lock, self.clock.as_ref(), PATIENCE)?))))
    }

    fn reserve(&self, name: &str, next: &mut dyn FnMut(Option<Timestamp>) -> Timestamp) -> Option<Timestamp> {
        if !self.shared {
            return None;
        }
        let path = self.instants.join(digest(name));
        let mut file = paths::lock(&path, self.clock.as_ref(), INSTANT_PATIENCE).ok()?;
        let last = fs::read_to_string(&path).ok().and_then(|text| text.trim().parse().ok());
        let instant = next(last);
        // One that could not be noted is as good as any other instant of this process alone.
        let noted = file.set_len(0).and_then(|()| writeln!(file, "{instant}"));
        noted.is_ok().then_some(instant)
    }
}

/// Keeps the lock file open, and with it the lock.
struct Held(#[allow(dead_code)] Option<File>);

impl Guard for Held {}

fn write(token: &Token, account: &str) -> Secret {
    let text = json!({
        "access": token.access.expose(),
        "refresh": token.refresh.as_ref().map(Secret::expose),
        "issued": token.issued.to_string(),
        "expires": token.expires.to_string(),
        "refresh_expires": token.refresh_expires.map(|end| end.to_string()),
        "route": token.route,
        "account": account,
    });
    Secret::new(text.to_string())
}

/// A token that cannot be read, or is for another account, is as good as none: the next sign-in replaces it.
fn read(text: &str, account: &str) -> Option<Token> {
    let value: Value = serde_json::from_str(text).ok()?;
    let text = |name: &str| value.get(name)?.as_str();
    let time = |name: &str| text(name)?.parse::<Timestamp>().ok();
    if text("account") != Some(account) {
        return None;
    }
    Some(Token {
        access: Secret::new(text("access")?),
        refresh: text("refresh").map(Secret::new),
        issued: time("issued")?,
        expires: time("expires")?,
        refresh_expires: time("refresh_expires"),
        route: text("route").map(str::to_owned),
    })
}

#[cfg(test)]
#[path = "vault_tests.rs"]
mod tests;
