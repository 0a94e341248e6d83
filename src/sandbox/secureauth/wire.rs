//! The habits of this platform's wire.

use super::auth;
use super::responses::SecureAuthError;
use crate::http::{Call, Reply};
use crate::sandbox::wire::{Ability, Class, Wire, reads};
use jiff::Timestamp;

#[derive(Debug)]
pub(super) struct SecureAuthWire;

impl Wire for SecureAuthWire {
    fn abilities(&self) -> &'static [Ability] {
        &[Ability::Signatures]
    }

    fn class(&self, call: &Call) -> Class {
        if reads(call.method) { Class::Read } else { Class::Write }
    }

    fn envelopes(&self) -> &'static [&'static str] {
        &["properties"]
    }

    fn error(&self) -> Reply {
        SecureAuthError::failed("The directory did not carry this out.").reply()
    }

    fn seal(&self, reply: &mut Reply, now: Timestamp) {
        reply.headers.retain(|(name, _)| !name.to_ascii_uppercase().starts_with("X-SA-"));
        auth::seal(reply, now);
    }
}
