//! What a command is, and the noun that holds it.

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
