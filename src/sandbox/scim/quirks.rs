//! What services do otherwise than the standard, or leave out.

use super::state::ScimState;
use crate::sandbox::platform::Quirk;

/// Each with its values; the first one is the standard.
pub(super) const QUIRKS: &[Quirk] = &[
    Quirk {
        name: "discovery",
        about: "whether the service describes itself; it may also promise what it does not have",
        values: &["on", "off", "lies"],
    },
    Quirk {
        name: "patch",
        about: "what a PATCH is answered with: the resource, 501, 204, or 200 without a body",
        values: &["on", "off", "silent", "empty"],
    },
    Quirk {
        name: "filter",
        about: "whether filters are obeyed, refused, or ignored; find no group by its members; or are one comparison",
        values: &["on", "off", "ignored", "memberless", "simple"],
    },
    Quirk { name: "etag", about: "versions of resources", values: &["weak", "strong", "off"] },
    Quirk {
        name: "bulk",
        about: "whether there are calls for many, and whether they carry little",
        values: &["on", "off", "small"],
    },
    Quirk { name: "sort", about: "whether lists can be sorted", values: &["on", "off"] },
    Quirk {
        name: "paging",
        about: "how pages are asked for; a cursor may also lead back to the page before",
        values: &["index", "cursor", "repeats"],
    },
    Quirk { name: "page", about: "whether pages are as long as was asked for", values: &["full", "capped"] },
    Quirk {
        name: "rows",
        about: "how a list names its rows",
        values: &["Resources", "resources", "missing", "anonymous"],
    },
    Quirk {
        name: "total",
        about: "how a list tells its total; it may also count only the rows of the page",
        values: &["number", "text", "absent", "page"],
    },
    Quirk {
        name: "ids",
        about: "what is made gets a UUID, or its external id; ids may also be compared in any letter case",
        values: &["uuid", "external", "folded"],
    },
    Quirk {
        name: "members",
        about: "whether groups show their members, only where those are asked for, or never; and say so (never) or not (hidden); \
                an empty list, or the first of them alone (partial)",
        values: &["shown", "request", "hidden", "never", "empty", "partial"],
    },
    Quirk {
        name: "delete",
        about: "what becomes of a user that is deleted; it may only be deactivated",
        values: &["gone", "deactivated"],
    },
    Quirk {
        name: "idtype",
        about: "whether ids of digits are texts or numbers; with numbers, what is made gets its external id",
        values: &["text", "number"],
    },
    Quirk {
        name: "primary",
        about: "whether the primary e-mail address comes first; or last, marked by the text True",
        values: &["first", "last"],
    },
];

impl ScimState {
    /// Whether a quirk has a value.
    pub(super) fn is(&self, quirk: &str, value: &str) -> bool {
        let standard = || QUIRKS.iter().find(|known| known.name == quirk).map_or("", |known| known.values[0]);
        self.quirks.get(quirk).map_or_else(standard, String::as_str) == value
    }
}
