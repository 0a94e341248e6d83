//! Objects as files.

use super::folder::StateFile;
use super::live::{Keeper, LiveState};
use super::object::{StateObject, label, ordered};
use super::settings::SETTINGS_FILE;
use super::settings::StateSettings;
use super::variables::Variables;
use super::{file_names, places};
use crate::fault::Fault;
use crate::json;
use crate::platforms::Platform;
use crate::platforms::managed::ManagedKind;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// What an export writes.
pub struct Exported {
    /// The files, in the order of the kinds and of the names.
    pub files: Vec<StateFile>,
    /// How many objects there are of each kind.
    pub counts: Vec<(&'static str, usize)>,
}

/// The files of these kinds, as far as they were read. `there` is what the files in the folder say, with their variables: a file
/// that says the same stays as it is.
///
/// # Errors
/// Unexpected: something cannot be written as a file.
pub fn export(
    live: &LiveState,
    kinds: &[&'static ManagedKind],
    (variables, there): (&Variables, &BTreeMap<String, Vec<u8>>),
    as_json: bool,
) -> Result<Exported, Fault> {
    let kinds: Vec<&'static ManagedKind> = kinds.iter().copied().filter(|kind| live.has(kind)).collect();
    let ending = if as_json { "json" } else { "yaml" };
    let mut exported = Exported { files: Vec::new(), counts: Vec::new() };
    for kind in &kinds {
        let mut objects = live.objects(&[kind]);
        objects.sort_by(|left, right| left.key.cmp(&right.key));
        let keys: Vec<&str> = objects.iter().map(|object| object.key.as_str()).collect();
        for (object, name) in objects.iter().zip(file_names::names(&keys)) {
            let path = match kind.is_single() {
                true => format!("{}.{ending}", kind.name),
                false => format!("{}/{name}.{ending}", kind.name),
            };
            let content =
                content((live.platform, object), &kinds, (variables, there.get(&path)), &path, as_json)?;
            exported.files.push(StateFile { path, content });
        }
        exported.counts.push((kind.name, objects.len()));
    }
    let names = variables.names().map(str::to_owned).collect();
    let mut settings = StateSettings::new(live.platform, &kinds, names);
    settings.left_out = live.left_out(Keeper::Account, &kinds);
    settings.named = Some(named(live, &kinds));
    settings.files = exported.files.iter().map(|file| file.path.clone()).collect();
    settings.files.sort_unstable();
    let content = settings.text().into_bytes();
    exported.files.push(StateFile { path: SETTINGS_FILE.to_owned(), content });
    Ok(exported)
}

/// What objects of these kinds name and no file holds, among these kinds.
fn named(live: &LiveState, kinds: &[&'static ManagedKind]) -> Vec<String> {
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

fn content(
    (platform, object): (&Platform, &StateObject),
    kinds: &[&'static ManagedKind],
    (variables, there): (&Variables, Option<&Vec<u8>>),
    path: &str,
    as_json: bool,
) -> Result<Vec<u8>, Fault> {
    let mut value = object.value.clone();
    for reference in object.kind.references {
        // What is left alone unless it is asked for is not named either.
        let is_left = |kind: &ManagedKind| kind.name == reference.kind && kind.optional;
        if !kinds.iter().any(|kind| kind.name == reference.kind)
            && platform.managed.kinds().iter().any(is_left)
        {
            let whole = reference.at.trim_end_matches("/*");
            places::remove(&mut value, whole);
        }
    }
    let old = there.and_then(|there| json::document::document(there, path).ok());
    let secrets = kept_secrets(object.kind, old.as_ref());
    let mut value = with_variables(object, value, (variables, old.as_ref()));
    for (at, reference) in secrets {
        if value.pointer(at.rsplit_once('/').map_or("", |(above, _)| above)).is_some() {
            json::put(&mut value, &at, reference);
        }
    }
    let value = ordered(value, object.kind.key_member());
    if old.as_ref().is_some_and(|old| ordered(old.clone(), object.kind.key_member()) == value) {
        return Ok(there.cloned().unwrap_or_default());
    }
    let text = if as_json { Ok(format!("{value:#}\n")) } else { json::yaml::written(&value) };
    text.map(String::into_bytes)
        .map_err(|error| Fault::unexpected(format!("{path} cannot be written: {error}")))
}

/// A value with variables, but for the names by which objects and their elements go: those are the same on every account.
fn with_variables(
    object: &StateObject,
    value: Value,
    (variables, old): (&Variables, Option<&Value>),
) -> Value {
    let mut named = variables.put_back(value.clone(), old);
    for at in object.kind.sets_of {
        // A variable may name the elements in another order.
        let Some(there) = old.and_then(|old| old.pointer(at)).filter(|there| there.is_string()) else {
            continue;
        };
        let Ok(mut whole) = variables.resolved(there.clone()) else { continue };
        places::sort(&mut whole, "");
        if value.pointer(at) == Some(&whole) {
            json::put(&mut named, at, there.clone());
        }
    }
    let keys = [object.kind.key].into_iter().filter(|key| !key.is_empty()).map(str::to_owned);
    let references = object.kind.references.iter().map(|reference| reference.at.to_owned());
    let parts = object.kind.parts.iter().map(|part| format!("/{}/*{}", json::escaped(part.member), part.key));
    for at in keys.chain(references).chain(parts).flat_map(|pattern| places::matching(&value, &pattern)) {
        let name = json::at(&value, &at).clone();
        let name = variables.kept(name, old.and_then(|old| old.pointer(&at)));
        json::put(&mut named, &at, name);
    }
    named
}

/// Where the file that is there says that secrets are to be had: an export keeps that.
fn kept_secrets(kind: &ManagedKind, old: Option<&Value>) -> Vec<(String, Value)> {
    let Some(old) = old else { return Vec::new() };
    let of = |secret: &crate::platforms::managed::SecretMember| places::matching(old, secret.at);
    let all = kind.secrets.iter().flat_map(of);
    all.filter_map(|at| Some((at.clone(), old.pointer(&at)?.clone())))
        .filter(|(_, one)| one.is_object())
        .collect()
}
