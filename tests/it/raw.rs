//! `api`: what a raw call may do, where it goes, and what of its answer is shown.

use crate::bench::Bench;
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
