//! `diff`: files against a platform, two platforms, or two folders.

use super::compared::{Comparing, ReferencedSecrets};
use super::variables::VariableArgs;
use super::{files, shown};
use crate::cli::context::Context;
use crate::cli::fleet;
use crate::engine::Target;
use crate::fault::{Fault, Kind};
use crate::jobs::state::{self, LiveState, PlanWish, StateObject, StatePlan, kinds_of};
use crate::json;
use crate::output::{self, Style};
use crate::platforms::Platform;
use crate::platforms::managed::ManagedKind;
use clap::Args;
use std::collections::HashSet;
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};

/// Arguments of `diff`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  iamctl diff state --profile sandbox/u4ids\n  \
    iamctl diff --profile sandbox/protegrity --profile sandbox/protegrity-viewer\n  iamctl diff state old-state\n\n\
    The first is what is wanted, the second what it would be brought to: + would be made, ~ changed, - deleted. Exit 10 where \
    there are differences. docs/state.md tells more.")]
pub struct DiffArgs {
    /// Directory of an export; give two to compare them
    #[arg(value_name = "DIR", num_args = 0..=2)]
    directories: Vec<PathBuf>,
    /// Kinds to compare, separated by commas; by default those of the directory
    #[arg(long, value_name = "KINDS", value_delimiter = ',')]
    kinds: Vec<String>,
    /// Report objects without a file as differences
    #[arg(long)]
    prune: bool,
    #[command(flatten)]
    variables: VariableArgs,
}

/// Carries it out.
///
/// # Errors
/// Differs: there are differences. Usage, or what the platforms say.
pub(in crate::cli) fn run(context: &Context, args: &DiffArgs) -> Result<(), Fault> {
    let style = context.style()?;
    output::check(&style, &shown::view(shown::DIFFERENCES, "differences"))?;
    let named = context.globals.profiles.iter().flat_map(|names| names.split(','));
    let profiles: Vec<String> = named.map(str::to_owned).collect();
    match (args.directories.as_slice(), profiles.as_slice()) {
        ([one, other], []) => two_folders(context, args, &style, [one, other]),
        ([_, _], _) => Err(Fault::usage("two folders are compared without a profile")),
        ([directory], _) if profiles.len() < 2 => with_profile(context, args, &style, directory),
        ([], [one, other]) => two_profiles(context, args, &style, [one, other]),
        _ => Err(Fault::usage(match args.directories.len() + profiles.len() {
            0 | 1 => "there are not two things to compare".to_owned(),
            more => format!("two things are compared, and {more} are given"),
        })
        .hint("give a folder and a profile, two folders, or --profile twice")),
    }
}

fn with_profile(context: &Context, args: &DiffArgs, style: &Style, directory: &Path) -> Result<(), Fault> {
    let variables = args.variables.read()?;
    let settings = context.settings()?;
    let (platform, profile) = (settings.platform, settings.profile.clone());
    let named = |fault: Fault| fault.on(&profile, platform.name);
    let comparing = Comparing {
        context,
        directory,
        only: &args.kinds,
        variables: &variables,
        prune: args.prune,
        with_secrets: false,
    };
    let connection = &context.connect(settings)?;
    let folder = comparing.folder(connection).map_err(named)?;
    let session = connection.session()?;
    // It ends with the process: to free thousands of objects one by one takes as long as to compare them.
    let compared = ManuallyDrop::new(comparing.against(&session, connection, folder).map_err(named)?);
    shown::tell_plan(context, &profile, &compared.plan);
    ended(context, style, (platform, &compared.plan), &compared.failed, compared.folder.kinds.len())
}

fn two_folders(context: &Context, args: &DiffArgs, style: &Style, paths: [&PathBuf; 2]) -> Result<(), Fault> {
    let variables = args.variables.read()?;
    let (platform, wanted) = files::folder(paths[0], None, &args.kinds, &variables)?;
    let (_, there) = files::folder(paths[1], Some(platform), &args.kinds, &variables)?;
    let in_either =
        |kind: &&ManagedKind| wanted.kinds.iter().chain(&there.kinds).any(|one| one.name == kind.name);
    let kinds: Vec<&'static ManagedKind> = platform.managed.kinds().iter().filter(in_either).collect();
    let [objects, others] = [wanted.objects, there.objects].map(with_references);
    let live = LiveState::of_files(platform, &kinds, &others);
    files::all_there(&args.kinds, &kinds, "the folders have")?;
    let plan = state::plan(&live, &objects, &kinds, &whole(&[]))?;
    ended(context, style, (platform, &plan), &[], kinds.len())
}

/// Objects of files with where their secrets are to be had in its place: one file may have them from elsewhere than another.
fn with_references(mut objects: Vec<StateObject>) -> Vec<StateObject> {
    for object in &mut objects {
        for (at, reference) in &object.secrets {
            json::put(&mut object.value, at, reference.clone());
        }
    }
    objects
}

/// What is in one of two places only differs, too, but for what is left alone, as `kind/key`.
fn whole(left: &[String]) -> PlanWish<'_> {
    PlanWish { prune: true, kept: left, with_secrets: false, secrets: None }
}

/// What is read of one of two profiles.
struct OfProfile {
    kinds: Vec<&'static ManagedKind>,
    live: LiveState,
}

fn two_profiles(context: &Context, args: &DiffArgs, style: &Style, names: [&String; 2]) -> Result<(), Fault> {
    let connections =
        [context.connect(context.settings_of(names[0])?)?, context.connect(context.settings_of(names[1])?)?];
    let platforms = connections.each_ref().map(|one| one.settings.platform);
    let platform = platforms[1];
    if platforms[0].name != platform.name {
        return Err(Fault::usage(format!(
            "{} is {}, and {} is {}: only the same platform can be compared",
            names[0], platforms[0].title, names[1], platform.title
        )));
    }
    let sessions = [connections[0].session()?, connections[1].session()?];
    let read = |place: usize| -> Result<OfProfile, Fault> {
        let named = |fault: Fault| fault.on(names[place], platform.name);
        let kinds = kinds_of(platform, &args.kinds).map_err(named)?;
        let live = state::read(Target { session: &sessions[place], platform }, &kinds).map_err(named)?;
        Ok(OfProfile { kinds, live })
    };
    let (wanted, there) = (read(0)?, read(1)?);
    let (_, mut failed) = shown::tell_read(context, names[0], &wanted.live, &wanted.kinds);
    let (_, more) = shown::tell_read(context, names[1], &there.live, &there.kinds);
    failed.extend(more);
    let is_in_both = |kind: &&'static ManagedKind| wanted.live.has(kind) && there.live.has(kind);
    let both: Vec<&'static ManagedKind> = wanted.kinds.iter().copied().filter(is_in_both).collect();
    let objects = wanted.live.objects(&both);
    let mut left: Vec<String> = wanted.live.unheld.iter().map(state::UnheldObject::name).collect();
    // To the other account it is an object like any other.
    left.extend(wanted.live.own_account(&both));
    let mut plan = state::plan(&there.live, &objects, &both, &whole(&left))?;
    let target = Target { session: &sessions[1], platform };
    plan.judge(target, (&there.live, &objects), &ReferencedSecrets { context, folder: Path::new("") });
    shown::tell_plan(context, names[1], &plan);
    ended(context, style, (platform, &plan), &failed, wanted.kinds.len())
}

/// As many that cannot be applied are named one by one.
const SAID: usize = 5;

/// Shows the differences and ends.
fn ended(
    context: &Context,
    style: &Style,
    (platform, plan): (&Platform, &StatePlan),
    failed: &[(String, Fault)],
    kinds: usize,
) -> Result<(), Fault> {
    let what = if failed.is_empty() { "differences" } else { "differences in the kinds that were read" };
    shown::rows(context, style, (shown::DIFFERENCES, what), shown::differences(style, platform, plan))?;
    fleet::tell(context, style.format, failed);
    shown::verdict("were not compared", kinds, failed)?;
    let fault = match plan.steps.len() {
        0 => return Ok(()),
        1 => Fault::new(Kind::Differs, "1 object differs"),
        count => Fault::new(Kind::Differs, format!("{count} objects differ")),
    };
    let mut told = HashSet::new();
    let mut refused = plan.refusals().filter(|one| told.insert(one.clone()));
    let fault =
        refused.by_ref().take(SAID).fold(fault, |fault, one| fault.hint(format!("'apply' refuses {one}")));
    Err(match refused.count() {
        0 => fault,
        more => fault.hint(format!("and {more} more")),
    })
}
