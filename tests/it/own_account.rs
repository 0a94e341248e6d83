//! Writes to the account that the profile signs in as ask for its name, whichever command makes them.

use crate::bench::Bench;

const NEW: &str = "not-a-secret-Other-1!\n";

#[test]
fn a_new_secret_of_the_account_that_acts_asks_for_its_name_and_anybody_elses_does_not() {
    let bench = Bench::on("sandbox/protegrity");
    let id = bench.run("users get admin -o json").exits(0).json()["id"].as_str().unwrap().to_owned();
    for who in ["admin", id.as_str()] {
        let line = format!("users password set {who} --password-stdin --yes");
        bench.stops("protegrity", (&line, NEW), 11, "the account that the profile signs in as");
    }
    bench.feed("users password set maria.garcia --password-stdin", NEW).exits(0);
    let rows =
        bench.file("p.csv", "user,password\nmaria.garcia,not-a-secret-Aa-1\nadmin,not-a-secret-Aa-2\n");
    let line = format!("users password set --each {rows} --yes");
    bench.stops("protegrity", (&line, ""), 11, "the account that the profile signs in as");
}

#[test]
fn a_raw_write_to_the_account_that_acts_asks_for_its_name() {
    let bench = Bench::on("sandbox/protegrity");
    let id = bench.run("users get admin -o json").exits(0).json()["id"].as_str().unwrap().to_owned();
    for line in [
        format!("api DELETE /users/{id} --yes"),
        format!("api PUT /users/{id} -F enabled=false --yes"),
        format!("api PUT /users/password -f userId={id} -f newPassword=not-a-secret-Aa-1 --yes"),
    ] {
        bench.stops("protegrity", (&line, ""), 11, "the account that the profile signs in as");
    }
    let other =
        bench.run("users get maria.garcia2 -o json").exits(0).json()["id"].as_str().unwrap().to_owned();
    bench.run(&format!("api DELETE /users/{other} --yes")).exits(0);
    let bench = Bench::on("sandbox/entrust");
    let own = "0a5e7c1e-3b1d-4c52-9f60-1d2c3b4a5e01";
    bench.stops(
        "entrust",
        (&format!("api DELETE /v1/applications/adminapi/{own} --yes"), ""),
        11,
        "signs in as",
    );
}

#[test]
fn what_is_there_already_with_other_values_is_told_with_their_names() {
    for (platform, made, again, differs) in [
        (
            "protegrity",
            "users create --username nova --email nova@example.test",
            "users create --username nova --email nova@example.test --first-name Nova",
            "firstName",
        ),
        (
            "u4ids",
            "clients create --client-id shop --name Shop",
            "clients create --client-id shop --name Store",
            "clientName",
        ),
        (
            "entrust",
            "users create --username nova --first-name N --email nova@example.test",
            "users create --username nova --first-name Nova --email nova@example.test",
            "firstName",
        ),
        (
            "hid",
            "users create --username nova --email nova@example.test",
            "users create --username NOVA --email zed@example.test",
            "emails",
        ),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        bench.run(made).exits(0);
        let ran = bench.run(&format!("{made} --if-not-exists")).exits(0);
        assert!(!ran.err.contains("than was asked for"), "{ran:?}");
        let ran = bench.run(&format!("{again} --if-not-exists")).exits(0);
        assert!(ran.err.contains("than was asked for") && ran.err.contains(differs), "{platform}: {ran:?}");
    }
}

#[test]
fn a_name_that_is_another_ones_id_is_ambiguous() {
    let bench = Bench::on("sandbox/hid");
    let id = bench.run("users get jdoe -o json").exits(0).json()["id"].as_str().unwrap().to_owned();
    bench.run(&format!("users create --username {id}")).exits(0);
    for line in ["users get", "users delete --yes", "users disable --yes"] {
        bench.stops("hid", (&format!("{line} {id}"), ""), 12, "looks like an id");
    }
    bench.run(&format!("users get {id} --by id")).exits(0);
}
