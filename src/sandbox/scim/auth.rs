//! The way in: who calls, what is asked, and with which body; then it is carried out.

use super::act::{carry_out, tagged};
use super::bulk::bulk;
use super::discovery;
use super::errors::{MEDIA, lacks, missing, refuse, syntax};
use super::lists::QUERY;
use super::resources::memberships;
use super::schema::TYPES;
use super::state::ScimState;
use super::tokens;
use super::view::ScimView;
use crate::http::{Call, Method, Reply};
use crate::sandbox::reading::media_type;
use jiff::Timestamp;
use percent_encoding::percent_decode;
use serde_json::Value;

/// The service may be below this path as well.
const BASE: &str = "/scim/v2";

/// Carries a call through; `changed` tells afterwards whether the state is another.
pub(super) fn enter(
    state: &mut ScimState,
    call: &Call,
    now: Timestamp,
    changed: &mut bool,
) -> Result<Reply, Reply> {
    if call.path == tokens::ENDPOINT {
        *changed = true;
        return tokens::sign_in(state, call, now);
    }
    let parts = parts(&call.path).ok_or_else(|| missing("There is no such endpoint"))?;
    let account = tokens::holder(state, call, now)?;
    if let Some(told) = discovery::answers(state, call, &parts) {
        return told;
    }
    let writes = !matches!(call.method, Method::Get | Method::Head);
    if writes && account.name == "reader" {
        return Err(refuse(403, "", "The client may only read"));
    }
    read_query(call, parts.len() == 1)?;
    let body = read_body(call)?;
    let reply = match parts.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["Bulk"] => bulk(state, call, &body, now),
        ["Me"] => me(state, call, account.settings),
        _ => carry_out(state, call, &parts, &body, now),
    }?;
    *changed = writes;
    Ok(reply)
}

/// The decoded parts of a path below the address of the service.
fn parts(path: &str) -> Option<Vec<String>> {
    let below = path.strip_prefix(BASE).filter(|rest| rest.starts_with('/')).unwrap_or(path);
    below
        .strip_prefix('/')?
        .split('/')
        .map(|part| percent_decode(part.as_bytes()).decode_utf8().ok().map(|text| text.into_owned()))
        .collect()
}

/// The user that calls, where one does.
fn me(state: &ScimState, call: &Call, settings: &[(&str, &str)]) -> Result<Reply, Reply> {
    let name = settings.iter().find(|(name, _)| *name == "client_id").map(|(_, name)| *name);
    let kind = &TYPES[0];
    let user = name.and_then(|name| state.rows(kind.table).iter().find(|row| row["userName"] == name));
    let user = user.ok_or_else(|| lacks("The credentials belong to no user"))?;
    if call.method != Method::Get {
        return Err(lacks("This is only read here"));
    }
    let shown = ScimView::of(call, kind)?.show(user, kind, &memberships(state, kind, None));
    Ok(tagged(state, 200, &shown))
}

fn read_query(call: &Call, is_list: bool) -> Result<(), Reply> {
    let known: &[&str] = match (call.method, is_list) {
        (Method::Get, true) => QUERY,
        _ => &["attributes", "excludedAttributes"],
    };
    for (index, (name, _)) in call.query.iter().enumerate() {
        if !known.contains(&name.as_str()) {
            return Err(syntax(format!("The parameter {name} is not known")));
        }
        if call.query[..index].iter().any(|(other, _)| other == name) {
            return Err(syntax(format!("The parameter {name} comes twice")));
        }
    }
    Ok(())
}

fn read_body(call: &Call) -> Result<Value, Reply> {
    if matches!(call.method, Method::Get | Method::Head | Method::Delete) {
        return if call.body.is_empty() { Ok(Value::Null) } else { Err(syntax("There has to be no body")) };
    }
    if media_type(call) != MEDIA {
        return Err(refuse(415, "", format!("The body has to be {MEDIA}")));
    }
    match serde_json::from_slice(&call.body) {
        Ok(body @ Value::Object(_)) => Ok(body),
        _ => Err(syntax("The body is not a JSON object")),
    }
}
