//! `--shard`: which part of the rows this machine carries out.

use crate::bulk::Shard;
use crate::fault::Fault;
use std::collections::BTreeMap;

/// The variables by which those who start many machines number them: the number, how many there are, and what the first
/// number is.
const NUMBERED: &[(&str, &str, u64)] = &[
    ("JOB_COMPLETION_INDEX", "JOB_COMPLETIONS", 0),
    ("CI_NODE_INDEX", "CI_NODE_TOTAL", 1),
    ("CIRCLE_NODE_INDEX", "CIRCLE_NODE_TOTAL", 0),
    ("BUILDKITE_PARALLEL_JOB", "BUILDKITE_PARALLEL_JOB_COUNT", 0),
];

/// Reads `K/N`, or `auto` and `auto/N`, for which the environment says what is missing.
///
/// # Errors
/// Usage: it is none of these, or the environment does not say.
pub(super) fn read(text: &str, env: &BTreeMap<String, String>) -> Result<Shard, Fault> {
    let (number, of) = text.split_once('/').map_or((text, None), |(number, of)| (number, Some(of)));
    let shard = match number {
        "auto" => found(of, env)?,
        number => Shard { number: whole(number, text)?, of: whole(of.unwrap_or_default(), text)? },
    };
    if shard.number == 0 || shard.number > shard.of {
        let Shard { number, of } = shard;
        return Err(Fault::usage(format!("--shard: there is no part {number} of {of}"))
            .hint("parts are counted from 1: --shard 1/3, 2/3, 3/3"));
    }
    Ok(shard)
}

fn whole(number: &str, text: &str) -> Result<u64, Fault> {
    number.parse().map_err(|_| {
        Fault::usage(format!("--shard takes K/N or auto, not '{text}'"))
            .hint("such as --shard 1/3 for the first of three")
    })
}

fn found(of: Option<&str>, env: &BTreeMap<String, String>) -> Result<Shard, Fault> {
    let lacking = || {
        let names: Vec<String> =
            NUMBERED.iter().map(|(index, total, _)| format!("{index} and {total}")).collect();
        Fault::usage("--shard auto: the environment does not say which part this is")
            .hint(format!("it is read from {}; auto/N gives the number of parts", names.join(", ")))
    };
    let (index, total, first) =
        NUMBERED.iter().find(|(index, ..)| env.contains_key(*index)).ok_or_else(lacking)?;
    let wrong = |name: &str, value: &str| {
        Fault::usage(format!("--shard auto: {name} is '{value}', which is not a number"))
    };
    let number = env.get(*index).map(String::as_str).unwrap_or_default();
    let number: u64 = number.parse().map_err(|_| wrong(index, number))?;
    let said = of.or(env.get(*total).map(String::as_str)).ok_or_else(lacking)?;
    let of = said.parse().map_err(|_| wrong(total, said))?;
    Ok(Shard { number: (number + 1).saturating_sub(*first), of })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, env: &[(&str, &str)]) -> Result<(u64, u64), String> {
        let env = env.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        read(text, &env).map(|shard| (shard.number, shard.of)).map_err(|fault| fault.to_string())
    }

    #[test]
    fn a_part_is_said_or_found_in_the_environment() {
        assert_eq!(told("2/3", &[]), Ok((2, 3)));
        assert_eq!(told("auto/3", &[("JOB_COMPLETION_INDEX", "0")]), Ok((1, 3)));
        assert_eq!(told("auto", &[("JOB_COMPLETION_INDEX", "2"), ("JOB_COMPLETIONS", "3")]), Ok((3, 3)));
        assert_eq!(told("auto", &[("CI_NODE_INDEX", "2"), ("CI_NODE_TOTAL", "4")]), Ok((2, 4)));
        assert_eq!(told("auto", &[("CIRCLE_NODE_INDEX", "0"), ("CIRCLE_NODE_TOTAL", "2")]), Ok((1, 2)));
        for (text, env) in [
            ("0/3", &[][..]),
            ("4/3", &[]),
            ("3", &[]),
            ("a/b", &[]),
            ("-1/3", &[]),
            ("auto", &[]),
            ("auto", &[("JOB_COMPLETION_INDEX", "1")]),
            ("auto", &[("CI_NODE_INDEX", "x"), ("CI_NODE_TOTAL", "4")]),
            ("auto", &[("CI_NODE_INDEX", "5"), ("CI_NODE_TOTAL", "4")]),
        ] {
            assert!(told(text, env).is_err(), "{text} {env:?}");
        }
    }
}
