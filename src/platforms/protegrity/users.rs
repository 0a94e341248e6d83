//! Users. Accounts are addressed by id, roles and groups by name; an update has the id in its body.

use super::answers::{DELETED, UPDATED};
use super::{keep, offset};
use crate::commands::args::{
    EMAIL, ENABLED, FIRST_NAME, GROUPS, IDENTITIES, LAST_NAME, PASSWORD, ROLES, TEMPORARY, USER, USERNAME,
};
use crate::commands::{Arg, Column, Command, column, columns, users};
use crate::fault::Fault;
use crate::platforms::table::{
    Answer, Edit, Operation, ReadBack, With, WithBy, add, default, fixed, joined, may, must, named, part,
    take,
};
use crate::session::CommandInput;
use serde_json::{Value, json};

const LISTED: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::USERNAME, "/username"),
    column(&columns::EMAIL, "/email"),
    column(&columns::FIRST_NAME, "/firstName"),
    column(&columns::LAST_NAME, "/lastName"),
    column(&columns::ENABLED, "/enabled"),
    column(&columns::VERIFIED, "/emailVerified"),
    column(&columns::CREATED, "/createdTimestamp"),
];

/// A list shows neither.
static HELD: With = With {
    columns: &joined::<_, { LISTED.len() + 2 }>(
        LISTED,
        &[column(&columns::GROUPS, "/with/groups"), column(&columns::ROLES, "/with/roles")],
    ),
    parts: &[
        part(&columns::GROUPS, WithBy::Read(&users::GET, &USER, "/id"), ("/groups", "")),
        part(&columns::ROLES, WithBy::Read(&users::GET, &USER, "/id"), ("/roles", "")),
    ],
};

const WHOLE: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::USERNAME, "/username"),
    column(&columns::EMAIL, "/email"),
    column(&columns::FIRST_NAME, "/firstName"),
    column(&columns::LAST_NAME, "/lastName"),
    column(&columns::ENABLED, "/enabled"),
    column(&columns::VERIFIED, "/emailVerified"),
    column(&columns::CREATED, "/createdTimestamp"),
    column(&columns::ROLES, "/roles"),
    column(&columns::GROUPS, "/groups"),
];

const CREATED: &[Column] = &[column(&columns::ID, "/user_id"), column(&columns::USERNAME, "/username")];

// Answers to a PUT without the user in its path spell the id in another way than the others.
const WRITTEN_BY_BODY: &[Column] = &[column(&columns::ID, "/userId"), column(&columns::STATUS, "/status")];

const WRITTEN_BY_PATH: &[Column] = &[column(&columns::ID, "/user_id"), column(&columns::STATUS, "/status")];

/// Where an answer names the user, spelt in one way or the other.
const WHO: &[(&Arg, &[&str])] = &[(&USER, &["/user_id", "/userId"])];

// The vendor's samples of these two name another user than the one that was asked for.
const LOCKED: Answer = Answer::DERIVED.says(&[("/status", &["locked"])]).mentions(WHO);
const UNLOCKED: Answer =
    Answer::DERIVED.says(&[("/status", &["unlocked"]), ("/password_temporary", &["true"])]).mentions(WHO);

const ADMIN: &str = "user_manager_admin";
const VIEWER: &str = "user_manager_viewer";

/// Said before every PUT of a user: what cannot be read cannot be put back.
const LINKS: &str = "links to identity providers cannot be read, so a server that replaces the whole account \
    drops those that are not given again (users update --identity)";

const ONE: &[&Arg] = &[&USER];

static LOCK_SHOWN: ReadBack = ReadBack::new(Clone::clone).shows(&[("/enabled", &["false"])]);
static UNLOCK_SHOWN: ReadBack =
    ReadBack::new(Clone::clone).unreadable(&["password"]).shows(&[("/enabled", &["true"])]);

static UPDATE: Edit = Edit::new("/users/{user}", keep_user)
    .takes(&[
        "id",
        "username",
        "email",
        "firstName",
        "lastName",
        "password",
        "enabled",
        "roles",
        "groups",
        "identityProviders",
    ])
    .fixed(&[
        ("emailVerified", "the platform sets it itself"),
        ("createdTimestamp", "the platform sets it itself"),
    ])
    .carries(&["/roles", "/groups"])
    .unreadable(&["/identityProviders"])
    .off(&[("/enabled", "false")]);

/// An update of one user. Every one of them reads the account first, because roles and groups that are left
/// out may be cleared.
const fn update(command: &'static Command) -> Operation {
    Operation::edit(command, "/users", &UPDATE)
        .on(ONE)
        .answers(UPDATED.echoes(WHO))
        .columns(WRITTEN_BY_BODY)
        .needs(ADMIN)
        .caution(LINKS)
        .shape(identities)
        .verify(known_links)
}

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::pages(&users::LIST, "/users", "/id")
        .query(offset::FROM)
        .verify(offset::check)
        .columns(LISTED)
        .with(&HELD)
        .needs(VIEWER)
        .try_it(&[
            "users list",
            "users list --limit 5",
            "users list --columns id,username",
            "users list --offset 10 --limit 5",
        ]),
    Operation::get(&users::GET, "/users/{user}")
        .on(&[&USER])
        .columns(WHOLE)
        .needs(VIEWER)
        .try_it(&["users get maria.garcia", "users get maria.garcia@example.test"]),
    Operation::post(&users::CREATE, "/users")
        .body(&[
            named(&USERNAME, "/username"),
            may(&EMAIL, "/email"),
            may(&FIRST_NAME, "/firstName"),
            may(&LAST_NAME, "/lastName"),
            may(&PASSWORD, "/password"),
            // An account made without a word on this may come out disabled.
            default(&ENABLED, "/enabled", "true"),
            may(&ROLES, "/roles"),
            may(&GROUPS, "/groups"),
            may(&IDENTITIES, "/identityProviders"),
        ])
        .shape(identities)
        .verify(known_links)
        .answers(Answer::holds(&["/user_id", "/userId", "/id"]))
        .columns(CREATED)
        .needs(ADMIN)
        .try_it(&[
            "users create --username ann.example",
            "users create --username ben.example --email ben@example.test --role directory_viewer \
             --password-stdin",
            "users create --username cleo.example --identity azure-ad-saml=cleo-7:cleo@example.test",
            "users create --username dora.example --identity 'azure-ad-saml:userId=https://idp.example.test/u/7'",
        ]),
    update(&users::UPDATE)
        .body(&[
            must(&USER, "/id"),
            may(&USERNAME, "/username"),
            may(&EMAIL, "/email"),
            may(&FIRST_NAME, "/firstName"),
            may(&LAST_NAME, "/lastName"),
            may(&PASSWORD, "/password"),
            may(&ENABLED, "/enabled"),
            may(&ROLES, "/roles"),
            may(&GROUPS, "/groups"),
            may(&IDENTITIES, "/identityProviders"),
        ])
        .try_it(&[
            "users update maria.garcia --last-name Lopez",
            "users update maria.garcia --set firstName=Mary --add roles=directory_viewer",
        ]),
    Operation::delete(&users::DELETE, "/users/{user}")
        .on(&[&USER])
        .answers(DELETED.echoes(WHO))
        .columns(WRITTEN_BY_PATH)
        .needs(ADMIN)
        .try_it(&["users delete maria.garcia2 --yes"]),
    update(&users::ENABLE)
        .body(&[must(&USER, "/id"), fixed("/enabled", "true")])
        .try_it(&["users enable bjorn.bauer"]),
    update(&users::DISABLE)
        .body(&[must(&USER, "/id"), fixed("/enabled", "false")])
        .try_it(&["users disable maria.garcia --yes"]),
    Operation::put(&users::LOCK, "/users/{user}/lock")
        .on(&[&USER])
        .repeatable()
        .answers(LOCKED)
        .read_back(&LOCK_SHOWN)
        .columns(WRITTEN_BY_PATH)
        .needs(ADMIN)
        .try_it(&["users lock maria.garcia --yes"]),
    Operation::put(&users::UNLOCK, "/users/{user}/unlock")
        .on(&[&USER])
        .repeatable()
        .body(&[must(&PASSWORD, "/password")])
        .answers(UNLOCKED)
        .read_back(&UNLOCK_SHOWN)
        .columns(&[
            column(&columns::ID, "/user_id"),
            column(&columns::STATUS, "/status"),
            column(&columns::TEMPORARY, "/password_temporary"),
        ])
        .needs(ADMIN)
        .caution("unlocking sets a temporary password that the user must change at the next sign-in")
        .try_it(&["users unlock bjorn.bauer --password-stdin"]),
    Operation::put(&users::PASSWORD_SET, "/users/password")
        .on(&[&USER])
        .repeatable()
        .body(&[
            must(&USER, "/userId"),
            must(&PASSWORD, "/newPassword"),
            default(&TEMPORARY, "/temporary", "false"),
        ])
        .answers(
            Answer::DERIVED
                .says(&[("/status", &["password_updated"])])
                .echoes(WHO)
                .repeats(&[(&TEMPORARY, &["/temporary"])]),
        )
        .columns(&[
            column(&columns::ID, "/userId"),
            column(&columns::STATUS, "/status"),
            column(&columns::TEMPORARY, "/temporary"),
        ])
        .needs(ADMIN)
        .try_it(&[
            "users password set maria.garcia --password-stdin",
            "users password set maria.garcia --temporary --password-stdin",
        ]),
    update(&users::GROUPS_ADD)
        .body(&[must(&USER, "/id"), add(&GROUPS, "/groups")])
        .try_it(&["users groups add maria.garcia --group auditors"]),
    update(&users::GROUPS_REMOVE)
        .body(&[must(&USER, "/id"), take(&GROUPS, "/groups")])
        .try_it(&["users groups remove maria.garcia --group developers --yes"]),
    update(&users::ROLES_ADD)
        .body(&[must(&USER, "/id"), add(&ROLES, "/roles")])
        .try_it(&["users roles add maria.garcia --role directory_viewer"]),
    update(&users::ROLES_REMOVE)
        .body(&[must(&USER, "/id"), take(&ROLES, "/roles")])
        .try_it(&["users roles remove siobhan.oconnor --role directory_viewer --yes"]),
];

/// The update that would change nothing. The username stays out of it: sending it would ask for a renaming.
fn keep_user(read: &Value) -> Value {
    let mut body = keep::members(read, &["id", "email", "firstName", "lastName", "enabled"]);
    keep::put_names(read, &mut body, &["roles", "groups"]);
    body
}

/// Refuses links that cannot be sent.
fn known_links(given: &CommandInput) -> Result<(), Fault> {
    let mut aliases = Vec::new();
    for (key, text) in given.pairs(&IDENTITIES) {
        let (alias, ..) = identity(key, text)?;
        if aliases.contains(&alias) {
            return Err(Fault::usage(format!("--identity says twice what becomes of '{alias}'"))
                .hint("nothing was sent; say it once"));
        }
        aliases.push(alias);
    }
    Ok(())
}

/// Links as the platform takes them for users: an object by alias, unlike the list of an import. Only what was typed for
/// the flag is in the grammar of the flag.
fn identities(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    let Some(links) = body.get_mut("identityProviders") else { return Ok(()) };
    let Value::Object(links) = links else {
        return Err(Fault::usage("identityProviders of a user is an object with an alias for each member")
            .hint(r#"such as {"azuread":{"userId":"7","userName":"ann"}}, or --identity azuread=7:ann"#));
    };
    for (key, text) in given.pairs(&IDENTITIES) {
        links.shift_remove(key);
        let (alias, id, name) = identity(key, text)?;
        links.insert(alias.to_owned(), json!({"userId": id, "userName": name}));
    }
    match links.iter().find(|(_, link)| !link.is_object() && !link.is_null()) {
        Some((alias, _)) => Err(Fault::usage(format!("identityProviders.{alias} is not an object"))
            .hint(r#"such as {"userId":"7","userName":"ann"}"#)),
        None => Ok(()),
    }
}

/// One link as it is typed: the alias, the id and the name. The vendor shows both members always, so one that was not
/// given takes the other's text.
fn identity<'a>(key: &'a str, text: &'a str) -> Result<(&'a str, &'a str, &'a str), Fault> {
    let wrong = |why: &str| {
        Fault::usage(format!("--identity {key}={text} {why}"))
            .hint("the form is ALIAS=USERID[:USERNAME], or ALIAS:userId=USERID[,userName=USERNAME]")
    };
    let (alias, id, name) = match key.rsplit_once(':') {
        Some((alias, "userId")) => {
            let parts = ["userId=", "userName="].map(|part| text.matches(&format!(",{part}")).count());
            if parts[0] > 0 || parts[1] > 1 {
                return Err(wrong("gives a part twice"));
            }
            let (id, name) = text.split_once(",userName=").unwrap_or((text, text));
            (alias, id, name)
        }
        Some((_, member)) => {
            return Err(wrong(&format!("has '{member}' behind the alias, where only userId can stand")));
        }
        None if text.matches(':').count() > 1 || text.contains("://") || text.starts_with("urn:") => {
            return Err(wrong("does not say where the user id ends and the name begins"));
        }
        None => {
            let (id, name) = text.split_once(':').unwrap_or((text, text));
            (key, id, name)
        }
    };
    if id.is_empty() || alias.is_empty() {
        return Err(wrong("names no alias or no user id"));
    }
    Ok((alias, id, if name.is_empty() { id } else { name }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::Kind;
    use crate::session::Input;

    #[test]
    fn keeping_a_user_sends_roles_and_groups_and_never_the_username() {
        let read = json!({"id": "u1", "username": "ann", "email": null, "firstName": "Ann", "enabled": true,
            "emailVerified": false, "createdTimestamp": 1, "roles": ["a"], "groups": [{"id": "g", "name": "g1"}]});
        assert_eq!(
            keep_user(&read),
            json!({"id": "u1", "firstName": "Ann", "enabled": true, "roles": ["a"], "groups": ["g1"]})
        );
    }

    /// The links of a body that has these, with some that were typed.
    fn links(there: Value, typed: &[(&str, &str)]) -> Result<Value, Fault> {
        let pairs = typed.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect();
        let mut given = CommandInput::default();
        given.set(&IDENTITIES, Input::Pairs(pairs));
        let mut body = json!({ "identityProviders": there });
        known_links(&given)?;
        identities(&mut body, &given)?;
        Ok(body["identityProviders"].clone())
    }

    #[test]
    fn links_of_a_user_become_an_object_by_alias() {
        let made = links(json!({"c": {"userId": "9"}}), &[("a", "7:ann"), ("b", "8")]).unwrap();
        assert_eq!(
            made,
            json!({"c": {"userId": "9"}, "a": {"userId": "7", "userName": "ann"},
                "b": {"userId": "8", "userName": "8"}})
        );
    }

    #[test]
    fn an_id_with_colons_is_taken_where_it_is_named_and_refused_where_it_could_be_split() {
        let id = "https://idp.example.test/u/1";
        let typed = |alias: &str, text: &str| links(json!({}), &[(alias, text)]);
        assert_eq!(typed("a:userId", id).unwrap(), json!({"a": {"userId": id, "userName": id}}));
        let both = typed("a:userId", "urn:x:1,userName=ann:b").unwrap();
        assert_eq!(both, json!({"a": {"userId": "urn:x:1", "userName": "ann:b"}}));
        for text in [id, "urn:7", "a:b:c"] {
            let fault = typed("a", text).unwrap_err();
            assert!(fault.to_string().contains("userId"), "{text}: {fault}");
        }
        assert!(typed("a:userId", "").is_err() && typed(":userId", "x").is_err());
    }

    #[test]
    fn a_key_behind_an_alias_is_the_documented_one_and_an_alias_is_said_once() {
        for key in ["a:userName", "a:userid", "a:", "a:b"] {
            let fault = links(json!({}), &[(key, "7")]).unwrap_err();
            assert!(fault.to_string().contains("only userId"), "{key}: {fault}");
        }
        let fault = links(json!({}), &[("a", "1"), ("a:userId", "2")]).unwrap_err();
        assert!(fault.to_string().contains("says twice what becomes of 'a'"), "{fault}");
    }

    #[test]
    fn links_of_a_user_are_refused_as_a_list_as_texts_and_without_an_id() {
        for there in [json!(["a"]), json!({"a": "b:c"})] {
            assert_eq!(links(there, &[]).unwrap_err().kind(), Kind::Usage);
        }
        for text in [":ann", ""] {
            assert_eq!(links(json!({}), &[("a", text)]).unwrap_err().kind(), Kind::Usage);
        }
    }
}
