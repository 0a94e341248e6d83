//! What the standard documents of resources.

use crate::schema::Schemas;

pub(super) static SCHEMAS: Schemas = Schemas::new(include_str!("schema.json"));
