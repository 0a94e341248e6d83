//! Ending a run before it is done. Who ends it, and by which signal, is the caller's affair.

use crate::fault::{Fault, Kind};

/// From the kind of an end by signal to what is printed on standard error, and the exit code.
pub type LastWords = Box<dyn Fn(Kind) -> (String, u8) + Send + Sync>;

/// Stops a run at the next good moment.
pub trait Cancel: Send + Sync {
    /// Fails once the run is to end.
    ///
    /// # Errors
    /// Interrupted or terminated.
    fn check(&self) -> Result<(), Fault>;

    /// What is to be printed, and the exit code, where a signal ends the process before the run ends by itself. Given
    /// the kind of that end.
    fn last_words(&self, _words: LastWords) {}

    /// Says that a write is about to be sent, with what is true of it until its answer is here; or that the answer
    /// is here.
    fn sending(&self, _in_doubt: Option<&Fault>) {}

    /// Says how to go on where a run ends that [lingers](Cancel::linger).
    fn to_go_on(&self, _line: &str) {}

    /// Says that another program has the terminal, whose keys such as Ctrl-C are meant for it; or no longer has it.
    fn hand_terminal(&self, _on: bool) {}

    /// Says that the run needs time to end well after the first signal, or no longer does.
    fn linger(&self, _on: bool) {}
}

/// A run that nobody ends.
pub struct Never;

impl Cancel for Never {
    fn check(&self) -> Result<(), Fault> {
        Ok(())
    }
}
