//! The reference pages in `docs`: every command, which platform does what, and the exit codes. They are committed
//! and held by a test.

use super::carriers::carriers;
use super::{bulk_args, generate};
use crate::commands::{self, Effect, RESOURCES};
use crate::fault::Kind;
use crate::json;
use crate::platforms::PLATFORMS;
use crate::platforms::checks::CheckTopic;
use serde_json::Value;

/// `docs/commands.md`.
pub fn commands_page() -> String {
    let mut page = String::from(
        "# Commands\n\nGenerated from the tables; `iamctl commands -o json` gives the same as data.\n\n\
         In it: [options of every command](#options-of-every-command), [bulk options](#bulk-options)",
    );
    let rows = generate::command_rows();
    let mut words: Vec<String> = Vec::new();
    for row in &rows {
        let word = word_of(row);
        if words.last() != Some(&word) {
            page.push_str(&format!(", [{word}](#{word})"));
            words.push(word);
        }
    }
    page.push_str(".\n\n## Options of every command\n");
    page.push_str(&table(&generate::global_rows()));
    page.push_str(
        "\n## Bulk options\n\nEvery command that writes to a platform can be carried out for each row of a file: its \
         columns are named like the flags, and what stands on the line holds for all rows.\n",
    );
    page.push_str(&table(&many_rows(&rows)));
    let mut last = String::new();
    for row in &rows {
        let word = word_of(row);
        if word != last {
            let about =
                RESOURCES.iter().find(|resource| resource.name == word).map(|resource| resource.about);
            let about = about.map(|about| format!("\n{about}.\n")).unwrap_or_default();
            page.push_str(&format!("\n## {word}\n{about}"));
            last = word;
        }
        page.push_str(&section(row));
    }
    page
}

/// The first word of a command.
fn word_of(row: &Value) -> String {
    let path = json::text_at(row, "/command").unwrap_or_default();
    path.split(' ').next().unwrap_or_default().to_owned()
}

fn is_many(argument: &Value) -> bool {
    json::text_at(argument, "/section").as_deref() == Some(bulk_args::HEADING)
}

/// The bulk options, which are the same with every command that has them.
fn many_rows(rows: &[Value]) -> Vec<Value> {
    let arguments =
        rows.iter().map(|row| json::at(row, "/arguments").as_array().cloned().unwrap_or_default());
    let many = |arguments: Vec<Value>| arguments.into_iter().filter(is_many).collect::<Vec<_>>();
    arguments.map(many).find(|many| !many.is_empty()).unwrap_or_default()
}

fn section(row: &Value) -> String {
    let text = |pointer: &str| json::text_at(row, pointer).unwrap_or_default();
    let mut section = format!("\n### {}\n\n{}.", text("/command"), text("/about").trim_end_matches('.'));
    if let Some(platforms) = json::at(row, "/platforms").as_array().filter(|list| !list.is_empty()) {
        let names: Vec<&str> = platforms.iter().filter_map(Value::as_str).collect();
        section.push_str(&format!(" Platforms: {}.", names.join(", ")));
    }
    let arguments = json::at(row, "/arguments").as_array().cloned().unwrap_or_default();
    let (many, own): (Vec<Value>, Vec<Value>) = arguments.into_iter().partition(is_many);
    if !many.is_empty() {
        section.push_str(" Takes `--each`.");
    }
    section.push('\n');
    section.push_str(&table(&own));
    if let Some(command) = commands::all().find(|command| command.path == text("/command")) {
        for (platform, operation) in carriers(command) {
            if !operation.requires.is_empty() {
                section.push_str(&format!("\nOn {} it needs: {}.\n", platform.name, operation.requires));
            }
        }
        section.push_str(&examples(command));
    }
    section
}

fn table(arguments: &[Value]) -> String {
    if arguments.is_empty() {
        return String::new();
    }
    let mut table = String::from("\n| argument | value | help |\n|---|---|---|\n");
    for argument in arguments {
        let text = |pointer: &str| json::text_at(argument, pointer).unwrap_or_default().replace('|', "\\|");
        let choices = json::at(argument, "/choices").as_array().into_iter().flatten();
        let choices: Vec<&str> = choices.filter_map(Value::as_str).collect();
        let help = text("/help");
        // Help that names them says it already.
        let choices = if choices.iter().all(|choice| help.contains(choice)) {
            String::new()
        } else {
            format!(". Values: {}", choices.join(", "))
        };
        table.push_str(&format!("| `{}` | {} | {}{} |\n", text("/name"), text("/value_name"), help, choices));
    }
    table
}

fn examples(command: &commands::Command) -> String {
    let mut text = String::from("\n```sh\n");
    for (platform, operation) in carriers(command) {
        for example in operation.examples {
            text.push_str(&format!("iamctl {example} --profile sandbox/{}\n", platform.name));
        }
    }
    text.push_str("```\n");
    text
}

/// `docs/support.md`.
pub fn support_page() -> String {
    let mut page = String::from(
        "# Support\n\nWhich platform does what. Generated; `iamctl capabilities -o json` gives the paths. *asks*: it is \
         destructive or holds for everybody, so it prompts, and a script says `--yes` or `--confirm`.\n\n| command |",
    );
    for platform in PLATFORMS {
        page.push_str(&format!(" {} |", platform.name));
    }
    page.push_str(&format!("\n|---|{}\n", "---|".repeat(PLATFORMS.len())));
    for command in commands::all() {
        page.push_str(&format!("| `{}` |", command.path));
        for platform in PLATFORMS {
            page.push_str(match platform.operation(command) {
                Some(operation) if command.effect.max(operation.weight) >= Effect::Destroy => " asks |",
                Some(_) => " yes |",
                None => " |",
            });
        }
        page.push('\n');
    }
    page + &checks()
}

/// What `check` reads on each platform, and what it cannot look for.
fn checks() -> String {
    let mut text = String::from("\n## Checks\n\n| platform | check | reads |\n|---|---|---|\n");
    for platform in PLATFORMS {
        for topic in CheckTopic::ALL {
            let lists = platform.checks.all.iter().filter(|check| check.topic == topic);
            let mut read: Vec<String> = lists.map(|check| format!("`{}`", check.read.path)).collect();
            read.dedup();
            let cannot = platform.checks.cannot.iter().filter(|(none, _)| *none == topic);
            read.extend(cannot.map(|(_, why)| format!("not checked: {why}")));
            text.push_str(&format!("| {} | `{}` | {} |\n", platform.name, topic.word(), read.join(", ")));
        }
    }
    text
}

/// `docs/exit-codes.md`.
pub fn exit_codes_page() -> String {
    let mut page = String::from(
        "# Exit codes\n\nGenerated. With `-o json` or `-o ndjson` the same code word stands in `.error.code` on \
         standard error.\n\n| exit | code | meaning |\n|---|---|---|\n\
         | 0 | | done; also an empty list, or nothing to change |\n",
    );
    for (kind, code, exit, meaning) in Kind::TABLE {
        if *kind != Kind::ClosedPipe {
            page.push_str(&format!("| {exit} | `{code}` | {meaning} |\n"));
        }
    }
    page
}
