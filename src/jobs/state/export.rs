//! Objects as files.

use super::folder::StateFile;
use super::live::{Keeper, LiveState};
use super::object::{StateObject, label, ordered};
use super::settings::SETTINGS_FILE;
use super::settings::StateSettings;
use super::variables::Variables;
use super::{file_names, named, places};
use crate::fault::Fault;
use crate::json;
use crate::platforms::managed::ManagedKind;
use serde_json::Value;
use std::collections::{BTreeSet, HashMap, HashSet};

/// What an export writes.
pub struct Exported {
    /// The files, in the order of the kinds and of the names.
    pub files: Vec<StateFile>,
    /// How many objects there are of each kind.
    pub counts: Vec<(&'static str, usize)>,
    /// Files that were there, whose objects are written under another name.
    pub replaced: Vec<String>,
    /// Files that were there, whose objects no file can hold by now: they stay as they are.
    pub left: Vec<String>,
    /// What is to be known besides: references to secrets of what is gone.
    pub told: Vec<String>,
}

/// The folder into which an export goes.
pub struct ExportFolder<'a> {
    /// The files that are there, with their variables: one that says the same stays as it is.
    pub files: &'a [StateFile],
    /// Values that files name.
    pub variables: &'a Variables,
    /// The form of the files, `yaml` or `json`; that of what is there where nothing is said.
    pub form: Option<&'a str>,
}

/// The files of these kinds, as far as they were read.
///
/// # Errors
/// Usage: an object stands in two files. Unexpected: something cannot be written as a file.
pub fn export(
    live: &LiveState,
    kinds: &[&'static ManagedKind],
    folder: &ExportFolder,
) -> Result<Exported, Fault> {
    let kinds: Vec<&'static ManagedKind> = kinds.iter().copied().filter(|kind| live.has(kind)).collect();
    let there = FilesThere::of(folder)?;
    let mut exported = Exported {
        files: Vec::new(),
        counts: Vec::new(),
        replaced: Vec::new(),
        left: Vec::new(),
        told: Vec::new(),
    };
    let left = live.unheld.iter().flat_map(|object| {
        [&object.key, &object.without_halves()]
            .into_iter()
            .filter_map(|key| there.file(object.kind, key))
            .collect::<Vec<_>>()
    });
    exported.left.extend(left.map(|file| file.path.clone()));
    for kind in &kinds {
        let mut objects = live.objects(&[kind]);
        objects.sort_by(|left, right| left.key.cmp(&right.key));
        let keys: Vec<&str> = objects.iter().map(|object| object.key.as_str()).collect();
        for (object, name) in objects.iter().zip(file_names::names(&keys)) {
            let stem = if kind.is_single() { kind.name.to_owned() } else { format!("{}/{name}", kind.name) };
            let old = there.file(kind, &object.key);
            let path = format!("{stem}.{}", there.ending(old));
            let writing = FileWriting { live, kinds: &kinds, variables: folder.variables, old };
            let content = writing.content(object, &path, &mut exported.told)?;
            exported.replaced.extend(old.map(|old| old.path.clone()).filter(|old| *old != path));
            exported.files.push(StateFile { path, content });
        }
        exported.counts.push((kind.name, objects.len()));
    }
    let mut settings = StateSettings::new(live.platform, &kinds);
    settings.left_out = live.left_out(Keeper::Account, &kinds);
    settings.named = Some(held_nowhere(live, &kinds));
    settings.files = exported.files.iter().map(|file| file.path.clone()).collect();
    settings.files.sort_unstable();
    let content = settings.text().into_bytes();
    exported.files.push(StateFile { path: SETTINGS_FILE.to_owned(), content });
    Ok(exported)
}

/// The files of a folder by the objects that their names stand for.
struct FilesThere<'a> {
    by_stem: HashMap<String, &'a StateFile>,
    /// The ending that is asked for.
    asked: Option<&'a str>,
    /// The ending of a new file.
    usual: &'a str,
}

impl<'a> FilesThere<'a> {
    fn of(folder: &ExportFolder<'a>) -> Result<Self, Fault> {
        let mut by_stem: HashMap<String, &'a StateFile> = HashMap::new();
        let mut json = 0;
        for file in folder.files.iter().filter(|file| file.path != SETTINGS_FILE) {
            let Some((stem, ending)) = file.path.rsplit_once('.') else { continue };
            json += usize::from(ending == "json");
            if let Some(other) = by_stem.insert(file_names::decoded_path(stem), file) {
                let (one, other) = (&other.path, &file.path);
                return Err(Fault::usage(format!("{one} and {other} hold the same object"))
                    .hint("nothing was written; remove one of them"));
            }
        }
        let usual = if json > by_stem.len() / 2 { "json" } else { "yaml" };
        Ok(FilesThere { by_stem, asked: folder.form, usual: folder.form.unwrap_or(usual) })
    }

    /// The file that holds an object.
    fn file(&self, kind: &ManagedKind, key: &str) -> Option<&'a StateFile> {
        let mut stems = file_names::stems(kind, key).into_iter();
        stems.find_map(|stem| self.by_stem.get(&stem).copied())
    }

    /// The ending of the file that is written in the place of one that is there.
    fn ending(&self, old: Option<&'a StateFile>) -> &'a str {
        let old = old.and_then(|old| Some(old.path.rsplit_once('.')?.1));
        let fits = |old: &&str| self.asked.is_none_or(|asked| (asked == "json") == (*old == "json"));
        old.filter(fits).unwrap_or(self.usual)
    }
}

/// What objects of these kinds name and no file holds, among these kinds.
fn held_nowhere(live: &LiveState, kinds: &[&'static ManagedKind]) -> Vec<String> {
    let objects = live.objects(kinds);
    let held: HashSet<(&str, &str)> =
        objects.iter().map(|object| (object.kind.name, object.key.as_str())).collect();
    let mut found = BTreeSet::new();
    for object in &objects {
        for reference in object.kind.references {
            let Some(kind) = kinds.iter().find(|kind| kind.name == reference.kind) else { continue };
            let names = places::matching(&object.value, reference.at).into_iter();
            let names =
                names.filter_map(|at| json::text_at(&object.value, &at)).filter(|name| !name.is_empty());
            let names = names.filter(|name| !held.contains(&(kind.name, name.as_str())));
            found.extend(names.map(|name| label(kind, &name)));
        }
    }
    found.into_iter().collect()
}

/// How one object is written.
struct FileWriting<'a> {
    live: &'a LiveState,
    kinds: &'a [&'static ManagedKind],
    variables: &'a Variables,
    old: Option<&'a StateFile>,
}

impl FileWriting<'_> {
    fn content(&self, object: &StateObject, path: &str, told: &mut Vec<String>) -> Result<Vec<u8>, Fault> {
        let mut value = object.value.clone();
        let all = self.live.platform.managed.kinds();
        for reference in object.kind.references {
            // What is left alone unless it is asked for is not named either.
            let is_left = |kind: &ManagedKind| kind.name == reference.kind && kind.optional;
            if !self.kinds.iter().any(|kind| kind.name == reference.kind) && all.iter().any(is_left) {
                let whole = reference.at.trim_end_matches("/*");
                places::remove(&mut value, whole);
            }
        }
        let old = self.old.and_then(|old| json::document::document(&old.content, &old.path).ok());
        let mut written = with_variables(object, value.clone(), (self.variables, old.as_ref()));
        if let Some(old) = &old {
            keep_secrets(object.kind, &mut written, &value, (old, self.variables)).into_iter().for_each(
                |gone| {
                    told.push(format!("{path}: {gone} is gone, and with it the place of its secret"));
                },
            );
        }
        if let Some(old) = &old {
            told.extend(lost_places(old, &written, self.variables).map(|lost| format!("{path}: {lost}")));
        }
        let guessed = guessed(old.as_ref(), &written, self.variables);
        told.extend(guessed.into_iter().map(|name| format!("{path}: {name}")));
        let written = ordered(written, object.kind.key_member());
        let is_same = |old: Value| ordered(old, object.kind.key_member()) == written;
        if let (Some(there), Some(old)) = (self.old.filter(|there| there.path == path), old)
            && is_same(old)
        {
            return Ok(there.content.clone());
        }
        let text = match path.ends_with(".json") {
            true => Ok(format!("{written:#}\n")),
            false => json::yaml::written(&written),
        };
        text.map(String::into_bytes)
            .map_err(|error| Fault::unexpected(format!("{path} cannot be written: {error}")))
    }
}

/// A value with variables, but for the names by which objects and their elements go: those are the same on every account.
fn with_variables(
    object: &StateObject,
    value: Value,
    (variables, old): (&Variables, Option<&Value>),
) -> Value {
    let mut named = variables.put_back(value.clone(), old);
    let kept = variables.kept(value.clone(), old);
    let lists = object.kind.sets_of.iter().map(|at| ((*at).to_owned(), ""));
    let parts = object.kind.parts.iter().map(|part| (format!("/{}", json::escaped(part.member)), part.key));
    for (at, key) in lists.chain(parts) {
        // A variable may name the elements in another order.
        let Some(there) = old.and_then(|old| old.pointer(&at)).filter(|there| there.is_string()) else {
            continue;
        };
        let Ok(mut whole) = variables.resolved(there.clone()) else { continue };
        places::sort_by(&mut whole, "", key);
        if value.pointer(&at).is_some_and(|value| ordered(value.clone(), "") == ordered(whole, "")) {
            json::put(&mut named, &at, there.clone());
        }
    }
    let keys = [object.kind.key].into_iter().filter(|key| !key.is_empty()).map(str::to_owned);
    let references = object.kind.references.iter().map(|reference| reference.at.to_owned());
    let parts = object.kind.parts.iter().map(|part| format!("/{}/*{}", json::escaped(part.member), part.key));
    for at in keys.chain(references).chain(parts).flat_map(|pattern| places::matching(&value, &pattern)) {
        // Below a variable that stands for all of it, nothing is named by itself.
        if named.pointer(&at).is_none() {
            continue;
        }
        if let Some(name) = kept.pointer(&at) {
            json::put(&mut named, &at, name.clone());
        }
    }
    for at in object.kind.sets_of {
        let old = old.and_then(|old| old.pointer(at)).and_then(Value::as_array);
        let (Some(old), Some(Value::Array(list))) = (old, named.pointer_mut(at)) else { continue };
        let twins = variables.twins(list, old);
        twins.into_iter().rev().for_each(|(place, twin)| list.insert(place + 1, twin.clone()));
    }
    named
}

/// What is told of variables that a file that was there named in more places than the one that is written.
fn lost_places(old: &Value, written: &Value, variables: &Variables) -> impl Iterator<Item = String> {
    let mut lost = BTreeSet::new();
    named::lost(old, written, &mut lost);
    let given: Vec<&str> = variables.names().collect();
    let lost = lost.into_iter().filter(|name| given.contains(&name.as_str()));
    let told = |name| {
        format!("a place of ${{{name}}} is gone, because the platform does not hold its value there any more")
    };
    lost.map(told).collect::<Vec<_>>().into_iter()
}

/// What is told of variables that got new places, although others have the same value.
fn guessed(old: Option<&Value>, written: &Value, variables: &Variables) -> Vec<String> {
    let shared = variables.shared();
    if shared.is_empty() {
        return Vec::new();
    }
    let mut told = Vec::new();
    for (member, value) in written.as_object().into_iter().flatten() {
        let mut new = BTreeSet::new();
        named::lost(value, old.and_then(|old| old.get(member)).unwrap_or(&Value::Null), &mut new);
        let new = new.into_iter().filter(|name| shared.contains(name.as_str()));
        told.extend(new.map(|name| {
            format!("${{{name}}} is new in {member}, and another variable has the same value: see which of them is meant there")
        }));
    }
    told
}

/// Keeps where the file that is there says that secrets are to be had, each with the element that it belongs to. Gives the
/// elements that are not there any more.
fn keep_secrets(
    kind: &ManagedKind,
    written: &mut Value,
    value: &Value,
    (old, variables): (&Value, &Variables),
) -> Vec<String> {
    let mut gone = Vec::new();
    for secret in kind.secrets {
        for at in places::matching(old, secret.at) {
            let Some(reference) = old.pointer(&at).filter(|one| one.is_object()) else { continue };
            let place = match secret.at.split_once("/*").filter(|_| !secret.of.is_empty()) {
                None => Some(at),
                Some((list, rest)) => {
                    let element = at.strip_suffix(rest).unwrap_or_default();
                    let named = json::text_at(old, &format!("{element}{}", secret.of)).unwrap_or_default();
                    let twin = twin(value, old, (list, secret.of), (&named, variables));
                    if twin.is_none() {
                        gone.push(format!("'{named}' of {}", json::spoken(list)));
                    }
                    twin.map(|element| format!("{element}{rest}"))
                }
            };
            let Some(place) = place else { continue };
            if written.pointer(place.rsplit_once('/').map_or("", |(above, _)| above)).is_some() {
                json::put(written, &place, reference.clone());
            }
        }
    }
    gone
}

/// The element of a list that has this name, as a file spells it; where the value of a variable in it is not known, the only one that
/// it may be and that no other element of the file is.
fn twin(
    value: &Value,
    old: &Value,
    (list, of): (&str, &str),
    (named, variables): (&str, &Variables),
) -> Option<String> {
    let spelt = |from: &Value| -> Vec<(String, String)> {
        let all = places::matching(from, &format!("{list}/*")).into_iter();
        all.filter_map(|at| json::text_at(from, &format!("{at}{of}")).map(|name| (at, name))).collect()
    };
    let known = |name: &str| variables.resolved(Value::from(name)).ok()?.as_str().map(str::to_owned);
    let there = spelt(value);
    if let Some(name) = known(named) {
        return there.into_iter().find(|(_, other)| *other == name).map(|(at, _)| at);
    }
    let others: HashSet<String> = spelt(old).iter().filter_map(|(_, name)| known(name)).collect();
    let mut may_be =
        there.into_iter().filter(|(_, name)| !others.contains(name) && named::may_say(named, name));
    let only = may_be.next().map(|(at, _)| at);
    only.filter(|_| may_be.next().is_none())
}
