//! What one run does on several profiles: side by side, each with its own conversation and limits, and what came of all of
//! them together. Opens no conversation and prints nothing.

pub mod checks;
mod fleet;
pub mod people;
mod side_by_side;
pub mod state;
mod step_results;
pub mod undo;
mod verdict;

pub use fleet::{Fleet, FleetMember, FleetReading, HandOn};
pub use side_by_side::spread;
pub use step_results::StepResult;
pub use verdict::verdict;
