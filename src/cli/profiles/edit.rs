//! `profiles edit`: the file, or the section of one profile, in an editor. What is sound takes the place of what was
//! there; what is not is kept beside, and nothing changes.

use super::changed::{agree, refuse_built_in, settled, tell_secrets};
use crate::cli::context::Context;
use crate::cli::editor::EditedText;
use crate::config::{self, Profiles, StoreChoice};
use crate::fault::{Fault, Kind};

/// What stands in a new file before anybody wrote anything.
const EXAMPLE: &str = "# [profiles.NAME]\n# platform = \"PLATFORM\"\n# url = \"https://HOST\"\n";

/// Carries it out.
///
/// # Errors
/// Usage: the editor fails, or what it leaves is not sound. Conflict where the file has been written meanwhile.
pub(super) fn run(context: &Context, name: Option<&str>, yes: bool) -> Result<(), Fault> {
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
    let draft = EditedText::new(context, ".toml", &opened)?;
    let text = match draft.open(context, &opened) {
        Ok(text) => text,
        Err((fault, true)) => return Err(kept(draft, fault)),
        Err((fault, false)) => return Err(fault),
    };
    if text == opened || text.trim().is_empty() {
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
        let let_go = |gone: &[(String, StoreChoice)]| let_go(context, &whole, gone, yes);
        Profiles::replace(&paths, (&whole, &text), context.env, is_built_in, let_go)
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
            None => context.screen.say(&format!("profile {name} removed, and what was stored for it")),
        }
    }
    Ok(())
}

/// Asks for the profiles that are gone from the text, and forgets what is stored for them.
fn let_go(context: &Context, whole: &str, gone: &[(String, StoreChoice)], yes: bool) -> Result<(), Fault> {
    let paths = context.paths()?;
    let names: Vec<&str> = gone.iter().map(|(name, _)| name.as_str()).collect();
    agree(context, &names, yes)?;
    if Profiles::text(&paths)? != whole {
        // The text is refused for that: nothing is forgotten for one that is not written.
        return Ok(());
    }
    gone.iter().try_for_each(|(name, choice)| {
        context.left_over(&config::forget(&paths, name, *choice))?;
        config::distrust(&paths, name)
    })
}

/// The fault of a text that could not be used, which names where that text is now.
fn kept(draft: EditedText, mut fault: Fault) -> Fault {
    let detail = fault.detail_mut();
    if detail.kind == Kind::Configuration {
        detail.kind = Kind::Usage;
    }
    draft.kept(fault.hint("nothing was changed"))
}
