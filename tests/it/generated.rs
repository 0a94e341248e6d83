//! What is generated and committed is what the tree says now. `just accept` writes it again.

use crate::bench::{Bench, project};
use clap_complete::Shell;
use iamctl::cli::{complete, generate, pages, schema};

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
fn scripts_of_completion_are_those_of_the_program() {
    for (shell, file) in [
        (Shell::Bash, "iamctl.bash"),
        (Shell::Zsh, "_iamctl"),
        (Shell::Fish, "iamctl.fish"),
        (Shell::PowerShell, "_iamctl.ps1"),
        (Shell::Elvish, "iamctl.elv"),
    ] {
        hold(&format!("completions/{file}"), complete::script(shell).as_bytes());
    }
}

#[test]
fn reference_pages_are_those_of_the_tables() {
    hold("docs/commands.md", pages::commands_page().as_bytes());
    hold("docs/support.md", pages::support_page().as_bytes());
    hold("docs/exit-codes.md", pages::exit_codes_page().as_bytes());
    for platform in iamctl::platforms::PLATFORMS {
        hold(&format!("docs/schemas/{}.md", platform.name), schema::page(platform).as_bytes());
    }
}

#[test]
fn every_command_has_a_manual_page() {
    let bench = Bench::new();
    bench.run(&format!("man {}", bench.path("new/man1").display())).exits(0);
    for row in generate::command_rows() {
        let name = format!("new/man1/iamctl-{}.1", row["command"].as_str().unwrap().replace(' ', "-"));
        let page =
            std::fs::read_to_string(bench.path(&name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(page.contains(".SH NAME") && page.contains("SYNOPSIS"), "{name}");
    }
    bench.run(&format!("man {}/below", bench.file("no-folder", ""))).exits(3).says("cannot be written");
}
