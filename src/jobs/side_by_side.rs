//! Does something for many, some at a time.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;

/// What is worked on at once at most.
pub(super) const MOST: usize = 64;

/// Acts for each place below `count` on threads of their own, and hands on what comes of it as it comes.
pub(super) fn as_they_come<T: Send>(
    count: usize,
    act: impl Fn(usize) -> T + Sync,
    take: impl FnMut(usize, T),
) {
    at_most(count, MOST, act, take);
}

fn at_most<T: Send>(
    count: usize,
    most: usize,
    act: impl Fn(usize) -> T + Sync,
    mut take: impl FnMut(usize, T),
) {
    let next = AtomicUsize::new(0);
    let (sender, came) = channel();
    std::thread::scope(|scope| {
        for _ in 0..count.min(most) {
            let (sender, next, act) = (sender.clone(), &next, &act);
            scope.spawn(move || {
                loop {
                    let place = next.fetch_add(1, Ordering::SeqCst);
                    // Whoever listened has heard enough.
                    if place >= count || sender.send((place, act(place))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        came.into_iter().for_each(|(place, came)| take(place, came));
    });
}

/// The same; what came of each, in their order.
pub(super) fn each<T: Send>(count: usize, act: impl Fn(usize) -> T + Sync) -> Vec<T> {
    each_of(count, MOST, act)
}

/// The same with at most so many at once.
pub(super) fn each_of<T: Send>(count: usize, most: usize, act: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let mut all: Vec<Option<T>> = (0..count).map(|_| None).collect();
    at_most(count, most, act, |place, came| all[place] = Some(came));
    all.into_iter().flatten().collect()
}

/// Fewer are done by the thread that asks: starting others takes longer.
const FEW: usize = 32;

/// What keeps a processor busy, for each place below `count`: a thread for each processor. What came of each, in their order.
pub fn spread<T: Send>(count: usize, act: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let processors = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    if count < FEW || processors == 1 {
        return (0..count).map(act).collect();
    }
    let handful = |number: usize| {
        let end = count.min((number + 1) * FEW);
        (number * FEW..end).map(&act).collect::<Vec<T>>()
    };
    each_of(count.div_ceil(FEW), processors.min(MOST), handful).into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_its_answer_in_its_place_and_only_some_work_at_once() {
        let (now, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let all = each(1000, |place| {
            most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            std::thread::yield_now();
            now.fetch_sub(1, Ordering::SeqCst);
            place * 2
        });
        assert!(all.iter().enumerate().all(|(place, came)| *came == place * 2) && all.len() == 1000);
        assert!(most.into_inner() <= MOST);
        assert!(each(0, |place| place).is_empty());
        for count in [0, 1, 31, 32, 33, 1000] {
            assert!(spread(count, |place| place).into_iter().eq(0..count));
        }
    }
}
