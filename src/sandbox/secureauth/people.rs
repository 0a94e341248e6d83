//! One person of the directory: properties, questions, groups, passwords and the state of the account.

use super::responses::SecureAuthError;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Where the groups of the directory live.
const GROUPS_PLACE: &str = "OU=Groups,DC=corp,DC=example,DC=test";

/// The properties that may be written, in the order in which a profile shows them.
const WRITABLE: &[&str] = &[
    "firstName",
    "lastName",
    "phone1",
    "phone2",
    "phone3",
    "phone4",
    "email1",
    "email2",
    "email3",
    "email4",
    "pinHash",
    "auxId1",
    "auxId2",
    "auxId3",
    "auxId4",
    "auxId5",
    "auxId6",
    "auxId7",
    "auxId8",
    "auxId9",
    "auxId10",
];

/// The places for a question and its answer.
pub(super) const QUESTIONS: &[&str] = &["kbq1", "kbq2", "kbq3", "kbq4", "kbq5", "kbq6", "helpDeskKb"];

/// One person.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct SecureAuthUser {
    /// The user id as it was given.
    pub(super) id: String,
    /// A digest of the password; empty where none was ever set.
    pub(super) password: String,
    /// Values by property name; never an empty one.
    pub(super) properties: BTreeMap<String, String>,
    /// Question and answer by place.
    pub(super) knowledge: BTreeMap<String, (String, String)>,
    /// Names of groups, as the groups spell them.
    pub(super) groups: Vec<String>,
    /// Sign-ins, oldest first.
    pub(super) histories: Vec<History>,
    /// What stops the account.
    pub(super) account: SecureAuthAccount,
    /// Attempts at a second factor.
    pub(super) throttle: u32,
    /// Attempts at a one-time password.
    pub(super) otp_throttle: u32,
}

/// One sign-in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct History {
    pub(super) user_agent: String,
    pub(super) ip_address: String,
    pub(super) time_stamp: String,
    pub(super) auth_state: String,
}

/// What stops an account. Several may hold at once; the gravest is told.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub(super) struct SecureAuthAccount {
    pub(super) disabled: bool,
    pub(super) locked: bool,
    pub(super) expired: bool,
    pub(super) password_expired: bool,
    pub(super) must_change_password: bool,
    pub(super) without_group: bool,
}

impl SecureAuthAccount {
    /// The gravest state as the platform words it; nothing for an account in order.
    pub(super) fn trouble(self) -> Option<(&'static str, &'static str)> {
        [
            (self.disabled, "disabled", "Account is disabled."),
            (self.locked, "lock_out", "Account is locked out."),
            (self.expired, "account_expired", "Account is expired."),
            (self.password_expired, "password_expired", "Password is expired."),
            (self.must_change_password, "change_password", "Password must be changed."),
            (self.without_group, "invalid_group", "User Id is not associated with a valid group."),
        ]
        .into_iter()
        .find_map(|(holds, status, message)| holds.then_some((status, message)))
    }

    /// Refuses while the account is in any such state.
    pub(super) fn must_be_in_order(self) -> Result<(), SecureAuthError> {
        self.trouble().map_or(Ok(()), |(status, message)| Err(SecureAuthError::state(status, message)))
    }
}

impl SecureAuthUser {
    /// The password's digest: a sandbox has no use for what somebody typed.
    pub(super) fn digest(password: &str) -> String {
        Sha256::digest(password).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The profile in full.
    pub(super) fn profile(&self) -> Value {
        json!({
            "userId": self.id,
            "properties": self.shown_properties(),
            "knowledgeBase": self.shown_knowledge(),
            "groups": self.groups.iter().map(|name| distinguished(name)).collect::<Vec<_>>(),
            "accessHistories": self.histories.iter().map(History::shown).collect::<Vec<_>>(),
            "status": "found",
            "message": "",
        })
    }

    fn shown_properties(&self) -> Map<String, Value> {
        let mut shown = Map::new();
        for name in WRITABLE {
            if let Some(value) = self.properties.get(*name) {
                shown.insert((*name).to_owned(), json!({"value": value, "isWritable": "true"}));
            }
        }
        for (name, value) in self.properties.iter().filter(|(name, _)| is_extended(name)) {
            let number = name.trim_start_matches("ExtProperty");
            let member =
                json!({"displayName": format!("Property {number}"), "value": value, "isWritable": "false"});
            shown.insert(name.clone(), member);
        }
        shown
    }

    fn shown_knowledge(&self) -> Map<String, Value> {
        let held = QUESTIONS.iter().filter_map(|place| Some((*place, self.knowledge.get(*place)?)));
        held.map(|(place, (question, answer))| {
            (place.to_owned(), json!({"question": question, "answer": answer}))
        })
        .collect()
    }

    /// Whether one of the four addresses is this one.
    pub(super) fn has_email(&self, address: &str) -> bool {
        let mut addresses = self.properties.iter().filter(|(name, _)| name.starts_with("email"));
        addresses.any(|(_, known)| known.eq_ignore_ascii_case(address))
    }
}

impl History {
    fn shown(&self) -> Value {
        json!({
            "userAgent": self.user_agent,
            "ipAddress": self.ip_address,
            "timeStamp": self.time_stamp,
            "authState": self.auth_state,
        })
    }
}

/// The distinguished name of a group. What separates its parts is escaped within a name.
pub(super) fn distinguished(name: &str) -> String {
    let mut escaped = String::with_capacity(name.len());
    for letter in name.chars() {
        if matches!(letter, ',' | '+' | '"' | '\\' | '<' | '>' | ';' | '=' | '#') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    format!("CN={escaped},{GROUPS_PLACE}")
}

/// Whether this is the name of a property that can be read only.
pub(super) fn is_extended(name: &str) -> bool {
    let number = name.strip_prefix("ExtProperty");
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether this property may be written.
pub(super) fn is_writable(name: &str) -> bool {
    WRITABLE.contains(&name)
}
