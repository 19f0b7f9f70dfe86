//! An object's lock: one writer and nobody else, or readers; whoever sleeps is woken; readers may read again.

use std::sync::Arc;

use super::{NO_TIME, Room, every, in_threads};
use crate::sync::word::Word;

#[test]
fn one_writer_at_a_time_and_each_that_waits_is_woken() {
    every(2, NO_TIME, || {
        let (word, room) = (Word::default(), Arc::new(Room::new(1)));
        let inside = Arc::clone(&room);
        in_threads(3, move |_| {
            word.write();
            inside.visit();
            word.done_writing();
        });
        assert_eq!(room.n_visits(), 3);
    });
}

#[test]
fn a_writer_waits_for_readers_and_keeps_them_out() {
    every(2, NO_TIME, || {
        let word = Word::default();
        let (readers, writer) = (Room::new(2), Room::new(1));
        in_threads(3, move |thread| {
            if thread == 0 {
                word.write();
                assert_eq!(readers.n_inside(), 0, "a reader is inside");
                writer.visit();
                assert_eq!(readers.n_inside(), 0, "a reader has come in");
                word.done_writing();
            } else {
                word.read();
                assert_eq!(writer.n_inside(), 0, "the writer is inside");
                readers.visit();
                word.done_reading();
            }
        });
    });
}

#[test]
fn a_reader_reads_again_though_a_writer_waits() {
    every(3, NO_TIME, || {
        let (word, writer) = (Word::default(), Room::new(1));
        in_threads(2, move |thread| {
            if thread == 0 {
                word.write();
                writer.visit();
                word.done_writing();
            } else {
                word.read();
                word.read();
                assert_eq!(writer.n_inside(), 0, "the writer is inside");
                word.done_reading();
                word.done_reading();
            }
        });
    });
}

#[test]
fn two_objects_in_opposite_order_block_nobody() {
    every(1, NO_TIME, || {
        let words = [Word::default(), Word::default()];
        in_threads(3, move |thread| {
            let first = (thread % 2) as usize;
            let (one, other) = (&words[first], &words[1 - first]);
            if thread < 2 {
                one.read();
                other.read();
                other.done_reading();
                one.done_reading();
            } else {
                // No thread keeps another guard beside one for writing.
                one.write();
                one.done_writing();
                other.write();
                other.done_writing();
            }
        });
    });
}

#[test]
fn whoever_waits_for_a_word_to_be_free_is_woken() {
    every(3, NO_TIME, || {
        let word = Word::default();
        in_threads(2, move |thread| {
            if thread == 0 {
                word.wait_until_free();
            } else {
                assert!(word.announce());
                word.announce();
                word.done_reading();
                word.done_reading();
            }
        });
    });
}
