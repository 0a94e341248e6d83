//! Where the rows of a list stand that hold one text, so that a list of thousands of people does not search
//! everything they may own for each of them. Worked out when first asked for, and again after a change.

use std::borrow::Borrow;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

/// The places of rows by the text that they hold, for each list that was asked about.
#[derive(Debug, Clone)]
pub(super) struct Places<K>(RefCell<BTreeMap<K, HashMap<String, Vec<usize>>>>);

impl<K> Default for Places<K> {
    fn default() -> Self {
        Places(RefCell::default())
    }
}

impl<K: Ord> Places<K> {
    /// The places of the rows that hold this text, in their order; `texts` gives what each row holds.
    pub(super) fn find<'t, Q, T>(&self, list: &Q, wanted: &str, texts: impl FnOnce() -> T) -> Vec<usize>
    where
        K: Borrow<Q>,
        Q: Ord + ToOwned<Owned = K> + ?Sized,
        T: Iterator<Item = Option<&'t str>>,
    {
        let mut all = self.0.borrow_mut();
        if !all.contains_key(list) {
            let mut known = HashMap::<String, Vec<usize>>::new();
            for (place, text) in texts().enumerate() {
                if let Some(text) = text {
                    known.entry(text.to_owned()).or_default().push(place);
                }
            }
            all.insert(list.to_owned(), known);
        }
        all.get(list).and_then(|known| known.get(wanted)).cloned().unwrap_or_default()
    }

    /// Forgets the lists that are about to change.
    pub(super) fn forget(&mut self, changes: impl Fn(&K) -> bool) {
        self.0.get_mut().retain(|list, _| !changes(list));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_worked_out_once_and_again_after_a_change() {
        let mut places = Places::<String>::default();
        let rows = [Some("a"), None, Some("b"), Some("a")];
        assert_eq!(places.find("tokens", "a", || rows.into_iter()), [0, 3]);
        assert_eq!(places.find("grids", "a", || [Some("a")].into_iter()), [0]);
        let again = || -> std::vec::IntoIter<Option<&str>> { panic!("worked out again") };
        assert_eq!(places.find("tokens", "b", again), [2]);
        places.forget(|list| list == "tokens");
        assert_eq!(places.find("tokens", "a", || [None, Some("a")].into_iter()), [1]);
        assert_eq!(places.find("grids", "a", again), [0]);
    }
}
