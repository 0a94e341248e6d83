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
    EXTERNAL_ID "external-id" Plain: "An id in another system.";
    EXPIRES "expires" Time: "When it ends.";
    OUTCOME "outcome" Plain: "How it ended.";
    EVENT "event" Plain: "What happened.";
    SUBJECT "subject" Plain: "Who did it.";
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
