//! What undoing comes to for one thing.

use crate::engine::Target;
use crate::platforms::Operation;
use crate::session::CommandInput;
use serde_json::{Value, json};

/// A member that somebody changed since.
#[derive(Debug, Clone)]
pub struct Drift {
    /// The member, as it is spoken of.
    pub member: String,
    /// What was there before the run.
    pub before: Value,
    /// What the run left behind.
    pub left: Value,
    /// What is there now.
    pub now: Value,
}

/// A command that takes something back.
#[derive(Clone)]
pub struct UndoStep<'a> {
    /// The profile that it acts on.
    pub target: Target<'a>,
    /// What is carried out.
    pub operation: &'static Operation,
    /// What is given.
    pub given: CommandInput,
    /// What does not come back, as it was.
    pub lost: Vec<String>,
}

/// What undoing comes to for one thing.
#[derive(Clone)]
pub enum UndoPlan<'a> {
    /// A command takes it back.
    Step(Box<UndoStep<'a>>),
    /// There is nothing to take back, for this reason.
    Nothing(String),
    /// It cannot be taken back, for this reason.
    Never(String),
    /// Somebody changed it since.
    Drifted(Vec<Drift>),
}

/// One thing that a run wrote, and what undoing it comes to.
#[derive(Clone)]
pub struct UndoRow<'a> {
    /// The entry of the history.
    pub entry: String,
    /// The profile.
    pub profile: String,
    /// The command that was carried out.
    pub command: String,
    /// What it was about.
    pub about: String,
    /// What undoing it comes to.
    pub plan: UndoPlan<'a>,
    /// The ids before of what its step makes again.
    pub makes: Vec<String>,
    /// The ids before of what other steps make again and its step names.
    pub needs: Vec<String>,
}

impl UndoRow<'_> {
    /// The same as JSON.
    pub fn json(&self) -> Value {
        let mut row = json!({
            "entry": self.entry, "profile": self.profile, "command": self.command, "about": self.about,
        });
        let (undo, by, note) = match &self.plan {
            UndoPlan::Step(step) => ("yes", step.operation.command.path, step.lost.join(", ")),
            UndoPlan::Nothing(why) => ("nothing to do", "", why.clone()),
            UndoPlan::Never(why) => ("never", "", why.clone()),
            UndoPlan::Drifted(drifts) => {
                let members: Vec<&str> = drifts.iter().map(|drift| drift.member.as_str()).collect();
                row["drift"] = drifts
                    .iter()
                    .map(|drift| {
                        json!({"member": drift.member, "before": drift.before, "left": drift.left, "now": drift.now})
                    })
                    .collect();
                ("changed since", "", members.join(", "))
            }
        };
        row["undo"] = Value::from(undo);
        row["by"] = Value::from(by);
        row["note"] = Value::from(note);
        row
    }
}
