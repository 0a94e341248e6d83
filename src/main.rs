//! The binary: streams, arguments and environment in, exit code out.

fn main() {}
