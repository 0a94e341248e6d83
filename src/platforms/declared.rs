//! How a row of a table is written: an operation by its method, and what else is said of it.

use super::answer::Answer;
use super::edit::{Edit, ReadBack};
use super::events::Events;
use super::field::Field;
use super::narrow::Narrows;
use super::operation::{
    FindList, Flow, List, Offers, Operation, Own, Prepare, RowFilter, Shape, Takes, Verify,
};
use super::with::With;
use crate::commands::{Arg, Column, Command};
use crate::http::Method;
use serde_json::Value;

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
            offers: None,
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

    /// Names the secret members of its answer again, where a name of the platform's list means something else.
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

    /// Says what its arguments may say.
    #[must_use]
    pub const fn offers(mut self, offers: Offers) -> Self {
        self.offers = Some(offers);
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

    /// Says which argument may remove something, and finds out what.
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
}
