//! What a refusal says. Pure.

use crate::json;
use serde_json::Value;

/// The schema of a refusal, as a body mentions it.
pub const ERROR: &str = "urn:ietf:params:scim:api:messages:2.0:Error";

/// Whether a body has the form of a refusal: all of them name their schema. A status or a detail beside a title is also what
/// gateways say.
pub fn is_refusal(body: &Value) -> bool {
    json::at(body, "/schemas").as_array().is_some_and(|schemas| schemas.iter().any(|one| one == ERROR))
}

/// What a refusal says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ScimRefusal {
    /// Its keyword, such as `uniqueness`; empty for none.
    pub scim_type: String,
    /// Its words, where it has any.
    pub detail: Option<String>,
    /// Its own status, where it says one.
    pub status: Option<u16>,
}

impl ScimRefusal {
    /// What a body says, whatever its form.
    pub fn of(body: &Value) -> Self {
        let named = ["/detail", "/error_description", "/message", "/error"];
        let detail = named.iter().find_map(|place| json::at(body, place).as_str());
        ScimRefusal {
            scim_type: json::at(body, "/scimType").as_str().unwrap_or_default().to_owned(),
            detail: detail.map(str::to_owned),
            status: json::text_at(body, "/status").and_then(|status| status.trim().parse().ok()),
        }
    }
}
