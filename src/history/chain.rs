//! The chain: every line ends with a digest of itself and of the digest before it, and begins with its number.

use crate::text::hex;
use sha2::{Digest as _, Sha256};

/// What stands between a line and its digest.
const MARK: &str = ",\"chain\":\"";

/// Letters of a digest.
const DIGEST: usize = 64;

/// Where a chain stands: the number and the digest of its last line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chain {
    pub(super) n: u64,
    pub(super) digest: String,
}

impl Default for Chain {
    fn default() -> Self {
        Chain { n: 0, digest: "0".repeat(DIGEST) }
    }
}

impl Chain {
    /// Appends the next line: a number, members of this line, those of a JSON object that has some, and its digest; with its end of
    /// line.
    pub(super) fn seal(&mut self, text: &mut String, members: &str, object: &str) {
        let begin = text.len();
        text.push_str("{\"n\":");
        text.push_str(&(self.n + 1).to_string());
        text.push(',');
        text.push_str(members);
        text.push_str(object.trim_start_matches('{').strip_suffix('}').unwrap_or_default());
        let digest = digest(&self.digest, &text[begin..]);
        text.push_str(MARK);
        text.push_str(&digest);
        text.push_str("\"}\n");
        *self = Chain { n: self.n + 1, digest };
    }
}

/// A line taken apart, which need not be in its place.
#[derive(Debug)]
pub(super) struct SealedLine<'l> {
    pub(super) n: u64,
    begin: &'l str,
    pub(super) digest: &'l str,
}

impl<'l> SealedLine<'l> {
    /// Nothing where it is no such line: it was torn, or is not ours.
    pub(super) fn of(line: &'l str) -> Option<Self> {
        let inner = line.strip_suffix("\"}")?;
        let at = inner.len().checked_sub(DIGEST + MARK.len())?;
        let (begin, rest) = inner.split_at_checked(at)?;
        let digest = rest.strip_prefix(MARK)?;
        let number = begin.strip_prefix("{\"n\":")?;
        let n = number[..number.find(',')?].parse().ok()?;
        Some(SealedLine { n, begin, digest })
    }

    /// Whether it is as it was written behind the line of that digest.
    pub(super) fn follows(&self, before: &str) -> bool {
        digest(before, self.begin) == self.digest
    }

    /// Where the chain stands behind it.
    pub(super) fn chain(&self) -> Chain {
        Chain { n: self.n, digest: self.digest.to_owned() }
    }
}

fn digest(before: &str, begin: &str) -> String {
    hex(&Sha256::new().chain_update(before).chain_update(begin).finalize())
}
