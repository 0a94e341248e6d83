//! The order of steps: what is made again comes before what names it, so that its new id is known by then. Otherwise the last thing
//! that was done is taken back first.

use super::gone::without_gone;
use super::ids::{NewId, named_ids, renew, take_out, take_out_owner};
use super::now::not_restored;
use super::past::UndoPast;
use super::step::{UndoPlan, UndoRow};
use crate::engine::place_of;
use std::collections::{HashMap, HashSet};

/// What a step names that another one makes again.
struct NamedStep {
    step: usize,
    /// Its id before.
    id: String,
    /// Where in the data; nowhere where an argument names it.
    places: Vec<String>,
}

/// Which steps come before others.
#[derive(Default)]
struct StepLinks {
    named: Vec<NamedStep>,
    /// The step before that is about the same thing.
    before: Option<usize>,
}

/// Puts steps in their order, with the ids that are known by now of what was made again. A circle of things that name each other is
/// cut, and what is lost by that is told.
pub fn in_order<'a>(mut rows: Vec<UndoRow<'a>>, past: &UndoPast) -> Vec<UndoRow<'a>> {
    let made: HashSet<(String, String)> = rows
        .iter()
        .filter(|row| matches!(row.plan, UndoPlan::Step(_)))
        .flat_map(|row| row.makes.iter().map(|id| (row.profile.clone(), id.clone())))
        .collect();
    // What was made again before, and is made again now, gets another id still.
    let is_known = |one: &&NewId| !made.contains(&(one.profile.clone(), one.old.clone()));
    let renewed: Vec<NewId> = past.renewed.iter().filter(is_known).cloned().collect();
    for row in &mut rows {
        if let UndoPlan::Step(step) = &mut row.plan {
            renew(step.target, step.operation, &mut step.given, &renewed);
        }
    }
    without_gone(&mut rows, made);
    let mut links = links(&mut rows);
    let (mut left, mut order): (Vec<usize>, Vec<usize>) = ((0..rows.len()).collect(), Vec::new());
    let mut placed = vec![false; rows.len()];
    while !left.is_empty() {
        let is_ready = |row: &usize| {
            let links = &links[*row];
            links.before.is_none_or(|before| placed[before])
                && links.named.iter().all(|named| placed[named.step])
        };
        let ready = left.iter().position(is_ready);
        if ready.is_none() && cut(&mut rows, &mut links, &left, &placed) {
            continue;
        }
        let row = left.remove(ready.unwrap_or_default());
        placed[row] = true;
        order.push(row);
    }
    for (row, links) in rows.iter_mut().zip(links) {
        row.needs = links.named.into_iter().map(|named| named.id).collect();
    }
    let mut rows: Vec<Option<UndoRow>> = rows.into_iter().map(Some).collect();
    order.into_iter().filter_map(|row| rows[row].take()).collect()
}

fn links(rows: &mut [UndoRow]) -> Vec<StepLinks> {
    let mut made: HashMap<(String, String), usize> = HashMap::new();
    for (place, row) in rows.iter().enumerate() {
        if matches!(row.plan, UndoPlan::Step(_)) {
            made.extend(row.makes.iter().map(|id| ((row.profile.clone(), id.clone()), place)));
        }
    }
    let mut about: HashMap<String, usize> = HashMap::new();
    let mut all = Vec::new();
    for (place, row) in rows.iter_mut().enumerate() {
        let mut links = StepLinks::default();
        let UndoPlan::Step(step) = &mut row.plan else {
            all.push(links);
            continue;
        };
        if row.makes.is_empty()
            && let Some(thing) = place_of(step.target, step.operation, &step.given)
        {
            links.before = about.insert(thing, place);
        }
        let named = if made.is_empty() {
            Default::default()
        } else {
            named_ids(step.target, step.operation, &step.given)
        };
        for (id, places) in named {
            match made.get(&(row.profile.clone(), id.clone())) {
                // What names itself has no id yet when it is made.
                Some(own) if *own == place => {
                    for at in places.iter().rev().filter(|at| at.matches('/').count() > 1) {
                        if take_out_owner(&mut step.given, at, &id) {
                            continue;
                        }
                        let lost = take_out(step.operation, &mut step.given, at);
                        step.lost.extend(
                            lost.map(|member| not_restored(&format!("{member}, which names itself"))),
                        );
                    }
                }
                Some(step) => links.named.push(NamedStep { step: *step, id, places }),
                None => {}
            }
        }
        all.push(links);
    }
    all
}

/// Takes out of a step what names another one of a circle; tells whether there is one to be cut.
fn cut(rows: &mut [UndoRow], links: &mut [StepLinks], left: &[usize], placed: &[bool]) -> bool {
    for row in left {
        let Some(which) =
            links[*row].named.iter().position(|named| !placed[named.step] && !named.places.is_empty())
        else {
            continue;
        };
        let named = &links[*row].named[which];
        let other = rows[named.step].about.clone();
        let UndoPlan::Step(step) = &mut rows[*row].plan else { continue };
        let taken = named.places.iter().rev().filter_map(|at| take_out(step.operation, &mut step.given, at));
        let taken: Vec<String> = taken.collect();
        if taken.is_empty() {
            continue;
        }
        let member = taken.join(", ");
        step.lost.push(not_restored(&format!("{member}, which names {other}: they name each other")));
        links[*row].named.remove(which);
        return true;
    }
    false
}
