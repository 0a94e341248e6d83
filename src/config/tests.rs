//! Which source wins, and what is refused on the way.
