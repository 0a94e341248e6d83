//! The pages of `--html`: an access review, a person, the evidence.

use crate::fault::Fault;
use crate::json;
use crate::output::page::{HtmlPage, PageTable};
use serde_json::Value;

fn text(value: &Value, at: &str) -> String {
    json::text_at(value, at).unwrap_or_default()
}

fn list<'v>(value: &'v Value, at: &str) -> &'v [Value] {
    json::at(value, at).as_array().map_or(&[], Vec::as_slice)
}

fn table(title: &str, columns: &[&str], rows: Vec<Vec<String>>) -> PageTable {
    PageTable {
        title: title.to_owned(),
        columns: columns.iter().map(|name| (*name).to_owned()).collect(),
        rows,
    }
}

fn fact(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

/// Everybody, a row a person and a column a profile.
pub(super) fn review(
    by: &str,
    now: &str,
    profiles: &[&str],
    people: impl Iterator<Item = Value>,
    (failed, unable): (&[(String, Fault)], &[String]),
) -> HtmlPage {
    let rows = people.map(|person| {
        let cells = list(&person, "/columns").iter().map(|cell| text(cell, ""));
        std::iter::once(text(&person, "/person")).chain(cells).collect()
    });
    let columns: Vec<&str> = std::iter::once("person").chain(profiles.iter().copied()).collect();
    let rows: Vec<Vec<String>> = rows.collect();
    let mut facts = vec![
        fact("Made", now),
        fact("Profiles", &profiles.join(", ")),
        fact("Put together by", by),
        fact("People", &rows.len().to_string()),
    ];
    facts.extend(
        failed
            .iter()
            .map(|(profile, fault)| fact("Not read", &format!("{profile}: {}", fault.detail().message))),
    );
    facts.extend(
        unable.iter().map(|profile| fact("Left out", &format!("{profile}: its platform lists no accounts"))),
    );
    HtmlPage {
        title: "Access review".to_owned(),
        facts,
        chart: None,
        tables: vec![table("People", &columns, rows)],
    }
}

/// The accounts of a person with what they hold.
pub(super) fn accounts(
    (person, now): (&str, &str),
    accounts: &[Value],
    (failed, without): (&[(String, Fault)], &[&str]),
) -> HtmlPage {
    let row = |account: &Value| {
        ["/profile", "/platform", "/username", "/emails/0", "/state", "/matched"]
            .map(|at| text(account, at))
            .to_vec()
    };
    let mut tables = vec![table(
        "Accounts",
        &["profile", "platform", "username", "e-mail", "state", "matched"],
        accounts.iter().map(row).collect(),
    )];
    tables.push(table("Held", HELD, accounts.iter().flat_map(|account| held(account, "/holds")).collect()));
    let unread = accounts.iter().flat_map(|account| {
        let kinds = json::at(account, "/unread").as_object().into_iter().flatten();
        kinds.map(|(kind, code)| {
            fact("Not read", &format!("{} {kind}: {}", text(account, "/profile"), text(code, "")))
        })
    });
    let failed =
        failed.iter().map(|(what, fault)| fact("Not read", &format!("{what}: {}", fault.detail().message)));
    let without = without.iter().map(|profile| fact("No account", profile));
    let facts = [fact("Made", now), fact("Person", person)].into_iter();
    let facts = facts.chain(unread).chain(failed).chain(without).collect();
    HtmlPage { title: format!("Accounts of {person}"), facts, chart: None, tables }
}

const HELD: &[&str] = &["profile", "kind", "name", "state"];

/// A row for each thing that an account holds.
fn held(account: &Value, at: &str) -> Vec<Vec<String>> {
    let kinds = json::at(account, at).as_object().into_iter().flatten();
    let rows = kinds.flat_map(|(kind, list)| {
        let list = list.as_array().into_iter().flatten();
        list.map(|one| vec![text(account, "/profile"), kind.clone(), text(one, "/name"), text(one, "/state")])
    });
    rows.collect()
}

/// What was done for people who left.
pub(super) fn evidence(records: &[Value], refused: &[(String, Fault)]) -> HtmlPage {
    let mut facts: Vec<(String, String)> = Vec::new();
    facts.extend(
        refused
            .iter()
            .map(|(person, fault)| fact(person, &format!("NOT closed: {}", fault.detail().message))),
    );
    let mut tables = Vec::new();
    for record in records {
        let verified = if record["verified"] == true { "verified" } else { "NOT verified" };
        facts.push(fact(
            &text(record, "/person"),
            &format!("{verified}, {} to {}", text(record, "/started"), text(record, "/ended")),
        ));
        let texts =
            |at: &str| list(record, at).iter().map(|one| text(one, "")).collect::<Vec<_>>().join(", ");
        facts.push(fact("Stages", &texts("/stages")));
        if !list(record, "/skipped").is_empty() {
            facts.push(fact("Left out by --skip", &texts("/skipped")));
        }
        facts.push(fact("Plan", &text(record, "/plan")));
        facts.extend(elsewhere(record));
        let accounts = list(record, "/accounts");
        let row = |account: &Value| {
            let verified = if account["verified"] == true { "yes" } else { "NO" };
            let mut row = ["/profile", "/username", "/id", "/before/state", "/after/state"]
                .map(|at| text(account, at))
                .to_vec();
            row.push(verified.to_owned());
            for at in ["/left", "/left_out"] {
                let steps = list(account, at).iter();
                let steps = steps.map(|step| format!("{} {}", text(step, "/step"), text(step, "/about")));
                row.push(steps.collect::<Vec<_>>().join("; "));
            }
            row
        };
        let person = text(record, "/person");
        let named = |title: &str| format!("{title} of {person}");
        let columns = &["profile", "username", "id", "before", "after", "verified", "left to do", "left out"];
        tables.push(table(&named("Accounts"), columns, accounts.iter().map(row).collect()));
        let steps = accounts.iter().flat_map(|account| list(account, "/steps"));
        let step = |step: &Value| {
            ["/stage", "/profile", "/step", "/about", "/before", "/outcome", "/at", "/message"]
                .map(|at| text(step, at))
                .to_vec()
        };
        let columns = &["stage", "profile", "step", "about", "before", "outcome", "at", "message"];
        tables.push(table(&named("Steps"), columns, steps.map(step).collect()));
        let before = accounts.iter().flat_map(|account| held(account, "/before/holds"));
        tables.push(table(&named("Held before"), HELD, before.collect()));
        let cannot = accounts.iter().flat_map(|account| {
            list(account, "/cannot")
                .iter()
                .map(|one| vec![text(account, "/profile"), text(one, "/what"), text(one, "/reason")])
        });
        tables.push(table(
            &named("What the platforms cannot do for the accounts"),
            &["profile", "what", "reason"],
            cannot.collect(),
        ));
    }
    HtmlPage { title: "Offboarding".to_owned(), facts, chart: None, tables }
}

/// The profiles that could not be read, and those without an account.
fn elsewhere(record: &Value) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    for failed in list(record, "/failed") {
        facts.push(fact(
            "Not read",
            &format!("{}: {}", text(failed, "/profile"), text(failed, "/error/message")),
        ));
    }
    for one in list(record, "/alike") {
        let about = format!("{} {}", text(one, "/username"), text(one, "/reason"));
        facts.push(fact(&text(one, "/profile"), &about));
    }
    for without in list(record, "/without") {
        facts.push(fact(&text(without, "/profile"), &text(without, "/reason")));
    }
    facts
}
