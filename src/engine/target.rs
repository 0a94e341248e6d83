//! What a run acts on.

use crate::platforms::Platform;
use crate::session::Session;

/// One profile's conversation, with the tables of its platform.
#[derive(Clone, Copy)]
pub struct Target<'a> {
    /// The conversation, signed in as the profile.
    pub session: &'a Session<'a>,
    /// The platform's tables.
    pub platform: &'static Platform,
}
