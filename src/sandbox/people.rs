//! Made-up people that every platform of the sandbox shares: the same number is the same person
//! everywhere and every time, but for the few who are written otherwise or missing on one platform. Accounts
//! that sign in are left to the platforms.

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

/// The number of who holds something of every sort on every platform.
pub const HOLDER: usize = 0;

/// Whom everybody should meet early: twins in name, names that break careless programs, and an address that
/// is not made of the username. The first part is their number.
const SPECIAL: &[(usize, &str, &str, &str, Option<&str>)] = &[
    (HOLDER, "Maria", "García", "maria.garcia", None),
    (1, "Maria", "García", "maria.garcia2", None),
    (2, "美咲", "佐藤", "misaki.sato", None),
    (3, "Robin 🦊", "Winter", "robin.winter", None),
    (4, "Siobhán", "O'Connor-Lindqvist", "siobhan.oconnor", None),
    (5, "Ольга", "Иванова", "olga.ivanova", None),
    (12, "Seán", "O'Neil", "sean.oneil", Some("sean.o'neil@example.test")),
    (13, "美咲", "佐藤", "misaki.sato.lab", Some("misaki.sato+lab@example.test")),
];

/// The first number after those that nobody ordinary has.
const FIRST_ORDINARY: usize = 6;

/// How somebody differs on one platform.
enum Apart {
    /// The same person is not there.
    Absent,
    /// The same address is written otherwise.
    Spelled(&'static str),
    /// Somebody else has the number: given name, family name, username and address.
    Other(&'static str, &'static str, &'static str, &'static str),
}

/// Who is not the same everywhere: the number, the platform, and what is different there.
const APART: &[(usize, &str, Apart)] = &[
    (3, "secureauth", Apart::Spelled(" robin.winter@example.test ")),
    (3, "hid", Apart::Spelled("Robin.Winter@Example.Test")),
    (3, "entrust", Apart::Spelled("ROBIN.WINTER@EXAMPLE.TEST")),
    (5, "secureauth", Apart::Absent),
    // A second account with the address of the first.
    (
        14,
        "entrust",
        Apart::Other("Siobhán", "O'Connor-Lindqvist", "siobhan.admin", "siobhan.oconnor@example.test"),
    ),
    // A namesake.
    (15, "hid", Apart::Other("Ольга", "Иванова", "olga.ivanova2", "olga.ivanova2@example.test")),
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
    let special = SPECIAL.iter().find(|row| row.0 == number);
    let (given, family, username) = match special {
        Some((_, given, family, username, _)) => {
            ((*given).to_owned(), (*family).to_owned(), (*username).to_owned())
        }
        None => ordinary(number - FIRST_ORDINARY),
    };
    let own = special.and_then(|row| row.4).map(str::to_owned);
    let email = own.or_else(|| (number % 11 != 7).then(|| format!("{username}@example.test")));
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

/// The person of this number as a platform has it; nothing where it has not.
pub fn person_on(platform: &str, number: usize) -> Option<SamplePerson> {
    let same = person(number);
    match APART.iter().find(|row| row.0 == number && row.1 == platform).map(|row| &row.2) {
        None => Some(same),
        Some(Apart::Absent) => None,
        Some(Apart::Spelled(email)) => Some(SamplePerson { email: Some((*email).to_owned()), ..same }),
        Some(Apart::Other(given, family, username, email)) => Some(SamplePerson {
            given: (*given).to_owned(),
            family: (*family).to_owned(),
            username: (*username).to_owned(),
            email: Some((*email).to_owned()),
            ..same
        }),
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
        for platform in ["", "protegrity", "secureauth", "hid", "entrust"] {
            let people = (0..5_000).filter_map(|number| person_on(platform, number));
            let names: Vec<String> = people.map(|person| person.username).collect();
            let different: HashSet<&String> = names.iter().collect();
            assert_eq!(different.len(), names.len(), "{platform}");
            assert!(names.iter().all(|name| name.is_ascii()));
        }
    }

    /// How many have an address on a platform, after what a client may fold.
    fn holders(platform: &str, address: &str) -> usize {
        let people = (0..250).filter_map(|number| person_on(platform, number));
        let folded = people.filter_map(|person| Some(person.email?.trim().to_lowercase()));
        folded.filter(|email| email == address).count()
    }

    #[test]
    fn an_address_is_spelled_in_many_ways_missing_once_and_shared_once() {
        let on = |address: &str| {
            ["protegrity", "secureauth", "hid", "entrust"].map(|platform| holders(platform, address))
        };
        for (name, found) in [
            ("maria.garcia", [1, 1, 1, 1]),
            ("robin.winter", [1, 1, 1, 1]),
            ("olga.ivanova", [1, 0, 1, 1]),
            ("olga.ivanova2", [0, 0, 1, 0]),
            ("siobhan.oconnor", [1, 1, 1, 2]),
            ("misaki.sato", [1, 1, 1, 1]),
            ("misaki.sato+lab", [1, 1, 1, 1]),
            ("sean.o'neil", [1, 1, 1, 1]),
        ] {
            assert_eq!(on(&format!("{name}@example.test")), found, "{name}");
        }
        let spelled = |platform: &str| person_on(platform, 3).unwrap().email;
        let ways: HashSet<_> = ["protegrity", "secureauth", "hid", "entrust"].map(spelled).into();
        assert_eq!(ways.len(), 4, "{ways:?}");
        let namesake = person_on("hid", 15).unwrap();
        let other = person(5);
        assert_eq!((namesake.given, namesake.family), (other.given, other.family));
        assert_eq!((person(7).username.as_str(), person(7).email), ("anders.almeida", None));
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
