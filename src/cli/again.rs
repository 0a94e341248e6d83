//! What is done again and again until somebody ends it: the waits between, and the faults that end it.

use crate::clock::Clock;
use crate::fault::{Fault, Kind};
use crate::session::Cancel;
use std::time::Duration;

/// How long nothing looks for a signal.
const SLICE: Duration = Duration::from_millis(100);

/// Waits, and looks for a signal meanwhile.
///
/// # Errors
/// Interrupted or terminated.
pub(super) fn wait(clock: &dyn Clock, cancel: &dyn Cancel, mut left: Duration) -> Result<(), Fault> {
    cancel.check()?;
    while !left.is_zero() {
        let slice = left.min(SLICE);
        clock.sleep(slice);
        left -= slice;
        cancel.check()?;
    }
    Ok(())
}

/// Whether a read would fail each time, or must not be tried again: a refused sign-in locks accounts.
pub(super) fn ends(fault: &Fault) -> bool {
    fault.is_hopeless()
        || matches!(
            fault.kind(),
            Kind::Usage
                | Kind::Configuration
                | Kind::Unsupported
                | Kind::Unauthenticated
                | Kind::ClosedPipe
                | Kind::Interrupted
                | Kind::Terminated
                | Kind::HungUp
        )
}
