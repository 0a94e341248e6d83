//! Texts that came from elsewhere, with everything in them shown that would act on a terminal or hide there.

use std::borrow::Cow;

/// Text with everything shown that would otherwise act or hide: control characters and escape sequences,
/// marks that turn the reading direction, characters without width, line and paragraph separators. They
/// appear as `\n`, `\t`, `\r` or `\u{1b}`. A joiner between two characters beyond ASCII belongs to a script
/// or an emoji and stays.
pub(super) fn escape(text: &str) -> String {
    harmless(text).into_owned()
}

/// The same, copied only where something is to be escaped.
pub(super) fn harmless(text: &str) -> Cow<'_, str> {
    let is_plain = |byte| (b' '..=b'~').contains(&byte);
    if text.bytes().all(is_plain) || !text.chars().any(|sign| is_risky(None, sign, None)) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    each_risky(text, &mut shown, |shown, risky| match risky {
        '\n' => shown.push_str("\\n"),
        '\t' => shown.push_str("\\t"),
        '\r' => shown.push_str("\\r"),
        other => shown.push_str(&format!("\\u{{{:x}}}", u32::from(other))),
    });
    Cow::Owned(shown)
}

/// JSON text with the same characters as [`escape`] written as JSON escapes: the value stays the same.
pub(super) fn escape_json(text: &str) -> String {
    if text.is_ascii() && !text.contains('\u{7f}') {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len() + 8);
    each_risky(text, &mut shown, |shown, risky| match risky {
        // Between tokens these are layout; within a string JSON does not allow them.
        '\n' | '\t' | '\r' => shown.push(risky),
        other => {
            for unit in other.encode_utf16(&mut [0; 2]) {
                shown.push_str(&format!("\\u{unit:04x}"));
            }
        }
    });
    shown
}

/// Copies `text`, handing every risky character to `replace` instead.
fn each_risky(text: &str, shown: &mut String, replace: impl Fn(&mut String, char)) {
    let mut before = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let after = characters.peek().copied();
        if is_risky(before, character, after) {
            replace(shown, character);
        } else {
            shown.push(character);
        }
        before = Some(character);
    }
}

fn is_risky(before: Option<char>, character: char, after: Option<char>) -> bool {
    if character.is_control() {
        return true;
    }
    let beyond_ascii = |neighbour: Option<char>| neighbour.is_some_and(|neighbour| !neighbour.is_ascii());
    match character {
        '\u{200c}' | '\u{200d}' => !(beyond_ascii(before) && beyond_ascii(after)),
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' => true,
        '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => true,
        '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escape_shows_what_would_act_on_a_terminal() {
        assert_eq!(escape("a\u{1b}[31mb\u{7}\tc\nd\r"), "a\\u{1b}[31mb\\u{7}\\tc\\nd\\r");
        assert_eq!(escape("\u{9b}31m \u{7f}"), "\\u{9b}31m \\u{7f}");
        assert_eq!(escape("ad\u{200b}min \u{202e}nimda\u{feff}"), "ad\\u{200b}min \\u{202e}nimda\\u{feff}");
        assert_eq!(escape("a\u{200d}b"), "a\\u{200d}b");
    }

    #[test]
    fn escape_leaves_the_scripts_of_the_world_alone() {
        for text in
            ["Żółć DOM\\ann", "日本語", "می\u{200c}خواهم", "👩\u{200d}👩\u{200d}👧 e\u{301}", "'a' \"b\""]
        {
            assert_eq!(escape(text), text);
        }
    }

    #[test]
    fn escaped_json_is_the_same_json() {
        let text = "{\"a\":\"\u{9b}x\u{202e}\u{e0041}é\"}";
        let safe = escape_json(text);
        assert_eq!(safe, "{\"a\":\"\\u009bx\\u202e\\udb40\\udc41é\"}");
        let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(value(&safe), value(text));
    }
}
