//! What an application has its rights by: a role of the site and, for tenants, one of the service provider.

use crate::platforms::table::{Grant, Permissions, Rights};

pub(super) const TOLD: Rights =
    Rights { kind: "application", setting: "application_id", base: "", untold: "" };

pub(super) const GRANTS: &[Grant] = &[by("/roleId", of_site), by("/spRoleId", of_provider)];

/// What a role of the service provider opens, and no role of the site.
const OF_PROVIDER: &[&str] = &["TENANTS", "SPENTITLEMENTS", "SPIDENTITYPROVIDERS"];

const fn by(held: &'static str, opens: fn(&str, &str) -> bool) -> Grant {
    Grant {
        resource: "roles",
        held,
        members: "",
        through: &[],
        permissions: Some(Permissions {
            at: "/permissions",
            parts: &["/entityType", "/actionType"],
            all: Some(("/superAdministrator", "ALL:ALL")),
            opens,
        }),
    }
}

fn of_site(held: &str, needed: &str) -> bool {
    !is_of_provider(needed) && covers(held, needed)
}

fn of_provider(held: &str, needed: &str) -> bool {
    is_of_provider(needed) && covers(held, needed)
}

fn is_of_provider(permission: &str) -> bool {
    OF_PROVIDER.contains(&entity_and_action(permission).0.as_str())
}

fn covers(held: &str, needed: &str) -> bool {
    let (entity, action) = entity_and_action(held);
    let (wanted, act) = entity_and_action(needed);
    (entity == "ALL" || entity == wanted) && (action == "ALL" || action == act)
}

/// The document writes one entity in two ways, and an action in small letters once.
fn entity_and_action(permission: &str) -> (String, String) {
    let upper = permission.to_ascii_uppercase();
    let (entity, action) = upper.split_once(':').unwrap_or((&upper, ""));
    let entity = if entity == "TEMPACCESSCODE" { "TEMPACCESSCODES" } else { entity };
    (entity.to_owned(), action.to_owned())
}
