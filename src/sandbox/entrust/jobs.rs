//! Work in the background: started, asked after, and fetched once. It takes its next step whenever somebody
//! asks how it is getting on, so that nobody has to wait here. What the work is, is left to `search` and
//! `tenants`.

use super::gate::Visit;
use super::refusal::{Refusal, Told, conflict, missing};
use super::{Job, State, Table, search, tenants, time};
use crate::sandbox::people::uuid;
use jiff::Timestamp;
use serde_json::{Value, json};

/// How long work is remembered, in milliseconds.
const KEPT: i64 = 10 * 60 * 1000;

/// How many times somebody has to ask until it is done.
const STEPS: u32 = 2;

/// The path behind all work that makes tenants.
pub(super) const TENANTS: &str = "/async/tenants";

/// Starts a search. What would be refused in the foreground is refused here, at once.
pub(super) fn start_search(visit: &mut Visit) -> Told {
    let (path, body, now) = (visit.path.clone(), visit.body.clone(), visit.now);
    search::page(visit.state(), &path, &body, now)?;
    start(visit)
}

/// Starts work on the body that was sent.
pub(super) fn start(visit: &mut Visit) -> Told {
    let (body, now, application) =
        (visit.body.clone(), visit.now.as_millisecond(), visit.application.clone());
    let key = kind(&visit.path, None);
    let state = visit.change();
    state.jobs.retain(|job| now - job.started < KEPT);
    let id = state.fresh("job");
    let job = Job { id, key, body, application, started: now, asked: 0, result: None };
    let shown = show(&job);
    state.jobs.push(job);
    Ok(Some(shown))
}

/// What sort of work a path is about: the path that starts it, without its version.
fn kind(path: &str, id: Option<&str>) -> String {
    let inner = path.find("/async/").map_or(path, |at| &path[at..]);
    let inner = id.map_or(inner.to_owned(), |id| inner.replace(&format!("/{id}"), ""));
    let ends = ["/status", "/result", "/createstatus", "/createresult"];
    let cut = ends.iter().find_map(|end| inner.strip_suffix(end));
    cut.map(str::to_owned).unwrap_or(inner)
}

fn place(visit: &Visit) -> Result<usize, Refusal> {
    let id = visit.name(0);
    let (sort, now) = (kind(&visit.path, Some(&id)), visit.now.as_millisecond());
    let fits = |job: &Job| job.id == id && job.key == sort && now - job.started < KEPT;
    visit.state().jobs.iter().position(fits).ok_or_else(|| missing("operation"))
}

/// Work that a fresh sandbox has done already, one of each sort, and never forgets: so that asking after work
/// and fetching it can be practised without starting any.
pub(super) fn practice(state: &mut State) {
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
            // Its tenant was taken away since: a fresh sandbox has those of the seed only.
            state.rows_mut(Table::Tenants).pop();
        }
        let id = uuid("entrust/practice", number as u64);
        let (key, application) = ((*key).to_owned(), String::new());
        let result = Some(done.unwrap_or_else(|refusal| refusal.info()));
        state.jobs.push(Job { id, key, body, application, started: DONE, asked: STEPS, result });
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
pub(super) fn status(visit: &mut Visit) -> Told {
    let (place, now) = (place(visit)?, visit.now);
    let state = visit.change();
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
pub(super) fn result(visit: &mut Visit) -> Told {
    let place = place(visit)?;
    if visit.state().jobs[place].result.is_none() {
        return Err(conflict("operation_not_completed", "The operation is still running"));
    }
    let result = visit.change().jobs.remove(place).result.unwrap_or_default();
    match result["errorCode"].as_str() {
        Some(code) => Err(conflict(code, result["errorMessage"].as_str().unwrap_or_default())),
        None => Ok(Some(result)),
    }
}

fn show(job: &Job) -> Value {
    let instant = |millis: i64| Timestamp::from_millisecond(millis).map_or(Value::Null, time);
    let failure = job.result.as_ref().map(|result| result["errorMessage"].clone()).unwrap_or_default();
    let state = match (job.asked, &job.result) {
        (0, _) => "SCHEDULED",
        (_, None) => "PROCESSING",
        (_, Some(_)) if failure.is_null() => "COMPLETED",
        _ => "FAILED",
    };
    let (begun, done) = (job.asked > 0, job.result.is_some());
    let mut shown = json!({
        "id": job.id, "state": state, "subject": job.application, "errorMessage": failure,
        "initTime": instant(job.started),
        "processingStartTime": if begun { instant(job.started) } else { Value::Null },
        "processingEndTime": if done { instant(job.started) } else { Value::Null },
        "processingTime": if done { json!(1) } else { Value::Null },
    });
    if job.key != TENANTS {
        shown["name"] = Value::Null;
    }
    shown
}
