//! Carries a plan out: a stage after the other, the steps of one side by side. What each came to is in journals before and
//! after it is sent, with what was there before.

use super::gather;
use super::index::Index;
use super::input::{Inputs, StepInput};
use super::live::LiveState;
use super::order;
use super::plan::StatePlan;
use super::step::{StateStep, StepAct, StepStage};
use super::wish::StateSecrets;
use crate::bulk::{BulkRow, RowSource};
use crate::clock::Clock;
use crate::engine::{self, Looks, Target};
use crate::fault::{Fault, Kind};
use crate::jobs::step_results::{self, StepResult, StepRun};
use crate::platforms::Operation;
use crate::session::Cancel;
use serde_json::{Value, json};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::PathBuf;

/// What the steps of a plan came to, in their order.
pub type StateResult = Vec<StepResult>;

/// Where a run keeps its journals, and how it goes.
pub struct ApplyPlace<'a> {
    /// The folder; a file for each stage is made in it.
    pub journals: PathBuf,
    /// What tells the run's journals from those of an earlier run in the folder.
    pub run: String,
    /// Notes what is about to be done and what came of it; what cannot be noted is not sent.
    pub note: &'a dyn Fn(&[Value]) -> Result<(), Fault>,
    /// Steps that are carried out at once.
    pub jobs: usize,
    /// Gives the secrets that files refer to.
    pub secrets: &'a dyn StateSecrets,
    /// Ends the run.
    pub cancel: &'a dyn Cancel,
    /// Time.
    pub clock: &'a dyn Clock,
}

/// Carries the steps out and tells what each came to. One that fails keeps no other from being tried, but for deletes: they are
/// sent only where all before them was done.
pub fn carry_out(target: Target, live: LiveState, plan: &StatePlan, place: &ApplyPlace) -> StateResult {
    let steps = &plan.steps;
    let mut results: StateResult = steps.iter().map(|_| StepResult::not_sent(None)).collect();
    let mut run = StateRun { target, index: live.index, dirty: Vec::new(), has_sent: false, place };
    let mut stages: Vec<StepStage> = steps.iter().map(|step| step.stage).collect();
    stages.dedup();
    for (number, stage) in stages.into_iter().enumerate() {
        if place.cancel.check().is_err() {
            break;
        }
        let of_stage: Vec<usize> = (0..steps.len()).filter(|at| steps[*at].stage == stage).collect();
        let prunes = of_stage.iter().all(|at| steps[*at].act == StepAct::Delete && steps[*at].part.is_none());
        if prunes && results.iter().any(|result| !result.at.is_empty() && !result.is_done()) {
            let why = "nothing is deleted, because something before it failed";
            of_stage.iter().for_each(|at| results[*at] = StepResult::not_sent(Some(why.to_owned())));
            continue;
        }
        match run.stage(steps, &of_stage, number) {
            Ok(came) => of_stage.into_iter().zip(came).for_each(|(at, result)| results[at] = result),
            Err(fault) => {
                step_results::ended(&mut results, &fault);
                break;
            }
        }
    }
    results
}

struct StateRun<'a, 'b> {
    target: Target<'a>,
    index: Index,
    /// Kinds of which something was made since they were read.
    dirty: Vec<&'static str>,
    /// Whether anything was sent.
    has_sent: bool,
    place: &'b ApplyPlace<'b>,
}

impl StateRun<'_, '_> {
    fn stage(
        &mut self,
        steps: &[StateStep],
        of_stage: &[usize],
        number: usize,
    ) -> Result<StateResult, Fault> {
        self.read_again(steps, of_stage)?;
        let place = self.place;
        let inputs =
            Inputs { target: self.target, index: &self.index, secrets: place.secrets, only_checked: false };
        let built: Vec<Result<StepInput, Fault>> = of_stage.iter().map(|at| inputs.of(&steps[*at])).collect();
        let names = self.target.session.platform.secret_members;
        let due = of_stage.iter().zip(&built).map(|(at, built)| {
            let mut line = steps[*at].json(names);
            line["before"] = steps[*at].shown_before(names);
            (line["is"], line["step"], line["stage"]) = (json!("step"), json!(at + 1), json!(number));
            if built.as_ref().is_ok_and(|(operation, given)| engine::mints(operation, given)) {
                line["mints"] = json!(true);
            }
            line
        });
        (place.note)(&due.collect::<Vec<_>>())?;
        let mut results: StateResult = of_stage.iter().map(|_| StepResult::not_sent(None)).collect();
        let mut rows = Vec::new();
        let changed = self.changed_meanwhile(steps, of_stage)?;
        let named = self.named_meanwhile(steps, of_stage)?;
        for (own, (at, built)) in of_stage.iter().zip(built).enumerate() {
            let built = if changed.contains(at) {
                Err(self.target.session.name(engine::changed_meanwhile(&steps[*at].about())))
            } else if let Some(why) = named.get(at) {
                Err(self.target.session.name(why.clone()))
            } else {
                built
            };
            match built {
                Ok((operation, given)) => rows.push((own, steps[*at].about(), operation, given)),
                Err(fault) => results[own] = held_back(&fault, place.clock),
            }
        }
        self.has_sent |= !rows.is_empty();
        let fault = if rows.is_empty() { None } else { self.carry_out(&rows, number, &mut results) };
        let came = of_stage.iter().zip(&results).map(|(at, result)| {
            json!({
                "is": "outcome", "step": at + 1, "outcome": result.outcome, "code": result.code,
                "message": result.message, "at": result.at,
            })
        });
        (place.note)(&came.collect::<Vec<_>>())?;
        for at in of_stage {
            let step = &steps[*at];
            if step.act != StepAct::Update && step.part.is_none() && !self.dirty.contains(&step.kind.name) {
                self.dirty.push(step.kind.name);
            }
        }
        if let Some(fault) = fault {
            step_results::ended(&mut results, &fault);
            if fault.kind().ends_run() || fault.is_hopeless() {
                // What was done of this stage is known all the same.
                self.dirty.clear();
            }
        }
        Ok(results)
    }

    /// The steps of a stage that would delete something that is another by now than when the plan was made.
    fn changed_meanwhile(&self, steps: &[StateStep], of_stage: &[usize]) -> Result<HashSet<usize>, Fault> {
        let mut changed = HashSet::new();
        let deletes = of_stage.iter().copied().filter(|at| steps[*at].act == StepAct::Delete);
        let mut read: BTreeMap<(&str, &str), Vec<(String, Value)>> = BTreeMap::new();
        for at in deletes {
            let step = &steps[at];
            let (Some(live), part) = (&step.live, step.part.as_ref().map(|(part, _)| *part)) else {
                continue;
            };
            let place = (step.kind.name, part.map_or("", |_| live.id.as_str()));
            if let Entry::Vacant(unread) = read.entry(place) {
                let of_kind =
                    of_stage.iter().map(|at| &steps[*at]).filter(|one| one.kind.name == step.kind.name);
                let ids: Vec<&str> = of_kind.filter_map(|one| Some(one.live.as_ref()?.id.as_str())).collect();
                let part = part.map(|part| (part, live.id.as_str()));
                let now = gather::now(self.target, step.kind, part, &ids);
                unread.insert(now.map_err(|fault| self.target.session.name(fault))?);
            }
            let (id, raw) = match &step.element {
                Some(element) => (&element.id, &element.raw),
                None => (&live.id, &live.raw),
            };
            let now = read.get(&place).into_iter().flatten().find(|(known, _)| known == id);
            // What this run itself did to others may show in it.
            let is_same = |now: &Value| match part {
                None if self.has_sent => (step.kind.shape)(now) == (step.kind.shape)(raw),
                _ => now == raw,
            };
            if now.is_some_and(|(_, now)| !is_same(now)) {
                changed.insert(at);
            }
        }
        Ok(changed)
    }

    /// What would be deleted by a stage and is named by now by something that stays: each with why it is not deleted.
    fn named_meanwhile(
        &self,
        steps: &[StateStep],
        of_stage: &[usize],
    ) -> Result<HashMap<usize, Fault>, Fault> {
        let is_pruned = |at: &usize| steps[*at].act == StepAct::Delete && steps[*at].part.is_none();
        let deleted: Vec<&'static str> =
            of_stage.iter().filter(|at| is_pruned(at)).map(|at| steps[*at].kind.name).collect();
        if deleted.is_empty() {
            return Ok(HashMap::new());
        }
        let now = gather::referring(self.target, &deleted)?;
        let found = order::naming_deleted(&now, steps, &[]).into_iter();
        let fault = |names: String| {
            Fault::new(Kind::Conflict, format!("{names} since the plan was made"))
                .hint("it was not deleted; take the reference away, or have a file for it")
        };
        Ok(found.filter(|(at, _)| of_stage.contains(at)).map(|(at, names)| (at, fault(names))).collect())
    }

    /// Reads the names of kinds again of which something was made, where steps need them.
    fn read_again(&mut self, steps: &[StateStep], of_stage: &[usize]) -> Result<(), Fault> {
        for kind in self.target.platform.managed.kinds() {
            let is_new =
                self.dirty.contains(&kind.name) || kind.made_of.iter().any(|one| self.dirty.contains(one));
            let is_needed = of_stage.iter().map(|at| &steps[*at]).any(|step| {
                let names = |reference: &crate::platforms::managed::ManagedReference| {
                    reference.by_id && reference.kind == kind.name
                };
                step.act != StepAct::Delete && step.kind.references.iter().any(names)
                    || step.part.is_some() && step.kind.name == kind.name
            });
            if is_new && is_needed {
                let names = gather::names(self.target, kind)?;
                self.index.set(kind.name, names.iter().map(|(key, id)| (key.as_str(), id.as_str())));
            }
        }
        Ok(())
    }

    fn carry_out(
        &self,
        rows: &[(usize, String, &'static Operation, crate::session::CommandInput)],
        number: usize,
        results: &mut StateResult,
    ) -> Option<Fault> {
        let place = self.place;
        let run = StepRun {
            command: format!("apply {number}"),
            profile: self.target.session.profile.clone(),
            jobs: place.jobs,
            // All of it is read again at the end.
            looks: Looks::Unnamed,
            journal: &place.journals.join(format!("{}-{number:02}.ndjson", place.run)),
            cancel: place.cancel,
            clock: place.clock,
        };
        let (own, ended) = run.carry_out(&StageSteps { target: self.target, rows });
        for ((at, ..), result) in rows.iter().zip(own) {
            results[*at] = result;
        }
        ended
    }
}

fn held_back(fault: &Fault, clock: &dyn Clock) -> StepResult {
    StepResult {
        outcome: "failed".to_owned(),
        code: Some(fault.kind().code().to_owned()),
        message: Some(fault.detail().message.clone()),
        at: clock.now().to_string(),
        held_back: true,
        ..StepResult::default()
    }
}

/// The steps of one stage, as rows.
struct StageSteps<'a, 'b> {
    target: Target<'a>,
    rows: &'b [(usize, String, &'static Operation, crate::session::CommandInput)],
}

impl RowSource for StageSteps<'_, '_> {
    fn count(&self) -> usize {
        self.rows.len()
    }

    fn act(&self, index: usize) -> (Target<'_>, &'static Operation) {
        (self.target, self.rows[index].2)
    }

    fn row(&self, index: usize) -> Result<BulkRow<'_>, Fault> {
        let (_, about, operation, given) = &self.rows[index];
        let mut given = given.clone();
        given.called = Some(about.clone());
        Ok(BulkRow {
            number: index as u64 + 1,
            key: about.as_str().into(),
            target: self.target,
            operation,
            given,
        })
    }
}
