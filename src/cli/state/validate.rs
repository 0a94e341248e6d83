//! `validate`: the files of a folder, checked without a platform.

use super::variables::VariableArgs;
use super::{files, shown};
use crate::cli::context::Context;
use crate::fault::Fault;
use crate::http::trace::{Level, Listener as _};
use crate::jobs::state::{self, LiveState, PlanWish};
use crate::output;
use clap::Args;
use serde_json::json;
use std::path::PathBuf;

/// Arguments of `validate`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  iamctl validate state\n\n\
    Nothing is sent. What files refer to is looked for in the folder; what the platform may have of its own is known when they are \
    applied.")]
pub struct ValidateArgs {
    /// Directory of an export
    #[arg(value_name = "DIR")]
    directory: PathBuf,
    #[command(flatten)]
    variables: VariableArgs,
}

/// Carries it out.
///
/// # Errors
/// Usage, naming the file.
pub(in crate::cli) fn run(context: &Context, args: &ValidateArgs) -> Result<(), Fault> {
    let style = context.style()?;
    output::check(&style, &shown::view(shown::COUNTS, "kinds"))?;
    let variables = args.variables.read()?;
    let (platform, folder) = files::folder(&args.directory, None, &[], &variables)?;
    let mut known = folder.settings.left_out.clone();
    known.extend(folder.settings.named.iter().flatten().cloned());
    let own = LiveState::only(platform, &folder.kinds, &known);
    let wish = PlanWish { prune: false, kept: &[], with_secrets: false, secrets: None };
    let mut plan = state::plan(&own, &folder.objects, &folder.kinds, &wish)?;
    let tell = |text: &str| context.teller().line(Level::Notice, text);
    let doubts = plan.judge_offline(&own, &folder);
    plan.possible_offline()?;
    doubts.iter().for_each(|text| tell(text));
    let cleared = folder.objects.iter().flat_map(|object| state::never_null(platform, object));
    cleared.for_each(|text| tell(&text));
    let lacking = folder.objects.iter().flat_map(|object| state::lacking_inside(platform, object));
    lacking.for_each(|text| tell(&text));
    let count = |name: &str| folder.objects.iter().filter(|object| object.kind.name == name).count();
    let rows = folder.kinds.iter().map(|kind| json!({"kind": kind.name, "objects": count(kind.name)}));
    shown::rows(context, &style, (shown::COUNTS, "kinds"), rows.collect())
}
