//! `api`: what a raw call may do, where it goes, and what of its answer is shown.

use crate::bench::Bench;
use crate::served::{PASSWORD, Served, still};
use serde_json::Value;

fn u4ids() -> Bench {
    Bench::on("sandbox/u4ids")
}

#[test]
fn a_paged_call_that_may_write_is_refused_and_nothing_is_sent() {
    let bench = u4ids();
    for call in ["POST /clients", "POST /clients/web/secrets", "PUT /clients/web", "DELETE /clients/web"] {
        for dry in ["", " --dry-run"] {
            bench.run(&format!("api {call} --paginate -f clientId=x{dry}")).exits(2).says("may write");
        }
    }
    assert!(bench.files().is_empty(), "{:?}", bench.files());
}

#[test]
fn a_search_of_the_platforms_own_is_paged_by_post_in_a_dry_run_too() {
    let bench = Bench::on("sandbox/entrust");
    for dry in ["", " --dry-run"] {
        let line = format!("api POST /v1/groupspaged --paginate --items /results{dry}");
        let groups: Value = bench.run(&line).exits(0).json();
        assert!(!groups.as_array().unwrap().is_empty(), "{groups}");
    }
}

#[test]
fn a_raw_write_names_the_protected_profile_and_what_removes_needs_its_name() {
    let served = Served::plain(5, still());
    let bench = Bench::on("prod").by(still()).with("IAMCTL_PROD_PASSWORD", PASSWORD);
    let url = served.url("protegrity");
    bench
        .run(&format!("profiles add prod --platform protegrity --url {url} --username admin --protect"))
        .exits(0);
    let named = "writing to the protected profile prod";
    let ran = bench.run("api GET /roles").exits(0);
    assert!(!ran.err.contains("protected"), "{ran:?}");
    bench
        .run("api POST /roles -f name=helpdesk -F 'permissions=[\"user_manager_viewer\"]'")
        .exits(0)
        .says(named);
    let delete = "api DELETE /roles -f name=helpdesk";
    let before = served.totals("protegrity").1;
    for (flags, lacks) in [
        ("", "--yes with --confirm 'prod'"),
        ("--yes", "--confirm 'prod'"),
        ("--confirm prod", "--yes"),
        ("--yes --confirm helpdesk", "--confirm 'prod'"),
    ] {
        bench.run(&format!("{delete} {flags}")).exits(11).says(lacks);
    }
    bench.answer(delete, "y\n").exits(11).says(named);
    assert_eq!(served.totals("protegrity").1, before, "something was written");
    bench.run(&format!("{delete} --dry-run")).exits(0);
    bench.run(&format!("{delete} --yes --confirm prod")).exits(0).says(named);
    assert_eq!(served.totals("protegrity").1, before + 1);
}

#[test]
fn a_new_secret_is_hidden_in_the_answer_to_a_raw_call_unless_asked_for() {
    let bench = u4ids();
    for owner in ["clients/web", "scopes/api"] {
        for flags in ["", "-o table", "-o csv", "-o yaml", "--jq .value", "-vv"] {
            let ran = bench.run(&format!("api POST /{owner}/secrets -f description=x {flags}")).exits(0);
            assert!(!format!("{ran:?}").contains("not-a-secret"), "{ran:?}");
            ran.says("--reveal");
        }
        let ran = bench.run(&format!("api POST /{owner}/secrets -f description=x --reveal")).exits(0);
        assert!(ran.json()["value"].as_str().unwrap().contains("not-a-secret"), "{ran:?}");
    }
}

#[test]
fn secrets_of_a_query_are_shown_neither_in_a_trace_nor_in_a_plan() {
    let bench = u4ids();
    let call = "api POST '/x?access_token=not-a-secret-1&password=not-a-secret-2&apiKey=A&plain=seen'";
    for flags in ["-v", "-vv", "--dry-run", "--dry-run -o table", "--dry-run=curl"] {
        let ran = bench.run(&format!("{call} {flags}"));
        let told = format!("{}{}", ran.out, ran.err);
        assert!(!told.contains("not-a-secret") && !told.contains("=A&"), "{ran:?}");
        // For curl a variable of the shell stands for each.
        let place = if flags.ends_with("curl") { "\"$PASSWORD\"" } else { "(hidden)" };
        assert!(told.contains(place) && told.contains("seen"), "{ran:?}");
    }
}

#[test]
fn a_path_is_taken_as_capabilities_shows_it_and_below_the_prefix_alike() {
    let bench = Bench::on("sandbox/secureauth");
    let plain = bench.run("api GET /users/jdoe").exits(0).json();
    for path in ["/{realm}/api/{version}/users/jdoe", "/secureauth2/api/v2/users/jdoe", "users/jdoe"] {
        assert_eq!(bench.run(&format!("api GET '{path}'")).exits(0).json(), plain, "{path}");
    }
    for (address, path) in [
        ("https://x.example.test", "/pty/v1/auth/roles"),
        ("https://x.example.test/gate", "/pty/v1/auth/roles"),
        ("https://x.example.test/gate", "/gate/pty/v1/auth/roles"),
        ("https://x.example.test/gate", "/roles"),
    ] {
        let bench = Bench::on("sandbox/protegrity");
        let ran = bench.run(&format!("api POST {path} --dry-run=curl --url {address}")).exits(0);
        assert!(ran.out.contains(&format!("'{address}/pty/v1/auth/roles'")), "{ran:?}");
    }
}

#[test]
fn a_whole_address_is_no_path_of_a_raw_call() {
    let bench = u4ids();
    for path in ["https://x.example.test/clients", "/https://x.example.test/clients", "http://[::1]/"] {
        bench.run(&format!("api GET {path}")).exits(2).says("whole address");
    }
    assert!(bench.files().is_empty(), "{:?}", bench.files());
}

#[test]
fn a_raw_delete_on_a_profile_that_is_not_protected_is_sent_as_it_is() {
    u4ids().run("api DELETE /clients/web/secrets/2").exits(0);
}

#[test]
fn a_field_that_stands_twice_is_refused() {
    let bench = Bench::on("sandbox/protegrity");
    for fields in ["-f name=a -f name=b", "-f name=a -F name=1", "-F name=1 -F name=2"] {
        bench.run(&format!("api POST /roles {fields} --dry-run")).exits(2).says("name stands twice");
    }
    let ran = bench.run("api POST '/roles?a=1&a=2' -f name=a --dry-run").exits(0);
    assert!(ran.out.contains("\"a\":[\"1\",\"2\"]"), "{ran:?}");
}
