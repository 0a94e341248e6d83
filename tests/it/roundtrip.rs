//! What a resource shows is what it takes back: `get -o json`, edited or not, is what `update` and `replace` take.
//! Which resources there are is asked of the tables.

use crate::bench::{Bench, INPUT, Ran};
use iamctl::commands::ArgKind;
use iamctl::platforms::{Flow, Operation, PLATFORMS, Platform, Presence};
use serde_json::Value;

/// A resource that can be read and changed.
pub(crate) struct Resource {
    pub(crate) platform: &'static Platform,
    pub(crate) change: &'static Operation,
    /// The line that reads it.
    get: String,
    /// The line that changes it, without the input.
    update: String,
    /// Whether the input is named without a flag.
    by_file: bool,
}

/// Resources that cannot take back what they show, each with the reason. An entry that can fails the test.
const EXCEPTIONS: &[(&str, &str, &str)] = &[];

/// Things that cannot be made from what another one shows, each with the reason. An entry that can fails the test.
const NOT_CLONED: &[(&str, &str, &str)] = &[
    ("entrust", "authenticators tokens create", "a token is loaded or activated, not described"),
    ("entrust", "authenticators magic-links create", "a link is made by the platform"),
    ("entrust", "authenticators temp-access-codes create", "a code is made by the platform"),
    ("entrust", "tenants create", "a tenant is made from a hostname and an administrator"),
];

fn words(line: &str) -> Vec<String> {
    shlex::split(line).unwrap()
}

pub(crate) fn join(words: &[String]) -> String {
    shlex::try_join(words.iter().map(String::as_str)).unwrap()
}

/// What is typed without a flag in an example.
pub(crate) fn typed(operation: &Operation) -> Vec<String> {
    let front = operation.command.path.split(' ').count();
    let typed =
        words(operation.examples[0]).into_iter().skip(front).take_while(|word| !word.starts_with('-'));
    typed.take(operation.targets.len()).collect()
}

impl Resource {
    fn of(platform: &'static Platform, change: &'static Operation) -> Option<Resource> {
        let path = change.command.path;
        let front = path.rsplit_once(' ')?.0;
        let get = platform.operations().find(|other| other.command.path == format!("{front} get"))?;
        let by_file = change.targets.iter().any(|arg| arg.kind == ArgKind::File);
        let named = change.targets.iter().filter(|arg| arg.kind != ArgKind::File).count();
        // A file that names its object itself is tried with the one that the example of `get` names.
        let object = if named < get.targets.len() { typed(get) } else { typed(change) };
        let object = &object[..get.targets.len()];
        let kept = &object[..named.min(object.len())];
        Some(Resource {
            platform,
            change,
            get: format!("{front} get {}", join(object)),
            update: format!("{path} {}", join(kept)),
            by_file,
        })
    }

    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.platform.name, self.change.command.path)
    }

    fn bench(&self) -> Bench {
        on(self.platform.name)
    }

    /// A secret that every change must bring.
    fn secret(&self) -> String {
        let must = self.change.body.iter().filter(|field| field.need == Presence::Must);
        let secret = must.filter_map(|field| field.arg).find(|arg| arg.kind == ArgKind::Secret);
        secret.map_or(String::new(), |arg| format!(" --{}-stdin", arg.name))
    }

    /// Gives an object back.
    fn give(&self, bench: &Bench, content: &str, ending: &str, secret: &str) -> Ran {
        let sure = format!(" --yes --confirm sandbox/{}", self.platform.name);
        self.give_back(bench, content, ending, &(sure + secret))
    }

    /// Gives an object back with these flags.
    fn give_back(&self, bench: &Bench, content: &str, ending: &str, flags: &str) -> Ran {
        let file = bench.file(&format!("object.{ending}"), content);
        let input = if self.by_file { file } else { format!("--data {file}") };
        bench.feed(&format!("{} {input} -o json{flags}", self.update), INPUT)
    }

    pub(crate) fn show(&self, bench: &Bench, form: &str) -> Ran {
        bench.run(&format!("{} -o {form}", self.get)).exits(0)
    }
}

pub(crate) fn resources() -> Vec<Resource> {
    let all = PLATFORMS.iter().flat_map(|platform| platform.operations().map(move |row| (*platform, row)));
    let changes = all.filter(|(_, row)| matches!(row.command.verb(), "update" | "replace"));
    changes.filter_map(|(platform, row)| Resource::of(platform, row)).collect()
}

#[test]
#[allow(clippy::print_stdout)]
fn every_resource_takes_back_what_it_shows_and_then_nothing_is_sent() {
    let mut failures = Vec::new();
    let resources = resources();
    for resource in &resources {
        let known = EXCEPTIONS.iter().find(|(platform, path, _)| {
            (*platform, *path) == (resource.platform.name, resource.change.command.path)
        });
        let mut wrong = Vec::new();
        // Nothing is written, so one place does for both.
        let bench = resource.bench();
        for form in ["json", "yaml"] {
            let shown = resource.show(&bench, form).out;
            let writes = bench.counters(resource.platform.name).1;
            // Nobody is asked where nothing changes.
            let ran = resource.give_back(&bench, &shown, form, "");
            let unchanged = serde_json::from_str::<Value>(&ran.out).is_ok_and(|out| out["changed"] == false);
            let quiet = bench.counters(resource.platform.name).1 == writes;
            let same = resource.show(&bench, form).out == shown;
            if (ran.code, unchanged, quiet, same) != (0, true, true, true) {
                wrong.push(format!("{form}: {unchanged} {quiet} {same} {ran:?}\n   {shown}"));
            }
        }
        match (known, wrong.is_empty()) {
            (None, true) => println!("{}", resource.name()),
            (Some((_, _, reason)), false) => println!("{}: not, because {reason}", resource.name()),
            (Some(_), true) => failures.push(format!("{} can do it: strike its exception", resource.name())),
            (None, false) => failures.push(format!("{}: {}", resource.name(), wrong.join("\n  "))),
        }
    }
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), resources.len(), failures.join("\n"));
}

/// Another value of the same sort, as a person would edit it.
fn edited(value: &Value) -> Option<Value> {
    match value {
        Value::Bool(flag) => Some(Value::Bool(!flag)),
        Value::Number(number) => Some(Value::from(number.as_i64()? + 1)),
        Value::String(text) if !text.is_empty() => Some(Value::from(format!("{text}x"))),
        Value::Array(list) => Some(list.split_last()?.1.to_vec().into()),
        _ => None,
    }
}

/// The pointers of every scalar and list in an object, down to this depth.
fn places(at: &str, value: &Value, depth: usize, found: &mut Vec<String>) {
    match value {
        Value::Object(members) if depth > 0 => members.iter().for_each(|(name, member)| {
            let name = name.replace('~', "~0").replace('/', "~1");
            places(&format!("{at}/{name}"), member, depth - 1, found);
        }),
        Value::Object(_) | Value::Null => {}
        _ => found.push(at.to_owned()),
    }
}

/// What of an object is written, in the shape of a write.
fn kept(change: &Operation, object: &Value) -> Value {
    match (change.flow, change.read_back) {
        (Flow::Edit(edit), _) => (edit.keep)(object),
        (_, Some(back)) => (back.as_written)(object),
        _ => object.clone(),
    }
}

/// Members that an update of this resource changes beside what was asked for.
fn moves(change: &Operation) -> Vec<&'static str> {
    match (change.flow, change.read_back) {
        (Flow::Edit(edit), _) => {
            edit.moves.iter().copied().chain(edit.fixed.iter().map(|(name, _)| *name)).collect()
        }
        (_, Some(back)) => back.moves.to_vec(),
        _ => Vec::new(),
    }
}

#[test]
#[allow(clippy::print_stdout)]
fn a_member_that_is_edited_is_written_and_everything_else_survives() {
    let mut failures = Vec::new();
    for resource in resources() {
        let platform = resource.platform.name;
        let bench = resource.bench();
        let shown: Value = resource.show(&bench, "json").json();
        let mut all = Vec::new();
        places("", &shown, 3, &mut all);
        // Scalars first: a shorter list may be what the platform refuses.
        all.sort_by_key(|at| shown.pointer(at).is_some_and(Value::is_array));
        let mut written = false;
        for at in all {
            // What its secrets are is not shown, and under another name it is read by its id.
            let now = shown.pointer(&at).filter(|value| *value != "(hidden)");
            let renames = now
                .and_then(Value::as_str)
                .is_some_and(|text| words(&resource.get).contains(&text.to_owned()));
            let Some(value) = now.and_then(edited) else { continue };
            let get = match (renames, shown["id"].as_str().filter(|_| at != "/id")) {
                (false, _) => resource.get.clone(),
                (true, Some(id)) => {
                    format!("{} get {id}", resource.change.command.path.rsplit_once(' ').unwrap().0)
                }
                (true, None) => continue,
            };
            let mut given = shown.clone();
            *given.pointer_mut(&at).unwrap() = value.clone();
            let writes = bench.counters(platform).1;
            let ran = resource.give(&bench, &given.to_string(), "json", &resource.secret());
            let quiet = bench.counters(platform).1 == writes;
            if ran.code != 0 {
                // Refused with the reason by us, or by the platform, which judges values.
                if ![2, 5, 6, 7].contains(&ran.code) {
                    failures.push(format!("{} {at}: {ran:?}", resource.name()));
                }
                continue;
            }
            if quiet {
                // Nothing was changed, so it must have been said.
                if !ran.err.contains("left out") {
                    failures.push(format!("{} {at} was passed over: {ran:?}", resource.name()));
                }
                continue;
            }
            let mut after = bench.run(&format!("{get} -o json")).exits(0).json();
            let is_so = after.pointer(&at) == Some(&value);
            for name in moves(resource.change) {
                for object in [&mut after, &mut given] {
                    object.as_object_mut().unwrap().remove(name);
                }
            }
            // What the platform derives from a change is told.
            let moved =
                iamctl::json::differences(&kept(resource.change, &given), &kept(resource.change, &after));
            let told =
                |at: &str| ran.err.contains("moved without") && ran.err.contains(&at[1..].replace('/', "."));
            if !is_so || !moved.iter().all(|difference| told(&difference.pointer)) {
                failures.push(format!("{} {at}: {ran:?}\n  {given}\n  {after}", resource.name()));
            }
            written = true;
            break;
        }
        if written {
            println!("{}", resource.name());
        } else {
            failures.push(format!("{}: nothing could be changed", resource.name()));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
#[allow(clippy::print_stdout)]
fn an_object_that_was_shown_makes_another_one() {
    let mut failures = Vec::new();
    for platform in PLATFORMS {
        for create in platform.operations().filter(|row| row.command.verb() == "create") {
            let Some((front, _)) = create.command.path.rsplit_once(' ') else { continue };
            let get = platform.operations().find(|other| other.command.path == format!("{front} get"));
            let Some(get) = get else { continue };
            let bench = on(platform.name);
            let shown = bench.run(&format!("{} -o json", get.examples[0])).exits(0).json();
            let file = bench.file("object.json", &shown.to_string());
            let ran = bench.feed(&format!("{} --data {file} -o json", create.examples[0]), INPUT);
            // Secrets that were hidden, and what only one thing can have, which the platform says.
            let hidden = ran.err.contains("(hidden)") || ran.err.contains("shown once");
            let told = ran.code == 0 || ran.code == 2 && hidden || ran.code == 6;
            let path = create.command.path;
            let known = NOT_CLONED.iter().find(|(on, front, _)| (*on, *front) == (platform.name, path));
            match (known, told) {
                (Some((_, _, reason)), false) => println!("{} {path}: not, because {reason}", platform.name),
                (Some(_), true) => failures.push(format!("{} {path}: strike its exception", platform.name)),
                (None, false) => failures.push(format!("{} {path}: {ran:?}", platform.name)),
                (None, true) => println!("{} {path}", platform.name),
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// A place with few people: what holds for one holds for all.
pub(crate) fn on(platform: &str) -> Bench {
    let bench = Bench::on(&format!("sandbox/{platform}"));
    bench.run("sandbox reset --users 20").exits(0);
    bench
}

#[test]
fn a_secret_that_was_hidden_stays_as_it_is() {
    let bench = on("u4ids");
    let secrets = || bench.run("tenants get T1 -o json --reveal").exits(0).json()["idps"].clone();
    let before = secrets();
    let mut shown = bench.run("tenants get T1 -o json").exits(0).json();
    assert!(shown.to_string().contains("(hidden)"), "{shown}");
    shown["description"] = "Edited".into();
    let file = bench.file("t.json", &shown.to_string());
    bench.run(&format!("tenants replace T1 {file} --yes")).exits(0);
    assert_eq!(secrets(), before);
    shown["idps"][0]["description"] = "Edited too".into();
    bench.feed("tenants update T1 --data - --yes", &shown.to_string()).exits(0);
    let after = secrets();
    assert_eq!(after[0]["description"], "Edited too");
    assert_eq!(after[0]["idpSecret"], before[0]["idpSecret"]);
}

#[test]
fn what_stands_for_no_secret_is_refused_with_what_to_give_instead() {
    let bench = on("u4ids");
    let mut shown = bench.run("tenants get T1 -o json").exits(0).json();
    let first = shown["idps"].as_array_mut().unwrap().remove(0);
    let mut other = first.clone();
    other["idpName"] = "Another".into();
    shown["idps"].as_array_mut().unwrap().push(other);
    let writes = bench.counters("u4ids").1;
    bench
        .feed("tenants update T1 --data - --yes", &shown.to_string())
        .exits(2)
        .says("(hidden)")
        .says("cannot be told");
    shown["idps"].as_array_mut().unwrap().pop();
    shown["idps"].as_array_mut().unwrap().push(first);
    bench
        .feed("tenants create --tenant-id T77 --name New --data -", &shown.to_string())
        .exits(2)
        .says("(hidden)")
        .says("leave 'idps' out");
    let profile = on("secureauth");
    let shown = profile.run("users get jdoe -o json").exits(0).out;
    profile
        .feed(
            "users create --username nadia --password-file docs/examples/current-password.txt --data -",
            &shown,
        )
        .exits(2)
        .says("properties.pinHash.value is (hidden)");
    assert_eq!(bench.counters("u4ids").1, writes);
}

#[test]
fn a_clone_leaves_out_what_the_platform_sets_and_says_so() {
    let bench = on("protegrity");
    let shown = bench.run("users get maria.garcia -o json").exits(0).out;
    let line = "users create --username maria.two --email two@example.test --data -";
    bench.feed(line, &shown).exits(0).says("left out").says("createdTimestamp");
    let one: Value = serde_json::from_str(&shown).unwrap();
    let two = bench.run("users get maria.two -o json").exits(0).json();
    assert_eq!((&two["firstName"], &two["roles"]), (&one["firstName"], &one["roles"]));
    assert_ne!(two["id"], one["id"]);
}

#[test]
fn names_are_taken_where_ids_are_shown() {
    let bench = on("entrust");
    let get = "clients admin-api get my-admin-app -o json";
    let mut shown = bench.run(get).exits(0).json();
    let before = shown["roleId"].clone();
    shown["roleId"] = "SIEM Add-on".into();
    bench
        .feed(
            "clients admin-api update my-admin-app --data - --confirm my-admin-app --yes",
            &shown.to_string(),
        )
        .exits(0);
    let after = bench.run(get).exits(0).json()["roleId"].clone();
    assert!(after != before && after != "SIEM Add-on", "{before} {after}");
    let role = bench.run("roles get 'SIEM Add-on' -o json").exits(0).json();
    assert_eq!(role["id"], after);
}

#[test]
fn an_older_reading_changes_nothing_that_was_not_edited() {
    let bench = on("entrust");
    let shown = bench.run("users get ann.example -o json").exits(0).out;
    let old = shown.replace("\"lastModified\":\"2025", "\"lastModified\":\"2020");
    assert_ne!(old, shown);
    bench
        .feed("users update ann.example --data -", &old)
        .exits(0)
        .says("ann.example: nothing to change")
        .says("left out");
    let bench = on("protegrity");
    let shown = bench.run("entra config get -o json").exits(0).out;
    let ran = bench
        .feed("entra config update --data -", &shown.replace("updatedAt\":\"2026", "updatedAt\":\"2020"))
        .exits(0);
    assert!(ran.err.lines().any(|line| line == "nothing to change"), "{ran:?}");
}

#[test]
fn an_answer_that_was_hidden_stays_with_its_question() {
    let bench = on("secureauth");
    let shown = bench.run("users get jdoe -o json").exits(0).json();
    let mut moved = shown.clone();
    let first = shown["knowledgeBase"]["kbq1"]["question"].clone();
    moved["knowledgeBase"]["kbq1"]["question"] = shown["knowledgeBase"]["kbq2"]["question"].clone();
    moved["knowledgeBase"]["kbq2"]["question"] = first;
    let mut new = shown.clone();
    new["knowledgeBase"]["kbq2"]["question"] = "Is this one new?".into();
    let writes = bench.counters("secureauth").1;
    for (given, at) in [(&moved, "knowledgeBase.kbq1.answer"), (&new, "knowledgeBase.kbq2.answer")] {
        let ran = bench.feed("users update jdoe --yes --data -", &given.to_string()).exits(2);
        ran.says(&format!("{at} is (hidden), and which secret that stands for cannot be told"));
    }
    let alone = r#"{"knowledgeBase":{"kbq1":{"question":"Is this one new?"}}}"#;
    bench.feed("users update jdoe --yes --data -", alone).exits(2).says("knowledgeBase.kbq1 has no answer");
    assert_eq!(bench.counters("secureauth").1, writes);
    let mut edited = shown;
    edited["properties"]["firstName"]["value"] = "Johnny".into();
    let plan = bench.feed("users update jdoe --dry-run -o json --data -", &edited.to_string()).exits(0);
    assert!(plan.out.contains("Johnny") && !plan.out.contains("knowledgeBase"), "{plan:?}");
}
