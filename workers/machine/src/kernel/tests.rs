//! The kernel's rules, one test each.

use super::state::{Effect, Kernel};
use super::{Beginning, Reply, Request, StartProcess, Ticket};

struct Run {
    kernel: Kernel,
    tickets: u64,
}

impl Run {
    fn new() -> Run {
        Run {
            kernel: Kernel::new(4),
            tickets: 0,
        }
    }

    /// Makes a request; answers what happens.
    fn ask(&mut self, process: u32, request: Request) -> Vec<Effect> {
        self.tickets += 1;
        self.kernel.request(process, Ticket(self.tickets), request)
    }

    /// Makes a request that is answered at once.
    #[track_caller]
    fn answer(&mut self, process: u32, request: Request) -> Reply {
        let ticket = Ticket(self.tickets + 1);
        let effects = self.ask(process, request);
        effects
            .into_iter()
            .find_map(|effect| match effect {
                Effect::Reply(to, answered, reply) if (to, answered) == (process, ticket) => {
                    Some(reply)
                }
                _ => None,
            })
            .expect("an answer at once")
    }

    fn number(&mut self, request: Request) -> u32 {
        match self.answer(0, request) {
            Reply::Number(number) => number,
            other => panic!("{other:?}"),
        }
    }

    fn start(&mut self, daemon: bool) -> u32 {
        let start = StartProcess {
            name: "Process-1".to_owned(),
            daemon,
            begin: Beginning::Anew(Vec::new()),
        };
        self.number(Request::Start(start))
    }
}

fn replies(effects: &[Effect]) -> Vec<(u32, Reply)> {
    let reply = |effect: &Effect| match effect {
        Effect::Reply(process, _, reply) => Some((*process, reply.clone())),
        _ => None,
    };
    effects.iter().filter_map(reply).collect()
}

#[test]
fn messages_come_in_order_and_receivers_wait_in_order() {
    let mut run = Run::new();
    let channel = run.number(Request::NewChannel(0));
    assert_eq!(run.answer(0, Request::Send(channel, vec![1])), Reply::Done);
    assert_eq!(run.answer(0, Request::Send(channel, vec![2])), Reply::Done);
    assert_eq!(run.answer(0, Request::Peek(channel)), Reply::Number(2));
    assert_eq!(
        run.answer(0, Request::Receive(channel)),
        Reply::Bytes(vec![1])
    );
    assert_eq!(
        run.answer(0, Request::Receive(channel)),
        Reply::Bytes(vec![2])
    );
    let child = run.start(false);
    assert_eq!(run.ask(0, Request::Receive(channel)), []);
    assert_eq!(run.ask(child, Request::Receive(channel)), []);
    let effects = run.ask(0, Request::Send(channel, vec![3]));
    assert_eq!(
        replies(&effects),
        [(0, Reply::Bytes(vec![3])), (0, Reply::Done)]
    );
    let effects = run.ask(0, Request::Send(channel, vec![4]));
    assert_eq!(
        replies(&effects),
        [(child, Reply::Bytes(vec![4])), (0, Reply::Done)]
    );
}

#[test]
fn a_full_channel_makes_senders_wait() {
    let mut run = Run::new();
    let channel = run.number(Request::NewChannel(1));
    assert_eq!(run.answer(0, Request::Send(channel, vec![1])), Reply::Done);
    assert_eq!(run.ask(0, Request::Send(channel, vec![2])), []);
    let effects = run.ask(0, Request::Receive(channel));
    assert_eq!(
        replies(&effects),
        [(0, Reply::Done), (0, Reply::Bytes(vec![1]))]
    );
    assert_eq!(
        run.answer(0, Request::Receive(channel)),
        Reply::Bytes(vec![2])
    );
}

#[test]
fn the_last_sender_to_go_closes_the_channel() {
    let mut run = Run::new();
    let channel = run.number(Request::NewChannel(0));
    let child = run.start(false);
    // The parent opens a handle for the child, and the child takes it over.
    assert_eq!(run.answer(0, Request::Open(channel, true)), Reply::Done);
    assert_eq!(
        run.answer(child, Request::Adopt(channel, true, 0)),
        Reply::Done
    );
    assert_eq!(run.answer(0, Request::Close(channel, true)), Reply::Done);
    assert_eq!(run.ask(0, Request::Receive(channel)), []);
    assert_eq!(replies(&run.kernel.ended(child, 0)), [(0, Reply::Closed)]);
    assert_eq!(run.answer(0, Request::Receive(channel)), Reply::Closed);
}

#[test]
fn what_was_sent_stays_while_another_process_has_been_given_the_receiving_end() {
    let mut run = Run::new();
    let child = run.start(false);
    // Process 0 sends, gives the other end away and ends.
    let channel = run.number(Request::NewChannel(0));
    let give = Request::Give(channel, false, child);
    assert_eq!(run.answer(0, give), Reply::Done);
    assert_eq!(run.answer(0, Request::Send(channel, vec![1])), Reply::Done);
    run.kernel.ended(0, 0);
    assert_eq!(
        run.answer(child, Request::Receive(channel)),
        Reply::Bytes(vec![1])
    );
    assert_eq!(run.answer(child, Request::Receive(channel)), Reply::Closed);
}

#[test]
fn an_end_given_to_a_process_that_has_ended_is_closed() {
    let mut run = Run::new();
    let child = run.start(false);
    let channel = run.number(Request::NewChannel(0));
    run.kernel.ended(child, 0);
    let give = Request::Give(channel, false, child);
    assert_eq!(run.answer(0, give), Reply::Done);
    assert_eq!(
        run.answer(0, Request::Send(channel, vec![1])),
        Reply::Closed
    );
}

#[test]
fn nobody_left_to_receive_is_told_to_senders() {
    let mut run = Run::new();
    let channel = run.number(Request::NewChannel(1));
    assert_eq!(run.answer(0, Request::Send(channel, vec![1])), Reply::Done);
    assert_eq!(run.ask(0, Request::Send(channel, vec![2])), []);
    let effects = run.ask(0, Request::Close(channel, false));
    assert_eq!(replies(&effects), [(0, Reply::Closed), (0, Reply::Done)]);
    assert_eq!(
        run.answer(0, Request::Send(channel, vec![3])),
        Reply::Closed
    );
}

#[test]
fn a_request_taken_back_is_answered_by_that_alone() {
    let mut run = Run::new();
    let channel = run.number(Request::NewChannel(0));
    assert_eq!(run.ask(0, Request::Receive(channel)), []);
    let ticket = Ticket(run.tickets);
    let taken_back = Effect::Reply(0, ticket, Reply::TakenBack);
    assert_eq!(run.kernel.cancel(0, ticket), Some(taken_back));
    assert_eq!(run.kernel.cancel(0, ticket), None);
    assert_eq!(run.answer(0, Request::Send(channel, vec![1])), Reply::Done);
    assert_eq!(
        run.answer(0, Request::Receive(channel)),
        Reply::Bytes(vec![1])
    );
}

#[test]
fn semaphores_count_and_have_a_bound() {
    let mut run = Run::new();
    let semaphore = run.number(Request::NewSemaphore(1, 1));
    assert_eq!(run.answer(0, Request::Acquire(semaphore)), Reply::Done);
    assert_eq!(
        run.answer(0, Request::TryAcquire(semaphore)),
        Reply::Nothing
    );
    let child = run.start(false);
    assert_eq!(run.ask(child, Request::Acquire(semaphore)), []);
    let effects = run.ask(0, Request::Release(semaphore));
    assert_eq!(replies(&effects), [(child, Reply::Done), (0, Reply::Done)]);
    assert_eq!(run.answer(child, Request::Release(semaphore)), Reply::Done);
    assert_eq!(
        run.answer(child, Request::Release(semaphore)),
        Reply::Nothing
    );
}

#[test]
fn a_signal_that_a_process_handles_does_not_end_it() {
    let mut run = Run::new();
    let child = run.start(false);
    assert_eq!(run.answer(child, Request::Handle(1 << 15)), Reply::Done);
    let effects = run.ask(0, Request::Kill(child, 15));
    assert!(effects.contains(&Effect::Signal(child, 15)));
    assert_eq!(run.answer(0, Request::Poll(child)), Reply::Nothing);
    let effects = run.ask(0, Request::Kill(child, 9));
    assert!(effects.contains(&Effect::Kill(child, -9)));
    assert_eq!(run.answer(0, Request::Poll(child)), Reply::Exit(-9));
}

#[test]
fn a_parents_end_takes_its_daemons_along_and_answers_who_waits() {
    let mut run = Run::new();
    let child = run.start(false);
    let start = StartProcess {
        name: "d".to_owned(),
        daemon: true,
        begin: Beginning::Anew(Vec::new()),
    };
    let Reply::Number(daemon) = run.answer(child, Request::Start(start)) else {
        panic!("no number")
    };
    assert_eq!(run.ask(0, Request::Wait(child)), []);
    let effects = run.kernel.ended(child, 3);
    assert_eq!(replies(&effects), [(0, Reply::Exit(3))]);
    assert!(effects.contains(&Effect::Kill(daemon, -15)));
    assert_eq!(run.answer(0, Request::Poll(daemon)), Reply::Exit(-15));
    assert!(!run.kernel.is_over());
    run.kernel.ended(0, 0);
    assert!(run.kernel.is_over());
}

#[test]
fn there_is_a_ceiling_for_processes_and_one_for_bytes() {
    let mut run = Run::new();
    for _ in 0..3 {
        run.start(false);
    }
    let start = StartProcess {
        name: "p".to_owned(),
        daemon: false,
        begin: Beginning::Anew(Vec::new()),
    };
    assert!(matches!(
        run.answer(0, Request::Start(start)),
        Reply::Refused(_)
    ));
    let channel = run.number(Request::NewChannel(0));
    let big = vec![0; super::state::BYTES_MAX / 2 + 1];
    assert_eq!(
        run.answer(0, Request::Send(channel, big.clone())),
        Reply::Done
    );
    assert!(matches!(
        run.answer(0, Request::Send(channel, big)),
        Reply::Refused(_)
    ));
    assert!(matches!(
        run.answer(0, Request::Receive(channel)),
        Reply::Bytes(_)
    ));
}

#[test]
fn blocks_are_read_and_written_within_their_bounds() {
    let mut run = Run::new();
    let block = run.number(Request::NewBlock(vec![1, 2, 3]));
    assert_eq!(
        run.answer(0, Request::WriteBlock(block, 1, vec![9])),
        Reply::Done
    );
    assert_eq!(
        run.answer(0, Request::ReadBlock(block, 0, 3)),
        Reply::Bytes(vec![1, 9, 3])
    );
    assert_eq!(
        run.answer(0, Request::ReadBlock(block, 2, 2)),
        Reply::Closed
    );
    assert_eq!(
        run.answer(0, Request::WriteBlock(block, u32::MAX, vec![1])),
        Reply::Closed
    );
}

#[test]
fn a_name_is_one_numbers_until_it_is_taken_away() {
    let mut run = Run::new();
    let name = || "listener".to_owned();
    assert_eq!(run.answer(0, Request::Find(name())), Reply::Nothing);
    assert_eq!(run.answer(0, Request::Bind(name(), 7)), Reply::Done);
    assert_eq!(run.answer(0, Request::Bind(name(), 8)), Reply::Nothing);
    assert_eq!(run.answer(0, Request::Find(name())), Reply::Number(7));
    assert_eq!(run.answer(0, Request::Unbind(name())), Reply::Done);
    assert_eq!(run.answer(0, Request::Unbind(name())), Reply::Nothing);
    assert_eq!(run.answer(0, Request::Bind(name(), 8)), Reply::Done);
}

#[test]
fn a_copy_of_a_process_holds_the_same_ends_until_it_is_over() {
    let mut run = Run::new();
    let channel = run.number(Request::NewChannel(0));
    let child = run.number(Request::Start(StartProcess {
        name: "Process-1".to_owned(),
        daemon: false,
        begin: Beginning::Copy(Vec::new()),
    }));
    assert_eq!(run.answer(0, Request::Close(channel, true)), Reply::Done);
    assert_eq!(run.answer(0, Request::Peek(channel)), Reply::Number(0));
    run.kernel.ended(child, 0);
    assert_eq!(run.answer(0, Request::Peek(channel)), Reply::Closed);
}
