//! Tables, in a pipe and on terminals of many widths.

use super::*;

#[test]
fn a_table_in_a_pipe_is_plain_and_whole() {
    let name = "n".repeat(300);
    let rows = list(vec![
        Ok(json::raw(&json!({"id": "日本", "user": {"name": name}, "age": 5, "active": "true"}))),
        Ok(json::raw(&json!({"id": "b\u{1b}[2J\n", "age": 7}))),
    ]);
    let out = piped(&style("table"), &USERS, rows);
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines[0], format!("ID            NAME{}  AGE  ACTIVE", " ".repeat(296)));
    assert_eq!(lines[1], format!("日本          {name}  5    yes"));
    assert_eq!(lines[2], format!("b\\u{{1b}}[2J\\n  {}  7", " ".repeat(300)));
    assert_eq!(lines.len(), 3);
    let bare = Style { no_headers: true, ..style("table") };
    assert!(piped(&bare, &USERS, people()).starts_with("u1  bea"));
}

#[test]
fn a_table_on_a_terminal_fits_its_width() {
    let rows = || {
        list(vec![Ok(json::raw(
            &json!({"id": "u1", "user": {"name": "日本語".repeat(30)}, "age": "x".repeat(90)}),
        ))])
    };
    for width in [20, 40, 41, 79] {
        let facts = Facts { out_color: true, ..terminal(width) };
        let (result, captured) = run(facts, &style("table"), &USERS, rows());
        result.unwrap();
        let out = captured.out();
        assert!(out.starts_with("\u{1b}[1mID"), "{out}");
        let line = out.lines().nth(1).unwrap();
        assert!(line.starts_with("u1  日") && line.contains('…'), "{line}");
        let places = tabled::grid::util::string::get_string_width(line);
        assert!(places <= width && places >= width - 10, "{places} of {width}: {line}");
    }
}

#[test]
fn columns_that_a_terminal_cannot_show_are_left_out_and_named_once() {
    let rows = || {
        let row =
            json!({"id": "u1", "user": {"name": "n".repeat(20)}, "age": "x".repeat(90), "active": true});
        list(vec![Ok(json::raw(&row)), Ok(json::raw(&row))])
    };
    let shown = |facts, style: &Style| {
        let (result, captured) = run(facts, style, &USERS, rows());
        result.unwrap();
        (captured.out().lines().next().unwrap().to_owned(), captured.err())
    };
    let (header, told) = shown(terminal(30), &style("table"));
    assert_eq!(header.split_whitespace().collect::<Vec<_>>(), ["ID", "NAME"]);
    assert_eq!(told, "2 columns left out: age, active; --columns or -o json show them\n");
    let (header, told) = shown(terminal(45), &style("table"));
    assert_eq!(header.split_whitespace().collect::<Vec<_>>(), ["ID", "NAME", "ACTIVE"]);
    assert!(told.starts_with("1 column left out: age;"), "{told}");
    assert_eq!(shown(Facts::default(), &style("table")).1, "", "a pipe gets all");
    let chosen = Style { columns: vec!["id".into(), "age".into(), "active".into()], ..style("table") };
    assert_eq!(shown(terminal(20), &chosen).1, "", "who chose gets all");
}

#[test]
fn an_empty_list_is_a_line_on_standard_error() {
    let (result, captured) = run(Facts::default(), &style("table"), &USERS, list(vec![]));
    result.unwrap();
    assert_eq!((captured.out().as_str(), captured.err().as_str()), ("", "no users\n"));
    assert_eq!(piped(&style("csv"), &USERS, list(vec![])), "id,name,age,active\n");
    assert_eq!(piped(&style("yaml"), &USERS, list(vec![])), "[]\n");
    assert_eq!(piped(&style("ids"), &USERS, list(vec![])), "");
}

#[test]
fn one_object_is_a_line_a_member() {
    let item = |value: Value| Outcome::Item(json::raw(&value));
    let ann = json!({"id": "u1", "user": {"name": "Ann"}, "active": true});
    assert_eq!(
        piped(&style("table"), &USERS, item(ann.clone())),
        "id      u1\nname    Ann\nage\nactive  yes\n"
    );
    assert_eq!(
        piped(&style("table"), &BARE, item(ann)),
        "id      u1\nuser    {\"name\":\"Ann\"}\nactive  true\n"
    );
    assert_eq!(piped(&style("table"), &BARE, item(json!("a\tb\nc"))), "a\tb\nc\n");
    assert_eq!(piped(&style("table"), &BARE, item(json!(null))), "");
    let (_, captured) = run(terminal(80), &style("table"), &BARE, item(json!("a\u{1b}b\nc")));
    assert_eq!(captured.out(), "a\\u{1b}b\nc\n");
}

#[test]
fn what_rows_are_called_by_stays_whole_a_name_before_an_address() {
    static URL: Heading = Heading { name: "url", show: Show::Plain };
    static PLACES: [Column; 3] = [column(&ID, "/id"), column(&AGE, "/age"), column(&URL, "/url")];
    static NAMED: [Column; 3] = [column(&URL, "/url"), column(&AGE, "/age"), column(&NAME, "/user/name")];
    let row = json!({"id": "u1", "url": "https://host.example:40001", "age": "x".repeat(40),
        "user": {"name": "n".repeat(20)}});
    for (columns, whole) in [(&PLACES, "https://host.example:40001"), (&NAMED, "nnnnnnnnnnnnnnnnnnnn")] {
        let rows = list(vec![Ok(json::raw(&row))]);
        let (result, captured) = run(terminal(44), &style("table"), &view(columns, &[]), rows);
        result.unwrap();
        assert!(captured.out().contains(whole), "{}", captured.out());
    }
}

#[test]
fn columns_of_rows_with_other_member_names_are_filled() {
    static TITLES: [Column; 2] =
        [column(&ID, "/titleId").or(&["/id"]), column(&NAME, "/name").or(&["/text"])];
    let row = || list(vec![Ok(json::raw(&json!({"id": 7, "text": "Titel"})))]);
    let view = view(&TITLES, &[]);
    assert_eq!(piped(&style("csv"), &view, row()), "id,name\n7,Titel\n");
    assert_eq!(piped(&style("ids"), &view, row()), "7\n");
    let sorted = Style { sort_by: Some("name".into()), columns: vec!["name".into()], ..style("json") };
    assert_eq!(piped(&sorted, &view, row()), "[{\"name\":\"Titel\"}]\n");
    // What was written is told by its id, else by what the command was about.
    let done = |answer: Value, about: &str| {
        Outcome::Done(Done {
            about: Some(about.to_owned()),
            ..Done::answered(json::raw(&answer), "done".to_owned())
        })
    };
    assert_eq!(piped(&style("ids"), &view, done(json!({"id": 7}), "de")), "7\n");
    assert_eq!(piped(&style("ids"), &view, done(json!({"status": "success"}), "de")), "de\n");
    assert_eq!(piped(&style("ids"), &view, done(json!([{"titleId": 1}, {"id": 2}]), "de")), "1\n2\n");
    assert_eq!(
        piped(&style("csv"), &view, done(json!([{"titleId": 1}, {"id": 2}]), "de")),
        "id,name\n1,\n2,\n"
    );
    assert_eq!(piped(&style("ids"), &view, done(json!(null), "de")), "de\n");
}
