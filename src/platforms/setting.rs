//! What a profile holds for a platform: settings with the values that they may have, and the secrets that
//! signing in needs.

use crate::fault::Fault;
use crate::http::encode_segment;
use crate::session::Session;

/// What the value of a setting may be.
#[derive(Debug, Clone, Copy)]
pub enum SettingForm {
    /// Text; not blank where the setting is required.
    Text,
    /// One segment of a path.
    Segment,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// What this function lets through; it gives the reason as the end of a sentence, and never repeats what
    /// could be a password.
    Own(fn(&str) -> Result<(), &'static str>),
}

/// A setting of a profile that is not a secret.
#[derive(Debug)]
pub struct Setting {
    /// Its key in `profiles.toml`, and its flag in `profiles add`.
    pub name: &'static str,
    /// The environment variable that sets it.
    pub variable: &'static str,
    /// What it is.
    pub help: &'static str,
    /// The value without one; `None` makes it required.
    pub default: Option<&'static str>,
    /// What its value may be.
    pub form: SettingForm,
    /// Whether a stored secret belongs to it.
    pub ties: SecretBinding,
}

/// What a setting has to do with where a secret goes and whose it is: a stored secret is used with the same
/// values only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretBinding {
    /// Nothing.
    No,
    /// It is an address that secrets are sent to; its origin counts.
    Place,
    /// It names the account whose secret it is.
    Account,
}

/// A secret that signing in needs.
#[derive(Debug)]
pub struct SecretSetting {
    /// Its name in the store, and `--NAME-stdin`, `--NAME-file`.
    pub name: &'static str,
    /// The environment variable that holds it.
    pub variable: &'static str,
    /// What the prompt asks for.
    pub prompt: &'static str,
}

impl Setting {
    /// Checks a value.
    ///
    /// # Errors
    /// What is wrong with it, as the end of a sentence.
    pub fn check(&self, text: &str) -> Result<(), String> {
        if self.default.is_none() && text.trim().is_empty() {
            return Err("it is empty".to_owned());
        }
        // An address or a header leaves them out: what is shown would not be what is sent.
        if text.chars().any(char::is_control) {
            return Err("it has a control character in it, such as a tab or a line end".to_owned());
        }
        match self.form {
            SettingForm::Text => Ok(()),
            SettingForm::Segment => segment(text).map_err(str::to_owned),
            SettingForm::Choice(choices) if choices.contains(&text) => Ok(()),
            SettingForm::Choice(choices) => Err(format!("{text:?} is not among {}", choices.join(", "))),
            SettingForm::Own(check) => check(text).map_err(str::to_owned),
        }
    }
}

/// Checks what is to be one segment of a path.
pub(super) fn segment(text: &str) -> Result<(), &'static str> {
    if encode_segment(text).is_none() || text.contains(['/', '\\', '?', '#']) {
        return Err("it must be one part of a path, without a slash");
    }
    Ok(())
}

/// Checks the settings of a conversation.
///
/// # Errors
/// Configuration, naming the setting and the ways to set it.
pub(super) fn check(session: &Session, settings: &[Setting]) -> Result<(), Fault> {
    settings.iter().try_for_each(|setting| {
        let value = session.settings.get(setting.name).map(String::as_str);
        let Some(value) = value.or(setting.default.is_none().then_some("")) else { return Ok(()) };
        setting.check(value).map_err(|why| {
            let name = setting.name;
            Fault::configuration(format!("the setting {name} of the profile is not usable: {why}"))
                .hint(setting.help)
                .hint(format!("set it with --setting {name}=VALUE or {}", setting.variable))
        })
    })
}

#[cfg(test)]
mod tests {
    use crate::platforms::PLATFORMS;

    #[test]
    fn no_setting_takes_a_sign_that_would_be_shown_and_not_sent() {
        for setting in PLATFORMS.iter().flat_map(|platform| platform.settings) {
            for text in ["/a\tb", "/a\nb", "\r/a", "/a\u{0}", "/a\u{85}b", "https://a.test/\n"] {
                assert!(setting.check(text).is_err(), "{}: {text:?}", setting.name);
            }
        }
    }
}
