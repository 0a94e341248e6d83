//! `people verify-evidence`: holds what a file says against the present.

use super::crew;
use super::offboard::REPORTED;
use crate::cli::context::Context;
use crate::cli::fleet::{self, Opened};
use crate::config::Selected;
use crate::fault::{Fault, Kind};
use crate::files;
use crate::http::trace::{Level, Listener as _};
use crate::jobs::people::evidence_file::{ClosedAccount, EvidenceFile};
use crate::jobs::people::{AlikeAccount, PersonAccount, hold_each, open_steps};
use crate::jobs::{Fleet, verdict};
use crate::json;
use crate::output::{self, View};
use crate::platforms::person::People;
use crate::session::Outcome;
use clap::Args;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// The longest file that is read, in bytes.
const LONGEST: u64 = 64 << 20;

/// Arguments of `people verify-evidence`.
#[derive(Debug, Args)]
pub(super) struct VerifyArgs {
    /// The file that `people offboard --evidence` wrote
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

static VIEW: View =
    View { columns: REPORTED, secret_members: &[], id: View::NO_ID, what: "steps", reveal_once: false };

/// Lists what would have to be done again.
///
/// # Errors
/// Differs where there is anything; what a profile failed by.
pub(super) fn run(context: &Context, args: &VerifyArgs) -> Result<(), Fault> {
    let name = args.file.display().to_string();
    let content = files::read(&args.file, LONGEST)
        .map_err(|error| Fault::usage(format!("{name} cannot be read: {error}")))?;
    let file = EvidenceFile::read(&content, &name)?;
    if context.globals.profile.is_some() || context.globals.all_profiles {
        return Err(Fault::usage("the file says which profiles it is about").hint("leave --profile out"));
    }
    let style = context.style()?;
    output::check(&style, &VIEW)?;
    let context = &context.without_questions();
    let opened = Opened::all(context, selected(&file))?;
    let fleet = opened.fleet();
    let (mut accounts, mut failed) = known(&fleet, &file);
    let mut found = crew::search(context, &fleet, &[crew::query(&file.person)?]);
    let mut alike = Vec::new();
    if let Some(found) = found.pop() {
        let is_told = |profile: &str| failed.iter().any(|(known, _)| known == profile);
        let untold: Vec<_> = found.faults().into_iter().filter(|(profile, _)| !is_told(profile)).collect();
        failed.extend(untold);
        let is_new = |one: &PersonAccount| {
            !accounts.iter().any(|known| known.id == one.id && known.profile() == one.profile())
        };
        let new: Vec<PersonAccount> = found.accounts.into_iter().filter(is_new).collect();
        accounts.extend(new);
        alike = found.alike;
        alike.retain(|one| one.is_open() && !file.options.skips_all(one.account.profile()));
    }
    let mut rows: Vec<Value> = alike.iter().map(doubtful).collect();
    for (account, held) in accounts.iter().zip(hold_each(&accounts)) {
        let (profile, platform) = (account.profile(), account.target.platform.name);
        let is_account = |one: &&ClosedAccount| one.profile == profile && one.id == account.id;
        let existed = file.accounts.iter().find(is_account).is_some_and(|one| one.exists);
        let mut fail = |fault: Fault| failed.push((profile.to_owned(), fault.on(profile, platform)));
        match held.and_then(|held| Ok((open_steps(&held, &file.options)?, held))) {
            Ok((_, held)) if existed && !held.is_there => {
                let text = format!("{profile}: {} is not there any more", account.username);
                context.teller().line(Level::Notice, &text);
            }
            Ok((steps, held)) => {
                rows.extend(steps);
                held.gaps().for_each(&mut fail);
            }
            Err(fault) => fail(fault),
        }
    }
    let count = rows.len();
    let shown: Vec<_> = rows.iter().map(|row| Ok(json::raw(row))).collect();
    context.show_in(&style, &VIEW, Outcome::Rows(Box::new(shown.into_iter())))?;
    let failed = crew::by_profile(failed);
    fleet::tell(context, style.format, &failed);
    let all: BTreeSet<&str> = file.profiles().collect();
    verdict("profiles failed", all.len(), &failed)?;
    let person = &file.person;
    if count > 0 {
        let steps = if count == 1 { "step" } else { "steps" };
        let message =
            format!("'{person}' is not as the evidence says: {count} {steps} would have to be done again");
        return Err(Fault::new(Kind::Differs, message));
    }
    if !file.is_verified {
        let message = format!("the evidence says itself that '{person}' was not closed everywhere");
        return Err(Fault::new(Kind::Differs, message));
    }
    context.teller().line(Level::Notice, &format!("{person}: as the evidence of {} says", file.ended));
    Ok(())
}

/// An account that may be the person's, as a row.
fn doubtful(one: &AlikeAccount) -> Value {
    let account = &one.account;
    json!({
        "profile": account.profile(),
        "platform": account.target.platform.name,
        "step": "open",
        "about": format!("{} {}", account.username, one.reason()),
        "before": account.state,
    })
}

/// The profiles that a file is about.
fn selected(file: &EvidenceFile) -> Vec<Selected> {
    let mut selected: Vec<Selected> = Vec::new();
    for profile in file.profiles() {
        if !selected.iter().any(|known| known.name == profile) {
            selected.push(Selected { name: profile.to_owned(), by_name: true });
        }
    }
    selected
}

/// The accounts of a file on the profiles of this run, and the profiles on which they cannot be asked for.
fn known<'f>(fleet: &'f Fleet, file: &EvidenceFile) -> (Vec<PersonAccount<'f>>, Vec<(String, Fault)>) {
    let (mut accounts, mut failed) = (Vec::new(), Vec::new());
    for ClosedAccount { profile, platform, id, username, is_proven, .. } in &file.accounts {
        let member = fleet.members.iter().find(|member| member.profile == *profile);
        match member.map(|member| member.target()) {
            Some(Ok(target)) if target.platform.name == platform => {
                if let People::Accounts(own) = target.platform.people {
                    let account = PersonAccount::known(target, own, id, username);
                    accounts.push(PersonAccount { is_proven: *is_proven, ..account });
                }
            }
            Some(Ok(target)) => {
                let fault = Fault::configuration(format!(
                    "the profile is of {} and was of {platform}",
                    target.platform.name
                ));
                failed.push((profile.clone(), fault.on(profile, target.platform.name)));
            }
            Some(Err(fault)) => failed.push((profile.clone(), fault)),
            None => {}
        }
    }
    (accounts, failed)
}
