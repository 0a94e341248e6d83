//! The wire: which calls carry a token, how pages follow one another, and when a token is renewed. What a
//! reply means is in `judge`, signing in is in `signin`.

use super::profile::SETTINGS;
use super::{after, judge, signin};
use crate::fault::{Failed, Fault, Kind};
use crate::http::{Call, Method, Reply};
use crate::platforms::setting;
use crate::session::{Dialect, Page, Repeat, Session, Token, token};
use serde_json::Value;
use std::sync::PoisonError;

/// The platform's wire.
pub(super) struct ProtegrityDialect;

/// Calls that tell how the service is; they must work when nobody can sign in.
const OPEN: [&str; 4] = ["/version", "/health", "/ready", "/live"];

/// How many failed rows are named in the sentence; all of them are in the JSON form.
const SHOWN: usize = 5;

impl Dialect for ProtegrityDialect {
    fn check(&self, session: &Session) -> Result<(), Fault> {
        setting::check(session, SETTINGS)
    }

    fn authorize(&self, session: &Session, call: &mut Call) -> Result<(), Fault> {
        let is = |end: &&str| call.path.ends_with(*end) && call.path == session.path(end);
        let accept =
            if is(&"/doc") { "application/x-yaml, application/json, */*" } else { "application/json" };
        let bearer = if [signin::LOGIN, signin::REFRESH].iter().any(is) || call.path == signin::LEGACY_LOGIN {
            None
        } else if is(&signin::LOGOUT) || (call.method == Method::Get && OPEN.iter().any(is)) {
            held(session).map(|token| token.access)
        } else {
            Some(token::access(session)?)
        };
        if call.header("Accept").is_none() {
            call.set_header("Accept", accept);
        }
        if let Some(bearer) = bearer {
            call.set_header("Authorization", format!("Bearer {}", bearer.expose()));
        }
        Ok(())
    }

    fn accept(&self, session: &Session, call: &Call, reply: Reply) -> Result<Reply, Fault> {
        let trial = judge::imports(call) && judge::asks_for_trial(call);
        if trial {
            session.notice(
                "the platform was asked to check the rows only, not to import them; its answer may read as if it had",
            );
        }
        let reply = judge::judge(call, reply).map_err(|mut fault| {
            let message = session.redactor.clean(&fault.detail().message);
            fault.detail_mut().message = message;
            if fault.kind() == Kind::Partial && !trial { name_lost_rows(session, call, fault) } else { fault }
        })?;
        if judge::imports(call) && !trial { all_there(session, call).map(|()| reply) } else { Ok(reply) }
    }

    fn first(&self, _session: &Session, call: &mut Call, size: u32) {
        call.set_query("max", size.to_string());
        if call.query_value("first").is_none() {
            call.set_query("first", "0");
        }
    }

    fn advance(&self, session: &Session, call: &mut Call, page: &Page) -> Result<bool, Fault> {
        // By what came, not by what was asked for: the platform may send fewer rows than `max`.
        Ok(page.received > 0 && self.further(session, call, page.step))
    }

    fn overlaps(&self) -> bool {
        true
    }

    fn further(&self, _session: &Session, call: &mut Call, rows: u64) -> bool {
        let first = call.query_value("first").and_then(|first| first.parse::<u64>().ok()).unwrap_or(0);
        call.set_query("first", first.saturating_add(rows).to_string());
        true
    }

    fn repeat(&self, session: &Session, _call: &Call, fault: &Fault) -> Repeat {
        if fault.kind() != Kind::Unauthenticated {
            return Repeat::No;
        }
        note_refusal(session);
        Repeat::Renewed
    }

    fn has_tokens(&self) -> bool {
        true
    }

    fn sign_in(&self, session: &Session, last: Option<&Token>) -> Result<Token, Fault> {
        signin::sign_in(session, last)
    }

    fn refresh(&self, session: &Session, token: &Token) -> Result<Option<Token>, Fault> {
        signin::refresh(session, token)
    }

    fn sign_out(&self, session: &Session, token: &Token) -> Result<(), Fault> {
        signin::sign_out(session, token)
    }
}

/// A token that is there already, without signing in for one.
fn held(session: &Session) -> Option<Token> {
    let now = session.clock.now();
    let in_hand = session.state.token.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let token =
        in_hand.or_else(|| session.vault.token().ok().flatten()).filter(|token| token.is_fresh(now))?;
    session.redactor.learn(&token.access);
    Some(token)
}

/// Marks a token from the body as refused, so that the next sign-in takes the other path.
fn note_refusal(session: &Session) {
    let mut held = session.state.token.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(token) = held.as_mut().filter(|token| token.route.as_deref() == Some(signin::FROM_BODY)) {
        token.route = Some(signin::BODY_REFUSED.to_owned());
        if let Err(fault) = session.vault.keep_token(Some(token)) {
            session.warn(&format!("the refusal of the token could not be noted: {fault}"));
        }
    }
}

/// Fails where rows of an import that the platform says it took are nowhere to be found.
fn all_there(session: &Session, call: &Call) -> Result<(), Fault> {
    let lost = match after::absent(session, call) {
        Ok(lost) => lost,
        Err(problem) => {
            session.warn(&format!("whether all rows are there could not be looked up: {problem}"));
            return Ok(());
        }
    };
    if lost.is_empty() {
        return Ok(());
    }
    let message = format!("the platform accepted the import, and {} of its rows are not there", lost.len());
    Err(naming(Fault::new(Kind::Rejected, message), lost))
}

/// Adds the rows that are nowhere to be found after an import of which some rows failed.
fn name_lost_rows(session: &Session, call: &Call, fault: Fault) -> Fault {
    match after::absent(session, call) {
        Ok(lost) if lost.is_empty() => fault,
        Ok(lost) => naming(fault, lost),
        Err(problem) => {
            session.warn(&format!("which rows failed could not be looked up: {problem}"));
            fault
        }
    }
}

/// Names the rows that are nowhere to be found.
fn naming(fault: Fault, lost: Vec<Value>) -> Fault {
    let names: Vec<&str> = lost.iter().filter_map(|row| row["name"].as_str()).take(SHOWN).collect();
    let more = if lost.len() > names.len() { ", ..." } else { "" };
    let mut fault = fault.hint(format!("not there afterwards: {}{more}", names.join(", ")));
    if let Some(partial) = &mut fault.detail_mut().partial {
        let key = |row: &Value| row["name"].as_str().unwrap_or_default().to_owned();
        partial.failed = lost.into_iter().map(|row| Failed { key: key(&row), shown: row }).collect();
    }
    fault
}
