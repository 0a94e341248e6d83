//! `profiles.toml`: the accounts that somebody keeps, and which of them is the default. Edited without
//! losing comments and replaced in one step. It holds no secrets, only references to them. What the values
//! mean for a run is `resolve`'s to say.

use super::paths::{self, Paths};
use super::settings::BuiltIn;
use super::{keys, url, values};
use crate::clock::SystemClock;
use crate::fault::{Fault, Kind};
use crate::files;
use crate::platforms::{self, Platform};
use serde_json::json;
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;
use toml_edit::{DocumentMut, Item, Table, TableLike, value};

/// One profile as it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProfileView {
    /// Its name.
    pub name: String,
    /// The name of its platform; empty where the file has none.
    pub platform: String,
    /// The address of its platform; empty where the file has none.
    pub url: String,
    /// Every other key with its value as text: the platform's settings, limits, output and so on.
    pub values: BTreeMap<String, String>,
    /// Where its secrets are: `env:NAME`, `file:PATH` or `cmd:COMMAND`.
    pub secrets: BTreeMap<String, String>,
}

/// The profiles in the file.
#[derive(Debug, Clone)]
pub struct Profiles {
    path: PathBuf,
    /// The file as it was read, to notice that somebody else wrote it.
    pub(super) read: Option<String>,
    pub(super) document: DocumentMut,
}

impl Profiles {
    /// Reads the file; none is as good as an empty one.
    ///
    /// # Errors
    /// Configuration, with the line, when the file cannot be read or is not what it should be.
    pub fn load(paths: &Paths) -> Result<Self, Fault> {
        let path = paths.profiles();
        paths.check_profiles()?;
        let read = read(&path)?;
        Profiles::parse(path, read)
    }

    /// The profiles in a text, which a file at that place holds.
    pub(super) fn parse(path: PathBuf, read: Option<String>) -> Result<Self, Fault> {
        let text = read.as_deref().unwrap_or_default();
        let document = text.parse::<DocumentMut>().map_err(|error| keys::syntax(&path, text, &error))?;
        let profiles = Profiles { path, read, document };
        profiles.check_shape()?;
        Ok(profiles)
    }

    fn check_shape(&self) -> Result<(), Fault> {
        let wrong = |what: String| {
            Fault::configuration(format!("{}: {what}", self.path.display())).hint("edit the file")
        };
        for (name, item) in self.document.iter() {
            match name {
                "default" if item.is_str() => {}
                "profiles" if item.is_table_like() => {}
                "default" => return Err(wrong("`default` must be the name of a profile, in quotes".into())),
                "profiles" => return Err(wrong("`profiles` must hold tables like [profiles.NAME]".into())),
                _ => return Err(wrong(format!("{name:?} means nothing here; profiles are [profiles.NAME]"))),
            }
        }
        for (name, item) in self.tables().into_iter().flat_map(TableLike::iter) {
            values::profile_name(name).map_err(wrong)?;
            let table = item
                .as_table_like()
                .ok_or_else(|| wrong(format!("profile {name:?} must be a table, [profiles.{name}]")))?;
            for (key, item) in table.iter() {
                let whole = match key {
                    "secrets" => item
                        .as_table_like()
                        .is_some_and(|secrets| secrets.iter().all(|(_, reference)| reference.is_str())),
                    _ => keys::text_of(item).is_some(),
                };
                if !whole {
                    return Err(wrong(format!(
                        "{key:?} of profile {name:?} must be a text, a number, or true or false, and its \
                         secrets must be references in quotes"
                    )));
                }
            }
        }
        Ok(())
    }

    pub(super) fn tables(&self) -> Option<&dyn TableLike> {
        self.document.get("profiles").and_then(Item::as_table_like)
    }

    pub(super) fn tables_mut(&mut self) -> Option<&mut dyn TableLike> {
        self.document.get_mut("profiles").and_then(Item::as_table_like_mut)
    }

    /// The file.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The names of the profiles, in the order of the file.
    pub fn names(&self) -> Vec<String> {
        self.tables().into_iter().flat_map(TableLike::iter).map(|(name, _)| name.to_owned()).collect()
    }

    /// The profile of this name.
    pub fn get(&self, name: &str) -> Option<ProfileView> {
        let table = self.tables()?.get(name)?.as_table_like()?;
        let mut view = ProfileView { name: name.to_owned(), ..ProfileView::default() };
        for (key, item) in table.iter() {
            match (key, keys::text_of(item)) {
                ("platform", Some(text)) => view.platform = text,
                ("url", Some(text)) => view.url = text,
                (_, Some(text)) => drop(view.values.insert(key.to_owned(), text)),
                (_, None) => {
                    let secrets = item.as_table_like().into_iter().flat_map(TableLike::iter);
                    view.secrets = secrets
                        .filter_map(|(name, item)| Some((name.to_owned(), item.as_str()?.to_owned())))
                        .collect();
                }
            }
        }
        Some(view)
    }

    /// The name of the profile that is used where none is asked for.
    pub fn default(&self) -> Option<&str> {
        self.document.get("default").and_then(Item::as_str)
    }

    /// Adds a profile. `settings` are the platform's, by name; `extras` are the keys of every profile
    /// (`protect`, `timeout`, ...) and references to secrets (`secrets.NAME`).
    ///
    /// # Errors
    /// Conflict when there is one of that name; usage when the name, the address or a value is not allowed.
    pub fn add(
        &mut self,
        name: &str,
        platform: &str,
        url: &str,
        settings: &BTreeMap<String, String>,
        extras: &BTreeMap<String, String>,
    ) -> Result<(), Fault> {
        let platform = platforms::find(platform).ok_or_else(|| unknown_platform(Kind::Usage, platform))?;
        self.add_for(platform, name, url, settings, extras)
    }

    pub(super) fn add_for(
        &mut self,
        platform: &Platform,
        name: &str,
        url: &str,
        settings: &BTreeMap<String, String>,
        extras: &BTreeMap<String, String>,
    ) -> Result<(), Fault> {
        self.check_new_name(name, None)?;
        let allow_http = extras.get("allow_http").is_some_and(|text| values::yes_or_no(text) == Ok(true));
        let url = address(name, url, allow_http)?;
        let mut table = Table::new();
        table.insert("platform", value(platform.name));
        table.insert("url", value(url));
        for (key, text) in settings.iter().chain(extras) {
            keys::put(&mut table, platform, key, text)?;
        }
        let document = self.document.as_table_mut();
        if !document.is_empty() {
            table.decor_mut().set_prefix("\n");
        }
        let profiles = document.entry("profiles").or_insert_with(|| {
            let mut profiles = Table::new();
            profiles.set_implicit(true);
            Item::Table(profiles)
        });
        if let Some(profiles) = profiles.as_table_like_mut() {
            profiles.insert(name, Item::Table(table));
        }
        Ok(())
    }

    /// Makes a profile the default.
    ///
    /// # Errors
    /// Not found, with the names that are near.
    pub fn set_default(&mut self, name: &str) -> Result<(), Fault> {
        self.get(name).ok_or_else(|| self.not_found(name))?;
        self.put_default(name);
        Ok(())
    }

    /// Makes a profile that comes with the tool the default.
    pub fn set_default_built_in(&mut self, built_in: &BuiltIn) {
        self.put_default(&built_in.name);
    }

    fn put_default(&mut self, name: &str) {
        match self.document.get_mut("default").and_then(Item::as_value_mut) {
            Some(default) => keys::replace(default, name.into()),
            None => {
                self.document.insert("default", value(name));
                self.prepend("\n", isize::MIN);
            }
        }
    }

    /// Takes a profile away; its secrets stay in their store, see
    /// [`move_secrets`](super::store::move_secrets).
    ///
    /// # Errors
    /// Not found, with the names that are near.
    pub fn remove(&mut self, name: &str) -> Result<(), Fault> {
        let removed = self.tables_mut().and_then(|tables| tables.remove(name));
        let removed = removed.ok_or_else(|| self.not_found(name))?;
        if let Item::Table(table) = removed {
            let comments = table.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default();
            // A comment right above the profile speaks of it and goes; one set apart stays.
            if let Some(end) = comments.rfind("\n\n")
                && comments[..end].contains('#')
            {
                self.prepend(&comments[..=end], table.position().unwrap_or(isize::MAX));
            }
        }
        if self.default() == Some(name)
            && let Some((key, _)) = self.document.remove_entry("default")
        {
            let comments = key.leaf_decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default();
            self.prepend(comments, isize::MIN);
        }
        Ok(())
    }

    /// Gives a profile another name; its secrets stay under the old one, see
    /// [`move_secrets`](super::store::move_secrets).
    ///
    /// # Errors
    /// Not found; conflict when the new name is taken; usage when it is not allowed.
    pub fn rename(&mut self, old: &str, new: &str) -> Result<(), Fault> {
        self.get(old).ok_or_else(|| self.not_found(old))?;
        if old == new {
            return Ok(());
        }
        self.check_new_name(new, Some(old))?;
        if let Some(tables) = self.tables_mut()
            && let Some(item) = tables.remove(old)
        {
            tables.insert(new, item);
        }
        if self.default() == Some(old) {
            self.set_default(new)?;
        }
        Ok(())
    }

    /// Reads the file, changes it and writes it, while other processes wait. What cannot be done takes no lock.
    ///
    /// # Errors
    /// What `change` says; configuration when the file cannot be read or written, or another process keeps it.
    pub fn update(paths: &Paths, change: impl Fn(&mut Profiles) -> Result<(), Fault>) -> Result<(), Fault> {
        change(&mut Profiles::load(paths)?)?;
        paths.check_folders()?;
        let _held = paths::lock(&paths.state.join("profiles.lock"), &SystemClock, PATIENCE)?;
        let mut profiles = Profiles::load(paths)?;
        change(&mut profiles)?;
        profiles.write()
    }

    /// Writes the file, if anything changed.
    fn write(&mut self) -> Result<(), Fault> {
        let text = self.document.to_string();
        if self.read.as_deref().unwrap_or_default() != text {
            paths::write_private(&self.path, &text)?;
            self.read = Some(text);
        }
        Ok(())
    }

    /// Puts text in front of the first profile that stands after `position`, or at the end of the file.
    pub(super) fn prepend(&mut self, text: &str, position: isize) {
        let tables = self.tables_mut().into_iter().flat_map(|tables| tables.iter_mut());
        let next = tables
            .filter_map(|(_, item)| item.as_table_mut())
            .filter(|table| table.position().is_some_and(|at| at > position))
            .min_by_key(|table| table.position());
        if let Some(table) = next {
            let prefix = table.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default();
            let prefix = format!("{text}{prefix}");
            table.decor_mut().set_prefix(prefix);
        } else if text.contains('#') {
            let trailing = self.document.trailing().as_str().unwrap_or_default().to_owned();
            self.document.set_trailing(format!("{text}{trailing}"));
        }
    }

    /// Checks the name of a profile that is to be added.
    ///
    /// # Errors
    /// Conflict when there is one of that name; usage when it is not allowed.
    pub fn check_name(&self, name: &str) -> Result<(), Fault> {
        self.check_new_name(name, None)
    }

    /// Checks a name that is new to the file, apart from that of the profile that gives its name up.
    fn check_new_name(&self, name: &str, old: Option<&str>) -> Result<(), Fault> {
        values::profile_name(name)
            .map_err(|why| Fault::usage(why).hint("use letters, digits, dots, hyphens or underscores"))?;
        // Some keyrings and file systems take capitals and small letters for the same.
        let same =
            |other: &String| Some(other.as_str()) != old && other.to_lowercase() == name.to_lowercase();
        match self.names().into_iter().find(same) {
            Some(other) => {
                Err(Fault::new(Kind::Conflict, format!("there is a profile called {other:?} already"))
                    .hint("choose another name, or remove that one with `iamctl profiles remove`"))
            }
            None => Ok(()),
        }
    }

    /// The fault for a name that no profile has: lists those there are.
    pub fn not_found(&self, name: &str) -> Fault {
        let names = self.names();
        let message = match names.as_slice() {
            [] => format!("there is no profile {name:?}, and no other"),
            names => format!("there is no profile {name:?}; there are {}", names.join(", ")),
        };
        let fault = Fault::new(Kind::NotFound, message).with("names", json!(names));
        match crate::json::nearest(name, names.iter().map(String::as_str)) {
            Some(near) => fault.hint(format!("did you mean {near:?}?")),
            None => fault.hint("see `iamctl profiles list`"),
        }
    }
}

/// Locking and replacing takes milliseconds; whoever holds the lock longer hangs.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// The longest `profiles.toml`, in bytes: thousands of profiles are below this.
const LONGEST_FILE: u64 = 16 * 1024 * 1024;

/// The text of the file; nothing where there is none.
pub(super) fn read(path: &Path) -> Result<Option<String>, Fault> {
    match files::read_text(path, LONGEST_FILE) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(paths::cannot("read", path, &error)),
    }
}

/// Checks the address of a profile.
pub(super) fn address(name: &str, address: &str, allow_http: bool) -> Result<String, Fault> {
    url::check(address, allow_http).map_err(|why| {
        Fault::usage(format!("the address of profile {name:?} is not usable: {why}"))
            .hint("write it like https://HOST or https://HOST/PATH")
    })
}

/// A platform that nobody knows.
pub(super) fn unknown_platform(kind: Kind, name: &str) -> Fault {
    let names: Vec<&str> = platforms::PLATFORMS.iter().map(|platform| platform.name).collect();
    let what = if name.is_empty() {
        "no platform is named".to_owned()
    } else {
        format!("there is no platform {name:?}")
    };
    let fault = Fault::new(kind, format!("{what}; there are {}", names.join(", ")));
    match crate::json::nearest(name, names.iter().copied()) {
        Some(near) => fault.hint(format!("did you mean {near:?}?")),
        None => fault.hint("write one of these after --platform, or as `platform` of the profile"),
    }
}

#[cfg(test)]
#[path = "profile_tests.rs"]
mod tests;
