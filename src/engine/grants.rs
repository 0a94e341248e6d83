//! What the account that acts has its rights by: a role, group or scope that a command takes something from may be one
//! of its own.

use super::account::{OwnAccount, called, declared, names};
use super::find::{self, Found};
use super::loss::Loss;
use super::target::Target;
use super::{lookup, resolve};
use crate::commands::Arg;
use crate::fault::{Fault, Kind};
use crate::json;
use crate::platforms::{Account, Flow, Grant, Operation, Presence};
use crate::session::{CommandInput, Input, Named};
use serde_json::Value;
use std::cell::LazyCell;
use std::sync::Arc;

/// A thing by which the account may have rights: what kind it is, the argument that names it, and whose it may be.
struct GrantWay<'a> {
    target: Target<'a>,
    account: &'static Account,
    /// What the profile calls the account.
    name: &'a str,
    grant: &'static Grant,
    /// The argument that names one.
    arg: &'static Arg,
}

impl<'a> GrantWay<'a> {
    /// That of the resource which an operation is about.
    fn of(target: Target<'a>, operation: &Operation) -> Option<Self> {
        let (resource, _) = operation.command.path.split_once(' ')?;
        Self::to(target, resource).filter(|way| operation.is_target(way.arg) && way.grant.covers(operation))
    }

    fn to(target: Target<'a>, resource: &str) -> Option<Self> {
        let arg = *target.platform.operation_at(resource, "get")?.targets.last()?;
        declared(target).find_map(|(account, name)| {
            let grant = account.grants.iter().find(|grant| grant.resource == resource)?;
            Some(GrantWay { target, account, name, grant, arg })
        })
    }

    /// The id of one of these, as far as the platform has ids for them.
    fn id(&self, text: &str) -> Result<String, Fault> {
        let resolver = self.target.platform.resolver(self.arg);
        resolver.map_or_else(
            || Ok(text.to_owned()),
            |resolver| resolve::id_of(self.target.session, resolver, text),
        )
    }

    /// Whether the account has the one that is called so.
    fn has(&self, text: &str) -> OwnAccount {
        match self.id(text).and_then(|id| Ok((id, self.held()?))) {
            Ok((id, held)) if held.iter().any(|one| one.id.eq_ignore_ascii_case(&id)) => OwnAccount::Has,
            Ok((_, held)) if held.iter().any(is_unread) => OwnAccount::Unchecked,
            Ok(_) => OwnAccount::Not,
            // What is not there is nobody's, and the command will say so.
            Err(fault) if fault.kind() == Kind::NotFound => OwnAccount::Not,
            Err(_) => OwnAccount::Unchecked,
        }
    }

    /// Those that the account has, by id; read once a run. One without an id stands for what could not be read, so that
    /// it is not tried again for every row.
    fn held(&self) -> Result<Arc<Vec<Named>>, Fault> {
        let what = format!("{} of the account itself", self.grant.resource);
        let named = |id: String| Named::new(id, Vec::new());
        self.target.session.named(&what, || match self.read_held() {
            Ok(ids) => Ok(ids.into_iter().map(named).collect()),
            Err(fault) if fault.kind() == Kind::NotFound => Ok(Vec::new()),
            Err(_) => Ok(vec![named(String::new())]),
        })
    }

    fn read_held(&self) -> Result<Vec<String>, Fault> {
        let Some(object) = self.account()? else { return Ok(Vec::new()) };
        let mut texts = self.listed(&object, self.account.arg, self.grant.held)?;
        for (resource, at) in self.grant.through {
            let Some(way) = GrantWay::to(self.target, resource) else { continue };
            for one in way.held()?.iter() {
                if is_unread(one) {
                    return Err(unreadable());
                }
                if let Some(thing) = read(self.target, way.arg, &one.id, "id")? {
                    texts.extend(self.listed(&thing, way.arg, at)?);
                }
            }
        }
        texts.iter().map(|text| self.id(text)).collect()
    }

    /// The account, as the platform shows it; nothing where it is not among those that it shows.
    fn account(&self) -> Result<Option<Value>, Fault> {
        let by = if self.account.name.is_empty() { "id" } else { "name" };
        read(self.target, self.account.arg, self.name, by)
    }

    /// The names in a list of an object that was read. One that every update carries is always shown.
    fn listed(&self, object: &Value, arg: &Arg, at: &str) -> Result<Vec<String>, Fault> {
        match json::at(object, at) {
            Value::Array(list) => {
                Ok(list.iter().filter_map(|one| called(one).next()).map(str::to_owned).collect())
            }
            Value::Null if !is_always_shown(self.target, arg, at) => Ok(Vec::new()),
            _ => Err(unreadable()),
        }
    }

    /// Whether the account itself is among what goes from the members of one of these.
    fn is_among(&self, gone: &[Value]) -> OwnAccount {
        let texts = || gone.iter().flat_map(called);
        if texts().any(|text| names(self.target, self.account.arg, text)) {
            return OwnAccount::Itself;
        }
        let Some(resolver) = self.target.platform.resolver(self.account.arg) else { return OwnAccount::Not };
        if !texts().any(|text| resolver.may_be_id(text)) {
            return OwnAccount::Not;
        }
        match lookup::look_up(self.target.session, resolver, self.name) {
            Ok(id) => OwnAccount::itself(texts().any(|text| text == id)),
            Err(fault) if fault.kind() == Kind::NotFound => OwnAccount::Not,
            Err(_) => OwnAccount::Unchecked,
        }
    }
}

fn is_unread(one: &Named) -> bool {
    one.id.is_empty()
}

fn unreadable() -> Fault {
    Fault::unexpected("what the account that acts has could not be read")
}

/// Reads one thing; nothing where it is not there.
fn read(target: Target, arg: &'static Arg, text: &str, by: &'static str) -> Result<Option<Value>, Fault> {
    let get = find::reader(target.platform, arg).ok_or_else(unreadable)?;
    let mut given = CommandInput::default();
    given.set(arg, Input::Text(text.to_owned()));
    // Where nothing is looked up, the name is the id.
    let by = target.platform.resolver(arg).map(|_| by);
    match find::about(target, get, &given, by) {
        Found::There(_, raw) => Ok(Some(serde_json::from_str(raw.get()).unwrap_or_default())),
        Found::NotThere => Ok(None),
        Found::Several(_) | Found::Unreadable | Found::Closed | Found::Unknown => Err(unreadable()),
    }
}

fn is_always_shown(target: Target, arg: &Arg, at: &str) -> bool {
    target.platform.operations().any(|operation| match operation.flow {
        Flow::Edit(edit) => operation.is_target(arg) && edit.carries.contains(&at),
        _ => false,
    })
}

/// Whether the account has what a command that removes something is about.
pub(super) fn held(target: Target, operation: &Operation, given: &CommandInput) -> OwnAccount {
    let way = GrantWay::of(target, operation);
    way.and_then(|way| Some(way.has(given.text(way.arg)?))).unwrap_or(OwnAccount::Not)
}

/// What an edit takes from the account by way of what it changes.
pub(super) fn lost(
    target: Target,
    operation: &Operation,
    given: &CommandInput,
    losses: &[Loss],
) -> OwnAccount {
    let Some(way) = GrantWay::of(target, operation) else { return OwnAccount::Not };
    let has = LazyCell::new(|| held(target, operation, given));
    let gone = losses.iter().map(|loss| match loss {
        // Others may go.
        Loss::Elements(at, gone) if way.grant.members.trim_start_matches('/') == at => way.is_among(gone),
        _ => *has,
    });
    gone.max().unwrap_or(OwnAccount::Not)
}

/// The same before anything is read, for rows of an input: what replaces the members of its group without naming it
/// takes it out.
pub(super) fn may_lose(target: Target, operation: &Operation, given: &CommandInput) -> OwnAccount {
    let whole = given.data.is_some() || given.patch.is_some() || given.replace.is_some();
    if whole || !given.changes.is_empty() {
        return held(target, operation, given);
    }
    let mut fields = operation.body.iter().filter_map(|field| Some((field.need, field.arg?)));
    let mut others = fields.clone().filter(|(_, arg)| given.has(arg) && !operation.is_target(arg)).peekable();
    let of_accounts =
        |arg: &Arg| target.platform.accounts.iter().any(|account| std::ptr::eq(account.arg, arg));
    let keeps = |need: Presence, arg: &'static Arg| {
        matches!(need, Presence::Add | Presence::Take)
            || given.texts(arg).any(|text| names(target, arg, text))
    };
    let is_about_members = fields.any(|(_, arg)| of_accounts(arg)) && others.peek().is_some();
    if is_about_members && others.all(|(need, arg)| of_accounts(arg) && keeps(need, arg)) {
        return OwnAccount::Not;
    }
    held(target, operation, given)
}
