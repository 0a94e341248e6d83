//! Lists: filtering, pages of at most a hundred, and which members of a resource are shown. Sorting is
//! taken and ignored, as the platform says of itself that it does not sort.

use super::entity::HidEntity;
use super::errors::{answer, code, refuse, syntax, value};
use super::filter::{HidComparison, parse, passes};
use super::shape::HidValueKind::{Int, Text, Texts};
use super::shape::{HidMember, may};
use super::state::HidState;
use crate::http::{Call, Reply};
use serde_json::{Map, Value, json};

/// The most rows of a page, whatever is asked.
const PAGE: i64 = 100;

const SEARCH_REQUEST: &str = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";
const LIST_RESPONSE: &str = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

/// What may stand in the body of a search.
pub(super) const SEARCH: &[HidMember] = &[
    may("schemas", Texts),
    may("filter", Text),
    may("sortBy", Text),
    may("sortOrder", Text),
    may("startIndex", Int),
    may("count", Int),
    may("attributes", Texts),
    may("excludedAttributes", Texts),
];

/// What a list was asked for.
#[derive(Debug, Default)]
pub(super) struct HidQuery {
    filter: Option<String>,
    start: Option<i64>,
    count: Option<i64>,
    view: HidView,
}

/// Which members are shown.
#[derive(Debug, Default)]
pub(super) struct HidView {
    only: Vec<String>,
    not: Vec<String>,
}

impl HidView {
    fn checked(only: Vec<String>, not: Vec<String>) -> Result<HidView, Reply> {
        if !only.is_empty() && !not.is_empty() {
            return Err(value(code::UNSUPPORTED, "attributes and excludedAttributes exclude each other"));
        }
        Ok(HidView { only, not })
    }

    /// The view that a query asks for, its names joined by commas.
    pub(super) fn of_query(call: &Call) -> Result<HidView, Reply> {
        let names = |name: &str| -> Vec<String> {
            let list = call.query_value(name).unwrap_or_default();
            list.split(',').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
        };
        HidView::checked(names("attributes"), names("excludedAttributes"))
    }

    /// A resource with what does not stand in its row, and without what is not to be shown.
    pub(super) fn of(&self, state: &HidState, entity: &HidEntity, row: &Value) -> Value {
        let mut whole = row.clone();
        if let Some(show) = entity.show {
            show(state, &mut whole);
        }
        let Value::Object(members) = whole else { return whole };
        let (names, keep) = if self.only.is_empty() { (&self.not, false) } else { (&self.only, true) };
        let mut shown = Map::new();
        for (name, member) in members {
            let parts: Vec<&str> = names.iter().filter_map(|wanted| within(wanted, &name)).collect();
            let always = name == "schemas" || name == "id";
            if always || parts.contains(&"") || parts.is_empty() {
                if always || keep != parts.is_empty() {
                    shown.insert(name, member);
                }
            } else {
                shown.insert(name, cut(member, &parts, keep));
            }
        }
        Value::Object(shown)
    }
}

/// What of a wanted name lies inside a member: empty where it is the member itself.
fn within<'a>(wanted: &'a str, member: &str) -> Option<&'a str> {
    let start = wanted.get(..member.len()).filter(|start| start.eq_ignore_ascii_case(member))?;
    let rest = &wanted[start.len()..];
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix(['.', ':']) }
}

/// Keeps or drops the named members of an object, or of each object of a list.
fn cut(member: Value, parts: &[&str], keep: bool) -> Value {
    match member {
        Value::Array(list) => list.into_iter().map(|one| cut(one, parts, keep)).collect(),
        Value::Object(object) => {
            let named = |name: &str| parts.iter().any(|part| part.eq_ignore_ascii_case(name));
            object.into_iter().filter(|(name, _)| named(name) == keep).collect()
        }
        other => other,
    }
}

impl HidQuery {
    /// What the query of a GET asks for.
    pub(super) fn of_query(call: &Call) -> Result<HidQuery, Reply> {
        let number = |name: &str| -> Result<Option<i64>, Reply> {
            let wrong = |_| syntax(format!("The parameter {name} has to be a whole number"));
            call.query_value(name).map(|text| text.parse().map_err(wrong)).transpose()
        };
        let filter = call.query_value("filter").map(str::to_owned);
        let (start, count) = (number("startIndex")?, number("count")?);
        Ok(HidQuery { filter, start, count, view: HidView::of_query(call)? })
    }

    /// What the body of a search asks for.
    pub(super) fn of_body(body: &Map<String, Value>) -> Result<HidQuery, Reply> {
        if body.get("schemas").is_some_and(|schemas| *schemas != json!([SEARCH_REQUEST])) {
            return Err(syntax(format!("The schema of a search is {SEARCH_REQUEST}")));
        }
        let order = body.get("sortOrder").and_then(Value::as_str).unwrap_or("ascending");
        if !["ascending", "descending"].contains(&order) {
            return Err(value(code::UNSUPPORTED, "sortOrder is ascending or descending"));
        }
        let number = |name: &str| body.get(name).and_then(Value::as_i64);
        let texts = |name: &str| -> Vec<String> {
            let list = body.get(name).and_then(Value::as_array).into_iter().flatten();
            list.filter_map(Value::as_str).map(str::to_owned).collect()
        };
        let filter = body.get("filter").and_then(Value::as_str).map(str::to_owned);
        let view = HidView::checked(texts("attributes"), texts("excludedAttributes"))?;
        Ok(HidQuery { filter, start: number("startIndex"), count: number("count"), view })
    }
}

/// The page of an entity that was asked for.
pub(super) fn list(state: &HidState, entity: &HidEntity, ask: &HidQuery) -> Result<Reply, Reply> {
    let refused = |detail: String| refuse(400, "invalidFilter", code::BAD_FORMAT, detail);
    let filter: Vec<HidComparison> = match &ask.filter {
        Some(text) => parse(text, entity.criteria).map_err(refused)?,
        None if entity.filtered => return Err(refused("A filter is required".into())),
        None => Vec::new(),
    };
    let base = i64::from(state.scim_base);
    let (start, count) = (ask.start.unwrap_or(base).max(base), ask.count.unwrap_or(PAGE).min(PAGE));
    if ask.start.is_some_and(|start| start < 0) || count < 0 {
        return Err(value(code::TOO_SMALL, "startIndex and count cannot be negative"));
    }
    let hits: Vec<&Value> = state.rows(entity.table).iter().filter(|row| passes(&filter, row)).collect();
    let skipped = usize::try_from(start - base).unwrap_or(usize::MAX);
    let page = hits.iter().skip(skipped).take(usize::try_from(count).unwrap_or(0));
    let rows: Vec<Value> = page.map(|row| ask.view.of(state, entity, row)).collect();
    let mut body = json!({"schemas": [LIST_RESPONSE], "totalResults": hits.len()});
    if entity.counted {
        body["itemsPerPage"] = json!(rows.len());
        body["startIndex"] = json!(start);
    }
    body["resources"] = Value::Array(rows);
    Ok(answer(200, &body))
}
