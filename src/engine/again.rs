//! Whether something that was removed is there again, whoever made it: it is looked for by what it is called.

use super::find::{self, Found};
use super::target::Target;
use super::{new_from, read};
use crate::fault::{Fault, Kind};
use crate::json;
use crate::platforms::{Flow, Operation};
use crate::session::{CommandInput, Input};
use serde_json::Value;

/// What is called so.
#[derive(Debug, Clone)]
pub enum CalledSo {
    /// Nothing is.
    Nobody,
    /// One thing, as it is shown.
    One(Value),
    /// Several things, of these ids.
    Several(Vec<String>),
    /// The platform finds nothing of the kind by a name.
    Untold,
}

/// Where a thing shows what it is found by: the name that it is made with, else the first of those that a person may type.
fn keys(target: Target, create: &Operation, delete: &Operation) -> Vec<&'static str> {
    let named = create.name().and_then(|field| field.place());
    let found_by = || create.found_by.iter().filter_map(|arg| create.field(arg)?.place()).collect::<Vec<_>>();
    let typed = || {
        let resolver = target.platform.resolver(delete.targets.last()?)?;
        resolver.keys.first().copied()
    };
    match named {
        Some(at) => vec![at],
        None if create.found_by.is_empty() => typed().into_iter().collect(),
        None => found_by(),
    }
}

/// What is called as a thing was that was removed.
///
/// # Errors
/// It cannot be read.
pub fn called_so(
    target: Target,
    (create, delete): (&'static Operation, &'static Operation),
    before: &Value,
) -> Result<CalledSo, Fault> {
    let mut is_told = false;
    for at in keys(target, create, delete) {
        let Some(name) = json::text_at(before, at).filter(|name| !name.is_empty()) else { continue };
        let found = match find::asked(target, delete, &name, None) {
            // The list of names is empty, which a list without its rows is as well.
            Err(fault) if fault.kind() == Kind::NotFound => continue,
            found => found?,
        };
        match found {
            Found::There(_, raw) => {
                let shown = json::exact(raw.get().as_bytes()).unwrap_or_default();
                // What is found by another name, such as an alias, is another thing.
                if json::text_at(&shown, at).is_some_and(|shown| shown.eq_ignore_ascii_case(&name)) {
                    return Ok(CalledSo::One(shown));
                }
                is_told = true;
            }
            Found::Several(ids) => return Ok(CalledSo::Several(ids)),
            Found::NotThere => is_told = true,
            Found::Unreadable | Found::Closed | Found::Unknown => {}
        }
    }
    Ok(if is_told { CalledSo::Nobody } else { CalledSo::Untold })
}

/// The things of the kind that an operation is about, of those that belong to the same one where it has an owner; nothing where
/// no command lists them.
///
/// # Errors
/// They cannot be read.
pub fn of_its_kind(
    target: Target,
    operation: &'static Operation,
    given: &CommandInput,
) -> Result<Option<Vec<Value>>, Fault> {
    let lists = target.platform.beside(operation, "list");
    let Some(lists) = lists.filter(|lists| matches!(lists.flow, Flow::List(_))) else { return Ok(None) };
    let mut wanted = CommandInput::default();
    wanted.by = (!lists.targets.is_empty()).then(|| "id".to_owned());
    for arg in lists.targets {
        let Some(text) = given.get(arg).and_then(Input::to_text) else { return Ok(None) };
        wanted.set(arg, Input::Text(text));
    }
    let raw = target.session.beside(|| read::object(target, lists, &wanted))?;
    let rows = raw.and_then(|raw| json::exact(raw.get().as_bytes()).ok());
    Ok(match rows {
        Some(Value::Array(rows)) => Some(rows),
        _ => None,
    })
}

/// What a create would send to make what was shown again, without what the platform sets by itself.
pub fn made_of(target: Target, create: &Operation, given: &CommandInput) -> Value {
    new_from::made_again(target, create, given).unwrap_or_else(|| given.data.clone().unwrap_or_default())
}
