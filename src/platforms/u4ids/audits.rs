//! Audits of everything, and the cache of SAML providers.

use crate::commands::args::{KEEP, REGISTRATION_ID};
use crate::commands::{Column, audits, column, columns, saml};
use crate::fault::Fault;
use crate::http::{Call, Method};
use crate::json;
use crate::platforms::replies::not_the_answer;
use crate::platforms::table::{Answer, Events, Operation, fixed, must};
use crate::session::{CommandInput, Named, Session};
use serde_json::{Value, json};

/// The vendor names entityId only; the other members are those that its product shows.
pub(super) const COLUMNS: &[Column] = &[
    column(&columns::TIME, "/time").or(&["/timestamp", "/timeStamp", "/date", "/created"]),
    column(&columns::ACTION, "/operation").or(&["/action", "/operationType", "/event"]),
    column(&columns::KIND, "/entity").or(&["/entityType", "/type"]),
    column(&columns::ENTITY_ID, "/entityId"),
    column(&columns::ACTOR, "/user").or(&["/userName", "/userId", "/actor"]),
];

/// They have no ids.
pub(super) static EVENTS: Events =
    Events { id: "", time: &["/time", "/timestamp", "/timeStamp", "/date", "/created"] };

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::get(&audits::STATISTICS, "/admin/audits/statistics")
        .answers(Answer::figures(&[]))
        .try_it(&["audits statistics"]),
    Operation::post(&audits::PURGE, "/admin/audits/purge")
        .body(&[must(&KEEP, "/count/auditsToKeep")])
        .shape(purge)
        .answers(Answer::figures(&["/count/auditsToKeep"]).echoes(&[(&KEEP, &["/count/auditsToKeep"])]))
        .caution("audits that are purged cannot be had back; the purge is about every object of the service")
        .try_it(&["audits purge --keep 10 --confirm sandbox/u4ids"]),
    Operation::post(&saml::CACHE_REMOVE, "/admin/cache")
        .on(&[&REGISTRATION_ID])
        .body(&[
            fixed("/Command", r#""REMOVE""#),
            fixed("/Protocol", r#""SAML2""#),
            fixed("/Type", "1"),
            must(&REGISTRATION_ID, "/Key"),
        ])
        .prepare(warn_of_unknown)
        .shape(cache)
        .answers(Answer::holds_or_empty(&["/Key", "/key"]).echoes(&[(&REGISTRATION_ID, &["/Key", "/key"])]))
        .try_it(&["saml cache remove https://localhost:44372"]),
];

fn purge(body: &mut Value, _given: &CommandInput) -> Result<(), Fault> {
    match json::at(body, "/count/auditsToKeep").as_u64() {
        Some(kept) if *body == json!({"count": {"auditsToKeep": kept}}) => Ok(()),
        Some(_) => Err(Fault::usage("a purge takes count.auditsToKeep and nothing else")),
        None => Err(Fault::usage("--keep takes a whole number, 0 or more")),
    }
}

/// The platform knows these constants and no others.
fn cache(body: &mut Value, _given: &CommandInput) -> Result<(), Fault> {
    let key = json::at(body, "/Key").as_str().filter(|key| !key.is_empty());
    let key = key.ok_or_else(|| Fault::usage("the registration id of the provider is empty"))?;
    if *body != json!({"Command": "REMOVE", "Protocol": "SAML2", "Type": 1, "Key": key}) {
        return Err(Fault::usage("the cache takes REMOVE of SAML2 with type 1 and nothing else"));
    }
    Ok(())
}

/// Warns of a registration id that no tenant shows for a SAML provider; where tenants cannot be read, nothing is known.
fn warn_of_unknown(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    let Some(wanted) = given.text(&REGISTRATION_ID) else { return Ok(()) };
    let Ok(known) = session.named("registration ids", || registered(session)) else { return Ok(()) };
    if !known.iter().any(|one| one.id == wanted) {
        let there: Vec<&str> = known.iter().map(|one| one.id.as_str()).collect();
        let there =
            if there.is_empty() { String::new() } else { format!("; shown are {}", there.join(", ")) };
        session.warn(&format!("no tenant shows a SAML provider with the registration id '{wanted}'{there}"));
    }
    Ok(())
}

fn registered(session: &Session) -> Result<Vec<Named>, Fault> {
    let reply = session.exchange(&Call::new(Method::Get, session.path("/tenants")))?;
    let tenants = reply.value().unwrap_or_default();
    let tenants = tenants.as_array().ok_or_else(|| session.name(not_the_answer(&reply.body)))?;
    let providers =
        tenants.iter().flat_map(|tenant| json::at(tenant, "/idps").as_array().into_iter().flatten());
    let saml = providers.filter(|provider| json::at(provider, "/protocol") == "saml2");
    let ids = saml.filter_map(|provider| json::text_at(provider, "/idpRegId"));
    Ok(ids.map(|id| Named::new(id, Vec::new())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_purge_keeps_a_whole_number_and_says_nothing_else() {
        let given = CommandInput::default();
        assert!(purge(&mut json!({"count": {"auditsToKeep": 0}}), &given).is_ok());
        for bad in [
            json!({"count": {"auditsToKeep": -1}}),
            json!({"count": {"auditsToKeep": "10"}}),
            json!({"count": {"auditsToKeep": 10}, "all": true}),
            json!({}),
        ] {
            assert!(purge(&mut bad.clone(), &given).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_cache_command_has_its_constants_or_is_not_sent() {
        let given = CommandInput::default();
        let right =
            json!({"Command": "REMOVE", "Protocol": "SAML2", "Type": 1, "Key": "https://localhost:44372"});
        assert!(cache(&mut right.clone(), &given).is_ok());
        for (name, other) in
            [("Command", json!("ADD")), ("Type", json!(2)), ("Key", json!("")), ("Extra", json!(1))]
        {
            let mut body = right.clone();
            body[name] = other;
            assert!(cache(&mut body, &given).is_err(), "{name}");
        }
    }
}
