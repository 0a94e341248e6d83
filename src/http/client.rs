//! The only file that names the HTTP library.
