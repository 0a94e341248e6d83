//! One signed-in conversation with one platform. [`Session::exchange`] authorises, sends, judges and
//! repeats; what is peculiar to a platform's wire stands behind [`Dialect`].

mod acting;
pub mod ahead;
mod cancel;
mod conversation;
mod described;
mod describes;
mod exchange;
#[cfg(test)]
pub(crate) mod fake;
mod fetchers;
pub mod given;
mod names;
pub mod outcome;
mod own_secret;
pub mod pages;
mod progress;
mod recorder;
mod seen;
pub mod token;
mod told;
mod turns;
mod vault;

pub use acting::ActGuard;
pub use cancel::{Cancel, LastWords, Never};
pub(crate) use conversation::SessionState;
pub use conversation::{Dialect, EditNeeds, Named, PROFILE_LESS, Page, PlatformInfo, Repeat, Session};
pub use given::{Change, CommandInput, Input};
pub use outcome::{Confirmation, Done, NoSecretReceiver, Outcome, Rows, SecretReceiver, Sent, Written};
pub use recorder::{
    ActRow, ActedCommand, CameOf, LeftAt, NoRecorder, NotedAct, RecordedWrite, Recorder, SettledAct,
    WrittenTo,
};
pub use vault::{Guard, Renewed, Token, Vault};

#[cfg(test)]
mod tests;
