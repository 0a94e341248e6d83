//! Whose files are: what steers this tool must have been written by its own user, or by root, and by nobody else. Asks the
//! file system and changes nothing, but for folders that it makes private.

use crate::fault::Fault;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Refuses a file or folder that another user owns, or that others may write; one that is not there is nobody's.
///
/// # Errors
/// Configuration, with the command that fixes it.
pub fn check(path: &Path) -> Result<(), Fault> {
    let Some(found) = facts(path) else { return Ok(()) };
    let shown = path.display();
    let fault = match judge(found, me()) {
        Verdict::Ours => return Ok(()),
        Verdict::AnotherUsers => {
            Fault::configuration(format!("{shown} belongs to another user (uid {})", found.user))
                .hint("run as that user, or use a file of your own")
        }
        Verdict::OthersMayWrite => {
            Fault::configuration(format!("{shown} can be written by others (mode {:03o})", found.mode))
                .hint(format!("look at what it says, then run: chmod go-w {shown}"))
        }
    };
    Err(fault.hint("--insecure-config uses it all the same"))
}

/// Refuses a folder for secrets that another user owns, or in which others may put or replace files.
///
/// # Errors
/// Configuration, with the command that fixes it.
pub fn check_folder(path: &Path) -> Result<(), Fault> {
    let Some(found) = facts(path) else { return Ok(()) };
    let shown = path.display();
    match judge(found, me()) {
        Verdict::Ours => Ok(()),
        Verdict::AnotherUsers => {
            Err(Fault::configuration(format!("{shown} belongs to another user (uid {})", found.user))
                .hint("nothing was sent; name a folder of your own"))
        }
        Verdict::OthersMayWrite => Err(Fault::configuration(format!(
            "others may write in the folder {shown} (mode {:03o}), and secrets go there",
            found.mode
        ))
        .hint(format!("nothing was sent; run: chmod 700 {shown}"))),
    }
}

/// Refuses a file with a secret that this tool would not trust, or that others may read. What its user cannot change is
/// taken: a file of root's, or one that a container mounts read-only.
///
/// # Errors
/// Configuration, with the command that fixes it.
pub fn check_secret(path: &Path) -> Result<(), Fault> {
    check(path)?;
    match facts(path) {
        Some(found) if open_to_others(found, me()) && !read_only(path) => {
            let shown = path.display();
            let message = format!("{shown} holds a secret, but others may read it (mode {:03o})", found.mode);
            Err(Fault::configuration(message)
                .hint(format!("run: chmod 600 {shown}"))
                .hint("change the secret if others may have read it")
                .hint("--insecure-config uses it all the same"))
        }
        _ => Ok(()),
    }
}

/// Refuses to make files where they would be another user's to clean up: the folder, or the nearest one above it that is
/// there, must belong to this user or to root.
///
/// # Errors
/// Configuration, naming the folder.
pub fn check_place(folder: &Path) -> Result<(), Fault> {
    let there = folder.ancestors().find_map(|above| Some((above, facts(above)?)));
    let Some((above, found)) = there else { return Ok(()) };
    if above == folder {
        return check(folder);
    }
    // A folder above may be everybody's to write, as /tmp is.
    if judge(OwnerFacts { mode: 0, ..found }, me()) == Verdict::Ours {
        return Ok(());
    }
    Err(Fault::configuration(format!("{} belongs to another user (uid {})", above.display(), found.user))
        .hint("set HOME, or IAMCTL_STATE_DIR and IAMCTL_CONFIG_DIR, to folders of your own")
        .hint("--insecure-config uses it all the same"))
}

/// Refuses an open file that is not this user's alone: what is appended to it says who did what.
///
/// # Errors
/// Usage, with what to do.
#[cfg(unix)]
pub fn check_log(path: &Path, file: &fs::File) -> Result<(), Fault> {
    use std::os::unix::fs::MetadataExt as _;
    let refused = |why: String| Fault::usage(format!("{} {why}", path.display()));
    let found = file.metadata().map_err(|error| refused(format!("cannot be used: {error}")))?;
    // A link that was put there since it was looked for leads to another file than the name does.
    let named = fs::symlink_metadata(path).map_err(|error| refused(format!("cannot be used: {error}")))?;
    if named.is_symlink() || (named.dev(), named.ino()) != (found.dev(), found.ino()) || found.nlink() > 1 {
        return Err(refused("is a link".to_owned()).hint("name the file itself"));
    }
    if found.uid() != me() {
        return Err(
            refused(format!("belongs to another user (uid {})", found.uid())).hint("name a file of your own")
        );
    }
    match found.mode() & 0o077 {
        0 => Ok(()),
        _ => Err(refused(format!("is open to others (mode {:03o})", found.mode() & 0o777))
            .hint(format!("run: chmod 600 {}", path.display()))),
    }
}

/// The same where a user's files are private by inheritance.
///
/// # Errors
/// Usage: it is a link.
#[cfg(not(unix))]
pub fn check_log(path: &Path, _: &fs::File) -> Result<(), Fault> {
    match fs::symlink_metadata(path) {
        Ok(named) if named.is_symlink() => {
            Err(Fault::usage(format!("{} is a link", path.display())).hint("name the file itself"))
        }
        _ => Ok(()),
    }
}

/// The user of the system, by name where the environment tells it.
pub fn user(env: &BTreeMap<String, String>) -> String {
    let named = ["LOGNAME", "USER", "USERNAME"].iter().find_map(|name| env.get(*name));
    named.filter(|name| !name.is_empty()).cloned().unwrap_or_else(|| format!("uid {}", me()))
}

/// The name of the machine.
#[cfg(unix)]
pub fn machine(_: &BTreeMap<String, String>) -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

/// The name of the machine.
#[cfg(not(unix))]
pub fn machine(env: &BTreeMap<String, String>) -> String {
    env.get("COMPUTERNAME").cloned().unwrap_or_default()
}

/// Has a file that is made be its owner's alone.
pub fn private(options: &mut fs::OpenOptions) -> &mut fs::OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Makes a folder, and those above it, for its owner alone, whatever the umask.
///
/// # Errors
/// When it cannot be made.
pub fn private_folder(folder: &Path) -> std::io::Result<()> {
    let missing: Vec<PathBuf> = folder
        .ancestors()
        .take_while(|above| !above.as_os_str().is_empty() && !above.exists())
        .map(Path::to_owned)
        .collect();
    for folder in missing.iter().rev() {
        match private_builder().create(folder) {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => continue,
            made => made?,
        }
        #[cfg(unix)]
        fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    }
    Ok(())
}

#[cfg(unix)]
fn private_builder() -> fs::DirBuilder {
    let mut builder = fs::DirBuilder::new();
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

#[cfg(not(unix))]
fn private_builder() -> fs::DirBuilder {
    fs::DirBuilder::new()
}

/// What counts of a file.
#[derive(Clone, Copy)]
struct OwnerFacts {
    user: u32,
    mode: u32,
}

#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    Ours,
    AnotherUsers,
    OthersMayWrite,
}

fn judge(found: OwnerFacts, me: u32) -> Verdict {
    if found.user != me && found.user != 0 {
        Verdict::AnotherUsers
    } else if found.mode & 0o022 != 0 {
        Verdict::OthersMayWrite
    } else {
        Verdict::Ours
    }
}

fn open_to_others(found: OwnerFacts, me: u32) -> bool {
    found.user == me && found.mode & 0o044 != 0
}

#[cfg(unix)]
fn read_only(path: &Path) -> bool {
    use rustix::fs::{StatVfsMountFlags, statvfs};
    statvfs(path).is_ok_and(|system| system.f_flag.contains(StatVfsMountFlags::RDONLY))
}

#[cfg(not(unix))]
fn read_only(_: &Path) -> bool {
    false
}

#[cfg(unix)]
fn facts(path: &Path) -> Option<OwnerFacts> {
    use std::os::unix::fs::MetadataExt as _;
    let metadata = fs::metadata(path).ok()?;
    Some(OwnerFacts { user: metadata.uid(), mode: metadata.mode() & 0o777 })
}

#[cfg(unix)]
fn me() -> u32 {
    rustix::process::geteuid().as_raw()
}

/// Elsewhere a user's folders are private by inheritance.
#[cfg(not(unix))]
fn facts(_: &Path) -> Option<OwnerFacts> {
    None
}

#[cfg(not(unix))]
fn me() -> u32 {
    0
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn what_steers_belongs_to_this_user_or_to_root_and_is_written_by_nobody_else() {
        let of = |user, mode| judge(OwnerFacts { user, mode }, 1000);
        assert_eq!(
            (of(1000, 0o644), of(0, 0o755), of(1000, 0o600)),
            (Verdict::Ours, Verdict::Ours, Verdict::Ours)
        );
        assert_eq!((of(1001, 0o600), of(1001, 0o666)), (Verdict::AnotherUsers, Verdict::AnotherUsers));
        for mode in [0o664, 0o646, 0o777] {
            assert_eq!(of(1000, mode), Verdict::OthersMayWrite);
        }
        assert_eq!(
            judge(OwnerFacts { user: 1000, mode: 0o600 }, 0),
            Verdict::AnotherUsers,
            "root is not a user's heir"
        );
    }

    #[test]
    fn a_secret_that_others_may_read_is_refused_where_its_user_can_fix_that() {
        let open = |user, mode, me| open_to_others(OwnerFacts { user, mode }, me);
        assert!(open(1000, 0o644, 1000) && open(1000, 0o640, 1000) && open(0, 0o444, 0));
        assert!(!open(1000, 0o600, 1000) && !open(0, 0o444, 1000));
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("password");
        for (mode, refused) in [(0o600, false), (0o644, true), (0o640, true), (0o400, false)] {
            fs::write(&file, "not-a-secret-1").ok();
            fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
            let fault = check_secret(&file).err().map(|fault| fault.to_string());
            assert_eq!(fault.as_ref().is_some_and(|text| text.contains("chmod 600")), refused, "{fault:?}");
        }
    }

    #[test]
    fn a_file_that_others_may_write_is_named_with_the_fix() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("profiles.toml");
        assert!(check(&file).is_ok(), "what is not there is nobody's");
        fs::write(&file, "").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o666)).unwrap();
        let fault = check(&file).unwrap_err().to_string();
        assert!(fault.contains("chmod go-w") && fault.contains("--insecure-config"), "{fault}");
    }

    #[test]
    fn folders_are_made_private_and_those_that_are_there_stay() {
        let folder = tempfile::tempdir().unwrap();
        let there = folder.path().join("there");
        fs::create_dir(&there).unwrap();
        fs::set_permissions(&there, fs::Permissions::from_mode(0o755)).unwrap();
        private_folder(&there.join("a/b")).unwrap();
        private_folder(&there.join("a/b")).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&there), mode(&there.join("a")), mode(&there.join("a/b"))), (0o755, 0o700, 0o700));
    }
}
