//! `export`: a platform's configuration as files.

use super::gone::{Before, Gone};
use super::unfinished::{self, ExportMark, Unfinished};
use super::variables::VariableArgs;
use super::{files, shown};
use crate::cli::context::Context;
use crate::cli::fleet;
use crate::engine::Target;
use crate::fault::{Fault, Kind};
use crate::http::trace::{Level, Listener as _};
use crate::jobs::state::{
    self, ExportFolder, Exported, SETTINGS_FILE, StateFile, StateSettings, Variables, comments_are_lost,
    kinds_of,
};
use crate::output;
use crate::platforms::Platform;
use crate::platforms::managed::ManagedKind;
use clap::Args;
use serde_json::json;
use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

/// Arguments of `export`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  iamctl export state --profile sandbox/u4ids\n  \
    iamctl export state --profile sandbox/protegrity --kinds roles,groups,users\n  \
    iamctl export state --profile sandbox/u4ids --var HOST=portal.example.test\n\n\
    A file holds names in the place of ids, no secret and nothing that only the platform sets, so that it can be applied \
    elsewhere. What the platform made itself, and the account that the profile signs in as, are left out. Files of objects \
    that are not there any more are removed, but never most of a kind unless --max-deletes says so. --var puts ${NAME} where a text \
    holds the value; one with fewer than 3 characters, a number or a list only where a file names it already. docs/state.md tells \
    more.")]
pub struct ExportArgs {
    /// Directory, created if it does not exist
    #[arg(value_name = "DIR")]
    directory: PathBuf,
    /// Kinds to export, separated by commas; by default those of the earlier export, or all but users
    #[arg(long, value_name = "KINDS", value_delimiter = ',')]
    kinds: Vec<String>,
    /// File format: yaml or json; by default that of the existing files, or yaml
    #[arg(long, value_name = "FORM", value_parser = ["yaml", "json"], hide_possible_values = true)]
    format: Option<String>,
    /// Remove at most this many files of objects that no longer exist; by default never most of a kind
    #[arg(long, value_name = "COUNT")]
    max_deletes: Option<usize>,
    #[command(flatten)]
    variables: VariableArgs,
    /// Export even if a variable is then used nowhere any more
    #[arg(long)]
    drop_variables: bool,
}

/// Carries it out.
///
/// # Errors
/// Usage: the folder holds something else. Partial: kinds that could not be read. What the platform says.
pub(in crate::cli) fn run(context: &Context, args: &ExportArgs) -> Result<(), Fault> {
    let settings = context.settings()?;
    let style = context.globals.style(settings.output.as_deref(), context.screen)?;
    output::check(&style, &shown::view(shown::COUNTS, "kinds"))?;
    let (platform, profile) = (settings.platform, settings.profile.clone());
    let named = |fault: Fault| fault.on(&profile, platform.name);
    let variables = args.variables.read()?;
    let there = there(&args.directory, platform)?;
    let kinds = kinds_of(platform, &words(&there, &args.kinds)).map_err(named)?;
    if !args.drop_variables {
        given_again(&there, &variables)?;
    }
    let connection = &context.connect(settings)?;
    let session = connection.session()?;
    let live = state::read(Target { session: &session, platform }, &kinds).map_err(named)?;
    let (read, mut failed) = shown::tell_read(context, &profile, &live, &kinds);
    let folder = ExportFolder { files: &there.files, variables: &variables, form: args.format.as_deref() };
    let mut exported = state::export(&live, &read, &folder)?;
    match args.drop_variables {
        false => still_named(&there, &exported).map_err(named)?,
        true => none_left(&exported, &variables).map_err(named)?,
    }
    let gone = Gone::of(&there, &exported, &read);
    let emptied = gone.check(args.max_deletes).map_err(named)?;
    if let Some(old) = &there.settings {
        // What an earlier export wrote of kinds that show nothing is still an export's.
        let is_whole = |kind: &&&ManagedKind| !emptied.iter().any(|(name, _)| *name == kind.name);
        let whole: Vec<&'static ManagedKind> = read.iter().filter(is_whole).copied().collect();
        keep_settings((&mut exported.files, &exported.left), old, &whole);
    }
    let standing = standing(&there, &exported, (&gone, &emptied));
    set_variables(&mut exported.files, standing);
    let names = |kinds: &[&'static ManagedKind]| kinds.iter().map(|kind| kind.name).collect::<Vec<_>>();
    let begun = begun(&args.directory, (&there, &names(&kinds)), (&exported, &gone))?;
    write(context, &args.directory, (&there.files, &exported.files))?;
    for (kind, stays) in &emptied {
        // An answer without its rows looks like that too.
        let message = format!("the platform shows none of {kind}: its {stays} files stay");
        let hint = format!("if all of them are gone, --max-deletes {} removes them", gone.written.len());
        failed.push(((*kind).to_owned(), named(Fault::new(Kind::Partial, message).hint(hint))));
    }
    gone.remove(context, &args.directory, &emptied)?;
    if let Some(begun) = begun {
        let is_shown = |kind: &&&ManagedKind| !emptied.iter().any(|(name, _)| *name == kind.name);
        let shown: Vec<&'static ManagedKind> = read.iter().filter(is_shown).copied().collect();
        let left = begun.end(&names(&shown))?;
        tell_unfinished(context, &args.directory, &left);
    }
    exported.told.iter().for_each(|text| context.teller().line(Level::Warning, text));
    tell_unused(context, &exported, &variables);
    let rows = exported.counts.iter().map(|(kind, count)| json!({"kind": kind, "objects": count}));
    shown::rows(context, &style, (shown::COUNTS, "kinds"), rows.collect())?;
    fleet::tell(context, style.format, &failed);
    shown::verdict("were not exported", kinds.len(), &failed)
}

/// The kinds that are meant, in words: those that are asked for, or those of earlier exports, one that was cut off among them.
fn words(there: &Before, asked: &[String]) -> Vec<String> {
    if !asked.is_empty() {
        return asked.to_vec();
    }
    let mut words = there.settings.as_ref().map(|settings| settings.kinds.clone()).unwrap_or_default();
    let begun = there.mark.iter().flat_map(|mark| &mark.kinds);
    let more: Vec<String> = begun.filter(|kind| !words.contains(kind)).cloned().collect();
    words.extend(more);
    words
}

/// Tells which kinds an export had begun with that was cut off, and that are not written still.
fn tell_unfinished(context: &Context, directory: &Path, kinds: &[String]) {
    if kinds.is_empty() {
        return;
    }
    let text = format!(
        "{} are not written to their end, so that {1} is still unfinished: 'iamctl export {1} --kinds {2}' goes on",
        kinds.join(", "),
        directory.display(),
        kinds.join(",")
    );
    context.teller().line(Level::Warning, &text);
}

/// The variables that files name.
fn named_in<'f>(files: impl IntoIterator<Item = &'f StateFile>) -> BTreeSet<String> {
    files.into_iter().flat_map(|file| state::named_variables(&file.content, &file.path)).collect()
}

/// Refuses to write the values of variables over their names.
fn given_again(there: &Before, variables: &Variables) -> Result<(), Fault> {
    // What the settings name besides, no file holds any more.
    let known = named_in(&there.files);
    let missing: Vec<&str> = known
        .iter()
        .map(String::as_str)
        .filter(|name| !variables.names().any(|given| given == *name))
        .collect();
    let Some(first) = missing.first() else { return Ok(()) };
    Err(Fault::usage(format!("files of the folder hold variables that were not given: {}", missing.join(", ")))
        .hint(format!(
            "nothing was written; give them with --var {first}=VALUE or --vars FILE, or let the names go with --drop-variables"
        )))
}

/// Refuses to write files in which a variable stands nowhere any more that stood in what they replace: it has another value than when
/// it was put in, and its places would be lost.
fn still_named(there: &Before, exported: &Exported) -> Result<(), Fault> {
    let old: HashMap<&str, &StateFile> = there.files.iter().map(|file| (file.path.as_str(), file)).collect();
    let replaced = exported.replaced.iter().map(String::as_str);
    let again = exported.files.iter().map(|file| file.path.as_str()).chain(replaced);
    let before = again.filter(|path| *path != SETTINGS_FILE).filter_map(|path| old.get(path));
    let before = named_in(before.copied());
    if before.is_empty() {
        return Ok(());
    }
    let now = named_in(&exported.files);
    let lost: Vec<&str> = before.difference(&now).map(String::as_str).collect();
    match lost.is_empty() {
        true => Ok(()),
        false => Err(Fault::usage(format!(
            "the platform holds the given value of {} nowhere where the files name it, and their places would be lost",
            lost.join(", ")
        ))
        .hint("nothing was written; give the value that this platform has, or --drop-variables to let the names go")),
    }
}

/// Refuses to write files that name a variable which is let go: where a secret is to be had, no platform says.
fn none_left(exported: &Exported, variables: &Variables) -> Result<(), Fault> {
    let files = exported.files.iter().filter(|file| file.path != SETTINGS_FILE);
    let mut named = files.flat_map(|file| {
        let names = state::named_variables(&file.content, &file.path).into_iter();
        names.map(|name| (file.path.as_str(), name))
    });
    let left = named.find(|(_, name)| !variables.names().any(|given| given == name));
    let Some((path, name)) = left else { return Ok(()) };
    let message =
        format!("{path}: where a secret is to be had names the variable {name}, which cannot be let go");
    Err(Fault::usage(message).hint(format!(
        "nothing was written; give it with --var {name}=VALUE, or write its value into the file"
    )))
}

/// Tells which variables no file that was written names.
fn tell_unused(context: &Context, exported: &Exported, variables: &Variables) {
    if variables.names().next().is_none() {
        return;
    }
    let named = named_in(&exported.files);
    let unused = variables.names().filter(|name| !named.contains(*name));
    let (sought, others): (Vec<&str>, Vec<&str>) = unused.partition(|name| variables.is_put_in(name));
    let tell = |text: String| context.teller().line(Level::Notice, &text);
    if !sought.is_empty() {
        let names = sought.join(", ");
        tell(format!("no file that was written holds the value of {names}, so none names it"));
    }
    if !others.is_empty() {
        tell(format!(
            "no file that was written names {}: a text with fewer than 3 characters, a number or a list takes its place only \
             where a file names it already",
            others.join(", ")
        ));
    }
}

/// What is in the folder, if it is one of an export of that platform.
fn there(directory: &Path, platform: &Platform) -> Result<Before, Fault> {
    match std::fs::read_dir(directory) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Ok(Before::default());
        }
        Err(error) => {
            return Err(Fault::usage(format!("{} cannot be read: {error}", directory.display())));
        }
        Ok(entries) => {
            let is_read_by_people = |name: &str| name.to_ascii_uppercase().starts_with("README");
            let is_ours =
                |name: &str| name != SETTINGS_FILE && !name.starts_with('.') && !is_read_by_people(name);
            let is_empty = !entries.flatten().any(|entry| entry.file_name().to_str().is_none_or(is_ours));
            if is_empty && !directory.join(SETTINGS_FILE).exists() {
                return Ok(Before::default());
            }
        }
    }
    let mut content = files::content(directory)?;
    let settings = files::settings(&content, directory)?;
    let mark = ExportMark::of(directory);
    if settings.is_none() && mark.is_none() {
        return Err(Fault::usage(format!(
            "{} has files and no {SETTINGS_FILE}, so it is no folder of an export",
            directory.display()
        ))
        .hint("nothing was written; name a new folder, or an empty one"));
    }
    if let Some(other) = settings.as_ref().filter(|settings| settings.platform != platform.name) {
        return Err(Fault::usage(format!(
            "{} holds files of {}, and this is {}",
            directory.display(),
            other.platform,
            platform.name
        ))
        .hint("nothing was written; name another folder"));
    }
    state::all_fit(platform, &|_| true, (&content.folders, &content.others))
        .map_err(|fault| files::inside(fault, directory))?;
    let doubles = mark.iter().flat_map(|mark| unfinished::take_doubles(&mut content.files, mark)).collect();
    Ok(Before { files: content.files, settings, doubles, mark })
}

/// The variables that files of the folder name once it is written. Files of `emptied` kinds stay.
fn standing(
    there: &Before,
    exported: &Exported,
    (gone, emptied): (&Gone, &[(&'static str, usize)]),
) -> Vec<String> {
    let goes = |kind: &str| !emptied.iter().any(|(name, _)| *name == kind);
    let is_over = |file: &&StateFile| {
        exported.files.iter().any(|new| new.path == file.path)
            || exported.replaced.contains(&file.path)
            || gone.written.iter().any(|(kind, gone)| goes(kind) && gone.path == file.path)
    };
    let others = there.files.iter().filter(|file| !is_over(file));
    named_in(exported.files.iter().chain(others)).into_iter().collect()
}

/// Says in the settings which variables files name.
fn set_variables(files: &mut [StateFile], variables: Vec<String>) {
    let Some(file) = files.iter_mut().find(|file| file.path == SETTINGS_FILE) else { return };
    let Ok(mut settings) = StateSettings::read(&file.content) else { return };
    settings.variables = variables;
    file.content = settings.text().into_bytes();
}

/// Keeps in the settings what an earlier export said of kinds that this one is not about.
fn keep_settings(
    (files, left): (&mut [StateFile], &[String]),
    old: &StateSettings,
    read: &[&'static ManagedKind],
) {
    let Some(file) = files.iter_mut().find(|file| file.path == SETTINGS_FILE) else { return };
    let Ok(mut new) = StateSettings::read(&file.content) else { return };
    let more = |all: &mut Vec<String>, known: &[String]| {
        let missing: Vec<String> = known.iter().filter(|one| !all.contains(one)).cloned().collect();
        all.extend(missing);
    };
    if new.kinds.iter().all(|kind| old.kinds.contains(kind)) {
        new.kinds.clone_from(&old.kinds);
    } else {
        more(&mut new.kinds, &old.kinds);
    }
    let of_others = |list: &[String]| -> Vec<String> {
        let is_of = |path: &str| {
            let kind = path.split_once('/').or_else(|| path.split_once('.')).map_or(path, |(kind, _)| kind);
            read.iter().any(|one| one.name == kind)
        };
        list.iter().filter(|path| !is_of(path) || left.contains(path)).cloned().collect()
    };
    more(&mut new.left_out, &of_others(&old.left_out));
    // What names them may be of a kind that was not read.
    let is_whole = old.kinds.iter().all(|kind| read.iter().any(|one| one.name == kind));
    if let (Some(own), Some(old), false) = (&mut new.named, &old.named, is_whole) {
        more(own, old);
        own.sort();
    }
    more(&mut new.files, &of_others(&old.files));
    new.files.sort();
    file.content = new.text().into_bytes();
}

/// The files that say something else than those that are there, each with the one that it replaces.
fn changed<'f>(there: &'f [StateFile], made: &'f [StateFile]) -> Vec<(&'f StateFile, Option<&'f StateFile>)> {
    let old: HashMap<&str, &StateFile> = there.iter().map(|file| (file.path.as_str(), file)).collect();
    let pairs = made.iter().map(|file| (file, old.get(file.path.as_str()).copied()));
    let is_same = |(file, old): &(&StateFile, Option<&StateFile>)| {
        let Some(old) = old else { return false };
        let settings = |file: &StateFile| StateSettings::read(&file.content).ok();
        // What it says is the same but for comments.
        old.content == file.content || file.path == SETTINGS_FILE && settings(old) == settings(file)
    };
    pairs.filter(|pair| !is_same(pair)).collect()
}

/// Says in the folder that it is being written; nothing where all is as it is to be.
fn begun(
    directory: &Path,
    (there, kinds): (&Before, &[&str]),
    (exported, gone): (&Exported, &Gone),
) -> Result<Option<Unfinished>, Fault> {
    let is_whole = there.settings.is_some() && there.mark.is_none() && !gone.any();
    if is_whole && changed(&there.files, &exported.files).is_empty() {
        return Ok(None);
    }
    std::fs::create_dir_all(directory)
        .map_err(|error| Fault::configuration(format!("{} cannot be made: {error}", directory.display())))?;
    let begun = Unfinished::begin(directory, kinds, &exported.files)?;
    // What another export wrote since it was read would be taken for what nobody wrote.
    if !there.is_still(&files::content(directory)?.files) {
        begun.give_up()?;
        return Err(unfinished::busy(directory));
    }
    Ok(Some(begun))
}

/// Writes the files that say something else than those that are there.
fn write(
    context: &Context,
    directory: &Path,
    (there, made): (&[StateFile], &[StateFile]),
) -> Result<(), Fault> {
    for (file, old) in changed(there, made) {
        if old.is_some_and(|old| comments_are_lost(&old.content)) {
            let text = format!("{}: what it says has changed, and its comments are lost", file.path);
            context.teller().line(Level::Warning, &text);
        }
        files::write(directory, file)?;
    }
    Ok(())
}
