//! The secrets and the token of one profile, from whichever place has them: environment, reference,
//! built-in profile, store. A token goes where the secrets are: with secrets from the environment it stays
//! in memory, so such a run leaves nothing behind.

use super::bond::{Bond, KeptBond, check_reference, elsewhere};
use super::consent::{self, Consent};
use super::paths;
use super::reference::Reference;
use super::secrets::{open_store, secret_variable, set_variable};
use super::settings::{BuiltIn, Settings, Source};
use super::store::{SecretStore, StoreChoice, TOKEN, key};
use super::values;
use crate::clock::Clock;
use crate::fault::Fault;
use crate::secret::Secret;
use crate::session::{Guard, Renewed, Token, Vault};
use crate::text;
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read as _, Seek as _, Write as _};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long another process may take to sign in.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long another process may take to note an instant; it does nothing else meanwhile.
const INSTANT_PATIENCE: Duration = Duration::from_secs(2);

/// Secrets that are to be proved before they are stored, by name.
pub type Unproved = BTreeMap<String, Secret>;

/// Opens the vault of a resolved run. Touches no store and no file yet. With secrets that are still to be proved it
/// uses those, and keeps what signing in gives for this run alone.
///
/// # Errors
/// Configuration, when a reference of the profile is none.
pub fn vault<'a>(
    settings: &Settings,
    env: &BTreeMap<String, String>,
    built_in: &[BuiltIn],
    clock: Arc<dyn Clock>,
    consent: Box<dyn Consent + 'a>,
    unproved: Option<Unproved>,
) -> Result<Box<dyn Vault + 'a>, Fault> {
    let store = (!settings.ephemeral).then(|| open_store(settings.store, &settings.paths));
    let mut references = BTreeMap::new();
    for (name, text) in &settings.secret_references {
        let reference = Reference::read(text).map_err(|why| {
            Fault::configuration(format!("secrets.{name} of profile {:?}: {why}", settings.profile))
                .hint("fix it in profiles.toml")
        })?;
        references.insert(name.clone(), reference);
    }
    let mut given = BTreeMap::new();
    for secret in settings.platform.secrets {
        if let Some(variable) = set_variable(settings, env, secret) {
            given.insert(secret.name.to_owned(), Secret::new(env[&variable].as_str()));
        }
    }
    let secrets = built_in.iter().find(|built_in| settings.built_in && built_in.name == settings.profile);
    let secrets = secrets.map(|built_in| built_in.secrets.clone()).unwrap_or_default();
    let shared = store.is_some() && !stays_in_memory(settings, &given, &references);
    let proving = unproved.is_some();
    given.extend(unproved.unwrap_or_default());
    // Of the environment only what a reference may need: it holds other secrets that are none of ours.
    let wanted = |name: &str| {
        let refers = |reference: &Reference| *reference == Reference::Environment(name.to_owned());
        name == "PATH" || values::HOMES.contains(&name) || references.values().any(refers)
    };
    let env = env.iter().filter(|(name, _)| wanted(name)).map(|(name, value)| (name.clone(), value.clone()));
    let bond = Bond::of(settings);
    Ok(Box::new(ProfileVault {
        account: account(settings, &bond),
        bond,
        given,
        env: env.collect(),
        built_in: secrets.into_iter().map(|(name, value)| (name, Secret::new(value))).collect(),
        references,
        store,
        shared,
        proving,
        known: Mutex::default(),
        token: Mutex::default(),
        lock: settings.paths.lock(&settings.profile),
        instants: settings.paths.instants(),
        clock,
        consent,
        settings: settings.clone(),
    }))
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

/// Tells the account that a token is for from others that the same profile was turned to by flags,
/// environment or an edited file: a token must not reach another address.
fn account(settings: &Settings, bond: &Bond) -> String {
    digest(&json!([settings.platform.name, settings.url, settings.values, bond.json()]).to_string())
}

/// A short name for a text that tells nothing of it.
fn digest(text: &str) -> String {
    text::short_digest(text.as_bytes(), 8)
}

struct ProfileVault<'a> {
    settings: Settings,
    bond: Bond,
    account: String,
    /// From the environment, or to be proved.
    given: BTreeMap<String, Secret>,
    env: BTreeMap<String, String>,
    references: BTreeMap<String, Reference>,
    built_in: BTreeMap<String, Secret>,
    /// None where nothing may be read or written.
    store: Option<Box<dyn SecretStore>>,
    /// Whether the token is kept in the store, for other processes too.
    shared: bool,
    /// Whether nothing is kept in the store yet, because it has to be proved first.
    proving: bool,
    /// What the store gave, and what was refused: a platform that signs every call would ask a thousand times.
    known: Mutex<BTreeMap<String, Result<Option<Secret>, Fault>>>,
    token: Mutex<Option<Token>>,
    lock: PathBuf,
    instants: PathBuf,
    clock: Arc<dyn Clock>,
    consent: Box<dyn Consent + 'a>,
}

impl ProfileVault<'_> {
    fn shared_store(&self) -> Option<&dyn SecretStore> {
        self.store.as_deref().filter(|_| self.shared)
    }

    fn missing(&self, name: &str) -> Fault {
        let declared = self.settings.platform.secrets.iter().find(|secret| secret.name == name);
        let what = declared.map_or(name, |secret| secret.prompt);
        let profile = &self.settings.profile;
        let mut fault = Fault::configuration(format!("profile {profile:?} has no {name} ({what})"));
        if self.store.is_some() {
            let flag = name.replace('_', "-");
            let login = format!("iamctl auth login --profile {profile:?}");
            fault = fault.hint(format!("sign in with `{login}`, or pipe it in with --{flag}-stdin"));
        }
        match declared {
            Some(secret) => fault.hint(format!("set {}", secret_variable(&self.settings, secret))),
            None => fault,
        }
    }

    fn stored(&self, name: &str) -> Result<Option<Secret>, Fault> {
        let Some(store) = &self.store else { return Ok(None) };
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known.get(name) {
            return found.clone();
        }
        let found = self.fetch(store.as_ref(), name);
        known.insert(name.to_owned(), found.clone());
        found
    }

    /// The stored secret, if it belongs where this run goes.
    fn fetch(&self, store: &dyn SecretStore, name: &str) -> Result<Option<Secret>, Fault> {
        let key = key(&self.settings.profile, name);
        let Some(text) = store.get(&key)? else { return Ok(None) };
        match KeptBond::read(text) {
            KeptBond::Bound(secret, bond) if bond == self.bond => Ok(Some(secret)),
            KeptBond::Bound(_, bond) => Err(elsewhere(&self.settings, name, &bond)),
            KeptBond::Damaged => Ok(None),
            KeptBond::Alone(secret) => {
                self.ask_about(name)?;
                // Where it cannot be written the question comes again, which does no harm.
                let _ = store.set(&key, &self.bond.bind(&secret));
                Ok(Some(secret))
            }
        }
    }

    fn referred(&self, name: &str, reference: &Reference) -> Result<Secret, Fault> {
        let resolve = || reference.resolve(&self.env, &self.settings.paths);
        if !matches!(reference, Reference::Environment(_)) {
            check_reference(&self.settings, name)?;
        }
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known.get(name) {
            return found.clone()?.ok_or_else(|| self.missing(name));
        }
        // Once a run, also where it fails: a thousand calls must not start a thousand commands, and a file that is written
        // meanwhile must not be read in the middle.
        let found =
            consent::agree(&self.settings, self.consent.as_ref(), (name, reference)).and_then(|()| resolve());
        known.insert(name.to_owned(), found.clone().map(Some));
        found
    }

    /// Version 0.1.0 stored secrets without their address: a person says once where one belongs.
    fn ask_about(&self, name: &str) -> Result<(), Fault> {
        let (profile, name) = (&self.settings.profile, name.replace('_', " "));
        let fault = Fault::configuration(format!(
            "the {name} of profile {profile:?} was stored by an earlier version, without the address it belongs to; \
             nothing was sent"
        ))
        .hint(format!("sign in once with `iamctl auth login --profile {profile:?}`"));
        if !self.consent.can_ask() {
            return Err(fault);
        }
        let question = format!(
            "The {name} of profile {profile} was stored without an address. Does it belong to {}?",
            self.bond
        );
        if self.consent.agree(&question)? { Ok(()) } else { Err(fault) }
    }
}

impl Vault for ProfileVault<'_> {
    fn secret(&self, name: &str) -> Result<Secret, Fault> {
        if let Some(secret) = self.given.get(name) {
            return Ok(secret.clone());
        }
        if let Some(reference) = self.references.get(name) {
            return self.referred(name, reference);
        }
        if let Some(secret) = self.built_in.get(name) {
            return Ok(secret.clone());
        }
        self.stored(name)?.ok_or_else(|| self.missing(name))
    }

    fn renew(&self, name: &str, secret: &Secret) -> Result<Renewed, Fault> {
        let declared = self.settings.platform.secrets.iter().find(|declared| declared.name == name);
        let variable = declared.map(|declared| secret_variable(&self.settings, declared)).unwrap_or_default();
        let by_hand = |what: String| Ok(Renewed::ByHand(what));
        let in_variable = |name: &str| {
            by_hand(format!("the environment variable {name} still has the old secret; change it"))
        };
        if self.given.contains_key(name) {
            return in_variable(&variable);
        }
        match self.references.get(name) {
            Some(Reference::Environment(name)) => return in_variable(name),
            Some(Reference::File(path)) => {
                return by_hand(format!("the file {path} still has the old secret; write the new one to it"));
            }
            Some(Reference::Command(command)) => {
                return by_hand(format!(
                    "the command `{command}` still gives the old secret; change it there"
                ));
            }
            None => {}
        }
        let Some(store) = self.store.as_ref().filter(|_| !self.built_in.contains_key(name)) else {
            return by_hand(format!("it still has the old secret; set {variable} to the new one"));
        };
        store.set(&key(&self.settings.profile, name), &self.bond.bind(secret))?;
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(name.to_owned(), Ok(Some(secret.clone())));
        Ok(Renewed::Kept(store.name()))
    }

    fn token(&self) -> Result<Option<Token>, Fault> {
        let held = self.token.lock().unwrap_or_else(PoisonError::into_inner).clone();
        match self.shared_store() {
            Some(store) if held.is_none() => {
                let text = store.get(&key(&self.settings.profile, TOKEN))?;
                Ok(text.and_then(|text| read(text.expose(), &self.account)))
            }
            _ => Ok(held),
        }
    }

    fn keep_token(&self, token: Option<&Token>) -> Result<(), Fault> {
        let Some(store) = self.shared_store().filter(|_| !self.proving) else {
            *self.token.lock().unwrap_or_else(PoisonError::into_inner) = token.cloned();
            return Ok(());
        };
        let key = key(&self.settings.profile, TOKEN);
        match token {
            Some(token) => store.set(&key, &write(token, &self.account, &self.bond)),
            None => store.remove(&key).map(drop),
        }
    }

    fn lock(&self) -> Result<Box<dyn Guard>, Fault> {
        if !self.shared {
            return Ok(Box::new(HeldSecret(None)));
        }
        self.settings.paths.check_state()?;
        Ok(Box::new(HeldSecret(paths::lock_if_writable(&self.lock, self.clock.as_ref(), PATIENCE)?)))
    }

    fn reserve(&self, name: &str, next: &mut dyn FnMut(Option<Timestamp>) -> Timestamp) -> Option<Timestamp> {
        if !self.shared {
            return None;
        }
        let path = self.instants.join(digest(name));
        let mut file = paths::lock(&path, self.clock.as_ref(), INSTANT_PATIENCE).ok()?;
        // Windows lets nobody read a locked file but by what locked it.
        let mut text = String::new();
        let read = (&mut file).take(LONGEST_INSTANT).read_to_string(&mut text);
        let instant = next(read.ok().and_then(|_| text.trim().parse().ok()));
        // One that could not be noted is as good as any other instant of this process alone.
        let noted = file.rewind().and_then(|()| file.set_len(0)).and_then(|()| writeln!(file, "{instant}"));
        noted.is_ok().then_some(instant)
    }
}

/// The longest file with an instant, in bytes.
const LONGEST_INSTANT: u64 = 1024;

/// Keeps the lock file open, and with it the lock.
struct HeldSecret(#[allow(dead_code)] Option<File>);

impl Guard for HeldSecret {}

fn write(token: &Token, account: &str, bond: &Bond) -> Secret {
    let text = json!({
        "access": token.access.expose(),
        "refresh": token.refresh.as_ref().map(Secret::expose),
        "issued": token.issued.to_string(),
        "expires": token.expires.to_string(),
        "refresh_expires": token.refresh_expires.map(|end| end.to_string()),
        "route": token.route,
        "account": account,
        "bond": bond.json(),
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
        life_told: true,
    })
}

#[cfg(test)]
#[path = "vault_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "vault_bond_tests.rs"]
mod bond_tests;
