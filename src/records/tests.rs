//! What is a row and what is a fault, with physical lines.

use super::{Names, Options, RecordRow, Records};
use crate::fault::Kind;

fn read(text: &[u8]) -> Result<Records, String> {
    let options = Options { member: Some("users"), ..Options::new("f") };
    Records::read(text, options).map_err(|fault| {
        assert_eq!(fault.kind(), Kind::Usage);
        fault.to_string()
    })
}

/// Every row as text, with its place.
fn rows(text: &[u8]) -> Result<Vec<String>, String> {
    let records = read(text)?;
    let mut index = 0;
    let rows = records.collect(|row| {
        let at = records.at(index);
        index += 1;
        Ok(match row {
            RecordRow::Cells(cells) => format!("{at}: {}", cells.iter().collect::<Vec<_>>().join("|")),
            RecordRow::Json(value) => format!("{at}: {value}"),
        })
    });
    rows.map_err(|fault| fault.to_string())
}

#[track_caller]
fn refused(text: impl AsRef<[u8]>, told: &[&str]) {
    let shown = String::from_utf8_lossy(text.as_ref()).into_owned();
    let fault = rows(text.as_ref()).expect_err(&shown);
    for part in told {
        assert!(fault.contains(part), "{shown:?}: '{part}' is missing: {fault}");
    }
}

#[test]
fn records_of_csv_keep_their_physical_lines() {
    for (text, expected) in [
        ("a,b\n1,2\n3,4\n", &["line 2: 1|2", "line 3: 3|4"][..]),
        ("a,b\r\n1,2\r\n3,4", &["line 2: 1|2", "line 3: 3|4"]),
        ("a,b\r1,2\r3,4\r", &["line 2: 1|2", "line 3: 3|4"]),
        ("\u{feff}a,b\n1,2\n", &["line 2: 1|2"]),
        ("\n\na,b\n\n \n1,2\n\n\n3,4\n\n", &["line 6: 1|2", "line 9: 3|4"]),
        ("a,b\n\"1\n\n\",2\n3,4\n", &["line 2: 1\n\n|2", "line 5: 3|4"]),
        ("a,b\r\n\"1\r\n2\",\"\"\r\n3,4", &["line 2: 1\r\n2|", "line 4: 3|4"]),
        ("a,b\n\"say \"\"no\"\", now\",\"\"\"\"\n", &["line 2: say \"no\", now|\""]),
        ("\"a\",\"b,c\"\n1,\"x\ty\"\n", &["line 2: 1|x\ty"]),
        ("a,b\n,\n , \n\"\",\" \"\n1,\n,,,\n,\"\"\"\"\n", &["line 5: 1|", "line 7: |\""]),
        ("sep=;\na;b\n1,0;2\n", &["line 3: 1,0|2"]),
        ("\u{feff}SEP=\t\r\na\tb\r\n1\t2\r\n", &["line 3: 1|2"]),
        ("a\nsep=;\n", &["line 2: sep=;"]),
        ("a,b\nß§é,\u{a0}\u{2028}\n", &["line 2: ß§é|\u{a0}\u{2028}"]),
    ] {
        assert_eq!(rows(text.as_bytes()).unwrap(), expected, "{text:?}");
    }
}

#[test]
fn rows_of_json_stand_in_a_list_or_line_by_line_or_one_after_the_other() {
    for (text, expected) in [
        ("[{\"a\":1},\n\n\"b\"]", &["row 1 (line 1): {\"a\":1}", "row 2 (line 3): \"b\""][..]),
        ("\u{feff}\n [ {\"a\":1} ]", &["row 1 (line 2): {\"a\":1}"]),
        ("{\"a\":1}\r\n\r\n{\"b\":2}\r\n", &["line 1: {\"a\":1}", "line 3: {\"b\":2}"]),
        ("\n{\"a\":1}", &["line 2: {\"a\":1}"]),
        ("{\n\"a\":1}\n{\"b\":2}", &["row 1 (line 1): {\"a\":1}", "row 2 (line 3): {\"b\":2}"]),
        ("{\"a\":1} {\"b\":2}", &["row 1 (line 1): {\"a\":1}", "row 2 (line 1): {\"b\":2}"]),
        ("{\"users\":\n[{\"a\":1},\n2]}", &["row 1 (line 2): {\"a\":1}", "row 2 (line 3): 2"]),
        ("{\"users\":[1]}\n{\"b\":2}", &["line 1: {\"users\":[1]}", "line 2: {\"b\":2}"]),
        ("{\"t\":\"x\\ny\\tz\\r\"}", &["line 1: {\"t\":\"x\\ny\\tz\\r\"}"]),
    ] {
        assert_eq!(rows(text.as_bytes()).unwrap(), expected, "{text:?}");
    }
}

#[test]
fn a_quote_that_is_out_of_place_is_a_fault_with_its_line() {
    for (text, told) in [
        ("a,b\n1,2\n3,\"4\n5,6\n7,8\n", "line 3, column b: a quote is opened"),
        ("a,b\n\n\"1,2\n", "line 3, column a: a quote is opened"),
        ("a,b\n1,\"", "line 2, column b: a quote is opened"),
        ("a,b\n1,\"2\"\"\n", "line 2, column b: a quote is opened"),
        ("a,b\n\"Ann\" Smith,2\n", "line 2, column a: text follows the closing quote"),
        ("a,b\n\"Ann\" ,2\n", "line 2, column a: text follows the closing quote"),
        (
            "a,b\n\"x\n\"y,2\n",
            "line 3, column a: text follows the closing quote of a cell that begins in line 2",
        ),
        ("a,b\n1,2\n\n5\" disk,2\n", "line 4, column a: a quote stands"),
        ("a,b\n1, \"2\"\n", "line 2, column b: a quote stands"),
        ("a,\"b\n1,2\n", "line 1: a quote is opened"),
        ("a,b\"\n1,2\n", "line 1: a quote stands"),
        ("sep=;\na;b\n1;2\"\n", "line 3, column b: a quote stands"),
    ] {
        refused(text, &["f has a fault, nothing was sent", told]);
    }
}

#[test]
fn every_fault_of_a_file_is_told_and_rows_behind_one_are_read() {
    refused(
        "a,b\n\"x\"y,2\n1\n\n1,2,3\n1,\"2\n",
        &[
            "4 faults",
            "line 2, column a",
            "line 3: 1 cell where the header has 2",
            "line 5: 3 cells",
            "line 6",
        ],
    );
    let many: String = std::iter::once("a,b\n".to_owned()).chain((0..30).map(|_| "1\n".to_owned())).collect();
    refused(many, &["30 faults", "line 21", "and 10 more"]);
}

#[test]
fn a_control_character_in_a_cell_or_text_is_a_fault() {
    for (text, told) in [
        (&b"a,b\n1,x\0y\n"[..], "line 2, column b: the control character U+0000"),
        (b"a,b\n1,x\ty\n", "line 2, column b: the control character U+0009"),
        (b"a,b\n\"\n\x1b\",2\n", "line 3, column a: the control character U+001B"),
        (b"a,b\n\"x\ry\",2\n", "line 2, column a: the control character U+000D"),
        (b"a,b\n1,\x7f\n", "line 2, column b: the control character U+007F"),
        (b"a,b\n1,x\xc2\x85\n", "line 2, column b: the control character U+0085"),
        (b"a,b\n1,2,\x01\n", "line 2, column 3: the control character U+0001"),
        (b"a,b\x01\n1,2\n", "line 1: the control character U+0001"),
        (b"[{\"a\":\"x\\u0000\"}]", "row 1 (line 1): the control character U+0000"),
        (b"{\"a\":1}\n{\"a\\u0007\":1}", "line 2: the control character U+0007"),
        (b"[\n{\"a\":\n[\"\\u0085\"]}]", "row 1 (line 3): the control character U+0085"),
    ] {
        refused(text, &["f has a fault", told]);
    }
}

#[test]
fn a_key_that_stands_twice_in_an_object_is_a_fault_however_deep() {
    for (text, told) in [
        (r#"[{"a":1,"a":1}]"#, "row 1 (line 1): the key 'a' stands twice"),
        ("{\"a\":1}\n\n{\"b\":{\"c\":[{\"d\":1,\"\\u0064\":2}]}}", "line 3: the key 'd' stands twice"),
        ("[{\"a\":1,\n\n\"a\":2}]", "row 1 (line 3): the key 'a' stands twice"),
        (r#"{"users":[{"a":1,"a":1}]}"#, "row 1 (line 1): the key 'a' stands twice"),
        (r#"{"users":[],"users":[1]}"#, "the key 'users' stands twice"),
    ] {
        refused(text, &[told]);
    }
}

#[test]
fn what_cannot_be_read_at_all_is_told_with_its_line() {
    for (text, told) in [
        (&b""[..], "f is empty"),
        (b"\xef\xbb\xbf \r\n", "f is empty"),
        (b",,\n", "f is empty"),
        (b"a,b\n", "f holds no rows"),
        (b"sep=;\na;b\n", "f holds no rows"),
        (b"[]", "f holds no rows"),
        (b"{\"users\":[]}", "f holds no rows"),
        (b"\xff\xfea\0", "f is UTF-16"),
        (b"a\0,\0b\0", "f is UTF-16"),
        (b"\0a\0,\0b", "f is UTF-16"),
        (b"a,b\n1,2\n\"\nj\xf6rg\",2\n", "line 4: the text is not UTF-8"),
        (b"a,b\xf6\n1,2\n", "line 1: the text is not UTF-8"),
        (b"{\"a\":1}\n{\"b\":\"\xf6\"}\n", "line 2: the text is not UTF-8"),
        (b"[{\"a\":1},\n{]", "is not a valid JSON array: "),
        (b"[{\"a\":1},\n{]", "in line 2"),
        (b"{\n\"a\":1,\n\"b\" 2}", "in line 3"),
        (b"{\"a\":1}\n{a}\n", "line 2: key must be a string"),
        (b"{\"a\":1}\n[1]\n{\"a\":1} x\n", "line 3: trailing characters"),
        (b"{\"users\":7}", "'users' is not a list of rows"),
        (b"{\"users\":[1],\"more\":1}", "no place for 'more'"),
        (b"sep=\"\na\n1\n", "cannot stand between cells"),
    ] {
        refused(text, &[told]);
    }
}

#[test]
fn a_delimiter_that_the_file_contradicts_is_refused() {
    let read = |text: &str, delimiter: u8| {
        let options = Options { delimiter, delimiter_flag: Some("--delimiter"), ..Options::new("f") };
        Records::read(text.as_bytes(), options)
    };
    assert_eq!(read("sep=;\na;b\n1;2\n", b';').unwrap().len(), 1);
    assert_eq!(read("sep=;\na;b\n1;2\n", b',').unwrap().delimiter(), b';');
    assert!(read("sep=;\na;b\n1;2\n", b'|').unwrap_err().to_string().contains("says sep=;"));
    assert!(read("a\"b\n", b'"').is_err());
}

#[test]
fn names_are_matched_without_regard_to_case_blanks_and_dashes() {
    let mut names = Names::new("field", ["first-name", "userId", "e mail"]);
    names.rename(2, "Ort");
    for (name, place) in [
        ("First Name", Some(0)),
        ("FIRST_NAME", Some(0)),
        ("firstname", Some(0)),
        ("user-id", Some(1)),
        (" E-Mail ", Some(2)),
        ("ORT", Some(2)),
        ("first.name", None),
        ("", None),
    ] {
        assert_eq!(names.find(name), place, "{name}");
    }
    let columns = |header: &str| {
        let fault = names.columns(&read(format!("{header}\n1\n").as_bytes()).unwrap());
        fault.map_err(|fault| format!("{fault} {:?}", fault.detail().hints))
    };
    assert_eq!(columns("USER ID,ort").unwrap(), [1, 2]);
    for (header, told) in [
        ("User_Id,user id", "the columns 'User_Id' and 'user id' mean the same"),
        ("userId,userId", "the column 'userId' is there twice"),
        ("userId,shoe", "the column 'shoe' is not a field"),
        ("userId,shoe", "first-name, userId, e mail"),
        ("userId,", "column 2 of the header has no name"),
        ("userId;ort", "put the line sep=; before all others"),
        ("userId|ort", "sep=|"),
    ] {
        let fault = columns(header).unwrap_err();
        assert!(fault.contains(told), "{header}: {fault}");
    }
    let told: Vec<String> =
        names.members(["ort", "Shoe", "e_mail"]).unwrap_err().iter().map(|one| one.at("x")).collect();
    assert_eq!(told, ["x, column Shoe: no field", "x, column e_mail: means the same as 'ort'"]);
}

#[test]
fn what_the_scan_finds_is_what_the_reader_splits() {
    // Every text of these signs, up to a length: the records are found and split alike, or there is a fault.
    let signs = ["a", ",", "\"", "\n", "\r"];
    let mut texts = vec![String::new()];
    for _ in 0..6 {
        texts = texts.iter().flat_map(|text| signs.map(|sign| format!("{text}{sign}"))).collect();
        for text in &texts {
            let file = format!("x\n{text}");
            let Ok(records) = read(file.as_bytes()) else { continue };
            if records.refuse(&[]).is_err() {
                continue;
            }
            let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(file.as_bytes());
            let filled = |row: &csv::StringRecord| row.iter().any(|cell| !cell.trim().is_empty());
            let expected: Vec<_> = reader.records().map(Result::unwrap).filter(filled).collect();
            let found: Vec<_> = (0..records.len())
                .map(|index| match records.row(index) {
                    Ok(RecordRow::Cells(cells)) => cells,
                    other => panic!("{file:?}: {other:?}"),
                })
                .collect();
            assert_eq!(found, expected, "{file:?}");
        }
    }
}
