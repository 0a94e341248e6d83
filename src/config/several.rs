//! Which profiles a run uses that asks for several: `a,b`, `prod-*`, all of them. Reads `profiles.toml` only where several
//! may be meant.

use super::choose::{Environment, unknown, variable};
use super::paths::Paths;
use super::profile::Profiles;
use super::settings::{BuiltIn, Overrides};
use crate::fault::Fault;

/// The pattern of every profile of `profiles.toml`: no `*` stands for a slash, which every built-in name has.
const ALL: &str = "*";

/// A profile of a run that asks for several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selected {
    /// Its name.
    pub name: String,
    /// Whether it was named itself, and not by a pattern.
    pub by_name: bool,
}

/// Their names.
pub fn names_of(selected: Vec<Selected>) -> Vec<String> {
    selected.into_iter().map(|selected| selected.name).collect()
}

/// The profiles that a run is about, where it asks for several; nothing where it asks for one. Each stands there once, in
/// the order in which they were asked for; a pattern gives those that fit in the order of the file. A profile whose whole
/// name looks like a list or a pattern is that one.
///
/// # Errors
/// Usage: an empty name, or flags that exclude each other. Configuration: what means no profile.
pub fn several(
    overrides: &Overrides,
    all: bool,
    env: &Environment,
    paths: &Paths,
    built_in: &[BuiltIn],
) -> Result<Option<Vec<Selected>>, Fault> {
    if let Some(name) = overrides.profile.as_ref().filter(|_| all) {
        return Err(Fault::usage("--all-profiles and --profile exclude each other")
            .hint(format!("leave one out; --profile {name:?} is about that one alone")));
    }
    let asked = overrides.profile.as_deref().or_else(|| variable(env, "IAMCTL_PROFILE"));
    let asked = if all { ALL } else { asked.unwrap_or_default() };
    if !asked.contains(',') && !is_pattern(asked) || built_in.iter().any(|own| own.name == asked) {
        return Ok(None);
    }
    let profiles = Profiles::load(paths)?;
    if profiles.get(asked).is_some() {
        return Ok(None);
    }
    if asked.split(',').any(|part| part.trim().is_empty()) {
        return Err(Fault::usage("--profile has an empty name between its commas")
            .hint("several are named like this: --profile prod,test"));
    }
    let known = Known { profiles: &profiles, built_in };
    let mut found: Vec<Selected> = Vec::new();
    for part in asked.split(',').map(str::trim) {
        for selected in known.meant(part, overrides.platform.as_deref(), all)? {
            if !found.iter().any(|other| other.name == selected.name) {
                found.push(selected);
            }
        }
    }
    one_address(overrides, env, &found, built_in)?;
    Ok(Some(found))
}

/// The profiles there are.
struct Known<'a> {
    profiles: &'a Profiles,
    built_in: &'a [BuiltIn],
}

impl Known<'_> {
    fn meant(&self, part: &str, platform: Option<&str>, all: bool) -> Result<Vec<Selected>, Fault> {
        let is_there = |name: &str| {
            self.profiles.get(name).is_some() || self.built_in.iter().any(|own| own.name == name)
        };
        if is_there(part) {
            return Ok(vec![Selected { name: part.to_owned(), by_name: true }]);
        }
        if !is_pattern(part) {
            return Err(unknown(
                &format!("there is no profile {part:?}"),
                part,
                self.profiles,
                self.built_in,
            ));
        }
        let kept = self.profiles.names().into_iter().filter_map(|name| {
            let platform = self.profiles.get(&name).map(|view| view.platform);
            Some((name, platform?))
        });
        let own = self.built_in.iter().filter(|own| is_first(own) || part.contains('-'));
        let own = own.map(|own| (own.name.clone(), own.platform.to_owned()));
        let fits = |(name, own): &(String, String)| {
            matches(part, name) && platform.is_none_or(|platform| platform == own)
        };
        let found: Vec<Selected> =
            kept.chain(own).filter(fits).map(|(name, _)| Selected { name, by_name: false }).collect();
        if !found.is_empty() {
            return Ok(found);
        }
        let on = platform.map(|platform| format!(" for {platform}")).unwrap_or_default();
        if all {
            return Err(Fault::configuration(format!("there is no profile{on} yet"))
                .hint("make one with `iamctl profiles add`")
                .hint("or try the tool on made-up data: --profile 'sandbox/*'"));
        }
        Err(unknown(&format!("no profile{on} is called like {part:?}"), part, self.profiles, self.built_in))
    }
}

/// Refuses one address for several profiles: each would send it its secrets.
fn one_address(
    overrides: &Overrides,
    env: &Environment,
    found: &[Selected],
    built_in: &[BuiltIn],
) -> Result<(), Fault> {
    let kept = |selected: &Selected| !built_in.iter().any(|own| own.name == selected.name);
    let given = match (&overrides.url, variable(env, "IAMCTL_URL")) {
        (Some(_), _) => "--url",
        (None, Some(_)) if found.iter().any(kept) => "IAMCTL_URL",
        _ => return Ok(()),
    };
    Err(Fault::usage(format!("{given} gives one address, and {} profiles were asked for", found.len()))
        .hint("nothing was sent; leave it out, so that each profile has its own address"))
}

/// Whether a built-in profile is the first of its platform. The others are accounts with fewer rights on the same data, there to
/// be refused: a pattern means them only where it has their dash, such as `sandbox/*-*`.
fn is_first(own: &BuiltIn) -> bool {
    own.name.rsplit('/').next() == Some(own.platform)
}

fn is_pattern(text: &str) -> bool {
    text.contains(['*', '?'])
}

/// Whether a name is one of those that a list of names and patterns means, as `--profile` has it.
pub fn fits(list: &str, name: &str) -> bool {
    list.split(',').map(str::trim).any(|part| part == name || is_pattern(part) && matches(part, name))
}

/// Whether a name fits a pattern: `*` is any text without a slash, `?` one such letter.
fn matches(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<char>, Vec<char>) = (pattern.chars().collect(), name.chars().collect());
    let (mut at, mut place) = (0, 0);
    // Where the last star stands, and where in the name what follows it was tried.
    let mut star: Option<(usize, usize)> = None;
    while place < name.len() {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at, place));
                at += 1;
            }
            Some(sign) if *sign == name[place] || *sign == '?' && name[place] != '/' => {
                at += 1;
                place += 1;
            }
            _ => match star {
                Some((stood, tried)) if name[tried] != '/' => {
                    star = Some((stood, tried + 1));
                    at = stood + 1;
                    place = tried + 1;
                }
                _ => return false,
            },
        }
    }
    pattern[at..].iter().all(|sign| *sign == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_fits_whole_names_and_no_star_reaches_over_a_slash() {
        for (pattern, name) in [
            ("prod-*", "prod-eu"),
            ("prod-*", "prod-"),
            ("*-eu", "prod-eu"),
            ("p*-*u", "prod-x-eu"),
            ("sandbox/*", "sandbox/hid"),
            ("*/hid", "sandbox/hid"),
            ("t?st", "test"),
            ("*", "anything"),
            ("**", "a"),
        ] {
            assert!(matches(pattern, name), "{pattern} {name}");
        }
        for (pattern, name) in [
            ("prod-*", "prod"),
            ("prod-*", "xprod-eu"),
            ("*", "sandbox/hid"),
            ("sandbox*", "sandbox/hid"),
            ("sandbox?hid", "sandbox/hid"),
            ("t?st", "tst"),
            ("*a", "ab"),
        ] {
            assert!(!matches(pattern, name), "{pattern} {name}");
        }
    }
}
