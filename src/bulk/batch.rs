//! Rows that differ in one list only are one call: users that are added to the same group, say. Which commands
//! allow it shows in their fields: exactly one list that must be given, or is added to or taken from.

use super::Row;
use crate::commands::{Arg, ArgKind};
use crate::fault::Fault;
use crate::platforms::{Flow, Need, Operation};
use crate::session::{Given, Input};
use serde_json::Value;
use std::collections::HashMap;

/// Values that one call carries at the most, where nothing but a list is sent.
const MOST: usize = 100;

/// Rows that are carried out together.
pub(super) struct Unit {
    /// Their places among the rows.
    pub(super) rows: Vec<usize>,
    /// The list that is merged; none for a row by itself.
    pub(super) list: Option<&'static Arg>,
}

/// The rows in units, in the order of the first row of each.
pub(super) fn units(operation: &Operation, rows: &[Row], wanted: bool) -> Vec<Unit> {
    let alone = |index| Unit { rows: vec![index], list: None };
    let Some(list) = list(operation).filter(|_| wanted) else { return (0..rows.len()).map(alone).collect() };
    // An edit reads and writes the whole object, so all of its rows belong together.
    let most = if matches!(operation.flow, Flow::Edit(_)) { usize::MAX } else { MOST };
    let mut units: Vec<(Given, Unit)> = Vec::new();
    let mut places: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, row) in rows.iter().enumerate() {
        let rest = row.given.without(list);
        let targets = operation.targets.iter().filter_map(|arg| row.given.get(arg)?.to_text());
        let near = places.entry(targets.collect::<Vec<_>>().join("\n")).or_default();
        let fits = |unit: &usize| {
            units.get(*unit).is_some_and(|(given, unit)| *given == rest && unit.rows.len() < most)
        };
        match near.iter().copied().find(fits) {
            Some(unit) => units[unit].1.rows.push(index),
            None => {
                near.push(units.len());
                units.push((rest, Unit { rows: vec![index], list: Some(list) }));
            }
        }
    }
    units.into_iter().map(|(_, unit)| unit).collect()
}

fn list(operation: &Operation) -> Option<&'static Arg> {
    if !matches!(operation.flow, Flow::One | Flow::Edit(_)) {
        return None;
    }
    let mut lists = operation
        .body
        .iter()
        .filter(|field| matches!(field.need, Need::Must | Need::Add | Need::Take))
        .filter_map(|field| field.arg)
        .filter(|arg| arg.kind == ArgKind::Many);
    let list = lists.next()?;
    lists.next().is_none().then_some(list)
}

/// What the rows give together.
pub(super) fn merged(rows: &[&Row], list: &'static Arg) -> Given {
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

/// Whether a fault's list of what failed names a value of this row. A fault without a list names all.
pub(super) fn is_among(row: &Row, list: &'static Arg, fault: &Fault) -> bool {
    match fault.detail().extra.get("failed").and_then(Value::as_array) {
        Some(failed) => row.given.many(list).iter().any(|value| {
            failed.iter().filter_map(Value::as_str).any(|name| name.eq_ignore_ascii_case(value))
        }),
        None => true,
    }
}
