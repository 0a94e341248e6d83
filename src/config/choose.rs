//! Which profile a run uses. Reads `profiles.toml` only when a profile in it may be meant.

use super::paths::Paths;
use super::profile::{ProfileView, Profiles};
use super::settings::{BuiltIn, Overrides, Source};
use crate::fault::Fault;
use crate::session::PROFILE_LESS;
use serde_json::json;
use std::collections::BTreeMap;

/// The environment as it was read at the start.
pub(super) type Environment = BTreeMap<String, String>;

/// The profile of a run.
pub(super) enum Chosen<'a> {
    /// One in `profiles.toml`.
    Kept(ProfileView),
    /// One that comes with the tool.
    BuiltIn(&'a BuiltIn),
    /// None: flags and environment say everything.
    None,
}

impl Chosen<'_> {
    pub(super) fn name(&self) -> &str {
        match self {
            Chosen::Kept(view) => &view.name,
            Chosen::BuiltIn(built_in) => &built_in.name,
            Chosen::None => PROFILE_LESS,
        }
    }

    pub(super) fn view(&self) -> Option<&ProfileView> {
        if let Chosen::Kept(view) = self { Some(view) } else { None }
    }
}

/// A variable that is set and not empty.
pub(super) fn variable<'a>(env: &'a Environment, name: &str) -> Option<&'a str> {
    env.get(name).map(String::as_str).filter(|value| !value.is_empty())
}

fn asked_platform<'a>(overrides: &'a Overrides, env: &'a Environment) -> Option<&'a str> {
    overrides.platform.as_deref().or_else(|| variable(env, "IAMCTL_PLATFORM"))
}

/// Whether flags and environment say everything: no profile is named, platform and address are.
pub fn needs_no_profile(overrides: &Overrides, env: &Environment) -> bool {
    let asked = overrides.profile.as_deref().or_else(|| variable(env, "IAMCTL_PROFILE"));
    let address = overrides.url.as_deref().or_else(|| variable(env, "IAMCTL_URL"));
    asked.is_none() && asked_platform(overrides, env).is_some() && address.is_some()
}

/// Chooses the profile: by flag, by `IAMCTL_PROFILE`, none where platform and address are given, the default,
/// or the only one. Says what chose it.
pub(super) fn choose<'a>(
    overrides: &Overrides,
    env: &Environment,
    paths: &Paths,
    built_in: &'a [BuiltIn],
) -> Result<(Chosen<'a>, Source), Fault> {
    let asked = match (&overrides.profile, variable(env, "IAMCTL_PROFILE")) {
        (Some(name), _) => Some((name.as_str(), Source::Flag)),
        (None, Some(name)) => Some((name, Source::Environment("IAMCTL_PROFILE".to_owned()))),
        (None, None) => None,
    };
    if let Some((name, source)) = asked {
        return Ok((named(name, None, paths, built_in)?, source));
    }
    let platform = asked_platform(overrides, env);
    if needs_no_profile(overrides, env) {
        return Ok((Chosen::None, Source::Default));
    }
    let profiles = Profiles::load(paths)?;
    let fits = |view: &ProfileView| platform.is_none_or(|platform| platform == view.platform);
    if let Some(name) = profiles.default() {
        let chosen = named(name, Some(&profiles), paths, built_in)?;
        let fits = match &chosen {
            Chosen::Kept(view) => fits(view),
            Chosen::BuiltIn(built_in) => platform.is_none_or(|platform| platform == built_in.platform),
            Chosen::None => true,
        };
        if fits {
            return Ok((chosen, Source::Profile));
        }
    }
    let mut views: Vec<ProfileView> =
        profiles.names().iter().filter_map(|name| profiles.get(name)).filter(fits).collect();
    match views.len() {
        1 => Ok((views.pop().map_or(Chosen::None, Chosen::Kept), Source::Default)),
        _ => Err(no_choice(&views, platform)),
    }
}

/// The form of output that environment or profile ask for, unchecked; nothing where the profile cannot be told.
/// For faults, which must be shown even if nothing else of the run can be resolved.
pub fn output(
    overrides: &Overrides,
    env: &Environment,
    paths: &Paths,
    built_in: &[BuiltIn],
) -> Option<String> {
    if let Some(form) = variable(env, "IAMCTL_OUTPUT") {
        return Some(form.to_owned());
    }
    let (chosen, _) = choose(overrides, env, paths, built_in).ok()?;
    chosen.view()?.values.get("output").cloned()
}

/// The names of the profile that a run is about and of its platform; nothing where they cannot be told.
pub fn at_hand(
    overrides: &Overrides,
    env: &Environment,
    paths: &Paths,
    built_in: &[BuiltIn],
) -> Option<(String, String)> {
    let (chosen, _) = choose(overrides, env, paths, built_in).ok()?;
    let platform = match &chosen {
        Chosen::Kept(view) => view.platform.clone(),
        Chosen::BuiltIn(built_in) => built_in.platform.to_owned(),
        Chosen::None => asked_platform(overrides, env)?.to_owned(),
    };
    Some((chosen.name().to_owned(), platform))
}

/// The profile of this name; a built-in one is found without reading a file.
fn named<'a>(
    name: &str,
    profiles: Option<&Profiles>,
    paths: &Paths,
    built_in: &'a [BuiltIn],
) -> Result<Chosen<'a>, Fault> {
    if let Some(found) = built_in.iter().find(|built_in| built_in.name == name) {
        return Ok(Chosen::BuiltIn(found));
    }
    let loaded;
    let profiles = match profiles {
        Some(profiles) => profiles,
        None => {
            loaded = Profiles::load(paths)?;
            &loaded
        }
    };
    if let Some(view) = profiles.get(name) {
        return Ok(Chosen::Kept(view));
    }
    Err(unknown(&format!("there is no profile {name:?}"), name, profiles, built_in))
}

/// The fault for a name, or a pattern, that means no profile: lists those there are.
pub(super) fn unknown(what: &str, name: &str, profiles: &Profiles, built_in: &[BuiltIn]) -> Fault {
    let mut names = profiles.names();
    names.extend(built_in.iter().map(|built_in| built_in.name.clone()));
    let message = format!("{what}; there are {}", names.join(", "));
    let fault = Fault::configuration(message).with("names", json!(names));
    // Without its front a name is that of one of these all the same.
    let ending = names.iter().find(|known| known.rsplit('/').next() == Some(name)).map(String::as_str);
    match ending.or_else(|| crate::json::nearest(name, names.iter().map(String::as_str))) {
        Some(near) => fault.hint(format!("did you mean {near:?}?")),
        None => fault.hint("see `iamctl profiles list`, or make it with `iamctl profiles add`"),
    }
}

fn no_choice(views: &[ProfileView], platform: Option<&str>) -> Fault {
    let names: Vec<&str> = views.iter().map(|view| view.name.as_str()).collect();
    let which = platform.map(|platform| format!(" for {platform}")).unwrap_or_default();
    let fault = if !names.is_empty() {
        Fault::configuration(format!("several profiles{which} could be meant: {}", names.join(", "))).hint(
            "choose one with --profile NAME or IAMCTL_PROFILE, or for good with `iamctl profiles use NAME`",
        )
    } else {
        let sandbox = platform.unwrap_or("<platform>");
        Fault::configuration(format!("there is no profile{which} yet"))
            .hint("make one with `iamctl profiles add`")
            .hint(format!("or try the tool on made-up data: --profile sandbox/{sandbox}"))
    };
    match platform {
        Some(_) => fault.hint("or give an address with --url or IAMCTL_URL to do without a profile"),
        None => fault,
    }
    .with("names", json!(names))
}
