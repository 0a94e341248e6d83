//! The vocabulary of columns: the names that `--columns` takes, the same on every platform.

use super::column::Heading;
use super::column::Show::{self, Count, List, Plain, Secret, Time, YesNo};

const fn heading(name: &'static str, show: Show) -> Heading {
    Heading { name, show }
}

macro_rules! headings {
    ($($constant:ident $name:literal $show:ident: $help:literal;)*) => {
        $(#[doc = $help] pub static $constant: Heading = heading($name, $show);)*
        /// Every heading, for the reference page and the tests.
        pub static ALL: &[&Heading] = &[$(&$constant),*];

        /// Where each stands in an object whose members are called as the columns are.
        static PLACES: &[(&Heading, &str)] = &[$((&$constant, concat!("/", $name))),*];
    };
}

/// Where a column stands in an object whose members are called as the columns are.
pub fn place(heading: &Heading) -> Option<&'static str> {
    PLACES.iter().find(|(own, _)| *own == heading).map(|(_, place)| *place)
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
    KIND "kind" Plain: "Its type.";
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
    SUCCESS "success" YesNo: "Whether it was carried out.";
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
    EXTERNAL_SOURCE "external-source" Plain: "The system that it is synchronized from.";
    LOCALE "locale" Plain: "The language that somebody is written to in.";
    OTP_DELIVERY "otp-delivery" Plain: "How passcodes are sent.";
    REGISTRATION_REQUIRED "registration-required" YesNo: "Whether authenticators must be registered.";
    VERIFICATION_REQUIRED "verification-required" YesNo: "Whether contacts must be verified.";
    SECURITY_ID "security-id" Plain: "An identifier of somebody in Windows.";
    USER_PRINCIPAL_NAME "user-principal-name" Plain: "The name of somebody in Windows.";
    MANDATORY "mandatory" YesNo: "Whether a value must be there.";
    UNIQUE "unique" YesNo: "Whether values must differ.";
    BUILT_IN "built-in" YesNo: "Whether the platform brings it.";
    DEFAULT "default" YesNo: "Whether it is the default.";
    USERS "users" Plain: "How many users there are.";
    OUTCOME "outcome" Plain: "How it ended.";
    CATEGORY "category" Plain: "A category.";
    EVENT "event" Plain: "The kind of event.";
    SUBJECT "subject" Plain: "Who did it.";
    SUBJECT_TYPE "subject-type" Plain: "What type of account did it.";
    RESOURCE "resource" Plain: "What it was used on.";
    SOURCE "source" Plain: "Where it came from.";
    URL "url" Plain: "An address.";
    EVENTS "events" Count: "How many types of event there are.";
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
    LOW_RISK_FLOW "low-risk-flow" Plain: "The authentication flow at low risk.";
    MEDIUM_RISK_FLOW "medium-risk-flow" Plain: "The authentication flow at medium risk.";
    HIGH_RISK_FLOW "high-risk-flow" Plain: "The authentication flow at high risk.";
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
    USERS_REMOVED "users-removed" Plain: "How many users were removed.";
    USERS_FAILED "users-failed" Plain: "How many users failed.";
    GROUPS_ADDED "groups-added" Plain: "How many groups were added.";
    GROUPS_FAILED "groups-failed" Plain: "How many groups failed.";
    HOSTNAME "hostname" Plain: "A host name.";
    CONTRACT_MODE "contract-mode" Plain: "The type of contract.";
    PHONE2 "phone2" Plain: "A second telephone number.";
    PHONE3 "phone3" Plain: "A third telephone number.";
    PHONE4 "phone4" Plain: "A fourth telephone number.";
    EMAIL2 "email2" Plain: "A second e-mail address.";
    EMAIL3 "email3" Plain: "A third e-mail address.";
    EMAIL4 "email4" Plain: "A fourth e-mail address.";
    AUX_ID_1 "aux-id-1" Plain: "Auxiliary id 1.";
    AUX_ID_2 "aux-id-2" Plain: "Auxiliary id 2.";
    AUX_ID_3 "aux-id-3" Plain: "Auxiliary id 3.";
    AUX_ID_4 "aux-id-4" Plain: "Auxiliary id 4.";
    AUX_ID_5 "aux-id-5" Plain: "Auxiliary id 5.";
    AUX_ID_6 "aux-id-6" Plain: "Auxiliary id 6.";
    AUX_ID_7 "aux-id-7" Plain: "Auxiliary id 7.";
    AUX_ID_8 "aux-id-8" Plain: "Auxiliary id 8.";
    AUX_ID_9 "aux-id-9" Plain: "Auxiliary id 9.";
    AUX_ID_10 "aux-id-10" Plain: "Auxiliary id 10.";
    PIN_HASH "pin-hash" Secret: "A PIN.";
    EXT_PROPERTY_1 "ext-property-1" Plain: "The first additional property.";
    QUESTIONS "questions" Count: "How many security questions there are.";
    ACCESSES "accesses" Count: "How many accesses are recorded.";
    DN "dn" Plain: "A distinguished name.";
    IP_ADDRESS "ip-address" Plain: "An IP address.";
    USER_AGENT "user-agent" Plain: "What software was used.";
    WRITABLE "writable" YesNo: "Whether it can be changed.";
    SERVICE_PROVIDER "service-provider" YesNo: "Whether it has tenants of its own.";
    QUANTITY "quantity" Plain: "How many are granted.";
    REMAINING "remaining" Plain: "How many are left.";
    CONSUMED "consumed" Plain: "How many are used.";
    TENANT "tenant" Plain: "A tenant.";
    PERIOD "period" Plain: "How long a period is.";
    ATTRIBUTES "attributes" Count: "How many attributes there are.";
    OWNER "owner" Plain: "Who or what it belongs to.";
    POLICY "policy" Plain: "The policy it follows.";
    PARENT "parent" Plain: "The one above it.";
    PATCH "patch" YesNo: "Whether parts can be changed.";
    FILTER "filter" YesNo: "Whether lists can be filtered.";
    PAGE "page" Plain: "The most rows of one page.";
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
    ACTIVE "active" YesNo: "Whether it is in force.";
    STARTS "starts" Time: "When it begins to be valid.";
    FORCE_AUTHN "force-authn" YesNo: "Whether users sign in again although they are signed in.";
    VALIDATE_SIGNATURE "validate-signature" YesNo: "Whether signatures are checked.";
    ASSERTIONS_SIGNED "want-assertions-signed" YesNo: "Whether assertions must be signed.";
    ASSERTIONS_ENCRYPTED "want-assertions-encrypted" YesNo: "Whether assertions must be encrypted.";
    SIGNATURE_ALGORITHM "signature-algorithm" Plain: "A signature algorithm.";
    NAME_ID_FORMAT "name-id-format" Plain: "The format of the name identifier.";
    SIGNING_CERTIFICATE "signing-certificate" Plain: "The certificate that signatures are checked with.";
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
