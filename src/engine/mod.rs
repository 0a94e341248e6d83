//! The one interpreter: takes an operation and what was given, and carries it out. Knows no platform by
//! name, prints nothing and parses no arguments.

mod absence;
mod account;
pub mod afterwards;
mod already;
pub mod answer;
mod batch;
pub mod call;
mod carried;
mod change;
mod check;
mod confirm;
mod difference;
mod documented;
mod doubt;
mod edges;
mod edit;
mod effect;
mod find;
mod given_back;
mod grants;
mod how;
mod kinds;
mod listing;
pub mod look;
mod loss;
mod members;
mod new_from;
mod part;
mod proof;
mod raw;
mod read;
mod resolve;
mod rights;
mod run;
mod secret;
mod settled;
mod shown;
mod target;
mod verify;
mod wanted;
mod wording;

pub use account::Own;
pub use batch::{Together, alone, together};
pub use change::place;
pub use check::{Stake, acts_on, check, check_content, checks_members, named_in_ways, takes_data};
pub use confirm::confirm_many;
pub use edges::made_by;
pub use effect::sets_end;
pub use find::has_key;
pub use how::{How, Looks, Person};
pub use loss::replaces_list;
pub use raw::confirm_raw;
pub use read::resolved;
pub use resolve::{PLAIN_READINGS, id_of};
pub use rights::{Access, Standing, standing};
pub use run::run;
pub use secret::{hand_over, may_mint, mints};
pub use target::Target;
pub use wording::{label, operation};

#[cfg(test)]
mod edit_tests;
