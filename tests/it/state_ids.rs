//! Ids that look like names: those of files are never looked up, those that somebody types are found all the same, and what may be either
//! is refused.

use crate::bench::Bench;
use crate::state::{apply, diff, export, files};

#[test]
fn an_object_is_never_taken_for_another_one_of_which_its_id_is_the_name() {
    let bench = Bench::on("sandbox/hid");
    for line in [
        "groups create --id FIELD --name 'Field A' --parent UG_ROOT -o none",
        "groups create --id UG_X --name FIELD --parent UG_ROOT -o none",
        "roles create --id DESK --name Desk -o none",
        "roles create --id RL_D --name DESK -o none",
    ] {
        bench.run(line).exits(0);
    }
    export(&bench, "h", "-o none").exits(0);
    let before = files(&bench, "h");
    let sub = "id: UG_SUB\ndisplayName: Sub\n\"urn:hid:scim:api:idp:2.0:GroupParent\":\n  parent:\n    value: FIELD\n";
    bench.file("h/groups/UG_SUB.yaml", sub);
    apply(&bench, "h", "--yes").exits(0);
    let made = bench.run("groups get UG_SUB -o json").exits(0);
    assert!(
        made.out.contains("\"value\":\"FIELD\"") || made.out.contains("\"value\": \"FIELD\""),
        "{made:?}"
    );
    diff(&bench, "h", "").exits(0);
    for gone in ["groups/UG_SUB", "groups/FIELD", "roles/DESK"] {
        std::fs::remove_file(bench.path(&format!("h/{gone}.yaml"))).unwrap();
    }
    apply(&bench, "h", "--yes --prune").exits(0);
    let groups = bench.run("groups list -o json --jq '[.[].id]'").exits(0).out;
    assert!(
        groups.contains("UG_X") && !groups.contains("\"FIELD\"") && !groups.contains("UG_SUB"),
        "{groups}"
    );
    let roles = bench.run("roles list -o json --jq '[.[].id]'").exits(0).out;
    assert!(roles.contains("RL_D") && !roles.contains("\"DESK\""), "{roles}");
    // Where nothing else has the name, an id of any form is one all the same.
    for (path, text) in before.iter().filter(|(path, _)| path.contains("FIELD") || path.contains("DESK")) {
        bench.file(&format!("h/{path}"), text);
    }
    bench.run("groups delete UG_X --yes").exits(0);
    bench.run("roles delete RL_D --yes").exits(0);
    for gone in ["groups/UG_X", "roles/RL_D"] {
        std::fs::remove_file(bench.path(&format!("h/{gone}.yaml"))).unwrap();
    }
    apply(&bench, "h", "--yes").exits(0);
    crate::state::change(&bench, "h/groups/FIELD.yaml", "Field A", "Field B");
    apply(&bench, "h", "--yes").exits(0);
    diff(&bench, "h", "").exits(0);
}

#[test]
fn a_user_name_in_a_file_is_no_address_of_somebody_else() {
    let bench = Bench::on("sandbox/protegrity");
    export(&bench, "p", "--kinds users,groups,roles -o none").exits(0);
    for (file, name, mail) in
        [("joe%40corp.test", "joe@corp.test", "joe.one@corp.test"), ("joe2", "joe2", "joe@corp.test")]
    {
        let text = format!(
            "username: {name}\nemail: {mail}\nenabled: true\nfirstName: Joe\nlastName: One\nroles: []\n"
        );
        bench.file(&format!("p/users/{file}.yaml"), &text);
    }
    bench.file("p/groups/gj.yaml", "name: gj\ndescription: d\nmembers:\n- joe@corp.test\nroles: []\n");
    apply(&bench, "p", "--yes").exits(0);
    diff(&bench, "p", "").exits(0);
    let members = bench.run("groups get gj -o json --jq .members").exits(0).out;
    assert!(members.contains("joe@corp.test") && !members.contains("joe2"), "{members}");
}

#[test]
fn an_id_of_any_form_is_found_where_it_is_typed_and_what_is_the_name_of_another_too_is_refused() {
    let bench = Bench::on("sandbox/hid");
    for line in [
        "groups create --id FIELD --name 'Field A' --parent UG_ROOT -o none",
        "groups create --id UG_X --name FIELD --parent UG_ROOT -o none",
        "groups create --id NEWB --name 'New B' --parent UG_ROOT -o none",
        "groups create --id SUB --name Sub --parent NEWB -o none",
        "roles create --id DESK --name Desk -o none",
    ] {
        bench.run(line).exits(0);
    }
    assert!(bench.run("groups get NEWB -o ids").exits(0).out.contains("NEWB"));
    assert!(bench.run("groups get SUB -o json").exits(0).out.contains("\"NEWB\""));
    assert!(bench.run("roles get DESK -o ids").exits(0).out.contains("DESK"));
    for line in ["groups get FIELD", "groups delete FIELD --yes", "users update jdoe --group FIELD --yes"] {
        bench.run(line).exits(12).says("'FIELD' is the name of the group");
    }
    assert!(bench.run("groups get FIELD --by id -o ids").exits(0).out.contains("FIELD"));
    assert!(bench.run("groups get FIELD --by name -o ids").exits(0).out.contains("UG_X"));
    // What stands in a column of ids is one.
    let rows = bench.file("rows.csv", "id,name\nFIELD,Field AA\nNEWB,New BB\n");
    bench.run(&format!("groups update --each '{rows}' --yes")).exits(0);
    let names = bench.run("groups list -o csv --columns id,name").exits(0).out;
    for line in ["FIELD,Field AA", "NEWB,New BB", "UG_X,FIELD"] {
        assert!(names.contains(line), "{names}");
    }
    // What looks like an id and names nothing is not asked for twice.
    bench.run("groups get UG_NOTHING").exits(5);
    bench.run("groups get nothing").exits(5).says("there is no group 'nothing'");
}
