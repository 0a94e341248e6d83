//! The journal of an `apply`: a folder with what is about to be done and what was there before, and a file for each stage.

use crate::cli::context::Context;
use crate::cli::new_file::NewFile;
use crate::config::Settings;
use crate::fault::Fault;
use crate::files;
use crate::jobs::state::StateFolder;
use crate::jobs::state::reviewed::{self, PlanBounds};
use crate::json;
use crate::text::digest;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
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
    /// Objects that earlier runs made without having read the answers, where those show secrets.
    pub(super) unanswered: Vec<String>,
    steps: NewFile,
}

/// What a run is about: a journal is gone on with by the same run only.
pub(super) fn about(profile: &str, bound: &PlanBounds, prune: bool) -> Value {
    json!({
        "is": "apply", "format": FORMAT, "profile": profile, "place": bound.place, "files": bound.files,
        "prune": prune,
    })
}

/// What plans and journals are bound to: where the profile leads, whoever it signs in as, and what the files say.
pub(super) fn bound(settings: &Settings, folder: &StateFolder) -> PlanBounds {
    let mut all = String::new();
    for object in &folder.objects {
        all.push_str(&json!([object.label(), object.value, object.secrets]).to_string());
        all.push('\n');
    }
    let is_account = |name: &str| settings.platform.accounts.iter().any(|account| account.setting == name);
    let values: BTreeMap<&String, &String> =
        settings.values.iter().filter(|(name, _)| !is_account(name)).collect();
    let place = json!({"url": settings.url.trim_end_matches('/'), "settings": values});
    PlanBounds { place, files: digest(all.as_bytes()) }
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
        let journal = ApplyJournal { folder, run: "run-1".to_owned(), unanswered: Vec::new(), steps };
        journal.note(context, std::slice::from_ref(about))?;
        Ok(journal)
    }

    /// What it says, once it is known to be about the same.
    fn content(context: &Context, folder: &Path, about: &Value) -> Result<String, Fault> {
        let path = folder.join(STEPS);
        context.paths()?.check(&path)?;
        let wrong = |what: &str| {
            Fault::usage(format!("the journal {} {what}", folder.display()))
                .hint("nothing was sent; a run without --resume plans from what is there now")
        };
        let content = files::read(&path, LONGEST)
            .map_err(|error| wrong(&format!("cannot be read: {STEPS}: {error}")))?;
        let text = String::from_utf8_lossy(&content).into_owned();
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
        Ok(text)
    }

    /// The steps that runs of it have begun, each as its act and what it is about: `update clients/web`.
    ///
    /// # Errors
    /// As below.
    pub(super) fn begun(context: &Context, folder: &Path, about: &Value) -> Result<Vec<String>, Fault> {
        let text = Self::content(context, folder, about)?;
        let lines = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        Ok(lines.filter(|line| line["is"] == "step").map(|line| reviewed::step_name(&line)).collect())
    }

    /// Takes one up again.
    ///
    /// # Errors
    /// Usage: it is no journal, or one of other files, another profile or another place. Conflict: another run has it.
    pub(super) fn resume(context: &Context, folder: &Path, about: &Value) -> Result<Self, Fault> {
        let text = Self::content(context, folder, about)?;
        let runs = text
            .lines()
            .filter(|line| line.contains("\"is\":\"apply\"") || line.contains("\"is\":\"resumed\""));
        let run = format!("run-{}", runs.count() + 1);
        let steps = NewFile::resumed(&folder.join(STEPS), 0)?;
        let unanswered = unanswered(folder, &text);
        let journal = ApplyJournal { folder: folder.to_owned(), run, unanswered, steps };
        journal.note(context, &[json!({"is": "resumed", "at": context.clock.now().to_string()})])?;
        Ok(journal)
    }

    /// Adds lines. When this returns, they are on the disk.
    ///
    /// # Errors
    /// Configuration: they cannot be written.
    pub(super) fn note(&self, context: &Context, lines: &[Value]) -> Result<(), Fault> {
        let text: String = lines.iter().map(|line| format!("{}\n", without_secrets(context, line))).collect();
        self.steps.add(text.as_bytes())
    }
}

/// Members of a line that hold what came from a platform or from files.
const TOLD: [&str; 4] = ["changes", "before", "after", "message"];

/// A line without the secrets that the run has come to know. Words of this tool and names of objects stay, whatever the secrets are: a
/// later run goes by them.
fn without_secrets(context: &Context, line: &Value) -> Value {
    let mut line = line.clone();
    for name in TOLD {
        if let Some(told) = line.get_mut(name) {
            clean(context, told);
        }
    }
    line
}

fn clean(context: &Context, value: &mut Value) {
    match value {
        Value::Object(members) => members.values_mut().for_each(|inner| clean(context, inner)),
        Value::Array(list) => list.iter_mut().for_each(|inner| clean(context, inner)),
        Value::String(text) => *text = context.redactor.clean(text),
        Value::Number(number) => {
            let text = number.to_string();
            let clean = context.redactor.clean(&text);
            if clean != text {
                *value = Value::from(clean);
            }
        }
        _ => {}
    }
}

/// What was sent and has no outcome that is known, of the steps that make a secret that is shown once.
fn unanswered(folder: &Path, steps: &str) -> Vec<String> {
    let parsed = |line: &str| serde_json::from_str::<Value>(line).ok();
    let mints = steps.lines().filter_map(parsed).filter(|line| line["mints"] == true);
    let mints: Vec<String> = mints
        .filter_map(|line| Some(format!("{}/{}", line["kind"].as_str()?, line["name"].as_str()?)))
        .collect();
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let is_run = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.starts_with("run-") && name.ends_with(".ndjson")
    };
    let mut runs: Vec<PathBuf> = entries.filter(is_run).collect();
    runs.sort();
    let mut open: Vec<String> = Vec::new();
    for path in runs {
        let Ok(content) = files::read(&path, LONGEST) else { continue };
        let mut keys: HashMap<u64, String> = HashMap::new();
        for line in String::from_utf8_lossy(&content).lines().filter_map(parsed) {
            let Some(row) = line["row"].as_u64() else { continue };
            match (line["is"].as_str(), line["key"].as_str()) {
                (Some("sent"), Some(key)) => {
                    open.push(key.to_owned());
                    keys.insert(row, key.to_owned());
                }
                (Some("outcome"), _) if line["state"] != "in-doubt" => {
                    open.retain(|key| keys.get(&row) != Some(key));
                }
                _ => {}
            }
        }
    }
    let mut lost: Vec<String> = mints.into_iter().filter(|about| open.contains(about)).collect();
    lost.sort();
    lost.dedup();
    lost
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
