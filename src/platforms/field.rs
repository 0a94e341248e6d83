//! The fields of a row: what an argument becomes in a query or a body.

use crate::commands::Arg;

/// Whether a field must be there, and what it is if nobody says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Presence {
    /// The command fails without it.
    Must,
    /// The same, and what is made is called this: the platform takes a name once, and the `get` of the resource, if
    /// it has one, finds the thing by it, with the name at the same place in its answer.
    Named,
    /// Left out if not given.
    May,
    /// Sent as this JSON if not given.
    Default(&'static str),
    /// Always this JSON; takes no argument.
    Fixed(&'static str),
    /// Added to the list that was read: for edits.
    Add,
    /// Taken from the list that was read: for edits.
    Take,
    /// Refused for this reason, before anything is sent.
    Refused(&'static str),
    /// Used by this tool itself, never sent as it is.
    Local,
}

/// A field of a query or a body.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The argument; none for fixed ones.
    pub arg: Option<&'static Arg>,
    /// A query name, or a JSON pointer in the body.
    pub at: &'static str,
    /// Whether it must be there.
    pub need: Presence,
    /// Where what a function makes of an argument stands in the body; nothing where a field's place says it.
    pub lands: &'static str,
    /// Whether an empty value of a change removes what is there.
    pub clears: bool,
}

impl Field {
    /// Says that an empty value of a change removes what is there.
    pub const fn clears(mut self) -> Self {
        self.clears = true;
        self
    }

    /// Says where in the body a function of the operation puts what an argument gives.
    pub const fn lands(mut self, at: &'static str) -> Self {
        self.lands = at;
        self
    }

    /// Where in the body stands what its argument gives; nothing where it is not in the body.
    pub fn place(&self) -> Option<&'static str> {
        match self.need {
            _ if !self.lands.is_empty() => Some(self.lands),
            Presence::Local | Presence::Refused(_) => None,
            _ => Some(self.at),
        }
    }
}

/// A field that must be given.
pub const fn must(arg: &'static Arg, at: &'static str) -> Field {
    Field { arg: Some(arg), at, need: Presence::Must, lands: "", clears: false }
}

/// A field that names what is made.
pub const fn named(arg: &'static Arg, at: &'static str) -> Field {
    Field { arg: Some(arg), at, need: Presence::Named, lands: "", clears: false }
}

/// A field that may be given.
pub const fn may(arg: &'static Arg, at: &'static str) -> Field {
    Field { arg: Some(arg), at, need: Presence::May, lands: "", clears: false }
}

/// A field that is this JSON if not given.
pub const fn default(arg: &'static Arg, at: &'static str, json: &'static str) -> Field {
    Field { arg: Some(arg), at, need: Presence::Default(json), lands: "", clears: false }
}

/// A field that is always this JSON.
pub const fn fixed(at: &'static str, json: &'static str) -> Field {
    Field { arg: None, at, need: Presence::Fixed(json), lands: "", clears: false }
}

/// Values that must be given and are added to the list that was read.
pub const fn add(arg: &'static Arg, at: &'static str) -> Field {
    Field { arg: Some(arg), at, need: Presence::Add, lands: "", clears: false }
}

/// Values that must be given and are taken from the list that was read.
pub const fn take(arg: &'static Arg, at: &'static str) -> Field {
    Field { arg: Some(arg), at, need: Presence::Take, lands: "", clears: false }
}

/// An argument that people expect and this platform cannot take, with the reason.
pub const fn refused(arg: &'static Arg, reason: &'static str) -> Field {
    Field { arg: Some(arg), at: "", need: Presence::Refused(reason), lands: "", clears: false }
}

/// An argument that this tool itself uses: a hook or a function of the operation reads it.
pub const fn local(arg: &'static Arg) -> Field {
    Field { arg: Some(arg), at: "", need: Presence::Local, lands: "", clears: false }
}

/// An argument that fills a placeholder of the path, where a body may say it too: it is taken from there.
pub const fn path_or(arg: &'static Arg, at: &'static str) -> Field {
    Field { arg: Some(arg), at, need: Presence::Local, lands: "", clears: false }
}

/// Two lists as one of `N`, for tables whose rows share a part. Neither may be empty.
pub const fn joined<T: Copy, const N: usize>(first: &[T], then: &[T]) -> [T; N] {
    assert!(first.len() + then.len() == N);
    let mut all = [first[0]; N];
    let mut at = 1;
    while at < N {
        all[at] = if at < first.len() { first[at] } else { then[at - first.len()] };
        at += 1;
    }
    all
}
