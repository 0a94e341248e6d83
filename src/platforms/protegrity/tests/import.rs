//! Rows of an import: what is taken, and what is refused with its place.

use crate::commands::args::{IDENTITY_PROVIDERS, IMPORT_FILE, IMPORT_MEMBERS, ROLES};
use crate::fault::{Fault, Kind};
use crate::platforms::protegrity::import::{groups, users};
use crate::session::{CommandInput, Input};
use serde_json::{Value, json};

fn given(content: &[u8]) -> CommandInput {
    let mut given = CommandInput::default();
    given.set(&IMPORT_FILE, Input::File("people.csv".into(), content.to_vec()));
    given
}

fn body(
    sort: fn(&mut Value, &CommandInput) -> Result<(), Fault>,
    given: &CommandInput,
) -> Result<Value, Fault> {
    let mut body = json!({"users": "text", "roles": ["x"], "memberRoles": ["x"], "importMembers": true});
    sort(&mut body, given).map(|()| body)
}

fn refused(content: &str) -> String {
    let fault = body(users, &given(content.as_bytes())).unwrap_err();
    assert_eq!(fault.kind(), Kind::Usage);
    fault.detail().message.clone()
}

#[test]
fn csv_rows_take_any_letter_case_a_mark_at_the_start_and_quoted_cells() {
    let text = "\u{feff}USERPRINCIPALNAME,Email,lastname,roles\r\n\
        John,,\"Doe, the younger\",a; b;\r\n\r\n,ann@example.test,,\r\n,,,\r\n";
    let given = given(text.as_bytes());
    assert_eq!(
        body(users, &given).unwrap()["users"],
        json!([{"userPrincipalName": "John", "lastName": "Doe, the younger", "roles": ["a", "b"]},
            {"email": "ann@example.test"}])
    );
}

#[test]
fn roles_and_providers_given_by_flag_reach_every_row_once_and_leave_the_top() {
    let mut given = given(b"email,roles\na@example.test,x\nb@example.test,\n");
    given.set(&ROLES, Input::Many(vec!["x".into(), "y".into()]));
    given.set(&IDENTITY_PROVIDERS, Input::Many(vec!["idp".into()]));
    assert_eq!(
        body(users, &given).unwrap(),
        json!({"users": [
            {"email": "a@example.test", "roles": ["x", "y"], "identityProviders": ["idp"]},
            {"email": "b@example.test", "roles": ["x", "y"], "identityProviders": ["idp"]}],
            "memberRoles": ["x"]})
    );
}

#[test]
fn members_of_a_group_follow_its_own_cell_before_the_flag() {
    let mut given = given(b"id,displayName,importMembers\n1,A,no\n2,B,\n");
    given.set(&IMPORT_MEMBERS, Input::Flag(true));
    assert_eq!(
        body(groups, &given).unwrap()["groups"],
        json!([{"id": "1", "displayName": "A", "importMembers": false},
            {"id": "2", "displayName": "B", "importMembers": true}])
    );
}

#[test]
fn json_is_taken_as_a_list_and_as_an_object_with_the_list() {
    for text in [
        r#"[{"email": "a@example.test", "roles": ["x"], "firstName": null}]"#,
        "\u{feff} {\"users\": [{\"EMAIL\": \"a@example.test\", \"roles\": \"x\"}]}",
    ] {
        assert_eq!(
            body(users, &given(text.as_bytes())).unwrap()["users"],
            json!([{"email": "a@example.test", "roles": ["x"]}])
        );
    }
}

#[test]
fn what_is_wrong_is_named_with_its_place() {
    for (text, wanted) in [
        ("", "is empty"),
        ("email\n", "no rows"),
        ("[]", "no rows"),
        ("email,shoe\na,b\n", "'shoe'"),
        ("email,Email\na,b\n", "mean the same"),
        ("email,roles\na@example.test\n", "line 2"),
        ("email,lastName\na,b\n,Doe\n", "line 3"),
        ("[{\"email\": 7}]", "row 1 (line 1), column email"),
        ("[{\"email\": \"a\"}, {\"email\": \"a\", \"roles\": [1]}]", "row 2 (line 1), column roles"),
        ("[{\"lastName\": \"a\"}]", "row 1"),
        ("[7]", "row 1"),
        ("{\"users\": [], \"trial\": true}", "'trial'"),
        ("{\"users\": 7}", "'users'"),
        ("[{", "valid JSON"),
    ] {
        let message = refused(text);
        assert!(message.contains(wanted), "{text}: {message}");
    }
    assert!(body(users, &given(b"email\n\xff\n")).unwrap_err().to_string().contains("line 2"));
    let fault = body(groups, &given(b"id,displayName,importMembers\n1,A,maybe\n")).unwrap_err();
    assert!(fault.to_string().contains("line 2, column importMembers"), "{fault}");
}
