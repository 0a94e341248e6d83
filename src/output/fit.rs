//! Making a list fit a terminal: which columns stay, and how far their cells are cut. Widths are places on the
//! screen, not letters.

use tabled::grid::util::string::{get_char_width, get_string_width};

/// Blanks between two columns.
pub(super) const GAP: usize = 2;

/// The places that a column is worth showing with, where its cells are that long.
const LEAST: usize = 12;

/// Makes lines fit a width: columns are left out from the right until none has to go below [`LEAST`], then the
/// widest are cut. The first column and the one that rows are called by stay, and stay whole where the width
/// holds both. Gives the columns that are left out, in their order; none unless `may_leave_out`.
pub(super) fn fit(
    records: &mut [Vec<String>],
    called: Option<usize>,
    may_leave_out: bool,
    width: usize,
) -> Vec<usize> {
    let mut widths = vec![0; records.iter().map(Vec::len).max().unwrap_or(0)];
    for row in records.iter() {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = get_string_width(cell).max(*width);
        }
    }
    let plan = plan(&widths, called, may_leave_out, width);
    for row in records {
        *row = std::mem::take(row)
            .into_iter()
            .zip(&plan)
            .filter_map(|(cell, limit)| limit.map(|limit| shorten(&cell, limit).unwrap_or(cell)))
            .collect();
    }
    (0..plan.len()).filter(|column| plan[*column].is_none()).collect()
}

/// The width that each column gets; none where it is left out.
fn plan(widths: &[usize], called: Option<usize>, may_leave_out: bool, width: usize) -> Vec<Option<usize>> {
    let names = |column: &usize| *column == 0 || Some(*column) == called;
    let line = |columns: &[usize], width_of: &dyn Fn(usize) -> usize| {
        let gaps = GAP * columns.len().saturating_sub(1);
        columns.iter().map(|column| width_of(*column)).sum::<usize>() + gaps
    };
    let mut kept: Vec<usize> = (0..widths.len()).collect();
    let naming: Vec<usize> = kept.iter().copied().filter(names).collect();
    let whole = line(&naming, &|column| widths[column]) <= width;
    // What names the rows and is too long takes no more than its half from the others.
    let half = width.saturating_sub(GAP) / 2;
    let least = |column: usize| match (names(&column), whole) {
        (true, true) => widths[column],
        (true, false) => widths[column].min(half),
        (false, _) => widths[column].min(LEAST),
    };
    while may_leave_out
        && line(&kept, &least) > width
        && let Some(last) = kept.iter().rposition(|column| !names(column))
    {
        kept.remove(last);
    }
    let fixed = |column: &usize| whole && line(&kept, &least) <= width && names(column);
    let (stay, give): (Vec<usize>, Vec<usize>) = kept.iter().partition(|column| fixed(column));
    let taken = stay.iter().map(|column| widths[*column]).sum::<usize>();
    let space = width.saturating_sub(GAP * kept.len().saturating_sub(1) + taken);
    let given: Vec<usize> = give.iter().map(|column| widths[*column]).collect();
    let mut plan = vec![None; widths.len()];
    stay.into_iter().for_each(|column| plan[column] = Some(widths[column]));
    give.into_iter().zip(limits(&given, space)).for_each(|(column, limit)| plan[column] = Some(limit));
    plan
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

    const WIDTHS: [usize; 7] = [36, 18, 26, 9, 9, 24, 30];

    #[test]
    fn columns_are_left_out_from_the_right_before_one_is_too_narrow_to_read() {
        for (width, wanted) in [
            (200, vec![36, 18, 26, 9, 9, 24, 30]),
            (120, vec![36, 18, 12, 9, 9, 12, 12]),
            (119, vec![36, 18, 19, 9, 9, 18]),
            (80, vec![36, 18, 22]),
            (60, vec![36, 18]),
            (40, vec![20, 18]),
            (20, vec![9, 9]),
        ] {
            let plan = plan(&WIDTHS, Some(1), true, width);
            assert_eq!(plan.into_iter().flatten().collect::<Vec<_>>(), wanted, "{width}");
        }
    }

    #[test]
    fn the_column_that_rows_are_called_by_stays_wherever_it_stands() {
        let kept = |called, width| {
            let plan = plan(&WIDTHS, called, true, width);
            (0..plan.len()).filter(|column| plan[*column].is_some()).collect::<Vec<_>>()
        };
        assert_eq!(kept(Some(5), 80), [0, 1, 5]);
        assert_eq!(kept(None, 80), [0, 1, 2, 3]);
        // One that is far too long does not take the line for itself.
        assert_eq!(plan(&[8, 300, 20], Some(1), true, 80), [Some(8), Some(48), Some(20)]);
    }

    #[test]
    fn nothing_is_left_out_where_somebody_chose_the_columns() {
        let plan = plan(&WIDTHS, Some(1), false, 40);
        assert!(plan.iter().all(Option::is_some), "{plan:?}");
        assert_eq!(plan.iter().flatten().sum::<usize>() + GAP * 6, 40);
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
