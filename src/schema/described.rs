//! One description, in the words of JSON Schema.

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// What is documented of one value. What is not said is free.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Schema {
    /// The name of a type that says the rest.
    #[serde(rename = "$ref")]
    pub reference: Option<String>,
    /// Of which type it is.
    #[serde(rename = "type")]
    pub sort: Option<JsonType>,
    /// Whether null is one of its values.
    pub nullable: bool,
    /// The only values that it takes.
    #[serde(rename = "enum")]
    pub values: Vec<Value>,
    /// Whether the platform takes these values in any letter case.
    #[serde(rename = "x-anyCase")]
    pub any_case: bool,
    /// Whether an empty text clears it, whatever its values and bounds are.
    #[serde(rename = "x-emptyClears")]
    pub empty_clears: bool,
    /// What a text holds, or how long a number is: `int32`, `date-time`, `uuid`, `uri`.
    pub format: Option<String>,
    /// The least number.
    pub minimum: Option<i64>,
    /// The greatest number.
    pub maximum: Option<i64>,
    /// The fewest characters.
    pub min_length: Option<usize>,
    /// The most characters.
    pub max_length: Option<usize>,
    /// The fewest elements.
    pub min_items: Option<usize>,
    /// The most elements.
    pub max_items: Option<usize>,
    /// What the platform takes where nothing is given.
    pub default: Option<Value>,
    /// Values that stand for it in a template.
    pub examples: Vec<Value>,
    /// Whether the platform alone sets it.
    pub read_only: bool,
    /// Whether the platform will drop it.
    pub deprecated: bool,
    /// What it is, where its name does not say so.
    pub description: Option<String>,
    /// The elements of a list.
    pub items: Option<Box<Schema>>,
    /// The members of an object, in the order of the documents.
    #[serde(deserialize_with = "in_order")]
    pub properties: Vec<(String, Schema)>,
    /// Members of any other name.
    #[serde(rename = "additionalProperties", deserialize_with = "others")]
    pub others: OtherMembers,
    /// The members that must be there.
    pub required: Vec<String>,
}

/// What is documented of the members of an object that are not named.
#[derive(Debug, Default)]
pub enum OtherMembers {
    /// Nothing: whether there may be some depends on whether the documents are complete.
    #[default]
    Unsaid,
    /// There are none.
    None,
    /// They are all of this kind.
    Like(Box<Schema>),
}

/// The type of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum JsonType {
    /// A text.
    String,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list.
    Array,
    /// An object.
    Object,
}

impl JsonType {
    /// The type of a value; none of `null`.
    pub fn of(value: &Value) -> Option<JsonType> {
        match value {
            Value::Null => None,
            Value::Bool(_) => Some(JsonType::Boolean),
            Value::Number(_) => Some(JsonType::Number),
            Value::String(_) => Some(JsonType::String),
            Value::Array(_) => Some(JsonType::Array),
            Value::Object(_) => Some(JsonType::Object),
        }
    }
}

impl JsonType {
    /// Its word in JSON Schema.
    pub fn word(self) -> &'static str {
        match self {
            JsonType::String => "string",
            JsonType::Integer => "integer",
            JsonType::Number => "number",
            JsonType::Boolean => "boolean",
            JsonType::Array => "array",
            JsonType::Object => "object",
        }
    }
}

impl Schema {
    /// A member by its name.
    pub fn member(&self, name: &str) -> Option<&Schema> {
        self.properties.iter().find(|(known, _)| known == name).map(|(_, node)| node)
    }

    /// What is documented of members of any name.
    pub fn other(&self) -> Option<&Schema> {
        match &self.others {
            OtherMembers::Like(schema) => Some(schema),
            OtherMembers::Unsaid | OtherMembers::None => None,
        }
    }

    /// Of which type it is, also where only its parts say so.
    pub fn sort(&self) -> Option<JsonType> {
        let by_parts = || match self.values.first() {
            Some(Value::String(_)) => Some(JsonType::String),
            _ if !self.properties.is_empty() || self.other().is_some() => Some(JsonType::Object),
            _ => self.items.as_ref().map(|_| JsonType::Array),
        };
        self.sort.or_else(by_parts)
    }

    /// The names of the types that it refers to.
    pub fn references(&self) -> Vec<String> {
        let below = self.properties.iter().map(|(_, node)| node);
        let below = below.chain(self.items.as_deref()).chain(self.other());
        self.reference.iter().cloned().chain(below.flat_map(Schema::references)).collect()
    }

    /// Bounds in words: `1 to 20`, `at most 100 characters`.
    pub fn bounds(&self) -> Option<String> {
        let range = |low: Option<String>, high: Option<String>, unit: &str| {
            let plural =
                if high.as_ref().or(low.as_ref()).is_some_and(|number| number == "1") { "" } else { "s" };
            let unit = if unit.is_empty() { String::new() } else { format!(" {unit}{plural}") };
            match (low, high) {
                (Some(low), Some(high)) => Some(format!("{low} to {high}{unit}")),
                (Some(low), None) => Some(format!("at least {low}{unit}")),
                (None, Some(high)) => Some(format!("at most {high}{unit}")),
                (None, None) => None,
            }
        };
        let text = |number: Option<usize>| number.map(|number| number.to_string());
        let number = |number: Option<i64>| number.map(|number| number.to_string());
        range(number(self.minimum), number(self.maximum), "")
            .or_else(|| range(text(self.min_length), text(self.max_length), "character"))
            .or_else(|| range(text(self.min_items), text(self.max_items), "element"))
    }
}

/// The members of an object as they stand in the file.
fn in_order<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<(String, Schema)>, D::Error> {
    struct MembersInOrder;

    impl<'de> Visitor<'de> for MembersInOrder {
        type Value = Vec<(String, Schema)>;

        fn expecting(&self, form: &mut fmt::Formatter) -> fmt::Result {
            form.write_str("an object of descriptions")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut members = Vec::new();
            while let Some(member) = map.next_entry()? {
                members.push(member);
            }
            Ok(members)
        }
    }
    input.deserialize_map(MembersInOrder)
}

/// `false`, or what the other members are.
fn others<'de, D: Deserializer<'de>>(input: D) -> Result<OtherMembers, D::Error> {
    struct Said;

    impl<'de> Visitor<'de> for Said {
        type Value = OtherMembers;

        fn expecting(&self, form: &mut fmt::Formatter) -> fmt::Result {
            form.write_str("false, or a description")
        }

        fn visit_bool<E: serde::de::Error>(self, others: bool) -> Result<OtherMembers, E> {
            Ok(if others { OtherMembers::Like(Box::default()) } else { OtherMembers::None })
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<OtherMembers, A::Error> {
            Schema::deserialize(MapAccessDeserializer::new(map))
                .map(|schema| OtherMembers::Like(Box::new(schema)))
        }
    }
    input.deserialize_any(Said)
}
