//! Files of an earlier export whose objects are not there any more: told, counted, and removed within bounds.

use super::unfinished::ExportMark;
use crate::cli::context::Context;
use crate::fault::{Fault, Kind};
use crate::http::trace::{Level, Listener as _};
use crate::jobs::state::{Exported, StateFile, StateSettings, comments_are_lost, stale};
use crate::platforms::managed::ManagedKind;
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// Fewer files of a kind may go without being insisted on.
const MANY: usize = 10;

/// As many are named in a sentence.
const SAID: usize = 5;

/// What is in the folder.
#[derive(Default)]
pub(super) struct Before {
    pub(super) files: Vec<StateFile>,
    pub(super) settings: Option<StateSettings>,
    /// Files that an export wrote that was cut off, beside others of the same objects.
    pub(super) doubles: Vec<StateFile>,
    /// What an export that was cut off was about to do.
    pub(super) mark: Option<ExportMark>,
}

impl Before {
    /// Whether these are the files that were read, with what was in them.
    pub(super) fn is_still(&self, files: &[StateFile]) -> bool {
        let mut left: HashMap<&str, &[u8]> = HashMap::new();
        left.extend(self.files.iter().chain(&self.doubles).map(|file| (&*file.path, &*file.content)));
        files.iter().all(|file| left.remove(&*file.path) == Some(&*file.content)) && left.is_empty()
    }
}

/// What is in the folder and was not exported again.
pub(super) struct Gone<'a> {
    /// Files that an export wrote, each with its kind and whether another form of the same object takes its place.
    pub(super) written: Vec<(&'static str, &'a StateFile)>,
    /// Files whose objects were written in another form.
    replaced: Vec<&'a StateFile>,
    /// Files that an export left beside others when it was cut off.
    doubles: Vec<&'a StateFile>,
    /// Files that no export wrote.
    others: Vec<&'a StateFile>,
    /// Kinds with the number of their objects, and of the files that exports wrote of them.
    counts: Vec<(&'static str, usize, usize)>,
}

impl<'a> Gone<'a> {
    /// Those of the kinds that were read.
    pub(super) fn of(there: &'a Before, exported: &Exported, read: &[&'static ManagedKind]) -> Gone<'a> {
        let is_written = |double: &&StateFile| exported.files.iter().any(|file| file.path == double.path);
        let mut gone = Gone {
            written: Vec::new(),
            replaced: Vec::new(),
            doubles: there.doubles.iter().filter(|double| !is_written(double)).collect(),
            others: Vec::new(),
            counts: Vec::new(),
        };
        let known: &[String] = there.settings.as_ref().map_or(&[], |old| old.files.as_slice());
        let begun = there.mark.iter().flat_map(|mark| &mark.files);
        let known: HashSet<&str> = known.iter().chain(begun).map(String::as_str).collect();
        for kind in read {
            let mut files = 0;
            let stale = stale(&[*kind], &there.files, &exported.files);
            for file in stale.into_iter().filter(|file| !exported.left.contains(&file.path)) {
                files += 1;
                if exported.replaced.contains(&file.path) {
                    gone.replaced.push(file);
                } else if known.contains(file.path.as_str()) {
                    gone.written.push((kind.name, file));
                } else {
                    gone.others.push(file);
                }
            }
            let objects = exported.counts.iter().find(|(name, _)| *name == kind.name);
            gone.counts.push((kind.name, objects.map_or(0, |(_, count)| *count), files));
        }
        gone
    }

    /// Whether a file may go.
    pub(super) fn any(&self) -> bool {
        !(self.written.is_empty() && self.replaced.is_empty() && self.doubles.is_empty())
    }

    /// Refuses to remove more than is allowed, or most of the files of a kind where nothing allows it; gives the kinds of
    /// which nothing is shown and whose files stay, with the number of these.
    ///
    /// # Errors
    /// Unconfirmed, naming kinds and files.
    pub(super) fn check(&self, most: Option<usize>) -> Result<Vec<(&'static str, usize)>, Fault> {
        let of_kind = |name: &str| self.written.iter().filter(|(kind, _)| *kind == name).count();
        if let Some(most) = most {
            let count = self.written.len();
            return match count > most {
                true => Err(refused(format!(
                    "this would remove {count} files ({}), and --max-deletes allows {most}",
                    self.named(None)
                ))),
                false => Ok(Vec::new()),
            };
        }
        let mut emptied = Vec::new();
        for (kind, objects, files) in &self.counts {
            let count = of_kind(kind);
            if *objects == 0 && *files > 0 {
                emptied.push((*kind, *files));
            } else if count >= MANY && count > *objects {
                return Err(refused(format!(
                    "the platform has {objects} of {kind}, and {count} files of others would be removed ({})",
                    self.named(Some(kind))
                ))
                .hint(format!("--max-deletes {} allows it", self.written.len())));
            }
        }
        Ok(emptied)
    }

    fn named(&self, kind: Option<&str>) -> String {
        let meant = self.written.iter().filter(|(own, _)| kind.is_none_or(|kind| kind == *own));
        let paths: Vec<&str> = meant.map(|(_, file)| file.path.as_str()).collect();
        let more = if paths.len() > SAID { " ..." } else { "" };
        format!("{}{more}", paths.iter().take(SAID).copied().collect::<Vec<_>>().join(", "))
    }

    /// Removes what an export wrote, but for those of kinds whose files stay, and tells of it.
    ///
    /// # Errors
    /// Configuration: a file cannot be removed.
    pub(super) fn remove(
        &self,
        context: &Context,
        directory: &Path,
        emptied: &[(&'static str, usize)],
    ) -> Result<(), Fault> {
        let tell = |text: &str| context.teller().line(Level::Notice, text);
        let stays = |path: &str| {
            emptied.iter().any(|(kind, _)| {
                path.starts_with(&format!("{kind}/")) || path.starts_with(&format!("{kind}."))
            })
        };
        for file in self.others.iter().filter(|file| !stays(&file.path)) {
            tell(&format!("{} stays: no export wrote it, and the platform has no such object", file.path));
        }
        let remove = |file: &StateFile| {
            let path = directory.join(&file.path);
            std::fs::remove_file(&path).map_err(|error| {
                Fault::configuration(format!("{} cannot be removed: {error}", path.display()))
            })
        };
        for file in &self.doubles {
            remove(file)?;
        }
        for file in &self.replaced {
            remove(file)?;
            let path = &file.path;
            tell(&format!("{path} removed: its object is written in another form or under another name"));
            if comments_are_lost(&file.content) {
                let text = format!("{path}: its comments are lost");
                context.teller().line(Level::Warning, &text);
            }
        }
        let mut count = 0;
        for (_, file) in self.written.iter().filter(|(_, file)| !stays(&file.path)) {
            remove(file)?;
            tell(&format!("{} removed: an export wrote it, and this one does not", file.path));
            count += 1;
        }
        if count > 1 {
            tell(&format!("{count} files removed"));
        }
        Ok(())
    }
}

fn refused(message: String) -> Fault {
    Fault::new(Kind::Unconfirmed, message)
        .hint("nothing was written; look whether the profile and its rights are those that are meant")
}
