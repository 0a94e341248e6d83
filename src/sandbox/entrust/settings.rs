//! Settings: one object at one address. Each has a default for every member, and setting it puts back to
//! its default whatever is not sent along; the description of the account alone keeps what is not sent.

use super::contract::{Kind, contract};
use super::refusal::{Refusal, Told, missing};
use super::sample::sample;
use super::state::Table;
use super::visit::Visit;
use crate::http::Method;
use serde_json::Value;

/// Settings of a user and of a tenant exist where their owner does.
fn owner(visit: &Visit) -> Result<(), Refusal> {
    if visit.pattern.starts_with("/v1/tenants/") {
        visit.found(Table::Tenants, 0, "tenant")?;
    } else if !visit.names.is_empty() {
        visit.user(0)?;
    }
    Ok(())
}

/// What the address answers: what was set, laid on the defaults.
pub(super) fn get(visit: &mut Visit) -> Told {
    owner(visit)?;
    let reads = |operation: &&super::contract::Operation| {
        operation.method == Method::Get && operation.pattern == visit.pattern
    };
    let shape = contract().operations.iter().find(reads).and_then(|operation| operation.shape());
    let shape = shape.ok_or_else(|| missing("setting"))?;
    let mut whole = sample(&Kind::Shape(shape.to_owned()), "", &visit.pattern);
    let held = visit.state().settings.get(&visit.path).cloned().unwrap_or_default();
    if let Value::Object(members) = &mut whole {
        // What can be set and is not shown, such as a wish to have a rule made, stays out.
        members.extend(
            held.into_iter()
                .filter(|(name, _)| contract().fields(shape).iter().any(|field| field.name == *name)),
        );
    }
    Ok(Some(whole))
}

pub(super) fn set(visit: &mut Visit) -> Told {
    owner(visit)?;
    let (path, members) = (visit.path.clone(), visit.members());
    let keeps = visit.pattern == "/v1/accountinfo";
    let held = visit.change().settings.entry(path).or_default();
    if !keeps {
        held.clear();
    }
    held.extend(members);
    get(visit)
}
