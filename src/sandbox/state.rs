//! All that the sandbox remembers. What each platform remembers is left to it, and where it is kept to `store`.

use super::fault::rule::Rule;
use super::part::{Part, Share};
use super::{entrust, hid, protegrity, scim, secureauth, u4ids};
use crate::fault::Fault;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Goes up whenever a file of the last version could be misread.
pub(super) const VERSION: u32 = 5;

/// Everything that the sandbox remembers.
#[derive(Serialize, Deserialize)]
pub struct SandboxState {
    /// The version of this layout.
    pub version: u32,
    /// Another number after each time that it is written; 0 before the first. It stands in front, where it can
    /// be read without the rest.
    #[serde(default)]
    pub(super) stamp: u64,
    /// What Protegrity remembers.
    pub protegrity: Part<protegrity::ProtegrityState>,
    /// What SecureAuth remembers.
    pub secureauth: Part<secureauth::SecureAuthState>,
    /// What U4IDS remembers.
    pub u4ids: Part<u4ids::U4idsState>,
    /// What HID remembers.
    pub hid: Part<hid::HidState>,
    /// What Entrust remembers.
    pub entrust: Part<entrust::EntrustState>,
    /// What the SCIM service remembers.
    pub scim: Part<scim::ScimState>,
    /// What goes wrong.
    pub faults: Vec<Rule>,
    /// Calls received, by platform.
    pub requests: BTreeMap<String, u64>,
    /// Calls that changed something, signing in aside, by platform.
    pub writes: BTreeMap<String, u64>,
}

impl SandboxState {
    /// A fresh state with `users` people a platform.
    pub fn seed(users: usize) -> Self {
        SandboxState {
            version: VERSION,
            stamp: 0,
            protegrity: Part::Fresh(users),
            secureauth: Part::Fresh(users),
            u4ids: Part::Fresh(users),
            hid: Part::Fresh(users),
            entrust: Part::Fresh(users),
            scim: Part::Fresh(users),
            faults: Vec::new(),
            requests: BTreeMap::new(),
            writes: BTreeMap::new(),
        }
    }

    /// The same with nothing in it that somebody made.
    pub fn empty() -> Self {
        SandboxState {
            protegrity: Part::Empty,
            secureauth: Part::Empty,
            u4ids: Part::Empty,
            hid: Part::Empty,
            entrust: Part::Empty,
            scim: Part::Empty,
            ..SandboxState::seed(0)
        }
    }

    /// A platform's share, by name.
    ///
    /// # Errors
    /// Configuration: there is no such platform, or its share is damaged.
    pub fn of(&mut self, platform: &str) -> Result<&mut dyn Share, Fault> {
        Ok(match platform {
            "protegrity" => self.protegrity.live()?,
            "secureauth" => self.secureauth.live()?,
            "u4ids" => self.u4ids.live()?,
            "hid" => self.hid.live()?,
            "entrust" => self.entrust.live()?,
            "scim" => self.scim.live()?,
            _ => return Err(Fault::configuration(format!("the sandbox has no platform '{platform}'"))),
        })
    }
}
