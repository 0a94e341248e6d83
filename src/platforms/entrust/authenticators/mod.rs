//! What people sign in with: a table a kind.

pub(super) mod face;
pub(super) mod fido;
pub(super) mod grids;
pub(super) mod kba;
pub(super) mod machines;
pub(super) mod magic_links;
pub(super) mod otps;
pub(super) mod owned;
mod parts;
pub(super) mod passwords;
pub(super) mod risk;
pub(super) mod smart_credentials;
pub(super) mod temp_access_codes;
pub(super) mod tokens;
