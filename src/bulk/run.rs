//! Carries rows out: a file's with its journal, or those of any source.

use super::file::FileRows;
use super::flags;
use super::journal::{self, Header, Journal, Past};
use super::plan::BulkPlan;
use super::pool;
use super::report::BulkReport;
use super::row::RowSource;
use super::work::Work;
use crate::engine::Target;
use crate::fault::Fault;
use crate::session::{Rows, token};
use std::sync::Mutex;

/// Carries the rows of a file out. `show` prints the report as it grows.
///
/// # Errors
/// Usage or configuration before anything is sent: the journal cannot be used, or is another input's.
pub fn run(
    rows: &FileRows,
    plan: &BulkPlan,
    show: impl FnOnce(Rows<'_>) -> Result<(), Fault>,
) -> Result<BulkReport, Fault> {
    let FileRows { target: Target { session, platform }, operation, sheet } = *rows;
    let header = Header {
        version: journal::VERSION,
        command: operation.command.path.to_owned(),
        profile: session.profile.clone(),
        place: Some(format!("{}{}", plan.origin.trim_end_matches('/'), session.prefix)),
        input: sheet.digest(),
        rows: sheet.len(),
        flags: Some(flags::flags(&sheet.reading, platform.secret_members)),
    };
    carry_out(rows, &header, plan, show)
}

/// Carries rows out. The header says what the run is about: a journal is gone on with by the same run only.
///
/// # Errors
/// Usage or configuration before anything is sent: the journal cannot be used, or is another run's. A refused sign-in.
pub fn carry_out(
    rows: &dyn RowSource,
    header: &Header,
    plan: &BulkPlan,
    show: impl FnOnce(Rows<'_>) -> Result<(), Fault>,
) -> Result<BulkReport, Fault> {
    let mut signed_in = Vec::new();
    for index in 0..rows.count() {
        let session = rows.act(index).0.session;
        if !signed_in.iter().any(|known| std::ptr::eq(*known, session)) {
            // Once, ahead of the threads: a wrong password tried by each of them could lock the account.
            if session.platform.dialect.needs_token(session) {
                token::access(session)?;
            }
            signed_in.push(session);
        }
    }
    let (journal, past) = if plan.resume {
        Journal::resume(plan.journal, header)?
    } else {
        (Journal::create(plan.journal, header)?, Past::default())
    };
    // What is in progress from here on is brought to its end.
    plan.cancel.check()?;
    plan.cancel.linger(true);
    let report = pool::run(Work { rows, plan, journal, past, made: Mutex::default() }, show);
    plan.cancel.linger(false);
    report
}
