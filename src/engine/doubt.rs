//! A write whose answer was lost: one read tells what is so, where the platform can be asked.

use super::find::{self, Found};
use super::{Target, call};
use crate::json;
use crate::platforms::Operation;
use crate::session::Given;
use serde_json::Value;
use serde_json::value::RawValue;

/// What is known of a write whose answer was lost.
pub enum Settled {
    /// It was carried out; what was read, and by which operation.
    Done(&'static Operation, Box<RawValue>),
    /// It is gone, as it was meant to be.
    Gone,
    /// Nothing came of it.
    NotDone,
    /// Something of that name is there, with other values than were asked for.
    Other(String),
    /// Not to be found out, or not yet.
    Unknown,
}

/// Asks the platform once whether a write that makes a thing or takes it away was carried out. `given` is what it was
/// given, names as ids where the path wants them.
pub fn look(target: Target, operation: &'static Operation, given: &Given) -> Settled {
    if let Some(name) = operation.name().and_then(|field| given.text(field.arg?)) {
        return match find::made(target, operation, name) {
            Found::There(get, raw) => match other_value(operation, given, &raw) {
                Some(member) => Settled::Other(member),
                None => Settled::Done(get, raw),
            },
            Found::NotThere => Settled::NotDone,
            Found::Unknown => Settled::Unknown,
        };
    }
    let [arg] = operation.targets else { return Settled::Unknown };
    let Some(text) = given.text(arg).filter(|_| operation.command.verb() == "delete") else {
        return Settled::Unknown;
    };
    match find::target(target, operation, text) {
        Found::NotThere => Settled::Gone,
        Found::There(..) => Settled::NotDone,
        Found::Unknown => Settled::Unknown,
    }
}

/// The first member that was asked for and has another value in what was found. Only what stands at the same place
/// in both is compared.
fn other_value(operation: &Operation, given: &Given, found: &RawValue) -> Option<String> {
    let wanted = call::body(operation, given).ok().flatten()?;
    let compared = operation.body.iter().filter(|field| !field.at.is_empty()).map(|field| field.at);
    compared.into_iter().find_map(|at| {
        let (wanted, found) = (json::at(&wanted, at), json::pick(found, at)?);
        let scalar = |value: &Value| value.is_string() || value.is_number() || value.is_boolean();
        let same = match (wanted, &found) {
            (Value::String(wanted), Value::String(found)) => wanted.to_lowercase() == found.to_lowercase(),
            (wanted, found) => wanted == found,
        };
        (scalar(wanted) && scalar(&found) && !same).then(|| at.trim_start_matches('/').replace('/', "."))
    })
}
