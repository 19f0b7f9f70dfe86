//! Answers of the kernel come to one place, once; output is taken once and in order, and nobody waits for a reader
//! that is gone.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use machine::kernel::Reply;
use trace::ids::{ProcessId, ThreadId};

use super::{NO_TIME, every, in_threads};
use crate::messages::{Report, Stream};
use crate::output::{Output, PENDING_BYTES_MAX, Written};
use crate::platform::thread;
use crate::process::mailbox::Mailbox;

const P: ProcessId = ProcessId(0);
const T: ThreadId = ThreadId(1);

#[test]
fn an_answer_is_taken_once() {
    every(4, NO_TIME, || {
        let mailbox = Arc::<Mailbox>::default();
        let ticket = mailbox.enter(T);
        let n_taken = Arc::new(AtomicU32::new(0));
        let (counter, delivering) = (Arc::clone(&n_taken), Arc::clone(&mailbox));
        in_threads(2, move |thread| {
            let is_taken = match thread {
                0 => delivering.deliver(ticket, Reply::Done) != Some(T),
                _ => delivering.take(ticket).is_some(),
            };
            counter.fetch_add(u32::from(is_taken), Ordering::Relaxed);
        });
        let rest = u32::from(mailbox.take(ticket).is_some());
        assert_eq!(n_taken.load(Ordering::Relaxed) + rest, 1);
    });
}

fn taken(output: &Output) -> String {
    let mut reports = Vec::new();
    output.drain(P, &mut reports);
    let texts = reports.into_iter().filter_map(|report| match report {
        Report::Output { text, .. } => Some(text),
        _ => None,
    });
    texts.collect()
}

#[test]
fn what_is_written_is_taken_once_and_in_order() {
    every(3, NO_TIME, || {
        let output = Arc::new(Output::new(None));
        let writing = Arc::clone(&output);
        let writer = thread::spawn(move || {
            for text in ["a", "b", "c"] {
                writing.write(Stream::Out, T, 0, text);
            }
        });
        let mut text = taken(&output);
        text += &taken(&output);
        writer.join().expect("it does not panic");
        text += &taken(&output);
        assert_eq!(text, "abc");
    });
}

#[test]
fn a_writer_that_waits_for_the_reader_is_woken_by_it_and_by_the_end() {
    let much = "x".repeat(PENDING_BYTES_MAX + 1);
    for closes in [false, true] {
        let much = much.clone();
        every(3, NO_TIME, move || {
            let output = Arc::new(Output::new(None));
            let (writing, much) = (Arc::clone(&output), much.clone());
            let writer = thread::spawn(move || {
                assert_eq!(writing.write(Stream::Out, T, 0, &much), Written::Full);
                writing.wait_for_reader();
            });
            if closes {
                output.close();
            } else {
                while taken(&output).is_empty() {
                    thread::yield_now();
                }
            }
            writer.join().expect("it does not panic");
        });
    }
}
