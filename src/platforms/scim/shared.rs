//! What the tables of several resources share: how lists come, what is read of them, and how references are written.

use super::filter;
use super::profile::chosen;
use crate::commands::Column;
use crate::commands::args::{EXCLUDE, FILTER, INCLUDE, ORDER_BY};
use crate::fault::Fault;
use crate::platforms::table::{Answer, Field, List, may};
use crate::protocols::scim::{AttributePath, ScimFilter};
use crate::session::{CommandInput, Input, Session};
use serde_json::{Value, json};

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
pub(super) const FIXED: &[(&str, &str)] =
    &[("id", "it says which resource is meant"), ("meta", "the service sets it itself")];

/// Members that the service changes by itself.
pub(super) const MOVES: &[&str] = &["meta"];

/// Reduces a reference to the id that a write takes.
pub(super) fn only_value(reference: &mut Value) {
    if let Some(value) = reference.get("value").cloned() {
        *reference = json!({ "value": value });
    }
}

/// Gets the reading of attributes ready: names joined in one text, and those of the columns that are shown.
///
/// # Errors
/// Usage: flags that exclude each other.
pub(super) fn shown(session: &Session, given: &mut CommandInput, columns: &[Column]) -> Result<(), Fault> {
    if given.has(&INCLUDE) && given.has(&EXCLUDE) {
        return Err(Fault::usage(
            "--include and --exclude cannot go together: the standard allows one of them",
        ));
    }
    if given.many(&EXCLUDE).iter().any(|name| name.eq_ignore_ascii_case("id")) {
        return Err(Fault::usage("--exclude cannot take the id: rows are told apart by it"));
    }
    let open = !given.has(&INCLUDE) && !given.has(&EXCLUDE) && given.with.is_empty();
    if open && !given.columns.is_empty() && chosen(session, "attributes") != "off" {
        let names = of_columns(given, columns);
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
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    };
    for column in columns.iter().filter(|column| given.columns.iter().any(|name| name == column.heading.name))
    {
        std::iter::once(&column.pointer)
            .chain(column.others)
            .for_each(|pointer| add(AttributePath::of_pointer(pointer)));
    }
    if let Some(Ok(filter)) = given.text(&FILTER).map(ScimFilter::read) {
        filter::attributes(&filter).into_iter().for_each(&mut add);
    }
    names
}
