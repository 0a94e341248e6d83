//! Users: one at a time, and what they belong to. Paths take the id, which a login id or alias leads to.
//! Bulk operations are in `user_bulk`, searches that run on their own in `user_search`.

use super::answers::WITH_ID;
use super::search::{self, FILTERED, LOADED, ORDERED, PAGED};
use super::user_fields::{self, USER_COLUMNS};
use super::{keep, poll};
use crate::commands::args::{
    ACCOUNT, ASYNC, DIRECTORY, EMAIL, ENABLED, EXTERNAL_ID, EXTERNAL_SOURCE, FIELDS, FIRST_NAME, GROUPS,
    LAST_NAME, LOGIN, MAIL, MOBILE, OAUTH_ROLES, ORGANIZATIONS, OTP_DELIVERY, PHONE, PROPERTIES,
    REGISTRATION_REQUIRED, ROLE, ROLES, SECURITY_ID, USER, USER_ALIASES, USER_LOCALE, USER_PRINCIPAL_NAME,
    USERNAME, VERIFICATION_REQUIRED,
};
use crate::commands::{Arg, Column, Command, column, columns, users};
use crate::fault::{Evidence, Failed, Fault, Kind};
use crate::http::{Call, Method, encode_segment};
use crate::json;
use crate::platforms::table::{
    Absence, Answer, Edit, Field, Operation, ReadBack, With, WithBy, add, default, fixed, is_uuid, joined,
    local, may, must, named, part, take,
};
use crate::session::outcome::plan;
use crate::session::{CommandInput, Done, Outcome, Sent, Session};
use serde_json::{Value, json};

const VIEW: &str = "USERS:VIEW";
const EDIT: &str = "USERS:EDIT";
const ONE: &[&Arg] = &[&USER];

const ROLE_COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::DESCRIPTION, "/description"),
    column(&columns::KIND, "/roleType"),
];

/// What a list shows on request, and the roles, which it never shows.
static HELD: With = With {
    columns: &joined::<_, { USER_COLUMNS.len() + 3 }>(
        USER_COLUMNS,
        &[
            column(&columns::GROUPS, "/with/groups"),
            column(&columns::ROLES, "/with/roles"),
            column(&columns::ORGANIZATIONS, "/with/organizations"),
        ],
    ),
    parts: &[
        part(&columns::GROUPS, WithBy::Loaded(&FIELDS, "groups"), ("/groups", "/name|/id")),
        part(&columns::ROLES, WithBy::Read(&users::ROLES_LIST, &USER, "/id"), ("", "/name|/id")),
        part(
            &columns::ORGANIZATIONS,
            WithBy::Loaded(&FIELDS, "organizations"),
            ("/organizations", "/name|/id"),
        ),
    ],
};

const SYNCED: &[Column] = &[
    column(&columns::ID, "/uuid"),
    column(&columns::USERNAME, "/userId"),
    column(&columns::STATUS, "/status"),
    column(&columns::DIRECTORY, "/directoryId"),
];

// The platform takes whole lists only, so all three are read, shown against what is wanted, and written whole.
/// What the other members of the body do is shown nowhere.
static SHOWN: ReadBack = ReadBack::new(user_fields::as_written)
    .unreadable(user_fields::UNSHOWN)
    .replaces(user_fields::REPLACED)
    .switches(user_fields::SWITCHES)
    .takes(user_fields::TAKEN)
    .fixed(user_fields::FIXED)
    .moves(user_fields::MOVES);
static STATE_SHOWN: ReadBack = ReadBack::new(Clone::clone);
static LOCK_SHOWN: ReadBack =
    ReadBack::new(Clone::clone).unreadable(&["lock"]).shows(&[("/locked", &["true"])]);
/// Locked by an administrator, locked out for a time, and locked out of single authenticators.
static UNLOCK_SHOWN: ReadBack = ReadBack::new(user_fields::locks).shows(&[
    ("/locked", &["false", "null"]),
    ("/lockoutExpiry", &["null"]),
    ("/lockedAuthenticators", &["null"]),
    ("/authenticatorLockoutStatus", &["null"]),
]);
/// Each role is asked for by itself.
static ROLES_HELD: ReadBack = each_of_roles().absent(Absence::Undone);
static ROLES_GONE: ReadBack = each_of_roles().absent(Absence::Done);
/// Of one who is of a directory no longer.
static DETACHED: ReadBack = ReadBack::new(attached)
    .by(&users::GET)
    .each(&ACCOUNT, &USER)
    .unreadable(&["id", "idType"])
    .shows(&[("/attached", &["false"])]);
static GROUPS_OF: Edit = Edit::new("/v3/users/{user}", keep_groups).carries(&["/groups"]);
static OAUTH_ROLES_OF: Edit = Edit::new("/v3/users/{user}", keep_oauth_roles).carries(&["/oauthRoles"]);
static ORGANIZATIONS_OF: Edit =
    Edit::new("/v3/users/{user}", keep_organizations).carries(&["/organizations"]);

const fn each_of_roles() -> ReadBack {
    ReadBack::new(Clone::clone).by(&users::ROLES_TEST).each(&ROLES, &ROLE)
}

/// Whether a user is one of a directory: all that says so must say it.
fn attached(user: &Value) -> Value {
    let of_directory = json::text_at(user, "/directoryId").is_some_and(|id| !id.is_empty());
    let is_free = json::at(user, "/directoryDesynced") == &Value::Bool(true);
    json!({"attached": of_directory && user["type"] == "LDAP_AD" && !is_free})
}

const fn groups_of(command: &'static Command) -> Operation {
    Operation::edit(command, "/v1/userauthorizationgroup/{user}/groups", &GROUPS_OF).on(ONE).needs(EDIT)
}

/// What a user is created and changed with.
const FACTS: &[Field] = &[
    may(&EMAIL, "/email"),
    may(&FIRST_NAME, "/firstName"),
    may(&LAST_NAME, "/lastName"),
    may(&PHONE, "/phone"),
    may(&MOBILE, "/mobile"),
    may(&EXTERNAL_ID, "/externalId"),
];

/// The same: what a user belongs to, and has besides.
const BELONGS_TO: &[Field] = &[
    may(&GROUPS, "/groups"),
    may(&ORGANIZATIONS, "/organizations"),
    may(&USER_ALIASES, "/userAliases"),
    may(&OAUTH_ROLES, "/oauthRoles"),
    may(&PROPERTIES, "/userAttributeValues"),
];

/// The same, behind what a user belongs to.
const STANDING: &[Field] = &[
    may(&ENABLED, "/state"),
    may(&USER_LOCALE, "/locale"),
    may(&OTP_DELIVERY, "/preferredOtpDelivery"),
    may(&REGISTRATION_REQUIRED, "/registrationRequired"),
    may(&VERIFICATION_REQUIRED, "/verificationRequired"),
    may(&SECURITY_ID, "/securityId"),
    may(&USER_PRINCIPAL_NAME, "/userPrincipalName"),
    may(&EXTERNAL_SOURCE, "/externalSource"),
];

/// A new user. The platform mails without a word on it.
static NEW: [Field; 21] = joined(
    &joined::<_, 12>(&joined::<_, 7>(&[named(&USERNAME, "/userId")], FACTS), BELONGS_TO),
    &joined::<_, 9>(STANDING, &[default(&MAIL, "/emailVerification", "false")]),
);

/// A change of one.
static CHANGED: [Field; 21] = joined(
    &joined::<_, 12>(&joined::<_, 7>(&[may(&USERNAME, "/userId")], FACTS), BELONGS_TO),
    &joined::<_, 9>(STANDING, &[may(&MAIL, "/emailVerification")]),
);

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::search(&users::LIST, "/v4/userspaged", PAGED)
        .query(&[may(&ASYNC, poll::ASYNC)])
        .body(&[FILTERED, ORDERED, LOADED])
        .offers(|arg, text| search::lists::USERS.offers(arg, text))
        .prepare(|session, given| search::prepare(&search::lists::USERS, session, given))
        .narrows(&search::lists::USERS)
        .columns(USER_COLUMNS)
        .with(&HELD)
        .needs(VIEW)
        .try_it(&[
            "users list --limit 5",
            "users list --where userId~ann --order-by userId",
            "users list --where state=ACTIVE --where 'lastAuthTime<30d' --order-by -lastAuthTime",
            "users list --limit 20 --async",
        ]),
    Operation::get(&users::GET, "/v3/users/{user}")
        .on(ONE)
        .columns(USER_COLUMNS)
        .answers(WITH_ID)
        .needs(VIEW)
        .try_it(&["users get ann.example"]),
    Operation::post(&users::FIND_LOGIN, "/v3/users/userid")
        .on(&[&LOGIN])
        .body(&[must(&LOGIN, "/userId")])
        .columns(USER_COLUMNS)
        .answers(WITH_ID.echoes(&[(&LOGIN, &["/userId", "/userAliases", "/userPrincipalName"])]))
        .needs(VIEW)
        .try_it(&["users find login ann.example"]),
    Operation::post(&users::FIND_EXTERNAL_ID, "/v3/users/externalid")
        .on(&[&EXTERNAL_ID])
        // The platform's name for the field is that of the login id, whatever it holds.
        .body(&[must(&EXTERNAL_ID, "/userId")])
        .columns(USER_COLUMNS)
        .answers(WITH_ID.echoes(&[(&EXTERNAL_ID, &["/externalId"])]))
        .needs(VIEW)
        .try_it(&["users find external-id HR-0"]),
    Operation::post(&users::CREATE, "/v3/users")
        .body(&NEW)
        .prepare(user_fields::prepare)
        .columns(USER_COLUMNS)
        .answers(WITH_ID)
        .needs("USERS:ADD")
        .try_it(&[
            "users create --username ann --first-name Ann --email ann@example.test",
            "users create --username ben --user-alias b.b --group developers --property department=Sales",
            "users create --username cleo --enabled no --locale de --otp-delivery SMS --registration-required no \
             --verification-required no --oauth-role catalogue.reader --security-id S-1-5-21-7 \
             --user-principal-name cleo@corp.example.test --external-source HR",
        ]),
    Operation::put(&users::UPDATE, "/v3/users/{user}")
        .on(ONE)
        .repeatable()
        .body(&CHANGED)
        .prepare(user_fields::prepare)
        .shape(something)
        .read_back(&SHOWN)
        .needs(EDIT)
        .try_it(&[
            "users update ann.example --mobile +4930123456",
            "users update ann.example --external-id '' --yes",
            "users update ann.example --enabled no --yes",
            "users update ann.example --locale fr --otp-delivery EMAIL --registration-required no",
        ]),
    Operation::delete(&users::DELETE, "/v3/users/{user}")
        .on(ONE)
        .needs("USERS:REMOVE")
        .try_it(&["users delete ann.example --yes"]),
    Operation::put(&users::ENABLE, "/v1/users/{user}/state")
        .on(ONE)
        .repeatable()
        .body(&[fixed("/state", "\"ACTIVE\"")])
        .read_back(&STATE_SHOWN)
        .needs(EDIT)
        .try_it(&["users enable dave.example"]),
    Operation::put(&users::DISABLE, "/v1/users/{user}/state")
        .on(ONE)
        .repeatable()
        .body(&[fixed("/state", "\"INACTIVE\"")])
        .read_back(&STATE_SHOWN)
        .needs(EDIT)
        .try_it(&["users disable ann.example --yes"]),
    Operation::put(&users::LOCK, "/v3/users/{user}")
        .on(ONE)
        .repeatable()
        .body(&[fixed("/lock", "true")])
        .read_back(&LOCK_SHOWN)
        .needs(EDIT)
        .try_it(&["users lock ann.example --yes"]),
    Operation::put(&users::UNLOCK, "/v1/users/{user}/unlock")
        .on(ONE)
        .repeatable()
        .read_back(&UNLOCK_SHOWN)
        .needs(EDIT)
        .try_it(&["users unlock ann.example"]),
    Operation::post(&users::SYNC, "/v1/syncusers/sync")
        .on(&[&ACCOUNT])
        .body(&[must(&ACCOUNT, "/id"), must(&DIRECTORY, "/directoryId")])
        .shape(id_type)
        .columns(SYNCED)
        .answers(Answer::holds(&["/uuid", "/userId"]))
        .needs(EDIT)
        .try_it(&["users sync erin.example --directory 'Branch offices'"]),
    Operation::post(&users::UNSYNC, "/v1/syncusers/unsync")
        .on(&[&ACCOUNT])
        .body(&[must(&ACCOUNT, "/id")])
        .shape(id_type)
        .read_back(&DETACHED)
        .needs(EDIT)
        .try_it(&["users unsync erin.example"]),
    groups_of(&users::GROUPS_SET)
        .body(&[must(&GROUPS, "/groups")])
        .try_it(&["users groups set ann.example --group operations --group Finance --yes"]),
    groups_of(&users::GROUPS_ADD)
        .body(&[add(&GROUPS, "/groups")])
        .try_it(&["users groups add ann.example --group operations"]),
    groups_of(&users::GROUPS_REMOVE)
        .body(&[take(&GROUPS, "/groups")])
        .try_it(&["users groups remove ann.example --group developers --yes"]),
    Operation::edit(&users::ORGANIZATIONS_SET, "/v1/users/{user}/organizations", &ORGANIZATIONS_OF)
        .on(ONE)
        .body(&[must(&ORGANIZATIONS, "/organizations")])
        .needs(EDIT)
        .try_it(&["users organizations set ann.example --organization orchard --yes"]),
    Operation::edit(&users::OAUTH_ROLES_SET, "/v1/useroauthrole/{user}/oauthroles", &OAUTH_ROLES_OF)
        .on(ONE)
        .body(&[must(&OAUTH_ROLES, "/oauthRoles")])
        .needs(EDIT)
        .try_it(&["users oauth-roles set ann.example --oauth-role catalogue.reader --yes"]),
    Operation::list(&users::ROLES_LIST, "/v1/users/{user}/roles")
        .on(ONE)
        .columns(ROLE_COLUMNS)
        .needs("USERSITEROLES:VIEW")
        .try_it(&["users roles list frank.example"]),
    Operation::get(&users::ROLES_TEST, "/v1/users/{user}/roles/{role}")
        .on(&[&USER, &ROLE])
        .columns(ROLE_COLUMNS)
        .answers(WITH_ID)
        .needs("USERSITEROLES:VIEW")
        .try_it(&["users roles test frank.example 'Super Administrator'"]),
    Operation::put(&users::ROLES_ADD, "/v1/users/{user}/roles/{role}")
        .on(ONE)
        .repeatable()
        .body(&[local(&ROLES)])
        .own(each_role)
        .verify(some_role)
        .answers(Answer::FREE)
        .read_back(&ROLES_HELD)
        .needs("USERSITEROLES:EDIT")
        .try_it(&["users roles add ann.example --role Auditor"]),
    Operation::delete(&users::ROLES_REMOVE, "/v1/users/{user}/roles/{role}")
        .on(ONE)
        .body(&[local(&ROLES)])
        .own(each_role)
        .verify(some_role)
        .answers(Answer::FREE)
        .read_back(&ROLES_GONE)
        .needs("USERSITEROLES:REMOVE")
        .try_it(&["users roles remove frank.example --role 'Super Administrator' --yes"]),
];

fn keep_groups(user: &Value) -> Value {
    keep::ids(user, "groups")
}

fn keep_oauth_roles(user: &Value) -> Value {
    keep::ids(user, "oauthRoles")
}

fn keep_organizations(user: &Value) -> Value {
    keep::ids(user, "organizations")
}

/// A change of nothing is a slip.
fn something(body: &mut Value, _given: &CommandInput) -> Result<(), Fault> {
    match body {
        Value::Object(map) if !map.is_empty() => Ok(()),
        _ => {
            Err(Fault::usage("nothing is to be changed").hint("give a flag, or --data for what has no flag"))
        }
    }
}

/// Says how the platform is to read the id; without a word it takes a login id.
fn id_type(body: &mut Value, _given: &CommandInput) -> Result<(), Fault> {
    let id = json::text_at(body, "/id").unwrap_or_default();
    if body.get("idType").is_none() {
        json::put(body, "/idType", if is_uuid(&id) { "UUID" } else { "USERID" }.into());
    }
    Ok(())
}

fn no_role() -> Fault {
    Fault::usage("--role is missing")
}

fn some_role(given: &CommandInput) -> Result<(), Fault> {
    if given.many(&ROLES).is_empty() { Err(no_role()) } else { Ok(()) }
}

/// Gives or takes roles: the platform has one call for each.
fn each_role<'a>(
    session: &'a Session<'a>,
    operation: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    let roles = given.many(&ROLES);
    if roles.is_empty() {
        return Err(no_role());
    }
    let user = given.text(&USER).and_then(encode_segment).unwrap_or_default();
    let (mut done, mut failed, mut planned) = (Vec::new(), Vec::new(), Vec::new());
    let mut last = None;
    for role in roles {
        let segment = encode_segment(role).unwrap_or_default();
        let path = operation.path.replace("{user}", &user).replace("{role}", &segment);
        match one_role(session, &Call::new(operation.method, session.path(&path))) {
            Ok(Some(call)) => planned.push(call),
            Ok(None) => done.push(json!({"role": role, "done": true})),
            Err(fault) => {
                let shown = json!({"role": role, "done": false, "message": fault.detail().message});
                failed.push(Failed { key: role.clone(), shown });
                // What may have been done weighs more than what was refused.
                if !last.as_ref().is_some_and(Fault::is_doubtful) || fault.is_doubtful() {
                    last = Some(fault);
                }
            }
        }
    }
    let done_count = done.len();
    let verb = if operation.method == Method::Delete { "taken" } else { "given" };
    match last {
        None if !planned.is_empty() => Ok(plan(planned)),
        None => {
            let text = format!("{} role{} {verb}", done.len(), if done.len() == 1 { "" } else { "s" });
            Ok(Outcome::Done(Done::answered(json::raw(&Value::Array(done)), text)))
        }
        // The one role, or none at all: the platform's own fault says most.
        Some(fault) if done.is_empty() => Err(fault),
        Some(fault) => {
            let message = format!(
                "{} of {} roles were not {verb}: {}",
                failed.len(),
                roles.len(),
                fault.detail().message
            );
            let answer = done.into_iter().chain(failed.iter().map(|failed| failed.shown.clone())).collect();
            let fault = if fault.is_doubtful() {
                fault.hint(format!("{} of {} roles were {verb}", done_count, roles.len()))
            } else {
                Fault::new(Kind::Partial, message)
            };
            Ok(Outcome::Partial(json::raw(&Value::Array(answer)), fault.items(failed, None)))
        }
    }
}

/// Gives or takes one role; the call where it is planned only. An answer that is none, or was lost, is settled by
/// asking whether the user has the role.
fn one_role(session: &Session, call: &Call) -> Result<Option<Call>, Fault> {
    let fault = match session.write(call) {
        Ok(Sent::Planned(call)) => return Ok(Some(call)),
        Ok(Sent::Answered(reply)) if reply.body.iter().all(u8::is_ascii_whitespace) => return Ok(None),
        Ok(Sent::Answered(reply)) => {
            let fault = Fault::unexpected("the platform answered something where nothing was due");
            session.name(fault.status(reply.status).in_doubt(call.line()))
        }
        Err(fault) => fault,
    };
    if fault.detail().doubt.is_none() || session.cancel.check().is_err() {
        return Err(fault);
    }
    let held = match session.exchange(&Call::new(Method::Get, call.path.clone())) {
        Ok(reply) => reply.value().and_then(|role| json::text_at(&role, "/id")).map(|_| true),
        Err(fault) if fault.kind() == Kind::NotFound => Some(false),
        Err(_) => None,
    };
    let evidence = match held {
        Some(held) if held == (call.method == Method::Put) => Evidence::Done,
        Some(_) => Evidence::NotDone,
        None => Evidence::Unknown,
    };
    fault.settled(evidence).map(|()| None)
}
