//! The made-up Entra directory: always the same people and groups, none of whom the platform starts with.

use crate::sandbox::people::{person, uuid};
use serde_json::{Value, json};

/// How many people are in it, besides the one with the odd name.
const PEOPLE: usize = 130;

/// The number of the first of them, out of the way of the platform's own people.
const FIRST: usize = 1_000_000;

/// Someone in the directory.
pub(super) struct DirectoryMember {
    pub(super) principal: String,
    pub(super) email: String,
    pub(super) given: String,
    pub(super) family: String,
}

impl DirectoryMember {
    /// Whether a search finds this one; without a query it finds everybody.
    pub(super) fn matches(&self, query: Option<&str>) -> bool {
        let Some(query) = query.map(str::to_lowercase) else { return true };
        [&self.principal, &self.email, &self.given, &self.family]
            .into_iter()
            .any(|text| text.to_lowercase().contains(&query))
    }

    pub(super) fn show(&self) -> Value {
        json!({
            "userPrincipalName": self.principal,
            "email": self.email,
            "firstName": self.given,
            "lastName": self.family,
        })
    }
}

/// Everybody, always in the same order.
pub(super) fn users() -> Vec<DirectoryMember> {
    // A principal name need not look like an address.
    let odd = DirectoryMember {
        principal: "John".into(),
        email: "john.doe@directory.example.test".into(),
        given: "John".into(),
        family: "Doe".into(),
    };
    let others = (0..PEOPLE).map(|number| {
        let someone = person(FIRST + number);
        let address = format!("{}@directory.example.test", someone.username);
        DirectoryMember {
            principal: address.clone(),
            email: address,
            given: someone.given,
            family: someone.family,
        }
    });
    std::iter::once(odd).chain(others).collect()
}

/// A group of the directory: a run of its people.
pub(super) struct DirectoryGroup {
    pub(super) id: String,
    pub(super) name: &'static str,
    from: usize,
    count: usize,
}

impl DirectoryGroup {
    pub(super) fn members(&self) -> Vec<DirectoryMember> {
        users().into_iter().skip(self.from).take(self.count).collect()
    }
}

/// Every group, always in the same order.
pub(super) fn groups() -> Vec<DirectoryGroup> {
    [("admin", 0, 3), ("Data Stewards", 3, 12), ("Finance", 10, 40), ("Empty", 0, 0)]
        .into_iter()
        .zip(1..)
        .map(|((name, from, count), number)| DirectoryGroup {
            id: uuid("entra/group", number),
            name,
            from,
            count,
        })
        .collect()
}
