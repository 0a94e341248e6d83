//! What of a platform's configuration can be kept in files: the kinds of objects, how each is listed, made, changed and
//! deleted, by what it is called, and what of it is no part of a file. Data; the job that exports and applies reads it.

use crate::commands::{Arg, Command};
use serde_json::Value;

/// What of a platform can be kept in files.
pub enum Managed {
    /// Nothing, and why.
    None(&'static str),
    /// These kinds, each behind those that it refers to.
    Kinds(&'static [ManagedKind]),
}

/// A kind of objects.
pub struct ManagedKind {
    /// The folder of its files, and its word in `--kinds`.
    pub name: &'static str,
    /// Lists the objects, or shows the one that there is.
    pub read: &'static Command,
    /// How many there are.
    pub count: ManagedCount,
    /// Shows one whole, where a row of the list is a part of it only.
    pub get: Option<&'static Command>,
    /// Makes one.
    pub create: Option<&'static Command>,
    /// Changes one.
    pub update: Option<&'static Command>,
    /// Deletes one.
    pub delete: Option<&'static Command>,
    /// Where an object shows the id by which the commands name it.
    pub id: &'static str,
    /// The member of a file that the object is called by.
    pub key: &'static str,
    /// What was read, in the shape of a file, with ids as they came.
    pub shape: fn(&Value) -> Value,
    /// Members of that shape that only the platform sets; below a member as `list/*/name`.
    pub sets: &'static [&'static str],
    /// What refers to other objects.
    pub references: &'static [ManagedReference],
    /// What is secret: never exported, given by reference.
    pub secrets: &'static [SecretMember],
    /// Lists in which the order says nothing.
    pub sets_of: &'static [&'static str],
    /// What the platform made itself, by a member of what was read: any of these.
    pub built_in: &'static [(&'static str, &'static [&'static str])],
    /// Lists of the file whose elements have commands of their own.
    pub parts: &'static [ManagedPart],
    /// Whether it is left alone unless `--kinds` names it.
    pub optional: bool,
    /// Members that no change takes, besides those that its commands declare, and why.
    pub fixed: &'static [(&'static str, &'static str)],
    /// The kinds whose objects it shows in brief, where it is one that files only refer to.
    pub made_of: &'static [&'static str],
    /// Makes another secret for an object whose own was shown once and lost.
    pub new_secret: Option<&'static Command>,
    /// Members without which the platform takes no change, although its documents ask for none of them; of several, one is enough.
    pub asks_for: &'static [&'static [&'static str]],
    /// Signs that no id has: commands would not find what is called so.
    pub id_lacks: &'static [char],
    /// Brings what a file says into the form in which the platform shows it, where that takes several.
    pub settle: fn(&mut Value),
    /// What of it the platform's API lets nobody manage, and why.
    pub cannot: &'static [(&'static str, &'static str)],
}

/// How many objects of a kind there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ManagedCount {
    /// Any number.
    Many,
    /// One that is always there.
    One,
    /// One, or none.
    OneOrNone,
}

/// A place of a file that names other objects by their keys. In pointers, `*` stands for each element of a list.
pub struct ManagedReference {
    /// Where.
    pub at: &'static str,
    /// The kind of what is named.
    pub kind: &'static str,
    /// Whether the platform names them by its ids there; by their keys otherwise.
    pub by_id: bool,
    /// The member beside it in which a write takes the name too; empty where it takes none.
    pub name: &'static str,
}

impl ManagedReference {
    /// A place at which the platform has ids.
    pub const fn id(at: &'static str, kind: &'static str) -> Self {
        ManagedReference { at, kind, by_id: true, name: "" }
    }

    /// A place at which the platform has keys.
    pub const fn key(at: &'static str, kind: &'static str) -> Self {
        ManagedReference { at, kind, by_id: false, name: "" }
    }

    /// Says in which member beside the id a write takes the name too.
    #[must_use]
    pub const fn named(mut self, member: &'static str) -> Self {
        self.name = member;
        self
    }

    /// Where a write takes the name of what stands at a place; nothing where it takes none.
    pub fn name_beside(&self, at: &str) -> Option<String> {
        let (above, _) = at.rsplit_once('/').filter(|_| !self.name.is_empty())?;
        Some(format!("{above}/{}", self.name))
    }
}

/// A place of a file that holds a secret.
pub struct SecretMember {
    /// Where.
    pub at: &'static str,
    /// When a write does not go without it.
    pub need: SecretNeed,
    /// In a list, the member by which an element is known again.
    pub of: &'static str,
    /// Whether the platform shows it, so that it can be compared.
    pub is_shown: bool,
}

impl SecretMember {
    /// A member of the object.
    pub const fn new(at: &'static str, need: SecretNeed) -> Self {
        SecretMember { at, need, of: "", is_shown: false }
    }

    /// A member of the elements of a list, which are told apart by another of their members. The platform shows it, because a
    /// list is written whole.
    pub const fn of_each(at: &'static str, of: &'static str) -> Self {
        SecretMember { at, need: SecretNeed::Never, of, is_shown: true }
    }
}

/// When a secret must be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretNeed {
    /// Never: without it there is none, or the platform makes one.
    Never,
    /// To make the object.
    Create,
    /// To make the object and for every change of it.
    Write,
}

/// A list of a file whose elements the platform keeps apart from the object.
pub struct ManagedPart {
    /// The member of the file.
    pub member: &'static str,
    /// Lists them; takes the object.
    pub read: &'static Command,
    /// Makes one; takes the object.
    pub create: &'static Command,
    /// Changes one; takes the object and the element. Where there is none, a change deletes and makes it.
    pub update: Option<&'static Command>,
    /// Deletes one; takes the object and the element.
    pub delete: &'static Command,
    /// The argument that takes the element.
    pub target: &'static Arg,
    /// Where an element shows the id for that.
    pub id: &'static str,
    /// The member of an element in a file that it is called by.
    pub key: &'static str,
    /// An element that was read, in the shape of a file.
    pub shape: fn(&Value) -> Value,
    /// Members of that shape that only the platform sets.
    pub sets: &'static [&'static str],
}

impl ManagedKind {
    /// A kind of many objects whose list shows them whole.
    pub const fn new(
        name: &'static str,
        read: &'static Command,
        key: &'static str,
        shape: fn(&Value) -> Value,
    ) -> Self {
        ManagedKind {
            name,
            read,
            count: ManagedCount::Many,
            get: None,
            create: None,
            update: None,
            delete: None,
            id: key,
            key,
            shape,
            sets: &[],
            references: &[],
            secrets: &[],
            sets_of: &[],
            built_in: &[],
            parts: &[],
            optional: false,
            fixed: &[],
            made_of: &[],
            new_secret: None,
            asks_for: &[],
            id_lacks: &[],
            settle: |_| (),
            cannot: &[],
        }
    }

    /// A kind of one object that is always there.
    pub const fn one(
        name: &'static str,
        read: &'static Command,
        update: &'static Command,
        shape: fn(&Value) -> Value,
    ) -> Self {
        let kind = ManagedKind::new(name, read, "", shape);
        ManagedKind { count: ManagedCount::One, update: Some(update), ..kind }
    }

    /// Names the commands that make, change and delete one.
    #[must_use]
    pub const fn written(
        mut self,
        create: &'static Command,
        update: &'static Command,
        delete: &'static Command,
    ) -> Self {
        (self.create, self.update, self.delete) = (Some(create), Some(update), Some(delete));
        self
    }

    /// Says where an object shows its id, where that is not its key.
    #[must_use]
    pub const fn id(mut self, at: &'static str) -> Self {
        self.id = at;
        self
    }

    /// Names members that only the platform sets.
    #[must_use]
    pub const fn sets(mut self, members: &'static [&'static str]) -> Self {
        self.sets = members;
        self
    }

    /// Names what refers to other objects.
    #[must_use]
    pub const fn refers(mut self, references: &'static [ManagedReference]) -> Self {
        self.references = references;
        self
    }

    /// Names secrets.
    #[must_use]
    pub const fn secrets(mut self, secrets: &'static [SecretMember]) -> Self {
        self.secrets = secrets;
        self
    }

    /// Names lists whose order says nothing.
    #[must_use]
    pub const fn sets_of(mut self, lists: &'static [&'static str]) -> Self {
        self.sets_of = lists;
        self
    }

    /// Says by what objects are told that the platform made itself.
    #[must_use]
    pub const fn built_in(mut self, tests: &'static [(&'static str, &'static [&'static str])]) -> Self {
        self.built_in = tests;
        self
    }

    /// Names lists whose elements have commands of their own.
    #[must_use]
    pub const fn parts(mut self, parts: &'static [ManagedPart]) -> Self {
        self.parts = parts;
        self
    }

    /// Names members that no change takes.
    #[must_use]
    pub const fn fixed(mut self, members: &'static [(&'static str, &'static str)]) -> Self {
        self.fixed = members;
        self
    }

    /// Names the kinds whose objects it shows in brief.
    #[must_use]
    pub const fn made_of(mut self, kinds: &'static [&'static str]) -> Self {
        self.made_of = kinds;
        self
    }

    /// Names the command that makes another secret.
    #[must_use]
    pub const fn new_secret(mut self, command: &'static Command) -> Self {
        self.new_secret = Some(command);
        self
    }

    /// Names members of which one must hold something.
    #[must_use]
    pub const fn asks_for(mut self, members: &'static [&'static [&'static str]]) -> Self {
        self.asks_for = members;
        self
    }

    /// Says which signs no id has.
    #[must_use]
    pub const fn id_lacks(mut self, signs: &'static [char]) -> Self {
        self.id_lacks = signs;
        self
    }

    /// Says what cannot be managed.
    #[must_use]
    pub const fn cannot(mut self, cannot: &'static [(&'static str, &'static str)]) -> Self {
        self.cannot = cannot;
        self
    }

    /// Whether files hold its objects; those of the others are named by files only.
    pub fn is_kept(&self) -> bool {
        self.create.is_some() || self.update.is_some()
    }

    /// Whether there is one object at most, which has no name.
    pub fn is_single(&self) -> bool {
        self.count != ManagedCount::Many
    }

    /// The member of a file that an object is called by, where it is called anything.
    pub fn key_member(&self) -> &'static str {
        self.key.trim_start_matches('/')
    }
}

impl Managed {
    /// The kinds; none where nothing can be kept in files.
    pub fn kinds(&self) -> &'static [ManagedKind] {
        match self {
            Managed::None(_) => &[],
            Managed::Kinds(kinds) => kinds,
        }
    }
}
