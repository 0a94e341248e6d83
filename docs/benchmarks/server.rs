//! A loopback server for the benchmark: signs everybody in, lists made-up users page by page, and takes new
//! ones. Every list is rendered before the first request, so that a page costs a copy. Needs the standard
//! library only; `docs/benchmarks/run` compiles it with rustc.
//!
//! Arguments: the number of users, the latency of every answer in milliseconds, and `numbers`, `members`, `text` or
//! `rows` for a server whose every answer is nearly as large as a client takes: a list of numbers, an object of many
//! members, an object of one long text, or a page of users. Prints its address.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Every user as JSON, one after the other with commas between them, and where each begins.
struct Users {
    text: Vec<u8>,
    starts: Vec<usize>,
    /// Those that were made since, as JSON: the newest come first in every list.
    made: Mutex<Vec<String>>,
}

impl Users {
    fn new(count: usize) -> Self {
        let (mut text, mut starts) = (String::new(), Vec::with_capacity(count + 1));
        for number in 0..count {
            starts.push(text.len());
            let _ = write!(
                text,
                "{{\"username\":\"user{number:07}\",\"email\":\"user{number:07}@example.test\",\
                 \"firstName\":\"Maria\",\"lastName\":\"Garc\u{ed}a\",\"enabled\":true,\
                 \"id\":\"00000000-0000-4000-8000-{number:012}\",\"createdTimestamp\":1700000000000,\
                 \"attributes\":null,\"emailVerified\":false}},"
            );
        }
        starts.push(text.len());
        Users { text: text.into_bytes(), starts, made: Mutex::new(Vec::new()) }
    }

    /// Makes one and gives its answer.
    fn make(&self, body: &[u8]) -> String {
        let body = String::from_utf8_lossy(body);
        let name = body.split("\"username\":\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or("x");
        let mut made = self.made.lock().unwrap();
        let id = format!("10000000-0000-4000-8000-{:012}", made.len());
        // As it was asked for, with its id: whoever made it looks for it.
        let members = body.trim().trim_start_matches('{');
        made.push(format!("{{\"id\":\"{id}\",{members}"));
        format!("{{\"user_id\":\"{id}\",\"username\":\"{name}\"}}")
    }

    /// Some users of the whole list.
    fn page(&self, first: usize, most: usize) -> Vec<u8> {
        let made = self.made.lock().unwrap();
        let new: Vec<&str> = made.iter().rev().skip(first).take(most).map(String::as_str).collect();
        let rest = self.slice(first.saturating_sub(made.len()), most - new.len());
        let comma: &[u8] = if new.is_empty() || rest.is_empty() { b"" } else { b"," };
        [new.join(",").as_bytes(), comma, rest].concat()
    }

    fn count(&self) -> usize {
        self.starts.len() - 1
    }

    /// Some users without the comma after the last.
    fn slice(&self, first: usize, most: usize) -> &[u8] {
        let first = first.min(self.count());
        let end = first.saturating_add(most).min(self.count());
        if first == end { &[] } else { &self.text[self.starts[first]..self.starts[end] - 1] }
    }
}

/// The size of a large answer, in bytes.
const LARGE: usize = 63 * 1024 * 1024;

/// A large answer of one kind; nothing for none.
fn large(kind: &str) -> Vec<u8> {
    let fill = |piece: &dyn Fn(usize) -> String| {
        let mut text = String::with_capacity(LARGE + 256);
        (0..).take_while(|number| {
            text.push_str(&piece(*number));
            text.len() < LARGE
        }).for_each(drop);
        text
    };
    match kind {
        "numbers" => format!("[{}1]", fill(&|_| "1,".repeat(1000))),
        "members" => format!("{{\"id\":\"1\",{}\"n\":1}}", fill(&|number| format!("\"m{number}\":{number},"))),
        "text" => format!("{{\"id\":\"1\",\"username\":\"ann\",\"note\":\"{}\"}}", "x".repeat(LARGE)),
        "rows" => {
            let users = Users::new(LARGE / 260);
            return [b"[", users.slice(0, users.count()), b"]"].concat();
        }
        _ => String::new(),
    }
    .into_bytes()
}

fn main() -> std::io::Result<()> {
    let large: Arc<[u8]> = large(&std::env::args().nth(3).unwrap_or_default()).into();
    let mut arguments = std::env::args().skip(1).filter_map(|text| text.parse::<u64>().ok());
    let count = arguments.next().unwrap_or(1_000) as usize;
    let latency = Duration::from_millis(arguments.next().unwrap_or(0));
    let users = Arc::new(Users::new(count));
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}", listener.local_addr()?);
    println!("{address}");
    let address: Arc<str> = address.into();
    for stream in listener.incoming() {
        let (users, stream, address, large) = (users.clone(), stream?, address.clone(), large.clone());
        std::thread::spawn(move || converse(stream, &users, latency, &address, &large));
    }
    Ok(())
}

/// Answers one connection, request after request.
fn converse(
    stream: TcpStream,
    users: &Users,
    latency: Duration,
    address: &str,
    large: &[u8],
) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream;
    let (mut line, mut body) = (String::new(), Vec::new());
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let mut words = line.split(' ').map(str::to_owned);
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let mut length = 0;
        loop {
            line.clear();
            reader.read_line(&mut line)?;
            if line.trim_end().is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        body.resize(length, 0);
        reader.read_exact(&mut body)?;
        if !latency.is_zero() {
            std::thread::sleep(latency);
        }
        if method == "GET" && !large.is_empty() {
            // The end of a list that is read page by page.
            let is_further = target.contains("first=") && !target.contains("first=0");
            send(&mut writer, "", &[if is_further { b"[]" } else { large }])?;
            continue;
        }
        answer(&mut writer, users, address, (&method, &target), &body)?;
    }
}

fn answer(
    writer: &mut TcpStream,
    users: &Users,
    address: &str,
    (method, target): (&str, &str),
    body: &[u8],
) -> std::io::Result<()> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    if path.ends_with("/login/token") {
        let header = "pty_access_jwt_token: not-a-secret-access\r\n";
        let body = br#"{"status":0,"data":{"refreshToken":"not-a-secret-refresh","expiresIn":3600},"messages":[]}"#;
        return send(writer, header, &[body]);
    }
    if method == "POST" {
        return send(writer, "", &[users.make(body).as_bytes()]);
    }
    if let Some((_, id)) = path.rsplit_once("/users/") {
        let made = users.made.lock().unwrap();
        let start = format!("{{\"id\":\"{id}\"");
        let one = made.iter().find(|one| one.starts_with(&start)).map(String::as_bytes);
        return send(writer, "", &[one.unwrap_or_else(|| users.slice(0, 1))]);
    }
    let number = |name: &str, default: usize| {
        query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .find(|(known, _)| *known == name)
            .and_then(|(_, value)| value.parse().ok())
            .unwrap_or(default)
    };
    let (first, most) = (number("first", 0), number("max", 100));
    // For clients that follow links.
    let next = first.saturating_add(most);
    let link = match next < users.count() {
        true => format!("Link: <{address}{path}?first={next}&max={most}>; rel=\"next\"\r\n"),
        false => String::new(),
    };
    if users.made.lock().unwrap().is_empty() {
        return send(writer, &link, &[b"[", users.slice(first, most), b"]"]);
    }
    send(writer, &link, &[b"[", &users.page(first, most), b"]"])
}

/// Sends everything in one piece.
fn send(writer: &mut TcpStream, headers: &str, parts: &[&[u8]]) -> std::io::Result<()> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    let mut bytes = Vec::with_capacity(length + 256);
    write!(
        bytes,
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n{headers}\r\n"
    )?;
    parts.iter().for_each(|part| bytes.extend_from_slice(part));
    writer.write_all(&bytes)
}
