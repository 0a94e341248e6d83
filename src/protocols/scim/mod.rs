//! SCIM 2.0 (RFC 7643, 7644) as far as it is the same everywhere: filters, pages, refusals and patches.

mod compare;
mod errors;
mod filter;
mod lexer;
mod media;
mod paging;
mod parser;
mod patch;
mod patched;
mod paths;

pub use errors::{ERROR, ScimRefusal, is_refusal};
pub use filter::ScimFilter;
pub use lexer::{FilterToken, Lexer, comparison, in_utc};
pub use media::{ACCEPT, MEDIA};
pub use paging::{PageCount, ask, asked};
pub use patch::{PATCH_OP, between};
pub use patched::{applied, check};
pub use paths::{AttributePath, URN};

#[cfg(test)]
mod tests;
