//! The character between the cells of a file, where nobody named it.

/// A tab where the header has tabs, or the file's name ends in `.tsv`, and there is no comma or semicolon in the header;
/// a comma elsewhere.
pub fn sign(path: &str, content: &[u8]) -> u8 {
    let content = content.strip_prefix(b"\xef\xbb\xbf").unwrap_or(content);
    let head = content.split(|byte| matches!(byte, b'\n' | b'\r')).map(<[u8]>::trim_ascii);
    let head = head.into_iter().find(|line| !line.is_empty()).unwrap_or_default();
    let named = path.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("tsv"));
    let tabs = head.contains(&b'\t') || named;
    if tabs && !head.iter().any(|byte| matches!(byte, b',' | b';')) { b'\t' } else { b',' }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_tsv_by_its_header_or_its_name_unless_another_sign_separates_the_header() {
        for (path, content, found) in [
            ("a.csv", "a\tb\n1\t2\n", b'\t'),
            ("-", "\u{feff}\r\na\tb\r\n", b'\t'),
            ("a.tsv", "a\nx,y\n", b'\t'),
            ("a.TSV", "", b'\t'),
            ("a.tsv", "a,b\n", b','),
            ("a.csv", "a,b\tc\n", b','),
            ("a.csv", "a;b\tc\n", b','),
            ("a", "a\nb\tc\n", b','),
        ] {
            assert_eq!(sign(path, content.as_bytes()), found, "{path} {content:?}");
        }
    }
}
