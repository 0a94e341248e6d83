//! What can be refused without asking the platform: arguments that its operation does not take, and what would be
//! passed over in silence.

use super::account::OwnAccount;
use super::change::place;
use super::effect::{effect, heavy_flags, may_take, past_end};
use super::narrow::Narrowing;
use super::target::Target;
use super::wording::{label, names, takes_no};
use super::{
    account, call, documented, edges, given_back, grants, kinds, listed, loss, members, new_from, part,
    resolve,
};
use crate::commands::{Arg, ArgKind, Effect};
use crate::fault::{Fault, Kind};
use crate::http::Method;
use crate::json;
use crate::platforms::{Field, Flow, Operation, Platform, Presence, Resolver};
use crate::session::{Change, CommandInput, Input};
use serde_json::Value;
use std::cell::LazyCell;

/// Refuses an argument that this platform's operation does not take.
pub(super) fn check_args(
    platform: &'static Platform,
    operation: &Operation,
    given: &CommandInput,
) -> Result<(), Fault> {
    for name in given.names() {
        if operation.args().any(|arg| arg.name == name) {
            continue;
        }
        let takes = |other: &Platform| {
            other.operation(operation.command).is_some_and(|theirs| theirs.args().any(|arg| arg.name == name))
        };
        return Err(takes_no(platform, operation, name).hint(format!("it is there on: {}", names(takes))));
    }
    resolve::check_reading(platform, operation, given)?;
    edges::check(platform, operation, given)?;
    check_edits(platform, operation, given)?;
    part::check_verb(platform, operation, given)?;
    check_data(platform, operation, given)?;
    kinds::check_data(platform.secret_members, operation, given)?;
    check_spelling(operation, given)?;
    check_twice(operation, given)?;
    if let Flow::Edit(edit) = operation.flow {
        members::check_changes(platform, operation, edit, given)?;
    }
    check_pairs(operation, given)?;
    part::check_part(platform, operation, given)?;
    if given.page_size.is_some_and(|size| size == 0 || size > platform.page_size.1) {
        return Err(Fault::usage(format!(
            "--page-size takes 1 to {} on {}",
            platform.page_size.1, platform.title
        )));
    }
    Ok(())
}

/// What a command is about: the targets and what is added or made, which tells two rows of an input apart.
fn key(operation: &Operation, given: &CommandInput) -> String {
    let mut parts: Vec<String> =
        operation.targets.iter().filter_map(|arg| given.get(arg)?.to_text()).collect();
    let fields = operation.body.iter().filter(|field| tells_apart(operation, field.need));
    let fields = fields.filter_map(|field| field.arg);
    for arg in fields.filter(|arg| !operation.targets.contains(arg)) {
        match given.get(arg) {
            Some(Input::Many(many)) => parts.extend(many.iter().cloned()),
            Some(Input::Text(text)) => parts.push(text.clone()),
            _ => {}
        }
    }
    if parts.is_empty() { label(operation, given) } else { parts.join(" ") }
}

/// What a command acts on, in a form in which two rows are equal that act on one thing: its targets and what it makes,
/// or what is declared to be it; with each value of a list that is added or taken, because the pair counts then.
pub fn acts_on(platform: &Platform, operation: &Operation, given: &CommandInput) -> Vec<String> {
    let folded = |arg: &'static Arg, text: &str| platform.folded(arg, text);
    let text = |arg: &'static Arg| match given.get(arg)? {
        // A row that is a whole object is called by its id.
        Input::File(name, _) => Some(name.clone()),
        input => Some(folded(arg, &input.to_text()?)),
    };
    if !operation.acts_on.is_empty() {
        return vec![operation.acts_on.iter().filter_map(|arg| text(arg)).collect::<Vec<_>>().join("\n")];
    }
    let mut parts: Vec<String> = operation.targets.iter().filter_map(|arg| text(arg)).collect();
    let fields = operation.body.iter().filter(|field| tells_apart(operation, field.need));
    let args: Vec<&'static Arg> =
        fields.filter_map(|field| field.arg).filter(|arg| !operation.targets.contains(arg)).collect();
    parts.extend(
        args.iter().filter(|arg| matches!(given.get(arg), Some(Input::Text(_)))).filter_map(|arg| text(arg)),
    );
    let many = |arg: &&'static Arg| given.many(arg).iter().map(|text| folded(arg, text)).collect::<Vec<_>>();
    let mut lists = args.iter().map(many).filter(|list| !list.is_empty());
    let (list, more) = (lists.next().unwrap_or_default(), lists.flatten());
    parts.extend(more);
    if operation.targets.is_empty() && operation.name().is_none() {
        // Things without names are told apart by all that is said of them.
        parts.extend(list.iter().cloned());
        return if parts.is_empty() { vec![label(operation, given)] } else { vec![parts.join("\n")] };
    }
    let front = parts.join("\n");
    match list.as_slice() {
        [] => vec![front],
        list => list.iter().map(|value| format!("{front}\n{value}")).collect(),
    }
}

/// The arguments of an operation by which [`acts_on`] tells rows apart and that may be given by name and by id.
pub fn named_in_ways(platform: &'static Platform, operation: &Operation) -> Vec<&'static Resolver> {
    let of = |arg: &'static Arg| platform.resolver(arg);
    let fields = operation.body.iter().filter(|field| tells_apart(operation, field.need));
    let flags = fields.filter_map(|field| field.arg).filter(|arg| !operation.targets.contains(arg));
    let declared = operation.acts_on.iter().copied();
    if operation.acts_on.is_empty() {
        operation.targets.iter().copied().chain(flags).filter_map(of).collect()
    } else {
        declared.filter_map(of).collect()
    }
}

/// Whether a field of this need tells two rows apart.
fn tells_apart(operation: &Operation, need: Presence) -> bool {
    match operation.name() {
        Some(_) => need == Presence::Named,
        None if operation.targets.is_empty() => true,
        None => matches!(need, Presence::Must | Presence::Add | Presence::Take),
    }
}

/// What a row of an input was found to be.
pub struct Checked {
    /// What it is about, in the words of the input.
    pub key: String,
    /// What it [acts on](acts_on).
    pub acts_on: Vec<String>,
    /// What it does.
    pub stake: Stake,
}

/// What rows do, at most.
#[derive(Debug, Clone)]
pub struct Stake {
    /// The most that any of them does.
    pub effect: Effect,
    /// How the account that the profile signs in as stands to what they take something from.
    pub own: OwnAccount,
    /// What makes rows weigh more than the command does, in words, and how many rows.
    pub more: Vec<(String, usize)>,
}

impl Stake {
    /// That of rows of which nothing is known yet.
    pub fn of(effect: Effect) -> Stake {
        Stake { effect, own: OwnAccount::Not, more: Vec::new() }
    }

    /// That of both.
    #[must_use]
    pub fn and(mut self, other: Stake) -> Stake {
        for (said, rows) in other.more {
            match self.more.iter_mut().find(|(known, _)| *known == said) {
                Some((_, count)) => *count += rows,
                None => self.more.push((said, rows)),
            }
        }
        Stake { effect: self.effect.max(other.effect), own: self.own.max(other.own), more: self.more }
    }
}

/// Refuses changes where the platform's operation is no edit, and fields beside a whole object or patch: they would
/// be passed over.
fn check_edits(platform: &Platform, operation: &Operation, given: &CommandInput) -> Result<(), Fault> {
    let edits = matches!(operation.flow, Flow::Edit(_));
    let forced = given.force_members.first().filter(|_| !checks_members(platform, operation));
    let forced = forced.map(|_| "force-member");
    let flag = given.changes.first().map(Change::flag).or(given.strict.then_some("strict")).or(forced);
    if let Some(flag) = flag.filter(|_| !edits) {
        let able = |other: &Platform| {
            other.operation(operation.command).is_some_and(|theirs| match flag {
                "force-member" => checks_members(other, theirs),
                _ => matches!(theirs.flow, Flow::Edit(_)),
            })
        };
        return Err(takes_no(platform, operation, flag).hint(format!("it is there on: {}", names(able))));
    }
    let Some(whole) = given.patch.as_ref().map(|_| "patch").or(given.replace.as_ref().map(|_| "replace"))
    else {
        return Ok(());
    };
    if !edits || operation.method != Method::Patch {
        return Err(takes_no(platform, operation, whole));
    }
    let fields = operation.body.iter().filter(|field| field.need != Presence::Local);
    let mut beside = fields.filter_map(|field| field.arg).filter(|arg| !operation.targets.contains(arg));
    match beside.find(|arg| given.has(arg)) {
        Some(arg) => Err(Fault::usage(format!("--{} cannot stand beside --{whole}", arg.name))
            .hint("nothing was sent; say it in the file, or leave the file away")),
        None => Ok(()),
    }
}

/// Whether names of members in `--data` are checked, so that one can be insisted on.
pub fn checks_members(platform: &Platform, operation: &Operation) -> bool {
    let sends = operation.body.iter().any(|field| field.need != Presence::Local && !field.at.is_empty());
    matches!(operation.flow, Flow::Edit(_))
        || operation.command.effect > Effect::Read && sends
        || operation.document().is_some()
        || operation.taken_back().is_some()
        || new_from::is_checked(platform, operation)
}

/// Refuses `--if-not-exists` where nothing names what is made: each run makes another one.
///
/// # Errors
/// Unsupported.
pub fn check_content(platform: &Platform, operation: &Operation) -> Result<(), Fault> {
    match operation.name() {
        Some(_) => Ok(()),
        None => Err(takes_no(platform, operation, "if-not-exists").hint("each run of it makes another one")),
    }
}

/// Refuses `--data` where nothing of it would be sent.
fn check_data(platform: &'static Platform, operation: &Operation, given: &CommandInput) -> Result<(), Fault> {
    if given.data.is_none() || part::sends_data(platform, operation) {
        return Ok(());
    }
    Err(takes_no(platform, operation, "data").hint("nothing was sent; what it takes stands in --help"))
}

/// Refuses a known member of `--data` that stands there again in another letter case: the platform may read either.
fn check_spelling(operation: &Operation, given: &CommandInput) -> Result<(), Fault> {
    let Some(Value::Object(data)) = &given.data else { return Ok(()) };
    let declared = match (operation.flow, operation.read_back) {
        (Flow::Edit(edit), _) => edit.members.named(),
        (_, Some(back)) => back.members.named(),
        _ => None,
    };
    let fields = operation.body.iter().filter_map(|field| field.at.split('/').nth(1));
    for known in fields.chain(declared.unwrap_or_default().iter().copied()) {
        let spelt: Vec<&String> = data.keys().filter(|name| name.eq_ignore_ascii_case(known)).collect();
        if let [first, second, ..] = spelt.as_slice() {
            return Err(Fault::usage(format!(
                "--data has '{first}' and '{second}', which may mean one member"
            ))
            .hint(format!("nothing was sent; give '{known}' once")));
        }
    }
    Ok(())
}

/// Refuses a member that is named twice: one of the two would be passed over, or undo the other.
fn check_twice(operation: &Operation, given: &CommandInput) -> Result<(), Fault> {
    let Flow::Edit(edit) = operation.flow else { return Ok(()) };
    let places: Vec<(&Change, String)> =
        given.changes.iter().map(|change| (change, place(edit.root, change.name()))).collect();
    let twice = |flag: &str, other: &str, name: &str| {
        Fault::usage(format!("{flag} and {other} both say what becomes of '{name}'"))
            .hint("nothing was sent; say it once")
    };
    for (change, at) in &places {
        let flag = format!("--{}", change.flag());
        let own = operation.body.iter().filter(|field| field.need != Presence::Local && !field.at.is_empty());
        let mut own = own.filter(|field| json::is_within(field.at, at) || json::is_within(at, field.at));
        let flag_of = |field: &Field| field.arg.filter(|arg| given.has(arg) && !operation.is_target(arg));
        if let Some(arg) = own.find_map(flag_of) {
            return Err(twice(&flag, &format!("--{}", arg.name), change.name()));
        }
        if !matches!(change, Change::Set(..) | Change::Unset(_)) {
            continue;
        }
        let other =
            places.iter().find(|(other, there)| !std::ptr::eq(*other, *change) && json::is_within(there, at));
        if let Some((other, _)) = other {
            return Err(twice(&flag, &format!("--{}", other.flag()), change.name()));
        }
    }
    Ok(())
}

/// Refuses a name that stands twice among pairs, and a flag beside a pair that names the same member: one of the two would
/// be passed over.
fn check_pairs(operation: &Operation, given: &CommandInput) -> Result<(), Fault> {
    let typed = |field: &Field| field.arg.filter(|arg| given.has(arg)).map(|arg| (arg, field.at));
    for (pairs, at) in operation.body.iter().filter_map(typed) {
        for (index, (name, _)) in given.pairs(pairs).iter().enumerate() {
            if given.pairs(pairs)[..index].iter().any(|(other, _)| other == name) {
                let message = format!("--{} says twice what becomes of '{name}'", pairs.name);
                return Err(Fault::usage(message).hint("nothing was sent; say it once"));
            }
            let place = format!("{at}/{}", json::escaped(name));
            if let Some((arg, _)) = operation.body.iter().filter_map(typed).find(|(_, at)| *at == place) {
                let message =
                    format!("--{} and --{} both say what becomes of '{name}'", arg.name, pairs.name);
                return Err(Fault::usage(message).hint("nothing was sent; say it once"));
            }
        }
    }
    Ok(())
}

/// What the operation itself refuses without asking the platform.
pub(super) fn verify(operation: &Operation, given: &CommandInput) -> Result<(), Fault> {
    operation.verify.map_or(Ok(()), |verify| verify(given))
}

/// What was given by flags that nothing turns into another form before it is sent.
fn without_lists(operation: &Operation, given: &CommandInput) -> CommandInput {
    let lists = operation.args().filter(|arg| matches!(arg.kind, ArgKind::Many | ArgKind::Pairs));
    lists.fold(given.clone(), |given, arg| given.without(arg))
}

/// Checks what was given without sending anything.
///
/// # Errors
/// What was wrong with the input.
pub fn check(target: Target, operation: &Operation, given: &CommandInput) -> Result<Checked, Fault> {
    let Target { session, platform } = target;
    let mut given = given.clone();
    Narrowing::take(platform, operation, &mut given, session.clock.now())?;
    if !given.with.is_empty() {
        listed::parts(platform, operation, &given)?;
    }
    documented::take_list(platform, operation, &mut given)?;
    call::name_by_data(operation, &mut given)?;
    check_args(platform, operation, &given)?;
    given_back::as_written(platform, operation, &mut given);
    new_from::take_over(target, operation, &mut given)?;
    call::find_by_data(operation, &mut given);
    let given = &given;
    verify(operation, given)?;
    let mut prepared = given.clone();
    // What it asks the platform is left for later; what it refuses by itself is known now.
    let is_prepared =
        match operation.prepare.map(|prepare| session.offline(|| prepare(session, &mut prepared))) {
            Some(Err(fault)) if fault.kind() == Kind::Usage => return Err(fault),
            Some(Err(_)) => false,
            Some(Ok(())) | None => true,
        };
    let draft = if is_prepared {
        let draft = call::build(session, operation, &prepared)?;
        documented::draft(target, operation, &prepared, &draft)?;
        draft
    } else {
        let plain = without_lists(operation, given);
        if let Ok(draft) = call::build(session, operation, &plain) {
            documented::draft(target, operation, &plain, &draft)?;
        }
        call::build(session, operation, given)?
    };
    let mut effect = effect(platform, operation, given, &draft);
    if let Flow::Edit(edit) = operation.flow {
        effect = effect.max(loss::at_most(platform, operation, edit, given));
    }
    let replaces = given_back::may_replace(operation, given);
    if replaces || may_take(operation, given) || past_end(target, operation, given).is_some() {
        effect = effect.max(Effect::Destroy);
    }
    let itself = LazyCell::new(|| {
        account::is_given(target, operation, given)
            || account::is_taken(target, operation, given)
            || account::is_own_id(target, operation, given)
    });
    if account::may_get_secret(target, operation, given) && *itself {
        effect = effect.max(Effect::Destroy);
    }
    if let Flow::Edit(edit) = operation.flow
        && account::may_change_rights(target, operation, edit, given)
        && *itself
    {
        effect = effect.max(Effect::Destroy);
    }
    let takes = effect >= Effect::Destroy;
    let own = match OwnAccount::itself(takes && *itself) {
        OwnAccount::Not if takes => grants::may_lose(target, operation, given),
        own => own,
    };
    let more = Some(heavy_flags(operation, given)).filter(|said| !said.is_empty());
    let more = more.map(|said| (said, 1)).into_iter().collect();
    Ok(Checked {
        key: key(operation, given),
        acts_on: acts_on(platform, operation, given),
        stake: Stake { effect, own, more },
    })
}
