//! What the data store behind a realm does to calls: one of the values of the quirk `data-store`.

use super::answer::Refusal;
use super::route::Act;

/// Fails where the store does not carry an act out, in the words of the platform's guide.
pub(super) fn stops(store: &str, act: &Act) -> Result<(), Refusal> {
    let associates = matches!(act, Act::Join(..) | Act::JoinGroups(_) | Act::AddUsers(_));
    let writes = matches!(act, Act::Create | Act::Update(_));
    match store {
        "without-groups" if associates => Err(Refusal::without_groups()),
        "failing" if writes => Err(Refusal::failed("Provider error.")),
        "failing-silently" if writes => Err(Refusal::failed("Unknown error.")),
        "failing-silently" if matches!(act, Act::ResetPassword(_) | Act::ChangePassword(_)) => {
            Err(Refusal::failed(""))
        }
        "without-place" if *act == Act::Create => Err(Refusal::missing()),
        "broken" => Err(Refusal::broken()),
        _ => Ok(()),
    }
}
