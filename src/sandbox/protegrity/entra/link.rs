//! Whether there is a link to the directory, and whether it holds.

use crate::http::Reply;
use crate::sandbox::protegrity::errors::detail;
use crate::sandbox::protegrity::request::ProtegrityRequest;
use crate::sandbox::protegrity::state::Entra;

/// The configuration, if there is one.
pub(super) fn configured<'a>(request: &'a ProtegrityRequest) -> Result<&'a Entra, Reply> {
    request.state().entra.as_ref().ok_or_else(|| detail(404, "No Entra ID configuration found"))
}

/// Why the directory cannot be asked.
pub(super) fn trouble(entra: &Entra) -> Option<&'static str> {
    match (entra.enabled, entra.accepted) {
        (false, _) => Some("The configuration is disabled"),
        (true, false) => Some("The directory refused the client secret"),
        (true, true) => None,
    }
}

/// Refuses to go on where the directory cannot be asked.
pub(super) fn reachable(request: &ProtegrityRequest) -> Result<(), Reply> {
    match trouble(configured(request)?) {
        Some(text) => Err(detail(400, text)),
        None => Ok(()),
    }
}
