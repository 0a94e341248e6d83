//! The wire: the token in its two forms, pages by cursor, lists that stand bare in a body, and searches that
//! run on their own. What a reply means is in `judge`.

use super::poll::{self, ASYNC, PAGE};
use super::profile::SETTINGS;
use super::{judge, names, signin};
use crate::fault::{Fault, Kind};
use crate::http::trace::Level;
use crate::http::{Call, Method, Reply};
use crate::json;
use crate::platforms::setting;
use crate::secret::Secret;
use crate::session::{Dialect, Page, Repeat, Session, Token, token};
use serde_json::{Value, json};

/// The platform's wire.
pub(super) struct EntrustDialect;

/// Query name that marks a list to be turned to what nobody has; it is never sent.
pub(super) const UNASSIGNED: &str = "unassigned";

/// The lists of what users have, and those of what nobody has.
const SHELVES: [(&str, &str); 2] = [
    ("/v1/tokenspaged/assigned", "/v1/tokenspaged/unassigned"),
    ("/v2/gridspaged/assigned", "/v1/gridspaged/unassigned"),
];

/// Ends of the paths whose body is a bare list. In an edit it stands as the only member of an object, whose name
/// is for people and never sent.
const BARE_LISTS: [&str; 4] = ["/groups", "/oauthroles", "/userlocations", "/expectedlocations"];

impl Dialect for EntrustDialect {
    fn check(&self, session: &Session) -> Result<(), Fault> {
        setting::check(session, SETTINGS)
    }

    fn route(&self, _session: &Session, call: &mut Call) -> Result<(), Fault> {
        if call.writes() && BARE_LISTS.iter().any(|end| call.path.ends_with(end)) {
            let body: Value = serde_json::from_slice(&call.body).unwrap_or(Value::Null);
            if let Value::Object(map) = &body
                && map.len() == 1
                && let Some(list @ Value::Array(_)) = map.values().next()
            {
                call.body = list.to_string().into_bytes();
            }
        }
        Ok(())
    }

    fn authorize(&self, session: &Session, call: &mut Call) -> Result<(), Fault> {
        if call.header("Accept").is_none() {
            call.set_header("Accept", "application/json");
        }
        if call.path == session.path(signin::PATH) {
            return Ok(());
        }
        let value = if signin::is_long_lived(session) {
            signin::pair(session)?.expose().to_owned()
        } else {
            format!("Bearer {}", token::access(session)?.expose())
        };
        call.set_header("Authorization", value);
        Ok(())
    }

    fn shown_headers(&self, session: &Session) -> Vec<(&'static str, &'static str)> {
        let value =
            if signin::is_long_lived(session) { "$APPLICATION_ID,$SHARED_SECRET" } else { "Bearer $TOKEN" };
        vec![("Authorization", value)]
    }

    fn accept(&self, _session: &Session, call: &Call, reply: Reply) -> Result<Reply, Fault> {
        judge::judge(call, reply)
    }

    fn first(&self, session: &Session, call: &mut Call, size: u32) {
        if call.method == Method::Post {
            edit(call, |body| json::put(body, "/limit", size.into()));
        } else if poll::is_result(session, call) {
            call.set_query(PAGE, size.to_string());
        }
    }

    fn fetch(&self, session: &Session, call: &Call) -> Result<Reply, Fault> {
        let mut call = call.clone();
        let mut marked = |mark: &str| {
            let place = call.query.iter().position(|(name, _)| name == mark);
            place.is_some_and(|at| call.query.remove(at).1 == "true")
        };
        let (alone, unassigned) = (marked(ASYNC), marked(UNASSIGNED));
        marked(PAGE);
        if unassigned
            && let Some((_, other)) = SHELVES.iter().find(|(path, _)| call.path == session.path(path))
        {
            call.path = session.path(other);
        }
        if alone { poll::search(session, &call) } else { session.exchange(&call) }
    }

    fn advance(&self, session: &Session, call: &mut Call, page: &Page) -> Result<bool, Fault> {
        let asked = serde_json::from_slice::<Value>(&call.body).ok().and_then(|body| body["limit"].as_u64());
        let is_full = asked.is_some_and(|asked| page.received as u64 >= asked);
        let Some(next) = next_cursor(page.body, is_full)? else { return Ok(false) };
        if call.method != Method::Post {
            *call = poll::behind(session, call, page.body).ok_or_else(|| {
                Fault::unexpected("the platform says that there are more pages, but this list has none")
            })?;
        }
        edit(call, |body| json::put(body, "/cursor", json!(next)));
        Ok(true)
    }

    fn spell(&self, session: &Session, pointer: &str, id: &str) -> Option<String> {
        names::spell(session, pointer, id)
    }

    fn secrets_in(&self, session: &Session, call: &Call, reply: &Reply) -> Vec<Secret> {
        let traced = call.method != Method::Get || session.listener.wants(Level::Debug);
        if traced { judge::secrets(call, reply) } else { Vec::new() }
    }

    fn repeat(&self, session: &Session, _call: &Call, fault: &Fault) -> Repeat {
        // Behind a 401 the platform has done nothing.
        match fault.kind() {
            Kind::Unauthenticated if !signin::is_long_lived(session) => Repeat::Renewed,
            _ => Repeat::No,
        }
    }

    fn has_tokens(&self) -> bool {
        true
    }

    fn needs_token(&self, session: &Session) -> bool {
        !signin::is_long_lived(session)
    }

    /// Reads the account: a caller who may not is known all the same.
    fn prove(&self, session: &Session) -> Result<(), Fault> {
        match session.exchange(&Call::new(Method::Get, session.path("/v1/accountinfo"))) {
            Err(fault) if fault.kind() != Kind::Forbidden => Err(fault),
            _ => Ok(()),
        }
    }

    fn sign_in(&self, session: &Session, _last: Option<&Token>) -> Result<Token, Fault> {
        signin::sign_in(session)
    }
}

/// The part of a page that pages on; everything else is passed over.
#[derive(serde::Deserialize)]
struct Paged {
    paging: Option<serde_json::Map<String, Value>>,
}

/// What leads to the next page; nothing at the end. A bare list has no place for it; a full page without that place
/// proves no end.
fn next_cursor(body: &[u8], is_full: bool) -> Result<Option<String>, Fault> {
    if body.trim_ascii_start().starts_with(b"[") {
        return Ok(None);
    }
    let no_list =
        |why: String| Fault::unexpected(format!("the platform's answer is not a list answer: {why}"));
    let page: Paged = serde_json::from_slice(body).map_err(|error| no_list(error.to_string()))?;
    if is_full && page.paging.is_none() {
        return Err(no_list(
            "a full page without paging, which does not say whether there are more".to_owned(),
        ));
    }
    match page.paging.as_ref().and_then(|paging| paging.get("nextCursor")) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(next)) => Ok(Some(next.clone()).filter(|next| !next.is_empty())),
        Some(other) => Err(no_list(format!("its nextCursor is {other}"))),
    }
}

/// Changes the JSON body of a search; an empty one counts as an empty object.
fn edit(call: &mut Call, change: impl FnOnce(&mut Value)) {
    let mut body = json::exact(&call.body).unwrap_or_else(|_| json!({}));
    change(&mut body);
    *call = std::mem::replace(call, Call::new(call.method, "")).json(&body);
}
