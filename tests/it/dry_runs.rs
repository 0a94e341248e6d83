//! A dry run tells all that the real run would: the request, whatever its method, and every caution; and sends nothing.

use crate::bench::{Bench, INPUT};
use iamctl::commands::Effect;
use iamctl::http::Method;
use iamctl::platforms::PLATFORMS;

#[test]
fn whatever_is_read_by_a_post_has_a_dry_run_and_every_caution_is_said_in_one() {
    let (mut broken, mut held) = (Vec::new(), 0);
    for platform in PLATFORMS {
        let bench = Bench::on(&format!("sandbox/{}", platform.name));
        // What writes has its dry run held elsewhere, example by example; here are the rest and the cautions.
        let told = |effect: Effect, caution: &str| effect == Effect::Read || !caution.is_empty();
        let sent = platform.operations().filter(|operation| operation.method != Method::Get);
        for operation in sent.filter(|operation| told(operation.command.effect, operation.caution)) {
            let example = operation.examples.first().copied().unwrap_or(operation.command.path);
            let line = example.replace(" -o json", "").replace(" -o ndjson", "");
            let ran = bench.feed(&format!("{line} --dry-run"), INPUT);
            // What is so already has nothing to send.
            let told = ran.err.contains("nothing was sent") || ran.err.contains("nothing to send");
            let shown = ran.out.contains(operation.method.as_str()) || ran.err.contains("nothing to send");
            let cautioned = ran.err.contains(operation.caution) || ran.err.contains("nothing to send");
            if ran.code != 0 || !told || !shown || !cautioned {
                broken.push(format!("{} '{line}': {ran:?}", platform.name));
            }
            held += 1;
        }
        assert_eq!(bench.counters(platform.name).1, 0, "{}", platform.name);
    }
    assert!(held > 25, "{held}");
    assert!(broken.is_empty(), "{} of {held}:\n{}", broken.len(), broken.join("\n"));
}

#[test]
fn signing_in_and_out_can_be_run_dry_on_every_platform_and_shows_no_secret() {
    for platform in PLATFORMS {
        let bench = Bench::on(&format!("sandbox/{}", platform.name));
        let before = bench.counters(platform.name);
        for form in ["--dry-run", "--dry-run=curl", "--dry-run -o json"] {
            let ran = bench.run(&format!("auth login {form}")).exits(0);
            assert!(!ran.out.is_empty(), "{}: {ran:?}", platform.name);
            assert!(
                !format!("{}{}", ran.out, ran.err).contains("not-a-secret"),
                "{}: {ran:?}",
                platform.name
            );
        }
        assert_eq!(bench.counters(platform.name), before, "{}", platform.name);
        bench.run("auth logout --dry-run").exits(0).says("nothing to send");
        let refresh = bench.run("auth refresh --dry-run");
        let has_tokens = platform.info.dialect.has_tokens();
        assert_eq!(refresh.code, if has_tokens { 0 } else { 13 }, "{refresh:?}");
    }
}

#[test]
fn names_that_nothing_shows_are_warned_of_and_sent() {
    let bench = Bench::on("sandbox/protegrity");
    for line in [
        "roles create --name r --permission bogus",
        "roles create --name r --data '{\"permissions\":[\"bogus\"]}'",
        "roles update readonly_api --add permissions=bogus",
    ] {
        bench.run(&format!("{line} --dry-run")).exits(0).says("no permission 'bogus' is listed");
    }
    // The list leaves out what the platform's own roles have.
    let known = bench.run("roles create --name r --permission can_fetch_package --dry-run").exits(0);
    assert!(!known.err.contains("no permission"), "{known:?}");
    let bench = Bench::on("sandbox/u4ids");
    bench.run("saml cache remove none-such --dry-run").exits(0).says("https://localhost:44372");
    let known = bench.run("saml cache remove https://localhost:44372 --dry-run").exits(0);
    assert!(!known.err.contains("no tenant"), "{known:?}");
}

#[test]
fn json_may_stand_in_the_place_of_a_file_and_a_secret_may_not() {
    let bench = Bench::on("sandbox/u4ids");
    let patch = |value: &str| format!("clients update web --patch '{value}' --dry-run");
    let slip = r#"[{"op":"replace","path":"/flow","value":"Hybird"}]"#;
    bench.run(&patch(slip)).exits(2).says("did you mean 'Hybrid'?");
    let right = r#"[{"op":"replace","path":"/clientName","value":"Web"}]"#;
    assert!(bench.run(&patch(right)).exits(0).out.starts_with("PATCH"));
    bench.run(&patch("[{\"op\":1,")).exits(2).says("the value of --patch is invalid JSON");
    for (platform, line) in [
        ("u4ids", r#"tenants create --data '{"tenantId":"t","idps":[{"idpSecret":"not-a-secret-1"}]}'"#),
        ("protegrity", r#"users create --data '{"username":"u","password":"not-a-secret-1"}'"#),
        (
            "u4ids",
            r#"tenants update T1 --patch '[{"op":"add","path":"/idps/0/idpSecret","value":"not-a-secret-1"}]'"#,
        ),
    ] {
        let ran = Bench::on(&format!("sandbox/{platform}")).run(&format!("{line} --dry-run")).exits(2);
        assert!(ran.err.contains("where others can see it") && !ran.err.contains("not-a-secret"), "{ran:?}");
    }
}

#[test]
fn a_name_in_other_letters_is_told_with_the_right_one_on_every_platform() {
    for (platform, command, wrong, right) in [
        ("entrust", "users create", "UserID", "userId"),
        ("protegrity", "users create", "Username", "username"),
        ("secureauth", "users create", "userid", "userId"),
        ("u4ids", "clients create", "ClientID", "clientId"),
        ("hid", "users create", "UserName", "userName"),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        let ran = bench.run(&format!(r#"{command} --data '{{"{wrong}":"a"}}' --dry-run"#)).exits(2);
        assert!(ran.err.contains(wrong) && ran.err.contains(&format!("'{right}'")), "{platform}: {ran:?}");
    }
}
