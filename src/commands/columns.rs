//! The vocabulary of columns: the names that `--columns` takes, the same on every platform.

use super::Heading;
use super::Show::Plain;

/// The platform's id of the row.
pub static ID: Heading = Heading { name: "id", show: Plain };
