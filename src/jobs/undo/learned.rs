//! The new ids of what undos of any run made again.

use super::again::old_ids;
use super::part;
use super::past::UndoPast;
use crate::engine::{self, Target};
use crate::history::{ActItem, HistoryEntry};
use crate::json;
use crate::platforms::{Operation, PutBack};
use std::collections::HashMap;

/// Learns the new ids of a profile, once.
pub(super) fn learn(past: &mut UndoPast, target: Target) {
    if !past.learned.insert(target.session.profile.clone()) {
        return;
    }
    let own: Vec<&HistoryEntry> = past.all().iter().filter(|one| is_of(target, one)).collect();
    let rows = || own.iter().flat_map(|entry| entry.rows.iter().map(move |row| (*entry, row)));
    let marked: HashMap<String, (&HistoryEntry, &ActItem)> =
        rows().map(|(entry, row)| (entry.mark(row), (entry, row))).collect();
    let renewed = |(entry, row): (&HistoryEntry, &ActItem)| {
        let (removing, removed) = marked.get(&row.undoes)?;
        let delete = operation(target, &removing.command)?;
        let (create, how) = target.platform.restorer(delete)?;
        let is_made = !matches!(entry.outcome_of(row).as_str(), "refused" | "not-sent" | "not-done");
        if !is_made || how != PutBack::New || create.command.path != entry.command {
            return None;
        }
        let answer = json::raw(part::answered(target, entry, row));
        let new = engine::look::id_in(create, &answer).filter(|id| !id.is_empty())?;
        Some((entry.time.clone(), old_ids(target, delete, removed), new))
    };
    let mut found: Vec<(String, Vec<String>, String)> = rows().filter_map(renewed).collect();
    found.sort();
    for (_, old, new) in found {
        past.renew(target, &old, &new);
    }
}

/// Whether an entry was written to what a profile leads to.
fn is_of(target: Target, entry: &HistoryEntry) -> bool {
    entry.profile == target.session.profile && entry.platform == target.platform.name
}

fn operation(target: Target, command: &str) -> Option<&'static Operation> {
    target.platform.operations().find(|operation| operation.command.path == command)
}
