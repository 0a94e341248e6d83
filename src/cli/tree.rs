//! From the tables to clap: every command with the union of its operations' arguments. Only the resources
//! that the command line names are built; the others are a line of help each.

use super::carriers::{Carried, carriers, is_list, takers, words};
use super::editable::{self, ABOUT, VERB, getter};
use super::flags::secret_args;
use super::followable;
use crate::commands::args::WHERE;
use crate::commands::{Arg as Word, ArgKind, Command, Effect, PARTS, RESOURCES, Resource, WORDS};
use crate::engine;
use crate::platforms::{Field, Flow, Platform};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command as Clap};

/// Adds every resource to the root: whole if `named` says that the command line mentions it.
pub fn add_resources(mut root: Clap, named: &dyn Fn(&str) -> bool) -> Clap {
    for resource in RESOURCES {
        let mut clap = Clap::new(resource.name).about(resource.about);
        if named(resource.name) {
            clap = with_commands(clap, resource.name, named, OtherCommands::Told);
        }
        root = root.subcommand(group(clap));
    }
    for (word, path) in WORDS {
        let mut clap = other_word(word, path);
        if named(word) {
            clap = with_commands(clap, path, named, OtherCommands::Told);
        }
        root = root.subcommand(group(clap));
    }
    root
}

/// Adds the resources that are named, and what the others say of their commands of which a part is not. A resource is called
/// by another word only where a line begins with that one.
pub fn add_named(mut root: Clap, first: &str, named: &dyn Fn(&str) -> bool, others: OtherCommands) -> Clap {
    let resources = RESOURCES.iter().filter(|resource| named(resource.name));
    let resources = resources.map(|resource| {
        let clap = Clap::new(resource.name).about(resource.about);
        with_commands(clap, resource.name, named, others)
    });
    let other_words = WORDS.iter().filter(|(word, _)| *word == first);
    let other_words =
        other_words.map(|(word, path)| with_commands(other_word(word, path), path, named, others));
    for clap in resources.chain(other_words) {
        // What a platform has nothing of is told as what others have.
        if clap.has_subcommands() || !matches!(others, OtherCommands::Of(_)) {
            root = root.subcommand(group(clap));
        }
    }
    root
}

/// What a word is that stands for commands of another path.
fn other_word(word: &'static str, path: &str) -> Clap {
    Clap::new(word).about(format!("The same as {path}")).hide(true)
}

/// What is nothing without a command.
fn group(clap: Clap) -> Clap {
    clap.subcommand_required(true).arg_required_else_help(true)
}

/// What becomes of commands of which a part is not named.
#[derive(Clone, Copy)]
pub enum OtherCommands {
    /// They stand there with their line of help.
    Told,
    /// They do not stand there.
    LeftOut,
    /// Those of this platform stand there, and the named ones have what it takes alone.
    Of(&'static Platform),
}

impl OtherCommands {
    /// Those of the platforms that count.
    fn of(self, mut carriers: Vec<Carried>) -> Vec<Carried> {
        if let OtherCommands::Of(platform) = self {
            carriers.retain(|(own, _)| own.name == platform.name);
        }
        carriers
    }
}

/// Adds the commands whose paths begin so.
fn with_commands(
    mut clap: Clap,
    path: &'static str,
    named: &dyn Fn(&str) -> bool,
    others: OtherCommands,
) -> Clap {
    let first = path.split(' ').next().unwrap_or(path);
    let resources = RESOURCES.iter().filter(|resource| resource.name == first);
    let commands =
        resources.flat_map(|resource| resource.commands.iter().map(|command| (*resource, *command)));
    for (resource, command) in commands {
        let Some(rest) = command.path.strip_prefix(path).and_then(|rest| rest.strip_prefix(' ')) else {
            continue;
        };
        let words: Vec<&str> = rest.split(' ').collect();
        let is_named = words.iter().all(|word| named(word));
        let is_told = is_named || !matches!(others, OtherCommands::LeftOut);
        let carriers = if is_told { others.of(carriers(command)) } else { Vec::new() };
        if !carriers.is_empty() {
            let leaf = if is_named { leaf(command, &carriers) } else { headline(command) };
            clap = insert(clap, &words, with_short(leaf, resource, command));
        }
        clap = with_beside(clap, command, &words, named, others);
    }
    name_verbs(clap, path)
}

/// A command that stands beside another and is made of it: its verb, its line of help, who carries it out, and how clap
/// takes it.
struct Beside {
    verb: &'static str,
    about: &'static str,
    carriers: fn(&'static Command) -> Vec<Carried>,
    leaf: fn(&'static Command, &[Carried]) -> Clap,
}

const BESIDE: &[Beside] = &[
    Beside { verb: editable::VERB, about: editable::ABOUT, carriers: editable::carriers_of, leaf: edit_leaf },
    Beside {
        verb: followable::VERB,
        about: followable::ABOUT,
        carriers: followable::carriers_of,
        leaf: follow_leaf,
    },
];

/// Adds what stands beside a command.
fn with_beside(
    mut clap: Clap,
    command: &'static Command,
    words: &[&str],
    named: &dyn Fn(&str) -> bool,
    others: OtherCommands,
) -> Clap {
    let front = words.split_last().map_or(words, |(_, front)| front);
    for beside in BESIDE {
        let is_named = named(beside.verb) && front.iter().all(|word| named(word));
        if !is_named && matches!(others, OtherCommands::LeftOut) {
            continue;
        }
        let carriers = others.of((beside.carriers)(command));
        if carriers.is_empty() {
            continue;
        }
        let leaf = match is_named {
            true => (beside.leaf)(command, &carriers),
            false => Clap::new(beside.verb).about(beside.about),
        };
        clap = insert(clap, &[front, &[beside.verb]].concat(), leaf);
    }
    clap
}

/// The command as clap takes it: what it names, and how it goes about it.
fn edit_leaf(command: &'static Command, carriers: &[Carried]) -> Clap {
    const TAKEN: &[&str] = &["by", "force-member", "yes", "confirm", "dry-run"];
    let front = command.path.trim_end_matches(command.verb());
    let mut after = String::from("Examples:\n");
    for (platform, operation) in carriers {
        let examples = getter(platform, operation).map(|get| get.examples).unwrap_or_default();
        let plain = |example: &&&str| {
            example.split(' ').count() == operation.targets.len() + front.split(' ').count()
        };
        for example in examples.iter().filter(plain).take(1) {
            let rest = example
                .strip_prefix(front)
                .and_then(|rest| rest.split_once(' '))
                .map_or("", |(_, rest)| rest);
            let line = format!("{front}{VERB} {rest}");
            after.push_str(&format!("  iamctl {} --profile sandbox/{}\n", line.trim_end(), platform.name));
        }
    }
    after.push_str(&platforms_line(&editable::carriers_of(command)));
    let long = "What was changed is shown, and sent after a yes. (hidden) leaves a secret as it is, and a line that is taken out clears the member. An object that \
                somebody else changed meanwhile is not written (exit 6).";
    let mut clap = Clap::new(VERB).about(ABOUT).long_about(format!("{ABOUT}\n\n{long}")).after_help(after);
    for word in carriers.first().into_iter().flat_map(|(_, operation)| operation.targets) {
        clap = clap.args(clap_args(word, &help(word, carriers), Some(true)));
    }
    clap.args(
        super::built_in::args(command, carriers)
            .into_iter()
            .filter(|arg| TAKEN.contains(&arg.get_id().as_str())),
    )
}

/// The `list` with its flag set.
fn follow_leaf(command: &'static Command, carriers: &[Carried]) -> Clap {
    let verb = followable::VERB;
    let names: Vec<&str> = carriers.iter().map(|(platform, _)| platform.name).collect();
    let line = format!(
        "iamctl {}{verb} --since 1h --checkpoint events.json",
        command.path.trim_end_matches(command.verb())
    );
    let examples: String = names.iter().map(|name| format!("  {line} --profile sandbox/{name}\n")).collect();
    let after = format!("Examples:\n{examples}{}", platforms_line(&followable::carriers_of(command)));
    let leaf = leaf(command, carriers).name(verb).about(followable::ABOUT).after_help(after);
    let leaf = leaf.mut_arg(verb, |arg| arg.default_value("true").hide(true));
    let ends = |arg: &Arg| NOT_FOLLOWED.contains(&arg.get_id().as_str());
    leaf.mut_args(|arg| if ends(&arg) { arg.hide(true) } else { arg })
}

/// What ends a list has no place where it has no end.
const NOT_FOLLOWED: &[&str] = &["limit", "until", "dry-run", "watch"];

/// A command that answers to its short verb too.
fn with_short(leaf: Clap, resource: &Resource, command: &Command) -> Clap {
    match resource.short_verb(command) {
        Some(short) => leaf.alias(short),
        None => leaf,
    }
}

/// A command as the help of its group shows it.
fn headline(command: &Command) -> Clap {
    Clap::new(command.verb()).about(command.about)
}

fn insert(clap: Clap, path: &[&str], leaf: Clap) -> Clap {
    let [part, rest @ ..] = path else { return clap };
    if rest.is_empty() {
        return clap.subcommand(leaf);
    }
    if clap.find_subcommand(part).is_some() {
        return clap.mut_subcommand(*part, |inner| insert(inner, rest, leaf));
    }
    clap.subcommand(insert(group(Clap::new((*part).to_owned())), rest, leaf))
}

/// A part in the middle of the tree says what it is, or else what can be done with it.
fn name_verbs(mut clap: Clap, path: &str) -> Clap {
    let parts = clap.get_subcommands().filter(|part| part.has_subcommands());
    let parts: Vec<String> = parts.map(|part| part.get_name().to_owned()).collect();
    for part in parts {
        let path = format!("{path} {part}");
        let known = PARTS.iter().find(|(known, _)| *known == path).map(|(_, about)| *about);
        clap = clap.mut_subcommand(part, |inner| {
            let verbs: Vec<String> = inner.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
            name_verbs(inner, &path).about(known.map_or_else(|| verbs.join(", "), str::to_owned))
        });
    }
    clap
}

fn leaf(command: &'static Command, carriers: &[Carried]) -> Clap {
    let mut clap = headline(command).after_help(after_help(command, carriers));
    if !command.long.is_empty() {
        clap = clap.long_about(format!("{}\n\n{}", command.about, command.long));
    }
    let instead: &[&str] =
        if super::built_in::has_template(carriers) { &["each", "data-template"] } else { &["each"] };
    let several = super::several::word(command, carriers);
    let lists = is_list(carriers);
    for word in words(carriers).into_iter().filter(|word| !lists || word.name != WHERE.name) {
        let help = help(word, carriers);
        let is_target = carriers.iter().any(|(_, operation)| is_in(operation.targets, word));
        let needed = carriers.iter().all(|(_, operation)| is_in(operation.targets, word));
        let is_many = several.is_some_and(|several| std::ptr::eq(several, word));
        for arg in clap_args(word, &help, is_target.then_some(needed)) {
            let arg = if is_many { arg.num_args(1..).action(ArgAction::Append) } else { arg };
            // A row brings what a line does not.
            let writes = needed && command.effect != Effect::Read;
            let others = instead.iter().copied().chain(in_data(word, carriers).then_some("data"));
            clap =
                clap.arg(if writes { arg.required(false).required_unless_present_any(others) } else { arg });
        }
    }
    for arg in super::built_in::args(command, carriers) {
        clap = clap.arg(arg);
    }
    if command.effect != Effect::Read {
        clap = clap.args(super::bulk_args::args(several.is_some()));
    }
    clap
}

/// Whether `--data` may hold what a file holds that stands without a flag, or what stands in the body alone.
fn in_data(word: &Word, carriers: &[Carried]) -> bool {
    let holds_file = |(_, operation): &Carried| {
        let mut fields = operation.body.iter();
        fields.any(|field| field.arg.is_some_and(|arg| arg.name == word.name) && field.at.len() > 1)
    };
    carriers.iter().any(|(_, operation)| operation.is_named_in_body(word))
        || word.kind == ArgKind::File && carriers.iter().all(holds_file)
}

/// What an argument is, which platforms find it by more than its help says, and which alone take it.
fn help(word: &'static Word, carriers: &[Carried]) -> String {
    let mut help = word.help.to_owned();
    let by_mail = |(platform, operation): &&Carried| {
        let mut resolvers = platform.resolvers.iter().filter(|resolver| resolver.keys.contains(&"/email"));
        let takes = |word: &Word| operation.args().any(|arg| std::ptr::eq(arg, word));
        resolvers.any(|resolver| resolver.arg.name == word.name && takes(resolver.arg))
    };
    let names: Vec<&str> = carriers.iter().filter(by_mail).map(|(platform, _)| platform.name).collect();
    if !names.is_empty() {
        help.push_str(&format!("; by e-mail address on {}", names.join(", ")));
    }
    let update = carriers.iter().any(|(_, operation)| operation.command.verb() == "update");
    if update && carriers.iter().any(|(_, operation)| engine::replaces_list(operation, word)) {
        help.push_str("; replaces the list");
    }
    if let Some(removes) = removes(word, carriers) {
        help.push_str(&removes);
    }
    let fields = fields(word, carriers);
    if !fields.is_empty() {
        help.push_str(&format!("; fields: {}", fields.join(", ")));
    }
    if let Some(takers) = takers(carriers, word) {
        help.push_str(&format!(" [only {}]", takers.join(", ")));
    }
    help
}

/// Which platforms remove by an empty value what is there, where a command changes something.
fn removes(word: &Word, carriers: &[Carried]) -> Option<String> {
    let is_word = |field: &Field| field.arg.is_some_and(|arg| arg.name == word.name);
    let takers = carriers.iter().filter(|(_, operation)| operation.body.iter().any(is_word));
    let clears = |operation: &crate::platforms::Operation| {
        matches!(operation.flow, Flow::Edit(_))
            && operation.body.iter().any(|field| field.clears && is_word(field))
    };
    let names: Vec<&str> = takers
        .clone()
        .filter(|(_, operation)| clears(operation))
        .map(|(platform, _)| platform.name)
        .collect();
    match names.len() {
        0 => None,
        count if count == takers.count() => Some("; empty removes it".to_owned()),
        _ => Some(format!("; empty removes it on {}", names.join(", "))),
    }
}

/// The names that an argument may say, where all platforms that take it know the same.
fn fields(word: &Word, carriers: &[Carried]) -> Vec<String> {
    let takers = carriers.iter().filter(|(_, operation)| operation.args().any(|arg| arg.name == word.name));
    let mut known: Vec<Vec<String>> = takers
        .map(|(_, operation)| operation.offers.map(|offers| offers(word, "")).unwrap_or_default())
        .collect();
    known.dedup();
    let mut names: Vec<String> = Vec::new();
    for offer in known.pop().filter(|_| known.is_empty()).unwrap_or_default() {
        let name = offer.trim_start_matches('!');
        let end = name.find(|letter: char| !letter.is_alphanumeric() && !"_-.".contains(letter));
        let name = &name[..end.unwrap_or(name.len())];
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}

fn is_in(targets: &[&Word], word: &Word) -> bool {
    targets.iter().any(|target| target.name == word.name)
}

/// Every platform that has a command, also where help is about one of them.
fn platforms_line(carriers: &[Carried]) -> String {
    let names: Vec<&str> = carriers.iter().map(|(platform, _)| platform.name).collect();
    format!("\nPlatforms: {}", names.join(", "))
}

fn after_help(command: &Command, carriers: &[Carried]) -> String {
    let mut text = String::from("Examples:\n");
    for (platform, operation) in carriers {
        for example in operation.examples {
            text.push_str(&format!("  iamctl {example} --profile sandbox/{}\n", platform.name));
        }
    }
    text.push_str(&platforms_line(&self::carriers(command)));
    let needs = carriers.iter().filter(|(_, operation)| !operation.permission.is_empty());
    let needs: Vec<String> =
        needs.map(|(platform, operation)| format!("{} on {}", operation.permission, platform.name)).collect();
    if !needs.is_empty() {
        text.push_str(&format!("\nPermission: {}", needs.join(", ")));
    }
    for (platform, operation) in carriers.iter().filter(|(_, operation)| !operation.requires.is_empty()) {
        text.push_str(&format!("\nOn {} it needs: {}", platform.name, operation.requires));
    }
    text
}

/// One word of the vocabulary as clap's arguments; `target` tells whether it stands without a flag, and
/// then whether it must be there.
fn clap_args(word: &'static Word, help: &str, target: Option<bool>) -> Vec<Arg> {
    let base = Arg::new(word.name).value_name(word.value_name).help(help.to_owned());
    let base = match target {
        Some(needed) => base.required(needed),
        // A value may start with a dash only where its name says so, or where it is a time, such as -2h.
        None => {
            let is_time = matches!(word.kind, ArgKind::Time(_));
            base.long(word.name).allow_hyphen_values(is_time || word.value_name.starts_with("[-]"))
        }
    };
    vec![match word.kind {
        ArgKind::Text | ArgKind::Json | ArgKind::File | ArgKind::Path | ArgKind::Time(_) => base,
        ArgKind::Int => base.value_parser(clap::value_parser!(i64)).allow_negative_numbers(true),
        ArgKind::Flag => base
            .num_args(0..=1)
            .default_missing_value("yes")
            .value_parser(PossibleValuesParser::new(["yes", "no", "true", "false"]))
            .hide_possible_values(true),
        ArgKind::Choice(choices) => base.value_parser(PossibleValuesParser::new(choices)).ignore_case(true),
        ArgKind::Many | ArgKind::Pairs if target.is_some() => base.num_args(1..).action(ArgAction::Append),
        ArgKind::Many | ArgKind::Pairs => base.action(ArgAction::Append),
        ArgKind::Secret => return secret_args(word.name, help),
    }]
}
