//! Lists: filtered, sorted, in pages by number or by cursor.

use super::errors::{answer, refuse, syntax, value};
use super::filter::{ScimNames, values};
use super::filter_parser::parse;
use super::resources::memberships;
use super::schema::ScimType;
use super::state::ScimState;
use super::view::{Memberships, ScimView};
use crate::http::{Call, Reply};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use std::collections::HashSet;

/// The most rows of a page.
pub(super) const PAGE: usize = 500;

/// The most rows of a page where those are shorter than was asked for.
const CAPPED: usize = 20;

const LIST_RESPONSE: &str = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

/// What the query of a list may say.
pub(super) const QUERY: &[&str] =
    &["filter", "sortBy", "sortOrder", "startIndex", "count", "cursor", "attributes", "excludedAttributes"];

fn number(call: &Call, name: &str) -> Result<Option<i64>, Reply> {
    let wrong = |_| syntax(format!("The parameter {name} has to be a whole number"));
    call.query_value(name).map(|text| text.parse().map_err(wrong)).transpose()
}

/// The page that a call asks for.
pub(super) fn list(state: &ScimState, kind: &ScimType, call: &Call) -> Result<Reply, Reply> {
    let view = ScimView::of(call, kind)?;
    let by_groups = call.query_value("filter").is_some_and(|text| text.to_lowercase().contains("groups"));
    let groups = if by_groups { memberships(state, kind, None) } else { Memberships::new() };
    let refused = |why: String| refuse(400, "invalidFilter", why);
    let filter = match call.query_value("filter") {
        Some(_) if state.is("filter", "off") => return Err(refused("Filters are not supported".to_owned())),
        Some(text) if state.is("filter", "simple") && (text.contains(" and ") || text.contains(" or ")) => {
            return Err(refused("One comparison is supported".to_owned()));
        }
        Some(text) if !state.is("filter", "ignored") => {
            Some(parse(text, ScimNames::Resource(kind)).map_err(refused)?)
        }
        _ => None,
    };
    let fits = |row: &&Value| {
        filter.as_ref().is_none_or(|filter| match row["id"].as_str().and_then(|id| groups.get(id)) {
            Some(groups) => {
                let mut whole = (*row).clone();
                whole["groups"] = Value::Array(groups.clone());
                filter.fits(&whole)
            }
            None => filter.fits(row),
        })
    };
    let is_blind = state.is("filter", "memberless")
        && call.query_value("filter").is_some_and(|text| text.contains("members.value"));
    let rows = if is_blind { &[] } else { state.rows(kind.table) };
    let mut hits: Vec<&Value> = rows.iter().filter(fits).collect();
    sort(state, kind, call, &mut hits)?;
    let count = number(call, "count")?.unwrap_or(PAGE as i64).max(0);
    let most = if state.is("page", "capped") { CAPPED } else { PAGE };
    let count = usize::try_from(count).unwrap_or(0).min(most);
    let cursor = call.query_value("cursor");
    if cursor.is_some() && (state.is("paging", "index") || call.query_value("startIndex").is_some()) {
        return Err(value("Pages are not asked for by a cursor here"));
    }
    let skipped = match cursor {
        Some("") => 0,
        Some(cursor) => {
            position(cursor).ok_or_else(|| refuse(400, "invalidCursor", "The cursor is unknown"))?
        }
        None => usize::try_from(number(call, "startIndex")?.unwrap_or(1).max(1) - 1).unwrap_or(usize::MAX),
    };
    let page: Vec<&Value> = hits.iter().skip(skipped).take(count).copied().collect();
    let ids: HashSet<&str> = page.iter().filter_map(|row| row["id"].as_str()).collect();
    let groups = memberships(state, kind, Some(&ids));
    let mut rows: Vec<Value> = page.into_iter().map(|row| view.show(row, kind, &groups)).collect();
    rows.iter_mut().for_each(|row| view.withhold(state, kind, row));
    let mut body =
        json!({"schemas": [LIST_RESPONSE], "totalResults": hits.len(), "itemsPerPage": rows.len()});
    match cursor {
        None => body["startIndex"] = json!(skipped + 1),
        Some(_) if skipped + rows.len() < hits.len() => {
            let again = state.is("paging", "repeats") && skipped > 0;
            body["nextCursor"] = json!(cursor_of(if again { skipped } else { skipped + rows.len() }));
        }
        Some(_) => {}
    }
    Ok(answer(200, &spelt(state, body, rows)))
}

/// The answer with its rows and its total as the service spells them.
fn spelt(state: &ScimState, mut body: Value, mut rows: Vec<Value>) -> Value {
    if state.is("total", "page") {
        body["totalResults"] = json!(rows.len());
    }
    if state.is("total", "text") {
        body["totalResults"] = json!(body["totalResults"].to_string());
    }
    if state.is("total", "absent")
        && let Value::Object(members) = &mut body
    {
        members.shift_remove("totalResults");
    }
    if state.is("rows", "anonymous") {
        for row in &mut rows {
            if let Value::Object(members) = row {
                members.shift_remove("id");
            }
        }
    }
    match () {
        () if state.is("rows", "missing") => {}
        () if state.is("rows", "resources") => body["resources"] = Value::Array(rows),
        () => body["Resources"] = Value::Array(rows),
    }
    body
}

/// A cursor that nobody is to understand.
pub(super) fn cursor_of(position: usize) -> String {
    URL_SAFE_NO_PAD.encode(format!("after:{position}"))
}

/// Where a cursor leads.
pub(super) fn position(cursor: &str) -> Option<usize> {
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(cursor).ok()?).ok()?;
    text.strip_prefix("after:")?.parse().ok()
}

fn sort(state: &ScimState, kind: &ScimType, call: &Call, hits: &mut [&Value]) -> Result<(), Reply> {
    let order = call.query_value("sortOrder").unwrap_or("ascending");
    if !["ascending", "descending"].contains(&order) {
        return Err(value("sortOrder is ascending or descending"));
    }
    let Some(by) = call.query_value("sortBy") else { return Ok(()) };
    if state.is("sort", "off") {
        return Ok(());
    }
    let (way, _) = kind
        .locate(by)
        .ok_or_else(|| refuse(400, "invalidPath", format!("The attribute {by} is not in the schema")))?;
    let key = |row: &Value| {
        let first = values(row, &way).first().map(|one| one.get("value").unwrap_or(one).clone());
        first.map(|one| one.as_str().map_or_else(|| one.to_string(), str::to_lowercase))
    };
    // What has no value comes last.
    hits.sort_by_key(|row| (key(row).is_none(), key(row)));
    if order == "descending" {
        hits.reverse();
    }
    Ok(())
}
