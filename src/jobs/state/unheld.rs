//! Objects that no file can hold: their names are those of others too, or of several things that they refer to, or a text
//! of theirs is none.

use super::index::Index;
use super::live::{Keeper, LiveObject};
use super::places;
use crate::fault::{Fault, Kind};
use crate::json;
use crate::platforms::managed::ManagedKind;
use serde_json::Value;
use std::borrow::Cow;
use std::collections::HashSet;

/// The keys that more than one of these objects has.
pub(super) fn shared_keys(kind: &ManagedKind, objects: &[LiveObject]) -> HashSet<String> {
    if kind.is_single() {
        return HashSet::new();
    }
    let mut seen = HashSet::new();
    let again = objects.iter().filter(|object| !seen.insert(object.key.as_str()));
    again.map(|object| object.key.clone()).collect()
}

/// Why no file can hold an object, whose form in a file is `value`; nothing where one can.
pub(super) fn why(
    kind: &'static ManagedKind,
    object: &LiveObject,
    value: &Value,
    (shared, index): (&HashSet<String>, &Index),
) -> Option<Fault> {
    if object.keeper != Keeper::Somebody {
        return None;
    }
    if shared.contains(&object.key) {
        return Some(
            Fault::new(Kind::Ambiguous, format!("more than one of {} is called so", kind.name))
                .hint("files go by names: rename all but one of them"),
        );
    }
    if json::any(value, &is_half) || json::any(&Value::from(object.key.as_str()), &is_half) {
        return Some(
            Fault::new(Kind::Partial, "it holds half of a character, which no file can hold")
                .hint("give it another text by its command"),
        );
    }
    for reference in kind.references.iter().filter(|reference| reference.by_id) {
        for at in places::matching(value, reference.at) {
            let Some(name) = json::text_at(value, &at).filter(|name| index.is_shared(reference.kind, name))
            else {
                continue;
            };
            let (member, of) = (json::spoken(&at), reference.kind);
            return Some(
                Fault::new(
                    Kind::Ambiguous,
                    format!("{member} refers to '{name}', and more than one of {of} is called so"),
                )
                .hint("files go by names: rename all but one of them"),
            );
        }
    }
    None
}

/// Whether a value is a text with half of a character in it.
pub(super) fn is_half(one: &Value) -> bool {
    one.as_str().is_some_and(|text| matches!(json::half::shown(text), Cow::Owned(_)))
}
