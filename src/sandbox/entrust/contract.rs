//! What the published interface promises, read once from `contract.json`: operations with the permission
//! that each needs, and the shapes of what goes in and out. Judging a value by a shape is left to `check`,
//! making one up to `sample`.
//!
//! In the file `*` behind a member's name says that it is required, `[..]` is a list, `{"*":..}` an object
//! with any names, `=A|B` a choice, `int=1|2` a choice of numbers, `int(1..5)` a number with bounds, and
//! everything that starts with a capital letter is the name of another shape. An empty first choice says
//! that empty text is taken to clear the value.

use crate::http::Method;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::LazyLock;

const TEXT: &str = include_str!("contract.json");

/// The shape of one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum EntrustValueKind {
    Text,
    Time,
    Base64,
    Flag,
    Float,
    /// With the smallest and the largest that is taken.
    Int(i64, i64),
    Choice(Vec<String>),
    Number(Vec<i64>),
    List(Box<EntrustValueKind>),
    /// An object with any names.
    Bag(Box<EntrustValueKind>),
    /// An object of a named shape.
    Shape(String),
    /// Bytes that are no JSON: answers only.
    Octets,
    Anything,
}

/// One member of a shape.
#[derive(Debug)]
pub(super) struct ContractField {
    pub(super) name: String,
    pub(super) kind: EntrustValueKind,
    pub(super) required: bool,
}

/// One operation.
#[derive(Debug)]
pub(super) struct ContractOperation {
    /// Method and path, as in the file.
    pub(super) key: String,
    pub(super) method: Method,
    /// The path with `{}` for each parameter.
    pub(super) pattern: String,
    /// The names of the path's parameters and their kinds; none where it is an id.
    pub(super) parameters: Vec<(String, Option<EntrustValueKind>)>,
    /// `ENTITY:ACTION`; empty where nobody has to sign in.
    pub(super) needs: String,
    pub(super) query: Vec<ContractField>,
    pub(super) body: Option<EntrustValueKind>,
    /// Whether the body may be left out.
    pub(super) optional: bool,
    pub(super) reply: Option<EntrustValueKind>,
}

impl ContractOperation {
    /// Whether it changes nothing, whatever its method.
    pub(super) fn reads(&self) -> bool {
        self.method == Method::Get || self.needs.ends_with(":VIEW")
    }

    /// What the permission is about, such as `USERS`.
    pub(super) fn entity(&self) -> &str {
        self.needs.split(':').next().unwrap_or_default()
    }

    /// The name of the answer's shape; nothing where it has none.
    pub(super) fn shape(&self) -> Option<&str> {
        match &self.reply {
            Some(EntrustValueKind::Shape(name)) => Some(name),
            Some(EntrustValueKind::List(inner)) => match &**inner {
                EntrustValueKind::Shape(name) => Some(name),
                _ => None,
            },
            _ => None,
        }
    }
}

/// The whole contract.
pub(super) struct Contract {
    pub(super) operations: Vec<ContractOperation>,
    shapes: BTreeMap<String, Vec<ContractField>>,
}

impl Contract {
    /// The members of a shape; none for a name that nobody knows.
    pub(super) fn fields(&self, shape: &str) -> &[ContractField] {
        self.shapes.get(shape).map(Vec::as_slice).unwrap_or_default()
    }
}

/// The one contract there is.
pub(super) fn contract() -> &'static Contract {
    static CONTRACT: LazyLock<Contract> = LazyLock::new(|| {
        // The file is part of the program, and a test reads it: what is not there cannot be asked for.
        let file: Value = serde_json::from_str(TEXT).unwrap_or_default();
        let entries = |name: &str| file[name].as_object().into_iter().flatten();
        Contract {
            operations: entries("operations").filter_map(|(key, facts)| operation(key, facts)).collect(),
            shapes: entries("schemas").map(|(name, members)| (name.clone(), fields(members))).collect(),
        }
    });
    &CONTRACT
}

/// What every path starts with.
pub(super) const PREFIX: &str = "/api/web";

fn operation(key: &str, facts: &Value) -> Option<ContractOperation> {
    let (method, path) = key.split_once(' ')?;
    let inner = path.strip_prefix(PREFIX)?;
    let mut pattern = String::new();
    let mut parameters = Vec::new();
    for part in inner.split('/').skip(1) {
        match part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) => {
                pattern.push_str("/{}");
                parameters.push((name.to_owned(), parameter(name, &facts["path"][name])));
            }
            None => {
                pattern.push('/');
                pattern.push_str(part);
            }
        }
    }
    Some(ContractOperation {
        key: key.to_owned(),
        method: Method::parse(method)?,
        pattern,
        parameters,
        needs: facts["needs"].as_str().unwrap_or_default().to_owned(),
        query: fields(&facts["query"]),
        body: facts.get("body").map(kind),
        optional: facts["optional"] == true,
        reply: facts.get("reply").map(kind),
    })
}

/// Every other parameter of a path is the id of something.
fn parameter(name: &str, fact: &Value) -> Option<EntrustValueKind> {
    match name {
        _ if !fact.is_null() => Some(kind(fact)),
        "sernum" | "gridserialnumber" | "locale" | "type" => Some(EntrustValueKind::Text),
        _ => None,
    }
}

fn fields(members: &Value) -> Vec<ContractField> {
    let none = Map::new();
    let members = members.as_object().unwrap_or(&none);
    let field = |(name, fact): (&String, &Value)| ContractField {
        name: name.trim_end_matches('*').to_owned(),
        kind: kind(fact),
        required: name.ends_with('*'),
    };
    members.iter().map(field).collect()
}

fn kind(fact: &Value) -> EntrustValueKind {
    match fact {
        Value::Array(list) => {
            EntrustValueKind::List(Box::new(list.first().map_or(EntrustValueKind::Anything, kind)))
        }
        Value::Object(map) => {
            EntrustValueKind::Bag(Box::new(map.get("*").map_or(EntrustValueKind::Anything, kind)))
        }
        Value::String(word) => named(word),
        _ => EntrustValueKind::Anything,
    }
}

fn named(word: &str) -> EntrustValueKind {
    if let Some(choices) = word.strip_prefix('=') {
        return EntrustValueKind::Choice(choices.split('|').map(str::to_owned).collect());
    }
    if let Some(choices) = word.strip_prefix("int=") {
        return EntrustValueKind::Number(
            choices.split('|').filter_map(|number| number.parse().ok()).collect(),
        );
    }
    if let Some(bounds) = word.strip_prefix("int") {
        let (low, high) = bounds.trim_matches(['(', ')']).split_once("..").unwrap_or_default();
        return EntrustValueKind::Int(low.parse().unwrap_or(i64::MIN), high.parse().unwrap_or(i64::MAX));
    }
    match word {
        "str" => EntrustValueKind::Text,
        "time" => EntrustValueKind::Time,
        "base64" => EntrustValueKind::Base64,
        "bool" => EntrustValueKind::Flag,
        "float" => EntrustValueKind::Float,
        "octets" => EntrustValueKind::Octets,
        _ if word.starts_with(char::is_uppercase) => EntrustValueKind::Shape(word.to_owned()),
        _ => EntrustValueKind::Anything,
    }
}
