//! Which entries of the history an undo is about.

use super::context::Context;
use super::history::{behind_last, last, unknown};
use crate::config;
use crate::fault::Fault;
use crate::history::{HistoryEntry, LastRun, WroteTo, find_run, refuse_at_work, trust_run};

/// What an undo keeps to.
struct KeptTo {
    /// What was asked for, in words.
    said: String,
    fits: Box<dyn Fn(&WroteTo) -> bool>,
    /// Whether a profile was named: a run that wrote to another one is refused then, however it was named itself.
    by_profile: bool,
}

/// The profile that was asked for, or the platform and address that a run without a profile leads to.
fn kept_to(context: &Context) -> Result<Option<KeptTo>, Fault> {
    let named = context.globals.profile.clone();
    let named = named.or_else(|| context.env.get("IAMCTL_PROFILE").filter(|name| !name.is_empty()).cloned());
    if let Some(said) = named {
        let wanted = said.clone();
        let fits = Box::new(move |to: &WroteTo| config::fits(&wanted, to.profile));
        return Ok(Some(KeptTo { said, fits, by_profile: true }));
    }
    if !config::needs_no_profile(&context.globals.overrides()?, context.env) {
        return Ok(None);
    }
    let settings = context.settings()?;
    let (platform, address) = (settings.platform.name, settings.url);
    let said = spoken(platform, &address, std::iter::empty());
    let fits = Box::new(move |to: &WroteTo| to.platform == platform && to.address == address);
    Ok(Some(KeptTo { said, fits, by_profile: false }))
}

/// The name of what is meant: of the last run, where that is an undo which did not come to its end, what that took back.
///
/// # Errors
/// Not found. Conflict: the last run is still at work. Configuration: a file cannot be read.
fn named(context: &Context, asked: &str, wanted: Option<&KeptTo>) -> Result<String, Fault> {
    let Some(rest) = behind_last(asked) else { return Ok(asked.to_owned()) };
    let of = wanted.map(|wanted| format!(" to {}", wanted.said)).unwrap_or_default();
    let LastRun { run, undoes, is_whole, .. } = last(context, &of, wanted.map(|wanted| &*wanted.fits))?;
    let Some(undone) = undoes.filter(|_| !is_whole) else { return Ok(format!("{run}{rest}")) };
    refuse_at_work(context.history.folder()?, &run)?;
    let what = match (rest, undone.split('.').next()) {
        (rest, Some(whole)) if !rest.is_empty() => format!("{whole}{rest}"),
        _ => undone,
    };
    context.screen.say(&format!(
        "the last run, {run}, did not take all of it back: going on with {what}; to undo that run itself: iamctl undo {run}"
    ));
    Ok(what)
}

/// The entries that are meant, with the name of it all.
///
/// # Errors
/// Not found; conflict where it is still at work; usage where it wrote to another profile than the one that was asked for;
/// untrusted where the history of it was edited.
pub(super) fn entries(context: &Context, asked: &str) -> Result<(String, Vec<HistoryEntry>), Fault> {
    let folder = context.history.folder()?;
    let wanted = kept_to(context)?;
    let what = named(context, asked, wanted.as_ref())?;
    let (run, number) = match what.split_once('.') {
        Some((run, number)) => (run, Some(number)),
        None => (what.as_str(), None),
    };
    // What it has written is known once it is over.
    refuse_at_work(folder, run)?;
    let (_, mut entries) = find_run(folder, run)?.ok_or_else(|| unknown(&what))?;
    trust_run(folder, run).map_err(|fault| fault.hint("nothing was sent"))?;
    if let Some(number) = number {
        entries.retain(|entry| entry.entry.to_string() == number);
    }
    if entries.is_empty() {
        return Err(unknown(&what));
    }
    let Some(wanted) = wanted.filter(|wanted| wanted.by_profile || what != asked) else {
        return Ok((what, entries));
    };
    let (own, others): (Vec<_>, Vec<_>) = entries.into_iter().partition(|entry| {
        let (profile, platform, address) = (&entry.profile, &entry.platform, &entry.address);
        (wanted.fits)(&WroteTo { profile, platform, address })
    });
    match (own.is_empty(), others.first()) {
        (true, Some(other)) => {
            let message =
                format!("{what} wrote to profile {}, and {} was asked for", other.profile, wanted.said);
            Err(Fault::usage(message)
                .hint(format!("nothing was sent; for the other: --profile {}", other.profile)))
        }
        (false, Some(other)) => {
            let said = format!(
                "{} writes to other profiles, such as {}, are left as they are",
                others.len(),
                other.profile
            );
            context.screen.say(&said);
            Ok((what, own))
        }
        _ => Ok((what, own)),
    }
}

/// An address with the settings that say, beside it, which objects are meant.
pub(super) fn spoken<'t>(
    platform: &str,
    address: &str,
    place: impl Iterator<Item = (&'t str, &'t str)>,
) -> String {
    let place: Vec<String> = place.map(|(name, value)| format!("{name} {value:?}")).collect();
    let place = if place.is_empty() { String::new() } else { format!(" ({})", place.join(", ")) };
    format!("{platform} at {address}{place}")
}
