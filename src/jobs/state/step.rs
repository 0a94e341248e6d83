//! One step of a plan: an object, or an element of one of its lists, that is made, changed or deleted.

use super::compare::MemberChange;
use super::live::{LiveObject, LivePart};
use super::object::{StateObject, label};
use crate::fault::Fault;
use crate::json;
use crate::platforms::managed::{ManagedKind, ManagedPart};
use serde_json::{Value, json};

/// What a step does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StepAct {
    /// Makes something.
    Create,
    /// Changes something.
    Update,
    /// Deletes something.
    Delete,
}

impl StepAct {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            StepAct::Create => "create",
            StepAct::Update => "update",
            StepAct::Delete => "delete",
        }
    }

    /// The sign for it.
    pub fn sign(self) -> &'static str {
        match self {
            StepAct::Create => "+",
            StepAct::Update => "~",
            StepAct::Delete => "-",
        }
    }
}

/// The place of a step among the others: those of one stage may be carried out side by side.
pub(super) type StepStage = (usize, usize, usize);

/// One step.
#[derive(Clone)]
pub struct StateStep {
    /// The kind.
    pub kind: &'static ManagedKind,
    /// What the object is called.
    pub key: String,
    /// The list whose element it is about, and what that is called.
    pub part: Option<(&'static ManagedPart, String)>,
    /// What it does.
    pub act: StepAct,
    /// The members that it changes.
    pub changes: Vec<MemberChange>,
    /// Why it cannot be carried out.
    pub blocked: Option<Fault>,
    /// When it is carried out.
    pub(super) stage: StepStage,
    /// The object as it is meant to be; of an element, the element.
    pub(super) wanted: Value,
    /// The object of the files.
    pub(super) object: Option<StateObject>,
    /// The object as it is.
    pub(super) live: Option<LiveObject>,
    /// The element as it is.
    pub(super) element: Option<LivePart>,
    /// Places of secrets that are to be sent.
    pub(super) secrets: Vec<String>,
}

impl StateStep {
    /// The places of secrets that it sends.
    pub fn secrets(&self) -> &[String] {
        &self.secrets
    }

    /// Whether it does the same as another to what is there as it was.
    pub fn is_as(&self, other: &StateStep) -> bool {
        let there = |step: &StateStep| step.live.as_ref().map(|live| live.value.clone());
        let element = |step: &StateStep| step.element.as_ref().map(|element| element.value.clone());
        self.act == other.act
            && self.about() == other.about()
            && there(self) == there(other)
            && element(self) == element(other)
    }

    /// What it is about, in words: `clients/web`, `scopes/api titles/nb`.
    pub fn about(&self) -> String {
        let object = label(self.kind, &self.key);
        match &self.part {
            None => object,
            Some((part, key)) => format!("{object} {}/{key}", part.member),
        }
    }

    /// The file that it comes from, or what it is about.
    pub(super) fn named_by(&self) -> String {
        let file = self.object.as_ref().map(|object| object.file.as_str()).filter(|file| !file.is_empty());
        file.map_or_else(|| self.about(), str::to_owned)
    }

    /// The step for people and scripts: a row for each member, or one for what has none. Secrets are hidden.
    pub fn rows(&self, secret_members: &[&str]) -> Vec<Value> {
        let note = self.blocked.as_ref().map(|fault| fault.detail().message.as_str());
        let row = |member: &str, before: Value, after: Value| {
            json!({
                "change": self.act.sign(), "kind": self.kind.name, "name": self.named(), "member": member,
                "before": before, "after": after, "note": note,
            })
        };
        let shown = |at: &str, value: &Value| hidden(at, value, secret_members);
        let members = self
            .changes
            .iter()
            .map(|one| row(&json::spoken(&one.at), shown(&one.at, &one.before), shown(&one.at, &one.after)));
        let secrets = self
            .secrets
            .iter()
            .filter(|_| self.act == StepAct::Update)
            .map(|at| row(&json::spoken(at), Value::from(HIDDEN), Value::from(HIDDEN)));
        let all: Vec<Value> = members.chain(secrets).collect();
        if all.is_empty() { vec![row("", Value::Null, Value::Null)] } else { all }
    }

    /// What is called in the column of names.
    fn named(&self) -> String {
        match &self.part {
            None => self.key.clone(),
            Some((part, key)) => format!("{} {}/{key}", self.key, part.member),
        }
    }

    /// What was there, as the platform showed it, secrets hidden: for journals.
    pub(super) fn shown_before(&self, secret_members: &[&str]) -> Value {
        let mut before = match (&self.element, &self.live) {
            (Some(element), _) => element.raw.clone(),
            (None, Some(live)) if self.part.is_none() => live.raw.clone(),
            _ => Value::Null,
        };
        json::hide(&mut before, secret_members);
        before
    }

    /// The step as one object, for plans: with what is there and what is to be there in the form of files, secrets hidden.
    pub fn json(&self, secret_members: &[&str]) -> Value {
        let changes = self.changes.iter().map(|one| {
            json!({
                "member": json::spoken(&one.at),
                "before": hidden(&one.at, &one.before, secret_members),
                "after": hidden(&one.at, &one.after, secret_members),
            })
        });
        let before = match (&self.element, &self.live) {
            (Some(element), _) => element.value.clone(),
            (None, Some(live)) if self.part.is_none() => live.value.clone(),
            _ => Value::Null,
        };
        let mut wanted = if self.act == StepAct::Delete { Value::Null } else { self.wanted.clone() };
        json::hide(&mut wanted, secret_members);
        json!({
            "act": self.act.word(),
            "kind": self.kind.name,
            "name": self.named(),
            "changes": changes.collect::<Vec<_>>(),
            "secrets": self.secrets.iter().map(|at| json::spoken(at)).collect::<Vec<_>>(),
            "before": before,
            "after": wanted,
        })
    }
}

/// What stands for a secret.
const HIDDEN: &str = "(hidden)";

/// A value at a place, its secrets hidden.
fn hidden(at: &str, value: &Value, names: &[&str]) -> Value {
    let mut whole = Value::Null;
    json::put(&mut whole, at, value.clone());
    json::hide(&mut whole, names);
    json::at(&whole, at).clone()
}
