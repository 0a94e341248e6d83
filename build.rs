//! Leaves the tables for unwinding the stack out of optimised programs for Linux: panics abort in them, so nothing but a
//! debugger reads these tables, and they are a thirteenth of the program (docs/decisions/0014-panics-abort.md).

#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "a build script speaks to cargo so")]

use std::env;

fn main() {
    let script = "packaging/no-unwind-tables.ld";
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={script}");
    let value = |name: &str| env::var(name).unwrap_or_default();
    // The linker that rustc chooses takes the script; another may not know such scripts.
    let flags = value("CARGO_ENCODED_RUSTFLAGS");
    let chosen =
        env::var_os("RUSTC_LINKER").is_some() || flags.contains("linker") || flags.contains("fuse-ld");
    if value("PROFILE") == "release" && value("CARGO_CFG_TARGET_OS") == "linux" && !chosen {
        println!("cargo::rustc-link-arg-bins=-Wl,-T,{}/{script}", value("CARGO_MANIFEST_DIR"));
    }
}
