//! `people offboard`: plans, asks, closes, reads again and tells.

use super::crew::{self, FoundPeople};
use crate::cli::context::Context;
use crate::cli::new_file::NewFile;
use crate::commands::{Column, Heading, Show, column};
use crate::fault::{Fault, Kind};
use crate::files;
use crate::http::trace::{Level, Listener as _};
use crate::jobs::people::reviewed::{self, ReviewedPlan};
use crate::jobs::people::{
    AccountRecord, Held, OffboardingRecord, PersonQuery, PlanOptions, PlannedStep, RunPlace, carry_out,
    hold_each, plan,
};
use crate::json;
use crate::output::{self, Style, View};
use crate::platforms::person::Stage;
use crate::session::Outcome;
use clap::Args;
use serde_json::Value;
use std::path::PathBuf;

/// The longest plan that is read, in bytes.
const LONGEST_PLAN: u64 = 16 << 20;

/// Arguments of `people offboard`.
#[derive(Debug, Args)]
pub(super) struct OffboardArgs {
    /// The person: an e-mail address, a username or an id of another system
    #[arg(value_name = "PERSON", required_unless_present = "plan", conflicts_with = "plan")]
    person: Option<String>,
    /// Stages to carry out, separated by commas: block, revoke, remove, delete
    #[arg(long, value_name = "STAGES", value_delimiter = ',', default_value = "block,revoke,remove",
        value_parser = ["block", "revoke", "remove", "delete"], hide_possible_values = true, conflicts_with = "plan")]
    stages: Vec<String>,
    /// Leave out a step on a profile, or all its steps with *; repeatable
    #[arg(long, value_name = "PROFILE:STEP", conflicts_with = "plan")]
    skip: Vec<String>,
    /// Show the plan and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Write the plan to this file for somebody to review, and change nothing
    #[arg(long, value_name = "FILE", conflicts_with_all = ["dry_run", "plan", "evidence"])]
    plan_out: Option<PathBuf>,
    /// Carry out a plan that was reviewed; refused where the accounts have changed since
    #[arg(long, value_name = "FILE")]
    plan: Option<PathBuf>,
    /// Write what was done, what was before and what is now to this file
    #[arg(long, value_name = "FILE", conflicts_with = "dry_run")]
    evidence: Option<PathBuf>,
    /// Confirm by the person, as typed; and each protected profile by its name
    #[arg(long, value_name = "NAME")]
    confirm: Vec<String>,
}

macro_rules! plain {
    ($($constant:ident $name:literal;)*) => {
        $(static $constant: Heading = Heading { name: $name, show: Show::Plain };)*
    };
}
plain! {
    PROFILE "profile"; STAGE "stage"; STEP "step"; ABOUT "about"; BEFORE "before"; OUTCOME "outcome"; COMMAND "command";
    MESSAGE "message";
}

static PLAN: &[Column] = &[
    column(&STAGE, "/stage"),
    column(&PROFILE, "/profile"),
    column(&STEP, "/step"),
    column(&ABOUT, "/about"),
    column(&BEFORE, "/before"),
    column(&COMMAND, "/command"),
];

static REPORT: &[Column] = &[
    column(&STAGE, "/stage"),
    column(&PROFILE, "/profile"),
    column(&STEP, "/step"),
    column(&ABOUT, "/about"),
    column(&BEFORE, "/before"),
    column(&OUTCOME, "/outcome"),
    column(&MESSAGE, "/message"),
];

fn view(columns: &'static [Column]) -> View<'static> {
    View { columns, secret_members: &[], id: View::NO_ID, what: "steps", reveal_once: false }
}

/// Whom it is about, and which steps are wanted.
struct OffboardRequest {
    query: PersonQuery,
    options: PlanOptions,
    plan: Option<ReviewedPlan>,
}

/// Closes the accounts of a person.
///
/// # Errors
/// Usage, not found, ambiguous and unconfirmed before anything is sent; conflict where a reviewed plan fits no more. Partial
/// where something is left to do or a profile failed; in doubt where nobody knows what came of a step.
pub(super) fn run(context: &Context, args: &OffboardArgs) -> Result<(), Fault> {
    let wanted = wanted(context, args)?;
    let columns = if args.dry_run || args.plan_out.is_some() { PLAN } else { REPORT };
    let style = context.style()?;
    output::check(&style, &view(columns))?;
    let evidence = args.evidence.as_deref().map(NewFile::reserve).transpose()?;
    let plan_file = args.plan_out.as_deref().map(NewFile::reserve).transpose()?;
    let mut inner = context.without_questions();
    if let Some(plan) = &wanted.plan {
        inner.globals.profile = Some(plan.profiles.join(","));
    }
    let opened = crew::open(&inner)?;
    let profiles: Vec<String> = opened.all.iter().map(|one| one.profile.clone()).collect();
    known_profiles(&wanted.options, &profiles)?;
    let protected: Vec<String> = opened
        .all
        .iter()
        .filter(|one| one.connection.as_ref().is_ok_and(|connection| connection.settings.protect))
        .map(|one| one.profile.clone())
        .collect();
    let fleet = opened.fleet();
    let started = context.clock.now().to_string();
    let mut found = crew::search(&inner, &fleet, &wanted.query);
    found.somebody(&wanted.query)?;
    found.one_each(&wanted.query)?;
    found.once(&inner, &opened);
    tell_unproven(context, &found);
    let held = read(&mut found);
    let steps = planned(&held, &wanted.options)?;
    let flat: Vec<PlannedStep> = steps.iter().flatten().cloned().collect();
    flat.iter().try_for_each(PlannedStep::check)?;
    if let Some(plan) = &wanted.plan {
        plan.still_fits(&flat)?;
    }
    tell_limits(context, &held);
    if let Some(file) = plan_file {
        let made = reviewed::file(&wanted.query.typed, &profiles, &wanted.options, &flat, &started);
        file.add(pretty(&made).as_bytes())?;
    }
    if args.dry_run || args.plan_out.is_some() {
        show(context, (&style, PLAN), flat.iter().map(PlannedStep::json).collect())?;
        return found.verdict(context, style.format);
    }
    confirm(context, args, &wanted.query, (&flat, &protected))?;
    let place = RunPlace { journals: journals(context)?, cancel: context.cancel, clock: &*context.clock };
    let mut results = carry_out(&flat, &place).into_iter();
    let accounts: Vec<_> = held.iter().map(|held| held.account.clone()).collect();
    let afters = hold_each(&accounts);
    let accounts = held.into_iter().zip(steps).zip(afters).map(|((before, steps), after)| AccountRecord {
        before,
        steps: steps.into_iter().zip(results.by_ref()).collect(),
        after,
    });
    let made = OffboardingRecord {
        person: wanted.query.typed.clone(),
        span: (started, context.clock.now().to_string()),
        options: wanted.options,
        accounts: accounts.collect(),
        without: found.without.clone(),
        failed: found
            .failed
            .iter()
            .filter_map(|(profile, platform, fault)| Some((profile.clone(), (*platform)?, fault.clone())))
            .collect(),
    };
    if let Some(file) = evidence {
        let clean = context.redactor.clean(&pretty(&made.json()));
        file.add(clean.as_bytes())?;
    }
    let rows = made.accounts.iter().flat_map(|of| of.steps.iter().map(|(step, result)| step.with(result)));
    show(context, (&style, REPORT), rows.collect())?;
    end(context, &style, &found, &made)
}

fn wanted(context: &Context, args: &OffboardArgs) -> Result<OffboardRequest, Fault> {
    if let Some(path) = &args.plan {
        context.paths()?.check(path)?;
        let content = files::read(path, LONGEST_PLAN)
            .map_err(|error| Fault::usage(format!("{} cannot be read: {error}", path.display())))?;
        let plan = ReviewedPlan::read(&content, &path.display().to_string())?;
        if context.globals.profile.is_some() || context.globals.all_profiles {
            return Err(Fault::usage("--plan says which profiles it is for")
                .hint("nothing was sent; leave --profile out, or make a plan for those"));
        }
        let query = crew::query(&plan.person)?;
        return Ok(OffboardRequest { query, options: plan.options.clone(), plan: Some(plan) });
    }
    let stages = Stage::ALL.into_iter().filter(|stage| args.stages.iter().any(|word| word == stage.word()));
    let skips = args.skip.iter().map(|skip| {
        let parts = skip.rsplit_once(':').filter(|(profile, step)| !profile.is_empty() && !step.is_empty());
        parts.map(|(profile, step)| (profile.to_owned(), step.to_owned())).ok_or_else(|| {
            Fault::usage(format!("--skip takes PROFILE:STEP, not '{skip}'"))
                .hint("--dry-run shows profiles and steps; PROFILE:* leaves out all steps of a profile")
        })
    });
    let options = PlanOptions { stages: stages.collect(), skips: skips.collect::<Result<_, _>>()? };
    Ok(OffboardRequest {
        query: crew::query(args.person.as_deref().unwrap_or_default())?,
        options,
        plan: None,
    })
}

/// Refuses to leave out what is not there: somebody meant another word.
fn known_profiles(options: &PlanOptions, profiles: &[String]) -> Result<(), Fault> {
    let unknown = options.skips.iter().find(|(profile, _)| !profiles.contains(profile));
    unknown.map_or(Ok(()), |(profile, step)| {
        Err(Fault::usage(format!("--skip {profile}:{step} names a profile that this run is not about"))
            .hint(format!("nothing was sent; it is about: {}", profiles.join(", "))))
    })
}

/// Reads what the accounts hold; what cannot be read has failed.
fn read<'a>(found: &mut FoundPeople<'a>) -> Vec<Held<'a>> {
    let mut all = Vec::new();
    for (account, came) in found.accounts.iter().zip(hold_each(&found.accounts)) {
        let platform = account.target.platform;
        match came {
            Ok(held) => {
                for (kind, fault) in &held.unread {
                    let mut fault = fault.clone().on(account.profile(), platform.name);
                    fault.detail_mut().message =
                        format!("{kind} could not be read: {}", fault.detail().message);
                    found.failed.push((format!("{}: {kind}", account.profile()), Some(platform), fault));
                }
                all.push(held);
            }
            Err(fault) => {
                let fault = fault.on(account.profile(), platform.name);
                found.failed.push((account.profile().to_owned(), Some(platform), fault));
            }
        }
    }
    all
}

fn planned<'a>(held: &[Held<'a>], options: &PlanOptions) -> Result<Vec<Vec<PlannedStep<'a>>>, Fault> {
    let unknown = options.skips.iter().find(|(profile, step)| {
        let own = held.iter().find(|held| held.account.profile() == profile);
        step != "*"
            && own.is_some_and(|held| held.account.accounts.steps.iter().all(|known| known.name != step))
    });
    if let Some((profile, step)) = unknown {
        let own = held.iter().find(|held| held.account.profile() == profile);
        let mut names: Vec<&str> =
            own.into_iter().flat_map(|held| held.account.accounts.steps).map(|step| step.name).collect();
        names.dedup();
        return Err(Fault::usage(format!("--skip {profile}:{step}: there is no such step"))
            .hint(format!("nothing was sent; there are: {}", names.join(", "))));
    }
    held.iter().map(|held| plan(held, options)).collect()
}

/// Tells of accounts that have but the name of the person's.
fn tell_unproven(context: &Context, found: &FoundPeople) {
    for account in found.accounts.iter().filter(|account| !account.is_proven) {
        let text = format!(
            "{}: {} is {}, and the platform does not show whose it is: left as it is",
            account.profile(),
            account.username,
            account.state
        );
        context.teller().line(Level::Notice, &text);
    }
}

/// Tells what the platforms cannot do, once each.
fn tell_limits(context: &Context, held: &[Held]) {
    let mut told: Vec<&str> = Vec::new();
    for held in held {
        let platform = held.account.target.platform;
        if told.contains(&platform.name) {
            continue;
        }
        told.push(platform.name);
        for (what, why) in held.account.accounts.cannot {
            context.teller().line(Level::Notice, &format!("{} cannot {what}: {why}", platform.title));
        }
    }
}

fn confirm(
    context: &Context,
    args: &OffboardArgs,
    query: &PersonQuery,
    (steps, protected): (&[PlannedStep], &[String]),
) -> Result<(), Fault> {
    if steps.is_empty() {
        return Ok(());
    }
    let mut profiles: Vec<&str> = steps.iter().map(|step| step.target.session.profile.as_str()).collect();
    profiles.sort_unstable();
    profiles.dedup();
    let count = steps.len();
    let named = |name: &str| args.confirm.iter().any(|given| given == name);
    let asker = context.asker();
    let question = format!(
        "{count} {} on {} close the accounts of {}.",
        if count == 1 { "step" } else { "steps" },
        profiles.join(", "),
        query.typed
    );
    let refused = |what: &str| {
        Err(Fault::new(Kind::Unconfirmed, format!("{question} {what} was not confirmed"))
            .hint("nothing was sent; --dry-run shows the steps"))
    };
    let is_person = args.confirm.iter().any(|given| query.is(given));
    if !is_person && asker.can_ask() {
        show(context, (&context.style()?, PLAN), steps.iter().map(PlannedStep::json).collect())?;
    }
    if !is_person && !asker.confirm_name(&question, &query.typed)? {
        return refused("it");
    }
    for profile in protected.iter().filter(|profile| profiles.contains(&profile.as_str())) {
        if !named(profile) && !asker.confirm_name(&format!("Profile {profile} is protected."), profile)? {
            return refused(profile);
        }
    }
    Ok(())
}

/// A new folder for the journals of this run.
fn journals(context: &Context) -> Result<PathBuf, Fault> {
    let stamp = context.clock.now().strftime("%Y%m%dT%H%M%S%3f").to_string();
    let paths = context.paths()?;
    paths.check_state()?;
    Ok(paths.state.join("journals").join(format!("offboard-{stamp}-{:04x}", fastrand::u16(..))))
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

fn show(
    context: &Context,
    (style, columns): (&Style, &'static [Column]),
    rows: Vec<Value>,
) -> Result<(), Fault> {
    let mut rows = rows;
    // As they are carried out.
    let place = |row: &Value| Stage::ALL.iter().position(|stage| row["stage"] == stage.word());
    rows.sort_by_key(place);
    let rows: Vec<_> = rows.iter().map(|row| Ok(json::raw(row))).collect();
    context.show_in(style, &view(columns), Outcome::Rows(Box::new(rows.into_iter())))
}

/// Tells what is left, and how the run ends.
fn end(context: &Context, style: &Style, found: &FoundPeople, made: &OffboardingRecord) -> Result<(), Fault> {
    let mut in_doubt = false;
    let mut open: Vec<String> = Vec::new();
    for account in &made.accounts {
        let profile = account.before.account.profile();
        if account.is_verified(&made.options) {
            let what = if account.steps.is_empty() { "nothing to do" } else { "closed, and read again" };
            context.teller().line(Level::Notice, &format!("{profile}: {what}"));
            continue;
        }
        in_doubt |= account.steps.iter().any(|(_, result)| result.outcome == "in-doubt");
        let why = match (&account.after, account.left(&made.options)) {
            (Err(fault), _) => format!("could not be read again: {}", fault.detail().message),
            (Ok(_), Ok(left)) if !left.is_empty() => {
                let names: Vec<String> =
                    left.iter().map(|step| format!("{} {}", step.step.name, step.about)).collect();
                format!("left to do: {}", names.join("; "))
            }
            (Ok(after), _) => {
                let kinds: Vec<&str> = after.unread.iter().map(|(kind, _)| *kind).collect();
                format!("not read again: {}", kinds.join(", "))
            }
        };
        open.push(format!("{profile}: {why}"));
    }
    context.cancel.check()?;
    if !open.is_empty() {
        let kind = if in_doubt { Kind::InDoubt } else { Kind::Partial };
        let message = format!("'{}' is not closed everywhere: {}", made.person, open.join(". "));
        crate::cli::fleet::tell(context, style.format, &found.faults());
        return Err(Fault::new(kind, message).hint("run it again: what is done already is left alone"));
    }
    found.verdict(context, style.format)
}
