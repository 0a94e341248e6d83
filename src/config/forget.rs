//! Forgetting and renaming what is stored for a profile: in every store, whatever the profile says by now. What belongs
//! to a profile of another folder is left alone.

use super::bond::folder_of;
use super::names::forget_names;
use super::paths::{self, Paths};
use super::secrets::open_store;
use super::store::{NAMED, SecretStore, StoreChoice, TOKEN, key};
use crate::fault::Fault;
use crate::platforms::PLATFORMS;
use std::collections::BTreeSet;

/// What came of it.
#[derive(Debug, Default)]
pub struct Forgotten {
    /// The names of what is gone or has moved, the token among them.
    pub names: BTreeSet<String>,
    /// What is there and could not be removed.
    pub kept: Vec<String>,
    /// What is left, and why: sentences for a person.
    pub left: Vec<String>,
    /// Stores that the profile does not use and that could not be looked into.
    pub unseen: Vec<String>,
}

/// The stores that outlive a process, the one that the profile uses first.
fn stores(choice: StoreChoice, paths: &Paths) -> Vec<Box<dyn SecretStore>> {
    let choices = match choice {
        StoreChoice::File => [StoreChoice::File, StoreChoice::Keyring],
        StoreChoice::Keyring | StoreChoice::Memory => [StoreChoice::Keyring, StoreChoice::File],
    };
    choices.into_iter().map(|choice| open_store(choice, paths)).collect()
}

/// Whatever a profile may have: its platform may have been another once.
fn names() -> BTreeSet<&'static str> {
    let secrets = PLATFORMS.iter().flat_map(|platform| platform.secrets);
    secrets.map(|secret| secret.name).chain([TOKEN, NAMED]).collect()
}

/// Takes everything away that any store keeps for a profile.
pub fn forget(paths: &Paths, profile: &str, choice: StoreChoice) -> Forgotten {
    let mut forgotten = forget_in(&stores(choice, paths), paths, profile);
    forgotten.kept.extend(forget_names(paths, profile).err());
    forgotten
}

pub(super) fn forget_in(stores: &[Box<dyn SecretStore>], paths: &Paths, profile: &str) -> Forgotten {
    let mut forgotten = Forgotten::default();
    each(stores, &mut forgotten, |store, forgotten| take(store, paths, profile, &names(), forgotten));
    if let Err(fault) = paths::sweep(paths) {
        let why = &fault.detail().message;
        forgotten
            .kept
            .push(format!("what a run that ended early left among the secrets is still there: {why}"));
    }
    forgotten
}

/// Takes the token of a profile away from every store.
pub fn forget_token(paths: &Paths, profile: &str, choice: StoreChoice) -> Forgotten {
    let mut forgotten = Forgotten::default();
    let token = BTreeSet::from([TOKEN]);
    each(&stores(choice, paths), &mut forgotten, |store, forgotten| {
        take(store, paths, profile, &token, forgotten)
    });
    // A token of another store than the profile's is not looked for by anybody.
    forgotten.unseen.clear();
    forgotten
}

/// Removes what the stores that a profile does not use keep of these: copies of before it used this one. A store that cannot
/// be looked into is left alone where nobody knows that it holds one.
pub fn forget_copies(paths: &Paths, profile: &str, choice: StoreChoice, names: &[&str]) -> Forgotten {
    let mut forgotten = Forgotten::default();
    let names: BTreeSet<&str> = names.iter().copied().collect();
    for store in stores(choice, paths).iter().skip(1) {
        // What is known to be there and stays is among those kept.
        let _ = take(store.as_ref(), paths, profile, &names, &mut forgotten);
    }
    // Another folder's are none of this profile.
    forgotten.left.clear();
    forgotten
}

/// Gives everything that any store keeps for a profile to another name. What was stored under that name before
/// goes: it belonged to a profile that is no more.
pub fn transfer(paths: &Paths, from: &str, to: &str, choice: StoreChoice) -> Forgotten {
    let mut moved = transfer_in(&stores(choice, paths), paths, (from, to));
    // The next list knows the names again.
    moved.left.extend([from, to].into_iter().filter_map(|profile| forget_names(paths, profile).err()));
    moved
}

fn transfer_in(stores: &[Box<dyn SecretStore>], paths: &Paths, (from, to): (&str, &str)) -> Forgotten {
    let mut moved = Forgotten::default();
    each(stores, &mut moved, |store, moved| move_all(store, paths, (from, to), moved));
    moved
}

/// All that a store keeps, or nothing: what was moved goes back where something cannot be.
fn move_all(
    store: &dyn SecretStore,
    paths: &Paths,
    (from, to): (&str, &str),
    moved: &mut Forgotten,
) -> Result<(), Fault> {
    let (mut seen, mut gone) = (names().into_iter().map(|name| store.get(&key(from, name))), Vec::new());
    if seen.all(|value| value.is_ok_and(|value| value.is_none())) {
        return take(store, paths, to, &names(), &mut Forgotten::default());
    }
    // What stands under the new name goes only where the rest can follow.
    if let Err(fault) = store.probe(&key(from, TOKEN)) {
        return refused(store, from, &names(), fault, moved);
    }
    take(store, paths, to, &names(), &mut Forgotten::default())?;
    for name in names() {
        match hand_over(store, paths, (from, to), name, moved) {
            Ok(true) => gone.push(name),
            Ok(false) => {}
            Err(fault) => {
                for name in gone {
                    // What is told is the first failure.
                    let _ = hand_over(store, paths, (to, from), name, &mut Forgotten::default());
                    moved.names.remove(name);
                }
                return refused(store, from, &BTreeSet::from([name]), fault, moved);
            }
        }
    }
    Ok(())
}

/// Tells of each secret that is there, or may be, and cannot be moved or removed.
fn refused(
    store: &dyn SecretStore,
    profile: &str,
    names: &BTreeSet<&str>,
    fault: Fault,
    told: &mut Forgotten,
) -> Result<(), Fault> {
    let held: Vec<String> = names
        .iter()
        .filter_map(|name| {
            let is = match store.get(&key(profile, name)) {
                Ok(None) => return None,
                Ok(Some(_)) => "is",
                Err(_) if store.may_hold(&key(profile, name)) => "may be",
                Err(_) => return None,
            };
            let why = &fault.detail().message;
            Some(format!("the {name} of {profile} {is} still in the {}: {why}", store.name()))
        })
        .collect();
    let unknown = held.is_empty() && names.iter().any(|name| store.get(&key(profile, name)).is_err());
    told.kept.extend(held);
    if unknown { Err(fault) } else { Ok(()) }
}

/// Does something with each store. What the profile's own store refuses is left; another may not be there at all.
fn each(
    stores: &[Box<dyn SecretStore>],
    told: &mut Forgotten,
    act: impl Fn(&dyn SecretStore, &mut Forgotten) -> Result<(), Fault>,
) {
    for (number, store) in stores.iter().enumerate() {
        if let Err(fault) = act(store.as_ref(), told) {
            let (store, why) = (store.name(), &fault.detail().message);
            if number == 0 {
                told.left.push(format!("what the {store} may hold stays: {why}"));
            } else {
                told.unseen.push(format!("the {store} could not be looked into: {why}"));
            }
        }
    }
}

fn hand_over(
    store: &dyn SecretStore,
    paths: &Paths,
    (from, to): (&str, &str),
    name: &str,
    moved: &mut Forgotten,
) -> Result<bool, Fault> {
    let Some(value) = store.get(&key(from, name))? else { return Ok(false) };
    if folder_of(&value).is_some_and(|bond| !bond.is_of(&paths.config)) {
        return Ok(false);
    }
    store.set(&key(to, name), &value)?;
    store.remove(&key(from, name))?;
    moved.names.insert(name.to_owned());
    Ok(true)
}

fn take(
    store: &dyn SecretStore,
    paths: &Paths,
    profile: &str,
    names: &BTreeSet<&str>,
    gone: &mut Forgotten,
) -> Result<(), Fault> {
    let mut unknown = Ok(());
    for name in names {
        let key = key(profile, name);
        // A damaged value is removed by its key.
        let kept = store.get(&key).ok().flatten();
        match kept.as_ref().and_then(folder_of).filter(|bond| !bond.is_of(&paths.config)) {
            Some(bond) => {
                gone.left.push(format!(
                    "the {name} in {} stays: it belongs to {}",
                    store.name(),
                    bond.place()
                ));
            }
            None => match store.remove(&key) {
                Ok(true) => drop(gone.names.insert((*name).to_owned())),
                Ok(false) => {}
                // The others are looked at all the same.
                Err(fault) => {
                    let told = refused(store, profile, &BTreeSet::from([*name]), fault, gone);
                    unknown = unknown.and(told);
                }
            },
        }
    }
    unknown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::file_store::FileStore;
    use crate::config::memory_store::MemoryStore;
    use crate::secret::Secret;
    use serde_json::json;

    fn place() -> (tempfile::TempDir, Paths, Vec<Box<dyn SecretStore>>) {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths::within(folder.path());
        let file = open_store(StoreChoice::File, &paths);
        let stores: Vec<Box<dyn SecretStore>> = vec![Box::new(MemoryStore::default()), file];
        for store in &stores {
            for name in ["password", TOKEN, "app_key"] {
                store.set(&key("old", name), &Secret::new("not-a-secret-1")).unwrap();
            }
            store.set(&key("other", "password"), &Secret::new("not-a-secret-2")).unwrap();
        }
        (folder, paths, stores)
    }

    #[test]
    fn forgetting_goes_over_every_store_and_every_name_and_spares_other_profiles() {
        let (_folder, paths, stores) = place();
        let forgotten = forget_in(&stores, &paths, "old");
        assert_eq!(
            forgotten.names.iter().map(String::as_str).collect::<Vec<_>>(),
            ["app_key", "password", TOKEN]
        );
        assert!(forgotten.left.is_empty(), "{forgotten:?}");
        for store in &stores {
            for name in ["password", TOKEN, "app_key"] {
                assert!(store.get(&key("old", name)).unwrap().is_none());
            }
            assert!(store.get("other/password").unwrap().is_some());
        }
    }

    /// Has something and gives nothing away.
    struct Stuck;

    impl SecretStore for Stuck {
        fn get(&self, _: &str) -> Result<Option<Secret>, Fault> {
            Ok(Some(Secret::new("not-a-secret-1")))
        }
        fn set(&self, _: &str, _: &Secret) -> Result<(), Fault> {
            Err(Fault::configuration("read-only"))
        }
        fn remove(&self, _: &str) -> Result<bool, Fault> {
            Err(Fault::configuration("read-only"))
        }
        fn probe(&self, _: &str) -> Result<(), Fault> {
            Ok(())
        }
        fn name(&self) -> String {
            "vault".to_owned()
        }
    }

    #[test]
    fn what_a_store_holds_and_does_not_give_away_is_told_of_each_secret() {
        let (_folder, paths, _) = place();
        let stores: Vec<Box<dyn SecretStore>> = vec![Box::new(MemoryStore::default()), Box::new(Stuck)];
        let forgotten = forget_in(&stores, &paths, "old");
        assert_eq!(forgotten.kept.len(), names().len(), "{forgotten:?}");
        assert!(forgotten.kept.contains(&"the password of old is still in the vault: read-only".to_owned()));
    }

    #[test]
    fn a_rename_moves_everything_and_leaves_nothing_of_an_earlier_profile_of_that_name() {
        let (_folder, paths, stores) = place();
        for store in &stores {
            store.set(&key("new", "client_secret"), &Secret::new("not-a-secret-of-before")).unwrap();
        }
        transfer_in(&stores, &paths, ("old", "new"));
        for store in &stores {
            assert!(store.get("old/password").unwrap().is_none());
            assert_eq!(store.get("new/password").unwrap(), Some(Secret::new("not-a-secret-1")));
            assert!(store.get("new/token").unwrap().is_some());
            assert!(store.get("new/client_secret").unwrap().is_none());
        }
    }

    #[test]
    fn a_rename_leaves_what_another_folder_keeps_under_the_new_name() {
        let (_folder, paths, stores) = place();
        let bond = json!({"origin": "", "settings": {}, "folder": "/"});
        let theirs = json!({"secret": "not-a-secret-of-theirs", "bond": bond}).to_string();
        let file = FileStore::new(paths.clone());
        file.set(&key("new", "password"), &Secret::new(theirs.as_str())).unwrap();
        let moved = transfer_in(&stores, &paths, ("old", "new"));
        assert!(moved.left.is_empty() && moved.kept.is_empty(), "{moved:?}");
        assert_eq!(file.get("new/password").unwrap(), Some(Secret::new(theirs.as_str())));
        assert_eq!(stores[1].get("new/password").unwrap(), Some(Secret::new("not-a-secret-1")));
        forget_in(&stores, &paths, "new");
        assert_eq!(file.get("new/password").unwrap(), Some(Secret::new(theirs.as_str())));
        assert!(stores[1].get("new/token").unwrap().is_none(), "nothing of this folder's is left");
    }

    #[test]
    fn what_a_crash_left_among_the_secrets_goes_with_the_next_write_and_with_forgetting() {
        let (_folder, paths, stores) = place();
        let leftover = paths.state.join("secrets").join(".tmpAbCdEf");
        let leave = || std::fs::write(&leftover, "not-a-secret-1").unwrap();
        leave();
        stores[1].set("other/password", &Secret::new("not-a-secret-3")).unwrap();
        assert!(!leftover.exists());
        leave();
        forget_in(&stores, &paths, "old");
        assert!(!leftover.exists());
    }
}
