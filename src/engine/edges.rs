//! Names that look like others: what begins or ends with something that nobody sees, and control characters.

use crate::commands::{Arg, Effect};
use crate::fault::Fault;
use crate::platforms::{Need, Operation, Platform};
use crate::session::{Given, Input};
use crate::text::is_invisible;

/// Refuses them in what a writing command was given, unless they are insisted on.
///
/// # Errors
/// Usage, naming the argument.
pub(super) fn check(platform: &Platform, operation: &Operation, given: &Given) -> Result<(), Fault> {
    if given.verbatim || operation.command.effect == Effect::Read {
        return Ok(());
    }
    for arg in operation.args() {
        let called = || match operation.is_target(arg) {
            true => arg.value_name.to_owned(),
            false => format!("--{}", arg.name),
        };
        let texts = match given.get(arg) {
            Some(Input::Text(text)) => std::slice::from_ref(text),
            Some(Input::Many(many)) => many,
            _ => continue,
        };
        texts.iter().try_for_each(|text| check_text(text, &called, || is_name(platform, operation, arg)))?;
    }
    let named = operation.body.iter().filter(|field| field.need == Need::Named && !field.at.is_empty());
    for field in named {
        if let Some(text) = given.data.as_ref().and_then(|data| data.pointer(field.at)?.as_str()) {
            check_text(text, &|| field.at.trim_start_matches('/').to_owned(), || true)?;
        }
    }
    Ok(())
}

fn check_text(text: &str, called: &dyn Fn() -> String, is_name: impl Fn() -> bool) -> Result<(), Fault> {
    let refuse = |sign: char, where_to: &str| {
        let (called, code, shown) = (called(), u32::from(sign), text.escape_debug());
        Err(Fault::usage(format!(
            "{called} '{shown}' {where_to} U+{code:04X}, which nobody sees; --verbatim takes it as it is"
        )))
    };
    if let Some(sign) = text.chars().find(|sign| sign.is_control() && !matches!(sign, '\t' | '\n' | '\r')) {
        return refuse(sign, "holds");
    }
    let (first, last) = (text.chars().next(), text.chars().next_back());
    if let Some(sign) = first.filter(|sign| is_invisible(*sign) && is_name()) {
        return refuse(sign, "begins with");
    }
    match last.filter(|sign| is_invisible(*sign) && is_name()) {
        Some(sign) => refuse(sign, "ends with"),
        None => Ok(()),
    }
}

/// Whether an argument says what something is called: a target, what a new thing is named, what is looked up by name.
fn is_name(platform: &Platform, operation: &Operation, arg: &'static Arg) -> bool {
    let names = |operation: &Operation| {
        operation
            .body
            .iter()
            .any(|field| field.need == Need::Named && field.arg.is_some_and(|named| std::ptr::eq(named, arg)))
    };
    operation.is_target(arg) || platform.resolver(arg).is_some() || platform.operations().any(names)
}
