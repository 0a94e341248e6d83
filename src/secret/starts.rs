//! A cheap look at four bytes: whether any secret may begin so. Most text is told from secrets by it alone.

/// Bits of the table.
const BITS: usize = 1 << 16;

/// How many bytes are looked at.
pub(super) const LOOKED_AT: usize = 4;

/// The beginnings of secrets, each a bit; two that share one cost a closer look.
#[derive(Default)]
pub(super) struct SecretStarts {
    bits: Vec<u64>,
    /// The length of the shortest secret, in bytes; nought where there is none.
    shortest: usize,
}

impl SecretStarts {
    /// Remembers how a secret of that length begins.
    pub(super) fn add(&mut self, start: [u8; LOOKED_AT], length: usize) {
        if self.bits.is_empty() {
            (self.bits, self.shortest) = (vec![0; BITS / 64], length);
        }
        self.shortest = self.shortest.min(length);
        let place = place(start);
        self.bits[place / 64] |= 1 << (place % 64);
    }

    /// The length of the shortest secret, in bytes.
    pub(super) fn shortest(&self) -> usize {
        self.shortest
    }

    /// Whether a secret may begin so.
    pub(super) fn may_be(&self, start: [u8; LOOKED_AT]) -> bool {
        let place = place(start);
        self.bits.get(place / 64).is_some_and(|word| word >> (place % 64) & 1 == 1)
    }

    /// Whether a secret may begin anywhere in bytes.
    pub(super) fn may_be_in(&self, bytes: &[u8]) -> bool {
        bytes.windows(LOOKED_AT).filter_map(|four| four.first_chunk()).any(|four| self.may_be(*four))
    }
}

fn place(start: [u8; LOOKED_AT]) -> usize {
    (u32::from_le_bytes(start).wrapping_mul(0x9e37_79b1) >> 16) as usize
}
