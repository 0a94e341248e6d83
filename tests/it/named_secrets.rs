//! What is a secret by its name is one however that is written: in a body, a patch, a query or an answer, on standard output
//! as in a trace.

use crate::bench::Bench;
use crate::wire::{Wire, is_sign_in, reply, token};

/// A platform that refuses everything and gives it back as it came.
fn echoing() -> Wire {
    Wire::raw(|asked| match is_sign_in(asked) {
        true => token(),
        false => reply(400, "", &serde_json::json!({"detail": asked}).to_string()),
    })
}

#[test]
fn the_secrets_of_a_patch_are_shown_by_no_dry_run_no_trace_and_no_echo() {
    let patches = [
        r#"[{"op":"replace","path":"/idpSecret","value":"not-a-secret-1"}]"#,
        r#"[{"op":"replace","path":"/IDP_SECRET","value":"not-a-secret-1"}]"#,
        r#"[{"op":"add","path":"/credentials/-","value":{"value":"not-a-secret-1"}}]"#,
        r#"[{"op":"add","path":"/Credentials/0/Value","value":"not-a-secret-1"}]"#,
        r#"{"Operations":[{"op":"replace","path":"urn:x:User:password","value":"not-a-secret-1"}]}"#,
    ];
    let wire = echoing();
    for (bench, reached) in [(wire.bench(), true), (Bench::on("sandbox/u4ids"), false)] {
        for patch in patches {
            // Each platform knows its own lists.
            let patch = if reached { patch.to_owned() } else { patch.replace("redentials", "lientSecrets") };
            let file = bench.file("patch.json", &patch);
            for flags in
                ["--dry-run", "--dry-run=curl", "--dry-run -o json", "--dry-run -vv", "-vv", "-vv -o json"]
            {
                let ran = bench.run(&format!("api PATCH /tenants/T1 --input {file} {flags}"));
                let told = format!("{}{}", ran.out, ran.err);
                // For curl a variable of the shell stands for each.
                let place = if flags.ends_with("curl") { "'\"$" } else { "(hidden)" };
                assert!(!told.contains("not-a-secret") && told.contains(place), "{patch} {ran:?}");
            }
        }
    }
    assert!(wire.asked().iter().any(|asked| asked.contains("not-a-secret-1")), "nothing was sent");
}

#[test]
fn a_secret_member_in_another_spelling_is_refused_on_the_command_line_too() {
    let bench = Bench::on("sandbox/u4ids");
    for name in ["IDP_SECRET", "idp-secret", "IdpSecret"] {
        let line = format!("tenants update T1 --set {name}=not-a-secret-1 --force-member {name} --dry-run");
        let ran = bench.run(&line).exits(2).says("is a secret and cannot stand on the command line");
        assert!(!ran.out.contains("not-a-secret"), "{ran:?}");
    }
}

#[test]
fn a_secret_that_is_a_number_is_not_repeated() {
    let wire = echoing();
    for name in ["password", "new_password", "Credentials.Value"] {
        let field = match name.split_once('.') {
            Some((list, name)) => format!("-F '{list}=[{{\"{name}\":12345678}}]'"),
            None => format!("-F {name}=12345678"),
        };
        for flags in ["", "-o json", "-vv", "--dry-run"] {
            let ran = wire.bench().run(&format!("api POST /users {field} {flags}"));
            let told = format!("{}{}", ran.out, ran.err);
            assert!(!told.contains("12345678") && told.contains("(hidden)"), "{ran:?}");
        }
    }
}

#[test]
fn an_answer_hides_the_same_members_on_standard_output_and_in_a_trace() {
    let body = r#"{"client_secret":"not-a-secret-1","Password":"not-a-secret-2","refresh_token":"not-a-secret-3",
        "secret":"not-a-secret-4","apiKey":"not-a-secret-5","Credentials":[{"value":"not-a-secret-6","Value":"not-a-secret-7"}],
        "secretSet":true,"name":"seen"}"#;
    let wire = Wire::json(body.replace('\n', ""));
    for format in ["json", "yaml", "csv", "table"] {
        for trace in ["", "-vv"] {
            let ran = wire.bench().run(&format!("api GET /things/1 -o {format} {trace}")).exits(0);
            let told = format!("{}{}", ran.out, ran.err);
            assert!(!told.contains("not-a-secret") && ran.out.contains("(hidden)"), "{ran:?}");
            assert!(ran.out.contains("seen"), "{ran:?}");
        }
    }
    let ran = wire.bench().run("api GET /things/1 --reveal").exits(0);
    assert!((1..=7).all(|number| ran.out.contains(&format!("not-a-secret-{number}"))), "{ran:?}");
}
