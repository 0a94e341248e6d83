//! Changes of profiles that are there: single keys, and text that somebody edited. What would leave a profile that cannot
//! be used is refused, and comments stay.

use super::choose::Environment;
use super::keys;
use super::paths;
use super::paths::Paths;
use super::profile::{PATIENCE, ProfileView, Profiles, address, read, unknown_platform};
use super::store::StoreChoice;
use super::values;
use crate::clock::SystemClock;
use crate::fault::{Fault, Kind};
use crate::files;
use crate::platforms::{self, Platform};
use std::collections::BTreeSet;
use toml_edit::{DocumentMut, Item, Table};

/// Keys with their new values; none takes the key away.
pub type KeyChanges = [(String, Option<String>)];

impl Profiles {
    /// Sets keys of a profile, with the names that [`Profiles::add`] takes, or takes them away: all or none.
    ///
    /// # Errors
    /// Not found when there is no such profile; usage when a value is not allowed, or the profile cannot be without it.
    pub fn change(&mut self, name: &str, changes: &KeyChanges) -> Result<(), Fault> {
        let platform = self.platform_of(name)?;
        let view = self.get(name).unwrap_or_default();
        let has = |key: &str| match key.strip_prefix("secrets.") {
            Some(secret) => view.secrets.contains_key(secret),
            None => view.values.contains_key(key),
        };
        let mut changed = self.clone();
        // Whether an address may be http is known once the others are set.
        let (addresses, others): (Vec<_>, Vec<_>) = changes.iter().partition(|(key, _)| key == "url");
        for (key, text) in others.into_iter().chain(addresses) {
            // What is wrong in the file can be removed.
            if text.is_some() || !has(key) || platform.settings.iter().any(|setting| setting.name == key) {
                check_change(platform, key, text.is_some())?;
            }
            changed.set(name, key, text.as_deref())?;
        }
        changed.check_profile(name)?;
        *self = changed;
        Ok(())
    }

    /// Sets one key of a profile, with the names that [`Profiles::add`] takes, or takes it away.
    ///
    /// # Errors
    /// Not found when there is no such profile; usage when the value is not allowed.
    pub fn set(&mut self, name: &str, key: &str, text: Option<&str>) -> Result<(), Fault> {
        let view = self.get(name).ok_or_else(|| self.not_found(name))?;
        let platform = self.platform_of(name)?;
        let Some(table) = self.tables_mut().and_then(|tables| tables.get_mut(name)) else { return Ok(()) };
        let Some(table) = table.as_table_like_mut() else { return Ok(()) };
        match (text, key.strip_prefix("secrets.")) {
            (Some(text), None) if key == "url" => {
                let allow_http = view.values.get("allow_http").is_some_and(|text| text == "true");
                keys::set_value(table, key, address(name, text, allow_http)?.into());
            }
            (None, None) if key == "url" || key == "platform" => {
                return Err(Fault::usage(format!("profile {name:?} cannot be without its {key}"))
                    .hint("remove the whole profile with `iamctl profiles remove`"));
            }
            (Some(text), _) => keys::put(table, platform, key, text)?,
            (None, Some(secret)) => {
                if let Some(secrets) = table.get_mut("secrets").and_then(Item::as_table_like_mut) {
                    secrets.remove(secret);
                }
            }
            (None, None) => drop(table.remove(key)),
        }
        Ok(())
    }

    fn platform_of(&self, name: &str) -> Result<&'static Platform, Fault> {
        let view = self.get(name).ok_or_else(|| self.not_found(name))?;
        platforms::find(&view.platform).ok_or_else(|| unknown_platform(Kind::Configuration, &view.platform))
    }

    /// Whether a profile can be used as it stands, apart from what flags and environment may add.
    ///
    /// # Errors
    /// Usage, naming the key.
    fn check_profile(&self, name: &str) -> Result<(), Fault> {
        let Some(view) = self.get(name) else { return Ok(()) };
        let platform =
            platforms::find(&view.platform).ok_or_else(|| unknown_platform(Kind::Usage, &view.platform))?;
        keys::check_all(platform, &view.values, &view.secrets)
            .map_err(|(key, why)| Fault::usage(format!("{key} of profile {name:?}: {why}")))?;
        if !view.url.is_empty() {
            let allow_http = view.values.get("allow_http").is_some_and(|text| text == "true");
            address(name, &view.url, allow_http)?;
        }
        Ok(())
    }

    /// Checks that the files can be read that a profile names and did not before.
    ///
    /// # Errors
    /// Usage, naming key, profile and file.
    pub fn check_files(
        (before, now): (Option<&ProfileView>, &ProfileView),
        env: &Environment,
        paths: &Paths,
    ) -> Result<(), Fault> {
        let of = |view: &ProfileView, key: &str| view.values.get(key).cloned();
        for key in keys::FILES {
            let Some(text) =
                of(now, key).filter(|text| before.and_then(|view| of(view, key)).as_ref() != Some(text))
            else {
                continue;
            };
            let path = values::path_below(&paths.config, values::home(env), &text);
            files::open(&path).map_err(|error| {
                let (name, path) = (&now.name, path.display());
                Fault::usage(format!("{key} of profile {name:?}: {path} cannot be read: {error}"))
            })?;
        }
        Ok(())
    }

    /// The text of `profiles.toml` as it stands, also where it cannot be understood.
    ///
    /// # Errors
    /// Configuration: it cannot be read, or others may have written it.
    pub fn text(paths: &Paths) -> Result<String, Fault> {
        paths.check_profiles()?;
        Ok(read(&paths.profiles())?.unwrap_or_default())
    }

    /// The text of one profile with its comments; nothing where it has no part of the file to itself.
    ///
    /// # Errors
    /// Not found, with the names that are near.
    pub fn section(&self, name: &str) -> Result<Option<String>, Fault> {
        self.get(name).ok_or_else(|| self.not_found(name))?;
        let Some(Item::Table(table)) = self.tables().and_then(|tables| tables.get(name)) else {
            return Ok(None);
        };
        if table.is_dotted() {
            return Ok(None);
        }
        let text = alone(name, table.clone()).to_string();
        Ok(Some(text.trim_start_matches('\n').to_owned()))
    }

    /// The store of a profile that there is.
    pub fn store(&self, name: &str) -> Option<StoreChoice> {
        let choice = self.get(name)?.values.get("store").map(|store| StoreChoice::read(store));
        Some(choice.and_then(Result::ok).unwrap_or_default())
    }

    /// The whole text with another one in the place of a profile's section.
    ///
    /// # Errors
    /// Configuration with the line, where the text cannot be understood; usage where it is not that of this profile alone.
    pub fn with_section(&self, name: &str, text: &str) -> Result<String, Fault> {
        let mut edited = Profiles::parse(self.path().to_owned(), Some(text.to_owned()))?;
        if edited.names() != [name] || edited.default().is_some() {
            return Err(Fault::usage(format!("the text must hold [profiles.{name}] and nothing else"))
                .hint("'iamctl profiles edit' without a name opens the whole file; 'iamctl profiles rename' renames"));
        }
        let trailing = edited.document.trailing().as_str().unwrap_or_default().to_owned();
        let item = edited.tables_mut().and_then(|tables| tables.remove(name));
        let Some(Item::Table(mut table)) = item else {
            return Err(Fault::usage(format!("the profile must stay a table, [profiles.{name}]")));
        };
        let mut whole = self.clone();
        let mut position = None;
        if let Some(Item::Table(old)) = whole.tables_mut().and_then(|tables| tables.get_mut(name)) {
            position = old.position();
            let before = old.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default();
            let blank = &before[..before.len() - before.trim_start_matches('\n').len()];
            let now = table.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default();
            let prefix = format!("{blank}{now}");
            table.decor_mut().set_prefix(prefix);
            place(&mut table, position);
            *old = table;
        }
        if trailing.contains('#') {
            whole.prepend(&trailing, position.unwrap_or(isize::MAX));
        }
        Ok(whole.document.to_string())
    }

    /// Writes an edited text in the place of the one that was opened, if it is sound: what differs from before is checked,
    /// profile by profile, and the files that it names. `is_built_in` tells the profiles that stand in no file; `let_go` is given
    /// those that are gone from the text, before anything is written.
    ///
    /// # Errors
    /// Usage, or configuration with the line, where it is not; conflict where the file has been written meanwhile.
    pub fn replace(
        paths: &Paths,
        (before, text): (&str, &str),
        env: &Environment,
        is_built_in: impl Fn(&str) -> bool,
        let_go: impl FnOnce(&[(String, StoreChoice)]) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let edited = Profiles::parse(paths.profiles(), Some(text.to_owned()))?;
        let old = Profiles::parse(paths.profiles(), Some(before.to_owned())).ok();
        let names = edited.names();
        let mut seen = BTreeSet::new();
        for name in &names {
            let (was, now) = (old.as_ref().and_then(|old| old.get(name)), edited.get(name));
            if was != now {
                edited.check_profile(name)?;
                now.map_or(Ok(()), |now| Profiles::check_files((was.as_ref(), &now), env, paths))?;
            }
            if !seen.insert(name.to_lowercase()) {
                return Err(Fault::usage(format!("two profiles are called {name:?}, but for capitals")));
            }
        }
        if let Some(default) = edited.default().filter(|name| !is_built_in(name)) {
            edited.get(default).ok_or_else(|| {
                Fault::usage(format!(
                    "the default {default:?} is not among the profiles: {}",
                    names.join(", ")
                ))
            })?;
        }
        paths.check_folders()?;
        let old_names = old.as_ref().map(Profiles::names).unwrap_or_default();
        let gone = old_names.into_iter().filter(|name| !names.contains(name));
        let gone: Vec<_> =
            gone.filter_map(|name| Some((name.clone(), old.as_ref()?.store(&name)?))).collect();
        if !gone.is_empty() {
            let_go(&gone)?;
        }
        let _held = paths::lock(&paths.state.join("profiles.lock"), &SystemClock, PATIENCE)?;
        if Profiles::text(paths)? != before {
            return Err(Fault::new(
                Kind::Conflict,
                format!("{} was changed while it was edited", paths.profiles().display()),
            ));
        }
        paths::write_private(&paths.profiles(), text)
    }
}

/// Whether a key can be set, or removed.
fn check_change(platform: &Platform, key: &str, is_set: bool) -> Result<(), Fault> {
    if platform.secrets.iter().any(|secret| secret.name == key) {
        let said = format!("{key} is a secret, and a profile holds none");
        return Err(Fault::usage(said).hint(format!(
            "'iamctl auth login' stores it; secrets.{key}=env:NAME, file:PATH or cmd:COMMAND says where it is"
        )));
    }
    if key == "platform" {
        return Err(Fault::usage("the platform of a profile cannot be changed")
            .hint("add another profile with 'iamctl profiles add'"));
    }
    let setting = platform.settings.iter().find(|setting| setting.name == key);
    if !is_set && (key == "url" || setting.is_some_and(|setting| setting.default.is_none())) {
        return Err(Fault::usage(format!("a profile of {} cannot be without its {key}", platform.name))
            .hint(format!("set it to another value, {key}=VALUE")));
    }
    let is_key = keys::keys().any(|known| known == key);
    // Whether there is such a secret is seen when it is set.
    let is_secret = is_set && key.starts_with("secrets.");
    if is_key || is_secret || setting.is_some() {
        return Ok(());
    }
    // It says which there are.
    keys::check_value(platform, key, "").map_err(|why| Fault::usage(format!("{key} of a profile: {why}")))
}

/// A file with one profile.
fn alone(name: &str, mut table: Table) -> DocumentMut {
    place(&mut table, None);
    let mut profiles = Table::new();
    profiles.set_implicit(true);
    profiles.insert(name, Item::Table(table));
    let mut document = DocumentMut::new();
    document.insert("profiles", Item::Table(profiles));
    document
}

/// Puts a table and those in it at a place of a file.
fn place(table: &mut Table, position: Option<isize>) {
    table.set_position(position);
    for (_, item) in table.iter_mut() {
        if let Some(inner) = item.as_table_mut() {
            inner.set_position(position);
        }
    }
}
