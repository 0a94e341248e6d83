//! Cells in which the promise is not kept yet. Each entry must really fail: what is mended is taken out of here.

/// Cells that do not hold.
pub(super) struct Known {
    /// Platform, line and fault, with `*` for anything: `hid/list/wrong-total*`.
    pub(super) cells: &'static str,
    /// What happens, and why.
    pub(super) why: &'static str,
}

/// All of them.
pub(super) static KNOWN: &[Known] = &[];

impl Known {
    /// Whether it speaks of a cell.
    pub(super) fn is_about(&self, cell: &str) -> bool {
        let mut parts = self.cells.split('*');
        let Some(mut rest) = parts.next().and_then(|first| cell.strip_prefix(first)) else { return false };
        let parts: Vec<&str> = parts.collect();
        for (index, part) in parts.iter().enumerate() {
            let last = index + 1 == parts.len();
            let at =
                if last { rest.ends_with(part).then(|| rest.len() - part.len()) } else { rest.find(part) };
            let Some(at) = at else { return false };
            rest = &rest[at + part.len()..];
        }
        rest.is_empty()
    }
}
