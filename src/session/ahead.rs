//! A list on its way to whoever writes it: the next page is fetched while the rows in hand are written.

use super::conversation::Session;
use super::outcome::{Outcome, Row, Rows};
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::time::Duration;

/// Rows that are handed over at once at most.
const HANDFUL: usize = 1000;

/// How often it is looked whether anybody reads on, while nothing comes.
const BEAT: Duration = Duration::from_millis(100);

/// Hands an outcome on; rows are fetched by a thread of their own that is one page ahead of whoever pulls them, and
/// that stops when they do. Rows whose handing out is noted are pulled by whoever writes them, and nobody else.
///
/// Rows end early once `is_over` says that whoever reads them has gone; no page is waited for then.
pub fn ahead<T>(
    session: &Session,
    outcome: Outcome<'_>,
    is_over: &(dyn Fn() -> bool + Sync),
    take: impl FnOnce(Outcome<'_>) -> T,
) -> T {
    match outcome {
        Outcome::Rows(rows) => session.beside(|| {
            let stop = || session.state.lists.give_up();
            written(rows, (is_over, &stop), |rows| take(Outcome::Rows(rows)))
        }),
        other => take(other),
    }
}

fn written<T>(
    rows: Rows<'_>,
    (is_over, stop): (&(dyn Fn() -> bool + Sync), &(dyn Fn() + Sync)),
    take: impl FnOnce(Rows<'_>) -> T,
) -> T {
    std::thread::scope(|scope| {
        // Without a buffer of its own: the thread waits with what it has, so two pages are in memory and no more.
        let (sender, receiver) = sync_channel::<Vec<Row>>(0);
        scope.spawn(move || by_handfuls(rows, |handful| sender.send(handful).is_ok()));
        let handfuls = std::iter::from_fn(move || {
            loop {
                match receiver.recv_timeout(BEAT) {
                    Ok(handful) => return Some(handful),
                    Err(RecvTimeoutError::Timeout) if !is_over() => {}
                    Err(_) => return None,
                }
            }
        });
        let taken = take(Box::new(handfuls.flatten()));
        stop();
        taken
    })
}

/// Hands rows on, at once as many as are there without another call to the platform, until nobody wants more.
pub fn by_handfuls(mut rows: Rows<'_>, mut take: impl FnMut(Vec<Row>) -> bool) {
    while let Some(first) = rows.next() {
        let ready = rows.size_hint().0.min(HANDFUL - 1);
        let mut handful = Vec::with_capacity(ready + 1);
        handful.push(first);
        handful.extend(rows.by_ref().take(ready));
        if !take(handful) {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::Fault;
    use crate::json;
    use serde_json::value::RawValue;
    use std::sync::Mutex;
    use std::sync::mpsc::{Sender, channel};

    /// Pages of three rows without an end; says which page it fetches.
    struct Endless {
        ready: usize,
        pages: usize,
        fetched: Sender<usize>,
    }

    impl Iterator for Endless {
        type Item = Result<Box<RawValue>, Fault>;

        fn next(&mut self) -> Option<Self::Item> {
            if self.ready == 0 {
                (self.ready, self.pages) = (3, self.pages + 1);
                self.fetched.send(self.pages).unwrap();
            }
            self.ready -= 1;
            Some(Ok(json::raw(&self.pages.into())))
        }

        fn size_hint(&self) -> (usize, Option<usize>) {
            (self.ready, None)
        }
    }

    #[test]
    fn the_next_page_is_fetched_while_one_is_written_and_none_after_it() {
        let (fetched, told) = channel();
        let endless = Endless { ready: 0, pages: 0, fetched };
        let rows = written(Box::new(endless), (&|| false, &|| ()), |mut rows| {
            let mut taken = vec![rows.next().unwrap().unwrap()];
            // Arrives although nobody has asked for a row of the second page. The limit is for a test that fails.
            let pages = [(); 2].map(|()| told.recv_timeout(Duration::from_secs(60)).unwrap());
            assert_eq!(pages, [1, 2]);
            taken.extend(rows.by_ref().take(2).map(Result::unwrap));
            taken
        });
        let rows: Vec<&str> = rows.iter().map(|row| row.get()).collect();
        assert_eq!(rows, ["1", "1", "1"]);
        assert_eq!(told.try_iter().count(), 0, "who stops reading stops the fetching");
    }

    #[test]
    fn rows_end_when_whoever_reads_them_has_gone_though_a_page_is_still_awaited() {
        let (stop, stopped) = channel::<()>();
        let (stop, stopped) = (Mutex::new(Some(stop)), Mutex::new(stopped));
        // Comes once it is given up, and never else.
        let rows = std::iter::once(Ok(json::raw(&1.into()))).chain(std::iter::from_fn(|| {
            let _ = stopped.lock().unwrap().recv();
            None
        }));
        let give_up = || drop(stop.lock().unwrap().take());
        let count = written(Box::new(rows), (&|| true, &give_up), |rows| rows.count());
        assert_eq!(count, 1);
    }

    #[test]
    fn what_ends_a_list_comes_after_the_rows_before_it() {
        let rows = (1..=2).map(|row| Ok(json::raw(&row.into()))).chain([Err(Fault::usage("no more"))]);
        let seen: Vec<String> = written(Box::new(rows), (&|| false, &|| ()), |rows| {
            rows.map(|row| row.map_or_else(|fault| fault.to_string(), |row| row.get().to_owned())).collect()
        });
        assert_eq!(seen, ["1", "2", "no more"]);
    }
}
