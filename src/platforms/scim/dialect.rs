//! The wire: who calls, pages, patches, and what is noted of versions. What a reply means is in `judge`, what a call
//! becomes for this service in `route`, what the service can do in `features`.

use super::by_member::{self, NoGroup};
use super::{features, filter, first, id_form, judge, route, signin, whole};
use crate::fault::{Fault, Kind};
use crate::http::{Call, Method, Reply};
use crate::json;
use crate::platforms::scim::profile::chosen;
use crate::protocols::scim::{self, ACCEPT, MEDIA, PageCount, ask, asked};
use crate::session::{Dialect, EditNeeds, Page, Repeat, Session, Token};
use serde_json::Value;

/// The platform's wire.
pub(super) struct ScimDialect;

impl Dialect for ScimDialect {
    fn check(&self, session: &Session) -> Result<(), Fault> {
        signin::check(session)
    }

    fn route(&self, session: &Session, call: &mut Call) -> Result<(), Fault> {
        route::route(session, call)
    }

    fn authorize(&self, session: &Session, call: &mut Call) -> Result<(), Fault> {
        if call.header("Accept").is_none() {
            call.set_header("Accept", ACCEPT);
        }
        signin::authorize(session, call)?;
        whole::note_change(session, call);
        Ok(())
    }

    fn accept(&self, session: &Session, call: &Call, reply: Reply) -> Result<Reply, Fault> {
        let is_many = call.method == Method::Post && call.path.ends_with("/Bulk");
        let judged = if is_many { judge::items(call, reply) } else { judge::judge(call, reply) };
        let judged = judged.and_then(|reply| judge::about(&session.prefix, call, reply));
        let judged = judged.inspect(|reply| {
            route::note_version(session, call, reply);
            id_form::note(session, call, reply);
        });
        judged.map(first::ordered).map_err(|mut fault| {
            whole::note_refused(session, call, &fault);
            let message = session.redactor.clean(&fault.detail().message);
            fault.detail_mut().message = message;
            fault
        })
    }

    fn shown_headers(&self, session: &Session) -> Vec<(&'static str, &'static str)> {
        match session.setting("auth") {
            "basic" => vec![("Authorization", "Basic $CREDENTIALS")],
            _ => vec![("Authorization", "Bearer $TOKEN")],
        }
    }

    fn media_type<'s>(&self, _session: &'s Session, _method: Method) -> &'s str {
        MEDIA
    }

    fn first(&self, session: &Session, call: &mut Call, size: u32) {
        if features::has_cursors(session) {
            call.set_query("cursor", "");
        } else if asked(call, "startIndex").is_none() {
            ask(call, "startIndex", 1);
        }
        ask(call, "count", u64::from(features::page(session, size)));
    }

    fn fetch(&self, session: &Session, call: &Call) -> Result<Reply, Fault> {
        let fault = match session.exchange(call) {
            Err(fault) if call.query_value("filter").is_some() && features::filters(session) => fault,
            Ok(reply) => match by_member::meaning(session, call, &reply) {
                None | Some(NoGroup::Proven) => {
                    return whole::check_members(session, call, &reply).map(|()| reply);
                }
                Some(NoGroup::Untold) => return Err(by_member::untold()),
                Some(NoGroup::Missed) => {
                    features::note_no_filters(session);
                    session.warn_once(
                        "the service finds no group by a member that it shows; all rows are read and filtered here",
                    );
                    return session.exchange(call);
                }
            },
            Err(fault) => return Err(fault),
        };
        let text = call.query_value("filter").unwrap_or_default();
        if let Some(name) = filter::unknown(session, text) {
            return Err(fault.hint(format!("no schema of the service has an attribute '{name}'")));
        }
        if chosen(session, "filter") == "off" || !features::lacks_filters(session, &fault) {
            return Err(fault);
        }
        session.warn_once(&format!(
            "the service refused the filter ({}); all rows are read and filtered here",
            fault.detail().message
        ));
        session.exchange(call)
    }

    fn advance(&self, session: &Session, call: &mut Call, page: &Page) -> Result<bool, Fault> {
        if call.query_value("cursor").is_some() {
            let next = PageCount::of(page.body).and_then(|page| page.cursor());
            return Ok(next.map(|next| call.set_query("cursor", next)).is_some());
        }
        // By what came, not by what was asked for: the service may send fewer rows than `count`.
        Ok(page.received > 0 && self.further(session, call, page.received as u64))
    }

    fn total(&self, body: &[u8]) -> Result<Option<u64>, Fault> {
        let page =
            PageCount::of(body).ok_or_else(|| Fault::unexpected("the service's list is not an object"))?;
        match (page.lenient(), page.total) {
            (Some(total), _) => Ok(Some(total)),
            // Its end is proven by a page without rows, or without a cursor.
            (None, None | Some(Value::Null)) => Ok(None),
            (None, Some(_)) => Err(Fault::unexpected(
                "the platform's answer is not a list answer: its 'totalResults' is not a number",
            )),
        }
    }

    fn may_lack_list(&self, body: &[u8]) -> bool {
        let Ok(page) = serde_json::from_slice::<Value>(body) else { return false };
        // A resource leaves out its list where that is empty; a page may, where it counts none.
        let is_resource = page.get("totalResults").is_none() && json::text_at(&page, "/id").is_some();
        is_resource || self.total(body).is_ok_and(|total| total == Some(0))
    }

    fn further(&self, _session: &Session, call: &mut Call, rows: u64) -> bool {
        if call.query_value("cursor").is_some() {
            return false;
        }
        let start = asked(call, "startIndex").unwrap_or(1);
        ask(call, "startIndex", start.saturating_add(rows));
        true
    }

    fn patches(&self, session: &Session) -> bool {
        features::patches(session)
    }

    fn removes_members(&self) -> bool {
        true
    }

    fn whole(&self, before: &Value, wanted: &Value) -> Value {
        whole::sent(before, wanted)
    }

    fn completed(
        &self,
        session: &Session,
        path: &str,
        read: Value,
        needs: &EditNeeds,
    ) -> Result<Value, Fault> {
        whole::completed(session, path, read, needs)
    }

    fn lacks_patches(&self, session: &Session, fault: &Fault) -> bool {
        features::lacks_patches(session, fault)
    }

    fn changes(&self, session: &Session, before: &Value, after: &Value) -> Result<Value, Fault> {
        let mut patch = scim::between(before, after);
        if chosen(session, "booleans") == "text" {
            patch["Operations"].as_array_mut().into_iter().flatten().for_each(spell);
        }
        Ok(patch)
    }

    fn check_patch(&self, _session: &Session, patch: &Value) -> Result<(), Fault> {
        scim::check(patch)
    }

    fn patched(&self, _session: &Session, object: &Value, patch: &Value) -> Result<Value, Fault> {
        scim::applied(object, patch)
    }

    fn has_tokens(&self) -> bool {
        true
    }

    fn needs_token(&self, session: &Session) -> bool {
        signin::needs_token(session)
    }

    fn repeat(&self, session: &Session, _call: &Call, fault: &Fault) -> Repeat {
        let refused = self.needs_token(session) && fault.kind() == Kind::Unauthenticated;
        if refused { Repeat::Renewed } else { Repeat::No }
    }

    fn prove(&self, session: &Session) -> Result<(), Fault> {
        let mut call = Call::new(Method::Get, session.path("/Users"));
        call.set_query("startIndex", "1");
        call.set_query("count", "1");
        session.exchange(&call).map(drop)
    }

    fn sign_in(&self, session: &Session, _last: Option<&Token>) -> Result<Token, Fault> {
        signin::sign_in(session)
    }
}

/// Writes yes and no of an operation as texts.
fn spell(operation: &mut Value) {
    if let Some(value) = operation.get_mut("value")
        && let Value::Bool(truth) = value
    {
        *value = Value::from(if *truth { "True" } else { "False" });
    }
}
