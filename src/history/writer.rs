//! Appends lines, however many threads and processes do so at once. What several threads have ready goes out in one write;
//! the head tells where another process left off, and a line that was torn is closed.

use super::chain::{Chain, SealedLine};
use super::head::Head;
use super::log::whole;
use super::segments::{day_of, file_name, head_path, segments};
use crate::files;
use crate::owner;
use jiff::Timestamp;
use std::fs::File;
use std::io::{Error, Read, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The longest part behind the head that is read to go on, in bytes.
const LONGEST_REST: u64 = 4 << 30;

/// Appends to the history of this machine.
pub(super) struct HistoryWriter {
    folder: PathBuf,
    machine: String,
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
    /// The file in use, with its name.
    file: Option<(String, File)>,
    /// How many lines were written.
    done: u64,
    /// Why nothing is written any more.
    failed: Option<String>,
}

impl HistoryWriter {
    /// Opens it; the folder is made where it is not there.
    ///
    /// # Errors
    /// The folder or the head cannot be made, opened or written.
    pub(super) fn open(folder: &Path, machine: &str) -> Result<Self, Error> {
        owner::private_folder(folder)?;
        let mut options = File::options();
        let options = owner::private(options.read(true).write(true).create(true).truncate(false));
        let head = options.open(head_path(folder, machine))?;
        let writing = Writing { head, file: None, done: 0, failed: None };
        Ok(HistoryWriter {
            folder: folder.to_owned(),
            machine: machine.to_owned(),
            waiting: Mutex::default(),
            writing: Mutex::new(writing),
        })
    }

    /// Appends JSON objects as lines, with the time at which no other process writes, to the file of its day or of a later
    /// one, where the clock has gone back.
    ///
    /// # Errors
    /// They are not written.
    pub(super) fn append(&self, objects: Vec<String>, now: &dyn Fn() -> Timestamp) -> Result<(), String> {
        let mine = {
            let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            waiting.count += objects.len() as u64;
            waiting.lines.extend(objects);
            waiting.count
        };
        let mut writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        if writing.done >= mine {
            return Ok(());
        }
        if let Some(why) = &writing.failed {
            return Err(why.clone());
        }
        let lines = std::mem::take(&mut self.waiting.lock().unwrap_or_else(PoisonError::into_inner).lines);
        match self.write(&mut writing, &lines, now) {
            Ok(()) => {
                writing.done += lines.len() as u64;
                Ok(())
            }
            Err(error) => {
                let why = error.to_string();
                writing.failed = Some(why.clone());
                Err(why)
            }
        }
    }

    fn write(
        &self,
        writing: &mut Writing,
        lines: &[String],
        now: &dyn Fn() -> Timestamp,
    ) -> Result<(), Error> {
        writing.head.lock()?;
        let written = self.write_alone(writing, lines, now());
        writing.head.unlock()?;
        written
    }

    fn write_alone(&self, writing: &mut Writing, lines: &[String], now: Timestamp) -> Result<(), Error> {
        let mut head = match Head::read(&mut writing.head)? {
            Some(head) => head,
            None => self.found()?,
        };
        if !head.file.is_empty() {
            let (_, file) = self.opened(writing, head.file.clone())?;
            go_on(file, &mut head, now)?;
        }
        let name = file_name(&day_of(now), &self.machine).max(head.file.clone());
        if name != head.file {
            (head.file, head.length) = (name, 0);
        }
        let (_, file) = self.opened(writing, head.file.clone())?;
        append(file, (&mut head, now), lines)?;
        head.write(&mut writing.head)
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
        let own = segments(&self.folder)?.into_iter().filter(|segment| segment.machine == self.machine);
        if let Some(newest) = own.last() {
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

/// Takes in what stands behind the head: lines of a process that was ended before it could say so, and a torn one, which is
/// closed.
fn go_on(file: &mut File, head: &mut Head, now: Timestamp) -> Result<(), Error> {
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
        append(file, (head, now), &[format!("{{\"is\":\"closed\",\"bytes\":{}}}", rest.len() - end)])?;
    }
    Ok(())
}

fn append(file: &mut File, (head, now): (&mut Head, Timestamp), lines: &[String]) -> Result<(), Error> {
    let mut chain = head.chain();
    let stamp = format!("\"time\":\"{now:.3}\",");
    let stamped = |line: &String| format!("{{{stamp}{}", line.strip_prefix('{').unwrap_or(line));
    let text: String = lines.iter().map(|line| chain.seal(&stamped(line))).collect();
    if let Err(error) = file.write_all(text.as_bytes()) {
        // What is there in part is none of it; where it cannot be removed, the next run closes it.
        let _ = file.set_len(head.length);
        return Err(error);
    }
    head.length += text.len() as u64;
    head.advance(chain);
    Ok(())
}
