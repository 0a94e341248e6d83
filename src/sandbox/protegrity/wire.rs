//! The habits of this platform's wire.

use super::errors::detail;
use super::request::PAGE;
use super::state::PREFIX;
use crate::http::{Call, Method, Reply};
use crate::sandbox::wire::{Ability, Class, Offsets, Seek, Wire, WireList, reads};
use jiff::Timestamp;

/// They are asked for in the query, whatever the method.
const OFFSETS: Offsets = Offsets { first: "first", count: "max", most: PAGE as u64 };

/// Paged lists that are bare arrays.
const BARE: WireList = WireList { rows: "", total: None, next: None };

const USERS: WireList = WireList { rows: "/users", total: Some("/totalCount"), next: None };
const GROUPS: WireList = WireList { rows: "/groups", total: Some("/totalCount"), next: None };

#[derive(Debug)]
pub(super) struct ProtegrityWire;

impl Wire for ProtegrityWire {
    fn abilities(&self) -> &'static [Ability] {
        &[Ability::Tokens, Ability::Pages, Ability::Totals]
    }

    fn class(&self, call: &Call) -> Class {
        let session = call.path.contains("/auth/login/") || call.path.ends_with("/auth/logout");
        let asks = call.path.ends_with("/search") || call.path.ends_with("/config/test");
        match (session, asks || reads(call.method)) {
            (true, _) => Class::SignIn,
            (false, true) => Class::Read,
            (false, false) => Class::Write,
        }
    }

    fn list(&self, call: &Call) -> Option<WireList> {
        match (call.method, call.path.strip_prefix(PREFIX)?) {
            (Method::Get, "/users" | "/groups") => Some(BARE),
            (Method::Post, "/federation/entra/users/search") => Some(USERS),
            (Method::Post, "/federation/entra/groups/search") => Some(GROUPS),
            _ => None,
        }
    }

    fn later_page(&self, call: &Call) -> bool {
        OFFSETS.start(call, true).unwrap_or(0) > 0
    }

    fn seek(&self, call: &mut Call, to: Seek, _: Timestamp) {
        OFFSETS.seek(call, to, true);
    }

    fn envelopes(&self) -> &'static [&'static str] {
        &["data", "users", "groups", "members"]
    }

    fn error(&self) -> Reply {
        detail(500, "The directory did not carry this out")
    }
}
