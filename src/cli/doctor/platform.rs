//! The checks that the platform itself answers: whether the secrets open the door, as whom, and its version. It signs in
//! and reads.

use super::finding::Finding;
use super::subject::{Subject, ToldSubject};
use crate::cli::auth::signs_in;
use crate::commands::{columns, settings};
use crate::engine::{self, How, Target};
use crate::fault::Fault;
use crate::json;
use crate::platforms::Platform;
use crate::session::{CommandInput, Outcome, Session};

impl Subject<'_> {
    fn told(&self) -> Result<&ToldSubject, Fault> {
        let ask = || {
            let platform = self.settings.platform;
            self.connection()?.talk(false, |session| {
                // Where nobody answers there is no use in waiting for another try.
                session.send_once_only(true);
                signs_in(session)?;
                let standing = engine::standing(Target { session, platform });
                Ok(ToldSubject { standing, version: told_version(session, platform) })
            })
        };
        self.told.get_or_init(ask).as_ref().map_err(Clone::clone)
    }
}

/// What the platform says to the command that shows its version, where it has one.
fn told_version(session: &Session, platform: &'static Platform) -> Option<Result<String, Fault>> {
    let operation = platform.operation(&settings::VERSION)?;
    let column = operation.columns.iter().find(|column| column.heading.name == columns::VERSION.name)?;
    let target = Target { session, platform };
    let text = |outcome| match outcome {
        Outcome::Item(raw) => {
            serde_json::from_str(raw.get()).ok().and_then(|item| json::text_at(&item, column.pointer))
        }
        _ => None,
    };
    let answer = engine::run(target, operation, CommandInput::default(), &How::agreed(false));
    Some(answer.map(|outcome| text(outcome).unwrap_or_else(|| "not told".to_owned())))
}

pub(super) fn sign_in(subject: &Subject) -> Vec<Finding> {
    vec![match subject.told() {
        Ok(_) => Finding::pass("the platform accepts the secrets"),
        Err(fault) => Finding::fail(&fault),
    }]
}

pub(super) fn account(subject: &Subject) -> Vec<Finding> {
    let Ok(told) = subject.told() else { return Vec::new() };
    let standing = match &told.standing {
        Ok(standing) => standing,
        Err(fault) => return vec![Finding::warn(fault)],
    };
    let held = standing.held.iter().filter(|(_, names)| !names.is_empty());
    let held: Vec<String> =
        held.map(|(resource, names)| format!("; {resource}: {}", names.join(", "))).collect();
    let kind = subject.settings.platform.rights.kind;
    let mut found = vec![Finding::pass(format!("{kind} {}{}", standing.account, held.concat()))];
    found.extend(standing.unread.iter().cloned().map(Finding::skipped));
    found
}

pub(super) fn version(subject: &Subject) -> Vec<Finding> {
    let told = subject.told().ok().and_then(|told| told.version.as_ref());
    vec![match told {
        Some(Ok(version)) => Finding::pass(version.clone()),
        Some(Err(fault)) => Finding::warn(fault),
        None => Finding::skipped("the platform tells none"),
    }]
}
