//! Filters: checked before they are sent, made of conditions on columns, and obeyed here where a service does not.

use super::by_member::ATTRIBUTE;
use super::{features, membership};
use crate::commands::args::{EXCLUDE, FILTER, INCLUDE};
use crate::commands::{Heading, Sign, columns};
use crate::fault::Fault;
use crate::json;
use crate::platforms::table::{Narrowed, Narrows, has_case, narrowed};
use crate::protocols::scim::{AttributePath, ScimFilter, comparison};
use crate::session::{CommandInput, Input, Session};
use serde_json::Value;
use serde_json::value::RawValue;

/// Columns of a list that the standard has filters for.
#[derive(Debug)]
pub(super) struct ScimColumns {
    /// Each with the name of its attribute.
    columns: &'static [Narrowed],
    /// Attributes that are compared with regard to letter case.
    exact: &'static [&'static str],
}

/// The columns of users.
pub(super) static USERS: ScimColumns = ScimColumns {
    columns: &[
        narrowed(&columns::ID, "id"),
        narrowed(&columns::USERNAME, "userName"),
        narrowed(&columns::DISPLAY_NAME, "displayName"),
        narrowed(&columns::EMAIL, "emails.value"),
        narrowed(&columns::ENABLED, "active"),
        narrowed(&columns::EXTERNAL_ID, "externalId"),
        narrowed(&columns::TITLE, "title"),
        narrowed(&columns::USER_TYPE, "userType"),
        narrowed(&columns::CREATED, "meta.created"),
        narrowed(&columns::UPDATED, "meta.lastModified"),
    ],
    exact: &["id", "externalId"],
};

/// The columns of groups.
pub(super) static GROUPS: ScimColumns = ScimColumns {
    columns: &[
        narrowed(&columns::ID, "id"),
        narrowed(&columns::NAME, "displayName"),
        narrowed(&columns::EXTERNAL_ID, "externalId"),
    ],
    exact: &["id", "externalId"],
};

/// Signs that the standard has an operator for.
const SIGNS: &[(Sign, &str)] = &[
    (Sign::Equals, "eq"),
    (Sign::Contains, "co"),
    (Sign::Starts, "sw"),
    (Sign::Ends, "ew"),
    (Sign::Greater, "gt"),
    (Sign::AtLeast, "ge"),
    (Sign::Less, "lt"),
    (Sign::AtMost, "le"),
];

impl Narrows for ScimColumns {
    fn narrow(&self, given: &mut CommandInput, column: &Heading, sign: Sign, value: &str) {
        let narrowed = self.columns.iter().find(|narrowed| narrowed.column == column);
        let operator = SIGNS.iter().find(|(own, _)| *own == sign).map(|(_, operator)| *operator);
        let (Some(narrowed), Some(operator)) = (narrowed, operator) else { return };
        // Conditions are without regard to letter case, and letters beyond ASCII are folded in ways of their own.
        if self.exact.contains(&narrowed.field) && has_case(value) || !value.is_ascii() {
            return;
        }
        let is_time = narrowed.field.starts_with("meta.");
        let is_order = matches!(sign, Sign::Greater | Sign::AtLeast | Sign::Less | Sign::AtMost);
        let own = match narrowed.field {
            "active" if operator == "eq" => format!("active eq {value}"),
            // Who is not said to be switched on may be all the same.
            "active" => return,
            // Texts are ordered in ways of their own; instants differ in fractions of a second.
            _ if is_time != is_order => return,
            field => comparison(field, operator, value),
        };
        let filter =
            given.text(&FILTER).map_or_else(|| own.clone(), |written| format!("({written}) and {own}"));
        given.set(&FILTER, Input::Text(filter));
    }
}

/// Refuses a filter that is none.
///
/// # Errors
/// Usage: what is wrong with it.
pub(super) fn check(given: &CommandInput) -> Result<(), Fault> {
    given.text(&FILTER).map_or(Ok(()), |text| ScimFilter::read(text).map(drop))
}

/// Refuses a filter on an attribute that the service does not have, where nothing is sent that would have it refused.
///
/// # Errors
/// Usage: the attribute, and what is like it.
pub(super) fn check_known(session: &Session, given: &CommandInput) -> Result<(), Fault> {
    let Some(text) = given.text(&FILTER).filter(|_| !features::filters(session)) else { return Ok(()) };
    let Some(name) = unknown(session, text) else { return Ok(()) };
    Err(Fault::usage(format!("no schema of the service has an attribute '{name}'"))
        .hint("nothing was sent; 'schemas list' and 'schemas get' show what there is"))
}

/// A row that fits the filter. A service that ignores or refuses it is told of; where it obeys, a row is left out only
/// where it shows that it does not fit.
pub(super) fn stays(
    session: &Session,
    given: &CommandInput,
    row: &RawValue,
) -> Result<Option<Box<RawValue>>, Fault> {
    let Some(text) = given.text(&FILTER) else { return Ok(Some(row.to_owned())) };
    let filter = ScimFilter::read(text)?;
    let object: Value = serde_json::from_str(row.get()).unwrap_or_default();
    let sent = features::filters(session);
    let mut fits = filter.holds(&object);
    let whole = filter.holds_whole(&object);
    if fits.is_none() && whole == Some(!sent) && is_shown(session, given, &filter) {
        fits = whole;
    }
    if sent && fits == Some(false) && is_contradicted(session, &filter, &object) {
        session.warn_once(PARTLY_SHOWN);
        fits = None;
    }
    if sent && fits == Some(false) {
        session.warn_once("the service ignores the filter or reads it in another way; rows that do not fit are left out here");
    }
    let stays = if sent { fits != Some(false) } else { fits == Some(true) };
    Ok(stays.then(|| row.to_owned()))
}

/// What a group is like that is found by a member whom it does not show.
const PARTLY_SHOWN: &str =
    "the service finds groups by members whom they do not show: what they show is not all";

/// Whether a service that obeys filters on members found a group by one whom it does not show. Ids that differ in letter case
/// only are one to some services, and then it does show them.
fn is_contradicted(session: &Session, filter: &ScimFilter, group: &Value) -> bool {
    let names = attributes(filter);
    let is_about_members = names.iter().all(|name| name.eq_ignore_ascii_case(ATTRIBUTE));
    let ScimFilter::Compare(..) = filter else { return false };
    let text = filter.to_string().to_lowercase();
    let is_shown = |one: &Value| {
        json::text_at(one, "/value").is_some_and(|id| text == comparison(ATTRIBUTE, "eq", &id).to_lowercase())
    };
    let members = group["members"].as_array().map(Vec::as_slice).unwrap_or_default();
    is_about_members && !members.iter().any(is_shown) && membership::is_obeyed(session)
}

/// Whether rows show every attribute that a filter compares, where they have it.
fn is_shown(session: &Session, given: &CommandInput, filter: &ScimFilter) -> bool {
    let top = |name: &str| AttributePath::read(name).map(|path| path.name.to_lowercase()).unwrap_or_default();
    let asked = |arg| -> Vec<String> {
        given.many(arg).iter().flat_map(|names| names.split(',')).map(str::to_lowercase).collect()
    };
    let (included, excluded) = (asked(&INCLUDE), asked(&EXCLUDE));
    let hidden = features::on_request(session);
    attributes(filter).iter().all(|name| {
        let (own, name) = (top(name), name.to_lowercase());
        // A part of an attribute that is asked for shows nothing of its other parts.
        let is_asked = included.is_empty() || included.iter().any(|one| *one == name || *one == own);
        is_asked && excluded.iter().all(|one| top(one) != own) && !hidden.contains(&own)
    })
}

/// The names of the attributes that a filter compares.
pub(super) fn attributes(filter: &ScimFilter) -> Vec<String> {
    let whole = |path: &AttributePath| path.to_string();
    match filter {
        ScimFilter::And(parts) | ScimFilter::Or(parts) => parts.iter().flat_map(attributes).collect(),
        ScimFilter::Not(inner) => attributes(inner),
        ScimFilter::Compare(path, ..) | ScimFilter::Present(path) => vec![whole(path)],
        ScimFilter::Element(path, _) => vec![whole(path)],
    }
}

/// The first attribute of a filter that is in none of the service's schemas; nothing where it describes none.
pub(super) fn unknown(session: &Session, text: &str) -> Option<String> {
    let known = features::attributes(session);
    let filter = ScimFilter::read(text).ok().filter(|_| !known.is_empty())?;
    let has = |name: &String| known.contains(&name.to_lowercase());
    let common = ["id", "externalid", "meta", "schemas"];
    paths(&filter).into_iter().filter(|path| !path.name.is_empty()).find_map(|path| {
        let AttributePath { name, sub, .. } = path;
        if common.contains(&name.to_lowercase().as_str()) {
            return None;
        }
        let whole = format!("{name}.{sub}");
        // Not every service describes the parts of an attribute.
        let is_described = known.iter().any(|one| one.starts_with(&format!("{}.", name.to_lowercase())));
        match has(&name) {
            false => Some(name),
            true => (!sub.is_empty() && is_described && !has(&whole)).then_some(whole),
        }
    })
}

/// The attributes that a filter compares, those of elements of lists behind the list.
fn paths(filter: &ScimFilter) -> Vec<AttributePath> {
    match filter {
        ScimFilter::And(parts) | ScimFilter::Or(parts) => parts.iter().flat_map(paths).collect(),
        ScimFilter::Not(inner) => paths(inner),
        ScimFilter::Compare(path, ..) | ScimFilter::Present(path) => vec![path.clone()],
        ScimFilter::Element(path, inner) => {
            let within = |part: AttributePath| AttributePath { sub: part.name, ..path.clone() };
            std::iter::once(path.clone()).chain(paths(inner).into_iter().map(within)).collect()
        }
    }
}
