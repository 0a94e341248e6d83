//! A plan in a file, for somebody to review: bound to what was read when it was made.

use super::plan::{PlanOptions, PlannedStep};
use crate::fault::{Fault, Kind};
use crate::text::digest;
use serde_json::{Value, json};

/// The form of the file.
const FORMAT: &str = "iamctl-offboarding-plan/1";

/// A plan that was reviewed.
pub struct ReviewedPlan {
    /// Whom it is about, as it was typed.
    pub person: String,
    /// The profiles that it was made for.
    pub profiles: Vec<String>,
    /// Which steps it is about.
    pub options: PlanOptions,
    steps: Value,
}

/// Whether a file holds what it held when its member `digest` was worked out of the others.
pub(super) fn is_as_made(file: &Value) -> bool {
    let mut rest = file.clone();
    let own = rest.as_object_mut().and_then(|members| members.shift_remove("digest"));
    own.as_ref().and_then(Value::as_str) == Some(digest(rest.to_string().as_bytes()).as_str())
}

/// What a plan consists of, for a file.
pub fn file(
    person: &str,
    profiles: &[String],
    options: &PlanOptions,
    steps: &[PlannedStep],
    made: &str,
) -> Value {
    let mut file = json!({
        "format": FORMAT,
        "person": person,
        "profiles": profiles,
        "stages": options.stage_words(),
        "skipped": options.skip_words(),
        "steps": listed(steps),
        "made": made,
    });
    file["digest"] = json!(digest(file.to_string().as_bytes()));
    file
}

fn listed(steps: &[PlannedStep]) -> Value {
    Value::Array(steps.iter().map(PlannedStep::json).collect())
}

impl ReviewedPlan {
    /// What a file says.
    ///
    /// # Errors
    /// Usage: it is no plan, or was changed by hand.
    pub fn read(content: &[u8], name: &str) -> Result<ReviewedPlan, Fault> {
        let value: Value = crate::json::strict::value(content)
            .map_err(|error| Fault::usage(format!("{name} is not JSON: {error}")))?;
        let plan = ReviewedPlan::of(&value)
            .ok_or_else(|| Fault::usage(format!("{name} is no plan of 'people offboard --plan-out'")))?;
        if !is_as_made(&value) {
            return Err(Fault::usage(format!("{name} was changed after it was made")).hint(
                "nothing was sent; make the plan again, with --skip and --stages where it is to be another",
            ));
        }
        Ok(plan)
    }

    fn of(value: &Value) -> Option<ReviewedPlan> {
        if value.get("format")?.as_str()? != FORMAT {
            return None;
        }
        let profiles = value.get("profiles")?.as_array()?.iter();
        Some(ReviewedPlan {
            person: value.get("person")?.as_str()?.to_owned(),
            profiles: profiles.map(|one| one.as_str().map(str::to_owned)).collect::<Option<_>>()?,
            options: PlanOptions::of_file(value)?,
            steps: value.get("steps").filter(|steps| steps.is_array())?.clone(),
        })
    }

    /// Refuses where the accounts call for other steps now than when the plan was made.
    ///
    /// # Errors
    /// Conflict, naming what differs.
    pub fn still_fits(&self, steps: &[PlannedStep]) -> Result<(), Fault> {
        let now = listed(steps);
        if now == self.steps {
            return Ok(());
        }
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let (then, now) = (list(&self.steps), list(&now));
        let said = |step: &Value| {
            let text = |name: &str| step[name].as_str().unwrap_or_default().to_owned();
            format!("{} {} {} ({})", text("profile"), text("step"), text("about"), text("before"))
        };
        let gone =
            then.iter().filter(|step| !now.contains(step)).map(|step| format!("no more: {}", said(step)));
        let new = now.iter().filter(|step| !then.contains(step)).map(|step| format!("new: {}", said(step)));
        let mut what: Vec<String> = gone.chain(new).take(5).collect();
        if what.is_empty() {
            what.push("their order".to_owned());
        }
        let message = format!("the accounts have changed since the plan was made: {}", what.join("; "));
        Err(Fault::new(Kind::Conflict, message)
            .hint("nothing was sent; make the plan again and have it reviewed"))
    }
}
