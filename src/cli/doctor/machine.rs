//! The checks that belong to no profile: folders, `profiles.toml`, and who may read and write them.

use super::finding::{Check, Finding};
use crate::cli::context::Context;
use crate::config::{self, Paths, Profiles};
use crate::fault::Fault;

/// Variables that begin as those of this tool do, and are none of them.
fn variables(machine: &Machine) -> Vec<Finding> {
    let found = machine.unknown.iter().map(|(name, near)| {
        let detail = format!("{name} is set, and there is no such variable");
        let near =
            near.as_ref().map_or_else(|| "unset it".to_owned(), |near| format!("did you mean {near}?"));
        Finding::odd(detail, near)
    });
    let found: Vec<Finding> = found.collect();
    if found.is_empty() { vec![Finding::pass("no unknown IAMCTL_ variables")] } else { found }
}

/// What every profile shares.
pub(super) struct Machine {
    paths: Result<Paths, Fault>,
    profiles: Option<Result<Profiles, Fault>>,
    insecure: bool,
    /// The profile that this is about; every one of them without.
    only: Option<String>,
    /// Variables that nothing reads, and the nearest that something does.
    unknown: Vec<(String, Option<String>)>,
}

/// How a check looks.
type OfMachine = fn(&Machine) -> Vec<Finding>;

/// In the order of the report.
pub(super) static CHECKS: &[Check<OfMachine>] = &[
    Check { name: "folders", needs: &[], look: folders },
    Check { name: "config", needs: &["folders"], look: config },
    Check { name: "permissions", needs: &["folders"], look: permissions },
    Check { name: "variables", needs: &[], look: variables },
];

impl Machine {
    pub(super) fn of(context: &Context, all: bool) -> Self {
        let paths = context.paths();
        let profiles = paths.as_ref().ok().map(Profiles::load);
        let only = || context.settings().map(|settings| settings.profile).unwrap_or_default();
        let only = (!all).then(only);
        let names = profiles.iter().flatten().flat_map(Profiles::names).collect::<Vec<_>>();
        let unknown = config::unknown_variables(context.env, &names);
        Machine { paths, profiles, insecure: context.globals.insecure_config, only, unknown }
    }

    /// What `profiles.toml` holds; nothing where there is no place for it.
    pub(super) fn profiles(&self) -> Option<&Result<Profiles, Fault>> {
        self.profiles.as_ref()
    }

    /// The profiles in the file, as far as it can be read.
    pub(super) fn names(&self) -> Vec<String> {
        self.profiles.iter().flatten().flat_map(Profiles::names).collect()
    }
}

fn folders(machine: &Machine) -> Vec<Finding> {
    let paths = machine.paths.as_ref().map_err(Fault::clone);
    vec![match paths.and_then(|paths| paths.check_state_usable().map(|()| paths)) {
        Ok(paths) => Finding::pass(format!(
            "profiles in {}, state in {}",
            paths.config.display(),
            paths.state.display()
        )),
        Err(fault) => Finding::fail(&fault),
    }]
}

fn config(machine: &Machine) -> Vec<Finding> {
    let file = machine.paths.as_ref().map(|paths| paths.profiles().display().to_string()).unwrap_or_default();
    vec![match &machine.profiles {
        Some(Ok(profiles)) => match profiles.names().len() {
            0 => Finding::pass(format!("no profiles in {file} yet")),
            1 => Finding::pass(format!("1 profile in {file}")),
            count => Finding::pass(format!("{count} profiles in {file}")),
        },
        Some(Err(fault)) => Finding::fail(fault),
        None => Finding::skipped("there is no place for it"),
    }]
}

fn permissions(machine: &Machine) -> Vec<Finding> {
    let Ok(paths) = &machine.paths else { return Vec::new() };
    let inspected = config::inspect(paths);
    if inspected.faults.is_empty() && inspected.secrets.is_empty() {
        return vec![match inspected.count {
            0 => Finding::skipped("no files yet"),
            _ if cfg!(not(unix)) => {
                Finding::skipped("not checked here: a user's folders are private by inheritance")
            }
            1 => Finding::pass("1 file or folder, written by its owner alone"),
            count => Finding::pass(format!("{count} files and folders, written by their owner alone")),
        }];
    }
    let found = if machine.insecure { Finding::warn } else { Finding::fail };
    // What another profile cannot read keeps no run of this one from working.
    let own = machine.only.as_ref().map(|only| paths.secrets(only));
    let of_secrets = |(path, fault): &(_, Fault)| match &own {
        Some(own) if own != path => Finding::warn(fault),
        _ => found(fault),
    };
    inspected.faults.iter().map(found).chain(inspected.secrets.iter().map(of_secrets)).collect()
}
