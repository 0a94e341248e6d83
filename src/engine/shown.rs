//! Whether what a write changed is shown afterwards as it was asked for.

use super::find::{self, Found};
use super::proof::{self, Compared, Lists};
use super::settled::{About, Settled, no_list, unseen};
use super::target::Target;
use crate::fault::Kind;
use crate::json;
use crate::platforms::{Absence, Expected, ReadBack};
use crate::session::Input;
use serde_json::Value;

/// Whether what a write changed is shown as it was asked for.
pub(super) fn read_back(target: Target, about: About, back: &ReadBack) -> Settled {
    let About { operation, given, by, .. } = about;
    if let Some(asks) = back.asks {
        return match asks(target.session, given) {
            Ok(expected) => asked(target, about, back, &expected),
            Err(_) => Settled::Unknown,
        };
    }
    let Some(get) = find::shows(target.platform, operation, back) else { return Settled::Unreadable };
    let subjects = match back.each {
        None => vec![given.clone()],
        Some((values, into)) => {
            let subject = |name: &str| {
                let mut subject = given.clone();
                subject.set(into, Input::Text(name.to_owned()));
                subject
            };
            given.texts(values).map(subject).collect()
        }
    };
    // What no names lead to was not turned into an id either.
    let by = by.filter(|_| back.each.is_none_or(|(values, _)| target.platform.resolver(values).is_some()));
    let secrets = target.session.platform.secret_members;
    let (mut all, mut read, mut gone) = (Compared::default(), None, false);
    for subject in &subjects {
        match (find::about(target, get, subject, by), back.absence) {
            (Found::NotThere, Absence::Done) => gone = true,
            (Found::NotThere, Absence::Undone) => return Settled::NotDone,
            (Found::There(..), Absence::Done) if back.never.is_empty() => return Settled::NotDone,
            (Found::There(get, raw), _) => {
                let Ok(compared) = proof::compare((operation, back), given, secrets, &raw) else {
                    return Settled::Unknown;
                };
                if compared.hidden {
                    return Settled::Unreadable;
                }
                all.missing.extend(compared.missing);
                all.unseen |= compared.unseen;
                all.seen |= compared.seen || back.absence == Absence::Undone;
                read = Some((get, raw));
            }
            // What is not there cannot have been changed, and does not tell what became of the change.
            (Found::NotThere, Absence::Unclear) => return Settled::Unknown,
            (found, _) => return unseen(&found),
        }
    }
    match read {
        Some(_) if !all.missing.is_empty() => Settled::Lacks(all.missing),
        Some((get, raw)) if all.seen && all.unseen => Settled::Partly(get, raw),
        Some((get, raw)) if all.seen => Settled::Done(get, raw),
        None if gone => Settled::Seen,
        _ => Settled::Unreadable,
    }
}

/// Whether what a write was about is shown as it must be, by calls of its own: one a thing.
fn asked(target: Target, about: About, back: &ReadBack, expected: &[Expected]) -> Settled {
    if expected.is_empty() {
        return Settled::Unreadable;
    }
    let (session, mut lacks, mut proven) = (target.session, Vec::new(), true);
    let mut undone = 0;
    for Expected { name, call, shows, before } in expected {
        if session.cancel.check().is_err() {
            return Settled::Unknown;
        }
        proven &= about.told || !before;
        let found = match session.exchange(call) {
            Ok(reply) => match reply.value().filter(Value::is_object) {
                Some(found) => Some(found),
                None => return Settled::Unknown,
            },
            Err(fault) if fault.kind() == Kind::NotFound => None,
            Err(fault) => return no_list(Some(fault.kind())),
        };
        let known = lacks.len();
        match (shows, found) {
            (None, None) => {}
            (None, Some(_)) => lacks.push(format!("{name} is still there")),
            (Some(_), None) => lacks.push(format!("{name} is not there")),
            (Some(wanted), Some(found)) => {
                let other = differing(session.platform.secret_members, back, wanted, &found);
                lacks.extend(other.into_iter().map(|member| format!("{member} of {name} is another")));
            }
        }
        undone += usize::from(lacks.len() > known);
    }
    match undone {
        0 if proven => Settled::Seen,
        // Where nobody said that it was done, a part of it may be.
        _ if !about.told && undone < expected.len() => Settled::Unknown,
        _ => Settled::Lacks(lacks),
    }
}

/// The members that were asked for and are shown otherwise.
fn differing(secrets: &[&str], back: &ReadBack, wanted: &Value, found: &Value) -> Vec<String> {
    let shown = (back.as_written)(found);
    let readable =
        |name: &str| !back.unreadable.contains(&name) && !json::is_secret(secrets, &format!("/{name}"));
    let members = wanted.as_object().into_iter().flatten().filter(|(name, _)| readable(name));
    let is_so = |name: &str, value: &Value| {
        // A list may be asked for by the names of what it holds, and is shown by their ids.
        let there = found.get(name).cloned().unwrap_or_default();
        let lists = proof::lists_of(back, name);
        let count = |list: &Value| list.as_array().map(Vec::len);
        let named =
            proof::has_all(value, &there) && (lists == Lists::Completed || count(value) == count(&there));
        let text = |value: &Value| value.as_str().map(str::to_lowercase);
        proof::shows(value, &proof::member(back, name, [&shown, found]), secrets, lists)
            || named
            || text(value).is_some_and(|wanted| text(&there) == Some(wanted))
    };
    members.filter(|(name, value)| !is_so(name, value)).map(|(name, _)| name.clone()).collect()
}
