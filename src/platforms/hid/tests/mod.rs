//! A session against replies written by hand, and the tests that need one.
