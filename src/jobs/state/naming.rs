//! What objects will name once a plan is carried out: what their files say, and what is there where these say nothing.

use super::live::{Keeper, LiveObject, LiveState};
use super::object::{StateObject, label};
use super::places;
use crate::json;
use crate::platforms::managed::{ManagedKind, ManagedReference};
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// One object that may name others.
pub(super) struct Naming<'a> {
    pub(super) kind: &'static ManagedKind,
    pub(super) key: &'a str,
    /// The file of it, or what it is called.
    pub(super) named: String,
    file: Option<&'a Value>,
    there: Option<&'a Value>,
}

impl Naming<'_> {
    /// What it names: each with the reference, and where it stands.
    pub(super) fn names(&self) -> Vec<(&'static ManagedReference, String, String)> {
        let of = |reference: &'static ManagedReference| {
            let whole = reference.at.split("/*").next().unwrap_or(reference.at);
            // What a file does not say stays as it is.
            let said = self.file.filter(|value| value.pointer(whole).is_some());
            let value = said.or(self.there).unwrap_or(&Value::Null);
            let places = places::matching(value, reference.at).into_iter();
            let found = places.filter_map(|at| json::text_at(value, &at).map(|name| (reference, at, name)));
            found.collect::<Vec<_>>()
        };
        self.kind.references.iter().flat_map(of).collect()
    }
}

/// Every object of which anything is known: new ones, then those that are there.
pub(super) fn all<'a>(live: &'a LiveState, wanted: &'a [StateObject]) -> Vec<Naming<'a>> {
    let files: HashMap<(&str, &str), &StateObject> =
        wanted.iter().map(|object| ((object.kind.name, object.key.as_str()), object)).collect();
    let kinds = || live.kinds.iter().chain(&live.beside);
    let there = || kinds().flat_map(|one| one.objects.iter().map(move |object| (one.kind, object)));
    let known: HashSet<(&str, &str)> =
        there().map(|(kind, object)| (kind.name, object.key.as_str())).collect();
    let new = wanted.iter().filter(|object| !known.contains(&(object.kind.name, object.key.as_str())));
    let new = new.map(|object| Naming {
        kind: object.kind,
        key: &object.key,
        named: object.named(),
        file: Some(&object.value),
        there: None,
    });
    let naming = |(kind, object): (&'static ManagedKind, &'a LiveObject)| {
        // What is left alone stays as it is, whatever a file says.
        let file = files.get(&(kind.name, object.key.as_str())).filter(|_| object.keeper != Keeper::Nobody);
        Naming {
            kind,
            key: &object.key,
            named: file.map_or_else(|| label(kind, &object.key), |file| file.named()),
            file: file.map(|file| &file.value),
            there: Some(&object.value),
        }
    };
    new.chain(there().map(naming)).collect()
}
