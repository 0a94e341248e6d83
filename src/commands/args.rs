//! The vocabulary of arguments: one name for one meaning, on every platform.

use super::ArgKind::Text;
use super::{Arg, ArgKind};

const fn arg(name: &'static str, value_name: &'static str, kind: ArgKind, help: &'static str) -> Arg {
    Arg::new(name, value_name, kind, help)
}

/// A user: name, e-mail address or id, as the platform has them.
pub static USER: Arg = arg("user", "USER", Text, "User, by name or id");
