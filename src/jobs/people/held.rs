//! What an account holds: read from the account itself and from the lists that belong to it.

use super::account::PersonAccount;
use super::find::{beside, by_id, item, named, parsed, read_state, refused_for, rows, whole};
use crate::fault::{Fault, Kind};
use crate::json;
use crate::platforms::person::{Holding, HoldingRead};
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

/// An account with what it holds, as the platform shows it at one time.
#[derive(Clone)]
pub struct Held<'a> {
    /// The account.
    pub account: PersonAccount<'a>,
    /// Whether it is there.
    pub is_there: bool,
    /// What it holds, by kind in the order of the platform's data; a kind that could not be read is not among them.
    pub kinds: Vec<(&'static Holding, Vec<Value>)>,
    /// The kinds that could not be read, each with the reason.
    pub unread: Vec<(&'static str, Fault)>,
    /// Whether the platform does not show the account, nor what it holds, because of its state.
    pub is_hidden: bool,
}

impl Held<'_> {
    /// What it holds for people and files: names and states, nothing secret.
    pub fn shown(&self) -> Value {
        let mut shown = Map::new();
        for (holding, list) in &self.kinds {
            let list: Vec<Value> = list.iter().map(|one| element(holding, one)).collect();
            shown.insert(holding.kind.to_owned(), Value::Array(list));
        }
        Value::Object(shown)
    }

    /// What stood in the way of the kinds that could not be read.
    pub fn gaps(&self) -> impl Iterator<Item = Fault> {
        self.unread.iter().map(|(kind, fault)| {
            let mut fault = fault.clone();
            fault.detail_mut().message = format!("{kind} could not be read: {}", fault.detail().message);
            fault
        })
    }
}

fn element(holding: &Holding, one: &Value) -> Value {
    let mut shown = Map::new();
    if let Some(id) = id_of(holding, one) {
        shown.insert("id".to_owned(), json!(id));
    }
    shown.insert("name".to_owned(), json!(name_of(holding, one)));
    if let Some(state) = holding.state.and_then(|at| json::text_at(one, at)) {
        shown.insert("state".to_owned(), json!(state));
    }
    Value::Object(shown)
}

/// The id by which a step names an element.
pub(super) fn id_of(holding: &Holding, one: &Value) -> Option<String> {
    scalar(one, holding.id)
}

/// What people call an element.
pub(super) fn name_of(holding: &Holding, one: &Value) -> String {
    let name = scalar(one, holding.name).filter(|name| !name.is_empty());
    name.or_else(|| id_of(holding, one)).unwrap_or_else(|| "one".to_owned())
}

/// A text or number: an object shown whole might hold a secret.
fn scalar(one: &Value, at: &str) -> Option<String> {
    let value = one.pointer(at)?;
    if value.is_string() || value.is_number() { json::text_at(value, "") } else { None }
}

/// Reads an account again, with everything that it holds.
///
/// # Errors
/// What the platform says to the read of the account itself. What stands in the way of one kind is in
/// [`unread`](Held::unread).
fn hold<'a>(account: &PersonAccount<'a>) -> Result<Held<'a>, Fault> {
    let (target, accounts) = (account.target, account.accounts);
    let bare = |account: PersonAccount<'a>, is_there| Held {
        account,
        is_there,
        kinds: Vec::new(),
        unread: Vec::new(),
        is_hidden: is_there,
    };
    let shown = match item(target, accounts.get, &named(accounts, &account.id)) {
        Ok(Some(shown)) => shown,
        Ok(None) => return Ok(bare(account.clone(), false)),
        Err(fault) => {
            let Some(state) = refused_for(accounts, &fault) else { return Err(fault) };
            return Ok(bare(PersonAccount { state, ..account.clone() }, true));
        }
    };
    let read = PersonAccount::of(target, accounts, &shown)?;
    if read.id != account.id {
        return Err(target.session.name(Fault::unexpected("the platform answered about another account")));
    }
    let state = read_state(target, accounts, &account.id, &shown)?;
    let account = PersonAccount { matched: account.matched.clone(), state, ..read };
    let mut held = Held { account, is_there: true, kinds: Vec::new(), unread: Vec::new(), is_hidden: false };
    let is_within = |holding: &&&Holding| matches!(holding.read, HoldingRead::Within(..));
    let (within, own): (Vec<_>, Vec<_>) = accounts.holds.iter().partition(|holding| is_within(&holding));
    for holdings in [own, within] {
        let read = |holding: &&'static Holding| whole(target, || read_kind(&held, holding, &shown));
        let lists = beside(&holdings, read);
        for (holding, list) in holdings.into_iter().zip(lists) {
            match list {
                Ok(mut list) => {
                    for one in &mut list {
                        json::hide(one, target.platform.secret_members);
                    }
                    let stateless = |at: &str| list.iter().any(|one| json::text_at(one, at).is_none());
                    if holding.state.is_some_and(stateless) {
                        let fault = Fault::unexpected("one of them shows no state");
                        held.unread.push((holding.kind, target.session.name(fault)));
                    }
                    held.kinds.push((holding, list));
                }
                Err(fault) if ends(&fault) => return Err(fault),
                Err(fault) => held.unread.push((holding.kind, fault)),
            }
        }
    }
    let place = |kind: &str| accounts.holds.iter().position(|holding| holding.kind == kind);
    held.kinds.sort_by_key(|(holding, _)| place(holding.kind));
    Ok(held)
}

/// Whether a fault is about more than one kind.
fn ends(fault: &Fault) -> bool {
    let told = matches!(fault.kind(), Kind::Interrupted | Kind::Terminated | Kind::HungUp);
    told || fault.is_hopeless() || fault.is_outage()
}

fn read_kind(held: &Held, holding: &Holding, shown: &Value) -> Result<Vec<Value>, Fault> {
    let account = &held.account;
    let target = account.target;
    match holding.read {
        HoldingRead::Account(at) => match shown.pointer(at) {
            Some(Value::Array(list)) => Ok(list.clone()),
            _ => {
                let fault = Fault::unexpected(format!("the account does not show its {}", json::spoken(at)));
                Err(target.session.name(fault))
            }
        },
        HoldingRead::Sparse(at) => match shown.pointer(at) {
            None => Ok(Vec::new()),
            Some(Value::Array(list)) => Ok(list.clone()),
            Some(_) => {
                let fault =
                    Fault::unexpected(format!("the account shows no list of its {}", json::spoken(at)));
                Err(target.session.name(fault))
            }
        },
        HoldingRead::Or(elsewhere) => match shown.pointer(elsewhere.at) {
            Some(Value::Array(list)) if list.iter().all(|one| id_of(holding, one).is_some()) => {
                Ok(list.clone())
            }
            _ => {
                let mut list = Vec::new();
                let given = (elsewhere.asks)(&account.id);
                let mut add = |raw: &RawValue| list.push((elsewhere.element)(&parsed(raw)));
                match rows(target, elsewhere.command, given, &mut add) {
                    Err(fault) if fault.kind() == Kind::NotFound => Ok(Vec::new()),
                    read => read.map(|()| list),
                }
            }
        },
        HoldingRead::Each(command) => {
            let mut list = Vec::new();
            let given = named(account.accounts, &account.id);
            match rows(target, command, given, &mut |raw| list.extend(elements(parsed(raw)))) {
                Err(fault) if fault.kind() == Kind::NotFound => Ok(Vec::new()),
                read => read.map(|()| list),
            }
        }
        HoldingRead::List(command, owner) => {
            let mut list = Vec::new();
            rows(target, command, by_id(owner, &account.id), &mut |raw| list.push(parsed(raw)))?;
            Ok(list)
        }
        HoldingRead::Within(kind, command, owner) => {
            let Some((outer, owners)) = held.kinds.iter().find(|(holding, _)| holding.kind == kind) else {
                let fault =
                    Fault::unexpected(format!("what belongs to its {kind} is not known without them"));
                return Err(target.session.name(fault));
            };
            let mut list = Vec::new();
            for id in owners.iter().filter_map(|one| id_of(outer, one)) {
                rows(target, command, by_id(owner, &id), &mut |raw| list.push(parsed(raw)))?;
            }
            Ok(list)
        }
    }
}

/// What a place holds: the elements of a list, or one object.
fn elements(value: Value) -> Vec<Value> {
    match value {
        Value::Array(list) => list,
        Value::Null => Vec::new(),
        one => vec![one],
    }
}

/// The same for several accounts, side by side; the answers stand in the order of the accounts.
pub fn hold_each<'a>(accounts: &[PersonAccount<'a>]) -> Vec<Result<Held<'a>, Fault>> {
    beside(accounts, hold)
}
