//! What stands against the steps of a plan: found once, the same way for whoever shows the plan, checks files or carries it out.

use super::file_names;
use super::folder::StateFolder;
use super::input::Inputs;
use super::live::LiveState;
use super::object::StateObject;
use super::plan::StatePlan;
use super::step::{StateStep, StepAct};
use super::wish::StateSecrets;
use super::{order, siblings, spec};
use crate::commands::Effect;
use crate::engine::{self, OwnAccount, Target};
use crate::fault::Fault;
use crate::json;
use crate::platforms::Operation;
use std::collections::{BTreeMap, HashSet};

/// As many are named in a sentence.
const SAID: usize = 5;

/// What the steps do, at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateStake {
    /// The most that any of them does.
    pub effect: Effect,
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
        self.judge_own(target);
        let inputs = Inputs { target, index: &live.index, secrets, only_checked: true };
        let mut stake = StateStake { effect: Effect::Write, mints: Vec::new() };
        let mut cautions: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
        for (place, step) in self.steps.iter_mut().enumerate().filter(|(_, step)| step.blocked.is_none()) {
            let checked = inputs.of(step).and_then(|(operation, given)| {
                let of_file = |fault| in_members(operation, fault);
                let checked = engine::check(target, operation, &given).map_err(of_file)?;
                let mut cautions = engine::check_edit(target, operation, &given).map_err(of_file)?;
                cautions.extend(Some(operation.caution).filter(|caution| !caution.is_empty()));
                Ok((checked, engine::mints(operation, &given), cautions))
            });
            match checked {
                Ok((checked, ..)) if checked.stake.own == OwnAccount::Itself => {
                    step.blocked = Some(of_own_account());
                }
                Ok((checked, mints, own)) => {
                    stake.effect = stake.effect.max(checked.stake.effect);
                    stake.mints.extend(mints.then_some(place));
                    let about = || step.about();
                    own.iter()
                        .for_each(|one| cautions.entry((step.kind.name, *one)).or_default().push(about()));
                }
                Err(fault) => step.blocked = Some(of_step(step, fault)),
            }
        }
        let cautions = cautions.into_iter().map(|((_, caution), keys)| cautioned(&keys, caution));
        self.told.extend(cautions);
        stake
    }

    /// Notes what would make the account that the profile signs in as, which its list may not show.
    fn judge_own(&mut self, target: Target) {
        let is_new = |step: &&mut StateStep| step.act == StepAct::Create && step.part.is_none();
        for step in self.steps.iter_mut().filter(is_new) {
            let acts = step.kind.delete.or(step.kind.update);
            let acts = acts.and_then(|command| target.platform.operation(command));
            if acts.is_some_and(|operation| engine::is_own_name(target, operation, &[&step.key])) {
                step.blocked.get_or_insert_with(of_own_account);
            }
        }
    }

    /// Notes references to nothing, deletions of what is still named, and names that would be those of several things.
    fn judge_references(&mut self, live: &LiveState, wanted: &[StateObject]) {
        let found = order::references(live, &self.steps, wanted);
        let found = found.iter().map(|one| (one.place, one.fault(live)));
        let found: Vec<(usize, Fault)> = found.chain(order::still_named(live, &self.steps, wanted)).collect();
        let found = found.into_iter().chain(siblings::taken(live, &self.steps, wanted)).collect::<Vec<_>>();
        for (place, fault) in found {
            self.steps[place].blocked.get_or_insert(fault);
        }
        if !live.is_offline {
            self.told.extend(order::unknown(live, &self.steps));
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
        let odd = self.steps.iter().enumerate().filter_map(|(place, step)| {
            let why = spec::unreachable(live.platform, step.kind, &step.key)?;
            Some((place, Fault::usage(why).hint("nothing was sent; give it another id")))
        });
        let odd: Vec<(usize, Fault)> = odd.collect();
        for (place, fault) in odd.into_iter().chain(siblings::taken(live, &self.steps, &folder.objects)) {
            let step = &mut self.steps[place];
            // Where an export had its file, it is there and its name is not made; what names it is left alone.
            if had.contains(file_names::path(step.kind, &step.key).as_str()) {
                doubts.push(format!("{}: {}", step.named_by(), fault.detail().message));
            } else {
                step.blocked.get_or_insert(fault);
            }
        }
        for one in order::references(live, &self.steps, &folder.objects) {
            let was_there = || had.contains(file_names::path(one.kind, &one.name).as_str());
            let cannot_be = settings.named.is_some() && one.kind.built_in.is_empty();
            let step = &mut self.steps[one.place];
            if one.is_empty() || cannot_be || was_there() {
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
        self.possible_of(SAID, "nothing was sent; 'iamctl diff' shows them all")
    }

    /// The same for files alone, where nothing else shows them: all are named.
    ///
    /// # Errors
    /// As above.
    pub fn possible_offline(&self) -> Result<(), Fault> {
        self.possible_of(usize::MAX, "nothing was sent")
    }

    fn possible_of(&self, said: usize, hint: &str) -> Result<(), Fault> {
        let mut blocked = self.steps.iter().filter_map(|step| Some((step, step.blocked.clone()?)));
        let Some((step, mut first)) = blocked.next() else { return Ok(()) };
        if blocked.next().is_none() {
            let message = &mut first.detail_mut().message;
            *message = format!("{}: {message}", step.named_by());
            return Err(first);
        }
        let all: Vec<String> = self.refusals().collect();
        let more = if all.len() > said { " ..." } else { "" };
        let message = format!("{}{more}", all.iter().take(said).cloned().collect::<Vec<_>>().join("; "));
        Err(Fault::usage(message).hint(hint))
    }
}

/// Why a step is not carried out that is about the account that acts.
fn of_own_account() -> Fault {
    Fault::usage("this is the account that the profile signs in as")
        .hint("nothing was sent; make the change by hand, or apply as somebody else")
}

/// What a command says before it acts, with the objects that it acts on.
fn cautioned(objects: &[String], caution: &str) -> String {
    let named = objects.iter().take(SAID).cloned().collect::<Vec<_>>().join(", ");
    let more = objects.len().saturating_sub(SAID);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("{named}{more}: {caution}")
}

/// A fault of a command with members of its body in the place of the flags that give them: files have no flags.
fn in_members(operation: &Operation, mut fault: Fault) -> Fault {
    let member = |flag: &str| {
        let own = operation.body.iter().find(|field| field.arg.is_some_and(|arg| arg.name == flag))?;
        let at = own.place()?;
        Some(json::spoken(at.split("/0").next().unwrap_or(at)))
    };
    let message = &mut fault.detail_mut().message;
    let mut parts = message.split("--");
    let mut made = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-').unwrap_or(part.len());
        let (flag, rest) = part.split_at(end);
        made.push_str(&member(flag).unwrap_or_else(|| format!("--{flag}")));
        made.push_str(rest);
    }
    *message = made;
    fault
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
