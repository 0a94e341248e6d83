//! The secret that the profile itself signs in with: a new one takes the place of the old one where that is kept, and is
//! tried before the old one goes.

use crate::bench::Bench;
use crate::served::{PASSWORD, Served, status, still};
use iamctl::platforms::PLATFORMS;
use iamctl::sandbox::fault::FaultKind;
use serde_json::Value;

const FROM_NOW_ON: &str = "signs in with the new secret from now on (kept in private file";

/// A served U4IDS with a registered client `own`, its secret, and a bench without a profile of it.
fn registered() -> (Served, Bench, String) {
    let served = Served::plain(3, still());
    let made = served
        .bench("u4ids")
        .by(still())
        .run("clients create --client-id own --name Administration --flow ClientCredentials --allowed-scope u4ids-admin -o json")
        .exits(0)
        .json();
    let secret = made["clientSecrets"][0]["value"].as_str().unwrap().to_owned();
    let bench = Bench::on("own").by(still());
    let (url, more) = (served.url("u4ids"), "--platform u4ids --client-id own --store file");
    bench.run(&format!("profiles add own {more} --url {url} --authority {url}/identity")).exits(0);
    (served, bench, secret)
}

/// Has the next call sign in again.
fn forget_token(served: &Served) {
    served.break_it(FaultKind::ExpireTokens, "", 0, Some(1));
}

fn secrets(bench: &Bench) -> usize {
    bench.run("clients get own -o json").exits(0).json()["clientSecrets"].as_array().unwrap().len()
}

#[test]
fn a_rotated_secret_of_the_profile_itself_is_kept_where_the_old_one_was() {
    let (served, bench, secret) = registered();
    bench.feed("auth login --secret-stdin", &secret).exits(0);
    for round in 0..2 {
        let ran = bench.run("clients secrets rotate own --delete-old --confirm own -o json").exits(0);
        let value = ran.json()["value"].as_str().unwrap().to_owned();
        let ran = ran.says(FROM_NOW_ON);
        assert!(!ran.err.contains(&value) && value != secret, "{round}: {ran:?}");
        forget_token(&served);
        assert_eq!(secrets(&bench), 1, "{round}");
    }
    let other = bench.run("clients secrets rotate web --old 2 --delete-old --yes").exits(0);
    assert!(!other.err.contains("from now on"), "{other:?}");
}

#[test]
fn the_secret_that_the_profile_signs_in_with_by_now_is_not_taken_back() {
    let (served, bench, secret) = registered();
    bench.feed("auth login --secret-stdin", &secret).exits(0);
    bench.run("clients secrets rotate own --confirm own").exits(0).says(FROM_NOW_ON);
    for line in ["undo last --dry-run", "undo last --yes"] {
        bench.run(line).exits(13).says("the profile signs in with the new secret");
    }
    forget_token(&served);
    assert_eq!(secrets(&bench), 2, "both are there, and the new one opens the door");
    bench.run("clients secrets rotate web --old 2").exits(0);
    bench.run("undo last --yes").exits(0);
}

#[test]
fn the_old_secret_of_the_profile_stays_where_the_new_one_does_not_open_the_door() {
    let (served, bench, secret) = registered();
    bench.feed("auth login --secret-stdin", &secret).exits(0);
    let refused = FaultKind::Status { status: 400, retry_after: None };
    served.break_it(refused, "/connect/token", 0, None);
    let ran = bench.run("clients secrets rotate own --delete-old --confirm own");
    assert!(ran.code != 0, "{ran:?}");
    ran.says("signing in with the new secret")
        .says("no secret was deleted")
        .says("clients secrets delete own");
    served.sandbox.clear_faults().unwrap();
    forget_token(&served);
    assert_eq!(secrets(&bench), 2, "the stored one still opens the door");
}

#[test]
fn where_the_secret_of_the_profile_comes_from_elsewhere_it_is_said_what_to_change() {
    let rotate = "clients secrets rotate own --confirm own";
    let (served, bench, secret) = registered();
    let bench = bench.with("IAMCTL_OWN_CLIENT_SECRET", &secret);
    bench.run(rotate).exits(0).says("IAMCTL_OWN_CLIENT_SECRET still has the old secret; change it");
    let bench = bench.without("IAMCTL_OWN_CLIENT_SECRET").with("OWN", &secret);
    let plain = std::fs::read_to_string(bench.path("config/profiles.toml")).unwrap();
    let refer = |to: &str| {
        bench.file("config/profiles.toml", &format!("{plain}secrets.client_secret = \"{to}\"\n"));
    };
    refer("env:OWN");
    bench.run(rotate).exits(0).says("OWN still has the old secret; change it");
    let file = bench.file("own.txt", &secret);
    refer(&format!("file:{file}"));
    bench.run(rotate).exits(0).says(&format!("the file {file} still has the old secret"));
    drop(served);
}

#[test]
fn a_new_password_of_the_profile_itself_is_kept_where_the_old_one_was() {
    let served = Served::plain(3, still());
    let bench = Bench::on("prod").by(still());
    let url = served.url("protegrity");
    bench
        .run(&format!("profiles add prod --platform protegrity --url {url} --username admin --store file"))
        .exits(0);
    bench.feed("auth login --secret-stdin", PASSWORD).exits(0);
    let id = bench.run("users get admin -o json").exits(0).json()["id"].as_str().unwrap().to_owned();
    for (line, password) in [
        ("users password set admin --password-stdin --confirm admin".to_owned(), "not-a-secret-Other-1!"),
        (format!("users password set {id} --password-stdin --confirm {id}"), "not-a-secret-Other-2!"),
        ("users update admin --password-stdin --confirm admin".to_owned(), "not-a-secret-Other-3!"),
    ] {
        let ran = bench.feed(&line, password).exits(0).says(FROM_NOW_ON);
        assert!(!ran.err.contains(password), "{ran:?}");
        forget_token(&served);
        bench.run("users get admin").exits(0);
    }
    let other =
        bench.feed("users password set maria.garcia --password-stdin", "not-a-secret-Other-4!").exits(0);
    assert!(!other.err.contains("from now on"), "{other:?}");
    served.break_it(status(500, None), "/users/password", 0, None);
    let lost =
        bench.feed("users password set admin --password-stdin --confirm admin", "not-a-secret-Other-5!");
    assert!(lost.code != 0 && !lost.err.contains("from now on"), "{lost:?}");
}

#[test]
fn a_regenerated_secret_of_the_profile_itself_is_kept_where_the_old_one_was() {
    let served = Served::plain(3, still());
    let bench = Bench::on("idaas").by(still());
    let (url, id) = (served.url("entrust"), "0a5e7c1e-3b1d-4c52-9f60-1d2c3b4a5e01");
    bench
        .run(&format!("profiles add idaas --platform entrust --url {url} --application-id {id} --store file"))
        .exits(0);
    bench.feed("auth login --secret-stdin", "not-a-secret-entrust-admin").exits(0);
    let ran =
        bench.run(&format!("clients secrets rotate {id} --confirm {id} -o json")).exits(0).says(FROM_NOW_ON);
    let answer: Value = ran.json();
    assert!(!ran.err.contains(answer["sharedSecret"].as_str().unwrap()), "{ran:?}");
    forget_token(&served);
    bench.run("groups all").exits(0);
}

#[test]
fn every_rotation_of_an_account_that_can_sign_in_is_held_here() {
    let rotations = PLATFORMS.iter().flat_map(|platform| {
        let of_account = |arg| platform.accounts.iter().any(|account| std::ptr::eq(account.arg, arg));
        let rotates = platform.operations().filter(|operation| operation.command.verb() == "rotate");
        let rotates = rotates.filter(move |operation| operation.targets.iter().any(|arg| of_account(*arg)));
        rotates.map(move |operation| (platform.name, operation.command.path))
    });
    let held = [("entrust", "clients secrets rotate"), ("u4ids", "clients secrets rotate")];
    let mut found: Vec<_> = rotations.collect();
    found.sort_unstable();
    assert_eq!(found, held);
}
