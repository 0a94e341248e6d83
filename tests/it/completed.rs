//! `--with`: rows completed with what their list leaves out.

use crate::bench::Bench;
use crate::served::{Served, status, still};
use iamctl::platforms::{PLATFORMS, WithBy};
use serde_json::Value;

fn column(ran: &Value, name: &str) -> Vec<Value> {
    ran.as_array().unwrap().iter().map(|row| row[name].clone()).collect()
}

#[test]
fn every_list_that_can_be_completed_shows_the_same_as_a_read_of_each_in_the_order_of_its_rows() {
    for platform in PLATFORMS {
        for operation in platform.operations() {
            let Some(with) = operation.with else { continue };
            let bench = Bench::on(&format!("sandbox/{}", platform.name));
            let path = operation.command.path;
            for part in with.parts {
                let name = part.column.name;
                assert!(
                    with.columns.iter().any(|own| own.heading == part.column),
                    "{path}: {name} has no column"
                );
                let line = format!("{path} --with {name} --limit 30 --jobs 3");
                let whole = bench.run(&format!("{line} -o json")).exits(0).json();
                let plain = bench.run(&format!("{path} --limit 30 -o json")).exits(0).json();
                assert_eq!(column(&whole, "id"), column(&plain, "id"), "{line}: rows stay in order");
                let held: Vec<&Value> =
                    whole.as_array().unwrap().iter().map(|row| &row["with"][name]).collect();
                assert!(held.iter().all(|held| held.is_array()), "{line}: {held:?}");
                let csv = bench.run(&format!("{line} -o csv")).exits(0).out;
                assert!(csv.lines().next().unwrap().split(',').any(|head| head == name), "{line}: {csv}");
                if let WithBy::Read(command, ..) = part.by {
                    // The first that holds something, read by itself.
                    let Some(at) =
                        held.iter().position(|held| held.as_array().is_some_and(|list| !list.is_empty()))
                    else {
                        continue;
                    };
                    let id = whole[at]["id"].as_str().unwrap();
                    let own = bench.run(&format!("{} {id} -o json", command.path)).exits(0).json();
                    let list = own.pointer(part.items).unwrap().as_array().unwrap();
                    let names: Vec<&Value> = list.iter().map(|one| part.name_of(one).unwrap()).collect();
                    assert_eq!(Value::from_iter(names.into_iter().cloned()), *held[at], "{line}: {id}");
                }
            }
        }
    }
}

#[test]
fn who_holds_a_role_is_asked_for_by_a_condition_on_what_is_read_for_each_row() {
    let bench = Bench::on("sandbox/protegrity");
    let line = "users list --with roles --where roles=directory_administrator";
    let rows = bench.run(&format!("{line} -o json")).exits(0).json();
    let held = column(&rows, "with");
    assert!(!held.is_empty());
    for row in held {
        assert!(row["roles"].as_array().unwrap().contains(&"directory_administrator".into()), "{row}");
    }
    bench.run("users list --where roles=x").exits(2).says("--with roles reads it for each row");
    bench.run("users list --with groups --where roles=x").exits(2).says("--with roles");
    bench.run("users list --with shoes").exits(2).says("groups");
    bench.run("users list --with organizations").exits(2).says("there are: groups, roles");
    bench.run("users list --with groups -p sandbox/hid,sandbox/protegrity --limit 2 -o csv").exits(0);
}

#[test]
fn only_rows_that_fit_and_are_wanted_are_read_for() {
    let served = Served::plain(300, still());
    let bench = served.bench("protegrity");
    served.count("/users/");
    bench.run("users list --with groups --where enabled=no --limit 4 -o json").exits(0);
    assert_eq!(served.counted("/users/"), 4);
    let served = Served::plain(300, still());
    served.count("/users/");
    // Both stand in one answer.
    served.bench("protegrity").run("users list --with groups,roles --limit 5 -o json").exits(0);
    assert_eq!(served.counted("/users/"), 5);
}

#[test]
fn a_read_that_fails_leaves_its_cell_absent_and_is_told_and_the_rows_are_shown() {
    let served = Served::plain(60, still());
    let bench = served.bench("protegrity").with("IAMCTL_RETRIES", "0");
    served.break_it(status(500, None), "/users/", 2, Some(2));
    let ran = bench.run("users list --with groups,roles --limit 20 --jobs 2 -o json").exits(9);
    let rows = ran.json();
    let absent = column(&rows, "with").iter().filter(|with| with["groups"].is_null()).count();
    assert_eq!((rows.as_array().unwrap().len(), absent), (20, 2), "{rows}");
    let error: Value = serde_json::from_str(&ran.err).unwrap();
    assert_eq!(error["error"]["failed"].as_array().unwrap().len(), 2, "{error}");
    assert!(
        error["error"]["message"].as_str().unwrap().contains("2 of 20 reads for --with failed"),
        "{error}"
    );
    // Where none may be read the list is shown all the same.
    served.break_it(status(403, None), "/users/", 0, None);
    let ran = bench.run("users list --with roles --limit 10 -o csv --columns username,roles").exits(9);
    assert_eq!(ran.out.lines().count(), 11, "{ran:?}");
}
