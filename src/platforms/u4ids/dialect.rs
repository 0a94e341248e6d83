//! The wire: bearer tokens from the authority, media types of patches, and full rows at another path. What
//! a reply means is in `judge`, signing in is in `signin`, patches are in `patch`.

use super::{judge, patch, signin};
use crate::fault::Fault;
use crate::http::trace::Level;
use crate::http::{Call, Method, Reply};
use crate::json;
use crate::secret::{HIDDEN, Secret};
use crate::session::{Dialect, Session, Token, token};
use serde_json::Value;

/// The platform's wire.
pub(super) struct U4idsDialect;

/// The short rows of clients, below the prefix.
pub(super) const SHORT_CLIENTS: &str = "/simpleclients";
/// The full ones.
pub(super) const CLIENTS: &str = "/clients";
/// The query name that asks for full rows; it never reaches the platform.
pub(super) const FULL_ROWS: &str = "full";

impl Dialect for U4idsDialect {
    fn check(&self, session: &Session) -> Result<(), Fault> {
        signin::check(session)
    }

    fn route(&self, session: &Session, call: &mut Call) -> Result<(), Fault> {
        if call.path == session.path(SHORT_CLIENTS)
            && let Some(place) = call.query.iter().position(|(name, _)| name == FULL_ROWS)
        {
            let (_, full) = call.query.remove(place);
            if full == "true" {
                call.path = session.path(CLIENTS);
            }
        }
        Ok(())
    }

    fn authorize(&self, session: &Session, call: &mut Call) -> Result<(), Fault> {
        let bearer = token::access(session)?;
        if call.header("Accept").is_none() {
            call.set_header("Accept", "application/json");
        }
        call.set_header("Authorization", format!("Bearer {}", bearer.expose()));
        Ok(())
    }

    fn accept(&self, session: &Session, call: &Call, reply: Reply) -> Result<Reply, Fault> {
        let mut reply = judge::judge(call, reply).map_err(|mut fault| {
            let message = session.redactor.clean(&fault.detail().message);
            fault.detail_mut().message = message;
            fault
        })?;
        hide_old_value(call, &mut reply);
        Ok(reply)
    }

    fn changes(&self, session: &Session, before: &Value, after: &Value) -> Result<Value, Fault> {
        patch::secrets(after).iter().for_each(|secret| session.redactor.learn(secret));
        Ok(Value::Array(patch::between(before, after)))
    }

    fn check_patch(&self, session: &Session, patch: &Value) -> Result<(), Fault> {
        patch::check(patch)?;
        patch::secrets(patch).iter().for_each(|secret| session.redactor.learn(secret));
        Ok(())
    }

    fn patched(&self, _session: &Session, object: &Value, patch: &Value) -> Result<Value, Fault> {
        patch::applied(object, patch)
    }

    fn media_type<'s>(&self, session: &'s Session, method: Method) -> &'s str {
        match (method, session.setting("patch_type")) {
            (Method::Patch, "") => "application/json-patch+json",
            (Method::Patch, chosen) => chosen,
            _ => "application/json",
        }
    }

    fn secrets_in(&self, session: &Session, call: &Call, reply: &Reply) -> Vec<Secret> {
        let traced = call.method != Method::Get || session.listener.wants(Level::Debug);
        let Some(value) = Some(reply).filter(|reply| traced && reply.ok()).and_then(Reply::value) else {
            return Vec::new();
        };
        let mut found = patch::secrets(&value);
        if call.path.contains("/secrets") {
            found.extend(json::at(&value, "/value").as_str().map(Secret::new));
        }
        found
    }

    fn has_tokens(&self) -> bool {
        true
    }

    fn sign_in(&self, session: &Session, _last: Option<&Token>) -> Result<Token, Fault> {
        signin::sign_in(session)
    }
}

/// Only the answer that makes a secret is there to show its value.
fn hide_old_value(call: &Call, reply: &mut Reply) {
    if !matches!(call.method, Method::Patch | Method::Delete) || !call.path.contains("/secrets/") {
        return;
    }
    if let Some(mut value) = reply.value().filter(|value| json::at(value, "/value").is_string()) {
        json::put(&mut value, "/value", HIDDEN.into());
        reply.body = value.to_string().into_bytes();
    }
}
