//! `people`: one person on every profile. Finds the accounts, shows what they hold, and closes them when somebody leaves.

mod case;
mod census;
mod crew;
mod ending;
mod evidence_places;
mod find;
mod leavers;
mod offboard;
mod pages;
mod runs;
mod verify;

pub(super) use crew::open as open_profiles;

use super::context::Context;
use crate::fault::Fault;
use clap::{Args, Subcommand};

/// Arguments of `people`.
#[derive(Debug, Args)]
pub struct PeopleArgs {
    #[command(subcommand)]
    command: PeopleCommand,
}

#[derive(Debug, Subcommand)]
enum PeopleCommand {
    /// Find a person's accounts on every profile
    #[command(
        after_help = "Examples:\n  iamctl people find maria.garcia@example.test --profile 'sandbox/*'\n\n\
        An account is the person's where an e-mail address, the username or the id of another system is the same but for \
        letter case and blanks around it. The column `matched` says which."
    )]
    Find(find::FindArgs),
    /// Show the accounts of a person with everything that they hold
    #[command(
        after_help = "Examples:\n  iamctl people show maria.garcia@example.test --profile 'sandbox/*'\n  \
        iamctl people show maria.garcia@example.test --profile 'sandbox/*' -o json\n  \
        iamctl people show maria.garcia@example.test --profile 'sandbox/*' --html maria.html"
    )]
    Show(find::ShowArgs),
    /// List everybody, a row a person and a column a profile: an access review
    #[command(after_help = "Examples:\n  iamctl people list --profile 'sandbox/*' -o csv\n  \
        iamctl people list --profile sandbox/hid,sandbox/entrust --match username --html review.html\n\n\
        Accounts are one person's where what --match names is the same but for letter case and blanks around it. A state \
        stands behind a username where it is not active. SecureAuth lists no accounts.")]
    List(census::ListArgs),
    /// List who is on one profile only, or active on one of them only
    #[command(after_help = "Examples:\n  iamctl people compare --from sandbox/hid --to sandbox/entrust\n\n\
        Exit 10 where there are differences.")]
    Compare(census::CompareArgs),
    /// Close a person's accounts on every profile, with evidence
    #[command(
        after_help = "Examples:\n  iamctl people offboard maria.garcia@example.test --profile 'sandbox/*' --dry-run\n  \
        iamctl people offboard maria.garcia@example.test --profile 'sandbox/*' --confirm maria.garcia@example.test \
        --evidence maria.json\n  \
        iamctl people offboard --each leavers.csv --profile 'sandbox/*' --confirm leavers.csv --evidence evidence\n\n\
        Stages are carried out in this order, each on all profiles before the next one: block (sign-in), revoke (tokens, \
        credentials, devices), remove (groups, roles, organizations), and delete where --stages asks for it. Every account \
        is read again at the end. Exit 0 only where nothing is left to do and all of it was read; a second run finds \
        nothing to do."
    )]
    Offboard(offboard::OffboardArgs),
    /// Check that the accounts of a person are still as the evidence of an offboarding says
    #[command(after_help = "Examples:\n  iamctl people verify-evidence maria.json\n\n\
        Exit 10 where something would have to be done again.")]
    VerifyEvidence(verify::VerifyArgs),
}

/// Carries it out.
///
/// # Errors
/// What went wrong.
pub(super) fn run(context: &Context, args: PeopleArgs) -> Result<(), Fault> {
    match args.command {
        PeopleCommand::Find(args) => find::find(context, &args),
        PeopleCommand::Show(args) => find::show(context, &args),
        PeopleCommand::List(args) => census::list(context, &args),
        PeopleCommand::Compare(args) => census::compare(context, &args),
        PeopleCommand::VerifyEvidence(args) => verify::run(context, &args),
        PeopleCommand::Offboard(args) => offboard::run(context, &args),
    }
}
