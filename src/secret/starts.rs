//! A cheap look at four bytes: whether any secret may begin so. Most text is told from secrets by it alone.

/// Bits of the table.
const BITS: usize = 1 << 16;

/// How many bytes are looked at.
pub(super) const LOOKED_AT: usize = 4;

/// The beginnings of secrets, each a bit; two that share one cost a closer look.
#[derive(Default)]
pub(super) struct SecretStarts(Vec<u64>);

impl SecretStarts {
    /// Remembers a beginning.
    pub(super) fn add(&mut self, start: [u8; LOOKED_AT]) {
        if self.0.is_empty() {
            self.0 = vec![0; BITS / 64];
        }
        let place = place(start);
        self.0[place / 64] |= 1 << (place % 64);
    }

    /// Whether a secret may begin so.
    pub(super) fn may_be(&self, start: [u8; LOOKED_AT]) -> bool {
        let place = place(start);
        self.0.get(place / 64).is_some_and(|word| word >> (place % 64) & 1 == 1)
    }

    /// Whether a secret may begin anywhere in bytes.
    pub(super) fn may_be_in(&self, bytes: &[u8]) -> bool {
        bytes.windows(LOOKED_AT).filter_map(|four| four.first_chunk()).any(|four| self.may_be(*four))
    }
}

fn place(start: [u8; LOOKED_AT]) -> usize {
    (u32::from_le_bytes(start).wrapping_mul(0x9e37_79b1) >> 16) as usize
}
