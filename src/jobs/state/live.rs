//! What is on a platform: the objects of its kinds in the form of files, with what it takes to change them.

use super::index::Index;
use super::object::{StateObject, label, ordered};
use super::reading::{on, row, rows};
use super::{places, secrets, spec};
use crate::engine::{self, Target};
use crate::fault::{Fault, Kind};
use crate::jobs::side_by_side;
use crate::json;
use crate::platforms::Platform;
use crate::platforms::managed::{ManagedCount, ManagedKind, ManagedPart};
use crate::session::CommandInput;
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Reads that are in progress at once, where each object takes one of its own.
pub(super) const READS: usize = 8;

/// Whose an object is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keeper {
    /// Somebody made it.
    Somebody,
    /// The platform made it itself.
    Platform,
    /// It is the account that the profile signs in as.
    Account,
    /// No file can hold it, so it is left alone.
    Nobody,
}

/// An element of a list that has commands of its own.
#[derive(Clone)]
pub(super) struct LivePart {
    pub(super) key: String,
    pub(super) id: String,
    /// As the platform shows it.
    pub(super) raw: Value,
    pub(super) value: Value,
}

/// An object as it is.
#[derive(Clone)]
pub(super) struct LiveObject {
    pub(super) key: String,
    pub(super) id: String,
    /// As the platform shows it.
    pub(super) raw: Value,
    /// In the form of a file.
    pub(super) value: Value,
    pub(super) keeper: Keeper,
    /// In the order of the parts of the kind.
    pub(super) parts: Vec<Vec<LivePart>>,
}

/// The objects of a kind.
pub(super) struct LiveKind {
    pub(super) kind: &'static ManagedKind,
    pub(super) objects: Vec<LiveObject>,
}

/// An object that no file can hold. It is left alone, and so is a file of its name.
pub struct UnheldObject {
    /// Its kind.
    pub kind: &'static ManagedKind,
    /// What it is called.
    pub(super) key: String,
    /// Why.
    pub why: Fault,
}

impl UnheldObject {
    /// What it is called: `kind/key`.
    pub fn name(&self) -> String {
        label(self.kind, &self.key)
    }

    /// Whether it may be the object of a file by this name: half of a character that came into its own is in no file.
    pub(super) fn may_be(&self, kind: &ManagedKind, key: &str) -> bool {
        self.kind.name == kind.name && (self.key == key || self.without_halves() == key)
    }

    /// Its name without halves of characters.
    pub(super) fn without_halves(&self) -> String {
        match json::half::shown(&self.key) {
            Cow::Borrowed(key) => key.to_owned(),
            Cow::Owned(shown) => shown.replace(char::REPLACEMENT_CHARACTER, ""),
        }
    }

    /// What it is called, as it is shown: `kind/key`.
    pub fn label(&self) -> String {
        json::half::shown(&label(self.kind, &self.key)).into_owned()
    }
}

/// What is on a platform.
pub struct LiveState {
    /// Its tables.
    pub platform: &'static Platform,
    /// Kinds that could not be read, and why.
    pub unread: Vec<(&'static ManagedKind, Fault)>,
    /// Objects that no file can hold, and why.
    pub unheld: Vec<UnheldObject>,
    /// Members that no document knows, each as kind and member: files leave them out.
    pub unknown: BTreeSet<String>,
    /// Whether nothing was asked: what is known is what files say.
    pub(super) is_offline: bool,
    pub(super) kinds: Vec<LiveKind>,
    pub(super) index: Index,
    /// Kinds that were not meant, and were read because what is to be deleted may be named by their objects.
    pub(super) beside: Vec<LiveKind>,
}

impl LiveState {
    pub(super) fn kind(&self, name: &str) -> Option<&LiveKind> {
        self.kinds.iter().find(|one| one.kind.name == name)
    }

    /// The objects of these kinds that somebody made, in the form of files.
    pub fn objects(&self, kinds: &[&'static ManagedKind]) -> Vec<StateObject> {
        let of = |kind: &&'static ManagedKind| {
            let objects = self.kind(kind.name).into_iter().flat_map(|live| &live.objects);
            let kind = *kind;
            objects.filter(|object| object.keeper == Keeper::Somebody).map(move |object| StateObject {
                kind,
                key: object.key.clone(),
                value: object.value.clone(),
                secrets: Vec::new(),
                file: String::new(),
            })
        };
        kinds.iter().flat_map(of).collect()
    }

    /// What is this keeper's among these kinds, which files leave out, as `kind/key`.
    pub(super) fn left_out(&self, keeper: Keeper, kinds: &[&'static ManagedKind]) -> Vec<String> {
        let of = |kind: &&'static ManagedKind| {
            let objects = self.kind(kind.name).into_iter().flat_map(|live| &live.objects);
            let own = objects.filter(|object| object.keeper == keeper);
            own.map(|object| label(kind, &object.key)).collect::<Vec<_>>()
        };
        kinds.iter().flat_map(of).collect()
    }

    /// The account that acts among these kinds, as `kind/key`: no file of it is made.
    pub fn own_account(&self, kinds: &[&'static ManagedKind]) -> Vec<String> {
        self.left_out(Keeper::Account, kinds)
    }

    /// Whether a kind was read.
    pub fn has(&self, kind: &ManagedKind) -> bool {
        self.kind(kind.name).is_some()
    }
}

impl LiveState {
    /// A platform on which nothing is: for files that are compared with nothing, or with other files.
    pub fn nothing(platform: &'static Platform, kinds: &[&'static ManagedKind]) -> LiveState {
        let kinds = kinds.iter().map(|kind| LiveKind { kind, objects: Vec::new() }).collect();
        LiveState {
            platform,
            unread: Vec::new(),
            unheld: Vec::new(),
            unknown: BTreeSet::new(),
            is_offline: true,
            kinds,
            index: Index::default(),
            beside: Vec::new(),
        }
    }

    /// The same but for what is known to be there by its name, as `kind/key`.
    pub fn only(platform: &'static Platform, kinds: &[&'static ManagedKind], named: &[String]) -> LiveState {
        let mut state = LiveState::nothing(platform, kinds);
        for kind in kinds {
            let keys = named.iter().filter_map(|one| one.strip_prefix(kind.name)?.strip_prefix('/'));
            state.index.set(kind.name, keys.map(|key| (key, key)));
        }
        state
    }

    /// What files hold, in the place of a platform.
    pub fn of_files(
        platform: &'static Platform,
        kinds: &[&'static ManagedKind],
        objects: &[StateObject],
    ) -> LiveState {
        let mut state = LiveState::nothing(platform, kinds);
        for one in &mut state.kinds {
            let own = objects.iter().filter(|object| object.kind.name == one.kind.name);
            one.objects = own.map(LiveObject::of_file).collect();
            let names = one.objects.iter().map(|object| (object.key.as_str(), object.key.as_str()));
            state.index.set(one.kind.name, names);
        }
        state
    }
}

impl LiveState {
    /// Leaves kinds alone whose objects hold ids of what could not be read: no file could name it.
    pub(super) fn leave_unnamed(&mut self) {
        let unread: Vec<(&'static str, Fault)> =
            self.unread.iter().map(|(kind, fault)| (kind.name, fault.clone())).collect();
        let why = |one: &LiveKind| {
            let of = |(name, fault): &(&'static str, Fault)| {
                let mut references = one.kind.references.iter();
                let is_held = references.any(|reference| {
                    let holds = |object: &LiveObject| {
                        let mut places = places::matching(&object.value, reference.at).into_iter();
                        places.any(|at| !json::at(&object.value, &at).is_null())
                    };
                    reference.by_id && reference.kind == *name && one.objects.iter().any(holds)
                });
                is_held.then(|| {
                    let mut fault = fault.clone();
                    let message = &mut fault.detail_mut().message;
                    *message = format!("{name}, to which they refer: {message}");
                    fault
                })
            };
            unread.iter().find_map(of)
        };
        let (mut kept, mut left) = (Vec::new(), Vec::new());
        for one in std::mem::take(&mut self.kinds) {
            match why(&one).filter(|_| one.kind.is_kept()) {
                Some(fault) => left.push((one.kind, fault)),
                None => kept.push(one),
            }
        }
        self.kinds = kept;
        self.unread.extend(left);
        let kinds = &self.kinds;
        self.unheld.retain(|object| kinds.iter().any(|one| one.kind.name == object.kind.name));
    }
}

/// The objects of a kind; whole, or as its list shows them.
pub(super) fn read_kind(
    target: Target,
    kind: &'static ManagedKind,
    whole: bool,
) -> Result<Vec<LiveObject>, Fault> {
    let operation = spec::operation(target.platform, kind.read)?;
    let shown = match rows(target, operation, CommandInput::default()) {
        Err(fault) if kind.count == ManagedCount::OneOrNone && fault.kind() == Kind::NotFound => Vec::new(),
        shown => shown?,
    };
    let mut objects: Vec<LiveObject> =
        shown.into_iter().map(|raw| LiveObject::of(target, kind, raw)).collect::<Result<_, _>>()?;
    if !whole {
        return Ok(objects);
    }
    if let Some(get) = kind.get {
        let get = spec::operation(target.platform, get)?;
        let came = side_by_side::each_of(objects.len(), READS, |place| {
            let given = on(get, &[&objects[place].id]);
            row(target, get, given)
        });
        for (object, came) in objects.iter_mut().zip(came) {
            object.raw = came?;
        }
    }
    for part in kind.parts {
        let list = spec::operation(target.platform, part.read)?;
        let came = side_by_side::each_of(objects.len(), READS, |place| match objects[place].keeper {
            // Nobody changes those.
            Keeper::Platform => Ok(Vec::new()),
            _ => rows(target, list, on(list, &[&objects[place].id])),
        });
        for (object, came) in objects.iter_mut().zip(came) {
            let elements = came?.into_iter().map(|raw| LivePart::of(target, part, raw));
            object.parts.push(elements.collect::<Result<_, _>>()?);
        }
    }
    Ok(objects)
}

impl LiveObject {
    fn of_file(object: &StateObject) -> LiveObject {
        let part = |part: &ManagedPart| {
            let list = json::at(&object.value, &format!("/{}", json::escaped(part.member))).as_array();
            let element = |one: &Value| {
                let key = json::text_at(one, part.key).unwrap_or_default();
                LivePart { id: key.clone(), key, raw: one.clone(), value: one.clone() }
            };
            list.into_iter().flatten().map(element).collect()
        };
        LiveObject {
            key: object.key.clone(),
            id: object.key.clone(),
            raw: object.value.clone(),
            value: object.value.clone(),
            keeper: Keeper::Somebody,
            parts: object.kind.parts.iter().map(part).collect(),
        }
    }

    fn of(target: Target, kind: &'static ManagedKind, raw: Value) -> Result<LiveObject, Fault> {
        let text = |at: &str| {
            let text = json::text_at(&raw, at).filter(|text| !text.is_empty());
            text.ok_or_else(|| {
                let member = json::spoken(at);
                Fault::unexpected(format!("the platform shows one of {} without its {member}", kind.name))
            })
        };
        let (key, id) = if kind.is_single() { Default::default() } else { (text(kind.key)?, text(kind.id)?) };
        let is_built_in = kind.built_in.iter().any(|(at, values)| {
            let there = json::text_at(&raw, at).unwrap_or_default();
            values.contains(&there.as_str())
        });
        let deletes = kind.delete.or(kind.update).and_then(|command| target.platform.operation(command));
        let is_own = deletes.is_some_and(|operation| engine::is_own_name(target, operation, &[&id, &key]));
        let keeper = match (is_own, is_built_in) {
            (true, _) => Keeper::Account,
            (_, true) => Keeper::Platform,
            _ => Keeper::Somebody,
        };
        Ok(LiveObject { key, id, raw, value: Value::Null, keeper, parts: Vec::new() })
    }
}

impl LivePart {
    pub(super) fn of(target: Target, part: &'static ManagedPart, raw: Value) -> Result<LivePart, Fault> {
        let mut value = (part.shape)(&raw);
        part.sets.iter().for_each(|name| places::remove(&mut value, &format!("/{name}")));
        let text = |from: &Value, at: &str| {
            json::text_at(from, at).ok_or_else(|| {
                let member = json::spoken(at);
                let fault = Fault::unexpected(format!(
                    "the platform shows one of {} without its {member}",
                    part.member
                ));
                target.session.name(fault)
            })
        };
        let (key, id) = (text(&value, part.key)?, text(&raw, part.id)?);
        let value = ordered(value, part.key.trim_start_matches('/'));
        Ok(LivePart { key, id, raw, value })
    }
}

/// An object in the form of a file, and its members that no document knows.
pub(super) fn formed(
    target: Target,
    kind: &'static ManagedKind,
    object: &LiveObject,
    (known, index): (&[String], &Index),
) -> (Value, Vec<String>) {
    let mut unknown = Vec::new();
    let mut value = (kind.shape)(&object.raw);
    kind.sets.iter().for_each(|name| places::remove(&mut value, &format!("/{name}")));
    secrets::strip(kind, &mut value, target.session.platform.secret_members);
    if let Value::Object(members) = &mut value {
        let own_id = kind.id.trim_start_matches('/');
        members.retain(|name, _| {
            let is_known = known.contains(name);
            if !is_known && name != own_id && object.keeper == Keeper::Somebody {
                unknown.push(name.clone());
            }
            is_known
        });
    }
    for reference in kind.references.iter().filter(|reference| reference.by_id) {
        for at in places::matching(&value, reference.at) {
            let id = json::text_at(&value, &at).unwrap_or_default();
            if let Some(key) = index.key(reference.kind, &id) {
                json::put(&mut value, &at, Value::from(key));
            }
        }
    }
    kind.sets_of.iter().for_each(|at| places::sort(&mut value, at));
    for (part, elements) in kind.parts.iter().zip(&object.parts) {
        let mut elements: Vec<&LivePart> = elements.iter().collect();
        elements.sort_by(|left, right| left.key.cmp(&right.key));
        let list = elements.into_iter().map(|element| element.value.clone()).collect();
        json::put(&mut value, &format!("/{}", json::escaped(part.member)), Value::Array(list));
    }
    (ordered(value, kind.key_member()), unknown)
}
