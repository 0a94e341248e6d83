//! The habits of this platform's wire.

use super::contract::{PREFIX, contract};
use super::errors::EntrustError;
use super::{lists, search};
use crate::http::{Call, Reply};
use crate::sandbox::reading::parameters;
use crate::sandbox::wire::{Ability, Class, Items, Seek, Wire, WireList, reads};
use jiff::Timestamp;
use serde_json::{Value, json};

const LIST: WireList = WireList { rows: "/results", total: None, next: Some("/paging/nextCursor") };

const ITEMS: Items = Items { list: "", identity: &["/user/id", "/user/userId"] };

#[derive(Debug)]
pub(super) struct EntrustWire;

fn body(call: &Call) -> Value {
    serde_json::from_slice(&call.body).unwrap_or_default()
}

impl Wire for EntrustWire {
    fn abilities(&self) -> &'static [Ability] {
        &[Ability::Tokens, Ability::Pages, Ability::Cursors, Ability::Items]
    }

    fn class(&self, call: &Call) -> Class {
        if call.path.ends_with("/adminapi/authenticate") {
            return Class::SignIn;
        }
        let inner = call.path.strip_prefix(PREFIX).unwrap_or_default();
        let parts: Vec<&str> = inner.split('/').skip(1).collect();
        let mut known = contract().operations.iter().filter_map(|operation| {
            let names = parameters(&operation.pattern, &parts).filter(|_| operation.method == call.method)?;
            Some((names.len(), operation.reads()))
        });
        let found = known.by_ref().min_by_key(|(names, _)| *names);
        let reading = found.map_or(reads(call.method), |(_, reading)| reading);
        if reading { Class::Read } else { Class::Write }
    }

    fn list(&self, call: &Call) -> Option<WireList> {
        let direct = !call.path.contains("/async/") && !reads(call.method);
        (direct && lists::list(&call.path).is_some()).then_some(LIST)
    }

    fn later_page(&self, call: &Call) -> bool {
        self.cursor(call).is_some()
    }

    fn cursor(&self, call: &Call) -> Option<String> {
        body(call)["cursor"].as_str().map(str::to_owned)
    }

    fn seek(&self, call: &mut Call, to: Seek, now: Timestamp) {
        let mut body = body(call);
        let limit = search::limit(&body);
        let cursor = match (body["cursor"].as_str(), to) {
            (Some(cursor), Seek::First) => search::moved(cursor, |_| 0),
            (Some(cursor), Seek::Back) => search::moved(cursor, |from| from.saturating_sub(limit)),
            (Some(cursor), Seek::Ahead(rows)) => {
                search::moved(cursor, |from| from.saturating_add(rows as usize))
            }
            (None, Seek::Ahead(rows)) => {
                let first = search::repeated(&call.path, &body, now);
                first.and_then(|cursor| search::moved(&cursor, |_| rows as usize))
            }
            (None, _) => None,
        };
        if let Some(cursor) = cursor {
            body["cursor"] = json!(cursor);
            call.body = body.to_string().into_bytes();
        }
    }

    fn unseek(&self, body: &mut Value, rows: u64) {
        for name in ["/paging/nextCursor", "/paging/prevCursor"] {
            if let Some(cursor) = body.pointer_mut(name)
                && let Some(back) = cursor
                    .as_str()
                    .and_then(|text| search::moved(text, |from| from.saturating_sub(rows as usize)))
            {
                *cursor = json!(back);
            }
        }
    }

    fn again(&self, call: &Call, now: Timestamp) -> Option<String> {
        search::repeated(&call.path, &body(call), now)
    }

    fn items(&self, call: &Call) -> Option<Items> {
        call.path.ends_with("/users/multiple").then_some(ITEMS)
    }

    fn envelopes(&self) -> &'static [&'static str] {
        &["results", "user"]
    }

    fn error(&self) -> Reply {
        EntrustError::new(500, "internal_error", "The service did not carry this out").reply("")
    }
}
