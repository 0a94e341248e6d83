//! Members of rows that the body of the request has and no flag stands for: they are sent, or refused with the reason.

use super::cells::Cells;
use super::reading::RowReading;
use crate::commands::{Column, Show};
use crate::engine;
use crate::json::{self, strict};
use crate::platforms::Flow;
use crate::records::same_name;
use crate::schema::{Documented, JsonType};
use crate::session::CommandInput;
use serde_json::Value;

/// A member of the body.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct BodyMember {
    /// Where it stands, as a JSON pointer.
    at: String,
    /// Of which type it is, where a cell of CSV holds it.
    cell: Option<Option<JsonType>>,
}

/// The member of the body that a column of CSV or a member of JSON is, by its own name or by what the list shows in that
/// column.
pub(super) fn member(
    reading: &RowReading,
    header: &str,
    (mut columns, json): (impl Iterator<Item = &'static Column>, bool),
) -> Option<BodyMember> {
    let body = engine::open_body(reading.platform, reading.operation)?;
    let root = if let Flow::Edit(edit) = reading.operation.flow { edit.root } else { "" };
    if json {
        let name = json::escaped(header);
        let mut places = [format!("{root}/{name}"), format!("/{name}")].into_iter();
        return places.find(|at| takes(&body, at)).map(|at| BodyMember { at, cell: None });
    }
    let at = match columns.find(|column| same_name(column.heading.name, header)) {
        // How many there are, and that there is a secret, says nothing of what they are.
        Some(column) if matches!(column.heading.show, Show::Count | Show::Secret) => return None,
        Some(column) => column.pointer.to_owned(),
        None => [root, ""].into_iter().find_map(|above| {
            let members = &body.at(above)?.properties;
            let (name, _) = members.iter().find(|(name, _)| same_name(name, header))?;
            Some(format!("{above}/{}", json::escaped(name)))
        })?,
    };
    let sort = body.at(&at).and_then(|schema| schema.sort());
    takes(&body, &at).then_some(BodyMember { at, cell: Some(sort) })
}

/// Whether a place of the body is documented, and the platform does not set it itself.
fn takes(body: &Documented, at: &str) -> bool {
    let mut above = at.match_indices('/').map(|(end, _)| &at[..end]).chain([at]).skip(1);
    !at.is_empty() && above.all(|at| body.at(at).is_some_and(|schema| !schema.read_only))
}

impl BodyMember {
    /// Lays the value of one row on what is given; what the line says holds for all rows.
    ///
    /// # Errors
    /// The cell holds no value of the documented type; the text ends a sentence.
    pub(super) fn put(
        &self,
        given: &mut CommandInput,
        base: &CommandInput,
        cells: &Cells,
        value: &Value,
    ) -> Result<(), String> {
        let value = match (self.cell, value) {
            (Some(sort), Value::String(text)) => typed(sort, text, cells)?,
            (_, value) => value.clone(),
        };
        if base.data.as_ref().is_none_or(|data| data.pointer(&self.at).is_none()) {
            lay(given.data.get_or_insert_default(), &self.at, value);
        }
        Ok(())
    }
}

/// Puts a value into an object. What the list shows of the first element of a list makes a list of one; of several, one
/// for each.
fn lay(data: &mut Value, at: &str, value: Value) {
    let Some((list, rest)) = at.split_once("/0") else { return json::put(data, at, value) };
    let mut elements = data.pointer(list).and_then(Value::as_array).cloned().unwrap_or_default();
    let values = if let Value::Array(values) = value { values } else { vec![value] };
    elements.resize(elements.len().max(values.len()), Value::Null);
    for (element, value) in elements.iter_mut().zip(values) {
        if rest.is_empty() { *element = value } else { json::put(element, rest, value) }
    }
    json::put(data, list, Value::Array(elements));
}

/// A cell as a value of a type.
fn typed(sort: Option<JsonType>, text: &str, cells: &Cells) -> Result<Value, String> {
    let parsed = || strict::value(text.trim().as_bytes()).ok();
    let (value, wanted) = match sort {
        None | Some(JsonType::String) => return Ok(text.into()),
        Some(JsonType::Boolean) => (Cells::switch(text).map(Value::from), "yes or no"),
        Some(JsonType::Integer) => (parsed().filter(Value::is_number), "a whole number"),
        Some(JsonType::Number) => (parsed().filter(Value::is_number), "a number"),
        Some(JsonType::Object) => (parsed().filter(Value::is_object), "a JSON object"),
        Some(JsonType::Array) if text.trim_start().starts_with('[') => (parsed(), "a JSON array"),
        Some(JsonType::Array) => (cells.many(&text.into()).map(Value::from), "a list"),
    };
    value.ok_or_else(|| format!("expected {wanted}"))
}
