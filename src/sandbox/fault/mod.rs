//! What goes wrong in the sandbox, on request: rules that say which calls fail and how.

pub(super) mod alter;
pub mod calls;
pub mod kind;
pub mod reading;
pub mod rule;
pub mod table;

pub use calls::FaultCalls;
pub use kind::FaultKind;
pub use rule::Rule;
