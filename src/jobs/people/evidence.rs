//! What was done for somebody who left, for a file and for people: what each account held before and after, what was sent, and
//! what a platform cannot do. Nothing secret is in it.

use super::account::AlikeAccount;
use super::held::Held;
use super::plan::{PlanOptions, PlannedStep, called_for, left_out, open};
use crate::fault::Fault;
use crate::jobs::step_results::StepResult;
use crate::platforms::Platform;
use crate::platforms::person::{AccountLookup, People, Stage};
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

    /// What opens something still and calls for no step, in words.
    pub fn open(&self, options: &PlanOptions) -> Vec<String> {
        self.after.as_ref().map(|after| open(after, options)).unwrap_or_default()
    }

    /// The steps that the account calls for and that were left out.
    pub fn left_out(&self, options: &PlanOptions) -> Vec<PlannedStep<'_>> {
        self.after.as_ref().map(|after| left_out(after, options).unwrap_or_default()).unwrap_or_default()
    }

    /// Whether the account is closed as far as the stages go: everything that was wanted is so, and nothing was left out.
    pub fn is_verified(&self, options: &PlanOptions) -> bool {
        self.is_done(options) && self.left_out(options).is_empty()
    }

    /// Whether the run deleted the account, or may have.
    pub fn was_deleted(&self) -> bool {
        self.steps.iter().any(|(step, result)| {
            step.step.stage == Stage::Delete && (result.is_done() || result.outcome == "in-doubt")
        })
    }

    /// Whether everything that was wanted is so: each step was done, the account was read again, all of it, and nothing is
    /// left to do. What became of a step in doubt shows when the account is read again.
    pub fn is_done(&self, options: &PlanOptions) -> bool {
        let deletes = options.stages.contains(&Stage::Delete);
        let is_read = self.after.as_ref().is_ok_and(|after| match after.is_there {
            true => after.unread.is_empty() && (after.account.is_proven || !deletes),
            // What was there is gone only where it was deleted.
            false => self.was_deleted(),
        });
        is_read
            && self.steps.iter().all(|(_, result)| result.is_done() || result.outcome == "in-doubt")
            && self.left(options).is_ok_and(|left| left.is_empty())
            && self.open(options).is_empty()
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
    let steps = left(held, options)?.iter().map(PlannedStep::json).collect::<Vec<_>>();
    let profile = held.account.profile();
    let platform = held.account.target.platform.name;
    let open = open(held, options).into_iter();
    let open =
        open.map(|about| json!({"profile": profile, "platform": platform, "step": "open", "about": about}));
    Ok(steps.into_iter().chain(open).collect())
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
    pub failed: Vec<(String, Option<&'static Platform>, Fault)>,
    /// Accounts that may be the person's, and were left as they are.
    pub alike: Vec<AlikeAccount<'a>>,
    /// Folders of the journals of earlier runs about the person that did not end.
    pub earlier: Vec<String>,
}

impl<'a> OffboardingRecord<'a> {
    /// Whether all of it is verified on every profile that was asked for.
    pub fn is_verified(&self) -> bool {
        self.failed.is_empty()
            && self.open_alike().next().is_none()
            && self.accounts.iter().all(|account| account.is_verified(&self.options))
    }

    /// Accounts of which nobody can say that they are not the person's, but for those on profiles that were left out.
    pub fn open_alike(&self) -> impl Iterator<Item = &AlikeAccount<'a>> {
        self.alike.iter().filter(|one| one.is_open() && !self.options.skips_all(one.account.profile()))
    }

    /// The digest of the plan: of what was to be done, on what.
    pub fn plan_digest(&self) -> String {
        let steps =
            self.accounts.iter().flat_map(|account| account.steps.iter().map(|(step, _)| step.json()));
        digest(Value::Array(steps.collect()).to_string().as_bytes())
    }

    /// The file.
    pub fn json(&self) -> Value {
        let without = self.without.iter().map(|(profile, platform)| {
            let why = match platform.people {
                People::None(why) => format!("the platform has no accounts of people: {why}"),
                People::Accounts(_) if self.alike.iter().any(|one| one.account.profile() == profile) => {
                    "no account that is known to be the person's".to_owned()
                }
                People::Accounts(accounts) if matches!(accounts.lookup, AccountLookup::Name) => {
                    "no account under the names that were tried; the platform finds accounts by their name alone".to_owned()
                }
                People::Accounts(_) => "no account of the person".to_owned(),
            };
            json!({"profile": profile, "platform": platform.name, "reason": why})
        });
        let failed = self.failed.iter().map(|(profile, platform, fault)| {
            json!({"profile": profile, "platform": platform.map(|own| own.name), "error": said(fault)})
        });
        let mut file = json!({
            "format": FORMAT,
            "iamctl": env!("CARGO_PKG_VERSION"),
            "person": self.person,
            "started": self.span.0,
            "ended": self.span.1,
            "stages": self.options.stage_words(),
            "skipped": self.options.skip_words(),
            "plan": self.plan_digest(),
            "verified": self.is_verified(),
            "accounts": self.accounts.iter().map(|account| self.account(account)).collect::<Vec<_>>(),
            "without": without.collect::<Vec<_>>(),
            "failed": failed.collect::<Vec<_>>(),
            "alike": self.alike.iter().map(alike).collect::<Vec<_>>(),
            "earlier": self.earlier,
        });
        file["digest"] = json!(digest(file.to_string().as_bytes()));
        file
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
                "state": held.is_there.then_some(&held.account.state),
                "holds": held.shown(),
                "unread": unread(held),
                "hidden": held.is_hidden,
            })
        };
        let left = of.left(&self.options).unwrap_or_default();
        let cannot = account.accounts.cannot.iter().map(|(what, why)| json!({"what": what, "reason": why}));
        json!({
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
            "left_out": of.left_out(&self.options).iter().map(PlannedStep::json).collect::<Vec<_>>(),
            "open": of.open(&self.options),
            "cannot": cannot.collect::<Vec<_>>(),
        })
    }
}

fn alike(one: &AlikeAccount) -> Value {
    let account = &one.account;
    json!({
        "profile": account.profile(),
        "platform": account.target.platform.name,
        "id": account.id,
        "username": account.username,
        "emails": account.emails,
        "state": account.state,
        "open": one.is_open(),
        "reason": one.reason(),
    })
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
            "ids": self.ids,
        })
    }

    /// The same with what it came to.
    pub fn with(&self, result: &StepResult) -> Value {
        let mut step = self.json();
        step["outcome"] = json!(result.outcome);
        step["code"] = json!(result.code);
        step["message"] = json!(result.message);
        step["at"] = json!(result.at);
        step["requests"] = json!(result.requests);
        step
    }
}
