//! How a platform has people: how the accounts of one are found, what they hold, and how they are closed. Data; the jobs
//! that span platforms read it.

use crate::commands::{Arg, Command};
use crate::session::CommandInput;
use serde_json::Value;

/// What a platform knows of people.
pub enum People {
    /// It has no accounts of people, and why.
    None(&'static str),
    /// It has accounts.
    Accounts(&'static Accounts),
}

/// The accounts of people on a platform.
pub struct Accounts {
    /// How they are found.
    pub lookup: AccountLookup,
    /// The operation that shows one.
    pub get: &'static Command,
    /// The argument that names one.
    pub user: &'static Arg,
    /// Where an account shows the platform's id.
    pub id: &'static str,
    /// Where it shows what it is called, which is what people know it by.
    pub username: &'static str,
    /// Where it shows the e-mail addresses, the first of which is its own.
    pub emails: &'static [&'static str],
    /// Where it shows its id in another system, if anywhere.
    pub external_id: Option<&'static str>,
    /// How it shows whether somebody can sign in with it.
    pub state: AccountState,
    /// What it holds.
    pub holds: &'static [Holding],
    /// How it is closed, in the order in which the steps of a stage are carried out.
    pub steps: &'static [ClosingStep],
    /// What the platform cannot do for somebody who leaves, and why.
    pub cannot: &'static [(&'static str, &'static str)],
}

/// How accounts are found.
pub enum AccountLookup {
    /// The whole list is read and compared.
    List(&'static Command),
    /// Nothing lists them: by the name that was asked for, or that the person has elsewhere.
    Name,
}

/// How an account shows whether somebody can sign in with it.
pub struct AccountState {
    /// The operation that tells it, if it is not the one that shows the account.
    pub read: Option<&'static Command>,
    /// Where it stands.
    pub at: &'static str,
    /// The value of an account that can be used, as text.
    pub active: &'static str,
    /// The platform's codes of a refusal to show an account because of its state: it is there, and the code is its state.
    pub refusals: &'static [&'static str],
}

/// Something that accounts hold.
pub struct Holding {
    /// What it is, in the plural: `groups`.
    pub kind: &'static str,
    /// Where it is read.
    pub read: HoldingRead,
    /// Where an element shows the id by which a step names it; the empty pointer where it is a text itself.
    pub id: &'static str,
    /// Where an element shows what it is called.
    pub name: &'static str,
    /// Where an element shows the state that it is in, if it has one: one that shows none is not known to be closed.
    pub state: Option<&'static str>,
    /// States, in any letter case, in which an element opens nothing any more, where it stays after it was closed.
    pub closed: &'static [&'static str],
    /// Why an element that no step removes is there, in words, where it has no state; empty where all are removed.
    pub stays: &'static str,
}

impl Holding {
    /// Something without a state of its own.
    pub const fn new(kind: &'static str, read: HoldingRead, id: &'static str, name: &'static str) -> Self {
        Holding { kind, read, id, name, state: None, closed: &[], stays: "" }
    }

    /// Texts that the account itself always lists.
    pub const fn texts(kind: &'static str, at: &'static str) -> Self {
        Holding::new(kind, HoldingRead::Account(at), "", "")
    }

    /// Says why an element that no step removes is there.
    #[must_use]
    pub const fn staying(mut self, why: &'static str) -> Self {
        self.stays = why;
        self
    }

    /// Says where an element shows its state, and in which ones it opens nothing any more.
    #[must_use]
    pub const fn with_state(mut self, at: &'static str, closed: &'static [&'static str]) -> Self {
        self.state = Some(at);
        self.closed = closed;
        self
    }
}

/// What accounts may show themselves, and a list shows otherwise.
pub struct HeldElsewhere {
    /// Where an account shows it, if it does.
    pub at: &'static str,
    /// The list otherwise; where the platform has no such list, there is nothing of the kind.
    pub command: &'static Command,
    /// What the list is asked for, by the id of the account.
    pub asks: fn(&str) -> CommandInput,
    /// What a row of it would be in the account.
    pub element: fn(&Value) -> Value,
}

/// Where what accounts hold is read.
pub enum HoldingRead {
    /// In the account itself, in a list that is always shown: an account without it tells nothing of the kind.
    Account(&'static str),
    /// In the account itself, in a list that is left out where it is empty.
    Sparse(&'static str),
    /// In the account itself, or, where it shows no such list or elements without ids, in a list of its own.
    Or(&'static HeldElsewhere),
    /// By an operation whose target is the account; what it does not find is not there.
    Each(&'static Command),
    /// By a list that is asked for what belongs to the account.
    List(&'static Command, &'static Arg),
    /// By a list that is asked for what belongs to each element of another kind.
    Within(&'static str, &'static Command, &'static Arg),
}

/// When a step belongs. What is kept where it is deleted is nothing for the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Nobody can sign in any more.
    Block,
    /// Sessions, tokens, credentials and devices open nothing any more.
    Revoke,
    /// Groups, roles and organizations are left.
    Remove,
    /// The account is deleted.
    Delete,
}

impl Stage {
    /// Every stage in the order in which they are carried out.
    pub const ALL: [Stage; 4] = [Stage::Block, Stage::Revoke, Stage::Remove, Stage::Delete];

    /// The stage of a word.
    pub fn of(word: &str) -> Option<Stage> {
        Stage::ALL.into_iter().find(|stage| stage.word() == word)
    }

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Stage::Block => "block",
            Stage::Revoke => "revoke",
            Stage::Remove => "remove",
            Stage::Delete => "delete",
        }
    }
}

/// One step on the way to a closed account.
pub struct ClosingStep {
    /// What people call it: `tokens`. Names a step in `--skip`.
    pub name: &'static str,
    /// When it belongs.
    pub stage: Stage,
    /// What is carried out.
    pub command: &'static Command,
    /// What calls for it.
    pub on: StepOn,
    /// The arguments.
    pub give: Gives,
}

/// Arguments of a step, each with what it gives.
pub type Gives = &'static [(&'static Arg, Give)];

impl ClosingStep {
    /// A step that keeps somebody from signing in; an account in one of these states needs it no more.
    pub const fn block(
        name: &'static str,
        command: &'static Command,
        states: &'static [&'static str],
        give: Gives,
    ) -> Self {
        ClosingStep { name, stage: Stage::Block, command, on: StepOn::State(states), give }
    }

    /// A step for each element of a kind for which all of these hold.
    pub const fn revoke(
        name: &'static str,
        command: &'static Command,
        (kind, tests): (&'static str, &'static [ElementTest]),
        give: Gives,
    ) -> Self {
        ClosingStep { name, stage: Stage::Revoke, command, on: StepOn::Each(kind, tests), give }
    }

    /// A step that takes the account out of everything of a kind, by whose name it is called.
    pub const fn leave(kind: &'static str, command: &'static Command, give: Gives) -> Self {
        ClosingStep { name: kind, stage: Stage::Remove, command, on: StepOn::All(kind), give }
    }

    /// The step that deletes the account.
    pub const fn delete(command: &'static Command, give: Gives) -> Self {
        ClosingStep { name: "account", stage: Stage::Delete, command, on: StepOn::Always, give }
    }
}

/// What calls for a step.
pub enum StepOn {
    /// An account whose state is none of these: it is active, or what the word says.
    State(&'static [&'static str]),
    /// Each element of a kind for which all of these hold.
    Each(&'static str, &'static [ElementTest]),
    /// The elements of a kind, all at once.
    All(&'static str),
    /// Any account.
    Always,
}

/// What an element shows that a step is for; every test of a step must hold.
#[derive(Clone, Copy)]
pub enum ElementTest {
    /// A text that is one of these, in any letter case.
    Is(&'static str, &'static [&'static str]),
    /// A list that has a text.
    Has(&'static str, &'static str),
    /// A list that has not.
    HasNot(&'static str, &'static str),
    /// No text that is one of these, in any letter case.
    IsNot(&'static str, &'static [&'static str]),
}

/// What a step gives for an argument.
#[derive(Clone, Copy)]
pub enum Give {
    /// The account.
    Account,
    /// The id of the element.
    Element,
    /// The ids of all elements.
    Elements,
    /// This text.
    Text(&'static str),
    /// No element: an empty list.
    Nothing,
}
