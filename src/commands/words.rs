//! Other words for what people type: the verbs of other tools, and what platforms and their documents call a resource.
//! They work and stand in no help; `search` and suggestions know them.

use super::command::{Command, Resource};
use super::resources::RESOURCES;

/// Short verbs, and those that they stand for: the first that there is.
static VERBS: &[(&str, &[&str])] =
    &[("ls", &["list"]), ("rm", &["delete", "remove"]), ("show", &["get"]), ("add", &["create"])];

/// Words in the place of a resource, and the words of the commands that they stand for.
pub static WORDS: &[(&str, &str)] = &[
    ("acrs", "rules acrs"),
    ("applications", "clients"),
    ("apps", "clients"),
    ("attributes", "user-attributes"),
    ("events", "audits"),
    ("face", "authenticators face"),
    ("factors", "users factors"),
    ("fido", "authenticators fido"),
    ("flows", "rules flows"),
    ("grids", "authenticators grids"),
    ("idps", "identity-providers"),
    ("kba", "authenticators kba"),
    ("logs", "audits"),
    ("machines", "authenticators machines"),
    ("magic-links", "authenticators magic-links"),
    ("orgs", "organizations"),
    ("otps", "authenticators otps"),
    ("passkeys", "authenticators fido"),
    ("passwords", "authenticators passwords"),
    ("reports", "audits"),
    ("resource-rules", "rules resources"),
    ("smart-credentials", "authenticators smart-credentials"),
    ("tacs", "authenticators temp-access-codes"),
    ("temp-access-codes", "authenticators temp-access-codes"),
    ("tokens", "authenticators tokens"),
];

/// What people look for, and the front of the commands that have to do with it. No line begins with these words.
pub static MEANINGS: &[(&str, &str)] =
    &[("mfa", "authenticators"), ("2fa", "authenticators"), ("sso", "saml"), ("sso", "oidc")];

/// The path of commands for which a word stands, whether it is a resource itself or another word for one.
pub fn spelled_out(word: &str) -> Option<&'static str> {
    let resource = RESOURCES.iter().find(|resource| resource.name == word).map(|resource| resource.name);
    resource.or_else(|| WORDS.iter().find(|(other, _)| *other == word).map(|(_, path)| *path))
}

impl Resource {
    /// The short verb by which a command of this resource is known too.
    pub fn short_verb(&self, command: &Command) -> Option<&'static str> {
        let (front, verb) = command.path.rsplit_once(' ')?;
        let has = |verb: &str| {
            let named = |other: &&&Command| other.path.rsplit_once(' ') == Some((front, verb));
            self.commands.iter().any(|other| named(&other))
        };
        let stands_for = |(short, verbs): &&(&str, &[&str])| {
            verbs.contains(&verb) && verbs.iter().find(|verb| has(verb)) == Some(&verb) && !has(short)
        };
        VERBS.iter().find(stands_for).map(|(short, _)| *short)
    }
}

/// The verbs for which a short one may stand.
pub fn short_verbs_of(verb: &str) -> impl Iterator<Item = &'static str> {
    VERBS.iter().filter(move |(_, verbs)| verbs.contains(&verb)).map(|(short, _)| *short)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::{all, groups, users};

    #[test]
    fn every_word_stands_for_commands_and_is_no_resource() {
        for (word, path) in WORDS {
            let front = format!("{path} ");
            assert!(all().any(|command| command.path.starts_with(&front)), "{word}: {path}");
            assert!(RESOURCES.iter().all(|resource| resource.name != *word), "{word}");
        }
        let mut words: Vec<&str> = WORDS.iter().map(|(word, _)| *word).collect();
        words.dedup();
        assert!(words.len() == WORDS.len() && words.is_sorted(), "{words:?}");
        assert_eq!(
            (spelled_out("users"), spelled_out("apps"), spelled_out("x")),
            (Some("users"), Some("clients"), None)
        );
    }

    #[test]
    fn a_short_verb_gives_way_to_a_command_of_its_name() {
        assert_eq!(users::RESOURCE.short_verb(&users::CREATE), Some("add"));
        assert_eq!(users::RESOURCE.short_verb(&users::LOCK), None);
        assert_eq!(groups::RESOURCE.short_verb(&groups::DELETE), Some("rm"));
        for resource in RESOURCES {
            let named: Vec<String> =
                resource.commands.iter().map(|command| command.path.to_owned()).collect();
            for command in resource.commands {
                let Some(short) = resource.short_verb(command) else { continue };
                let (front, _) = command.path.rsplit_once(' ').unwrap();
                assert!(!named.contains(&format!("{front} {short}")), "{}", command.path);
            }
        }
    }
}
