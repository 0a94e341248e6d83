//! Steps and what they refer to: nothing is named that is not there, and what is named is made first.

use super::live::LiveState;
use super::object::{StateObject, label};
use super::places;
use super::step::{StateStep, StepAct};
use crate::fault::Fault;
use crate::json;
use std::collections::{HashMap, HashSet};

/// Deletes come behind everything else.
pub(super) const LAST: usize = 1000;

/// Refuses a reference to nothing.
///
/// # Errors
/// Usage, naming the file and the member.
pub(super) fn references(live: &LiveState, steps: &[StateStep], wanted: &[StateObject]) -> Result<(), Fault> {
    let files: HashSet<(&str, &str)> =
        wanted.iter().map(|object| (object.kind.name, object.key.as_str())).collect();
    for step in steps.iter().filter(|step| step.part.is_none() && step.act != StepAct::Delete) {
        let Some(object) = &step.object else { continue };
        for reference in object.kind.references {
            let Some(target) = live.platform.managed.kinds().iter().find(|kind| kind.name == reference.kind)
            else {
                continue;
            };
            for at in places::matching(&object.value, reference.at) {
                let Some(name) = json::text_at(&object.value, &at).filter(|name| !name.is_empty()) else {
                    continue;
                };
                let is_same = step.live.as_ref().is_some_and(|there| {
                    let whole = reference.at.split("/*").next().unwrap_or(reference.at);
                    json::at(&there.value, whole) == json::at(&object.value, whole)
                });
                let mut kinds = target.made_of.iter().chain([&reference.kind]);
                let is_made = kinds.any(|kind| files.contains(&(*kind, name.as_str())));
                if is_same || is_made || live.index.id(reference.kind, &name).is_some() {
                    continue;
                }
                if !live.index.knows(reference.kind) && !reference.by_id {
                    // The platform itself tells whether it is there.
                    continue;
                }
                return Err(Fault::usage(format!(
                    "{}: {} names '{name}', and {} has no such thing among its {}",
                    object.named(),
                    json::spoken(&at),
                    live.platform.title,
                    reference.kind
                ))
                .hint("nothing was sent; make it first, or have a file for it"));
            }
        }
    }
    Ok(())
}

/// Refuses to delete what something that stays still names.
///
/// # Errors
/// Usage, naming the file and what it names.
pub(super) fn still_named(
    live: &LiveState,
    steps: &[StateStep],
    wanted: &[StateObject],
) -> Result<(), Fault> {
    let deleted: HashSet<(&str, &str)> = steps
        .iter()
        .filter(|step| step.act == StepAct::Delete && step.part.is_none())
        .map(|step| (step.kind.name, step.key.as_str()))
        .collect();
    if deleted.is_empty() {
        return Ok(());
    }
    let files: HashMap<(&str, &str), &StateObject> =
        wanted.iter().map(|object| ((object.kind.name, object.key.as_str()), object)).collect();
    let there = live.kinds.iter().flat_map(|one| one.objects.iter().map(move |object| (one.kind, object)));
    let there = there.filter(|(kind, object)| !deleted.contains(&(kind.name, object.key.as_str())));
    let there = there.map(|(kind, object)| {
        let file = files.get(&(kind.name, object.key.as_str())).copied();
        let named = file.map_or_else(|| label(kind, &object.key), StateObject::named);
        (kind, file.map(|file| &file.value), Some(&object.value), named)
    });
    let new = wanted.iter().filter(|object| {
        let kind = live.kind(object.kind.name);
        kind.is_none_or(|kind| !kind.objects.iter().any(|there| there.key == object.key))
    });
    let new = new.map(|object| (object.kind, Some(&object.value), None, object.named()));
    for (kind, file, there, named) in new.chain(there) {
        for reference in kind.references {
            let whole = reference.at.split("/*").next().unwrap_or(reference.at);
            // What a file does not say stays as it is.
            let said = file.filter(|value| value.pointer(whole).is_some());
            let Some(value) = said.or(there) else { continue };
            for at in places::matching(value, reference.at) {
                let Some(name) = json::text_at(value, &at) else { continue };
                let target = live.platform.managed.kinds().iter().find(|kind| kind.name == reference.kind);
                let mut kinds = target.iter().flat_map(|kind| kind.made_of).chain([&reference.kind]);
                if let Some(kind) = kinds.find(|kind| deleted.contains(&(**kind, name.as_str()))) {
                    return Err(Fault::usage(format!(
                        "{named}: {} names {kind}/{name}, which --prune would delete",
                        json::spoken(&at)
                    ))
                    .hint("nothing was sent; remove the reference and apply, or have a file for it"));
                }
            }
        }
    }
    Ok(())
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
