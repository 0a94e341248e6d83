//! Tables for people. In a pipe every value is whole; on a terminal a list is made to fit the width.

use super::Job;
use super::fields::Picker;
use super::screen::escape;
use crate::fault::Fault;
use crate::session::Rows;
use serde_json::Value;
use serde_json::value::RawValue;
use tabled::builder::Builder;
use tabled::grid::util::string::{get_char_width, get_string_width};
use tabled::settings::{Padding, Style};

/// Blanks between two columns.
const GAP: usize = 2;

/// A list. All rows are read before the first is printed, for the widths; when one fails nothing is shown.
pub(super) fn rows(job: &Job, mut rows: Rows) -> Result<(), Fault> {
    let Some(first) = rows.next() else {
        job.screen.say(&format!("no {}", if job.view.what.is_empty() { "rows" } else { job.view.what }));
        return Ok(());
    };
    let first = first?;
    let fields = job.fields_of(&first, false);
    let (picker, texts) = (Picker::new(&fields), job.texts(true));
    let header = !job.style.no_headers;
    let mut records = Vec::new();
    if header {
        records.push(fields.iter().map(|field| escape(&field.name.to_uppercase())).collect());
    }
    for row in std::iter::once(Ok(first)).chain(rows) {
        let row = row?;
        let values = picker.pick(&row);
        let cells = fields.iter().zip(values).map(|(field, value)| escape(&texts.text(field.show, value)));
        records.push(cells.collect());
    }
    let facts = job.screen.facts();
    if facts.out_is_terminal && facts.width > 0 {
        fit(&mut records, facts.width);
    }
    let bold = header && facts.out_color;
    print(job, records, |place, line| if bold && place == 0 { bright(line) } else { line.to_owned() })
}

/// One object: a line a member, its values never shortened.
pub(super) fn item(job: &Job, raw: &RawValue) -> Result<(), Fault> {
    match serde_json::from_str(raw.get()) {
        Ok(Value::Null) => return Ok(()),
        Ok(Value::String(text)) => return job.free_text(&text),
        _ if !raw.get().starts_with('{') => return job.line(&escape(&super::text::one_line(raw.get()))),
        _ => {}
    }
    let fields = job.fields_of(raw, true);
    let texts = job.texts(true);
    let values = Picker::new(&fields).pick(raw).into_iter();
    let records = fields
        .iter()
        .zip(values)
        .map(|(field, value)| vec![escape(&field.name), escape(&texts.text(field.show, value))])
        .collect::<Vec<_>>();
    if records.is_empty() {
        return Ok(());
    }
    print(job, records, |_, line| line.to_owned())
}

fn bright(line: &str) -> String {
    format!("\u{1b}[1m{line}\u{1b}[0m")
}

fn print(job: &Job, records: Vec<Vec<String>>, paint: impl Fn(usize, &str) -> String) -> Result<(), Fault> {
    let mut table = Builder::from(records).build();
    table.with(Style::empty()).with(Padding::new(0, GAP, 0, 0));
    for (place, line) in table.to_string().split('\n').enumerate() {
        job.screen.data(paint(place, line.trim_end_matches(' ')).as_bytes())?;
        job.screen.data(b"\n")?;
    }
    Ok(())
}

/// Shortens the widest columns until a line fits, the others staying whole as long as possible.
fn fit(records: &mut [Vec<String>], width: usize) {
    let columns = records.iter().map(Vec::len).max().unwrap_or(0);
    let mut widths = vec![0; columns];
    for row in records.iter() {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = get_string_width(cell).max(*width);
        }
    }
    let space = width.saturating_sub(GAP * columns.saturating_sub(1));
    // The first column names the row: it stays whole, to be copied, where it leaves half of the line.
    let limits = match widths.split_first() {
        Some((first, rest)) if *first <= space / 2 => {
            std::iter::once(*first).chain(limits(rest, space - first)).collect()
        }
        _ => limits(&widths, space),
    };
    for row in records {
        for (cell, limit) in row.iter_mut().zip(&limits) {
            if let Some(short) = shorten(cell, *limit) {
                *cell = short;
            }
        }
    }
}

/// The width that each column may have so that all have `space` together: the greatest common limit, and
/// what is left over goes to the first columns that it cuts. One column keeps at least one place.
fn limits(widths: &[usize], space: usize) -> Vec<usize> {
    let sum = |limit: usize| widths.iter().map(|width| *width.min(&limit)).sum::<usize>();
    let (mut fits, mut over) = (1, widths.iter().copied().max().unwrap_or(0).max(1) + 1);
    while over - fits > 1 {
        let middle = fits + (over - fits) / 2;
        if sum(middle) <= space { fits = middle } else { over = middle }
    }
    let mut spare = space.saturating_sub(sum(fits));
    let mut limit = |width: usize| {
        let more = usize::from(spare > 0 && width > fits);
        spare -= more;
        width.min(fits + more)
    };
    widths.iter().map(|width| limit(*width)).collect()
}

/// The text cut to a display width and marked with `…`; nothing where it fits as it is.
fn shorten(text: &str, limit: usize) -> Option<String> {
    if get_string_width(text) <= limit {
        return None;
    }
    let mut used = 1;
    let kept = text.char_indices().find(|(_, character)| {
        used += get_char_width(*character);
        used > limit
    });
    let kept = kept.map_or(text, |(end, _)| &text[..end]);
    // A joiner at the cut would take the mark into its cluster.
    Some(format!("{}…", kept.trim_end_matches('\u{200d}')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_widest_columns_give_way_first() {
        assert_eq!(limits(&[4, 40, 10], 30), [4, 16, 10]);
        assert_eq!(limits(&[30, 30], 21), [11, 10]);
        assert_eq!(limits(&[3, 3], 80), [3, 3]);
        assert_eq!(limits(&[5, 5, 5], 2), [1, 1, 1]);
    }

    #[test]
    fn cutting_counts_places_on_the_screen() {
        assert_eq!(shorten("abcdef", 4).as_deref(), Some("abc…"));
        assert_eq!(shorten("日本語", 6), None);
        assert_eq!(shorten("日本語", 5).as_deref(), Some("日本…"));
        assert_eq!(shorten("日本語", 4).as_deref(), Some("日…"));
        assert_eq!(
            shorten("👩\u{200d}👩\u{200d}👧 family", 5).map(|text| get_string_width(&text) <= 5),
            Some(true)
        );
    }
}
