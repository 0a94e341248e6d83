//! What is wrong with the files of configuration and state, for whoever inspects them: owners, modes, and secrets that
//! cannot be read. Changes nothing.

use super::file_store;
use super::paths::Paths;
use crate::fault::Fault;
use crate::owner;
use std::fs;
use std::path::{Path, PathBuf};

/// What was looked at, and what is wrong with it.
#[derive(Debug, Default)]
pub struct Inspected {
    /// The number of files and folders that are there.
    pub count: usize,
    /// What is wrong, with the command that puts it right.
    pub faults: Vec<Fault>,
    /// What is wrong with the secrets of single profiles, by their file.
    pub secrets: Vec<(PathBuf, Fault)>,
}

impl Inspected {
    fn look(&mut self, path: &Path, check: impl Fn(&Path) -> Result<(), Fault>) {
        if path.exists() {
            self.count += 1;
            self.faults.extend(check(path).err());
        }
    }
}

/// Looks at every file and folder that steers a run or holds secrets, also where somebody insists on using them.
pub fn inspect(paths: &Paths) -> Inspected {
    let mut inspected = Inspected::default();
    let folders = [paths.config.clone(), paths.profiles(), paths.state.clone()];
    let others = ["secrets", "trusted", "instants", "locks"].map(|name| paths.state.join(name));
    for path in folders.iter().chain(&others) {
        inspected.look(path, owner::check);
    }
    for path in files(&paths.state.join("trusted")) {
        inspected.look(&path, owner::check);
    }
    for path in files(&paths.state.join("secrets")) {
        inspected.count += 1;
        let checked = owner::check(&path).and_then(|()| file_store::inspect(&path));
        inspected.secrets.extend(checked.err().map(|fault| (path, fault)));
    }
    inspected
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    files
}
