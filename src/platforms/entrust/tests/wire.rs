//! Signing in, both forms of the token, what is sent again, bare lists.

use super::{APPLICATION, FakeWorld, answering, long_lived, ok, refused, token};
use crate::fault::Kind;
use crate::http::{Call, Method};
use crate::session::Session;
use serde_json::json;

fn get(session: &Session) -> Result<crate::http::Reply, crate::fault::Fault> {
    session.carry(&Call::new(Method::Get, "/api/web/v1/roles"))
}

fn header(world: &FakeWorld, index: usize) -> String {
    world.seen()[index].header("Authorization").unwrap_or_default().to_owned()
}

#[test]
fn a_call_signs_in_with_id_and_secret_and_carries_the_token() {
    let world = answering(vec![ok(json!([]))]);
    get(&world.session()).unwrap();
    assert_eq!(
        world.bodies()[0],
        json!({"applicationId": APPLICATION, "sharedSecret": "not-a-secret-shared"})
    );
    assert_eq!(world.seen()[0].path, "/api/web/v1/adminapi/authenticate");
    assert_eq!(header(&world, 1), "Bearer not-a-secret-1");
}

#[test]
fn a_token_lives_as_long_as_the_platform_says_by_this_machines_clock() {
    // The platform's clock runs an hour behind.
    let world = answering(vec![ok(json!([]))]);
    get(&world.session()).unwrap();
    assert_eq!(world.kept().unwrap().expires, "2026-03-01T12:15:00Z".parse().unwrap());
}

#[test]
fn the_other_shape_of_time_is_read_too() {
    let world = long_lived(vec![ok(json!({"authToken": "t",
        "creationTime": "2026-03-01T12:00:00.000+0000", "expirationTime": "2026-03-01T13:00:00.000+0000"}))]);
    let mut session = world.session();
    session.settings.insert("token_form".into(), "session".into());
    let token = crate::session::token::sign_in(&session).unwrap();
    assert_eq!(token.expires, "2026-03-01T13:00:00Z".parse().unwrap());
}

#[test]
fn a_refused_token_is_replaced_once_and_no_more() {
    let expired = || refused(401, "invalid_session_token", "expired");
    let world = answering(vec![expired(), token("not-a-secret-2"), ok(json!([]))]);
    get(&world.session()).unwrap();
    assert_eq!(header(&world, 3), "Bearer not-a-secret-2");

    let world = answering(vec![expired(), token("not-a-secret-2"), expired()]);
    assert_eq!(get(&world.session()).unwrap_err().kind(), Kind::Unauthenticated);
    assert_eq!(world.seen().len(), 4);
}

#[test]
fn the_long_lived_form_sends_id_and_secret_and_never_signs_in() {
    let world = long_lived(vec![refused(401, "access_denied", "no")]);
    assert_eq!(get(&world.session()).unwrap_err().kind(), Kind::Unauthenticated);
    assert_eq!(world.seen().len(), 1);
    assert_eq!(header(&world, 0), format!("{APPLICATION},not-a-secret-shared"));
    let fault = crate::session::token::sign_in(&world.session()).unwrap_err();
    assert_eq!(fault.kind(), Kind::Configuration);
}

#[test]
fn a_refused_sign_in_is_told_as_one_without_the_secret() {
    for (status, kind) in [
        (400, Kind::Unauthenticated),
        (401, Kind::Unauthenticated),
        (403, Kind::Forbidden),
        (503, Kind::PlatformFailed),
    ] {
        let world = long_lived(vec![refused(status, "access_denied", "Denied.")]);
        let mut session = world.session();
        session.settings.insert("token_form".into(), "session".into());
        let fault = get(&session).unwrap_err();
        assert_eq!(fault.kind(), kind, "{status}");
        let text = fault.to_json().to_string();
        assert!(text.contains("signing in failed: Denied") && !text.contains("not-a-secret"), "{text}");
    }
}

#[test]
fn a_profile_without_an_application_is_refused_before_anything_is_sent() {
    let world = answering(vec![]);
    let mut session = world.session();
    session.settings.insert("application_id".into(), " ".into());
    assert_eq!(session.platform.dialect.check(&session).unwrap_err().kind(), Kind::Configuration);
    let mut session = world.session();
    session.settings.insert("token_form".into(), "cookie".into());
    assert!(
        session.platform.dialect.check(&session).unwrap_err().to_json().to_string().contains("long-lived")
    );
}

#[test]
fn lists_that_the_platform_wants_bare_are_sent_bare() {
    let world = answering(vec![ok(json!(null)), ok(json!(null))]);
    let session = world.session();
    let put = |path: &str| {
        let call = Call::new(Method::Put, path).json(&json!({"groups": ["a"]}));
        session.carry(&call).unwrap();
    };
    put("/api/web/v1/userauthorizationgroup/u/groups");
    put("/api/web/v1/settings/general");
    assert_eq!(world.bodies()[1..], [json!(["a"]), json!({"groups": ["a"]})]);
}

#[test]
fn no_trace_shows_what_an_answer_makes_known() {
    let world = answering(vec![ok(json!({"list": [{"activationPassword": "not-a-secret-pin"}]}))]);
    let session = world.session();
    session.carry(&Call::new(Method::Post, "/api/web/v1/users/u/tokens/t/activate")).unwrap();
    let clean = session.redactor.clean("Bearer not-a-secret-1, not-a-secret-shared, not-a-secret-pin");
    assert!(!clean.contains("not-a-secret"), "{clean}");
}
