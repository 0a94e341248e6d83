//! What an operator is asked every quarter: what ends soon, what nobody uses, who administers. Reads the lists that the
//! platforms' data names, each once, and tells what of it is a finding.

mod finding;
mod ignore;
mod run;

pub use finding::{CheckFinding, SEVERITIES};
pub use ignore::{IgnoreList, Ignored};
pub use run::{CheckSpans, CheckedProfile, run};
