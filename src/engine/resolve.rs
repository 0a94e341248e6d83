//! Names where the API wants ids: an argument that is no id is looked up in the platform's list. Two matches
//! are a fault that names them; nothing is guessed.

use super::target::Target;
use crate::commands::Arg;
use crate::fault::{Fault, Kind};
use crate::http::{Call, Effect, Method};
use crate::json;
use crate::platforms::replies::not_the_answer;
use crate::platforms::{Find, Operation, Platform, Resolver};
use crate::session::pages::{Pages, Walk};
use crate::session::{Given, Input, Named, Rows, Session};
use serde_json::{Value, json};
use std::sync::Arc;

/// Replaces every argument that is a name by its id, those in `typed` aside. `--by` forces a reading of what is
/// typed without a flag; flags go by how they look.
///
/// # Errors
/// Not found, ambiguous, or what the list said.
pub(super) fn names(
    target: Target,
    operation: &Operation,
    given: &mut Given,
    typed: &[&'static Arg],
) -> Result<(), Fault> {
    let Target { session, platform } = target;
    for arg in operation.args().filter(|arg| !typed.contains(arg)) {
        let Some(resolver) = platform.resolvers.iter().find(|resolver| std::ptr::eq(resolver.arg, arg))
        else {
            continue;
        };
        let by =
            given.by.clone().filter(|_| operation.targets.iter().any(|target| std::ptr::eq(*target, arg)));
        let id = |text: &str| match by.as_deref() {
            Some("id") => Ok(text.to_owned()),
            None if (resolver.is_id)(text) && resolver.keys.is_empty() => either(session, resolver, text),
            None if (resolver.is_id)(text) => Ok(text.to_owned()),
            _ => look_up(session, resolver, text),
        };
        let ids = match given.get(arg) {
            Some(Input::Text(text)) => Input::Text(id(text)?),
            Some(Input::Many(many)) => {
                Input::Many(many.iter().map(|text| id(text)).collect::<Result<_, _>>()?)
            }
            _ => continue,
        };
        given.set(arg, ids);
    }
    Ok(())
}

/// The id that a text is, unless it is the name of something else as well.
///
/// # Errors
/// Ambiguous, naming both; or what the platform said.
fn either(session: &Session, resolver: &Resolver, text: &str) -> Result<String, Fault> {
    match look_up(session, resolver, text) {
        Ok(id) if id != text => {
            let what = resolver.arg.name;
            let candidates = json!([{"id": text, "name": null}, {"id": id, "name": text}]);
            Err(Fault::new(
                Kind::Ambiguous,
                format!("'{text}' is the name of the {what} {id}, and looks like an id"),
            )
            .hint("--by id or --by name says which is meant")
            .with("candidates", candidates)
            .on(&session.profile, session.platform.name))
        }
        // Who may not look names up can still act by id.
        Err(fault) if !matches!(fault.kind(), Kind::NotFound | Kind::Forbidden) => Err(fault),
        _ => Ok(text.to_owned()),
    }
}

/// The first target that is not looked up, because it looks like an id.
pub(super) fn taken_as_id(platform: &Platform, operation: &Operation, given: &Given) -> Option<String> {
    let resolvers = platform.resolvers.iter().filter(|_| given.by.is_none());
    let targets =
        resolvers.filter(|resolver| operation.targets.iter().any(|arg| std::ptr::eq(*arg, resolver.arg)));
    let mut texts = targets.filter_map(|resolver| Some((resolver, given.text(resolver.arg)?)));
    texts.find(|(resolver, text)| (resolver.is_id)(text)).map(|(_, text)| text.to_owned())
}

/// The id of the one row that a name fits.
///
/// # Errors
/// Not found, ambiguous, or what the list said.
pub(super) fn look_up(session: &Session, resolver: &Resolver, name: &str) -> Result<String, Fault> {
    let mut exact = Vec::new();
    let mut similar = Vec::new();
    let named = index(session, resolver, name)?;
    for entry in named.iter() {
        let shown = || (entry.id.clone(), json!({"id": entry.id, "name": entry.names.first()}));
        if resolver.keys.is_empty() || entry.names.iter().any(|known| known == name) {
            exact.push(shown());
        } else if entry.names.iter().any(|known| known.to_lowercase() == name.to_lowercase()) {
            similar.push(shown());
        }
    }
    let what = resolver.arg.name;
    let mut matches = if exact.is_empty() { similar } else { exact };
    match matches.len() {
        0 => Err(Fault::new(Kind::NotFound, format!("there is no {what} '{name}'"))
            .on(&session.profile, session.platform.name)),
        1 => Ok(matches.remove(0).0),
        count => {
            let ids: Vec<&str> = matches.iter().map(|(id, _)| id.as_str()).collect();
            let hint = format!("take one of the ids: {}", ids.join(", "));
            let candidates: Vec<Value> = matches.iter().map(|(_, shown)| shown.clone()).collect();
            Err(Fault::new(Kind::Ambiguous, format!("'{name}' fits {count} {what}s"))
                .hint(hint)
                .with("candidates", Value::Array(candidates))
                .on(&session.profile, session.platform.name))
        }
    }
}

/// What may be meant, from the list or from the platform's answer. A list is walked once a command, however
/// many rows need it.
fn index(session: &Session, resolver: &Resolver, name: &str) -> Result<Arc<Vec<Named>>, Fault> {
    if matches!(resolver.find, Find::Ask(..)) {
        return Ok(Arc::new(named(session, resolver, name)?));
    }
    session.named(resolver.arg.name, || named(session, resolver, name))
}

fn named(session: &Session, resolver: &Resolver, name: &str) -> Result<Vec<Named>, Fault> {
    let texts = |value: Value| match value {
        Value::String(text) => vec![text],
        Value::Number(number) => vec![number.to_string()],
        Value::Array(list) => list.iter().filter_map(|one| one.as_str().map(str::to_owned)).collect(),
        _ => Vec::new(),
    };
    let mut all = Vec::new();
    for row in candidates(session, resolver, name)? {
        let row = row?;
        let id = match json::pick(&row, resolver.id) {
            Some(Value::String(id)) => id,
            Some(Value::Number(id)) => id.to_string(),
            // Who was asked for by name has an id.
            _ if matches!(resolver.find, Find::Ask(..)) => return Err(not_the_answer(row.get().as_bytes())),
            _ => continue,
        };
        let names = resolver.keys.iter().filter_map(|key| json::pick(&row, key)).flat_map(texts).collect();
        all.push(Named { id, names });
    }
    Ok(all)
}

/// The rows that a name may mean.
fn candidates<'a>(session: &'a Session<'a>, resolver: &Resolver, name: &str) -> Result<Rows<'a>, Fault> {
    match resolver.find {
        Find::List(path, list) => {
            let size = session.platform.page_size.0;
            let walk =
                Walk { items: list.items, id: list.id, paged: list.paged, size, limit: None, jobs: None };
            let call = Call::new(Method::Get, session.path(path));
            Ok(Box::new(Pages::new(session, call, walk)))
        }
        Find::Ask(ask, items) => {
            let reply = match session.exchange(&ask(session, name).effect(Effect::Read)) {
                Ok(reply) => reply,
                Err(fault) if fault.kind() == Kind::NotFound => return Ok(Box::new(std::iter::empty())),
                Err(fault) => return Err(fault),
            };
            let row = super::raw_body(&reply.body)?;
            if items.is_empty() {
                return Ok(Box::new(std::iter::once(Ok(row))));
            }
            let rows = json::elements(row.get(), items)
                .map_err(|error| Fault::unexpected(format!("the platform's list cannot be read: {error}")))?;
            // Without the list it does not say that there is nobody.
            let lacks = session.platform.dialect.may_lack_list(&reply.body);
            let rows = rows.or_else(|| lacks.then(Vec::new)).ok_or_else(|| not_the_answer(&reply.body))?;
            Ok(Box::new(rows.into_iter().map(Ok)))
        }
    }
}
