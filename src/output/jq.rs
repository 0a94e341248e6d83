//! `--jq`: filters run by jaq, so that jq need not be installed. Filters have no way to the environment,
//! to files or out of the process.

use crate::fault::Fault;
use crate::json;
use jaq_core::load::{Arena, File, Loader, parse::Def};
use jaq_core::{Compiler, Ctx, Vars, data::JustLut};
use jaq_json::{Num, Val};
use serde_json::{Map, Number, Value};

/// A filter that is ready to run.
pub struct Filter(jaq_core::Filter<JustLut<Val>>);

/// The longest reason that is passed on, in characters: an error may carry a whole list.
const REASON: usize = 300;

/// Makes a filter of its text.
///
/// # Errors
/// Usage, with the place and the reason.
pub fn compile(text: &str) -> Result<Filter, Fault> {
    let arena = Arena::default();
    let modules = Loader::new(definitions())
        .load(&arena, File { code: text, path: () })
        .map_err(|errors| wrong(text, load_reason(&errors)))?;
    // The environment holds secrets, and a filter may come from anywhere.
    let natives =
        jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs()).filter(|fun| fun.0 != "env");
    let filter = Compiler::default().with_funs(natives).compile(modules).map_err(|errors| {
        let first = errors.first().and_then(|(_, undefined)| undefined.first());
        let reason = first.map(|(name, what)| format!("there is no {} {name:?}", what.as_str()));
        wrong(text, reason.unwrap_or_else(|| "it cannot be compiled".to_owned()))
    })?;
    Ok(Filter(filter))
}

fn definitions() -> impl Iterator<Item = Def<&'static str>> {
    // Two forms of jq that jaq lacks.
    let formats = jaq_core::load::parse(include_str!("formats.jq"), |parser| parser.defs());
    jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs()).chain(formats.into_iter().flatten())
}

fn wrong(text: &str, reason: String) -> Fault {
    Fault::usage(format!("the filter {text:?} cannot be used: {reason}"))
        .hint("a filter is written as for jq, for example --jq '.[].id'")
}

fn load_reason(errors: &jaq_core::load::Errors<&str, ()>) -> String {
    use jaq_core::load::Error;
    let expected = |what: &str, found: &str| {
        let found: String = found.chars().take(20).collect();
        if found.is_empty() {
            format!("expected {what} at its end")
        } else {
            format!("expected {what} at {found:?}")
        }
    };
    let reason = match errors.first().map(|(_, error)| error) {
        Some(Error::Lex(list)) => list.first().map(|(what, found)| expected(what.as_str(), found)),
        Some(Error::Parse(list)) => list.first().map(|(what, found)| expected(what.as_str(), found)),
        Some(Error::Io(list)) => list.first().map(|(path, why)| format!("{path:?}: {why}")),
        None => None,
    };
    reason.unwrap_or_else(|| "it cannot be read".to_owned())
}

impl Filter {
    /// What the filter makes of `input`, in order.
    ///
    /// # Errors
    /// Usage when the filter does not fit the data, or ends itself with an exit code.
    pub fn run(&self, input: Value) -> Result<Vec<Value>, Fault> {
        let context = Ctx::<JustLut<Val>>::new(&self.0.lut, Vars::new([]));
        let mut results = Vec::new();
        for result in self.0.id.run((context, to_jaq(input))) {
            let exception = match result {
                Ok(value) => {
                    results.push(from_jaq(&value));
                    continue;
                }
                Err(exception) => exception,
            };
            match exception.get_err() {
                Ok(error) => return Err(unfit(&error.to_string())),
                // `jaq_core::unwrap_valr` would leave the process here.
                Err(exception) => match exception.get_halt() {
                    Ok(0) => break,
                    Ok(code) => return Err(unfit(&format!("it halts with exit code {code}"))),
                    Err(_) => return Err(unfit("it breaks out of a label that is not there")),
                },
            }
        }
        Ok(results)
    }
}

fn unfit(reason: &str) -> Fault {
    let mut shown: String = reason.chars().take(REASON).collect();
    if shown.len() < reason.len() {
        shown.push('…');
    }
    Fault::usage(format!("the filter does not fit the data: {shown}"))
        .hint("look at the data with -o json and without --jq")
}

fn to_jaq(value: Value) -> Val {
    match value {
        Value::Null => Val::Null,
        Value::Bool(truth) => Val::Bool(truth),
        Value::Number(number) => Val::Num(to_jaq_number(&number)),
        Value::String(text) => Val::utf8_str(text.into_bytes()),
        Value::Array(list) => list.into_iter().map(to_jaq).collect(),
        Value::Object(map) => Val::obj(
            map.into_iter().map(|(name, value)| (Val::utf8_str(name.into_bytes()), to_jaq(value))).collect(),
        ),
    }
}

fn to_jaq_number(number: &Number) -> Num {
    let text = number.to_string();
    // A minus before a nought is lost in a whole number.
    let whole = if text == "-0" { None } else { Num::from_str_radix(&text, 10) };
    whole.unwrap_or_else(|| Num::Dec(text.into()))
}

fn from_jaq(value: &Val) -> Value {
    match value {
        Val::Null => Value::Null,
        Val::Bool(truth) => Value::Bool(*truth),
        Val::Num(number) => from_jaq_number(number),
        Val::BStr(bytes) | Val::TStr(bytes) => Value::String(String::from_utf8_lossy(bytes).into_owned()),
        Val::Arr(list) => Value::Array(list.iter().map(from_jaq).collect()),
        Val::Obj(map) => {
            let name = |key: &Val| match from_jaq(key) {
                Value::String(name) => name,
                other => other.to_string(),
            };
            Value::Object(map.iter().map(|(key, value)| (name(key), from_jaq(value))).collect::<Map<_, _>>())
        }
    }
}

/// Whole numbers stay whole; what JSON cannot write (infinity, not a number) becomes null, as in jq.
fn from_jaq_number(number: &Num) -> Value {
    match number {
        Num::Int(number) => Value::from(*number as i64),
        other => json::exact(other.to_string().as_bytes()).unwrap_or(Value::Null),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::Kind;
    use serde_json::json;

    fn run(filter: &str, input: Value) -> Result<Vec<Value>, Fault> {
        compile(filter)?.run(input)
    }

    #[test]
    fn filters_select_build_and_count() {
        let users = json!([{"id": "1", "active": true, "n": 1.5}, {"id": "2", "active": false, "n": 7}]);
        assert_eq!(run(".[] | select(.active) | .id", users.clone()).unwrap(), [json!("1")]);
        assert_eq!(run("map({id, n}) | .[1]", users.clone()).unwrap(), [json!({"id": "2", "n": 7})]);
        assert_eq!(run("length, .[0].n", users).unwrap(), [json!(2), json!(1.5)]);
    }

    #[test]
    fn lists_become_lines_of_csv_and_tsv() {
        let row = json!(["a,\"b\"", 1, true, null, "tab\there\\n"]);
        assert_eq!(run("@csv", row.clone()).unwrap(), [json!("\"a,\"\"b\"\"\",1,true,,\"tab\there\\n\"")]);
        assert_eq!(run("@tsv", row).unwrap(), [json!("a,\"b\"\t1\ttrue\t\ttab\\there\\\\n")]);
        assert!(run("@csv", json!([[1]])).is_err() && run("@tsv", json!({"a": 1})).is_err());
    }

    #[test]
    fn numbers_of_any_length_and_form_and_the_order_of_members_survive() {
        let text = r#"{"z":18446744073709551615,"a":-9223372036854775808,"m":-0.25,"n":12345678901234567890123,"f":1.0,"e":1e5,"l":0.10000000000000000000000001,"x":1E+400,"o":-0}"#;
        let value = json::exact(text.as_bytes()).unwrap();
        assert_eq!(run(".", value.clone()).unwrap()[0].to_string(), text);
        assert_eq!(
            run(".n + 1, .e / 2", value).unwrap(),
            [json!(12_345_678_901_234_567_890_124_u128), json!(50000.0)]
        );
    }

    #[test]
    fn a_bad_filter_is_a_usage_fault_with_the_reason() {
        let reasons = [
            (".[", "closing bracket"),
            ("nosuch", "nosuch"),
            ("$x", "$x"),
            ("", "term"),
            (".a | | .b", "term"),
        ];
        for (filter, reason) in reasons {
            let fault = compile(filter).map(|_| ()).unwrap_err();
            assert_eq!(fault.kind(), Kind::Usage);
            assert!(fault.to_string().contains(reason), "{filter}: {fault}");
        }
    }

    #[test]
    fn a_filter_reaches_neither_the_environment_nor_files_nor_the_process() {
        for filter in ["env", "$ENV", "import \"a\" as a; 1", "input_filename"] {
            assert!(compile(filter).is_err(), "{filter}");
        }
        assert_eq!(run("1, halt, 2", json!(null)).unwrap(), [json!(1)]);
        assert!(run("halt_error", json!("x")).is_err());
    }

    #[test]
    fn data_that_does_not_fit_is_a_usage_fault_of_bounded_length() {
        let fault = run(".a", json!(["x".repeat(5000)])).unwrap_err();
        assert_eq!(fault.kind(), Kind::Usage);
        assert!(fault.detail().message.chars().count() < 400);
    }

    #[test]
    fn values_beyond_json_become_json() {
        assert_eq!(run("nan, {(1): 2}", json!(null)).ok(), Some(vec![json!(null), json!({"1": 2})]));
    }
}
