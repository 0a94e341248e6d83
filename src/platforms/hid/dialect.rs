//! The wire: tokens, the version in the query, pages counted from the base that the profile names. What a
//! reply means is in `judge`, signing in is in `signin`.

use super::profile::SETTINGS;
use super::shared::check_id;
use super::{judge, signin};
use crate::fault::Fault;
use crate::http::{Call, Method, Reply};
use crate::platforms::setting;
use crate::protocols::scim::{ACCEPT, MEDIA, PageCount, ask, asked};
use crate::secret::Secret;
use crate::session::{Dialect, Page, Session, Token, token};

/// The platform's wire.
pub(super) struct HidDialect;

impl Dialect for HidDialect {
    fn check(&self, session: &Session) -> Result<(), Fault> {
        setting::check(session, SETTINGS)?;
        // The vendor calls the tenant confidential: a trace shall not show it in a path. Elsewhere the same letters are a
        // word, such as one of a message. A plan that somebody asked for shows it, since it is of no use without.
        let segment = format!("/{}/", session.setting("tenant"));
        if session.dry_run {
            // An edit has read the object before.
            session.redactor.release(&segment);
        } else {
            session.redactor.learn(&Secret::new(segment));
        }
        Ok(())
    }

    fn route(&self, session: &Session, call: &mut Call) -> Result<(), Fault> {
        let encoded =
            |segment: &&str| ["%2F", "%3A"].iter().any(|sign| segment.to_ascii_uppercase().contains(sign));
        if let Some(segment) = call.path.split('/').find(encoded) {
            let id = percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned();
            return check_id(&id).map_err(|fault| {
                fault.hint("the {id}:(String) of its documentation is a notation, only the id is typed")
            });
        }
        let version = session.setting("api_version");
        if !version.is_empty() && call.query_value("api-version").is_none() {
            call.set_query("api-version", version);
        }
        Ok(())
    }

    fn authorize(&self, session: &Session, call: &mut Call) -> Result<(), Fault> {
        let bearer = token::access(session)?;
        if call.header("Accept").is_none() {
            call.set_header("Accept", ACCEPT);
        }
        call.set_header("Authorization", format!("Bearer {}", bearer.expose()));
        Ok(())
    }

    fn accept(&self, session: &Session, call: &Call, reply: Reply) -> Result<Reply, Fault> {
        judge::judge(call, reply).map_err(|mut fault| {
            let message = session.redactor.clean(&fault.detail().message);
            fault.detail_mut().message = message;
            fault
        })
    }

    fn media_type<'s>(&self, _session: &'s Session, _method: Method) -> &'s str {
        MEDIA
    }

    fn first(&self, session: &Session, call: &mut Call, size: u32) {
        if asked(call, "startIndex").is_none() {
            ask(call, "startIndex", base(session));
        }
        ask(call, "count", u64::from(size));
    }

    fn advance(&self, session: &Session, call: &mut Call, page: &Page) -> Result<bool, Fault> {
        // By what came, not by what was asked for: the service may send fewer rows than `count`.
        Ok(page.received > 0 && self.further(session, call, page.received as u64))
    }

    fn total(&self, body: &[u8]) -> Result<Option<u64>, Fault> {
        PageCount::of(body).and_then(|page| page.number()).map(Some).ok_or_else(|| {
            Fault::unexpected("the platform's answer is not a list answer: it has no number 'totalResults'")
        })
    }

    fn further(&self, session: &Session, call: &mut Call, rows: u64) -> bool {
        let start = asked(call, "startIndex").unwrap_or_else(|| base(session));
        ask(call, "startIndex", start.saturating_add(rows));
        true
    }

    fn has_tokens(&self) -> bool {
        true
    }

    fn sign_in(&self, session: &Session, _last: Option<&Token>) -> Result<Token, Fault> {
        signin::sign_in(session)
    }
}

/// What the first row counts as.
fn base(session: &Session) -> u64 {
    u64::from(session.setting("scim_base") == "1")
}
