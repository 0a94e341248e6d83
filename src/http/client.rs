//! The only file that names the HTTP library. Sends one call and reads the whole reply, up to a limit. No
//! retries, no redirects, no cookies, no decompression: what is signed is what is sent, and what is
//! verified is what came.

use super::certificates::{self, Trust};
use super::failure::{self, Failure, ProxyFacts, Step, is_secure};
use super::message::{Call, Method, Reply, Transport};
use super::proxy::{Proxies, ProxyAddress};
use super::tunnel;
use super::wanted::StillWanted;
use crate::clock::Stopwatch;
use crate::fault::{Delivery, Fault, Kind};
use reqwest::blocking::{Client, RequestBuilder};
use reqwest::{Certificate, Identity, Proxy, Url};
use std::error::Error;
use std::io::Read;
use std::path::PathBuf;
use std::sync::mpsc::sync_channel;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

/// The longest reply that is read, in bytes: 64 MiB a page.
pub const LONGEST_REPLY: u64 = 64 * 1024 * 1024;

/// How a platform is reached.
#[derive(Debug, Clone)]
pub struct NetworkSettings {
    /// Scheme, host and port, without a path.
    pub origin: String,
    /// Whose certificates are trusted.
    pub trust: Trust,
    /// Additional CA certificates (PEM file).
    pub ca_bundle: Option<PathBuf>,
    /// Client certificate (PEM file), and its key if that is apart.
    pub client_certificate: Option<(PathBuf, Option<PathBuf>)>,
    /// Whether certificates are taken unchecked.
    pub insecure: bool,
    /// Connection timeout.
    pub connect_timeout: Duration,
    /// Limit on the whole of one call, its reply included.
    pub timeout: Duration,
    /// What the environment says about proxies.
    pub proxies: Arc<Proxies>,
}

/// Sends calls over HTTP.
pub struct HttpTransport {
    reach: NetworkSettings,
    added: Vec<Certificate>,
    identity: Option<Identity>,
    // One without TLS and one with it, each made when it is needed.
    clients: Mutex<[Option<Client>; 2]>,
    /// What the server showed, where it was kept.
    shown: OnceLock<Vec<u8>>,
}

/// A proxy on the way, and its address as the library reads it.
struct ConnectionWay<'a> {
    proxy: &'a ProxyAddress,
    url: Url,
}

impl ConnectionWay<'_> {
    fn facts(&self) -> ProxyFacts<'_> {
        ProxyFacts {
            shown: self.proxy.shown(),
            variable: &self.proxy.variable,
            scheme: self.url.scheme(),
            signs_in: self.url.password().is_some(),
        }
    }
}

impl HttpTransport {
    /// Reads the certificate files and makes a client. Nothing is sent.
    ///
    /// # Errors
    /// Configuration: a file that cannot be read, or a proxy that cannot be understood.
    pub fn new(reach: NetworkSettings) -> Result<Self, Fault> {
        static PROVIDER: OnceLock<()> = OnceLock::new();
        PROVIDER.get_or_init(|| {
            // Fails only when a provider is there already, which is as good.
            let _ = rustls::crypto::ring::default_provider().install_default();
        });
        let added = match &reach.ca_bundle {
            Some(path) => certificates(&certificates::bundle(path)?)?,
            None => Vec::new(),
        };
        let identity = match &reach.client_certificate {
            Some((certificate, key)) => {
                let mut pem = certificates::read(certificate, "")?;
                if let Some(key) = key {
                    pem.push(b'\n');
                    pem.extend(certificates::read(key, "")?);
                }
                let identity = Identity::from_pem(&pem);
                Some(identity.map_err(|_| certificates::not_pem(certificate, "certificate with its key"))?)
            }
            None => None,
        };
        let transport = HttpTransport {
            reach,
            added,
            identity,
            clients: Mutex::new([None, None]),
            shown: OnceLock::new(),
        };
        let origin = transport.reach.origin.clone();
        let way = transport.way(&origin)?;
        transport.client(&origin, way.as_ref())?;
        drop(way);
        Ok(transport)
    }

    /// The proxy on the way to an origin.
    fn way(&self, origin: &str) -> Result<Option<ConnectionWay<'_>>, Fault> {
        let Some(proxy) = Url::parse(origin).ok().and_then(|url| self.reach.proxies.of(&origin_of(&url)))
        else {
            return Ok(None);
        };
        let url = Url::parse(&proxy.whole()?).map_err(|error| proxy.broken(&error.to_string()))?;
        Ok(Some(ConnectionWay { proxy, url }))
    }

    /// The client for an origin. The certificates of the system are read only where there is TLS on the way.
    fn client(&self, origin: &str, way: Option<&ConnectionWay<'_>>) -> Result<Client, Fault> {
        let tls = is_secure(origin) || way.is_some_and(|way| way.url.scheme() == "https");
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        let place = &mut clients[usize::from(tls)];
        if let Some(client) = place {
            return Ok(client.clone());
        }
        let client = self.make(tls)?;
        *place = Some(client.clone());
        Ok(client)
    }

    fn make(&self, tls: bool) -> Result<Client, Fault> {
        let proxies = self.reach.proxies.clone();
        let mut builder = Client::builder()
            .user_agent(concat!("iamctl/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(self.reach.connect_timeout)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .tls_info(tls)
            .referer(false)
            .http1_only()
            // The library would read the process environment by itself; ours is passed in. What it cannot
            // understand was refused before.
            .no_proxy()
            .proxy(Proxy::custom(move |url: &Url| {
                Url::parse(&proxies.of(&origin_of(url))?.whole().ok()?).ok()
            }));
        if !tls {
            builder = builder.tls_certs_only([]);
        } else if self.reach.insecure {
            builder = builder.tls_danger_accept_invalid_certs(true);
        } else if let Some(authorities) = self.reach.trust.authorities()? {
            builder =
                builder.tls_certs_only(certificates(&authorities)?.into_iter().chain(self.added.clone()));
        } else if !self.added.is_empty() {
            builder = builder.tls_certs_merge(self.added.clone());
        }
        if let Some(identity) = self.identity.clone().filter(|_| tls) {
            builder = builder.identity(identity);
        }
        builder.build().map_err(|error| match (deepest(&error), &self.reach.client_certificate) {
            (why, Some((certificate, key))) if why.contains("KeyMismatch") => {
                let (key, certificate) =
                    (key.as_ref().unwrap_or(certificate).display(), certificate.display());
                Fault::configuration(format!(
                    "the key in {key} is not that of the certificate in {certificate}"
                ))
                .hint("give the two that were made together with --client-cert and --client-key")
            }
            (why, _) => Fault::configuration(format!("the HTTP client cannot be set up: {why}")),
        })
    }
}

impl Transport for HttpTransport {
    fn send(&self, call: &Call) -> Result<Reply, Fault> {
        let method = match call.method {
            Method::Get => reqwest::Method::GET,
            Method::Head => reqwest::Method::HEAD,
            Method::Post => reqwest::Method::POST,
            Method::Put => reqwest::Method::PUT,
            Method::Patch => reqwest::Method::PATCH,
            Method::Delete => reqwest::Method::DELETE,
        };
        let origin = call.origin.as_ref().unwrap_or(&self.reach.origin);
        let address = format!("{origin}{}", call.target());
        let unsent = |fault: Fault| fault.delivery(Delivery::NotSent);
        let way = self.way(origin).map_err(unsent)?;
        let client = self.client(origin, way.as_ref()).map_err(unsent)?;
        // The limit of a request, unlike that of a client, goes on while its reply is read.
        let mut request = client.request(method, address).timeout(self.reach.timeout);
        for (name, value) in &call.headers {
            request = request.header(name, value);
        }
        if !call.body.is_empty() {
            request = request.body(call.body.clone());
        } else if matches!(call.method, Method::Post | Method::Put | Method::Patch) {
            // Strict servers and proxies refuse a body whose length nobody tells, also where there is none.
            request = request.header("Content-Length", "0");
        }
        let watch = Stopwatch::start();
        let reply = match come_while(request, &call.wanted) {
            ReplyCame::Whole(certificate, reply) => {
                if let Some(certificate) = certificate {
                    self.shown.get_or_init(|| certificate);
                }
                reply
            }
            ReplyCame::TooLong(status) => return Err(too_long(status)),
            ReplyCame::Cut(error) => return Err(self.cut(origin, &error)),
            ReplyCame::Failed(error) => {
                let left = self.reach.timeout.saturating_sub(watch.elapsed());
                return Err(self.explain(origin, way.as_ref(), &error, left));
            }
            ReplyCame::GivenUp => {
                let fault = Fault::new(Kind::Unreachable, format!("nobody waits for {origin} any more"));
                return Err(fault.delivery(Delivery::Unknown));
            }
        };
        match way.filter(|_| reply.status == 407 && !is_secure(origin)) {
            Some(way) => Err(failure::refused(origin, &way.facts(), Some(407))),
            None => Ok(reply),
        }
    }

    fn certificate(&self) -> Option<Vec<u8>> {
        self.shown.get().cloned()
    }
}

/// What came of a request.
enum ReplyCame {
    /// The certificate of the server, where there is one, and all that it sent.
    Whole(Option<Vec<u8>>, Reply),
    TooLong(u16),
    Cut(std::io::Error),
    Failed(reqwest::Error),
    GivenUp,
}

/// Sends a request and reads the reply; goes on without it once nobody wants it. The library lets nobody end a request from
/// outside, so that it is left to a thread that nobody waits for.
fn come_while(request: RequestBuilder, wanted: &StillWanted) -> ReplyCame {
    if !wanted.can_end() {
        return come(request);
    }
    let (sender, receiver) = sync_channel(2);
    let end = sender.clone();
    let _bell = wanted.on_end(move || drop(end.try_send(ReplyCame::GivenUp)));
    let begun = std::thread::Builder::new().spawn(move || drop(sender.try_send(come(request))));
    match begun {
        Ok(_) => receiver.recv().unwrap_or(ReplyCame::GivenUp),
        Err(error) => ReplyCame::Cut(error),
    }
}

fn come(request: RequestBuilder) -> ReplyCame {
    let response = match request.send() {
        Ok(response) => response,
        Err(error) => return ReplyCame::Failed(error),
    };
    let status = response.status().as_u16();
    let info = response.extensions().get::<reqwest::tls::TlsInfo>();
    let certificate = info.and_then(reqwest::tls::TlsInfo::peer_certificate).map(<[u8]>::to_vec);
    let text = |value: &reqwest::header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers =
        response.headers().iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
    let announced = response.content_length().unwrap_or(0);
    if announced > LONGEST_REPLY {
        return ReplyCame::TooLong(status);
    }
    let mut body = Vec::with_capacity(usize::try_from(announced.min(1 << 20)).unwrap_or(0));
    match response.take(LONGEST_REPLY + 1).read_to_end(&mut body) {
        Ok(_) if body.len() as u64 > LONGEST_REPLY => ReplyCame::TooLong(status),
        Ok(_) => ReplyCame::Whole(certificate, Reply { status, headers, body }),
        Err(error) => ReplyCame::Cut(error),
    }
}

fn too_long(status: u16) -> Fault {
    let limit = LONGEST_REPLY / (1024 * 1024);
    Fault::unexpected(format!("the reply is longer than {limit} MiB and was not read"))
        .hint("ask for fewer rows at once with --page-size")
        .status(status)
}

impl HttpTransport {
    fn cut(&self, origin: &str, error: &std::io::Error) -> Fault {
        let late = error
            .get_ref()
            .and_then(|inner| inner.downcast_ref::<reqwest::Error>())
            .is_some_and(reqwest::Error::is_timeout);
        if late {
            return failure::late(origin, self.reach.timeout);
        }
        Fault::new(Kind::Unreachable, format!("the reply from {origin} ended early"))
            .delivery(Delivery::Unknown)
    }

    /// The fault for a call that came to no reply; `left` is what is left of its time.
    fn explain(
        &self,
        origin: &str,
        way: Option<&ConnectionWay<'_>>,
        error: &reqwest::Error,
        left: Duration,
    ) -> Fault {
        let failure = Failure {
            origin,
            proxy: way.map(ConnectionWay::facts),
            step: match () {
                () if error.is_connect() => Step::Connection,
                () if error.is_builder() => Step::Request,
                () => Step::Exchange,
            },
            is_late: error.is_timeout(),
            limits: (self.reach.connect_timeout, self.reach.timeout),
            is_identified: self.identity.is_some(),
            causes: causes(error),
        };
        failure.told(&|| way.and_then(|way| self.ask_proxy(origin, way, left)))
    }

    /// The status with which a proxy refuses the way to an origin.
    fn ask_proxy(&self, origin: &str, way: &ConnectionWay<'_>, left: Duration) -> Option<u16> {
        let (url, target) = (&way.url, Url::parse(origin).ok()?);
        if url.scheme() != "http" {
            return None;
        }
        let plain = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
        let authorization = (!url.username().is_empty() || url.password().is_some()).then(|| {
            let pair = format!("{}:{}", plain(url.username()), plain(url.password().unwrap_or_default()));
            format!("Basic {}", base64::Engine::encode(&base64::engine::general_purpose::STANDARD, pair))
        });
        let host = url.host_str()?.trim_matches(['[', ']']);
        let question = tunnel::Question {
            proxy: (host.to_owned(), url.port_or_known_default()?),
            target: format!("{}:{}", target.host_str()?, target.port_or_known_default()?),
            authorization,
        };
        tunnel::status(question, left.min(self.reach.connect_timeout))
    }
}

/// Scheme, host and port, spelled as the library spells them.
fn origin_of(url: &Url) -> String {
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    format!("{}://{}{port}", url.scheme(), url.host_str().unwrap_or_default())
}

fn certificates(
    authorities: &[rustls::pki_types::CertificateDer<'static>],
) -> Result<Vec<Certificate>, Fault> {
    let certificates: Result<_, _> = authorities.iter().map(|der| Certificate::from_der(der)).collect();
    certificates.map_err(|_| Fault::unexpected("a certificate was read and cannot be used"))
}

/// Every cause of an error, the outermost first. What an error of input and output carries inside is no cause of it
/// to the standard library.
fn causes(error: &reqwest::Error) -> Vec<&(dyn Error + 'static)> {
    let mut causes: Vec<&(dyn Error + 'static)> = vec![error];
    let mut next = error.source();
    while let Some(cause) = next {
        causes.push(cause);
        let inner = cause.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        next = match inner {
            Some(inner) => Some(inner as &(dyn Error + 'static)),
            None => cause.source(),
        };
    }
    causes
}

/// The innermost cause: the outer ones repeat the address.
fn deepest(error: &reqwest::Error) -> String {
    causes(error).last().map(ToString::to_string).unwrap_or_default()
}
