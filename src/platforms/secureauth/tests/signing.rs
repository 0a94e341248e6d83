//! What goes out: headers, dates, keys, and where a call goes under the settings.

use super::*;
use crate::fault::Kind;
use crate::platforms::secureauth::sign::{SignedRequest, SigningKey, read_date};
use crate::session::{Sent, Session};
use serde_json::json;
use std::sync::Mutex;

fn authorized(world: &FakeWorld, mut call: Call) -> Call {
    PLATFORM.dialect.authorize(&world.session(), &mut call).unwrap();
    call
}

fn dates(call: &Call) -> Vec<&str> {
    let known = |name: &str| ["x-sa-ext-date", "x-sa-date", "date"].contains(&name.to_lowercase().as_str());
    call.headers.iter().filter(|(name, _)| known(name)).map(|(name, _)| name.as_str()).collect()
}

#[test]
fn a_call_carries_one_date_and_a_signature_over_what_is_sent() {
    for header in ["X-SA-Ext-Date", "X-SA-Date", "Date"] {
        let world = realm(&[("date_header", header)]);
        let mut call = call(Method::Put, "/users/jdoe").json(&json!({"properties": {"auxId1": ""}}));
        call.set_header("Date", "Thu, 01 Jan 1970 00:00:00 GMT");
        let call = authorized(&world, call);
        assert_eq!(dates(&call), [header]);
        let date = call.header(header).unwrap();
        assert_eq!(date.contains('.'), header == "X-SA-Ext-Date", "{date}");
        let request =
            SignedRequest { method: "PUT", date, app_id: APP_ID, path: &call.path, body: &call.body };
        assert_eq!(
            call.header("Authorization"),
            request.sign(&SigningKey::parse(APP_KEY).unwrap()).as_deref()
        );
        assert_eq!(call.header("Accept-Encoding"), Some("identity"));
        assert_eq!(call.header("Accept"), Some("application/json"));
        assert_eq!(call.header("Content-Type"), Some("application/json"));
    }
}

#[test]
fn no_two_calls_of_a_process_carry_the_same_signature() {
    let world = realm(&[("app_id", "strictly-increasing")]);
    let seen = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for number in 0..50 {
                    // The query is not signed: other users in it make no other signature.
                    let mut call = call(Method::Get, "/users");
                    call.set_query("username", number.to_string());
                    let call = authorized(&world, call);
                    seen.lock().unwrap().push(call.header("Authorization").unwrap().to_owned());
                }
            });
        }
    });
    let mut seen = seen.into_inner().unwrap();
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 200);
}

#[test]
fn dates_increase_by_whole_seconds_where_the_header_has_no_milliseconds() {
    let world = realm(&[("date_header", "X-SA-Date"), ("app_id", "whole-seconds")]);
    let date = || {
        let call = authorized(&world, call(Method::Get, "/users/jdoe"));
        read_date(call.header("X-SA-Date").unwrap()).unwrap()
    };
    let (first, second, third) = (date(), date(), date());
    assert!(first < second && second < third, "{first} {second} {third}");
}

#[test]
fn a_wrong_key_is_refused_before_anything_is_sent() {
    for key in ["", "not-a-secret", &APP_KEY[..63], &format!("{APP_KEY}0"), &"g".repeat(64)] {
        let world = realm(&[]).knowing(key);
        let session = world.session();
        let fault = session.exchange(&call(Method::Get, "/users/jdoe")).unwrap_err();
        assert_eq!(fault.kind(), Kind::Configuration, "{key}");
        assert_eq!(session.platform.dialect.check(&session).unwrap_err().kind(), Kind::Configuration);
        assert!(world.seen().is_empty());
    }
}

#[test]
fn settings_that_cannot_be_right_are_refused_before_anything_is_sent() {
    for (name, value) in
        [("app_id", ""), ("app_id", "a:b"), ("app_id", "a\nb"), ("date_header", "X-Date"), ("domain", "..")]
    {
        let world = realm(&[(name, value)]);
        let fault = world.session().exchange(&call(Method::Get, "/users/jdoe")).unwrap_err();
        assert_eq!(fault.kind(), Kind::Configuration, "{name}={value}");
        assert!(world.seen().is_empty());
    }
    let world = realm(&[]);
    let session = world.session();
    assert!(session.platform.dialect.check(&session).is_ok());
}

#[test]
fn a_path_is_signed_and_sent_in_the_form_that_the_platform_checks() {
    let world = realm(&[]);
    let call = authorized(&world, call(Method::Get, "/users/anna märz%2e%c3%a9"));
    assert_eq!(call.path, format!("{PREFIX}/users/anna%20m%C3%A4rz.%C3%A9"));
    for below in ["/users/../x", "/users/%2e%2E/x", r"/users/CORP\x", "/users/."] {
        let mut call = super::call(Method::Get, below);
        let fault = PLATFORM.dialect.authorize(&world.session(), &mut call).unwrap_err();
        assert_eq!(fault.kind(), Kind::Usage, "{below}");
    }
}

fn routed(settings: &[(&'static str, &'static str)], mut call: Call) -> Call {
    let world = realm(settings);
    PLATFORM.dialect.route(&world.session(), &mut call).unwrap();
    call
}

#[test]
fn the_query_form_takes_the_user_out_of_the_path() {
    for (from, to) in [
        ("/users/test%2B1%40example.test", "/users?username=test%2B1%40example.test"),
        ("/users/anna%20m%C3%A4rz/status", "/users/status?username=anna%20m%C3%A4rz"),
        ("/users/jdoe/resetpwd", "/users/resetpwd?username=jdoe"),
        ("/users/jdoe/groups", "/users/groups?username=jdoe"),
        ("/users/jdoe/groups/Help%20Desk", "/groups/Help%20Desk/users?username=jdoe"),
        ("/groups/Help%20Desk/users/jdoe", "/groups/Help%20Desk/users?username=jdoe"),
        ("/users/jdoe/otpvalidatethrottle", "/users/jdoe/otpvalidatethrottle"),
        ("/users/", "/users/"),
        ("/groups/admins/users", "/groups/admins/users"),
        ("/elsewhere/jdoe", "/elsewhere/jdoe"),
    ] {
        let routed = routed(&[("user_in", "query")], call(Method::Post, from));
        assert_eq!(routed.target(), format!("{PREFIX}{to}"), "{from}");
    }
    let both = routed(&[("user_in", "query"), ("domain", "CORP")], call(Method::Get, "/users/jdoe"));
    assert_eq!(both.target(), format!("{PREFIX}/users?username=jdoe&domain=CORP"));
}

#[test]
fn the_domain_stands_before_the_user_or_in_the_body() {
    for (from, to) in [
        ("/users/jdoe", "/users/CORP/jdoe"),
        ("/users/jdoe/otpvalidatethrottle", "/users/CORP/jdoe/otpvalidatethrottle"),
        ("/users/jdoe/groups/admins", "/users/CORP/jdoe/groups/admins"),
        ("/groups/admins/users/jdoe", "/groups/admins/users/CORP/jdoe"),
        ("/users/CORP/jdoe", "/users/CORP/jdoe"),
    ] {
        assert_eq!(routed(&[("domain", "CORP")], call(Method::Get, from)).path, format!("{PREFIX}{to}"));
    }
    for (given, sent) in [
        (json!({"user_id": "jdoe"}), json!({"user_id": "jdoe", "domain": "CORP"})),
        (json!({"user_id": "jdoe", "domain": "DEV"}), json!({"user_id": "jdoe", "domain": "DEV"})),
    ] {
        let routed = routed(&[("domain", "CORP")], call(Method::Delete, "/users/").json(&given));
        assert_eq!(serde_json::from_slice::<serde_json::Value>(&routed.body).unwrap(), sent);
    }
}

#[test]
fn a_call_that_names_its_user_in_the_query_is_left_alone() {
    let mut named = call(Method::Get, "/users/status");
    named.set_query("username", "jdoe");
    assert_eq!(routed(&[("user_in", "query"), ("domain", "CORP")], named.clone()), named);
}

#[test]
fn a_dry_run_plans_the_call_as_it_would_go_out() {
    let world = realm(&[("user_in", "query")]);
    let session = Session { dry_run: true, ..world.session() };
    let Ok(Sent::Planned(plan)) = session.write(&call(Method::Post, "/users/jdoe/resetpwd")) else {
        panic!("a dry run sends nothing");
    };
    assert_eq!(plan.target(), format!("{PREFIX}/users/resetpwd?username=jdoe"));
    assert!(world.seen().is_empty());
}
