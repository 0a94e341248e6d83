//! The file of a platform: bodies by method and path, and the types that they refer to.

use super::described::{JsonType, OtherMembers, Schema};
use crate::json;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The description of one platform, read when it is first asked for.
pub struct Schemas {
    text: &'static str,
    catalog: OnceLock<Catalog>,
}

/// A file as it is written: bodies by method and path (`POST /v1/users/{}`), and the types that they refer to.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SchemaFile {
    complete: bool,
    /// Whether a member that is null is one that is not given.
    #[serde(default)]
    null_is_absent: bool,
    #[serde(borrow)]
    requests: BTreeMap<&'static str, &'static RawValue>,
    #[serde(borrow, default)]
    answers: BTreeMap<&'static str, &'static RawValue>,
    /// Whose answers have no body.
    #[serde(borrow, default)]
    bodiless: Vec<&'static str>,
    /// Whose answers no page describes.
    #[serde(borrow, default)]
    undescribed: Vec<&'static str>,
    #[serde(borrow)]
    types: BTreeMap<&'static str, &'static RawValue>,
}

#[derive(Default)]
struct Catalog {
    complete: bool,
    null_is_absent: bool,
    requests: BTreeMap<&'static str, Described>,
    answers: BTreeMap<&'static str, Described>,
    silent: BTreeMap<&'static str, Silence>,
    types: BTreeMap<&'static str, Described>,
}

/// Why an answer has no description.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    /// It has no body.
    Bodiless,
    /// No page of the platform says what it holds.
    Undescribed,
}

/// A part of the file, parsed when it is first wanted.
struct Described {
    text: &'static str,
    node: OnceLock<Schema>,
}

impl Described {
    fn node(&self) -> &Schema {
        // A test reads every part, so that none is passed over here.
        self.node.get_or_init(|| serde_json::from_str(self.text).unwrap_or_default())
    }
}

/// One body that a platform documents.
#[derive(Clone, Copy)]
pub struct Documented {
    /// Its own description; what it refers to is found with [`Documented::resolve`].
    pub node: &'static Schema,
    /// Whether it says only what is to change.
    patches: bool,
    text: &'static str,
    catalog: &'static Catalog,
}

impl Schemas {
    /// A description in the words of its file.
    pub const fn new(text: &'static str) -> Self {
        Schemas { text, catalog: OnceLock::new() }
    }

    /// Whether anything of it was read.
    pub fn is_read(&self) -> bool {
        self.catalog.get().is_some()
    }

    fn catalog(&'static self) -> &'static Catalog {
        self.catalog.get_or_init(|| {
            let Ok(file) = serde_json::from_str::<SchemaFile>(self.text) else { return Catalog::default() };
            let parts = |parts: BTreeMap<&'static str, &'static RawValue>| {
                let part = |text: &'static RawValue| Described { text: text.get(), node: OnceLock::new() };
                parts.into_iter().map(|(name, text)| (name, part(text))).collect()
            };
            let bodiless = file.bodiless.into_iter().map(|key| (key, Silence::Bodiless));
            let undescribed = file.undescribed.into_iter().map(|key| (key, Silence::Undescribed));
            Catalog {
                complete: file.complete,
                silent: bodiless.chain(undescribed).collect(),
                null_is_absent: file.null_is_absent,
                requests: parts(file.requests),
                answers: parts(file.answers),
                types: parts(file.types),
            }
        })
    }

    /// The body of a request, by its method and its path below the prefix, such as `POST` and `/v1/users/{user}`.
    pub fn request(&'static self, method: &str, path: &str) -> Option<Documented> {
        self.body(&self.catalog().requests, &key(method, path))
    }

    /// What is answered to it, where that is documented.
    pub fn answer(&'static self, method: &str, path: &str) -> Option<Documented> {
        self.body(&self.catalog().answers, &key(method, path))
    }

    /// Why nothing is documented of what is answered to it.
    pub fn silence(&'static self, method: &str, path: &str) -> Option<Silence> {
        self.catalog().silent.get(key(method, path).as_str()).copied()
    }

    /// What is answered without a body, or as no page says, by method and path.
    pub fn silent(&'static self) -> impl Iterator<Item = &'static str> {
        self.catalog().silent.keys().copied()
    }

    /// Every request and answer, each with its method and path as one text.
    pub fn all(&'static self) -> impl Iterator<Item = (&'static str, Documented)> {
        let catalog = self.catalog();
        let keys = catalog.requests.iter().chain(&catalog.answers);
        keys.map(move |(key, part)| {
            (
                *key,
                Documented {
                    node: part.node(),
                    text: part.text,
                    patches: key.starts_with("PATCH "),
                    catalog,
                },
            )
        })
    }

    fn body(
        &'static self,
        parts: &'static BTreeMap<&'static str, Described>,
        key: &str,
    ) -> Option<Documented> {
        let part = parts.get(key)?;
        let patches = key.starts_with("PATCH ");
        Some(Documented { node: part.node(), text: part.text, patches, catalog: self.catalog() })
    }

    /// What is wrong with the file itself, for the test that holds it: text that is no schema, names of types that
    /// are not there.
    pub fn faults(&'static self) -> Vec<String> {
        let mut faults: Vec<String> = serde_json::from_str::<SchemaFile>(self.text)
            .err()
            .map(|error| error.to_string())
            .into_iter()
            .collect();
        let catalog = self.catalog();
        let both = catalog.silent.keys().filter(|key| catalog.answers.contains_key(*key));
        faults.extend(both.map(|key| format!("{key}: an answer that is described and is not")));
        for (name, part) in catalog.requests.iter().chain(&catalog.answers).chain(&catalog.types) {
            match serde_json::from_str::<Schema>(part.text) {
                Err(error) => faults.push(format!("{name}: {error}")),
                Ok(node) => faults.extend(
                    node.references()
                        .into_iter()
                        .filter(|reference| !catalog.types.contains_key(reference.as_str()))
                        .map(|reference| format!("{name}: there is no type {reference}")),
                ),
            }
        }
        faults
    }
}

/// `METHOD /path/{}`, as bodies are called in the file: the names of placeholders say nothing.
pub fn key(method: &str, path: &str) -> String {
    let mut key = format!("{method} ");
    let mut inside = false;
    for character in path.chars() {
        if character == '}' {
            inside = false;
        }
        if !inside {
            key.push(character);
        }
        inside |= character == '{';
    }
    key
}

impl Documented {
    /// A description, or the type that it refers to.
    pub fn resolve(&self, node: &'static Schema) -> &'static Schema {
        let named = node.reference.as_ref().and_then(|name| self.catalog.types.get(name.as_str()));
        named.map_or(node, Described::node)
    }

    /// The body itself.
    pub fn root(&self) -> &'static Schema {
        self.resolve(self.node)
    }

    /// What is documented of the place that a JSON pointer names; elements of lists by any number.
    pub fn at(&self, pointer: &str) -> Option<&'static Schema> {
        pointer.split('/').skip(1).try_fold(self.root(), |node, name| {
            let below = node.member(&json::unescaped(name)).or(node.other()).or(node.items.as_deref())?;
            Some(self.resolve(below))
        })
    }

    /// Whether the documents name every member of the object at a place.
    pub fn is_closed(&self, pointer: &str) -> bool {
        self.catalog.complete
            || self.at(pointer).is_some_and(|schema| matches!(schema.others, OtherMembers::None))
    }

    /// Whether null at a place says that nothing is given: nowhere in a list, and not for the body itself.
    pub fn null_is_absent(&self, pointer: &str) -> bool {
        let last = pointer.rsplit('/').next().unwrap_or_default();
        let names = self.catalog.null_is_absent && !last.is_empty() && last.parse::<usize>().is_err();
        names && !matches!(self.at(pointer).and_then(Schema::sort), Some(sort) if self.has_no_null(sort))
    }

    /// Whether a value of a type is always one. A switch is on or off, and a list has elements or none; only a patch
    /// clears a list by null.
    fn has_no_null(&self, sort: JsonType) -> bool {
        sort == JsonType::Boolean || sort == JsonType::Array && !self.patches
    }

    /// A JSON Schema of its own (draft 2020-12), with the types that it refers to.
    pub fn document(&self, title: &str) -> Value {
        let mut used: Vec<&str> = Vec::new();
        let mut open: Vec<&'static Schema> = vec![self.node];
        while let Some(node) = open.pop() {
            for name in node.references() {
                if let Some((name, part)) = self.catalog.types.get_key_value(name.as_str())
                    && !used.contains(name)
                {
                    used.push(name);
                    open.push(part.node());
                }
            }
        }
        used.sort_unstable();
        let mut document = Map::new();
        document.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
        document.insert("title".into(), title.into());
        if let Value::Object(own) = spelt(self.text) {
            document.extend(own);
        }
        if !used.is_empty() {
            let types = used.into_iter().map(|name| (name.to_owned(), spelt(self.catalog.types[name].text)));
            document.insert("$defs".into(), Value::Object(types.collect()));
        }
        Value::Object(document)
    }
}

/// A part of the file as a JSON Schema says it: types stand below `$defs`.
fn spelt(text: &str) -> Value {
    fn place(value: &mut Value) {
        match value {
            Value::Object(members) => {
                if let Some(Value::String(name)) = members.get_mut("$ref") {
                    *name = format!("#/$defs/{name}");
                }
                // A member may be called $ref too; then it holds an object.
                members.values_mut().for_each(place);
            }
            Value::Array(list) => list.iter_mut().for_each(place),
            _ => {}
        }
    }
    let mut value = serde_json::from_str(text).unwrap_or_default();
    place(&mut value);
    value
}
