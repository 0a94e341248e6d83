//! What is to be done so that a platform is as files say: steps in the order of what they refer to.

use super::compare::{self, MemberChange};
use super::live::{Keeper, LiveObject, LivePart, LiveState};
use super::object::{StateObject, label};
use super::step::{StateStep, StepAct};
use super::wish::PlanWish;
use super::{due, emptying, order, places, required, spec};
use crate::fault::{Fault, Kind};
use crate::json;
use crate::platforms::managed::{ManagedKind, ManagedPart, SecretMember, SecretNeed};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// What is to be done.
pub struct StatePlan {
    /// The steps, in the order of their stages.
    pub steps: Vec<StateStep>,
    /// What is on the platform alone and stays, by kind.
    pub extra: Vec<(&'static str, usize)>,
    /// What is to be known besides.
    pub told: Vec<String>,
}

/// What makes a platform as these objects are. Kinds that could not be read are left alone.
///
/// # Errors
/// Usage: a circle, a secret that is not there.
pub fn plan(
    live: &LiveState,
    wanted: &[StateObject],
    kinds: &[&'static ManagedKind],
    wish: &PlanWish,
) -> Result<StatePlan, Fault> {
    let mut plan = StatePlan { steps: Vec::new(), extra: Vec::new(), told: Vec::new() };
    for (place, kind) in live.platform.managed.kinds().iter().enumerate() {
        let is_meant = kinds.iter().any(|one| one.name == kind.name);
        let Some(there) = live.kind(kind.name).filter(|_| is_meant) else { continue };
        let own: Vec<&StateObject> = wanted.iter().filter(|object| object.kind.name == kind.name).collect();
        let by_key: HashMap<&str, &LiveObject> =
            there.objects.iter().map(|object| (object.key.as_str(), object)).collect();
        for object in &own {
            let found = by_key.get(object.key.as_str()).copied();
            if live.unheld.iter().any(|left| left.may_be(kind, &object.key)) {
                continue;
            }
            plan.of_object(live, object, found, (place, wish))?;
        }
        plan.rest(kind, &there.objects, &own, (place, wish));
    }
    for step in plan.steps.iter_mut().filter(|step| step.part.is_none() && step.blocked.is_none()) {
        step.blocked = spec::unreachable(live.platform, step.kind, &step.key).map(refused);
    }
    order::depths(&mut plan.steps)?;
    plan.steps.sort_by_key(|step| step.stage);
    Ok(plan)
}

impl StatePlan {
    fn of_object(
        &mut self,
        live: &LiveState,
        object: &StateObject,
        found: Option<&LiveObject>,
        (place, wish): (usize, &PlanWish),
    ) -> Result<(), Fault> {
        let (kind, platform) = (object.kind, live.platform);
        let blank = |act: StepAct| StateStep {
            kind,
            key: object.key.clone(),
            part: None,
            act,
            changes: Vec::new(),
            blocked: None,
            stage: (place, 0, 0),
            wanted: object.value.clone(),
            object: Some(object.clone()),
            live: found.cloned(),
            element: None,
            secrets: Vec::new(),
        };
        let lacks = |secret: &&SecretMember, need: &[SecretNeed]| {
            let is_given = object.secrets.iter().any(|(at, _)| places::is_of(at, secret.at));
            need.contains(&secret.need) && !is_given
        };
        let Some(found) = found else {
            let mut step = blank(StepAct::Create);
            step.secrets = object.secrets.iter().map(|(at, _)| at.clone()).collect();
            let lacked = kind.secrets.iter().find(|one| lacks(one, &[SecretNeed::Create, SecretNeed::Write]));
            step.blocked = match kind.create {
                None => Some(refused(format!("{} makes none of {}", platform.title, kind.name))),
                Some(_) => lacked
                    .map(|secret| due::needs("a new one", secret))
                    .or_else(|| spec::lacking(platform, object))
                    .map(lacking),
            };
            self.steps.push(step);
            self.parts(live, (object, None), (place, wish));
            return Ok(());
        };
        let of_file = without_parts(kind, &object.value);
        let differs = !compare::fits(&of_file, &found.value);
        let secrets = due::secrets(object, found, differs, wish)?;
        if differs || !secrets.is_empty() {
            let wanted = compare::completed(&of_file, &found.value);
            let changes = compare::changes(&wanted, &found.value);
            let lacked = kind.secrets.iter().find(|one| lacks(one, &[SecretNeed::Write]));
            let fixed = changes.iter().find_map(|one| {
                let (at, why) = spec::fixed_by(platform, kind, one)?;
                Some(format!("'{}' cannot be changed: {why}", json::spoken(&at)))
            });
            let lost = required::empty_in_change(platform, kind, (&changes, &wanted, &found.value));
            let emptied = changes.iter().find_map(|one| emptying::refused(platform, kind, one));
            let emptied = emptied.or(lost).map(emptied_fault);
            let blocked = match (found.keeper, lacked) {
                (Keeper::Platform, _) => Some(refused(OF_PLATFORM.to_owned())),
                (_, Some(secret)) => {
                    let why = due::needs("a change", secret);
                    Some(Fault::usage(why).hint("nothing was sent; say it in the file"))
                }
                _ => fixed.map(refused).or(emptied).or_else(|| due::dropped(object, found).map(refused)),
            };
            self.steps.push(StateStep { changes, secrets, blocked, wanted, ..blank(StepAct::Update) });
        }
        self.parts(live, (object, Some(found)), (place, wish));
        Ok(())
    }

    /// The elements of lists that have commands of their own.
    fn parts(
        &mut self,
        live: &LiveState,
        (object, found): (&StateObject, Option<&LiveObject>),
        (place, wish): (usize, &PlanWish),
    ) {
        let kind = object.kind;
        // What the platform made itself is not changed, and its parts were not read.
        let is_kept = found.is_none_or(|found| found.keeper != Keeper::Platform);
        for (number, part) in kind.parts.iter().enumerate() {
            // Null is a list without elements.
            let Some(list) = object.value.get(part.member) else { continue };
            let list = list.as_array().map_or(&[][..], Vec::as_slice);
            if !is_kept && list.is_empty() {
                continue;
            }
            let there: &[LivePart] =
                found.and_then(|found| found.parts.get(number)).map_or(&[], Vec::as_slice);
            let step = |act: StepAct, key: &str, order: usize| StateStep {
                kind,
                key: object.key.clone(),
                part: Some((part, key.to_owned())),
                act,
                changes: Vec::new(),
                blocked: (!is_kept).then(|| refused(OF_PLATFORM.to_owned())),
                stage: (place, order, 0),
                wanted: Value::Null,
                object: Some(object.clone()),
                live: found.cloned(),
                element: there.iter().find(|one| one.key == key).cloned(),
                secrets: Vec::new(),
            };
            for element in list {
                let key = json::text_at(element, part.key).unwrap_or_default();
                match there.iter().find(|one| one.key == key) {
                    None => {
                        let step = step(StepAct::Create, &key, 2);
                        let lacked = required::empty_in_part(live.platform, part, element).map(lacking);
                        let blocked = step.blocked.clone().or(lacked);
                        self.steps.push(StateStep { wanted: element.clone(), blocked, ..step });
                    }
                    Some(one) => {
                        // What is made again has what is not said as well.
                        let whole = compare::overlaid(element, &one.value);
                        let element = if part.update.is_none() { &whole } else { element };
                        let changes = compare::changes(element, &one.value);
                        let emptied = changes
                            .iter()
                            .find_map(|one| emptying::refused_in_part(live.platform, part, one));
                        let emptied = emptied.map(emptied_fault);
                        if !changes.is_empty() && part.update.is_none() {
                            let about = step(StepAct::Create, &key, 2).about();
                            self.told.push(format!(
                                "{about} is deleted and made again, and for a moment not there"
                            ));
                        }
                        let step = |act, order| {
                            let step = step(act, &key, order);
                            let emptied = emptied.clone().filter(|_| act != StepAct::Delete);
                            StateStep { blocked: step.blocked.clone().or(emptied), ..step }
                        };
                        self.steps.extend(changed(part, element, changes, &step));
                    }
                }
            }
            let is_wanted =
                |key: &str| list.iter().any(|one| json::text_at(one, part.key).as_deref() == Some(key));
            let extra: Vec<&LivePart> = there.iter().filter(|one| !is_wanted(&one.key)).collect();
            if wish.prune {
                self.steps.extend(extra.iter().map(|one| step(StepAct::Delete, &one.key, 1)));
            } else {
                self.count(part.member, extra.len());
            }
        }
    }

    /// What is on the platform alone: deleted where that is wanted, and counted elsewhere. What the platform made itself and
    /// the account that acts stay.
    fn rest(
        &mut self,
        kind: &'static ManagedKind,
        there: &[LiveObject],
        own: &[&StateObject],
        (place, wish): (usize, &PlanWish),
    ) {
        let kept: HashSet<&str> = own.iter().map(|object| object.key.as_str()).collect();
        let extra = there.iter().filter(|object| !kept.contains(object.key.as_str()));
        let is_left_out = |object: &LiveObject| wish.kept.contains(&label(kind, &object.key));
        let extra: Vec<&LiveObject> =
            extra.filter(|object| object.keeper == Keeper::Somebody && !is_left_out(object)).collect();
        if kind.count == crate::platforms::managed::ManagedCount::One {
            return;
        }
        if !wish.prune {
            return self.count(kind.name, extra.len());
        }
        if kind.delete.is_none() && !extra.is_empty() {
            self.told.push(format!("{} of {} stay: the platform deletes none", extra.len(), kind.name));
            return;
        }
        for object in extra {
            self.steps.push(StateStep {
                kind,
                key: object.key.clone(),
                part: None,
                act: StepAct::Delete,
                changes: Vec::new(),
                blocked: None,
                stage: (order::LAST + order::LAST - place, 0, 0),
                wanted: Value::Null,
                object: None,
                live: Some(object.clone()),
                element: None,
                secrets: Vec::new(),
            });
        }
    }

    fn count(&mut self, what: &'static str, count: usize) {
        match self.extra.iter_mut().find(|(known, _)| *known == what) {
            _ if count == 0 => {}
            Some((_, all)) => *all += count,
            None => self.extra.push((what, count)),
        }
    }

    /// The kinds of which objects are deleted.
    pub fn deleted_kinds(&self) -> Vec<&'static str> {
        let deletes = self.steps.iter().filter(|step| step.act == StepAct::Delete && step.part.is_none());
        let mut kinds: Vec<&'static str> = deletes.map(|step| step.kind.name).collect();
        kinds.dedup();
        kinds
    }

    /// How many objects and elements are deleted, and not made again.
    pub fn deletes(&self) -> usize {
        let is_made = |step: &&StateStep| step.act == StepAct::Create && step.part.is_some();
        let made: HashSet<String> = self.steps.iter().filter(is_made).map(StateStep::about).collect();
        let deletes = self.steps.iter().filter(|step| step.act == StepAct::Delete);
        deletes.filter(|step| step.part.is_none() || !made.contains(&step.about())).count()
    }
}

/// Why changes cannot be carried out of which one leaves nothing of a member.
fn emptied_fault(why: String) -> Fault {
    Fault::usage(why).hint("nothing was sent; leave it out, or say what it is to be")
}

/// Why something cannot be made.
fn lacking(why: String) -> Fault {
    Fault::usage(why).hint("nothing was sent; say it in the file")
}

/// Why what the platform made itself is not changed.
const OF_PLATFORM: &str = "the platform made it itself";

/// Why a step cannot be carried out.
fn refused(why: String) -> Fault {
    Fault::usage(why)
        .hint("nothing was sent; where it can be changed otherwise, do that first, and export again")
}

/// The steps for an element that is there.
fn changed(
    part: &'static ManagedPart,
    element: &Value,
    changes: Vec<MemberChange>,
    step: &dyn Fn(StepAct, usize) -> StateStep,
) -> Vec<StateStep> {
    if changes.is_empty() {
        return Vec::new();
    }
    if part.update.is_some() {
        return vec![StateStep { wanted: element.clone(), changes, ..step(StepAct::Update, 2) }];
    }
    let made = StateStep { wanted: element.clone(), element: None, changes, ..step(StepAct::Create, 2) };
    vec![step(StepAct::Delete, 1), made]
}

/// An object without the lists that have commands of their own.
fn without_parts<'v>(kind: &ManagedKind, value: &'v Value) -> Cow<'v, Value> {
    if kind.parts.is_empty() {
        return Cow::Borrowed(value);
    }
    let mut without = value.clone();
    kind.parts.iter().for_each(|part| {
        json::remove(&mut without, &format!("/{}", json::escaped(part.member)));
    });
    Cow::Owned(without)
}

/// Refuses more deletes than are allowed.
///
/// # Errors
/// Unconfirmed.
pub fn within(plan: &StatePlan, most: Option<usize>) -> Result<(), Fault> {
    let deletes = plan.deletes();
    match most {
        Some(most) if deletes > most => Err(Fault::new(
            Kind::Unconfirmed,
            format!("this would delete {deletes} objects, and --max-deletes allows {most}"),
        )
        .hint("nothing was sent; look at the plan with --dry-run, and allow as many as are meant to go")),
        _ => Ok(()),
    }
}
