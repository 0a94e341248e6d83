//! Faults of lists: what a client sees that walks one.

use super::client::{Client, look};
use super::*;

/// A walk over a list of people, so many rows a page.
struct ListWalk {
    client: Client,
    platform: &'static str,
    start: u64,
    cursor: Option<String>,
}

const SIZE: u64 = 10;

impl ListWalk {
    fn on(platform: &'static str, fault: &str) -> ListWalk {
        let client = Client::on(platform);
        let client = if fault.is_empty() { client } else { client.breaks(fault) };
        ListWalk { client, platform, start: 0, cursor: None }
    }

    /// The whole answer of the next page.
    fn body(&mut self) -> Value {
        let (start, size) = (self.start.to_string(), SIZE.to_string());
        let call = match self.platform {
            "protegrity" => {
                let mut call = Call::new(Method::Get, "/pty/v1/auth/users");
                call.set_query("first", start);
                call.set_query("max", size);
                call
            }
            "hid" => {
                let body = json!({"startIndex": self.start, "count": SIZE});
                let mut call = Call::new(Method::Post, "/scim/t1demo00/v2/Users/.search").json(&body);
                call.set_header("Content-Type", "application/scim+json");
                call
            }
            _ => {
                let mut body = json!({"limit": SIZE});
                if let Some(cursor) = &self.cursor {
                    body["cursor"] = json!(cursor);
                }
                Call::new(Method::Post, "/api/web/v4/userspaged").json(&body)
            }
        };
        let body = self.client.value(call);
        self.start += SIZE;
        self.cursor = body["paging"]["nextCursor"].as_str().map(str::to_owned);
        body
    }

    /// The ids of the next page.
    fn page(&mut self) -> Vec<String> {
        let body = self.body();
        let rows = [body.get("results"), body.get("resources"), Some(&body)].into_iter().flatten().next();
        let rows = rows.and_then(Value::as_array).unwrap_or_else(|| panic!("{body}"));
        rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
    }

    fn pages<const N: usize>(platform: &'static str, fault: &str) -> [Vec<String>; N] {
        let mut walk = ListWalk::on(platform, fault);
        std::array::from_fn(|_| walk.page())
    }
}

const PAGED: [&str; 3] = ["protegrity", "hid", "entrust"];

#[test]
fn a_platform_that_ignores_paging_gives_the_first_page_for_ever() {
    for name in PAGED {
        let whole: [_; 3] = ListWalk::pages(name, "");
        assert!(whole[0] != whole[1] && whole[1] != whole[2], "{name}");
        let same: [_; 3] = ListWalk::pages(name, "paging-ignored");
        assert!(same.iter().all(|page| *page == whole[0]), "{name}");
    }
}

#[test]
fn a_page_comes_again_once_and_the_walk_goes_on() {
    for name in PAGED {
        let whole: [_; 3] = ListWalk::pages(name, "");
        let again: [_; 3] = ListWalk::pages(name, "repeated-page");
        assert_eq!((&again[0], &again[1]), (&whole[0], &whole[0]), "{name}");
        let next = if name == "entrust" { &whole[1] } else { &whole[2] };
        assert_eq!(&again[2], next, "{name}");
        let later: [_; 3] = ListWalk::pages(name, "repeated-page skip=1");
        assert_eq!((&later[1], &later[2]), (&whole[1], &whole[1]), "{name}");
    }
    let mut walk = ListWalk::on("hid", "repeated-page");
    assert_eq!(walk.body()["totalResults"], walk.body()["totalResults"]);
}

#[test]
fn rows_that_are_deleted_meanwhile_shift_the_rest_and_the_total() {
    for name in PAGED {
        let whole: [_; 3] = ListWalk::pages(name, "");
        let shifted: [_; 2] = ListWalk::pages(name, "rows-deleted");
        assert_eq!((&shifted[0], &shifted[1]), (&whole[0], &whole[2]), "{name}");
        let few: [_; 3] = ListWalk::pages(name, "rows-deleted count=4 skip=0");
        let all = whole.concat();
        assert_eq!(few.concat()[..], [&all[4..], &few[2][6..]].concat(), "{name}");
    }
    let mut walk = ListWalk::on("hid", "rows-deleted count=7");
    let (before, after) = (walk.body()["totalResults"].clone(), walk.body()["totalResults"].clone());
    assert_eq!(before.as_u64().unwrap() - 7, after.as_u64().unwrap());
}

#[test]
fn a_list_lies_about_its_total() {
    for (total, said) in [("missing", None), ("negative", Some(-1)), ("-5", Some(-5)), ("7", Some(7))] {
        let mut walk = ListWalk::on("hid", &format!("wrong-total total={total}"));
        let body = walk.body();
        assert_eq!(body.get("totalResults").and_then(Value::as_i64), said, "{total}");
        assert_eq!(body["resources"].as_array().unwrap().len(), 10);
    }
    let client = Client::on("protegrity").breaks("wrong-total total=9");
    let search = Call::new(Method::Post, "/pty/v1/auth/federation/entra/users/search");
    assert_eq!(client.value(search.json(&json!({"searchQuery": null})))["totalCount"], 9);
}

#[test]
fn a_cursor_that_repeats_leads_nowhere() {
    let mut walk = ListWalk::on("entrust", "repeated-cursor");
    walk.page();
    let first = walk.cursor.clone();
    let second = walk.page();
    assert_eq!(walk.cursor, first);
    assert_eq!(walk.page(), second);
}

#[test]
fn an_empty_page_goes_on_to_the_rows_that_it_held_back() {
    let whole: [_; 2] = ListWalk::pages("entrust", "");
    for (fault, empty) in [("empty-page", 0), ("empty-page skip=1", 1)] {
        let mut walk = ListWalk::on("entrust", fault);
        let mut seen = Vec::new();
        for number in 0..3 {
            let sent = walk.cursor.clone();
            let page = walk.page();
            assert_eq!(page.is_empty(), number == empty, "{fault}: {number}");
            assert!(walk.cursor.is_some() && walk.cursor != sent, "{fault}: {number}");
            seen.extend(page);
        }
        assert_eq!(seen, whole.concat(), "{fault}");
    }
}

#[test]
fn only_calls_for_a_list_are_struck() {
    for name in PAGED {
        let client = Client::on(name).breaks("paging-ignored");
        client.send(look(name));
        let lists = u64::from(name == "hid");
        assert_eq!(client.sandbox.faults().unwrap()[0].seen, lists, "{name}");
    }
}
