//! Which references to secrets somebody has to agree to before they are followed, and the question.

use super::bond::Bond;
use super::reference::Reference;
use super::settings::Settings;
use super::trusted::Trusted;
use crate::fault::Fault;

/// Somebody who may be asked whether a secret is to be used.
pub trait Consent: Send + Sync {
    /// Whether somebody can answer.
    fn can_ask(&self) -> bool;

    /// Asks; anything but yes is no.
    ///
    /// # Errors
    /// When the answer cannot be read.
    fn agree(&self, question: &str) -> Result<bool, Fault>;
}

/// References to secrets by the secret's name, each as its profile has it.
pub type References<'a> = Vec<(&'a str, &'a str)>;

/// The references of a profile that somebody has to agree to: its commands, and whatever stands in a folder that is not the
/// user's own, which may be a repository's.
pub fn references(settings: &Settings) -> References<'_> {
    let references = settings.secret_references.iter().map(|(name, text)| (name.as_str(), text.trim()));
    references.filter(|(_, text)| !settings.paths.usual || text.starts_with("cmd:")).collect()
}

fn trusted(settings: &Settings) -> Trusted<'_> {
    Trusted::of(&settings.paths, &settings.profile, Bond::of(settings).to_string())
}

/// Keeps the consent to all references of a profile as they stand now.
///
/// # Errors
/// Configuration, when it cannot be written.
pub fn trust(settings: &Settings) -> Result<(), Fault> {
    trusted(settings).keep(&references(settings))
}

/// A command runs only after somebody has said so, once for its very text. Other references of a folder that is not the
/// user's own are asked about too where somebody can answer; where nobody can, as in CI, whoever named the folder has chosen it.
///
/// # Errors
/// Configuration: nobody has agreed, or what is kept may be somebody else's.
pub(super) fn agree(
    settings: &Settings,
    consent: &dyn Consent,
    (name, reference): (&str, &Reference),
) -> Result<(), Fault> {
    let profile = &settings.profile;
    let text = settings.secret_references.get(name).map_or("", |text| text.trim());
    let all = references(settings);
    if !all.contains(&(name, text)) {
        return Ok(());
    }
    let command = match reference {
        Reference::Command(command) => Some(command),
        Reference::Environment(_) | Reference::File(_) if !consent.can_ask() => return Ok(()),
        Reference::Environment(_) | Reference::File(_) => None,
    };
    let trusted = trusted(settings);
    if trusted.holds(name, text)? {
        return Ok(());
    }
    let what = name.replace('_', " ");
    let place = match command {
        Some(command) => format!("a command that nobody has agreed to: {command}"),
        None => format!("{text}, which nobody has agreed to"),
    };
    let fault = Fault::configuration(format!("profile {profile:?} gets its {what} from {place}"))
        .hint(format!("if it is yours: iamctl profiles trust {profile:?}"));
    if !consent.can_ask() {
        return Err(fault);
    }
    let question = match command {
        Some(command) => {
            format!("Profile {profile} gets its {what} from the command `{command}`. Run it, now and later?")
        }
        None => format!(
            "Profile {profile} in {} sends {text} to {} as its {what}. Send it, now and later?",
            settings.paths.config.display(),
            Bond::of(settings)
        ),
    };
    if !consent.agree(&question)? {
        return Err(fault);
    }
    let mut kept = vec![(name, text)];
    for (name, text) in all {
        if !kept.contains(&(name, text)) && trusted.holds(name, text)? {
            kept.push((name, text));
        }
    }
    trusted.keep(&kept)
}
