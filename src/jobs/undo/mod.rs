//! Taking back what the history tells: each command by another, by what was read before it, or not at all. What was left
//! behind is compared with what is there now before anything is sent.

mod carry;
mod inputs;
mod left;
mod plan;
mod step;

pub use carry::carry_out;
pub use plan::{ExpectedThings, plan};
pub use step::{Drift, UndoPlan, UndoRow, UndoStep};
