//! What was done for somebody who left, for a file and for people: what each account held before and after, what was sent, and
//! what a platform cannot do. Nothing secret is in it.

use super::carry::StepResult;
use super::held::Held;
use super::plan::{PlanOptions, PlannedStep, called_for};
use crate::fault::Fault;
use crate::json;
use crate::platforms::Platform;
use crate::platforms::person::{People, Stage};
use crate::text::digest;
use serde_json::{Value, json};

/// The form of the file, for those who read it later.
pub(super) const FORMAT: &str = "iamctl-offboarding/1";

/// One account: as it was, what was done, and as it is.
pub struct AccountRecord<'a> {
    /// The account before.
    pub before: Held<'a>,
    /// The steps, each with what it came to.
    pub steps: Vec<(PlannedStep<'a>, StepResult)>,
    /// The account read again, or why that could not be done.
    pub after: Result<Held<'a>, Fault>,
}

impl AccountRecord<'_> {
    /// The steps that the account calls for still, whosever it is.
    ///
    /// # Errors
    /// It could not be read again.
    pub fn left(&self, options: &PlanOptions) -> Result<Vec<PlannedStep<'_>>, Fault> {
        left(self.after.as_ref().map_err(Clone::clone)?, options)
    }

    /// Whether everything that was wanted is so: it was read again, all of it, and nothing is left to do.
    pub fn is_verified(&self, options: &PlanOptions) -> bool {
        let is_read = self.after.as_ref().is_ok_and(|after| !after.is_there || after.unread.is_empty());
        is_read && self.left(options).is_ok_and(|left| left.is_empty())
    }
}

/// The steps that an account calls for still. One that is blocked, and not known to be the person's, is left as it is.
fn left<'a>(held: &Held<'a>, options: &PlanOptions) -> Result<Vec<PlannedStep<'a>>, Fault> {
    let mut left = called_for(held, options)?;
    left.retain(|step| held.account.is_proven || step.step.stage == Stage::Block);
    Ok(left)
}

/// The steps that an account calls for now, as files show them.
///
/// # Errors
/// Unsupported: the platform's tables lack the command of a step.
pub fn open_steps(held: &Held, options: &PlanOptions) -> Result<Vec<Value>, Fault> {
    Ok(left(held, options)?.iter().map(PlannedStep::json).collect())
}

/// Everything about one person.
pub struct OffboardingRecord<'a> {
    /// Whom it is about, as it was typed.
    pub person: String,
    /// When it began and ended, in RFC 3339.
    pub span: (String, String),
    /// What was wanted.
    pub options: PlanOptions,
    /// The accounts.
    pub accounts: Vec<AccountRecord<'a>>,
    /// Profiles without an account of the person: their platforms, and why if the platform has no accounts of people.
    pub without: Vec<(String, &'static Platform)>,
    /// Profiles that could not be asked.
    pub failed: Vec<(String, &'static Platform, Fault)>,
}

impl OffboardingRecord<'_> {
    /// Whether all of it is verified on every profile that was asked for.
    pub fn is_verified(&self) -> bool {
        self.failed.is_empty() && self.accounts.iter().all(|account| account.is_verified(&self.options))
    }

    /// The digest of the plan: of what was to be done, on what.
    pub fn plan_digest(&self) -> String {
        let steps =
            self.accounts.iter().flat_map(|account| account.steps.iter().map(|(step, _)| step.json()));
        digest(Value::Array(steps.collect()).to_string().as_bytes())
    }

    /// The file.
    pub fn json(&self) -> Value {
        let stages: Vec<&str> = self.options.stages.iter().map(|stage| stage.word()).collect();
        let skips: Vec<String> =
            self.options.skips.iter().map(|(profile, step)| format!("{profile}:{step}")).collect();
        let without = self.without.iter().map(|(profile, platform)| {
            let why = match platform.people {
                People::None(why) => format!("the platform has no accounts of people: {why}"),
                People::Accounts(_) => "no account of the person".to_owned(),
            };
            json!({"profile": profile, "platform": platform.name, "reason": why})
        });
        let failed = self.failed.iter().map(|(profile, platform, fault)| {
            json!({"profile": profile, "platform": platform.name, "error": said(fault)})
        });
        json!({
            "format": FORMAT,
            "iamctl": env!("CARGO_PKG_VERSION"),
            "person": self.person,
            "started": self.span.0,
            "ended": self.span.1,
            "stages": stages,
            "skipped": skips,
            "plan": self.plan_digest(),
            "verified": self.is_verified(),
            "accounts": self.accounts.iter().map(|account| self.account(account)).collect::<Vec<_>>(),
            "without": without.collect::<Vec<_>>(),
            "failed": failed.collect::<Vec<_>>(),
        })
    }

    fn account(&self, of: &AccountRecord) -> Value {
        let account = &of.before.account;
        let platform = account.target.platform;
        let unread = |held: &Held| {
            let unread = held.unread.iter().map(|(kind, fault)| json!({"kind": kind, "error": said(fault)}));
            unread.collect::<Vec<_>>()
        };
        let seen = |held: &Held| {
            json!({
                "exists": held.is_there,
                "state": held.account.state,
                "holds": held.shown(),
                "unread": unread(held),
            })
        };
        let left = of.left(&self.options).unwrap_or_default();
        let cannot = account.accounts.cannot.iter().map(|(what, why)| json!({"what": what, "reason": why}));
        let mut shown = json!({
            "profile": account.profile(),
            "platform": platform.name,
            "id": account.id,
            "username": account.username,
            "emails": account.emails,
            "external_id": account.external_id,
            "matched": account.matched,
            "proven": account.is_proven,
            "verified": of.is_verified(&self.options),
            "before": seen(&of.before),
            "steps": of.steps.iter().map(|(step, result)| step.with(result)).collect::<Vec<_>>(),
            "after": match &of.after {
                Ok(held) => seen(held),
                Err(fault) => json!({"error": said(fault)}),
            },
            "left": left.iter().map(PlannedStep::json).collect::<Vec<_>>(),
            "cannot": cannot.collect::<Vec<_>>(),
        });
        json::hide(&mut shown, platform.secret_members);
        shown
    }
}

fn said(fault: &Fault) -> Value {
    json!({"code": fault.kind().code(), "message": fault.detail().message})
}

impl PlannedStep<'_> {
    /// The step for people and files.
    pub fn json(&self) -> Value {
        json!({
            "profile": self.target.session.profile,
            "platform": self.target.platform.name,
            "stage": self.step.stage.word(),
            "step": self.step.name,
            "command": self.step.command.path,
            "about": self.about,
            "before": self.before,
        })
    }

    /// The same with what it came to.
    pub fn with(&self, result: &StepResult) -> Value {
        let mut step = self.json();
        step["outcome"] = json!(result.outcome);
        step["code"] = json!(result.code);
        step["message"] = json!(result.message);
        step["at"] = json!(result.at);
        step
    }
}
