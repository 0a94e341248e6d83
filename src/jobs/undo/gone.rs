//! What names something that is not there any more: it is made again without that.

use super::ids::{named_ids, plain, reference_places, take_out};
use super::inputs::targets;
use super::now::not_restored;
use super::step::{UndoPlan, UndoRow, UndoStep};
use crate::engine::{Target, current};
use crate::json;
use crate::platforms::{Find, Operation, Resolver};
use serde_json::json;
use std::collections::{HashMap, HashSet};

/// So many things are asked for at most; of more it shows when they are named.
const ASKED: usize = 100;

/// What is known of things by their profiles and ids.
#[derive(Default)]
struct KnownThings(HashMap<(String, String), bool>);

/// Takes out of what is made again what names things that are not there any more, and are not `made` again by another step.
pub(super) fn without_gone(rows: &mut [UndoRow], mut made: HashSet<(String, String)>) {
    let mut known = KnownThings::default();
    let mut is_settled = false;
    while !is_settled {
        is_settled = true;
        for row in rows.iter_mut().filter(|row| !row.makes.is_empty()) {
            let UndoPlan::Step(step) = &mut row.plan else { continue };
            let Err(why) = without(step, &made, &mut known) else { continue };
            row.plan = UndoPlan::Never(why);
            // What names this one has to go without it now.
            row.makes.iter().for_each(|id| {
                made.remove(&(row.profile.clone(), id.clone()));
            });
            is_settled = false;
        }
    }
}

/// The same of one step; why it cannot be carried out, where it does not go without.
fn without(
    step: &mut UndoStep,
    made: &HashSet<(String, String)>,
    known: &mut KnownThings,
) -> Result<(), String> {
    let (target, operation) = (step.target, step.operation);
    let references: Vec<NamedPlace> = reference_places(target, operation).collect();
    let mut gone: Vec<String> = Vec::new();
    for (id, places) in named_ids(target, operation, &step.given) {
        let is_made = made.contains(&(target.session.profile.clone(), id.clone()));
        let kind = places.iter().find_map(|at| resolver(&references, &id, at)).filter(|_| !is_made);
        if kind.is_some_and(|kind| !known.is_there(target, kind, &id)) {
            gone.push(id);
        }
    }
    for id in gone {
        // What was taken out of a list has moved what stood behind it.
        let mut places = named_ids(target, operation, &step.given).remove(&id).unwrap_or_default();
        places.retain(|at| resolver(&references, &id, at).is_some());
        for at in places.iter().rev() {
            let Some(member) = take_out(operation, &mut step.given, at) else {
                let (at, by) = (json::spoken(at), operation.command.path);
                return Err(format!("'{by}' needs {at}, which names something that is not there any more"));
            };
            let lost = format!("{member}, which names something that is not there any more");
            step.lost.push(not_restored(&lost));
        }
    }
    Ok(())
}

/// Where something is named, and what finds it.
type NamedPlace = (&'static str, &'static Resolver);

/// What finds the thing that a text at a place may be the id of; nothing where things are named there, and for texts that are no
/// ids.
fn resolver(references: &[NamedPlace], id: &str, at: &str) -> Option<&'static Resolver> {
    let at = plain(at);
    let fits = |(place, resolver): &&NamedPlace| {
        !place.is_empty() && json::is_within(&at, place) && takes(resolver, id)
    };
    references.iter().find(fits).map(|(_, resolver)| *resolver)
}

/// Whether a text may be the id of what a resolver finds.
fn takes(resolver: &Resolver, id: &str) -> bool {
    let goes_by_name = resolver.keys.contains(&resolver.id);
    !goes_by_name && ((resolver.is_id)(id) || resolver.any_id.is_some())
}

/// Whether two resolvers find things of one kind.
fn is_one_kind(one: &Resolver, other: &Resolver) -> bool {
    let path = |resolver: &Resolver| match resolver.find {
        Find::List(path, _) => path,
        Find::Ask(..) => "",
    };
    (one.keys, one.id, one.says, path(one)) == (other.keys, other.id, other.says, path(other))
}

impl KnownThings {
    /// Whether something is there, as far as a command that reads one thing by its id tells; it counts as there where none does.
    fn is_there(&mut self, target: Target, kind: &Resolver, id: &str) -> bool {
        let key = (target.session.profile.clone(), id.to_owned());
        if let Some(known) = self.0.get(&key) {
            return *known;
        }
        if self.0.len() >= ASKED {
            return true;
        }
        let is_there = is_there(target, kind, id);
        self.0.insert(key, is_there);
        is_there
    }
}

/// A list may hold things of several kinds: where it is none of its own, it is asked for as one of each other.
fn is_there(target: Target, kind: &Resolver, id: &str) -> bool {
    let gets = target.platform.operations().filter(|get| get.command.verb() == "get");
    let gets = gets.filter_map(|get| match get.targets {
        [only] => Some((get, target.platform.resolver(only).filter(|resolver| takes(resolver, id))?)),
        _ => None,
    });
    let (own, others): (Vec<_>, Vec<_>) = gets.partition(|(_, resolver)| is_one_kind(resolver, kind));
    let is_gone = |(get, _): &(&'static Operation, &Resolver)| {
        let given = targets(get, &json!({ (get.targets[0].name): id }));
        matches!(current(target, get, &given), Ok(None))
    };
    own.is_empty() || !own.iter().chain(&others).all(is_gone)
}
