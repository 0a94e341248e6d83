//! The only file that names the HTTP library. Sends one call and reads the whole reply, up to a limit. No
//! retries, no redirects, no cookies, no decompression: what is signed is what is sent, and what is
//! verified is what came.

use super::message::{Call, Method, Reply, Transport};
use crate::fault::{Delivery, Fault, Kind};
use crate::json::BOM;
use reqwest::blocking::{Client, ClientBuilder, Response};
use reqwest::{Certificate, Identity, NoProxy, Proxy};
use std::io::Read;
use std::path::PathBuf;
use std::sync::OnceLock;
use std::time::Duration;

/// The longest reply that is read, in bytes: 64 MiB a page.
pub const LONGEST_REPLY: u64 = 64 * 1024 * 1024;

/// How a platform is reached.
#[derive(Debug, Clone)]
pub struct Reach {
    /// Scheme, host and port, without a path.
    pub origin: String,
    /// Additional CA certificates (PEM file).
    pub ca_bundle: Option<PathBuf>,
    /// Client certificate (PEM file), and its key if that is apart.
    pub client_certificate: Option<(PathBuf, Option<PathBuf>)>,
    /// Whether certificates are taken unchecked.
    pub insecure: bool,
    /// Limit on connecting.
    pub connect_timeout: Duration,
    /// Limit on the whole of one call.
    pub timeout: Duration,
    /// Proxy for HTTPS addresses.
    pub https_proxy: Option<String>,
    /// Proxy for HTTP addresses.
    pub http_proxy: Option<String>,
    /// Proxy for all addresses that have no other.
    pub all_proxy: Option<String>,
    /// Hosts that are reached without one.
    pub no_proxy: Option<String>,
}

/// Sends calls over HTTP.
pub struct HttpTransport {
    reach: Reach,
    client: Client,
}

impl HttpTransport {
    /// Reads the certificate files and makes a client. Nothing is sent.
    ///
    /// # Errors
    /// Configuration: a file that cannot be read, or a proxy that cannot be understood.
    pub fn new(reach: Reach) -> Result<Self, Fault> {
        static PROVIDER: OnceLock<()> = OnceLock::new();
        PROVIDER.get_or_init(|| {
            // Fails only when a provider is there already, which is as good.
            let _ = rustls::crypto::ring::default_provider().install_default();
        });
        let mut builder = Client::builder()
            .user_agent(concat!("iamctl/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(reach.connect_timeout)
            .timeout(reach.timeout)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .http1_only()
            .tls_danger_accept_invalid_certs(reach.insecure);
        builder = proxies(builder, &reach)?;
        if let Some(path) = &reach.ca_bundle {
            let certificates = Certificate::from_pem_bundle(&read(path)?)
                .ok()
                .filter(|certificates| !certificates.is_empty())
                .ok_or_else(|| not_pem(path, "certificate"))?;
            builder = builder.tls_certs_merge(certificates);
        }
        if let Some((certificate, key)) = &reach.client_certificate {
            let mut pem = read(certificate)?;
            if let Some(key) = key {
                pem.push(b'\n');
                pem.extend(read(key)?);
            }
            let identity =
                Identity::from_pem(&pem).map_err(|_| not_pem(certificate, "certificate with its key"))?;
            builder = builder.identity(identity);
        }
        let client = builder.build().map_err(|error| {
            Fault::configuration(format!("the HTTP client cannot be set up: {}", deepest(&error)))
        })?;
        Ok(HttpTransport { reach, client })
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
        let mut request = self.client.request(method, address);
        for (name, value) in &call.headers {
            request = request.header(name, value);
        }
        if !call.body.is_empty() {
            request = request.body(call.body.clone());
        }
        let response = request.send().map_err(|error| self.explain(origin, &error))?;
        self.read(origin, response)
    }
}

impl HttpTransport {
    fn read(&self, origin: &str, response: Response) -> Result<Reply, Fault> {
        let status = response.status().as_u16();
        let text =
            |value: &reqwest::header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let headers =
            response.headers().iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
        let announced = response.content_length().unwrap_or(0);
        let mut body = Vec::with_capacity(usize::try_from(announced.min(1 << 20)).unwrap_or(0));
        let mut limited = response.take(LONGEST_REPLY + 1);
        if announced <= LONGEST_REPLY {
            limited.read_to_end(&mut body).map_err(|error| self.cut(origin, &error))?;
        }
        if announced > LONGEST_REPLY || body.len() as u64 > LONGEST_REPLY {
            let limit = LONGEST_REPLY / (1024 * 1024);
            return Err(Fault::unexpected(format!("the reply is longer than {limit} MiB and was not read"))
                .hint("ask for fewer rows at once with --page-size")
                .status(status));
        }
        Ok(Reply { status, headers, body })
    }

    fn cut(&self, origin: &str, error: &std::io::Error) -> Fault {
        let late = error
            .get_ref()
            .and_then(|inner| inner.downcast_ref::<reqwest::Error>())
            .is_some_and(reqwest::Error::is_timeout);
        if late {
            return self.late(origin);
        }
        Fault::new(Kind::Unreachable, format!("the reply from {origin} ended early"))
            .delivery(Delivery::Unknown)
    }

    fn late(&self, origin: &str) -> Fault {
        let seconds = self.reach.timeout.as_secs_f64();
        Fault::new(Kind::Unreachable, format!("{origin} did not answer within {seconds} s"))
            .hint("--timeout sets the limit")
            .delivery(Delivery::Unknown)
            .timed_out()
    }

    fn explain(&self, origin: &str, error: &reqwest::Error) -> Fault {
        let cause = deepest(error);
        if error.is_connect() && error.is_timeout() {
            let seconds = self.reach.connect_timeout.as_secs_f64();
            return Fault::new(Kind::Unreachable, format!("no connection to {origin} within {seconds} s"))
                .hint("check address, network and proxy; --connect-timeout sets the limit")
                .delivery(Delivery::NotSent);
        }
        if error.is_timeout() {
            return self.late(origin);
        }
        if error.is_connect() {
            let about_trust =
                ["certificate", "UnknownIssuer", "tls", "TLS"].iter().any(|word| cause.contains(word));
            let mut fault = Fault::new(Kind::Unreachable, format!("no connection to {origin}: {cause}"))
                .delivery(Delivery::NotSent);
            if about_trust {
                fault.detail_mut().retryable = false;
                return fault.hint("--ca-bundle FILE trusts the certificate authority of a private platform");
            }
            return fault.hint("check address, network and proxy");
        }
        if error.is_builder() {
            return Fault::unexpected(format!("the request cannot be made: {cause}"))
                .delivery(Delivery::NotSent);
        }
        Fault::new(Kind::Unreachable, format!("the exchange with {origin} failed: {cause}"))
            .delivery(Delivery::Unknown)
    }
}

fn proxies(mut builder: ClientBuilder, reach: &Reach) -> Result<ClientBuilder, Fault> {
    // The library would read the process environment by itself; ours is passed in.
    builder = builder.no_proxy();
    let except = || reach.no_proxy.as_deref().and_then(NoProxy::from_string);
    type Make = fn(&str) -> reqwest::Result<Proxy>;
    let kinds: [(&Option<String>, Make); 3] = [
        (&reach.https_proxy, |address| Proxy::https(address)),
        (&reach.http_proxy, |address| Proxy::http(address)),
        (&reach.all_proxy, |address| Proxy::all(address)),
    ];
    for (address, make) in kinds {
        if let Some(address) = address.as_deref().filter(|address| !address.is_empty()) {
            let proxy = make(address).map_err(|_| {
                Fault::configuration("a proxy address of the environment cannot be understood")
                    .hint("HTTPS_PROXY, HTTP_PROXY and ALL_PROXY take http://HOST:PORT")
            })?;
            builder = builder.proxy(proxy.no_proxy(except()));
        }
    }
    Ok(builder)
}

fn read(path: &PathBuf) -> Result<Vec<u8>, Fault> {
    let mut pem = std::fs::read(path)
        .map_err(|error| Fault::configuration(format!("{} cannot be read: {error}", path.display())))?;
    if pem.starts_with(BOM) {
        pem.drain(..BOM.len());
    }
    Ok(pem)
}

fn not_pem(path: &std::path::Path, what: &str) -> Fault {
    Fault::configuration(format!("{} holds no {what} in PEM form", path.display()))
}

/// The innermost cause: the outer ones repeat the address.
fn deepest(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}
