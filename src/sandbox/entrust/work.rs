//! Work in the background as it is kept: started, found again, and shown. What becomes of it is left to
//! `jobs`.

use super::errors::{EntrustError, EntrustResponse, missing};
use super::request::EntrustRequest;
use super::state::{EntrustJob, time};
use jiff::Timestamp;
use serde_json::{Value, json};

/// How long work is remembered, in milliseconds.
const KEPT: i64 = 10 * 60 * 1000;

/// The path behind all work that makes tenants.
pub(super) const TENANTS: &str = "/async/tenants";

/// Starts work on the body that was sent.
pub(super) fn start(request: &mut EntrustRequest) -> EntrustResponse {
    let (body, now, application) =
        (request.body.clone(), request.now.as_millisecond(), request.application.clone());
    let key = kind(&request.path, None);
    let state = request.change();
    state.jobs.retain(|job| now - job.started < KEPT);
    let id = state.fresh("job");
    let job = EntrustJob { id, key, body, application, started: now, asked: 0, result: None };
    let shown = show(&job);
    state.jobs.push(job);
    Ok(Some(shown))
}

/// What type of work a path is about: the path that starts it, without its version.
fn kind(path: &str, id: Option<&str>) -> String {
    let inner = path.find("/async/").map_or(path, |at| &path[at..]);
    let inner = id.map_or(inner.to_owned(), |id| inner.replace(&format!("/{id}"), ""));
    let ends = ["/status", "/result", "/createstatus", "/createresult"];
    let cut = ends.iter().find_map(|end| inner.strip_suffix(end));
    cut.map(str::to_owned).unwrap_or(inner)
}

/// Where the work that a call asks after stands.
pub(super) fn place(request: &EntrustRequest) -> Result<usize, EntrustError> {
    let id = request.name(0);
    let (sort, now) = (kind(&request.path, Some(&id)), request.now.as_millisecond());
    let fits = |job: &EntrustJob| job.id == id && job.key == sort && now - job.started < KEPT;
    request.state().jobs.iter().position(fits).ok_or_else(|| missing("operation"))
}

/// The work as the platform tells of it.
pub(super) fn show(job: &EntrustJob) -> Value {
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
