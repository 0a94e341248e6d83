//! `iamctl.yaml`: what a folder of files is.

use crate::json;
use crate::platforms::Platform;
use crate::platforms::managed::ManagedKind;
use serde_json::{Value, json};

/// The name of the file.
pub const SETTINGS_FILE: &str = "iamctl.yaml";

/// The form of the folder.
const FORMAT: &str = "iamctl-state/1";

/// What a folder of files is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateSettings {
    /// The name of the platform.
    pub platform: String,
    /// The kinds that were exported.
    pub kinds: Vec<String>,
    /// The variables that files name.
    pub variables: Vec<String>,
    /// Objects that an export left out because it signed in as them, as `kind/key`: nobody prunes them.
    pub left_out: Vec<String>,
    /// What files name and no file holds, as `kind/key`: the platform has it of its own, or had. Nothing where no export said.
    pub named: Option<Vec<String>>,
    /// The files that exports wrote: others are never removed by one.
    pub files: Vec<String>,
}

impl StateSettings {
    /// Those of an export of these kinds.
    pub(super) fn new(platform: &Platform, kinds: &[&'static ManagedKind]) -> Self {
        let kinds = kinds.iter().map(|kind| kind.name.to_owned()).collect();
        StateSettings {
            platform: platform.name.to_owned(),
            kinds,
            variables: Vec::new(),
            left_out: Vec::new(),
            named: None,
            files: Vec::new(),
        }
    }

    /// The text of the file.
    pub fn text(&self) -> String {
        let mut value = json!({
            "format": FORMAT, "platform": self.platform, "kinds": self.kinds, "variables": self.variables,
        });
        let named = self.named.as_deref().unwrap_or_default();
        let lists = [("left-out", &*self.left_out), ("named", named), ("files", &*self.files)];
        for (name, list) in lists {
            if !list.is_empty() || name == "named" && self.named.is_some() {
                value[name] = json!(list);
            }
        }
        json::yaml::written(&value).unwrap_or_default()
    }

    /// What a file says.
    ///
    /// # Errors
    /// What is wrong with it: the end of a sentence that begins with its name.
    pub fn read(content: &[u8]) -> Result<StateSettings, String> {
        let value = json::document::document(content, SETTINGS_FILE)?;
        let text = |name: &str| value[name].as_str().map(str::to_owned);
        match text("format") {
            Some(format) if format == FORMAT => {}
            Some(format) if format.starts_with("iamctl-state/") => {
                return Err(format!("has format {format}, and this iamctl knows {FORMAT}"));
            }
            _ => return Err(format!("does not say 'format: {FORMAT}'")),
        }
        let known = ["format", "platform", "kinds", "variables", "left-out", "named", "files"];
        let unknown =
            value.as_object().into_iter().flatten().find(|(name, _)| !known.contains(&name.as_str()));
        if let Some((name, _)) = unknown {
            return Err(format!("has the unknown member '{name}'"));
        }
        let texts = |name: &str| match &value[name] {
            Value::Null => Ok(Vec::new()),
            Value::Array(list) => {
                let texts: Option<Vec<String>> =
                    list.iter().map(|one| one.as_str().map(str::to_owned)).collect();
                texts.ok_or_else(|| format!("has something else than texts in '{name}'"))
            }
            _ => Err(format!("has something else than a list in '{name}'")),
        };
        Ok(StateSettings {
            platform: text("platform").ok_or("does not say of which platform the files are")?,
            kinds: texts("kinds")?,
            variables: texts("variables")?,
            left_out: texts("left-out")?,
            named: (!value["named"].is_null()).then(|| texts("named")).transpose()?,
            files: texts("files")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_what_is_wrong_is_told() {
        let settings = StateSettings {
            platform: "hid".into(),
            kinds: vec!["groups".into()],
            variables: vec!["HOST".into()],
            left_out: vec!["groups/own".into()],
            named: Some(vec!["groups/root".into()]),
            files: vec!["groups/web.yaml".into()],
        };
        assert_eq!(StateSettings::read(settings.text().as_bytes()), Ok(settings.clone()));
        for (text, told) in [
            ("a: 1", "does not say 'format"),
            ("format: iamctl-state/2\nplatform: hid", "has format iamctl-state/2"),
            ("format: iamctl-state/1", "does not say of which platform"),
            ("format: iamctl-state/1\nplatform: hid\nkinds: groups", "something else than a list"),
            ("format: iamctl-state/1\nplatform: hid\nkind: [groups]", "unknown member 'kind'"),
            ("format: [", "is invalid YAML"),
        ] {
            let wrong = StateSettings::read(text.as_bytes()).unwrap_err();
            assert!(wrong.contains(told), "{wrong}");
        }
    }
}
