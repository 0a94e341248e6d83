//! The keyring of the operating system. Every call runs on a thread of its own with a limit, because a bus
//! that accepts and stays silent would hang for ever; long values are cut in parts, because some keyrings
//! take short ones only. It never steps down to another store.

use super::store::SecretStore;
use super::values::variable_of;
use crate::fault::Fault;
use crate::platforms::PLATFORMS;
use crate::secret::Secret;
use crate::text;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::Duration;

/// The service under which a keyring lists what is ours.
const SERVICE: &str = "iamctl";

/// How long a keyring may take for one call.
const LIMIT: Duration = Duration::from_secs(3);

/// The longest value in bytes that every keyring takes, with space for the header.
const LONGEST: usize = 2000;

/// Begins a value that goes on in `KEY.1`, `KEY.2`...: then come the number of parts, this one included,
/// a colon, a checksum of the whole, a colon, and the first part.
const HEADER: &str = "iamctl-parts:";

/// What is known of a keyring in this process.
pub(super) struct Health {
    silent: AtomicBool,
    probed: AtomicBool,
}

impl Health {
    /// Nothing is known yet.
    pub(super) const fn new() -> Self {
        Health { silent: AtomicBool::new(false), probed: AtomicBool::new(false) }
    }

    /// Runs a call on a thread of its own and waits for it up to `limit`. After one was silent no other is
    /// tried. Fails with a sentence that says why.
    pub(super) fn within<T: Send + 'static>(
        &self,
        limit: Duration,
        call: impl FnOnce() -> Result<T, String> + Send + 'static,
    ) -> Result<T, String> {
        let silent = || format!("it did not answer within {} s", LIMIT.as_secs());
        if self.silent.load(Ordering::SeqCst) {
            return Err(silent());
        }
        let (sender, receiver) = mpsc::sync_channel(1);
        std::thread::Builder::new()
            .name("keyring".to_owned())
            .spawn(move || {
                // Nobody listens any more once the limit is over.
                let _ = sender.send(call());
            })
            .map_err(|error| error.to_string())?;
        match receiver.recv_timeout(limit) {
            Ok(result) => result,
            Err(mpsc::RecvTimeoutError::Timeout) => {
                self.silent.store(true, Ordering::SeqCst);
                Err(silent())
            }
            Err(mpsc::RecvTimeoutError::Disconnected) => Err("it failed without a reason".to_owned()),
        }
    }
}

/// One short value after another, as a keyring keeps them. Fails with a sentence that says why.
pub(super) trait Entries: Send + Sync {
    /// The value of this user.
    fn get(&self, user: &str) -> Result<Option<Secret>, String>;
    /// Keeps a value.
    fn set(&self, user: &str, value: &str) -> Result<(), String>;
    /// Takes a value away.
    fn remove(&self, user: &str) -> Result<bool, String>;
}

/// The real keyring.
pub(super) struct SystemEntries(&'static Health);

impl SystemEntries {
    fn call<T: Send + 'static>(
        &self,
        user: &str,
        call: impl FnOnce(&keyring::Entry) -> keyring::Result<T> + Send + 'static,
    ) -> Result<Option<T>, String> {
        let user = user.to_owned();
        self.0.within(LIMIT, move || {
            if let Err(error) = keyring::Entry::store_status() {
                return Err(reason(error));
            }
            match keyring::Entry::new(SERVICE, &user).and_then(|entry| call(&entry)) {
                Ok(value) => Ok(Some(value)),
                Err(keyring::Error::NoEntry) => Ok(None),
                Err(error) => Err(reason(&error)),
            }
        })
    }
}

impl Entries for SystemEntries {
    fn get(&self, user: &str) -> Result<Option<Secret>, String> {
        // Bytes, not a password: Windows would double the size of text.
        let Some(bytes) = self.call(user, keyring::Entry::get_secret)? else { return Ok(None) };
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Some(Secret::new(text))),
            Err(_) => Err("the value in it is not text of ours".to_owned()),
        }
    }

    fn set(&self, user: &str, value: &str) -> Result<(), String> {
        let value = Secret::new(value);
        self.call(user, move |entry| entry.set_secret(value.expose().as_bytes())).map(|_| ())
    }

    fn remove(&self, user: &str) -> Result<bool, String> {
        Ok(self.call(user, keyring::Entry::delete_credential)?.is_some())
    }
}

/// Why a keyring failed, in one line. Never the text of an error that could carry a value.
fn reason(error: &keyring::Error) -> String {
    let why = match error {
        keyring::Error::PlatformFailure(cause) => cause.to_string(),
        keyring::Error::NoStorageAccess(cause) => format!("it is locked or not set up ({cause})"),
        keyring::Error::TooLong(_, most) => format!("it takes values of at most {most} characters"),
        keyring::Error::Ambiguous(_) => "it has several entries of the same name".to_owned(),
        keyring::Error::NoDefaultStore => "this system has none".to_owned(),
        keyring::Error::Invalid(what, why) => format!("it does not take this {what}: {why}"),
        keyring::Error::NotSupportedByStore(_) => "it cannot do that".to_owned(),
        _ => "what it keeps cannot be read".to_owned(),
    };
    why.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Keeps secrets in a keyring.
pub(super) struct Keyring<E> {
    entries: E,
    health: &'static Health,
}

impl Keyring<SystemEntries> {
    /// The keyring of the operating system. Touches nothing yet.
    pub(super) fn system() -> Self {
        static HEALTH: Health = Health::new();
        Keyring { entries: SystemEntries(&HEALTH), health: &HEALTH }
    }
}

impl<E: Entries> Keyring<E> {
    /// Proves with a worthless value that the keyring keeps what it is given, once a process, before it
    /// gets anything of worth: some fail a write and yet leave the value behind.
    fn prove(&self) -> Result<(), String> {
        if self.health.probed.load(Ordering::SeqCst) {
            return Ok(());
        }
        let user = format!("probe/{}", std::process::id());
        self.entries.set(&user, "probe")?;
        let kept = self.entries.get(&user)?;
        self.entries.remove(&user)?;
        if kept.is_none_or(|kept| kept.expose() != "probe") {
            return Err("it does not keep what it is given".to_owned());
        }
        self.health.probed.store(true, Ordering::SeqCst);
        Ok(())
    }

    fn read(&self, key: &str) -> Result<Option<Secret>, String> {
        let Some(head) = self.entries.get(key)? else { return Ok(None) };
        let Some((count, checksum, first)) = split(head.expose()) else { return Ok(Some(head)) };
        let mut whole = zeroize::Zeroizing::new(first.to_owned());
        for number in 1..count {
            // A part that is gone, or is another process's by now, makes the value one that is not there.
            let Some(part) = self.entries.get(&part(key, number))? else { return Ok(None) };
            whole.push_str(part.expose());
        }
        Ok((digest(&whole) == checksum).then(|| Secret::new(whole.as_str())))
    }

    fn write(&self, key: &str, value: &str) -> Result<(), String> {
        self.prove()?;
        let before = self.count(key)?;
        let parts = cut(value);
        if parts.len() > MOST {
            return Err(format!("a value of {} bytes is too long for it", value.len()));
        }
        for (number, text) in parts.iter().enumerate().skip(1) {
            self.entries.set(&part(key, number), text)?;
        }
        // The head comes last: until then the value before is whole, or is known not to be.
        self.entries.set(key, &parts[0])?;
        self.remove_parts(key, parts.len(), before)
    }

    fn count(&self, key: &str) -> Result<usize, String> {
        let head = self.entries.get(key)?;
        Ok(head.and_then(|head| split(head.expose()).map(|(count, ..)| count)).unwrap_or(1))
    }

    fn remove_parts(&self, key: &str, from: usize, to: usize) -> Result<(), String> {
        for number in from..to {
            self.entries.remove(&part(key, number))?;
        }
        Ok(())
    }
}

impl<E: Entries> SecretStore for Keyring<E> {
    fn get(&self, key: &str) -> Result<Option<Secret>, Fault> {
        self.read(key).map_err(|why| unusable("read", key, &why))
    }

    fn set(&self, key: &str, value: &Secret) -> Result<(), Fault> {
        self.write(key, value.expose()).map_err(|why| unusable("written", key, &why))
    }

    fn remove(&self, key: &str) -> Result<bool, Fault> {
        let removed = self.count(key).and_then(|count| {
            let removed = self.entries.remove(key)?;
            self.remove_parts(key, 1, count)?;
            Ok(removed)
        });
        removed.map_err(|why| unusable("written", key, &why))
    }

    fn probe(&self, key: &str) -> Result<(), Fault> {
        self.prove().map_err(|why| unusable("used", key, &why))
    }

    fn name(&self) -> String {
        "keyring".to_owned()
    }
}

fn unusable(how: &str, key: &str, why: &str) -> Fault {
    ways_out(Fault::configuration(format!("the keyring cannot be {how}: {why}")), key)
}

fn part(key: &str, number: usize) -> String {
    format!("{key}.{number}")
}

/// The most parts that a header is believed to announce: it bounds the calls for a damaged one.
const MOST: usize = 100;

/// The count of parts, the checksum and the first part, if the text is the head of several.
fn split(text: &str) -> Option<(usize, &str, &str)> {
    let (count, rest) = text.strip_prefix(HEADER)?.split_once(':')?;
    let (checksum, first) = rest.split_once(':')?;
    Some((count.parse().ok().filter(|count| (1..=MOST).contains(count))?, checksum, first))
}

/// The parts of a value, with the header in the first; at least one.
fn cut(value: &str) -> Vec<zeroize::Zeroizing<String>> {
    if value.len() <= LONGEST && !value.starts_with(HEADER) {
        return vec![value.to_owned().into()];
    }
    // Space for the header: the prefix, two digits more than MOST has, two colons and the checksum.
    let mut space = LONGEST - HEADER.len() - 5 - digest("").len();
    let (mut rest, mut texts) = (value, Vec::new());
    while !rest.is_empty() {
        let end = (0..=space.min(rest.len())).rev().find(|at| rest.is_char_boundary(*at));
        let (text, after) = rest.split_at(end.unwrap_or(rest.len()));
        texts.push(text);
        (rest, space) = (after, LONGEST);
    }
    let header = format!("{HEADER}{}:{}:", texts.len(), digest(value));
    let head = format!("{header}{}", texts[0]);
    let others = texts[1..].iter().map(|text| (*text).to_owned().into());
    std::iter::once(head.into()).chain(others).collect()
}

/// Enough of a hash to tell a mix of two values from a whole one.
fn digest(text: &str) -> String {
    text::short_digest(text.as_bytes(), 8)
}

/// Adds the ways to do without the keyring to a fault of it.
fn ways_out(fault: Fault, key: &str) -> Fault {
    let (profile, name) = key.split_once('/').unwrap_or(("", key));
    let all = PLATFORMS.iter().flat_map(|platform| platform.secrets);
    let variables: BTreeSet<String> = all
        .filter(|secret| secret.name == name)
        .map(|secret| variable_of(profile, secret.variable))
        .collect();
    let variables = if variables.is_empty() {
        "the environment variables of the profile's secrets".to_owned()
    } else {
        variables.into_iter().collect::<Vec<_>>().join(" or ")
    };
    fault
        .hint(format!("set {variables}"))
        .hint(format!(
            "or keep secrets in a private file: `iamctl auth login --profile {profile:?} --store file`, or \
             IAMCTL_STORE=file"
        ))
        .hint("or refer to them in the profile: `env:NAME`, `file:PATH` or `cmd:COMMAND`")
}

#[cfg(test)]
#[path = "keyring_tests.rs"]
mod tests;
