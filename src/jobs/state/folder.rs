//! A folder of files: which objects it holds. Every file is read and checked before anything is asked of a platform.

use super::object::StateObject;
use super::settings::SETTINGS_FILE;
use super::settings::StateSettings;
use super::spec::no_kind;
use super::variables::Variables;
use super::{file_names, places, required, secrets, spec, unheld};
use crate::fault::Fault;
use crate::jobs::side_by_side::spread;
use crate::json;
use crate::platforms::Platform;
use crate::platforms::managed::ManagedKind;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

/// A file by its path in the folder, with `/` between its parts.
#[derive(Debug, Clone)]
pub struct StateFile {
    /// The path.
    pub path: String,
    /// What is in it.
    pub content: Vec<u8>,
}

/// What a folder holds.
pub struct StateFolder {
    /// What it says of itself.
    pub settings: StateSettings,
    /// The kinds that it holds, in the order of the platform: those whose file or folder is there.
    pub kinds: Vec<&'static ManagedKind>,
    /// Its objects, in the order of the kinds and of their names.
    pub objects: Vec<StateObject>,
}

/// The ending of a file that may hold an object; nothing for another file.
fn stem(path: &str) -> Option<&str> {
    let (stem, ending) = path.rsplit_once('.')?;
    ["yaml", "yml", "json"].contains(&ending).then_some(stem)
}

impl StateFolder {
    /// Reads the files of a folder that says of itself what it is. `folders` are those that are there, empty ones included;
    /// of other kinds than `only`, where that names some, nothing is read. `others` are files of other sorts.
    ///
    /// # Errors
    /// Usage, naming the file.
    pub fn read(
        platform: &'static Platform,
        (settings, only): (StateSettings, &[String]),
        (files, folders, others): (&[StateFile], &[String], &[String]),
        variables: &Variables,
    ) -> Result<StateFolder, Fault> {
        if settings.platform != platform.name {
            return Err(Fault::usage(format!(
                "{SETTINGS_FILE}: the files are those of {}, and this is {}",
                settings.platform, platform.name
            ))
            .hint("name a profile of that platform with --profile"));
        }
        let meant = spec::kinds_of(platform, only)?;
        spec::kinds_of(platform, &settings.kinds).map_err(|mut fault| {
            let message = &mut fault.detail_mut().message;
            *message = format!("{SETTINGS_FILE}: {message}");
            fault
        })?;
        let is_meant = |kind: &ManagedKind| only.is_empty() || meant.iter().any(|one| one.name == kind.name);
        let mut folder = StateFolder { settings, kinds: Vec::new(), objects: Vec::new() };
        let kind_of =
            |name: &str| platform.managed.kinds().iter().find(|kind| kind.name == name && kind.is_kept());
        all_fit(platform, &is_meant, (folders, others))?;
        let mut there: Vec<&'static ManagedKind> = Vec::new();
        for name in folders.iter().filter(|name| !name.starts_with('.')) {
            let own =
                |file: &&StateFile| file.path.starts_with(&format!("{name}/")) && stem(&file.path).is_some();
            match kind_of(name).filter(|kind| !kind.is_single()) {
                Some(kind) => there.push(kind),
                None if files.iter().any(|file| own(&file)) => {
                    return Err(no_kind(platform, name).hint(format!("move the folder {name} elsewhere")));
                }
                None => {}
            }
        }
        let mut known: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
        let mut meant_files: Vec<(&'static ManagedKind, &StateFile, &str)> = Vec::new();
        for file in files {
            let Some((kind, name)) = kind_and_name(platform, file, &kind_of)? else { continue };
            if is_meant(kind) {
                there.push(kind);
                known.entry(kind.name).or_insert_with(|| spec::known(platform, kind));
                meant_files.push((kind, file, name));
            }
        }
        let read = spread(meant_files.len(), |place| {
            let (kind, file, name) = meant_files[place];
            object(platform, (kind, &known[kind.name]), (file, name), variables)
        });
        folder.objects = read.into_iter().collect::<Result<_, _>>()?;
        let all = platform.managed.kinds().iter();
        folder.kinds =
            all.filter(|kind| is_meant(kind) && there.iter().any(|one| one.name == kind.name)).collect();
        let order =
            |kind: &ManagedKind| platform.managed.kinds().iter().position(|one| one.name == kind.name);
        folder
            .objects
            .sort_by(|left, right| (order(left.kind), &left.key).cmp(&(order(right.kind), &right.key)));
        folder.once()?;
        Ok(folder)
    }

    /// Refuses an object that two files hold.
    fn once(&self) -> Result<(), Fault> {
        let mut seen: HashMap<(&str, &str), &str> = HashMap::new();
        for object in &self.objects {
            if let Some(other) = seen.insert((object.kind.name, &object.key), &object.file) {
                let what = object.label();
                return Err(Fault::usage(format!("{what} stands twice: in {other} and {}", object.file)));
            }
        }
        Ok(())
    }
}

/// Refuses what stands in the place of files of kinds that are meant and is none: what is in it would be taken for gone. `folders` are
/// those of the folder, `others` files of other sorts and links.
///
/// # Errors
/// Usage, naming the first of them.
pub fn all_fit(
    platform: &Platform,
    is_meant: &dyn Fn(&ManagedKind) -> bool,
    (folders, others): (&[String], &[String]),
) -> Result<(), Fault> {
    let kinds = || platform.managed.kinds().iter().filter(|kind| kind.is_kept() && is_meant(kind));
    let of = |name: &str| kinds().find(|kind| kind.name == name);
    let stem = |name: &str| name.split('.').next().unwrap_or_default().to_owned();
    if let Some((kind, folder)) =
        folders.iter().find_map(|name| Some((of(&stem(name)).filter(|kind| kind.is_single())?, name)))
    {
        return Err(Fault::usage(format!(
            "{folder} is a folder, and {} stands in a file {0}.yaml",
            kind.name
        ))
        .hint("nothing was sent; put the file itself there"));
    }
    for path in others {
        let (front, name) = path.split_once('/').unwrap_or((path, ""));
        if let Some(kind) = of(front).filter(|kind| !kind.is_single() && name.is_empty()) {
            let message =
                format!("{path} is a file or a link, and {} stand in a folder of that name", kind.name);
            return Err(Fault::usage(message)
                .hint("nothing was sent; put the folder itself there: links are not followed"));
        }
        let kind = if name.is_empty() { of(&stem(front)).filter(|kind| kind.is_single()) } else { of(front) };
        if kind.is_some_and(|kind| kind.is_single() == name.is_empty()) {
            return Err(Fault::usage(format!("{path} is no file of an object"))
                .hint("nothing was sent; call it .yaml, .yml or .json, or move it elsewhere"));
        }
    }
    Ok(())
}

/// The kind of a file by its path, and its name in the folder of that; nothing for one that holds no object.
fn kind_and_name<'f>(
    platform: &Platform,
    file: &'f StateFile,
    kind_of: &dyn Fn(&str) -> Option<&'static ManagedKind>,
) -> Result<Option<(&'static ManagedKind, &'f str)>, Fault> {
    let Some(stem) = stem(&file.path).filter(|_| file.path != SETTINGS_FILE) else { return Ok(None) };
    let (kind, name) = match stem.split_once('/') {
        None => (kind_of(stem).filter(|kind| kind.is_single()), ""),
        Some((front, name)) if !name.contains('/') && !front.starts_with('.') => {
            (kind_of(front).filter(|kind| !kind.is_single()), name)
        }
        Some(_) => return Ok(None),
    };
    let Some(kind) = kind else {
        let word = stem.split('/').next().unwrap_or_default();
        return Err(no_kind(platform, word).hint(format!("move {} elsewhere", file.path)));
    };
    Ok(Some((kind, name)))
}

/// What a file holds, checked. `known` are the members that it may have.
fn object(
    platform: &'static Platform,
    (kind, known): (&'static ManagedKind, &[String]),
    (file, name): (&StateFile, &str),
    variables: &Variables,
) -> Result<StateObject, Fault> {
    let path = &file.path;
    let wrong = |what: String| Fault::usage(format!("{path} {what}"));
    let text = json::document::document(&file.content, path).map_err(wrong)?;
    if !text.is_object() {
        return Err(wrong("holds no object".to_owned()));
    }
    if json::any(&text, &unheld::is_half) {
        return Err(wrong("holds half of a character (an escape such as \\ud83d alone)".to_owned())
            .hint("nothing was sent; write the whole character"));
    }
    let is_named = |one: &Value| one.as_str().is_some_and(|text| text.contains("${"));
    let named = json::any(&text, &is_named).then(|| text.clone());
    let mut value = variables.resolved(text).map_err(|what| {
        let given = what.strip_prefix("needs the variable ").and_then(|rest| rest.split(' ').next());
        let given = given.map(|name| format!("; give it with --var {name}=VALUE or --vars FILE"));
        wrong(what).hint(format!("nothing was sent{}", given.unwrap_or_default()))
    })?;
    if let Some(at) = named.as_ref().and_then(|named| lost_reference(kind, named, &value)) {
        return Err(wrong(format!("has nothing for {} but an empty variable", json::spoken(&at)))
            .hint("nothing was sent; give the variable its value, or write '' where it is to name nothing"));
    }
    let taken = secrets::take(kind, &mut value, platform.info.secret_members).map_err(|what| {
        wrong(what).hint("nothing was sent; a secret stands in no file, or as a reference")
    })?;
    let key = if kind.is_single() {
        String::new()
    } else {
        let member = json::spoken(kind.key);
        let key = json::text_at(&value, kind.key).filter(|key| !key.is_empty());
        let key = key.ok_or_else(|| wrong(format!("has no '{member}', which names the object")))?;
        if !file_names::fits(name, &key) {
            let fitting = file_names::names(&[&key]).remove(0);
            return Err(wrong(format!("holds the {member} '{key}', which does not fit its name"))
                .hint(format!("nothing was sent; call it {fitting}, or change the {member}")));
        }
        key
    };
    if !kind.is_single() {
        // One that looks like a number is a text all the same.
        json::put(&mut value, kind.key, key.as_str().into());
    }
    if let Some(named) = &named {
        kind.sets_of.iter().for_each(|at| one_of_twins(&mut value, (named, at), &is_named));
    }
    kind.sets_of.iter().for_each(|at| places::sort(&mut value, at));
    (kind.settle)(&mut value);
    required::fill_elements(platform, kind, &mut value);
    let object = StateObject { kind, key, value, secrets: taken, file: path.clone() };
    spec::check(platform, known, &object)?;
    Ok(object)
}

/// Where a reference is a variable, or several, without any text in them: nobody says so on purpose.
fn lost_reference(kind: &ManagedKind, text: &Value, value: &Value) -> Option<String> {
    let mut all = kind.references.iter().flat_map(|reference| places::matching(text, reference.at));
    all.find(|at| json::at(text, at).as_str().is_some_and(|one| !one.is_empty()) && json::at(value, at) == "")
}

/// Takes what stands twice in a list in which the order says nothing, because variables have one value here, as one.
fn one_of_twins(value: &mut Value, (named, at): (&Value, &str), is_named: &dyn Fn(&Value) -> bool) {
    let (Value::Array(named), Some(Value::Array(list))) = (json::at(named, at), value.pointer_mut(at)) else {
        return;
    };
    let is_twin = |place: usize, list: &[Value]| {
        let mut before = (0..place).filter(|other| list[*other] == list[place]);
        before.any(|other| is_named(&named[other]) || is_named(&named[place]))
    };
    for place in
        (0..list.len().min(named.len())).rev().filter(|place| is_twin(*place, list)).collect::<Vec<_>>()
    {
        list.remove(place);
    }
}

/// Whether writing over a file would lose comments: it has some, and says something else.
pub fn comments_are_lost(there: &[u8]) -> bool {
    let text = String::from_utf8_lossy(there);
    text.lines().any(|line| {
        let line = line.trim_start();
        line.starts_with('#') || line.contains(" #") && !line.contains(['\'', '"'])
    })
}

/// The files of these kinds in a folder that an export did not write: of objects that are not there any more.
pub fn stale<'f>(
    kinds: &[&'static ManagedKind],
    there: &'f [StateFile],
    written: &[StateFile],
) -> Vec<&'f StateFile> {
    let is_of_kind = |path: &str| {
        stem(path).is_some_and(|stem| {
            let (front, single) = stem.split_once('/').map_or((stem, true), |(front, _)| (front, false));
            kinds.iter().any(|kind| kind.name == front && kind.is_single() == single)
        })
    };
    let is_written = |path: &str| written.iter().any(|file| file.path == path);
    there.iter().filter(|file| is_of_kind(&file.path) && !is_written(&file.path)).collect()
}
