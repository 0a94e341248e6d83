//! `auth`: the operations behind signing in. The commands themselves are local, since they also deal with
//! the secret store; here they stand for the support matrix.

use super::command::{Command, read};

/// `auth login`
pub static LOGIN: Command = read("auth login", "Sign in and keep the token");
/// `auth refresh`
pub static REFRESH: Command = read("auth refresh", "Get a fresh token");
/// `auth logout`
pub static LOGOUT: Command = read("auth logout", "Sign out and forget the token");

/// Commands that tables may name though `cli` carries them out.
pub static COMMANDS: &[&Command] = &[&LOGIN, &REFRESH, &LOGOUT];
