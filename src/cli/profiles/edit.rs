//! `profiles edit`: the file, or the section of one profile, in an editor. What is sound takes the place of what was
//! there; what is not is kept beside, and nothing changes.

use super::changed::{refuse_built_in, settled, tell_secrets};
use crate::cli::context::Context;
use crate::cli::editor;
use crate::config::{Draft, Profiles};
use crate::fault::{Fault, Kind};

/// What stands in a new file before anybody wrote anything.
const EXAMPLE: &str = "# [profiles.NAME]\n# platform = \"PLATFORM\"\n# url = \"https://HOST\"\n";

/// Carries it out.
///
/// # Errors
/// Usage: the editor fails, or what it leaves is not sound. Conflict where the file has been written meanwhile.
pub(super) fn run(context: &Context, name: Option<&str>) -> Result<(), Fault> {
    if context.globals.no_input {
        return Err(Fault::usage("profiles edit opens an editor, which --no-input forbids")
            .hint("'iamctl profiles set NAME KEY=VALUE' changes a profile without one"));
    }
    let paths = context.paths()?;
    let whole = Profiles::text(&paths)?;
    let profiles = Profiles::load(&paths);
    let mut section = None;
    if let Some(name) = name {
        refuse_built_in(context, name)?;
        let profiles = profiles.as_ref().map_err(|fault| {
            fault.clone().hint("'iamctl profiles edit' without a name opens the file as it stands")
        })?;
        section = profiles.section(name)?.map(|text| (name, profiles, text));
    }
    let opened = match &section {
        Some((_, _, text)) => text.clone(),
        None if whole.is_empty() => EXAMPLE.to_owned(),
        None => whole.clone(),
    };
    let draft = Draft::new(&paths, ".toml", &opened)?;
    let ended = editor::open(context, draft.path());
    let text = match (draft.read(), ended) {
        // What was typed before an editor failed is not lost.
        (Ok(text), Err(fault)) if text != opened => return Err(kept(draft, fault)),
        (_, Err(fault)) => return Err(fault),
        (Err(fault), Ok(())) => return Err(fault.hint("nothing was changed")),
        (Ok(text), Ok(())) => text,
    };
    if text == opened {
        context.screen.say("nothing was changed");
        return Ok(());
    }
    let names = profiles.as_ref().map(Profiles::names).unwrap_or_default();
    let before: Vec<_> = names.iter().map(|name| (name, settled(context, name))).collect();
    let replaced = match &section {
        Some((name, profiles, _)) => profiles.with_section(name, &text),
        None => Ok(text),
    }
    .and_then(|text| {
        let is_built_in = |name: &str| context.built_in.iter().any(|built_in| built_in.name == name);
        Profiles::replace(&paths, (&whole, &text), is_built_in)
    });
    replaced.map_err(|fault| kept(draft, fault))?;
    context.screen.say(&match name {
        Some(name) => format!("profile {name} changed"),
        None => format!("{} changed", paths.profiles().display()),
    });
    let now = Profiles::load(&paths)?;
    for (name, before) in before {
        match now.get(name) {
            Some(_) => tell_secrets(context, before.as_ref(), settled(context, name).as_ref()),
            None => context.screen.say(&format!(
                "profile {name} is gone; what was stored for it stays, and 'iamctl profiles remove' would have removed it"
            )),
        }
    }
    Ok(())
}

/// The fault of a text that could not be used, which names where that text is now.
fn kept(draft: Draft, fault: Fault) -> Fault {
    let mut fault = fault;
    let place = draft.keep();
    let detail = fault.detail_mut();
    if detail.kind == Kind::Configuration {
        detail.kind = Kind::Usage;
    }
    fault.hint(format!("nothing was changed; what you wrote is in {}", place.display()))
}
