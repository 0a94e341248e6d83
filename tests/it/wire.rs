//! A server on loopback that says whatever a test wants, well-formed or not. Knows no platform but for the
//! sign-in of Protegrity.

use crate::bench::Bench;
use crate::served::still;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

/// A request as it came: head and body, one text.
pub(crate) type Asked = str;

/// Runs until it is dropped; each connection is for one request.
pub(crate) struct Wire {
    pub(crate) url: String,
    address: std::net::SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
    ended: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Wire {
    /// Answers every request with the bytes that `answer` gives, one after another.
    pub(crate) fn raw(answer: impl Fn(&Asked) -> Vec<u8> + Send + 'static) -> Self {
        Self::start(move |streams, asked| streams.for_each(|stream| serve(stream, asked, &answer)))
    }

    /// The same, as many at once as are sent.
    pub(crate) fn crowded(answer: impl Fn(&Asked) -> Vec<u8> + Send + Sync + 'static) -> Self {
        Self::start(move |streams, asked| {
            std::thread::scope(|scope| {
                streams.for_each(|stream| drop(scope.spawn(|| serve(stream, asked, &answer))));
            });
        })
    }

    fn start(serve: impl Fn(Streams, &Mutex<Vec<String>>) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let ended = Arc::new(AtomicBool::new(false));
        let (seen, over) = (asked.clone(), ended.clone());
        let thread = std::thread::spawn(move || {
            let going_on = |_: &std::io::Result<TcpStream>| !over.load(Ordering::SeqCst);
            serve(&mut listener.incoming().take_while(going_on).flatten(), &seen);
        });
        Wire { url: format!("http://{address}"), address, asked, ended, thread: Some(thread) }
    }

    /// Signs everybody in, and answers every other request with the bytes that `answer` gives.
    pub(crate) fn signed_in(answer: impl Fn(&Asked) -> Vec<u8> + Send + 'static) -> Self {
        Self::raw(move |asked| if is_sign_in(asked) { token() } else { answer(asked) })
    }

    /// Signs everybody in, and answers every other request with one JSON text; a list has one page.
    pub(crate) fn json(body: impl Into<String>) -> Self {
        let body = body.into();
        let is_further = |asked: &Asked| asked.contains("first=") && !asked.contains("first=0");
        Self::signed_in(move |asked| match body.starts_with('[') && is_further(asked) {
            true => reply(200, "", "[]"),
            false => reply(200, "", &body),
        })
    }

    /// Signs everybody in; every other answer comes byte by byte and has no end.
    pub(crate) fn endless() -> Self {
        Self::start(|streams, asked| {
            std::thread::scope(|scope| {
                streams.for_each(|stream| drop(scope.spawn(|| drip(stream, asked))));
            });
        })
    }

    /// Every request so far.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    /// A bench that takes this for Protegrity, by a clock that nobody waits for.
    pub(crate) fn bench(&self) -> Bench {
        Bench::new()
            .with("IAMCTL_PLATFORM", "protegrity")
            .with("IAMCTL_URL", &self.url)
            .with("IAMCTL_USERNAME", "admin")
            .with("IAMCTL_PASSWORD", PASSWORD)
            .by(still())
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::SeqCst);
        // Wakes the thread, which waits for a connection.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// What the bench of a [`Wire`] signs in with, and what it gets.
pub(crate) const PASSWORD: &str = "not-a-secret-canary-password";
pub(crate) const ACCESS: &str = "not-a-secret-canary-access";
pub(crate) const REFRESH: &str = "not-a-secret-canary-refresh";

/// Whether a request opens a session.
pub(crate) fn is_sign_in(asked: &Asked) -> bool {
    asked.starts_with("POST /pty/v1/auth/login/token ")
}

/// The answer to a sign-in.
pub(crate) fn token() -> Vec<u8> {
    let body =
        format!(r#"{{"status":0,"data":{{"refreshToken":"{REFRESH}","expiresIn":600}},"messages":[]}}"#);
    reply(200, &format!("pty_access_jwt_token: {ACCESS}\r\n"), &body)
}

/// A whole answer; `headers` are lines with their ends.
pub(crate) fn reply(status: u16, headers: &str, body: &str) -> Vec<u8> {
    head(status, &format!("Content-Length: {}\r\n{headers}", body.len()), body.as_bytes())
}

/// An answer whose length is for `headers` to say, rightly or wrongly.
pub(crate) fn head(status: u16, headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {status} Word\r\nContent-Type: application/json\r\nConnection: close\r\n{headers}\r\n"
    );
    [head.as_bytes(), body].concat()
}

/// The connections, as they come.
type Streams<'a> = &'a mut dyn Iterator<Item = TcpStream>;

/// Answers the request of one connection.
fn serve(mut stream: TcpStream, asked: &Mutex<Vec<String>>, answer: &impl Fn(&Asked) -> Vec<u8>) {
    let Some(request) = read(&mut stream) else { return };
    let bytes = answer(&request);
    asked.lock().unwrap().push(request);
    // A client that has read enough goes away in the middle: that is its right.
    let _ = stream.write_all(&bytes).and_then(|()| stream.flush());
}

/// Answers with one byte after another until the other side goes away.
fn drip(mut stream: TcpStream, asked: &Mutex<Vec<String>>) {
    let Some(request) = read(&mut stream) else { return };
    let signs_in = is_sign_in(&request);
    asked.lock().unwrap().push(request);
    if signs_in {
        let _ = stream.write_all(&token());
        return;
    }
    let _ = stream.write_all(&head(200, "Transfer-Encoding: chunked\r\n", b""));
    while stream.write_all(b"1\r\n \r\n").is_ok() {}
}

/// Reads one request; nothing where the other side went away.
fn read(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let mut part = [0_u8; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .filter_map(|line| line.split_once(':'))
                .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
                .and_then(|(_, value)| value.trim().parse::<usize>().ok());
            if body.len() >= length.unwrap_or(0) {
                return Some(text.into_owned());
            }
        }
        match stream.read(&mut part) {
            Ok(0) | Err(_) => return None,
            Ok(count) => bytes.extend_from_slice(&part[..count]),
        }
    }
}
