//! Steps and what they refer to: nothing is named that is not there, and what is named is made first.

use super::live::LiveState;
use super::naming::{self, Naming};
use super::object::StateObject;
use super::places;
use super::step::{StateStep, StepAct};
use crate::fault::Fault;
use crate::json;
use crate::platforms::managed::{ManagedKind, ManagedReference};
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// Deletes come behind everything else.
pub(super) const LAST: usize = 1000;

/// A reference to what is not there, or to several things.
pub(super) struct ToNothing {
    /// The place of the step.
    pub(super) place: usize,
    /// Where it stands.
    pub(super) at: String,
    /// What it names.
    pub(super) name: String,
    /// The kind of that.
    pub(super) kind: &'static ManagedKind,
}

impl ToNothing {
    /// Whether it names nothing at all, which no platform has.
    pub(super) fn is_empty(&self) -> bool {
        self.name.is_empty()
    }

    /// The fault that it is.
    pub(super) fn fault(&self, live: &LiveState) -> Fault {
        let (title, kind, member) = (live.platform.title, self.kind.name, json::spoken(&self.at));
        if self.is_empty() {
            return Fault::usage(format!("{member} is an empty text, which names none of {kind}"))
                .hint("nothing was sent; say what it names, or leave that element out");
        }
        if live.index.is_shared(kind, &self.name) {
            let message = format!("{member} names '{}', and more than one of {kind} is called so", self.name);
            return Fault::usage(message).hint("nothing was sent; rename all but one of them");
        }
        let what = match live.is_offline {
            true => format!("no file of {kind} holds it"),
            false => format!("{title} has no such thing among its {kind}"),
        };
        Fault::usage(format!("{member} names '{}', and {what}", self.name))
            .hint("nothing was sent; make it first, or have a file for it")
    }
}

/// References to nothing, and to several things.
pub(super) fn references(live: &LiveState, steps: &[StateStep], wanted: &[StateObject]) -> Vec<ToNothing> {
    let files: HashSet<(&str, &str)> =
        wanted.iter().map(|object| (object.kind.name, object.key.as_str())).collect();
    let mut found = Vec::new();
    for (place, step) in steps.iter().enumerate() {
        let Some(object) = step.object.as_ref().filter(|_| step.part.is_none()) else { continue };
        for reference in object.kind.references {
            let mut kinds = live.platform.managed.kinds().iter();
            let Some(kind) = kinds.find(|kind| kind.name == reference.kind) else { continue };
            let whole = reference.at.split("/*").next().unwrap_or(reference.at);
            let is_same = step
                .live
                .as_ref()
                .is_some_and(|there| json::at(&there.value, whole) == json::at(&object.value, whole));
            // Where it is not known what there is, the platform itself tells.
            let unknown = !live.index.knows(kind.name) && (!reference.by_id || live.is_offline);
            if is_same {
                continue;
            }
            for at in places::matching(&object.value, reference.at) {
                let Some(name) = json::text_at(&object.value, &at) else { continue };
                // Outside a list an empty text clears the member.
                if if name.is_empty() { whole == reference.at } else { unknown } {
                    continue;
                }
                let mut all = kind.made_of.iter().chain([&kind.name]);
                let is_made = !live.index.is_shared(kind.name, &name)
                    && all.any(|kind| files.contains(&(*kind, name.as_str())));
                if !is_made && live.index.id(kind.name, &name).is_none() && !names(step, reference, &name) {
                    found.push(ToNothing { place, at, name, kind });
                }
            }
        }
    }
    found
}

/// What steps newly name of kinds of which it is not known what there is, as sentences: whether it is there, the platform tells at most.
pub(super) fn unknown(live: &LiveState, steps: &[StateStep]) -> Vec<String> {
    let mut found = Vec::new();
    for step in steps.iter().filter(|step| step.part.is_none()) {
        let Some(object) = &step.object else { continue };
        let of_unread = object.kind.references.iter();
        for reference in of_unread.filter(|one| !one.by_id && !live.index.knows(one.kind)) {
            let places = places::matching(&object.value, reference.at).into_iter();
            let new = places.filter_map(|at| Some((json::text_at(&object.value, &at)?, at)));
            let new = new.filter(|(name, _)| !name.is_empty() && !names(step, reference, name));
            found.extend(new.map(|(name, at)| {
                let (file, member, kind) = (step.named_by(), json::spoken(&at), reference.kind);
                format!(
                    "{file}: {member} names '{name}', and whether that is one of {kind} could not be read"
                )
            }));
        }
    }
    found
}

/// Whether what is there names the same already, in the same list: what is known of nothing stays as it is there.
fn names(step: &StateStep, reference: &ManagedReference, name: &str) -> bool {
    let there = step.live.as_ref().map_or(&Value::Null, |live| &live.value);
    let mut places = places::matching(there, reference.at).into_iter();
    places.any(|at| json::text_at(there, &at).as_deref() == Some(name))
}

/// Deletions of what something that stays still names: each with the place of its step.
pub(super) fn still_named(
    live: &LiveState,
    steps: &[StateStep],
    wanted: &[StateObject],
) -> Vec<(usize, Fault)> {
    let fault = |(place, names): (usize, String)| {
        let hint = "nothing was sent; remove the reference and apply, or have a file for it";
        (place, Fault::usage(format!("{names}, which --prune would delete")).hint(hint))
    };
    naming_deleted(live, steps, wanted).into_iter().map(fault).collect()
}

/// The same as sentences.
pub(super) fn naming_deleted(
    live: &LiveState,
    steps: &[StateStep],
    wanted: &[StateObject],
) -> Vec<(usize, String)> {
    let deleted: HashMap<(&str, &str), usize> = steps
        .iter()
        .enumerate()
        .filter(|(_, step)| step.act == StepAct::Delete && step.part.is_none())
        .map(|(place, step)| ((step.kind.name, step.key.as_str()), place))
        .collect();
    if deleted.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let stays = |one: &Naming| !deleted.contains_key(&(one.kind.name, one.key));
    for one in naming::all(live, wanted).into_iter().filter(stays) {
        for (reference, at, name) in one.names() {
            let target = live.platform.managed.kinds().iter().find(|kind| kind.name == reference.kind);
            let mut kinds = target.iter().flat_map(|kind| kind.made_of).chain([&reference.kind]);
            let place = kinds.find_map(|kind| deleted.get(&(*kind, name.as_str())));
            found.extend(place.map(|place| {
                let (kind, key) = (steps[*place].kind.name, &steps[*place].key);
                let (named, member) = (&one.named, json::spoken(&at));
                (*place, format!("{named}: {member} names {kind}/{key}"))
            }));
        }
    }
    found
}

/// Puts what is made behind what it refers to among its own kind, and what is deleted before it.
///
/// # Errors
/// Usage: things that refer to one another in a circle.
pub(super) fn depths(steps: &mut [StateStep]) -> Result<(), Fault> {
    let mut above: HashMap<(StepAct, &'static str, String), Vec<String>> = HashMap::new();
    for step in steps.iter().filter(|step| step.part.is_none() && step.act != StepAct::Update) {
        let value = match (&step.object, &step.live) {
            (Some(object), _) => &object.value,
            (None, Some(live)) => &live.value,
            (None, None) => continue,
        };
        let own = step.kind.references.iter().filter(|reference| reference.kind == step.kind.name);
        let names = own.flat_map(|reference| places::matching(value, reference.at));
        let names = names.filter_map(|at| json::text_at(value, &at)).collect();
        above.insert((step.act, step.kind.name, step.key.clone()), names);
    }
    for step in steps.iter_mut().filter(|step| step.part.is_none() && step.act != StepAct::Update) {
        let mut path = vec![step.key.clone()];
        let depth = depth(&above, (step.act, step.kind.name), &mut path).map_err(|circle| {
            Fault::usage(format!(
                "{} refer to one another in a circle: {}",
                step.kind.name,
                circle.join(" > ")
            ))
            .hint("nothing was sent; take one of the references out")
        })?;
        step.stage.2 = if step.act == StepAct::Delete { LAST - depth } else { depth };
    }
    Ok(())
}

/// How many things of its kind stand above the last one of a path; the circle, where they form one.
fn depth(
    above: &HashMap<(StepAct, &'static str, String), Vec<String>>,
    (act, kind): (StepAct, &'static str),
    path: &mut Vec<String>,
) -> Result<usize, Vec<String>> {
    let last = path.last().cloned().unwrap_or_default();
    let mut deepest = 0;
    for name in above.get(&(act, kind, last)).into_iter().flatten() {
        if !above.contains_key(&(act, kind, name.clone())) {
            continue;
        }
        if path.contains(name) {
            let mut circle: Vec<String> = path.iter().skip_while(|one| *one != name).cloned().collect();
            circle.push(name.clone());
            return Err(circle);
        }
        path.push(name.clone());
        deepest = deepest.max(1 + depth(above, (act, kind), path)?);
        path.pop();
    }
    Ok(deepest)
}
