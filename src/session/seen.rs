//! Which ids a list has shown already. Keeps eight bytes an id and not the id itself, which would outgrow the
//! rows that are streamed: of a million ids two have the same hash once in forty million lists.

use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hasher};

/// Sets that grow one after the other, so that the whole is never there twice while it is moved.
const SHARDS: usize = 32;

/// Which set has the ids whose hash has this byte. The last set has twice as many as the first: sets of one size would all
/// double at the same number of ids, and be half empty together.
const SHARD_OF: [u8; 256] = shares();

const fn shares() -> [u8; 256] {
    let (mut shard_of, mut shard, mut byte) = ([0; 256], 0, 0);
    while byte < shard_of.len() {
        let next = shard + 1;
        if byte * 3 * SHARDS * SHARDS >= shard_of.len() * (2 * SHARDS + next) * next {
            shard = next;
        }
        #[allow(clippy::cast_possible_truncation)]
        {
            shard_of[byte] = shard as u8;
        }
        byte += 1;
    }
    shard_of
}

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
        self.shards[shard(hash)].insert(hash)
    }

    /// Whether an id with this hash was noted.
    pub(super) fn holds(&self, hash: u64) -> bool {
        self.shards[shard(hash)].contains(&hash)
    }

    #[cfg(test)]
    fn len(&self) -> usize {
        self.shards.iter().map(HashSet::len).sum()
    }
}

/// The set of a hash: the sets place by the lowest bits and tag by the highest.
fn shard(hash: u64) -> usize {
    usize::from(SHARD_OF[usize::from(hash.to_le_bytes()[5])])
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

    #[test]
    fn the_sets_do_not_double_at_one_number_of_ids() {
        let (mut seen, hasher) = (Seen::default(), RandomState::new());
        let capacity = |seen: &Seen| seen.shards.iter().map(HashSet::capacity).sum::<usize>();
        for id in 0..200_000 {
            seen.insert(hasher.hash_one(id));
            assert!(id < 50_000 || capacity(&seen) < id * 9 / 5, "{id} ids, space for {}", capacity(&seen));
        }
    }
}
