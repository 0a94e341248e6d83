//! Rows that share a call. Where the platform has a call for many, rows become its items. Where they differ in one
//! list only, they are one row with all values: users that are added to the same group, say. Which commands allow
//! that shows in their fields: exactly one list that must be given, or is added to or taken from.

use super::plan::Sharing;
use super::row::{BulkRow, RowSource};
use crate::commands::{Arg, ArgKind};
use crate::engine::{self, How, Target, Together};
use crate::fault::Fault;
use crate::http::Call;
use crate::platforms::{Batch, Flow, Operation, Platform, Presence};
use crate::session::{CommandInput, Input, Outcome, Written};
use std::collections::HashMap;

/// Values that one call carries at most, where nothing but a list is sent.
const MOST: usize = 100;

/// How the rows of a unit are carried out.
#[derive(Clone, Copy)]
enum BatchWay {
    /// A row by itself.
    Alone,
    /// As one row with all values of a list.
    Merged(&'static Arg),
    /// As items of the platform's call for many.
    Items(&'static Batch),
}

impl Unit {
    /// Whether its rows go out in one call.
    pub(super) fn shares(&self) -> bool {
        self.rows.len() > 1 && !matches!(self.way, BatchWay::Alone)
    }
}

/// Rows that are carried out together.
pub(super) struct Unit {
    /// Their places among the rows.
    pub(super) rows: Vec<usize>,
    way: BatchWay,
}

impl Unit {
    /// Its rows.
    ///
    /// # Errors
    /// None once the rows were checked.
    pub(super) fn rows_of<'a>(&self, source: &'a dyn RowSource) -> Result<Vec<BulkRow<'a>>, Fault> {
        self.rows.iter().map(|index| source.row(*index)).collect()
    }
}

/// The rows in units, in the order of the first row of each. Only rows of one profile and one operation share a call.
pub(super) fn units(source: &dyn RowSource, sharing: Sharing) -> Vec<Unit> {
    let mut groups: Vec<(Target, &'static Operation, Vec<usize>)> = Vec::new();
    for index in 0..source.count() {
        let (target, operation) = source.act(index);
        let same = |group: &&mut (Target, &'static Operation, Vec<usize>)| {
            std::ptr::eq(group.0.session, target.session) && std::ptr::eq(group.1, operation)
        };
        match groups.iter_mut().rev().find(same) {
            Some(group) => group.2.push(index),
            None => groups.push((target, operation, vec![index])),
        }
    }
    let mut units: Vec<Unit> = groups
        .into_iter()
        .flat_map(|(target, operation, rows)| together(source, target, operation, &rows, sharing))
        .collect();
    units.sort_by_key(|unit| unit.rows.first().copied());
    units
}

/// Units of rows that are carried out by one operation of one profile.
fn together(
    source: &dyn RowSource,
    target: Target,
    operation: &'static Operation,
    rows: &[usize],
    sharing: Sharing,
) -> Vec<Unit> {
    let platform = target.platform;
    let batch = platform.batches.iter().find(|batch| batch.command.path == operation.command.path);
    let limit = |batch: &Batch| batch.limit.map_or(batch.most, |limit| limit(target.session).min(batch.most));
    let batch = batch.filter(|_| sharing.wanted && !sharing.exact && rows.len() > 1);
    if let Some((batch, limit)) = batch.map(|batch| (batch, limit(batch))).filter(|(_, limit)| *limit > 0) {
        // Every thread gets its share: a few calls at once are faster than one that is full.
        let size = rows.len().div_ceil(sharing.jobs.max(1)).clamp(1, limit);
        return rows
            .chunks(size)
            .map(|rows| Unit { rows: rows.to_vec(), way: BatchWay::Items(batch) })
            .collect();
    }
    match list(operation).filter(|_| sharing.wanted && !sharing.exact) {
        Some(list) => merge(platform, operation, source, rows, list),
        None => rows.iter().map(|index| Unit { rows: vec![*index], way: BatchWay::Alone }).collect(),
    }
}

/// Units of the rows that are the same but for a list.
fn merge(
    platform: &Platform,
    operation: &Operation,
    source: &dyn RowSource,
    rows: &[usize],
    list: &'static Arg,
) -> Vec<Unit> {
    // An edit reads and writes the whole object, so all of its rows belong together.
    let most = if matches!(operation.flow, Flow::Edit(_)) { usize::MAX } else { MOST };
    let mut units: Vec<(CommandInput, Unit)> = Vec::new();
    let mut places: HashMap<String, Vec<usize>> = HashMap::new();
    for index in rows.iter().copied() {
        let Ok(row) = source.row(index) else {
            units.push((CommandInput::default(), Unit { rows: vec![index], way: BatchWay::Alone }));
            continue;
        };
        // What the platform takes for one thing in any letter case is one thing here.
        let rest = folded(platform, row.given.without(list));
        let targets = operation.targets.iter().filter_map(|arg| rest.get(arg)?.to_text());
        let near = places.entry(targets.collect::<Vec<_>>().join("\n")).or_default();
        let fits = |unit: &usize| {
            units.get(*unit).is_some_and(|(given, unit)| *given == rest && unit.rows.len() < most)
        };
        match near.iter().copied().find(fits) {
            Some(unit) => units[unit].1.rows.push(index),
            None => {
                near.push(units.len());
                units.push((rest, Unit { rows: vec![index], way: BatchWay::Merged(list) }));
            }
        }
    }
    units.into_iter().map(|(_, unit)| unit).collect()
}

fn folded(platform: &Platform, mut given: CommandInput) -> CommandInput {
    for arg in platform.folds {
        if let Some(text) = given.text(arg).map(str::to_lowercase) {
            given.set(arg, Input::Text(text));
        }
    }
    given
}

fn list(operation: &Operation) -> Option<&'static Arg> {
    if !matches!(operation.flow, Flow::One | Flow::Edit(_)) {
        return None;
    }
    let mut lists = operation
        .body
        .iter()
        .filter(|field| matches!(field.need, Presence::Must | Presence::Add | Presence::Take))
        .filter_map(|field| field.arg)
        .filter(|arg| arg.kind == ArgKind::Many);
    let list = lists.next()?;
    lists.next().is_none().then_some(list)
}

/// Carries out those rows of a unit that are still due.
pub(super) fn carry_out(unit: &Unit, due: &[&BulkRow], how: &How) -> Together {
    let Some(first) = due.first() else { return Together::default() };
    let (target, operation) = (first.target, first.operation);
    match (unit.way, due) {
        (BatchWay::Alone, _) | (_, [] | [_]) => one_by_one(due, how),
        (BatchWay::Items(batch), _) => {
            let rows: Vec<&CommandInput> = due.iter().map(|row| &row.given).collect();
            engine::together(target, operation, batch, &rows, how)
        }
        (BatchWay::Merged(list), _) => {
            match engine::run(target, operation, merged(due, list), how) {
                // One row may have spoilt it for all: each gets an answer of its own.
                Err(fault) if fault.is_refusal() => one_by_one(due, how),
                Ok(Outcome::Partial(_, fault)) => match whose(due, list, &fault) {
                    Some(own) => shared(Vec::new(), own, target),
                    // Whose failures the others are is not known.
                    None if operation.repeatable => one_by_one(due, how),
                    None => {
                        let fault = unmatched(operation, fault);
                        shared(Vec::new(), vec![fault.into(); due.len()], target)
                    }
                },
                outcome => share_out(outcome, due, target),
            }
        }
    }
}

fn one_by_one(due: &[&BulkRow], how: &How) -> Together {
    let mut all = Together::default();
    for row in due {
        let one = engine::alone(row.target, row.operation, row.given.clone(), how);
        all.calls.extend(one.calls);
        all.rows.extend(one.rows);
        all.noted.extend(one.noted);
    }
    all
}

/// What rows give together that differ in a list.
fn merged(rows: &[&BulkRow], list: &'static Arg) -> CommandInput {
    let mut given = rows.first().map(|row| row.given.clone()).unwrap_or_default();
    let mut all: Vec<String> = Vec::new();
    for value in rows.iter().flat_map(|row| row.given.many(list)) {
        if !all.contains(value) {
            all.push(value.clone());
        }
    }
    given.set(list, Input::Many(all));
    given
}

/// What the one call of merged rows means for each of them.
fn share_out(outcome: Result<Outcome, Fault>, due: &[&BulkRow], target: Target) -> Together {
    let mut calls = Vec::new();
    let told = match &outcome {
        Ok(Outcome::Unchanged(_)) => Written::Unchanged,
        Ok(_) => Written::plain(),
        Err(fault) => fault.clone().into(),
    };
    let rows = vec![told; due.len()];
    if let Ok(Outcome::Plan(planned)) = outcome {
        calls.extend(planned.calls.filter_map(Result::ok));
    }
    shared(calls, rows, target)
}

/// Rows that were one for the platform: what was noted of it holds for each.
fn shared(calls: Vec<Call>, rows: Vec<Written>, target: Target) -> Together {
    let noted = vec![target.session.take_noted(); rows.len()];
    Together { calls, rows, noted }
}

/// What each row of a call came to of which some values failed; nothing where one of the failures cannot be told to be
/// that of a row.
fn whose(due: &[&BulkRow], list: &'static Arg, fault: &Fault) -> Option<Vec<Written>> {
    let failed: Vec<&str> = fault
        .detail()
        .partial
        .iter()
        .flat_map(|partial| &partial.failed)
        .map(|one| one.key.as_str())
        .collect();
    let values: Vec<&str> = due.iter().flat_map(|row| row.given.many(list)).map(String::as_str).collect();
    let meant: Vec<&str> = failed.iter().map(|key| meant(key, &values)).collect::<Option<_>>()?;
    if meant.is_empty() {
        return None;
    }
    let written = |row: &&BulkRow| {
        let own = row.given.many(list).iter().filter(|value| meant.contains(&value.as_str()));
        let own: Vec<&str> = own.map(String::as_str).collect();
        if own.is_empty() {
            return Written::plain();
        }
        let mut fault = fault.clone();
        // The sentence of the whole call names what other rows are about.
        fault.detail_mut().message = format!("the platform did not take {}", own.join(", "));
        fault.into()
    };
    Some(due.iter().map(written).collect())
}

/// The one value that a platform means which spells it in its own way: with a domain in front, in another letter case,
/// padded.
fn meant<'a>(key: &str, values: &[&'a str]) -> Option<&'a str> {
    let bare = |text: &str| text.trim().rsplit('\\').next().unwrap_or_default().trim().to_lowercase();
    let ways: [&dyn Fn(&str) -> bool; 3] = [
        &|value| value == key,
        &|value| value.trim().to_lowercase() == key.trim().to_lowercase(),
        &|value| bare(value) == bare(key),
    ];
    for fits in ways {
        let mut found: Vec<&str> = values.iter().copied().filter(|value| fits(value)).collect();
        found.dedup();
        match found[..] {
            [] => {}
            [one] => return Some(one),
            _ => return None,
        }
    }
    None
}

/// Some of the rows of a call failed, and which is not known.
fn unmatched(operation: &Operation, mut fault: Fault) -> Fault {
    fault.detail_mut().message.push_str(", which are no values of these rows");
    fault.in_doubt(format!("{} {}", operation.method, operation.path))
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn a_failure_that_the_platform_spells_in_its_own_way_is_that_of_its_row() {
        let values = ["jdoe", "kmartin", "JOSÉ", "DEV\\ann", "PROD\\ann"];
        for (key, value) in [
            ("jdoe", Some("jdoe")),
            ("DEV\\kmartin", Some("kmartin")),
            (" KMartin ", Some("kmartin")),
            ("josé", Some("JOSÉ")),
            ("DEV\\ann", Some("DEV\\ann")),
            ("ann", None),
            ("x", None),
            ("", None),
        ] {
            assert_eq!(meant(key, &values), value, "{key}");
        }
    }
}
