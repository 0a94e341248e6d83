//! A part of the rows of a file, so that several machines share it.

use sha2::{Digest, Sha256};

/// Part `number` of `of`, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    /// Which part.
    pub number: u64,
    /// How many parts there are.
    pub of: u64,
}

impl Shard {
    /// Whether what is acted on belongs to this part: the first eight bytes of its SHA-256 as a number, the highest byte
    /// first, leave `number - 1` when they are divided by `of`.
    pub fn holds(self, what: &str) -> bool {
        let digest = Sha256::digest(what.as_bytes());
        let number = digest.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        number % self.of.max(1) == self.number.saturating_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_in_exactly_one_part_and_parts_are_of_a_size() {
        for of in [1, 2, 3, 7, 64] {
            let shards: Vec<Shard> = (1..=of).map(|number| Shard { number, of }).collect();
            let mut sizes = vec![0_u64; shards.len()];
            for key in (0..6_400).map(|number| format!("user{number}@example.test")) {
                let holders: Vec<usize> =
                    (0..shards.len()).filter(|index| shards[*index].holds(&key)).collect();
                assert_eq!(holders.len(), 1, "{key} of {of}: {holders:?}");
                sizes[holders[0]] += 1;
            }
            let due = 6_400 / of;
            assert!(sizes.iter().all(|size| *size > due / 2 && *size < due * 2), "{of}: {sizes:?}");
        }
    }

    #[test]
    fn the_part_of_a_key_is_the_same_for_ever() {
        // printf ann | sha256sum: 49915e0d7d4b402e...
        let parts = |key: &str| (1..=3).find(|number| Shard { number: *number, of: 3 }.holds(key));
        let told = ["ann", "ben", "", "ß"].map(parts);
        assert_eq!(told, [Some(3), Some(3), Some(2), Some(1)]);
    }
}
