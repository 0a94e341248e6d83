//! `people list` and `people compare`.

use super::{crew, pages};
use crate::cli::context::Context;
use crate::cli::fleet::{self, Opened};
use crate::cli::new_file::NewFile;
use crate::commands::{Column, Heading, Show, column, plain_headings};
use crate::engine::Target;
use crate::fault::{Fault, Kind};
use crate::http::trace::{Level, Listener as _};
use crate::jobs::people::{Census, CountedAccount, MatchBy, Somebody, census, lists_accounts};
use crate::jobs::verdict;
use crate::json;
use crate::output::View;
use crate::session::Outcome;
use clap::Args;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Arguments of `people list`.
#[derive(Debug, Args)]
pub(super) struct ListArgs {
    /// What accounts are put together by: email, username or external-id
    #[arg(long = "match", value_name = "BY", default_value = "email", value_parser = ["email", "username", "external-id"],
        hide_possible_values = true)]
    by: String,
    /// Also write an HTML report to this file: one self-contained page
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
}

/// Arguments of `people compare`.
#[derive(Debug, Args)]
pub(super) struct CompareArgs {
    /// The profile that is compared
    #[arg(long, value_name = "PROFILE")]
    from: String,
    /// The profile that it is compared with
    #[arg(long, value_name = "PROFILE")]
    to: String,
    /// What accounts are put together by: email, username or external-id
    #[arg(long = "match", value_name = "BY", default_value = "email", value_parser = ["email", "username", "external-id"],
        hide_possible_values = true)]
    by: String,
}

plain_headings! { PERSON "person"; DIFFERENCE "difference"; FROM "from"; TO "to"; }

static DIFFERENCES: &[Column] = &[
    column(&PERSON, "/person"),
    column(&DIFFERENCE, "/difference"),
    column(&FROM, "/from"),
    column(&TO, "/to"),
];

fn by(word: &str) -> MatchBy {
    MatchBy::WORDS.iter().find(|(known, _)| *known == word).map_or(MatchBy::Email, |(_, by)| *by)
}

/// Profiles that can be listed, those that failed, and those whose platform lists nobody.
type AbleProfiles<'o> = (Vec<(String, Target<'o>)>, Vec<(String, Fault)>, Vec<String>);

/// The profiles that can list accounts; the others are told of.
fn able<'o>(context: &Context, targets: Vec<(String, Result<Target<'o>, Fault>)>) -> AbleProfiles<'o> {
    let (mut able, mut failed, mut unable) = (Vec::new(), Vec::new(), Vec::new());
    for (profile, target) in targets {
        match target {
            Ok(target) if lists_accounts(target) => able.push((profile, target)),
            Ok(_) => unable.push(profile),
            Err(fault) => failed.push((profile, fault)),
        }
    }
    if !unable.is_empty() {
        let text = format!("left out, as their platforms list no accounts of people: {}", unable.join(", "));
        context.teller().line(Level::Notice, &text);
    }
    (able, failed, unable)
}

/// `username (state)` of each account, the state only where it is not active.
fn told(accounts: Option<&Vec<CountedAccount>>) -> String {
    let one = |account: &CountedAccount| match account.state.as_str() {
        "active" => account.username.clone(),
        state => format!("{} ({state})", account.username),
    };
    accounts.map(|list| list.iter().map(one).collect::<Vec<_>>().join(", ")).unwrap_or_default()
}

/// Lists everybody, a row a person and a column a profile.
///
/// # Errors
/// What the profiles failed by.
pub(super) fn list(context: &Context, args: &ListArgs) -> Result<(), Fault> {
    let style = context.style()?;
    let page = args.html.as_deref().map(NewFile::reserve).transpose()?;
    let context = &context.without_questions();
    let opened = crew::open(context)?;
    let fleet = opened.fleet();
    let targets = fleet.members.iter().map(|member| (member.profile.clone(), member.target())).collect();
    let (able, mut failed, unable) = able(context, targets);
    let all = able.len() + failed.len();
    if all == 0 {
        return Err(Fault::new(Kind::Unsupported, "no platform of these profiles lists accounts of people"));
    }
    let (census, missed) = census(&able.iter().map(|(_, target)| *target).collect::<Vec<_>>(), by(&args.by));
    for (place, fault) in missed {
        let (profile, target) = &able[place];
        failed.push((profile.clone(), fault.on(profile, target.platform.name)));
    }
    let headings: Vec<Heading> = able
        .iter()
        // A run ends with the process, and with it these names.
        .map(|(profile, _)| Heading { name: Box::leak(profile.clone().into_boxed_str()), show: Show::Plain })
        .collect();
    let headings: &'static [Heading] = Box::leak(headings.into_boxed_slice());
    let pointers: Vec<String> = (0..able.len()).map(|place| format!("/columns/{place}")).collect();
    let pointers: &'static [String] = Box::leak(pointers.into_boxed_slice());
    let mut columns = vec![column(&PERSON, "/person")];
    columns.extend(headings.iter().zip(pointers).map(|(heading, at)| column(heading, at)));
    let view =
        View { columns: &columns, secret_members: &[], id: "/person", what: "people", reveal_once: false };
    let profiles: Vec<&str> = able.iter().map(|(profile, _)| profile.as_str()).collect();
    if let Some(page) = page {
        let made = pages::review(
            &args.by,
            &context.clock.now().to_string(),
            &profiles,
            people(&census, &profiles),
            (&failed, &unable),
        );
        page.add(context.redactor.clean(&made.html()?).as_bytes())?;
    }
    let rows = people(&census, &profiles);
    context.show_in(&style, &view, Outcome::Rows(Box::new(rows.map(|row| Ok(json::raw(&row))))))?;
    tell_nameless(context, &census, &args.by, "stand in rows of their own");
    fleet::tell(context, style.format, &failed);
    verdict("profiles failed", all, &failed)
}

/// Warns of accounts that cannot be put together with any other.
fn tell_nameless(context: &Context, census: &Census, by: &str, what: &str) {
    if !census.nameless.is_empty() {
        let text = format!("{} accounts have no {by} and {what}", census.nameless.len());
        context.teller().line(Level::Warning, &text);
    }
}

fn people<'c>(census: &'c Census, profiles: &'c [&str]) -> impl Iterator<Item = Value> + Send + 'c {
    let row = move |person: &str, accounts: &dyn Fn(usize) -> Vec<CountedAccount>| {
        let lists: Vec<Vec<CountedAccount>> = (0..profiles.len()).map(accounts).collect();
        let shown = profiles.iter().zip(&lists).flat_map(|(profile, list)| {
            list.iter()
                .map(move |one| json!({"profile": profile, "username": one.username, "state": one.state}))
        });
        json!({
            "person": person,
            "accounts": shown.collect::<Vec<_>>(),
            "columns": lists.iter().map(|list| told(Some(list))).collect::<Vec<_>>(),
        })
    };
    let named = census.people.values().map(move |(person, accounts)| {
        row(person, &|place| accounts.get(&place).cloned().unwrap_or_default())
    });
    // Whoever has nothing in common with anybody is a row alone.
    let nameless = census.nameless.iter().map(move |(at, account)| {
        row("", &|place| if place == *at { vec![account.clone()] } else { Vec::new() })
    });
    named.chain(nameless)
}

/// Lists who is on one profile only, or is not the same on both.
///
/// # Errors
/// Differs where there is anything to list; what a profile failed by.
pub(super) fn compare(context: &Context, args: &CompareArgs) -> Result<(), Fault> {
    let style = context.style()?;
    if context.globals.profile.is_some() || context.globals.all_profiles {
        return Err(
            Fault::usage("--from and --to say which profiles are compared").hint("leave --profile out")
        );
    }
    let context = &context.without_questions();
    let selected = [&args.from, &args.to];
    let selected = selected.map(|name| crate::config::Selected { name: name.clone(), by_name: true });
    let opened = Opened::all(context, selected.into())?;
    let fleet = opened.fleet();
    let mut targets = Vec::new();
    for member in &fleet.members {
        let target = member.target()?;
        if !lists_accounts(target) {
            let fault = Fault::new(
                Kind::Unsupported,
                format!("{} lists no accounts of people", target.platform.title),
            );
            return Err(fault.on(&member.profile, target.platform.name));
        }
        targets.push(target);
    }
    let (census, missed) = census(&targets, by(&args.by));
    if let Some((place, fault)) = missed.into_iter().next() {
        // Half of a comparison would call everybody missing.
        return Err(fault.on(&fleet.members[place].profile, targets[place].platform.name));
    }
    let rows: Vec<Value> = census.people.values().filter_map(difference).collect();
    let count = rows.len();
    let view = View {
        columns: DIFFERENCES,
        secret_members: &[],
        id: "/person",
        what: "differences",
        reveal_once: false,
    };
    let rows = rows.into_iter().map(|row| Ok(json::raw(&row)));
    context.show_in(&style, &view, Outcome::Rows(Box::new(rows)))?;
    tell_nameless(context, &census, &args.by, "were not compared");
    if count == 0 {
        return Ok(());
    }
    let said = if count == 1 { "1 person differs".to_owned() } else { format!("{count} people differ") };
    Err(Fault::new(Kind::Differs, format!("{said} between {} and {}", args.from, args.to)))
}

fn difference((person, accounts): &Somebody) -> Option<Value> {
    let (from, to) = (accounts.get(&0), accounts.get(&1));
    let is_active = |list: &Vec<CountedAccount>| list.iter().any(|one| one.state == "active");
    let what = match (from, to) {
        (Some(_), None) => "only in from",
        (None, Some(_)) => "only in to",
        (Some(from), Some(to)) if is_active(from) != is_active(to) => "state differs",
        (Some(from), Some(to)) if from.len() != to.len() => "number of accounts differs",
        _ => return None,
    };
    Some(json!({"person": person, "difference": what, "from": told(from), "to": told(to)}))
}
