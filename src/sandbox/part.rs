//! One platform's share of the state. It is made, read and written only when its platform is called, so
//! that a call pays for one platform and not for all.

use crate::fault::Fault;
use crate::http::{Call, Reply};
use jiff::Timestamp;
use serde::de::{DeserializeOwned, Deserializer};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

/// What a platform remembers, and what it does with it.
pub trait Kept: Clone + Serialize + DeserializeOwned {
    /// Fresh, with so many people.
    fn fresh(users: usize) -> Self;

    /// Removes what somebody made: what is the platform's own and the accounts that sign in stay.
    fn clear(&mut self);

    /// Answers a call; tells whether anything changed.
    fn handle(&mut self, call: &Call, now: Timestamp) -> (Reply, bool);

    /// Ends every access token, where the platform has any.
    fn expire(&mut self) {}

    /// Takes one of the values of one of the platform's quirks.
    fn choose(&mut self, _quirk: &str, _value: &str) {}
}

/// What can be asked of any platform's share.
pub trait Share {
    /// Answers a call; tells whether anything changed.
    fn answer(&mut self, call: &Call, now: Timestamp) -> (Reply, bool);
    /// Answers a call and leaves everything as it was.
    fn rehearse(&self, call: &Call, now: Timestamp) -> Reply;
    /// Ends every access token, where the platform has any.
    fn expire_tokens(&mut self);
    /// Takes one of the values of one of the platform's quirks.
    fn choose_quirk(&mut self, quirk: &str, value: &str);
    /// All of it as JSON.
    fn to_value(&self) -> Value;
}

impl<T: Kept> Share for T {
    fn answer(&mut self, call: &Call, now: Timestamp) -> (Reply, bool) {
        self.handle(call, now)
    }

    fn rehearse(&self, call: &Call, now: Timestamp) -> Reply {
        self.clone().handle(call, now).0
    }

    fn expire_tokens(&mut self) {
        self.expire();
    }

    fn choose_quirk(&mut self, quirk: &str, value: &str) {
        self.choose(quirk, value);
    }

    fn to_value(&self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }
}

/// A platform's share of the state, as far as it was needed.
pub enum Part<T> {
    /// Not made yet: so many people.
    Fresh(usize),
    /// Not made yet: nothing but what is the platform's own, and the accounts that sign in.
    Empty,
    /// As the file has it.
    Raw(Box<RawValue>),
    /// In use.
    Live(Box<T>),
}

/// A share that was not made yet, in the file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Unmade {
    fresh_with_people: usize,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    empty: bool,
}

impl<T: Kept> Part<T> {
    /// The share itself, made or read if need be.
    ///
    /// # Errors
    /// Configuration: the file's text is damaged.
    pub fn live(&mut self) -> Result<&mut T, Fault> {
        let made = match self {
            Part::Live(_) => None,
            Part::Fresh(users) => Some(T::fresh(*users)),
            Part::Empty => {
                let mut made = T::fresh(0);
                made.clear();
                Some(made)
            }
            Part::Raw(raw) => Some(serde_json::from_str(raw.get()).map_err(|_| {
                Fault::configuration("the sandbox's state is damaged or of another version")
                    .hint("start afresh with: iamctl sandbox reset")
            })?),
        };
        if let Some(made) = made {
            *self = Part::Live(Box::new(made));
        }
        match self {
            Part::Live(live) => Ok(live),
            _ => Err(Fault::unexpected("the sandbox's state was not made")),
        }
    }
}

impl<T: Serialize> Serialize for Part<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Part::Fresh(users) => Unmade { fresh_with_people: *users, empty: false }.serialize(serializer),
            Part::Empty => Unmade { fresh_with_people: 0, empty: true }.serialize(serializer),
            Part::Raw(raw) => raw.serialize(serializer),
            Part::Live(live) => live.serialize(serializer),
        }
    }
}

impl<'de, T> Deserialize<'de> for Part<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        Ok(match serde_json::from_str::<Unmade>(raw.get()) {
            Ok(unmade) if unmade.empty => Part::Empty,
            Ok(unmade) => Part::Fresh(unmade.fresh_with_people),
            Err(_) => Part::Raw(raw),
        })
    }
}
