//! Where evidence goes: one file, or a file a person in a folder. The places are taken before anything is sent.

use crate::cli::new_file::NewFile;
use crate::fault::Fault;
use crate::jobs::people::PersonQuery;
use std::path::Path;

/// The places of the people of a run, in their order.
pub(super) struct EvidencePlaces {
    files: Vec<(String, NewFile)>,
}

impl EvidencePlaces {
    /// Takes the places, if evidence is wanted: the path is a folder where people come from a file.
    ///
    /// # Errors
    /// Usage: a file is there already, or cannot be made.
    pub(super) fn reserve(
        path: Option<&Path>,
        of_file: bool,
        queries: &[PersonQuery],
    ) -> Result<EvidencePlaces, Fault> {
        let mut places = EvidencePlaces { files: Vec::new() };
        let Some(path) = path else { return Ok(places) };
        if !of_file {
            let file = NewFile::reserve(path)?;
            places.files.extend(queries.iter().take(1).map(|query| query.typed.clone()).zip([file]));
            return Ok(places);
        }
        std::fs::create_dir_all(path).map_err(|error| {
            Fault::usage(format!("the folder {} cannot be made: {error}", path.display()))
                .hint("nothing was sent")
        })?;
        for (number, query) in queries.iter().enumerate() {
            let file = NewFile::reserve(&path.join(file_name(number, query)))?;
            places.files.push((query.typed.clone(), file));
        }
        Ok(places)
    }

    /// Writes what was done for a person.
    ///
    /// # Errors
    /// Configuration: it cannot be written.
    pub(super) fn write(&self, query: &PersonQuery, text: &str) -> Result<(), Fault> {
        let place = self.files.iter().find(|(typed, _)| *typed == query.typed);
        place.map_or(Ok(()), |(_, file)| file.add(text.as_bytes()))
    }
}

/// `001-ann@example.test.json`: the number keeps people apart whose names look alike in a file's name.
fn file_name(number: usize, query: &PersonQuery) -> String {
    let plain = |letter: char| {
        let is_plain = letter.is_ascii_alphanumeric() || matches!(letter, '.' | '@' | '_' | '-');
        if is_plain { letter } else { '-' }
    };
    let name: String = query.typed.chars().take(100).map(plain).collect();
    format!("{:03}-{name}.json", number + 1)
}
