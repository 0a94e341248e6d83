//! What this platform knows of people: nothing.

use crate::platforms::person::People;

pub(super) static PEOPLE: People = People::None(
    "it manages clients, scopes and tenants; the accounts of people are in the systems that it signs them in to",
);
