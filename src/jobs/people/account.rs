//! An account of a person, and whether it is one.

use crate::engine::Target;
use crate::fault::Fault;
use crate::json;
use crate::platforms::person::Accounts;
use serde_json::Value;
use std::collections::BTreeMap;

/// Who is looked for: an e-mail address, a name to sign in with or an id of another system, as somebody typed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonQuery {
    /// As it was typed, without blanks around it.
    pub typed: String,
    folded: String,
    /// Who it is on a profile where that was said of its own.
    on: BTreeMap<String, String>,
}

impl PersonQuery {
    /// What somebody typed; nothing where that is blank.
    pub fn new(typed: &str) -> Option<PersonQuery> {
        let typed = typed.trim().to_owned();
        let folded = folded(&typed);
        (!folded.is_empty()).then_some(PersonQuery { typed, folded, on: BTreeMap::new() })
    }

    /// The same with what the person is called on a profile; blank text says nothing.
    #[must_use]
    pub fn called(mut self, profile: &str, name: &str) -> PersonQuery {
        if !name.trim().is_empty() {
            self.on.insert(profile.to_owned(), name.trim().to_owned());
        }
        self
    }

    /// Who it is on a profile.
    pub fn on(&self, profile: &str) -> PersonQuery {
        self.on.get(profile).and_then(|name| PersonQuery::new(name)).unwrap_or_else(|| self.clone())
    }

    /// What the person is called on profiles where that was said of its own.
    pub fn names(&self) -> impl Iterator<Item = (&str, &str)> {
        self.on.iter().map(|(profile, name)| (profile.as_str(), name.as_str()))
    }

    /// Whether a text is the same but for letter case and blanks around it. A plus-address is an address of its own.
    pub fn is(&self, text: &str) -> bool {
        folded(text) == self.folded
    }
}

/// A text without blanks around it, in small letters.
pub(super) fn folded(text: &str) -> String {
    text.trim().to_lowercase()
}

/// An account of a person.
#[derive(Clone)]
pub struct PersonAccount<'a> {
    /// The profile that shows it.
    pub target: Target<'a>,
    /// How its platform has accounts.
    pub accounts: &'static Accounts,
    /// The platform's id.
    pub id: String,
    /// What it is called.
    pub username: String,
    /// Its e-mail addresses, its own first.
    pub emails: Vec<String>,
    /// Its id in another system.
    pub external_id: Option<String>,
    /// `active`, or what the platform says instead, in small letters; empty where that was not read.
    pub state: String,
    /// By what it was found.
    pub matched: String,
    /// Whether it shows that it is the person's: one that the platform does not show for its state has but the name.
    pub is_proven: bool,
}

impl<'a> PersonAccount<'a> {
    /// The account that an object shows.
    ///
    /// # Errors
    /// Unexpected: it shows no id or no name, so that nobody knows whose it is.
    pub fn of(target: Target<'a>, accounts: &'static Accounts, shown: &Value) -> Result<Self, Fault> {
        let text = |at: &str| {
            let text = json::text_at(shown, at).filter(|text| !text.trim().is_empty());
            text.ok_or_else(|| {
                let member = json::spoken(at);
                let fault = Fault::unexpected(format!("the platform shows an account without its {member}"));
                target.session.name(fault.hint("whose it is cannot be told; --debug shows the answer"))
            })
        };
        let (id, username) = (text(accounts.id)?, text(accounts.username)?);
        let emails = accounts.emails.iter().flat_map(|at| texts(json::at(shown, at))).collect();
        let external_id = accounts.external_id.and_then(|at| json::text_at(shown, at));
        let state = match accounts.state.read {
            None => state(accounts, shown),
            Some(_) => String::new(),
        };
        Ok(PersonAccount {
            target,
            accounts,
            id,
            username,
            emails,
            external_id: external_id.filter(|id| !id.is_empty()),
            state,
            matched: String::new(),
            is_proven: true,
        })
    }

    /// An account that is known by its id, such as from a file.
    pub fn known(target: Target<'a>, accounts: &'static Accounts, id: &str, username: &str) -> Self {
        let account = PersonAccount::unshown(target, accounts, username, String::new());
        PersonAccount { id: id.to_owned(), is_proven: true, ..account }
    }

    /// An account of that name that the platform does not show because of its state.
    pub(super) fn unshown(
        target: Target<'a>,
        accounts: &'static Accounts,
        name: &str,
        state: String,
    ) -> Self {
        PersonAccount {
            target,
            accounts,
            id: name.to_owned(),
            username: name.to_owned(),
            emails: Vec::new(),
            external_id: None,
            state,
            matched: "username".to_owned(),
            is_proven: false,
        }
    }

    /// By what the account is the person's, if it is.
    pub fn matches(&self, query: &PersonQuery) -> Option<&'static str> {
        if self.emails.iter().any(|email| query.is(email)) {
            Some("email")
        } else if query.is(&self.username) {
            Some("username")
        } else if self.external_id.as_deref().is_some_and(|id| query.is(id)) {
            Some("external-id")
        } else {
            None
        }
    }

    /// The name of the profile.
    pub fn profile(&self) -> &str {
        &self.target.session.profile
    }
}

/// Why an account may be a person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alike {
    /// It has the person's address or name, and another account was named for the profile.
    OtherIsNamed,
    /// It has the name of an account of the person, and no address.
    NoAddress,
    /// It has the name of an account of the person, and the address of somebody else.
    OtherAddress,
}

/// An account that may be a person's, and is not counted as such.
#[derive(Clone)]
pub struct AlikeAccount<'a> {
    /// The account.
    pub account: PersonAccount<'a>,
    /// Why it may be.
    pub why: Alike,
}

impl<'a> AlikeAccount<'a> {
    /// One with the name of an account of the person.
    pub(super) fn named(account: PersonAccount<'a>) -> Self {
        let why = if account.emails.is_empty() { Alike::NoAddress } else { Alike::OtherAddress };
        AlikeAccount { account, why }
    }

    /// Whether nobody can say that the person has no account there: a namesake has an address of its own.
    pub fn is_open(&self) -> bool {
        self.why != Alike::OtherAddress
    }

    /// What is said of it.
    pub fn reason(&self) -> &'static str {
        match self.why {
            Alike::OtherIsNamed => "has what the person is found by, and another account was named",
            Alike::NoAddress => {
                "has the name of an account of the person, and no address that tells whose it is"
            }
            Alike::OtherAddress => "has the name of an account of the person, and another address",
        }
    }
}

/// What an object says of whether somebody can sign in: `active`, or its own word in small letters.
pub(super) fn state(accounts: &Accounts, shown: &Value) -> String {
    match json::text_at(shown, accounts.state.at) {
        Some(text) if text.eq_ignore_ascii_case(accounts.state.active) => "active".to_owned(),
        Some(text) if text == "false" => "disabled".to_owned(),
        Some(text) => text.to_lowercase(),
        None => "unknown".to_owned(),
    }
}

/// A text, or those of a list, whose elements may be objects with a `value`.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => vec![text.trim().to_owned()],
        Value::Array(list) => list.iter().flat_map(texts).collect(),
        Value::Object(members) => members.get("value").map(texts).unwrap_or_default(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn letter_case_and_blanks_are_no_difference_and_a_plus_is_one() {
        let query = PersonQuery::new(" Ann@Example.test ").unwrap();
        assert_eq!(query.typed, "Ann@Example.test");
        for (text, same) in [
            ("ann@example.test", true),
            ("ANN@EXAMPLE.TEST ", true),
            ("ann+x@example.test", false),
            ("ann@example.tes", false),
            ("", false),
        ] {
            assert_eq!(query.is(text), same, "{text}");
        }
        assert_eq!(PersonQuery::new(" \t"), None);
    }

    #[test]
    fn addresses_stand_alone_in_lists_and_in_objects() {
        assert_eq!(texts(&json!("a@x")), ["a@x"]);
        assert_eq!(texts(&json!([{"value": "a@x"}, "b@x", {"value": null}, 7, ""])), ["a@x", "b@x"]);
        assert!(texts(&Value::Null).is_empty());
    }
}
