//! The journal of an `apply`: a folder with what is about to be done and what was there before, and a file for each stage.

use crate::cli::context::Context;
use crate::cli::new_file::NewFile;
use crate::fault::Fault;
use crate::files;
use crate::jobs::state::StateFolder;
use crate::json;
use crate::text::digest;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// The form of the first line.
const FORMAT: &str = "iamctl-apply/1";

/// The file with the steps.
const STEPS: &str = "apply.ndjson";

/// The longest journal that is read, in bytes.
const LONGEST: u64 = 1 << 30;

/// A journal that a run writes.
pub(super) struct ApplyJournal {
    pub(super) folder: PathBuf,
    /// What the files of this run begin with.
    pub(super) run: String,
    steps: NewFile,
}

/// What a run is about: a journal is gone on with by the same run only.
pub(super) fn about(profile: &str, place: &str, folder: &StateFolder, prune: bool) -> Value {
    let mut all = String::new();
    for object in &folder.objects {
        all.push_str(&json!([object.label(), object.value, object.secrets]).to_string());
        all.push('\n');
    }
    json!({
        "is": "apply", "format": FORMAT, "profile": profile, "place": place, "files": digest(all.as_bytes()),
        "prune": prune,
    })
}

impl ApplyJournal {
    /// A new one in the state folder, or in a folder that is named.
    ///
    /// # Errors
    /// Usage or configuration: it cannot be made.
    pub(super) fn begin(context: &Context, named: Option<&Path>, about: &Value) -> Result<Self, Fault> {
        let folder = match named {
            Some(path) => path.to_owned(),
            None => {
                let paths = context.paths()?;
                paths.check_state()?;
                let stamp = context.clock.now().strftime("%Y%m%dT%H%M%S%3f").to_string();
                paths.state.join("journals").join(format!("apply-{stamp}-{:04x}", fastrand::u16(..)))
            }
        };
        make(&folder)?;
        let steps = NewFile::reserve(&folder.join(STEPS))?;
        let journal = ApplyJournal { folder, run: "run-1".to_owned(), steps };
        journal.note(context, std::slice::from_ref(about))?;
        Ok(journal)
    }

    /// Takes one up again.
    ///
    /// # Errors
    /// Usage: it is no journal, or one of other files, another profile or another place. Conflict: another run has it.
    pub(super) fn resume(context: &Context, folder: &Path, about: &Value) -> Result<Self, Fault> {
        let path = folder.join(STEPS);
        context.paths()?.check(&path)?;
        let wrong = |what: &str| {
            Fault::usage(format!("the journal {} {what}", folder.display()))
                .hint("nothing was sent; a run without --resume plans from what is there now")
        };
        let content =
            files::read(&path, LONGEST).map_err(|error| wrong(&format!("cannot be read: {error}")))?;
        let text = String::from_utf8_lossy(&content);
        let first = text.lines().find(|line| !line.is_empty()).unwrap_or_default();
        let first: Value = json::exact(first.as_bytes()).map_err(|_| wrong("is not a journal of 'apply'"))?;
        if first["format"] != FORMAT {
            return Err(wrong("is not a journal of 'apply'"));
        }
        for (member, what) in [
            ("profile", "belongs to another profile"),
            ("place", "was begun on another address"),
            ("files", "belongs to other files: they have changed since, or are others"),
            ("prune", "was begun with another --prune"),
        ] {
            if first[member] != about[member] {
                return Err(wrong(what));
            }
        }
        let runs = text
            .lines()
            .filter(|line| line.contains("\"is\":\"apply\"") || line.contains("\"is\":\"resumed\""));
        let run = format!("run-{}", runs.count() + 1);
        let steps = NewFile::resumed(&path, 0)?;
        let journal = ApplyJournal { folder: folder.to_owned(), run, steps };
        journal.note(context, &[json!({"is": "resumed", "at": context.clock.now().to_string()})])?;
        Ok(journal)
    }

    /// Adds lines. When this returns, they are on the disk.
    ///
    /// # Errors
    /// Configuration: they cannot be written.
    pub(super) fn note(&self, context: &Context, lines: &[Value]) -> Result<(), Fault> {
        let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
        self.steps.add(context.redactor.clean(&text).as_bytes())
    }
}

fn make(folder: &Path) -> Result<(), Fault> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(folder)
        .map_err(|error| Fault::configuration(format!("{} cannot be made: {error}", folder.display())))
}
