//! The shape of a row: one command on one platform, its call, its fields and what is peculiar to it.

use super::answer::Answer;
use super::edit::{Edit, ReadBack};
use super::events::Events;
use super::field::{Field, Presence};
use super::narrow::Narrows;
use super::with::With;
use crate::commands::{Arg, ArgKind, Column, Command, columns};
use crate::fault::Fault;
use crate::http::{CallEffect, Method};
use crate::session::{CommandInput, Outcome, Session};
use serde_json::Value;
use serde_json::value::RawValue;

/// The shapes that an operation can have.
#[derive(Clone, Copy)]
pub enum Flow {
    /// One call, one answer.
    One,
    /// Rows, in one page or many.
    List(List),
    /// Read, overlay, write, read back.
    Edit(&'static Edit),
    /// Opening, renewing and closing a session: carried out by `auth`.
    Session,
    /// A function of its own, for what is peculiar to one operation.
    Own(Own),
}

/// A function that carries out one operation.
pub type Own = for<'a> fn(&'a Session<'a>, &Operation, &CommandInput) -> Result<Outcome<'a>, Fault>;

/// How rows come.
#[derive(Debug, Clone, Copy)]
pub struct List {
    /// Where the list is in a page, as a JSON pointer; empty where the page is the list.
    pub items: &'static str,
    /// What tells two rows apart; empty where rows are not compared.
    pub id: &'static str,
    /// Whether there is more than one page.
    pub paged: bool,
}

/// Where the things of one kind are listed, by which a new one is found that nothing names.
#[derive(Debug)]
pub struct FindList {
    /// The path below the prefix; it takes the operation's targets.
    pub read: &'static str,
    /// The JSON body of a POST that searches; none where a GET reads.
    pub search: Option<&'static str>,
    /// Where the list is in its answer, as a JSON pointer. One object in its place is the only element, and a 404 an
    /// empty list.
    pub items: &'static str,
    /// The id, in one element.
    pub id: &'static str,
    /// Whether what is not listed there is not there: the list is whole, or its newest come first.
    pub proves: bool,
}

/// Completes or translates what was given, before anything is built. What it reads from the platform must
/// change nothing there.
pub type Prepare = fn(&Session, &mut CommandInput) -> Result<(), Fault>;

/// What a command removes, where only reading tells it, in words; nothing where it does not. What it reads from the
/// platform must change nothing there.
pub type Takes = fn(&Session, &CommandInput) -> Result<Option<String>, Fault>;

/// Leaves out rows of a list by what only reading more tells.
#[derive(Clone, Copy)]
pub struct RowFilter {
    /// The argument that asks for it.
    pub arg: &'static Arg,
    /// A row that stays, with what was read for it; nothing of one that is left out.
    pub stays: Stays,
    /// What is shown of the rows that stay.
    pub columns: &'static [Column],
}

/// See [`RowFilter::stays`].
pub type Stays = fn(&Session, &CommandInput, &RawValue) -> Result<Option<Box<RawValue>>, Fault>;

/// Refuses what can be known to be wrong without asking the platform.
pub type Verify = fn(&CommandInput) -> Result<(), Fault>;

/// What an argument may say, from what is typed of it: names, names with their signs, or values behind them.
pub type Offers = fn(&Arg, &str) -> Vec<String>;

/// Finishes a body that the table alone cannot say.
pub type Shape = fn(&mut Value, &CommandInput) -> Result<(), Fault>;

/// How one platform carries out one command.
pub struct Operation {
    /// The command.
    pub command: &'static Command,
    /// Its shape.
    pub flow: Flow,
    /// The method of the call that does it.
    pub method: Method,
    /// The path below the platform's prefix; `{name}` stands for a target or a setting.
    pub path: &'static str,
    /// What is typed without a flag, in this order.
    pub targets: &'static [&'static Arg],
    /// Query fields.
    pub query: &'static [Field],
    /// Body fields.
    pub body: &'static [Field],
    /// What a table shows.
    pub columns: &'static [Column],
    /// What its answer must hold.
    pub answer: Answer,
    /// How what it makes is told from what was there before, where its answer is lost and nothing names it.
    pub census: Option<&'static FindList>,
    /// What it does here, where that weighs more than what its command does elsewhere.
    pub weight: crate::commands::Effect,
    /// The permission that it likely needs, for the hint on a 403; empty if unknown.
    pub permission: &'static str,
    /// What must be so at the platform before it works: switches, data stores, versions; empty for nothing.
    pub requires: &'static str,
    /// Names of members whose values are secret in its answer, where that differs from the platform's list.
    pub secrets: Option<&'static [&'static str]>,
    /// Said on standard error before it acts; empty for nothing.
    pub caution: &'static str,
    /// Completes or translates what was given.
    pub prepare: Option<Prepare>,
    /// Finishes the body, for what the fields cannot say.
    pub shape: Option<Shape>,
    /// Whether doing it twice with the same values ends like doing it once, so that it may be sent again where the
    /// answer was lost.
    pub repeatable: bool,
    /// An argument by whose value the `get` of its resource finds what it makes, where that is not its name.
    pub found_by: &'static [&'static Arg],
    /// Members of a thing that was shown which a new one does not take over, where no other command of the resource tells;
    /// members of a body that mean nothing in this call. No template offers them.
    pub apart: &'static [&'static str],
    /// Why no read proves it although its resource has a `get`; empty where one does.
    pub unproven: &'static str,
    /// How what it changes is read back, where its flow does not do so itself.
    pub read_back: Option<&'static ReadBack>,
    /// What two rows of an input must not share; targets and names where it is empty.
    pub acts_on: &'static [&'static Arg],
    /// Whether the answer to a body shows a secret; always, where the operation is there to make one and this is none.
    pub mints: Option<fn(&Value) -> bool>,
    /// The argument that may remove something, and what that is.
    pub takes: Option<(&'static Arg, Takes)>,
    /// What leaves out rows of its list.
    pub sieve: Option<RowFilter>,
    /// What of `--where` the platform can look after itself.
    pub narrows: Option<&'static dyn Narrows>,
    /// What the rows of its list can be completed with.
    pub with: Option<&'static With>,
    /// Checks what was given, before anything is sent.
    pub verify: Option<Verify>,
    /// What tells the rows of its list apart, where they are events that can be followed.
    pub events: Option<&'static Events>,
    /// What its arguments may say, where that is known beforehand.
    pub offers: Option<Offers>,
    /// What can be typed after `iamctl` in the sandbox of this platform; the first one is the shortest.
    pub examples: &'static [&'static str],
}

impl Operation {
    /// How what it is given is shown, where its data may be what was shown: the members that it takes are declared then.
    pub fn taken_back(&self) -> Option<&'static ReadBack> {
        self.read_back.filter(|back| back.members.named().is_some())
    }

    /// Whether it changes something and takes it as it is shown.
    pub fn takes_what_is_shown(&self) -> bool {
        matches!(self.flow, Flow::Edit(_)) || self.taken_back().is_some()
    }

    /// Whether rows of what is shown are compared with what is there before they are sent.
    pub fn is_compared(&self) -> bool {
        matches!(self.command.verb(), "update" | "replace")
            && (self.takes_what_is_shown() || matches!(self.flow, Flow::Own(_)))
    }

    /// What sending its call does.
    pub fn effect(&self) -> CallEffect {
        match (self.flow, self.command.effect) {
            (Flow::Session, _) => CallEffect::SignIn,
            (_, crate::commands::Effect::Read) => CallEffect::Read,
            _ => CallEffect::Write,
        }
    }

    /// The field that names what it makes, if there is one.
    pub fn name(&self) -> Option<&'static Field> {
        self.body.iter().find(|field| field.need == Presence::Named)
    }

    /// The column that shows the platform's id of a thing, if there is one.
    pub fn id_column(&self) -> Option<&'static Column> {
        self.columns.iter().find(|column| std::ptr::eq(column.heading, &columns::ID))
    }

    /// The field that an argument fills.
    pub fn field(&self, arg: &Arg) -> Option<&'static Field> {
        self.body.iter().find(|field| field.arg.is_some_and(|own| std::ptr::eq(own, arg)))
    }

    /// Whether an argument is one of its targets.
    pub fn is_target(&self, arg: &Arg) -> bool {
        self.targets.iter().any(|target| std::ptr::eq(*target, arg))
    }

    /// The target that is a file with the whole body, which a function of its own sends.
    pub fn document(&self) -> Option<&'static Arg> {
        let own = matches!(self.flow, Flow::Own(_));
        self.targets.iter().copied().find(|arg| own && arg.kind == ArgKind::File)
    }

    /// Whether an argument is a target that stands in its body too, so that `--data` can say it.
    pub fn is_named_in_body(&self, arg: &Arg) -> bool {
        let sent =
            |field: &Field| field.arg.is_some_and(|own| std::ptr::eq(own, arg)) && !field.at.is_empty();
        self.is_target(arg) && self.body.iter().any(sent)
    }

    /// Every argument that it takes: targets first, then query and body.
    pub fn args(&self) -> impl Iterator<Item = &'static Arg> + use<'_> {
        let fields = self.query.iter().chain(self.body).filter_map(|field| field.arg);
        let flags = fields.filter(|arg| !self.is_target(arg));
        self.targets.iter().copied().chain(flags)
    }
}
