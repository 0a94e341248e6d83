//! What a plan is wanted for, and where it has secrets from.

use crate::fault::Fault;
use crate::secret::Secret;
use serde_json::Value;

/// Gives the secrets that files refer to.
pub trait StateSecrets: Sync {
    /// The secret of a reference at a place of a file.
    ///
    /// # Errors
    /// Usage: it is not there.
    fn secret(&self, file: &str, at: &str, reference: &Value) -> Result<Secret, Fault>;
}

/// How a plan is made.
pub struct PlanWish<'a> {
    /// Whether what no file holds is deleted.
    pub prune: bool,
    /// Objects that stay all the same, as `kind/key`.
    pub kept: &'a [String],
    /// Whether secrets are sent that cannot be compared.
    pub with_secrets: bool,
    /// Gives secrets; nothing where they are not read.
    pub secrets: Option<&'a dyn StateSecrets>,
}
