//! The operations with a function of their own: one role out of the list, deleting a role, deleting a mapper.

use super::{FakeWorld, answering, calls, ok, raw, tokens};
use crate::commands::args::{MAPPER, PROVIDER, ROLE};
use crate::commands::{Arg, Command, roles, saml};
use crate::fault::{Fault, Kind};
use crate::http::Reply;
use crate::platforms::protegrity::PLATFORM;
use crate::platforms::table::Flow;
use crate::session::{CommandInput, Input, Outcome};
use serde_json::{Value, json};

fn run(
    world: &FakeWorld,
    command: &'static Command,
    values: &[(&'static Arg, &str)],
) -> Result<String, Fault> {
    let operation = PLATFORM.operation(command).unwrap();
    let Flow::Own(own) = operation.flow else { panic!("no function of its own") };
    let mut given = CommandInput::default();
    for (arg, text) in values {
        given.set(arg, Input::Text((*text).to_owned()));
    }
    let session = world.session();
    match own(&session, operation, &given)? {
        Outcome::Item(raw) => Ok(raw.get().to_owned()),
        Outcome::Done(crate::session::Done { text, .. }) | Outcome::Unchanged(text) => Ok(text),
        _ => panic!("another outcome"),
    }
}

fn world(mut replies: Vec<Reply>) -> FakeWorld {
    replies.insert(0, tokens(Some("a"), "b", "r"));
    answering(replies)
}

fn roles_list(names: &[&str]) -> Reply {
    ok(names.iter().map(|name| json!({"name": name})).collect::<Value>())
}

#[test]
fn one_role_is_found_in_the_list_and_an_absent_one_is_only_not_visible() {
    let found = run(&world(vec![roles_list(&["a", "b"])]), &roles::GET, &[(&ROLE, "b")]).unwrap();
    assert_eq!(found, r#"{"name":"b"}"#);
    let fault = run(&world(vec![roles_list(&["a"])]), &roles::GET, &[(&ROLE, "b")]).unwrap_err();
    assert_eq!(fault.kind(), Kind::NotFound);
    assert!(fault.to_string().contains("this account can see"), "{fault}");
}

#[test]
fn a_role_is_deleted_by_a_body_and_the_list_must_agree() {
    let deleted = || ok(json!({"role_name": "b", "status": "deleted"}));
    let gone = world(vec![deleted(), roles_list(&["a"])]);
    assert_eq!(run(&gone, &roles::DELETE, &[(&ROLE, "b")]).unwrap(), "b deleted");
    assert_eq!(calls(&gone)[1], "DELETE /pty/v1/auth/roles a");
    assert_eq!(gone.body(1), r#"{"name":"b"}"#);
    let there = world(vec![deleted(), roles_list(&["a", "b"])]);
    assert_eq!(run(&there, &roles::DELETE, &[(&ROLE, "b")]).unwrap_err().kind(), Kind::Rejected);
    let unseen = world(vec![deleted(), raw(403, "")]);
    assert_eq!(run(&unseen, &roles::DELETE, &[(&ROLE, "b")]).unwrap(), "b deleted");
    assert!(unseen.told().contains("could not be checked"));
}

#[test]
fn a_mapper_is_deleted_at_its_own_path_by_the_id_that_the_list_has() {
    let world = world(vec![
        ok(json!([{"id": "m/1", "name": "mail"}])),
        ok(json!({"status": "deleted", "mapperId": "m/1", "alias": "azure ad"})),
        ok(json!([])),
    ]);
    run(&world, &saml::MAPPERS_DELETE, &[(&PROVIDER, "azure ad"), (&MAPPER, "mail")]).unwrap();
    assert_eq!(
        calls(&world)[1..],
        [
            "GET /pty/v1/auth/saml/providers/azure%20ad/mappers a",
            "DELETE /pty/v1/auth/saml/providers/azure%20ad/mappers/m%2F1 a",
            "GET /pty/v1/auth/saml/providers/azure%20ad/mappers a"
        ]
    );
}

#[test]
fn no_mapper_that_is_empty_or_unknown_gets_into_a_path() {
    for wanted in ["", ".", ".."] {
        let silent = answering(Vec::new());
        let fault = run(&silent, &saml::MAPPERS_DELETE, &[(&PROVIDER, "a"), (&MAPPER, wanted)]).unwrap_err();
        assert_eq!(fault.kind(), Kind::Usage);
        assert!(calls(&silent).is_empty());
    }
    for rows in [json!([]), json!([{"name": "mail"}]), json!([{"id": "", "name": "mail"}])] {
        let world = world(vec![ok(rows)]);
        run(&world, &saml::MAPPERS_DELETE, &[(&PROVIDER, "a"), (&MAPPER, "mail")]).unwrap_err();
        assert!(calls(&world).iter().all(|call| !call.starts_with("DELETE")));
    }
}
