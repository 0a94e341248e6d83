//! State as files: a platform's configuration exported, compared and applied. Reads, compares and plans; what is to be
//! changed goes to the pool as rows. Touches no file and prints nothing.

mod carry;
mod compare;
mod due;
mod emptying;
mod export;
mod file_names;
mod folder;
mod gather;
mod index;
mod input;
mod judge;
mod live;
mod named;
mod named_lists;
mod naming;
mod object;
mod order;
mod places;
mod plan;
mod reading;
mod required;
pub mod reviewed;
mod secrets;
mod settings;
mod siblings;
mod spec;
mod step;
mod unheld;
mod variables;
mod wish;

pub use carry::{ApplyPlace, StateResult, carry_out};
pub use export::{ExportFolder, Exported, export};
pub use folder::{StateFile, StateFolder, all_fit, comments_are_lost, stale};
pub use gather::{read, read_beside};
pub use judge::StateStake;
pub use live::{LiveState, UnheldObject};
pub use named::named_variables;
pub use object::StateObject;
pub use plan::{StatePlan, plan, within};
pub use settings::{SETTINGS_FILE, StateSettings};
pub use spec::{kinds_of, lacking_inside, never_null};
pub use step::{StateStep, StepAct};
pub use variables::Variables;
pub use wish::{PlanWish, StateSecrets};
