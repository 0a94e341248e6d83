//! Every operation that writes says how it is taken back.

use iamctl::commands::{Arg, Effect};
use iamctl::platforms::undo::TakeBack;
use iamctl::platforms::{Flow, Operation, PLATFORMS, Platform, PutBack, Undo};

/// What the command that takes another one back would have to know and nobody does; empty where it knows all.
fn what_it_lacks(platform: &Platform, operation: &Operation, back: &TakeBack) -> String {
    let Some(other) = platform.operation(back.by) else { return "there is no such command".to_owned() };
    let is_given = |arg: &Arg| operation.args().any(|own| own.name == arg.name);
    let is_named = |arg: &Arg| back.names.iter().any(|(name, _)| std::ptr::eq(*name, arg));
    let unknown = other.targets.iter().filter(|arg| !is_given(arg) && !is_named(arg)).count();
    if operation.command.verb() == "create" || unknown > 0 {
        // What was made is known by its id, or by its name.
        let is_known = operation.id_column().is_some() || operation.name().is_some();
        return if unknown <= 1 && is_known {
            String::new()
        } else {
            "what it made has no id and no name".to_owned()
        };
    }
    // An edit reads by itself.
    if matches!(operation.flow, Flow::Edit(_)) {
        return String::new();
    }
    let Some(reads) = platform.shows(operation) else { return "nothing reads what was so before".to_owned() };
    let is_asked = reads.command.effect == Effect::Read && reads.targets.iter().all(|arg| is_given(arg));
    if is_asked { String::new() } else { format!("'{}' is not told what to read", reads.command.path) }
}

#[test]
#[allow(clippy::print_stdout)]
fn every_operation_that_writes_says_how_it_is_taken_back() {
    let (mut missing, mut counts) = (Vec::new(), [0, 0, 0, 0]);
    for platform in PLATFORMS {
        for operation in platform.operations().filter(|one| one.command.effect > Effect::Read) {
            match platform.undo(operation) {
                Some(Undo::By(back)) => {
                    counts[0] += 1;
                    let lacks = what_it_lacks(platform, operation, &back);
                    assert!(lacks.is_empty(), "{}: '{}': {lacks}", platform.name, operation.command.path);
                }
                Some(Undo::Restore) => counts[1] += 1,
                Some(Undo::Document(back)) => {
                    counts[2] += 1;
                    let takes = platform.operation(back.by).is_some_and(|by| by.args().any(|own| std::ptr::eq(own, back.file)));
                    let reads = platform.operation(back.reads).is_some_and(|get| get.targets.len() == 1);
                    assert!(takes && reads && !back.parts.is_empty(), "{}", operation.command.path);
                }
                Some(Undo::Give(back)) => {
                    counts[2] += 1;
                    let other = platform.operation(back.by).unwrap_or_else(|| panic!("{}", operation.command.path));
                    assert!(platform.shows(operation).is_some(), "{}: nothing reads it", operation.command.path);
                    for (arg, _) in back.give {
                        let takes = other.args().any(|own| std::ptr::eq(own, *arg));
                        assert!(takes, "{}: {}", operation.command.path, arg.name);
                    }
                }
                Some(Undo::Never(why)) => {
                    assert!(!why.is_empty() && !why.ends_with('.'), "{}", operation.command.path);
                    counts[3] += 1;
                }
                None => missing.push(format!(
                    "{}: '{}' ({} {}): the tables do not say how it is taken back: add it to UNDO in src/platforms/{}/undo.rs",
                    platform.name, operation.command.path, operation.method, operation.path, platform.name
                )),
            }
        }
    }
    println!("by {}, restore {}, give {}, never {}", counts[0], counts[1], counts[2], counts[3]);
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
            let gives =
                |operation: &Operation| matches!(platform.undo(operation), Some(Undo::Give(_) | Undo::By(_)));
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
