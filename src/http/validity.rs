//! From when until when a certificate is valid: read out of its DER, without any judgement of it.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

const SEQUENCE: u8 = 0x30;
const UTC_TIME: u8 = 0x17;
const GENERAL_TIME: u8 = 0x18;
/// The version, which the first one leaves out.
const VERSION: u8 = 0xa0;

/// The first and the last instant at which a certificate is valid; nothing where it cannot be read.
pub fn validity(certificate: &[u8]) -> Option<(Timestamp, Timestamp)> {
    let (certificate, _) = expect(SEQUENCE, certificate)?;
    let (mut body, _) = expect(SEQUENCE, certificate)?;
    if body.first() == Some(&VERSION) {
        body = element(body)?.2;
    }
    // Serial number, algorithm and issuer.
    for _ in 0..3 {
        body = element(body)?.2;
    }
    let (validity, _) = expect(SEQUENCE, body)?;
    let (first, validity) = time(validity)?;
    let (last, _) = time(validity)?;
    Some((first, last))
}

/// Tag and content of the first element, and what follows it.
fn element(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (tag, rest) = der.split_first()?;
    let (length, rest) = rest.split_first()?;
    let (length, rest) = match length {
        short @ 0..=0x7f => (usize::from(*short), rest),
        long => {
            let count = usize::from(long & 0x7f);
            let (digits, rest) = rest.split_at_checked(count).filter(|_| (1..=4).contains(&count))?;
            (digits.iter().fold(0, |length, digit| length << 8 | usize::from(*digit)), rest)
        }
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((*tag, content, rest))
}

fn expect(tag: u8, der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (found, content, rest) = element(der)?;
    (found == tag).then_some((content, rest))
}

/// An instant, which certificates write in UTC and with seconds, and what follows it.
fn time(der: &[u8]) -> Option<(Timestamp, &[u8])> {
    let (tag, content, rest) = element(der)?;
    let text = std::str::from_utf8(content).ok()?;
    let text = match tag {
        GENERAL_TIME => text.to_owned(),
        // Two digits of a year stand for 1950 to 2049.
        UTC_TIME if text.get(..2)?.parse::<u8>().ok()? < 50 => format!("20{text}"),
        UTC_TIME => format!("19{text}"),
        _ => return None,
    };
    let instant = DateTime::strptime("%Y%m%d%H%M%SZ", text).ok()?.to_zoned(TimeZone::UTC).ok()?;
    Some((instant.timestamp(), rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rcgen::{CertificateParams, KeyPair, date_time_ymd};

    #[test]
    fn a_certificate_says_from_when_until_when() {
        for (first, last) in [(1960, 2049), (2020, 2050), (1999, 2120)] {
            let mut params = CertificateParams::new(vec!["a.test".to_owned()]).unwrap();
            (params.not_before, params.not_after) = (date_time_ymd(first, 3, 4), date_time_ymd(last, 5, 6));
            let made = params.self_signed(&KeyPair::generate().unwrap()).unwrap();
            let (from, until) = validity(made.der()).unwrap();
            assert_eq!(from.to_string(), format!("{first}-03-04T00:00:00Z"));
            assert_eq!(until.to_string(), format!("{last}-05-06T00:00:00Z"));
            let whole = made.der().to_vec();
            for cut in 0..whole.len() {
                assert_eq!(validity(&whole[..cut]), None, "{cut} bytes");
            }
        }
        assert_eq!(validity(b"\x30\x84\xff\xff\xff\xff"), None);
    }
}
