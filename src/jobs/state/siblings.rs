//! New objects that would get the name of a thing of another kind, where one reference may mean either: nothing could say any
//! more which of them is meant.

use super::live::LiveState;
use super::naming;
use super::object::{StateObject, label};
use super::step::{StateStep, StepAct};
use crate::fault::Fault;
use crate::platforms::managed::ManagedKind;

/// The new objects of a plan, each with its place and the kinds that show it in brief.
pub(super) fn created<'a>(
    live: &LiveState,
    steps: &'a [StateStep],
) -> Vec<(usize, &'a StateStep, &'static ManagedKind)> {
    let is_new = |step: &StateStep| step.act == StepAct::Create && step.part.is_none();
    let kinds = live.platform.managed.kinds();
    let new = steps.iter().enumerate().filter(|(_, step)| is_new(step));
    new.flat_map(|(place, step)| {
        let briefs = kinds.iter().filter(|brief| brief.made_of.contains(&step.kind.name));
        briefs.map(move |brief| (place, step, brief))
    })
    .collect()
}

/// What has the name of a new object already, or gets it too.
pub(super) fn holder(
    live: &LiveState,
    wanted: &[StateObject],
    (step, brief): (&StateStep, &'static ManagedKind),
) -> Option<String> {
    let siblings = || brief.made_of.iter().filter(|name| **name != step.kind.name);
    let file = wanted.iter().find(|one| one.key == step.key && siblings().any(|name| *name == one.kind.name));
    if let Some(file) = file {
        return Some(file.named());
    }
    let there = siblings().filter_map(|name| live.kind(name));
    let mut there = there.filter(|one| one.objects.iter().any(|object| object.key == step.key));
    if let Some(one) = there.next() {
        return Some(label(one.kind, &step.key));
    }
    live.index.has(brief.name, &step.key).then(|| format!("one of {} that is there", brief.name))
}

/// New objects of which the name is taken and named by something.
pub(super) fn taken(live: &LiveState, steps: &[StateStep], wanted: &[StateObject]) -> Vec<(usize, Fault)> {
    let mut found = Vec::new();
    for (place, step, brief) in created(live, steps) {
        let Some(holder) = holder(live, wanted, (step, brief)) else { continue };
        let names_it = |one: &naming::Naming| {
            let mut names = one.names().into_iter();
            names.any(|(reference, _, name)| reference.kind == brief.name && name == step.key)
        };
        let Some(by) = naming::all(live, wanted).into_iter().find(names_it) else { continue };
        let message =
            format!("'{}' is the name of {holder} too, and {} could mean either of them", step.key, by.named);
        found.push((place, Fault::usage(message).hint("nothing was sent; give one of them another name")));
    }
    found
}
