//! A plan in a file, for somebody to review: bound to what was read when it was made.

use super::plan::StatePlan;
use super::step::StepAct;
use crate::fault::{Fault, Kind};
use crate::json;
use crate::text::digest;
use serde_json::{Value, json};

/// The form of the file.
const FORMAT: &str = "iamctl-state-plan/2";

/// A plan that was reviewed.
pub struct ReviewedStatePlan {
    /// The profile that it was made for.
    pub profile: String,
    /// Whether it deletes what no file holds.
    pub prune: bool,
    bound: PlanBounds,
    steps: Value,
}

/// What a plan is bound to besides its steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanBounds {
    /// The addresses and settings of the profile that say which installation it is.
    pub place: Value,
    /// A digest of what the files say, references to secrets included.
    pub files: String,
}

/// What a plan consists of, for a file.
pub fn file(
    (profile, prune, bound): (&str, bool, &PlanBounds),
    plan: &StatePlan,
    names: &[&str],
    made: &str,
) -> Value {
    let mut file = body((profile, prune, bound), &listed(plan, names));
    let digest = digest(file.to_string().as_bytes());
    file["made"] = json!(made);
    file["digest"] = json!(digest);
    file
}

/// What a step of a plan or journal does: its act and what it is about, such as `update clients/web`.
pub fn step_name(step: &Value) -> String {
    let text = |name: &str| step[name].as_str().unwrap_or_default();
    format!("{} {}/{}", text("act"), text("kind"), text("name"))
}

/// A step without what is so only until another step of its plan is done: an element that is made again differs from the one that was there
/// only as long as that is there.
fn without_what_goes(step: &Value) -> Value {
    let mut step = step.clone();
    if step["act"] == StepAct::Create.word() {
        json::remove(&mut step, "/changes");
    }
    step
}

fn body((profile, prune, bound): (&str, bool, &PlanBounds), steps: &Value) -> Value {
    json!({
        "format": FORMAT, "profile": profile, "place": bound.place, "files": bound.files, "prune": prune,
        "steps": steps,
    })
}

fn listed(plan: &StatePlan, names: &[&str]) -> Value {
    Value::Array(plan.steps.iter().map(|step| step.json(names)).collect())
}

impl ReviewedStatePlan {
    /// What a file says.
    ///
    /// # Errors
    /// Usage: it is no plan, or was changed by hand.
    pub fn read(content: &[u8], name: &str) -> Result<ReviewedStatePlan, Fault> {
        let value: Value = json::strict::value(content)
            .map_err(|error| Fault::usage(format!("{name} is not JSON: {error}")))?;
        let plan = ReviewedStatePlan::of(&value)
            .ok_or_else(|| Fault::usage(format!("{name} is no plan of 'apply --plan-out'")))?;
        let body = body((&plan.profile, plan.prune, &plan.bound), &plan.steps);
        if value["digest"] != digest(body.to_string().as_bytes()).as_str() {
            return Err(Fault::usage(format!("{name} was changed after it was made"))
                .hint("nothing was sent; change the files, and make the plan again"));
        }
        Ok(plan)
    }

    fn of(value: &Value) -> Option<ReviewedStatePlan> {
        if value.get("format")?.as_str()? != FORMAT {
            return None;
        }
        Some(ReviewedStatePlan {
            profile: value.get("profile")?.as_str()?.to_owned(),
            prune: value.get("prune")?.as_bool()?,
            bound: PlanBounds {
                place: value.get("place").filter(|place| place.is_object())?.clone(),
                files: value.get("files")?.as_str()?.to_owned(),
            },
            steps: value.get("steps").filter(|steps| steps.is_array())?.clone(),
        })
    }

    /// Refuses another installation than the one that it was made for.
    ///
    /// # Errors
    /// Conflict.
    pub fn is_for(&self, bound: &PlanBounds) -> Result<(), Fault> {
        if bound.place == self.bound.place {
            return Ok(());
        }
        let address = |place: &Value| place["url"].as_str().unwrap_or_default().to_owned();
        let (then, now) = (address(&self.bound.place), address(&bound.place));
        let message = match then == now {
            true => "the plan was made with other settings of the profile".to_owned(),
            false => format!("the plan was made for {then}, and this is {now}"),
        };
        Err(Fault::new(Kind::Conflict, message)
            .hint("nothing was sent; make the plan again for this place and have it reviewed"))
    }

    /// Refuses where files and platform call for other steps now than when the plan was made. Those that an earlier run of the
    /// plan has `begun` may be done by now.
    ///
    /// # Errors
    /// Conflict, naming what differs.
    pub fn still_fits(
        &self,
        plan: &StatePlan,
        names: &[&str],
        (bound, begun): (&PlanBounds, &[String]),
    ) -> Result<(), Fault> {
        let now = listed(plan, names);
        let hint = "nothing was sent; make the plan again and have it reviewed";
        if now == self.steps && bound.files == self.bound.files {
            return Ok(());
        }
        if now == self.steps {
            let message = "the platform or the files have changed since the plan was made: the files say something else, or name \
                           other places of secrets";
            return Err(Fault::new(Kind::Conflict, message).hint(hint));
        }
        let list = |value: &Value| -> Vec<Value> {
            value.as_array().into_iter().flatten().map(without_what_goes).collect()
        };
        let (then, now) = (list(&self.steps), list(&now));
        let is_open = |step: &&Value| !begun.contains(&step_name(step));
        let gone = then
            .iter()
            .filter(|step| !now.contains(step))
            .filter(is_open)
            .map(|step| format!("no more as it was: {}", step_name(step)));
        let new =
            now.iter().filter(|step| !then.contains(step)).map(|step| format!("now: {}", step_name(step)));
        let mut what: Vec<String> = gone.chain(new).take(5).collect();
        if what.is_empty() && !begun.is_empty() && bound.files == self.bound.files {
            return Ok(());
        }
        if what.is_empty() {
            what.push("their order".to_owned());
        }
        let message =
            format!("the platform or the files have changed since the plan was made: {}", what.join("; "));
        Err(Fault::new(Kind::Conflict, message).hint(hint))
    }
}
