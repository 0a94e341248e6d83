//! Which ids a list has shown already. Keeps eight bytes an id and not the id itself, which would outgrow the
//! rows that are streamed: of a million ids two have the same hash once in forty million lists.

use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hasher};

/// Sets that grow one after the other, so that the whole is never there twice while it is moved.
const SHARDS: usize = 32;

/// The ids that were seen, by their hashes.
pub(super) struct Seen {
    shards: [HashSet<u64, BuildHasherDefault<AsItIs>>; SHARDS],
}

/// Nothing yet.
impl Default for Seen {
    fn default() -> Self {
        Seen { shards: std::array::from_fn(|_| HashSet::default()) }
    }
}

impl Seen {
    /// Notes the hash of an id; tells whether it is new.
    pub(super) fn insert(&mut self, hash: u64) -> bool {
        // The sets place by the lowest bits and tag by the highest.
        self.shards[(hash >> 40) as usize % SHARDS].insert(hash)
    }

    /// Whether an id with this hash was noted.
    pub(super) fn holds(&self, hash: u64) -> bool {
        self.shards[(hash >> 40) as usize % SHARDS].contains(&hash)
    }

    #[cfg(test)]
    fn len(&self) -> usize {
        self.shards.iter().map(HashSet::len).sum()
    }
}

/// A hash is hashed already.
#[derive(Default)]
struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.0 = self.0.rotate_left(8) ^ u64::from(*byte));
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::hash::{BuildHasher as _, RandomState};

    #[test]
    fn an_id_is_new_once() {
        let (mut seen, hasher) = (Seen::default(), RandomState::new());
        for round in [true, false] {
            assert!((0..10_000).all(|id| seen.insert(hasher.hash_one(id.to_string())) == round));
            assert_eq!(seen.len(), 10_000);
        }
        let fullest = seen.shards.iter().map(HashSet::len).max();
        assert!(fullest < Some(1_000), "the ids are spread over the sets: {fullest:?}");
    }
}
