//! A dry run tells all that the real run would: the request, whatever its method, and every caution; and sends nothing.

use crate::bench::{Bench, INPUT, Ran};
use crate::tables::unconfirmed;
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

/// The flags that a line says confirm it: of a dry run, or of the refusal of a real one.
fn confirmed_by(ran: &Ran) -> Option<&str> {
    let (before, _) = ran.err.split_once(" confirms it")?;
    before.rsplit("; ").next().map(|text| text.trim_start_matches("hint: "))
}

#[test]
fn a_dry_run_names_the_answer_that_the_real_run_is_refused_without_and_no_other() {
    let (mut asked, mut wrong) = (0, Vec::new());
    for platform in PLATFORMS {
        let bench = Bench::on(&format!("sandbox/{}", platform.name));
        let writes = platform.operations().filter(|operation| operation.command.effect > Effect::Read);
        for example in writes.flat_map(|operation| operation.examples) {
            let line = unconfirmed(example);
            let dry = bench.feed(&format!("{line} --dry-run"), INPUT);
            // An example that says yes to nothing is carried out without being asked about: another walk runs it.
            let words = shlex::split(example).unwrap();
            if confirmed_by(&dry).is_none() && words == shlex::split(&line).unwrap() {
                continue;
            }
            let real = bench.feed(&line, INPUT);
            // What it would remove is not there on this platform of the sandbox.
            if real.code == 0 && confirmed_by(&dry).is_none() {
                continue;
            }
            if real.code != 11 || confirmed_by(&dry) != confirmed_by(&real) {
                wrong.push(format!("{} '{line}':\n{dry:?}\n{real:?}", platform.name));
            }
            let plan = bench.feed(&format!("{line} --dry-run -o json"), INPUT).json();
            let first = if plan.is_array() { &plan[0] } else { &plan };
            let flags = first["dry_run"]["confirmation"]["flags"].as_array().cloned().unwrap_or_default();
            let flags: Vec<&str> = flags.iter().filter_map(serde_json::Value::as_str).collect();
            if Some(flags.join(" with ").as_str()) != confirmed_by(&dry) {
                wrong.push(format!("{} '{line}': {plan}", platform.name));
            }
            asked += 1;
        }
    }
    assert!(wrong.is_empty(), "{} of {asked}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(asked > 100, "{asked}");
}

#[test]
fn a_dry_run_says_nothing_of_a_question_that_is_answered_or_that_would_not_come() {
    let bench = Bench::on("sandbox/protegrity");
    for line in [
        "users delete maria.garcia --yes",
        "users delete maria.garcia --confirm maria.garcia",
        "users delete admin --confirm admin",
        "users create --username new --password-stdin",
        "users update maria.garcia --remove groups=none-such",
    ] {
        let ran = bench.feed(&format!("{line} --dry-run -o json"), INPUT).exits(0);
        assert!(!format!("{}{}", ran.err, ran.out).contains("confirm"), "{line}: {ran:?}");
    }
}

#[test]
fn a_dry_run_of_rows_and_of_raw_calls_tells_what_will_be_asked_too() {
    let bench = Bench::on("sandbox/protegrity");
    let rows = "user\nmaria.garcia\nsiobhan.oconnor\n";
    let ran = bench.feed("users delete --each - --dry-run -o ndjson", rows).exits(0);
    assert!(ran.err.contains("2 rows (maria.garcia, siobhan.oconnor), on profile"), "{ran:?}");
    assert_eq!(confirmed_by(&ran), Some("--yes"));
    assert_eq!(ran.out.matches(r#""flags":["--yes"]"#).count(), 2, "{ran:?}");
    let own = bench.feed("users delete --each - --dry-run", &format!("{rows}admin\n")).exits(0);
    assert_eq!(confirmed_by(&own), Some("--confirm 'sandbox/protegrity'"), "{own:?}");
    let real = bench.feed("users delete --each -", &format!("{rows}admin\n")).exits(11);
    assert_eq!(confirmed_by(&own), confirmed_by(&real));
    let none = bench.feed("users update --each - --dry-run", "user,email\nmaria.garcia,m@example.test\n");
    assert_eq!(confirmed_by(&none), None, "{none:?}");
    for (line, answer) in
        [("api DELETE /users/admin", Some("--confirm 'admin'")), ("api DELETE /users/maria.garcia", None)]
    {
        let dry = bench.run(&format!("{line} --dry-run")).exits(0);
        assert_eq!(confirmed_by(&dry), answer, "{dry:?}");
    }
    assert_eq!(bench.counters("protegrity").1, 0);
    let bench = Bench::on("sandbox/u4ids");
    let ran = bench.feed("clients secrets add --each - --dry-run", "client,description\nweb,a\n").exits(0);
    assert!(ran.err.contains("the real run will be refused: row 1 makes a secret"), "{ran:?}");
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
        // The built-in profile of SCIM carries a bearer token that nobody signs in for.
        let has_tokens = platform.info.dialect.has_tokens() && platform.name != "scim";
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
