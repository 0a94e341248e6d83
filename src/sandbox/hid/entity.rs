//! What an entity of the API is: who may do what to it, what it can be filtered by, what its bodies may
//! hold, and the functions behind it.

use super::filter::Criterion;
use super::kinds::HidResourceKind;
use super::shape::HidMember;
use super::state::HidState;
use crate::http::Reply;
use jiff::Timestamp;
use serde_json::{Map, Value};
use std::ops::Deref;

/// What can be done at the paths of an entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verb {
    List,
    Get,
    Search,
    Create,
    Replace,
    Delete,
    Act,
}

/// A resource that is to be kept, or a refusal.
pub(super) type Made = Result<Value, Reply>;

/// Makes one of what was sent.
pub(super) type Make = fn(&mut HidState, &Map<String, Value>, Timestamp) -> Made;
/// What one becomes by what was sent.
pub(super) type HidReplace = fn(&HidState, &Value, &Map<String, Value>) -> Made;
/// Runs before one is deleted, and may refuse.
pub(super) type HidRemove = fn(&mut HidState, &str) -> Result<(), Reply>;
/// Carries out an action with its details.
pub(super) type Do = fn(&mut Value, &str, &Value) -> Result<(), Reply>;

/// One entity of the API. An operation without its function is not in `can`.
pub(super) struct HidEntity {
    pub(super) kind: &'static HidResourceKind,
    /// Whether its lists tell the first row and the size of the page.
    pub(super) counted: bool,
    /// Whether nothing can be listed without a filter.
    pub(super) filtered: bool,
    /// What can be done, and the permission that it takes.
    pub(super) can: &'static [(Verb, &'static str)],
    pub(super) criteria: &'static [Criterion],
    pub(super) members: &'static [HidMember],
    /// Members that have to be there when one is made.
    pub(super) needed: &'static [&'static str],
    pub(super) create: Option<Make>,
    pub(super) replace: Option<HidReplace>,
    pub(super) remove: Option<HidRemove>,
    pub(super) act: Option<Do>,
    /// Adds what is not kept with it.
    pub(super) show: Option<fn(&HidState, &mut Value)>,
}

impl HidEntity {
    pub(super) const fn new(kind: &'static HidResourceKind) -> Self {
        HidEntity {
            kind,
            counted: false,
            filtered: false,
            can: &[],
            criteria: &[],
            members: &[],
            needed: &[],
            create: None,
            replace: None,
            remove: None,
            act: None,
            show: None,
        }
    }

    /// A type or policy, which can only be read.
    pub(super) const fn configured(kind: &'static HidResourceKind) -> Self {
        const READ: &[(Verb, &str)] =
            &[(Verb::List, "Read reference data"), (Verb::Get, "Read reference data")];
        HidEntity { can: READ, ..HidEntity::new(kind) }
    }
}

impl Deref for HidEntity {
    type Target = HidResourceKind;

    fn deref(&self) -> &HidResourceKind {
        self.kind
    }
}
