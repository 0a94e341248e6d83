//! A check as a row of a table, and what one finds.

use crate::fault::Fault;

/// A check: what it is called, which others must not have failed before it, and the function that looks.
pub(super) struct Check<F> {
    pub(super) name: &'static str,
    pub(super) needs: &'static [&'static str],
    pub(super) look: F,
}

/// How it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Pass,
    Warn,
    Fail,
    Skipped,
}

impl Mark {
    pub(super) fn word(self) -> &'static str {
        match self {
            Mark::Pass => "pass",
            Mark::Warn => "warn",
            Mark::Fail => "fail",
            Mark::Skipped => "skipped",
        }
    }
}

/// What a check found.
#[derive(Debug, Clone)]
pub(super) struct Finding {
    pub(super) mark: Mark,
    pub(super) detail: String,
    /// What to do; empty for nothing.
    pub(super) fix: String,
}

impl Finding {
    pub(super) fn pass(detail: impl Into<String>) -> Self {
        Finding { mark: Mark::Pass, detail: detail.into(), fix: String::new() }
    }

    pub(super) fn skipped(detail: impl Into<String>) -> Self {
        Finding { mark: Mark::Skipped, detail: detail.into(), fix: String::new() }
    }

    /// What does not keep a run from working, and should be looked at.
    pub(super) fn odd(detail: impl Into<String>, fix: impl Into<String>) -> Self {
        Finding { mark: Mark::Warn, detail: detail.into(), fix: fix.into() }
    }

    pub(super) fn warn(fault: &Fault) -> Self {
        Finding { mark: Mark::Warn, ..Finding::fail(fault) }
    }

    pub(super) fn fail(fault: &Fault) -> Self {
        let detail = fault.detail();
        Finding { mark: Mark::Fail, detail: detail.message.clone(), fix: detail.hints.join("; ") }
    }
}
