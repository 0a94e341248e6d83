//! The attributes that resources have: what the service says of them under `/Schemas`, and holds bodies to.

use serde_json::{Value, json};

/// An attribute.
#[derive(Debug)]
pub(super) struct ScimAttribute {
    pub(super) name: &'static str,
    pub(super) kind: ScimKind,
    pub(super) many: bool,
    pub(super) required: bool,
    pub(super) read_only: bool,
    pub(super) exact: bool,
    pub(super) unique: bool,
    /// Whether it is taken and never shown.
    pub(super) hidden: bool,
}

/// The type of an attribute.
#[derive(Debug, Clone, Copy)]
pub(super) enum ScimKind {
    Text,
    Bool,
    Time,
    Reference,
    Complex(&'static [ScimAttribute]),
}

/// One value of a type.
pub(super) const fn one(name: &'static str, kind: ScimKind) -> ScimAttribute {
    ScimAttribute {
        name,
        kind,
        many: false,
        required: false,
        read_only: false,
        exact: false,
        unique: false,
        hidden: false,
    }
}

/// One text.
pub(super) const fn text(name: &'static str) -> ScimAttribute {
    one(name, ScimKind::Text)
}

/// Several values, each with these parts.
pub(super) const fn many(name: &'static str, parts: &'static [ScimAttribute]) -> ScimAttribute {
    ScimAttribute { many: true, ..one(name, ScimKind::Complex(parts)) }
}

impl ScimAttribute {
    pub(super) const fn required(self) -> Self {
        ScimAttribute { required: true, ..self }
    }

    pub(super) const fn unique(self) -> Self {
        ScimAttribute { unique: true, ..self }
    }

    pub(super) const fn exact(self) -> Self {
        ScimAttribute { exact: true, ..self }
    }

    pub(super) const fn read_only(self) -> Self {
        ScimAttribute { read_only: true, ..self }
    }

    pub(super) const fn hidden(self) -> Self {
        ScimAttribute { hidden: true, ..self }
    }

    /// What the service says of it.
    pub(super) fn described(&self) -> Value {
        let kind = match self.kind {
            ScimKind::Text => "string",
            ScimKind::Bool => "boolean",
            ScimKind::Time => "dateTime",
            ScimKind::Reference => "reference",
            ScimKind::Complex(_) => "complex",
        };
        let mut told = json!({
            "name": self.name,
            "type": kind,
            "multiValued": self.many,
            "description": self.name,
            "required": self.required,
            "caseExact": self.exact,
            "mutability": match (self.read_only, self.hidden) {
                (true, _) => "readOnly",
                (_, true) => "writeOnly",
                _ => "readWrite",
            },
            "returned": if self.hidden { "never" } else { "default" },
            "uniqueness": if self.unique { "server" } else { "none" },
        });
        if let ScimKind::Complex(parts) = self.kind {
            told["subAttributes"] = parts.iter().map(ScimAttribute::described).collect();
        }
        told
    }
}
