//! What is found out before the first row is sent: everything that is wrong with any of them, and rows that act on one
//! thing.

use super::input::InputSheet;
use crate::engine::{self, Stake, Target};
use crate::fault::{Fault, Kind};
use crate::platforms::{Find, Operation, Resolver};
use crate::session::{CommandInput, Input};
use std::collections::HashMap;
use std::sync::Arc;

/// Checks every row before anything is sent: arguments, paths, and keys that stand twice. Tells the most that any
/// of them does.
///
/// # Errors
/// Usage, with the place of every fault.
pub fn check(target: Target, operation: &'static Operation, sheet: &mut InputSheet) -> Result<Stake, Fault> {
    let (mut faults, mut doubles) = (Vec::new(), Vec::new());
    let mut stake = Stake::of(operation.command.effect);
    let mut acts: HashMap<String, usize> = HashMap::new();
    for index in 0..sheet.len() {
        let given = match sheet.given(index) {
            Ok(given) => given,
            Err(found) => {
                faults.extend(found);
                continue;
            }
        };
        let key: Arc<str> = match engine::check(target, operation, &given) {
            Ok(checked) => {
                stake = stake.and(checked.stake);
                let same = checked.acts_on.into_iter().filter_map(|one| acts_before(&mut acts, one, index));
                doubles.extend(same.min().map(|first| (index, first)));
                checked.key.into()
            }
            Err(fault) if fault.kind() == Kind::Unsupported => return Err(fault),
            Err(fault) => {
                faults.push(format!("{}: {}", sheet.at(index), fault.detail().message));
                continue;
            }
        };
        sheet.set_key(index, key);
    }
    faults.extend(doubles.iter().map(|(index, first)| doubled(sheet, *index, *first)));
    sheet.refuse(&faults)?;
    Ok(stake)
}

/// The earlier row that acts on the same thing.
fn acts_before(known: &mut HashMap<String, usize>, acts: String, index: usize) -> Option<usize> {
    let first = *known.entry(acts).or_insert(index);
    (first != index).then_some(first)
}

/// Says that a row acts on what an earlier one acts on.
fn doubled(sheet: &InputSheet, index: usize, first: usize) -> String {
    let (at, before, key) = (sheet.at(index), sheet.at(first), sheet.key(index));
    let other = sheet.key(first);
    if key == other {
        return format!("{at}: '{key}' stands in {before} already");
    }
    format!("{at}: '{key}' acts on the same as '{other}' in {before}")
}

/// Refuses rows that name one thing in two ways, such as by name and by id. Asks the platform only where the input names
/// things in ways that differ, or where names are looked up in a list that is read anyway.
///
/// # Errors
/// Usage, with the places of both; a refused sign-in.
pub fn check_names(target: Target, operation: &'static Operation, sheet: &InputSheet) -> Result<(), Fault> {
    sheet.refuse(&named_twice(target, operation, sheet)?)
}

fn named_twice(
    target: Target,
    operation: &'static Operation,
    sheet: &InputSheet,
) -> Result<Vec<String>, Fault> {
    let rows = || (0..sheet.len()).filter_map(|index| Some((index, sheet.given(index).ok()?)));
    if sheet.len() < 2 || sheet.reading.base.by.is_some() {
        return Ok(Vec::new());
    }
    let texts = |given: &CommandInput, arg| -> Vec<String> {
        given.text(arg).map(str::to_owned).into_iter().chain(given.many(arg).iter().cloned()).collect()
    };
    let differ = |resolver: &&'static Resolver| {
        let (mut ids, mut names) = (false, false);
        for (_, given) in rows() {
            for text in texts(&given, resolver.arg) {
                let is_id = resolver.is_known_id(&given, &text) || (resolver.is_id)(&text);
                (ids, names) = (ids || is_id, names || !is_id);
            }
        }
        names && (ids || matches!(resolver.find, Find::List(..)))
    };
    let resolvers: Vec<_> =
        engine::named_in_ways(target.platform, operation).into_iter().filter(differ).collect();
    let (mut known, mut faults) = (HashMap::new(), Vec::new());
    for (index, mut given) in rows().filter(|_| !resolvers.is_empty()) {
        for resolver in &resolvers {
            let ids = texts(&given, resolver.arg).into_iter().map(|text| {
                if resolver.is_known_id(&given, &text) {
                    return Ok(text);
                }
                match engine::id_of(target.session, resolver, &text) {
                    Ok(id) => Ok(id),
                    // The row will fail by itself.
                    Err(fault) if fault.is_refusal() => Ok(text),
                    Err(fault) => Err(fault),
                }
            });
            let mut ids = match ids.collect::<Result<Vec<_>, _>>() {
                Ok(ids) => ids,
                Err(fault) if fault.is_hopeless() => return Err(fault),
                // Who cannot be asked now will not be asked for each row.
                Err(_) => return Ok(faults),
            };
            match given.get(resolver.arg) {
                Some(Input::Text(_)) => given.set(resolver.arg, Input::Text(ids.pop().unwrap_or_default())),
                Some(Input::Many(_)) => given.set(resolver.arg, Input::Many(ids)),
                _ => {}
            }
        }
        let acts = engine::acts_on(target.platform, operation, &given).into_iter();
        let first = acts.filter_map(|acts| acts_before(&mut known, acts, index)).min();
        faults.extend(first.map(|first| doubled(sheet, index, first)));
    }
    Ok(faults)
}
