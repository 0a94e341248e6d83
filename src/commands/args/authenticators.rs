//! Words for authenticators.

use crate::commands::arg::ArgKind::{Choice, File, Flag, Int, Many, Path, Secret, Text, Time};
use crate::commands::arg::{Arg, ArgKind, Count, Weight, arg};

const fn switch(name: &'static str, help: &'static str) -> Arg {
    arg(name, "YES|NO", Flag, help)
}

/// A state that switches something off with one of these words, and asks then.
const fn state(words: &'static [&'static str], off: &'static [&'static str]) -> Arg {
    Arg {
        name: "state",
        value_name: "STATE",
        kind: ArgKind::Choice(words),
        help: "State that it is to have",
        weight: Weight::Destroys(off),
    }
}

// Things, as they are typed without a flag or named by one.

/// A token, hard or soft.
pub static TOKEN: Arg = arg("authenticator", "TOKEN", Text, "Token, by serial number or id");
/// A grid card.
pub static GRID: Arg = arg("grid", "GRID", Text, "Grid, by serial number or id");
/// A passkey or another FIDO token.
pub static PASSKEY: Arg = arg("passkey", "PASSKEY", Text, "Passkey, by name or id");
/// A smart credential.
pub static SMART_CREDENTIAL: Arg =
    arg("smart-credential", "CREDENTIAL", Text, "Smart credential, by serial number or id");
/// The definition of a smart credential.
pub static DEFINITION: Arg = arg("definition", "DEFINITION", Text, "Definition, by name or id");
/// The name of a definition of a smart credential.
pub static DEFINITION_NAME: Arg = arg("definition-name", "NAME", Text, "Name of the definition");
/// A certificate of a smart credential.
pub static CERTIFICATE: Arg = arg("certificate", "CERTIFICATE", Text, "Certificate, by id");
/// A machine that a user has registered.
pub static MACHINE: Arg = arg("machine", "MACHINE", Text, "Machine, by id");
/// A face that a user has registered.
pub static FACE: Arg = arg("face", "FACE", Text, "Face, by id");
/// One of several passwords that a user may have.
pub static NAMED_PASSWORD: Arg =
    arg("named-password", "NAMED", Text, "Named password, by id; the usual password without it");
/// A question with its answer.
pub static QUESTION: Arg = arg("question", "QUESTION", Text, "Question, by id");
/// A language.
pub static LOCALE: Arg = arg("language", "LANGUAGE", Text, "Language by its two letters, such as en");
/// A serial number that is text.
pub static SERIAL_NUMBER: Arg = arg("serial-number", "SERIAL", Text, "Serial number");
/// A serial number that is a whole number.
pub static GRID_SERIAL: Arg = arg("serial-number", "NUMBER", Int, "Serial number, a whole number");

// Sorts and states.

/// The type of a token.
pub static TOKEN_TYPE: Arg = arg(
    "type",
    "TYPE",
    Choice(&[
        "ENTRUST_SOFT_TOKEN",
        "GOOGLE_AUTHENTICATOR",
        "ENTRUST_PHYSICAL_TOKEN",
        "OATH_PHYSICAL_TOKEN",
        "ENTRUST_LEGACY_TOKEN",
    ]),
    "Type of token",
);
/// The type of a hardware token.
pub static HARDWARE_TYPE: Arg = arg(
    "token-type",
    "TYPE",
    Choice(&["OATH_PHYSICAL_TOKEN", "ENTRUST_LEGACY_TOKEN"]),
    "Type of token, where two share the serial number",
);
/// On or off.
pub static ON_OFF: Arg = state(&["ACTIVE", "INACTIVE"], &["INACTIVE"]);
/// The state of a grid that a user has.
pub static GRID_STATE: Arg = state(&["ACTIVE", "INACTIVE", "CANCELED"], &["INACTIVE", "CANCELED"]);
/// The state that a grid starts in.
pub static FIRST_GRID_STATE: Arg =
    arg("state", "STATE", Choice(&["ACTIVE", "INACTIVE", "PENDING"]), "State that it starts in");
/// The state that a smart credential starts in.
pub static FIRST_STATE: Arg =
    arg("state", "STATE", Choice(&["ACTIVE", "INACTIVE"]), "State that it starts in");
/// The status of a face.
pub static FACE_STATUS: Arg = Arg {
    name: "status",
    value_name: "STATUS",
    kind: ArgKind::Choice(&["ACTIVATING", "ACTIVE", "FAILED", "EXPIRED", "REVIEW", "DISABLED", "NEW"]),
    help: "Status that it is to have",
    weight: Weight::Destroys(&["FAILED", "EXPIRED", "DISABLED"]),
};
/// Whether rows that nobody has are listed instead.
pub static UNASSIGNED: Arg = switch("unassigned", "List those that nobody has");

// Activation and mail.

/// Ways in which something is activated.
pub static ACTIVATIONS: Arg = arg("activation", "WAY", Many, "Way to activate it; repeatable");
/// Ways of activation that take a password.
pub static PASSWORD_FOR: Arg =
    arg("password-for", "WAY", Many, "Way of activation that takes a password; repeatable");
/// Whether a picture to scan is made.
pub static QR_CODE: Arg = switch("qr-code", "Ask for a picture to scan too");
/// The attribute that holds the address to mail to.
pub static MAIL_ATTRIBUTE: Arg =
    arg("mail-attribute", "NAME", Text, "User attribute with the address to mail to");
/// The seed that a token starts from.
pub static SEED: Arg = arg("seed", "SEED", Secret, "Seed of the token in Base32");
/// What the app of a user shows to finish an activation.
pub static REGISTRATION_CODE: Arg =
    arg("registration-code", "CODE", Secret, "Code that the user's app shows");
/// What a token shows.
pub static TOKEN_RESPONSE: Arg = arg("response", "RESPONSE", Secret, "What the token shows now");
/// What a locked thing shows.
pub static CHALLENGE: Arg = arg("challenge", "CHALLENGE", Text, "Challenge that it shows");
/// A short text on a thing.
pub static LABEL: Arg = arg("label", "TEXT", Text, "Label, at most 100 characters; empty to clear it");
/// Whether what is made is for a phone.
pub static ON_PHONE: Arg = switch("on-phone", "Whether it is for a phone");
/// When something ends.
pub static ENDS: Arg = arg("expires", "TIME", Time(Count::Ahead), "End, such as 90d or 2027-01-01");
/// A file to write to.
pub static OUT: Arg = arg("out", "FILE", Path, "File to write to, never overwritten");
/// How many are made.
pub static AMOUNT: Arg = arg("amount", "NUMBER", Int, "How many to make, 1 to 1000");

// Passkeys.

/// What a passkey attests when it is made.
pub static ATTESTATION: Arg =
    arg("attestation-object", "BASE64", Text, "Attestation that the passkey answered, in Base64");
/// What a browser says about the making of a passkey.
pub static CLIENT_DATA: Arg =
    arg("client-data", "BASE64", Text, "Client data that the passkey answered, in Base64");
/// Ways in which a passkey is reached.
pub static TRANSPORTS: Arg =
    arg("transport", "WAY", Many, "How the passkey is reached, such as usb; repeatable");

// Smart credentials.

/// The form of an exported certificate.
pub static CERTIFICATE_FORM: Arg = arg(
    "form",
    "FORM",
    Choice(&["CERT", "CA", "P7"]),
    "The certificate, that of its issuer, or the chain as PKCS #7",
);
/// The configuration of the card's own certificates.
pub static CARD_CONFIG: Arg =
    arg("card-config", "ID", Text, "Id of the digital id configuration of the card");
/// The configuration of the certificates of whoever holds the card.
pub static HOLDER_CONFIG: Arg =
    arg("holder-config", "ID", Text, "Id of the digital id configuration of the card holder");
/// Whether the reasons of revocation are looked up.
pub static REVOCATION: Arg = switch("revocation", "Look up which certificates are revoked");
/// What is signed.
pub static DIGEST: Arg = arg("digest", "BASE64", Text, "Digest to sign, in Base64");
/// How what is signed was made.
pub static DIGEST_HASH: Arg = arg(
    "digest-hash",
    "NAME",
    Choice(&["SHA-256", "SHA-384", "SHA-512", "SHA-224", "SHA-1"]),
    "How the digest was made",
);
/// The key that signs.
pub static DIGEST_KEY: Arg = arg(
    "key",
    "KEY",
    Choice(&["PIV_AUTHENTICATION", "DIGITAL_SIGNATURE", "CARD_AUTHENTICATION"]),
    "Key that signs; PIV_AUTHENTICATION without it",
);
/// What the owner reads before agreeing.
pub static SUMMARY: Arg = arg("summary", "TEXT", Text, "What the user reads before agreeing");
/// A running signature.
pub static TRANSACTION: Arg = arg("transaction", "ID", Text, "Id that starting the signature gave");
/// Whether a running signature is given up.
pub static CANCEL: Arg = switch("cancel", "Give the signature up");

// Passwords, passcodes, links.

/// The form of a password that is brought from elsewhere.
pub static PASSWORD_FORMAT: Arg = arg(
    "password-format",
    "FORMAT",
    Choice(&["CLEARTEXT", "BCRYPT", "GETACCESS"]),
    "How the password is written; the latter two are hashes from elsewhere",
);
/// Whether earlier passwords are forgotten.
pub static CLEAR_HISTORY: Arg = switch("clear-history", "Forget the user's earlier passwords first");
/// Whether earlier passwords count.
pub static IGNORE_HISTORY: Arg = switch("ignore-history", "Let earlier passwords pass");
/// The application that a passcode is for.
pub static OTP_APPLICATION: Arg =
    arg("application", "ID", Text, "Id of the Authentication API application that it is for");
/// Whether the platform sends what it makes.
pub static DELIVER: Arg = switch("deliver", "Let the platform send it to the user");
/// The way something is sent.
pub static DELIVERY: Arg = arg(
    "delivery",
    "WAY",
    Choice(&["EMAIL", "SMS", "VOICE", "WECHAT", "WHATSAPP"]),
    "How it is sent; the user's own way without it",
);
/// The address of the machine that somebody signs in from.
pub static CLIENT_IP: Arg = arg("client-ip", "ADDRESS", Text, "Address that the user signs in from");
/// The type of a contact.
pub static CONTACT_TYPE: Arg = arg(
    "type",
    "TYPE",
    Choice(&["OTP_EMAIL", "OTP_SMS", "OTP_VOICE", "OTP_WECHAT", "OTP_WHATSAPP"]),
    "Type of contact",
);
/// An e-mail address or a number.
pub static CONTACT: Arg = arg("contact", "ADDRESS", Text, "E-mail address or number to send to");
/// A code that was sent and not answered yet.
pub static CHALLENGE_ID: Arg = arg("challenge-id", "ID", Text, "Id that sending the code gave");
/// The code that arrived.
pub static CONTACT_CODE: Arg = arg("contact-code", "CODE", Secret, "Code that arrived");
/// What tells a machine from others.
pub static FINGERPRINT: Arg = arg("fingerprint", "FILE", File, "File with the fingerprint of the machine");
/// A name for a machine.
pub static MACHINE_LABEL: Arg = arg("label", "TEXT", Text, "What the user calls the machine");
/// The key of a person at the service that checks faces.
pub static APPLICANT: Arg = arg("applicant", "ID", Text, "Id of the applicant at the face service");
/// A run of checks at the service that checks faces.
pub static WORKFLOW_RUN: Arg = arg("workflow-run", "ID", Text, "Id of the run at the face service");
/// What a link is for.
pub static LINK_TYPE: Arg = arg("type", "TYPE", Text, "What the link is for; REGISTRATION without it");
/// Where a link leads to in the end.
pub static LINK_TARGET: Arg = arg("redirect-url", "URL", Text, "Address that it leads to in the end");

// Places and risk.

/// Places that a user has signed in from.
pub static LOCATIONS: Arg = arg("location", "ID", Many, "Place, by id; repeatable");
/// A file of places that a user is expected at.
pub static LOCATIONS_FILE: Arg =
    arg("locations-file", "FILE", File, "JSON file with the list of places, - for standard input");
/// How many places are remembered.
pub static HISTORY_SIZE: Arg = arg("history-size", "NUMBER", Int, "How many places are remembered");
/// Whether two places differ by their addresses.
pub static CHECK_ADDRESS: Arg = switch("check-address", "Whether another IP address is another place");
/// Whether travelling too fast counts.
pub static CHECK_VELOCITY: Arg = switch("check-velocity", "Whether travelling too fast counts as a risk");
