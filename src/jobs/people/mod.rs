//! People: the accounts of one on every profile, what they hold, and how they are closed.

mod account;
mod carry;
mod census;
mod evidence;
pub mod evidence_file;
mod find;
mod held;
mod plan;
pub mod reviewed;

pub use account::{AlikeAccount, PersonAccount, PersonQuery};
pub use carry::{RunPlace, carry_out};
pub use census::{Census, CountedAccount, MatchBy, Somebody, census, lists_accounts};
pub use evidence::{AccountRecord, OffboardingRecord, open_steps};
pub use find::{Answered, FoundHere, find};
pub use held::{Held, hold_each};
pub use plan::{PlanOptions, PlannedStep, plan, staying};
