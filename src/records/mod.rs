//! Rows of a file: CSV, a JSON array, or JSON lines. What is kept is the file as it came and the places of its rows;
//! a row is taken apart when it is wanted, so that a long file takes little more memory than its bytes.
//!
//! What the columns mean is for those who ask: [`Names`] matches them with known names.

mod find;
mod names;
mod rows;
mod scan;
mod sign;
#[cfg(test)]
mod tests;

pub use names::{Names, same_name};
pub use rows::{Options, RecordRow, Records, Wrong, object, one_value};
pub use sign::sign;
