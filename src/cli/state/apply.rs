//! `apply`: makes a platform as files say. Plans, asks once, carries out, reads again.

use super::carried::{self, Applied};
use super::compared::{ComparedState, Comparing, ReferencedSecrets};
use super::files as folder_files;
use super::journal::{self, ApplyJournal};
use super::settled::{LostSecrets, NamedSecrets};
use super::shown;
use super::variables::VariableArgs;
use crate::cli::context::{Connection, Context};
use crate::cli::fleet;
use crate::cli::handover::{SecretKeeper, SecretPlace};
use crate::cli::new_file::NewFile;
use crate::commands::{Column, Effect};
use crate::engine::{self, Target};
use crate::fault::{Fault, Kind};
use crate::files;
use crate::http::trace::{Level, Listener as _};
use crate::jobs::state::reviewed::{self, ReviewedStatePlan};
use crate::jobs::state::{ApplyPlace, StatePlan, StateStake, StepAct, carry_out, within};
use crate::output::{self, Style, View};
use crate::platforms::Platform;
use crate::session::Session;
use clap::Args;
use serde_json::json;
use std::path::{Path, PathBuf};

/// The longest plan that is read, in bytes.
const LONGEST_PLAN: u64 = 256 << 20;

/// What the line of a secret takes in its file, in bytes.
const SPACE: usize = 1024;

/// Steps that are carried out at once unless the line says otherwise.
const JOBS: u16 = 8;

/// Arguments of `apply`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  iamctl apply state --profile sandbox/u4ids --dry-run\n  \
    iamctl apply state --profile sandbox/u4ids --yes --secret-out secrets.ndjson\n  \
    iamctl apply state --profile sandbox/u4ids --plan-out plan.json\n  \
    iamctl apply state --profile sandbox/u4ids --plan plan.json --yes\n\n\
    Nothing is deleted without --prune, and never what the platform made itself or the account that the profile signs in as. A \
    second run finds nothing to do. docs/state.md tells more.")]
pub struct ApplyArgs {
    /// Directory of an export
    #[arg(value_name = "DIR")]
    directory: PathBuf,
    /// Kinds to apply, separated by commas; by default those of the directory
    #[arg(long, value_name = "KINDS", value_delimiter = ',')]
    kinds: Vec<String>,
    /// Delete objects without a file, of the kinds that have a directory
    #[arg(long)]
    prune: bool,
    /// Delete at most this many objects; required where a directory is empty
    #[arg(long, value_name = "COUNT", requires = "prune")]
    max_deletes: Option<usize>,
    /// Show the plan and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Save the plan to this file for review, and change nothing
    #[arg(long, value_name = "FILE", conflicts_with_all = ["dry_run", "plan"])]
    plan_out: Option<PathBuf>,
    /// Carry out a reviewed plan; refused if files or platform have changed since
    #[arg(long, value_name = "FILE")]
    plan: Option<PathBuf>,
    /// Also send secrets that the platform never shows and so cannot be compared
    #[arg(long)]
    with_secrets: bool,
    #[command(flatten)]
    variables: VariableArgs,
    /// Write secrets that are shown only once to this file, readable by its owner only
    #[arg(long, value_name = "FILE")]
    secret_out: Option<PathBuf>,
    /// Concurrent changes
    #[arg(long, value_name = "COUNT", default_value_t = JOBS, value_parser = clap::value_parser!(u16).range(1..=64))]
    jobs: u16,
    /// Directory for the journal, instead of one in the state directory
    #[arg(long, value_name = "DIR", conflicts_with = "resume")]
    journal: Option<PathBuf>,
    /// Resume an interrupted run from its journal
    #[arg(long, value_name = "DIR")]
    resume: Option<PathBuf>,
    /// Skip the confirmation prompt
    #[arg(long, short = 'y')]
    yes: bool,
    /// Confirm high-impact changes, or a protected profile, by the name of the profile
    #[arg(long, value_name = "NAME")]
    confirm: Vec<String>,
}

/// Carries it out.
///
/// # Errors
/// Usage, unconfirmed and conflict before anything is sent. Partial where something failed, rejected where something did not
/// take, in doubt where nobody knows.
pub(in crate::cli) fn run(context: &Context, args: &ApplyArgs) -> Result<(), Fault> {
    let settings = context.settings()?;
    let style = context.globals.style(settings.output.as_deref(), context.screen)?;
    let only_shows = args.dry_run || args.plan_out.is_some();
    let columns = if only_shows { shown::DIFFERENCES } else { shown::OUTCOMES };
    output::check(&style, &shown::view(columns, "changes"))?;
    let (platform, profile) = (settings.platform, settings.profile.clone());
    let variables = args.variables.read()?;
    for (flag, path) in
        [("plan-out", &args.plan_out), ("journal", &args.journal), ("secret-out", &args.secret_out)]
    {
        path.as_deref().map_or(Ok(()), |path| folder_files::beside(&args.directory, (flag, path)))?;
    }
    let comparing = Comparing {
        context,
        directory: &args.directory,
        only: &args.kinds,
        variables: &variables,
        prune: args.prune,
        with_secrets: args.with_secrets,
    };
    let connection = &context.connect(settings)?;
    let run = ApplyRun { context, args, style: &style, comparing, connection };
    run.run().map_err(|fault| match fault.kind() {
        Kind::ClosedPipe => fault,
        _ => fault.on(&profile, platform.name),
    })
}

struct ApplyRun<'a> {
    context: &'a Context<'a>,
    args: &'a ApplyArgs,
    style: &'a Style,
    comparing: Comparing<'a>,
    connection: &'a Connection<'a>,
}

impl ApplyRun<'_> {
    fn run(&self) -> Result<(), Fault> {
        let (context, args) = (self.context, self.args);
        let folder = self.comparing.folder(self.connection)?;
        let profile = &self.connection.settings.profile;
        let reviewed = args.plan.as_deref().map(|path| self.reviewed(path)).transpose()?;
        let plan_file = args.plan_out.as_deref().map(NewFile::reserve).transpose()?;
        let bound = journal::bound(&self.connection.settings, &folder);
        let about = journal::about(profile, &bound, args.prune);
        reviewed.as_ref().map_or(Ok(()), |reviewed| reviewed.is_for(&bound))?;
        let session = self.connection.session()?;
        let names = session.platform.secret_members;
        let compared = self.comparing.against(&session, self.connection, folder)?;
        let (plan, stake) = (&compared.plan, &compared.stake);
        shown::tell_plan(context, profile, plan);
        if let Some(reviewed) = &reviewed {
            let begun = args.resume.as_deref().map(|folder| ApplyJournal::begun(context, folder, &about));
            reviewed.still_fits(plan, names, (&bound, &begun.transpose()?.unwrap_or_default()))?;
        }
        plan.possible()?;
        within(plan, self.most_deletes(&compared))?;
        let platform = self.connection.settings.platform;
        let secret_out = self.secret_out(stake)?;
        if let Some(file) = plan_file {
            let made = context.clock.now().to_string();
            let made = reviewed::file((profile, args.prune, &bound), plan, names, &made);
            file.add(format!("{made:#}\n").as_bytes())?;
        }
        if args.dry_run || args.plan_out.is_some() {
            let rows = shown::differences(self.style, platform, plan);
            shown::rows(context, self.style, (shown::DIFFERENCES, "changes"), rows)?;
            fleet::tell(context, self.style.format, &compared.failed);
            return shown::verdict("were not compared", compared.folder.kinds.len(), &compared.failed);
        }
        if plan.steps.is_empty() {
            context.teller().line(Level::Notice, &format!("{profile} is as the files say: nothing to do"));
            let resumed = args.resume.as_deref().map(|folder| ApplyJournal::resume(context, folder, &about));
            let lost = resumed.transpose()?.map_or_else(Vec::new, |journal| self.lost(&journal, plan));
            return carried::nothing(
                context,
                self.style,
                &compared,
                &LostSecrets { profile, platform, all: &lost },
            );
        }
        self.confirm(plan, stake)?;
        let journal = match &args.resume {
            Some(folder) => ApplyJournal::resume(context, folder, &about)?,
            None => ApplyJournal::begin(context, args.journal.as_deref(), &about)?,
        };
        context.screen.say(&format!("journal: {}", journal.folder.display()));
        let columns = secret_columns(platform);
        let view = View {
            columns: &columns,
            secret_members: names,
            id: View::NO_ID,
            what: "secrets",
            reveal_once: false,
        };
        let keeper = SecretKeeper { place: secret_out.map_or(SecretPlace::Nowhere, SecretPlace::File), view };
        let names = stake.mints.iter().filter_map(|place| plan.steps.get(*place));
        let names = names.map(|step| (step.key.clone(), step.about())).collect();
        let keeper = NamedSecrets { keeper, names };
        self.connection.talk_patiently(false, &keeper, |session| self.carry_out(session, compared, &journal))
    }

    /// Objects that an earlier run of a journal made without having read an answer, and with it the secret that was in it.
    fn lost(&self, journal: &ApplyJournal, plan: &StatePlan) -> Vec<String> {
        let kept = self.args.secret_out.as_deref().and_then(|path| files::read(path, LONGEST_PLAN).ok());
        let kept = String::from_utf8_lossy(kept.as_deref().unwrap_or_default()).into_owned();
        let is_kept = |about: &str| kept.contains(&format!("\"key\":{}", json!(about)));
        let is_new =
            |about: &str| plan.steps.iter().any(|step| step.about() == about && step.act == StepAct::Create);
        let unanswered = journal.unanswered.iter();
        unanswered.filter(|about| !is_kept(about) && !is_new(about)).cloned().collect()
    }

    /// The file for secrets that are shown once.
    fn secret_out(&self, stake: &StateStake) -> Result<Option<NewFile>, Fault> {
        match &self.args.secret_out {
            // What the run made before stays in it.
            Some(path) if self.args.resume.is_some() => {
                NewFile::resumed(path, stake.mints.len() * SPACE).map(Some)
            }
            Some(path) if !self.args.dry_run && self.args.plan_out.is_none() => {
                NewFile::with_space(path, stake.mints.len() * SPACE).map(Some)
            }
            None if !stake.mints.is_empty() && !self.args.dry_run && self.args.plan_out.is_none() => {
                let what = if stake.mints.len() == 1 {
                    "1 new object gets a secret"
                } else {
                    "new objects get secrets"
                };
                let count =
                    if stake.mints.len() == 1 { String::new() } else { format!("{} ", stake.mints.len()) };
                Err(Fault::usage(format!("{count}{what} that the platform shows once"))
                    .hint("nothing was sent; --secret-out FILE keeps what is shown"))
            }
            _ => Ok(None),
        }
    }

    fn carry_out(
        &self,
        session: &Session,
        compared: ComparedState,
        journal: &ApplyJournal,
    ) -> Result<(), Fault> {
        let context = self.context;
        let secrets = ReferencedSecrets { context, folder: &self.args.directory };
        let note = |lines: &[serde_json::Value]| journal.note(context, lines);
        let place = ApplyPlace {
            journals: journal.folder.clone(),
            run: journal.run.clone(),
            note: &note,
            jobs: usize::from(self.args.jobs),
            secrets: &secrets,
            cancel: context.cancel,
            clock: &*context.clock,
        };
        let ComparedState { folder, live, plan, stake, kinds, failed } = compared;
        let target = Target { session, platform: self.connection.settings.platform };
        let results = carry_out(target, live, &plan, &place);
        let lost = self.lost(journal, &plan);
        let (profile, platform) = (&self.connection.settings.profile, self.connection.settings.platform);
        let applied = Applied {
            plan: &plan,
            results: &results,
            failed: &failed,
            kinds: folder.kinds.len(),
            mints: &stake.mints,
            lost: LostSecrets { profile, platform, all: &lost },
            plan_file: self.args.plan.as_deref(),
        };
        // What was made has another id than was known, and names that were looked up may be gone.
        let fresh = self.connection.session()?;
        let again = || self.comparing.again(&fresh, self.connection, &folder, &kinds);
        carried::ended(context, self.style, &applied, journal, again)
    }

    /// A plan that was reviewed.
    fn reviewed(&self, path: &Path) -> Result<ReviewedStatePlan, Fault> {
        self.context.paths()?.check(path)?;
        let name = path.display().to_string();
        let content = files::read(path, LONGEST_PLAN)
            .map_err(|error| Fault::usage(format!("{name} cannot be read: {error}")))?;
        let plan = ReviewedStatePlan::read(&content, &name)?;
        let profile = &self.connection.settings.profile;
        if plan.profile != *profile {
            return Err(Fault::usage(format!(
                "{name} is a plan for profile {}, not for {profile}",
                plan.profile
            ))
            .hint("nothing was sent; name that profile, or make a plan for this one"));
        }
        if plan.prune != self.args.prune {
            let with = if plan.prune { "with" } else { "without" };
            return Err(Fault::usage(format!("{name} was made {with} --prune"))
                .hint("nothing was sent; say the same as when it was made"));
        }
        Ok(plan)
    }

    /// How many objects may be deleted: none where a folder is empty, which may be an accident.
    fn most_deletes(&self, compared: &ComparedState) -> Option<usize> {
        let is_empty = |kind: &&'static crate::platforms::managed::ManagedKind| {
            !compared.folder.objects.iter().any(|object| object.kind.name == kind.name)
        };
        let emptied = compared.kinds.iter().any(is_empty);
        self.args.max_deletes.or(Some(0).filter(|_| emptied))
    }

    /// Asks once: for the profile by its name where it is protected or where the changes hold for everybody.
    fn confirm(&self, plan: &StatePlan, stake: &StateStake) -> Result<(), Fault> {
        let (context, settings) = (self.context, &self.connection.settings);
        let profile = &settings.profile;
        let counts = carried::counted(plan);
        let question = format!("{counts} on profile {profile}.");
        let is_named = self.args.confirm.iter().any(|given| given == profile);
        let by_name = settings.protect || stake.effect == Effect::HighImpact;
        if is_named || self.args.yes && !by_name {
            return Ok(());
        }
        let asker = context.asker();
        if !asker.can_ask() {
            let flag = if by_name { format!("--confirm '{profile}'") } else { "--yes".to_owned() };
            let why = match (settings.protect, by_name) {
                (true, _) => ", which is protected",
                (_, true) => "; some of them hold for everybody",
                _ => "",
            };
            return Err(Fault::new(
                Kind::Unconfirmed,
                format!("{counts} on profile {profile}{why}: not confirmed"),
            )
            .hint(format!("nothing was sent; {flag} confirms it, and --dry-run shows the plan")));
        }
        let style = context.style()?;
        let rows = shown::differences(&style, settings.platform, plan);
        shown::rows(context, &style, (shown::DIFFERENCES, "changes"), rows)?;
        let agreed = match by_name {
            true => asker.confirm_name(&question, profile)?,
            false => asker.confirm(&format!("{question} Go on?"))?,
        };
        match agreed {
            true => Ok(()),
            false => Err(Fault::new(Kind::Unconfirmed, "not confirmed, nothing was sent")),
        }
    }
}

/// Where the answers to creates show secrets.
fn secret_columns(platform: &Platform) -> Vec<Column> {
    let creates = platform.managed.kinds().iter().filter_map(|kind| platform.operation(kind.create?));
    creates
        .filter(|operation| engine::may_mint(operation))
        .flat_map(|operation| operation.columns)
        .copied()
        .collect()
}
