//! Whether a history is whole: each line as it was written, in its place, none missing.

use super::chain::{Chain, SealedLine};
use super::entries::{read, run_day, unreadable};
use super::head::{HEADLESS, Head};
use super::segments::{Segment, head_path, known_machines, segments};
use crate::fault::{Fault, Kind};
use crate::files;
use jiff::civil::Date;
use serde_json::Value;
use std::path::Path;

/// Something about a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// The name of the file.
    pub file: String,
    /// The number of the line in it; none for the whole file.
    pub line: Option<usize>,
    /// What is so, such as `was edited`.
    pub what: String,
    /// Whether the history is not whole by it.
    pub breaks: bool,
}

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Verified {
    /// How many files were read.
    pub files: usize,
    /// How many lines.
    pub lines: usize,
    /// What is not as it should be, and what is worth telling.
    pub troubles: Vec<Trouble>,
    /// Of each machine the number and the digest of its last line.
    pub heads: Vec<(String, u64, String)>,
}

impl Verified {
    /// Whether nothing was edited, removed, doubled or moved.
    pub fn is_whole(&self) -> bool {
        !self.troubles.iter().any(|trouble| trouble.breaks)
    }

    /// Refuses what is not whole, with what is wrong first.
    ///
    /// # Errors
    /// Untrusted: it is not whole.
    pub fn trusted(&self) -> Result<(), Fault> {
        const SAID: usize = 5;
        let bad = self.troubles.iter().filter(|trouble| trouble.breaks);
        let bad: Vec<String> = bad
            .map(|trouble| match trouble.line {
                Some(line) => format!("{} line {line} {}", trouble.file, trouble.what),
                None => format!("{} {}", trouble.file, trouble.what),
            })
            .collect();
        if bad.is_empty() {
            return Ok(());
        }
        let more = if bad.len() > SAID { format!(" and {} more", bad.len() - SAID) } else { String::new() };
        let message = format!("the history is not whole: {}{more}", bad[..bad.len().min(SAID)].join("; "));
        let compare = "compare it with what was exported".to_owned();
        let hint = self.cleared_from().map_or(compare.clone(), |day| {
            format!("{compare}; to go on without the days in question, from {day} on: iamctl history export, then iamctl history prune --before {day}")
        });
        Err(Fault::new(Kind::Untrusted, message).hint(hint))
    }

    /// The day from which on everything in question can be removed: the one after the last that has any of it.
    fn cleared_from(&self) -> Option<String> {
        let bad = self.troubles.iter().filter(|trouble| trouble.breaks);
        let last = bad.filter_map(|trouble| trouble.file.get(..10)?.parse::<Date>().ok()).max()?;
        Some(last.tomorrow().ok()?.to_string())
    }
}

/// Reads every line of every machine.
///
/// # Errors
/// Configuration: a file cannot be read.
pub fn verify(folder: &Path) -> Result<Verified, Fault> {
    let all = segments(folder).map_err(|error| unreadable(folder, &error))?;
    let mut verified = Verified::default();
    for own in all.chunk_by(|left, right| left.machine == right.machine) {
        of_machine(folder, own, None, &mut verified)?;
    }
    for machine in known_machines(folder).map_err(|error| unreadable(folder, &error))? {
        if !all.iter().any(|segment| segment.machine == machine) {
            without_files(folder, &machine, &mut verified);
        }
    }
    Ok(verified)
}

/// Reads every line since the day on which a run began, of the machines that have lines of it.
///
/// # Errors
/// Untrusted: one of them is not as it was written, or is missing. Configuration: a file cannot be read.
pub fn trust_run(folder: &Path, run: &str) -> Result<(), Fault> {
    let all = segments(folder).map_err(|error| unreadable(folder, &error))?;
    let day = run_day(run).unwrap_or_default();
    let mark = format!("\"run\":\"{run}\"");
    let mut verified = Verified::default();
    for own in all.chunk_by(|left, right| left.machine == right.machine) {
        let (before, own) = own.split_at(own.partition_point(|segment| segment.day < day));
        let mut is_in = false;
        for segment in own {
            is_in = is_in || read(&segment.path)?.contains(&mark);
        }
        if is_in {
            of_machine(folder, own, before.last(), &mut verified)?;
        }
    }
    verified.trusted()
}

/// A machine that has a head, or space that is kept for it, and no file any more.
fn without_files(folder: &Path, machine: &str, verified: &mut Verified) {
    let head = files::open(&head_path(folder, machine)).ok();
    let Some(mut file) = head else {
        // Its space is there, so it has written.
        let what = format!("every file of {machine} is missing, and so is its head");
        verified.troubles.push(Trouble { file: machine.to_owned(), line: None, what, breaks: true });
        return;
    };
    let Some(head) = Head::read(&mut file).ok().flatten().filter(|head| head.n > 0) else { return };
    let what = format!("is missing with every other file of {machine}: {} in all", lines_said(head.n));
    verified.troubles.push(Trouble { file: head.file, line: None, what, breaks: true });
}

/// What is known while the files of a machine are read.
struct VerifyWalk<'v> {
    verified: &'v mut Verified,
    machine: String,
    file: String,
    /// The day of the file, and whether its first line was read.
    day: String,
    is_begun: bool,
    line: usize,
    chain: Option<Chain>,
    /// Whether the line before this one cannot be read.
    gap: bool,
    /// The first line, where others were before it.
    first: Option<(Trouble, u64, String)>,
    /// Where chains stood at the end of what was pruned.
    pruned: Vec<(u64, String)>,
    time: String,
}

fn of_machine(
    folder: &Path,
    own: &[Segment],
    before: Option<&Segment>,
    verified: &mut Verified,
) -> Result<(), Fault> {
    let Some(machine) = own.first().map(|segment| segment.machine.clone()) else { return Ok(()) };
    let mut walk = VerifyWalk {
        verified,
        machine: machine.clone(),
        file: String::new(),
        day: String::new(),
        is_begun: false,
        line: 0,
        chain: None,
        gap: false,
        first: None,
        pruned: Vec::new(),
        time: String::new(),
    };
    if let Some(before) = before {
        let text = read(&before.path)?;
        walk.chain = text.lines().filter_map(SealedLine::of).next_back().map(|line| line.chain());
    }
    for segment in own {
        walk.file = segment.name();
        (walk.day, walk.is_begun) = (segment.day.clone(), false);
        walk.verified.files += 1;
        let text = read(&segment.path)?;
        // Not as lines() has them: an end of line of another kind was not written here.
        let lines: Vec<&str> = text.split_terminator('\n').collect();
        for (place, line) in lines.iter().enumerate() {
            walk.line = place + 1;
            walk.verified.lines += 1;
            walk.look(line, lines.get(place + 1).copied(), text.ends_with('\n'));
        }
    }
    walk.end(folder);
    let chain = walk.chain.unwrap_or_default();
    verified.heads.push((machine, chain.n, chain.digest));
    Ok(())
}

impl VerifyWalk<'_> {
    fn tell(&mut self, what: String, breaks: bool) {
        let (file, line) = (self.file.clone(), Some(self.line));
        self.verified.troubles.push(Trouble { file, line, what, breaks });
    }

    fn look(&mut self, line: &str, next: Option<&str>, ends: bool) {
        let Some(sealed) = SealedLine::of(line) else {
            let closed = next.is_some_and(|next| next.contains("\"is\":\"closed\""));
            if closed || next.is_none() && !ends {
                self.is_begun = true;
                return self.tell("was torn: its run was cut off while it wrote it".to_owned(), false);
            }
            (self.gap, self.is_begun) = (true, true);
            return self.tell("cannot be read: it was edited, or something else wrote it".to_owned(), true);
        };
        match self.chain.clone() {
            None if sealed.n == 1 => {
                if !sealed.follows(&Chain::default().digest) {
                    self.tell("was edited".to_owned(), true);
                }
            }
            None => {
                let what = missing(sealed.n - 1, "before it");
                let trouble = Trouble { file: self.file.clone(), line: Some(self.line), what, breaks: true };
                self.first = Some((trouble, sealed.n - 1, line.to_owned()));
            }
            Some(_) if self.gap => {}
            Some(chain) if sealed.n == chain.n + 1 => {
                if !sealed.follows(&chain.digest) {
                    self.tell("was edited".to_owned(), true);
                }
            }
            Some(chain) if sealed.n > chain.n => {
                self.tell(missing(sealed.n - chain.n - 1, "before it"), true);
            }
            Some(chain) if sealed.n == chain.n => self.tell("stands twice".to_owned(), true),
            Some(chain) => {
                let what = format!("is out of its place: number {} behind number {}", sealed.n, chain.n);
                self.tell(what, true);
            }
        }
        if self.chain.as_ref().is_none_or(|chain| sealed.n > chain.n) {
            self.chain = Some(sealed.chain());
        }
        self.gap = false;
        self.place(line);
        self.inside(line);
    }

    /// Whether a line stands in the file of its day: a file is begun with a line of its day, and goes on with earlier ones only
    /// where the clock has gone back. What closes a torn line stands where that is, however late it was.
    fn place(&mut self, line: &str) {
        let closes = line.contains("\"is\":\"closed\"");
        let Some(day) = day_said(line) else { return };
        let is_first = !std::mem::replace(&mut self.is_begun, true);
        if closes || day == self.day {
            return;
        }
        if day > self.day.as_str() || is_first {
            self.tell(format!("is of {day}: it was moved from the file of that day"), true);
        }
    }

    /// What a line says of itself that matters here.
    fn inside(&mut self, line: &str) {
        let is = |word: &str| line.contains(&format!("\"is\":\"{word}\""));
        if is(HEADLESS) {
            let what =
                "was written where the head was missing: lines that were missing before it would not show";
            return self.tell(what.to_owned(), true);
        }
        if !is("run") && !is("pruned") {
            return;
        }
        let Ok(line) = serde_json::from_str::<Value>(line) else { return };
        if line["is"] == "pruned" {
            let digest = line["digest"].as_str().unwrap_or_default().to_owned();
            self.pruned.extend(line["pruned"].as_u64().map(|n| (n, digest)));
        }
        let machine = line["machine"].as_str().unwrap_or_default();
        if line["is"] == "run" && super::segments::machine_word(machine) != self.machine {
            self.tell(format!("was written on another machine, {machine}"), true);
        }
        let time = line["time"].as_str().unwrap_or_default().to_owned();
        if time < self.time {
            self.tell(format!("its clock had gone back, from {} to {time}", self.time), false);
        }
        self.time = time;
    }

    fn end(&mut self, folder: &Path) {
        if let Some((mut trouble, n, line)) = self.first.take() {
            let digest =
                self.pruned.iter().find(|(pruned, _)| *pruned == n).map(|(_, digest)| digest.as_str());
            let follows = |digest| SealedLine::of(&line).is_some_and(|sealed| sealed.follows(digest));
            if digest.is_some() {
                trouble.what = "was edited".to_owned();
            }
            if !digest.is_some_and(follows) {
                self.verified.troubles.insert(0, trouble);
            }
        }
        let chain = self.chain.clone().unwrap_or_default();
        let head = files::open(&head_path(folder, &self.machine)).ok();
        let head = head.and_then(|mut file| Head::read(&mut file).ok().flatten());
        let (what, breaks) = match head {
            Some(head) if head.n > chain.n => (missing(head.n - chain.n, "at its end"), true),
            Some(head) if head.n == chain.n && head.digest != chain.digest => {
                ("its last line is another than was written".to_owned(), true)
            }
            Some(_) => return,
            None => ("has no head: lines that are missing at its end would not show".to_owned(), true),
        };
        self.verified.troubles.push(Trouble { file: self.file.clone(), line: None, what, breaks });
    }
}

/// The day that a line says it was written on.
fn day_said(line: &str) -> Option<&str> {
    const MARK: &str = "\"time\":\"";
    let at = line.find(MARK)? + MARK.len();
    line.get(at..at + 10)
}

fn missing(count: u64, place: &str) -> String {
    format!("{} {place} {} missing", lines_said(count), if count == 1 { "is" } else { "are" })
}

fn lines_said(count: u64) -> String {
    if count == 1 { "1 line".to_owned() } else { format!("{count} lines") }
}
