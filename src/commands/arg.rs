//! What an argument is. The arguments there are stand in `args`.

/// What type of value an argument takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ArgKind {
    /// Text.
    Text,
    /// A whole number.
    Int,
    /// `--name` or `--name false`.
    Flag,
    /// Text that repeatable.
    Many,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// The path of a file, or `-`; its content is the value.
    File,
    /// Never on the command line: prompt, `--NAME-stdin` or `--NAME-file`.
    Secret,
    /// JSON text.
    Json,
    /// `NAME=VALUE`, repeatable.
    Pairs,
    /// A path to write to, kept as text.
    Path,
    /// An instant: RFC 3339, a date, or a span such as `2h` that is counted from now.
    Time(Count),
}

/// The word of a choice that a text is, in any letter case.
pub fn chosen(choices: &[&'static str], text: &str) -> Option<&'static str> {
    choices.iter().copied().find(|choice| choice.eq_ignore_ascii_case(text))
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
    /// The flag without dashes, and the key in `CommandInput`.
    pub name: &'static str,
    /// What stands for the value in help, such as `USER`.
    pub value_name: &'static str,
    /// What type of value.
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
    /// With one of these values the command removes something, and asks first.
    Destroys(&'static [&'static str]),
    /// The command asks for a name.
    HighImpact,
}

/// An argument that does not make its command ask.
pub(super) const fn arg(
    name: &'static str,
    value_name: &'static str,
    kind: ArgKind,
    help: &'static str,
) -> Arg {
    Arg { name, value_name, kind, help, weight: Weight::Plain }
}
