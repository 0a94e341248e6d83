//! What a run works with: which profile, which platform, which limits, and where secrets come from. Each
//! value is resolved once, in the order flag, environment, profile, default, and remembers which of them won.
//! Reading the process environment and asking people are left to others.

mod bond;
mod change;
mod choose;
mod command;
mod consent;
mod draft;
mod file_store;
mod forget;
mod homed;
mod inspect;
mod kept;
mod keyring;
mod keys;
mod log_file;
mod memory_store;
mod names;
mod noted;
pub mod paths;
pub mod profile;
pub mod reference;
mod resolve;
mod secrets;
mod settings;
mod several;
pub mod store;
mod trusted;
pub mod url;
pub mod values;
mod variables;
mod vault;

#[cfg(test)]
pub(crate) mod tests;

pub use crate::owner::check_folder;
pub use crate::session::PROFILE_LESS;
pub use bond::{Bond, check_own, spelt_alike};
pub use change::KeyChanges;
pub use choose::{at_hand, needs_no_profile, output};
pub use command::{shell_syntax, split};
pub use consent::{Consent, References, references, trust};
pub use draft::{Draft, remove_copies};
pub use forget::{Forgotten, forget, forget_copies, forget_token, transfer};
pub use inspect::{Inspected, inspect};
pub use kept::{keep_named, named_secret, named_store, secret_names};
pub use keys::{key_values, keys};
pub use log_file::LogFile;
pub use names::{MOST_NAMES, ShownNames, forget_names, is_fit, keep_names, known_names, offered_names};
pub use paths::Paths;
pub use profile::{ProfileView, Profiles};
pub use resolve::resolve;
pub use secrets::{
    SecretSource, open_store, secret_source, secret_variable, set_variable, store_secrets, unused_variables,
};
pub use settings::{BuiltIn, Overrides, Settings, Source};
pub use several::{Selected, fits, names_of, several};
pub use store::{SecretStore, StoreChoice};
pub use trusted::{distrust, move_trust};
pub use variables::{VARIABLES, unknown_variables};
pub use vault::{Unproved, vault};
