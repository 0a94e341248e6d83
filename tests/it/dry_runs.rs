//! A dry run tells all that the real run would: the request, whatever its method, and every caution; and sends nothing.

use crate::bench::{Bench, INPUT};
use iamctl::http::Method;
use iamctl::platforms::{Flow, PLATFORMS};

#[test]
fn whatever_is_sent_with_a_body_has_a_dry_run_that_shows_it_and_says_every_caution() {
    let (mut broken, mut held) = (Vec::new(), 0);
    for platform in PLATFORMS {
        let bench = Bench::on(&format!("sandbox/{}", platform.name));
        for operation in platform.operations().filter(|operation| operation.method != Method::Get) {
            let example = operation.examples.first().copied().unwrap_or(operation.command.path);
            let line = example.replace(" -o json", "").replace(" -o ndjson", "");
            let before = bench.counters(platform.name).1;
            let ran = bench.feed(&format!("{line} --dry-run"), INPUT);
            // What is so already has nothing to send.
            let told = ran.err.contains("nothing was sent") || ran.err.contains("nothing to send");
            let shown = ran.out.contains(operation.method.as_str()) || ran.err.contains("nothing to send");
            let cautioned = ran.err.contains(operation.caution) || ran.err.contains("nothing to send");
            if ran.code != 0 || !told || !shown || !cautioned || bench.counters(platform.name).1 != before {
                broken.push(format!("{} '{line}': {ran:?}", platform.name));
            }
            held += 1;
        }
    }
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
        let has_tokens = platform.operations().any(|operation| matches!(operation.flow, Flow::Session));
        assert_eq!(refresh.code, if has_tokens { 0 } else { 13 }, "{refresh:?}");
    }
}
