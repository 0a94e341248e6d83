//! Tests of the wire with a made-up session: no network, a clock that stands still.

mod judging;
mod shapes;
mod signing;

use super::PLATFORM;
use crate::http::{Call, Method};
use crate::platforms::fake;
use crate::session::fake::FakeWorld;

pub(super) const APP_ID: &str = "1b700d2e7b7b4abfa1950c865e23e81a";
pub(super) const APP_KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
pub(super) const PREFIX: &str = "/secureauth2/api/v2";

/// A realm with the platform's defaults under these settings.
pub(super) fn realm(settings: &[(&str, &str)]) -> FakeWorld {
    let mut world =
        fake::world(&PLATFORM).with("realm", "secureauth2").with("app_id", APP_ID).knowing(APP_KEY);
    world.prefix = PREFIX.into();
    settings.iter().fold(world, |world, (name, value)| world.with(name, value))
}

/// A call below the prefix.
pub(super) fn call(method: Method, below: &str) -> Call {
    Call::new(method, format!("{PREFIX}{below}"))
}
