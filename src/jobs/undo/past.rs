//! What is known of earlier attempts to take a run back.

use super::ids::{NewId, newest};
use crate::engine::{self, Target};
use crate::fault::Fault;
use crate::history::{ActItem, HistoryEntry, PastUndos};
use crate::platforms::Operation;
use crate::session::CommandInput;
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// What earlier attempts to take a run back did, and what came to be known of it.
#[derive(Default)]
pub struct UndoPast {
    /// The undos of the history.
    undos: PastUndos,
    /// Ids of what was made again.
    pub(super) renewed: Vec<NewId>,
    /// The profile and the old id of what is planned to be made again.
    pub(super) planned: Vec<(String, String)>,
    /// Profiles whose ids are known of the undos.
    pub(super) learned: HashSet<String>,
    lists: HashMap<String, Option<Vec<Value>>>,
}

impl UndoPast {
    /// By the undos of the history, some of which took the run back.
    pub fn new(undos: PastUndos) -> Self {
        UndoPast { undos, ..UndoPast::default() }
    }

    /// The entries of all undos, and of the runs that these took back.
    pub(super) fn all(&self) -> &[HistoryEntry] {
        &self.undos.entries
    }

    /// What the undos of the run, and those of these, did: each thing with its entry.
    fn own(&self) -> impl Iterator<Item = (&HistoryEntry, &ActItem)> {
        let own = self.undos.entries.iter().filter(|entry| self.undos.of_run.contains(&entry.run));
        own.flat_map(|entry| entry.rows.iter().map(move |row| (entry, row)))
    }

    /// Whether something that is, or is going to be, made again was known by an id.
    pub(super) fn is_made_again(&self, target: Target, id: &str) -> bool {
        let profile = &target.session.profile;
        self.planned.iter().any(|(own, old)| own == profile && old == id)
            || self.renewed.iter().any(|one| one.profile == *profile && one.old == id)
    }

    /// The id that something has by now.
    pub(super) fn newest(&self, target: Target, id: &str) -> String {
        let own: Vec<&NewId> =
            self.renewed.iter().filter(|one| one.profile == target.session.profile).collect();
        newest(&own, id)
    }

    /// What made a thing again that an entry removed, the last one first: what took that entry back, and what took back that this
    /// was taken back.
    pub(super) fn remade(&self, mark: &str) -> Vec<(&HistoryEntry, &ActItem)> {
        let back = |mark: &str| {
            let mark = mark.to_owned();
            self.own().filter(move |(_, row)| row.undoes == mark).collect::<Vec<_>>()
        };
        let (mut next, mut found) = (vec![mark.to_owned()], Vec::new());
        while let Some(mark) = next.pop() {
            for (entry, row) in back(&mark) {
                next.extend(back(&entry.mark(row)).into_iter().map(|(entry, row)| entry.mark(row)));
                found.push((entry, row));
            }
        }
        found.sort_by(|left, right| (&right.0.time, right.0.entry).cmp(&(&left.0.time, left.0.entry)));
        found
    }

    /// What took back what an entry did, and was not taken back itself since.
    pub(super) fn taken_back(&self, mark: &str) -> Option<String> {
        let mut own = self.own().filter(|(entry, row)| row.undoes == mark && entry.outcome_of(row) == "done");
        own.find_map(|(entry, row)| {
            let by = entry.mark(row);
            (by != mark && self.taken_back(&by).is_none()).then_some(by)
        })
    }

    /// Whether anything of a profile is, or is going to be, made again.
    pub(super) fn has_made_again(&self, target: Target) -> bool {
        let profile = &target.session.profile;
        self.planned.iter().any(|(own, _)| own == profile)
            || self.renewed.iter().any(|one| one.profile == *profile)
    }

    /// Notes that something that was made again has another id.
    pub(super) fn renew(&mut self, target: Target, old: &[String], new: &str) {
        for old in old.iter().filter(|old| *old != new) {
            let profile = target.session.profile.clone();
            self.renewed.push(NewId { profile, old: old.clone(), new: new.to_owned() });
        }
    }

    /// The things of the kind that an operation is about, read once.
    ///
    /// # Errors
    /// They cannot be read.
    pub(super) fn listed(
        &mut self,
        target: Target,
        operation: &'static Operation,
        given: &CommandInput,
    ) -> Result<Option<&[Value]>, Fault> {
        let owner = operation.targets.split_last().map_or(&[][..], |(_, front)| front);
        let owner: Vec<String> = owner.iter().filter_map(|arg| given.get(arg)?.to_text()).collect();
        let what = format!("{} {} {owner:?}", target.session.profile, operation.command.path);
        if !self.lists.contains_key(&what) {
            let rows = engine::of_its_kind(target, operation, given)?;
            self.lists.insert(what.clone(), rows);
        }
        Ok(self.lists.get(&what).and_then(Option::as_deref))
    }
}
