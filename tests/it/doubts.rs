//! What stays in doubt, what is settled by reading, and what is said of it.

use crate::bench::Bench;
use crate::served::{Served, still};
use iamctl::sandbox::fault::reading::rule_of_text;

fn on(platform: &str) -> Bench {
    Bench::on(&format!("sandbox/{platform}"))
}

#[test]
fn what_is_made_again_while_its_answer_is_lost_is_never_told_as_done() {
    for (platform, made) in [
        ("protegrity", "users create --username ann.new --email a@example.test"),
        ("entrust", "users create --username ann.new --first-name Ann --email a@example.test"),
        ("u4ids", "clients create --client-id shop --name Shop"),
        ("hid", "users create --username ann.new"),
    ] {
        let bench = on(platform);
        bench.run(&format!("{made} -o none")).exits(0);
        bench.run("sandbox fault html --calls writes").exits(0);
        bench.run(made).exits(16).says("it may have been there before");
    }
}

#[test]
fn a_secret_whose_answer_was_lost_stays_in_doubt_though_the_rest_is_there() {
    let bench = on("secureauth");
    bench.run("sandbox fault lost-answer --form truncated").exits(0);
    bench
        .run("users update jdoe --kba-file docs/examples/kba.json")
        .exits(16)
        .says("whether the request was carried out is not known");
    let bench = on("secureauth");
    bench.run("sandbox fault lost-answer --form truncated").exits(0);
    bench.run("users update jdoe --last-name Roe").exits(0).says("read back");
}

#[test]
fn what_is_printed_after_a_verified_write_is_what_was_read_and_never_what_is_no_answer() {
    for (platform, line, holds) in [
        ("protegrity", "users groups add maria.garcia2 --group auditors", "maria.garcia2"),
        ("protegrity", "users update maria.garcia --last-name Lopez --yes", "maria.garcia"),
        ("u4ids", "clients update web --enabled false --yes", "web"),
    ] {
        for body in ["object", "message", "list"] {
            let bench = on(platform);
            bench.run(&format!("sandbox fault no-answer --body {body} --calls writes")).exits(0);
            let ran = bench.run(&format!("{line} -o json"));
            assert!(ran.code == 0 && ran.out.contains(holds), "{body}: {line}: {ran:?}");
        }
    }
}

#[test]
fn a_404_of_a_gateway_neither_hides_what_is_there_nor_settles_a_doubt() {
    for (platform, one, get) in [
        ("protegrity", "users delete maria.garcia2 --yes", "users get maria.garcia2"),
        ("u4ids", "clients delete old-portal --yes", "clients get old-portal"),
        ("hid", "users delete jdoe --yes", "users get jdoe"),
        ("entrust", "users delete ann.example --yes", "users get ann.example"),
    ] {
        let bench = on(platform);
        bench.run("sandbox fault status --status 404 --calls reads").exits(0);
        bench.run(get).exits(1);
        bench.run("sandbox fault --clear").exits(0);
        bench.run("sandbox fault status --status 404 --calls writes").exits(0);
        bench.run(one).exits(1);
        bench.run("sandbox fault --clear").exits(0);
        bench.run(get).exits(0);
    }
    let bench = on("u4ids");
    bench.run("sandbox fault lost-answer --form reset").exits(0);
    bench.run("sandbox fault status --status 404 --calls reads").exits(0);
    bench.run("clients delete old-portal --yes").exits(16);
}

#[test]
fn a_bare_404_is_believed_where_another_thing_can_be_read_in_the_same_way() {
    for (path, line, code) in [
        ("/clients/nobody", "clients get nobody", 5),
        ("/clients/nobody", "clients delete nobody --yes", 16),
        ("/clients/web", "clients get web", 1),
        ("/clients/web", "clients delete web --yes", 16),
        ("/clients", "clients get nobody", 1),
    ] {
        let bench = on("u4ids");
        bench.run(&format!("sandbox fault status --status 404 --path {path}")).exits(0);
        let ran = bench.run(line);
        assert_eq!(ran.code, code, "{line} with {path}: {ran:?}");
    }
}

#[test]
fn a_404_of_a_gateway_to_a_write_that_was_carried_out_is_settled_by_reading_or_stays_in_doubt() {
    for (platform, line, code) in [
        ("protegrity", "users create --username nova --email nova@example.test", 16),
        ("protegrity", "users delete maria.garcia2 --yes", 0),
        ("protegrity", "users update maria.garcia --last-name Lopez --yes", 0),
        ("hid", "users create --username nova", 16),
        ("hid", "users disable jdoe --yes", 0),
        ("u4ids", "clients delete old-portal --yes", 16),
        ("u4ids", "clients secrets add web", 16),
        ("entrust", "users groups add ann.example --group operations --yes", 0),
        ("entrust", "clients secrets rotate my-admin-app --confirm my-admin-app", 16),
        ("secureauth", "users update jdoe --last-name Roe", 0),
    ] {
        let bench = on(platform);
        bench.run("sandbox fault lost-answer --form status --status 404 --times 1").exits(0);
        let ran = bench.run(&format!("{line} -o json"));
        assert_eq!(ran.code, code, "{platform} {line}: {ran:?}");
        assert!(!ran.err.contains("\"retryable\":true"), "{ran:?}");
    }
}

#[test]
fn an_empty_list_proves_no_deletion_where_others_must_be_left() {
    let bench = on("protegrity");
    let role = "roles create --name spare --permission role_viewer -o none";
    bench.run(role).exits(0);
    bench.run("sandbox fault lost-answer --form reset --path /roles").exits(0);
    bench.run("sandbox fault no-answer --body list --calls reads --path /roles").exits(0);
    bench.run("roles delete spare --yes").exits(16);
    bench.run("sandbox fault --clear").exits(0);
    bench.run(role).exits(0);
    bench.run("sandbox fault lost-answer --form reset --path /roles").exits(0);
    bench.run("roles delete spare --yes").exits(0).says("it is gone");
}

#[test]
fn the_line_to_look_with_can_be_pasted() {
    let line = "roles create --name made-here --permission role_viewer";
    let bench = on("protegrity");
    bench.run("sandbox fault lost-answer --form truncated --path /roles").exits(0);
    bench.run(line).exits(16).says("iamctl roles get made-here --profile sandbox/protegrity");
    let served = Served::plain(0, still());
    let bench = served.bench("protegrity");
    served.sandbox.add_fault(rule_of_text("lost-answer form=truncated path=/roles").unwrap()).unwrap();
    let ran = bench.run(line).exits(16).says("look before sending it again: iamctl roles get made-here");
    assert!(!ran.err.contains("--profile"), "{ran:?}");
}

#[test]
fn what_was_made_under_a_name_is_named_where_the_name_tells_and_told_as_not_done_where_it_is_not_there() {
    let bench = Bench::on("sandbox/hid");
    for (line, name) in [
        ("groups create --name 'Night shift'", "Night shift (id UG_"),
        ("roles create --name Auditors", "Auditors (id RL_"),
        ("devices create --type DT_OATH --external-id SN-9", "SN-9 (id "),
    ] {
        bench.run("sandbox fault lost-answer --times 1").exits(0);
        bench.run(line).exits(16).says(name).says("it may have been there before");
        bench.run("sandbox fault --clear").exits(0);
        // It never came to the platform.
        let other =
            line.replace("Night shift", "Day shift").replace("Auditors", "Clerks").replace("SN-9", "SN-8");
        bench.run("sandbox fault status --status 502 --calls writes").exits(0);
        let ran = bench.run(&other);
        bench.run("sandbox fault --clear").exits(0);
        assert!(ran.code == 14 && ran.err.contains("was not carried out"), "{ran:?}");
    }
    bench.run("groups create --name 'Night shift'").exits(0);
    bench.run("sandbox fault lost-answer --times 1").exits(0);
    let ran = bench
        .run("groups create --name 'Night shift' -o json")
        .exits(16)
        .says("one of them may have been made");
    assert!(ran.err.matches("UG_").count() >= 3, "{ran:?}");
}
