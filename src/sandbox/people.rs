//! Made-up people that every platform of the sandbox shares: the same number is the same person
//! everywhere and every time. Accounts that sign in are left to the platforms.

use sha2::{Digest, Sha256};

/// One made-up person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SamplePerson {
    /// Given name; may hold any script.
    pub given: String,
    /// Family name; may hold any script.
    pub family: String,
    /// Plain ASCII, lower case, unique for each number.
    pub username: String,
    /// Nobody's real address; absent for some.
    pub email: Option<String>,
    /// A telephone number from a range that is never given out.
    pub phone: String,
    /// Whether the account may be used.
    pub enabled: bool,
    /// When the account was made, in milliseconds since 1970.
    pub created: i64,
}

/// Whom everybody should meet early: twins in name, and names that break careless programs.
const SPECIAL: &[(&str, &str, &str)] = &[
    ("Maria", "García", "maria.garcia"),
    ("Maria", "García", "maria.garcia2"),
    ("美咲", "佐藤", "misaki.sato"),
    ("Robin 🦊", "Winter", "robin.winter"),
    ("Siobhán", "O'Connor-Lindqvist", "siobhan.oconnor"),
    ("Ольга", "Иванова", "olga.ivanova"),
];

const GIVEN: &[(&str, &str)] = &[
    ("Amara", "amara"),
    ("Anders", "anders"),
    ("Beatriz", "beatriz"),
    ("Björn", "bjorn"),
    ("Carmen", "carmen"),
    ("Chidi", "chidi"),
    ("Dalia", "dalia"),
    ("Daniel", "daniel"),
    ("Elif", "elif"),
    ("Emeka", "emeka"),
    ("Farah", "farah"),
    ("François", "francois"),
    ("Grace", "grace"),
    ("Hana", "hana"),
    ("Henrik", "henrik"),
    ("Ines", "ines"),
    ("Ivan", "ivan"),
    ("Jamal", "jamal"),
    ("Joana", "joana"),
    ("Kenji", "kenji"),
    ("Leila", "leila"),
    ("Lucas", "lucas"),
    ("Małgorzata", "malgorzata"),
    ("Mei", "mei"),
    ("Mateo", "mateo"),
    ("Nadia", "nadia"),
    ("Nils", "nils"),
    ("Olivia", "olivia"),
    ("Omar", "omar"),
    ("Priya", "priya"),
    ("Quentin", "quentin"),
    ("Rosa", "rosa"),
    ("Søren", "soren"),
    ("Tariq", "tariq"),
    ("Uma", "uma"),
    ("Yara", "yara"),
    ("Zoë", "zoe"),
];

const FAMILY: &[(&str, &str)] = &[
    ("Abebe", "abebe"),
    ("Almeida", "almeida"),
    ("Bakker", "bakker"),
    ("Bauer", "bauer"),
    ("Chen", "chen"),
    ("Costa", "costa"),
    ("Dlamini", "dlamini"),
    ("Dubois", "dubois"),
    ("Eriksson", "eriksson"),
    ("Fernández", "fernandez"),
    ("Fischer", "fischer"),
    ("Gupta", "gupta"),
    ("Haddad", "haddad"),
    ("Hughes", "hughes"),
    ("Ibrahim", "ibrahim"),
    ("Jansen", "jansen"),
    ("Kaya", "kaya"),
    ("Kim", "kim"),
    ("Kowalski", "kowalski"),
    ("Larsen", "larsen"),
    ("Lopez", "lopez"),
    ("Mbeki", "mbeki"),
    ("Moreau", "moreau"),
    ("Müller", "muller"),
    ("Nakamura", "nakamura"),
    ("Nowak", "nowak"),
    ("Nguyen", "nguyen"),
    ("Okafor", "okafor"),
    ("Pereira", "pereira"),
    ("Petrov", "petrov"),
    ("Quinn", "quinn"),
    ("Rossi", "rossi"),
    ("Sánchez", "sanchez"),
    ("Schmidt", "schmidt"),
    ("Silva", "silva"),
    ("Tanaka", "tanaka"),
    ("Thompson", "thompson"),
    ("Usman", "usman"),
    ("Virtanen", "virtanen"),
    ("Walsh", "walsh"),
    ("Yılmaz", "yilmaz"),
];

/// The first of January 2025.
const FIRST_DAY: i64 = 1_735_689_600_000;

/// The person of this number.
pub fn person(number: usize) -> SamplePerson {
    let (given, family, username) = match SPECIAL.get(number) {
        Some((given, family, username)) => {
            ((*given).to_owned(), (*family).to_owned(), (*username).to_owned())
        }
        None => ordinary(number - SPECIAL.len()),
    };
    let email = (number % 11 != 7).then(|| format!("{username}@example.test"));
    SamplePerson {
        given,
        family,
        email,
        phone: format!("+1-555-010-{:04}", number % 10_000),
        enabled: number % 13 != 9,
        created: FIRST_DAY.saturating_add((number as i64).saturating_mul(3_607_123) % 40_000_000_000),
        username,
    }
}

/// The two lists have lengths without a common factor, so walking both at once meets every pair before
/// any comes twice; from then on the usernames are numbered.
fn ordinary(number: usize) -> (String, String, String) {
    let (given, first) = GIVEN[number % GIVEN.len()];
    let (family, last) = FAMILY[number % FAMILY.len()];
    let username = match number / (GIVEN.len() * FAMILY.len()) {
        0 => format!("{first}.{last}"),
        round => format!("{first}.{last}{}", round + 1),
    };
    (given.to_owned(), family.to_owned(), username)
}

/// An id in the form of a random UUID that is the same every time: `space` keeps apart what is counted.
pub fn uuid(space: &str, number: u64) -> String {
    let digest = Sha256::digest(format!("{space}/{number}"));
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&digest[..16]);
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let mut text = String::with_capacity(36);
    for (index, byte) in bytes.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        for half in [byte >> 4, byte & 0x0f] {
            text.push(char::from_digit(u32::from(half), 16).unwrap_or('0'));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn usernames_are_plain_and_never_come_twice() {
        let names: Vec<String> = (0..5_000).map(|number| person(number).username).collect();
        let different: HashSet<&String> = names.iter().collect();
        assert_eq!(different.len(), names.len());
        assert!(names.iter().all(|name| name.is_ascii()));
    }

    #[test]
    fn ids_are_stable_and_look_like_random_ones() {
        let id = uuid("user", 7);
        assert_eq!(id, uuid("user", 7));
        assert_ne!(id, uuid("group", 7));
        assert_eq!(id.len(), 36);
        assert_eq!(id.as_bytes()[14], b'4');
    }
}
