//! Rows of several profiles in one shape: an object with the profile, the platform, the columns under their common names,
//! and the platform's own row, whole.

use super::cells::ShownField;
use super::delimited::place_of_id;
use super::fields::Picker;
use super::source::{SecretMasker, direction};
use super::style::{Format, Style, View};
use super::text;
use crate::commands::{Column, Heading, Show, column, columns};
use crate::fault::Fault;
use crate::json;
use crate::text::truth;
use serde_json::Value;
use serde_json::value::RawValue;

static PROFILE: Heading = Heading { name: "profile", show: Show::Plain };
static PLATFORM: Heading = Heading { name: "platform", show: Show::Plain };
static ROW: Heading = Heading { name: "row", show: Show::Plain };

/// Where the id stands where nothing but ids is shown.
const ID: &str = "/id";

/// The columns of rows of several profiles: those that all of them have, and on request the others.
pub fn common_columns(views: &[View]) -> Vec<Column> {
    let mut all = vec![column(&PROFILE, "/profile"), column(&PLATFORM, "/platform")];
    let has = |view: &View, name: &str| view.columns.iter().any(|own| own.heading.name == name);
    let mut known: Vec<&Column> = Vec::new();
    for own in views.iter().flat_map(|view| view.columns) {
        if !known.iter().any(|other| other.heading.name == own.heading.name) {
            known.push(own);
        }
    }
    for own in known {
        let Some(place) = columns::place(own.heading) else { continue };
        let shared = views.iter().all(|view| has(view, own.heading.name));
        let common = column(own.heading, place);
        all.push(if shared && !own.on_request { common } else { common.on_request() });
    }
    let none = all.iter().skip(2).all(|own| own.on_request);
    let row = column(&ROW, "/row");
    // Where they share nothing, what there is is shown as it came.
    all.push(if none { row } else { row.on_request() });
    all
}

/// What is said of such rows.
pub fn common_view<'a>(columns: &'a [Column], what: &'a str) -> View<'a> {
    // Secrets are taken out before rows come to this shape.
    View { columns, secret_members: &[], id: ID, what, reveal_once: false }
}

/// Brings the rows of one profile into that shape.
pub struct Common<'a> {
    masker: SecretMasker<'a>,
    picker: Picker,
    /// The names of the members, as JSON with a colon, behind the profile and the platform.
    names: Vec<(String, Show)>,
    front: String,
    whole: bool,
}

impl<'a> Common<'a> {
    /// For the rows of a profile on a platform, whose own view is this; no more is taken from them than the style shows of
    /// `shown`, the columns of all.
    pub fn new(style: &Style, shown: &[Column], own: &View<'a>, (profile, platform): (&str, &str)) -> Self {
        let front = format!("\"profile\":{},\"platform\":{}", Value::from(profile), Value::from(platform));
        let wanted = |column: &Column| {
            let name = column.heading.name;
            let named = style.columns.iter().any(|chosen| chosen.trim() == name);
            let sorted = direction(style).is_some_and(|(by, _)| by == name);
            named || sorted || style.columns.is_empty() && !column.on_request
        };
        let is_ids = style.format == Format::Ids && !style.has_program();
        let mut fields: Vec<ShownField> = Vec::new();
        for column in shown.iter().filter(|column| wanted(column)) {
            let declared = own.columns.iter().find(|own| own.heading.name == column.heading.name);
            fields.extend(declared.filter(|_| !is_ids || column.pointer != ID).map(ShownField::of));
        }
        if is_ids {
            fields.push(ShownField::plain("id", place_of_id(own).to_owned()));
        }
        let objects = !style.format.is_cells() || style.has_program();
        let whole =
            objects && style.columns.is_empty() || shown.iter().any(|own| wanted(own) && own.heading == &ROW);
        let names = fields
            .iter()
            .map(|field| (format!("{}:", Value::from(field.name.as_str())), field.show))
            .collect();
        Common { masker: SecretMasker::new(style, own), picker: Picker::new(&fields), names, front, whole }
    }

    /// One row. A column that its platform does not have is absent.
    ///
    /// # Errors
    /// Unexpected: it may hold a secret and cannot be read.
    pub fn row(&self, raw: Box<RawValue>) -> Result<Box<RawValue>, Fault> {
        let raw = self.masker.clean(raw)?;
        let mut object = format!("{{{}", self.front);
        for ((name, show), value) in self.names.iter().zip(self.picker.pick(&raw)) {
            object.push(',');
            object.push_str(name);
            // What platforms say in words of their own is one thing on all of them.
            let truth = value.filter(|_| *show == Show::YesNo).and_then(json::plain_text).and_then(truth);
            let value = truth.map_or(value, |truth| Some(if truth { "true" } else { "false" }));
            object.push_str(&text::one_line(value.unwrap_or("null")));
        }
        if self.whole {
            object.push_str(",\"row\":");
            object.push_str(&text::one_line(raw.get()));
        }
        object.push('}');
        RawValue::from_string(object)
            .map_err(|error| Fault::unexpected(format!("a row of the platform cannot be read: {error}")))
    }
}
