//! What the tables of several resources share: how lists come, what is read of them, and how references are written.

use super::filter;
use super::profile::chosen;
use super::user_fields::truth;
use crate::commands::Column;
use crate::commands::args::{EXCLUDE, FILTER, INCLUDE, ORDER_BY};
use crate::fault::Fault;
use crate::json;
use crate::platforms::table::{Answer, Field, List, Presence, may};
use crate::protocols::scim::{AttributePath, ScimFilter};
use crate::session::{CommandInput, Input, Session};
use serde_json::{Map, Value, json};

/// Rows of every list; some services write them in small letters.
pub(super) const HITS: &str = "/Resources|/resources";

/// Every list of the platform.
pub(super) const LIST: List = List { items: HITS, id: "/id", paged: true };

/// What services describe comes in one page.
pub(super) const DESCRIBED: List = List { items: HITS, id: "", paged: false };

/// What the query of a list may say.
pub(super) const QUERY: &[Field] = &[
    may(&FILTER, "filter"),
    may(&INCLUDE, "attributes"),
    may(&EXCLUDE, "excludedAttributes"),
    may(&ORDER_BY, "sortBy"),
];

/// What the query of one resource may say.
pub(super) const SHOWN: &[Field] = &[may(&INCLUDE, "attributes"), may(&EXCLUDE, "excludedAttributes")];

/// Of what was made: the resource, or where it is.
pub(super) const MADE: Answer = Answer::holds(&["/id", "/meta/location"]);

/// Of a deletion: nothing, or what was deleted.
pub(super) const GONE: Answer = Answer::holds_or_empty(&["/id"]);

/// Of a change: the resource, or nothing.
pub(super) const CHANGED: Answer = Answer::holds_or_empty(&["/id", "/schemas"]);

/// Why nobody changes what the service sets.
pub(super) const FIXED: &[(&str, &str)] = &[
    ("id", "it says which resource is meant"),
    ("meta", "the service sets it itself"),
    ("schemas", "it follows from the attributes that there are"),
];

/// Members that the service changes by itself.
pub(super) const MOVES: &[&str] = &["meta", "schemas"];

/// Members that follow from the others.
pub(super) const FOLLOWS: &[&str] = &["schemas"];

/// Reduces a reference to the id that a write takes.
pub(super) fn only_value(reference: &mut Value) {
    if let Some(value) = reference.get("value").cloned() {
        *reference = json!({ "value": value });
    }
}

/// Refuses a change that leaves a resource without the name that it must have, or a list with two elements that are each the
/// primary one (RFC 7643, section 2.4).
///
/// # Errors
/// Usage: what is wrong.
pub(super) fn check_kept(before: &Value, wanted: &Value, name: &str) -> Result<(), Fault> {
    let is_named = |object: &Value| object[name].as_str().is_some_and(|name| !name.trim().is_empty());
    if is_named(before) && !is_named(wanted) {
        return Err(Fault::usage(format!("'{name}' cannot be empty")).hint("nothing was sent"));
    }
    for (list, value) in wanted.as_object().into_iter().flatten() {
        let primary = |value: &Value| {
            value.as_array().into_iter().flatten().filter(|one| truth(&one["primary"]) == Some(true)).count()
        };
        if primary(value) > 1 && primary(&before[list]) < primary(value) {
            let message = format!("more than one element of '{list}' would be primary, and one may be");
            let hint = format!(
                "nothing was sent; say the whole list with --set '{list}=:[...]', or leave 'primary' out"
            );
            return Err(Fault::usage(message).hint(hint));
        }
    }
    Ok(())
}

/// An id as the service writes another one: some write numbers.
pub(super) fn id_like(shown: Option<&Value>, id: &str) -> Value {
    let number = id.parse::<u64>().ok().filter(|number| number.to_string() == id);
    match (shown, number) {
        (Some(Value::Number(_)), Some(number)) => Value::from(number),
        _ => Value::from(id),
    }
}

/// Takes out of what is made every attribute that was given as an empty text: it says nothing.
pub(super) fn left_out(body: &mut Value, given: &CommandInput, fields: &[Field]) {
    for at in emptied(given, fields) {
        json::remove(body, at);
        // What holds nothing else is left out with it.
        if let Some((above, _)) = at.rsplit_once('/').filter(|(above, _)| !above.is_empty())
            && json::at(body, above).as_object().is_some_and(Map::is_empty)
        {
            json::remove(body, above);
        }
    }
}

/// Clears in what is changed every attribute that was given as an empty text.
pub(super) fn cleared(body: &mut Value, given: &CommandInput, fields: &[Field]) {
    emptied(given, fields).for_each(|at| json::put(body, at, Value::Null));
}

/// Where the attributes stand that were given as an empty text. Of a reference to somebody all goes.
fn emptied(given: &CommandInput, fields: &[Field]) -> impl Iterator<Item = &'static str> {
    let empty = fields.iter().filter(|field| field.clears && field.need == Presence::May);
    let empty = empty.filter(|field| field.arg.is_some_and(|arg| given.text(arg) == Some("")));
    empty.map(|field| field.at.strip_suffix("/value").unwrap_or(field.at))
}

/// Gets the reading of attributes ready: names joined in one text, and those of the columns that are shown.
///
/// # Errors
/// Usage: flags that exclude each other.
pub(super) fn shown(session: &Session, given: &mut CommandInput, columns: &[Column]) -> Result<(), Fault> {
    shown_of(session, given, columns, None)
}

/// The same where resources have only some of the attributes of the columns; where those are not known, all are asked for.
///
/// # Errors
/// Usage: flags that exclude each other.
pub(super) fn shown_of(
    session: &Session,
    given: &mut CommandInput,
    columns: &[Column],
    known: Option<&[String]>,
) -> Result<(), Fault> {
    if given.has(&INCLUDE) && given.has(&EXCLUDE) {
        return Err(Fault::usage(
            "--include and --exclude cannot go together: the standard allows one of them",
        ));
    }
    if given.many(&EXCLUDE).iter().any(|name| name.eq_ignore_ascii_case("id")) {
        return Err(Fault::usage("--exclude cannot take the id: rows are told apart by it"));
    }
    filter::check_known(session, given)?;
    let open = !given.has(&INCLUDE)
        && !given.has(&EXCLUDE)
        && given.with.is_empty()
        && known.is_none_or(|known| !known.is_empty());
    if open && !given.columns.is_empty() && chosen(session, "attributes") != "off" {
        let mut names = of_columns(given, columns);
        let common = ["id", "externalid", "meta", "schemas"];
        let is_known = |name: &str| {
            let top = name.split('.').next().unwrap_or(name).to_lowercase();
            name.contains(':')
                || common.contains(&top.as_str())
                || known.is_none_or(|known| known.contains(&top))
        };
        names.retain(|name| is_known(name));
        given.set(&INCLUDE, Input::Text(names.join(",")));
    }
    for arg in [&INCLUDE, &EXCLUDE] {
        let names = given.many(arg).join(",");
        if !names.is_empty() {
            given.set(arg, Input::Text(names));
        }
    }
    Ok(())
}

/// The attributes of the columns that are shown, and of what rows are filtered by here.
fn of_columns(given: &CommandInput, columns: &[Column]) -> Vec<String> {
    let mut names = vec!["id".to_owned()];
    let mut add = |name: String| {
        let has =
            |known: &String| *known == name || name.split_once('.').is_some_and(|(whole, _)| whole == known);
        if !name.is_empty() && !names.iter().any(has) {
            names.push(name);
        }
    };
    for column in columns.iter().filter(|column| given.columns.iter().any(|name| name == column.heading.name))
    {
        std::iter::once(&column.pointer)
            .chain(column.others)
            // Which element of a list comes first is told by its other parts.
            .map(|pointer| pointer.split_once("/0").map_or(*pointer, |(list, _)| list))
            .for_each(|pointer| add(AttributePath::of_pointer(pointer)));
    }
    if let Some(Ok(filter)) = given.text(&FILTER).map(ScimFilter::read) {
        filter::attributes(&filter).into_iter().for_each(&mut add);
    }
    names
}
