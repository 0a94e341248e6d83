//! Searching: what `--where`, `--order-by` and `--fields` take on each paged list, checked against what the
//! list knows before anything is sent, and how they go over the wire. How pages follow is the dialect's.

mod expression;
mod listing;
pub(super) mod lists;
mod narrow;
pub(super) mod span;

pub(super) use listing::{Listing, SearchOperator, filter};

use crate::commands::args::{FIELDS, ORDER_BY, WHERE};
use crate::fault::Fault;
use crate::platforms::table::{Field, List, may};
use crate::session::{CommandInput, Input, Session};
use serde_json::{Value, json};

/// How the rows of every paged list come.
pub(super) const PAGED: List = List { items: "/results", id: "/id", paged: true };

/// `--where` in a body.
pub(super) const FILTERED: Field = may(&WHERE, "/searchByAttributes");
/// `--order-by` in a body.
pub(super) const ORDERED: Field = may(&ORDER_BY, "/orderByAttribute");
/// `--fields` in a body.
pub(super) const LOADED: Field = may(&FIELDS, "/attributes");

/// Turns what was typed for a search into what the platform takes.
///
/// # Errors
/// Usage: a field, operator, value, order or part that this list does not know; the fault names those it does.
pub(super) fn prepare(listing: &Listing, session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    prepare_with(listing, session, given, Vec::new())
}

/// The same with filters that come from other arguments.
///
/// # Errors
/// As [`prepare`].
pub(super) fn prepare_with(
    listing: &Listing,
    session: &Session,
    given: &mut CommandInput,
    mut filters: Vec<Value>,
) -> Result<(), Fault> {
    let now = session.clock.now();
    for text in given.many(&WHERE) {
        filters.push(expression::read(listing, text, now)?);
        expression::meant(listing, text, now).iter().for_each(|meant| session.notice(meant));
    }
    if !filters.is_empty() {
        given.set(&WHERE, Input::Json(Value::Array(filters)));
    }
    if let Some(text) = given.text(&ORDER_BY) {
        let order = order(listing, text)?;
        warn_of_gaps(listing, session, &order, given.get(&WHERE));
        given.set(&ORDER_BY, Input::Json(order));
    }
    let parts = given.many(&FIELDS).iter().flat_map(|text| text.split(',')).map(str::trim);
    let parts = parts.map(|part| self::part(listing, part)).collect::<Result<Vec<_>, _>>()?;
    if !parts.is_empty() {
        given.set(&FIELDS, Input::Many(parts));
    }
    Ok(())
}

/// Checks the size of a page that somebody asks for by number.
///
/// # Errors
/// Usage: a size that no page can have.
pub(super) fn one_page(body: &mut Value, _given: &CommandInput) -> Result<(), Fault> {
    match body.get("limit").and_then(Value::as_i64) {
        Some(rows) if !(1..=100).contains(&rows) => {
            Err(Fault::usage(format!("--rows takes 1 to 100, not {rows}")))
        }
        _ => Ok(()),
    }
}

/// Whether `--where` speaks of a field.
pub(super) fn mentions(given: &CommandInput, field: &str) -> bool {
    given.many(&WHERE).iter().any(|text| expression::field(text).eq_ignore_ascii_case(field))
}

/// An instant as a filter takes it: UTC, to the second, without a zone.
pub(super) fn on_the_wire(instant: jiff::Timestamp) -> String {
    expression::on_the_wire(instant)
}

fn order(listing: &Listing, text: &str) -> Result<Value, Fault> {
    let (name, ascending) = match text.strip_prefix('-') {
        Some(name) => (name, false),
        None => (text, true),
    };
    let known = listing.orders.iter().find(|known| known.eq_ignore_ascii_case(name));
    let name = known.ok_or_else(|| {
        let fault = Fault::usage(format!("{} cannot be sorted by '{name}'", listing.what));
        if listing.orders.is_empty() {
            fault.hint("their order is fixed")
        } else {
            fault.hint(format!("they can be sorted by {}", listing.orders.join(", ")))
        }
    })?;
    Ok(json!({"name": name, "ascending": ascending}))
}

/// Says that rows will be missing where nothing but a list in no order could show which.
fn warn_of_gaps(listing: &Listing, session: &Session, order: &Value, filters: Option<&Input>) {
    let Some(gap) = listing.gaps.iter().find(|gap| order["name"] == **gap) else { return };
    let filters = filters.map(Input::to_json).unwrap_or_default();
    let needs =
        |filter: &Value| filter["name"] == *gap && filter["operator"] != SearchOperator::NotExists.word();
    if !filters.as_array().is_some_and(|filters| filters.iter().any(needs)) {
        session.warn(&format!(
            "sorted by {gap}, the platform leaves out {} that have none; --sort-by sorts all of them here",
            listing.what
        ));
    }
}

fn part(listing: &Listing, text: &str) -> Result<String, Fault> {
    let known = listing.parts.iter().find(|known| known.eq_ignore_ascii_case(text));
    known.map(|known| (*known).to_owned()).ok_or_else(|| {
        Fault::usage(format!("{} have no part '{text}'", listing.what))
            .hint(format!("the parts are {}", listing.parts.join(", ")))
    })
}
