//! Every operation that writes says how it is taken back.

use iamctl::commands::Effect;
use iamctl::platforms::{PLATFORMS, Undo};

#[test]
#[allow(clippy::print_stdout)]
fn every_operation_that_writes_says_how_it_is_taken_back() {
    let (mut missing, mut counts) = (Vec::new(), [0, 0, 0]);
    for platform in PLATFORMS {
        for operation in platform.operations().filter(|one| one.command.effect > Effect::Read) {
            match platform.undo(operation) {
                Some(Undo::By(_)) => counts[0] += 1,
                Some(Undo::Restore) => counts[1] += 1,
                Some(Undo::Never(why)) => {
                    assert!(!why.is_empty() && !why.ends_with('.'), "{}", operation.command.path);
                    counts[2] += 1;
                }
                None => missing.push(format!(
                    "{}: '{}' ({} {}): the tables do not say how it is taken back: add it to UNDO in src/platforms/{}/undo.rs",
                    platform.name, operation.command.path, operation.method, operation.path, platform.name
                )),
            }
        }
    }
    println!("by {}, restore {}, never {}", counts[0], counts[1], counts[2]);
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
