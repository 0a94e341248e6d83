//! Changes of a part: names in `--add` and `--remove`, and commands that are there for one member alone.

use crate::bench::Bench;

#[test]
fn a_name_in_add_and_remove_is_read_as_in_the_flag_for_it() {
    for way in ["Beatriz.Bakker", "beatriz.bakker@example.test"] {
        let bench = Bench::on("sandbox/protegrity");
        let members = || bench.run("groups get operations -o json").exits(0).json()["members"].to_string();
        assert!(members().contains("beatriz.bakker"));
        bench.run(&format!("groups update operations --remove members={way} --yes")).exits(0);
        assert!(!members().contains("beatriz.bakker"), "{way}");
        bench.run(&format!("groups update operations --add members={way}")).exits(0);
        assert!(members().contains("\"beatriz.bakker\""), "{way}");
    }
    let bench = Bench::on("sandbox/protegrity");
    bench.run("users update maria.garcia --remove groups=Developers --yes").exits(0);
    let left = bench.run("users get maria.garcia -o json").exits(0).json()["groups"].to_string();
    assert!(!left.contains("developers"), "{left}");
    bench.run("groups update operations --add members=nobody@example.test").exits(5);
}

#[test]
fn a_command_for_one_member_changes_no_other() {
    let bench = Bench::on("sandbox/protegrity");
    let writes = bench.counters("protegrity").1;
    let data = bench.file("data.json", r#"{"groups":[]}"#);
    for (line, instead) in [
        (&*format!("users groups add maria.garcia --group auditors --data {data} --yes"), "users update"),
        ("users roles add maria.garcia --role directory_viewer --set enabled=false --yes", "users enable"),
        ("users enable maria.garcia --set groups=:[] --yes", "users update"),
    ] {
        bench.run(line).exits(2).says("does not change").says(&format!("use '{instead}'"));
    }
    assert_eq!(bench.counters("protegrity").1, writes, "none of these wrote");
}

#[test]
fn a_full_page_that_does_not_say_whether_there_are_more_ends_no_list() {
    for fault in ["missing-member", "null-member"] {
        let bench = Bench::on("sandbox/entrust");
        bench.run(&format!("sandbox fault {fault} --member paging --skip 1 --times 1")).exits(0);
        let ran = bench.run("users list -o json").exits(1).says("full page without paging");
        assert!(!ran.out.trim_end().ends_with(']'), "{}", ran.out);
    }
}
