//! `--dry-run` of signing in and out: the request that would be sent, its secrets hidden.

use crate::cli::context::{Connection, Context, split_url};
use crate::cli::outcome::show_planned;
use crate::fault::Fault;
use crate::output::{Dry, View};
use crate::session::Session;
use clap::Args;

#[derive(Debug, Args)]
pub(super) struct DryRunArgs {
    /// Show the request instead of sending it
    #[arg(long, value_name = "FORMAT", num_args = 0..=1, require_equals = true, default_missing_value = "text",
        value_parser = ["text", "curl"])]
    pub(super) dry_run: Option<String>,
}

/// Shows the first call of a conversation, which is not sent.
///
/// # Errors
/// What stands in the way of that call.
pub(super) fn show<T>(
    context: &Context,
    args: &DryRunArgs,
    connection: &Connection,
    talk: impl FnOnce(&Session) -> Result<T, Fault>,
) -> Result<(), Fault> {
    let settings = &connection.settings;
    let call = connection.plan(talk).map_err(|fault| fault.on(&settings.profile, settings.platform.name))?;
    let secret_members = settings.platform.secret_members;
    let view = View { columns: &[], secret_members, id: "", what: "requests", reveal_once: false };
    let dry = Dry::of(args.dry_run.as_deref() == Some("curl"), &[]);
    // Another address than that of the profile may issue tokens.
    let origin = call.as_ref().and_then(|call| call.origin.clone());
    let base = origin.unwrap_or_else(|| split_url(&settings.url).0.to_owned());
    show_planned(context, (&context.style()?, &view), call, &base, dry)
}
