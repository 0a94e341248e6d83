//! Folders of files: read with bounds, written in one step each.

use super::unfinished;
use crate::fault::Fault;
use crate::files;
use crate::jobs::spread;
use crate::jobs::state::{SETTINGS_FILE, StateFile, StateFolder, StateSettings, Variables};
use crate::platforms::managed::ManagedKind;
use crate::platforms::{self, Platform};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The longest file of an object, in bytes.
const LONGEST: u64 = 4 << 20;

/// The most files of a folder.
const MOST: usize = 200_000;

/// The files of a folder, and the folders in it.
pub(super) struct FolderContent {
    pub(super) files: Vec<StateFile>,
    pub(super) folders: Vec<String>,
    /// What holds no object by its name: files of other sorts, and folders inside of folders.
    pub(super) others: Vec<String>,
}

fn unreadable(path: &Path, error: &std::io::Error) -> Fault {
    Fault::usage(format!("{} cannot be read: {error}", path.display()))
}

/// Reads a folder: its own files and those of the folders in it, and nothing deeper. Files of other sorts are named only.
///
/// # Errors
/// Usage: it is no folder, too large, or a file cannot be read.
pub(super) fn content(directory: &Path) -> Result<FolderContent, Fault> {
    let mut content = FolderContent { files: Vec::new(), folders: Vec::new(), others: Vec::new() };
    let mut paths = Vec::new();
    for (name, path, is_folder) in entries(directory)? {
        if is_folder && !name.starts_with('.') {
            for (inner, path, is_folder) in entries(&path)? {
                let inner = format!("{name}/{inner}");
                match is_folder || !is_ours(&inner) {
                    true => content.others.push(inner),
                    false => paths.push((inner, path)),
                }
            }
            content.folders.push(name);
        } else if !is_folder {
            match is_ours(&name) {
                true => paths.push((name, path)),
                false => content.others.push(name),
            }
        }
    }
    if paths.len() > MOST {
        return Err(Fault::usage(format!("there are more than {MOST} files in the folder")));
    }
    content.files = spread(paths.len(), |place| file(&paths[place])).into_iter().collect::<Result<_, _>>()?;
    content.others.retain(|path| {
        let inner = path.rsplit('/').next().unwrap_or_default();
        !inner.starts_with('.') && !inner.to_ascii_uppercase().starts_with("README")
    });
    Ok(content)
}

fn entries(directory: &Path) -> Result<Vec<(String, PathBuf, bool)>, Fault> {
    let wrong = |error: &std::io::Error| unreadable(directory, error);
    let mut found = Vec::new();
    for entry in std::fs::read_dir(directory).map_err(|error| wrong(&error))? {
        let entry = entry.map_err(|error| wrong(&error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let kind = entry.file_type().map_err(|error| wrong(&error))?;
        found.push((name, entry.path(), kind.is_dir()));
    }
    found.sort();
    Ok(found)
}

/// Whether a file may hold an object, by its name.
fn is_ours(name: &str) -> bool {
    let inner = name.rsplit('/').next().unwrap_or_default();
    [".yaml", ".yml", ".json"].iter().any(|ending| name.ends_with(ending)) && !inner.starts_with('.')
}

fn file((name, path): &(String, PathBuf)) -> Result<StateFile, Fault> {
    if path.symlink_metadata().is_ok_and(|facts| facts.file_type().is_symlink()) {
        return Err(Fault::usage(format!("{} is a link, and links are not followed", path.display()))
            .hint("put the file itself there"));
    }
    let content = files::read(path, LONGEST).map_err(|error| match error.kind() {
        std::io::ErrorKind::FileTooLarge => {
            Fault::usage(format!("{} is longer than {} MiB", path.display(), LONGEST >> 20))
        }
        _ => unreadable(path, &error),
    })?;
    Ok(StateFile { path: name.clone(), content })
}

/// What a folder says of itself; nothing where it says nothing.
///
/// # Errors
/// Usage: what it says is wrong.
pub(super) fn settings(content: &FolderContent, directory: &Path) -> Result<Option<StateSettings>, Fault> {
    let Some(file) = content.files.iter().find(|file| file.path == SETTINGS_FILE) else { return Ok(None) };
    let path = directory.join(SETTINGS_FILE);
    StateSettings::read(&file.content)
        .map(Some)
        .map_err(|wrong| Fault::usage(format!("{} {wrong}", path.display())))
}

/// What a folder holds, for the platform that it names or the one that is meant.
///
/// # Errors
/// Usage: it is no folder of an export, of another platform, or something in it is wrong.
pub(super) fn folder(
    directory: &Path,
    meant: Option<&'static Platform>,
    only: &[String],
    variables: &Variables,
) -> Result<(&'static Platform, StateFolder), Fault> {
    unfinished::check(directory)?;
    let content = content(directory)?;
    let settings = settings(&content, directory)?.ok_or_else(|| {
        Fault::usage(format!(
            "{} has no {SETTINGS_FILE}, so it is no folder of an export",
            directory.display()
        ))
        .hint("'iamctl export DIR' makes one")
    })?;
    let named = platforms::find(&settings.platform);
    let platform = meant.or(named).ok_or_else(|| {
        let names: Vec<&str> = platforms::PLATFORMS.iter().map(|platform| platform.name).collect();
        Fault::usage(format!("{SETTINGS_FILE}: there is no platform '{}'", settings.platform))
            .hint(format!("the platforms are {}", names.join(", ")))
    })?;
    let FolderContent { files, folders, others } = &content;
    let folder = StateFolder::read(platform, (settings, only), (files, folders, others), variables);
    folder.map(|folder| (platform, folder)).map_err(|fault| inside(fault, directory))
}

/// A fault with the folder before what it says.
pub(super) fn inside(mut fault: Fault, directory: &Path) -> Fault {
    let message = &mut fault.detail_mut().message;
    *message = format!("{}: {message}", directory.display());
    fault
}

/// Refuses kinds that are asked for and of which nothing is there: they would be taken for compared. `place` is who lacks them,
/// such as `st has`.
///
/// # Errors
/// Usage, naming the first of them.
pub(super) fn all_there(words: &[String], kinds: &[&'static ManagedKind], place: &str) -> Result<(), Fault> {
    match words.iter().find(|word| !kinds.iter().any(|kind| kind.name == **word)) {
        Some(word) => Err(Fault::usage(format!("{place} no files of {word}, so nothing is known of them"))
            .hint(format!(
                "nothing was sent; leave {word} out of --kinds, or make a folder of that name if there are to be none"
            ))),
        None => Ok(()),
    }
}

/// Refuses to write something else among the files of a folder: it would be taken for one of them. What begins with `.` is not.
///
/// # Errors
/// Usage, naming the flag.
pub(super) fn beside(directory: &Path, (flag, path): (&str, &Path)) -> Result<(), Fault> {
    let Ok(directory) = directory.canonicalize() else { return Ok(()) };
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    // Its own folder may be made with it.
    let there = absolute.ancestors().skip(1).find_map(|above| Some((above, above.canonicalize().ok()?)));
    let Some((above, there)) = there else { return Ok(()) };
    let whole = there.join(absolute.strip_prefix(above).unwrap_or(&absolute));
    let is_hidden =
        |path: &Path| path.components().any(|part| part.as_os_str().to_string_lossy().starts_with('.'));
    match whole.strip_prefix(&directory) {
        Ok(within) if !is_hidden(within) => {
            let message =
                format!("--{flag}: {} lies among the files of {}", path.display(), directory.display());
            Err(Fault::usage(message).hint("nothing was sent; put it elsewhere"))
        }
        _ => Ok(()),
    }
}

/// Writes a file of an export in one step: a reader sees the old one or the new one.
///
/// # Errors
/// Configuration: it cannot be written.
pub(super) fn write(directory: &Path, file: &StateFile) -> Result<(), Fault> {
    let path = directory.join(&file.path);
    let save = || -> std::io::Result<()> {
        let parent = path.parent().unwrap_or(directory);
        std::fs::create_dir_all(parent)?;
        let mut builder = tempfile::Builder::new();
        builder.prefix(".iamctl-");
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
        let mut made = builder.tempfile_in(parent)?;
        made.write_all(&file.content)?;
        made.persist(&path)?;
        Ok(())
    };
    save().map_err(|error| Fault::configuration(format!("{} cannot be written: {error}", path.display())))
}
