//! Columns at work: which ones are shown, and where their values stand in raw text.

use super::cells::ShownField;
use crate::commands::Column;
use crate::fault::Fault;
use crate::json::{self, Members};
use serde_json::Value;
use serde_json::value::RawValue;

/// The columns named in `wanted`, in that order; where nothing is named, all but those that have to be.
///
/// # Errors
/// Usage, with the names there are.
pub(super) fn choose(columns: &[Column], wanted: &[String]) -> Result<Vec<ShownField>, Fault> {
    if wanted.is_empty() {
        return Ok(columns.iter().filter(|column| !column.on_request).map(ShownField::of).collect());
    }
    for (place, name) in wanted.iter().enumerate() {
        if wanted[..place].iter().any(|other| other.trim() == name.trim()) {
            return Err(Fault::usage(format!("the column {:?} is chosen twice", name.trim())));
        }
    }
    wanted.iter().map(|name| find(columns, name.trim(), "column")).collect()
}

/// The column of a name.
pub(super) fn find(columns: &[Column], name: &str, what: &str) -> Result<ShownField, Fault> {
    if let Some(column) = columns.iter().find(|column| column.heading.name == name) {
        return Ok(ShownField::of(column));
    }
    let names: Vec<&str> = columns.iter().map(|column| column.heading.name).collect();
    let fault = Fault::usage(format!("there is no {what} {name:?} here"));
    Err(if names.is_empty() {
        fault.hint("this command has no named columns; use -o json and --jq")
    } else {
        fault.hint(format!("the columns are {}", names.join(", ")))
    })
}

/// Columns for a row of which nothing is declared: its scalar members, or with `all`, or where there are no
/// scalars, every member. Anything but an object is one column, `value`.
pub(super) fn derive(row: &RawValue, all: bool) -> Vec<ShownField> {
    let value = serde_json::from_str(row.get()).unwrap_or(Value::Null);
    let Value::Object(map) = value else { return vec![ShownField::plain("value", String::new())] };
    let scalars = map.values().any(|member| !member.is_array() && !member.is_object());
    map.iter()
        .filter(|(_, member)| all || !scalars || !(member.is_array() || member.is_object()))
        .map(|(name, _)| ShownField::plain(name, format!("/{}", json::escaped(name))))
        .collect()
}

/// Reads the values of several columns out of raw text in one pass, without building the rest.
#[derive(Debug, Default)]
pub(super) struct Picker {
    root: Node,
    size: usize,
    /// Slots of other places, behind those of the columns, each with the column it stands in for.
    others: Vec<(usize, usize)>,
    slots: usize,
}

#[derive(Debug, Default)]
struct Node {
    slots: Vec<usize>,
    members: Vec<(String, Node)>,
}

impl Picker {
    pub(super) fn new(fields: &[ShownField]) -> Self {
        let mut root = Node::default();
        let mut put = |pointer: &str, slot: usize| {
            let parts = pointer.split('/').skip(1).map(json::unescaped);
            parts.fold(&mut root, Node::member).slots.push(slot);
        };
        let mut others = Vec::new();
        for (slot, field) in fields.iter().enumerate() {
            put(&field.pointer, slot);
            for pointer in field.others {
                put(pointer, fields.len() + others.len());
                others.push((fields.len() + others.len(), slot));
            }
        }
        let slots = fields.len() + others.len();
        Picker { root, size: fields.len(), others, slots }
    }

    /// The value of each column as it is written; nothing where it is absent or null.
    pub(super) fn pick<'a>(&self, row: &'a RawValue) -> Vec<Option<&'a str>> {
        let mut found = vec![None; self.slots];
        self.root.take(row.get(), &mut found);
        for (other, slot) in &self.others {
            found[*slot] = found[*slot].or(found[*other]);
        }
        found.truncate(self.size);
        found
    }
}

impl Node {
    fn member(&mut self, name: String) -> &mut Node {
        let known = self.members.iter().position(|(member, _)| *member == name);
        let index = known.unwrap_or_else(|| {
            self.members.push((name, Node::default()));
            self.members.len() - 1
        });
        &mut self.members[index].1
    }

    /// What stands in the text of a value.
    fn take<'a>(&self, text: &'a str, found: &mut Vec<Option<&'a str>>) {
        for slot in &self.slots {
            found[*slot] = Some(text).filter(|text| *text != "null");
        }
        if self.members.is_empty() {
            return;
        }
        for member in Members::of(text) {
            self.take_member(&member.name(), member.value, found);
        }
        if text.starts_with('[') {
            let elements: Vec<&RawValue> = serde_json::from_str(text).unwrap_or_default();
            for (index, element) in elements.iter().enumerate() {
                self.take_member(&index.to_string(), element.get(), found);
            }
        }
    }

    fn take_member<'a>(&self, name: &str, value: &'a str, found: &mut Vec<Option<&'a str>>) {
        if let Some((_, node)) = self.members.iter().find(|(member, _)| member == name) {
            node.take(value, found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::raw;
    use serde_json::json;

    fn field(pointer: &str) -> ShownField {
        ShownField::plain("x", pointer.to_owned())
    }

    #[test]
    fn the_picker_finds_each_place_in_one_pass_untouched() {
        let text = r#"{"id":1.50,"a":{"b/c":[10,{"d":12345678901234567890123}],"n":null},"id2":"x"}"#;
        let row = RawValue::from_string(text.to_owned()).unwrap();
        let pointers = ["/id", "/a/b~1c/1/d", "/a/b~1c", "/a/n", "/nosuch", "/id/deeper", ""];
        let fields: Vec<ShownField> = pointers.iter().map(|pointer| field(pointer)).collect();
        let found = Picker::new(&fields).pick(&row);
        let list = r#"[10,{"d":12345678901234567890123}]"#;
        assert_eq!(
            found,
            [Some("1.50"), Some("12345678901234567890123"), Some(list), None, None, None, Some(text)]
        );
    }

    #[test]
    fn a_column_is_found_in_the_first_place_that_holds_something() {
        let field = ShownField { others: &["/id", "/key/id"], ..field("/titleId") };
        for (row, wanted) in [
            (json!({"titleId": 1, "id": 2}), Some("1")),
            (json!({"id": 2, "key": {"id": 3}}), Some("2")),
            (json!({"titleId": null, "key": {"id": 3}}), Some("3")),
            (json!({"key": 3}), None),
        ] {
            let row = raw(&row);
            let found = Picker::new(std::slice::from_ref(&field)).pick(&row);
            assert_eq!(found.len(), 1);
            assert_eq!(found[0], wanted, "{row}");
        }
    }

    #[test]
    fn rows_that_are_no_objects_have_no_columns_but_their_value() {
        for row in [json!(1), json!("text"), json!([1, 2]), json!(null)] {
            let row = raw(&row);
            assert_eq!(Picker::new(&[field("/id")]).pick(&row).iter().flatten().count(), 0);
            assert_eq!(derive(&row, false)[0].name, "value");
        }
    }

    #[test]
    fn undeclared_columns_are_the_scalar_members() {
        let row = raw(&json!({"a/b": 1, "list": [1], "name": "x", "none": null}));
        let names = |all| derive(&row, all).into_iter().map(|field| field.name).collect::<Vec<_>>();
        assert_eq!(names(false), ["a/b", "name", "none"]);
        assert_eq!(names(true), ["a/b", "list", "name", "none"]);
        assert_eq!(derive(&row, false)[0].pointer, "/a~1b");
    }
}
