//! What several rows of an input come to: each in a call of its own, or all in one where the platform has a call
//! that takes many.

use super::batch_call::{self, ItemOutcome};
use super::check::check_args;
use super::how::{How, Looks};
use super::look::About;
use super::run::run;
use super::target::Target;
use super::wording::label;
use super::{acts, already, batch_edits, call, doubt, given_back, resolve, secret, verify};
use crate::commands::Arg;
use crate::fault::{Delivery, Fault, Kind};
use crate::http::Call;
use crate::platforms::{Batch, BatchItem, Edit, Flow, Operation, Resolver};
use crate::session::{ActRow, CommandInput, Done, NotedAct, Outcome, Written};
use serde_json::Value;
use serde_json::value::RawValue;

/// What rows came to that were carried out together.
#[derive(Default)]
pub struct Together {
    /// What a dry run would send.
    pub calls: Vec<Call>,
    /// In the order of the rows: what is known of each.
    pub rows: Vec<Written>,
    /// In the same order: what was noted of each; nothing of one that was not sent.
    pub noted: Vec<Option<NotedAct>>,
}

/// Carries an operation out for one row.
pub fn alone(target: Target, operation: &'static Operation, given: CommandInput, how: &How) -> Together {
    let mut calls = Vec::new();
    let minting = secret::may_mint(operation).then(|| {
        let of_body = || crate::json::text_at(given.data.as_ref()?, operation.name()?.at);
        let label = Some(label(operation, &given)).filter(|label| !label.is_empty()).or_else(of_body);
        (label.unwrap_or_default(), given.clone())
    });
    let written = match run(target, operation, given, how) {
        Ok(Outcome::Done(Done { answer, verified, .. })) => match minting {
            Some((label, given)) => match secret::hand_over(target, operation, &given, (&label, &answer)) {
                Ok(()) => Written::Done { answer, verified },
                Err(fault) => Written::Refused(fault),
            },
            None => Written::Done { answer, verified },
        },
        Ok(Outcome::Item(answer)) => Written::Done { answer, verified: false },
        Ok(Outcome::Unchanged(_)) => Written::Unchanged,
        Ok(Outcome::Plan(planned)) => match planned.calls.collect() {
            Ok(planned) => {
                calls = planned;
                Written::plain()
            }
            Err(fault) => fault.into(),
        },
        Ok(Outcome::Partial(_, fault)) | Err(fault) => fault.into(),
        Ok(_) => Written::plain(),
    };
    Together { calls, rows: vec![written], noted: vec![target.session.take_noted()] }
}

/// Carries an operation out for several rows by the platform's call for many. A row that such a call cannot
/// carry fails by itself, and one that it did not find is tried alone, where names are looked up.
pub fn together(
    target: Target,
    operation: &'static Operation,
    batch: &Batch,
    rows: &[&CommandInput],
    how: &How,
) -> Together {
    if let Flow::Edit(edit) = &operation.flow {
        return edits(target, operation, (edit, batch), rows, how);
    }
    let session = target.session;
    let items: Vec<_> = rows.iter().map(|given| item(target, operation, batch, given, how)).collect();
    let sent: Vec<Value> = items.iter().filter_map(|item| item.as_ref().ok().cloned().flatten()).collect();
    let act = match rows_of_act(target, operation, &items, rows) {
        Ok(acted) => acts::act(target, operation, acted),
        Err(fault) => return Together::failed(&fault, rows.len()),
    };
    session.look_with(doubt::line(target, operation, &CommandInput::default()));
    let (mut calls, answers) = batch_call::send(session, operation, batch, sent);
    let act = (session.noted(), act);
    let mut answers = answers.into_iter();
    let mut settled = Vec::with_capacity(rows.len());
    let (mut noted, mut number) = (Vec::with_capacity(rows.len()), 0);
    let is_needed = |given: &CommandInput, answer: &RawValue| {
        let about = About { operation, given, by: None, before: None, told: true };
        let other = || verify::contradicted(target, about, answer).is_some();
        !session.dry_run && verify::is_needed(how.looks, operation, answer, other)
    };
    for (item, given) in items.into_iter().zip(rows) {
        let is_item = matches!(item, Ok(Some(_)));
        let outcome = match item {
            Err(fault) => ItemOutcome::Failed(fault.delivery(Delivery::NotSent)),
            Ok(None) => {
                settled.push(Written::Unchanged);
                noted.push(None);
                continue;
            }
            Ok(_) => answers.next().unwrap_or_else(|| ItemOutcome::Told(Err(batch_call::uncounted()))),
        };
        noted.push(act.0.filter(|_| outcome.is_sent()).map(|all| NotedAct { row: Some(number), ..all }));
        number += u64::from(is_item);
        let mut by_itself = || carry_out_alone(target, operation, given, (how, &mut calls), noted.last_mut());
        settled.push(match outcome {
            ItemOutcome::Planned => Written::plain(),
            ItemOutcome::NoCall => by_itself(),
            ItemOutcome::Told(Err(fault)) if may_be_alone(batch, &fault) => by_itself(),
            ItemOutcome::Told(Err(fault)) | ItemOutcome::Failed(fault) => fault.into(),
            ItemOutcome::Told(Ok(answer)) if is_needed(given, &answer) => {
                seen(target, operation, given, answer)
            }
            ItemOutcome::Told(Ok(answer)) => Written::Done { answer, verified: false },
        });
    }
    drop(act);
    // Each row has what was noted of it.
    session.take_noted();
    Together { calls, rows: settled, noted }
}

impl Together {
    /// Rows of which nothing was sent, for one reason.
    fn failed(fault: &Fault, rows: usize) -> Self {
        Together { calls: Vec::new(), rows: vec![fault.clone().into(); rows], noted: vec![None; rows] }
    }
}

/// Carries out for itself what no call for many carried. What is noted of it takes the place of what was noted before.
fn carry_out_alone(
    target: Target,
    operation: &'static Operation,
    given: &CommandInput,
    (how, calls): (&How, &mut Vec<Call>),
    noted: Option<&mut Option<NotedAct>>,
) -> Written {
    let mut alone = alone(target, operation, given.clone(), how);
    calls.append(&mut alone.calls);
    if let (Some(noted), Some(own)) = (noted, alone.noted.pop().flatten()) {
        *noted = Some(own);
    }
    alone.rows.remove(0)
}

/// The same for rows that each change an object which is read before.
fn edits(
    target: Target,
    operation: &'static Operation,
    (edit, batch): (&Edit, &Batch),
    rows: &[&CommandInput],
    how: &How,
) -> Together {
    let (mut calls, settled, mut noted) = batch_edits::together(target, operation, (edit, batch), rows, how);
    let rows = settled.into_iter().zip(rows).zip(&mut noted).map(|((settled, given), noted)| {
        settled.unwrap_or_else(|| carry_out_alone(target, operation, given, (how, &mut calls), Some(noted)))
    });
    let rows = rows.collect();
    Together { calls, rows, noted }
}

/// How the targets of a row are read that nobody turned into ids: what looks like one is read as one, which saves a look-up.
fn by<'a>(target: Target, operation: &Operation, given: &'a CommandInput) -> Option<&'a str> {
    let is_id = |arg: &&'static Arg| {
        let resolver = target.platform.resolver(arg);
        let looks =
            |resolver: &Resolver| resolver.any_id.is_none() && given.text(arg).is_some_and(resolver.is_id);
        resolver.is_none_or(looks)
    };
    resolve::reading(target.platform, operation, given)
        .or_else(|| operation.targets.iter().all(is_id).then_some("id"))
}

/// What the rows that are sent are about, for whoever remembers it.
fn rows_of_act(
    target: Target,
    operation: &'static Operation,
    items: &[Result<Option<Value>, Fault>],
    rows: &[&CommandInput],
) -> Result<Vec<ActRow>, Fault> {
    if target.session.dry_run {
        return Ok(Vec::new());
    }
    let sent = items.iter().zip(rows).filter(|(item, _)| matches!(item, Ok(Some(_))));
    sent.map(|(_, given)| {
        acts::row(target, operation, (given, by(target, operation, given)), &label(operation, given))
    })
    .collect()
}

/// What a row came to that the platform's answer says was done, after one look.
fn seen(
    target: Target,
    operation: &'static Operation,
    given: &CommandInput,
    answer: Box<RawValue>,
) -> Written {
    let mut given = given.clone();
    if let Some(prepare) = operation.prepare
        && let Err(fault) = prepare(target.session, &mut given)
    {
        return fault.into();
    }
    let by = resolve::reading(target.platform, operation, &given);
    let about = About { operation, given: &given, by, before: None, told: true };
    match verify::proves(target, about, (&label(operation, &given), Looks::Never), &answer) {
        Ok(verified) => Written::Done { answer, verified },
        Err(fault) => fault.into(),
    }
}

/// Whether an item that failed this way did nothing and may do better in a call of its own: its name was not found as it
/// was typed.
fn may_be_alone(batch: &Batch, fault: &Fault) -> bool {
    let detail = fault.detail();
    let is_item = detail.delivery == Delivery::Answered && detail.http_status == Some(200);
    is_item && detail.kind == Kind::NotFound && !batch.typed.is_empty()
}

/// One row as an item of the call; nothing where it changes nothing. Reads what the row needs; sends nothing else.
fn item(
    target: Target,
    operation: &'static Operation,
    batch: &Batch,
    given: &CommandInput,
    how: &How,
) -> Result<Option<Value>, Fault> {
    let Target { session, platform } = target;
    let mut given = given.clone();
    check_args(platform, operation, &given)?;
    given.secrets().for_each(|secret| session.redactor.learn(secret));
    if given_back::leave_out(target, operation, &mut given)? {
        return Ok(None);
    }
    if let Some(prepare) = operation.prepare {
        prepare(session, &mut given)?;
    }
    resolve::names(target, operation, &mut given, batch.typed)?;
    if already::is_so(target, operation, &given, how) {
        return Ok(None);
    }
    let body = call::body(operation, &given)?.unwrap_or_default();
    Ok(match batch.item {
        BatchItem::Of(item) => Some(item(&given, body)),
        // Rows that change objects are gathered elsewhere.
        BatchItem::Edit(_) => None,
    })
}
