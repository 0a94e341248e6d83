//! What was made in a run over many rows on the platform's word alone: the list in which it must stand, and one look at
//! each that is not seen there.

use super::how::Looks;
use super::listing::of_kind;
use super::look::{self, About, Settled};
use super::target::Target;
pub use super::verify::Proof;
use super::wording::{label, subject};
use super::{find, read, verify};
use crate::fault::Fault;
use crate::json;
use crate::platforms::Operation;
use crate::session::CommandInput;
use serde_json::Value;
use serde_json::value::RawValue;

/// The id of what an answer says was made, where nothing but the answer says so and a look may tell.
pub fn told(looks: Looks, operation: &Operation, answer: &RawValue) -> Option<String> {
    let believed = looks == Looks::Unnamed && operation.unproven.is_empty();
    (believed && look::names_made(operation, answer)).then(|| look::id_in(operation, answer)).flatten()
}

/// The id in an answer that is of the thing that was made, and of no other of its kind.
pub fn own_id(operation: &Operation, given: &CommandInput, answer: &RawValue) -> Option<String> {
    let alone = operation.targets.is_empty() && find::has_key(operation, given);
    (alone && look::names_made(operation, answer)).then(|| look::id_in(operation, answer)).flatten()
}

/// The things of the kind that an operation makes, with their ids, up to so many pages; nothing where no list of the
/// platform shows all of them.
pub fn listed<'a>(
    target: Target<'a>,
    operation: &Operation,
    pages: usize,
    jobs: usize,
) -> Option<impl Iterator<Item = Result<(String, Box<RawValue>), Fault>> + use<'a>> {
    let size = target.session.platform.page_size.1;
    let limit = u64::from(size).saturating_mul(pages as u64);
    let (rows, id) = of_kind(target, operation, size, (limit, jobs))?;
    Some(rows.map(move |row| {
        let row = row?;
        let id = look::id_at(&row, id).unwrap_or_default();
        Ok((id, row))
    }))
}

/// Whether a row of such a list is what was asked for: an id in an answer may be another thing's, what it shows may have
/// other values, and what it leaves out only a read of the thing itself can tell.
pub fn shows(target: Target, operation: &'static Operation, given: &CommandInput, row: &RawValue) -> bool {
    let Ok(resolved) = read::resolved(target, operation, given) else { return false };
    let beside = |verb| target.platform.beside(operation, verb);
    let Some(lists) = beside("list") else { return false };
    // Of what only a read shows, no value in the row is another one.
    let shown = beside("get").unwrap_or(lists);
    is_named(operation, given, row)
        && look::other_values(target, operation, &resolved, (shown, row)).is_empty()
}

/// Whether a thing has the name that was asked for, as far as it shows one.
fn is_named(operation: &Operation, given: &CommandInput, thing: &RawValue) -> bool {
    let Some((field, name)) = find::key(operation, given) else { return true };
    match json::pick(thing, field.at) {
        Some(Value::String(there)) => there.eq_ignore_ascii_case(name),
        _ => true,
    }
}

/// Looks once for what a write made by the id in its answer.
///
/// # Errors
/// Rejected, naming what is not as it was asked for; in doubt where it cannot be read, and where it is not to be asked for.
pub fn look_for(
    target: Target,
    operation: &'static Operation,
    given: &CommandInput,
    id: &str,
    silent: bool,
) -> Result<Proof, Fault> {
    let said = subject(operation.command, &label(operation, given));
    let resolved = if silent { None } else { read::resolved(target, operation, given).ok() };
    let Some(resolved) = resolved else { return Err(verify::unread(target.session, operation, &said)) };
    let about = About { operation, given: &resolved, by: Some("id"), before: None, told: true };
    // A secret was handed over with the answer itself.
    verify::proof(target, about, &said, (&answer_with(operation, id), true))
}

/// What is known of a thing by the id that an earlier answer gave it.
pub fn by_id(target: Target, operation: &'static Operation, given: &CommandInput, id: &str) -> Settled {
    let Ok(resolved) = read::resolved(target, operation, given) else { return Settled::Unknown };
    let about = About { operation, given: &resolved, by: Some("id"), before: None, told: true };
    let named = find::key(operation, given).map(|(field, _)| json::spoken(field.at));
    match look::look_again(target, about, &answer_with(operation, id)) {
        // The id is another thing's.
        Settled::Lacks(members) if members.iter().any(|member| Some(member) == named.as_ref()) => {
            Settled::NotDone
        }
        Settled::Lacks(members) => Settled::Other(members.join(", ")),
        settled => settled,
    }
}

/// An answer that says an id and nothing else.
fn answer_with(operation: &Operation, id: &str) -> Box<RawValue> {
    let mut answer = Value::Null;
    if let Some(column) = operation.id_column() {
        json::put(&mut answer, column.pointer, id.into());
    }
    json::raw(&answer)
}
