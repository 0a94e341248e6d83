//! What is called how: ids by names and names by ids, a kind each.

use std::collections::{BTreeMap, HashMap, HashSet};

#[derive(Debug, Clone, Default)]
struct KindNames {
    ids: HashMap<String, String>,
    keys: HashMap<String, String>,
    /// Keys of more than one of them.
    shared: HashSet<String>,
}

/// The objects of a platform by their names and ids.
#[derive(Debug, Clone, Default)]
pub(super) struct Index(BTreeMap<&'static str, KindNames>);

impl Index {
    /// Takes the objects of a kind in, each with its key and id, in the place of those that were known.
    pub(super) fn set<'k>(&mut self, kind: &'static str, all: impl Iterator<Item = (&'k str, &'k str)>) {
        let mut names = KindNames::default();
        for (key, id) in all {
            let other = names.ids.insert(key.to_owned(), id.to_owned());
            if other.is_some_and(|other| other != id) {
                names.shared.insert(key.to_owned());
            }
            names.keys.insert(id.to_owned(), key.to_owned());
        }
        self.0.insert(kind, names);
    }

    /// Whether a kind was read.
    pub(super) fn knows(&self, kind: &str) -> bool {
        self.0.contains_key(kind)
    }

    /// The id of what is called so; nothing where several are.
    pub(super) fn id(&self, kind: &str, key: &str) -> Option<&str> {
        let names = self.0.get(kind)?;
        names.ids.get(key).filter(|_| !names.shared.contains(key)).map(String::as_str)
    }

    /// Whether several are called so.
    pub(super) fn is_shared(&self, kind: &str, key: &str) -> bool {
        self.0.get(kind).is_some_and(|names| names.shared.contains(key))
    }

    /// Whether anything is called so.
    pub(super) fn has(&self, kind: &str, key: &str) -> bool {
        self.0.get(kind).is_some_and(|names| names.ids.contains_key(key))
    }

    /// What an id is called.
    pub(super) fn key(&self, kind: &str, id: &str) -> Option<&str> {
        self.0.get(kind)?.keys.get(id).map(String::as_str)
    }
}
