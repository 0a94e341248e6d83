//! `validate`: the files of a folder, checked without a platform.

use super::variables::VariableArgs;
use super::{files, shown};
use crate::cli::context::Context;
use crate::fault::Fault;
use crate::jobs::state::{self, LiveState, PlanWish};
use crate::output;
use clap::Args;
use serde_json::json;
use std::path::PathBuf;

/// Arguments of `validate`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  iamctl validate state\n\n\
    Nothing is sent. Whether what files refer to is on a platform is known when they are applied.")]
pub struct ValidateArgs {
    /// The folder of an export
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
    let variables = args.variables.read(context)?;
    let (platform, folder) = files::folder(&args.directory, None, &[], &variables)?;
    let nothing = LiveState::nothing(platform, &folder.kinds);
    let wish = PlanWish { prune: false, kept: &[], with_secrets: false, secrets: None };
    let plan = state::plan(&nothing, &folder.objects, &folder.kinds, &wish)?;
    drop(plan);
    let count = |name: &str| folder.objects.iter().filter(|object| object.kind.name == name).count();
    let rows = folder.kinds.iter().map(|kind| json!({"kind": kind.name, "objects": count(kind.name)}));
    shown::rows(context, &style, (shown::COUNTS, "kinds"), rows.collect())
}
