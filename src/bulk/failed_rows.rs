//! The rows of a file that failed, as a file that is valid input again.

use super::input::InputSheet;
use super::reading::REASON;
use crate::fault::Fault;
use crate::records::{RecordRow as Original, object};
use crate::text;
use serde_json::Value;

impl InputSheet {
    /// The failed rows as valid input, each with its reason.
    ///
    /// # Errors
    /// Unexpected: a row that cannot be written.
    pub fn failed(&self, failed: &[(u64, String)]) -> Result<Vec<u8>, Fault> {
        let broken = |error: String| Fault::unexpected(format!("the failed rows cannot be written: {error}"));
        let (header, delimiter) = (self.records.header(), self.records.delimiter());
        let reasons = header.iter().position(|column| self.is_reason(column));
        let mut out = Vec::new();
        if self.records.names_delimiter() {
            out.extend([b"sep=", &[delimiter][..], b"\n"].concat());
        }
        let guarded = |text: &str| match self.reading.raw {
            true => text.to_owned(),
            false => text::guarded(text).into_owned(),
        };
        let mut csv = csv::WriterBuilder::new().delimiter(delimiter).from_writer(out);
        let mut write = |cells: &mut dyn Iterator<Item = &str>, reason: &str| {
            let mut cells: Vec<&str> = cells.collect();
            match reasons {
                Some(index) => cells[index] = reason,
                None => cells.push(reason),
            }
            csv.write_record(cells.iter().map(|cell| guarded(cell)))
                .map_err(|error| broken(error.to_string()))
        };
        let mut objects = Vec::new();
        if !header.is_empty() {
            write(&mut header.iter().map(String::as_str), REASON)?;
        }
        for (number, reason) in failed {
            let index = usize::try_from(*number).ok().and_then(|number| number.checked_sub(1));
            let Some(index) = index.filter(|index| *index < self.records.len()) else { continue };
            match self.records.row(index).map_err(|wrong| broken(self.records.tell(index, &wrong)))? {
                Original::Cells(cells) => write(&mut cells.iter(), reason)?,
                Original::Json(row) => {
                    let mut row = object(row).unwrap_or_default();
                    let known = row.keys().find(|name| self.is_reason(name)).cloned();
                    row.insert(known.unwrap_or_else(|| REASON.to_owned()), Value::from(reason.as_str()));
                    objects.extend(Value::Object(row).to_string().into_bytes());
                    objects.push(b'\n');
                }
            }
        }
        if header.is_empty() {
            return Ok(objects);
        }
        csv.into_inner().map_err(|error| broken(error.to_string()))
    }
}
