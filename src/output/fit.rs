//! Making a list fit a terminal: which columns stay, and how far their cells are cut. Widths are places on the
//! screen, not letters.

use super::grid::places;
use tabled::grid::util::string::get_char_width;

/// Blanks between two columns.
pub(super) const GAP: usize = 2;

/// The places that a column of words keeps, where its cells are that long.
const LEAST: usize = 24;

/// The places that one such column may come down to, where it would have to go otherwise.
const NARROW: usize = 16;

/// The places that an id keeps: enough to tell two apart.
const LEAST_OF_ID: usize = 9;

/// What a column is to whoever reads the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ColumnRole {
    /// What people call the rows by: it stays, and stays whole where it can.
    Name,
    /// A key that programs go by, beside a name: shortened before anything that people read.
    Id,
    /// A short word of how a row is, such as yes or no: left out after everything else.
    State,
    /// Anything else.
    Words,
}

/// Makes lines fit a width. Ids are shortened first; then columns are left out, from the right, until none has to go
/// below [`LEAST`]; then the widest are cut. The first column and those that rows are called by stay. Gives the places
/// of each column; nothing for those that are left out, which there are none of unless `may_leave_out`.
pub(super) fn fit(
    widths: &[usize],
    roles: &[ColumnRole],
    may_leave_out: bool,
    width: usize,
) -> Vec<Option<usize>> {
    let column = |(width, role): (&usize, &ColumnRole)| FittedColumn { width: *width, role: *role };
    let columns: Vec<FittedColumn> = widths.iter().zip(roles).map(column).collect();
    plan(&columns, may_leave_out, width)
}

#[derive(Debug, Clone, Copy)]
struct FittedColumn {
    /// The places that its longest cell takes.
    width: usize,
    role: ColumnRole,
}

/// The places that some columns take, each as wide as `width_of` says.
fn line(columns: &[usize], width_of: &dyn Fn(usize) -> usize) -> usize {
    columns.iter().map(|column| width_of(*column)).sum::<usize>() + GAP * columns.len().saturating_sub(1)
}

/// The width that each column gets; none where it is left out.
fn plan(columns: &[FittedColumn], may_leave_out: bool, width: usize) -> Vec<Option<usize>> {
    let role = |column: usize| columns[column].role;
    let whole = |column: usize| columns[column].width;
    let mut kept: Vec<usize> = (0..columns.len()).collect();
    let names: Vec<usize> = kept.iter().copied().filter(|column| role(*column) == ColumnRole::Name).collect();
    let names_fit = line(&names, &whole) <= width;
    // What names the rows and is too long takes no more than its half from the others.
    let half = width.saturating_sub(GAP) / 2;
    let least_but = |narrow: Option<usize>, column: usize| match role(column) {
        ColumnRole::Name if names_fit => whole(column),
        ColumnRole::Name => whole(column).min(half),
        ColumnRole::Id => whole(column).min(LEAST_OF_ID),
        ColumnRole::State | ColumnRole::Words if narrow == Some(column) => whole(column).min(NARROW),
        ColumnRole::State | ColumnRole::Words => whole(column).min(LEAST),
    };
    let least = |column: usize| least_but(None, column);
    while may_leave_out && line(&kept, &least) > width {
        let last =
            |role_of: ColumnRole| kept.iter().rposition(|column| *column > 0 && role(*column) == role_of);
        let Some(last) =
            last(ColumnRole::Words).or_else(|| last(ColumnRole::Id)).or_else(|| last(ColumnRole::State))
        else {
            break;
        };
        kept.remove(last);
    }
    // The first of the words that went may stay where it needs less.
    let back = (0..columns.len()).find(|column| role(*column) == ColumnRole::Words && !kept.contains(column));
    let least = |column: usize| least_but(back, column);
    if let Some(back) = back {
        let at = kept.partition_point(|column| *column < back);
        kept.insert(at, back);
        if line(&kept, &least) > width {
            kept.remove(at);
        }
    }
    let mut space = width.saturating_sub(GAP * kept.len().saturating_sub(1));
    let mut plan = vec![None; columns.len()];
    if line(&kept, &least) <= width {
        let (ids, others): (Vec<usize>, Vec<usize>) =
            kept.iter().partition(|column| role(**column) == ColumnRole::Id);
        let wanted: usize = others.iter().map(|column| whole(*column)).sum();
        let needed: usize = ids.iter().map(|column| least(*column)).sum();
        space -= share(&mut plan, columns, &ids, space.saturating_sub(wanted).max(needed));
        let fixed = |column: &usize| names_fit && role(*column) == ColumnRole::Name;
        let (stay, give): (Vec<usize>, Vec<usize>) = others.into_iter().partition(fixed);
        stay.iter().for_each(|column| plan[*column] = Some(whole(*column)));
        space -= stay.iter().map(|column| whole(*column)).sum::<usize>();
        kept = give;
    }
    share(&mut plan, columns, &kept, space);
    plan
}

/// Gives some columns their parts of `space`, and tells how much that was.
fn share(plan: &mut [Option<usize>], columns: &[FittedColumn], some: &[usize], space: usize) -> usize {
    let widths: Vec<usize> = some.iter().map(|column| columns[*column].width).collect();
    let limits = limits(&widths, space);
    some.iter().zip(&limits).for_each(|(column, limit)| plan[*column] = Some(*limit));
    limits.iter().sum()
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
pub(super) fn shorten(text: &str, limit: usize) -> Option<String> {
    if places(text) <= limit {
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

/// The places that a line takes on a terminal, without its colours.
pub fn line_width(line: &str) -> usize {
    let mut letters = line.chars();
    let mut width = 0;
    while let Some(letter) = letters.next() {
        match letter {
            '\u{1b}' => drop(letters.find(char::is_ascii_alphabetic)),
            letter => width += get_char_width(letter),
        }
    }
    width
}

#[cfg(test)]
mod tests {
    use super::*;
    use tabled::grid::util::string::get_string_width;

    #[test]
    fn the_widest_columns_give_way_first() {
        assert_eq!(limits(&[4, 40, 10], 30), [4, 16, 10]);
        assert_eq!(limits(&[30, 30], 21), [11, 10]);
        assert_eq!(limits(&[3, 3], 80), [3, 3]);
        assert_eq!(limits(&[5, 5, 5], 2), [1, 1, 1]);
    }

    const USERS: [(usize, ColumnRole); 7] = [
        (36, ColumnRole::Id),
        (18, ColumnRole::Name),
        (26, ColumnRole::Words),
        (9, ColumnRole::State),
        (9, ColumnRole::State),
        (24, ColumnRole::Words),
        (30, ColumnRole::Words),
    ];

    fn planned(columns: &[(usize, ColumnRole)], may_leave_out: bool, width: usize) -> Vec<Option<usize>> {
        let columns: Vec<FittedColumn> =
            columns.iter().map(|(width, role)| FittedColumn { width: *width, role: *role }).collect();
        plan(&columns, may_leave_out, width)
    }

    #[test]
    fn the_first_words_that_would_have_to_go_stay_where_there_is_space_for_some_of_them() {
        let some = [Some(9), Some(18), Some(17), Some(9), Some(9), None, None];
        assert_eq!(planned(&USERS, true, 70), some);
        assert_eq!(planned(&USERS, true, 68)[2], None);
    }

    #[test]
    fn ids_are_shortened_before_words_and_what_people_read_stays() {
        for (width, wanted) in [
            (200, [Some(36), Some(18), Some(26), Some(9), Some(9), Some(24), Some(30)]),
            (150, [Some(22), Some(18), Some(26), Some(9), Some(9), Some(24), Some(30)]),
            (120, [Some(24), Some(18), Some(26), Some(9), Some(9), Some(24), None]),
            (80, [Some(10), Some(18), Some(26), Some(9), Some(9), None, None]),
            (60, [Some(18), Some(18), None, Some(9), Some(9), None, None]),
            (40, [Some(9), Some(18), None, Some(9), None, None, None]),
            (20, [Some(9), Some(9), None, None, None, None, None]),
        ] {
            assert_eq!(planned(&USERS, true, width), wanted, "{width}");
        }
    }

    #[test]
    fn what_rows_are_called_by_stays_wherever_it_stands() {
        let mut columns = USERS;
        (columns[1].1, columns[5].1) = (ColumnRole::Words, ColumnRole::Name);
        let plan = planned(&columns, true, 60);
        let kept: Vec<usize> = (0..plan.len()).filter(|column| plan[*column].is_some()).collect();
        assert_eq!(kept, [0, 3, 4, 5]);
        // An id that rows are called by stays whole, and one that is far too long does not take the line for itself.
        assert_eq!(
            planned(&[(36, ColumnRole::Name), (30, ColumnRole::Words)], true, 62),
            [Some(36), Some(24)]
        );
        let long = [(8, ColumnRole::Name), (300, ColumnRole::Name), (20, ColumnRole::Words)];
        assert_eq!(planned(&long, true, 80), [Some(8), Some(48), Some(20)]);
    }

    #[test]
    fn nothing_is_left_out_where_somebody_chose_the_columns() {
        let plan = planned(&USERS, false, 40);
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
