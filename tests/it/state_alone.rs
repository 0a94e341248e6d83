//! What is left alone and told by itself: the account that acts, objects that no file can hold, names of several things.

use crate::bench::Bench;
use crate::state::{apply, change, diff, export, exported, files, folder};

fn line(bench: &Bench) -> String {
    format!("apply '{}' --yes", folder(bench, "st"))
}

#[test]
fn a_file_that_would_make_the_account_that_acts_is_refused_before_anything_is_sent() {
    let told = "this is the account that the profile signs in as";
    for (platform, kinds, file, text) in [
        ("u4ids", "", "clients/u4ids-admin-client.yaml", "clientId: u4ids-admin-client\nclientName: Own\n"),
        // In another letter case its list does not show it.
        ("protegrity", "--kinds users", "users/ADMIN.yaml", "username: ADMIN\nemail: a@example.test\n"),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        export(&bench, "st", &format!("-o none {kinds}")).exits(0);
        bench.file(&format!("st/{file}"), text);
        diff(&bench, "st", "").exits(10).says(told);
        bench.stops(platform, (&line(&bench), ""), 2, told);
    }
}

#[test]
fn what_a_command_says_before_it_acts_is_said_of_a_plan_too() {
    let bench = Bench::on("sandbox/protegrity");
    export(&bench, "st", "-o none --kinds users").exits(0);
    change(&bench, "st/users/beatriz.bakker.yaml", "firstName: Beatriz", "firstName: Bea");
    let typed = bench.run("users update beatriz.bakker --first-name Bea --dry-run").exits(0);
    let caution = typed.err.lines().find(|line| line.contains("links to identity providers")).unwrap();
    let caution = caution.split_once("links to").unwrap().1;
    let said = format!("users/beatriz.bakker: links to{caution}");
    diff(&bench, "st", "").exits(10).says(&said);
    apply(&bench, "st", "--dry-run").exits(0).says(&said);
    apply(&bench, "st", "--yes").exits(0).says(&said);
    let bench = exported("sandbox/u4ids");
    change(&bench, "st/clients/urn%3Aapp%2Fone.yaml", "flow: Hybrid", "flow: AuthorizationCode");
    diff(&bench, "st", "").exits(10).says("clients/urn:app/one: the vendor's portal calls flow fixed");
}

#[test]
fn a_name_that_references_could_take_for_another_thing_is_refused_for_a_new_object() {
    let bench = exported("sandbox/entrust");
    let rule = files(&bench, "st")["resource-rules/Staff by day.yaml"].clone();
    let name = rule.lines().find_map(|line| line.strip_prefix("resourceId: ")).unwrap().to_owned();
    let there = format!("st/auth-api-applications/{name}.yaml");
    assert!(bench.path(&there).exists(), "{rule}");
    let role = files(&bench, "st")
        .iter()
        .find(|(path, _)| path.starts_with("admin-api-applications/"))
        .and_then(|(_, text)| text.lines().find(|line| line.starts_with("roleId: ")).map(str::to_owned))
        .unwrap();
    let file = format!("admin-api-applications/{name}.yaml");
    bench.file(&format!("st/{file}"), &format!("name: {name}\n{role}\n"));
    let told = format!("{file}: '{name}' is the name of auth-api-applications/{name}");
    diff(&bench, "st", "").exits(10).says(&told);
    bench.stops("entrust", (&line(&bench), ""), 2, &told);
    // Also where neither the other kind nor what names it is meant.
    let only = format!("{} --kinds admin-api-applications", line(&bench));
    bench.stops("entrust", (&only, ""), 2, &format!("'{name}' is the name of one of applications"));
    bench.run(&format!("validate '{}'", folder(&bench, "st"))).exits(2).says(&told);
}

#[test]
fn an_object_that_refers_to_a_name_of_several_things_is_left_alone_and_the_others_are_not() {
    let bench = exported("sandbox/entrust");
    let before = files(&bench, "st");
    let rule = &before["resource-rules/Staff by day.yaml"];
    let name = rule.lines().find_map(|line| line.strip_prefix("resourceId: ")).unwrap().to_owned();
    let role = bench.run("roles list --jq '.[0].id'").exits(0).out.trim().to_owned();
    let out = folder(&bench, "s");
    bench
        .run(&format!("clients admin-api create --name '{name}' --role {role} --secret-out '{out}'"))
        .exits(0);
    let told = format!("resourceId refers to '{name}', and more than one of applications is called so");
    let ran = export(&bench, "st", "").exits(9).says(&told);
    assert!(ran.err.contains("resource-rules/Staff by day is left alone"), "{ran:?}");
    let after = files(&bench, "st");
    assert_eq!(after["resource-rules/Staff by day.yaml"], *rule);
    assert!(after.contains_key(&format!("admin-api-applications/{name}.yaml")), "{ran:?}");
    assert!(after["iamctl.yaml"].contains("resource-rules/Staff by day.yaml"));
    diff(&bench, "st", "--prune").exits(9).says(&told);
    // The folder is as an export left it.
    bench
        .run(&format!("validate '{}'", folder(&bench, "st")))
        .exits(0)
        .says(&format!("'{name}' is the name of auth-api-applications/{name}"));
    // What another file says of such a name is told of that.
    bench.file("st/resource-rules/New.yaml", &rule.replace("name: Staff by day", "name: New"));
    bench.stops("entrust", (&line(&bench), ""), 2, "resource-rules/New.yaml: resourceId names");
}

#[test]
fn an_id_that_nothing_names_stays_where_its_list_changes_around_it() {
    let bench = exported("sandbox/entrust");
    let groups = |bench: &Bench| {
        bench.run("settings password-reset get --jq '[.groups[].id]|sort' -o json").exits(0).json()
    };
    let before = groups(&bench);
    let [unknown] = before.as_array().unwrap().as_slice() else { panic!("{before}") };
    let own = files(&bench, "st")["settings-password-reset.yaml"].clone();
    assert!(own.contains(unknown.as_str().unwrap()), "{own}");
    change(&bench, "st/settings-password-reset.yaml", "groups:\n", "groups:\n- id: developers\n");
    apply(&bench, "st", "--yes --confirm sandbox/entrust").exits(0);
    let after = groups(&bench);
    assert!(after.as_array().unwrap().len() == 2 && after.as_array().unwrap().contains(unknown), "{after}");
    diff(&bench, "st", "").exits(0);
    // One that was not there is refused all the same.
    change(&bench, "st/settings-password-reset.yaml", "- id: developers\n", "- id: nobody\n");
    let line = format!("{} --confirm sandbox/entrust", line(&bench));
    bench.stops("entrust", (&line, ""), 2, "names 'nobody'");
}

#[test]
fn an_object_with_half_of_a_character_is_left_alone_and_the_others_of_its_kind_are_not() {
    let bench = exported("sandbox/scim");
    let before = files(&bench, "st");
    bench.run("sandbox fault half-surrogate --on scim --calls reads").exits(0);
    let ran = export(&bench, "st", "").exits(9).says("holds half of a character");
    assert_eq!(files(&bench, "st"), before, "{ran:?}");
    // What is not there by its name may be what has the half.
    diff(&bench, "st", "--prune").exits(9).says("groups/Staff\u{fffd} is left alone");
    apply(&bench, "st", "--prune --yes").exits(9);
    assert_eq!(bench.counters("scim").1, 0);
    // The others are exported, and one that is gone is removed.
    bench.run("sandbox fault --clear").exits(0);
    bench.run("groups delete Auditors --yes").exits(0);
    bench.run("sandbox fault half-surrogate --on scim --calls reads").exits(0);
    export(&bench, "st", "").exits(9);
    let mut left = before;
    left.remove("groups/Auditors.yaml");
    bench.run("sandbox fault --clear").exits(0);
    assert!(files(&bench, "st").keys().eq(left.keys()));
    diff(&bench, "st", "").exits(0);
    export(&bench, "new", "-o none").exits(0);
    assert_eq!(files(&bench, "st"), files(&bench, "new"));
}

#[test]
fn what_an_element_of_a_list_lacks_is_told_offline_for_every_kind_and_an_export_lacks_nothing() {
    let bench = exported("sandbox/entrust");
    let validate = format!("validate '{}' -o none", folder(&bench, "st"));
    let ran = bench.run(&validate).exits(0);
    assert!(ran.err.is_empty(), "{ran:?}");
    change(
        &bench,
        "st/settings-general.yaml",
        "corsOrigins:\n",
        "corsOrigins:\n- origin: https://new.example.test\n",
    );
    bench.run(&validate).exits(0).says("settings-general.yaml: corsOrigins.0.id: required");
}
