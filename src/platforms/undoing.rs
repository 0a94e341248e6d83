//! How what an operation did is taken back. Most of it the tables say by themselves: an edit is taken back by writing what
//! was read, a create by the delete beside it, a delete by making the thing again.

use super::table::{Edit, Field, Flow, Operation, Platform, Presence, TakeBack, Undo};
use crate::commands::{Arg, ArgKind, Effect};
use crate::http::Method;

/// Verbs each of which takes back the other.
const PAIRS: &[(&str, &str)] = &[
    ("create", "delete"),
    ("add", "remove"),
    ("add", "delete"),
    ("enable", "disable"),
    ("lock", "unlock"),
    ("assign", "unassign"),
    ("sync", "unsync"),
];

/// How a thing is put back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PutBack {
    /// The object that was read is given as data.
    Data,
    /// The values that stood there are given by argument.
    Values,
    /// The thing is made again from what was read.
    New,
}

impl Platform {
    /// How an operation is taken back; nothing for one that reads, and for one of which neither the tables nor the list of the
    /// platform say it.
    pub fn undo(&self, operation: &Operation) -> Option<Undo> {
        if operation.command.effect == Effect::Read {
            return None;
        }
        if let Some(undo) = self.declared(operation) {
            return Some(undo);
        }
        if matches!(operation.flow, Flow::Session) {
            return Some(Undo::Never("a session is opened again by signing in"));
        }
        if self.restorer(operation).is_some() {
            return Some(Undo::Restore);
        }
        let opposite = PAIRS.iter().flat_map(|(one, other)| [(*one, *other), (*other, *one)]);
        let opposite = opposite
            .filter(|(verb, _)| *verb == operation.command.verb())
            .find_map(|(_, other)| self.beside(operation, other));
        opposite.filter(|other| is_fed(operation, other)).map(|other| Undo::By(TakeBack::by(other.command)))
    }

    /// How the platform's data says that an operation is taken back.
    fn declared(&self, operation: &Operation) -> Option<Undo> {
        let own = self.undo.iter().find(|(command, _)| command.path == operation.command.path);
        own.map(|(_, undo)| *undo)
    }

    /// The operation that writes what another one's things were before, and how: of an edit the plain update of the same
    /// objects, of what removes a thing the create beside it, of what sets values that are shown the operation itself.
    pub fn restorer(&self, operation: &Operation) -> Option<(&'static Operation, PutBack)> {
        let itself = || self.operation(operation.command);
        if let Flow::Edit(edit) = operation.flow {
            let same = |other: &&'static Operation| {
                matches!(other.flow, Flow::Edit(own) if std::ptr::eq::<Edit>(own, edit)) && is_plain(other)
            };
            let plain = self.operations().filter(same).min_by_key(|other| {
                (other.targets.len().abs_diff(operation.targets.len()), other.command.verb() != "update")
            });
            let plain = plain.map(|plain| (plain, PutBack::Data));
            return plain.or_else(|| itself().filter(|one| sets(one)).map(|one| (one, PutBack::Values)));
        }
        self.shows(operation)?;
        if operation.command.removes() {
            let create =
                self.beside(operation, "create").filter(|create| !matches!(create.flow, Flow::Own(_)));
            return create.map(|create| (create, PutBack::New));
        }
        if operation.taken_back().is_some() && operation.command.verb() != "create" {
            return Some((itself()?, PutBack::Data));
        }
        itself().filter(|one| sets(one)).map(|one| (one, PutBack::Values))
    }

    /// The operation that reads what another one is about; a list where that stands for it.
    pub fn shows(&self, operation: &Operation) -> Option<&'static Operation> {
        if let Some(Undo::By(TakeBack { reads: Some(reads), .. })) = self.declared(operation) {
            return self.operation(reads);
        }
        let named = operation.read_back.and_then(|back| self.operation(back.by?));
        let get = named.or_else(|| self.beside(operation, "get")).or_else(|| self.reader(operation.path))?;
        let is_given = |arg: &&'static Arg| operation.is_target(arg);
        (get.targets.iter().all(is_given) && get.command.effect == Effect::Read).then_some(get)
    }
}

/// Whether it sets values that are all shown where they are written.
fn sets(operation: &Operation) -> bool {
    let is_shown = |field: &Field| {
        let arg = field.arg.filter(|arg| !matches!(arg.kind, ArgKind::Secret | ArgKind::File));
        arg.is_some() && field.place().is_some_and(|at| !at.is_empty())
    };
    let given = |field: &&Field| field.arg.is_some_and(|arg| !operation.is_target(arg));
    operation.command.verb().starts_with("set")
        && operation.body.iter().any(|field| given(&field))
        && operation.body.iter().filter(given).all(is_shown)
}

/// Whether an update does nothing by itself: it takes what it is given.
fn is_plain(operation: &Operation) -> bool {
    operation.document().is_none()
        && operation.method != Method::Delete
        && operation.targets.iter().all(|arg| arg.kind != ArgKind::File)
        && operation.body.iter().all(|field| match field.need {
            Presence::Fixed(_) | Presence::Add | Presence::Take => false,
            Presence::Must | Presence::Named => field.arg.is_some_and(|arg| operation.is_target(arg)),
            _ => true,
        })
}

/// Whether all that the other one must be given is known from this one, or is the id of what it made.
fn is_fed(operation: &Operation, other: &Operation) -> bool {
    let known = |arg: &'static Arg| operation.args().any(|own| std::ptr::eq(own, arg));
    let makes = matches!(operation.command.verb(), "create" | "add");
    let unknown = other.targets.iter().filter(|arg| !known(arg)).count();
    let musts = other.query.iter().chain(other.body).filter(|field| {
        matches!(field.need, Presence::Must | Presence::Named | Presence::Add | Presence::Take)
    });
    (unknown == 0 || unknown == 1 && makes)
        && musts.filter_map(|field| field.arg).all(|arg| known(arg) || other.is_target(arg))
}
