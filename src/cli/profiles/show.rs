//! One profile, as it is shown: to whoever asks for it, and after it was written.

use crate::cli::context::Context;
use crate::config::reference::is_reference;
use crate::config::{self, Profiles};
use crate::fault::Fault;
use crate::json;
use crate::output::{Format, View};
use crate::platforms::PLATFORMS;
use crate::secret::HIDDEN;
use crate::session::Outcome;
use serde_json::json;

/// Shows one profile, its secrets hidden.
///
/// # Errors
/// Usage where there is none of that name, or when the file cannot be read.
pub(super) fn show(context: &Context, name: &str) -> Result<(), Fault> {
    let value = match context.built_in.iter().find(|built_in| built_in.name == name) {
        Some(built_in) => {
            let mut value =
                json!({"name": name, "platform": built_in.platform, "url": built_in.url, "built_in": true});
            for (key, text) in &built_in.values {
                value[key] = json!(text);
            }
            value
        }
        None => {
            let profiles = Profiles::load(&context.paths()?)?;
            let profile = profiles.get(name).ok_or_else(|| profiles.not_found(name))?;
            let url = shown_address(&profile.url);
            let mut value = json!({"name": name, "platform": profile.platform, "url": url});
            for (key, text) in &profile.values {
                value[key] = json!(if is_secret(key) { HIDDEN } else { text });
            }
            // Names that lists left for completion: how many of each kind, and where.
            let paths = context.paths()?;
            for (kind, names) in config::known_names(&paths, name, &profile.platform) {
                value["names"][kind] = json!(names.len());
                value["names_file"] = json!(paths.names(name).display().to_string());
            }
            for (key, text) in &profile.secrets {
                value["secrets"][key] = json!(if is_reference(text) { text } else { HIDDEN });
            }
            value
        }
    };
    let view = View { columns: &[], secret_members: &[], id: "/name", what: "profiles", reveal_once: false };
    context.show(&view, Outcome::Item(json::raw(&value)))
}

/// Shows a profile that was written to whoever asked for data; people have a sentence.
pub(super) fn written(context: &Context, name: &str) -> Result<(), Fault> {
    match context.style()?.format {
        Format::Table => Ok(()),
        _ => show(context, name),
    }
}

/// Whether a key of a profile is called like a secret, which somebody may have typed there.
fn is_secret(key: &str) -> bool {
    json::is_secret_name(&[], key)
        || PLATFORMS.iter().flat_map(|platform| platform.secrets).any(|secret| secret.name == key)
}

/// An address without the name and password that somebody may have typed into it.
pub(super) fn shown_address(url: &str) -> String {
    let host = url.find("://").map_or(0, |at| at + 3);
    // A password may hold a slash that nobody encoded, so the path is no end of it.
    match url.rfind('@').filter(|at| *at >= host) {
        Some(at) => format!("{}{HIDDEN}{}", &url[..host], &url[at..]),
        None => url.to_owned(),
    }
}
