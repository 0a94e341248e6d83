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

/// What a command takes away, where only reading tells it, in words; nothing where it does not. What it reads from the
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
    /// The argument that may take something away, and what that is.
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
    /// What can be typed after `iamctl` in the sandbox of this platform; the first one is the shortest.
    pub examples: &'static [&'static str],
}

impl Operation {
    /// An operation without fields.
    pub const fn new(command: &'static Command, flow: Flow, method: Method, path: &'static str) -> Self {
        Operation {
            command,
            flow,
            method,
            path,
            targets: &[],
            query: &[],
            body: &[],
            columns: &[],
            answer: Answer::DERIVED,
            census: None,
            weight: crate::commands::Effect::Read,
            permission: "",
            requires: "",
            secrets: None,
            caution: "",
            prepare: None,
            shape: None,
            repeatable: false,
            found_by: &[],
            apart: &[],
            unproven: "",
            read_back: None,
            acts_on: &[],
            mints: None,
            takes: None,
            sieve: None,
            narrows: None,
            with: None,
            verify: None,
            events: None,
            examples: &[],
        }
    }

    /// GET of one object.
    pub const fn get(command: &'static Command, path: &'static str) -> Self {
        Self::new(command, Flow::One, Method::Get, path)
    }

    /// GET of a whole list in one answer.
    pub const fn list(command: &'static Command, path: &'static str) -> Self {
        Self::new(command, Flow::List(List { items: "", id: "", paged: false }), Method::Get, path)
    }

    /// GET of a list in pages, its rows told apart by `id`.
    pub const fn pages(command: &'static Command, path: &'static str, id: &'static str) -> Self {
        Self::new(command, Flow::List(List { items: "", id, paged: true }), Method::Get, path)
    }

    /// A POST that answers a list, paged or not.
    pub const fn search(command: &'static Command, path: &'static str, list: List) -> Self {
        Self::new(command, Flow::List(list), Method::Post, path)
    }

    /// POST.
    pub const fn post(command: &'static Command, path: &'static str) -> Self {
        Self::new(command, Flow::One, Method::Post, path)
    }

    /// PUT.
    pub const fn put(command: &'static Command, path: &'static str) -> Self {
        Self::new(command, Flow::One, Method::Put, path)
    }

    /// DELETE.
    pub const fn delete(command: &'static Command, path: &'static str) -> Self {
        Self::new(command, Flow::One, Method::Delete, path)
    }

    /// PUT of the whole object after reading it.
    pub const fn edit(command: &'static Command, path: &'static str, edit: &'static Edit) -> Self {
        Self::new(command, Flow::Edit(edit), Method::Put, path)
    }

    /// Sets what is typed without a flag.
    #[must_use]
    pub const fn on(mut self, targets: &'static [&'static Arg]) -> Self {
        self.targets = targets;
        self
    }

    /// Sets the query fields.
    #[must_use]
    pub const fn query(mut self, query: &'static [Field]) -> Self {
        self.query = query;
        self
    }

    /// Sets the body fields.
    #[must_use]
    pub const fn body(mut self, body: &'static [Field]) -> Self {
        self.body = body;
        self
    }

    /// Sets what a table shows.
    #[must_use]
    pub const fn columns(mut self, columns: &'static [Column]) -> Self {
        self.columns = columns;
        self
    }

    /// Sets what its answer must hold, where flow and columns do not say it.
    #[must_use]
    pub const fn answers(mut self, answer: Answer) -> Self {
        self.answer = answer;
        self
    }

    /// Sets where the things of its kind are listed: read before and after, where the answer is lost.
    #[must_use]
    pub const fn counted_by(mut self, census: &'static FindList) -> Self {
        self.census = Some(census);
        self
    }

    /// Makes it ask as if its command took something away, or held for everybody.
    #[must_use]
    pub const fn weighs(mut self, weight: crate::commands::Effect) -> Self {
        self.weight = weight;
        self
    }

    /// Leaves out rows of its list by an argument.
    #[must_use]
    pub const fn sieve(mut self, sieve: RowFilter) -> Self {
        self.sieve = Some(sieve);
        self
    }

    /// Says what the rows of its list can be completed with.
    #[must_use]
    pub const fn with(mut self, with: &'static With) -> Self {
        self.with = Some(with);
        self
    }

    /// Says what of `--where` the platform can look after itself.
    #[must_use]
    pub const fn narrows(mut self, narrows: &'static dyn Narrows) -> Self {
        self.narrows = Some(narrows);
        self
    }

    /// Says that its rows are events, and how they are told apart.
    #[must_use]
    pub const fn events(mut self, events: &'static Events) -> Self {
        self.events = Some(events);
        self
    }

    /// Names the permission that it likely needs.
    #[must_use]
    pub const fn needs(mut self, permission: &'static str) -> Self {
        self.permission = permission;
        self
    }

    /// Names what must be so at the platform before it works.
    #[must_use]
    pub const fn requires(mut self, requires: &'static str) -> Self {
        self.requires = requires;
        self
    }

    /// Names the secret members of its answer anew, where a name of the platform's list means something else.
    #[must_use]
    pub const fn secrets(mut self, names: &'static [&'static str]) -> Self {
        self.secrets = Some(names);
        self
    }

    /// Says something before it acts.
    #[must_use]
    pub const fn caution(mut self, caution: &'static str) -> Self {
        self.caution = caution;
        self
    }

    /// Completes or translates what was given with a function.
    #[must_use]
    pub const fn prepare(mut self, prepare: Prepare) -> Self {
        self.prepare = Some(prepare);
        self
    }

    /// Finishes the body with a function.
    #[must_use]
    pub const fn shape(mut self, shape: Shape) -> Self {
        self.shape = Some(shape);
        self
    }

    /// Says how what it changes is read back.
    #[must_use]
    pub const fn read_back(mut self, back: &'static ReadBack) -> Self {
        self.read_back = Some(back);
        self
    }

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

    /// Says by which arguments, besides a name, what it makes is found: by the first of them that is given.
    #[must_use]
    pub const fn found_by(mut self, args: &'static [&'static Arg]) -> Self {
        self.found_by = args;
        self
    }

    /// Says which members of a thing that was shown a new one does not take over.
    #[must_use]
    pub const fn apart(mut self, members: &'static [&'static str]) -> Self {
        self.apart = members;
        self
    }

    /// Says why what is read afterwards proves nothing.
    #[must_use]
    pub const fn unproven(mut self, why: &'static str) -> Self {
        self.unproven = why;
        self
    }

    /// Says that it may be sent again where its answer was lost: done twice, it ends as if done once.
    #[must_use]
    pub const fn repeatable(mut self) -> Self {
        self.repeatable = true;
        self
    }

    /// Says which of its arguments name what it acts on, where the others are the values that it gets.
    #[must_use]
    pub const fn acts_on(mut self, args: &'static [&'static Arg]) -> Self {
        self.acts_on = args;
        self
    }

    /// Says which bodies make a secret, where not all of them do.
    #[must_use]
    pub const fn mints(mut self, mints: fn(&Value) -> bool) -> Self {
        self.mints = Some(mints);
        self
    }

    /// Says which argument may take something away, and finds out what.
    #[must_use]
    pub const fn takes(mut self, arg: &'static Arg, takes: Takes) -> Self {
        self.takes = Some((arg, takes));
        self
    }

    /// Checks what was given with a function, without asking the platform.
    #[must_use]
    pub const fn verify(mut self, verify: Verify) -> Self {
        self.verify = Some(verify);
        self
    }

    /// Sets the examples.
    #[must_use]
    pub const fn try_it(mut self, examples: &'static [&'static str]) -> Self {
        self.examples = examples;
        self
    }

    /// Replaces the flow by a function.
    #[must_use]
    pub const fn own(mut self, own: Own) -> Self {
        self.flow = Flow::Own(own);
        self
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
