//! Names that say by how they end that their values are secrets: wider than the rule of output, which shows what it does not
//! know. What a history keeps is read by others, long afterwards.

use crate::json;

/// How such names end, in small letters without what stands between words.
const ENDINGS: [&str; 57] = [
    "accesscode",
    "accesskey",
    "aeskey",
    "answer",
    "apikey",
    "authcode",
    "authorizationcode",
    "backupcode",
    "backupcodes",
    "bindcredential",
    "clientkey",
    "codeverifier",
    "connectionstring",
    "credentialvalue",
    "devicecode",
    "encryptionkey",
    "hmackey",
    "keymaterial",
    "magiclink",
    "masterkey",
    "mfacode",
    "onetimecode",
    "otpauth",
    "otpcode",
    "otpkey",
    "passcode",
    "passcodes",
    "passphrase",
    "passphrases",
    "passwd",
    "password",
    "passwords",
    "pincode",
    "pincodes",
    "privatekey",
    "privatepem",
    "pukcode",
    "pwd",
    "recoverycode",
    "recoverycodes",
    "rootkey",
    "samlresponse",
    "secret",
    "secretkey",
    "securitycode",
    "sessionid",
    "sessionkey",
    "sharedkey",
    "signingkey",
    "smscode",
    "sshkey",
    "tlskey",
    "token",
    "unblockcode",
    "unblockingcode",
    "unlockcode",
    "verificationcode",
];

/// Words that say it only as the last word of a name: others end with the same letters.
const WORDS: [&str; 18] = [
    "bearer",
    "cvv",
    "hmac",
    "jsessionid",
    "jwt",
    "kek",
    "otp",
    "pass",
    "pin",
    "pins",
    "pkcs",
    "puk",
    "puks",
    "pw",
    "pwds",
    "seed",
    "seeds",
    "totp",
];

/// What may stand behind, and says in which form the secret is there.
const FORMS: [&str; 19] = [
    "again",
    "base32",
    "base64",
    "block",
    "cleartext",
    "confirm",
    "confirmation",
    "encrypted",
    "hash",
    "hashed",
    "hint",
    "new",
    "old",
    "pem",
    "plain",
    "plaintext",
    "salt",
    "text",
    "value",
];

/// The most letters of a name that are looked at, from its end.
const LONGEST: usize = 48;

/// Whether a name, or the last step of a place, says that its value is a secret.
pub(super) fn says_secret(name: &str) -> bool {
    fn step(name: &str) -> &str {
        name.rsplit(['/', '.', ':', '[', ']', ' ']).next().unwrap_or_default()
    }
    // A number behind it counts them, but for the few that are part of a word.
    let plain = step(name.trim_end_matches(|letter: char| !letter.is_ascii_alphabetic()));
    let whole = step(name.trim_end_matches(|letter: char| !letter.is_ascii_alphanumeric()));
    ends_so(plain) || whole.len() > plain.len() && ends_so(whole)
}

fn ends_so(name: &str) -> bool {
    if name.is_empty() || !name.is_ascii() {
        return false;
    }
    let (mut letters, mut length) = ([0_u8; LONGEST], 0);
    for letter in json::letters_of(name).rev().take(LONGEST) {
        letters[LONGEST - 1 - length] = letter;
        length += 1;
    }
    let plain = &letters[LONGEST - length..];
    let bare = FORMS.iter().find(|form| ends_with(plain, form)).map(|form| &plain[..length - form.len()]);
    let ends = |plain: &[u8]| ENDINGS.iter().any(|ending| ends_with(plain, ending));
    ends(plain) || bare.is_some_and(ends) || has_last_word(name)
}

/// Whether letters end so; most are told by their last one.
fn ends_with(letters: &[u8], ending: &str) -> bool {
    letters.last() == ending.as_bytes().last() && letters.ends_with(ending.as_bytes())
}

/// Whether a name ends with one of the words, or with a form of it behind.
fn has_last_word(name: &str) -> bool {
    let is_joint = |letter: char| !letter.is_ascii_alphanumeric();
    let ends = |name: &str| WORDS.iter().any(|word| is_last_word(name, word));
    let without = |form: &str| parted(name, form).map(|(before, _)| before.trim_end_matches(is_joint));
    ends(name) || FORMS.iter().filter_map(|form| without(form)).any(ends)
}

fn is_last_word(name: &str, word: &str) -> bool {
    let Some((before, last)) = parted(name, word) else { return false };
    let begins = last.starts_with(|letter: char| letter.is_ascii_uppercase());
    before.chars().next_back().is_none_or(|letter| {
        !letter.is_ascii_alphanumeric() || begins && (letter.is_ascii_lowercase() || letter.is_ascii_digit())
    })
}

/// A name parted before an ending, whatever case that is in.
fn parted<'n>(name: &'n str, ending: &str) -> Option<(&'n str, &'n str)> {
    let last = |text: &str| text.bytes().next_back().map(|letter| letter.to_ascii_lowercase());
    // Most are told by their last letter.
    let at = name.len().checked_sub(ending.len()).filter(|_| last(name) == last(ending))?;
    let (before, last) = name.split_at_checked(at)?;
    last.eq_ignore_ascii_case(ending).then_some((before, last))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRETS: &str = concat!(
        "userPassword|encryptedPassword|password_hash|passwordHashed|pass|db-pass|userPass2|secretAnswer|PIN|",
        "PINs|userPin|pin_value|pinHash|PINCODE|pin_code|webhookToken|urn:a:2.0:User:userPassword|/attributes/0/smtp_password|",
        "Device PIN|password1|seed|otpSeed|TOKEN_SEED|puk|simPUK|PUK_code|unlockCode|",
        "unblock-code|recoveryCodes|securityCode|accessKey|aes_key|jwt|SAMLResponse|code_verifier|totp|",
        "pkcs12|passwordBase64|passwordNew|password_confirmation|masterKey|ssh-key|privateKeyPem|otpCode|tempAccessCode|",
        "pinBlock|secretBase32|JSESSIONID|id_token_hint|cvv|pin[0]",
    );

    const OTHERS: &str = concat!(
        "|credentialId|credential|passwordPolicy|passwordExpiry|pinPolicy|tokenId|tokens|secrets|",
        "spin|bypass|shipping|answers|tokenType|value|text|countryCode|linseed|",
        "seeded|magicLinkEnabled|passwordExpirationTime|pinboard|passwordPolicyNew|Kennwört",
    );

    #[test]
    fn names_say_by_their_end_that_they_hold_a_secret() {
        for name in SECRETS.split('|') {
            assert!(says_secret(name), "{name}");
        }
        for name in OTHERS.split('|') {
            assert!(!says_secret(name), "{name}");
        }
    }
}
