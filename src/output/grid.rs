//! The cells of a table in one buffer: a list of a million rows is no million lists of texts.

use tabled::grid::util::string::get_string_width;

/// Cells, row by row.
pub(super) struct Grid {
    text: String,
    /// The length of every cell, seven bits a byte.
    lengths: Vec<u8>,
    /// The places that the longest cell of each column takes.
    widths: Vec<usize>,
    /// The column of the next cell.
    next: usize,
}

impl Grid {
    pub(super) fn new(columns: usize) -> Self {
        Grid { text: String::new(), lengths: Vec::new(), widths: vec![0; columns], next: 0 }
    }

    /// Adds a cell behind the last one.
    pub(super) fn push(&mut self, text: &str) {
        let mut length = text.len();
        while length > 0x7f {
            self.lengths.push(length as u8 | 0x80);
            length >>= 7;
        }
        self.lengths.push(length as u8);
        self.text.push_str(text);
        if let Some(width) = self.widths.get_mut(self.next) {
            *width = (*width).max(places(text));
        }
        self.next = (self.next + 1) % self.widths.len().max(1);
    }

    /// The places that the longest cell of each column takes.
    pub(super) fn widths(&self) -> &[usize] {
        &self.widths
    }

    /// Hands over every row.
    pub(super) fn rows<E>(&self, mut take: impl FnMut(&[&str]) -> Result<(), E>) -> Result<(), E> {
        let (mut text, mut lengths) = (self.text.as_str(), self.lengths.iter());
        let mut row = Vec::with_capacity(self.widths.len());
        while !lengths.as_slice().is_empty() {
            row.clear();
            for _ in &self.widths {
                let (cell, behind) = text.split_at(length(&mut lengths).min(text.len()));
                row.push(cell);
                text = behind;
            }
            take(&row)?;
        }
        Ok(())
    }
}

/// The next length.
fn length<'a>(bytes: &mut impl Iterator<Item = &'a u8>) -> usize {
    let mut length = 0;
    for (place, byte) in bytes.enumerate() {
        length |= usize::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            break;
        }
    }
    length
}

/// The places that a text takes on the screen.
pub(super) fn places(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { get_string_width(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_come_back_as_they_went_in() {
        let long = "é".repeat(20_000);
        let cells = ["", "a", &long, "日本語", &"x".repeat(127), &"y".repeat(128)];
        let mut grid = Grid::new(2);
        cells.iter().for_each(|cell| grid.push(cell));
        let mut seen = Vec::new();
        let taken: Result<(), ()> = grid.rows(|row| {
            seen.push(row.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>());
            Ok(())
        });
        assert_eq!(taken, Ok(()));
        assert_eq!(seen.concat(), cells);
        assert_eq!(grid.widths(), [20_000, 128]);
    }
}
