//! `profiles set`: single keys of a profile, checked as `profiles add` checks them.

use super::changed::{refuse_built_in, settled, tell_secrets};
use super::show::written;
use crate::cli::context::Context;
use crate::config::Profiles;
use crate::fault::Fault;
use clap::Args;
use std::collections::BTreeSet;

#[derive(Debug, Args)]
pub(super) struct SetArgs {
    /// The profile
    // Completion puts the arguments that it changes behind the others.
    #[arg(index = 1)]
    name: String,
    /// A setting with its new value; without a value it is unset. secrets.NAME=env:VARIABLE says where a secret is
    #[arg(index = 2, value_name = "KEY=VALUE", required_unless_present = "unset")]
    changes: Vec<String>,
    /// Unset this setting; repeatable
    #[arg(long, value_name = "KEY")]
    unset: Vec<String>,
}

/// Carries it out.
///
/// # Errors
/// Usage: a key or a value that cannot be. Not found where there is no such profile.
pub(super) fn run(context: &Context, args: &SetArgs) -> Result<(), Fault> {
    let name = args.name.as_str();
    let changes = read(args)?;
    refuse_built_in(context, name)?;
    let paths = context.paths()?;
    let old = Profiles::load(&paths)?.get(name);
    let before = settled(context, name);
    Profiles::update(&paths, |profiles| {
        let was = profiles.get(name);
        profiles.change(name, &changes)?;
        let now = profiles.get(name);
        now.map_or(Ok(()), |now| Profiles::check_files((was.as_ref(), &now), context.env, &paths))
    })?;
    let new = Profiles::load(&paths)?.get(name);
    let keys: Vec<&str> = changes.iter().map(|(key, _)| key.as_str()).collect();
    context.screen.say(&match old == new {
        true => format!("profile {name}: nothing to change"),
        false => format!("profile {name}: {} changed", keys.join(", ")),
    });
    tell_secrets(context, before.as_ref(), settled(context, name).as_ref());
    written(context, name)
}

/// What the line asks for, each key once.
fn read(args: &SetArgs) -> Result<Vec<(String, Option<String>)>, Fault> {
    let mut changes = Vec::new();
    for text in &args.changes {
        // What has no '=' may be a value that stands alone, and so a secret: it is not repeated.
        let (key, value) = text.split_once('=').filter(|(key, _)| !key.is_empty()).ok_or_else(|| {
            Fault::usage("profiles set takes KEY=VALUE").hint("such as timeout=30s; --unset KEY unsets one")
        })?;
        changes.push((key.trim().to_owned(), Some(value.to_owned()).filter(|value| !value.is_empty())));
    }
    changes.extend(args.unset.iter().map(|key| (key.clone(), None)));
    let mut seen = BTreeSet::new();
    match changes.iter().find(|(key, _)| !seen.insert(key.as_str())) {
        Some((twice, _)) => Err(Fault::usage(format!("{twice} is given twice"))),
        None => Ok(changes),
    }
}
