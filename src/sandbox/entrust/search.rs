//! Searching the paged lists: checks what was asked against what a list offers, filters, sorts, and cuts a
//! page. What there is to filter and sort by is left to `lists`.

use super::check::{instant, is_id};
use super::errors::{EntrustError, EntrustResponse, invalid_member};
use super::lists::{EntrustFilter, EntrustList, ListValues, list, values};
use super::request::EntrustRequest;
use super::state::{EntrustRow, EntrustState};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::borrow::Cow;
use std::cmp::Ordering;

/// How many rows a page holds where nobody says.
const LIMIT: usize = 50;

/// What a cursor stands for. It carries the search, so that whatever is sent beside it does not count.
#[derive(Serialize, Deserialize)]
struct Cursor {
    list: String,
    filters: Vec<Wish>,
    order: Option<Order>,
    from: usize,
    /// The instant of the first page, in milliseconds: what came later is on no page.
    taken: i64,
    /// How often the same place was given out under another text.
    #[serde(default, skip_serializing_if = "is_zero")]
    again: u32,
}

fn is_zero(number: &u32) -> bool {
    *number == 0
}

#[derive(Clone, Serialize, Deserialize)]
struct Wish {
    name: String,
    operator: String,
    #[serde(default)]
    value: Option<String>,
}

#[derive(Clone, Serialize, Deserialize)]
struct Order {
    name: String,
    ascending: bool,
}

/// Answers one page of the list that the path names.
pub(super) fn search(request: &mut EntrustRequest) -> EntrustResponse {
    let (path, body, now) = (request.path.clone(), request.body.clone(), request.now);
    page(request.state(), &path, &body, now).map(Some)
}

/// One page of the list that a path ends in.
pub(super) fn page(
    state: &EntrustState,
    path: &str,
    body: &Value,
    now: Timestamp,
) -> Result<Value, EntrustError> {
    let list = list(path).ok_or_else(|| super::errors::missing("list"))?;
    let parts = parts(list, body)?;
    let mut cursor = wanted(list, body, now)?;
    let taken = Timestamp::from_millisecond(cursor.taken).unwrap_or(now);
    let mut rows = (list.rows)(state, taken);
    let tests: Vec<SearchTest> = cursor.filters.iter().map(|wish| SearchTest::new(list, wish)).collect();
    rows.retain(|row| tests.iter().all(|test| test.fits(state, list, row)));
    if let Some(order) = &cursor.order {
        rows = sorted(state, list, rows, order);
    }
    let limit = limit(body);
    let from = cursor.from.min(rows.len());
    let shown = &rows[from..rows.len().min(from + limit)];
    let results: Vec<Value> = shown.iter().map(|row| (list.show)(state, row, &parts)).collect();
    let mut paging = json!({ "limit": limit });
    if from > 0 {
        cursor.from = from.saturating_sub(limit);
        paging["prevCursor"] = json!(sealed(&cursor));
    }
    if from + limit < rows.len() {
        cursor.from = from + limit;
        paging["nextCursor"] = json!(sealed(&cursor));
    }
    Ok(json!({ "paging": paging, "results": results }))
}

/// How many rows the page has that a body asks for.
pub(super) fn limit(body: &Value) -> usize {
    body["limit"].as_u64().map_or(LIMIT, |limit| limit as usize)
}

/// What a body asks for, by a cursor or by what it says itself.
fn wanted(list: &EntrustList, body: &Value, now: Timestamp) -> Result<Cursor, EntrustError> {
    match body["cursor"].as_str() {
        Some(text) => opened(list, text),
        None => asked(list, body, now),
    }
}

/// A cursor that starts at another row; nothing for what is no cursor.
pub(super) fn moved(text: &str, place: impl FnOnce(usize) -> usize) -> Option<String> {
    let mut cursor = serde_json::from_slice::<Cursor>(&STANDARD.decode(text).ok()?).ok()?;
    cursor.from = place(cursor.from);
    Some(sealed(&cursor))
}

/// A cursor for the page that is asked for, unlike the one that the body holds.
pub(super) fn repeated(path: &str, body: &Value, now: Timestamp) -> Option<String> {
    let mut cursor = wanted(list(path)?, body, now).ok()?;
    cursor.again += 1;
    Some(sealed(&cursor))
}

fn sealed(cursor: &Cursor) -> String {
    STANDARD.encode(serde_json::to_vec(cursor).unwrap_or_default())
}

fn opened(list: &EntrustList, text: &str) -> Result<Cursor, EntrustError> {
    let bytes = STANDARD.decode(text).unwrap_or_default();
    let cursor = serde_json::from_slice::<Cursor>(&bytes).ok();
    cursor
        .filter(|cursor| cursor.list == list.name)
        .ok_or_else(|| invalid_member("cursor", "is not one of this list"))
}

fn parts<'a>(list: &EntrustList, body: &'a Value) -> Result<Vec<&'a str>, EntrustError> {
    let wanted: Vec<&str> =
        body["attributes"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    match wanted.iter().find(|name| !list.parts.contains(name)) {
        Some(name) => Err(invalid_member("attributes", &format!("cannot hold {name}"))),
        None => Ok(wanted),
    }
}

fn asked(list: &EntrustList, body: &Value, now: Timestamp) -> Result<Cursor, EntrustError> {
    let member = |name: &str| Some(body[name].clone()).filter(|value| !value.is_null());
    let filters = member("searchByAttributes").and_then(|value| serde_json::from_value(value).ok());
    let filters: Vec<Wish> = filters.unwrap_or_default();
    let order: Option<Order> =
        member("orderByAttribute").and_then(|value| serde_json::from_value(value).ok());
    for wish in &filters {
        judge(list, wish)?;
    }
    if let Some(needed) = list.needed.filter(|name| filters.iter().all(|wish| wish.name != **name)) {
        return Err(invalid_member(needed, "is required as a search attribute"));
    }
    // The oldest-first export takes a sort key and does not look at it.
    let order = order.filter(|_| !list.sort.is_empty());
    if let Some(order) = order.as_ref().filter(|order| !list.sort.contains(&order.name.as_str())) {
        return Err(invalid_member("orderByAttribute", &format!("cannot be {}", order.name)));
    }
    Ok(Cursor { list: list.name.into(), filters, order, from: 0, taken: now.as_millisecond(), again: 0 })
}

fn judge(list: &EntrustList, wish: &Wish) -> Result<(), EntrustError> {
    let refuse = |sentence: String| Err(invalid_member("searchByAttributes", &sentence));
    let Some(filter) = filter(list, wish) else {
        return refuse(format!("cannot hold {}", wish.name));
    };
    if !filter.operators.contains(&wish.operator.as_str()) {
        return refuse(format!("cannot compare {} by {}", wish.name, wish.operator));
    }
    if wish.operator.ends_with("EXISTS") {
        return Ok(());
    }
    let Some(value) = &wish.value else {
        return refuse(format!("must have a value for {}", wish.name));
    };
    let good = match filter.values {
        ListValues::Text => true,
        ListValues::Number => value.parse::<i64>().is_ok(),
        ListValues::Time => instant(value).is_some(),
        ListValues::Id => is_id(value),
        ListValues::Choice(choices) => choices.contains(&value.as_str()),
    };
    if good { Ok(()) } else { refuse(format!("has a value for {} that cannot be: {value}", wish.name)) }
}

fn filter<'a>(list: &'a EntrustList, wish: &Wish) -> Option<&'a EntrustFilter> {
    list.filters.iter().find(|filter| filter.name == wish.name)
}

/// A filter with its value read once for all rows.
struct SearchTest<'a> {
    wish: &'a Wish,
    lower: String,
    bound: Bound,
}

/// What rows are compared with by more or less.
enum Bound {
    Number(i64),
    Instant(Timestamp),
    Nothing,
}

impl<'a> SearchTest<'a> {
    fn new(list: &EntrustList, wish: &'a Wish) -> Self {
        let wanted = wish.value.as_deref().unwrap_or_default();
        let bound = match filter(list, wish).map(|filter| &filter.values) {
            Some(ListValues::Number) => wanted.parse().ok().map(Bound::Number),
            _ => instant(wanted).map(Bound::Instant),
        };
        SearchTest { wish, lower: wanted.to_lowercase(), bound: bound.unwrap_or(Bound::Nothing) }
    }

    fn fits(&self, state: &EntrustState, list: &EntrustList, row: &EntrustRow) -> bool {
        let held = values(state, list, row, &self.wish.name);
        let lower = self.lower.as_str();
        let any = |test: &dyn Fn(&str) -> bool| held.iter().any(|value| test(&value.to_lowercase()));
        let order =
            |test: fn(Ordering) -> bool| held.iter().any(|value| self.compare(value).is_some_and(test));
        match self.wish.operator.as_str() {
            "EQUALS" => any(&|value| value == lower),
            "NOT_EQUALS" => !any(&|value| value == lower),
            "CONTAINS" => any(&|value| value.contains(lower)),
            "NOT_CONTAINS" => !any(&|value| value.contains(lower)),
            "STARTS_WITH" => any(&|value| value.starts_with(lower)),
            "ENDS_WITH" => any(&|value| value.ends_with(lower)),
            "GREATER_THAN" => order(Ordering::is_gt),
            "GREATER_THAN_OR_EQUAL" => order(Ordering::is_ge),
            "LESS_THAN" => order(Ordering::is_lt),
            "LESS_THAN_OR_EQUAL" => order(Ordering::is_le),
            "EXISTS" => !held.is_empty(),
            "NOT_EXISTS" => held.is_empty(),
            _ => false,
        }
    }

    fn compare(&self, held: &str) -> Option<Ordering> {
        match self.bound {
            Bound::Number(number) => Some(held.parse::<i64>().ok()?.cmp(&number)),
            Bound::Instant(wanted) => Some(instant(held)?.cmp(&wanted)),
            Bound::Nothing => None,
        }
    }
}

/// Rows in order; those without a value to sort by fall out, as they do on the platform.
fn sorted<'a>(
    state: &EntrustState,
    list: &EntrustList,
    rows: Vec<Cow<'a, EntrustRow>>,
    order: &Order,
) -> Vec<Cow<'a, EntrustRow>> {
    let key = |row: &EntrustRow| -> Option<(i64, String)> {
        let first = values(state, list, row, &order.name).into_iter().next()?;
        Some((first.parse().unwrap_or(0), first.to_lowercase()))
    };
    let mut keyed: Vec<_> = rows.into_iter().filter_map(|row| Some((key(&row)?, row))).collect();
    keyed.sort_by(|left, right| {
        let ascending = left.0.cmp(&right.0);
        if order.ascending { ascending } else { ascending.reverse() }
    });
    keyed.into_iter().map(|(_, row)| row).collect()
}
