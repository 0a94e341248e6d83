//! Users and groups from Microsoft Entra ID: the connection, searches and imports. How the rows of an
//! import are read is in `import`.

use super::{import, offset};
use crate::commands::args::{
    CLIENT_ID, CLIENT_SECRET, ENABLED, GROUP_ID, IDENTITY_PROVIDERS, IMPORT_FILE, IMPORT_MEMBERS, QUERY,
    ROLES, SERVER_DRY_RUN, TENANT_ID,
};
use crate::commands::{Arg, Column, column, columns, entra};
use crate::fault::Fault;
use crate::json;
use crate::platforms::table::{Answer, Edit, List, Operation, default, may, must, named};
use crate::session::CommandInput;
use serde_json::{Value, json};

const CONFIG: &[Column] = &[
    column(&columns::TENANT_ID, "/tenantId"),
    column(&columns::CLIENT_ID, "/clientId"),
    column(&columns::ENABLED, "/enabled"),
    column(&columns::CREATED, "/createdAt"),
    column(&columns::UPDATED, "/updatedAt"),
];

const CONFIG_WRITTEN: &[Column] = &[
    column(&columns::TENANT_ID, "/config/tenantId"),
    column(&columns::CLIENT_ID, "/config/clientId"),
    column(&columns::ENABLED, "/config/enabled"),
    column(&columns::MESSAGE, "/message"),
];

const PEOPLE: &[Column] = &[
    column(&columns::USERNAME, "/userPrincipalName"),
    column(&columns::EMAIL, "/email"),
    column(&columns::FIRST_NAME, "/firstName"),
    column(&columns::LAST_NAME, "/lastName"),
];

/// An answer that says how it went: whatever else it says, another word is a failure.
const SUCCESS: Answer = Answer::holds(&["/status"]).says(&[("/status", &["success"])]);

/// Of a connection that was made or changed: the vendor's sample of a change says "created" too.
const CONFIGURED: Answer = Answer::holds(&["/config/tenantId", "/config/clientId", "/status"])
    .says(&[("/status", &["created", "updated"])])
    .echoes(TENANT)
    .repeats(SENT);
const TENANT: &[(&Arg, &[&str])] = &[(&TENANT_ID, &["/config/tenantId"])];
const SENT: &[(&Arg, &[&str])] = &[(&CLIENT_ID, &["/config/clientId"]), (&ENABLED, &["/config/enabled"])];

/// Of an import. How many rows it took is judged with what was sent.
const IMPORTED: Answer = Answer::holds(&["/successCount", "/totalUsers", "/totalGroups"]);

const CONFIG_PATH: &str = "/federation/entra/config";

static UPDATE: Edit = Edit::new(CONFIG_PATH, keep_config)
    .takes(&["tenantId", "clientId", "clientSecret", "enabled"])
    .fixed(&[("createdAt", "the platform sets it itself"), ("updatedAt", "the platform sets it itself")])
    .moves(&["updatedAt"])
    .off(&[("/enabled", "false")]);

// The vendor names no permission for any of these, so none is guessed at.
pub(super) static OPERATIONS: &[Operation] = &[
    Operation::get(&entra::CONFIG_GET, CONFIG_PATH).columns(CONFIG).try_it(&["entra config get"]),
    Operation::post(&entra::CONFIG_CREATE, CONFIG_PATH)
        .body(&[
            named(&TENANT_ID, "/tenantId"),
            must(&CLIENT_ID, "/clientId"),
            must(&CLIENT_SECRET, "/clientSecret"),
            default(&ENABLED, "/enabled", "true"),
        ])
        .answers(CONFIGURED)
        .columns(CONFIG_WRITTEN)
        .try_it(&["entra config create --tenant-id e749ca40-9cc9-4048-9bad-5f2446c01e61 \
             --client-id f70851ef-5063-45bd-aa6c-c9e039525cb3 --client-secret-stdin --if-not-exists"]),
    Operation::edit(&entra::CONFIG_UPDATE, CONFIG_PATH, &UPDATE)
        .body(&[
            may(&TENANT_ID, "/tenantId"),
            may(&CLIENT_ID, "/clientId"),
            // The platform never shows it, so it cannot be put back for a person who leaves it out.
            must(&CLIENT_SECRET, "/clientSecret"),
            may(&ENABLED, "/enabled"),
        ])
        .answers(CONFIGURED)
        .columns(CONFIG_WRITTEN)
        .try_it(&[
            "entra config update --client-secret-stdin",
            "entra config update --enabled false --client-secret-stdin --yes",
        ]),
    Operation::delete(&entra::CONFIG_DELETE, CONFIG_PATH)
        .answers(Answer::holds(&["/status"]).says(&[("/status", &["deleted"])]))
        .columns(&[column(&columns::STATUS, "/status"), column(&columns::MESSAGE, "/message")])
        .try_it(&["entra config delete --yes"]),
    Operation::post(&entra::CONFIG_TEST, "/federation/entra/config/test")
        .body(&[
            may(&TENANT_ID, "/tenantId"),
            may(&CLIENT_ID, "/clientId"),
            may(&CLIENT_SECRET, "/clientSecret"),
        ])
        .shape(test)
        .answers(SUCCESS)
        .columns(&[
            column(&columns::STATUS, "/status"),
            column(&columns::MESSAGE, "/message"),
            column(&columns::TENANT_ID, "/tenantId"),
            column(&columns::COUNT, "/userCount"),
            column(&columns::TIME, "/testTimestamp"),
        ])
        .try_it(&["entra config test"]),
    Operation::search(
        &entra::USERS_SEARCH,
        "/federation/entra/users/search",
        List { items: "/users", id: "/userPrincipalName", paged: true },
    )
    .query(offset::FROM)
    .verify(offset::check)
    // Null asks for everybody; leaving the member out is not documented here.
    .body(&[default(&QUERY, "/searchQuery", "null")])
    .columns(PEOPLE)
    .try_it(&["entra users search", "entra users search --query john --limit 5"]),
    Operation::post(&entra::USERS_IMPORT, "/federation/entra/users")
        .on(&[&IMPORT_FILE])
        .body(&[
            must(&IMPORT_FILE, "/users"),
            may(&ROLES, "/roles"),
            may(&IDENTITY_PROVIDERS, "/identityProviders"),
            default(&SERVER_DRY_RUN, "/dryRun", "false"),
        ])
        .shape(import::users)
        .answers(IMPORTED)
        .columns(&[
            column(&columns::STATUS, "/status"),
            column(&columns::MESSAGE, "/message"),
            column(&columns::TOTAL, "/totalUsers"),
            column(&columns::SUCCEEDED, "/successCount"),
            column(&columns::FAILED, "/failedCount"),
        ])
        .try_it(&[
            "entra users import docs/examples/entra-users.csv",
            "entra users import docs/examples/entra-users.json --role directory_viewer \
             --identity-provider azure-ad-saml --server-dry-run",
        ]),
    Operation::search(
        &entra::GROUPS_SEARCH,
        "/federation/entra/groups/search",
        List { items: "/groups", id: "/id", paged: true },
    )
    .query(offset::FROM)
    .verify(offset::check)
    .body(&[default(&QUERY, "/searchQuery", "null")])
    .columns(&[column(&columns::ID, "/id"), column(&columns::DISPLAY_NAME, "/displayName")])
    .try_it(&["entra groups search"]),
    Operation::post(&entra::GROUPS_IMPORT, "/federation/entra/groups")
        .on(&[&IMPORT_FILE])
        .body(&[
            must(&IMPORT_FILE, "/groups"),
            may(&ROLES, "/memberRoles"),
            may(&IDENTITY_PROVIDERS, "/identityProviders"),
            may(&IMPORT_MEMBERS, "/importMembers"),
            default(&SERVER_DRY_RUN, "/dryRun", "false"),
        ])
        .shape(import::groups)
        .answers(IMPORTED)
        .columns(&[
            column(&columns::STATUS, "/status"),
            column(&columns::MESSAGE, "/message"),
            column(&columns::TOTAL, "/totalGroups"),
            column(&columns::SUCCEEDED, "/successCount"),
            column(&columns::MEMBERS, "/totalMembersImported"),
        ])
        .try_it(&[
            "entra groups import docs/examples/entra-groups.csv",
            "entra groups import docs/examples/entra-groups.json --import-members",
        ]),
    Operation::search(
        &entra::MEMBERS_SEARCH,
        "/federation/entra/groups/members/search",
        List { items: "/members", id: "/userPrincipalName", paged: false },
    )
    .on(&[&GROUP_ID])
    // Unlike in the other two searches, leaving the query out asks for everybody.
    .body(&[must(&GROUP_ID, "/groupId"), may(&QUERY, "/searchQuery")])
    .columns(PEOPLE)
    .try_it(&["entra members search f1f113df-0960-47f5-b501-f4276afb4d67"]),
];

fn keep_config(read: &Value) -> Value {
    super::keep::members(read, &["tenantId", "clientId", "enabled"])
}

/// The stored connection, unless another one is typed, and then all of it.
fn test(body: &mut Value, _given: &CommandInput) -> Result<(), Fault> {
    let typed = ["tenantId", "clientId", "clientSecret"];
    let there = typed.iter().filter(|name| body.get(**name).is_some()).count();
    if there != 0 && there != typed.len() {
        return Err(Fault::usage("to try a connection that is not stored, all three parts of it are needed")
            .hint("give --tenant-id, --client-id and --client-secret-stdin, or none of them"));
    }
    if there != 0 && body.get("useStoredConfig") == Some(&json!(true)) {
        return Err(Fault::usage("useStoredConfig is true, but another connection is given too"));
    }
    json::put(body, "/useStoredConfig", json!(there == 0));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_takes_the_stored_connection_or_a_whole_typed_one() {
        let given = CommandInput::default();
        let mut stored = Value::Null;
        test(&mut stored, &given).unwrap();
        assert_eq!(stored, json!({"useStoredConfig": true}));
        let mut typed = json!({"tenantId": "t", "clientId": "c", "clientSecret": "not-a-secret-1"});
        test(&mut typed, &given).unwrap();
        assert_eq!(typed["useStoredConfig"], json!(false));
        assert!(test(&mut json!({"tenantId": "t"}), &given).is_err());
    }
}
