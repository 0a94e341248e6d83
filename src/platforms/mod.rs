//! The platforms as data: how each carries out which command. A folder a platform; the files beside them hold the shapes
//! that all of them fill.

mod account;
mod answer;
pub mod checks;
mod declared;
mod edit;
pub mod entrust;
mod events;
#[cfg(test)]
pub(crate) mod fake;
mod field;
pub mod hid;
pub mod managed;
mod narrow;
pub mod operation;
mod pairing;
pub mod person;
pub mod protegrity;
pub(crate) mod replies;
pub mod scim;
pub mod secureauth;
mod setting;
pub mod table;
pub mod u4ids;
pub mod undo;
mod undoing;
mod with;

pub use table::{
    Absence, Account, Answer, Ask, Batch, BatchItem, Body, Edit, Events, Expected, Field, Find, FindList,
    Flow, Grant, List, MemberEdits, Offers, Operation, Own, Permissions, Platform, Prepare, Presence,
    ReadBack, Reading, Resolver, Rights, SecretBinding, SecretSetting, Setting, SettingForm, Shape, Sparse,
    Undo, Verify, With, WithBy, WithPart, add, default, fixed, is_uuid, local, may, must, named, pair,
    refused, take,
};

pub use undoing::PutBack;

/// Every platform.
pub static PLATFORMS: &[&Platform] = &[
    &protegrity::PLATFORM,
    &secureauth::PLATFORM,
    &u4ids::PLATFORM,
    &hid::PLATFORM,
    &entrust::PLATFORM,
    &scim::PLATFORM,
];

/// The platform of this name.
pub fn find(name: &str) -> Option<&'static Platform> {
    PLATFORMS.iter().copied().find(|platform| platform.name == name)
}
