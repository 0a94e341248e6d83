//! Cells in which the promise is not kept yet. Each entry must really fail: what is fixed is taken out of here.

/// Cells that do not hold.
pub(super) struct Known {
    platform: &'static str,
    lines: &'static [&'static str],
    /// Faults with the calls that they strike, with `*` for anything.
    faults: &'static [&'static str],
    /// What happens, and why.
    pub(super) why: &'static str,
}

/// All of them.
pub(super) static KNOWN: &[Known] = &[
    known("entrust", &["list"], &["rows-deleted*"], MOVED),
    known("scim", &["member"], &["rows-deleted count=2 *"], UNCOUNTED),
];

const UNCOUNTED: &str = "exit 5: a search for a name that answers no row and counts none is an answer, and nothing tells that rows were taken out";

const MOVED: &str = "exit 0 without a word: a cursor's page begins where the platform says, and nothing tells that rows moved";

const fn known(
    platform: &'static str,
    lines: &'static [&'static str],
    faults: &'static [&'static str],
    why: &'static str,
) -> Known {
    Known { platform, lines, faults, why }
}

impl Known {
    /// Each line and fault that it speaks of, as `platform/line/fault`.
    pub(super) fn patterns(&self) -> impl Iterator<Item = String> {
        let faults = |line: &'static str| self.faults.iter().map(move |fault| format!("{line}/{fault}"));
        self.lines.iter().flat_map(move |line| faults(line)).map(|rest| format!("{}/{rest}", self.platform))
    }

    /// Whether it speaks of a cell.
    pub(super) fn is_about(&self, cell: &str) -> bool {
        self.patterns().any(|pattern| fits(&pattern, cell))
    }
}

/// Whether a text is of a pattern in which `*` stands for anything.
pub(super) fn fits(pattern: &str, text: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(text) = text.strip_prefix(first) else { return false };
    (0..=text.len()).filter(|at| text.is_char_boundary(*at)).any(|at| fits(rest, &text[at..]))
}
