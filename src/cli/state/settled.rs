//! What steps came to once everything is read again, and secrets that nobody has.

use crate::cli::handover::SecretKeeper;
use crate::fault::{Fault, Kind};
use crate::jobs::StepResult;
use crate::jobs::state::{StateStep, StepAct};
use crate::output;
use crate::platforms::Platform;
use crate::session::SecretReceiver;
use serde_json::value::RawValue;
use std::collections::{HashMap, HashSet};

/// As many commands are given.
const COMMANDS: usize = 3;

/// Takes secrets to their file, each under the object that it belongs to.
pub(super) struct NamedSecrets<'a> {
    pub(super) keeper: SecretKeeper<'a>,
    /// Kind and key of new objects, by their keys.
    pub(super) names: HashMap<String, String>,
}

impl SecretReceiver for NamedSecrets<'_> {
    fn deliver(&self, answer: &RawValue, whose: &str) -> Result<(), Fault> {
        self.keeper.deliver(answer, self.names.get(whose).map_or(whose, String::as_str))
    }
}

/// Objects, as `kind/key`, whose secrets were shown once in answers that nobody read.
pub(super) struct LostSecrets<'a> {
    pub(super) profile: &'a str,
    pub(super) platform: &'static Platform,
    pub(super) all: &'a [String],
}

impl LostSecrets<'_> {
    /// The fault for them and more of them; nothing where there are none.
    pub(super) fn fault(&self, more: Vec<String>) -> Option<Fault> {
        let mut all = self.all.to_vec();
        all.extend(more.into_iter().filter(|one| !self.all.contains(one)));
        if all.is_empty() {
            return None;
        }
        let what =
            if all.len() == 1 { "1 new object".to_owned() } else { format!("{} new objects", all.len()) };
        let message = format!(
            "{what} got secrets that the platform shows once, and the answers with them were lost: {}",
            all.join(", ")
        );
        let lines = all.iter().filter_map(|about| self.line(about)).take(COMMANDS);
        let fault = Fault::new(Kind::Partial, message);
        Some(lines.fold(fault, |fault, line| fault.hint(format!("'{line}' makes a new one"))))
    }

    fn line(&self, about: &str) -> Option<String> {
        let (name, key) = about.split_once('/')?;
        let kind = self.platform.managed.kinds().iter().find(|kind| kind.name == name)?;
        let key = output::quoted(key);
        Some(format!("iamctl {} {key} --profile {} --secret-out FILE", kind.new_secret?.path, self.profile))
    }
}

/// What a step came to, by what is `left` to do when everything is read again.
pub(super) fn settled(step: &StateStep, result: &StepResult, left: &HashSet<String>) -> StepResult {
    let mut settled = result.clone();
    if left.contains(&step.about()) {
        if result.outcome == "in-doubt" && answered(result) {
            settled.outcome = "failed".to_owned();
        }
        return settled;
    }
    // Whether a secret is as it is meant to be is shown by nothing.
    if result.is_done() || step.act == StepAct::Update && !step.secrets().is_empty() {
        return settled;
    }
    let is_conflict = result.code.as_deref() == Some(Kind::Conflict.code());
    let (outcome, message) = match (result.outcome.as_str(), step.act) {
        ("in-doubt", _) => ("done", "its answer was lost, and it is as wanted when read again".to_owned()),
        ("failed", _) if !is_conflict => {
            ("done", "it was told to have failed, and is as wanted when read again".to_owned())
        }
        (_, StepAct::Create) => ("unchanged", "it is there as wanted, made by somebody else".to_owned()),
        (_, StepAct::Update) => ("unchanged", "it is as wanted, changed by somebody else".to_owned()),
        (_, StepAct::Delete) => ("unchanged", "it is gone, deleted by somebody else".to_owned()),
    };
    StepResult { outcome: outcome.to_owned(), code: None, message: Some(message), ..settled }
}

/// Whether the platform gave an answer that did not come true, or none that can be read.
fn answered(result: &StepResult) -> bool {
    accepted(result) || result.code.as_deref() == Some(Kind::Unexpected.code())
}

/// Whether the platform accepted a change that did not come true.
pub(super) fn accepted(result: &StepResult) -> bool {
    result.outcome == "in-doubt" && result.code.as_deref() == Some(Kind::Rejected.code())
}
