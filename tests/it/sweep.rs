//! Every example of every operation, through parser, engine and the strict sandbox.

use crate::bench::{Bench, INPUT};
use crate::served::{Served, still};
use iamctl::commands::Effect;
use iamctl::platforms::PLATFORMS;
use iamctl::sandbox::Sandbox;
use iamctl::sandbox::store::Store;
use serde_json::Value;

fn bench(platform: &str) -> Bench {
    Bench::on(&format!("sandbox/{platform}")).with("IAMCTL_OUTPUT", "json")
}

#[test]
fn every_example_works_in_the_sandbox() {
    let mut failures = Vec::new();
    for platform in PLATFORMS {
        for operation in platform.operations() {
            for example in operation.examples {
                let bench = bench(platform.name);
                // A warning and lines of traffic are forced on: whatever is said, standard output holds data alone.
                let ran = bench.feed(&format!("{example} -v --insecure-config"), INPUT);
                // Some examples choose a form themselves, and `auth` only speaks on standard error.
                let shaped =
                    example.contains(" -o ") || example.contains(" --jq ") || example.starts_with("auth ");
                if ran.code != 0 || !shaped && serde_json::from_str::<Value>(&ran.out).is_err() {
                    failures.push(format!("{} '{example}': {ran:?}", platform.name));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn what_examples_change_is_there_for_the_next_process_as_it_is_for_this_one() {
    for platform in PLATFORMS {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sandbox.json");
        let served = Served::kept(path.clone(), still());
        let bench = served.bench(platform.name).by(still());
        let all: Vec<_> = platform.operations().flat_map(|operation| operation.examples).collect();
        for some in all.chunks(8) {
            // One may undo what another needs; what is refused counts, too.
            some.iter().for_each(|example| drop(bench.feed(example, INPUT)));
            let next = Sandbox::new(Store::file(path.clone()), still());
            let [here, there] = [&*served.sandbox, &next].map(|one| {
                let mut memory = one.memory(platform.name).unwrap();
                // Which signatures came with reads is for the process that heard them.
                memory.as_object_mut().unwrap().remove("seen");
                memory
            });
            assert!(here == there, "{}: {some:?}", platform.name);
        }
        assert!(served.totals(platform.name).1 > 10, "{}", platform.name);
    }
}

#[test]
fn every_declared_column_of_a_read_is_filled() {
    let mut empty = Vec::new();
    for platform in PLATFORMS {
        for operation in platform.operations().filter(|operation| operation.command.effect == Effect::Read) {
            let bench = bench(platform.name);
            let mut rows: Vec<Value> = Vec::new();
            let plain = |example: &&&str| {
                ![" --columns ", " -o ", " --jq "].iter().any(|flag| example.contains(flag))
                    && !example.starts_with("auth ")
            };
            for example in operation.examples.iter().filter(plain) {
                match bench.feed(example, INPUT).json() {
                    Value::Array(list) => rows.extend(list),
                    other => rows.push(other),
                }
            }
            for column in operation.columns {
                let filled =
                    rows.iter().any(|row| row.pointer(column.pointer).is_some_and(|value| !value.is_null()));
                if !filled {
                    empty.push(format!("{} '{}': {}", platform.name, operation.command.path, column.pointer));
                }
            }
        }
    }
    assert!(empty.is_empty(), "{}", empty.join("\n"));
}
