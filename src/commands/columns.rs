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
    SERIAL_NUMBER "serial-number" Plain: "A serial number.";
    LABEL "label" Plain: "What somebody calls it.";
    MODEL "model" Plain: "The model of a thing.";
    ASSIGNED "assigned" Time: "When somebody got it.";
    ACTIVATION_CODE "activation-code" Secret: "What starts an activation.";
    ACTIVATION_PASSWORD "activation-password" Secret: "What an activation asks for.";
    ACTIVATION_URL "activation-url" Secret: "The address that activates.";
    ONLINE_URL "online-url" Secret: "The address that activates with the platform's help.";
    HTTP_URL "http-url" Secret: "The same for a browser.";
    QR_CODE "qr-code" Secret: "A picture to scan, in Base64.";
    QR_URL "qr-url" Secret: "The address in the picture to scan.";
    MACHINE_NONCE "machine-nonce" Secret: "What a machine proves itself by.";
    SEQUENCE_NONCE "sequence-nonce" Secret: "What changes with each use of a machine.";
    CERTIFICATE "certificate" Plain: "A certificate.";
    QUESTION "question" Plain: "A question.";
    MINIMUM "minimum" Plain: "The least that is allowed.";
    MAXIMUM "maximum" Plain: "The most that is allowed.";
    USES "uses" Plain: "How often it may be used.";
    USED "used" Plain: "How often it was used.";
    PRESENT "present" YesNo: "Whether there is one.";
    COMPROMISED "compromised" YesNo: "Whether it is known to be in wrong hands.";
    MUST_CHANGE "must-change" YesNo: "Whether it must be changed at the next sign-in.";
    STRENGTH "strength" Plain: "How strong it is, 0 to 4.";
    LENGTH_OK "length-ok" YesNo: "Whether it is long and short enough.";
    HISTORY_OK "history-ok" YesNo: "Whether it was not used before.";
    LIFETIME "lifetime" Plain: "How long it holds.";
    CHALLENGE "challenge" Plain: "What is to be signed or answered.";
    ANSWER "answer" Secret: "What answers a challenge.";
    TRANSACTION "transaction" Plain: "The id of something that runs.";
    SIGNATURE "signature" Plain: "A signature.";
    APPLICANT "applicant" Plain: "A person at another service.";
    CITY "city" Plain: "A city.";
    CARRIER "carrier" Plain: "Who carries the traffic.";
    ADDRESS_CHECKED "address-checked" YesNo: "Whether IP addresses tell places apart.";
    VELOCITY_CHECKED "velocity-checked" YesNo: "Whether travelling too fast counts.";
}
