//! Words for applications, rules, identity providers, directories and tenants.

use crate::commands::arg::ArgKind::{Choice, File, Flag, Int, Many, Text};
use crate::commands::arg::{Arg, Weight, arg};

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

/// Whether passkeys open an application.
pub static PASSKEY_SIGN_IN: Arg =
    arg("passkey-sign-in", "YES|NO", Flag, "Whether users may sign in to it with a passkey");
/// A picture of an application.
pub static LOGO: Arg = arg("logo", "BASE64", Text, "Logo image in Base64");

// Rules.

/// A rule.
pub static RULE: Arg = arg("rule", "RULE", Text, "Rule, by name or id");
/// Which requested assurance levels a rule is for.
pub static ACR_FILTER: Arg =
    arg("acr-filter", "FILTER", Text, "Requested assurance levels it is for: NA, NONE, ANY, SPECIFIC");
/// Several assurance levels.
pub static ACRS: Arg = arg("acr", "ACR", Many, "Assurance level, by name or id; repeatable");
/// Which domain-based identity providers a rule is for.
pub static DOMAIN_PROVIDER_FILTER: Arg = arg(
    "domain-provider-filter",
    "FILTER",
    Text,
    "Domain-based identity providers it is for: NA, NONE, ANY, SPECIFIC",
);
/// Several domain-based identity providers.
pub static DOMAIN_PROVIDERS: Arg =
    arg("domain-provider", "PROVIDER", Many, "Domain-based identity provider, by name or id; repeatable");
/// An authentication flow.
pub static SIGN_IN_FLOW: Arg = arg("flow", "FLOW", Text, "Authentication flow, by name or id");
/// An assurance level.
pub static ACR: Arg = arg("acr", "ACR", Text, "Assurance level, by name or id");
/// The authentication flow at low risk.
pub static LOW_RISK_FLOW: Arg = arg("low-risk-flow", "FLOW", Text, "Authentication flow at low risk");
/// The authentication flow at medium risk.
pub static MEDIUM_RISK_FLOW: Arg =
    arg("medium-risk-flow", "FLOW", Text, "Authentication flow at medium risk");
/// The authentication flow at high risk.
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
/// Whether everybody has to sign in again.
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
/// The second steps of a sign-in at an identity provider.
pub static PROVIDER_SECOND_STEPS: Arg =
    arg("provider-second-step", "STEP", Many, "What follows a sign-in at a provider; repeatable");
/// Whether the provider that others are passed to by default is taken.
pub static DEFAULT_PROVIDER: Arg =
    arg("default-provider", "YES|NO", Flag, "Whether it is, or uses, the default identity provider");
/// Whether the user's domain chooses the provider.
pub static BY_DOMAIN: Arg =
    arg("by-domain", "YES|NO", Flag, "Let the user's domain choose the identity provider");

// Identity providers.

/// An OpenID Connect provider.
pub static OIDC_PROVIDER: Arg = arg("provider", "PROVIDER", Text, "Identity provider, by name or id");
/// The type of an OpenID Connect provider.
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

/// Where a provider ends sessions.
pub static SIGN_OUT_URL: Arg = arg("sign-out-url", "URL", Text, "Where users are sent to sign out");
/// Where tokens are revoked.
pub static REVOCATION_URL: Arg = arg("revocation-url", "URL", Text, "Where tokens are revoked");
/// Where assertions are received.
pub static ACS_URL: Arg =
    arg("acs-url", "URL", Text, "Assertion consumer service address; the platform's own without it");
/// The picture on a button.
pub static BUTTON_IMAGE: Arg = arg("button-image", "URL", Text, "Address of the picture on the button");
/// Contexts that are asked of a provider.
pub static ACR_VALUES: Arg =
    arg("acr-values", "VALUES", Text, "Authentication contexts to request, separated by spaces");
/// Methods that are asked of a provider.
pub static AMR_VALUES: Arg =
    arg("amr-values", "VALUES", Text, "Authentication methods to request, separated by spaces");
/// Whether users are made as they sign in.
pub static CREATE_USERS: Arg = arg("create-users", "YES|NO", Flag, "Create users as they sign in");
/// Whether users are changed as they sign in.
pub static UPDATE_USERS: Arg = arg("update-users", "YES|NO", Flag, "Update users as they sign in");
/// Whether users are changed as they are verified.
pub static UPDATE_VERIFIED: Arg = arg("update-verified", "YES|NO", Flag, "Update users as they are verified");
/// The domains of a provider's users.
pub static PROVIDER_DOMAINS: Arg = arg("domains", "NAMES", Text, "Domains of its users, separated by spaces");
/// Which claim tells groups.
pub static GROUP_MAPPING: Arg =
    arg("group-mapping", "CLAIM", Text, "Claim or attribute that names a user's groups");
/// Which claim tells a role.
pub static ROLE_MAPPING: Arg =
    arg("role-mapping", "CLAIM", Text, "Claim or attribute that names a user's role");
/// Which claim finds a user.
pub static USER_CLAIM: Arg =
    arg("user-claim", "CLAIM", Text, "Claim or attribute that is compared with --user-attribute");
/// The form of a user's name in a request.
pub static USER_NAME_FORMAT: Arg =
    arg("user-name-format", "URN", Text, "Format of the name sent with NameID");
/// How the name of a user is sent along.
pub static USER_NAME_PARAMETER: Arg =
    arg("user-name-parameter", "NAME", Text, "Parameter that carries the user's name, or NameID");
/// A second certificate.
pub static SECOND_CERTIFICATE: Arg = arg(
    "second-signing-certificate",
    "FILE",
    File,
    "PEM file with another certificate that the provider signs with",
);
/// How a client signs in at a token endpoint.
pub static CLIENT_AUTHENTICATION: Arg = arg(
    "client-authentication",
    "METHOD",
    Text,
    "How the client authenticates: CLIENT_SECRET_BASIC or CLIENT_SECRET_POST",
);
/// What is asked of a provider about a user.
pub static PROVIDER_FIELDS: Arg =
    arg("provider-fields", "NAMES", Text, "Fields of a user to ask for, separated by commas");
/// Claims of an id token.
pub static ID_TOKEN_CLAIMS: Arg =
    arg("id-token-claims", "NAMES", Text, "Claims to request in the id token, separated by spaces");
/// Claims of the facts about a user.
pub static USERINFO_CLAIMS: Arg =
    arg("userinfo-claims", "NAMES", Text, "Claims to request from --userinfo-url, separated by spaces");
/// Whether facts about a user must be signed.
pub static USERINFO_SIGNED: Arg =
    arg("want-userinfo-signed", "YES|NO", Flag, "Whether facts about a user must be signed");

// Directories.

/// A mapping of attributes.
pub static MAPPING: Arg = arg("mapping", "MAPPING", Text, "Id of the mapping");
/// What synchronises a directory.
pub static SYNC_AGENT: Arg = arg("sync-agent", "AGENT", Text, "Id of the agent that synchronises");
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
/// The type of a contract.
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
pub static ENTITLEMENT_STATUS: Arg = Arg {
    weight: Weight::Destroys(&["INACTIVE", "TERMINATED"]),
    ..arg("status", "STATUS", Choice(&["ACTIVE", "INACTIVE", "TERMINATED"]), "Whether the right holds")
};
/// How a right is paid for.
pub static BILLING: Arg =
    arg("billing", "TYPE", Choice(&["PRE_PAID", "PAY_PER_USE"]), "How users are paid for");
/// The type of a right.
pub static ENTITLEMENT_TYPE: Arg = arg("type", "TYPE", Text, "Entitlement type, USERS without it");
/// A contract.
pub static CONTRACT_NUMBER: Arg = arg("contract-number", "NUMBER", Text, "Number of the contract");
/// A customer.
pub static CUSTOMER_ID: Arg = arg("customer-id", "ID", Text, "Id of the customer");
/// A right in the seller's system.
pub static ENTITLEMENT_ID: Arg = arg("entitlement-id", "ID", Text, "Id of the entitlement");
/// A line of a subscription.
pub static SUBSCRIPTION_LINE: Arg = arg("subscription-line", "ID", Text, "Id of the subscription line");
/// Whether smart cards may sign in.
pub static SMART_LOGIN: Arg = arg("smart-login", "YES|NO", Flag, "Whether smart card login is enabled");
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
