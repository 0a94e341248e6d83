//! Groups. Addressed by id; members and roles are names, and an update replaces both lists.

use super::answers::{CREATED, DELETED, UPDATED};
use super::{keep, offset};
use crate::commands::args::{DELETE_MEMBERS, DESCRIPTION, GROUP, NAME, ROLES, USERS};
use crate::commands::{Arg, Column, Command, column, columns, groups};
use crate::platforms::table::{Edit, Operation, add, default, may, must, named, take};
use serde_json::Value;

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::DESCRIPTION, "/description"),
    column(&columns::KIND, "/attributes/groupType/0"),
    column(&columns::MEMBERS, "/members"),
    column(&columns::ROLES, "/roles"),
];

const WRITTEN: &[Column] = &[column(&columns::ID, "/group_id"), column(&columns::STATUS, "/status")];

/// Where an answer names the group.
const WHICH: &[(&Arg, &[&str])] = &[(&GROUP, &["/group_id", "/groupId"])];

const ADMIN: &str = "group_admin";
const VIEWER: &str = "group_viewer";

const ONE: &[&Arg] = &[&GROUP];

static UPDATE: Edit = Edit::new("/groups/{group}", keep_group)
    .takes(&["group_id", "members", "roles", "identityProviders"])
    .fixed(&[
        ("id", "the platform sets it itself"),
        ("name", "the platform's update of a group takes members and roles alone"),
        ("description", "the platform's update of a group takes members and roles alone"),
        ("attributes", "the platform's update of a group takes members and roles alone"),
    ])
    .carries(&["/members", "/roles"])
    .unreadable(&["/identityProviders"]);

/// An update of one group: both lists are read first, because a list that is left out may be cleared.
const fn update(command: &'static Command) -> Operation {
    Operation::edit(command, "/groups", &UPDATE)
        .on(ONE)
        .answers(UPDATED.echoes(WHICH))
        .columns(WRITTEN)
        .needs(ADMIN)
}

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::pages(&groups::LIST, "/groups", "/id")
        .query(offset::FROM)
        .verify(offset::check)
        .columns(COLUMNS)
        .needs(VIEWER)
        .try_it(&["groups list"]),
    Operation::get(&groups::GET, "/groups/{group}")
        .on(&[&GROUP])
        .columns(COLUMNS)
        .needs(VIEWER)
        .try_it(&["groups get auditors"]),
    Operation::post(&groups::CREATE, "/groups")
        .body(&[
            named(&NAME, "/name"),
            may(&DESCRIPTION, "/description"),
            may(&USERS, "/members"),
            may(&ROLES, "/roles"),
        ])
        .answers(CREATED.counts(&[("/members_added", &USERS), ("/roles_assigned", &ROLES)]))
        .columns(&[
            column(&columns::ID, "/group_id"),
            column(&columns::NAME, "/name"),
            column(&columns::STATUS, "/status"),
        ])
        .needs(ADMIN)
        .try_it(&[
            "groups create --name night-shift",
            "groups create --name day-shift --description 'From six to two' --user maria.garcia \
             --role directory_viewer",
        ]),
    update(&groups::UPDATE)
        .body(&[must(&GROUP, "/group_id"), may(&USERS, "/members"), may(&ROLES, "/roles")])
        .try_it(&["groups update auditors --role security_viewer --yes"]),
    Operation::delete(&groups::DELETE, "/groups/{group}")
        .on(&[&GROUP])
        // Always sent: what the platform does without it is not documented.
        .body(&[default(&DELETE_MEMBERS, "/deleteMembers", "false")])
        .answers(DELETED.echoes(WHICH))
        .columns(WRITTEN)
        .needs(ADMIN)
        .try_it(&[
            "groups delete auditors --yes",
            "groups delete auditors --delete-members --confirm auditors",
        ]),
    update(&groups::MEMBERS_ADD)
        .body(&[must(&GROUP, "/group_id"), add(&USERS, "/members")])
        .try_it(&["groups members add auditors --user maria.garcia2"]),
    update(&groups::MEMBERS_REMOVE)
        .body(&[must(&GROUP, "/group_id"), take(&USERS, "/members")])
        .try_it(&["groups members remove developers --user maria.garcia --yes"]),
];

/// The update that would change nothing; the platform spells the key differently in reads and writes.
fn keep_group(read: &Value) -> Value {
    let mut body = Value::Object(serde_json::Map::new());
    if let (Some(id), Value::Object(members)) = (read.get("id"), &mut body) {
        members.insert("group_id".to_owned(), id.clone());
    }
    keep::put_names(read, &mut body, &["members", "roles"]);
    body
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn keeping_a_group_sends_its_key_and_both_lists_and_nothing_else() {
        let read =
            json!({"id": "g1", "name": "auditors", "description": "d", "members": ["ann"], "roles": []});
        assert_eq!(keep_group(&read), json!({"group_id": "g1", "members": ["ann"], "roles": []}));
    }
}
