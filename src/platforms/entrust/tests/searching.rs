//! What `--where`, `--order-by` and `--fields` become.

use super::super::search::{self, Listing, lists};
use super::{answering, calls};
use crate::commands::args::{FIELDS, ORDER_BY, WHERE};
use crate::fault::{Fault, Kind};
use crate::session::{CommandInput, Input};
use serde_json::{Value, json};

fn filters(listing: &Listing, texts: &[&str]) -> Result<Value, Fault> {
    let world = answering(vec![]);
    let mut given = CommandInput::default();
    given.set(&WHERE, Input::Many(texts.iter().map(|text| (*text).to_owned()).collect()));
    search::prepare(listing, &world.session(), &mut given)?;
    assert!(calls(&world).is_empty(), "a search is checked without the platform");
    Ok(given.get(&WHERE).unwrap().to_json())
}

fn filter(text: &str) -> Result<Value, Fault> {
    filters(&lists::USERS, &[text]).map(|list| list[0].clone())
}

#[test]
fn every_sign_becomes_its_operator() {
    for (text, operator, value) in [
        ("userId=ann", "EQUALS", "ann"),
        ("userId!=ann", "NOT_EQUALS", "ann"),
        ("userId~ann", "CONTAINS", "ann"),
        ("userId!~ann", "NOT_CONTAINS", "ann"),
        ("userId^=ann", "STARTS_WITH", "ann"),
        ("userId$=ann", "ENDS_WITH", "ann"),
        ("userid=a=b!~c", "EQUALS", "a=b!~c"),
        ("lastAuthTime>2018-08-04T18:15:30Z", "GREATER_THAN", "2018-08-04T18:15:30"),
        ("lastAuthTime>=2018-08-04", "GREATER_THAN_OR_EQUAL", "2018-08-04T00:00:00"),
        ("lastAuthTime<2018-08-04T20:15:30+02:00", "LESS_THAN", "2018-08-04T18:15:30"),
        ("lastAuthTime<=2h", "LESS_THAN_OR_EQUAL", "2026-03-01T10:00:00"),
        ("state=active", "EQUALS", "ACTIVE"),
    ] {
        let found = filter(text).unwrap();
        assert_eq!((&found["operator"], &found["value"]), (&json!(operator), &json!(value)), "{text}");
    }
    assert_eq!(filter("userid=ann").unwrap()["name"], "userId");
    assert_eq!(filter("lastAuthTime?").unwrap(), json!({"name": "lastAuthTime", "operator": "EXISTS"}));
    assert_eq!(filter("!lastAuthTime?").unwrap(), json!({"name": "lastAuthTime", "operator": "NOT_EXISTS"}));
}

#[test]
fn what_a_list_does_not_know_is_refused_with_what_it_knows() {
    for (text, named) in [
        ("email=a@example.test", "userId, groupId"),
        ("groupId~staff", "groupId=..."),
        ("lastAuthTime=2018-08-04", "lastAuthTime?"),
        ("userId?", "userId~..."),
        ("state=SLEEPING", "ACTIVE, INACTIVE"),
        ("locked=false", "true"),
        ("groupId=staff", "it is an id"),
        ("lastAuthTime>yesterday", "30d or 2h"),
        ("authenticator=PIN", "MAGICLINK"),
        ("userId=", "no value"),
        ("userId", "FIELD=VALUE"),
        ("=ann", "FIELD=VALUE"),
        ("!userId=ann", "FIELD=VALUE"),
        ("", "FIELD=VALUE"),
        ("ü=1", "FIELD=VALUE"),
        ("!", "FIELD=VALUE"),
    ] {
        let fault = filter(text).unwrap_err();
        assert_eq!(fault.kind(), Kind::Usage, "{text}");
        let told = fault.to_json().to_string();
        assert!(told.contains(named), "{text}: {told}");
    }
    let fault = filters(&lists::GRIDS, &["serialNumber=12a"]).unwrap_err();
    assert!(fault.to_json().to_string().contains("whole number"));
}

#[test]
fn filters_of_one_search_are_kept_in_order() {
    let found = filters(&lists::TENANTS, &["locked=true", "hostname$=.example.test"]).unwrap();
    assert_eq!(
        found,
        json!([{"name": "locked", "operator": "EQUALS", "value": "true"},
            {"name": "hostname", "operator": "ENDS_WITH", "value": ".example.test"}])
    );
}

#[test]
fn an_order_that_leaves_rows_out_is_warned_of_unless_a_filter_leaves_them_out_too() {
    for (listing, order, filters, warned) in [
        (&lists::USERS, "-lastAuthTime", &[][..], true),
        (&lists::USERS, "lastAuthTime", &["state=ACTIVE"][..], true),
        (&lists::USERS, "lastAuthTime", &["!lastAuthTime?"][..], true),
        (&lists::USERS, "lastAuthTime", &["lastAuthTime?"][..], false),
        (&lists::USERS, "lastAuthTime", &["lastAuthTime<30d"][..], false),
        (&lists::USERS, "userId", &[][..], false),
        (&lists::TOKENS, "lastUsedDate", &[][..], true),
        (&lists::GRIDS, "expiryDate", &[][..], true),
        (&lists::AUDITS, "sourceIp", &[][..], true),
        (&lists::AUDITS, "-eventTime", &[][..], false),
    ] {
        let world = answering(vec![]);
        let mut given = CommandInput::default();
        given.set(&ORDER_BY, Input::Text(order.to_owned()));
        given.set(&WHERE, Input::Many(filters.iter().map(|text| (*text).to_owned()).collect()));
        search::prepare(listing, &world.session(), &mut given).unwrap();
        assert_eq!(world.told().contains("leaves out"), warned, "{order} {filters:?}: {}", world.told());
    }
}

#[test]
fn order_and_parts_are_checked_too() {
    let world = answering(vec![]);
    let prepare = |listing: &Listing, order: &str, parts: &[&str]| {
        let mut given = CommandInput::default();
        given.set(&ORDER_BY, Input::Text(order.to_owned()));
        given.set(&FIELDS, Input::Many(parts.iter().map(|part| (*part).to_owned()).collect()));
        search::prepare(listing, &world.session(), &mut given)?;
        Ok::<_, Fault>((given.get(&ORDER_BY).unwrap().to_json(), given.many(&FIELDS).to_vec()))
    };
    assert_eq!(
        prepare(&lists::USERS, "-lastauthtime", &["groups,tokens", "useraliases"]).unwrap(),
        (
            json!({"name": "lastAuthTime", "ascending": false}),
            vec!["groups".to_owned(), "tokens".to_owned(), "userAliases".to_owned()]
        )
    );
    for (listing, order, parts, named) in [
        (&lists::USERS, "email", vec![], "userId, state, lastAuthTime"),
        (&lists::EXPORTED_AUDITS, "eventTime", vec![], "their order is fixed"),
        (&lists::USERS, "userId", vec!["shoes"], "organizations"),
    ] {
        let fault = prepare(listing, order, &parts).unwrap_err();
        assert!(fault.to_json().to_string().contains(named), "{fault}");
    }
}
