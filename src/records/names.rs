//! Which known name a column or a member means. Letter case, blanks, `-` and `_` make no difference.

use super::rows::{Records, Wrong};
use crate::fault::Fault;

/// The names that the rows of a file may use.
#[derive(Debug)]
pub struct Names {
    /// What they are, such as `argument of this command`.
    what: &'static str,
    /// How they are written.
    shown: Vec<String>,
    /// What else can be done about a name that is not known.
    hint: Option<&'static str>,
    /// What is left of each name, and its place among the known ones. The first that fits holds.
    plain: Vec<(String, usize)>,
}

/// What is left of a name for comparing.
fn plain(name: &str) -> String {
    let kept = name.chars().filter(|sign| !sign.is_whitespace() && !matches!(sign, '-' | '_'));
    kept.flat_map(char::to_lowercase).collect()
}

/// Whether two names are the same but for letter case, blanks, `-` and `_`.
pub fn same_name(one: &str, other: &str) -> bool {
    plain(one) == plain(other)
}

impl Names {
    /// These names; the places that are found count from 0 among them. `what` ends the sentence "is no ...".
    pub fn new<'a>(what: &'static str, names: impl IntoIterator<Item = &'a str>) -> Names {
        let shown: Vec<String> = names.into_iter().map(str::to_owned).collect();
        let plain = shown.iter().enumerate().map(|(place, name)| (plain(name), place)).collect();
        Names { what, shown, hint: None, plain }
    }

    /// Adds what can be done about a name that is not known.
    #[must_use]
    pub fn hint(mut self, hint: &'static str) -> Names {
        self.hint = Some(hint);
        self
    }

    /// Adds another spelling of the name at a place; it goes before those that are there. It is not offered.
    pub fn rename(&mut self, place: usize, name: &str) {
        self.plain.insert(0, (plain(name), place));
    }

    /// The place of the name that this one means.
    pub fn find(&self, name: &str) -> Option<usize> {
        let name = plain(name);
        self.plain.iter().find(|(known, _)| *known == name).map(|(_, place)| *place)
    }

    /// The names in words.
    pub fn list(&self) -> String {
        self.shown.join(", ")
    }

    /// What is wrong with a name that is none of them.
    pub fn unknown(&self, name: &str) -> Wrong {
        Wrong::in_column(name, format!("no {}", self.what))
    }

    /// The places of the members of an object, in their order.
    ///
    /// # Errors
    /// Everything that is wrong: members that are not known, or that mean the same.
    pub fn members<'a>(&self, members: impl IntoIterator<Item = &'a str>) -> Result<Vec<usize>, Vec<Wrong>> {
        let (mut places, mut seen, mut wrong) = (Vec::new(), Vec::<(usize, &str)>::new(), Vec::new());
        for name in members {
            let Some(place) = self.find(name) else {
                wrong.push(self.unknown(name));
                continue;
            };
            match seen.iter().find(|(known, _)| *known == place) {
                Some((_, other)) => {
                    wrong.push(Wrong::in_column(name, format!("means the same as '{other}'")));
                }
                None => seen.push((place, name)),
            }
            places.push(place);
        }
        if wrong.is_empty() { Ok(places) } else { Err(wrong) }
    }

    /// The places of the columns of a CSV file, in their order; none for JSON.
    ///
    /// # Errors
    /// Usage: a column is not known, or two mean the same.
    pub fn columns(&self, records: &Records) -> Result<Vec<usize>, Fault> {
        let (file, header) = (records.name(), records.header());
        let mut places = Vec::with_capacity(header.len());
        for (index, column) in header.iter().enumerate() {
            let Some(place) = self.find(column) else {
                if let [only] = header
                    && let Some(fault) = records.other_delimiter(only)
                {
                    return Err(fault);
                }
                let what = match column.is_empty() {
                    true => format!("{file}: column {} of the header has no name", index + 1),
                    false => {
                        let article = if self.what.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
                        format!("{file}: the column '{column}' is not {article} {}", self.what)
                    }
                };
                let names = (!self.shown.is_empty()).then(|| format!("there are: {}", self.list()));
                let fault = names.into_iter().fold(Fault::usage(what), Fault::hint);
                return Err(self.hint.into_iter().fold(fault, Fault::hint));
            };
            if let Some(other) = places.iter().position(|known| *known == place) {
                let other = &header[other];
                return Err(Fault::usage(match other == column {
                    true => format!("{file}: the column '{column}' is there twice"),
                    false => format!("{file}: the columns '{other}' and '{column}' mean the same"),
                }));
            }
            places.push(place);
        }
        Ok(places)
    }
}
