//! How the places of a user are judged: settings, places of the past, places that are expected.

use super::parts::{self, OF_USER};
use crate::commands::args::{
    CHECK_ADDRESS, CHECK_VELOCITY, HISTORY_SIZE, IP_ADDRESS, LOCATIONS, LOCATIONS_FILE,
};
use crate::commands::{Column, column, columns, users};
use crate::fault::Fault;
use crate::http::Method;
use crate::platforms::entrust::keep;
use crate::platforms::table::{Edit, Flow, List, Operation, may, must};
use crate::session::{CommandInput, Input, Session};
use serde_json::Value;

const SETTINGS: &[Column] = &[
    column(&columns::MAXIMUM, "/maximumLocationHistory"),
    column(&columns::ADDRESS_CHECKED, "/locationHistoryIpCheckRequired"),
    column(&columns::VELOCITY_CHECKED, "/velocityCheckRequired"),
];

const PLACES: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::CITY, "/city"),
    column(&columns::COUNTRY, "/countryCode"),
    column(&columns::SOURCE, "/ipAddress"),
    column(&columns::CARRIER, "/isp"),
    column(&columns::COUNT, "/numberOfAuthentications"),
    column(&columns::SEEN, "/lastAuthenticationTime"),
];

const VIEW: &str = "USERRBASETTINGS:VIEW";
const EDIT: &str = "USERRBASETTINGS:EDIT";
const PATH: &str = "/v1/users/{user}/userrbasettings";

/// The members of a place that is expected; its id and whether its address is private are the platform's.
const PLACE: &[&str] = &["city", "countryCode", "ipAddress", "isp"];

/// How the places stand in the answer about a user.
const EXPECTED: List = List { items: "/expectedLocations", id: "", paged: false };

static UPDATE: Edit = Edit::new(PATH, keep::all).takes(&[
    "locationHistoryIpCheckRequired",
    "maximumLocationHistory",
    "velocityCheckRequired",
]);

pub(in crate::platforms::entrust) static OPERATIONS: &[Operation] = &[
    Operation::get(&users::RISK_GET, PATH)
        .on(OF_USER)
        .columns(SETTINGS)
        .needs(VIEW)
        .try_it(&["users risk get ann.example"]),
    Operation::edit(&users::RISK_UPDATE, PATH, &UPDATE)
        .on(OF_USER)
        .body(&[
            may(&HISTORY_SIZE, "/maximumLocationHistory"),
            may(&CHECK_ADDRESS, "/locationHistoryIpCheckRequired"),
            may(&CHECK_VELOCITY, "/velocityCheckRequired"),
        ])
        .prepare(|_, given| parts::bounds(given, &HISTORY_SIZE, 0, i64::from(i32::MAX)))
        .columns(SETTINGS)
        .needs(EDIT)
        .try_it(&["users risk update ann.example --history-size 20 --check-velocity"]),
    Operation::list(&users::LOCATIONS_LIST, "/v1/users/{user}/userlocations")
        .on(OF_USER)
        .columns(PLACES)
        .needs(VIEW)
        .try_it(&["users locations list ann.example"]),
    Operation::delete(&users::LOCATIONS_DELETE, "/v1/users/{user}/userlocations")
        .on(OF_USER)
        .body(&[must(&LOCATIONS, BARE)])
        .prepare(|_, given| parts::ids(given, &[&LOCATIONS]))
        .unproven(parts::UNDOCUMENTED)
        .needs("USERRBASETTINGS:REMOVE")
        .try_it(&[
            "users locations delete ann.example --location 8ab22b7e-0000-4000-8000-000000000000 --yes",
        ]),
    Operation::new(
        &users::LOCATIONS_EXPECTED,
        Flow::List(EXPECTED),
        Method::Get,
        "/v1/users/{user}/expectedlocations",
    )
    .on(OF_USER)
    .columns(&[
        column(&columns::ID, "/id"),
        column(&columns::CITY, "/city"),
        column(&columns::COUNTRY, "/countryCode"),
        column(&columns::SOURCE, "/ipAddress"),
        column(&columns::CARRIER, "/isp"),
    ])
    .needs(VIEW)
    .try_it(&["users locations expected ann.example"]),
    Operation::put(&users::LOCATIONS_SET_EXPECTED, "/v1/users/{user}/expectedlocations")
        .on(OF_USER)
        .body(&[must(&LOCATIONS_FILE, BARE)])
        .prepare(expected)
        .unproven(parts::UNDOCUMENTED)
        .needs(EDIT)
        .try_it(&[
            "users locations set-expected ann.example --locations-file docs/examples/locations.json --yes",
        ]),
    Operation::post(&users::LOCATIONS_LOOKUP, "/v1/iplocations")
        .on(&[&IP_ADDRESS])
        .body(&[must(&IP_ADDRESS, "/ipAddress")])
        .columns(&[
            column(&columns::CITY, "/cityName"),
            column(&columns::COUNTRY, "/countryCode"),
            column(&columns::CARRIER, "/isp"),
        ])
        .needs("USERRBASETTINGS:ADD")
        .try_it(&["users locations lookup 192.0.2.10"]),
];

/// Where a body keeps the list that stands bare on the wire.
const BARE: &str = "/list";

/// Reads the file of places: a list, or the object that `expected` shows. An empty list clears them.
fn expected(_session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    let Some(content) = parts::json_file(given, &LOCATIONS_FILE)? else { return Ok(()) };
    let list = match &content {
        Value::Array(list) => Some(list),
        Value::Object(map) => map.get("expectedLocations").and_then(Value::as_array),
        _ => None,
    };
    let list = list.filter(|list| list.iter().all(Value::is_object)).ok_or_else(|| {
        Fault::usage("the file of places is not a list of objects")
            .hint("such as [{\"city\": \"BREMEN\", \"countryCode\": \"DE\"}]")
    })?;
    for place in list {
        let known = |name: &&String| {
            PLACE.contains(&name.as_str()) || ["id", "privateIpAddress"].contains(&name.as_str())
        };
        if let Some(name) = place.as_object().and_then(|map| map.keys().find(|name| !known(name))) {
            return Err(
                Fault::usage(format!("a place has no '{name}'")).hint(format!("it has {}", PLACE.join(", ")))
            );
        }
    }
    let places = list.iter().map(|place| keep::members(place, PLACE)).collect();
    given.set(&LOCATIONS_FILE, Input::Json(Value::Array(places)));
    Ok(())
}
