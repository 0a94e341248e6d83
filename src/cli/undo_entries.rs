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

/// What is to be undone.
pub(super) struct UndoSubject {
    /// What all of it is called.
    pub(super) name: String,
    pub(super) entries: Vec<HistoryEntry>,
    /// The profiles that were asked for, where it wrote to others as well.
    pub(super) only: Option<String>,
    /// The undo that left something of it, where `last` goes on with that.
    pub(super) unfinished: Option<String>,
}

impl UndoSubject {
    /// How a shell is told to undo the same.
    pub(super) fn line(&self) -> String {
        let only = self.only.as_ref().map(|only| format!(" -p {}", quoted(only))).unwrap_or_default();
        format!("iamctl undo {}{only}", self.name)
    }
}

/// A name as a shell takes it.
pub(super) fn quoted(name: &str) -> String {
    shlex::try_quote(name).unwrap_or(name.into()).into_owned()
}

impl KeptTo {
    fn profiles(said: String) -> Self {
        let wanted = said.clone();
        KeptTo {
            said,
            fits: Box::new(move |to: &WroteTo| config::fits(&wanted, to.profile)),
            by_profile: true,
        }
    }
}

/// The profile that was asked for, or the platform and address that a run without a profile leads to.
fn kept_to(context: &Context) -> Result<Option<KeptTo>, Fault> {
    let named = context.globals.profile.clone();
    let named = named.or_else(|| context.env.get("IAMCTL_PROFILE").filter(|name| !name.is_empty()).cloned());
    if let Some(said) = named {
        return Ok(Some(KeptTo::profiles(said)));
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

/// The name of what is meant, and the last run where that is an undo which did not take all of it back: then it is what that
/// took back, of the profiles that it was limited to.
///
/// # Errors
/// Not found. Conflict: the last run is still at work. Configuration: a file cannot be read.
fn named(
    context: &Context,
    asked: &str,
    wanted: Option<&KeptTo>,
) -> Result<(String, Option<LastRun>), Fault> {
    let Some(rest) = behind_last(asked) else { return Ok((asked.to_owned(), None)) };
    let of = wanted.map(|wanted| format!(" to {}", wanted.said)).unwrap_or_default();
    let last = last(context, &of, wanted.map(|wanted| &*wanted.fits))?;
    let run = &last.run;
    let Some(undone) = last.undoes.clone().filter(|_| !last.is_whole) else {
        return Ok((format!("{run}{rest}"), None));
    };
    refuse_at_work(context.history.folder()?, run)?;
    let what = match (rest, undone.split('.').next()) {
        (rest, Some(whole)) if !rest.is_empty() => format!("{whole}{rest}"),
        _ => undone,
    };
    context.screen.say(&format!(
        "the last run, {run}, did not take all of it back: going on with {what}; to undo that run itself: iamctl undo {run}"
    ));
    Ok((what, Some(last)))
}

/// What is meant.
///
/// # Errors
/// Not found; conflict where it is still at work; usage where it wrote to another profile than the one that was asked for;
/// untrusted where the history of it was edited.
pub(super) fn subject(context: &Context, asked: &str) -> Result<UndoSubject, Fault> {
    let folder = context.history.folder()?;
    let wanted = kept_to(context)?;
    let (name, begun) = named(context, asked, wanted.as_ref())?;
    let (run, number) = match name.split_once('.') {
        Some((run, number)) => (run, Some(number)),
        None => (name.as_str(), None),
    };
    // What it has written is known once it is over.
    refuse_at_work(folder, run)?;
    let (_, mut entries) = find_run(folder, run)?.ok_or_else(|| unknown(&name))?;
    trust_run(folder, run).map_err(|fault| fault.hint("nothing was sent"))?;
    if let Some(number) = number {
        entries.retain(|entry| entry.entry.to_string() == number);
    }
    if entries.is_empty() {
        return Err(unknown(&name));
    }
    let wanted = wanted.filter(|wanted| wanted.by_profile || name != asked);
    let (begun, limit) = begun.map(|last| (last.run, last.only)).unzip();
    let mut subject = UndoSubject { name, entries, only: None, unfinished: begun };
    for wanted in limit.flatten().map(KeptTo::profiles).into_iter().chain(wanted) {
        keep(context, &mut subject, wanted)?;
    }
    Ok(subject)
}

/// Keeps to the writes that are wanted.
///
/// # Errors
/// Usage: there are none.
fn keep(context: &Context, subject: &mut UndoSubject, wanted: KeptTo) -> Result<(), Fault> {
    let (own, others): (Vec<_>, Vec<_>) =
        std::mem::take(&mut subject.entries).into_iter().partition(|entry| {
            let (profile, platform, address) = (&entry.profile, &entry.platform, &entry.address);
            (wanted.fits)(&WroteTo { profile, platform, address })
        });
    match (own.is_empty(), others.first()) {
        (true, Some(other)) => {
            let message = format!(
                "{} wrote to profile {}, and {} was asked for",
                subject.name, other.profile, wanted.said
            );
            return Err(Fault::usage(message)
                .hint(format!("nothing was sent; for the other: --profile {}", other.profile)));
        }
        (false, Some(other)) => {
            let said = format!(
                "{} writes to other profiles, such as {}, are left as they are",
                others.len(),
                other.profile
            );
            context.screen.say(&said);
            if wanted.by_profile {
                subject.only = Some(wanted.said);
            }
        }
        _ => {}
    }
    subject.entries = own;
    Ok(())
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
