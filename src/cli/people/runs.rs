//! Runs of `people offboard`: each has a folder for its journals, a file in it that says whom it is about, and another one once
//! it has ended. What a run that was killed has sent stands in its journals alone.

use crate::cli::context::Context;
use crate::config::paths::write_private;
use crate::fault::Fault;
use crate::files;
use crate::jobs::people::PersonQuery;
use serde_json::json;
use std::path::{Path, PathBuf};

/// The file that says whom a run is about.
const ABOUT: &str = "people.json";

/// The file of a run that has ended.
const ENDED: &str = "ended";

/// The longest file of that kind that is read, in bytes.
const LONGEST: u64 = 16 << 20;

/// A run that sends.
pub(super) struct OffboardingRun {
    /// The folder of its journals.
    pub(super) folder: PathBuf,
    /// The folders of earlier runs that did not end, each with the people whom it is about.
    earlier: Vec<(PathBuf, Vec<String>)>,
}

impl OffboardingRun {
    /// Makes the folder.
    ///
    /// # Errors
    /// Configuration: the state folder cannot be used.
    pub(super) fn begin(context: &Context, queries: &[PersonQuery]) -> Result<OffboardingRun, Fault> {
        let paths = context.paths()?;
        paths.check_state()?;
        let journals = paths.state.join("journals");
        let earlier = unended(&journals);
        let stamp = context.clock.now().strftime("%Y%m%dT%H%M%S%3f").to_string();
        let folder = journals.join(format!("offboard-{stamp}-{:04x}", fastrand::u16(..)));
        let people: Vec<&str> = queries.iter().map(|query| query.typed.as_str()).collect();
        write_private(&folder.join(ABOUT), &format!("{}\n", json!(people)))
            .map_err(|fault| fault.hint("nothing was sent"))?;
        Ok(OffboardingRun { folder, earlier })
    }

    /// The folders of earlier runs about a person that did not end.
    pub(super) fn earlier(&self, query: &PersonQuery) -> Vec<String> {
        let is_about = |people: &[String]| people.iter().any(|typed| query.is(typed));
        let own = self.earlier.iter().filter(|(_, people)| is_about(people));
        own.map(|(folder, _)| folder.display().to_string()).collect()
    }

    /// Notes that it has ended, whatever it came to: it told what.
    pub(super) fn end(&self) {
        // One that cannot be noted is taken for a run that did not end.
        let _ = write_private(&self.folder.join(ENDED), "");
    }
}

fn unended(journals: &Path) -> Vec<(PathBuf, Vec<String>)> {
    let Ok(entries) = std::fs::read_dir(journals) else { return Vec::new() };
    let mut all: Vec<(PathBuf, Vec<String>)> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|folder| !folder.join(ENDED).exists())
        .filter_map(|folder| {
            let text = files::read_text(&folder.join(ABOUT), LONGEST).ok()?;
            Some((folder, serde_json::from_str(&text).ok()?))
        })
        .collect();
    all.sort();
    all
}
