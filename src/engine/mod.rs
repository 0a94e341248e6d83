//! The one interpreter: takes an operation and what was given, and carries it out. Knows no platform by
//! name, prints nothing and parses no arguments.

mod absence;
mod account;
mod already;
pub mod answer;
mod asking;
mod batch;
pub mod call;
mod carried;
mod change;
mod check;
mod confirm;
mod difference;
mod documented;
mod doubt;
mod dropped;
mod edges;
mod edit;
mod effect;
mod find;
mod given_back;
mod grants;
mod how;
mod kinds;
pub mod look;
mod loss;
mod members;
mod new_from;
mod part;
mod proof;
mod read;
mod resolve;
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
pub use check::{Stake, acts_on, check, check_content, checks_members, named_in_ways};
pub use confirm::{confirm_many, confirm_raw};
pub use documented::open_body;
pub use effect::sets_end;
pub use how::{How, Looks, Person};
pub use loss::replaces_list;
pub use read::resolved;
pub use resolve::{PLAIN_READINGS, id_of};
pub use run::run;
pub use secret::{hand_over, may_mint, mints};
pub use target::Target;
pub use wording::{label, operation};

#[cfg(test)]
mod edit_tests;
