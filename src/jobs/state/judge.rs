//! What stands against the steps of a plan: found once, the same way for whoever shows the plan, checks files or carries it out.

use super::file_names;
use super::folder::StateFolder;
use super::input::Inputs;
use super::live::LiveState;
use super::object::StateObject;
use super::order;
use super::plan::StatePlan;
use super::step::StateStep;
use super::wish::StateSecrets;
use crate::commands::Effect;
use crate::engine::{self, OwnAccount, Target};
use crate::fault::Fault;
use std::collections::HashSet;

/// As many are named in a sentence.
const SAID: usize = 5;

/// What the steps do, at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateStake {
    /// The most that any of them does.
    pub effect: Effect,
    /// Whether any of them acts on the account that the profile signs in as.
    pub own: bool,
    /// Those of them that make a secret that is shown once, by their places in the plan.
    pub mints: Vec<usize>,
}

impl StatePlan {
    /// Holds every step to what stands against it, without sending anything, and notes that with the step. Tells what the
    /// others do at most.
    pub fn judge(
        &mut self,
        target: Target,
        (live, wanted): (&LiveState, &[StateObject]),
        secrets: &dyn StateSecrets,
    ) -> StateStake {
        self.judge_references(live, wanted);
        let inputs = Inputs { target, index: &live.index, secrets, only_checked: true };
        let mut stake = StateStake { effect: Effect::Write, own: false, mints: Vec::new() };
        for (place, step) in self.steps.iter_mut().enumerate().filter(|(_, step)| step.blocked.is_none()) {
            let checked = inputs.of(step).and_then(|(operation, given)| {
                let checked = engine::check(target, operation, &given)?;
                engine::check_edit(target, operation, &given)?;
                Ok((checked, engine::mints(operation, &given)))
            });
            match checked {
                Ok((checked, mints)) => {
                    stake.effect = stake.effect.max(checked.stake.effect);
                    stake.mints.extend(mints.then_some(place));
                    stake.own |= checked.stake.own == OwnAccount::Itself;
                }
                Err(fault) => step.blocked = Some(of_step(step, fault)),
            }
        }
        stake
    }

    /// Notes references to nothing, and deletions of what is still named.
    fn judge_references(&mut self, live: &LiveState, wanted: &[StateObject]) {
        let found = order::references(live, &self.steps, wanted);
        let found = found.iter().map(|one| (one.place, one.fault(live)));
        let found: Vec<(usize, Fault)> = found.chain(order::still_named(live, &self.steps, wanted)).collect();
        for (place, fault) in found {
            self.steps[place].blocked.get_or_insert(fault);
        }
    }

    /// Holds the files of a folder to what is known without a platform: what they name and nothing holds stands against
    /// them where the platform cannot have it of its own, or where an export had a file for it. Gives, as sentences, what only
    /// the platform can tell.
    pub fn judge_offline(&mut self, live: &LiveState, folder: &StateFolder) -> Vec<String> {
        // What a new object lacks, one that is there may have.
        self.steps.iter_mut().for_each(|step| step.blocked = None);
        let settings = &folder.settings;
        let had: HashSet<&str> =
            settings.files.iter().filter_map(|path| Some(path.rsplit_once('.')?.0)).collect();
        let mut doubts = Vec::new();
        for one in order::references(live, &self.steps, &folder.objects) {
            let was_there = || had.contains(file_names::path(one.kind, &one.name).as_str());
            let cannot_be = settings.named.is_some() && one.kind.built_in.is_empty();
            let step = &mut self.steps[one.place];
            if cannot_be || was_there() {
                step.blocked.get_or_insert(one.fault(live));
            } else {
                let (file, message) = (step.named_by(), one.fault(live).detail().message.clone());
                doubts.push(format!("{file}: {message}; the platform may have it of its own"));
            }
        }
        doubts
    }

    /// What stands against steps, each as a sentence that begins with the file or the object.
    pub fn refusals(&self) -> impl Iterator<Item = String> {
        let blocked = self.steps.iter().filter_map(|step| Some((step, step.blocked.as_ref()?)));
        blocked.map(|(step, fault)| format!("{}: {}", step.named_by(), fault.detail().message))
    }

    /// Refuses what cannot be carried out.
    ///
    /// # Errors
    /// Usage, naming files or objects; what else stands against the only one.
    pub fn possible(&self) -> Result<(), Fault> {
        let mut blocked = self.steps.iter().filter_map(|step| Some((step, step.blocked.clone()?)));
        let Some((step, mut first)) = blocked.next() else { return Ok(()) };
        if blocked.next().is_none() {
            let message = &mut first.detail_mut().message;
            *message = format!("{}: {message}", step.named_by());
            return Err(first);
        }
        let all: Vec<String> = self.refusals().collect();
        let more = if all.len() > SAID { " ..." } else { "" };
        let message = format!("{}{more}", all.iter().take(SAID).cloned().collect::<Vec<_>>().join("; "));
        Err(Fault::usage(message).hint("nothing was sent; 'iamctl diff' shows them all"))
    }
}

/// A fault of a command, as one of the file: its flags are none of this run.
fn of_step(step: &StateStep, mut fault: Fault) -> Fault {
    let detail = fault.detail_mut();
    for hint in &mut detail.hints {
        *hint = hint.split("; ").filter(|part| !part.starts_with("--")).collect::<Vec<_>>().join("; ");
    }
    detail.hints.retain(|hint| !hint.is_empty());
    if let Some(rest) = detail.message.strip_prefix(&format!("{}: ", step.named_by())) {
        detail.message = rest.to_owned();
    }
    fault
}
