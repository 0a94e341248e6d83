//! Groups by a member. That nothing is found proves something only where the service finds a group by a member that it shows.

use super::features;
use crate::http::{Call, Method, Reply};
use crate::json;
use crate::protocols::scim::comparison;
use crate::session::Session;
use serde_json::Value;

const ATTRIBUTE: &str = "members.value";

/// Noted once it was tried whether the filter is obeyed.
const TRIED: &str = "this service was asked for a group by a member that it shows";

/// Groups of which one may show a member.
const LOOKED_AT: u64 = 50;

/// Whether an answer shows no group with a member, and the service does not find those that it shows either. That is tried
/// once a run.
pub(super) fn is_missed(session: &Session, call: &Call, reply: &Reply) -> bool {
    let asks = call.query_value("filter").is_some_and(|text| text.starts_with(ATTRIBUTE));
    let asks = asks && call.path == session.path("/Groups") && features::filters(session);
    if !asks || !rows(reply).is_empty() || !session.is_first(TRIED) {
        return false;
    }
    let ask = |name: &str, value: &str, count: u64| {
        let mut call = Call::new(Method::Get, call.path.clone());
        call.set_query(name, value);
        call.set_query("startIndex", "1");
        call.set_query("count", count.to_string());
        session.exchange(&call).ok()
    };
    let Some(shown) = ask("attributes", "id,members", LOOKED_AT) else { return false };
    let Some(member) = rows(&shown).iter().find_map(|group| json::text_at(group, "/members/0/value")) else {
        return false;
    };
    ask("filter", &comparison(ATTRIBUTE, "eq", &member), 1).is_some_and(|found| rows(&found).is_empty())
}

fn rows(reply: &Reply) -> Vec<Value> {
    let body = reply.value().unwrap_or_default();
    let rows = ["Resources", "resources"].iter().find_map(|name| body[name].as_array());
    rows.cloned().unwrap_or_default()
}
