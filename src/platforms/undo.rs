//! The ways in which what an operation did is taken back.

use crate::commands::{Arg, Command};

/// How what an operation did is taken back.
#[derive(Debug, Clone, Copy)]
pub enum Undo {
    /// By another command about the same things; what was so before is left as it is.
    By(TakeBack),
    /// By writing what was read before.
    Restore,
    /// By a command that is given what stood somewhere before.
    Give(&'static GiveBack),
    /// By a command that takes what was read before as a document.
    Document(&'static DocumentBack),
    /// Not at all, for this reason, as the end of a sentence.
    Never(&'static str),
}

impl Undo {
    /// The word for reports.
    pub fn word(&self) -> &'static str {
        match self {
            Undo::By(_) => "by",
            Undo::Restore | Undo::Give(_) | Undo::Document(_) => "restore",
            Undo::Never(_) => "never",
        }
    }
}

/// Another command about the same thing, which does the opposite.
#[derive(Debug, Clone, Copy)]
pub struct TakeBack {
    /// The command.
    pub by: &'static Command,
    /// What shows how things were before, where that is another command than the one that shows what this one is about.
    pub reads: Option<&'static Command>,
    /// Which of its targets it has by what was read, and where that shows them.
    pub names: &'static [(&'static Arg, &'static str)],
    /// Whether the command itself finds out what is so now, because what shows the thing may not show all of it.
    pub looks: bool,
    /// The switch with which nothing takes it back, and why.
    pub unless: Option<(&'static Arg, &'static str)>,
    /// The target that nothing takes it back of where it is the account that the profile signs in as by this setting, and why.
    pub unless_own: Option<(&'static Arg, &'static str, &'static str)>,
    /// What must be left beside what it removes.
    pub keeps: Option<&'static KeptList>,
}

/// A list of which what stood in it before must still be there, and work, so that what was put beside it can be removed.
#[derive(Debug)]
pub struct KeptList {
    /// Where what was read shows the list, as a JSON pointer.
    pub at: &'static str,
    /// By what its elements are known, as a JSON pointer.
    pub id: &'static str,
    /// When an element ends, as a JSON pointer: one without an end works for ever.
    pub ends: &'static str,
}

impl TakeBack {
    /// A command that is given what the other one was given.
    pub const fn by(by: &'static Command) -> Self {
        TakeBack { by, reads: None, names: &[], looks: false, unless: None, unless_own: None, keeps: None }
    }

    /// Says what shows how things were before: one thing, or a list that stands for it.
    #[must_use]
    pub const fn reads(mut self, reads: &'static Command) -> Self {
        self.reads = Some(reads);
        self
    }

    /// Says which of its targets what was read shows.
    #[must_use]
    pub const fn names(mut self, names: &'static [(&'static Arg, &'static str)]) -> Self {
        self.names = names;
        self
    }

    /// Says with which switch nothing takes it back, and why.
    #[must_use]
    pub const fn unless(mut self, switch: &'static Arg, why: &'static str) -> Self {
        self.unless = Some((switch, why));
        self
    }

    /// Says of which target nothing takes it back where the profile signs in as that by a setting, and why.
    #[must_use]
    pub const fn unless_own(
        mut self,
        target: &'static Arg,
        setting: &'static str,
        why: &'static str,
    ) -> Self {
        self.unless_own = Some((target, setting, why));
        self
    }

    /// Says of which list what stood in it before must still be there.
    #[must_use]
    pub const fn keeps(mut self, list: &'static KeptList) -> Self {
        self.keeps = Some(list);
        self
    }

    /// Says that the command finds out by itself what is so now.
    #[must_use]
    pub const fn looking(mut self) -> Self {
        self.looks = true;
        self
    }
}

/// A command about the same thing that is given what stood somewhere before: the operation itself for a state that it sets.
#[derive(Debug)]
pub struct GiveBack {
    /// The command.
    pub by: &'static Command,
    /// What it is given, and where a read shows that.
    pub give: &'static [(&'static Arg, &'static str)],
    /// From which state which ones can be gone back to, where the platform does not allow every way; empty where it does.
    pub ways: &'static [(&'static str, &'static [&'static str])],
    /// What must be as it was before, such as whose the thing is: otherwise it is another's by now.
    pub keeps: &'static [&'static str],
}

impl GiveBack {
    /// A command that takes every value that a read shows.
    pub const fn by(by: &'static Command, give: &'static [(&'static Arg, &'static str)]) -> Self {
        GiveBack { by, give, ways: &[], keeps: &[] }
    }

    /// Says which ways back there are.
    #[must_use]
    pub const fn ways(mut self, ways: &'static [(&'static str, &'static [&'static str])]) -> Self {
        self.ways = ways;
        self
    }

    /// Says what must be as it was before.
    #[must_use]
    pub const fn keeps(mut self, keeps: &'static [&'static str]) -> Self {
        self.keeps = keeps;
        self
    }

    /// Whether the platform goes back from one state to another.
    pub fn leads(&self, from: &str, to: &str) -> bool {
        let fits = |(known, back): &(&str, &[&str])| {
            known.eq_ignore_ascii_case(from) && back.iter().any(|one| one.eq_ignore_ascii_case(to))
        };
        self.ways.is_empty() || self.ways.iter().any(fits)
    }
}

/// A command that takes a thing as a document, which names itself.
#[derive(Debug)]
pub struct DocumentBack {
    /// The command.
    pub by: &'static Command,
    /// The document that it takes.
    pub file: &'static Arg,
    /// The switch by which it empties what was empty.
    pub agrees: &'static Arg,
    /// What reads the thing by its one target.
    pub reads: &'static Command,
    /// Where what was read shows that.
    pub id: &'static str,
    /// By what the document names itself, as JSON pointers.
    pub names: &'static [&'static str],
    /// What of the thing is written back where it was changed, as JSON pointers.
    pub parts: &'static [&'static str],
}

/// What does not come back of what a command removes although the thing is made again, in words.
pub type LostParts = (&'static Command, &'static [&'static str]);
