//! Every operation that writes says how it is taken back.

use iamctl::commands::Effect;
use iamctl::platforms::{Operation, PLATFORMS, PutBack, Undo};

#[test]
#[allow(clippy::print_stdout)]
fn every_operation_that_writes_says_how_it_is_taken_back() {
    let (mut missing, mut counts) = (Vec::new(), [0, 0, 0]);
    for platform in PLATFORMS {
        for operation in platform.operations().filter(|one| one.command.effect > Effect::Read) {
            match platform.undo(operation) {
                Some(Undo::By(_)) => counts[0] += 1,
                Some(Undo::Restore) => counts[1] += 1,
                Some(Undo::Give(back)) => {
                    counts[1] += 1;
                    let other = platform.operation(back.by).unwrap_or_else(|| panic!("{}", operation.command.path));
                    assert!(platform.shows(operation).is_some(), "{}: nothing reads it", operation.command.path);
                    for (arg, _) in back.give {
                        let takes = other.args().any(|own| std::ptr::eq(own, *arg));
                        assert!(takes, "{}: {}", operation.command.path, arg.name);
                    }
                }
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

#[test]
fn of_everything_that_is_made_again_it_is_said_what_does_not_come_back() {
    let mut missing = Vec::new();
    for platform in PLATFORMS {
        let is_made_again = |operation: &Operation| {
            matches!(platform.undo(operation), Some(Undo::Restore))
                && matches!(platform.restorer(operation), Some((_, PutBack::New)))
        };
        for operation in platform.operations().filter(|operation| is_made_again(operation)) {
            if !platform.lost.iter().any(|(command, _)| command.path == operation.command.path) {
                missing.push(format!("{}: '{}'", platform.name, operation.command.path));
            }
        }
        for (command, parts) in platform.lost {
            let operation = platform.operation(command);
            let gives = |operation: &Operation| matches!(platform.undo(operation), Some(Undo::Give(_)));
            assert!(
                operation.is_some_and(|one| is_made_again(one) || gives(one)),
                "{}: '{}'",
                platform.name,
                command.path
            );
            assert!(parts.iter().all(|part| !part.is_empty()), "{}", command.path);
        }
    }
    assert!(missing.is_empty(), "add it to LOST in undo.rs of the platform:\n{}", missing.join("\n"));
}
