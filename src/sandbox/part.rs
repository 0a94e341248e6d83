//! One platform's share of the state. It is made, read and written only when its platform is called, so
//! that a call pays for one platform and not for all.

use crate::fault::Fault;
use serde::de::{DeserializeOwned, Deserializer};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// What a platform remembers.
pub trait Kept: Serialize + DeserializeOwned {
    /// Fresh, with so many people.
    fn fresh(users: usize) -> Self;
}

/// A platform's share of the state, as far as it was needed.
pub enum Part<T> {
    /// Not made yet: so many people.
    Fresh(usize),
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
            Part::Fresh(users) => Unmade { fresh_with_people: *users }.serialize(serializer),
            Part::Raw(raw) => raw.serialize(serializer),
            Part::Live(live) => live.serialize(serializer),
        }
    }
}

impl<'de, T> Deserialize<'de> for Part<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        Ok(match serde_json::from_str::<Unmade>(raw.get()) {
            Ok(unmade) => Part::Fresh(unmade.fresh_with_people),
            Err(_) => Part::Raw(raw),
        })
    }
}
