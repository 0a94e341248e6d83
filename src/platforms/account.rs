//! The account that a profile signs in as: which arguments can name it, what it has its rights by, and what the platform
//! tells of them.

use super::operation::{Flow, Operation};
use crate::commands::Arg;

/// An argument that can be the account which the profile signs in as.
#[derive(Debug)]
pub struct Account {
    /// The argument that names one, or several.
    pub arg: &'static Arg,
    /// The setting that says which one it is.
    pub setting: &'static str,
    /// Where the object of such an account holds what the setting says; empty where that is its id.
    pub name: &'static str,
    /// The secret by which the profile signs in as it.
    pub secret: &'static str,
    /// What it may have its rights by.
    pub grants: &'static [Grant],
    /// What its own object says of its rights, as JSON pointers: another value there may take them away. What an edit
    /// empties, switches off or takes from a list asks by that and need not stand here.
    pub rights: &'static [&'static str],
}

/// Things of one resource by which an account has rights: roles, groups, scopes. Taking something from one of them may
/// take it from the account that acts, and its own object tells whether that is so.
#[derive(Debug)]
pub struct Grant {
    /// The resource.
    pub resource: &'static str,
    /// Where the account's object lists those that it has, as a JSON pointer.
    pub held: &'static str,
    /// Where one of them lists its members, as a JSON pointer; empty where it does not.
    pub members: &'static str,
    /// Further resources whose things pass these on, and where each of them lists those.
    pub through: &'static [(&'static str, &'static str)],
    /// The permissions that one of them gives, where the platform tells them.
    pub permissions: Option<Permissions>,
}

/// Where a thing lists the permissions that it gives.
#[derive(Debug)]
pub struct Permissions {
    /// The list, as a JSON pointer.
    pub at: &'static str,
    /// What of an element makes the name, as JSON pointers, joined by a colon.
    pub parts: &'static [&'static str],
    /// Where it says that it gives all of them, and the permission that this stands for.
    pub all: Option<(&'static str, &'static str)>,
    /// Whether one that is held opens what needs another.
    pub opens: fn(held: &str, needed: &str) -> bool,
}

/// What a platform tells of the rights of the account that a profile signs in as.
#[derive(Debug)]
pub struct Rights {
    /// What such an account is here: a user, a client, an application.
    pub kind: &'static str,
    /// The setting that names it.
    pub setting: &'static str,
    /// The role or permission without which it may do nothing here.
    pub base: &'static str,
    /// What is not told, as a sentence; empty where all is.
    pub untold: &'static str,
}

impl Grant {
    /// Whether an operation can take rights away: it is about one of these itself, not about a part of it, such as a
    /// title. Membership is told by the members that go.
    pub(crate) fn covers(&self, operation: &Operation) -> bool {
        operation.command.path.split(' ').count() == 2 || self.changes_members(operation)
    }

    fn changes_members(&self, operation: &Operation) -> bool {
        !self.members.is_empty() && matches!(operation.flow, Flow::Edit(_))
    }
}
