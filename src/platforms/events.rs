//! What a list of events says of each: what it is told apart by, and when it was.

/// How events of a list are told apart and put in order, for whoever follows it.
#[derive(Debug)]
pub struct Events {
    /// The id of an event, as a JSON pointer; empty where it has none, and then all that it says tells it apart.
    pub id: &'static str,
    /// When it was: the first of these JSON pointers that holds an instant.
    pub time: &'static [&'static str],
}
