//! The vocabulary of columns: the names that `--columns` takes, the same on every platform.

use super::Heading;
use super::Show::{Count, List, Plain, Secret, Time, YesNo};

const fn heading(name: &'static str, show: super::Show) -> Heading {
    Heading { name, show }
}

macro_rules! headings {
    ($($constant:ident $name:literal $show:ident: $help:literal;)*) => {
        $(#[doc = $help] pub static $constant: Heading = heading($name, $show);)*
        /// Every heading, for the reference page and the tests.
        pub static ALL: &[&Heading] = &[$(&$constant),*];
    };
}

headings! {
    ID "id" Plain: "The platform's id of the row.";
    NAME "name" Plain: "A name.";
    USERNAME "username" Plain: "The name somebody signs in with.";
    EMAIL "email" Plain: "An e-mail address.";
    FIRST_NAME "first-name" Plain: "A given name.";
    LAST_NAME "last-name" Plain: "A family name.";
    PHONE "phone" Plain: "A telephone number.";
    ENABLED "enabled" YesNo: "Whether it is switched on.";
    VERIFIED "verified" YesNo: "Whether the e-mail address was verified.";
    TEMPORARY "temporary" YesNo: "Whether a password must be changed at the next sign-in.";
    CREATED "created" Time: "When it was made.";
    UPDATED "updated" Time: "When it was last changed.";
    TIME "time" Time: "When it happened.";
    DESCRIPTION "description" Plain: "A description.";
    DISPLAY_NAME "display-name" Plain: "The name that people see.";
    ROLES "roles" List: "Names of roles.";
    GROUPS "groups" List: "Names of groups.";
    MEMBERS "members" Count: "How many members there are.";
    PERMISSIONS "permissions" List: "Names of permissions.";
    COMPOSITE "composite" YesNo: "Whether a role is made of others.";
    ALIAS "alias" Plain: "The key that addresses it.";
    PROVIDER "provider" Plain: "The provider it belongs to.";
    KIND "kind" Plain: "What sort it is.";
    ENTITY_ID "entity-id" Plain: "An entity id.";
    METADATA_URL "metadata-url" Plain: "The address of metadata.";
    ATTRIBUTE "attribute" Plain: "An attribute in an assertion.";
    USER_ATTRIBUTE "user-attribute" Plain: "An attribute of a user.";
    SYNC_MODE "sync-mode" Plain: "When a mapper is applied.";
    TENANT_ID "tenant-id" Plain: "A tenant id.";
    CLIENT_ID "client-id" Plain: "A client id.";
    STATUS "status" Plain: "The platform's status word.";
    MESSAGE "message" Plain: "The platform's message.";
    TOTAL "total" Plain: "How many there were.";
    SUCCEEDED "succeeded" Plain: "How many succeeded.";
    FAILED "failed" Plain: "How many failed.";
    COUNT "count" Plain: "A count.";
    VALUE "value" Plain: "A value.";
    CAPABILITIES "capabilities" List: "What it can do.";
    SECRET "secret" Secret: "A secret value.";
    VERSION "version" Plain: "A version.";
    LEVEL "level" Plain: "A level.";
    LOCKED "locked" YesNo: "Whether it is locked.";
    SEEN "seen" Time: "When it was last used or signed in.";
    ORGANIZATIONS "organizations" Plain: "Organizations.";
    MOBILE "mobile" Plain: "A mobile number.";
    EXTERNAL_ID "external-id" Plain: "An id in another system.";
    MANDATORY "mandatory" YesNo: "Whether a value must be there.";
    UNIQUE "unique" YesNo: "Whether values must differ.";
    BUILT_IN "built-in" YesNo: "Whether the platform brings it.";
    DEFAULT "default" YesNo: "Whether it is the default.";
    USERS "users" Plain: "How many users there are.";
    OUTCOME "outcome" Plain: "How it ended.";
    CATEGORY "category" Plain: "A category.";
    EVENT "event" Plain: "What happened.";
    SUBJECT "subject" Plain: "Who did it.";
    SUBJECT_TYPE "subject-type" Plain: "What sort of account did it.";
    RESOURCE "resource" Plain: "What it was used on.";
    SOURCE "source" Plain: "Where it came from.";
    URL "url" Plain: "An address.";
    EVENTS "events" Count: "How many sorts of event there are.";
    EXPIRES "expires" Time: "When it ends.";
    EXPIRED "expired" YesNo: "Whether it has ended.";
    STATE "state" Plain: "A state or province.";
    ACKNOWLEDGED "acknowledged" YesNo: "Whether terms were agreed to.";
    COMPANY "company" Plain: "A company.";
    COUNTRY "country" Plain: "A country.";
    STARTED "started" Time: "When it began.";
    ENDED "ended" Time: "When it ended.";
    DIRECTORY "directory" Plain: "A directory.";
    TEMPLATE "template" Plain: "What it was made from.";
    LONG_LIVED_TOKEN "long-lived-token" YesNo: "Whether it may call without signing in.";
    READ_ONLY "read-only" YesNo: "Whether it cannot be changed.";
    RULES "rules" List: "Names of rules.";
    APPLICATION "application" Plain: "An application.";
    LOW_RISK_FLOW "low-risk-flow" Plain: "The way to sign in at low risk.";
    MEDIUM_RISK_FLOW "medium-risk-flow" Plain: "The way to sign in at medium risk.";
    HIGH_RISK_FLOW "high-risk-flow" Plain: "The way to sign in at high risk.";
    FIRST_STEP "first-step" Plain: "What a user proves first.";
    SECOND_STEPS "second-steps" List: "What a user may prove second.";
    PROTOCOL "protocol" Plain: "How a provider is spoken to.";
    ISSUER "issuer" Plain: "What a provider calls itself.";
    AUTHENTICATION "authentication" YesNo: "Whether users may sign in with it.";
    VERIFICATION "verification" YesNo: "Whether users may be verified with it.";
    AUTHORIZATION_URL "authorization-url" Plain: "Where users are sent to sign in.";
    TOKEN_URL "token-url" Plain: "Where tokens come from.";
    KEYS_URL "keys-url" Plain: "Where keys are published.";
    SIGN_ON_URL "sign-on-url" Plain: "Where users are sent to sign in with SAML.";
    SIGN_OUT_URL "sign-out-url" Plain: "Where users are sent to sign out.";
    METADATA "metadata" Plain: "Metadata as it is published.";
    DIRECTORY_ATTRIBUTE "directory-attribute" Plain: "An attribute of a directory.";
    AGENT "agent" Plain: "What synchronises.";
    BASE "base" Plain: "Where a search begins.";
    SUBTREE "subtree" YesNo: "Whether what is below it is searched too.";
    USERS_ADDED "users-added" Plain: "How many users were added.";
    USERS_REMOVED "users-removed" Plain: "How many users were taken away.";
    USERS_FAILED "users-failed" Plain: "How many users failed.";
    GROUPS_ADDED "groups-added" Plain: "How many groups were added.";
    GROUPS_FAILED "groups-failed" Plain: "How many groups failed.";
    HOSTNAME "hostname" Plain: "A host name.";
    CONTRACT_MODE "contract-mode" Plain: "The sort of contract.";
    SERVICE_PROVIDER "service-provider" YesNo: "Whether it has tenants of its own.";
    QUANTITY "quantity" Plain: "How many are granted.";
    REMAINING "remaining" Plain: "How many are left.";
    USED "used" Plain: "How many are used.";
    TENANT "tenant" Plain: "A tenant.";
    PERIOD "period" Plain: "How long a period is.";
    ATTRIBUTES "attributes" Count: "How many attributes there are.";
    OWNER "owner" Plain: "Who or what it belongs to.";
    POLICY "policy" Plain: "The policy it follows.";
    PARENT "parent" Plain: "The one above it.";
    PATCH "patch" YesNo: "Whether parts can be changed.";
    FILTER "filter" YesNo: "Whether lists can be filtered.";
    PAGE "page" Plain: "How many rows come at once at the most.";
    SORT "sort" YesNo: "Whether lists can be sorted.";
    ETAG "etag" YesNo: "Whether a change can be guarded by a version.";
    LAST_USED "last-used" Plain: "When it was last used.";
    ACTION "action" Plain: "What was done.";
    ACTOR "actor" Plain: "Who did it.";
    LANGUAGE "language" Plain: "A language.";
    FLOW "flow" Plain: "How a client gets its tokens.";
    STANDARD "standard" YesNo: "Whether it belongs to the product and stays as it is.";
    DOMAINS "domains" List: "Names of domains.";
    PROVIDERS "providers" Count: "How many identity providers there are.";
    REDIRECT_URIS "redirect-uris" List: "Addresses that users may be sent back to.";
    SCOPES "scopes" List: "Names of scopes.";
    SECRETS "secrets" Count: "How many secrets there are.";
}
