//! How the values of settings are written: durations, rates, yes or no, and names of profiles. Reads text only; where the text came from is the caller's to say.

use crate::session::PROFILE_LESS;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The environment variable of one profile for what `variable` means to a run without one: `IAMCTL_PROD_PASSWORD`.
pub(super) fn variable_of(profile: &str, variable: &str) -> String {
    let letter =
        |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_uppercase() } else { '_' };
    let profile: String = profile.chars().map(letter).collect();
    format!("IAMCTL_{profile}_{}", variable.trim_start_matches("IAMCTL_"))
}

/// No limit needs to be longer, and clocks overflow on absurd ones.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// The longest profile name in bytes: its percent-encoded form still fits a file name.
const LONGEST_NAME: usize = 64;

/// Reads `10s`, `500ms`, `2m`, `1h`, or plain seconds.
///
/// # Errors
/// What is wrong with the text, as the end of a sentence.
pub fn duration(text: &str) -> Result<Duration, String> {
    let text = text.trim();
    let number = text.trim_end_matches(|character: char| character.is_ascii_alphabetic());
    let factor = match &text[number.len()..] {
        "ms" => 0.001,
        "" | "s" => 1.0,
        "m" => 60.0,
        "h" => 3600.0,
        _ => return Err(format!("{text:?} is not a duration; write it like 10s, 500ms or 2m")),
    };
    let seconds: f64 =
        number.parse().map_err(|_| format!("{text:?} is not a duration; write it like 10s, 500ms or 2m"))?;
    let duration = Duration::try_from_secs_f64(seconds * factor)
        .map_err(|_| format!("{text:?} is not a duration that can be waited for"))?;
    if duration > LONGEST {
        return Err(format!("{text:?} is longer than 24h"));
    }
    Ok(duration)
}

/// Reads a duration that must not be zero.
///
/// # Errors
/// What is wrong with the text, as the end of a sentence.
pub fn limit(text: &str) -> Result<Duration, String> {
    let limit = duration(text)?;
    if limit.is_zero() { Err("a limit of zero would let nothing through".to_owned()) } else { Ok(limit) }
}

/// Writes a duration as [`duration`] reads it.
pub fn show_duration(duration: &Duration) -> String {
    if duration.subsec_nanos() == 0 {
        format!("{}s", duration.as_secs())
    } else {
        format!("{}ms", duration.as_millis())
    }
}

/// Reads calls per second: `5`, `0.5` or `5/s`.
///
/// # Errors
/// What is wrong with the text, as the end of a sentence.
pub fn rate(text: &str) -> Result<f64, String> {
    let number = text.trim().trim_end_matches("/s");
    match number.parse::<f64>() {
        Ok(rate) if rate.is_finite() && rate > 0.0 => Ok(rate),
        _ => Err(format!("{text:?} is not a rate; write calls per second, like 5/s or 0.5/s")),
    }
}

/// The most calls that may be in progress at once.
const MOST_JOBS: usize = 64;

/// Reads how many calls may be in progress at once.
///
/// # Errors
/// What is wrong with the text, as the end of a sentence.
pub fn jobs(text: &str) -> Result<usize, String> {
    match text.trim().parse() {
        Ok(jobs) if (1..=MOST_JOBS).contains(&jobs) => Ok(jobs),
        _ => Err(format!("{text:?} is not a whole number from 1 to {MOST_JOBS}")),
    }
}

/// Reads a whole number of repetitions.
///
/// # Errors
/// What is wrong with the text, as the end of a sentence.
pub fn count(text: &str) -> Result<u32, String> {
    text.trim().parse().map_err(|_| format!("{text:?} is not a whole number"))
}

/// Reads yes or no.
///
/// # Errors
/// What is wrong with the text, as the end of a sentence.
pub fn yes_or_no(text: &str) -> Result<bool, String> {
    match text.trim().to_ascii_lowercase().as_str() {
        "1" | "true" | "yes" | "on" => Ok(true),
        "0" | "false" | "no" | "off" => Ok(false),
        _ => Err(format!("{text:?} is neither true nor false")),
    }
}

/// The variables that may name the home folder; the first that is set counts.
pub(super) const HOMES: &[&str] = if cfg!(windows) { &["HOME", "USERPROFILE"] } else { &["HOME"] };

/// The home folder that the environment names.
pub(super) fn home(env: &BTreeMap<String, String>) -> Option<&str> {
    HOMES.iter().filter_map(|name| env.get(*name)).map(String::as_str).find(|home| !home.is_empty())
}

/// A path with `~/` filled in and, where it is relative, set below `base`.
pub fn path_below(base: &Path, home: Option<&str>, text: &str) -> PathBuf {
    let below_home = text.strip_prefix('~').and_then(|rest| rest.strip_prefix(std::path::is_separator));
    match (below_home, home) {
        (Some(rest), Some(home)) => Path::new(home).join(rest),
        _ => base.join(text),
    }
}

/// Checks the name of a profile that is kept in `profiles.toml`.
///
/// # Errors
/// What is wrong with the name, as a sentence.
pub fn profile_name(name: &str) -> Result<(), String> {
    let wrong = if name.is_empty() {
        "is empty"
    } else if name.starts_with("sandbox/") {
        "belongs to the built-in profiles"
    } else if name.contains(['/', '\\']) {
        "has a slash in it"
    } else if name.chars().any(char::is_control) {
        "has a control character in it"
    } else if name.trim() != name {
        "begins or ends with a space"
    } else if name.starts_with('-') {
        "begins with a hyphen, as flags do"
    } else if name.len() > LONGEST_NAME {
        "is longer than 64 bytes"
    } else if name == PROFILE_LESS {
        "stands for a run without a profile"
    } else {
        return Ok(());
    };
    Err(format!("a profile cannot be called {name:?}: the name {wrong}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_starts_at_home_at_the_root_or_below_the_folder_of_profiles() {
        let (base, home) = (Path::new("base"), Some("home"));
        let below = |parts: &[&str]| parts.iter().collect::<PathBuf>();
        assert_eq!(path_below(base, home, "~/ca.pem"), below(&["home", "ca.pem"]));
        assert_eq!(path_below(base, None, "~/ca.pem"), below(&["base", "~/ca.pem"]));
        assert_eq!(path_below(base, home, "~ann/ca.pem"), below(&["base", "~ann/ca.pem"]));
        assert_eq!(path_below(base, home, "tls/ca.pem"), below(&["base", "tls", "ca.pem"]));
        let root = std::path::absolute("ca.pem").unwrap();
        assert_eq!(path_below(base, home, &root.display().to_string()), root);
        // Elsewhere a backslash is a character like others.
        let windows = path_below(base, home, r"~\ca.pem");
        assert_eq!(
            windows,
            if cfg!(windows) { below(&["home", "ca.pem"]) } else { below(&["base", r"~\ca.pem"]) }
        );
    }

    #[test]
    fn home_is_what_the_system_calls_so() {
        let env = |pairs: &[(&str, &str)]| {
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        };
        assert_eq!(home(&env(&[("HOME", "/home/x"), ("USERPROFILE", "C:/x")])), Some("/home/x"));
        let windows = env(&[("HOME", ""), ("USERPROFILE", "C:/x")]);
        assert_eq!(home(&windows), cfg!(windows).then_some("C:/x"));
    }

    #[test]
    fn durations_are_read_with_and_without_a_unit() {
        for (text, millis) in
            [("10s", 10_000), ("500ms", 500), ("2m", 120_000), ("7", 7_000), ("0.5", 500), ("1h", 3_600_000)]
        {
            assert_eq!(duration(text), Ok(Duration::from_millis(millis)), "{text}");
        }
        for text in ["", "s", "10 parsecs", "-1s", "1e300", "nan", "inf", "25h", "10ü"] {
            assert!(duration(text).is_err(), "{text}");
        }
        assert!(limit("0").is_err());
        assert_eq!(duration(&show_duration(&Duration::from_millis(1500))), Ok(Duration::from_millis(1500)));
    }

    #[test]
    fn a_rate_is_a_positive_number_of_calls_per_second() {
        assert_eq!(rate("5/s"), Ok(5.0));
        assert_eq!(rate("0.5"), Ok(0.5));
        for text in ["0", "-1", "nan", "inf", "5/m", ""] {
            assert!(rate(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_limit_on_calls_at_once_is_a_whole_number_from_1_to_64() {
        assert_eq!((jobs("1"), jobs(" 64 ")), (Ok(1), Ok(64)));
        for text in ["0", "65", "-1", "1.5", "four", ""] {
            assert!(jobs(text).is_err(), "{text}");
        }
    }

    #[test]
    fn names_that_would_confuse_a_shell_a_path_or_the_built_ins_are_refused() {
        for name in [
            "",
            "a/b",
            "sandbox/hid",
            "a\\b",
            "a\nb",
            "a\u{1b}[31m",
            " a",
            "-a",
            "environment",
            &"x".repeat(65),
        ] {
            assert!(profile_name(name).is_err(), "{name:?}");
        }
        for name in ["acme", "acme.prod", "Zürich 2", "a_b-c", &"x".repeat(64)] {
            assert_eq!(profile_name(name), Ok(()), "{name:?}");
        }
    }
}
