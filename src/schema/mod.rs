//! What a platform documents of the members of its bodies: names, types, values, bounds. Each platform has one file in
//! the words of JSON Schema, which nothing reads before a body is checked or shown.

mod catalog;
mod check;
mod described;
mod template;

pub use catalog::{Documented, Schemas, Silence, key};
pub use check::{Mistake, Violation, missing, of_type, violations};
pub use described::{JsonType, Schema};
pub use template::{Offer, template, whole};

#[cfg(test)]
mod tests;
