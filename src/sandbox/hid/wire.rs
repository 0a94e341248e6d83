//! The habits of this platform's wire.

use super::errors::{code, refuse};
use super::tokens;
use crate::http::{Call, Method, Reply};
use crate::sandbox::wire::{Ability, Class, Offsets, Seek, Wire, WireList, reads};
use jiff::Timestamp;

const OFFSETS: Offsets = Offsets { first: "startIndex", count: "count", most: 100 };

const LIST: WireList = WireList { rows: "/resources", total: Some("/totalResults"), next: None };

#[derive(Debug)]
pub(super) struct HidWire;

/// Whether a list is asked for by the query rather than by the body of a search.
fn in_query(call: &Call) -> bool {
    call.method == Method::Get
}

impl Wire for HidWire {
    fn abilities(&self) -> &'static [Ability] {
        &[Ability::Tokens, Ability::Pages, Ability::Totals]
    }

    fn class(&self, call: &Call) -> Class {
        if tokens::is_endpoint(&call.path) {
            return Class::SignIn;
        }
        let asks = call.path.ends_with("/.search") || reads(call.method);
        if asks { Class::Read } else { Class::Write }
    }

    fn list(&self, call: &Call) -> Option<WireList> {
        let search = call.method == Method::Post && call.path.ends_with("/.search");
        // What is listed has a name without digits that starts with a capital; single resources have ids.
        let last = call.path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        let named = ["Authenticator", "Type", "AttributeType"].contains(&last)
            || ["Credential", "Users", "Groups", "Roles", "Device", "AuditRecords"].contains(&last);
        (search || call.method == Method::Get && named).then_some(LIST)
    }

    fn later_page(&self, call: &Call) -> bool {
        // Depending on where rows are counted from, the first page starts at 0 or at 1.
        OFFSETS.start(call, in_query(call)).unwrap_or(0) > 1
    }

    fn seek(&self, call: &mut Call, to: Seek, _: Timestamp) {
        OFFSETS.seek(call, to, in_query(call));
    }

    fn envelopes(&self) -> &'static [&'static str] {
        &["resources"]
    }

    fn error(&self) -> Reply {
        refuse(500, "", code::NONE, "The service did not carry this out")
    }
}
