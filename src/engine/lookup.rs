//! Looking a name up: in the platform's list, or by asking for it. Two matches are a fault that names them, and a name that
//! is not in a list which was not read whole is not known.

use super::answer;
use crate::commands::{Arg, article};
use crate::fault::{Fault, Kind};
use crate::http::{Call, CallEffect, Method};
use crate::json;
use crate::platforms::replies::{about_another, nameless, not_the_answer};
use crate::platforms::{Find, PLATFORMS, Platform, Resolver};
use crate::session::outcome::Row;
use crate::session::pages::{Pages, Walk};
use crate::session::{Named, Session};
use serde_json::{Value, json};
use std::sync::Arc;

/// The id of the one row that a name fits.
///
/// # Errors
/// Not found, ambiguous, or what the list said.
pub(super) fn look_up(session: &Session, resolver: &Resolver, name: &str) -> Result<String, Fault> {
    look_up_spelt(session, resolver, name, false)
}

/// The same, where a name in another letter case may be that of another thing, if `only_exact` says so.
///
/// # Errors
/// Not found, ambiguous, or what the list said.
pub(super) fn look_up_spelt(
    session: &Session,
    resolver: &Resolver,
    name: &str,
    only_exact: bool,
) -> Result<String, Fault> {
    let mut exact = Vec::new();
    let mut similar = Vec::new();
    let named = index(session, resolver, name)?;
    for entry in named.iter().filter(|entry| !entry.id.is_empty()) {
        let shown =
            || (entry.id.clone(), json!({"id": own_id(resolver, entry), "name": entry.names.first()}));
        if every_row_fits(resolver) || entry.names.iter().any(|known| known == name) {
            exact.push(shown());
        } else if entry.names.iter().any(|known| known.to_lowercase() == name.to_lowercase()) {
            similar.push(shown());
        }
    }
    if only_exact {
        similar.clear();
    }
    let what = resolver.arg.name;
    let gap = named.iter().find_map(|entry| entry.gap.as_deref());
    let mut matches = if exact.is_empty() { similar } else { exact };
    match matches.len() {
        0 if gap.is_some() => {
            let gap = gap.unwrap_or_default();
            let message = format!("whether there is {} {what} '{name}' is not known: {gap}", article(what));
            Err(session.name(Fault::unexpected(message)).hint("try again once the list does not change"))
        }
        0 if named.iter().any(|entry| is_torn(resolver, entry)) => Err(session.name(nameless(what, name))),
        0 => {
            let fault = Fault::new(Kind::NotFound, format!("there is no {what} '{name}'"))
                .on(&session.profile, session.platform.name);
            Err(if is_foreign_address(resolver, name) {
                fault.hint(format!("no e-mail address finds a {what} here: {what} takes a name or an id"))
            } else {
                fault
            })
        }
        1 => Ok(matches.remove(0).0),
        count => {
            let candidates: Vec<Value> = matches.iter().map(|(_, shown)| shown.clone()).collect();
            let ids: Vec<String> = candidates.iter().filter_map(|one| json::text_at(one, "/id")).collect();
            let ids = ids.join(", ");
            let hint = if goes_by_name(resolver) {
                format!("their ids are {ids}; this goes by name, so rename all but one of them first")
            } else {
                format!("take one of the ids: {ids}")
            };
            Err(Fault::new(Kind::Ambiguous, format!("'{name}' fits {count} {what}s"))
                .hint(hint)
                .with("candidates", Value::Array(candidates))
                .on(&session.profile, session.platform.name))
        }
    }
}

/// Whether a name is an e-mail address that would find the thing on other platforms, and not on this one.
fn is_foreign_address(resolver: &Resolver, name: &str) -> bool {
    let by_mail = |resolver: &Resolver| resolver.keys.contains(&"/email");
    let mut others = PLATFORMS.iter().flat_map(|platform| platform.resolvers);
    name.contains('@')
        && !by_mail(resolver)
        && others.any(|other| other.arg.name == resolver.arg.name && by_mail(other))
}

/// Whether the platform compares names itself and answers the one row; what it is searched for besides is compared here.
fn every_row_fits(resolver: &Resolver) -> bool {
    resolver.keys.is_empty() && resolver.others.is_empty()
}

/// Whether the platform takes the thing by a name here, and not by its id.
pub(super) fn goes_by_name(resolver: &Resolver) -> bool {
    resolver.keys.contains(&resolver.id)
}

/// The platform's id of a row, also where things go by their names.
fn own_id<'n>(resolver: &Resolver, entry: &'n Named) -> &'n str {
    let last = entry.names.last().filter(|_| goes_by_name(resolver) && resolver.keys.last() == Some(&"/id"));
    last.unwrap_or(&entry.id)
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
    let (mut rows, mut gap) = candidates(session, resolver, name)?;
    for (ask, items) in resolver.others {
        let (others, odd) = asked(session, resolver, ask(session, name), items)?;
        // Who may not search can still look up.
        rows.extend(
            others
                .into_iter()
                .filter(|row| row.as_ref().err().is_none_or(|fault| fault.kind() != Kind::Forbidden)),
        );
        gap = gap.or(odd);
    }
    let searched = matches!(resolver.find, Find::Ask(_, items) if !items.is_empty());
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
        let is_it = |known: &String| known.to_lowercase() == name.to_lowercase();
        // The platform found it by this name, and does not show the name.
        let lacks = |key: &&str| json::pick(&row, key).is_none_or(|name| name.is_null());
        let id = if searched && !names.iter().any(is_it) && resolver.keys.iter().any(lacks) {
            String::new()
        } else {
            id
        };
        // What the platform was asked for by this name is about it; what searches give besides is compared below.
        if one
            && index == 0
            && !told.iter().any(is_it)
            && let Some(known) = told.last()
        {
            return Err(session.name(about_another(known, name)));
        }
        if resolver.others.is_empty() || all.iter().all(|known| known.id.is_empty() || known.id != id) {
            all.push(Named::new(id, names));
        }
    }
    all.extend(gap.map(Named::missing));
    Ok(all)
}

/// Rows, and why some may be missing where that is so.
type LookedUp = (Vec<Row>, Option<String>);

/// Reads a list to its end.
fn walked(mut pages: Pages) -> LookedUp {
    let rows = pages.by_ref().collect();
    (rows, pages.gap().map(str::to_owned))
}

/// The rows that a name may mean.
fn candidates(session: &Session, resolver: &Resolver, name: &str) -> Result<LookedUp, Fault> {
    match resolver.find {
        Find::List(path, list) => {
            let size = session.platform.page_size.0;
            let walk =
                Walk { items: list.items, id: list.id, paged: list.paged, size, limit: None, jobs: None };
            let call = Call::new(Method::Get, session.path(path));
            Ok(walked(Pages::new(session, call, walk)))
        }
        Find::Ask(ask, items) => asked(session, resolver, ask(session, name), items),
    }
}

/// The rows of the answer to a call that asks for a name; none where the platform has no such thing.
fn asked(session: &Session, resolver: &Resolver, call: Call, items: &'static str) -> Result<LookedUp, Fault> {
    let call = call.effect(CallEffect::Read);
    if !items.is_empty() {
        let size = session.platform.page_size.0;
        let walk = Walk { items, id: resolver.id, paged: true, size, limit: None, jobs: None };
        let is_there = |row: &Row| row.as_ref().err().is_none_or(|fault| fault.kind() != Kind::NotFound);
        let (mut rows, gap) = walked(Pages::new(session, call, walk));
        rows.retain(is_there);
        return Ok((rows, gap));
    }
    match session.exchange(&call) {
        Ok(reply) => Ok((vec![answer::raw_body(&reply.body)], None)),
        Err(fault) if fault.kind() == Kind::NotFound => Ok((Vec::new(), None)),
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
