//! Words for applications, rules, identity providers, directories and tenants.

use crate::commands::arg::ArgKind::{Choice, Flag, Int, Many, Text};
use crate::commands::arg::{Arg, arg};

// Applications.

/// An application of any sort.
pub static APPLICATION: Arg = arg("application", "APPLICATION", Text, "Application, by name or id");
/// An application that may administer.
pub static ADMIN_APPLICATION: Arg = arg("application", "APPLICATION", Text, "Application, by name or id");
/// An application that signs people in.
pub static SIGN_IN_APPLICATION: Arg = arg("application", "APPLICATION", Text, "Application, by name or id");
/// What an application is made from.
pub static TEMPLATE: Arg = arg("template", "NAME", Text, "Template that it is made from");
/// The id of what an application is made from.
pub static TEMPLATE_ID: Arg = arg("template-id", "ID", Text, "Id of the template that it is made from");
/// A role for what a service provider may do.
pub static TENANT_ROLE: Arg = arg("tenant-role", "ROLE", Text, "Role for work on tenants, by name or id");
/// A list of addresses.
pub static ADDRESS_LIST: Arg = arg("ip-list", "ID", Text, "Id of the list of addresses it may call from");
/// Whether an application may do without signing in.
pub static LONG_LIVED_TOKEN: Arg =
    arg("long-lived-token", "YES|NO", Flag, "Let it call with its id and secret, without signing in");
/// Where the address of a person comes from.
pub static CLIENT_IP_SOURCE: Arg = arg(
    "client-ip-source",
    "SOURCE",
    Choice(&["NOT_INCLUDED", "PROVIDED", "FROM_CONNECTION"]),
    "Where the address that risk is judged by comes from",
);
/// Whether a sign-in may leave the address out.
pub static IGNORE_ADDRESS: Arg =
    arg("ignore-address", "YES|NO", Flag, "Let a sign-in ask to leave the address out of the risk");
/// Whether an application keeps values for its users.
pub static USER_VALUES: Arg = arg("user-values", "YES|NO", Flag, "Let it keep values with its users");
/// Whether users must be verified.
pub static VERIFICATION_REQUIRED: Arg =
    arg("verification-required", "YES|NO", Flag, "Whether users must have been verified");

// Rules.

/// A rule.
pub static RULE: Arg = arg("rule", "RULE", Text, "Rule, by name or id");
/// A way to sign in.
pub static SIGN_IN_FLOW: Arg = arg("flow", "FLOW", Text, "Authentication flow, by name or id");
/// An assurance level.
pub static ACR: Arg = arg("acr", "ACR", Text, "Assurance level, by name or id");
/// The way to sign in at low risk.
pub static LOW_RISK_FLOW: Arg = arg("low-risk-flow", "FLOW", Text, "Authentication flow at low risk");
/// The way to sign in at medium risk.
pub static MEDIUM_RISK_FLOW: Arg =
    arg("medium-risk-flow", "FLOW", Text, "Authentication flow at medium risk");
/// The way to sign in at high risk.
pub static HIGH_RISK_FLOW: Arg = arg("high-risk-flow", "FLOW", Text, "Authentication flow at high risk");
/// Where low risk ends.
pub static LOW_RISK_LIMIT: Arg =
    arg("low-risk-limit", "POINTS", Int, "Risk below this many points is low, 0 to 100");
/// Where medium risk ends.
pub static MEDIUM_RISK_LIMIT: Arg =
    arg("medium-risk-limit", "POINTS", Int, "Risk below this many points is medium, 0 to 100");
/// Whether a refusal is final.
pub static STRICT_ACCESS: Arg =
    arg("strict-access", "YES|NO", Flag, "Whether its refusal stands whatever other rules say");
/// Whether everybody has to sign in anew.
pub static NO_SINGLE_SIGN_ON: Arg =
    arg("no-single-sign-on", "YES|NO", Flag, "Whether a sign-in elsewhere does not count here");
/// What a rule is no longer to look at.
pub static REMOVE_CONTEXTS: Arg =
    arg("remove-context", "CONTEXT", Many, "What it looks at no longer, such as ip or kba; repeatable");
/// The ways in that a flow offers.
pub static LOGIN_FLOWS: Arg =
    arg("login", "WAY", Many, "Way in: user, smart, idp, passkey or certificate; repeatable");
/// The first step of a sign-in.
pub static FIRST_STEP: Arg = arg(
    "first-step",
    "STEP",
    Choice(&[
        "NONE",
        "EXTERNAL",
        "PASSWORD",
        "KBA",
        "OTP",
        "TOKEN",
        "TOKENPUSH",
        "SMARTCREDENTIALPUSH",
        "IDP",
        "PASSKEY",
        "SMART_LOGIN",
        "USER_CERTIFICATE",
        "FACE",
        "DENY",
        "MAGICLINK",
    ]),
    "What a user proves first",
);
/// The second steps of a sign-in.
pub static SECOND_STEPS: Arg =
    arg("second-step", "STEP", Many, "What a user may prove second, such as OTP; repeatable");
/// Identity providers that a flow offers.
pub static FLOW_PROVIDERS: Arg =
    arg("provider", "PROVIDER", Many, "Identity provider it offers, by name or id; repeatable");
/// Whether the user's domain chooses the provider.
pub static BY_DOMAIN: Arg =
    arg("by-domain", "YES|NO", Flag, "Let the user's domain choose the identity provider");

// Identity providers.

/// An OpenID Connect provider.
pub static OIDC_PROVIDER: Arg = arg("provider", "PROVIDER", Text, "Identity provider, by name or id");
/// The sort of an OpenID Connect provider.
pub static OIDC_TYPE: Arg = arg(
    "type",
    "TYPE",
    Choice(&["FACEBOOK", "GENERIC", "GOOGLE", "IDV", "MICROSOFT", "SP", "TWITTER"]),
    "Type of provider, fixed from then on",
);
/// Who a provider says that it is.
pub static ISSUER: Arg = arg("issuer", "URI", Text, "What the provider calls itself in what it issues");
/// Where users are sent to sign in.
pub static AUTHORIZATION_URL: Arg = arg("authorization-url", "URL", Text, "Where users are sent to sign in");
/// Where tokens come from.
pub static TOKEN_URL: Arg = arg("token-url", "URL", Text, "Where tokens come from");
/// Where keys are published.
pub static KEYS_URL: Arg = arg("keys-url", "URL", Text, "Where the provider publishes its keys");
/// Where facts about a user come from.
pub static USERINFO_URL: Arg = arg("userinfo-url", "URL", Text, "Where facts about a user come from");
/// What is asked of a provider.
pub static PROVIDER_SCOPES: Arg = arg("scopes", "NAMES", Text, "Scopes to ask for, separated by spaces");
/// The text of a button.
pub static BUTTON_TEXT: Arg = arg("button-text", "TEXT", Text, "Text of the button that leads to it");
/// Whether a provider signs people in.
pub static FOR_AUTHENTICATION: Arg =
    arg("authentication", "YES|NO", Flag, "Whether users may sign in with it");
/// Whether a provider verifies people.
pub static FOR_VERIFICATION: Arg =
    arg("verification", "YES|NO", Flag, "Whether users may be verified with it");
/// Where SAML users are sent.
pub static SIGN_ON_URL: Arg = arg("sign-on-url", "URL", Text, "Where users are sent to sign in");
/// Whether responses must be signed.
pub static RESPONSES_SIGNED: Arg =
    arg("want-responses-signed", "YES|NO", Flag, "Whether responses must be signed");

// Directories.

/// A mapping of attributes.
pub static MAPPING: Arg = arg("mapping", "MAPPING", Text, "Id of the mapping");
/// What synchronises a directory.
pub static SYNC_AGENT: Arg = arg("agent", "AGENT", Text, "Id of the agent that synchronises");
/// The settings of a synchronisation.
pub static DIRECTORY_SYNC: Arg = arg("sync", "SYNC", Text, "Id of the synchronisation");
/// A filter of groups.
pub static GROUP_FILTER: Arg = arg("group-filter", "FILTER", Text, "Id of the group filter");
/// A part of a directory.
pub static SEARCH_BASE: Arg = arg("search-base", "BASE", Text, "Id of the search base");

// Tenants.

/// A creation that runs on its own.
pub static CREATION: Arg = arg("creation", "CREATION", Text, "Id that starting the creation gave");
/// The host of a tenant.
pub static HOSTNAME: Arg = arg("hostname", "HOST", Text, "Host name of the tenant, or its first part");
/// A country.
pub static COUNTRY: Arg = arg("country", "CODE", Text, "Country in two letters");
/// A state or province.
pub static COUNTRY_STATE: Arg = arg("state", "CODE", Text, "State or province, for the US and Canada");
/// The sort of a contract.
pub static CONTRACT_MODE: Arg =
    arg("contract-mode", "MODE", Choice(&["PRODUCTION", "TRIAL"]), "Type of contract");
/// How many of something are granted.
pub static QUANTITY: Arg = arg("quantity", "COUNT", Int, "How many users it may have, from 1 on");
/// An application that a new tenant gets.
pub static APPLICATION_NAME: Arg =
    arg("application-name", "NAME", Text, "Make an application of this name in it, with a secret");
/// The right that can be read.
pub static READ_ENTITLEMENT: Arg =
    arg("type", "TYPE", Choice(&["USERS"]), "Entitlement type; the platform shows this one only");
/// The right that can be ended.
pub static ENDED_ENTITLEMENT: Arg =
    arg("type", "TYPE", Choice(&["SMSVOICE"]), "Entitlement type; the platform ends this one only");
/// Whether a right holds.
pub static ENTITLEMENT_STATUS: Arg =
    arg("status", "STATUS", Choice(&["ACTIVE", "INACTIVE", "TERMINATED"]), "Whether the right holds");
/// How a right is paid for.
pub static BILLING: Arg =
    arg("billing", "TYPE", Choice(&["PRE_PAID", "PAY_PER_USE"]), "How users are paid for");
/// Whether somebody is asked first.
pub static DISPLAY_CONSENT: Arg =
    arg("display-consent", "YES|NO", Flag, "Whether people are asked for their consent");
/// How old a sign-in may be.
pub static MAX_AGE: Arg = arg("max-age", "SECONDS", Int, "How old a sign-in may be, in seconds");
/// A key that signs.
pub static SIGNING_KEY: Arg = arg("signing-key", "ID", Text, "Id of the key that signs");
/// Whether a first rule is made.
pub static DEFAULT_RULE: Arg =
    arg("default-rule", "YES|NO", Flag, "Make a first rule that lets everybody of the provider in");
