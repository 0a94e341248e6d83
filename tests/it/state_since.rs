//! What somebody does while a plan is made, reviewed or carried out, and what could not be read for it.

use crate::bench::{Bench, Ends};
use crate::state::{apply, change, diff, export, exported, folder};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Prunes what has no file while somebody runs another line once the run has begun.
fn pruned_while(profile: &str, (kinds, made): (&str, &str), line: &'static str) -> Bench {
    let bench = Bench::on(profile);
    export(&bench, "st", &format!("--kinds {kinds} -o none")).exits(0);
    bench.run(made).exits(0);
    let (place, other, once) = (bench.path("j"), Bench::on(profile).within(&bench), AtomicBool::new(false));
    let meddle = move || {
        if place.join("apply.ndjson").exists() && !once.swap(true, Ordering::SeqCst) {
            other.run(line).exits(0);
        }
        false
    };
    let run = Bench::on(profile).within(&bench).ended_by(Arc::new(Ends(meddle)));
    let apply = format!("apply '{}' --prune --yes --journal '{}'", folder(&bench, "st"), folder(&bench, "j"));
    let ran = run.run(&apply);
    assert!(ran.code == 6 && ran.out.contains("since the plan was made"), "{ran:?}");
    bench
}

#[test]
fn what_somebody_names_after_the_plan_was_made_is_not_deleted() {
    let made = ("groups", "groups create --name tmpg -o none");
    let line = "resource-rules update 'Everybody by VPN' --group tmpg --yes";
    let bench = pruned_while("sandbox/entrust", made, line);
    let rule = bench.run("resource-rules get 'Everybody by VPN' -o json").exits(0);
    assert!(rule.out.contains("tmpg"), "{rule:?}");
    let made = ("scopes", "scopes create --scope-id fresh -o none");
    let line = "clients update web --add allowedScopes=fresh --yes";
    let bench = pruned_while("sandbox/u4ids", made, line);
    bench.run("scopes get fresh").exits(0);
    let made = ("roles", "roles create --name fresh --permission can_export_certificates -o none");
    let line = "groups update auditors --add roles=fresh --yes";
    let bench = pruned_while("sandbox/protegrity", made, line);
    bench.run("roles get fresh").exits(0);
}

#[test]
fn a_plan_that_makes_an_element_again_goes_on_where_it_failed_between() {
    let bench = exported("sandbox/protegrity");
    let file = "st/saml-providers/azure-ad-saml.yaml";
    let text = std::fs::read_to_string(bench.path(file)).unwrap();
    let at = text.find("syncMode: ").unwrap();
    let end = at + text[at..].find('\n').unwrap();
    bench.file(file, &format!("{}syncMode: LEGACY{}", &text[..at], &text[end..]));
    diff(&bench, "st", "").exits(10).says("is deleted and made again, and for a moment not there");
    let (plan, journal) = (folder(&bench, "plan.json"), folder(&bench, "j"));
    apply(&bench, "st", &format!("--plan-out '{plan}' -o none")).exits(0);
    bench
        .run("sandbox fault status --status 400 --on protegrity --path mappers --calls writes --skip 1 --times 1")
        .exits(0);
    apply(&bench, "st", &format!("--plan '{plan}' --yes --journal '{journal}'")).exits(9);
    bench.run("sandbox fault --clear").exits(0);
    apply(&bench, "st", &format!("--plan '{plan}' --yes --resume '{journal}'")).exits(0);
    diff(&bench, "st", "").exits(0);
}

#[test]
fn a_reference_that_could_not_be_looked_up_is_said() {
    let bench = exported("sandbox/u4ids");
    change(&bench, "st/clients/web.yaml", "- profile", "- nosuch");
    bench.run("sandbox fault status --status 403 --on u4ids --path copes --calls reads").exits(0);
    let ran = diff(&bench, "st", "");
    assert!(
        ran.err.contains("names 'nosuch', and whether that is one of scopes could not be read"),
        "{ran:?}"
    );
    assert!(!ran.err.contains("'openid'"), "{ran:?}");
}
