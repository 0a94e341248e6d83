//! The service by itself: what it takes, and what it refuses.
