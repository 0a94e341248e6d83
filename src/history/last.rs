//! The last run of somebody, by the order in which the lines of a machine stand: a clock may have gone back.

use super::entries::{GlancedLine, read, unreadable};
use super::segments::{Segment, segments};
use crate::fault::Fault;
use std::borrow::Cow;
use std::collections::HashSet;
use std::path::Path;

/// Where a write of the history went.
#[derive(Debug, Clone, Copy)]
pub struct WroteTo<'l> {
    /// The profile.
    pub profile: &'l str,
    /// Its platform.
    pub platform: &'l str,
    /// The address that it had then.
    pub address: &'l str,
}

/// The last run of somebody, on one machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastRun {
    /// What it is called.
    pub run: String,
    /// The machine, as file names have it.
    pub machine: String,
    /// When it began to write, by the clock of that machine.
    pub time: String,
    /// What it took back, where it is an undo.
    pub undoes: Option<String>,
    /// The profiles that it was limited to.
    pub only: Option<String>,
    /// Whether it is an undo that came to its end with every step carried out.
    pub is_whole: bool,
}

/// The run of this user that began to write last on this machine, to where is wanted, and the latest of another machine by
/// their clocks.
///
/// # Errors
/// Configuration: a file cannot be read.
pub fn last_run(
    folder: &Path,
    (user, machine): (&str, &str),
    wanted: Option<&dyn Fn(&WroteTo) -> bool>,
) -> Result<(Option<LastRun>, Option<LastRun>), Fault> {
    let all = segments(folder).map_err(|error| unreadable(folder, &error))?;
    let (mut here, mut elsewhere) = (None, None::<LastRun>);
    for own in all.chunk_by(|left, right| left.machine == right.machine) {
        let Some(found) = last_of(own, user, wanted)? else { continue };
        if found.machine == machine {
            here = Some(found);
        } else if elsewhere.as_ref().is_none_or(|last| last.time <= found.time) {
            elsewhere = Some(found);
        }
    }
    Ok((here, elsewhere))
}

/// The same of one machine.
fn last_of(
    segments: &[Segment],
    user: &str,
    wanted: Option<&dyn Fn(&WroteTo) -> bool>,
) -> Result<Option<LastRun>, Fault> {
    let (mut written, mut whole) = (HashSet::<String>::new(), HashSet::<String>::new());
    for segment in segments.iter().rev() {
        let text = read(&segment.path)?;
        let mut begun: Vec<LastRun> = Vec::new();
        let is_looked_at = |line: &&str| {
            line.contains("\"is\":\"run\"")
                || line.contains("\"is\":\"ended\"")
                || wanted.is_some() && line.contains("\"is\":\"sent\"")
        };
        for line in text.lines().filter(is_looked_at) {
            let Ok(line) = serde_json::from_str::<GlancedLine>(line) else { continue };
            let is_wanted = |line: &GlancedLine| {
                let to = WroteTo { profile: &line.profile, platform: &line.platform, address: &line.address };
                wanted.is_some_and(|wanted| wanted(&to))
            };
            match line.is.as_ref() {
                "run" if line.user == user => begun.push(LastRun {
                    run: line.run.into_owned(),
                    machine: segment.machine.clone(),
                    time: line.time.into_owned(),
                    undoes: line.undoes.map(Cow::into_owned),
                    only: line.only.map(Cow::into_owned),
                    is_whole: false,
                }),
                "ended" if line.left == Some(0) => {
                    whole.insert(line.run.into_owned());
                }
                "sent" if !written.contains(line.run.as_ref()) && is_wanted(&line) => {
                    written.insert(line.run.into_owned());
                }
                _ => {}
            }
        }
        // Its writes, and its end, may stand in a later file than its beginning.
        let found = begun.into_iter().rfind(|last| wanted.is_none() || written.contains(&last.run));
        if let Some(mut last) = found {
            last.is_whole = whole.contains(&last.run);
            return Ok(Some(last));
        }
    }
    Ok(None)
}
