//! What the account that a profile signs in as may do, as far as the platform tells it: its roles, groups or scopes, the
//! permissions that they give, and which operations these open.

use super::account::{called, declared};
use super::target::Target;
use super::{find, read};
use crate::commands::{Arg, columns};
use crate::fault::{Fault, Kind};
use crate::json;
use crate::platforms::{Account, Flow, Grant, Operation, Permissions, Platform};
use crate::session::{CommandInput, Input};
use serde_json::Value;

/// Whether a permission that is held opens what needs another.
type Opens = fn(held: &str, needed: &str) -> bool;

/// Whether the account may carry out an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Its permissions open it.
    Open,
    /// They do not.
    Closed,
    /// The platform does not tell.
    Unknown,
}

impl Access {
    /// What it is called.
    pub fn word(self) -> &'static str {
        match self {
            Access::Open => "open",
            Access::Closed => "closed",
            Access::Unknown => "unknown",
        }
    }
}

/// What was read of an account's rights.
pub struct Standing {
    platform: &'static Platform,
    /// What the profile calls the account.
    pub account: String,
    /// What it has, by resource: roles, groups, scopes; by name where one tells it.
    pub held: Vec<(&'static str, Vec<String>)>,
    /// The same by id, as the account lists it.
    ids: Vec<String>,
    permissions: Vec<(String, Opens)>,
    /// Whether the account itself was read.
    pub is_read: bool,
    /// What could not be read, and what that needs.
    pub unread: Vec<String>,
}

impl Standing {
    /// The permissions that it has; nothing where the platform does not tell them.
    pub fn permissions(&self) -> Option<Vec<&str>> {
        let told = self.is_read && tells(self.platform);
        told.then(|| self.permissions.iter().map(|(permission, _)| permission.as_str()).collect())
    }

    /// Whether it opens an operation.
    pub fn access(&self, operation: &Operation) -> Access {
        let needed = operation.permission;
        let is_whole = self.is_read && self.unread.is_empty();
        if matches!(operation.flow, Flow::Session) {
            return Access::Open;
        }
        if is_whole && !self.has_base() {
            return Access::Closed;
        }
        match needed.is_empty() {
            true => Access::Unknown,
            false if self.permissions.iter().any(|(held, opens)| opens(held, needed)) => Access::Open,
            false if is_whole && tells(self.platform) => Access::Closed,
            false => Access::Unknown,
        }
    }

    /// What an operation needs that decides it.
    pub fn needs(&self, operation: &Operation) -> &'static str {
        let base = self.platform.rights.base;
        let lacks = self.is_read && self.unread.is_empty() && !self.has_base();
        if lacks || operation.permission.is_empty() { base } else { operation.permission }
    }

    fn has_base(&self) -> bool {
        let base = self.platform.rights.base;
        base.is_empty()
            || self.ids.iter().any(|id| id == base)
            || self.permissions.iter().any(|(permission, _)| permission == base)
    }
}

fn tells(platform: &Platform) -> bool {
    platform.accounts.iter().flat_map(|account| account.grants).any(|grant| grant.permissions.is_some())
}

/// Reads what the platform tells of the account.
///
/// # Errors
/// What the platform said, besides that the account may not read or that it is not shown.
pub fn standing(target: Target) -> Result<Standing, Fault> {
    let rights = &target.platform.rights;
    let name = target.session.settings.get(rights.setting).cloned().unwrap_or_default();
    let mut standing = Standing {
        platform: target.platform,
        account: name,
        held: Vec::new(),
        ids: Vec::new(),
        permissions: Vec::new(),
        is_read: false,
        unread: Vec::new(),
    };
    let Some((account, name)) = declared(target).find(|(account, _)| account.setting == rights.setting)
    else {
        return Ok(standing);
    };
    let by = if account.name.is_empty() { "id" } else { "name" };
    let Some(object) = thing(target, (rights.kind, account.arg), (name, Some(by)), &mut standing.unread)?
    else {
        return Ok(standing);
    };
    standing.is_read = true;
    for grant in account.grants {
        take(target, (account, &object), grant, &mut standing)?;
    }
    Ok(standing)
}

/// Takes what the account has of one resource, and the permissions that this gives.
fn take(
    target: Target,
    (account, object): (&Account, &Value),
    grant: &Grant,
    standing: &mut Standing,
) -> Result<(), Fault> {
    let mut ids = listed(object, grant.held);
    for (resource, at) in grant.through {
        let theirs = account.grants.iter().find(|other| other.resource == *resource);
        for one in theirs.map(|theirs| listed(object, theirs.held)).unwrap_or_default() {
            let Some(arg) = named_by(target.platform, resource) else { continue };
            let passes = thing(target, (resource, arg), (&one, None), &mut standing.unread)?;
            ids.extend(passes.map(|passes| listed(&passes, at)).unwrap_or_default());
        }
    }
    ids.sort();
    ids.dedup();
    let mut names = ids.clone();
    if let (Some(permissions), Some(arg)) = (&grant.permissions, named_by(target.platform, grant.resource)) {
        for name in &mut names {
            let Some(one) = thing(target, (grant.resource, arg), (name, None), &mut standing.unread)? else {
                continue;
            };
            let known = &mut standing.permissions;
            for permission in given(&one, permissions) {
                if !known.iter().any(|(known, _)| *known == permission) {
                    known.push((permission, permissions.opens));
                }
            }
            *name = spoken(target.platform, arg, &one).unwrap_or_else(|| name.clone());
        }
    }
    standing.ids.extend(ids);
    match standing.held.iter_mut().find(|(resource, _)| *resource == grant.resource) {
        Some((_, known)) => known.extend(names),
        None => standing.held.push((grant.resource, names)),
    }
    Ok(())
}

/// The permissions that a thing gives.
fn given(thing: &Value, told: &Permissions) -> Vec<String> {
    let all = told.all.filter(|(at, _)| json::at(thing, at) == &Value::Bool(true));
    let name = |element: &Value| {
        let parts: Vec<String> = told.parts.iter().filter_map(|part| json::text_at(element, part)).collect();
        parts.join(":")
    };
    let listed = json::at(thing, told.at).as_array().into_iter().flatten().map(name);
    listed.chain(all.map(|(_, permission)| permission.to_owned())).collect()
}

/// The texts at a place of an object: a list of them, or the only one.
fn listed(object: &Value, at: &str) -> Vec<String> {
    let at = json::at(object, at);
    let texts = match at {
        Value::Array(list) => list.iter().filter_map(|one| called(one).next()).collect(),
        one => one.as_str().into_iter().collect::<Vec<_>>(),
    };
    texts.into_iter().filter(|text| !text.is_empty()).map(str::to_owned).collect()
}

/// The argument by which one thing of a resource is read.
fn named_by(platform: &Platform, resource: &str) -> Option<&'static Arg> {
    platform.operation_at(resource, "get")?.targets.last().copied()
}

fn spoken(platform: &Platform, arg: &Arg, thing: &Value) -> Option<String> {
    let get = find::reader(platform, arg)?;
    let column = get.columns.iter().find(|column| column.heading.name == columns::NAME.name)?;
    json::text_at(thing, column.pointer).filter(|name| !name.is_empty())
}

/// Reads one thing; nothing, and why, where it is not shown to the account.
fn thing(
    target: Target,
    (what, arg): (&str, &'static Arg),
    (text, by): (&str, Option<&str>),
    unread: &mut Vec<String>,
) -> Result<Option<Value>, Fault> {
    let Some(get) = find::reader(target.platform, arg) else { return Ok(None) };
    let mut given = CommandInput::default();
    given.by = by.filter(|_| target.platform.resolver(arg).is_some()).map(str::to_owned);
    given.set(arg, Input::Text(text.to_owned()));
    match read::object(target, get, &given) {
        Ok(raw) => Ok(raw.and_then(|raw| serde_json::from_str(raw.get()).ok())),
        Err(fault) if fault.kind() == Kind::NotFound => {
            unread.push(format!("{what} '{text}' is not among those that the platform shows"));
            Ok(None)
        }
        Err(fault) if fault.kind() == Kind::Forbidden => {
            let needed = match get.permission {
                "" => String::new(),
                permission => format!(": that needs {permission}"),
            };
            unread.push(format!("{what} '{text}' may not be read by the account itself{needed}"));
            Ok(None)
        }
        Err(fault) => Err(fault),
    }
}
