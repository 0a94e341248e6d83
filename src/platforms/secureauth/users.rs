//! Users: profile, password, status, throttles, factors, and the groups they are put into. The platform
//! has no list of users.

use super::profile::{PROFILE, common_name};
use crate::commands::columns::{CAPABILITIES, COUNT, ID, KIND, MESSAGE, STATUS, VALUE};
use crate::commands::{Arg, Column, Command, args, column, users};
use crate::fault::Fault;
use crate::http::Method;
use crate::json;
use crate::platforms::table::{
    Answer, Field, FindList, Flow, List, Operation, ReadBack, default, fixed, may, must, named,
};
use crate::session::CommandInput;
use serde_json::Value;

/// What a write answers.
pub(super) const ANSWER: &[Column] = &[column(&STATUS, "/status"), column(&MESSAGE, "/message")];

/// Every answer has a status.
const ANSWERED: Answer = Answer::holds(&["/status"]);

/// Of a write that was carried out.
pub(super) const SUCCESS: Answer = ANSWERED.says(&[("/status", &["success"])]);

/// Where an answer names the user.
const WHOM: &[(&Arg, &[&str])] = &[(&args::USER, &["/user_id", "/userId"])];

/// Of a write to one user, who may be named in it.
const CHANGED: Answer = SUCCESS.echoes(WHOM);

/// Of a counter that was set back.
const RESET: Answer = ANSWERED.says(&[("/status", &["found", "success"]), ("/count", &["0"])]).echoes(WHOM);

/// Of a counter.
const COUNTED: Answer = Answer::holds(&["/count"]).says(&[("/status", &["found"])]);

const COUNTER: &[Column] = &[column(&COUNT, "/count"), column(&STATUS, "/status")];

const FACTORS: &[Column] = &[
    column(&ID, "/id"),
    column(&KIND, "/type"),
    column(&VALUE, "/value"),
    column(&CAPABILITIES, "/capabilities"),
];

const CHANGES: &[Field] = &[
    may(&args::PROPERTIES, "/properties"),
    may(&args::FIRST_NAME, "/properties/firstName"),
    may(&args::LAST_NAME, "/properties/lastName"),
    may(&args::EMAIL, "/properties/email1"),
    may(&args::KNOWLEDGE_BASE, "/knowledgeBase"),
];

const NEW: &[Field] = &[
    named(&args::USERNAME, "/userId"),
    must(&args::PASSWORD, "/password"),
    may(&args::PROPERTIES, "/properties"),
    may(&args::FIRST_NAME, "/properties/firstName"),
    may(&args::LAST_NAME, "/properties/lastName"),
    may(&args::EMAIL, "/properties/email1"),
    may(&args::KNOWLEDGE_BASE, "/knowledgeBase"),
];

/// What the realm must have for calls about profiles.
const MANAGEMENT: &str = "the realm's switches Enable Authentication API and User management";

/// The same for a write: where the data store is another than Active Directory, only reading and updating is documented.
const DIRECTORY: &str = "the realm's switches Enable Authentication API and User management, and an Active Directory data store, \
                         into whose connection string's place the user goes";

/// For groups.
pub(super) const ASSOCIATION: &str =
    "the realm's switch User & group association, an LDAP data store, and no Multi-Data Store";

/// For the state of an account.
const ADVANCED: &str = "20.06, or 19.07.01 hotfix 8, and the option Advanced AD User Check";

const ONE_USER: &[&Arg] = &[&args::USER];

/// An account's status, set to one word.
const fn status(command: &'static Command, word: &'static [Field], shown: &'static ReadBack) -> Operation {
    Operation::post(command, "/users/{user}/status")
        .on(ONE_USER)
        .body(word)
        .answers(CHANGED)
        .columns(ANSWER)
        .repeatable()
        .read_back(shown)
        .requires(ADVANCED)
}

static ACCESSES: FindList = FindList {
    read: "/users/{user}",
    search: None,
    items: "/accessHistories",
    id: "/timeStamp",
    proves: true,
};
static SHOWN: ReadBack = ReadBack::new(as_written)
    .takes(&["properties", "knowledgeBase"])
    .fixed(&[
        ("userId", "it says which user is meant"),
        ("groups", "'users groups add' changes the groups of a user"),
    ])
    .moves(&["accessHistories", "status", "message"])
    .guard(writable);

/// Refuses what a profile shows as read-only. New properties are shown nowhere before they are written.
fn writable([read, sent]: [&Value; 2]) -> Result<(), Fault> {
    let shown = |name: &str| json::at(read, "/properties").get(name).and_then(|one| one.get("isWritable"));
    // True and false come with and without quotes.
    let is_locked = |name: &str| {
        shown(name).is_some_and(|said| {
            *said == false || said.as_str().is_some_and(|said| said.eq_ignore_ascii_case("false"))
        })
    };
    let mut sent = json::at(sent, "/properties").as_object().into_iter().flatten();
    match sent.find(|(name, _)| is_locked(name)) {
        Some((name, _)) => Err(Fault::usage(format!("properties.{name} cannot be changed: it is read-only"))
            .hint("nothing was sent; leave it as it is, or out")),
        None => Ok(()),
    }
}

const DISABLED: &str = "\"disabled\"";
const LOCKED: &str = "\"lock_out\"";

/// Only the gravest state of an account is shown: that it is disabled hides whether it is locked.
const fn status_shown() -> ReadBack {
    ReadBack::new(Clone::clone).by(&users::STATUS).unreadable(&["status"])
}

static IS_ENABLED: ReadBack = status_shown().never(&[("/status", &[DISABLED])]);
static IS_DISABLED: ReadBack = status_shown().shows(&[("/status", &[DISABLED])]);
static IS_LOCKED: ReadBack =
    status_shown().hides(&[("/status", &[DISABLED])]).shows(&[("/status", &[LOCKED])]);
static IS_UNLOCKED: ReadBack =
    status_shown().hides(&[("/status", &[DISABLED])]).never(&[("/status", &[LOCKED])]);

static NONE_COUNTED: ReadBack = ReadBack::new(Clone::clone).shows(&[("/count", &["0"])]);

static IN_GROUPS: ReadBack = ReadBack::new(as_written)
    .by(&users::GET)
    .unreadable(&["groupNames"])
    .names(&[("/groups", &args::GROUPS)]);
pub(super) static IN_GROUP: ReadBack =
    ReadBack::new(as_written).by(&users::GET).names(&[("/groups", &args::GROUP)]);

/// The same for each user who is put into a group.
pub(super) static EACH_IN_GROUP: ReadBack = ReadBack::new(as_written)
    .by(&users::GET)
    .each(&args::USERS, &args::USER)
    .unreadable(&["userIds"])
    .names(&[("/groups", &args::GROUP)]);

/// A profile with the values of its properties in the place of what is told about them, and groups by their names.
fn as_written(read: &Value) -> Value {
    let mut profile = read.clone();
    if let Some(Value::Object(properties)) = profile.get_mut("properties") {
        for (_, property) in properties.iter_mut() {
            let value = property.get("value").cloned();
            *property = value.unwrap_or_else(|| property.take());
        }
    }
    if let Some(Value::Array(groups)) = profile.get_mut("groups") {
        for group in groups {
            let name = group.as_str().and_then(common_name);
            *group = name.map_or_else(|| group.take(), Value::String);
        }
    }
    profile
}

/// The table.
pub(super) static OPERATIONS: &[Operation] = &[
    Operation::get(&users::GET, "/users/{user}")
        .on(ONE_USER)
        .answers(Answer::holds(&["/userId", "/user_id", "/properties"]).says(&[("/status", &["found"])]))
        .columns(PROFILE)
        .requires(MANAGEMENT)
        .try_it(&["users get jdoe", "users get test+1@example.test", "users get fsample"]),
    Operation::post(&users::CREATE, "/users/").body(NEW).shape(shape_profile).read_back(&SHOWN).answers(SUCCESS).columns(ANSWER).requires(DIRECTORY).try_it(&[
        "users create --username nadia --password-stdin",
        "users create --username nadia --first-name Nadia --email nadia@example.test --property phone1=+1-555-010-0199 --kba-file docs/examples/kba.json --password-stdin",
    ]),
    Operation::put(&users::UPDATE, "/users/{user}")
        .on(ONE_USER)
        .body(CHANGES)
        .shape(shape_update)
        .answers(CHANGED)
        .columns(ANSWER)
        .repeatable()
        .read_back(&SHOWN)
        .requires(MANAGEMENT)
        .try_it(&[
            "users update jdoe --last-name Roe",
            "users update jdoe --property phone2=+1-555-010-0142 --property auxId1= --yes",
            "users update jdoe --kba-file docs/examples/kba.json",
        ]),
    Operation::delete(&users::DELETE, "/users/")
        .on(ONE_USER)
        .body(&[
            must(&args::USER, "/user_id"),
            default(&args::DELETE_RELATED_DATA, "/deleteAllRelatedData", "false"),
            may(&args::DOMAIN, "/domain"),
        ])
        .answers(CHANGED)
        .columns(ANSWER)
        .requires("21.04 and a Microsoft SQL Server data store")
        .try_it(&["users delete kmartin --yes", "users delete kmartin --delete-related-data --confirm kmartin"]),
    status(&users::ENABLE, &[fixed("/status", "\"enable\"")], &IS_ENABLED).try_it(&["users enable ddisabled"]),
    status(&users::DISABLE, &[fixed("/status", "\"disable\"")], &IS_DISABLED).try_it(&["users disable jdoe --yes"]),
    status(&users::LOCK, &[fixed("/status", "\"lock\"")], &IS_LOCKED).try_it(&["users lock jdoe --yes"]),
    status(&users::UNLOCK, &[fixed("/status", "\"unlock\"")], &IS_UNLOCKED).try_it(&["users unlock llocked"]),
    Operation::get(&users::STATUS, "/users/{user}/status")
        .on(ONE_USER)
        .answers(ANSWERED.echoes(WHOM))
        .columns(ANSWER)
        .requires(ADVANCED)
        .try_it(&["users status jdoe", "users status llocked"]),
    Operation::post(&users::PASSWORD_SET, "/users/{user}/resetpwd")
        .on(ONE_USER)
        .body(&[must(&args::PASSWORD, "/password")])
        .answers(CHANGED)
        .columns(ANSWER)
        .repeatable()
        .requires(
            "the realm's switch Administrator initiated password reset, and for v2 9.3.0 hotfix 15 or 19.07.01 hotfix 8",
        )
        .try_it(&["users password set jdoe --password-stdin"]),
    Operation::post(&users::PASSWORD_CHANGE, "/users/{user}/changepwd")
        .on(ONE_USER)
        .body(&[must(&args::CURRENT_PASSWORD, "/currentPassword"), must(&args::PASSWORD, "/newPassword")])
        .answers(CHANGED)
        .columns(ANSWER)
        .requires("the realm's switch User self-service password change")
        .try_it(&["users password change jdoe --current-password-file docs/examples/current-password.txt --password-stdin"]),
    Operation::post(&users::GROUPS_ADD, "/users/{user}/groups")
        .on(ONE_USER)
        .body(&[must(&args::GROUPS, "/groupNames")])
        .read_back(&IN_GROUPS)
        .answers(CHANGED)
        .columns(ANSWER)
        .repeatable()
        .requires(ASSOCIATION)
        .try_it(&["users groups add jdoe --group admins", "users groups add jdoe --group admins --group Finance"]),
    Operation::post(&users::GROUPS_JOIN, "/users/{user}/groups/{group}")
        .on(&[&args::USER, &args::GROUP])
        .read_back(&IN_GROUP)
        .answers(CHANGED)
        .columns(ANSWER)
        .repeatable()
        .requires(ASSOCIATION)
        .try_it(&["users groups join kmartin admins"]),
    Operation::new(
        &users::FACTORS_LIST,
        Flow::List(List { items: "/factors", id: "", paged: false }),
        Method::Get,
        "/users/{user}/factors",
    )
    .on(ONE_USER)
    .columns(FACTORS)
    .try_it(&["users factors list jdoe"]),
    Operation::get(&users::THROTTLE_GET, "/users/{user}/throttle")
        .on(ONE_USER)
        .answers(COUNTED)
        .columns(COUNTER)
        .try_it(&["users throttle get jdoe"]),
    Operation::put(&users::THROTTLE_RESET, "/users/{user}/throttle")
        .on(ONE_USER)
        .repeatable()
        .answers(RESET)
        .read_back(&NONE_COUNTED)
        .columns(COUNTER)
        .try_it(&["users throttle reset jdoe"]),
    Operation::get(&users::OTP_THROTTLE_GET, "/users/{user}/otpvalidatethrottle")
        .on(ONE_USER)
        .answers(COUNTED)
        .columns(COUNTER)
        .try_it(&["users otp-throttle get jdoe"]),
    Operation::put(&users::OTP_THROTTLE_RESET, "/users/{user}/otpvalidatethrottle")
        .on(ONE_USER)
        .repeatable()
        .answers(RESET)
        .read_back(&NONE_COUNTED)
        .columns(COUNTER)
        .try_it(&["users otp-throttle reset jdoe"]),
    Operation::post(&users::HISTORY_ADD, "/accesshistory")
        .on(ONE_USER)
        .body(&[must(&args::USER, "/user_id"), must(&args::IP_ADDRESS, "/ip_address")])
        .counted_by(&ACCESSES)
        .answers(ANSWERED)
        .columns(ANSWER)
        .try_it(&["users history add jdoe --ip-address 192.0.2.7"]),
];

/// How many of each numbered property there are.
const NUMBERED: [(&str, u8); 3] = [("phone", 4), ("email", 4), ("auxId", 10)];

/// Places for a question and its answer.
const QUESTIONS: [&str; 7] = ["kbq1", "kbq2", "kbq3", "kbq4", "kbq5", "kbq6", "helpDeskKb"];

/// Whether a property can be written and may be typed.
fn is_writable(name: &str) -> bool {
    let numbered = |(front, most): &(&str, u8)| (1..=*most).any(|number| name == format!("{front}{number}"));
    matches!(name, "firstName" | "lastName") || NUMBERED.iter().any(numbered)
}

/// Checks the names of properties, and turns the file of questions and answers into an object.
pub(super) fn shape_profile(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    for (name, _) in given.pairs(&args::PROPERTIES) {
        if name == "pinHash" {
            return Err(Fault::usage("pinHash is a secret, which a command line would show to others")
                .hint("send it from a file: --data FILE with {\"properties\": {\"pinHash\": ...}}"));
        }
        if !is_writable(name) {
            return Err(Fault::usage(format!("there is no property \"{name}\" that can be written"))
                .hint("the names are firstName, lastName, phone1 to phone4, email1 to email4, auxId1 to auxId10")
                .hint("--data FILE sends what this list does not know"));
        }
    }
    check_pairs(body)?;
    let Some((file, content)) = given.file(&args::KNOWLEDGE_BASE) else { return Ok(()) };
    let content = content.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(content);
    let parsed = json::strict::value(content).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let what = if error.is_data() { "a key stands twice" } else { "it is not JSON" };
        knowledge_fault(file, &format!("{what} at line {line}, column {column}"))
    })?;
    check_knowledge(&parsed).map_err(|why| knowledge_fault(file, &why))?;
    json::put(body, "/knowledgeBase", parsed);
    Ok(())
}

/// Like [`shape_profile`], and refuses an update that changes nothing.
pub(super) fn shape_update(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    shape_profile(body, given)?;
    let changes = ["/properties", "/knowledgeBase"]
        .iter()
        .any(|place| json::at(body, place).as_object().is_some_and(|members| !members.is_empty()));
    if changes {
        return Ok(());
    }
    Err(Fault::usage("there is nothing to change")
        .hint("give --property NAME=VALUE, --first-name, --last-name, --email, --kba-file or --data"))
}

/// A question is never sent without an answer: the old one would belong to a question that it does not answer.
fn check_pairs(body: &Value) -> Result<(), Fault> {
    for (place, entry) in json::at(body, "/knowledgeBase").as_object().into_iter().flatten() {
        let has = |part: &str| entry.get(part).is_some_and(|text| !text.is_null());
        if entry.is_object() && has("question") != has("answer") {
            let lacks = if has("question") { "answer" } else { "question" };
            return Err(Fault::usage(format!("knowledgeBase.{place} has no {lacks}"))
                .hint("nothing was sent; a question and its answer are given together"));
        }
    }
    Ok(())
}

/// Never quotes a value: the file holds answers.
fn check_knowledge(knowledge: &Value) -> Result<(), String> {
    let entries = knowledge.as_object().filter(|entries| !entries.is_empty());
    let entries = entries.ok_or("it must be an object that holds at least one question")?;
    for (place, entry) in entries {
        if !QUESTIONS.contains(&place.as_str()) {
            return Err(format!("\"{place}\" is none of {}", QUESTIONS.join(", ")));
        }
        let whole = entry.as_object().is_some_and(|entry| {
            entry.len() == 2
                && ["question", "answer"].iter().all(|part| entry.get(*part).is_some_and(Value::is_string))
        });
        if !whole {
            return Err(format!("\"{place}\" must hold a question and an answer, both text, and no more"));
        }
    }
    Ok(())
}

fn knowledge_fault(file: &str, why: &str) -> Fault {
    Fault::usage(format!("the questions and answers in {file} cannot be used: {why}"))
        .hint("write {\"kbq1\": {\"question\": ..., \"answer\": ...}}, as docs/examples/kba.json does")
}
