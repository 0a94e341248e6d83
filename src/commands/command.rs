//! What a command is, and the noun that holds it.

/// What a command does to the platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// Changes something that can be changed back.
    Write,
    /// Removes something: asks first.
    Destroy,
    /// Removes something from many, or for everybody: asks for the name.
    HighImpact,
}

impl Effect {
    /// The word that output has for it.
    pub const fn word(self) -> &'static str {
        match self {
            Effect::Read => "read",
            Effect::Write => "write",
            Effect::Destroy => "destroy",
            Effect::HighImpact => "high-impact",
        }
    }
}

/// One thing a person can ask for, on whatever platform has it.
#[derive(Debug)]
pub struct Command {
    /// The words after `iamctl`, separated by one space: resource, parts, verb.
    pub path: &'static str,
    /// One line of help, without a full stop.
    pub about: &'static str,
    /// More help; empty for none.
    pub long: &'static str,
    /// What it does to the platform.
    pub effect: Effect,
    /// Said after a write; empty for reads. One word, such as `locked`, is said of the thing; several are a sentence,
    /// in which `{}` is the thing and `{state}` what was given as the argument `state`.
    pub done: &'static str,
    /// What the rows of a list are called where the word before the verb does not say it.
    pub rows: &'static str,
}

impl Command {
    /// Whether what it is about is not to be seen afterwards.
    pub fn removes(&self) -> bool {
        ["delete", "remove"].iter().any(|word| self.verb().starts_with(word))
    }

    /// The first word.
    pub fn resource(&self) -> &'static str {
        self.path.split(' ').next().unwrap_or(self.path)
    }

    /// The word before the last: what the verb acts on.
    pub fn noun(&self) -> &'static str {
        self.path.rsplit(' ').nth(1).unwrap_or(self.path)
    }

    /// What its rows are called, in the plural.
    pub fn rows(&self) -> &'static str {
        if self.rows.is_empty() { self.noun() } else { self.rows }
    }

    /// What it is about where it has no name: the words between its resource and its verb, or the resource itself.
    pub fn thing(&self) -> String {
        thing(self.path)
    }

    /// The last word.
    pub fn verb(&self) -> &'static str {
        self.path.rsplit(' ').next().unwrap_or(self.path)
    }
}

/// What a command of this path is about where nothing is named: the words before its verb.
pub fn thing(path: &str) -> String {
    let words: Vec<&str> = path.split(' ').collect();
    let about = match words.as_slice() {
        ["settings" | "system", about @ .., _] => about,
        [about @ .., _] => about,
        [] => &words,
    };
    about.join(" ").replace('-', " ")
}

/// The indefinite article of a noun.
pub fn article(noun: &str) -> &'static str {
    // Letters that are spelt out, and a u that sounds like you.
    let spelt = ["SAML", "XML", "LDAP", "NFC"].iter().any(|start| noun.starts_with(start));
    let you = ["us", "uni", "url", "uri"].iter().any(|start| noun.to_lowercase().starts_with(start));
    if !you && (spelt || noun.to_lowercase().starts_with(['a', 'e', 'i', 'o', 'u'])) { "an" } else { "a" }
}

/// A command that changes nothing.
pub const fn read(path: &'static str, about: &'static str) -> Command {
    Command { path, about, long: "", effect: Effect::Read, done: "", rows: "" }
}

/// A command that changes something.
pub const fn write(path: &'static str, done: &'static str, about: &'static str) -> Command {
    Command { path, about, long: "", effect: Effect::Write, done, rows: "" }
}

/// A command that removes something and asks first.
pub const fn destroy(path: &'static str, done: &'static str, about: &'static str) -> Command {
    Command { path, about, long: "", effect: Effect::Destroy, done, rows: "" }
}

/// A command that changes something for everybody and asks for a name.
pub const fn high_impact(path: &'static str, done: &'static str, about: &'static str) -> Command {
    Command { path, about, long: "", effect: Effect::HighImpact, done, rows: "" }
}

impl Command {
    /// Says what the rows of a list are called.
    #[must_use]
    pub const fn of(mut self, rows: &'static str) -> Self {
        self.rows = rows;
        self
    }

    /// Adds a paragraph of help.
    #[must_use]
    pub const fn long(mut self, long: &'static str) -> Self {
        self.long = long;
        self
    }
}

/// A noun at the top of the tree, with its commands.
#[derive(Debug)]
pub struct Resource {
    /// The word typed.
    pub name: &'static str,
    /// One line of help.
    pub about: &'static str,
    /// What can be done with it.
    pub commands: &'static [&'static Command],
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_go_by_sound() {
        for noun in ["application", "organization", "entity id", "OTP", "SAML provider", "INT", "add"] {
            assert_eq!(article(noun), "an", "{noun}");
        }
        for noun in ["token", "user", "group", "URL", "BOOLEAN", "replace", ""] {
            assert_eq!(article(noun), "a", "{noun}");
        }
    }

    #[test]
    fn what_nobody_named_is_called_by_the_words_before_the_verb() {
        let things = [
            ("settings password-policy update", "password policy"),
            ("system log-level set", "log level"),
            ("account update", "account"),
            ("saml cache remove", "saml cache"),
        ];
        things.iter().for_each(|(path, wanted)| assert_eq!(thing(path), *wanted));
    }
}
