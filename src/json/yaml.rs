//! YAML in which every number stands as JSON has it, whatever its length and form: what is read is taken from where it
//! stands. A plain scalar is a number where JSON has that number, and else the text that stands there: what
//! readers of YAML 1.1 or 1.2 make of `0900`, `1_000`, `off` or `2024-01-01` is theirs.

pub use super::yaml_out::{write, written};
use granit_parser::{Event, Parser};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use serde_saphyr::{DuplicateKeyPolicy, NonFiniteFloatPolicy, Spanned, options};
use std::fmt;

/// Reads YAML.
///
/// # Errors
/// What is wrong with it.
pub fn read(content: &[u8]) -> Result<Value, String> {
    let text = std::str::from_utf8(content).map_err(|error| error.to_string())?;
    super::yaml_plain::read(text).map_or_else(|| read_whole(text), Ok)
}

/// Tags that say what a value is anyway.
const TAGS: &[&str] = &["str", "int", "float", "bool", "null", "seq", "map"];

/// Refuses tags that mean something to another program: without them the value is another.
fn check_tags(text: &str) -> Result<(), String> {
    let mut parser = Parser::new_from_str(text);
    // What is wrong otherwise is the reader's to tell.
    while let Some(Ok((event, span))) = parser.next_event() {
        let (Event::Scalar(_, _, _, Some(tag))
        | Event::SequenceStart(_, _, Some(tag))
        | Event::MappingStart(_, _, Some(tag))) = &event
        else {
            continue;
        };
        if !(tag.is_yaml_core_schema() && TAGS.contains(&tag.suffix())) {
            return Err(format!(
                "the tag {tag} in line {} means nothing here; write the value itself",
                span.start.line()
            ));
        }
    }
    Ok(())
}

fn read_whole(text: &str) -> Result<Value, String> {
    check_tags(text)?;
    // What is infinite as a machine number may have an end all the same.
    let options = options! {
        non_finite_float_policy: NonFiniteFloatPolicy::PassThrough,
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        strict_booleans: true,
    };
    let found: Spanned<YamlIn> = serde_saphyr::from_str_with_options(text, options).map_err(|error| {
        let text = error.without_snippet().to_string();
        let line = text.lines().next().unwrap_or_default();
        // The reader names functions of its own for that.
        if line.contains("budget breached") {
            return "it grows too large when it is read: aliases repeat what stands elsewhere too often"
                .to_owned();
        }
        match (line.contains("multiple YAML documents"), line.rsplit_once(" at line ")) {
            (true, Some((_, place))) => format!("a second document begins at line {place}; give one a file"),
            (true, None) => "there is a second document in it; give one a file".to_owned(),
            (false, _) => line.to_owned(),
        }
    })?;
    told(found, text)
}

/// What stands somewhere.
enum YamlIn {
    /// A number as the machine has it, which may have lost digits or its form.
    Number(Value),
    Other(Value),
    List(Vec<Spanned<YamlIn>>),
    Object(Vec<(Spanned<String>, Spanned<YamlIn>)>),
}

fn told(found: Spanned<YamlIn>, text: &str) -> Result<Value, String> {
    let span = found.defined.span();
    match found.value {
        YamlIn::Other(value) => Ok(value),
        YamlIn::List(list) => list.into_iter().map(|item| told(item, text)).collect(),
        YamlIn::Object(members) => {
            let mut object = Map::new();
            for (name, member) in members {
                if object.contains_key(&name.value) {
                    let (name, line) = (&name.value, name.defined.line());
                    return Err(format!("the key '{name}' stands twice, again in line {line}"));
                }
                object.insert(name.value, told(member, text)?);
            }
            Ok(Value::Object(object))
        }
        YamlIn::Number(number) => {
            let from = span.byte_offset().and_then(|at| usize::try_from(at).ok());
            let length = span.byte_len().and_then(|length| usize::try_from(length).ok());
            let range = from.zip(length).and_then(|(from, length)| text.get(from..from.checked_add(length)?));
            match range.map(str::trim) {
                Some(plain) => Ok(super::exact(plain.as_bytes())
                    .ok()
                    .filter(Value::is_number)
                    .unwrap_or_else(|| plain.into())),
                None => Ok(number),
            }
        }
    }
}

impl<'de> Deserialize<'de> for YamlIn {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(YamlLook)
    }
}

/// Takes whatever stands there.
struct YamlLook;

impl<'de> Visitor<'de> for YamlLook {
    type Value = YamlIn;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("YAML")
    }

    fn visit_unit<E: Error>(self) -> Result<YamlIn, E> {
        Ok(YamlIn::Other(Value::Null))
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<YamlIn, E> {
        Ok(YamlIn::Other(truth.into()))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<YamlIn, E> {
        Ok(YamlIn::Number(number.into()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<YamlIn, E> {
        Ok(YamlIn::Number(number.into()))
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<YamlIn, E> {
        Ok(YamlIn::Number((number as f64).into()))
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<YamlIn, E> {
        Ok(YamlIn::Number((number as f64).into()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<YamlIn, E> {
        Ok(YamlIn::Number(number.into()))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<YamlIn, E> {
        Ok(YamlIn::Other(text.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<YamlIn, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(YamlIn::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<YamlIn, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(YamlIn::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_any_length_and_form_are_the_same_in_yaml_and_back() {
        for number in [
            "12345678901234567890123",
            "-12345678901234567890123",
            "18446744073709551615",
            "1.0",
            "1e5",
            "1E+400",
            "0.10000000000000000000000001",
            "-0",
            "-9223372036854775808",
            "7",
        ] {
            let json = format!(
                r#"{{"a":{number},"b":["{number}",[{number}],{{"n0":"n0x1q"}}],"c":{{"{number}":{number}}}}}"#
            );
            let value = crate::json::exact(json.as_bytes()).unwrap();
            assert_eq!(value.to_string(), json);
            let yaml = written(&value).unwrap();
            assert!(yaml.contains(&format!("a: {number}\n")), "{yaml}");
            assert_eq!(read(yaml.as_bytes()).map(|value| value.to_string()), Ok(json), "{yaml}");
        }
    }

    #[test]
    fn a_number_alone_and_texts_that_look_like_one_are_what_they_are() {
        for json in ["1.50", r#""1.50""#, r#"["0x10","1_000","007"]"#, "[]", "{}", "null"] {
            let value: Value = serde_json::from_str(json).unwrap();
            assert_eq!(
                read(written(&value).unwrap().as_bytes()).map(|value| value.to_string()),
                Ok(json.to_owned())
            );
        }
        assert_eq!(read("é: 1.500\nb: 1.500\n".as_bytes()).unwrap().to_string(), r#"{"é":1.500,"b":1.500}"#);
    }

    #[test]
    fn a_plain_scalar_that_json_has_no_number_for_is_the_text_that_stands_there() {
        for plain in [
            "0900",
            "012",
            "0o12",
            "0x1F",
            "0b1",
            "1_000",
            "+1",
            ".5",
            "5.",
            "1:30",
            "2024-01-01",
            "off",
            "No",
            "y",
            ".inf",
            "-.INF",
            ".nan",
            "12e",
            "1.2.3",
            "1,000",
        ] {
            let object = serde_json::json!({"a": plain, "b": [plain]});
            assert_eq!(read(format!("a: {plain}\nb:\n- {plain}\n").as_bytes()), Ok(object), "{plain}");
        }
        for (plain, json) in [("~", "null"), ("True", "true"), ("1.50", "1.50"), ("!!str 12", "\"12\"")] {
            assert_eq!(read(format!("a: {plain}\n").as_bytes()).unwrap()["a"].to_string(), json, "{plain}");
        }
    }

    /// Texts of which the first 29 mean something else where they stand plain.
    const TEXTS: &[&str] = &[
        "0900",
        "012",
        "0o12",
        "0x1F",
        "1_000",
        "+1",
        ".5",
        "5.",
        "1:30",
        "2024-01-01",
        "2024-01-01T10:00:00Z",
        "off",
        "No",
        "y",
        "N",
        "on",
        "~",
        "null",
        "NULL",
        "True",
        "=",
        "<<",
        ".inf",
        ".NaN",
        "1e5",
        "-",
        "- a",
        "?",
        "a: b",
        "a #b",
        "#a",
        "",
        " ",
        " a",
        "a ",
        "\t",
        "a\tb",
        "a\nb",
        "a\n",
        "\na",
        "a\r\nb",
        "'",
        "\"",
        "\\n",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a",
        "[",
        "{",
        "a]",
        "a,b",
        "---",
        "...",
        "--- a",
        "\u{85}",
        "\u{2028}",
        "\u{feff}a",
        "\u{a0}",
        "\u{200b}",
        "\u{202e}a",
        "\u{0}",
        "\u{1b}[0m",
        "\u{7f}",
        "\u{1f642}",
        "\u{f0000}",
        "=1+2",
        "|",
        ">",
        "|\n a",
        "a:",
        ":a",
        "n0",
        "n0x0q",
    ];

    #[test]
    fn any_text_is_the_same_in_yaml_and_back_and_none_is_plain_that_a_reader_takes_for_another_value() {
        for text in TEXTS {
            let text = *text;
            let value = serde_json::json!({"a": text, "b": [text, {text: text}], text: [[text]]});
            let yaml = written(&value).unwrap();
            assert_eq!(read(yaml.as_bytes()), Ok(value), "{text:?}: {yaml}");
            assert_eq!(read_whole(&yaml), read(yaml.as_bytes()), "{yaml}");
            for yaml in [format!("a: {text}\nb:\n- {text}\n"), format!("{text}: '{text}'\n")] {
                assert_eq!(read(yaml.as_bytes()), read_whole(&yaml), "both readers say the same: {yaml}");
            }
        }
        for text in &TEXTS[..29] {
            let yaml = written(&serde_json::json!({"a": text})).unwrap();
            assert!(yaml.contains('\'') || yaml.contains('"'), "{yaml}");
        }
    }

    #[test]
    fn a_key_that_stands_twice_is_told_with_its_line() {
        for (text, line) in [("a: 1\nb: 2\na: 3\n", 3), ("x:\n  a: 1\n  'a': 1\n", 3), ("{a: 1, a: 1}", 1)] {
            assert_eq!(
                read(text.as_bytes()),
                Err(format!("the key 'a' stands twice, again in line {line}")),
                "{text}"
            );
        }
    }
}
