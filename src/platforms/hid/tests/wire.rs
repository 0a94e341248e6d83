//! Signing in, the version, ids in paths, and pages from either base.

use super::{answering, ok, signed_in};
use crate::fault::Kind;
use crate::http::{Call, CallEffect, Method, Reply};
use crate::platforms::hid::{HITS, PLATFORM};
use crate::session::pages::{Pages, Walk};
use crate::session::token;
use serde_json::{Value, json};
use std::collections::BTreeSet;

#[test]
fn id_and_secret_are_each_encoded_before_they_are_joined_and_the_token_loses_its_line_break() {
    let world = signed_in(Vec::new());
    let got = token::sign_in(&world.session()).unwrap();
    assert_eq!(got.access.expose(), "not-a-secret-token");
    let call = &world.seen()[0];
    assert_eq!(call.target(), "/idp/t1test/authn/token");
    assert_eq!(call.body, b"grant_type=client_credentials");
    // admin%20client%3A1:not-a-secret%20%26%2F1
    assert_eq!(
        call.header("Authorization"),
        Some("Basic YWRtaW4lMjBjbGllbnQlM0ExOm5vdC1hLXNlY3JldCUyMCUyNiUyRjE=")
    );
}

#[test]
fn the_token_path_of_the_profile_is_taken_with_its_tenant_filled_in() {
    let world = signed_in(Vec::new());
    let mut session = world.session();
    session.settings.insert("token_path".into(), "/{tenant}/authn/token".into());
    token::sign_in(&session).unwrap();
    assert_eq!(world.calls(), ["POST /t1test/authn/token"]);
}

#[test]
fn the_version_goes_with_every_call_when_the_profile_has_one() {
    for (version, target) in [("", "/scim/t1test/v2/Users"), ("10", "/scim/t1test/v2/Users?api-version=10")] {
        let world = signed_in(vec![ok(json!({}))]);
        let mut session = world.session();
        session.settings.insert("api_version".into(), version.into());
        session.exchange(&Call::new(Method::Get, session.path("/scim/{tenant}/v2/Users"))).unwrap();
        assert_eq!(world.seen()[1].target(), target);
        assert_eq!(world.seen()[0].query.len(), 0, "the sign-in knows no version");
    }
}

#[test]
fn an_id_with_a_slash_or_a_colon_is_refused_before_anything_is_sent() {
    let world = answering(Vec::new());
    let session = world.session();
    for path in ["/scim/t1test/v2/Credential/11385%3A%28String%29", "/scim/t1test/v2/Credential/a%2fb"] {
        let fault = session.exchange(&Call::new(Method::Get, path)).unwrap_err();
        assert_eq!(fault.kind(), Kind::Usage, "{fault}");
    }
    assert!(world.calls().is_empty());
}

#[test]
fn settings_that_cannot_work_are_named_before_anything_is_sent() {
    for (name, value) in [
        ("tenant", ""),
        ("tenant", "a/b"),
        ("tenant", ".."),
        ("client_id", " "),
        ("api_version", "10.3"),
        ("token_path", "idp/token"),
        ("token_path", "/idp/token?x=1"),
    ] {
        let world = answering(Vec::new());
        let mut session = world.session();
        assert!(session.platform.dialect.check(&session).is_ok());
        session.settings.insert(name.into(), value.into());
        let fault = session.platform.dialect.check(&session).unwrap_err();
        assert!(fault.kind() == Kind::Configuration && fault.to_string().contains(name), "{fault}");
    }
}

#[test]
fn a_trace_shows_neither_tenant_nor_secret_nor_the_values_of_attributes() {
    let world = signed_in(vec![ok(json!({"attributes": [{"name": "PIN", "value": "not-a-secret-pin"}]}))]);
    let session = world.session();
    session.platform.dialect.check(&session).unwrap();
    session.exchange(&Call::new(Method::Get, session.path("/scim/{tenant}/v2/Credential/1"))).unwrap();
    let told = world.told();
    assert!(told.contains("/scim/(hidden)/v2/Credential/1"), "{told}");
    for secret in ["t1test", "not-a-secret", "YWRtaW4"] {
        assert!(!told.contains(secret), "{secret}: {told}");
    }
}

/// A service with this many rows that counts them from `base`, and takes less than that for it.
fn page(total: u64, base: u64, start: u64, name: &str) -> Reply {
    let skipped = start.max(base) - base;
    let rows: Vec<Value> =
        (skipped..total.min(skipped + 100)).map(|row| json!({"id": row.to_string()})).collect();
    ok(json!({"totalResults": total, name: rows}))
}

#[test]
fn pages_of_a_search_give_every_row_once_whatever_base_the_service_counts_from() {
    for (ours, theirs) in [("0", 0), ("1", 1), ("0", 1)] {
        for total in [0, 1, 100, 101, 200, 230] {
            let mut start: u64 = ours.parse().unwrap();
            let mut replies = Vec::new();
            for index in 0..6 {
                let name = if index % 2 == 0 { "resources" } else { "Resources" };
                let reply = page(total, theirs, start, name);
                start += json_rows(&reply);
                replies.push(reply);
            }
            let world = signed_in(replies);
            let mut session = world.session();
            session.settings.insert("scim_base".into(), ours.into());
            let call = Call::new(Method::Post, "/scim/t/v2/Credential/.search")
                .json(&json!({"filter": "x"}))
                .effect(CallEffect::Read);
            let walk = Walk { items: HITS, id: "/id", paged: true, size: 100, limit: None, jobs: Some(1) };
            let rows: Vec<_> = Pages::new(&session, call, walk).collect();
            assert!(rows.iter().all(Result::is_ok), "{ours} {theirs} {total}");
            assert_eq!(rows.len() as u64, total, "ours {ours}, theirs {theirs}");
            assert_eq!(world.bodies()[1]["startIndex"], json!(ours.parse::<u64>().unwrap()));
            assert_eq!(world.bodies()[1]["count"], 100);
            assert_eq!(world.bodies()[1]["filter"], "x");
            assert_eq!(world.seen()[1].header("Content-Type"), Some("application/scim+json"));
        }
    }
}

fn json_rows(reply: &Reply) -> u64 {
    let body = reply.value().unwrap();
    let list = body.get("resources").or_else(|| body.get("Resources")).unwrap();
    list.as_array().unwrap().len() as u64
}

/// Reads all users of these pages; gives how many came, the fault that ended them, and the calls.
fn read(pages: Vec<Value>, size: u32) -> (usize, Option<String>, usize) {
    let world = signed_in(pages.into_iter().map(ok).collect());
    let session = world.session();
    let walk = Walk { items: HITS, id: "/id", paged: true, size, limit: None, jobs: Some(1) };
    let (mut count, mut fault) = (0, None);
    for row in Pages::new(&session, Call::new(Method::Get, "/scim/t/v2/Users"), walk) {
        match row {
            Ok(_) => count += 1,
            Err(error) => {
                assert_eq!(error.kind(), Kind::Unexpected);
                fault = Some(error.to_string());
            }
        }
    }
    (count, fault, world.calls().len() - 1)
}

#[test]
fn a_page_without_a_total_is_no_page_of_a_list() {
    for total in [json!(null), json!(-1), json!("7"), json!(7.5), json!([7])] {
        let page = json!({"totalResults": total, "resources": [{"id": 1}]});
        let (count, fault, calls) = read(vec![page], 100);
        assert!(fault.is_some_and(|fault| fault.contains("not a list answer")), "{total}");
        assert_eq!((count, calls), (0, 1), "{total}");
    }
    assert_eq!(read(vec![json!({"totalResults": 0})], 100), (0, None, 1));
}

#[test]
fn a_service_that_passes_over_the_start_or_shows_no_ids_is_a_fault() {
    for (name, why, end) in [("id", "same page again", (2, 2)), ("userName", "has no id", (0, 1))] {
        for total in [2, 7] {
            let page = json!({"totalResults": total, "resources": [{ name: "a" }, { name: "b" }]});
            let (count, fault, calls) = read(vec![page.clone(), page], 2);
            assert!(fault.is_some_and(|fault| fault.contains(why)), "{name} {total}");
            assert_eq!((count, calls), end, "{name} {total}");
        }
    }
}

#[test]
fn every_body_that_a_table_sends_names_the_media_type_of_the_platform() {
    let world = answering(Vec::new());
    let session = world.session();
    for method in [Method::Post, Method::Put] {
        assert_eq!(session.platform.dialect.media_type(&session, method), "application/scim+json");
    }
}

#[test]
fn every_operation_of_the_seed_is_there_and_no_credential_is_made_or_patched() {
    let ours: BTreeSet<String> = PLATFORM
        .operations()
        .filter(|operation| operation.path.contains("/Credential") && operation.path.starts_with("/scim/"))
        .map(|operation| format!("{} {}", operation.method, operation.path.replace("/scim/{tenant}/v2", "")))
        .collect();
    let wanted = [
        "DELETE /Credential/{credential}",
        "GET /Credential",
        "GET /Credential/{credential}",
        "POST /Credential/.search",
        "PUT /Credential/{credential}",
    ];
    assert_eq!(ours, wanted.map(str::to_owned).into());
}
