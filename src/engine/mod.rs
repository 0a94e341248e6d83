//! The one interpreter: takes an operation and what was given, and carries it out. Knows no platform by
//! name, prints nothing and parses no arguments.

mod account;
mod answer;
mod batch;
pub mod call;
mod change;
mod check;
mod confirm;
pub mod doubt;
mod edit;
pub mod find;
mod loss;
mod members;
mod resolve;
mod target;

pub use batch::{Together, alone, together};
pub use check::{Stake, acts_on, check, check_content, named_in_ways};
pub use confirm::{Person, confirm_raw};
pub use find::Found;
pub use loss::replaces_list;
pub use resolve::id_of;
pub use target::Target;

use check::check_args;

use crate::commands::args::SECRET_OUT;
use crate::commands::{Arg, ArgKind, Command, Effect, Weight};
use crate::fault::{Delivery, Fault, Kind};
use crate::http::Call;
use crate::json;
use crate::platforms::{Flow, List, Need, Operation, PLATFORMS, Platform};
use crate::session::outcome::plan;
use crate::session::pages::{Pages, Walk};
use crate::session::{Done, Given, Input, Outcome, Rows, Sent, Session};
use serde_json::Value;
use serde_json::value::RawValue;

/// How a command is to be carried out.
pub struct How<'a> {
    /// Whether everything was agreed to already.
    pub agreed: bool,
    /// `--yes`.
    pub yes: bool,
    /// Every `--confirm`.
    pub confirm: &'a [String],
    /// Whether the profile is protected.
    pub protect: bool,
    /// `--if-not-exists`.
    pub if_not_exists: bool,
    /// Who can be asked.
    pub person: &'a dyn Person,
}

/// What was given, completed, with ids in the place of names.
///
/// # Errors
/// What was wrong with the input, or what the platform said.
pub fn resolved(target: Target, operation: &'static Operation, given: &Given) -> Result<Given, Fault> {
    let mut given = given.clone();
    if let Some(prepare) = operation.prepare {
        prepare(target.session, &mut given)?;
    }
    resolve::names(target, operation, &mut given, &[])?;
    Ok(given)
}

/// How a platform carries out a command.
///
/// # Errors
/// Unsupported, naming the platforms that do.
pub fn operation(platform: &Platform, command: &Command) -> Result<&'static Operation, Fault> {
    platform.operation(command).ok_or_else(|| {
        let able = names(|other| other.operation(command).is_some());
        Fault::new(Kind::Unsupported, format!("{} has no '{}'", platform.title, command.path))
            .hint(format!("it is there on: {able}"))
    })
}

/// The names of the platforms for which something holds.
fn names(holds: impl Fn(&Platform) -> bool) -> String {
    let able: Vec<&str> = PLATFORMS.iter().filter(|platform| holds(platform)).map(|p| p.name).collect();
    if able.is_empty() { "no platform yet".to_owned() } else { able.join(", ") }
}

/// Carries an operation out.
///
/// # Errors
/// What was wrong with the input (before anything is sent), or what the platform said.
pub fn run<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    mut given: Given,
    how: &How,
) -> Result<Outcome<'a>, Fault> {
    let Target { session, platform } = target;
    check_args(platform, operation, &given)?;
    check::verify(operation, &given)?;
    let cautioned = ask_for_secrets(session, operation, &mut given, how)?;
    given.secrets().for_each(|secret| session.redactor.learn(secret));
    let label = label(operation, &given);
    if let Some(prepare) = operation.prepare {
        session.platform.dialect.check(session)?;
        prepare(session, &mut given).map_err(|fault| fault.delivery(Delivery::NotSent))?;
    }
    // Built once before anything is sent, so that bad input costs nothing.
    let draft = call::build(session, operation, &given)?;
    session.platform.dialect.check(session)?;
    let effect = effect(platform, operation, &given, &draft);
    let mut gate = confirm::Gate {
        label: label.clone(),
        more: heavy_flags(operation, &given),
        cautioned,
        ..confirm::Gate::new(session, operation.into(), effect, how)
    };
    gate.raise(effect, account::is_given(target, operation, &given));
    gate.precheck()?;
    let taken = resolve::taken_as_id(platform, operation, &given);
    let typed = given.clone();
    let wants_secret = given.has(&SECRET_OUT);
    let name = operation.name().and_then(|field| given.text(field.arg?)).map(str::to_owned);
    // Names are looked up by reading, before anybody is asked: whatever fails there, the command was not sent.
    let resolved = resolve::names(target, operation, &mut given, &[]);
    let outcome = resolved.map_err(|fault| fault.delivery(Delivery::NotSent)).and_then(|()| {
        // An edit asks when it knows what would change.
        if !matches!(operation.flow, Flow::Edit(_)) {
            know(target, operation, &given, &mut gate)?;
            gate.pass()?;
        }
        let done = done(operation.command, &label);
        let before = doubt::count(target, operation, &given);
        let outcome = carry_out(target, operation, given.clone(), draft, &gate);
        outcome
            .and_then(|outcome| answered(operation, (&typed, &given), outcome))
            .or_else(|fault| doubt::settle(target, operation, &given, (&label, &done), fault))
            .map_err(|fault| doubt::name_new(target, operation, &given, before.as_ref(), fault))
    });
    let outcome = outcome.map_err(|fault| match taken {
        Some(text) if fault.kind() == Kind::NotFound => {
            fault.hint(format!("'{text}' was taken as an id; --by name takes it as a name"))
        }
        _ => fault,
    });
    let outcome = match outcome {
        Err(fault) if fault.kind() == Kind::Conflict && how.if_not_exists => {
            content(target, operation, (name.as_deref().unwrap_or_default(), wants_secret), fault)
        }
        outcome => outcome,
    };
    finish(operation, outcome)
}

/// An outcome whose answer is the answer to this.
fn answered<'a>(
    operation: &Operation,
    (typed, given): (&Given, &Given),
    outcome: Outcome<'a>,
) -> Result<Outcome<'a>, Fault> {
    match &outcome {
        Outcome::Item(raw) => answer::check(operation, typed, given, raw)?,
        // What was read back is so, whatever the answer to the write was.
        Outcome::Done(Done { answer: raw, verified: false, .. }) => {
            answer::check(operation, typed, given, raw).map_err(|fault| match fault.kind() {
                Kind::Unexpected => {
                    fault.status(200).in_doubt(format!("{} {}", operation.method, operation.path))
                }
                _ => fault,
            })?;
        }
        _ => {}
    }
    Ok(outcome)
}

/// Learns whom a command that takes something away is about, for the question, and because it may be the account that
/// acts.
fn know(
    target: Target,
    operation: &'static Operation,
    given: &Given,
    gate: &mut confirm::Gate,
) -> Result<(), Fault> {
    if gate.effect < Effect::Destroy || gate.how.agreed || target.session.dry_run {
        return Ok(());
    }
    let by_id = target.platform.accounts.iter().any(|account| {
        !account.name.is_empty() && operation.targets.iter().any(|arg| std::ptr::eq(*arg, account.arg))
    });
    let mut own = account::is_given(target, operation, given);
    if (by_id && !own) || gate.asks() {
        if let Some(shown) = account::show(target, operation, given, &gate.label) {
            own |= account::is_read(target, operation, &shown.object);
            gate.shown = shown.text;
        }
    }
    gate.raise(Effect::Destroy, own);
    gate.precheck()
}

fn carry_out<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    given: Given,
    draft: Call,
    gate: &confirm::Gate,
) -> Result<Outcome<'a>, Fault> {
    let session = target.session;
    match operation.flow {
        Flow::One => one(session, operation, &given, &gate.label),
        Flow::List(list) => Ok(pages(session, operation, list, &given)?),
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
    given: &Given,
    label: &str,
) -> Result<Outcome<'a>, Fault> {
    let call = call::build(session, operation, given)?;
    if !call.writes() {
        return Ok(Outcome::Item(raw_body(&session.exchange(&call)?.body)?));
    }
    Ok(match session.write(&call)? {
        Sent::Planned(call) => plan([call]),
        Sent::Answered(reply) => {
            Outcome::Done(Done::answered(raw_body(&reply.body)?, done(operation.command, label)))
        }
    })
}

fn pages<'a>(
    session: &'a Session<'a>,
    operation: &Operation,
    list: List,
    given: &Given,
) -> Result<Outcome<'a>, Fault> {
    let size = given.page_size.unwrap_or(session.platform.page_size.0);
    let call = call::build(session, operation, given)?;
    let walk = Walk {
        items: list.items,
        id: list.id,
        paged: list.paged,
        size,
        limit: given.limit,
        jobs: given.jobs,
    };
    Ok(Outcome::Rows(Box::new(Pages::new(session, call, walk))))
}

/// `--if-not-exists`: a conflict is nothing to mind where the very thing is there. Something else may stand in its
/// way, an address that somebody else has, say.
fn content<'a>(
    target: Target,
    operation: &Operation,
    (name, wants_secret): (&str, bool),
    fault: Fault,
) -> Result<Outcome<'a>, Fault> {
    match find::made(target, operation, name) {
        Found::There(..) if wants_secret => Err(fault.hint(format!(
            "'{name}' exists already, and its secret cannot be read again; rotate it for a new one"
        ))),
        Found::There(..) => Ok(Outcome::Unchanged(format!("{name} is there already"))),
        Found::NotThere => Err(fault.hint(format!("there is no '{name}': something else conflicts with it"))),
        Found::Unknown => Err(fault.hint(format!("whether '{name}' exists could not be checked"))),
    }
}

/// Turns a partial success into what it is.
fn finish<'a>(operation: &Operation, outcome: Result<Outcome<'a>, Fault>) -> Result<Outcome<'a>, Fault> {
    let mut fault = match outcome {
        Ok(outcome) => return Ok(told(outcome, operation.permission)),
        Err(fault) => fault,
    };
    match fault.detail_mut().partial.as_mut().and_then(|partial| partial.answer.take()) {
        Some(answer) => Ok(Outcome::Partial(json::raw(&answer), fault)),
        None => Err(permitted(fault, operation.permission)),
    }
}

/// Rows are fetched later, so what they fail by is told then.
fn told<'a>(outcome: Outcome<'a>, permission: &'static str) -> Outcome<'a> {
    let told = move |rows: Rows<'a>| -> Rows<'a> {
        Box::new(rows.map(move |row| row.map_err(|fault| permitted(fault, permission))))
    };
    match outcome {
        Outcome::Rows(rows) => Outcome::Rows(told(rows)),
        Outcome::Followed(rows, note) => Outcome::Followed(told(rows), note),
        outcome => outcome,
    }
}

/// Names the permission that an account likely lacks.
fn permitted(fault: Fault, permission: &str) -> Fault {
    if fault.kind() != Kind::Forbidden || permission.is_empty() {
        return fault;
    }
    fault.hint(format!("the account likely needs the permission {permission}"))
}

/// What the command does: the most of what it, the operation, the arguments and the body that comes of them say.
fn effect(platform: &Platform, operation: &Operation, given: &Given, draft: &Call) -> Effect {
    let added = operation.args().map(|arg| weight(given, arg)).max().unwrap_or(Effect::Read);
    let known = operation.command.effect.max(operation.weight).max(added);
    if known == Effect::Read || matches!(operation.flow, Flow::Edit(_)) {
        return known;
    }
    let body = serde_json::from_slice(&draft.body).unwrap_or(Value::Null);
    known.max(loss::of_body(platform, operation, &body))
}

/// What giving an argument makes of its command.
fn weight(given: &Given, arg: &Arg) -> Effect {
    match (arg.weight, given.get(arg)) {
        (Weight::Plain, _) | (_, None | Some(Input::Flag(false))) => Effect::Read,
        (Weight::Severe, Some(_)) => Effect::Severe,
        (Weight::Destroys(values), Some(input)) => match input.to_text() {
            Some(text) if values.iter().any(|value| value.eq_ignore_ascii_case(&text)) => Effect::Destroy,
            _ => Effect::Read,
        },
    }
}

/// Asks for what has to be confirmed before many rows are carried out: once, with their number, what the first of
/// them are about and the most that any of them does. `say` tells what is to be known before.
///
/// # Errors
/// Unconfirmed, or when the terminal fails.
pub fn confirm_many(
    session: &Session,
    operation: &'static Operation,
    stake: Stake,
    (count, first): (usize, &[&str]),
    how: &How,
    say: &dyn Fn(&str),
) -> Result<(), Fault> {
    let more = if count > first.len() { " ..." } else { "" };
    let label = format!("{count} rows ({}{more})", first.join(", "));
    let mut gate = confirm::Gate {
        label,
        many: true,
        say: Some(say),
        ..confirm::Gate::new(session, operation.into(), stake.effect, how)
    };
    gate.raise(stake.effect, stake.own);
    gate.precheck()?;
    gate.pass()
}

/// Asks for a secret that must be there and was not given, where somebody can answer. What is to be known before is
/// said first; tells whether that was so.
fn ask_for_secrets(
    session: &Session,
    operation: &Operation,
    given: &mut Given,
    how: &How,
) -> Result<bool, Fault> {
    let mut asked = false;
    for field in operation.body.iter().filter(|field| field.need == Need::Must) {
        if let Some(arg) = field.arg
            && arg.kind == ArgKind::Secret
            && !given.has(arg)
            && given.data.is_none()
            && how.person.can_ask()
        {
            if !asked {
                confirm::caution(session, operation, how);
            }
            asked = true;
            let label = label(operation, given);
            let whose = if label.is_empty() { String::new() } else { format!(" for {label}") };
            given.set(arg, Input::Secret(how.person.new_secret(&format!("{}{whose}", arg.help))?));
        }
    }
    Ok(asked)
}

/// What those flags do that make a command weigh more than it does without them.
fn heavy_flags(operation: &Operation, given: &Given) -> String {
    let heavy = operation.args().filter(|arg| weight(given, arg) > operation.command.effect);
    heavy.map(|arg| format!(" (--{}: {})", arg.name, arg.help)).collect()
}

/// What the command is about, in the words typed: the first target, else what the body is called.
fn label(operation: &Operation, given: &Given) -> String {
    let text = |arg: &'static Arg| match given.get(arg) {
        Some(Input::File(name, _)) => Some(name.clone()),
        _ => given.text(arg).map(str::to_owned),
    };
    let named = || operation.body.iter().filter_map(|field| field.arg).find_map(text);
    operation.targets.iter().copied().find_map(text).or_else(named).unwrap_or_default()
}

/// The sentence after a write, such as `ann locked`; `{}` in it is what the command was about.
fn done(command: &Command, label: &str) -> String {
    match command.done {
        done if done.contains("{}") => done.replace("{}", label),
        done if label.is_empty() => done.to_owned(),
        done => format!("{label} {done}"),
    }
}

/// A reply's body as JSON text; `null` for an empty one.
pub(crate) fn raw_body(body: &[u8]) -> Result<Box<RawValue>, Fault> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(json::raw(&Value::Null));
    }
    serde_json::from_slice(body).map_err(|error| {
        Fault::unexpected(format!("the platform's reply is not the JSON it should be: {error}"))
    })
}

#[cfg(test)]
mod edit_tests;
