//! `schema`: the members that a command's body takes, and `--data-template`: a body to fill in.

use super::carriers::{Carried, carriers};
use super::context::Context;
use super::editable;
use super::flags::{Suggested, platform_names};
use super::json_schema::{narrow, open_secret_types, relax};
use crate::commands::{self, Arg as Word, ArgKind, Column, Command, Effect, Heading, Show, column};
use crate::engine;
use crate::fault::{Fault, Kind};
use crate::json;
use crate::output::{Format, View};
use crate::platforms::{self, Operation, Platform, Presence};
use crate::schema::{self, Documented, JsonType, Offer, Schema, Silence};
use crate::session::Outcome;
use clap::Args;
use serde_json::{Value, json};

/// How deep members of members are listed.
const DEPTH: usize = 6;

/// Arguments of `schema`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  iamctl schema users create --profile sandbox/entrust\n  \
    iamctl schema users create --profile sandbox/entrust -o json\n  \
    iamctl schema users get --answer --platform entrust\n  iamctl schema users list --printed --platform hid\n  \
    iamctl schema error --printed")]
pub struct SchemaArgs {
    /// The command, such as `users create`
    #[arg(required = true, value_name = "COMMAND")]
    pub words: Vec<String>,
    /// The platform, else that of the profile
    #[arg(long, value_name = "NAME", value_parser = Suggested(platform_names()))]
    pub platform: Option<String>,
    /// Show the members of the response instead of the request
    #[arg(long)]
    pub answer: bool,
    /// Show a JSON Schema of what -o json prints: of a command, or of error, dry-run or bulk
    #[arg(long, conflicts_with = "answer")]
    pub printed: bool,
}

impl SchemaArgs {
    /// The command that was named.
    pub(super) fn path(&self) -> String {
        self.words.iter().flat_map(|word| word.split(' ')).collect::<Vec<_>>().join(" ")
    }
}

macro_rules! heading {
    ($name:ident, $text:literal, $show:ident) => {
        static $name: Heading = Heading { name: $text, show: Show::$show };
    };
}
heading!(MEMBER, "member", Plain);
heading!(TYPE, "type", Plain);
heading!(REQUIRED, "required", YesNo);
heading!(VALUES, "values", Plain);
heading!(FLAG, "flag", Plain);
heading!(ABOUT, "about", Plain);

static COLUMNS: &[Column] = &[
    column(&MEMBER, "/member"),
    column(&TYPE, "/type"),
    column(&REQUIRED, "/required"),
    column(&VALUES, "/values"),
    column(&FLAG, "/flag"),
    column(&ABOUT, "/about"),
];

/// One object without columns.
pub(super) const OBJECT: View =
    View { columns: &[], secret_members: &[], id: "", what: "", reveal_once: false };

/// Shows what a command's body takes, or what is answered.
///
/// # Errors
/// Usage: there is no such command, it takes no body that is documented, or it is one of `locals`, which send none.
pub fn run(context: &Context, args: &SchemaArgs, locals: &clap::Command) -> Result<(), Fault> {
    let path = args.path();
    let command = commands::all()
        .find(|command| command.path == path)
        .or_else(|| editable::meant(&path))
        .ok_or_else(|| unknown(&path, locals))?;
    let (platform, operation) = carrier(context, command, args.platform.as_deref())?;
    let method = operation.method.as_str();
    let body = match args.answer {
        true => platform.schemas.answer(method, operation.path),
        false => platform.schemas.request(method, operation.path),
    };
    let body = body.ok_or_else(|| undocumented(platform, operation, args.answer))?;
    if matches!(context.style()?.format, Format::Json | Format::Ndjson | Format::Yaml) {
        let mut document = body.document(&format!("{path} ({})", platform.title));
        if !args.answer {
            narrow(&mut document, &body, &|at| engine::offered(platform, operation, at));
            relax(&mut document, "", platform.secret_members);
            open_secret_types(&mut document, platform.secret_members);
        }
        return context.show(&OBJECT, Outcome::Item(json::raw(&document)));
    }
    let view = View { columns: COLUMNS, secret_members: &[], id: "", what: "members", reveal_once: false };
    let rows = SchemaRows { platform, operation, body: &body, answer: args.answer }.all();
    context.show(&view, Outcome::Rows(Box::new(rows.into_iter().map(|row| Ok(json::raw(&row))))))
}

/// A page of the members of every request of a platform; operations that send one body share a section.
pub fn page(platform: &'static Platform) -> String {
    let mut page = format!(
        "# Members of requests: {}\n\nGenerated; `iamctl schema COMMAND --platform {}` shows the same, and a JSON Schema with \
         `-o json`. Members without a flag go by `--data` or, in updates, by `--set`.\n",
        platform.title, platform.name
    );
    let mut sections: Vec<(Vec<&str>, String)> = Vec::new();
    for operation in platform.operations().filter(|operation| operation.command.effect > Effect::Read) {
        let body = platform.schemas.request(operation.method.as_str(), operation.path);
        let Some(body) = body else { continue };
        let rows = SchemaRows { platform, operation, body: &body, answer: false }.all();
        let lines: String = rows.iter().map(line).collect();
        match sections.iter_mut().find(|(_, known)| *known == lines) {
            Some((commands, _)) => commands.push(operation.command.path),
            None => sections.push((vec![operation.command.path], lines)),
        }
    }
    for (commands, lines) in sections {
        page.push_str(&format!(
            "\n## {}\n\n| member | type | required | values | flag |\n|---|---|---|---|---|\n{lines}",
            commands.join(", ")
        ));
    }
    page
}

fn line(row: &Value) -> String {
    let text = |pointer: &str| json::text_at(row, pointer).unwrap_or_default().replace('|', "\\|");
    let flag = Some(text("/flag")).filter(|flag| !flag.is_empty()).map(|flag| format!("`{flag}`"));
    let required = if json::at(row, "/required") == &Value::Bool(true) { "yes" } else { "" };
    let (member, kind, values) = (text("/member"), text("/type"), text("/values"));
    format!("| `{member}` | {kind} | {required} | {values} | {} |\n", flag.unwrap_or_default())
}

/// Shows a body of an operation with every member.
///
/// # Errors
/// Unsupported: nothing is documented.
pub fn show_template(context: &Context, (platform, operation): Carried) -> Result<(), Fault> {
    let body = platform.schemas.request(operation.method.as_str(), operation.path);
    let body = body.ok_or_else(|| undocumented(platform, operation, false))?;
    let made = schema::template(&body, &|at| match engine::offered(platform, operation, at) {
        Offer::Free | Offer::Filled(_) if holds_secret(platform, &body, at) => {
            Offer::Always(json!({ "env": variable(at.rsplit('/').next().unwrap_or_default()) }))
        }
        offer @ (Offer::Free | Offer::Filled(_)) if is_text(&body, at) => {
            engine::id_for(platform, operation, at).map_or(offer, |id| Offer::Always(json!(id)))
        }
        offer => offer,
    });
    if [json!({}), json!([])].contains(&made) {
        return Err(nothing_to_fill(platform, operation));
    }
    let style = context.style()?;
    if style.format == Format::Yaml || style.has_program() {
        return context.show_in(&style, &OBJECT, Outcome::Item(json::raw(&made)));
    }
    // To be edited, so a member a line, in a file too.
    context.screen.data_line(&format!("{made:#}"))
}

fn is_text(body: &Documented, at: &str) -> bool {
    matches!(body.at(at).and_then(Schema::sort), None | Some(JsonType::String))
}

/// Whether a secret text stands at a place.
fn holds_secret(platform: &Platform, body: &Documented, at: &str) -> bool {
    json::is_secret(platform.secret_members, at) && is_text(body, at)
}

fn nothing_to_fill(platform: &Platform, operation: &Operation) -> Fault {
    let path = operation.command.path;
    let message =
        format!("'{path}' takes nothing by --data on {} that its arguments do not say", platform.title);
    Fault::new(Kind::Unsupported, message).hint(format!("'iamctl {path} --help' shows what it takes"))
}

/// The variable that a template names for a secret: `NEW_CLIENT_SECRET` for `clientSecret`.
fn variable(member: &str) -> String {
    let mut name = String::from("NEW_");
    for character in member.chars() {
        if character.is_uppercase() {
            name.push('_');
        }
        name.push(if character.is_alphanumeric() { character.to_ascii_uppercase() } else { '_' });
    }
    name
}

/// Commands below a resource that a hint names.
const NAMED: usize = 12;

/// What a path is that is no command of a platform.
pub(super) fn unknown(path: &str, locals: &clap::Command) -> Fault {
    let below: Vec<&str> = commands::all()
        .map(|command| command.path)
        .filter(|known| known.strip_prefix(path).is_some_and(|rest| rest.starts_with(' ')))
        .collect();
    if !below.is_empty() {
        let more =
            if below.len() > NAMED { format!(" and {} more", below.len() - NAMED) } else { String::new() };
        let named = below.iter().take(NAMED).map(|path| format!("'{path}'")).collect::<Vec<_>>().join(", ");
        return Fault::usage(format!("'{path}' is not one command"))
            .hint(format!("name one of those below it: {named}{more}; 'iamctl {path} --help' lists all"));
    }
    let mut words = path.split(' ');
    if words.try_fold(locals, |at, word| at.find_subcommand(word)).is_some() {
        return Fault::new(
            Kind::Unsupported,
            format!("'{path}' sends no request body: it is a command of iamctl"),
        )
        .hint(format!("'iamctl {path} --help' shows what it takes"));
    }
    let near = json::nearest(path, commands::all().map(|command| command.path));
    let fault = Fault::usage(format!("there is no command '{path}'"));
    match near {
        Some(near) => fault.hint(format!("did you mean '{near}'?")),
        None => fault.hint("'iamctl commands' lists all"),
    }
}

fn undocumented(platform: &Platform, operation: &Operation, answer: bool) -> Fault {
    let (path, title) = (operation.command.path, platform.title);
    let silence = platform.schemas.silence(operation.method.as_str(), operation.path);
    let told = match (answer, silence) {
        (false, _) => format!("no request body of '{path}' is documented on {title}"),
        (true, Some(Silence::Bodiless)) => format!("the response of '{path}' has no body on {title}"),
        (true, _) => format!("no page of {title} describes the response of '{path}'"),
    };
    let fault = Fault::new(Kind::Unsupported, told);
    match answer {
        true => fault,
        false => fault.hint(format!("'iamctl {path} --help' shows what it takes")),
    }
}

/// The platform that was asked for: by name, by profile, or the only one that has the command.
pub(super) fn carrier(
    context: &Context,
    command: &'static Command,
    named: Option<&str>,
) -> Result<Carried, Fault> {
    let all = carriers(command);
    let named = named.or(context.globals.platform.as_deref());
    let platform = match named {
        Some(name) => platforms::find(name).ok_or_else(|| {
            Fault::usage(format!("there is no platform '{name}'"))
                .hint(format!("there are: {}", platform_names().join(", ")))
        })?,
        None => match (context.settings(), all.as_slice()) {
            (Ok(settings), _) => settings.platform,
            (Err(_), [(platform, _)]) => platform,
            (Err(fault), _) => return Err(fault.hint("or name a platform with --platform")),
        },
    };
    Ok((platform, crate::engine::operation(platform, command)?))
}

/// A value in words.
fn spelt(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The rows of a body: each member, and below it its own.
struct SchemaRows<'a> {
    platform: &'a Platform,
    operation: &'a Operation,
    body: &'a Documented,
    answer: bool,
}

impl SchemaRows<'_> {
    fn all(&self) -> Vec<Value> {
        let mut rows = Vec::new();
        let root = self.body.root();
        match (root.sort(), root.items.as_deref()) {
            (Some(JsonType::Array), Some(items)) => {
                self.below(self.body.resolve(items), ("/0", "[]"), &mut Vec::new(), &mut rows);
            }
            _ => self.below(root, ("", ""), &mut Vec::new(), &mut rows),
        }
        if let (true, Some(items)) = (rows.is_empty(), root.items.as_deref()) {
            let at = self.operation.body.first().map_or("", |field| field.at);
            rows.push(self.row(at, "[]", (items, self.body.resolve(items)), true));
        }
        // A text, or whatever it is, without members.
        if self.answer && rows.is_empty() {
            rows.push(self.row("", "(response)", (self.body.node, root), true));
        }
        rows
    }

    fn below(
        &self,
        schema: &'static Schema,
        (at, front): (&str, &str),
        above: &mut Vec<*const Schema>,
        rows: &mut Vec<Value>,
    ) {
        if above.contains(&std::ptr::from_ref(schema)) || above.len() >= DEPTH {
            return;
        }
        above.push(std::ptr::from_ref(schema));
        for (name, own) in &schema.properties {
            let place = format!("{at}/{}", json::escaped(name));
            let dot = if front.is_empty() { "" } else { "." };
            let spoken = format!("{front}{dot}{name}");
            let meant = self.body.resolve(own);
            let offer = self.offer(&place);
            if offer == Offer::Nothing && self.flag(&place).is_none() {
                continue;
            }
            let mut row = self.row(&place, &spoken, (own, meant), schema.required.contains(name));
            if let Offer::Always(value) = offer {
                row["values"] = json!(format!("always {}", spelt(&value)));
                rows.push(row);
                continue;
            }
            rows.push(row);
            match meant.items.as_deref().map(|items| self.body.resolve(items)) {
                Some(items) => {
                    self.below(items, (&format!("{place}/0"), &format!("{spoken}[]")), above, rows)
                }
                None => self.below(meant, (&place, &spoken), above, rows),
            }
        }
        above.pop();
    }

    fn offer(&self, at: &str) -> Offer {
        if self.answer { Offer::Free } else { engine::offered(self.platform, self.operation, at) }
    }

    /// The argument that gives what stands at a place.
    fn flag(&self, at: &str) -> Option<&'static Word> {
        let mut fields = self.operation.body.iter();
        let field = fields.find(|field| field.place() == Some(at));
        field.filter(|_| !self.answer).and_then(|field| field.arg)
    }

    /// Whether somebody must give what stands at a place: what the command asks for besides what is documented, and not
    /// what it fills in or, in an edit, what is there already.
    fn is_required(&self, at: &str, documented: bool) -> bool {
        if self.answer {
            return documented;
        }
        let mut fields = self.operation.body.iter();
        match fields.find(|field| field.place() == Some(at)).map(|field| field.need) {
            Some(Presence::Must | Presence::Named) => true,
            Some(Presence::Default(_)) => false,
            _ => documented && !engine::is_there(self.operation, at),
        }
    }

    fn row(&self, at: &str, spoken: &str, (own, meant): (&Schema, &'static Schema), required: bool) -> Value {
        let arg = self.flag(at);
        let flag = arg.map(|arg| match arg.kind {
            _ if self.operation.is_target(arg) => arg.value_name.to_owned(),
            ArgKind::Secret => format!("--{}-stdin", arg.name),
            _ => format!("--{}", arg.name),
        });
        let about = own.description.as_deref().or(meant.description.as_deref()).or(arg.map(|arg| arg.help));
        json!({
            "member": spoken,
            "type": self.type_of(meant),
            "required": self.is_required(at, required),
            "values": self.values(own, meant),
            "flag": flag,
            "about": about,
        })
    }

    fn type_of(&self, schema: &'static Schema) -> String {
        let word = |schema: &Schema| match schema.format.as_deref() {
            Some(format @ ("date-time" | "uuid" | "uri")) => format.to_owned(),
            _ => schema.sort().map_or("any", JsonType::word).to_owned(),
        };
        match schema.items.as_deref() {
            Some(items) => format!("array of {}", word(self.body.resolve(items))),
            None => word(schema),
        }
    }

    /// Values, bounds, and what else is documented of one.
    fn values(&self, own: &Schema, meant: &'static Schema) -> String {
        let items = meant.items.as_deref().map_or(meant, |items| self.body.resolve(items));
        let values = if meant.values.is_empty() { &items.values } else { &meant.values };
        let mut parts = Vec::new();
        if !values.is_empty() {
            parts.push(values.iter().map(spelt).collect::<Vec<_>>().join(", "));
        }
        parts.extend(meant.bounds());
        parts.extend(
            own.default.as_ref().or(meant.default.as_ref()).map(|value| format!("default {}", spelt(value))),
        );
        let marks = [
            (own.empty_clears || meant.empty_clears, "'' clears it"),
            (own.read_only || meant.read_only, "read-only"),
            (own.deprecated || meant.deprecated, "deprecated"),
        ];
        parts.extend(marks.into_iter().filter(|(is, _)| *is).map(|(_, mark)| mark.to_owned()));
        parts.join("; ")
    }
}
