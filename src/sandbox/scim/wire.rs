//! The habits of this platform's wire.

use super::errors::refuse;
use super::lists::PAGE;
use super::tokens;
use crate::http::{Call, Method, Reply};
use crate::sandbox::wire::{Ability, Class, Items, Offsets, Seek, Wire, WireList, reads};
use jiff::Timestamp;

const OFFSETS: Offsets = Offsets { first: "startIndex", count: "count", most: PAGE as u64 };

const LIST: WireList =
    WireList { rows: "/Resources", total: Some("/totalResults"), next: Some("/nextCursor") };

const ITEMS: Items = Items { list: "/Operations", identity: &["/bulkId"] };

#[derive(Debug)]
pub(super) struct ScimWire;

impl Wire for ScimWire {
    fn abilities(&self) -> &'static [Ability] {
        &[Ability::Pages, Ability::Totals, Ability::Items]
    }

    fn class(&self, call: &Call) -> Class {
        match () {
            () if call.path == tokens::ENDPOINT => Class::SignIn,
            () if reads(call.method) => Class::Read,
            () => Class::Write,
        }
    }

    fn list(&self, call: &Call) -> Option<WireList> {
        let last = call.path.rsplit('/').next().unwrap_or_default();
        let listed = ["Users", "Groups", "Devices"].contains(&last);
        (call.method == Method::Get && listed).then_some(LIST)
    }

    fn later_page(&self, call: &Call) -> bool {
        OFFSETS.start(call, true).unwrap_or(0) > 1
    }

    fn seek(&self, call: &mut Call, to: Seek, _: Timestamp) {
        OFFSETS.seek(call, to, true);
    }

    fn items(&self, call: &Call) -> Option<Items> {
        call.path.ends_with("/Bulk").then_some(ITEMS)
    }

    fn envelopes(&self) -> &'static [&'static str] {
        &["Resources"]
    }

    fn error(&self) -> Reply {
        refuse(500, "", "The service did not carry this out")
    }
}
