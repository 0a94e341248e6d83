//! Things that name each other and were removed together: what names another one is given its new id.

use crate::bench::Bench;
use serde_json::Value;

fn get(bench: &Bench, line: &str) -> Value {
    bench.run(&format!("{line} -o json")).exits(0).json()
}

fn manager(bench: &Bench, user: &str) -> Value {
    let user = get(bench, &format!("users get {user}"));
    user["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"]["manager"]["value"].clone()
}

#[test]
fn who_names_another_that_was_removed_too_is_given_its_new_id() {
    let bench = Bench::on("sandbox/scim");
    bench.run("users update bjorn.bauer --manager maria.garcia -q").exits(0);
    assert_eq!(manager(&bench, "ann"), manager(&bench, "bjorn.bauer"));
    bench.feed("users delete --each - --yes --jobs 1 -q", "user\nmaria.garcia\nbjorn.bauer\nann\n").exits(0);
    bench.run("undo last --dry-run").exits(0);
    bench.run("undo last --yes -q").exits(0);
    let maria = get(&bench, "users get maria.garcia")["id"].clone();
    assert_eq!([manager(&bench, "ann"), manager(&bench, "bjorn.bauer")], [maria.clone(), maria]);
}

#[test]
fn where_the_first_of_them_was_refused_nothing_names_what_is_gone_and_the_rest_is_gone_on_with() {
    for skip in [0, 1] {
        let bench = Bench::on("sandbox/scim");
        bench.feed("users delete --each - --yes --jobs 1 -q", "user\nmaria.garcia\nann\n").exits(0);
        bench
            .run(&format!(
                "sandbox fault status --status 403 --calls writes --skip {skip} --times 1 --on scim"
            ))
            .exits(0);
        assert_ne!(bench.run("undo last --yes").code, 0);
        bench.run("sandbox fault --clear").exits(0);
        bench.run("undo last --yes").exits(0).says("going on with");
        let maria = get(&bench, "users get maria.garcia")["id"].clone();
        assert_eq!(manager(&bench, "ann"), maria);
    }
}

#[test]
fn who_names_each_other_is_made_again_and_what_is_lost_by_that_is_said_before() {
    let bench = Bench::on("sandbox/scim");
    bench.run("users update maria.garcia --manager bjorn.bauer -q").exits(0);
    bench.run("users update bjorn.bauer --manager maria.garcia -q").exits(0);
    bench.feed("users delete --each - --yes --jobs 1 -q", "user\nmaria.garcia\nbjorn.bauer\n").exits(0);
    bench.run("undo last --dry-run -o json").exits(0);
    bench.run("undo last --yes -q").exits(0).says("they name each other");
    let id = |user: &str| get(&bench, &format!("users get {user}"))["id"].clone();
    let managers = [manager(&bench, "maria.garcia"), manager(&bench, "bjorn.bauer")];
    let (maria, bjorn) = (id("maria.garcia"), id("bjorn.bauer"));
    assert!(managers == [Value::Null, maria] || managers == [bjorn, Value::Null], "{managers:?}");
}

#[test]
fn what_a_thing_holds_is_given_back_where_it_says_whose_it_is() {
    let bench = Bench::on("sandbox/entrust");
    let held = |bench: &Bench| {
        let user = get(bench, "users get maria.garcia");
        let values = user["userAttributeValues"].as_array().cloned().unwrap_or_default();
        values.into_iter().map(|one| one["value"].clone()).collect::<Vec<_>>()
    };
    let before = held(&bench);
    assert!(!before.is_empty());
    bench.run("users delete maria.garcia --yes -q").exits(0);
    let ran = bench.run("undo last --yes -q").exits(0);
    assert!(!ran.err.contains("names itself"), "{}", ran.err);
    assert_eq!(held(&bench), before);
}
