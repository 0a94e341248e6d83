//! What `list -o csv` and `-o ids` write is what `--each` takes: the same texts, and nothing to change.

use crate::bench::Bench;
use crate::roundtrip::{join, on, typed};
use crate::served::still;
use iamctl::clock::Clock as _;
use iamctl::platforms::{Operation, PLATFORMS, Platform};
use iamctl::records::{Options, RecordRow, Records};
use serde_json::{Value, json};

/// Every resource of which `list`, or `get` where there is no list, is given back to `update`: platform, what shows it, and
/// the update with what the rows do not say.
fn edited() -> Vec<(&'static Platform, String, String)> {
    let mut found = Vec::new();
    for platform in PLATFORMS {
        for edit in platform.operations().filter(|row| row.command.verb() == "update") {
            let Some((front, _)) = edit.command.path.rsplit_once(' ') else { continue };
            let shows = |verb: &str| {
                let path = format!("{front} {verb}");
                platform.operations().find(|shown| shown.command.path == path)
            };
            let Some(shown) = shows("list").or_else(|| shows("get").filter(|get| names(get, edit))) else {
                continue;
            };
            let typed = typed(shown);
            let above = &typed[..shown.targets.len().min(edit.targets.len() - 1)];
            found.push((
                *platform,
                format!("{} {}", shown.command.path, join(&typed)),
                format!("{} {}", edit.command.path, join(above)),
            ));
        }
    }
    found
}

/// Whether what shows one thing says which one it is.
fn names(get: &Operation, edit: &Operation) -> bool {
    !edit.targets.is_empty() && get.columns.first().is_some_and(|column| column.heading.name == "id")
}

#[test]
fn a_list_as_csv_is_a_file_of_rows_in_which_nothing_is_to_change() {
    let edited = edited();
    assert!(edited.len() >= 14, "{}", edited.len());
    let mut failures = Vec::new();
    for (platform, shown, update) in edited {
        // Nothing shows a single face.
        if update.starts_with("authenticators face update") {
            continue;
        }
        let bench = on(platform.name);
        for form in ["csv", "tsv", "json"] {
            // What `get` shows as JSON is what --data takes.
            if form == "json" && shown.contains(" get ") {
                continue;
            }
            let list = bench.run(&format!("{shown} -o {form}")).exits(0);
            assert!(!list.out.is_empty(), "{} {shown}: {list:?}", platform.name);
            let file = bench.file(&format!("list.{form}"), &list.out);
            let tab = if form == "tsv" { "--delimiter tab" } else { "" };
            let writes = bench.counters(platform.name).1;
            // A run that is dry in one form is none in another: each costs a read a row.
            let how = if form == "csv" { "--yes" } else { "--dry-run" };
            let sure = format!("--confirm sandbox/{}", platform.name);
            let ran = bench.run(&format!("{update} --each {file} {tab} {how} {sure}"));
            let sent = bench.counters(platform.name).1 != writes;
            if ran.code != 0 || sent || how == "--dry-run" && !ran.out.is_empty() {
                failures.push(format!("{} {update} {form}: {ran:?}", platform.name));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn a_list_as_csv_and_bare_ids_say_what_is_deleted_or_disabled() {
    let bench = Bench::on("sandbox/protegrity");
    let list = bench.run("users list -o csv").exits(0).out;
    let some: Vec<&str> = list.lines().take(1).chain(list.lines().skip(40).take(2)).collect();
    let file = bench.file("some.csv", &some.join("\n"));
    let ran = bench.run(&format!("users delete --each {file} --dry-run")).exits(0);
    let ids: Vec<&str> = some[1..].iter().map(|line| line.split(',').next().unwrap()).collect();
    assert!(ids.iter().all(|id| ran.out.contains(id)) && ran.out.lines().count() == 2, "{ran:?}");
    assert!(
        ran.err.contains("passed over, because this command does not set it: username, email"),
        "{ran:?}"
    );
    for ids in [ids.join("\n"), format!("\u{feff}{}\r\n\r\n", ids.join("\r\n")), json!(ids).to_string()] {
        let ran = bench.feed("users disable --each - --dry-run", &ids).exits(0);
        assert_eq!(ran.out.lines().count(), 2, "{ids}: {ran:?}");
    }
    let ran = bench.feed("users disable --each - --yes", &ids.join("\n")).exits(0);
    assert!(ran.err.contains("each line is the id of one row"), "{ran:?}");
    let failed = format!("{}\n00000000-0000-4000-8000-000000000000\n", ids[0]);
    let path = bench.path("failed.csv");
    bench.feed(&format!("users enable --each - --yes --failed {}", path.display()), &failed).exits(9);
    let failed = std::fs::read_to_string(path).unwrap();
    assert!(failed.starts_with("id,reason\n00000000-"), "{failed}");
    bench
        .feed("users disable --each - --yes", "nobody-known\n")
        .exits(2)
        .says("is not an argument of this command");
}

/// Texts that a file of rows may trip over, from a seed.
fn hostile(random: &mut fastrand::Rng) -> String {
    const PIECES: &[&str] = &[
        "'",
        "\"",
        "\"\"",
        "=",
        "+",
        "-",
        "@",
        "\u{ff1d}",
        ";",
        ",",
        "|",
        "\t",
        "\n",
        "\r\n",
        " ",
        "\u{a0}",
        "\u{2003}",
        "\u{200b}",
        "\u{feff}",
        "[",
        "]",
        "{",
        "a",
        "Ann",
        "1",
        "0",
        "1e5",
        "ß",
        "\u{1f642}",
        "\\",
        "\\n",
        "=1+2",
        "'=",
        "sep=;",
        "null",
        "true",
    ];
    (0..random.usize(0..6)).map(|_| PIECES[random.usize(0..PIECES.len())]).collect()
}

#[test]
fn any_text_that_is_written_as_csv_or_tsv_is_read_again_as_it_was() {
    for seed in [1, 2026, 987_654_321] {
        let mut random = fastrand::Rng::with_seed(seed);
        let rows: Vec<Value> = (0..150)
            .map(|number| {
                let (first, last) = (hostile(&mut random), hostile(&mut random));
                json!({"username": format!("p{number}"), "email": format!("p{number}@example.test"),
                    "first-name": first, "last-name": last})
            })
            .collect();
        let bench = Bench::on("sandbox/protegrity");
        let file = bench.file("rows.json", &Value::from(rows.clone()).to_string());
        bench.run(&format!("users create --each {file} -o none")).exits(0);
        for (form, raw) in [("csv", false), ("csv", true), ("tsv", false), ("tsv", true)] {
            let mut flag = if raw { "--csv-raw" } else { "" }.to_owned();
            let list = bench.run(&format!("users list -o {form} {flag}")).exits(0).out;
            let mut options = Options { raw, ..Options::new("list") };
            if form == "tsv" {
                options.delimiter = b'\t';
                flag.push_str(" --delimiter tab");
            }
            let records = Records::read(list.as_bytes().to_vec(), options).unwrap();
            records.refuse(&[]).unwrap();
            let column = |name: &str| records.header().iter().position(|column| column == name).unwrap();
            let (user, first, last) = (column("username"), column("first-name"), column("last-name"));
            let mut found = 0;
            for index in 0..records.len() {
                let RecordRow::Cells(cells) = records.row(index).unwrap() else { panic!("no cells") };
                let Some(row) = rows.iter().find(|row| row["username"] == cells[user]) else { continue };
                assert_eq!(
                    (&cells[first], &cells[last]),
                    (text(row, "first-name"), text(row, "last-name")),
                    "{seed}"
                );
                found += 1;
            }
            assert_eq!(found, rows.len());
            let file = bench.file("list.csv", &list);
            let ran = bench.run(&format!("users update --each {file} --dry-run {flag}")).exits(0);
            assert_eq!(ran.out, "", "{seed}: {}", ran.err);
        }
    }
}

fn text<'v>(row: &'v Value, name: &str) -> &'v str {
    row[name].as_str().unwrap()
}

#[test]
fn a_guarded_formula_is_itself_again_and_one_that_begins_with_a_quote_too() {
    let bench = Bench::on("sandbox/protegrity");
    let rows = "username,email,first-name,last-name\nt1,t1@x.test,'=1+2,''=1\nt2,t2@x.test,'tis,+49 30\n";
    let file = bench.file("rows.csv", rows);
    bench.run(&format!("users create --each {file}")).exits(0);
    let shown = |name: &str| {
        let user = bench.run(&format!("users get {name} -o json")).exits(0).json();
        (user["firstName"].clone(), user["lastName"].clone())
    };
    assert_eq!(shown("t1"), (json!("=1+2"), json!("'=1")));
    assert_eq!(shown("t2"), (json!("'tis"), json!("+49 30")));
    let list = bench.run("users list -o csv --columns username,first-name,last-name").exits(0).out;
    for line in ["t1,'=1+2,''=1", "t2,'tis,'+49 30"] {
        assert!(list.lines().any(|row| row == line), "{list}");
    }
}

#[test]
fn a_value_with_the_separator_in_it_is_never_split_by_the_tools_own_csv() {
    let bench = Bench::on("sandbox/protegrity");
    bench.run("roles create --name 'ro;le' --permission can_create_token").exits(0);
    bench.run("groups update developers --role 'ro;le'").exits(0);
    let csv = bench.run("groups list -o csv --columns id,roles").exits(0).out;
    assert!(csv.lines().any(|line| line.ends_with(",\"[\"\"ro;le\"\"]\"")), "{csv}");
    let file = bench.file("groups.csv", &csv);
    let ran = bench.run(&format!("groups update --each {file} --dry-run")).exits(0);
    assert_eq!(ran.out, "", "{}", ran.err);
    let bench = Bench::on("sandbox/u4ids");
    let address = "https://web.example.test/cb;jsessionid=1";
    let file = bench.file("one.csv", &format!("client,redirect-uri\nweb,{address}\n"));
    let split = bench.run(&format!("clients update --each {file} --dry-run")).exits(0);
    assert!(split.err.contains("lists in cells were split at ';'; --list-separator"), "{split:?}");
    let whole = bench.run(&format!("clients update --each {file} --dry-run --list-separator none")).exits(0);
    assert!(whole.out.contains(address) && !whole.err.contains("were split"), "{whole:?}");
    assert!(!split.out.contains(address), "{split:?}");
    bench
        .run(&format!("clients update --each {file} --dry-run --list-separator ab"))
        .exits(2)
        .says("one character");
}

#[test]
fn members_and_properties_are_columns_and_what_the_line_says_holds_for_all_rows() {
    let bench = Bench::on("sandbox/hid");
    let file = bench.file("rows.csv", "user,set.title,add.emails,unset.nickName\njdoe,Engineer,,\n");
    let ran = bench.run(&format!("users update --each {file} --dry-run")).exits(0);
    assert!(ran.out.contains("Engineer"), "{ran:?}");
    let bench = Bench::on("sandbox/secureauth");
    let file = bench.file("rows.csv", "user,property:phone1,Property:auxId2,first-name\njdoe,5,x,Jo\n");
    let line =
        format!("users update --each {file} --property auxId1=HQ --property auxId2=all --first-name Jane");
    let ran = bench.run(&format!("{line} --dry-run")).exits(0);
    for part in ["\"phone1\":\"5\"", "\"auxId1\":\"HQ\"", "\"auxId2\":\"all\"", "Jane"] {
        assert!(ran.out.contains(part), "{part}: {ran:?}");
    }
    bench.run(&format!("users update jdoe --each {file} --dry-run")).exits(2).says("stands on the line");
}

#[test]
fn columns_that_are_not_wanted_are_passed_over_where_that_is_said() {
    let bench = Bench::on("sandbox/protegrity");
    let file = bench.file("rows.csv", "user,last-name,shoe-size,hat\nviewer,New,44,7\n");
    let line = format!("users update --each {file} --dry-run");
    bench.run(&line).exits(2).says("the column 'shoe-size' is not an argument");
    bench
        .run(&format!("{line} --ignore-columns Shoe_Size"))
        .exits(2)
        .says("the column 'hat' is not an argument");
    for flags in ["--ignore-columns 'shoe size,HAT'", "--ignore-columns unknown"] {
        let ran = bench.run(&format!("{line} {flags}")).exits(0);
        assert!(ran.out.contains("New") && !ran.out.contains("44"), "{ran:?}");
    }
    let ran = bench.run(&format!("{line} --ignore-columns unknown,last-name")).exits(0);
    assert_eq!(ran.out, "", "{}", ran.err);
}

#[test]
fn every_row_is_carried_out_by_exactly_one_part_of_a_file() {
    let bench = Bench::on("sandbox/protegrity");
    let file = bench.file("people.csv", &crate::bulk::people(60));
    let before = bench.run("users list -o ids").exits(0).out.lines().count();
    let mut told = 0;
    for part in 1..=3 {
        let journal = bench.path(&format!("j{part}")).display().to_string();
        let line = format!("users create --each {file} --shard {part}/3 -o ndjson");
        let ran = bench.run(&format!("{line} --journal {journal}")).exits(0);
        told += ran.out.lines().count();
        assert!(ran.out.lines().count() > 5, "{ran:?}");
        bench.run(&format!("{line} --resume {journal}")).exits(0).says(" skipped");
        let other = format!("users create --each {file} --shard {}/3 --resume {journal}", part % 3 + 1);
        bench.run(&other).exits(2).says("was begun with another --shard");
        bench.run(&format!("users create --each {file} --resume {journal}")).exits(2).says("another --shard");
    }
    assert_eq!(told, 60);
    assert_eq!(bench.run("users list -o ids").exits(0).out.lines().count(), before + 60);
    bench.run(&format!("users create --each {file} --shard 4/3")).exits(2).says("no part 4 of 3");
    bench.run(&format!("users create --each {file} --shard auto")).exits(2).says("JOB_COMPLETION_INDEX");
    let bench = bench.with("JOB_COMPLETION_INDEX", "2").with("JOB_COMPLETIONS", "3");
    bench
        .run(&format!(
            "users delete --each {file} --map user=username --ignore-columns email --shard auto --dry-run"
        ))
        .exits(0);
}

#[test]
fn rows_that_act_on_one_thing_stay_in_one_part() {
    let bench = Bench::on("sandbox/protegrity");
    let users = ["admin", "viewer", "noaccess", "maria.garcia"];
    let rows: String = users.iter().map(|user| format!("developers,{user}\n")).collect();
    let file = bench.file("rows.csv", &format!("group,user\n{rows}"));
    let parts: Vec<usize> = (1..=4)
        .map(|part| {
            let line = format!("groups members add --each {file} --shard {part}/4 --dry-run");
            let ran = bench.run(&line).exits(0);
            let of = ran.err.split(&format!("shard {part}/4: ")).nth(1).unwrap();
            of.split(' ').next().unwrap().parse().unwrap()
        })
        .collect();
    assert_eq!((parts.iter().sum::<usize>(), parts.iter().max()), (4, Some(&4)), "{parts:?}");
}

#[test]
fn a_name_with_an_edge_that_nobody_sees_is_refused_unless_it_is_insisted_on() {
    let bench = Bench::on("sandbox/protegrity");
    for (name, code) in
        [("tw1 ", "U+0020"), ("tw1\u{a0}", "U+00A0"), ("\u{200b}tw1", "U+200B"), ("\u{feff}tw1", "U+FEFF")]
    {
        let line = format!("users create --username '{name}' --email tw1@x.test");
        let ran = bench.run(&format!("{line} --dry-run")).exits(2);
        assert!(ran.err.contains("--username") && ran.err.contains(code), "{ran:?}");
        bench.run(&format!("{line} --verbatim --dry-run")).exits(0);
        bench.run(&format!("users delete '{name}' --yes --dry-run")).exits(2).says("USER");
        let file = bench.file(
            "rows.json",
            &json!([{"username": "ok", "email": "ok@x.test"}, {"username": name}]).to_string(),
        );
        bench.run(&format!("users create --each {file}")).exits(2).says("row 2 (line 1): --username");
        let data = bench.file("data.json", &json!({"username": name, "email": "tw1@x.test"}).to_string());
        bench.run(&format!("users create --data {data} --dry-run")).exits(2).says(code);
    }
    for (name, code) in [("x\ny", "U+000A"), ("x\ty", "U+0009"), ("x\ry", "U+000D"), ("x\u{85}y", "U+0085")] {
        let line = format!("users create --username '{name}' --email x@x.test --dry-run");
        let ran = bench.run(&line).exits(2);
        assert!(ran.err.contains("--username") && ran.err.contains(code), "{ran:?}");
        bench.run(&format!("{line} --verbatim")).exits(0);
    }
    for verbatim in ["", " --verbatim"] {
        let line = format!("users create --username '' --email x@x.test --dry-run{verbatim}");
        bench.run(&line).exits(2).says("--username is empty, and cannot be");
    }
    let hid = Bench::on("sandbox/hid");
    hid.run("users update 10034 --set userName= --yes --dry-run").exits(2).says("userName");
    bench
        .feed("users create --dry-run --data -", r#"{"username":"","email":"x@x.test"}"#)
        .exits(2)
        .says("is empty");
    let nul =
        bench.run("users create --username x --email x@x.test --first-name 'a\u{0}b' --dry-run").exits(2);
    assert!(nul.err.contains("--first-name") && nul.err.contains("U+0000"), "{nul:?}");
    bench.run("users update viewer --first-name 'Ann ' --dry-run").exits(0);
}

#[test]
fn a_name_is_checked_wherever_an_update_gives_it() {
    let bench = Bench::on("sandbox/u4ids");
    for line in [
        "clients update web --set 'clientName=Web\u{a0}'".to_owned(),
        format!("clients update web --data {}", bench.file("d.json", "{\"clientName\":\"\\u200bWeb\"}")),
        format!("clients update web --data {}", bench.file("d.yaml", "clientName: \"Web\\u0007\"\n")),
        format!(
            "clients update web --patch {}",
            bench.file("p.json", "[{\"op\":\"replace\",\"path\":\"/clientName\",\"value\":\"Web \"}]")
        ),
    ] {
        let writes = bench.counters("u4ids").1;
        bench.run(&line).exits(2).says("clientName").says("--verbatim");
        assert_eq!(bench.counters("u4ids").1, writes);
        bench.run(&format!("{line} --verbatim --dry-run")).exits(0);
    }
    let rows = bench.file("r.csv", "client,set.clientName\nweb,Web\u{200b}\n");
    bench.run(&format!("clients update --each {rows}")).exits(2).says("line 2");
    let bench = Bench::on("sandbox/entrust");
    let data = bench.file("u.json", "{\"userId\":\"bob.example\\u00a0\"}");
    bench.run(&format!("users update bob.example --data {data}")).exits(2).says("userId");
    // What is there already may stay.
    let bench = Bench::on("sandbox/u4ids");
    bench.run("clients update web --set 'clientName=Web ' --verbatim").exits(0);
    let shown = bench.run("clients get web -o json").exits(0).out;
    bench.feed("clients update web --data -", &shown).exits(0).says("nothing to change");
    bench.feed("clients update web --set requireConsent=false --data -", &shown).exits(0);
}

#[test]
fn a_member_that_means_nothing_is_refused_though_it_is_null() {
    let bench = Bench::on("sandbox/protegrity");
    let rows = json!([{"username": "x", "email": "x@x.test", "nickname": null, "first-name": null}]);
    let file = bench.file("rows.json", &rows.to_string());
    bench.run(&format!("users create --each {file}")).exits(2).says("column nickname");
    bench.run(&format!("users create --each {file} --ignore-columns nickname --dry-run")).exits(0);
}

#[test]
fn properties_of_the_line_are_added_to_those_of_a_file() {
    let bench = Bench::on("sandbox/secureauth");
    let data = bench.file("tpl.json", &json!({"properties": {"auxId1": "HQ", "phone2": "7"}}).to_string());
    let ran = bench
        .run(&format!("users update jsmith --data {data} --property phone1=5 --property phone2=8 --dry-run"));
    let ran = ran.exits(0);
    for part in ["\"auxId1\":\"HQ\"", "\"phone1\":\"5\"", "\"phone2\":\"8\""] {
        assert!(ran.out.contains(part), "{part}: {ran:?}");
    }
}

#[test]
fn the_instant_that_a_time_means_is_told_before_it_selects_anything() {
    let clock = still();
    let bench = Bench::on("sandbox/entrust").by(clock.clone());
    let now = clock.now().to_zoned(jiff::tz::TimeZone::system());
    let then = now.checked_sub(jiff::Span::new().years(1)).unwrap().timestamp().as_second();
    let then = jiff::Timestamp::from_second(then).unwrap();
    let ran = bench.run("users list --where 'lastAuthTime<1 year ago' --limit 1").exits(0);
    assert!(ran.err.contains(&format!("lastAuthTime: '1 year ago' is {then}")), "{ran:?}");
    let ran = bench.run("audits list --since '30 days ago' --until '2 days ago' --limit 1").exits(0);
    assert!(
        ran.err.contains("--since: '30 days ago' is ") && ran.err.contains("--until: '2 days ago' is "),
        "{ran:?}"
    );
    let quiet = bench.run("audits list --since 2026-01-01T00:00:00Z --limit 1").exits(0);
    assert!(!quiet.err.contains("--since:"), "{quiet:?}");
}

#[test]
fn a_list_as_json_says_what_is_changed_and_what_the_command_does_not_set_is_passed_over() {
    for (platform, list, update) in [
        ("protegrity", "users list", "users update"),
        ("u4ids", "clients list", "clients update"),
        ("hid", "users list", "users update"),
        ("entrust", "users list", "users update"),
        ("protegrity", "users list", "users delete"),
        ("entrust", "users list", "users disable"),
    ] {
        for form in ["json", "ndjson"] {
            let bench = Bench::on(&format!("sandbox/{platform}"));
            let rows = bench.run(&format!("{list} -o {form} --limit 3")).exits(0).out;
            let file = bench.file("rows.json", &rows);
            let ran = bench.run(&format!("{update} --each {file} --dry-run -o json"));
            assert_eq!(ran.code, 0, "{platform} {update} {form}: {ran:?}");
            let sends = update.ends_with("delete") || update.ends_with("disable");
            assert_eq!(ran.out.contains("\"dry_run\""), sends, "{platform} {update} {form}: {ran:?}");
        }
    }
    let bench = Bench::on("sandbox/u4ids");
    let rows = json!([{"clientId": "web", "clientName": "New", "flow": "Implicit"}]).to_string();
    let file = bench.file("edited.json", &rows);
    let plan = bench.run(&format!("clients update --each {file} --dry-run -o json")).exits(0);
    assert!(plan.out.contains("/clients/web") && plan.out.contains("\"New\""), "{plan:?}");
    let slip = bench.file("slip.json", &rows.replace("clientName", "clientNmae"));
    bench.run(&format!("clients update --each {slip} --dry-run")).exits(2).says("column clientNmae");
}

#[test]
fn a_file_without_a_column_for_what_is_acted_on_is_told_which_is_wanted() {
    let bench = Bench::on("sandbox/entrust");
    let file = bench.file("names.csv", "username\nann.example\n");
    let ran = bench.run(&format!("users disable --each {file} --dry-run")).exits(2);
    ran.says("has no column for USER: it is called 'user' or 'id'").says("--map user=COLUMN");
    bench.run(&format!("users disable --each {file} --map user=username --dry-run")).exits(0);
    let short = bench.file("short.csv", "user,reason\nann.example\n");
    bench
        .run(&format!("users disable --each {short} --dry-run"))
        .exits(2)
        .says("1 cell where the header has 2");
    let nobody = bench.file("nobody.csv", "user\nnobody.known\n");
    bench.run(&format!("users disable --each {nobody} --yes")).exits(9).says("1 of 1 row was not done");
}

#[test]
fn cells_are_refused_where_a_row_replaces_a_whole_object() {
    for (platform, line) in [("u4ids", "scopes"), ("u4ids", "clients"), ("u4ids", "tenants")] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        let shown = bench.run(&format!("{line} list -o csv")).exits(0).out;
        let file = bench.file("rows.csv", &shown);
        let writes = bench.counters(platform).1;
        bench.run(&format!("{line} replace --each {file}")).exits(2).says("rows must be JSON objects");
        assert_eq!(bench.counters(platform).1, writes);
    }
}

#[test]
fn a_list_in_tsv_is_given_back_without_a_word_about_its_tabs() {
    let bench = Bench::on("sandbox/protegrity");
    let shown = bench.run("groups list -o tsv").exits(0).out;
    for name in ["groups.tsv", "groups.txt"] {
        let file = bench.file(name, &shown);
        bench.run(&format!("groups update --each {file}")).exits(0).says("unchanged");
    }
}

#[test]
fn a_switch_takes_the_words_of_the_platform_in_a_column_of_the_platforms_name() {
    let bench = Bench::on("sandbox/entrust");
    let plan = |line: &str, rows: &str| {
        let file = bench.file("rows.csv", rows);
        bench.run(&format!("{line} --each {file} --dry-run --batch off -o json")).exits(0).out
    };
    let create = "users create";
    assert!(plan(create, "userId,state\nzz1,INACTIVE\nzz2,\n").contains(r#""INACTIVE""#));
    assert!(plan(create, "userId,state\nzz1,no\nzz2,yes\n").contains(r#""INACTIVE""#));
    assert!(plan("users update", "id,state\nann.example,INACTIVE\n").contains(r#""INACTIVE""#));
    let file = bench.file("rows.csv", "userId,state\nzz1,INACTIV\n");
    bench.stops("entrust", (&format!("users create --each {file}"), ""), 2, "INACTIVE");
}
