//! What a dry run of an undo promises, undo does: an example of every command that can be taken back is, on every platform.

use crate::bench::{Bench, INPUT};
use iamctl::commands::Effect;
use iamctl::platforms::{PLATFORMS, Undo};

/// A name as a shell takes it.
fn quoted(name: &serde_json::Value) -> String {
    shlex::try_quote(name.as_str().unwrap_or_default()).unwrap().into_owned()
}

#[test]
fn what_a_dry_run_of_an_undo_promises_is_what_undo_does() {
    let (mut broken, mut undone) = (Vec::new(), 0);
    for platform in PLATFORMS {
        let can_be = platform.operations().filter(|operation| {
            operation.command.effect > Effect::Read
                && !matches!(platform.undo(operation), None | Some(Undo::Never(_)))
        });
        for operation in can_be {
            let Some(example) = operation.examples.first() else { continue };
            let bench = Bench::on(&format!("sandbox/{}", platform.name)).with("IAMCTL_OUTPUT", "json");
            bench.feed(example, INPUT);
            let dry = bench.run("undo last --dry-run");
            // What changed nothing wrote nothing; what cannot be undone, or is another thing now, is said.
            if matches!(dry.code, 5 | 6 | 13) {
                continue;
            }
            let rows = dry.json();
            let promised = |row: &serde_json::Value| row["undo"] == "yes" || row["undo"] == "nothing to do";
            let all = rows.as_array().is_some_and(|rows| rows.iter().all(promised));
            let named: Vec<String> = rows
                .as_array()
                .into_iter()
                .flatten()
                .map(|row| format!("--confirm {}", quoted(&row["about"])))
                .collect();
            let ran = bench.run(&format!("undo last --yes {}", named.join(" ")));
            undone += 1;
            let meant = if all { 0 } else { 9 };
            if dry.code != meant || ran.code != meant {
                broken.push(format!("{} '{example}': promised {rows}, then {ran:?}", platform.name));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    assert!(undone > 100, "only {undone} were undone");
}
