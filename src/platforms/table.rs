//! What tables are made of: a platform, its operations, how names become ids, calls for many. The platforms' folders
//! take everything from here.

pub use super::account::{Account, Grant, Permissions, Rights};
pub use super::answer::{Answer, Body};
pub use super::edit::{Absence, Asks, Edit, Expected, MemberEdits, ReadBack, Sparse};
pub use super::events::Events;
pub use super::field::{
    Field, Presence, add, default, fixed, joined, local, may, must, named, path_or, refused, take,
};
pub use super::narrow::{Narrowed, Narrows, has_case, narrowed};
pub use super::operation::{FindList, Flow, List, Offers, Operation, Own, Prepare, RowFilter, Shape, Verify};
pub use super::pairing::pair;
pub use super::setting::{SecretBinding, SecretSetting, Setting, SettingForm};
pub use super::undo::{DocumentBack, GiveBack, KeptList, LostParts, TakeBack, Undo};
pub use super::with::{With, WithBy, WithPart, part};

use super::checks::Checks;
use super::managed::Managed;
use super::person::People;
use crate::commands::{Arg, Command};
use crate::fault::Fault;
use crate::http::{Call, Method};
use crate::schema::Schemas;
use crate::session::{CommandInput, PlatformInfo, Session};
use serde_json::Value;
use std::ops::Deref;

/// One platform: what it needs to be reached, and what it can do.
pub struct Platform {
    /// What a conversation with it needs to know too.
    pub info: PlatformInfo,
    /// What a profile holds besides the address.
    pub settings: &'static [Setting],
    /// The secrets that signing in needs.
    pub secrets: &'static [SecretSetting],
    /// What it can do, a table a resource.
    pub tables: &'static [&'static [Operation]],
    /// What its documents say of the members of its bodies.
    pub schemas: &'static Schemas,
    /// How names become ids.
    pub resolvers: &'static [Resolver],
    /// Arguments whose values are one thing here in any letter case.
    pub folds: &'static [&'static Arg],
    /// The calls that carry one operation out for many.
    pub batches: &'static [Batch],
    /// Which arguments can be the account that a profile signs in as.
    pub accounts: &'static [Account],
    /// What it tells of the rights of such an account.
    pub rights: Rights,
    /// What it knows of people.
    pub people: &'static People,
    /// What it can be checked for.
    pub checks: &'static Checks,
    /// How commands are taken back of which the tables do not say it by themselves.
    pub undo: &'static [(&'static Command, Undo)],
    /// What does not come back of what its commands remove and undo makes again.
    pub lost: &'static [LostParts],
    /// What of its configuration can be kept in files.
    pub managed: &'static Managed,
}

impl Deref for Platform {
    type Target = PlatformInfo;

    fn deref(&self) -> &PlatformInfo {
        &self.info
    }
}

impl Platform {
    /// Every operation.
    pub fn operations(&self) -> impl Iterator<Item = &'static Operation> + use<> {
        self.tables.iter().flat_map(|table| table.iter())
    }

    /// A value of an argument, in the one form of those that are one thing here.
    pub fn folded(&self, arg: &Arg, text: &str) -> String {
        let folds = self.folds.iter().any(|fold| std::ptr::eq(*fold, arg));
        if folds { text.to_lowercase() } else { text.to_owned() }
    }

    /// How it carries a command out, if it does.
    pub fn operation(&self, command: &Command) -> Option<&'static Operation> {
        self.operations().find(|operation| operation.command.path == command.path)
    }

    /// The operation that reads the one object at a path.
    pub fn reader(&self, path: &str) -> Option<&'static Operation> {
        let reads = |other: &&Operation| other.method == Method::Get && matches!(other.flow, Flow::One);
        self.operations().filter(reads).find(|other| other.path == path)
    }

    /// The operation of the same resource as another with this verb: `users get` beside `users lock`.
    pub fn beside(&self, operation: &Operation, verb: &str) -> Option<&'static Operation> {
        let (front, _) = operation.command.path.rsplit_once(' ')?;
        self.operation_at(front, verb)
    }

    /// The operation of a resource with this verb.
    pub fn operation_at(&self, resource: &str, verb: &str) -> Option<&'static Operation> {
        self.operations().find(|other| {
            other.command.path.strip_prefix(resource).and_then(|rest| rest.strip_prefix(' ')) == Some(verb)
        })
    }

    /// How names of an argument become ids, if they do.
    pub fn resolver(&self, arg: &Arg) -> Option<&'static Resolver> {
        self.resolvers.iter().find(|resolver| std::ptr::eq(resolver.arg, arg))
    }

    /// The operations whose call has this method and goes to this path below the prefix: of those that fit, the
    /// ones whose path leaves the least open.
    pub fn operations_at(&self, method: Method, below: &str) -> Vec<&'static Operation> {
        let fitting = self.operations().filter(|operation| operation.method == method);
        let fitting: Vec<(usize, &'static Operation)> = fitting
            .filter_map(|operation| Some((open_segments(operation.path, below)?, operation)))
            .collect();
        let least = fitting.iter().map(|(open, _)| *open).min();
        fitting.iter().filter(|(open, _)| Some(*open) == least).map(|(_, operation)| *operation).collect()
    }

    /// Whether a member of this name is known to stand in what an operation reads, or in what it changes: from the
    /// documents, or from its table.
    pub fn knows_member(&'static self, operation: &Operation, name: &str) -> bool {
        let at = match operation.flow {
            Flow::List(list) => format!("{}/0", list.items),
            _ => String::new(),
        };
        let answer = self.schemas.answer(operation.method.as_str(), operation.path);
        if answer.and_then(|answer| answer.at(&at)).is_some_and(|shown| shown.member(name).is_some()) {
            return true;
        }
        let (members, fixed, moves) = match (operation.flow, operation.read_back) {
            (Flow::Edit(edit), _) => (edit.members, edit.fixed, edit.moves),
            (_, Some(back)) => (back.members, back.fixed, back.moves),
            _ => return false,
        };
        members.named().unwrap_or_default().iter().chain(moves).any(|known| *known == name)
            || fixed.iter().any(|(known, _)| *known == name)
    }

    /// The path of an operation from the root of the host, with `{placeholders}`.
    pub fn full_path(&self, operation: &Operation) -> String {
        format!("{}{}", self.prefix, operation.path)
    }
}

/// How many segments of a table's path stand for anything, where the path of a call fits it.
fn open_segments(template: &str, path: &str) -> Option<usize> {
    if template.split('/').count() != path.split('/').count() {
        return None;
    }
    template.split('/').zip(path.split('/')).try_fold(0, |open, (wanted, given)| {
        if wanted.contains('{') {
            (!given.is_empty()).then_some(open + 1)
        } else {
            (wanted == given).then_some(open)
        }
    })
}

/// How a name becomes the id that the API wants.
#[derive(Debug)]
pub struct Resolver {
    /// The argument.
    pub arg: &'static Arg,
    /// What finds the rows that may match.
    pub find: Find,
    /// Further searches for the same name, where the platform's own look-up gives one thing although there are more.
    pub others: &'static [Ask],
    /// What may match, in one row; empty where every row that was asked for fits.
    pub keys: &'static [&'static str],
    /// Whether every row has a name by one of the keys, so that one without was not read whole.
    pub always_named: bool,
    /// Where the one answer to a look-up names what was asked for, besides the keys: one that does not is about
    /// another. Empty where it need not.
    pub says: &'static [&'static str],
    /// The id, in one row.
    pub id: &'static str,
    /// Whether a text looks like an id. Where the platform can be asked for one name, it is asked for such a text too,
    /// because it may be the name of another thing all the same.
    pub is_id: fn(&str) -> bool,
    /// Where ids have any form: how the platform is asked whether a text is one.
    pub any_id: Option<AnyId>,
    /// What else a target may be named by, where `--by` says so.
    pub readings: &'static [Reading],
}

/// How it is known whether a text is an id where ids have any form.
#[derive(Debug, Clone, Copy)]
pub struct AnyId {
    /// The call that reads one thing by its id; nothing for a text that cannot stand in an address.
    pub read: fn(&Session, &str) -> Option<Call>,
    /// Whether a text that looks like an id is one wherever it is nobody's name, so that only others are asked for.
    pub trusts_looks: bool,
}

/// A key besides id and name by which a thing is found.
#[derive(Debug)]
pub struct Reading {
    /// What `--by` calls it.
    pub word: &'static str,
    /// What finds the rows that may match.
    pub find: Find,
    /// Where it stands in one row, as a JSON pointer.
    pub key: &'static str,
    /// Whether keys that differ in letter case alone are those of different things.
    pub has_case: bool,
}

impl Resolver {
    /// Whether a text that a person typed may be an id.
    pub fn may_be_id(&self, text: &str) -> bool {
        self.any_id.is_some() || (self.is_id)(text)
    }

    /// Whether a text from where ids stand is taken as it is.
    pub fn is_known_id(&self, given: &CommandInput, text: &str) -> bool {
        given.settled || given.ids.contains(&self.arg.name) && self.may_be_id(text)
    }

    /// The same for a text that is such a key; nothing where things are not found by it.
    pub fn reading(&self, word: &str) -> Option<Resolver> {
        let reading = self.readings.iter().find(|reading| reading.word == word)?;
        let keys = std::slice::from_ref(&reading.key);
        Some(Resolver { find: reading.find, others: &[], keys, always_named: true, says: &[], ..*self })
    }
}

/// How the rows that a name may mean are found.
#[derive(Debug, Clone, Copy)]
pub enum Find {
    /// The list at this path below the prefix is walked.
    List(&'static str, List),
    /// The platform is asked for the name: this call, whose answer is one row or, at the pointer, several.
    /// A 404 is no row.
    Ask(fn(&Session, &str) -> Call, &'static str),
}

/// A call that asks for a name, and where the rows are in its answer, as a JSON pointer.
pub type Ask = (fn(&Session, &str) -> Call, &'static str);

/// Whether a text has the form of a UUID.
pub fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.char_indices().all(|(index, letter)| match index {
            8 | 13 | 18 | 23 => letter == '-',
            _ => letter.is_ascii_hexdigit(),
        })
}

/// How a row becomes an item of a call for many.
#[derive(Clone, Copy)]
pub enum BatchItem {
    /// From what was given and the body that a call by itself would have.
    Of(fn(&CommandInput, Value) -> Value),
    /// From the call that changes one object, which was read before.
    Edit(fn(&Session, &Call) -> Value),
}

/// One call that carries an operation out for several things: rows of an input share it. Its answer is a list
/// with an outcome for each item, whose is whose as [`pair`] finds it.
pub struct Batch {
    /// The command whose rows share it.
    pub command: &'static Command,
    /// Its method.
    pub method: Method,
    /// Its path below the platform's prefix.
    pub path: &'static str,
    /// Where its items stand in the body, as a JSON pointer.
    pub items: &'static str,
    /// The JSON of the rest of the body; empty for nothing.
    pub frame: &'static str,
    /// Where an item carries a number that its outcome repeats, as a JSON pointer; empty for nowhere.
    pub number: &'static str,
    /// Where the outcomes stand in the answer, as a JSON pointer; empty where they are the answer.
    pub outcomes: &'static str,
    /// Items in one call at most.
    pub most: usize,
    /// How many items the service of a conversation takes, where that differs: 0 where it has no such call.
    pub limit: Option<fn(&Session) -> usize>,
    /// Arguments that stand in an item as they were typed, because the platform itself looks them up there.
    pub typed: &'static [&'static Arg],
    /// How many bytes such a call has at most, where the service of a conversation says so.
    pub bytes: Option<fn(&Session) -> Option<usize>>,
    /// How a row becomes an item.
    pub item: BatchItem,
    /// Where in an item that body stands, as a JSON pointer.
    pub change: &'static str,
    /// The names by which an item says whom it is about.
    pub sent: fn(&Value) -> Vec<String>,
    /// The names by which an outcome says so; none where it does not.
    pub told: fn(&Value) -> Vec<String>,
    /// What an outcome says: the object that was made or changed, null without one, or why the item failed.
    pub outcome: fn(Value) -> Result<Value, Fault>,
}
