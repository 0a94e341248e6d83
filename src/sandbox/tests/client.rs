//! Somebody who is signed in at one platform of the sandbox, and what there is to read and write on each.

use super::*;
use crate::sandbox::answer::SandboxAnswer;
use crate::sandbox::fault::reading::rule_of_text;
use crate::sandbox::wire::Class;

pub(super) const NAMES: [&str; 6] = ["protegrity", "secureauth", "u4ids", "hid", "entrust", "scim"];

/// Somebody who is signed in at one platform.
pub(super) struct Client {
    pub(super) sandbox: Sandbox,
    pub(super) clock: Arc<ManualClock>,
    platform: &'static str,
    pub(super) token: String,
}

impl Client {
    pub(super) fn on(platform: &'static str) -> Client {
        Client::over(Store::memory(40), platform)
    }

    pub(super) fn over(store: Store, platform: &'static str) -> Client {
        let clock = clock();
        let sandbox = Sandbox::new(store, clock.clone());
        let mut client = Client { sandbox, clock, platform, token: String::new() };
        if let Some(call) = sign_in(platform) {
            let reply = client.send(call).reply;
            assert!(reply.ok(), "{platform}: {reply:?}");
            let body = reply.value().unwrap();
            let text = |name: &str| body[name].as_str().map(str::to_owned);
            let header = reply.header("PTY_ACCESS_JWT_TOKEN").map(str::to_owned);
            client.token = header.or(text("access_token")).or(text("authToken")).unwrap().trim().to_owned();
        }
        client
    }

    pub(super) fn breaks(self, text: &str) -> Self {
        self.sandbox.add_fault(rule_of_text(text).unwrap()).unwrap();
        self
    }

    pub(super) fn send(&self, mut call: Call) -> SandboxAnswer {
        // No two calls of one instant: what is signed may come once only.
        self.clock.sleep(Duration::from_millis(1));
        match self.platform {
            "secureauth" => crate::sandbox::secureauth::authorize(&mut call, self.clock.now()),
            // What signs in brings its own credentials.
            name if platform(name).unwrap().wire.class(&call) == Class::SignIn => {}
            "entrust" => call.set_header("Authorization", self.token.clone()),
            "scim" => call.set_header("Authorization", "Bearer not-a-secret-scim-1"),
            _ => call.set_header("Authorization", format!("Bearer {}", self.token)),
        }
        self.sandbox.handle(self.platform, &call).unwrap()
    }

    pub(super) fn value(&self, call: Call) -> Value {
        let reply = self.send(call).reply;
        reply.value().unwrap_or_else(|| panic!("{}: {reply:?}", self.platform))
    }

    /// Makes something that was not there; see [`Client::made`].
    pub(super) fn write(&self) -> SandboxAnswer {
        self.send(write(self.platform))
    }

    /// Whether it is there.
    pub(super) fn made(&self) -> bool {
        self.sandbox.clear_faults().unwrap();
        let reply = self.send(look(self.platform)).reply;
        reply.ok() && String::from_utf8_lossy(&reply.body).contains("made-here")
    }

    pub(super) fn writes(&self) -> u64 {
        let status = self.sandbox.status().unwrap();
        let mut rows = status["platforms"].as_array().unwrap().iter();
        rows.find(|row| row["platform"] == self.platform).unwrap()["writes"].as_u64().unwrap()
    }
}

pub(super) fn sign_in(platform: &str) -> Option<Call> {
    let account = accounts().find(|account| account.platform == platform).unwrap();
    let of = |name: &str| {
        let mut pairs = account.settings.iter().chain(account.secrets);
        pairs.find(|pair| pair.0 == name).map(|pair| pair.1).unwrap_or_default()
    };
    let post = |path: &str| Call::new(Method::Post, path);
    let grant = ("grant_type", "client_credentials");
    let client = [grant, ("client_id", of("client_id")), ("client_secret", of("client_secret"))];
    Some(match platform {
        "protegrity" => post("/pty/v1/auth/login/token")
            .form(&[("loginname", of("username")), ("password", of("password"))]),
        "u4ids" => post("/identity/connect/token").form(&[&client[..], &[("scope", "u4ids-admin")]].concat()),
        "hid" => post("/idp/t1demo00/authn/token").form(&client),
        "entrust" => post("/api/web/v1/adminapi/authenticate")
            .json(&json!({"applicationId": of("application_id"), "sharedSecret": of("shared_secret")})),
        _ => return None,
    })
}

pub(super) fn write(platform: &str) -> Call {
    let post = |path: &str, body: Value| Call::new(Method::Post, path).json(&body);
    match platform {
        "protegrity" => post("/pty/v1/auth/roles", json!({"name": "made-here"})),
        "secureauth" => {
            let body = json!({"userId": "made-here", "password": "Str0ng-not-a-secret-1"});
            post("/secureauth2/api/v2/users/", body)
        }
        "u4ids" => post("/api/v3/scopes", json!({"scopeId": "made-here"})),
        "hid" => {
            let schemas = ["urn:hid:scim:api:idp:2.0:Role"];
            let mut call =
                post("/scim/t1demo00/v2/Roles", json!({"schemas": schemas, "displayName": "made-here"}));
            call.set_header("Content-Type", "application/scim+json");
            call
        }
        "scim" => {
            let schemas = ["urn:ietf:params:scim:schemas:core:2.0:Group"];
            let mut call = post("/Groups", json!({"schemas": schemas, "displayName": "made-here"}));
            call.set_header("Content-Type", "application/scim+json");
            call
        }
        _ => post("/api/web/v3/users", json!({"userId": "made-here"})),
    }
}

pub(super) fn look(platform: &str) -> Call {
    let get = |path: &str| Call::new(Method::Get, path);
    match platform {
        "protegrity" => get("/pty/v1/auth/roles"),
        "secureauth" => get("/secureauth2/api/v2/users/made-here"),
        "u4ids" => get("/api/v3/scopes"),
        "hid" => get("/scim/t1demo00/v2/Roles"),
        "scim" => get("/Groups"),
        _ => Call::new(Method::Post, "/api/web/v3/users/userid").json(&json!({"userId": "made-here"})),
    }
}

/// A call that reads one thing which is there from the start, and a member of it.
pub(super) fn one(platform: &str) -> (Call, &'static str) {
    let get = |path: &str| Call::new(Method::Get, path);
    match platform {
        "protegrity" => (get("/pty/v1/auth/roles"), "description"),
        "secureauth" => (get("/secureauth2/api/v2/users/jdoe"), "firstName"),
        "u4ids" => (get("/api/v3/clients/web"), "clientName"),
        "hid" => (get("/scim/t1demo00/v2/Users/10033"), "userName"),
        "scim" => (get("/Users/people%2Fann:1"), "userName"),
        _ => (
            Call::new(Method::Post, "/api/web/v3/users/userid").json(&json!({"userId": "ann.example"})),
            "firstName",
        ),
    }
}

/// The first object that has a member, wherever the answer keeps it.
pub(super) fn holder<'a>(body: &'a Value, member: &str) -> Option<&'a Value> {
    [Some(body), body.get(0), body.get("properties")]
        .into_iter()
        .flatten()
        .find(|one| one.get(member).is_some())
}
