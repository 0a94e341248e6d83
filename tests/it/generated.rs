//! What is generated and committed is what the tree says now. `just accept` writes it anew.

use crate::bench::project;
use clap_complete::Shell;
use iamctl::cli::generate;

#[allow(clippy::disallowed_methods)]
fn accepts() -> bool {
    std::env::var_os("IAMCTL_ACCEPT").is_some()
}

fn hold(path: &str, content: &[u8]) {
    let file = project().join(path);
    if accepts() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, content).unwrap();
    }
    let committed = std::fs::read(&file).unwrap_or_default();
    assert!(committed == content, "{path} is not what the tree says now; 'just accept' writes it anew");
}

#[test]
fn completions_are_those_of_the_tree() {
    for (shell, file) in [
        (Shell::Bash, "iamctl.bash"),
        (Shell::Zsh, "_iamctl"),
        (Shell::Fish, "iamctl.fish"),
        (Shell::PowerShell, "_iamctl.ps1"),
        (Shell::Elvish, "iamctl.elv"),
    ] {
        hold(&format!("completions/{file}"), &generate::completion(shell));
    }
}

#[test]
fn reference_pages_are_those_of_the_tables() {
    hold("docs/commands.md", generate::commands_page().as_bytes());
    hold("docs/support.md", generate::support_page().as_bytes());
    hold("docs/exit-codes.md", generate::exit_codes_page().as_bytes());
}
