//! `api`: a raw call, authorised as the profile: the way to what the tables do not know.

use super::context::{self, Context};
use super::outcome::shown_with;
use super::read::{self, Switches};
use crate::commands::{self, Show};
use crate::engine::{self, Target};
use crate::fault::Fault;
use crate::http::{Call, CallEffect, Method};
use crate::json::{self, BOM};
use crate::output::{Dry, View};
use crate::platforms::{Flow, List, Operation, Platform};
use crate::session::outcome::plan;
use crate::session::pages::{Pages, Walk};
use crate::session::{Outcome, Sent, Session};
use clap::Args;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

/// Arguments of `api`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    iamctl api GET /users --paginate --profile sandbox/protegrity\n  \
    iamctl api POST /roles -f name=helpdesk -F 'permissions=[\"user_manager_viewer\"]' --profile sandbox/protegrity\n  \
    iamctl api GET /users/jdoe --profile sandbox/secureauth\n\n\
    A path is taken below the platform's own prefix, unless it starts with it. `{name}` in it stands for\n\
    a setting of the profile.")]
pub struct ApiArgs {
    /// GET, POST, PUT, PATCH, DELETE or HEAD
    pub method: String,
    /// Path, with a query if need be
    pub path: String,
    /// Member of the JSON body, its value read as JSON where it is any: number, boolean, null, list, object
    #[arg(long = "field", short = 'F', value_name = "NAME=VALUE")]
    pub fields: Vec<String>,
    /// Member of the JSON body, its value text
    #[arg(long = "raw-field", short = 'f', value_name = "NAME=TEXT")]
    pub raw_fields: Vec<String>,
    /// File with the body, - for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["fields", "raw_fields"])]
    pub input: Option<String>,
    /// Header to send; repeatable
    #[arg(long = "header", short = 'H', value_name = "NAME: VALUE")]
    pub headers: Vec<String>,
    /// Fetch every page of a list and show it as one
    #[arg(long)]
    pub paginate: bool,
    /// Where the list is in a page, as a JSON pointer, if it is not a list that iamctl knows
    #[arg(long, value_name = "POINTER", default_value = "", requires = "paginate")]
    pub items: String,
    /// Show the request instead of sending it, if it may write
    #[arg(long, value_name = "FORM", num_args = 0..=1, require_equals = true, default_missing_value = "text",
        value_parser = ["text", "curl"])]
    pub dry_run: Option<String>,
    /// Skip the confirmation prompt
    #[arg(long, short = 'y')]
    pub yes: bool,
    /// Confirm by name: the profile's, where it is protected, or that of the account the profile signs in as
    #[arg(long, value_name = "NAME")]
    pub confirm: Vec<String>,
}

/// Headers that only the platform's dialect may set.
const OURS: [&str; 5] = ["authorization", "x-sa-date", "x-sa-ext-date", "host", "content-length"];

/// Headers that would make another call of this one: cut in other places.
const ANOTHER: [&str; 7] =
    ["transfer-encoding", "te", "trailer", "connection", "keep-alive", "upgrade", "expect"];

/// Whether a header would make another call of this one: by another method than was confirmed, to another path, or cut in other
/// places. It is told by its words: servers know many names for it.
fn makes_another(name: &str) -> bool {
    let has = |words: &[&str]| name.split('-').any(|word| words.contains(&word));
    ANOTHER.contains(&name)
        || has(&["method", "verb", "proxy"])
        || has(&["original", "rewrite", "rewritten", "override", "forwarded"])
            && has(&["url", "uri", "path", "request", "prefix"])
}

/// Sends it.
///
/// # Errors
/// Usage, or what the platform said.
pub fn run(context: &Context, args: &ApiArgs) -> Result<(), Fault> {
    let settings = context.settings()?;
    let form = settings.output.clone().unwrap_or_else(|| "json".to_owned());
    let style = context.globals.style(Some(&form), context.screen)?;
    let platform = settings.platform;
    let base = context::split_url(&settings.url).0.to_owned();
    let asker = context.asker();
    let switches = Switches { yes: args.yes, confirm: args.confirm.clone(), ..Switches::default() };
    let how = switches.how(settings.protect, &asker);
    let connection = context.connect(settings)?;
    let for_curl = context.globals.print_curl || args.dry_run.as_deref() == Some("curl");
    connection.talk(for_curl || args.dry_run.is_some(), |session| {
        session.platform.dialect.check(session)?;
        let target = Target { session, platform };
        let call = call(context, target, args)?;
        let known = known(target, &call);
        engine::confirm_raw(target, &call, weight(&call, &known), &how)?;
        let secret_members = secret_members(platform, &known);
        let view = View {
            columns: &[],
            secret_members: &secret_members,
            id: "/id",
            what: "rows",
            reveal_once: false,
        };
        if !style.reveal && !session.dry_run && known.iter().any(|known| engine::may_mint(known)) {
            session.notice("the new secret in the answer stays hidden; only --reveal shows it");
        }
        let outcome = if context.globals.print_curl {
            first(session, &call)?
        } else if args.paginate {
            pages(session, platform, call, list(&args.items, &known)?)
        } else {
            answer(session, &call)?
        };
        let keys = platform.dialect.shown_headers(session);
        let dry = Dry::of(for_curl, &keys);
        shown_with(context, session, (&style, &view, &base, dry), outcome)
    })
}

/// Names of members that may hold a secret in the answer: those of the platform, or of the operations that the
/// call may be, with what their columns hide.
fn secret_members(platform: &'static Platform, known: &[&'static Operation]) -> Vec<&'static str> {
    let mut names: Vec<&'static str> = Vec::new();
    if known.is_empty() {
        names.extend(platform.secret_members);
    }
    for operation in known {
        names.extend(operation.secrets.unwrap_or(platform.secret_members));
        let hidden = operation.columns.iter().filter(|column| column.heading.show == Show::Secret);
        names.extend(hidden.filter_map(|column| column.pointer.rsplit('/').next()));
    }
    names
}

/// How the list comes: as was typed, else as the platform's own operation has it.
fn list(typed: &str, known: &[&'static Operation]) -> Result<List, Fault> {
    let of = |operation: &&'static Operation| match operation.flow {
        Flow::List(list) => Some(list),
        _ => None,
    };
    let other = |items| List { items, id: "/id", paged: true };
    match typed {
        "" => Ok(known.iter().find_map(of).unwrap_or(other(""))),
        typed if typed.starts_with('/') => Ok(other(Box::leak(typed.to_owned().into_boxed_str()))),
        typed => Err(Fault::usage(format!("--items takes a JSON pointer, such as /{typed}"))),
    }
}

fn pages<'a>(session: &'a Session<'a>, platform: &Platform, call: Call, list: List) -> Outcome<'a> {
    let List { items, id, paged } = list;
    let walk = Walk { items, id, paged, size: platform.page_size.0, limit: None, jobs: None };
    Outcome::Rows(Box::new(Pages::new(session, call, walk)))
}

/// The call as it would be sent, also where it only reads.
fn first<'a>(session: &Session, call: &Call) -> Result<Outcome<'a>, Fault> {
    match session.write(call)? {
        Sent::Planned(call) => Ok(plan([call])),
        Sent::Answered(_) => Err(Fault::unexpected("a request that was to be shown was sent")),
    }
}

fn answer<'a>(session: &Session, call: &Call) -> Result<Outcome<'a>, Fault> {
    let reply = if call.writes() {
        match session.write(call)? {
            Sent::Answered(reply) => reply,
            Sent::Planned(call) => return Ok(plan([call])),
        }
    } else {
        session.exchange(call)?
    };
    let text = String::from_utf8(reply.body)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
    // The largest reply is not held twice.
    let is_json = serde_json::from_str::<&RawValue>(&text).is_ok();
    Ok(Outcome::Item(
        match RawValue::from_string(if is_json { text } else { Value::from(text).to_string() }) {
            Ok(raw) => raw,
            Err(error) => return Err(Fault::unexpected(format!("the answer cannot be read: {error}"))),
        },
    ))
}

fn call(context: &Context, target: Target, args: &ApiArgs) -> Result<Call, Fault> {
    let method = Method::parse(&args.method)
        .ok_or_else(|| Fault::usage(format!("there is no method '{}'", args.method)))?;
    let (path, query) = args.path.split_once('?').unwrap_or((&args.path, ""));
    let mut call = Call::new(method, place(target.session, path)?);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let decode = |text: &str| {
            percent_encoding::percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
        };
        call.query.push((decode(name), decode(value)));
    }
    for header in &args.headers {
        let (name, value) = header
            .split_once(':')
            .ok_or_else(|| Fault::usage(format!("--header takes 'NAME: VALUE', not '{header}'")))?;
        // Servers that hand headers on as variables take one for the other.
        let known = name.trim().to_ascii_lowercase().replace('_', "-");
        if OURS.contains(&known.as_str()) {
            return Err(Fault::usage(format!("the header {} is set by iamctl itself", name.trim())));
        }
        if makes_another(&known) {
            return Err(Fault::usage(format!(
                "the header {} would make another call of this one",
                name.trim()
            ))
            .hint("give the method and the path that are meant"));
        }
        let plain = |text: &str| text.chars().all(|letter| letter == '\t' || !letter.is_control());
        if !plain(value) || name.trim().is_empty() || !name.trim().chars().all(|c| c.is_ascii_graphic()) {
            return Err(Fault::usage(format!("'{}' cannot be sent as a header", name.trim())));
        }
        call.set_header(name.trim(), value.trim());
    }
    let typed = call.header("Content-Type").map(str::to_owned);
    if let Some(body) = body(context, args)? {
        match body {
            ApiBody::Json(value) => call = call.json(&value),
            ApiBody::Raw(bytes) => {
                call.set_header("Content-Type", "application/json");
                call.body = bytes;
            }
        }
    }
    if let Some(typed) = typed {
        call.set_header("Content-Type", typed);
    }
    if args.paginate {
        check_reads(target, &mut call)?;
    }
    Ok(call)
}

/// Pages are fetched again and again, and in a dry run too, so what is paged must be known to change nothing:
/// a GET, or a search among the platform's own operations.
fn check_reads(target: Target, call: &mut Call) -> Result<(), Fault> {
    let searches = |operation: &&Operation| {
        matches!(operation.flow, Flow::List(_)) && operation.effect() == CallEffect::Read
    };
    let known = known(target, call);
    match call.method {
        Method::Get => Ok(()),
        Method::Post if !known.is_empty() && known.iter().all(searches) => {
            call.effect = CallEffect::Read;
            Ok(())
        }
        method => {
            Err(Fault::usage(format!("--paginate is for what reads, and {method} {} may write", call.path))
                .hint("leave --paginate out; 'iamctl capabilities' shows which searches there are"))
        }
    }
}

/// How much a raw call weighs: a DELETE removes something, and so does what only such operations go to.
fn weight(call: &Call, known: &[&'static Operation]) -> commands::Effect {
    if !call.writes() {
        return commands::Effect::Read;
    }
    let least =
        if call.method == Method::Delete { commands::Effect::Destroy } else { commands::Effect::Write };
    known
        .iter()
        .map(|operation| operation.command.effect.max(operation.weight))
        .min()
        .unwrap_or(least)
        .max(least)
}

/// The platform's own operations that this call may be.
fn known(target: Target, call: &Call) -> Vec<&'static Operation> {
    let Target { session, platform } = target;
    let below = call.path.strip_prefix(&session.prefix).unwrap_or(&call.path);
    platform.operations_at(call.method, below)
}

/// The path from the root of the host: below the platform's prefix unless it starts with it.
fn place(session: &Session, path: &str) -> Result<String, Fault> {
    if path.contains("://") {
        return Err(Fault::usage("the path of a raw call cannot be a whole address")
            .hint("give the path alone; the host comes from the profile, or from --url"));
    }
    let path = session.filled(&format!("/{}", path.trim_start_matches('/')));
    let allowed = |letter: char| letter.is_ascii_alphanumeric() || "/-._~%!$&'()*+,;=:@{}".contains(letter);
    if !path.chars().all(allowed) {
        return Err(Fault::usage("the path holds characters that must be percent-encoded"));
    }
    let mut segments = path.split('/').skip(1);
    let dots = |segment: &str| {
        let plain = percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned();
        plain == "." || plain == ".."
    };
    if segments.any(dots) {
        return Err(Fault::usage("the path holds '.' or '..', which would change the address"));
    }
    // As the platform's documents and `capabilities` have it, or with the path of the profile's address before it.
    let own = session.filled(session.platform.prefix);
    let below = [session.prefix.clone(), own].into_iter().find_map(|front| {
        path.strip_prefix(&front).filter(|rest| rest.is_empty() || rest.starts_with('/')).map(str::to_owned)
    });
    let placed = session.path(below.as_ref().unwrap_or(&path));
    match placed.split_once('{') {
        Some(_) => {
            Err(Fault::usage("the path holds '{', and what follows it is not a setting of the profile"))
        }
        None if placed.contains('}') => {
            Err(Fault::usage("the path holds '}', which must be percent-encoded"))
        }
        None => Ok(placed),
    }
}

enum ApiBody {
    Json(Value),
    Raw(Vec<u8>),
}

fn body(context: &Context, args: &ApiArgs) -> Result<Option<ApiBody>, Fault> {
    if let Some(path) = &args.input {
        let mut content = read::read_file(path, context.screen)?;
        if content.starts_with(BOM) {
            content.drain(..BOM.len());
        }
        // What is invalid JSON goes as it is; JSON of which a part would be passed over does not.
        if let Err(error) = json::strict::value(&content)
            && error.is_data()
        {
            return Err(
                Fault::usage(format!("--input {path}: {error}")).hint("nothing was sent; name the key once")
            );
        }
        return Ok(Some(ApiBody::Raw(content)));
    }
    if args.fields.is_empty() && args.raw_fields.is_empty() {
        return Ok(None);
    }
    let mut members = Map::new();
    for text in &args.raw_fields {
        let (name, value) = read::pair("raw-field", text)?;
        once(&mut members, name, Value::from(value))?;
    }
    for text in &args.fields {
        let (name, value) = read::pair("field", text)?;
        let value = match json::strict::value(value.as_bytes()) {
            Ok(value) => value,
            Err(error) if value.starts_with(['[', '{', '"']) => {
                return Err(Fault::usage(format!("the value of the field {name} is invalid JSON: {error}"))
                    .hint("nothing was sent; -f takes it as text"));
            }
            Err(_) => Value::String(value),
        };
        once(&mut members, name, value)?;
    }
    Ok(Some(ApiBody::Json(Value::Object(members))))
}

/// Adds a member that is not there yet.
fn once(members: &mut Map<String, Value>, name: String, value: Value) -> Result<(), Fault> {
    if members.contains_key(&name) {
        return Err(Fault::usage(format!("the field {name} stands twice"))
            .hint("nothing was sent; give a list as JSON: -F NAME='[\"a\",\"b\"]'"));
    }
    members.insert(name, value);
    Ok(())
}
