# Short names for what is done often. Each recipe is one plain command: without just, type what stands here.

# List the recipes
default:
    @just --list

# What must hold before a change goes in, besides the tests
check:
    cargo fmt --check
    cargo clippy --all-targets -- -D warnings

# Every test, the tutorial's included; a name runs those that contain it
test *name:
    cargo test {{name}}

# Write the generated pages and completions anew, then look at the diff
accept:
    IAMCTL_ACCEPT=1 cargo test --test it generated
    git status --short docs completions

# What Entrust documents of bodies, from its OpenAPI document
schema-entrust document:
    docs/platforms/entrust-schema.py {{document}} > src/platforms/entrust/schema.json

# The first command of the README
demo:
    cargo run --locked -- users list --profile sandbox/protegrity

# Packages of the commit into target/packages, and their trial in a fresh Debian (as root)
packages:
    packaging/build
    packaging/check
