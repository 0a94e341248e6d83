//! What goes over the wire, as plain data: [`Call`], [`Reply`] and the [`Transport`] that carries one to
//! the other. Knows no platform, and only `client.rs` knows the HTTP library.

pub mod certificates;
pub mod client;
pub mod dry;
mod encode;
mod failure;
mod handshake;
mod message;
pub mod probe;
pub mod proxy;
pub mod retry;
pub mod trace;
mod tunnel;
mod validity;
mod wanted;

pub use encode::{decode_segment, encode_pairs, encode_segment, is_dots};
pub use message::{Call, CallEffect, Method, Reply, Transport};
pub use validity::validity;
pub use wanted::StillWanted;
