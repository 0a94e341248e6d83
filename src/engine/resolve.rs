//! Names where the API wants ids: an argument that is not an id is looked up in the platform's list. Two matches
//! are a fault that names them; nothing is guessed.

use super::answer;
use super::change::place;
use super::documented::is_cleared_by_empty;
use super::target::Target;
use crate::commands::Arg;
use crate::commands::article;
use crate::fault::{Fault, Kind};
use crate::http::{Call, Effect, Method};
use crate::json;
use crate::platforms::replies::{about_another, not_the_answer};
use crate::platforms::{Field, Find, Flow, Need, Operation, Platform, Resolver};
use crate::session::outcome::Row;
use crate::session::pages::{Pages, Walk};
use crate::session::{Change, Given, Input, Named, Rows, Session};
use serde_json::{Value, json};
use std::sync::Arc;

/// How every target may be read.
pub const PLAIN_READINGS: [&str; 2] = ["id", "name"];

/// Refuses a reading that no target of the operation has here.
///
/// # Errors
/// Unsupported, naming the readings there are.
pub(super) fn check_reading(platform: &Platform, operation: &Operation, given: &Given) -> Result<(), Fault> {
    let Some(by) = given.by.as_deref().filter(|by| !PLAIN_READINGS.contains(by)) else { return Ok(()) };
    let resolvers = operation.targets.iter().filter_map(|arg| platform.resolver(arg));
    let words: Vec<&str> =
        resolvers.flat_map(|resolver| resolver.readings).map(|reading| reading.word).collect();
    if words.contains(&by) {
        return Ok(());
    }
    let message = format!("{} takes no '--by {by}' in '{}'", platform.title, operation.command.path);
    let known: Vec<&str> = PLAIN_READINGS.into_iter().chain(words).collect();
    Err(Fault::new(Kind::Unsupported, message).hint(format!("it takes {}", known.join(", "))))
}

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
        let Some(resolver) = platform.resolver(arg) else { continue };
        let by = given.by.clone().filter(|_| operation.is_target(arg));
        let reading = by.as_deref().and_then(|by| resolver.reading(by));
        // What one target is named by is no key of another.
        let by = by.filter(|by| reading.is_some() || PLAIN_READINGS.contains(&by.as_str()));
        let is_taken =
            |field: &Field| field.need == Need::Take && field.arg.is_some_and(|own| std::ptr::eq(own, arg));
        // What goes from a list of names may be the name of nothing that is there any more.
        let takes = resolver.keys.contains(&resolver.id) && operation.body.iter().any(is_taken);
        let id = |text: &str| match (&reading, by.as_deref()) {
            _ if text.is_empty() && is_cleared_by_empty(target, operation, arg) => Ok(String::new()),
            (Some(reading), _) => look_up(session, reading, text),
            (None, Some("id")) => Ok(text.to_owned()),
            (None, None) if (resolver.is_id)(text) && asks(resolver) && !given.ids.contains(&arg.name) => {
                either(session, resolver, text)
            }
            (None, None) if (resolver.is_id)(text) => Ok(text.to_owned()),
            _ => match look_up(session, resolver, text) {
                Err(fault) if takes && fault.kind() == Kind::NotFound => Ok(text.to_owned()),
                found => found,
            },
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
    in_data(target, operation, given, typed)?;
    in_changes(target, operation, given)
}

/// The same for `--add` and `--remove` of a list that a flag would fill, in the spelling that the platform has. What
/// goes may be the name of nothing that is there any more.
fn in_changes(
    Target { session, platform }: Target,
    operation: &Operation,
    given: &mut Given,
) -> Result<(), Fault> {
    let Flow::Edit(edit) = operation.flow else { return Ok(()) };
    for change in &mut given.changes {
        let takes = matches!(change, Change::Remove(..));
        let (Change::Add(name, text) | Change::Insert(name, _, text) | Change::Remove(name, text)) = change
        else {
            continue;
        };
        let at = place(edit.root, name);
        let field = operation.body.iter().find(|field| field.at == at);
        let arg = field.and_then(|field| field.arg).filter(|_| !text.starts_with(':'));
        let Some(resolver) = arg.and_then(|arg| platform.resolver(arg)) else { continue };
        match look_up(session, resolver, text) {
            Ok(id) => *text = id,
            Err(fault) if fault.kind() == Kind::Forbidden || takes && fault.kind() == Kind::NotFound => {}
            Err(fault) => return Err(fault),
        }
    }
    Ok(())
}

/// The same for members of `--data` that a flag would fill; what looks like an id is one.
fn in_data(
    Target { session, platform }: Target,
    operation: &Operation,
    given: &mut Given,
    typed: &[&'static Arg],
) -> Result<(), Fault> {
    let Some(data) = &mut given.data else { return Ok(()) };
    for field in operation.body.iter().filter(|field| !field.at.is_empty()) {
        let arg = field.arg.filter(|arg| !typed.contains(arg) && !operation.is_target(arg));
        let resolver = arg.and_then(|arg| platform.resolver(arg));
        let (Some(resolver), Some(place)) = (resolver, data.pointer_mut(field.at)) else { continue };
        let texts = match place {
            Value::Array(list) => list.iter_mut().collect(),
            other => vec![other],
        };
        for place in texts {
            if let Value::String(text) = place
                && !text.is_empty()
                && !(resolver.is_id)(text)
            {
                *text = look_up(session, resolver, text)?;
            }
        }
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
    let targets = resolvers.filter(|resolver| operation.is_target(resolver.arg));
    let mut texts = targets.filter_map(|resolver| Some((resolver, given.text(resolver.arg)?)));
    texts.find(|(resolver, text)| (resolver.is_id)(text)).map(|(_, text)| text.to_owned())
}

/// The id that a text stands for: itself where it can only be one.
///
/// # Errors
/// Not found, ambiguous, or what the platform said.
pub fn id_of(session: &Session, resolver: &Resolver, text: &str) -> Result<String, Fault> {
    if (resolver.is_id)(text) { Ok(text.to_owned()) } else { look_up(session, resolver, text) }
}

/// The id of the one row that a name fits.
///
/// # Errors
/// Not found, ambiguous, or what the list said.
pub(super) fn look_up(session: &Session, resolver: &Resolver, name: &str) -> Result<String, Fault> {
    let mut exact = Vec::new();
    let mut similar = Vec::new();
    let named = index(session, resolver, name)?;
    for entry in named.iter().filter(|entry| !entry.id.is_empty()) {
        let shown = || (entry.id.clone(), json!({"id": entry.id, "name": entry.names.first()}));
        if every_row_fits(resolver) || entry.names.iter().any(|known| known == name) {
            exact.push(shown());
        } else if entry.names.iter().any(|known| known.to_lowercase() == name.to_lowercase()) {
            similar.push(shown());
        }
    }
    let what = resolver.arg.name;
    let mut matches = if exact.is_empty() { similar } else { exact };
    match matches.len() {
        0 if named.iter().any(|entry| is_torn(resolver, entry)) => {
            let message = format!("the platform shows {} {what} without its id or name", article(what));
            Err(session
                .name(Fault::unexpected(message))
                .hint(format!("whether there is {} {what} '{name}' is not known", article(what))))
        }
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

/// Whether a look-up costs one call, so that it can be told whether what looks like an id is a name as well. What is
/// called by nothing but its id, unless `--by` says so, is not asked for.
fn asks(resolver: &Resolver) -> bool {
    matches!(resolver.find, Find::Ask(..)) && !(resolver.is_id)("")
}

/// Whether the platform compares names itself and answers the one row; what it is searched for besides is compared here.
fn every_row_fits(resolver: &Resolver) -> bool {
    resolver.keys.is_empty() && resolver.others.is_empty()
}

/// Whether a row was not read whole, so that it may be the one that is looked for.
fn is_torn(resolver: &Resolver, entry: &Named) -> bool {
    let halved = |name: &String| json::half::shown(name) != name.as_str();
    entry.id.is_empty() || resolver.always_named && entry.names.is_empty() || entry.names.iter().any(halved)
}

/// Whether the list that names are looked up in was empty: an answer without its rows looks like that too, so a
/// name that is not in it proves nothing of a write.
pub(super) fn is_empty(session: &Session, platform: &Platform, arg: &Arg) -> bool {
    platform.resolver(arg).is_some_and(|resolver| {
        matches!(resolver.find, Find::List(..))
            && index(session, resolver, "").is_ok_and(|named| named.is_empty())
    })
}

/// What may be meant, from the list or from the platform's answer. A list is walked and a name is asked for once a
/// command, however many rows need it.
fn index(session: &Session, resolver: &Resolver, name: &str) -> Result<Arc<Vec<Named>>, Fault> {
    let what = match resolver.find {
        Find::List(path, _) => format!("{path} {} {:?}", resolver.id, resolver.keys),
        Find::Ask(..) => format!("{} {} {:?} {name}", resolver.arg.name, resolver.id, resolver.keys),
    };
    session.named(&what, || session.beside(|| named(session, resolver, name)))
}

fn named(session: &Session, resolver: &Resolver, name: &str) -> Result<Vec<Named>, Fault> {
    let texts = |value: Value| match value {
        Value::String(text) => vec![text],
        Value::Number(number) => vec![number.to_string()],
        Value::Array(list) => {
            let name = |one: &Value| one.as_str().map(str::to_owned).or_else(|| json::text_at(one, "/value"));
            list.iter().filter_map(name).collect()
        }
        _ => Vec::new(),
    };
    let one = matches!(resolver.find, Find::Ask(_, ""));
    let mut all: Vec<Named> = Vec::new();
    let mut rows: Vec<Row> = candidates(session, resolver, name)?.collect();
    for (ask, items) in resolver.others {
        let others = asked(session, resolver, ask(session, name), items)?;
        // Who may not search can still look up.
        rows.extend(
            others.filter(|row| row.as_ref().err().is_none_or(|fault| fault.kind() != Kind::Forbidden)),
        );
    }
    for (index, row) in rows.into_iter().enumerate() {
        let row = row?;
        let id = match json::pick(&row, resolver.id) {
            Some(Value::String(id)) => id,
            Some(Value::Number(id)) => id.to_string(),
            _ if one => return Err(session.name(not_the_answer(row.get().as_bytes()))),
            // Kept for what is not found among the others.
            _ => String::new(),
        };
        let under = |keys: &[&str]| -> Vec<String> {
            keys.iter().filter_map(|key| json::pick(&row, key)).flat_map(texts).collect()
        };
        let (named, said) = (under(resolver.keys), under(resolver.says));
        let told: Vec<String> = named.iter().chain(&said).cloned().collect();
        // What people call it comes first in what is shown of it, and last in what an answer says.
        let compares_said = resolver.keys.is_empty() && !resolver.others.is_empty();
        let names = if compares_said { said.into_iter().rev().collect() } else { named };
        // What the platform was asked for by this name is about it; what searches give besides is compared below.
        if one
            && index == 0
            && told.iter().all(|known| known.to_lowercase() != name.to_lowercase())
            && let Some(known) = told.last()
        {
            return Err(session.name(about_another(known, name)));
        }
        if resolver.others.is_empty() || all.iter().all(|known| known.id.is_empty() || known.id != id) {
            all.push(Named { id, names });
        }
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
        Find::Ask(ask, items) => asked(session, resolver, ask(session, name), items),
    }
}

/// The rows of the answer to a call that asks for a name; none where the platform has no such thing.
fn asked<'a>(
    session: &'a Session<'a>,
    resolver: &Resolver,
    call: Call,
    items: &'static str,
) -> Result<Rows<'a>, Fault> {
    let call = call.effect(Effect::Read);
    if !items.is_empty() {
        let size = session.platform.page_size.0;
        let walk = Walk { items, id: resolver.id, paged: true, size, limit: None, jobs: None };
        let is_there = |row: &Row| row.as_ref().err().is_none_or(|fault| fault.kind() != Kind::NotFound);
        return Ok(Box::new(Pages::new(session, call, walk).filter(is_there)));
    }
    match session.exchange(&call) {
        Ok(reply) => Ok(Box::new(std::iter::once(answer::raw_body(&reply.body)))),
        Err(fault) if fault.kind() == Kind::NotFound => Ok(Box::new(std::iter::empty())),
        Err(fault) => Err(fault),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::args::{GROUP, TOKEN};
    use crate::platforms::{entrust, fake};
    use crate::session::fake::ok;

    #[test]
    fn a_name_that_two_groups_have_is_ambiguous_and_the_exact_spelling_decides_between_letter_cases() {
        let group = |id: &str, name: &str, external: Option<&str>| json!({"id": id, "name": name, "externalId": external});
        let resolver = entrust::PLATFORM.resolver(&GROUP).unwrap();
        for (found, searched, ids) in [
            (
                group("a", "x", None),
                json!([group("a", "x", None), group("b", "x", None)]),
                Err(Kind::Ambiguous),
            ),
            (group("a", "n", Some("x")), json!([group("b", "x", None)]), Err(Kind::Ambiguous)),
            (group("a", "X", None), json!([group("b", "x", None)]), Ok("b".to_owned())),
            (group("a", "n", Some("x")), json!([]), Ok("a".to_owned())),
            (group("a", "x", None), json!([group("a", "x", None)]), Ok("a".to_owned())),
        ] {
            let page = ok(json!({"paging": {}, "results": searched}));
            let world = fake::world(&entrust::PLATFORM).holding("not-a-secret-2").replying([ok(found), page]);
            let session = world.session();
            assert_eq!(look_up(&session, resolver, "x").map_err(|fault| fault.kind()), ids, "{searched}");
        }
    }

    #[test]
    fn a_serial_number_that_two_things_have_is_ambiguous_although_the_look_up_gives_one() {
        let token = |id: &str| json!({"id": id, "serialNumber": "D1"});
        let page = |rows: Value| ok(json!({"paging": {}, "results": rows}));
        let resolver = entrust::PLATFORM.resolver(&TOKEN).unwrap();
        for (held, free, ids) in [
            (json!([token("a")]), json!([token("b")]), Err(Kind::Ambiguous)),
            (json!([token("a"), token("c")]), json!([]), Err(Kind::Ambiguous)),
            (json!([token("a")]), json!([]), Ok("a".to_owned())),
        ] {
            let world = fake::world(&entrust::PLATFORM).holding("not-a-secret-2").replying([
                ok(token("a")),
                page(held),
                page(free),
            ]);
            let session = world.session();
            assert_eq!(look_up(&session, resolver, "D1").map_err(|fault| fault.kind()), ids);
            assert_eq!(look_up(&session, resolver, "D1").map_err(|fault| fault.kind()), ids, "asked once");
        }
    }
}
