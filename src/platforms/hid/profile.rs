//! What a profile holds.

use crate::http;
use crate::platforms::table::{SecretBinding, Setting, SettingForm};

/// The settings besides the address.
pub(super) const SETTINGS: &[Setting] = &[
    Setting {
        name: "tenant",
        variable: "IAMCTL_TENANT",
        help: "Tenant id: the part of the service's address behind /scim/",
        default: None,
        form: SettingForm::Segment,
        ties: SecretBinding::Account,
    },
    Setting {
        name: "client_id",
        variable: "IAMCTL_CLIENT_ID",
        help: "Client id to sign in with; it needs the role RL_CLIENTIDM2M",
        default: None,
        form: SettingForm::Text,
        ties: SecretBinding::Account,
    },
    Setting {
        name: "api_version",
        variable: "IAMCTL_API_VERSION",
        help: "Major number of the API version to ask for; empty to ask for none",
        default: Some(""),
        form: SettingForm::Own(check_version),
        ties: SecretBinding::No,
    },
    Setting {
        name: "scim_base",
        variable: "IAMCTL_SCIM_BASE",
        help: "What the first row of a list counts as: 0 as in the vendor's samples, 1 as in the standard",
        default: Some("0"),
        form: SettingForm::Choice(&["0", "1"]),
        ties: SecretBinding::No,
    },
    Setting {
        name: "token_path",
        variable: "IAMCTL_TOKEN_PATH",
        help: "Path of the token endpoint; empty for /idp/{tenant}/authn/token",
        default: Some(""),
        form: SettingForm::Own(check_token_path),
        ties: SecretBinding::No,
    },
];

/// Checks the version to ask for.
fn check_version(text: &str) -> Result<(), &'static str> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { Ok(()) } else { Err("it is the major number alone, such as 10 for 10.3.0") }
}

/// Checks the path of the token endpoint.
fn check_token_path(text: &str) -> Result<(), &'static str> {
    if text.split('/').any(http::is_dots) {
        return Err("it has a . or .. in it");
    }
    if text.starts_with("//") {
        return Err("it begins with two slashes, as an address without a scheme does");
    }
    if text.is_empty() || (text.starts_with('/') && !text.contains(['?', '#', ' ', '\\'])) {
        return Ok(());
    }
    Err("it is a path that begins with /, such as /idp/{tenant}/authn/token")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_path_is_a_path_and_no_address() {
        for path in ["", "/idp/{tenant}/authn/token", "/a//b"] {
            assert!(check_token_path(path).is_ok(), "{path}");
        }
        for path in ["//127.0.0.1/x", "https://a.test/x", "idp", "/a/../b", "/a?b"] {
            assert!(check_token_path(path).is_err(), "{path}");
        }
    }
}
