//! A made-up conversation on one platform, for the tests of its folder and of the engine.

use super::Platform;
use crate::session::fake::FakeWorld;

/// A conversation on a platform under its settings' defaults.
pub(crate) fn world(platform: &'static Platform) -> FakeWorld {
    let world = FakeWorld::of(platform.info);
    let defaults = platform.settings.iter().filter_map(|setting| Some((setting.name, setting.default?)));
    defaults.fold(world, |world, (name, value)| world.with(name, value))
}
