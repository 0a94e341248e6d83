//! What a conversation writes, for whoever remembers it: each write before it is sent and with what came of it, beside the
//! command that it belongs to.

use crate::fault::Fault;
use crate::http::{Call, Reply};
use crate::secret::Redactor;
use serde_json::Value;

/// Where a write goes.
#[derive(Clone)]
pub struct WrittenTo<'s> {
    /// The profile.
    pub profile: &'s str,
    /// The platform.
    pub platform: &'s str,
    /// Its address.
    pub address: &'s str,
    /// The settings that say, beside the address, which objects are written.
    pub place: Vec<(&'s str, &'s str)>,
    /// Names of members whose values are secret.
    pub secret_members: &'s [&'s str],
    /// Knows the secrets of this run.
    pub redactor: &'s Redactor,
}

/// Remembers writes.
pub trait Recorder: Send + Sync {
    /// Whether what a write removes or replaces should be read before.
    fn reads_before(&self) -> bool {
        false
    }

    /// Notes a write that is about to be sent.
    ///
    /// # Errors
    /// Configuration: it cannot be noted, so it must not be sent.
    fn sending(&self, _: WrittenTo, _: &Call, _: Option<&mut ActedCommand>) -> Result<RecordedWrite, Fault> {
        Ok(RecordedWrite::default())
    }

    /// Notes what stands there after it, where the platform made more of it than was asked for.
    fn left(&self, _: WrittenTo, _at: LeftAt, _there: &Value) -> Option<String> {
        None
    }

    /// Notes what came of it.
    fn came(&self, _: WrittenTo, _: &RecordedWrite, _: &Result<Reply, Fault>) -> CameOf {
        CameOf::default()
    }

    /// Notes what a look told of a command, in the place of what its writes came to, and tells why that could not be noted.
    fn settled(&self, _: WrittenTo, _: &NotedAct, _: &SettledAct) -> Option<String> {
        None
    }
}

/// Remembers nothing.
pub struct NoRecorder;

impl Recorder for NoRecorder {}

/// What came of a write by itself.
#[derive(Debug, Clone, Default)]
pub struct CameOf {
    /// The word for it, such as `done` or `in-doubt`; empty where nothing is remembered.
    pub outcome: &'static str,
    /// Why that could not be noted.
    pub complaint: Option<String>,
}

/// Of what it is noted what a write left behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeftAt {
    /// The number of the command within the run.
    pub entry: u64,
    /// Which of the rows that shared a call, from nought; nothing of a command with one.
    pub row: Option<u64>,
    /// Whether it is what the platform answered of the row, and nothing that was read.
    pub answered: bool,
}

/// A command that was noted, or one of the rows that shared a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotedAct {
    /// Its number within the run.
    pub entry: u64,
    /// Which of its rows it is, from nought; nothing for all of it.
    pub row: Option<u64>,
    /// What it came to, as far as that was noted: of several writes the first other word than `done`.
    pub came: &'static str,
    /// Whether some of its writes were done, and others were not.
    pub is_mixed: bool,
}

/// What a look told of a command.
#[derive(Debug, Clone)]
pub struct SettledAct<'s> {
    /// The word for it.
    pub outcome: &'static str,
    /// What was seen, in words.
    pub how: &'s str,
    /// What was read or answered, which may name what was made; null where nothing does.
    pub answer: Value,
}

/// A write that was noted.
#[derive(Debug, Clone, Default)]
pub struct RecordedWrite {
    /// The number of what it belongs to, within its run.
    pub entry: u64,
    /// Which write of that it is.
    pub call: u32,
    /// The command; empty for a raw call.
    pub command: &'static str,
    /// Whether its answer is to be noted: it may name what was made.
    pub makes: bool,
}

/// A command that is carried out, once or for several rows by one call.
#[derive(Debug, Clone, Default)]
pub struct ActedCommand {
    /// The command.
    pub command: &'static str,
    /// What it is about, a row each.
    pub rows: Vec<ActRow>,
    /// Its number within its run, once a write of it was noted.
    pub entry: Option<u64>,
    /// How many writes of it were noted.
    pub calls: u32,
    /// What they came to: `done` where all were, else the first other word.
    pub came: &'static str,
    /// Whether some of them were done, and others were not.
    pub is_mixed: bool,
}

/// One thing that a command is about.
#[derive(Debug, Clone, Default)]
pub struct ActRow {
    /// What it is called, as typed.
    pub about: String,
    /// Which thing of which entry of the history it takes back; empty where it takes none back.
    pub undoes: String,
    /// What was given, ids in the place of names; by argument.
    pub given: Value,
    /// What was read before; null where nothing was.
    pub before: Value,
    /// What is meant to be there afterwards, in the shape in which it is written; null where that is not known before.
    pub after: Value,
}
