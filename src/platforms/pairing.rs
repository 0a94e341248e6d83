//! Which outcome of a call for many is whose: by what says who is meant, and by place only where nothing contradicts
//! it.

/// The place of the outcome of each item that was sent; nothing where it is not known. Both sides give the names by
/// which each entry says whom it is about, none where it does not say. An outcome that names an item is that item's,
/// wherever it stands. One that names nobody is told by its place, if there are as many outcomes as items and every
/// outcome that names somebody stands where its item does.
pub fn pair(sent: &[Vec<String>], told: &[Vec<String>]) -> Vec<Option<usize>> {
    let named = |outcome: &[String]| {
        let means = |item: &&Vec<String>| item.iter().any(|name| outcome.iter().any(|one| same(one, name)));
        let mut items = sent.iter().enumerate().filter(|(_, item)| means(item)).map(|(place, _)| place);
        let first = items.next()?;
        items.next().is_none().then_some(first)
    };
    let mut places = vec![None; sent.len()];
    let mut doubled = Vec::new();
    let mut in_order = sent.len() == told.len();
    for (place, outcome) in told.iter().enumerate().filter(|(_, outcome)| !outcome.is_empty()) {
        let item = named(outcome);
        in_order &= item == Some(place);
        if let Some(item) = item
            && places[item].replace(place).is_some()
        {
            doubled.push(item);
        }
    }
    doubled.into_iter().for_each(|item| places[item] = None);
    if in_order {
        return (0..sent.len()).map(Some).collect();
    }
    places
}

/// Whether two names mean one thing: names of people differ by more than letter case.
fn same(left: &str, right: &str) -> bool {
    left == right || left.to_lowercase() == right.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(all: &[&[&str]]) -> Vec<Vec<String>> {
        all.iter().map(|one| one.iter().map(|name| (*name).to_owned()).collect()).collect()
    }

    #[test]
    fn outcomes_that_name_somebody_are_matched_in_any_order() {
        let sent = names(&[&["ann"], &["ben"], &["José"]]);
        let told = names(&[&["3", "JOSÉ"], &["1", "ann"], &["2", "ben"]]);
        assert_eq!(pair(&sent, &told), [Some(1), Some(2), Some(0)]);
    }

    #[test]
    fn outcomes_that_name_nobody_are_told_by_their_place_where_all_others_stand_at_theirs() {
        let sent = names(&[&["ann"], &["ben"], &["cleo"]]);
        let whole = [Some(0), Some(1), Some(2)];
        assert_eq!(pair(&sent, &names(&[&["ann"], &[], &["cleo"]])), whole);
        assert_eq!(pair(&sent, &names(&[&[], &[], &[]])), whole);
        assert_eq!(pair(&sent, &names(&[&["cleo"], &[], &["ann"]])), [Some(2), None, Some(0)]);
        assert_eq!(pair(&sent, &names(&[&["ann"], &["ben"]])), [Some(0), Some(1), None]);
        assert_eq!(pair(&sent, &names(&[&[], &[]])), [None, None, None]);
    }

    #[test]
    fn outcomes_about_others_and_two_about_one_leave_the_item_unknown() {
        let sent = names(&[&["ann"], &["ben"]]);
        assert_eq!(pair(&sent, &names(&[&["zoe"], &["yan"]])), [None, None]);
        assert_eq!(pair(&sent, &names(&[&["zoe"], &[]])), [None, None]);
        assert_eq!(pair(&sent, &names(&[&["ann"], &["Ann"]])), [None, None]);
    }
}
