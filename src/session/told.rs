//! Command lines in what a person is told: one that acts names the profile, or whoever types it acts on another account.

use super::conversation::Session;
use crate::commands::{self, Effect};

/// How a command line begins in a sentence; the first sign ends it, too.
const STARTS: &[&str] = &["'iamctl ", "`iamctl "];

impl Session<'_> {
    /// The text, each command line in it that acts with the profile of this session.
    pub fn with_profile(&self, text: &str) -> String {
        self.named_profile().map_or_else(|| text.to_owned(), |profile| with_profile(text, profile))
    }
}

fn with_profile(text: &str, profile: &str) -> String {
    let (mut told, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = STARTS.iter().filter_map(|start| rest.find(start)).min() {
        let quote = &rest[at..=at];
        let (before, line) = rest.split_at(at + 1);
        let end = line.find(quote).unwrap_or(line.len());
        told.push_str(before);
        told.push_str(&line[..end]);
        if end < line.len() && acts(&line["iamctl ".len()..end]) {
            told.push_str(" --profile ");
            told.push_str(profile);
        }
        let after = line[end..].chars().next().map_or(end, |sign| end + sign.len_utf8());
        told.push_str(&line[end..after]);
        rest = &line[after..];
    }
    told.push_str(rest);
    told
}

/// Whether a command changes something on a platform, or what is stored for a profile, and does not say of which.
fn acts(line: &str) -> bool {
    if line.split_whitespace().any(|word| word == "-p" || word.starts_with("--profile")) {
        return false;
    }
    let is =
        |path: &str| line.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    is("auth login")
        || is("auth logout")
        || commands::all().any(|command| command.effect != Effect::Read && is(command.path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_line_that_acts_names_the_profile_and_one_that_does_not_stays_as_it_is() {
        for (text, told) in [
            (
                "it stays until 'iamctl clients secrets delete web 2'",
                "it stays until 'iamctl clients secrets delete web 2 --profile ids'",
            ),
            ("sign in again: 'iamctl auth login'", "sign in again: 'iamctl auth login --profile ids'"),
            (
                "`iamctl users delete x`, then 'iamctl users list'",
                "`iamctl users delete x --profile ids`, then 'iamctl users list'",
            ),
            ("'iamctl users delete x --profile other' does", "'iamctl users delete x --profile other' does"),
            (
                "'iamctl users deleted' is none, and 'iamctl users delete x",
                "'iamctl users deleted' is none, and 'iamctl users delete x",
            ),
            ("nothing", "nothing"),
        ] {
            assert_eq!(with_profile(text, "ids"), told);
        }
    }
}
