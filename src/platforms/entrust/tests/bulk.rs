//! Many users in one call: what is sent, and which of them failed.

use super::super::judge::{self, judge};
use super::super::user_bulk;
use super::ok;
use crate::commands::args::{IMPORT_FILE, USERS};
use crate::commands::users;
use crate::fault::{Fault, Kind};
use crate::http::{Call, Method};
use crate::session::{CommandInput, Input};
use serde_json::{Value, json};

fn body(command: &'static crate::commands::Command, given: &CommandInput) -> Result<Value, Fault> {
    let operation = user_bulk::OPERATIONS.iter().find(|row| std::ptr::eq(row.command, command)).unwrap();
    let mut body = given.data.clone().unwrap_or_default();
    operation.shape.unwrap()(&mut body, given)?;
    Ok(body)
}

fn file(text: &str) -> CommandInput {
    let mut given = CommandInput::default();
    given.set(&IMPORT_FILE, Input::File("rows".into(), text.as_bytes().to_vec()));
    given
}

#[test]
fn every_form_of_file_gives_the_same_rows() {
    let wanted = json!({"users": [{"userId": "ann", "email": "a@example.test"}, {"userId": "ben"}]});
    for text in [
        "userId,email\nann,a@example.test\nben,\n",
        "\u{feff}userId , email\r\nann, a@example.test\r\nben,\r\n",
        r#"[{"userId":"ann","email":"a@example.test"},{"userId":"ben"}]"#,
        r#"{"users":[{"userId":"ann","email":"a@example.test"},{"userId":"ben"}]}"#,
        "{\"userId\":\"ann\",\"email\":\"a@example.test\"}\n{\"userId\":\"ben\"}\n",
    ] {
        assert_eq!(body(&users::BULK_CREATE, &file(text)).unwrap(), wanted, "{text}");
    }
}

#[test]
fn cells_are_sent_in_the_form_that_the_platform_takes() {
    let rows =
        body(&users::BULK_CREATE, &file("User ID,lock,oauth_roles\nann,Yes,r1; r2\nben,no,\n")).unwrap();
    assert_eq!(
        rows["users"],
        json!([{"userId": "ann", "lock": true, "oauthRoles": ["r1", "r2"]}, {"userId": "ben", "lock": false}])
    );
}

#[test]
fn a_change_says_who_and_what_by_login_or_id() {
    let id = "7c5f3a10-0000-4000-8000-000000000001";
    let text = format!(
        r#"[{{"userId":"ann","phone":"1"}},{{"id":"{id}","phone":"2"}},
        {{"id":"x-1","idType":"EXTERNALID","parms":{{"phone":"3"}}}}]"#
    );
    assert_eq!(
        body(&users::BULK_UPDATE, &file(&text)).unwrap()["users"],
        json!([{"id": "ann", "idType": "USERID", "parms": {"phone": "1"}},
            {"id": id, "idType": "UUID", "parms": {"phone": "2"}},
            {"id": "x-1", "idType": "EXTERNALID", "parms": {"phone": "3"}}])
    );
}

#[test]
fn users_to_delete_are_named_by_flags_or_rows() {
    let mut given = file("[\"ben\", {\"userId\": \"cleo\"}]");
    given.set(&USERS, Input::Many(vec!["ann".into()]));
    let ids = body(&users::BULK_DELETE, &given).unwrap();
    let ids: Vec<&str> =
        ids["users"].as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["ann", "ben", "cleo"]);
}

#[test]
fn rows_that_mean_nobody_are_refused_with_their_place() {
    for (command, text, told) in [
        (&users::BULK_CREATE, "email\na@example.test\n", "line 2: userId is missing"),
        (&users::BULK_UPDATE, r#"[{"phone":"1"}]"#, "row 1 (line 1): userId or id is missing"),
        (&users::BULK_DELETE, "\n{\"phone\":\"1\"}", "line 2: userId or id is missing"),
        (&users::BULK_CREATE, "userId,lock\nann,perhaps\n", "line 2, column lock: expected yes or no"),
        (&users::BULK_CREATE, "userId,shoe\nann,44\n", "the column 'shoe' is not a field of a user"),
        (&users::BULK_CREATE, r#"{"users":[{"userId":"ann"}],"stopOnError":true}"#, "'stopOnError'"),
    ] {
        let fault = body(command, &file(text)).unwrap_err();
        assert!(fault.kind() == Kind::Usage && fault.to_string().contains(told), "{told}: {fault}");
    }
    for text in ["", "[]", "{\"broken\": ", "a,b\n1,2,3\n"] {
        assert_eq!(body(&users::BULK_CREATE, &file(text)).unwrap_err().kind(), Kind::Usage, "{text}");
    }
}

#[test]
fn items_that_failed_inside_a_200_are_named_by_what_was_typed() {
    let users = json!([{"userId": "ann"}, {"userId": "ben"}, {"userId": "cleo"}]);
    let sent = json!({"users": users, "stopOnError": true});
    let call = Call::new(Method::Post, "/api/web/v3/users/multiple").json(&sent);
    let answer = json!([{"success": true, "user": {"id": "1", "userId": "ann"}},
        {"success": false, "error": {"errorCode": "user_exists", "errorMessage": "Already there."}}]);
    let fault = judge(&call, ok(answer.clone())).unwrap_err();
    assert_eq!(fault.kind(), Kind::Partial);
    let text = fault.to_string();
    assert!(
        text.contains("2 of 3 users") && text.contains("ben (Already there)") && text.contains("cleo"),
        "{text}"
    );
    assert_eq!(fault.failed()[0]["code"], "user_exists");
    assert_eq!(fault.answer().as_ref(), Some(&answer));

    let call = Call::new(Method::Post, "/api/web/v3/users/multiple").json(&json!({ "users": users }));
    let all = json!([{"success": true}, {"success": true}, {"success": true}]);
    let fault = judge(&call, ok(all.clone())).unwrap_err();
    assert!(fault.is_doubtful() && fault.to_string().contains("3 of 3 users may not"), "{fault}");
    for method in [Method::Put, Method::Delete] {
        let keys = json!({"users": [{"id": "1"}, {"id": "2"}, {"id": "3"}]});
        let call = Call::new(method, "/api/web/v3/users/multiple").json(&keys);
        assert!(judge(&call, ok(all.clone())).is_ok(), "such an answer names nobody");
    }
    assert_eq!(judge(&call, ok(json!({"odd": 1}))).unwrap_err().kind(), Kind::Unexpected);
}

#[test]
fn items_are_matched_by_the_user_that_they_name_and_what_nothing_tells_is_in_doubt() {
    let sent = json!({"users": [{"userId": "ann"}, {"userId": "ben"}, {"userId": "cleo"}]});
    let call = Call::new(Method::Post, "/api/web/v3/users/multiple").json(&sent);
    let done = |login: &str| json!({"success": true, "user": {"id": "1", "userId": login}});
    let failed = json!({"success": false, "error": {"errorCode": "user_exists", "errorMessage": "No."}});
    assert!(judge(&call, ok(json!([done("cleo"), done("ben"), done("ann")]))).is_ok());
    let keys = |answer: Value| -> (bool, Vec<String>) {
        let fault = judge(&call, ok(answer)).unwrap_err();
        (
            fault.is_doubtful(),
            fault
                .failed()
                .as_array()
                .unwrap()
                .iter()
                .map(|item| item["key"].as_str().unwrap().to_owned())
                .collect(),
        )
    };
    let all = ["ann", "ben", "cleo"].map(str::to_owned).to_vec();
    assert_eq!(keys(json!([done("ann"), failed, done("cleo")])), (false, vec!["ben".to_owned()]));
    assert_eq!(keys(json!([done("cleo"), failed, done("ann")])), (true, vec!["ben".to_owned()]));
    assert_eq!(keys(json!([done("x"), done("y"), done("z")])), (true, all.clone()));
    assert_eq!(keys(json!([{"success": true}, {"success": true}])), (true, all));
    let both = json!({"success": true, "error": {"errorCode": "odd"}, "user": {"userId": "ben"}});
    assert_eq!(keys(json!([done("ann"), both, done("cleo")])), (true, vec!["ben".to_owned()]));
}

#[test]
fn the_code_of_an_item_decides_what_type_of_failure_it_was() {
    let failed = |code: &str| {
        judge::item(json!({"success": false, "error": {"errorCode": code, "errorMessage": "No."}}))
            .unwrap_err()
    };
    for (code, kind) in [
        ("user_already_exists", Kind::Conflict),
        ("user_not_found", Kind::NotFound),
        ("user_does_not_exist", Kind::NotFound),
        ("invalid_request", Kind::Rejected),
    ] {
        let fault = failed(code);
        assert_eq!((fault.kind(), fault.detail().platform_code.as_deref()), (kind, Some(code)));
    }
    let bare = judge::item(json!({"success": false})).unwrap_err();
    assert_eq!((bare.kind(), bare.to_string().contains("no reason")), (Kind::Rejected, true));
    assert_eq!(judge::item(json!({"odd": 1})).unwrap_err().kind(), Kind::Unexpected, "nobody knows");
    let user = json!({"id": "1", "userId": "ann"});
    let made = judge::made(json!({"success": true, "user": user})).unwrap();
    assert_eq!((made, judge::item(json!({"success": true})).unwrap()), (user, Value::Null));
    assert_eq!(judge::made(json!({"success": true})).unwrap_err().kind(), Kind::Unexpected);
    assert_eq!(
        judge::made(json!({"success": true, "user": {"id": "1"}})).unwrap_err().kind(),
        Kind::Unexpected
    );
}
