//! What several rows of an input come to: each in a call of its own, or all in one where the platform has a call
//! that takes many.

use super::answer;
use super::check::check_args;
use super::how::{How, Looks};
use super::look::About;
use super::run::run;
use super::target::Target;
use super::wording::{label, permitted};
use super::{acts, already, call, doubt, given_back, resolve, secret, verify};
use crate::commands::Arg;
use crate::fault::{Delivery, Fault, Kind};
use crate::http::Call;
use crate::json;
use crate::platforms::{Batch, Operation, Resolver, pair};
use crate::session::{ActRow, CommandInput, Done, NotedAct, Outcome, Sent, Session, Written};
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
    let session = target.session;
    let items: Vec<_> = rows.iter().map(|given| item(target, operation, batch, given, how)).collect();
    let sent: Vec<Value> = items.iter().filter_map(|item| item.as_ref().ok().cloned().flatten()).collect();
    let act = match rows_of_act(target, operation, &items, rows) {
        Ok(acted) => acts::act(target, operation, acted),
        Err(fault) => return Together::failed(&fault, rows.len()),
    };
    session.look_with(doubt::line(target, operation, &CommandInput::default()));
    let answers = if sent.is_empty() {
        Ok(BatchItems::Told(Vec::new()))
    } else {
        send(session, operation, batch, sent)
    };
    let act = (session.noted(), act);
    let mut calls = Vec::new();
    let mut answers = answers.map(|items| match items {
        BatchItems::Told(told) => Some(told.into_iter()),
        BatchItems::Planned(call) => {
            calls.push(call);
            None
        }
    });
    let mut settled = Vec::with_capacity(rows.len());
    let (mut noted, mut number) = (Vec::with_capacity(rows.len()), 0);
    let makes = operation.command.verb() == "create" && !session.dry_run;
    let is_needed = |given: &CommandInput, answer: &RawValue| {
        let about = About { operation, given, by: None, before: None, told: true };
        let other = || verify::contradicted(target, about, answer).is_some();
        !session.dry_run && verify::is_needed(how.looks, operation, answer, other)
    };
    for (item, given) in items.into_iter().zip(rows) {
        let is_item = matches!(item, Ok(Some(_)));
        let answer = match (item, &mut answers) {
            (Err(fault), _) => Err(fault.delivery(Delivery::NotSent)),
            (Ok(None), _) => {
                settled.push(Written::Unchanged);
                noted.push(None);
                continue;
            }
            (Ok(_), Err(fault)) => Err(fault.clone()),
            (Ok(_), Ok(None)) => Ok(json::raw(&Value::Null)),
            (Ok(_), Ok(Some(told))) => told.next().unwrap_or_else(|| Err(uncounted())),
        };
        let is_sent = !matches!(&answer, Err(fault) if fault.detail().delivery == Delivery::NotSent);
        noted.push(act.0.filter(|_| is_sent).map(|all| NotedAct { row: Some(number), ..all }));
        if let (Ok(answer), true, Some(all)) = (&answer, is_item && makes, act.0) {
            session.left_of_row(all.entry, number, &serde_json::from_str(answer.get()).unwrap_or_default());
        }
        number += u64::from(is_item);
        settled.push(match answer {
            Err(fault) if may_be_alone(batch, &fault) => {
                let mut alone = alone(target, operation, (*given).clone(), how);
                calls.append(&mut alone.calls);
                if let Some(own) = alone.noted.pop() {
                    noted.pop();
                    noted.push(own);
                }
                alone.rows.remove(0)
            }
            Err(fault) => fault.into(),
            Ok(answer) if is_needed(given, &answer) => seen(target, operation, given, answer),
            Ok(answer) => Written::Done { answer, verified: false },
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

/// Whether a row that failed this way did nothing and may do better in a call of its own: its name was not found
/// as it was typed, or the platform lacks the call for many.
fn may_be_alone(batch: &Batch, fault: &Fault) -> bool {
    let detail = fault.detail();
    match detail.http_status {
        Some(501) => true,
        _ if detail.delivery != Delivery::Answered => false,
        Some(200) => detail.kind == Kind::NotFound && !batch.typed.is_empty(),
        Some(404 | 405) => !fault.is_doubtful(),
        _ => false,
    }
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
    Ok(Some((batch.item)(&given, body)))
}

/// What came of a call for many.
enum BatchItems {
    /// A dry run: the call that would be sent.
    Planned(Call),
    /// What each item came to, in the order in which they were sent.
    Told(Vec<Result<Box<RawValue>, Fault>>),
}

/// Sends items and tells what came of each.
fn send(
    session: &Session,
    operation: &Operation,
    batch: &Batch,
    mut items: Vec<Value>,
) -> Result<BatchItems, Fault> {
    if !batch.number.is_empty() {
        for (item, number) in items.iter_mut().zip(1_u64..) {
            json::put(item, batch.number, Value::from(number.to_string()));
        }
    }
    let sent = items.iter().map(batch.sent).collect::<Vec<_>>();
    let mut body: Value = serde_json::from_str(batch.frame).unwrap_or_default();
    json::put(&mut body, batch.items, Value::Array(items));
    let mut call = Call::new(batch.method, session.path(batch.path)).effect(operation.effect()).json(&body);
    call.set_header("Content-Type", session.platform.dialect.media_type(session, batch.method));
    let answer: Value = match session.write(&call) {
        Ok(Sent::Planned(call)) => return Ok(BatchItems::Planned(call)),
        Ok(Sent::Answered(reply)) => {
            serde_json::from_str(answer::to_write(session, &call, &reply)?.get()).unwrap_or_default()
        }
        // Some failed, and which is read below.
        Err(mut fault) => {
            let answer = fault.detail_mut().partial.as_mut().and_then(|partial| partial.answer.take());
            answer.ok_or_else(|| permitted(fault, operation.permission))?
        }
    };
    let doubt = |fault: Fault| session.name(fault.status(200)).in_doubt(call.line());
    let Value::Array(mut outcomes) = json::at(&answer, batch.outcomes).clone() else {
        return Err(doubt(uncounted()));
    };
    let told: Vec<_> = outcomes.iter().map(batch.told).collect();
    let outcome = |place: Option<usize>| {
        let outcome = place.and_then(|place| outcomes.get_mut(place)).map(Value::take);
        let answer = outcome.map_or_else(|| Err(uncounted()), batch.outcome);
        answer.map(|object| json::raw(&object)).map_err(|mut fault| {
            // The platform may repeat a row's password in what it says of it.
            fault.detail_mut().message = session.redactor.clean(&fault.detail().message);
            let fault = session.name(fault.status(200));
            if fault.is_doubtful() { fault.in_doubt(call.line()) } else { fault }
        })
    };
    Ok(BatchItems::Told(pair(&sent, &told).into_iter().map(outcome).collect()))
}

fn uncounted() -> Fault {
    Fault::unexpected("the platform's answer has no outcome for this row")
        .status(200)
        .hint("it is about others, or has not as many outcomes as rows were sent")
}
