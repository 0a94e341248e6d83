//! Settings: one object at one address. Each has a default for every member, and setting it puts back to
//! its default whatever is not sent along; the description of the account alone keeps what is not sent.

use super::contract::{EntrustValueKind, contract};
use super::errors::{EntrustError, EntrustResponse, missing};
use super::request::EntrustRequest;
use super::sample::sample;
use super::state::EntrustTable;
use crate::http::Method;
use serde_json::Value;

/// Settings of a user and of a tenant exist where their owner does.
fn owner(request: &EntrustRequest) -> Result<(), EntrustError> {
    if request.pattern.starts_with("/v1/tenants/") {
        request.found(EntrustTable::Tenants, 0, "tenant")?;
    } else if !request.names.is_empty() {
        request.user(0)?;
    }
    Ok(())
}

/// What the address answers: what was set, laid on the defaults.
pub(super) fn get(request: &mut EntrustRequest) -> EntrustResponse {
    owner(request)?;
    let reads = |operation: &&super::contract::ContractOperation| {
        operation.method == Method::Get && operation.pattern == request.pattern
    };
    let shape = contract().operations.iter().find(reads).and_then(|operation| operation.shape());
    let shape = shape.ok_or_else(|| missing("setting"))?;
    let mut whole = sample(&EntrustValueKind::Shape(shape.to_owned()), "", &request.pattern);
    let held = request.state().settings.get(&request.path).cloned().unwrap_or_default();
    if let Value::Object(members) = &mut whole {
        // What can be set and is not shown, such as a wish to have a rule made, stays out.
        members.extend(
            held.into_iter()
                .filter(|(name, _)| contract().fields(shape).iter().any(|field| field.name == *name)),
        );
    }
    Ok(Some(whole))
}

pub(super) fn set(request: &mut EntrustRequest) -> EntrustResponse {
    owner(request)?;
    let (path, members) = (request.path.clone(), request.members());
    let keeps = request.pattern == "/v1/accountinfo";
    let held = request.change().settings.entry(path).or_default();
    if !keeps {
        held.clear();
    }
    held.extend(members);
    get(request)
}
