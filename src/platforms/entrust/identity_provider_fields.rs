//! The members of identity providers: what flags fill, and what a change takes.

use crate::commands::args::{
    ACR_VALUES, ACS_URL, AMR_VALUES, ASSERTIONS_SIGNED, AUTHORIZATION_URL, BUTTON_IMAGE, BUTTON_TEXT,
    CLIENT_AUTHENTICATION, CLIENT_ID, CLIENT_SECRET, CREATE_USERS, DEFAULT_PROVIDER, ENTITY_ID,
    FOR_AUTHENTICATION, FOR_VERIFICATION, FORCE_AUTHN, GROUP_MAPPING, GROUPS, ID_TOKEN_CLAIMS, ISSUER,
    KEYS_URL, MAX_AGE, NAME, NAME_ID_FORMAT, OIDC_TYPE, ORGANIZATIONS, PROVIDER_DOMAINS, PROVIDER_FIELDS,
    PROVIDER_SCOPES, RESPONSES_SIGNED, REVOCATION_URL, ROLE, ROLE_MAPPING, SECOND_CERTIFICATE, SIGN_ON_URL,
    SIGN_OUT_URL, SIGNING_CERTIFICATE, TOKEN_URL, UPDATE_USERS, UPDATE_VERIFIED, USER_ATTRIBUTE, USER_CLAIM,
    USER_NAME_FORMAT, USER_NAME_PARAMETER, USERINFO_CLAIMS, USERINFO_SIGNED, USERINFO_URL,
};
use crate::platforms::table::{Field, fixed, joined, may, must, named};

/// What both protocols have, beside what signs in.
const BOTH: &[Field] = &[
    may(&FOR_AUTHENTICATION, "/authenticationEnabled"),
    may(&FOR_VERIFICATION, "/verificationEnabled"),
    may(&ACR_VALUES, "/acrValues"),
    may(&BUTTON_IMAGE, "/buttonImage"),
    may(&CREATE_USERS, "/createUser"),
    may(&UPDATE_USERS, "/updateUser"),
    may(&UPDATE_VERIFIED, "/updateUserVerification"),
    may(&DEFAULT_PROVIDER, "/defaultProvider"),
    may(&PROVIDER_DOMAINS, "/domains"),
    may(&GROUPS, "/groupIds"),
    may(&GROUP_MAPPING, "/groupMapping"),
    may(&ORGANIZATIONS, "/organizationIds"),
    may(&ROLE, "/roleId"),
    may(&ROLE_MAPPING, "/roleMapping"),
    may(&USER_ATTRIBUTE, "/userAttributeId"),
    may(&USER_CLAIM, "/userClaim"),
];

/// What else a provider of OpenID Connect has.
const OIDC: [Field; 27] = joined::<_, 27>(
    &joined::<_, 19>(
        &[
            may(&KEYS_URL, "/jwksUri"),
            may(&PROVIDER_SCOPES, "/scopes"),
            may(&USERINFO_URL, "/userinfoEndpoint"),
        ],
        BOTH,
    ),
    &[
        may(&AMR_VALUES, "/amrValues"),
        may(&CLIENT_AUTHENTICATION, "/clientAuthenticationMethod"),
        may(&PROVIDER_FIELDS, "/fields"),
        may(&ID_TOKEN_CLAIMS, "/idTokenClaims"),
        may(&USERINFO_CLAIMS, "/userinfoClaims"),
        may(&MAX_AGE, "/maxAge"),
        may(&USERINFO_SIGNED, "/requireUserinfoSignature"),
        may(&REVOCATION_URL, "/revocationEndpoint"),
    ],
);

/// What else a provider of SAML has.
const SAML: [Field; 27] = joined::<_, 27>(
    &joined::<_, 22>(
        &[
            may(&ISSUER, "/issuer"),
            may(&FORCE_AUTHN, "/forceAuthn"),
            may(&ASSERTIONS_SIGNED, "/requireAssertionSignature"),
            may(&RESPONSES_SIGNED, "/requireResponseSignature"),
            may(&NAME_ID_FORMAT, "/nameIdPolicyFormat"),
            may(&SIGNING_CERTIFICATE, "/verificationCertificate"),
        ],
        BOTH,
    ),
    &[
        may(&ACS_URL, "/acsUrl"),
        may(&SIGN_OUT_URL, "/sloEndpoint"),
        may(&USER_NAME_FORMAT, "/userNameFormat"),
        may(&USER_NAME_PARAMETER, "/userNameParameter"),
        may(&SECOND_CERTIFICATE, "/verificationCertificate2"),
    ],
);

/// A new provider of OpenID Connect.
pub(super) static NEW_OIDC: [Field; 35] = joined(
    &[
        named(&NAME, "/name"),
        must(&OIDC_TYPE, "/type"),
        must(&ISSUER, "/issuer"),
        must(&CLIENT_ID, "/clientId"),
        must(&CLIENT_SECRET, "/clientSecret"),
        must(&AUTHORIZATION_URL, "/authorizationEndpoint"),
        must(&TOKEN_URL, "/tokenEndpoint"),
        must(&BUTTON_TEXT, "/buttonText"),
    ],
    &OIDC,
);

/// A change of one.
pub(super) static CHANGED_OIDC: [Field; 34] = joined(
    &[
        may(&NAME, "/name"),
        may(&ISSUER, "/issuer"),
        may(&CLIENT_ID, "/clientId"),
        may(&CLIENT_SECRET, "/clientSecret"),
        may(&AUTHORIZATION_URL, "/authorizationEndpoint"),
        may(&TOKEN_URL, "/tokenEndpoint"),
        may(&BUTTON_TEXT, "/buttonText"),
    ],
    &OIDC,
);

/// A new provider of SAML.
pub(super) static NEW_SAML: [Field; 32] = joined(
    &[
        named(&NAME, "/name"),
        fixed("/type", r#""GENERIC""#),
        must(&ENTITY_ID, "/spEntityId"),
        must(&SIGN_ON_URL, "/ssoEndpoint"),
        must(&BUTTON_TEXT, "/buttonText"),
    ],
    &SAML,
);

/// A change of one.
pub(super) static CHANGED_SAML: [Field; 31] = joined(
    &[
        may(&NAME, "/name"),
        may(&ENTITY_ID, "/spEntityId"),
        may(&SIGN_ON_URL, "/ssoEndpoint"),
        may(&BUTTON_TEXT, "/buttonText"),
    ],
    &SAML,
);

/// What a change of either sort takes.
const SHARED: &[&str] = &[
    "name",
    "type",
    "issuer",
    "buttonText",
    "buttonImage",
    "acrValues",
    "authenticationEnabled",
    "verificationEnabled",
    "createUser",
    "updateUser",
    "updateUserVerification",
    "defaultProvider",
    "domains",
    "externalGroupMappings",
    "groupIds",
    "groupMapping",
    "organizationIds",
    "roleId",
    "roleMapping",
    "userAttributeId",
    "userAttributeMappings",
    "userAuthMatchMappings",
    "userVerMatchMappings",
    "userClaim",
];

/// What a change takes. The client secret is no part of what is kept: it cannot be read, and the platform goes on with
/// the one it has.
pub(super) static OIDC_TAKEN: [&str; 39] = joined(
    SHARED,
    &[
        "amrValues",
        "authorizationEndpoint",
        "clientAuthenticationMethod",
        "clientId",
        "fields",
        "idTokenClaims",
        "jwksUri",
        "maxAge",
        "requireUserinfoSignature",
        "revocationEndpoint",
        "scopes",
        "tokenEndpoint",
        "userinfoClaims",
        "userinfoEndpoint",
        "clientSecret",
    ],
);

/// The same of SAML.
pub(super) static SAML_TAKEN: [&str; 36] = joined(
    SHARED,
    &[
        "acsUrl",
        "forceAuthn",
        "nameIdPolicyFormat",
        "requireAssertionSignature",
        "requireResponseSignature",
        "sloEndpoint",
        "spEntityId",
        "ssoEndpoint",
        "userNameFormat",
        "userNameParameter",
        "verificationCertificate",
        "verificationCertificate2",
    ],
);
