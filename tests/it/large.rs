//! Replies that hold more than any platform sends: refused where they would be read as a whole, and shown as they came
//! where not.

use crate::wire::Wire;

/// A list of this many numbers.
fn numbers(count: usize) -> String {
    format!("[{}0]", "1,".repeat(count - 1))
}

#[test]
fn a_list_of_more_rows_than_any_platform_sends_is_refused_in_every_form() {
    let wire = Wire::json(numbers(1_000_001));
    for form in ["json", "ndjson", "yaml", "csv", "tsv", "table", "ids"] {
        let ran = wire.bench().run(&format!("users list -o {form}")).exits(1);
        assert!(ran.err.contains("more than 1000000 elements"), "{form}: {ran:?}");
    }
}

#[test]
fn an_object_of_more_members_than_any_has_is_refused_and_a_trace_does_not_show_it() {
    let members: Vec<String> = (0..500_001).map(|number| format!("\"{number}\":1")).collect();
    let wire = Wire::json(format!("{{\"id\":\"1\",\"username\":\"ann\",{}}}", members.join(",")));
    for form in ["json", "yaml", "table"] {
        let ran = wire.bench().run(&format!("users get 1 --by id -o {form} --debug")).exits(1);
        assert!(ran.err.contains("more values than any has"), "{form}: {}", &ran.err[ran.err.len() - 500..]);
        assert!(ran.err.contains("bytes, too many to be shown") && ran.err.len() < 10_000, "{form}");
    }
}

#[test]
fn a_long_answer_to_a_raw_call_is_copied_as_it_came_and_not_turned_into_yaml() {
    let body = numbers(600_000);
    let wire = Wire::json(body.clone());
    let ran = wire.bench().run("api GET /numbers -o json").exits(0);
    assert_eq!(ran.out.trim_end(), body);
    for form in ["yaml", "csv", "tsv", "table", "ids"] {
        let ran = wire.bench().run(&format!("api GET /numbers -o {form}")).exits(1);
        assert!(ran.err.contains("more values than can be worked on at once"), "{form}: {ran:?}");
    }
}
