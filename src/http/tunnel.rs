//! What a proxy says when it is asked for the way to a host. The HTTP library keeps its status to itself, so a proxy
//! that refused is asked once more. Nothing of the call is sent: CONNECT changes nothing.

use std::io::{Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::time::Duration;

/// The longest status line that is read.
const LONGEST_LINE: u64 = 1024;

/// A question to a proxy.
pub(super) struct Question<'a> {
    /// Host and port of the proxy.
    pub(super) proxy: (&'a str, u16),
    /// Host and port of the platform, as CONNECT names them.
    pub(super) target: &'a str,
    /// The value of `Proxy-Authorization`.
    pub(super) authorization: Option<&'a str>,
    /// The limit on each step.
    pub(super) limit: Duration,
}

/// The status that the proxy answers; none where it cannot be learned.
pub(super) fn status(question: &Question<'_>) -> Option<u16> {
    let limit = Some(question.limit).filter(|limit| !limit.is_zero())?;
    let address = question.proxy.to_socket_addrs().ok()?.next()?;
    let mut stream = TcpStream::connect_timeout(&address, limit).ok()?;
    stream.set_read_timeout(Some(limit)).and_then(|()| stream.set_write_timeout(Some(limit))).ok()?;
    let target = question.target;
    let authorization =
        question.authorization.map(|value| format!("Proxy-Authorization: {value}\r\n")).unwrap_or_default();
    let head = format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n{authorization}\r\n");
    stream.write_all(head.as_bytes()).ok()?;
    let mut line = Vec::new();
    let mut byte = [0_u8];
    let mut limited = stream.take(LONGEST_LINE);
    while line.last() != Some(&b'\n') && limited.read(&mut byte).ok()? == 1 {
        line.push(byte[0]);
    }
    let line = String::from_utf8_lossy(&line).into_owned();
    let (version, rest) = line.split_once(' ')?;
    version.starts_with("HTTP/").then(|| rest.split_whitespace().next()?.parse().ok())?
}
