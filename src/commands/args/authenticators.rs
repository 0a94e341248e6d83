//! Words for authenticators.
