//! Work in the background: started, asked after, and fetched once. It takes its next step whenever somebody
//! asks how it is getting on, so that nobody has to wait here. What the work is, is left to `search` and
//! `tenants`.

use super::errors::{EntrustResponse, conflict};
use super::request::EntrustRequest;
use super::state::{EntrustJob, EntrustState, EntrustTable};
use super::work::{TENANTS, place, show, start};
use super::{search, tenants};
use crate::sandbox::people::uuid;
use jiff::Timestamp;
use serde_json::json;

/// How many times somebody has to ask until it is done.
const STEPS: u32 = 2;

/// Starts a search. What would be refused in the foreground is refused here, at once.
pub(super) fn start_search(request: &mut EntrustRequest) -> EntrustResponse {
    let (path, body, now) = (request.path.clone(), request.body.clone(), request.now);
    search::page(request.state(), &path, &body, now)?;
    start(request)
}

/// Work that a fresh sandbox has done already, one of each sort, and never forgets: so that asking after work
/// and fetching it can be practised without starting any.
pub(super) fn practice(state: &mut EntrustState) {
    let now = Timestamp::from_millisecond(DONE).unwrap_or(Timestamp::UNIX_EPOCH);
    let tenant = json!({
        "adminUser": {"userId": "first.admin"},
        "tenant": {"domain": "practice", "companyName": "Practice Yard", "authenticationAccount": true},
    });
    for (number, (key, body)) in PRACTICE.iter().zip(std::iter::repeat(json!({"limit": 5}))).enumerate() {
        let body = if *key == TENANTS { tenant.clone() } else { body };
        let done = if *key == TENANTS {
            tenants::complete(state, &body, now)
        } else {
            search::page(state, key, &body, now)
        };
        if *key == TENANTS {
            // Its tenant was removed since: a fresh sandbox has those of the seed only.
            state.rows_mut(EntrustTable::Tenants).pop();
        }
        let id = uuid("entrust/practice", number as u64);
        let (key, application) = ((*key).to_owned(), String::new());
        let result = Some(done.unwrap_or_else(|refusal| refusal.info()));
        state.jobs.push(EntrustJob { id, key, body, application, started: DONE, asked: STEPS, result });
    }
}

/// The work that [`practice`] has done, by the path that would have started it.
const PRACTICE: &[&str] = &[
    "/async/userspaged",
    "/async/tokenspaged/assigned",
    "/async/tokenspaged/unassigned",
    "/async/gridspaged/assigned",
    "/async/gridspaged/unassigned",
    TENANTS,
];

/// When it says that it was started: in 2100, so that it is never old.
const DONE: i64 = 4_102_444_800_000;

/// How it is getting on.
pub(super) fn status(request: &mut EntrustRequest) -> EntrustResponse {
    let (place, now) = (place(request)?, request.now);
    let state = request.change();
    let mut job = state.jobs.remove(place);
    job.asked += 1;
    if job.asked >= STEPS && job.result.is_none() {
        let done = if job.key == TENANTS {
            tenants::complete(state, &job.body, now)
        } else {
            search::page(state, &job.key, &job.body, now)
        };
        job.result = Some(done.unwrap_or_else(|refusal| refusal.info()));
    }
    let shown = show(&job);
    state.jobs.insert(place, job);
    Ok(Some(shown))
}

/// The result, once.
pub(super) fn result(request: &mut EntrustRequest) -> EntrustResponse {
    let place = place(request)?;
    if request.state().jobs[place].result.is_none() {
        return Err(conflict("operation_not_completed", "The operation is still running"));
    }
    let result = request.change().jobs.remove(place).result.unwrap_or_default();
    match result["errorCode"].as_str() {
        Some(code) => Err(conflict(code, result["errorMessage"].as_str().unwrap_or_default())),
        None => Ok(Some(result)),
    }
}
