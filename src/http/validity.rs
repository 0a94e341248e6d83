//! From when until when a certificate is valid, without any judgement of it.

use jiff::Timestamp;
use x509_parser::parse_x509_certificate;

/// The first and the last instant at which a certificate is valid; nothing where it cannot be read.
pub fn validity(certificate: &[u8]) -> Option<(Timestamp, Timestamp)> {
    let (_, certificate) = parse_x509_certificate(certificate).ok()?;
    let (first, last) = (certificate.validity().not_before, certificate.validity().not_after);
    Some((Timestamp::from_second(first.timestamp()).ok()?, Timestamp::from_second(last.timestamp()).ok()?))
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
