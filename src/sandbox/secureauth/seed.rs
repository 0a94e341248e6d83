//! The directory that a fresh sandbox starts with.

use super::people::{History, SecureAuthAccount, SecureAuthUser};
use super::state::SecureAuthState;
use crate::sandbox::people::{HOLDER, SamplePerson, person_on};
use jiff::Timestamp;

const GROUPS: &[&str] =
    &["SharePoint Visitors", "SharePoint Developers", "admins", "Help Desk", "Finance", "Research, Zürich"];

/// Everybody's password. It opens nothing but the sandbox.
const PASSWORD: &str = "Not-a-secret-1";

const SOUND: SecureAuthAccount = SecureAuthAccount {
    disabled: false,
    locked: false,
    expired: false,
    password_expired: false,
    must_change_password: false,
    without_group: false,
};

/// Whom everybody should meet: user id, first name, last name, and what stops the account.
const NAMED: &[(&str, &str, &str, SecureAuthAccount)] = &[
    ("kmartin", "Kim", "Martin", SOUND),
    ("jsmith", "Jordan", "Smith", SOUND),
    ("test+1@example.test", "Test", "Plus", SOUND),
    ("anna märz", "Anna", "März", SOUND),
    ("ddisabled", "Dana", "Disabled", SecureAuthAccount { disabled: true, ..SOUND }),
    ("llocked", "Lou", "Locked", SecureAuthAccount { locked: true, ..SOUND }),
    ("eexpired", "Eli", "Expired", SecureAuthAccount { password_expired: true, ..SOUND }),
    ("ggroupless", "Gil", "Groupless", SecureAuthAccount { without_group: true, ..SOUND }),
    ("cchange", "Cleo", "Change", SecureAuthAccount { must_change_password: true, ..SOUND }),
    ("aaged", "Ari", "Aged", SecureAuthAccount { expired: true, ..SOUND }),
];

/// A fresh state: a few accounts for every situation, and `users` ordinary people besides.
pub fn seed(users: usize) -> SecureAuthState {
    let mut state = SecureAuthState {
        groups: GROUPS.iter().map(|name| (*name).to_owned()).collect(),
        ..SecureAuthState::default()
    };
    let password = SecureAuthUser::digest(PASSWORD);
    let people = (0..users).filter_map(|number| Some(ordinary(number, person_on("secureauth", number)?)));
    let everybody = [john(), full()].into_iter().chain(NAMED.iter().map(named)).chain(people);
    for mut user in everybody {
        user.password.clone_from(&password);
        state.users.insert(user.id.to_lowercase(), user);
    }
    state
}

fn user(id: &str, properties: &[(&str, &str)]) -> SecureAuthUser {
    let properties =
        properties.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    SecureAuthUser { id: id.to_owned(), properties, ..SecureAuthUser::default() }
}

/// The account with something of everything.
fn john() -> SecureAuthUser {
    let mut john = user(
        "jdoe",
        &[
            ("firstName", "John"),
            ("lastName", "Doe"),
            ("phone1", "+1-555-010-4567"),
            ("phone2", "+1-555-010-8910"),
            ("email1", "jdoe@example.test"),
            ("email2", "john.doe@example.test"),
            ("pinHash", "not-a-secret-pin"),
            ("auxId1", "1 Sample Street"),
            ("auxId2", "Suite #100"),
            ("ExtProperty1", "Building 7"),
        ],
    );
    for (place, question, answer) in [
        ("kbq1", "Which colour do you like best?", "not-a-secret-red"),
        ("kbq2", "Which game did you play as a child?", "not-a-secret-tag"),
        ("helpDeskKb", "Where were you born?", "not-a-secret-place"),
    ] {
        john.knowledge.insert(place.to_owned(), (question.to_owned(), answer.to_owned()));
    }
    john.groups = vec!["SharePoint Developers".to_owned(), "Research, Zürich".to_owned()];
    john.histories.push(History {
        user_agent: "Mozilla/5.0 (X11; Linux x86_64)".to_owned(),
        ip_address: "192.0.2.10".to_owned(),
        time_stamp: "2026-01-12T08:14:19.928868Z".to_owned(),
        auth_state: "Success".to_owned(),
    });
    john.throttle = 3;
    john.otp_throttle = 1;
    john
}

/// The account with every property that there is.
fn full() -> SecureAuthUser {
    let mut full = user(
        "fsample",
        &[
            ("firstName", "Frances"),
            ("lastName", "Sample"),
            ("pinHash", "not-a-secret-pin-2"),
            ("ExtProperty1", "Annex"),
        ],
    );
    for number in 1..=4 {
        full.properties.insert(format!("phone{number}"), format!("+1-555-010-020{number}"));
        full.properties.insert(format!("email{number}"), format!("frances.{number}@example.test"));
    }
    for number in 1..=10 {
        full.properties.insert(format!("auxId{number}"), format!("aux {number}"));
    }
    full.groups = vec!["Finance".to_owned()];
    full
}

fn named(row: &(&str, &str, &str, SecureAuthAccount)) -> SecureAuthUser {
    let (id, first, last, account) = *row;
    let local = first.to_lowercase();
    let email = format!("{local}.sample@example.test");
    let mut named = user(id, &[("firstName", first), ("lastName", last), ("email1", &email)]);
    named.account = account;
    if !account.without_group {
        named.groups.push("SharePoint Visitors".to_owned());
    }
    named
}

fn ordinary(number: usize, person: SamplePerson) -> SecureAuthUser {
    let mut made = user(
        &person.username,
        &[("firstName", &person.given), ("lastName", &person.family), ("phone1", &person.phone)],
    );
    if let Some(email) = person.email {
        made.properties.insert("email1".to_owned(), email);
    }
    if number.is_multiple_of(5) {
        let hired = Timestamp::from_millisecond(person.created).unwrap_or_default();
        made.properties.insert("ExtProperty1".to_owned(), hired.strftime("%Y-%m-%d").to_string());
    }
    made.account.disabled = !person.enabled;
    made.groups.push(GROUPS[number % GROUPS.len()].to_owned());
    if number == HOLDER {
        made.groups.push("Finance".to_owned());
    }
    made
}
