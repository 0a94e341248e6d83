//! Taking back what the history tells: each command by another, by what was read before it, or not at all. What was left
//! behind is compared with what is there now before anything is sent.

mod again;
mod by_other;
mod carry;
mod document;
mod give_back;
mod gone;
mod ids;
mod inputs;
mod kept_beside;
mod learned;
mod left;
mod made_again;
mod now;
mod order;
mod part;
mod past;
mod plan;
mod put_back;
mod step;
mod unkept;
mod valued;

pub use carry::carry_out;
pub use now::ExpectedThings;
pub use order::in_order;
pub use past::UndoPast;
pub use plan::{is_ever_undone, plan};
pub use step::{Drift, UndoPlan, UndoRow, UndoStep};
