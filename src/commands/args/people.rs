//! Words for people and what they belong to.

use crate::commands::arg::ArgKind::{Flag, Int, Many, Text};
use crate::commands::arg::{Arg, arg};

/// The language and region in which somebody is written to.
pub static USER_LOCALE: Arg =
    arg("locale", "LOCALE", Text, "Language that the user is written to in, such as en or zh-cn");
/// How somebody's passcodes are sent.
pub static OTP_DELIVERY: Arg =
    arg("otp-delivery", "WAY", Text, "Preferred way for passcodes: EMAIL, SMS, VOICE or SYSTEM");
/// Whether somebody has to register authenticators.
pub static REGISTRATION_REQUIRED: Arg = arg(
    "registration-required",
    "YES|NO",
    Flag,
    "Whether users must register; yes for a new user without it",
);
/// The key of somebody in Windows.
pub static SECURITY_ID: Arg =
    arg("security-id", "ID", Text, "Security id for smart card login to Windows; empty to clear it");
/// The name of somebody in Windows.
pub static USER_PRINCIPAL_NAME: Arg =
    arg("user-principal-name", "NAME", Text, "User principal name; empty to clear it");
/// Where somebody comes from.
pub static EXTERNAL_SOURCE: Arg =
    arg("external-source", "NAME", Text, "Source that the user is synchronized from; empty to clear it");
/// Somebody as they sign in.
pub static LOGIN: Arg = arg("login", "LOGIN", Text, "Name or alias that the user signs in with");
/// An account that may be unknown to the platform yet.
pub static ACCOUNT: Arg = arg("account", "LOGIN", Text, "Name that the user signs in with, or id");
/// The key of somebody or something in another system.
pub static EXTERNAL_ID: Arg = arg("external-id", "ID", Text, "Id in another system");
/// A telephone number.
pub static PHONE: Arg = arg("phone", "NUMBER", Text, "Telephone number");
/// A mobile number.
pub static MOBILE: Arg = arg("mobile", "NUMBER", Text, "Mobile number");
/// More names to sign in with.
pub static USER_ALIASES: Arg = arg("user-alias", "ALIAS", Many, "Another name to sign in with; repeatable");
/// Whether the platform writes to the user.
pub static MAIL: Arg = arg("mail", "YES|NO", Flag, "Let the platform send its mail to the user");
/// An organization.
pub static ORGANIZATION: Arg = arg("organization", "ORGANIZATION", Text, "Organization, by name or id");
/// Several organizations.
pub static ORGANIZATIONS: Arg = arg("organization", "ORGANIZATION", Many, "Organization; repeatable");
/// Several OAuth roles.
pub static OAUTH_ROLES: Arg = arg("oauth-role", "ROLE", Many, "OAuth role, by name or id; repeatable");
/// A directory.
pub static DIRECTORY: Arg = arg("directory", "DIRECTORY", Text, "Directory, by name or id");
/// The definition of a profile field.
pub static ATTRIBUTE: Arg = arg("attribute", "ATTRIBUTE", Text, "User attribute, by name or id");
/// A group's key in another system.
pub static GROUP_NAME: Arg =
    arg("group-name", "GROUP", Text, "Group, by name or by its id in another system");
/// A free text that a group carries.
pub static GROUP_ATTRIBUTE: Arg = arg("group-attribute", "TEXT", Text, "Free text that the group carries");
/// The address of a picture.
pub static LOGO_URL: Arg = arg("logo-url", "URL", Text, "Address of the logo");
/// Whether users must have a value.
pub static MANDATORY: Arg = arg("mandatory", "YES|NO", Flag, "Whether every user must have a value");
/// Whether no two users may have the same value.
pub static UNIQUE: Arg = arg("unique", "YES|NO", Flag, "Whether no two users may share a value");
/// What one-time passcodes an attribute receives.
pub static ATTRIBUTE_TYPE: Arg = arg(
    "type",
    "TYPE",
    crate::commands::arg::ArgKind::Choice(&[
        "NONE",
        "OTP_EMAIL",
        "OTP_SMS",
        "OTP_VOICE",
        "OTP_WECHAT",
        "OTP_WHATSAPP",
    ]),
    "What it receives passcodes by",
);
/// Whether a batch ends at its first failure.
pub static STOP_ON_ERROR: Arg = arg("stop-at-failure", "YES|NO", Flag, "End at the first row that fails");
/// A name of a company.
pub static COMPANY: Arg = arg("company", "NAME", Text, "Name of the company");
/// Whether terms were agreed to.
pub static LEGAL_ACKNOWLEDGED: Arg =
    arg("legal-acknowledged", "YES|NO", Flag, "Whether the terms were agreed to; yes is for good");
/// A web hook.
pub static WEBHOOK: Arg = arg("webhook", "WEBHOOK", Text, "Webhook, by name or id");
/// The address that is called.
pub static CALLBACK_URL: Arg = arg("callback-url", "URL", Text, "Address that is called, https only");
/// Events that are told of.
pub static EVENTS: Arg = arg("event", "TYPE", Many, "Event such as user.created; repeatable");
/// A number of days.
pub static EXPIRY_DAYS: Arg = arg("expiry-days", "DAYS", Int, "Days until it ends, 0 for never");
/// The host of a relying party.
pub static RELYING_PARTY: Arg = arg("relying-party", "HOST", Text, "Host of the relying party");
/// More addresses of somebody.
pub static OTHER_EMAILS: Arg = arg("other-email", "ADDRESS", Many, "Further e-mail address; repeatable");
/// What somebody does.
pub static JOB_TITLE: Arg = arg("title", "TEXT", Text, "Title, such as Analyst");
/// The number of somebody as an employee.
pub static EMPLOYEE_NUMBER: Arg = arg("employee-number", "NUMBER", Text, "Employee number");
/// Where somebody works.
pub static DEPARTMENT: Arg = arg("department", "NAME", Text, "Department");
/// Whom somebody reports to.
pub static MANAGER: Arg = arg("manager", "USER", Text, "Manager, by name or id");
