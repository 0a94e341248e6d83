//! The profile that a line is about, as far as help and completion go by it: what its platform has. Where the profile
//! cannot be told, for whatever reason, nothing is left out.

use super::editable;
use super::followable;
use super::globals::Globals;
use crate::commands::{RESOURCES, spelled_out};
use crate::config::{self, BuiltIn, PROFILE_LESS, Paths};
use crate::platforms::{self, Platform};
use clap::Command as Clap;
use std::collections::BTreeMap;

/// A profile that was chosen by flag, variable or default, and its platform.
pub struct AtHand {
    /// The profile.
    profile: String,
    /// Its platform.
    pub(super) platform: &'static Platform,
}

/// The profile of a line that cannot or need not be taken apart.
pub fn at_hand(glimpsed: &Globals, env: &BTreeMap<String, String>, built_in: &[BuiltIn]) -> Option<AtHand> {
    // A run without a profile needs no folders.
    let paths = Paths::from_env(env).unwrap_or_else(|_| Paths::nowhere());
    let (profile, platform) = config::at_hand(&glimpsed.whose(), env, &paths, built_in)?;
    Some(AtHand { profile, platform: platforms::find(&platform)? })
}

impl AtHand {
    /// `profile NAME (PLATFORM)`, or the platform alone.
    fn name(&self) -> String {
        match self.profile.as_str() {
            PROFILE_LESS => self.platform.name.to_owned(),
            profile => format!("profile {profile} ({})", self.platform.name),
        }
    }

    /// The help of what the platform has, with a line that says so.
    pub(super) fn fitted(&self, tree: Clap) -> Clap {
        let line = format!("Shown for {}; --help --all-platforms shows the rest", self.name());
        let tree = tree.mut_subcommands(|inner| {
            let is_there = has(self.platform, inner.get_name());
            if is_there { inner } else { inner.hide(true) }
        });
        noted(with_line(tree, &line), &line)
    }

    /// The help of what the platform does not have, with a line that says so.
    pub(super) fn lacking(&self, tree: Clap) -> Clap {
        noted(tree, &format!("Shown for all platforms: {} does not have it", self.name()))
    }
}

/// The line below the help of every command of the tables.
fn noted(tree: Clap, line: &str) -> Clap {
    fn below(clap: Clap, line: &str) -> Clap {
        with_line(clap, line).mut_subcommands(|inner| below(inner, line))
    }
    tree.mut_subcommands(|inner| match spelled_out(inner.get_name()) {
        Some(_) => below(inner, line),
        None => inner,
    })
}

fn with_line(clap: Clap, line: &str) -> Clap {
    let help = clap.get_after_help().map(|help| format!("{help}\n"));
    clap.after_help(format!("{}{line}", help.unwrap_or_default()))
}

/// Whether a platform has something below this path; commands that belong to no platform are everywhere.
pub(super) fn has(platform: &Platform, path: &str) -> bool {
    let resource = path.split(' ').next().unwrap_or(path);
    if !RESOURCES.iter().any(|known| known.name == resource) {
        return true;
    }
    if let Some(command) = editable::meant(path) {
        return editable::carriers_of(command).iter().any(|(own, _)| own.name == platform.name);
    }
    if let Some(command) = followable::meant(path) {
        return followable::carriers_of(command).iter().any(|(own, _)| own.name == platform.name);
    }
    platform.operations().any(|operation| {
        let rest = operation.command.path.strip_prefix(path);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })
}
