//! Appends lines, however many threads and processes do so at once. What several threads have ready goes out in one write, and
//! with it what may wait. The head tells where another process left off, now and then: what stands behind it is read. A line
//! that was torn is closed.

use super::chain::{Chain, SealedLine};
use super::head::{HEADLESS, Head, LENGTH as HEAD_LENGTH};
use super::log::whole;
use super::reserve::{Reserve, WriteAll};
use super::segments::{Segment, day_of, file_name, head_path, segments};
use crate::clock::Clock;
use crate::files;
use crate::owner;
use jiff::Timestamp;
use std::fs::File;
use std::io::{Error, Read, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, Weak};

/// The longest part behind the head that is read to go on, in bytes.
const LONGEST_REST: u64 = 4 << 30;

/// After how many writes the head says at the latest how far they came: what stands behind it is read where it was not said.
const WRITES_BEHIND: u32 = 64;

/// How many lines wait at most for a write that they need not wait for.
const LINES_WAITING: usize = 64;

/// How the line of a write begins that is about to be sent.
const SENT: &str = "{\"is\":\"sent\"";

/// How the line of a run begins.
const RUN: &str = "{\"is\":\"run\"";

/// Those of this process that are open, so that its end loses no line.
static OPEN: Mutex<Vec<Weak<HistoryWriter>>> = Mutex::new(Vec::new());

/// Writes the lines that wait still, before the process is ended in the middle of something, where that need not be waited for.
pub fn flush_open() {
    let open = std::mem::take(&mut *OPEN.lock().unwrap_or_else(PoisonError::into_inner));
    for writer in open.iter().filter_map(Weak::upgrade) {
        writer.end();
    }
}

/// Appends to the history of this machine.
pub(super) struct HistoryWriter {
    folder: PathBuf,
    machine: String,
    clock: Arc<dyn Clock>,
    waiting: Mutex<WaitingLines>,
    writing: Mutex<Writing>,
}

/// Lines that wait for whoever writes next.
#[derive(Default)]
struct WaitingLines {
    lines: Vec<String>,
    /// How many there ever were.
    count: u64,
}

struct Writing {
    head: File,
    /// What the head says, and where the chain stands: further on, where that was not said yet.
    known: Option<([u8; HEAD_LENGTH], Head)>,
    /// The file in use, with its name.
    file: Option<(String, File)>,
    /// How many lines were written.
    done: u64,
    /// How many writes there were since the head was.
    behind: u32,
    /// Space for what came of writes that were sent.
    reserve: Reserve,
    write_all: WriteAll,
    /// Why nothing is written any more but what came of writes.
    failed: Option<WriterFailure>,
}

/// Why lines are not written any more.
struct WriterFailure {
    why: String,
    /// How many lines were written before.
    done: u64,
    /// Whether what came of writes is lost too.
    is_whole: bool,
}

/// Lines that wait.
pub(super) struct DeferredLines {
    /// The number of the last of them, counted from the first that this process wrote.
    pub(super) last: u64,
    /// Whether so many wait that they should be written.
    pub(super) are_many: bool,
}

impl HistoryWriter {
    /// Opens it; the folder is made where it is not there.
    ///
    /// # Errors
    /// The folder or the head cannot be made, opened or written.
    pub(super) fn open(folder: &Path, machine: &str, clock: Arc<dyn Clock>) -> Result<Arc<Self>, Error> {
        Self::open_by(folder, machine, (clock, |file, bytes| file.write_all(bytes)))
    }

    /// The same by another way to write bytes.
    ///
    /// # Errors
    /// The folder or the head cannot be made, opened or written.
    pub(super) fn open_by(
        folder: &Path,
        machine: &str,
        (clock, write_all): (Arc<dyn Clock>, WriteAll),
    ) -> Result<Arc<Self>, Error> {
        owner::private_folder(folder)?;
        let mut options = File::options();
        let options = owner::private(options.read(true).write(true).create(true).truncate(false));
        let head = options.open(head_path(folder, machine))?;
        let reserve = Reserve::open(folder, machine)?;
        let writing =
            Writing { head, known: None, file: None, done: 0, behind: 0, reserve, write_all, failed: None };
        let writer = Arc::new(HistoryWriter {
            folder: folder.to_owned(),
            machine: machine.to_owned(),
            clock,
            waiting: Mutex::default(),
            writing: Mutex::new(writing),
        });
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        open.retain(|known| known.strong_count() > 0);
        open.push(Arc::downgrade(&writer));
        drop(open);
        Ok(writer)
    }

    /// Has JSON objects stand as lines behind those that wait, the first lines behind `first`. They are written with whatever is
    /// written next.
    pub(super) fn defer(&self, first: &dyn Fn() -> Option<String>, objects: Vec<String>) -> DeferredLines {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let before = waiting.lines.len();
        waiting.lines.extend(first());
        waiting.lines.extend(objects);
        waiting.count += (waiting.lines.len() - before) as u64;
        DeferredLines { last: waiting.count, are_many: waiting.lines.len() >= LINES_WAITING }
    }

    /// Writes all that waits, where it is not written yet, with the time at which no other process writes, to the file of its
    /// day or of a later one, where the clock has gone back. `rests` says that nothing is to come soon.
    ///
    /// # Errors
    /// It is not written.
    pub(super) fn write_through(&self, last: u64, rests: bool) -> Result<(), String> {
        let mut writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(failed) = &writing.failed {
            return if last <= failed.done { Ok(()) } else { Err(failed.why.clone()) };
        }
        if writing.done >= last && !(rests && writing.behind > 0) {
            return Ok(());
        }
        let lines = std::mem::take(&mut self.waiting.lock().unwrap_or_else(PoisonError::into_inner).lines);
        match self.write(&mut writing, &lines, rests) {
            Ok(()) => {
                writing.done += lines.len() as u64;
                Ok(())
            }
            Err(error) => {
                let (why, done) = (error.to_string(), writing.done);
                writing.failed = Some(WriterFailure { why: why.clone(), done, is_whole: true });
                self.salvage(&mut writing, lines);
                Err(why)
            }
        }
    }

    /// The same for lines that tell what came of writes: they have space where nothing else has any more.
    ///
    /// # Errors
    /// They are lost.
    pub(super) fn write_answers(&self, last: u64, rests: bool) -> Result<(), String> {
        let written = self.write_through(last, rests);
        let mut writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        if writing.failed.is_none() {
            return written;
        }
        let lines = std::mem::take(&mut self.waiting.lock().unwrap_or_else(PoisonError::into_inner).lines);
        self.salvage(&mut writing, lines);
        match &writing.failed {
            Some(failed) if !failed.is_whole => Err(failed.why.clone()),
            _ => Ok(()),
        }
    }

    /// Writes of lines that could not be written those that tell what came of writes, in the space that is kept for them. The
    /// others are of writes that are not sent.
    fn salvage(&self, writing: &mut Writing, mut lines: Vec<String>) {
        lines.retain(|line| ![SENT, RUN].iter().any(|is| line.starts_with(is)));
        if lines.is_empty() {
            return;
        }
        writing.reserve.release();
        if self.write(writing, &lines, true).is_err()
            && let Some(failed) = &mut writing.failed
        {
            failed.is_whole = false;
        }
    }

    /// Writes all that waits.
    ///
    /// # Errors
    /// It is not written.
    pub(super) fn flush(&self, rests: bool) -> Result<(), String> {
        let waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let (last, none_waits) = (waiting.count, waiting.lines.is_empty());
        drop(waiting);
        let failed = || self.writing.lock().unwrap_or_else(PoisonError::into_inner).failed.is_some();
        // What was refused for want of its line was told then.
        if none_waits && failed() { Ok(()) } else { self.write_answers(last, rests) }
    }

    /// Writes what waits, unless another thread or process is at it: whoever ends the process waits for nobody, and has nobody
    /// left to tell.
    fn end(&self) {
        let Ok(mut writing) = self.writing.try_lock() else { return };
        if writing.failed.is_some() || writing.head.try_lock().is_err() {
            return;
        }
        let lines = std::mem::take(&mut self.waiting.lock().unwrap_or_else(PoisonError::into_inner).lines);
        if self.write_alone(&mut writing, &lines, true).is_ok() {
            writing.done += lines.len() as u64;
        }
        let _ = writing.head.unlock();
    }

    /// Appends JSON objects as lines.
    ///
    /// # Errors
    /// They are not written.
    #[cfg(test)]
    pub(super) fn append(&self, objects: Vec<String>) -> Result<(), String> {
        let deferred = self.defer(&|| None, objects);
        self.write_through(deferred.last, false)
    }

    fn write(&self, writing: &mut Writing, lines: &[String], rests: bool) -> Result<(), Error> {
        writing.head.lock()?;
        let written = self.write_alone(writing, lines, rests);
        writing.head.unlock()?;
        written
    }

    fn write_alone(&self, writing: &mut Writing, lines: &[String], rests: bool) -> Result<(), Error> {
        let (now, write_all) = (self.clock.now(), writing.write_all);
        let mut said = Head::said(&mut writing.head)?;
        let is_blank = said.iter().all(|byte| *byte == b' ');
        // Before the space is taken: where it was and there is no head, lines may be missing.
        let was_here = is_blank && writing.reserve.is_claimed();
        if is_blank && !was_here && segments_of(&self.folder, &self.machine)?.is_empty() {
            said = Head { digest: Chain::default().digest, ..Head::default() }.write(&mut writing.head)?;
        }
        if lines.iter().any(|line| line.starts_with(SENT)) {
            writing.reserve.claim(write_all)?;
        }
        // Where nobody else said anything, what is known holds; what others appended without saying it stands behind that.
        let known = writing.known.take().filter(|(known, _)| *known == said).map(|(_, head)| head);
        let (mut head, is_said) = match known.or_else(|| Head::of(&said)) {
            Some(head) => (head, true),
            None => (self.found()?, false),
        };
        let before = head.file.clone();
        if !head.file.is_empty() {
            let (_, file) = self.opened(writing, head.file.clone())?;
            go_on((file, write_all), &mut head, now)?;
        }
        let name = file_name(&day_of(now), &self.machine).max(head.file.clone());
        if name != head.file {
            (head.file, head.length) = (name, 0);
        }
        let mut noted = Vec::new();
        if !is_said && (head.n > 0 || was_here) {
            noted.push(format!("{{\"is\":\"{HEADLESS}\",\"behind\":{}}}", head.n));
        } else if !is_said {
            // Whoever is ended from here on leaves no lines without a head.
            head.write(&mut writing.head)?;
        }
        noted.extend_from_slice(lines);
        if !noted.is_empty() {
            let (_, file) = self.opened(writing, head.file.clone())?;
            append((file, write_all), (&mut head, now), &noted)?;
        }
        writing.behind += 1;
        // Whoever goes on must know of a new file: nothing else tells it.
        let must_say = rests || writing.behind >= WRITES_BEHIND || head.file != before || !is_said;
        let said = if must_say { head.write(&mut writing.head)? } else { said };
        if must_say {
            writing.behind = 0;
        }
        writing.known = Some((said, head));
        Ok(())
    }

    /// The file of that name, open.
    fn opened<'w>(&self, writing: &'w mut Writing, name: String) -> Result<&'w mut (String, File), Error> {
        let known = writing.file.take().filter(|(known, _)| *known == name);
        let open = match known {
            Some(open) => open,
            None => {
                let mut options = File::options();
                let options = owner::private(options.read(true).append(true).create(true));
                let file = options.open(self.folder.join(&name))?;
                (name, file)
            }
        };
        Ok(writing.file.insert(open))
    }

    /// Where the chain stands by the files alone: the head is not there, or damaged.
    fn found(&self) -> Result<Head, Error> {
        let mut head = Head { digest: Chain::default().digest, ..Head::default() };
        if let Some(newest) = segments_of(&self.folder, &self.machine)?.pop() {
            head.file = newest.name();
            let text = files::read(&newest.path, LONGEST_REST)?;
            head.length = whole(&text) as u64;
            let text = String::from_utf8_lossy(&text);
            if let Some(last) = text.lines().filter_map(SealedLine::of).next_back() {
                head.advance(last.chain());
            }
        }
        Ok(head)
    }
}

/// The files of a machine, the oldest first.
fn segments_of(folder: &Path, machine: &str) -> Result<Vec<Segment>, Error> {
    Ok(segments(folder)?.into_iter().filter(|segment| segment.machine == machine).collect())
}

/// Takes in what stands behind the head: lines of a process that was ended before it could say so, and a torn one, which is
/// closed.
fn go_on((file, write_all): (&mut File, WriteAll), head: &mut Head, now: Timestamp) -> Result<(), Error> {
    let length = file.metadata()?.len();
    // Somebody cut it: of the line that the cut is in, the rest is read as torn.
    if length < head.length {
        let mut kept = Vec::new();
        file.seek(SeekFrom::Start(0))?;
        Read::by_ref(file).take(LONGEST_REST).read_to_end(&mut kept)?;
        head.length = whole(&kept) as u64;
    }
    if length <= head.length {
        return Ok(());
    }
    let mut rest = Vec::new();
    file.seek(SeekFrom::Start(head.length))?;
    Read::by_ref(file).take(LONGEST_REST).read_to_end(&mut rest)?;
    let end = whole(&rest);
    for line in String::from_utf8_lossy(&rest[..end]).lines().filter_map(SealedLine::of) {
        if line.n == head.n + 1 {
            head.advance(line.chain());
        }
    }
    head.length = length;
    if end < rest.len() {
        file.write_all(b"\n")?;
        head.length += 1;
        append(
            (file, write_all),
            (head, now),
            &[format!("{{\"is\":\"closed\",\"bytes\":{}}}", rest.len() - end)],
        )?;
    }
    Ok(())
}

fn append(
    (file, write_all): (&mut File, WriteAll),
    (head, now): (&mut Head, Timestamp),
    lines: &[String],
) -> Result<(), Error> {
    let mut chain = head.chain();
    let stamp = format!("\"time\":\"{now:.3}\",");
    let mut text = String::new();
    lines.iter().for_each(|line| chain.seal(&mut text, &stamp, line));
    if let Err(error) = write_all(file, text.as_bytes()) {
        // What is there in part is none of it; where it cannot be removed, the next run closes it.
        let _ = file.set_len(head.length);
        return Err(error);
    }
    head.length += text.len() as u64;
    head.advance(chain);
    Ok(())
}
