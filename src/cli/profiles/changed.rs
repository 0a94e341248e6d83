//! What every change of a profile has in common: which may be changed, and what becomes of its secrets.

use crate::cli::context::Context;
use crate::config::{self, Bond, Overrides, SecretSource, Settings};
use crate::fault::{Fault, Kind};
use crate::http::trace::{Level, Listener as _};

/// Refuses to change a profile that stands in no file.
///
/// # Errors
/// Usage.
pub(super) fn refuse_built_in(context: &Context, name: &str) -> Result<(), Fault> {
    match context.built_in.iter().any(|built_in| built_in.name == name) {
        true => Err(Fault::usage(format!("{name} comes with iamctl and cannot be changed"))
            .hint("'iamctl profiles add' makes a profile of your own")),
        false => Ok(()),
    }
}

/// What a run on a profile would work with, whatever this line says of others; nothing where it would not start.
pub(super) fn settled(context: &Context, name: &str) -> Option<Settings> {
    let overrides = Overrides { profile: Some(name.to_owned()), ..Overrides::default() };
    config::resolve(&overrides, context.env, &context.paths().ok()?, context.built_in).ok()
}

/// Warns of secrets that a changed profile does not use any more, and of commands that have to be agreed to again.
pub(super) fn tell_secrets(context: &Context, before: Option<&Settings>, after: Option<&Settings>) {
    let Some((before, after)) = before.zip(after) else { return };
    let moved = Bond::of(before) != Bond::of(after);
    if !moved && before.store == after.store {
        return;
    }
    let warn = |text: String| context.teller().line(Level::Warning, &text);
    let mut lost = false;
    for secret in after.platform.secrets {
        let name = secret.name.replace('_', " ");
        match config::secret_source(after, context.env, secret.name) {
            SecretSource::Elsewhere(bond) => {
                warn(format!("the stored {name} belongs to {bond} and is not used"))
            }
            SecretSource::Missing if before.store != after.store => {
                let (old, new) = (before.store.word(), after.store.word());
                warn(format!("the {name} is not in the store {new}; what is in the store {old} is not used"));
            }
            _ => continue,
        }
        lost = true;
    }
    let profile = &after.profile;
    if lost {
        warn(format!("give it again: iamctl auth login --profile {profile:?}"));
    }
    if moved && !config::references(after).is_empty() {
        warn(format!(
            "its references to secrets have to be agreed to again: iamctl profiles trust {profile:?}"
        ));
    }
}

/// Asks before profiles go, with what is stored for them.
///
/// # Errors
/// Unconfirmed: nobody agreed.
pub(super) fn agree(context: &Context, names: &[&str], yes: bool) -> Result<(), Fault> {
    if yes {
        return Ok(());
    }
    let asker = context.asker();
    let (what, whose) = match names {
        [_] => ("a profile", "the profile"),
        _ => ("profiles", "the profiles"),
    };
    if !asker.can_ask() {
        return Err(Fault::new(Kind::Unconfirmed, format!("removing {what} needs a confirmation"))
            .hint("--yes confirms it"));
    }
    let theirs = if names.len() == 1 { "its" } else { "their" };
    if !asker.confirm(&format!("Remove {whose} {} and {theirs} stored secrets?", names.join(", ")))? {
        return Err(Fault::new(Kind::Unconfirmed, "not confirmed, nothing was removed"));
    }
    Ok(())
}
