//! Reading a platform: the kinds that are meant with those that they refer to, and later what is about to be deleted and what may
//! name that. Lists that did not add up are read once more.

use super::index::Index;
use super::live::{
    Keeper, LiveKind, LiveObject, LivePart, LiveState, READS, UnheldObject, formed, read_kind,
};
use super::object::StateObject;
use super::plan::StatePlan;
use super::reading::{on, row, rows};
use super::{siblings, spec, unheld};
use crate::engine::Target;
use crate::fault::{Fault, Kind};
use crate::jobs::side_by_side;
use crate::platforms::Platform;
use crate::platforms::managed::{ManagedKind, ManagedPart};
use crate::session::token;
use serde_json::Value;
use std::collections::BTreeSet;

/// Reads kinds, and those that they refer to.
///
/// # Errors
/// What ends the run: a refused sign-in, the network. A kind that may not be read is among those that were not.
pub fn read(target: Target, kinds: &[&'static ManagedKind]) -> Result<LiveState, Fault> {
    let session = target.session;
    if session.platform.dialect.needs_token(session) {
        // Once, ahead of the threads: a wrong password tried by each of them could lock the account.
        token::access(session)?;
    }
    let all = with_references(target.platform, kinds);
    let is_whole = |kind: &ManagedKind| kinds.iter().any(|one| one.name == kind.name);
    let came = side_by_side::each(all.len(), |place| read_all(target, all[place], is_whole(all[place])));
    let mut state = LiveState {
        platform: target.platform,
        unread: Vec::new(),
        unheld: Vec::new(),
        unknown: BTreeSet::new(),
        is_offline: false,
        kinds: Vec::new(),
        index: Index::default(),
        beside: Vec::new(),
    };
    for (kind, came) in all.iter().zip(came) {
        match came {
            Ok(objects) => state.kinds.push(LiveKind { kind, objects }),
            Err(fault) if fault.kind().ends_run() || fault.is_hopeless() || fault.is_outage() => {
                return Err(fault);
            }
            Err(fault) => state.unread.push((kind, fault)),
        }
    }
    for one in &state.kinds {
        let names = one.objects.iter().map(|object| (object.key.as_str(), object.id.as_str()));
        state.index.set(one.kind.name, names);
    }
    let LiveState { kinds, index, unknown, unheld, .. } = &mut state;
    for one in kinds.iter_mut().filter(|one| one.kind.is_kept()) {
        let known = spec::known(target.platform, one.kind);
        let shared = unheld::shared_keys(one.kind, &one.objects);
        let made = side_by_side::spread(one.objects.len(), |place| {
            let object = &one.objects[place];
            let (value, left_out) = formed(target, one.kind, object, (&known, index));
            let why = unheld::why(one.kind, object, &value, (&shared, index));
            (value, left_out, why)
        });
        for (object, (value, left_out, why)) in one.objects.iter_mut().zip(made) {
            object.value = value;
            unknown.extend(left_out.into_iter().map(|name| format!("{}.{name}", one.kind.name)));
            if let Some(why) = why.filter(|_| is_whole(one.kind)) {
                object.keeper = Keeper::Nobody;
                unheld.push(UnheldObject { kind: one.kind, key: object.key.clone(), why });
            }
        }
    }
    state.leave_unnamed();
    Ok(state)
}

/// Kinds with those that they refer to, in the order of the platform. What is optional is read only where it is asked for.
fn with_references(platform: &Platform, kinds: &[&'static ManagedKind]) -> Vec<&'static ManagedKind> {
    let all = platform.managed.kinds();
    let is_asked = |kind: &&ManagedKind| kinds.iter().any(|one| one.name == kind.name);
    let is_named = |kind: &&ManagedKind| {
        let mut references = kinds.iter().flat_map(|one| one.references);
        !kind.optional && references.any(|reference| reference.kind == kind.name)
    };
    all.iter().filter(|kind| is_asked(kind) || is_named(kind)).collect()
}

/// The names and ids of one kind, read again.
pub(super) fn names(target: Target, kind: &'static ManagedKind) -> Result<Vec<(String, String)>, Fault> {
    let objects = read_kind(target, kind, false).map_err(|fault| target.session.name(fault))?;
    Ok(objects.into_iter().map(|object| (object.key, object.id)).collect())
}

/// Reads a kind, and fails where rows of it may be missing: they would be taken for gone.
fn read_all(target: Target, kind: &'static ManagedKind, whole: bool) -> Result<Vec<LiveObject>, Fault> {
    let session = target.session;
    let (before, elsewhere) = (session.lists_in_doubt_here(), session.lists_in_doubt());
    let objects = read_kind(target, kind, whole).map_err(|fault| session.name(fault))?;
    // The lists of parts are read by other threads.
    let is_in_doubt = match whole && !kind.parts.is_empty() {
        true => session.lists_in_doubt() > elsewhere,
        false => session.lists_in_doubt_here() > before,
    };
    if !is_in_doubt {
        return Ok(objects);
    }
    let fault = Fault::new(Kind::Partial, "the list of the platform did not add up: rows may be missing");
    Err(session.name(fault.hint("the list may have changed while it was read; try again")))
}

/// Reads kinds besides whose objects may name what a plan deletes, or what gets the name of another thing by it.
///
/// # Errors
/// A kind that cannot be read: what names something that would be deleted would not be known.
pub fn read_beside(
    target: Target,
    live: &mut LiveState,
    (plan, wanted): (&StatePlan, &[StateObject]),
) -> Result<(), Fault> {
    let all = live.platform.managed.kinds();
    let (deleted, contested) = (plan.deleted_kinds(), contested(target, live, (plan, wanted)));
    let may_name = |kind: &ManagedKind| {
        may_name(all, kind, &deleted)
            || kind.references.iter().any(|reference| contested.contains(&reference.kind))
    };
    let is_known = |kind: &ManagedKind| live.kinds.iter().any(|one| one.kind.name == kind.name);
    let due: Vec<&'static ManagedKind> =
        all.iter().filter(|kind| may_name(kind) && !is_known(kind)).collect();
    if due.is_empty() {
        return Ok(());
    }
    let mut beside = read(target, &due)?;
    let is_needed = |kind: &ManagedKind| due.iter().any(|one| one.name == kind.name);
    if let Some((kind, fault)) = beside.unread.iter().find(|(kind, _)| is_needed(kind)) {
        let (what, hint) = match deleted.is_empty() {
            true => ("gets a second meaning", "as somebody who may read them"),
            false => ("--prune would delete", "without --prune, or as somebody who may read them"),
        };
        let why = &fault.detail().message;
        let message = format!("{} may name what {what}, and cannot be read: {why}", kind.name);
        return Err(Fault::usage(message).hint(format!("nothing was sent; apply {hint}")));
    }
    beside.kinds.retain(|one| is_needed(one.kind));
    live.beside = beside.kinds;
    Ok(())
}

/// The kinds whose objects may name one of these kinds, as the platform shows them now.
///
/// # Errors
/// One of them cannot be read: what names something that would be deleted would not be known.
pub(super) fn referring(target: Target, deleted: &[&'static str]) -> Result<LiveState, Fault> {
    let all = target.platform.managed.kinds();
    let kinds: Vec<&'static ManagedKind> = all.iter().filter(|kind| may_name(all, kind, deleted)).collect();
    let mut state = read(target, &kinds)?;
    let may_hold = |kind: &ManagedKind| kinds.iter().any(|one| one.name == kind.name);
    if let Some((_, fault)) = state.unread.iter().find(|(kind, _)| may_hold(kind)) {
        return Err(fault.clone());
    }
    state.kinds.retain(|one| may_hold(one.kind));
    Ok(state)
}

/// Whether objects of a kind may name objects of one of these kinds, or of one that shows them in brief.
fn may_name(all: &[ManagedKind], kind: &ManagedKind, named: &[&'static str]) -> bool {
    kind.references.iter().any(|reference| {
        let meant = all.iter().find(|one| one.name == reference.kind);
        let made_of = meant.map_or(&[][..], |one| one.made_of);
        named.iter().any(|one| *one == reference.kind || made_of.contains(one))
    })
}

/// The kinds of which a name would be that of several things by the creates of a plan. Reads the names that are not known yet.
fn contested(
    target: Target,
    live: &mut LiveState,
    (plan, wanted): (&StatePlan, &[StateObject]),
) -> Vec<&'static str> {
    let mut found = Vec::new();
    for (_, step, brief) in siblings::created(live, &plan.steps) {
        // What may not be read is named by nobody who applies files.
        if !live.index.knows(brief.name)
            && let Ok(names) = names(target, brief)
        {
            live.index.set(brief.name, names.iter().map(|(key, id)| (key.as_str(), id.as_str())));
        }
        if !found.contains(&brief.name) && siblings::holder(live, wanted, (step, brief)).is_some() {
            found.push(brief.name);
        }
    }
    found
}

/// The objects of a kind as the platform shows them now, or the elements of a list of one, each with its id. Where each takes a
/// read of its own, only those of these ids.
pub(super) fn now(
    target: Target,
    kind: &'static ManagedKind,
    part: Option<(&'static ManagedPart, &str)>,
    ids: &[&str],
) -> Result<Vec<(String, Value)>, Fault> {
    if let Some((part, id)) = part {
        let list = spec::operation(target.platform, part.read)?;
        let elements = rows(target, list, on(list, &[id]))?.into_iter();
        return elements
            .map(|raw| LivePart::of(target, part, raw))
            .map(|one| one.map(|one| (one.id, one.raw)))
            .collect();
    }
    let Some(get) = kind.get.map(|get| spec::operation(target.platform, get)).transpose()? else {
        let objects = read_kind(target, kind, false)?.into_iter();
        return Ok(objects.map(|object| (object.id, object.raw)).collect());
    };
    let came = side_by_side::each_of(ids.len(), READS, |place| row(target, get, on(get, &[ids[place]])));
    let there = ids
        .iter()
        .zip(came)
        .filter(|(_, came)| !matches!(came, Err(fault) if fault.kind() == Kind::NotFound));
    there.map(|(id, came)| Ok(((*id).to_owned(), came?))).collect()
}
