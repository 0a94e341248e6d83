//! Which members an edit may name, and what is made of them: names that the platform does not know are refused or
//! told, members that cannot change are refused with the reason, and what is given in the shape that the platform
//! shows is put into the shape that it takes.

use super::change::{change, name_of, place};
use super::loss::is_blank;
use crate::fault::Fault;
use crate::json::{self, half, hidden};
use crate::platforms::{Edit, Operation, Platform};
use crate::secret::HIDDEN;
use crate::session::{Change, CommandInput, Session};
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

/// What an edit lays over what was read.
pub(super) struct Asked {
    /// The body that would change nothing, with what was given in the shape that the platform shows.
    pub(super) base: Value,
    /// `--data`, in the shape that the platform takes.
    pub(super) data: Option<Value>,
    /// The changes that name members of that shape.
    pub(super) changes: Vec<Change>,
    /// What was given in the shape that the platform shows: where, and what must stand there afterwards.
    pub(super) shown: Vec<(String, Value)>,
}

/// The object in which names are looked for.
pub(super) struct MemberNames<'a> {
    pub(super) session: &'a Session<'a>,
    pub(super) operation: &'a Operation,
    pub(super) edit: &'a Edit,
    pub(super) given: &'a CommandInput,
    /// As it was read.
    pub(super) read: &'a Value,
    /// As it would be written without a change.
    pub(super) kept: &'a Value,
    /// A value of the type that is documented for a place of the body.
    pub(super) like: &'a dyn Fn(&str) -> Value,
}

impl MemberNames<'_> {
    /// Sorts what was given by the shape that it is in.
    ///
    /// # Errors
    /// Usage: a member that nobody knows or that cannot change, or what cannot be set.
    pub(super) fn sort(&self) -> Result<Asked, Fault> {
        let mut asked = Asked { base: self.kept.clone(), data: None, changes: Vec::new(), shown: Vec::new() };
        let mut as_read = self.read.clone();
        if let Some(data) = &self.given.data {
            asked.data = Some(self.data(data, &mut as_read, &mut asked.shown)?);
        }
        for each in &self.given.changes {
            let pointer = place(self.edit.root, each.name());
            let name = self.first(&pointer);
            if self.may_write(&name)? || !self.is_shown(&name) {
                if matches!(each, Change::Set(..) | Change::Add(..) | Change::Insert(..))
                    && !self.is_known(&name)
                {
                    self.unknown(&name)?;
                }
                asked.changes.push(each.clone());
                continue;
            }
            let before = (self.edit.keep)(&as_read);
            change(self.session, ("", self.given.strict), self.like, each, &mut as_read)?;
            self.translated(&name, &before, &as_read)?;
            asked.shown.push((pointer.clone(), json::at(&as_read, &pointer).clone()));
        }
        if !asked.shown.is_empty() {
            asked.base = (self.edit.keep)(&as_read);
        }
        Ok(asked)
    }

    /// Takes apart what `--data` says.
    fn data(
        &self,
        data: &Value,
        as_read: &mut Value,
        shown: &mut Vec<(String, Value)>,
    ) -> Result<Value, Fault> {
        let data = self.restored(&self.below_root(data)?)?;
        let Some(members) = data.pointer(self.edit.root).and_then(Value::as_object) else { return Ok(data) };
        let mut written = Map::new();
        let mut left = Vec::new();
        for (name, value) in members {
            // What is so already asks for nothing, wherever it came from.
            if self.edit.root.is_empty() && self.read.get(name) == Some(value) {
                continue;
            }
            if self.moves(name) {
                left.push(name.as_str());
                continue;
            }
            if self.may_write(name)? || !self.is_shown(name) {
                if !self.is_known(name) {
                    self.unknown(name)?;
                }
                written.insert(name.clone(), self.as_written(name, value));
                continue;
            }
            let before = (self.edit.keep)(as_read);
            let pointer = format!("/{}", json::escaped(name));
            json::merge(as_read, Value::Object([(name.clone(), value.clone())].into_iter().collect()));
            self.translated(name, &before, as_read)?;
            shown.push((pointer.clone(), json::at(as_read, &pointer).clone()));
        }
        tell_left(self.session, &left);
        let mut data = data.clone();
        json::put(&mut data, self.edit.root, Value::Object(written));
        Ok(data)
    }

    /// What was given with the secrets in it that output had hidden.
    ///
    /// # Errors
    /// Usage: one of them cannot be told.
    pub(super) fn restored(&self, given: &Value) -> Result<Value, Fault> {
        let mut given = given.clone();
        half::keep(&mut given, self.read);
        hidden::restore(&mut given, self.read, self.session.platform.secret_members)
            .map_err(|at| not_shown(&at))?;
        Ok(given)
    }

    /// A whole object that was given, in the shape that the platform takes.
    ///
    /// # Errors
    /// Usage: a secret that was hidden cannot be told.
    pub(super) fn whole(&self, object: &Value) -> Result<Value, Fault> {
        let object = self.restored(object)?;
        let named = object.as_object().into_iter().flatten();
        let left = named.filter(|(name, value)| self.moves(name) && self.read.get(*name) != Some(*value));
        tell_left(self.session, &left.map(|(name, _)| name.as_str()).collect::<Vec<_>>());
        Ok((self.edit.keep)(&object))
    }

    /// Refuses a row that leaves out what the object has: it may come from a list that shows a part of each object.
    ///
    /// # Errors
    /// Usage, naming the first such member.
    pub(super) fn check_row(&self, row: &Value) -> Result<(), Fault> {
        let members = json::at(self.kept, self.edit.root).as_object().into_iter().flatten();
        let mut held = members.filter(|(_, value)| !is_blank(value)).map(|(name, _)| name);
        match held.find(|name| row.get(*name).is_none()) {
            Some(name) => Err(Fault::usage(format!("the row lacks '{name}', and would take it away")).hint(
                "nothing was sent; a member that is to go stands in the row as null, or [] for a list",
            )),
            None => Ok(()),
        }
    }

    /// Whether the platform changes a member by itself.
    fn moves(&self, name: &str) -> bool {
        self.edit.moves.contains(&name) && !self.given.forces(name)
    }

    /// A member in the shape that a write takes, where it was given in the one that the platform shows.
    fn as_written(&self, name: &str, value: &Value) -> Value {
        let mut as_read = self.read.clone();
        json::put(&mut as_read, &format!("/{}", json::escaped(name)), value.clone());
        match (self.edit.keep)(&as_read).get(name) {
            Some(kept) if loses_nothing(value, kept, self.read.get(name), self.edit.moves) => kept.clone(),
            _ => self.elements_as_written(name, value),
        }
    }

    /// A list with those of its elements that are there already in the shape that a write takes, and the others as they were given.
    fn elements_as_written(&self, name: &str, value: &Value) -> Value {
        let kept = json::at(self.kept, self.edit.root).get(name);
        let (Value::Array(given), Some(Value::Array(read)), Some(Value::Array(kept))) =
            (value, self.read.get(name), kept)
        else {
            return value.clone();
        };
        let is_one = |(read, kept): &(&Value, &Value)| loses_nothing(kept, read, None, &[]);
        if read.len() != kept.len() || !read.iter().zip(kept).all(|pair| is_one(&pair)) {
            return value.clone();
        }
        let written: HashMap<&Value, &Value> = read.iter().zip(kept).collect();
        Value::Array(given.iter().map(|one| (*written.get(one).unwrap_or(&one)).clone()).collect())
    }

    /// `--data` may leave the wrapper out that `--set` leaves out.
    fn below_root(&self, data: &Value) -> Result<Value, Fault> {
        let (root, Some(members)) = (self.edit.root, data.as_object()) else { return Ok(data.clone()) };
        if root.is_empty() || members.is_empty() {
            return Ok(data.clone());
        }
        let inside = data.pointer(root).is_some();
        if inside && members.len() > 1 {
            return Err(Fault::usage(format!("--data has members beside '{}'", name_of(root)))
                .hint("nothing was sent; put all of them into it, or leave it out"));
        }
        if inside {
            return Ok(data.clone());
        }
        let mut whole = Value::Null;
        json::put(&mut whole, root, data.clone());
        Ok(whole)
    }

    /// Fails where a whole object, from a file or by a patch, has a member that nobody knows or changes one that
    /// cannot change.
    pub(super) fn check_whole(&self, wanted: &Value) -> Result<(), Fault> {
        let empty = Map::new();
        let members = json::at(wanted, self.edit.root).as_object().unwrap_or(&empty);
        for (name, value) in members {
            if json::at(self.kept, &format!("{}/{}", self.edit.root, json::escaped(name))) == value {
                continue;
            }
            self.may_write(name)?;
            if !self.is_known(name) && !self.is_shown(name) {
                self.unknown(name)?;
            }
        }
        Ok(())
    }

    /// Whether a member is one that the write takes.
    ///
    /// # Errors
    /// Usage: it cannot be changed.
    fn may_write(&self, name: &str) -> Result<bool, Fault> {
        if self.given.forces(name) {
            return Ok(true);
        }
        match self.edit.fixed.iter().find(|(fixed, _)| *fixed == name) {
            Some((_, reason)) => Err(unchangeable(self.operation, name, reason)),
            None => Ok(self.is_known(name)),
        }
    }

    fn is_known(&self, name: &str) -> bool {
        self.known().any(|known| known == name)
            || self.given.forces(name)
            || json::at(self.kept, self.edit.root).get(name).is_some()
    }

    /// Names that fields and the platform's documents know.
    fn known(&self) -> impl Iterator<Item = &str> {
        let root = self.edit.root;
        let fields = self.operation.body.iter().filter_map(move |field| field.at.strip_prefix(root));
        let fields = fields.filter_map(|at| at.split('/').nth(1));
        fields.chain(self.edit.members.named().unwrap_or_default().iter().copied())
    }

    /// Whether the platform shows a member that the write has no place for.
    fn is_shown(&self, name: &str) -> bool {
        self.edit.root.is_empty() && self.read.get(name).is_some()
    }

    /// Fails where what was given in the shape that is shown means nothing to a write.
    fn translated(&self, name: &str, before: &Value, as_read: &Value) -> Result<(), Fault> {
        let unchanged = (self.edit.keep)(as_read) == *before;
        if unchanged && self.read.get(name) != as_read.get(name) {
            let reason = "the platform shows it and takes no change of it here";
            return Err(unchangeable(self.operation, name, reason));
        }
        Ok(())
    }

    /// A name that is likely a slip: refused where the platform's documents name all members, told elsewhere.
    fn unknown(&self, name: &str) -> Result<(), Fault> {
        let shown = json::at(self.kept, self.edit.root).as_object();
        let candidates: Vec<&str> =
            self.known().chain(shown.into_iter().flat_map(Map::keys).map(String::as_str)).collect();
        if self.edit.members.named().is_some() {
            return Err(unknown(self.operation, name, candidates));
        }
        let message = format!("the object has no '{name}' now{}", near(name, candidates));
        if self.given.strict {
            return Err(
                Fault::usage(message).hint("nothing was sent; without --strict it is sent all the same")
            );
        }
        self.session.warn(&format!("{message}; sending it all the same (--strict refuses)"));
        Ok(())
    }

    /// The member below the root that a pointer leads into.
    fn first(&self, pointer: &str) -> String {
        json::unescaped(pointer[self.edit.root.len()..].split('/').nth(1).unwrap_or_default())
    }
}

/// Refuses what is known to be no member, or none that can be changed, before the object is read: a row of a file may be
/// the seven hundredth.
///
/// # Errors
/// Usage, naming the member.
pub(super) fn check_changes(
    platform: &'static Platform,
    operation: &Operation,
    edit: &Edit,
    given: &CommandInput,
) -> Result<(), Fault> {
    let shown =
        |at: &str| platform.schemas.answer("GET", edit.read).is_some_and(|shown| shown.at(at).is_some());
    let fields =
        || operation.body.iter().filter_map(|field| field.at.strip_prefix(edit.root)?.split('/').nth(1));
    for change in &given.changes {
        let pointer = place(edit.root, change.name());
        if let Some(fault) = in_brackets(change.name()) {
            return Err(fault);
        }
        let name = json::unescaped(pointer[edit.root.len()..].split('/').nth(1).unwrap_or_default());
        if given.forces(&name) {
            continue;
        }
        if let Some((_, reason)) = edit.fixed.iter().find(|(fixed, _)| *fixed == name) {
            return Err(unchangeable(operation, &name, reason));
        }
        let Some(named) = edit.members.named() else { continue };
        let is_known = named.contains(&name.as_str()) || fields().any(|field| field == name);
        let gives = matches!(change, Change::Set(..) | Change::Add(..) | Change::Insert(..));
        if gives && !is_known && !shown(&format!("{}/{}", edit.root, json::escaped(&name))) {
            return Err(unknown(operation, &name, fields().chain(named.iter().copied())));
        }
    }
    Ok(())
}

/// The fault for a name that says in brackets which element of a list is meant.
fn in_brackets(name: &str) -> Option<Fault> {
    let (list, rest) = name.split_once('[')?;
    let (number, below) = rest.split_once(']')?;
    let fault = Fault::usage(format!("'{name}' names an element of a list in brackets, which is not read"));
    let by_number = Some(number).filter(|number| number.parse::<usize>().is_ok());
    let hint =
        by_number.map_or_else(String::new, |number| format!("{list}.{number}{below} names the element; "));
    Some(fault.hint(format!("nothing was sent; {hint}--set {list}=:[...] gives the whole list")))
}

fn near<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    json::nearest(name, candidates).map(|near| format!("; did you mean '{near}'?")).unwrap_or_default()
}

/// The fault for a member that a write does not know.
pub(super) fn unknown<'a>(
    operation: &Operation,
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Fault {
    let near = near(name, candidates);
    Fault::usage(format!("'{}' knows no member '{name}'{near}", operation.command.path))
        .hint(format!("nothing was sent; --force-member {name} sends it all the same"))
}

/// The fault for a part of an object that no write carries.
pub(super) fn unchangeable_part(operation: &Operation, name: &str, reason: &str) -> Fault {
    cannot_change(operation, name, reason).hint("nothing was sent; leave it as it is, or out")
}

/// The fault for a member that cannot be changed.
pub(super) fn unchangeable(operation: &Operation, name: &str, reason: &str) -> Fault {
    cannot_change(operation, name, reason)
        .hint(format!("nothing was sent; --force-member {name} sends it all the same"))
}

fn cannot_change(operation: &Operation, name: &str, reason: &str) -> Fault {
    Fault::usage(format!("'{name}' cannot be changed with '{}': {reason}", operation.command.path))
}

/// Says what of an object that was given back is not sent.
pub(super) fn tell_left(session: &Session, left: &[&str]) {
    if !left.is_empty() {
        session.notice(&format!("left out, because the platform sets it itself: {}", left.join(", ")));
    }
}

/// The fault for the text of a hidden secret where nothing is there that it could mean.
pub(super) fn not_shown(at: &str) -> Fault {
    Fault::usage(format!("{at} is {HIDDEN}, and which secret that stands for cannot be told"))
        .hint("nothing was sent; leave the member out, or put the value itself into the file")
}

/// Whether all that stands in a value stands in the other shape of it too, or is there already. Members that the platform
/// changes by itself say nothing.
pub(super) fn loses_nothing(value: &Value, other: &Value, there: Option<&Value>, moves: &[&str]) -> bool {
    let mut kept = HashSet::new();
    for shown in [other, there.unwrap_or(&Value::Null)] {
        scalars(shown, &[], &mut |one| {
            kept.insert(one);
        });
    }
    let mut is_kept = true;
    scalars(value, moves, &mut |one| is_kept &= kept.contains(one));
    is_kept && keeps_what_is_empty(value, other)
}

/// Whether what is empty in a value is so in the other shape of it: there is nothing in it that could be compared.
fn keeps_what_is_empty(value: &Value, other: &Value) -> bool {
    match (value, other) {
        (Value::Object(given), other) if given.is_empty() => other.is_object(),
        (Value::Array(given), other) if given.is_empty() => other.is_array(),
        (Value::Array(given), Value::Array(other)) => {
            given.iter().filter(|one| !one.is_string() && is_blank(one)).all(|one| other.contains(one))
        }
        _ => true,
    }
}

fn scalars<'a>(value: &'a Value, without: &[&str], take: &mut dyn FnMut(&'a Value)) {
    match value {
        Value::Object(members) => {
            let counted = members.iter().filter(|(name, _)| !without.contains(&name.as_str()));
            counted.for_each(|(_, member)| scalars(member, without, take));
        }
        Value::Array(list) => list.iter().for_each(|element| scalars(element, without, take)),
        scalar => take(scalar),
    }
}
