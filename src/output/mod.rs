//! x
pub mod jq;
pub mod screen;
