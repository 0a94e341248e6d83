//! What is generated and committed is what the tree says now. `just accept` writes it anew.

use crate::bench::{Bench, project};
use clap_complete::Shell;
use iamctl::cli::{generate, pages, schema};

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
fn completions_offer_the_forms_of_output_and_the_platforms() {
    for (shell, forms, platforms) in [
        (Shell::Bash, "table json ndjson yaml csv tsv ids none", "protegrity secureauth u4ids hid entrust"),
        (
            Shell::Zsh,
            ":FORMAT:(table json ndjson yaml csv tsv ids none)",
            ":NAME:(protegrity secureauth u4ids",
        ),
        (Shell::Fish, "-s o -l output", "-l platform"),
    ] {
        let text = String::from_utf8(generate::completion(shell)).unwrap();
        assert!(text.contains(forms) && text.contains(platforms), "{shell}");
    }
    let help = crate::bench::Bench::new().run("users list -h").exits(0).out;
    assert!(!help.contains("possible values: table"), "the words stand there already: {help}");
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
