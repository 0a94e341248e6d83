//! The habits of this platform's wire.

use super::errors::message;
use super::tokens;
use crate::http::{Call, Reply};
use crate::sandbox::wire::{Ability, Class, Wire, reads};

#[derive(Debug)]
pub(super) struct U4idsWire;

impl Wire for U4idsWire {
    fn abilities(&self) -> &'static [Ability] {
        &[Ability::Tokens]
    }

    fn class(&self, call: &Call) -> Class {
        match (call.path == tokens::PATH, reads(call.method)) {
            (true, _) => Class::SignIn,
            (false, true) => Class::Read,
            (false, false) => Class::Write,
        }
    }

    fn error(&self) -> Reply {
        message(500, "An error has occurred.")
    }
}
