//! Every resource.

use super::Resource;

/// The nouns of the tree, in the order of help.
pub static RESOURCES: &[&Resource] = &[];
