//! What a filter may say, and what flags make of it.

use super::answering;
use crate::clock;
use crate::commands::args::{
    ATTRIBUTE_VALUE, EXCLUDE, EXPIRES_BEFORE, FILTER, INCLUDE, RAW_FILTER, SINCE, STATUS, TYPE,
};
use crate::fault::{Fault, Kind};
use crate::platforms::hid::filter::check;
use crate::platforms::hid::search::{
    self, Audits, Authenticators, Credentials, Devices, Groups, Searched, Users,
};
use crate::protocols::scim::in_utc;
use crate::session::{CommandInput, Input};
use serde_json::json;

fn text(text: &str) -> Input {
    Input::Text(text.to_owned())
}

/// The filter that a search sends.
fn sent<S: Searched>(given: &CommandInput) -> Result<Option<String>, Fault> {
    let mut body = json!({});
    search::filtered::<S>(&mut body, given)?;
    Ok(body["filter"].as_str().map(str::to_owned))
}

#[test]
fn filters_that_the_platform_takes_are_written_again_with_values_quoted_and_dates_in_utc() {
    for (written, sent) in [
        (r#"type eq "CT_ACODE""#, r#"type eq "CT_ACODE""#),
        (r#"  TYPE   EQ "x"  AND  id eq "1" "#, r#"TYPE eq "x" and id eq "1""#),
        (r#"externalid eq "jdoe""#, r#"externalid eq "jdoe""#),
        (r#"((type eq "x") and (id eq "1"))"#, r#"((type eq "x") and (id eq "1"))"#),
        (r#"(type eq "x")and id eq "1""#, r#"(type eq "x") and id eq "1""#),
        (r#"attributes.value co "a \"b\" \\ or )""#, r#"attributes.value co "a \"b\" \\ or )""#),
        (r#"status.status eq "active""#, r#"status.status eq "ACTIVE""#),
        (
            r#"status.expiryDate gt "2018-11-21T14:14:59+0200""#,
            r#"status.expiryDate gt "2018-11-21T12:14:59Z""#,
        ),
    ] {
        assert_eq!(check(written, Credentials::TABLE).unwrap(), sent);
    }
}

#[test]
fn every_wrong_filter_is_refused_with_its_reason() {
    for (written, reason) in [
        (r#"type eq "a" or type eq "b""#, "no 'or'"),
        (r#"not (type eq "a")"#, "no 'not'"),
        (
            "status.expiryDate lt 2026-01-01T00:00:00Z",
            "the date 2026-01-01T00:00:00Z in the filter is not quoted",
        ),
        ("type eq CT_ACODE", "the value CT_ACODE in the filter is not quoted"),
        (r#"status.expiryDate lt "2026-01-01""#, "not a date with an offset"),
        (r#"status.startDate gt "2026-01-01T00:00:00Z""#, "does not take the operator 'gt'"),
        (r#"type ne "a""#, "does not take the operator 'ne'"),
        (r#"type co "a""#, "does not take the operator 'co'"),
        (r#"status.status eq "GONE""#, "there is no status 'GONE'"),
        (r#"colour eq "red""#, "cannot be filtered by 'colour'"),
        (r#"attributes[name eq "a"]"#, "no value paths"),
        (r#"type eq "a"#, "has no end"),
        (r#"type eq "\x""#, "wrong escape"),
        (r#"(type eq "a""#, "never closes"),
        (r#"type eq "a")"#, "never opened"),
        (r#"type eq "a" id eq "1""#, "where 'and' or its end is expected"),
        (r#"type eq "a" (id eq "1")"#, "joined by 'and'"),
        (r#"type eq "a" and"#, "a comparison is missing"),
        ("type", "no operator"),
        ("type eq", "no value"),
        (r#""a" eq type"#, "where an attribute is expected"),
        ("", "a comparison is missing"),
        ("()", "a comparison is missing"),
    ] {
        let fault = check(written, Credentials::TABLE).unwrap_err();
        assert_eq!(fault.kind(), Kind::Usage, "{written}");
        assert!(fault.to_string().contains(reason), "{written}: {fault}");
    }
    let deep = format!("{}type eq \"a\"{}", "(".repeat(5000), ")".repeat(5000));
    assert!(check(&deep, Credentials::TABLE).unwrap_err().to_string().contains("too deep"));
}

#[test]
fn each_list_has_its_own_attributes() {
    for (table, good, bad) in [
        (Users::TABLE, r#"userName sw "j" and role pr"#, r#"type eq "x""#),
        (
            Users::TABLE,
            r#"urn:hid:scim:api:idp:2.0:UserAttribute:attributes.name eq "OFFICE""#,
            r#"urn:hid:scim:api:idp:2.0:UserAttribute:attributes.name co "OFF""#,
        ),
        (Groups::TABLE, r#"displayName eq "Staff""#, r#"displayName co "St""#),
        (Devices::TABLE, r#"externalId ew "7""#, r#"attributes.value eq "7""#),
        (Audits::TABLE, r#"action.actionParameters.CHC eq "CH_VPN""#, r#"created eq "2026-01-01T00:00:00Z""#),
        (Authenticators::TABLE, r#"whatever eq "x""#, r#"whatever ge "x""#),
    ] {
        assert!(check(good, table).is_ok(), "{good}");
        assert!(check(bad, table).is_err(), "{bad}");
    }
}

#[test]
fn dates_are_read_in_four_forms_and_written_in_one() {
    for (written, sent) in [
        ("2018-11-21T14:14:59Z", "2018-11-21T14:14:59Z"),
        ("2018-11-21T14:14:59.250Z", "2018-11-21T14:14:59.250Z"),
        ("2018-11-21T14:14:59+0200", "2018-11-21T12:14:59Z"),
        ("2018-11-21T14:14:59.250+02:00", "2018-11-21T12:14:59.250Z"),
    ] {
        assert_eq!(clock::fixed(written).map(in_utc).as_deref(), Some(sent), "{written}");
    }
    for wrong in ["2018-11-21", "30d", "2018-11-21T14:14:59", "x"] {
        assert!(clock::fixed(wrong).is_none(), "{wrong}");
    }
}

#[test]
fn flags_become_one_filter_behind_the_one_that_was_written() {
    let mut given = CommandInput::default();
    given.set(&TYPE, text(r#"CT "x""#));
    given.set(&STATUS, text("active"));
    given.set(&EXPIRES_BEFORE, text("2026-03-31T00:00:00Z"));
    given.set(&ATTRIBUTE_VALUE, Input::Many(vec!["sw:a:b".into(), "eq:c".into()]));
    given.set(&FILTER, text(r#"id eq "1""#));
    assert_eq!(
        sent::<Credentials>(&given).unwrap().unwrap(),
        r#"(id eq "1") and type eq "CT \"x\"" and status.status eq "ACTIVE" and status.expiryDate lt "2026-03-31T00:00:00Z" and attributes.value sw "a:b" and attributes.value eq "c""#
    );
}

#[test]
fn a_raw_filter_goes_as_it_is_and_alone() {
    let mut given = CommandInput::default();
    assert_eq!(sent::<Credentials>(&given).unwrap(), None);
    given.set(&RAW_FILTER, text("anything goes or does it"));
    assert_eq!(sent::<Credentials>(&given).unwrap().as_deref(), Some("anything goes or does it"));
    given.set(&TYPE, text("y"));
    assert_eq!(sent::<Credentials>(&given).unwrap_err().kind(), Kind::Usage);
}

#[test]
fn members_are_a_list_in_a_search_and_one_text_in_an_address_and_always_hold_the_id() {
    let world = answering(Vec::new());
    let session = world.session();
    let include = || {
        let mut given = CommandInput::default();
        given.set(&INCLUDE, Input::Many(vec!["type".into(), "status".into()]));
        given
    };
    let mut given = include();
    search::shown(&session, &mut given).unwrap();
    assert_eq!(given.get(&INCLUDE).unwrap().to_json(), json!(["id", "type", "status"]));
    let mut given = include();
    search::scan::<Credentials>(&session, &mut given).unwrap();
    assert_eq!(given.text(&INCLUDE), Some("id,type,status"));
    let mut given = include();
    given.set(&EXCLUDE, Input::Many(vec!["attributes".into()]));
    assert_eq!(search::members(&session, &mut given).unwrap_err().kind(), Kind::Usage);
    let mut given = CommandInput::default();
    given.set(&EXCLUDE, Input::Many(vec!["ID".into()]));
    assert_eq!(search::members(&session, &mut given).unwrap_err().kind(), Kind::Usage);
}

#[test]
fn the_audit_log_is_narrowed_to_the_last_hour_unless_something_else_is_asked_for() {
    let world = answering(Vec::new());
    let session = world.session();
    let mut given = CommandInput::default();
    search::audits(&session, &mut given).unwrap();
    assert_eq!(sent::<Audits>(&given).unwrap().as_deref(), Some(r#"created gt "2026-03-01T11:00:00Z""#));
    assert!(world.told().contains("last hour"));
    let mut given = CommandInput::default();
    given.set(&SINCE, text("2026-01-01T00:00:00Z"));
    search::audits(&session, &mut given).unwrap();
    assert_eq!(sent::<Audits>(&given).unwrap().as_deref(), Some(r#"created gt "2026-01-01T00:00:00Z""#));
}
