//! What the tables of several resources share: how lists come, and how references are written.

use super::attributes;
use crate::commands::args::ID;
use crate::commands::{Column, column, columns};
use crate::fault::Fault;
use crate::json;
use crate::platforms::table::List;
use crate::session::{CommandInput, Session};
use serde_json::{Value, json};

/// Rows of every list; the standard and other services write the capital letter.
pub(super) const HITS: &str = "/resources|/Resources";

/// Every list of the platform.
pub(super) const LIST: List = List { items: HITS, id: "/id", paged: true };

/// The schemas of a search.
pub(super) const SEARCH: &str = r#"["urn:ietf:params:scim:api:messages:2.0:SearchRequest"]"#;

/// How the names of schemas begin that are no extensions.
const CORE: &str = "urn:ietf:params:scim:schemas:core:";

/// What a table shows of types and policies.
pub(super) const TYPE_COLUMNS: &[Column] = &[column(&columns::ID, "/id"), column(&columns::NAME, "/name")];

/// Signs that no id of a group, a role or anything else has.
pub(super) const ID_LACKS: &[char] = &['/', ':'];

/// Refuses an id by which nothing would find what it is the id of.
///
/// # Errors
/// Usage.
pub(super) fn check_id(id: &str) -> Result<(), Fault> {
    match id.contains(ID_LACKS) {
        true => {
            Err(Fault::usage(format!("'{id}' is not an id of this platform: ids hold neither '/' nor ':'")))
        }
        false => Ok(()),
    }
}

/// Refuses a new object with such an id.
///
/// # Errors
/// Usage.
pub(super) fn check_new_id(_: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    let said = given.data.as_ref().and_then(|data| json::text_at(data, "/id"));
    given.text(&ID).map(str::to_owned).or(said).map_or(Ok(()), |id| check_id(&id))
}

/// Reduces a reference to the id that a write takes; names and addresses in it are the platform's.
pub(super) fn only_value(reference: &mut Value) {
    if let Some(value) = reference.get("value").cloned() {
        *reference = json!({ "value": value });
    }
}

/// Refuses what the platform alone sets in an object: its schemas, which follow from the sections that it has, and the
/// attributes that it shows as read-only.
///
/// # Errors
/// Usage, or rejected, naming the member.
pub(super) fn guard([read, wanted]: [&Value; 2]) -> Result<(), Fault> {
    let schemas = |object: &Value| -> Vec<String> {
        let named = object["schemas"].as_array().into_iter().flatten();
        named.filter_map(|name| Some(name.as_str()?.to_owned())).collect()
    };
    let (there, sent) = (schemas(read), schemas(wanted));
    let stands = |name: &String| wanted.get(name).is_some();
    let added = sent.iter().find(|name| !there.contains(name) && !stands(name));
    let lost = there.iter().find(|name| !sent.contains(name) && (name.starts_with(CORE) || stands(name)));
    if let Some(name) = added.or(lost) {
        return Err(Fault::usage(format!(
            "'schemas' cannot be changed: it names the sections of the object, not '{name}'"
        ))
        .hint("nothing was sent; leave it as it is, or out"));
    }
    let lists = ["/attributes", "/urn:hid:scim:api:idp:2.0:UserAttribute/attributes"];
    // What is no list is told as that.
    let mut lists =
        lists.into_iter().filter(|at| matches!(json::at(wanted, at), Value::Array(_) | Value::Null));
    lists.try_for_each(|at| attributes::keeps_read_only(json::at(read, at), json::at(wanted, at)))
}

/// The member of an extension that an object says to have and does not show, other than those that are not sent back.
pub(super) fn unshown(read: &Value, elsewhere: &[&str]) -> Option<String> {
    let names = read["schemas"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let mut extensions = names.filter(|name| !name.starts_with(CORE) && !elsewhere.contains(name));
    extensions.find(|name| !read.get(*name).is_some_and(Value::is_object)).map(str::to_owned)
}
