//! What the data store behind a realm does to calls: one of the values of the quirk `data-store`.

use super::responses::SecureAuthError;
use super::route::SecureAuthAction;

/// Fails where the store does not carry an act out, in the words of the platform's guide.
pub(super) fn stops(store: &str, act: &SecureAuthAction) -> Result<(), SecureAuthError> {
    let associates = matches!(
        act,
        SecureAuthAction::Join(..) | SecureAuthAction::JoinGroups(_) | SecureAuthAction::AddUsers(_)
    );
    let writes = matches!(act, SecureAuthAction::Create | SecureAuthAction::Update(_));
    match store {
        "without-groups" if associates => Err(SecureAuthError::without_groups()),
        "failing" if writes => Err(SecureAuthError::failed("Provider error.")),
        "failing-silently" if writes => Err(SecureAuthError::failed("Unknown error.")),
        "failing-silently"
            if matches!(act, SecureAuthAction::ResetPassword(_) | SecureAuthAction::ChangePassword(_)) =>
        {
            Err(SecureAuthError::failed(""))
        }
        "without-place" if *act == SecureAuthAction::Create => Err(SecureAuthError::missing()),
        "broken" => Err(SecureAuthError::broken()),
        _ => Ok(()),
    }
}
