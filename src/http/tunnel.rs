//! What a proxy says when it is asked for the way to a host. The HTTP library keeps its status to itself, so a proxy
//! that refused is asked once more. Nothing of the call is sent: CONNECT changes nothing.

use std::io::{Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::sync::mpsc::sync_channel;
use std::time::Duration;

/// The longest status line that is read.
const LONGEST_LINE: u64 = 1024;

/// A question to a proxy.
pub(super) struct Question {
    /// Host and port of the proxy.
    pub(super) proxy: (String, u16),
    /// Host and port of the platform, as CONNECT names them.
    pub(super) target: String,
    /// The value of `Proxy-Authorization`.
    pub(super) authorization: Option<String>,
}

/// The status that the proxy answers within a limit, from looking up its name to the end of the line; none where it cannot be
/// learned.
pub(super) fn status(question: Question, limit: Duration) -> Option<u16> {
    if limit.is_zero() {
        return None;
    }
    // No limit of a socket bounds a name that is looked up, or a line that comes a byte at a time.
    let (sender, receiver) = sync_channel(1);
    let ask = move || {
        // Nobody listens any more once the limit is over.
        let _ = sender.try_send(ask(&question, limit));
    };
    std::thread::Builder::new().spawn(ask).ok()?;
    receiver.recv_timeout(limit).ok().flatten()
}

fn ask(question: &Question, limit: Duration) -> Option<u16> {
    let (host, port) = &question.proxy;
    let address = (host.as_str(), *port).to_socket_addrs().ok()?.next()?;
    let mut stream = TcpStream::connect_timeout(&address, limit).ok()?;
    let limit = Some(limit);
    stream.set_read_timeout(limit).and_then(|()| stream.set_write_timeout(limit)).ok()?;
    let target = &question.target;
    let authorization = question.authorization.as_ref();
    let authorization =
        authorization.map(|value| format!("Proxy-Authorization: {value}\r\n")).unwrap_or_default();
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener;
    use std::sync::mpsc::channel;

    #[test]
    fn a_proxy_that_answers_a_byte_at_a_time_is_not_listened_to_beyond_the_limit() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (over, wait) = channel::<()>();
        let proxy = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            // The pause is far below the limit of the question, and the line far longer.
            for byte in b"HTTP/1.1 502 ".iter().chain(std::iter::repeat_n(&b'x', 2000)) {
                let _ = wait.recv_timeout(Duration::from_millis(5));
                if stream.write_all(&[*byte]).is_err() {
                    return;
                }
            }
        });
        let question = Question {
            proxy: ("127.0.0.1".to_owned(), port),
            target: "iam.example.test:443".to_owned(),
            authorization: None,
        };
        assert_eq!(status(question, Duration::from_millis(200)), None);
        drop(over);
        proxy.join().unwrap();
    }
}
