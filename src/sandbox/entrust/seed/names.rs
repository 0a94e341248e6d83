//! Names and ids that several parts of the seed use.

use crate::sandbox::people::uuid;

pub(super) const DIRECTORIES: &[(&str, &str)] =
    &[("Headquarters", "AD"), ("Branch offices", "AD"), ("Partners", "LDAP")];

pub(super) fn id(space: &str, number: usize) -> String {
    uuid(&format!("entrust/{space}"), number as u64)
}
