//! What a profile holds.

use crate::platforms::table::{SecretBinding, Setting, SettingForm};
use crate::protocols::oauth;
use crate::session::Session;

/// What a service's own description, and its refusals, decide.
const AUTO_OR_OFF: SettingForm = SettingForm::Choice(&["auto", "off"]);

const fn switch(name: &'static str, variable: &'static str, help: &'static str) -> Setting {
    Setting { name, variable, help, default: Some("auto"), form: AUTO_OR_OFF, ties: SecretBinding::No }
}

/// The settings besides the address.
pub(super) const SETTINGS: &[Setting] = &[
    Setting {
        name: "auth",
        variable: "IAMCTL_AUTH",
        help: "What the secret is: a bearer token, a password, or the secret of an OAuth client",
        default: Some("bearer"),
        form: SettingForm::Choice(&["bearer", "basic", "client_credentials"]),
        ties: SecretBinding::Account,
    },
    Setting {
        name: "client_id",
        variable: "IAMCTL_CLIENT_ID",
        help: "User name with auth basic, client id with auth client_credentials",
        default: Some(""),
        form: SettingForm::Text,
        ties: SecretBinding::Account,
    },
    Setting {
        name: "token_url",
        variable: "IAMCTL_TOKEN_URL",
        help: "Address of the token endpoint with auth client_credentials; it may be another host",
        default: Some(""),
        form: SettingForm::Own(check_token_url),
        ties: SecretBinding::Place,
    },
    Setting {
        name: "scope",
        variable: "IAMCTL_SCOPE",
        help: "Scope to ask the token endpoint for; empty for none",
        default: Some(""),
        form: SettingForm::Text,
        ties: SecretBinding::No,
    },
    Setting {
        name: "client_auth",
        variable: "IAMCTL_CLIENT_AUTH",
        help: "How client id and secret are sent: in a Basic header, or as fields of the form",
        default: Some("basic"),
        form: SettingForm::Choice(&["basic", "form"]),
        ties: SecretBinding::No,
    },
    Setting {
        name: "preset",
        variable: "IAMCTL_PRESET",
        help: "Known habits of a service, for settings that are auto: entra, okta, slack, github, authentik",
        default: Some("none"),
        form: SettingForm::Choice(&["none", "entra", "okta", "slack", "github", "authentik"]),
        ties: SecretBinding::No,
    },
    switch("discovery", "IAMCTL_DISCOVERY", "Whether the service's description of itself is read"),
    switch("patch", "IAMCTL_PATCH", "Whether changes go as PATCH; off sends the whole resource by PUT"),
    switch("filter", "IAMCTL_FILTER", "Whether filters are sent; off filters here"),
    switch("etag", "IAMCTL_ETAG", "Whether changes are guarded by If-Match"),
    switch("bulk", "IAMCTL_BULK", "Whether rows of an input share calls to /Bulk"),
    switch("sort", "IAMCTL_SORT", "Whether --order-by is sent"),
    switch("attributes", "IAMCTL_ATTRIBUTES", "Whether only the attributes of --columns are asked for"),
    Setting {
        name: "paging",
        variable: "IAMCTL_PAGING",
        help: "How pages are asked for: by the number of their first row, or by cursor",
        default: Some("auto"),
        form: SettingForm::Choice(&["auto", "index", "cursor"]),
        ties: SecretBinding::No,
    },
    Setting {
        name: "page_size",
        variable: "IAMCTL_PAGE_SIZE",
        help: "Rows of a page; empty for 100, or fewer where the service says so",
        default: Some(""),
        form: SettingForm::Own(check_page_size),
        ties: SecretBinding::No,
    },
    Setting {
        name: "booleans",
        variable: "IAMCTL_BOOLEANS",
        help: "How patches write yes and no: as JSON, or as the texts True and False",
        default: Some("auto"),
        form: SettingForm::Choice(&["auto", "json", "text"]),
        ties: SecretBinding::No,
    },
];

/// Known habits, each with the settings that it stands for where those are auto.
const PRESETS: &[(&str, &[(&str, &str)])] = &[
    ("entra", &[("booleans", "text"), ("bulk", "off")]),
    ("okta", &[("patch", "off"), ("bulk", "off")]),
    ("slack", &[("page_size", "1000"), ("bulk", "off"), ("sort", "off")]),
    ("github", &[("page_size", "100"), ("bulk", "off"), ("sort", "off"), ("etag", "off")]),
    ("authentik", &[("bulk", "off"), ("etag", "off"), ("sort", "off")]),
];

/// What a setting says, or the preset where the setting leaves it open; `auto` or nothing where neither does.
pub(super) fn chosen<'s>(session: &'s Session, name: &str) -> &'s str {
    let own = session.setting(name);
    if !matches!(own, "auto" | "") {
        return own;
    }
    let preset = PRESETS.iter().find(|(preset, _)| *preset == session.setting("preset"));
    let said = preset.and_then(|(_, said)| said.iter().find(|(setting, _)| *setting == name));
    said.map_or(own, |(_, value)| *value)
}

fn check_token_url(text: &str) -> Result<(), &'static str> {
    if text.is_empty() { Ok(()) } else { oauth::check_place(text) }
}

fn check_page_size(text: &str) -> Result<(), &'static str> {
    match text.parse::<u32>() {
        _ if text.is_empty() => Ok(()),
        Ok(1..=10_000) => Ok(()),
        _ => Err("it is a number from 1 to 10000"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn presets_only_change_settings_that_there_are_to_values_that_those_may_have() {
        let presets = SETTINGS.iter().find(|setting| setting.name == "preset").unwrap();
        for (preset, said) in PRESETS {
            assert!(presets.check(preset).is_ok(), "{preset}");
            for (name, value) in *said {
                let setting = SETTINGS.iter().find(|setting| setting.name == *name).unwrap();
                assert!(setting.check(value).is_ok(), "{preset}: {name} = {value}");
                assert!(matches!(setting.default, Some("auto" | "")), "{preset}: {name} is left open");
            }
        }
    }

    #[test]
    fn a_token_url_is_https_or_loopback_and_a_page_has_rows() {
        for good in ["", "https://login.example.test/oauth2/token", "http://127.0.0.1:9/token"] {
            assert!(check_token_url(good).is_ok(), "{good}");
        }
        for bad in ["http://login.example.test/token", "login.example.test", "https://a.test/t?x=1"] {
            assert!(check_token_url(bad).is_err(), "{bad}");
        }
        for bad in ["0", "-1", "ten", "10001"] {
            assert!(check_page_size(bad).is_err(), "{bad}");
        }
    }
}
