//! Carries one operation out: checks, asks, turns names into ids, follows the operation's flow, and tells what came
//! of it.

use super::account::OwnAccount;
use super::answer::raw_body;
use super::asking::ask;
use super::completing::Completing;
use super::find::{self, Found};
use super::how::How;
use super::look::{self, About};
use super::narrow::Narrowing;
use super::preflight::{DueOperation, due};
use super::target::Target;
use super::wording::{done, permitted, subject, unchanged, written};
use super::{account, acts, answer, call, confirm, doubt, edit, resolve, verify};
use crate::commands::args::SECRET_OUT;
use crate::commands::{ArgKind, Effect};
use crate::fault::{Delivery, Fault, Kind};
use crate::http::{Call, Method};
use crate::json;
use crate::platforms::{Field, Flow, List, Operation};
use crate::secret::Secret;
use crate::session::outcome::plan;
use crate::session::pages::{Pages, Walk};
use crate::session::{CommandInput, Done, Input, Outcome, Rows, Sent, Session};
use serde_json::value::RawValue;

/// Carries an operation out.
///
/// # Errors
/// What was wrong with the input (before anything is sent), or what the platform said.
pub fn run<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    mut given: CommandInput,
    how: &How,
) -> Result<Outcome<'a>, Fault> {
    let Target { session, platform } = target;
    let narrowing = Narrowing::take(platform, operation, &mut given, session.clock.now())?;
    let completing = Completing::take(target, operation, &mut given, run)?;
    narrowing.told.iter().filter(|_| !given.wheres_told).for_each(|told| session.notice(told));
    let DueOperation { label, due } = due(target, operation, &mut given, how)?;
    let Some((draft, mut gate)) = due else { return Ok(Outcome::Unchanged(unchanged(&label))) };
    let edits = matches!(operation.flow, Flow::Edit(_));
    // What reads first asks once it is known that something would change: for nothing, nobody is asked.
    if !edits && !matches!(operation.flow, Flow::Own(_)) {
        gate.precheck()?;
    }
    let taken = resolve::taken_as_id(platform, operation, &given);
    let typed = given.clone();
    let (done, said) = (done(operation, &typed, &label), subject(operation.command, &label));
    let wants_secret = given.has(&SECRET_OUT);
    // Names are looked up by reading, before anybody is asked: whatever fails there, the command was not sent.
    let resolved = resolve::names(target, operation, &mut given, &[]);
    let outcome = resolved.map_err(|fault| fault.delivery(Delivery::NotSent)).and_then(|()| {
        if !edits && let Some(unchanged) = ask(target, operation, &given, &mut gate)? {
            return Ok(unchanged);
        }
        if operation.command.effect > Effect::Read {
            session.look_with(doubt::line(target, operation, &given));
        }
        let before = look::count(target, operation, &given);
        let was_there = operation.targets.iter().any(|arg| typed.text(arg) != given.text(arg));
        let about = About { operation, given: &given, by: Some("id"), before: before.as_deref(), told: true };
        let _act = acts::begin(target, operation, &given, &said)?;
        let outcome = carry_out(target, operation, given.clone(), draft, (&gate, &done))
            .and_then(|outcome| answered(target, about, &typed, outcome))
            .and_then(|outcome| verify::verify(target, about, (&said, how.looks), outcome))
            .or_else(|fault| doubt::settle(target, operation, &given, (&said, &done, was_there), fault))
            .or_else(|fault| doubt::name_new(target, operation, &given, (before.as_ref(), &done), fault))
            .inspect(|outcome| keep_own(target, operation, &given, outcome));
        acts::settled(target, outcome)
    });
    let outcome = outcome.map_err(|fault| find::explained(target, operation, &given, fault));
    let outcome = outcome.map_err(|fault| match taken {
        Some(hint) if fault.kind() == Kind::NotFound => fault.hint(hint),
        _ => fault,
    });
    let outcome = match outcome {
        Err(fault) if how.if_not_exists => {
            there_already(target, operation, (&given, wants_secret, &label), fault)
        }
        outcome => outcome,
    };
    let outcome = outcome.map(|outcome| match outcome {
        Outcome::Done(done) => Outcome::Done(Done { about: written(operation, &given), ..done }),
        outcome => outcome,
    });
    finish(session, operation, (typed, given), outcome).map(|outcome| narrowing.apply(outcome, completing))
}

/// Keeps the secret that the account that acts was given: the stored one opens nothing any more.
pub(super) fn keep_own(target: Target, operation: &Operation, given: &CommandInput, outcome: &Outcome) {
    if !matches!(outcome, Outcome::Done(_)) {
        return;
    }
    let session = target.session;
    let secret = |field: &Field| match given.get(field.arg.filter(|arg| arg.kind == ArgKind::Secret)?) {
        Some(Input::Secret(secret)) => Some(secret.clone()),
        _ => given.data.as_ref().and_then(|data| json::text_at(data, field.at)).map(Secret::new),
    };
    let Some(secret) = operation.body.iter().find_map(secret) else { return };
    let Some(account) = account::meant(target, operation, given) else { return };
    if let Err(fault) = session.keep_own(account.secret, &secret) {
        let profile = session.named_profile().map(|name| format!(" --profile {name}")).unwrap_or_default();
        session.warn(&format!(
            "{}, and the new secret could not be kept: {}; give it to the profile with 'iamctl auth login{profile}'",
            OwnAccount::Itself.said(),
            fault.detail().message
        ));
    }
}

/// An outcome whose answer is the answer to this.
fn answered<'a>(
    target: Target<'a>,
    about: About,
    typed: &CommandInput,
    outcome: Outcome<'a>,
) -> Result<Outcome<'a>, Fault> {
    let (session, About { operation, given, .. }) = (target.session, about);
    match &outcome {
        // It is so, whatever the answer was: one that says something else is told, and not shown for it.
        Outcome::Done(Done { answer: raw, verified: true, .. })
            if operation.method == Method::Delete && answer::holds(operation, raw) =>
        {
            if let (Err(fault), Outcome::Done(done)) = (answer::check(operation, typed, given, raw), &outcome)
            {
                session.warn(&fault.detail().message);
                let text = done.text.clone();
                return Ok(Outcome::Done(Done::read_back(RawValue::NULL.to_owned(), text)));
            }
        }
        Outcome::Item(raw) => answer::check(operation, typed, given, raw)?,
        Outcome::Done(Done { answer: raw, verified: false, .. }) => {
            answer::check(operation, typed, given, raw).map_err(|fault| match fault.kind() {
                Kind::Unexpected => {
                    fault.status(200).in_doubt(format!("{} {}", operation.method, operation.path))
                }
                _ => fault,
            })?;
            if let Some(odd) = answer::oddity(operation, typed, given, raw) {
                session.warn(&odd);
            }
        }
        _ => {}
    }
    Ok(outcome)
}

fn carry_out<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    given: CommandInput,
    draft: Call,
    (gate, done): (&confirm::Gate, &str),
) -> Result<Outcome<'a>, Fault> {
    let session = target.session;
    match operation.flow {
        Flow::One => one(session, operation, &given, done),
        Flow::List(list) => Ok(pages(target, operation, list, &given)?),
        Flow::Edit(edit) => edit::run(target, operation, edit, &given, gate),
        Flow::Own(own) => own(session, operation, &given),
        Flow::Session => {
            let path = draft.path;
            Err(Fault::unexpected(format!("{path} is carried out by 'iamctl auth'")))
        }
    }
}

fn one<'a>(
    session: &'a Session<'a>,
    operation: &Operation,
    given: &CommandInput,
    done: &str,
) -> Result<Outcome<'a>, Fault> {
    let call = call::build(session, operation, given)?;
    if !call.writes() && !session.dry_run {
        return Ok(Outcome::Item(raw_body(&session.exchange(&call)?.body)?));
    }
    Ok(match session.write(&call)? {
        Sent::Planned(planned) => plan([planned]),
        Sent::Answered(reply) => {
            let answer = answer::to_write(session, &call, &reply)?;
            Outcome::Done(Done::answered(answer, done.to_owned()))
        }
    })
}

fn pages<'a>(
    Target { session, platform }: Target<'a>,
    operation: &'static Operation,
    list: List,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    let size = given.page_size.unwrap_or(session.platform.page_size.0);
    let call = call::build(session, operation, given)?;
    let sieve = operation.sieve.filter(|sieve| given.has(sieve.arg));
    let walk = Walk {
        items: list.items,
        id: list.id,
        paged: list.paged,
        size,
        // Of rows that are left out nobody wants so many.
        limit: given.limit.filter(|_| sieve.is_none()),
        jobs: given.jobs,
    };
    let mut pages = Pages::new(session, call, walk);
    if given.first_alone {
        pages = pages.first_alone();
    }
    // A list that is a part of one object is as good as that object.
    if !list.paged && platform.reader(operation.path).is_some() {
        let given = given.clone();
        pages = pages.holding(Box::new(move |body| {
            answer::check_read(platform, operation.path, &given, &raw_body(body)?)
        }));
    }
    // A dry run shows what would be sent, also where that only reads.
    if session.dry_run
        && let Some(call) = pages.first()
        && let Sent::Planned(call) = session.write(call)?
    {
        return Ok(plan([call]));
    }
    let Some(sieve) = sieve else { return Ok(Outcome::Rows(Box::new(pages))) };
    let (given, most) = (given.clone(), given.limit.and_then(|limit| usize::try_from(limit).ok()));
    let rows = pages.filter_map(move |row| match row {
        Ok(row) => (sieve.stays)(session, &given, &row).transpose(),
        fault => Some(fault),
    });
    Ok(Outcome::Rows(Box::new(rows.take(most.unwrap_or(usize::MAX)))))
}

/// What a create that takes what is there comes to.
fn there_already<'a>(
    target: Target,
    operation: &Operation,
    (given, wants_secret, label): (&CommandInput, bool, &str),
    mut fault: Fault,
) -> Result<Outcome<'a>, Fault> {
    if fault.kind() == Kind::Conflict {
        return content(target, operation, (given, wants_secret), fault);
    }
    // All that was asked for is there, whoever made it.
    match fault.detail_mut().doubt.as_mut().and_then(|doubt| doubt.there.take()) {
        Some(there) => Ok(Outcome::Done(Done::read_back(json::raw(&there), found_there(label)))),
        None => Err(fault),
    }
}

/// `--if-not-exists`: a conflict is nothing to mind where the very thing is there. Something else may stand in its
/// way, an address that somebody else has, say.
fn content<'a>(
    target: Target,
    operation: &Operation,
    (given, wants_secret): (&CommandInput, bool),
    fault: Fault,
) -> Result<Outcome<'a>, Fault> {
    let Some(key @ (_, name)) = find::key(operation, given) else { return Err(fault) };
    match find::made_in_any_case(target, operation, key) {
        Found::There(..) if wants_secret => Err(fault.hint(format!(
            "'{name}' exists already, and its secret cannot be read again; rotate it for a new one"
        ))),
        Found::There(get, raw) => {
            let others = look::other_values(target, operation, given, (get, &raw));
            if !others.is_empty() {
                let others = others.join(", ");
                target
                    .session
                    .warn(&format!("{name} is there already, with another {others} than was asked for"));
            }
            Ok(Outcome::Unchanged(format!("{name} is there already")))
        }
        Found::NotThere => Err(fault.hint(format!("there is no '{name}': something else conflicts with it"))),
        Found::Unreadable | Found::Several(_) | Found::Closed | Found::Unknown => {
            Err(fault.hint(format!("whether '{name}' exists could not be checked")))
        }
    }
}

/// What is said of a thing that is there as it was asked for after the answer to its making was lost.
fn found_there(label: &str) -> String {
    format!("{label} is there with all that was asked for; the answer was lost, so this run may have made it")
}

/// Turns a partial success into what it is.
fn finish<'a>(
    session: &'a Session<'a>,
    operation: &'static Operation,
    given: (CommandInput, CommandInput),
    outcome: Result<Outcome<'a>, Fault>,
) -> Result<Outcome<'a>, Fault> {
    let mut fault = match outcome {
        Ok(outcome) => return Ok(told(session, operation, given, outcome)),
        Err(fault) => fault,
    };
    match fault.detail_mut().partial.as_mut().and_then(|partial| partial.answer.take()) {
        Some(answer) => Ok(Outcome::Partial(json::raw(&answer), fault)),
        None => Err(permitted(fault, operation.permission)),
    }
}

/// Rows are fetched later, so what they fail by is told then, and whether they are rows is seen then. Of rows about another
/// thing than the one that was asked for, the first is told.
fn told<'a>(
    session: &'a Session<'a>,
    operation: &'static Operation,
    (typed, given): (CommandInput, CommandInput),
    outcome: Outcome<'a>,
) -> Outcome<'a> {
    let told = move |rows: Rows<'a>| -> Rows<'a> {
        let mut is_told = false;
        Box::new(rows.map(move |row| {
            let row = row.map_err(|fault| permitted(fault, operation.permission))?;
            if !answer::is_row(operation, &row) {
                return Err(session.name(no_row(&row)));
            }
            if !is_told && let Some(odd) = answer::oddity(operation, &typed, &given, &row) {
                is_told = true;
                session.warn(&format!("some of these rows are about something else: {odd}"));
            }
            Ok(row)
        }))
    };
    match outcome {
        Outcome::Rows(rows) => Outcome::Rows(told(rows)),
        Outcome::Followed(rows, note) => Outcome::Followed(told(rows), note),
        outcome => outcome,
    }
}

fn no_row(row: &RawValue) -> Fault {
    let what = if row.get() == "null" { "is null" } else { "is not an object with members" };
    Fault::unexpected(format!("a row of the platform's list {what}"))
        .hint("the rows so far may not be all; a gateway may have answered; try again")
}
