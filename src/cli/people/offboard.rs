//! `people offboard`: plans, asks, closes, reads again and tells.

use super::case::{self, LeaverCase, tell_limits};
use super::ending::ClosedCase;
use super::evidence_places::EvidencePlaces;
use super::runs::OffboardingRun;
use super::{crew, ending, leavers, pages};
use crate::cli::context::Context;
use crate::cli::fleet::{Opened, OpenedProfile};
use crate::cli::new_file::NewFile;
use crate::commands::{Column, column, plain_headings};
use crate::fault::{Fault, Kind};
use crate::files;
use crate::http::trace::{Level, Listener as _};
use crate::jobs::people::reviewed::{self, ReviewedPlan};
use crate::jobs::people::{
    AccountRecord, OffboardingRecord, PersonQuery, PlanOptions, PlannedStep, RunPlace, carry_out, hold_each,
};
use crate::json;
use crate::output::{self, Style, View};
use crate::platforms::person::Stage;
use crate::session::Outcome;
use clap::Args;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// The longest plan that is read, in bytes.
const LONGEST_PLAN: u64 = 16 << 20;

/// Arguments of `people offboard`.
#[derive(Debug, Args)]
pub(super) struct OffboardArgs {
    /// The person: an e-mail address, a username or an id of another system
    #[arg(value_name = "PERSON", required_unless_present_any = ["plan", "each"], conflicts_with_all = ["plan", "each"])]
    person: Option<String>,
    /// The people of a CSV or JSON file: a column person or email, and a column a profile for what they are called there
    #[arg(long, value_name = "FILE", conflicts_with_all = ["plan", "plan_out"])]
    pub(super) each: Option<String>,
    /// Stages to carry out, separated by commas: block, revoke, remove, delete; delete includes block and revoke
    #[arg(long, value_name = "STAGES", value_delimiter = ',', default_value = "block,revoke,remove",
        value_parser = ["block", "revoke", "remove", "delete"], hide_possible_values = true, conflicts_with = "plan")]
    stages: Vec<String>,
    /// Leave out a step on a profile, or all its steps with *; repeatable
    #[arg(long, value_name = "PROFILE:STEP", conflicts_with = "plan")]
    skip: Vec<String>,
    /// Show the plan and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Save the plan to this file for review, and change nothing
    #[arg(long, value_name = "FILE", conflicts_with_all = ["dry_run", "plan", "evidence"])]
    plan_out: Option<PathBuf>,
    /// Carry out a reviewed plan; refused if the accounts have changed since
    #[arg(long, value_name = "FILE")]
    plan: Option<PathBuf>,
    /// Write what was done, what was before and what is now to this file; with --each a folder, a file a person
    #[arg(long, value_name = "FILE", conflicts_with = "dry_run")]
    pub(super) evidence: Option<PathBuf>,
    /// Also write the evidence as an HTML report to this file: one self-contained page
    #[arg(long, value_name = "FILE", conflicts_with_all = ["dry_run", "plan_out"])]
    html: Option<PathBuf>,
    /// Confirm by the person, as typed, or by the name of the file of --each; and each protected profile by its name
    #[arg(long, value_name = "NAME")]
    confirm: Vec<String>,
}

plain_headings! {
    PERSON "person"; PROFILE "profile"; STAGE "stage"; STEP "step"; ABOUT "about"; BEFORE "before"; OUTCOME "outcome"; COMMAND "command";
    MESSAGE "message";
}

/// Steps as the commands that plan or list them show them.
pub(super) static REPORTED: &[Column] = &[
    column(&STAGE, "/stage"),
    column(&PROFILE, "/profile"),
    column(&STEP, "/step"),
    column(&ABOUT, "/about"),
    column(&BEFORE, "/before"),
    column(&COMMAND, "/command"),
    column(&PERSON, "/person").on_request(),
];

static REPORT: &[Column] = &[
    column(&STAGE, "/stage"),
    column(&PROFILE, "/profile"),
    column(&STEP, "/step"),
    column(&ABOUT, "/about"),
    column(&BEFORE, "/before"),
    column(&OUTCOME, "/outcome"),
    column(&MESSAGE, "/message"),
    column(&PERSON, "/person").on_request(),
];

fn view(columns: &'static [Column]) -> View<'static> {
    View { columns, secret_members: &[], id: View::NO_ID, what: "steps", reveal_once: false }
}

/// Whom it is about, and which steps are wanted.
struct OffboardRequest {
    /// The one person, or those of a file.
    queries: Vec<PersonQuery>,
    options: PlanOptions,
    plan: Option<ReviewedPlan>,
}

/// Closes the accounts of a person, or of those of a file.
///
/// # Errors
/// Usage, not found, ambiguous and unconfirmed before anything is sent; conflict where a reviewed plan fits no more. Partial
/// where something is left to do or a profile failed; in doubt where nobody knows what came of a step.
pub(super) fn run(context: &Context, args: &OffboardArgs) -> Result<(), Fault> {
    let reviewed = args.plan.as_deref().map(|path| reviewed_plan(context, path)).transpose()?;
    let only_shows = args.dry_run || args.plan_out.is_some();
    let style = context.style()?;
    output::check(&style, &view(if only_shows { REPORTED } else { REPORT }))?;
    let mut inner = context.without_questions();
    if let Some(plan) = &reviewed {
        inner.globals.profile = Some(plan.profiles.join(","));
    }
    let opened = crew::open(&inner)?;
    let profiles: Vec<String> = opened.all.iter().map(|one| one.profile.clone()).collect();
    let wanted = wanted(context, args, reviewed, &profiles)?;
    known_profiles(&wanted.options, &profiles)?;
    apart_files(args)?;
    let evidence = EvidencePlaces::reserve(args.evidence.as_deref(), args.each.is_some(), &wanted.queries)?;
    let page = args.html.as_deref().map(NewFile::reserve).transpose()?;
    let plan_file = args.plan_out.as_deref().map(NewFile::reserve).transpose()?;
    let fleet = opened.fleet();
    let started = context.clock.now().to_string();
    let (mut cases, mut refused) = (Vec::new(), Vec::<(String, Fault)>::new());
    let all = crew::search(&inner, &fleet, &wanted.queries);
    for (query, found) in wanted.queries.iter().zip(all) {
        match LeaverCase::plan(&inner, query.clone(), found, (&opened, &wanted.options)) {
            Ok(case) => cases.push(case),
            Err(fault) if args.each.is_none() => return Err(fault),
            Err(fault) => refused.push((query.typed.clone(), fault)),
        }
    }
    case::apart(&cases)?;
    let flat: Vec<PlannedStep> = cases.iter().flat_map(|case| case.steps.iter().flatten().cloned()).collect();
    if wanted.plan.is_some() || plan_file.is_some() {
        cases.iter().try_for_each(|case| case::whole(&inner, &style, case))?;
    }
    if let Some(plan) = &wanted.plan {
        plan.still_fits(&flat)?;
    }
    tell_limits(context, cases.iter().flat_map(|case| &case.held));
    if let (Some(file), [query]) = (plan_file, wanted.queries.as_slice()) {
        let made = reviewed::file(&query.typed, &profiles, &wanted.options, &flat, &started);
        file.add(pretty(&made).as_bytes())?;
    }
    cases.iter().for_each(|case| case.tell(context));
    if only_shows {
        let rows = cases
            .iter()
            .flat_map(|case| case.steps.iter().flatten().map(|step| with_person(step.json(), &case.query)));
        show(context, (&style, REPORTED), rows.collect())?;
        return ending::shown(context, &style, &cases, refused);
    }
    confirm(context, args, &wanted.queries, (&flat, &protected(&opened)))?;
    let made = closed(context, cases, &flat, (started, &wanted))?;
    told(context, (args, &style), (&made, refused), (&evidence, page))
}

/// Refuses one file for two things.
fn apart_files(args: &OffboardArgs) -> Result<(), Fault> {
    match (&args.evidence, &args.html) {
        (Some(evidence), Some(html)) if evidence == html => {
            Err(Fault::usage(format!("--evidence and --html both name {}", html.display()))
                .hint("nothing was sent; name a file for each"))
        }
        _ => Ok(()),
    }
}

/// Shows what was done, writes the files, and ends. Whatever becomes of the files, what was done is told.
fn told(
    context: &Context,
    (args, style): (&OffboardArgs, &Style),
    (made, refused): (&[ClosedCase], Vec<(String, Fault)>),
    (evidence, page): (&EvidencePlaces, Option<NewFile>),
) -> Result<(), Fault> {
    let mut unwritten: Option<Fault> = None;
    let is_kept = page.is_some() || args.evidence.is_some();
    let records: Vec<Value> = made.iter().filter(|_| is_kept).map(|(.., record)| record.json()).collect();
    for ((query, ..), record) in made.iter().zip(&records) {
        let written = evidence.write(query, &context.redactor.clean(&pretty(record)));
        unwritten = unwritten.or(written.err());
    }
    if let Some(page) = page {
        let html = pages::evidence(&records, &refused).html()?;
        unwritten = unwritten.or(page.add(context.redactor.clean(&html).as_bytes()).err());
    }
    let rows = made.iter().flat_map(|(query, _, record)| {
        let steps = record.accounts.iter().flat_map(|of| &of.steps);
        steps.map(|(step, result)| with_person(step.with(result), query))
    });
    show(context, (style, REPORT), rows.collect())?;
    let again = match args.plan {
        Some(_) => "make the plan again: what is done already is left alone",
        None => "run it again: what is done already is left alone",
    };
    let done = ending::done(context, style, (made, refused), (args.each.is_some(), again));
    match (done, unwritten) {
        (Ok(()), Some(fault)) => Err(fault),
        (Err(fault), Some(unwritten)) => Err(fault.hint(unwritten.detail().message.clone())),
        (done, None) => done,
    }
}

/// Carries the steps out, reads the accounts again, and puts together what is known of each person.
///
/// # Errors
/// Configuration: there is no place for journals; nothing was sent.
fn closed<'a>(
    context: &Context,
    cases: Vec<LeaverCase<'a>>,
    steps: &[PlannedStep<'a>],
    (started, wanted): (String, &OffboardRequest),
) -> Result<Vec<ClosedCase<'a>>, Fault> {
    let run = OffboardingRun::begin(context, &wanted.queries)?;
    let place = RunPlace { journals: run.folder.clone(), cancel: context.cancel, clock: &*context.clock };
    let mut results = carry_out(steps, &place).into_iter();
    let accounts: Vec<_> =
        cases.iter().flat_map(|case| &case.held).map(|held| held.account.clone()).collect();
    let mut afters = hold_each(&accounts).into_iter();
    let span = (started, context.clock.now().to_string());
    let mut made = Vec::new();
    for LeaverCase { query, found, held, steps } in cases {
        let accounts = held.into_iter().zip(steps).zip(afters.by_ref());
        let accounts = accounts.map(|((before, steps), after)| AccountRecord {
            before,
            steps: steps.into_iter().zip(results.by_ref()).collect(),
            after,
        });
        let earlier = run.earlier(&query);
        for folder in &earlier {
            let text =
                format!("an earlier run about {} did not end; what it sent is in {folder}", query.typed);
            context.teller().line(Level::Notice, &text);
        }
        let record = OffboardingRecord {
            person: query.typed.clone(),
            span: span.clone(),
            options: wanted.options.clone(),
            accounts: accounts.collect(),
            without: found.without.clone(),
            failed: found.failed.clone(),
            alike: found.alike.clone(),
            earlier,
        };
        made.push((query, found, record));
    }
    run.end();
    Ok(made)
}

fn with_person(mut row: Value, query: &PersonQuery) -> Value {
    row["person"] = Value::from(query.typed.as_str());
    row
}

/// The profiles of a run that are protected.
fn protected(opened: &Opened) -> Vec<String> {
    let is_protected =
        |one: &&OpenedProfile| one.connection.as_ref().is_ok_and(|connection| connection.settings.protect);
    opened.all.iter().filter(is_protected).map(|one| one.profile.clone()).collect()
}

/// The plan in a file.
fn reviewed_plan(context: &Context, path: &Path) -> Result<ReviewedPlan, Fault> {
    context.paths()?.check(path)?;
    let content = files::read(path, LONGEST_PLAN)
        .map_err(|error| Fault::usage(format!("{} cannot be read: {error}", path.display())))?;
    if context.globals.profile.is_some() || context.globals.all_profiles {
        return Err(Fault::usage("--plan says which profiles it is for")
            .hint("nothing was sent; leave --profile out, or make a plan for those"));
    }
    ReviewedPlan::read(&content, &path.display().to_string())
}

fn wanted(
    context: &Context,
    args: &OffboardArgs,
    reviewed: Option<ReviewedPlan>,
    profiles: &[String],
) -> Result<OffboardRequest, Fault> {
    if let Some(plan) = reviewed {
        let queries = vec![crew::query(&plan.person)?];
        return Ok(OffboardRequest { queries, options: plan.options.clone(), plan: Some(plan) });
    }
    let stages = Stage::ALL.into_iter().filter(|stage| args.stages.iter().any(|word| word == stage.word()));
    let skips = args.skip.iter().map(|skip| {
        PlanOptions::skip(skip).ok_or_else(|| {
            Fault::usage(format!("--skip takes PROFILE:STEP, not '{skip}'"))
                .hint("--dry-run shows profiles and steps; PROFILE:* leaves out all steps of a profile")
        })
    });
    let options = PlanOptions::new(stages.collect(), skips.collect::<Result<_, _>>()?);
    let queries = match &args.each {
        Some(path) => leavers::read(context, path, profiles)?,
        None => vec![crew::query(args.person.as_deref().unwrap_or_default())?],
    };
    Ok(OffboardRequest { queries, options, plan: None })
}

/// Refuses to leave out what is not there: somebody meant another word.
fn known_profiles(options: &PlanOptions, profiles: &[String]) -> Result<(), Fault> {
    let unknown = options.skips.iter().find(|(profile, _)| !profiles.contains(profile));
    unknown.map_or(Ok(()), |(profile, step)| {
        Err(Fault::usage(format!("--skip {profile}:{step} names a profile that this run is not about"))
            .hint(format!("nothing was sent; it is about: {}", profiles.join(", "))))
    })
}

/// Asks once: for the person, or for the file of many; and for each protected profile.
fn confirm(
    context: &Context,
    args: &OffboardArgs,
    queries: &[PersonQuery],
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
    let (whose, word) = match (&args.each, queries) {
        (None, [query]) => (query.typed.clone(), query.typed.clone()),
        (path, _) => {
            let path = path.as_deref().unwrap_or_default();
            let name = Path::new(path).file_name().map(|name| name.to_string_lossy().into_owned());
            (format!("{} people", queries.len()), name.unwrap_or_else(|| path.to_owned()))
        }
    };
    let is_named =
        named(&word) || queries.len() == 1 && args.confirm.iter().any(|given| queries[0].is(given));
    let steps_said = if count == 1 { "step closes" } else { "steps close" };
    let question = format!("{count} {steps_said} the accounts of {whose} on {}.", profiles.join(", "));
    let refused = |what: &str| {
        Err(Fault::new(Kind::Unconfirmed, format!("{question} {what} was not confirmed"))
            .hint("nothing was sent; --dry-run shows the steps"))
    };
    let asker = context.asker();
    if !is_named && asker.can_ask() {
        show(context, (&context.style()?, REPORTED), steps.iter().map(PlannedStep::json).collect())?;
    }
    if !is_named && !asker.confirm_name(&question, &word)? {
        return refused("it");
    }
    for profile in protected.iter().filter(|profile| profiles.contains(&profile.as_str())) {
        if !named(profile) && !asker.confirm_name(&format!("Profile {profile} is protected."), profile)? {
            return refused(profile);
        }
    }
    Ok(())
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
