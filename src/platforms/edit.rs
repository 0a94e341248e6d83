//! How an object that a platform takes whole is changed, and how what was changed is read back.

use crate::commands::{Arg, Command};
use crate::fault::Fault;
use crate::http::Call;
use crate::json;
use crate::session::{CommandInput, Session};
use serde_json::Value;

/// How an object is changed by a PUT or a PATCH.
pub struct Edit {
    /// The path that reads the present state, below the prefix; it takes the operation's targets.
    pub read: &'static str,
    /// Where that path answers a list: the member that holds the key of the one meant, and the target.
    pub find: Option<(&'static str, &'static Arg)>,
    /// Turns what was read into the body that would change nothing.
    pub keep: fn(&Value) -> Value,
    /// Where in that body the names of `--set`, `--add`, `--remove` and `--unset` start; empty for its root.
    pub root: &'static str,
    /// Which members the platform takes below the root, besides those that fields and the object itself name.
    pub members: MemberEdits,
    /// Members that cannot be changed this way, each with the reason.
    pub fixed: &'static [(&'static str, &'static str)],
    /// Members that the platform changes by itself: left out of an object that is given back, whatever they hold.
    pub moves: &'static [&'static str],
    /// Members at the root of the body that follow from the others: a change of them alone is none, and what becomes of them
    /// is not told.
    pub follows: &'static [&'static str],
    /// Members that belong to one thing alone: what is made from it gets none of them.
    pub apart: &'static [&'static str],
    /// Pointers to what the object that is read always holds and every write sends again: an answer without it
    /// would make the write take it away.
    pub carries: &'static [&'static str],
    /// Pointers to lists that are always shown: to one that was not, nothing is added and from it nothing taken.
    pub lists: &'static [&'static str],
    /// What answers leave out where it is empty.
    pub sparse: Option<&'static Sparse>,
    /// Pointers in the body to what the platform documents never to show, besides its secret members.
    pub unreadable: &'static [&'static str],
    /// Where the body says whose it is, and where the object that was read calls them by name, as JSON pointers:
    /// somebody else there takes it from them.
    pub owner: Option<(&'static str, &'static str)>,
    /// Pointers in the body and the JSON there that switches the object off, or signing in by it. Words of flags that weigh
    /// need not stand here.
    pub off: &'static [(&'static str, &'static str)],
    /// Words of the body that are never shown and take a member away, each with that member.
    pub clears: &'static [(&'static str, &'static str)],
    /// Members of the body whose change is told beforehand, each with what is told.
    pub cautions: &'static [(&'static str, &'static str)],
    /// Refuses an object that the platform lets nobody change, or a part of it: as it was read, and the body that is
    /// meant to be written.
    pub guard: Option<EditGuard>,
}

/// Whether an object that was read may be changed into another.
pub(super) type EditGuard = fn([&Value; 2]) -> Result<(), Fault>;

/// What a platform leaves out of an object where it is empty. A write of the whole object without it would empty it, so
/// null is not believed, and what is absent is asked for by name before anything is sent.
pub struct Sparse {
    /// The name in the query that asks for members by name.
    pub by: &'static str,
    /// The lists at the object's root.
    pub lists: &'static [&'static str],
    /// The member that an object must hold and does not, for what was given; none where all of it is there.
    pub lacks: fn(&Value, &CommandInput) -> Option<String>,
}

/// The members that a platform's object is documented to take.
#[derive(Debug, Clone, Copy)]
pub enum MemberEdits {
    /// The documents may leave some out: another name is told, sent, and looked for afterwards.
    Open,
    /// These and no others: another name is refused.
    Complete(&'static [&'static str]),
}

impl MemberEdits {
    /// All of them, where the documents name all.
    pub fn named(self) -> Option<&'static [&'static str]> {
        match self {
            MemberEdits::Open => None,
            MemberEdits::Complete(names) => Some(names),
        }
    }
}

impl Edit {
    /// An edit of an object that is read at a path and written in another shape.
    pub const fn new(read: &'static str, keep: fn(&Value) -> Value) -> Self {
        Edit {
            read,
            find: None,
            keep,
            root: "",
            members: MemberEdits::Open,
            fixed: &[],
            moves: &[],
            follows: &[],
            apart: &[],
            carries: &[],
            lists: &[],
            sparse: None,
            unreadable: &[],
            owner: None,
            off: &[],
            clears: &[],
            cautions: &[],
            guard: None,
        }
    }

    /// Names members whose change is told beforehand.
    #[must_use]
    pub const fn cautions(mut self, cautions: &'static [(&'static str, &'static str)]) -> Self {
        self.cautions = cautions;
        self
    }

    /// Refuses objects that nobody can change, and changes of what nobody can.
    #[must_use]
    pub const fn guard(mut self, guard: EditGuard) -> Self {
        self.guard = Some(guard);
        self
    }

    /// Names words that take a member away.
    #[must_use]
    pub const fn clears(mut self, clears: &'static [(&'static str, &'static str)]) -> Self {
        self.clears = clears;
        self
    }

    /// Whether a pointer is that of a word that takes a member away.
    pub fn is_word(&self, pointer: &str) -> bool {
        self.clears.iter().any(|(word, _)| *word == pointer)
    }

    /// Finds the object in a list, by the member that holds the key.
    #[must_use]
    pub const fn find(mut self, key: &'static str, target: &'static Arg) -> Self {
        self.find = Some((key, target));
        self
    }

    /// Sets where names of members start.
    #[must_use]
    pub const fn below(mut self, root: &'static str) -> Self {
        self.root = root;
        self
    }

    /// Names all members that the platform takes.
    #[must_use]
    pub const fn takes(mut self, members: &'static [&'static str]) -> Self {
        self.members = MemberEdits::Complete(members);
        self
    }

    /// Names members that cannot be changed, with the reasons.
    #[must_use]
    pub const fn fixed(mut self, fixed: &'static [(&'static str, &'static str)]) -> Self {
        self.fixed = fixed;
        self
    }

    /// Names members that the platform changes by itself.
    #[must_use]
    pub const fn moves(mut self, moves: &'static [&'static str]) -> Self {
        self.moves = moves;
        self
    }

    /// Names members that follow from the others.
    #[must_use]
    pub const fn follows(mut self, follows: &'static [&'static str]) -> Self {
        self.follows = follows;
        self
    }

    /// Whether a place in the body follows from the others.
    pub fn is_following(&self, pointer: &str) -> bool {
        let first = pointer.split('/').nth(1).unwrap_or_default();
        self.follows.contains(&first)
    }

    /// Names members that are not handed on to what is made from it.
    #[must_use]
    pub const fn apart(mut self, apart: &'static [&'static str]) -> Self {
        self.apart = apart;
        self
    }

    /// Names what an object that was read must hold.
    #[must_use]
    pub const fn carries(mut self, carries: &'static [&'static str]) -> Self {
        self.carries = carries;
        self
    }

    /// Whether what stands at a pointer in the body is never shown.
    pub fn is_unreadable(&self, pointer: &str) -> bool {
        self.is_word(pointer) || self.unreadable.iter().any(|at| json::is_within(pointer, at))
    }

    /// Names the lists that are always shown, though they may be empty.
    #[must_use]
    pub const fn lists(mut self, lists: &'static [&'static str]) -> Self {
        self.lists = lists;
        self
    }

    /// Says what answers leave out where it is empty.
    #[must_use]
    pub const fn sparse(mut self, sparse: &'static Sparse) -> Self {
        self.sparse = Some(sparse);
        self
    }

    /// Names what cannot be read back.
    #[must_use]
    pub const fn unreadable(mut self, unreadable: &'static [&'static str]) -> Self {
        self.unreadable = unreadable;
        self
    }

    /// Says where the body tells whose it is, and where the object that was read names them.
    #[must_use]
    pub const fn owned(mut self, at: &'static str, name: &'static str) -> Self {
        self.owner = Some((at, name));
        self
    }

    /// Names what switches it off, or signing in by it.
    #[must_use]
    pub const fn off(mut self, off: &'static [(&'static str, &'static str)]) -> Self {
        self.off = off;
        self
    }
}

/// How what a write was given is shown afterwards.
pub struct ReadBack {
    /// The command that reads it, its targets taken from what was given: the `get` of the resource where none is named.
    pub by: Option<&'static Command>,
    /// Where it is read once for each value of an argument: that one, and the target that takes the value.
    pub each: Option<(&'static Arg, &'static Arg)>,
    /// What was read, in the shape that is written.
    pub as_written: fn(&Value) -> Value,
    /// Members of the body that the object never shows.
    pub unreadable: &'static [&'static str],
    /// Members whose list takes the place of the one that is there.
    pub replaces: &'static [&'static str],
    /// Switches of the body that are shown under another name, each with the pointer in what was read.
    pub switches: &'static [(&'static str, &'static str)],
    /// Which members the write takes.
    pub members: MemberEdits,
    /// Members that cannot be changed this way, each with the reason.
    pub fixed: &'static [(&'static str, &'static str)],
    /// Members that the platform changes by itself.
    pub moves: &'static [&'static str],
    /// Pointers in what was read so, with the JSON of which one stands there once it is done; `null` for nothing.
    pub shows: &'static [(&'static str, &'static [&'static str])],
    /// Pointers with the JSON of which none stands there once it is done.
    pub never: &'static [(&'static str, &'static [&'static str])],
    /// Pointers with the JSON that hides it: as long as one stands there, nothing is told.
    pub hides: &'static [(&'static str, &'static [&'static str])],
    /// Pointers to lists that hold every value of an argument, in any letter case.
    pub names: &'static [(&'static str, &'static Arg)],
    /// Pointers to lists that hold no value of an argument any more.
    pub lacks: &'static [(&'static str, &'static Arg)],
    /// What it tells that nothing is there.
    pub absence: Absence,
    /// Calls of its own that read it, where the arguments name no command's targets.
    pub asks: Option<Asks>,
    /// Refuses changes of what was read that the platform lets nobody make.
    pub guard: Option<EditGuard>,
}

/// What it says of a write that what it is about is not there afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absence {
    /// Nothing: what is not there cannot have been changed.
    Unclear,
    /// That it was not done: it would be there.
    Undone,
    /// That it was done: the write takes it away. Where it is there, what is never shown afterwards decides, if that is
    /// declared.
    Done,
}

/// Names what a write must have left behind, from what it was given.
pub type Asks = fn(&Session, &CommandInput) -> Result<Vec<Expected>, Fault>;

/// One thing that a write was about, and how it must be shown afterwards.
pub struct Expected {
    /// What it is called in a message.
    pub name: String,
    /// The call that reads it.
    pub call: Call,
    /// The members that it must show; nothing where it must not be there.
    pub shows: Option<Value>,
    /// Whether it may have been so before, so that it proves nothing where the answer was lost.
    pub before: bool,
}

impl ReadBack {
    /// What was read shows the members of the body.
    pub const fn new(as_written: fn(&Value) -> Value) -> Self {
        ReadBack {
            by: None,
            each: None,
            as_written,
            unreadable: &[],
            replaces: &[],
            switches: &[],
            members: MemberEdits::Open,
            fixed: &[],
            moves: &[],
            shows: &[],
            never: &[],
            hides: &[],
            names: &[],
            lacks: &[],
            absence: Absence::Unclear,
            asks: None,
            guard: None,
        }
    }

    /// Refuses changes of what nobody can change.
    #[must_use]
    pub const fn guard(mut self, guard: EditGuard) -> Self {
        self.guard = Some(guard);
        self
    }

    /// Names the calls that read it.
    #[must_use]
    pub const fn asks(mut self, asks: Asks) -> Self {
        self.asks = Some(asks);
        self
    }

    /// Says what it tells that nothing is there.
    #[must_use]
    pub const fn absent(mut self, absence: Absence) -> Self {
        self.absence = absence;
        self
    }

    /// Names lists that hold no value of an argument any more.
    #[must_use]
    pub const fn lacks(mut self, lacks: &'static [(&'static str, &'static Arg)]) -> Self {
        self.lacks = lacks;
        self
    }

    /// Names the command that reads it.
    #[must_use]
    pub const fn by(mut self, command: &'static Command) -> Self {
        self.by = Some(command);
        self
    }

    /// Reads once for each value of an argument, which a target of the reading command takes.
    #[must_use]
    pub const fn each(mut self, values: &'static Arg, target: &'static Arg) -> Self {
        self.each = Some((values, target));
        self
    }

    /// Names members whose list takes the place of the one that is there.
    #[must_use]
    pub const fn replaces(mut self, members: &'static [&'static str]) -> Self {
        self.replaces = members;
        self
    }

    /// Names switches that are shown under another name.
    #[must_use]
    pub const fn switches(mut self, switches: &'static [(&'static str, &'static str)]) -> Self {
        self.switches = switches;
        self
    }

    /// Names members of the body that are never shown.
    #[must_use]
    pub const fn unreadable(mut self, members: &'static [&'static str]) -> Self {
        self.unreadable = members;
        self
    }

    /// Says what is shown once it is done.
    #[must_use]
    pub const fn shows(mut self, shows: &'static [(&'static str, &'static [&'static str])]) -> Self {
        self.shows = shows;
        self
    }

    /// Says what is shown only as long as it is not done.
    #[must_use]
    pub const fn never(mut self, never: &'static [(&'static str, &'static [&'static str])]) -> Self {
        self.never = never;
        self
    }

    /// Says what hides whether it is done.
    #[must_use]
    pub const fn hides(mut self, hides: &'static [(&'static str, &'static [&'static str])]) -> Self {
        self.hides = hides;
        self
    }

    /// Names lists that hold the values of an argument.
    #[must_use]
    pub const fn names(mut self, names: &'static [(&'static str, &'static Arg)]) -> Self {
        self.names = names;
        self
    }

    /// Names all members that the write takes.
    #[must_use]
    pub const fn takes(mut self, members: &'static [&'static str]) -> Self {
        self.members = MemberEdits::Complete(members);
        self
    }

    /// Names members that cannot be changed, with the reasons.
    #[must_use]
    pub const fn fixed(mut self, fixed: &'static [(&'static str, &'static str)]) -> Self {
        self.fixed = fixed;
        self
    }

    /// Names members that the platform changes by itself.
    #[must_use]
    pub const fn moves(mut self, moves: &'static [&'static str]) -> Self {
        self.moves = moves;
        self
    }
}
