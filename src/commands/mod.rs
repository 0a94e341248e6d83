//! What people type: resources, commands and the two vocabularies. Data only. How a platform carries a
//! command out stands in `platforms`.

pub mod account;
pub mod args;
pub mod audits;
pub mod auth;
pub mod authenticators;
pub mod clients;
pub mod columns;
pub mod credentials;
pub mod devices;
pub mod directories;
pub mod entitlements;
pub mod entra;
pub mod groups;
pub mod identity_providers;
pub mod oidc;
pub mod organizations;
mod resources;
pub mod roles;
pub mod rules;
pub mod saml;
pub mod scopes;
pub mod settings;
pub mod tenants;
pub mod types;
pub mod user_attributes;
pub mod users;
pub mod webhooks;

pub use resources::*;

/// What a command does to the platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// Changes something that can be changed back.
    Write,
    /// Takes something away: asks first.
    Destroy,
    /// Takes something away from many, or for everybody: asks for the name.
    Severe,
}

/// One thing a person can ask for, on whatever platform has it.
#[derive(Debug)]
pub struct Command {
    /// The words after `iamctl`, separated by one space: resource, parts, verb.
    pub path: &'static str,
    /// One line of help, without a full stop.
    pub about: &'static str,
    /// More help; empty for none.
    pub long: &'static str,
    /// What it does to the platform.
    pub effect: Effect,
    /// Said after a write, such as `locked`; empty for reads.
    pub done: &'static str,
}

impl Command {
    /// The first word.
    pub fn resource(&self) -> &'static str {
        self.path.split(' ').next().unwrap_or(self.path)
    }

    /// The word before the last: what the verb acts on.
    pub fn noun(&self) -> &'static str {
        self.path.rsplit(' ').nth(1).unwrap_or(self.path)
    }

    /// The last word.
    pub fn verb(&self) -> &'static str {
        self.path.rsplit(' ').next().unwrap_or(self.path)
    }
}

/// A command that changes nothing.
pub const fn read(path: &'static str, about: &'static str) -> Command {
    Command { path, about, long: "", effect: Effect::Read, done: "" }
}

/// A command that changes something.
pub const fn write(path: &'static str, done: &'static str, about: &'static str) -> Command {
    Command { path, about, long: "", effect: Effect::Write, done }
}

/// A command that takes something away and asks first.
pub const fn destroy(path: &'static str, done: &'static str, about: &'static str) -> Command {
    Command { path, about, long: "", effect: Effect::Destroy, done }
}

/// A command that changes something for everybody and asks for a name.
pub const fn severe(path: &'static str, done: &'static str, about: &'static str) -> Command {
    Command { path, about, long: "", effect: Effect::Severe, done }
}

impl Command {
    /// Adds a paragraph of help.
    #[must_use]
    pub const fn long(mut self, long: &'static str) -> Self {
        self.long = long;
        self
    }
}

/// A noun at the top of the tree, with its commands.
#[derive(Debug)]
pub struct Resource {
    /// The word typed.
    pub name: &'static str,
    /// One line of help.
    pub about: &'static str,
    /// What can be done with it.
    pub commands: &'static [&'static Command],
}

/// What sort of value an argument takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ArgKind {
    /// Text.
    Text,
    /// A whole number.
    Int,
    /// `--name` or `--name false`.
    Flag,
    /// Text that may be given several times.
    Many,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// The path of a file, or `-`; its content is the value.
    File,
    /// Never on the command line: prompt, `--NAME-stdin` or `--NAME-file`.
    Secret,
    /// JSON text.
    Json,
    /// `NAME=VALUE`, may be given several times.
    Pairs,
    /// A path to write to, kept as text.
    Path,
    /// An instant: RFC 3339, a date, or a span such as `2h` that is counted from now.
    Time(Count),
}

/// Which way a span of time is counted from now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// Back.
    Back,
    /// Ahead.
    Ahead,
}

/// An argument, under the one name that it has everywhere.
#[derive(Debug, PartialEq)]
pub struct Arg {
    /// The flag without dashes, and the key in `Given`.
    pub name: &'static str,
    /// What stands for the value in help, such as `USER`.
    pub value_name: &'static str,
    /// What sort of value.
    pub kind: ArgKind,
    /// One line of help.
    pub help: &'static str,
    /// How giving it makes the command ask.
    pub weight: Weight,
}

/// What giving an argument adds to its command.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Weight {
    /// Nothing.
    Plain,
    /// With one of these values the command takes something away, and asks first.
    Destroys(&'static [&'static str]),
    /// The command asks for a name.
    Severe,
}

/// How a column's value is shown in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// As it is.
    Plain,
    /// An instant, as RFC 3339: text with an offset, or a number of milliseconds since 1970.
    Time,
    /// A boolean, or its text.
    YesNo,
    /// The number of elements of a list.
    Count,
    /// The elements of a list, separated by commas.
    List,
    /// Hidden unless revealed.
    Secret,
}

/// A column under the one name that it has everywhere.
#[derive(Debug, PartialEq, Eq)]
pub struct Heading {
    /// What `--columns` takes.
    pub name: &'static str,
    /// How the value is shown.
    pub show: Show,
}

/// Where a platform's answer holds a column.
#[derive(Debug)]
pub struct Column {
    /// Its name and how it is shown.
    pub heading: &'static Heading,
    /// Where in one row, as a JSON pointer.
    pub pointer: &'static str,
}

/// A column at a place.
pub const fn column(heading: &'static Heading, pointer: &'static str) -> Column {
    Column { heading, pointer }
}
