//! Notes the writes of a run: a line before each is sent, one with what came of it, and one for the run itself before its
//! first. No secret is in them.

use super::hiding;
use super::kept::{self, KeptBodies};
use super::line::{HistoryLine, LeftTold, OutcomeTold, SentTold, SettledTold};
use super::running::RunAtWork;
use super::segments::machine_word;
use super::shown_line::shown_line;
use super::writer::HistoryWriter;
use crate::clock::Clock;
use crate::fault::{Delivery, Fault};
use crate::http::{Call, Method, Reply};
use crate::secret::{HIDDEN, Redactor};
use crate::session::{
    ActedCommand, CameOf, LeftAt, NotedAct, RecordedWrite, Recorder, SettledAct, WrittenTo,
};
use serde::Serialize;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

/// The longest answer that is kept, in bytes.
const LONGEST_ANSWER: usize = 1 << 14;

/// Who runs what, and where that is remembered.
pub struct RunOrigin {
    /// The folder of the history; none where there is no folder of state.
    pub folder: Option<PathBuf>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// The user of the system.
    pub user: String,
    /// The name of the machine.
    pub machine: String,
    /// The command line, the program's name first.
    pub arguments: Vec<String>,
}

/// The history of this machine, and this run's part of it.
pub struct HistoryRecorder {
    origin: RunOrigin,
    run: OnceLock<String>,
    writer: OnceLock<Result<Arc<HistoryWriter>, String>>,
    /// Tells others that it is at work.
    at_work: OnceLock<Result<RunAtWork, String>>,
    entries: AtomicU64,
    /// Writes that were noted and have no outcome yet.
    in_progress: AtomicU64,
    begun: AtomicBool,
    undoes: OnceLock<(String, Option<String>)>,
    skips_reads: AtomicBool,
    bodies: KeptBodies,
}

impl HistoryRecorder {
    /// A run that has written nothing yet. No file is touched before it does.
    pub fn new(origin: RunOrigin) -> Self {
        HistoryRecorder {
            origin,
            run: OnceLock::new(),
            writer: OnceLock::new(),
            at_work: OnceLock::new(),
            entries: AtomicU64::new(0),
            in_progress: AtomicU64::new(0),
            begun: AtomicBool::new(false),
            undoes: OnceLock::new(),
            skips_reads: AtomicBool::new(false),
            bodies: KeptBodies::default(),
        }
    }

    /// The folder.
    ///
    /// # Errors
    /// Configuration: there is no folder of state.
    pub fn folder(&self) -> Result<&Path, Fault> {
        self.origin.folder.as_deref().ok_or_else(|| {
            Fault::configuration("there is no folder for the history")
                .hint("set IAMCTL_STATE_DIR to a folder of your own")
        })
    }

    /// Reads nothing before it is removed: what is removed cannot be restored then.
    pub fn skip_reads(&self, skip: bool) {
        self.skips_reads.store(skip, Ordering::SeqCst);
    }

    /// Says that this run takes back another one, or an entry of it; where that wrote to other profiles as well, of which
    /// profiles alone.
    pub fn undoing(&self, what: &str, only: Option<&str>) {
        let _ = self.undoes.set((what.to_owned(), only.map(str::to_owned)));
    }

    /// Notes that this run came to the end of what it takes back, with so many steps that were not carried out.
    ///
    /// # Errors
    /// Configuration: it is not written.
    pub fn undone(&self, left: usize) -> Result<(), Fault> {
        // Where nothing was written there is no run to end.
        match self.begun.load(Ordering::SeqCst) {
            true => self.append(&HistoryLine::Ended { run: self.run(), left: left as u64 }),
            false => Ok(()),
        }
    }

    /// What this run is called in the history.
    pub fn run(&self) -> &str {
        self.run.get_or_init(|| {
            let stamp = self.origin.clock.now().strftime("%Y%m%d-%H%M%S");
            format!("{stamp}-{:05x}", fastrand::u32(..1 << 20))
        })
    }

    /// The user of the system who runs it.
    pub fn user(&self) -> &str {
        &self.origin.user
    }

    /// The time by its clock.
    pub(super) fn now(&self) -> jiff::Timestamp {
        self.origin.clock.now()
    }

    /// The machine as file names have it.
    pub fn machine(&self) -> String {
        machine_word(&self.origin.machine)
    }

    fn broken(&self, why: &str) -> Fault {
        let folder = self.origin.folder.as_deref().unwrap_or(Path::new("")).display();
        Fault::configuration(format!("the history in {folder} cannot be written: {why}"))
    }

    fn writer(&self) -> Result<&HistoryWriter, Fault> {
        let folder = self.folder()?;
        let open = || {
            let opened = HistoryWriter::open(folder, &self.machine(), self.origin.clock.clone());
            opened.map_err(|error| error.to_string())
        };
        self.writer.get_or_init(open).as_deref().map_err(|why| self.broken(why))
    }

    /// Tells others that this run is at work, until its end.
    fn begin_work(&self) -> Result<(), Fault> {
        let folder = self.folder()?;
        let begin = || RunAtWork::begin(folder, self.run()).map_err(|error| error.to_string());
        self.at_work.get_or_init(begin).as_ref().map(drop).map_err(|why| self.broken(why))
    }

    /// Appends a line of this tool's own.
    ///
    /// # Errors
    /// Configuration: it is not written.
    pub(super) fn append(&self, line: &HistoryLine) -> Result<(), Fault> {
        let text = serde_json::to_string(line).map_err(|error| Fault::unexpected(error.to_string()))?;
        let writer = self.writer()?;
        let deferred = writer.defer(&|| None, vec![text]);
        writer.write_through(deferred.last, true).map_err(|why| self.broken(&why))
    }

    /// Writes what waits still: lines that tell what came of writes.
    ///
    /// # Errors
    /// Configuration: it is not written.
    pub fn flush(&self) -> Result<(), Fault> {
        let Some(Ok(writer)) = self.writer.get() else { return Ok(()) };
        writer.flush(true).map_err(|why| self.broken(&why))
    }

    /// Notes a line that need not be there before anything else is done: it is written with the next that must, and at once
    /// where no write is in progress.
    fn note(&self, text: String) -> Result<(), Fault> {
        let writer = self.writer()?;
        let deferred = writer.defer(&|| None, vec![text]);
        let rests = self.in_progress.load(Ordering::SeqCst) == 0;
        if !rests && !deferred.are_many {
            return Ok(());
        }
        writer.write_answers(deferred.last, rests).map_err(|why| self.broken(&why))
    }

    /// The line of the run itself, where it is not there yet.
    fn beginning(&self, names: &[&str], redactor: &Redactor) -> Option<String> {
        if self.begun.swap(true, Ordering::SeqCst) {
            return None;
        }
        let line = HistoryLine::Run {
            run: self.run(),
            user: &self.origin.user,
            machine: &self.origin.machine,
            version: env!("CARGO_PKG_VERSION"),
            line: shown_line(&self.origin.arguments, names),
            undoes: self.undoes.get().map(|(what, _)| what.as_str()),
            only: self.undoes.get().and_then(|(_, only)| only.as_deref()),
        };
        serde_json::to_string(&line).ok().map(|text| cleaned(redactor, text))
    }
}

impl Recorder for HistoryRecorder {
    fn reads_before(&self) -> bool {
        !self.skips_reads.load(Ordering::SeqCst)
    }

    fn sending(
        &self,
        to: WrittenTo,
        call: &Call,
        act: Option<&mut ActedCommand>,
    ) -> Result<RecordedWrite, Fault> {
        let names = to.secret_members;
        let new = || self.entries.fetch_add(1, Ordering::SeqCst) + 1;
        let (mut recorded, mut rows) = (RecordedWrite::default(), Vec::new());
        recorded.makes = call.method == Method::Post;
        match act {
            Some(act) => {
                recorded.entry = *act.entry.get_or_insert_with(new);
                act.calls += 1;
                (recorded.call, recorded.command) = (act.calls, act.command);
                if act.calls == 1 {
                    rows = act.rows.iter().map(|row| kept::row(row, names)).collect();
                }
            }
            None => (recorded.entry, recorded.call) = (new(), 1),
        }
        let sent = HistoryLine::Sent {
            run: self.run(),
            entry: recorded.entry,
            call: recorded.call,
            platform: to.platform,
            place: to.place.iter().copied().collect(),
            command: recorded.command,
            method: call.method.as_str(),
        };
        let told = SentTold {
            profile: to.profile,
            address: to.address,
            path: kept::path(call, names),
            body: self.bodies.kept(&call.body, names),
            rows,
        };
        let noted = line_of(&sent, &told, to.redactor).and_then(|line| {
            let writer = self.writer()?;
            self.begin_work()?;
            // The line of the run comes first, whichever thread is the first to write.
            let deferred = writer.defer(&|| self.beginning(names, to.redactor), vec![line]);
            writer.write_through(deferred.last, false).map_err(|why| self.broken(&why))
        });
        noted.map_err(|fault| {
            fault.delivery(Delivery::NotSent).hint(
                "nothing was sent; free space or make the folder writable, or write without a record with --no-history",
            )
        })?;
        self.in_progress.fetch_add(1, Ordering::SeqCst);
        Ok(recorded)
    }

    fn left(&self, to: WrittenTo, at: LeftAt, there: &Value) -> Option<String> {
        let LeftAt { entry, row, answered } = at;
        let mut after = there.clone();
        hiding::hide(&mut after, to.secret_members);
        let line = line_of(
            &HistoryLine::Left { run: self.run(), entry, row, answered },
            &LeftTold { after },
            to.redactor,
        );
        let noted = line.and_then(|line| self.note(line));
        noted.err().map(|fault| fault.detail().message.clone())
    }

    fn settled(&self, to: WrittenTo, noted: &NotedAct, settled: &SettledAct) -> Option<String> {
        let NotedAct { entry, row, came, .. } = *noted;
        let line = HistoryLine::Settled { run: self.run(), entry, row, outcome: settled.outcome, was: came };
        let mut answer = settled.answer.clone();
        hiding::hide(&mut answer, to.secret_members);
        let told = SettledTold { how: hiding::hide_text(settled.how, to.secret_members), answer };
        let line = line_of(&line, &told, to.redactor);
        let noted = line.and_then(|line| self.note(line));
        noted.err().map(|fault| fault.detail().message.clone())
    }

    fn came(&self, to: WrittenTo, recorded: &RecordedWrite, came: &Result<Reply, Fault>) -> CameOf {
        let (outcome, status, code, request_id) = match came {
            Ok(reply) => ("done", Some(reply.status), None, reply.request_id()),
            Err(fault) => {
                let detail = fault.detail();
                let outcome = match detail.delivery {
                    _ if fault.is_doubtful() => "in-doubt",
                    Delivery::NotSent => "not-sent",
                    _ if detail.partial.is_some() => "partial",
                    _ => "refused",
                };
                (outcome, detail.http_status, Some(fault.kind().code()), detail.request_id.clone())
            }
        };
        let answer = came.as_ref().ok().filter(|reply| recorded.makes && reply.body.len() <= LONGEST_ANSWER);
        let line = HistoryLine::Outcome {
            run: self.run(),
            entry: recorded.entry,
            call: recorded.call,
            command: recorded.command,
            outcome,
            status,
            code,
        };
        let answer = answer.and_then(|reply| self.bodies.kept(&reply.body, to.secret_members));
        let told = OutcomeTold { request_id: request_id.as_deref(), answer };
        self.in_progress.fetch_sub(1, Ordering::SeqCst);
        let noted = line_of(&line, &told, to.redactor).and_then(|line| self.note(line));
        let complaint =
            noted.err().map(|fault| format!("{}; the write itself was sent", fault.detail().message));
        CameOf { outcome, complaint }
    }
}

/// A line of what this tool says itself and of what it was told, of which the latter may hold secrets.
fn line_of(line: &HistoryLine, told: &impl Serialize, redactor: &Redactor) -> Result<String, Fault> {
    let broken = |error: serde_json::Error| Fault::unexpected(error.to_string());
    let mut text = serde_json::to_string(line).map_err(broken)?;
    let told = cleaned(redactor, serde_json::to_string(told).map_err(broken)?);
    if let Some(members) = told.strip_prefix('{').filter(|members| *members != "}") {
        text.pop();
        text.push(',');
        text.push_str(members);
    }
    Ok(text)
}

/// A line without the secrets that the run has come to know, which is JSON still.
fn cleaned(redactor: &Redactor, text: String) -> String {
    let clean = redactor.clean(&text);
    if clean == text || serde_json::from_str::<serde::de::IgnoredAny>(&clean).is_ok() {
        return clean;
    }
    // A number was one: it is replaced where it stands.
    let Ok(mut value) = serde_json::from_str::<Value>(&text) else {
        return format!("{{\"line\":\"{HIDDEN}\"}}");
    };
    without(redactor, &mut value);
    value.to_string()
}

fn without(redactor: &Redactor, value: &mut Value) {
    match value {
        Value::Object(members) => members.values_mut().for_each(|inner| without(redactor, inner)),
        Value::Array(list) => list.iter_mut().for_each(|inner| without(redactor, inner)),
        Value::String(text) => *text = redactor.clean(text),
        Value::Number(number) if redactor.clean(&number.to_string()) != number.to_string() => {
            *value = Value::from(HIDDEN);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_that_is_a_number_leaves_a_line_that_can_be_read() {
        let redactor = Redactor::default();
        redactor.learn(&crate::secret::Secret::new("12345678"));
        let clean = cleaned(&redactor, "{\"body\":{\"pin\":12345678,\"t\":\"a 12345678\"}}".to_owned());
        assert_eq!(clean, format!("{{\"body\":{{\"pin\":\"{HIDDEN}\",\"t\":\"a {HIDDEN}\"}}}}"));
    }
}
