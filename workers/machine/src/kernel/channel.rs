//! A channel: messages in order, and those who wait to send or to receive.

use std::collections::VecDeque;

use super::Reply;
use super::state::{Effect, Waiter};

/// A channel. It has as many ends of either kind as processes hold handles of them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Channel {
    /// The most messages that are kept; 0 for no limit.
    capacity: usize,
    messages: VecDeque<Vec<u8>>,
    senders: VecDeque<(Waiter, Vec<u8>)>,
    receivers: VecDeque<Waiter>,
    /// Those who want to know when there is a message.
    watchers: Vec<Waiter>,
    n_sending_ends: u32,
    n_receiving_ends: u32,
}

impl Channel {
    /// A channel without ends.
    pub(super) fn new(capacity: u32) -> Channel {
        Channel {
            capacity: capacity as usize,
            messages: VecDeque::new(),
            senders: VecDeque::new(),
            receivers: VecDeque::new(),
            watchers: Vec::new(),
            n_sending_ends: 0,
            n_receiving_ends: 0,
        }
    }

    /// Ends were added.
    pub(super) fn opened(&mut self, sending: bool, count: u32) {
        *self.ends(sending) += count;
    }

    /// Ends were given up. When the last end of a kind goes, those who wait at the other kind are told.
    pub(super) fn closed(
        &mut self,
        sending: bool,
        count: u32,
        bytes: &mut usize,
        effects: &mut Vec<Effect>,
    ) {
        let ends = self.ends(sending);
        *ends = ends.saturating_sub(count);
        if self.n_sending_ends == 0 && self.senders.is_empty() {
            let waiting = self
                .receivers
                .drain(..)
                .map(|waiter| reply(waiter, Reply::Closed));
            effects.extend(waiting);
            effects.extend(
                self.watchers
                    .drain(..)
                    .map(|waiter| reply(waiter, Reply::Done)),
            );
        }
        if self.n_receiving_ends == 0 {
            *bytes -= self
                .messages
                .drain(..)
                .map(|message| message.len())
                .sum::<usize>();
            for (waiter, message) in self.senders.drain(..) {
                *bytes -= message.len();
                effects.push(reply(waiter, Reply::Closed));
            }
        }
    }

    /// Whether nobody can use it any more.
    pub(super) fn is_gone(&self) -> bool {
        self.n_sending_ends == 0 && self.n_receiving_ends == 0
    }

    /// Puts a message; `None` if the sender has to wait.
    pub(super) fn send(
        &mut self,
        waiter: Waiter,
        message: Vec<u8>,
        bytes: &mut usize,
        effects: &mut Vec<Effect>,
    ) -> Option<Reply> {
        if self.n_receiving_ends == 0 {
            return Some(Reply::Closed);
        }
        if let Some(receiver) = self.receivers.pop_front() {
            effects.push(reply(receiver, Reply::Bytes(message)));
            return Some(Reply::Done);
        }
        *bytes += message.len();
        if self.capacity > 0 && self.messages.len() >= self.capacity {
            self.senders.push_back((waiter, message));
            return None;
        }
        self.messages.push_back(message);
        effects.extend(
            self.watchers
                .drain(..)
                .map(|waiter| reply(waiter, Reply::Done)),
        );
        Some(Reply::Done)
    }

    /// Takes a message; `None` if the receiver has to wait.
    pub(super) fn receive(
        &mut self,
        waiter: Waiter,
        bytes: &mut usize,
        effects: &mut Vec<Effect>,
    ) -> Option<Reply> {
        if let Some(message) = self.messages.pop_front() {
            *bytes -= message.len();
            if let Some((sender, next)) = self.senders.pop_front() {
                self.messages.push_back(next);
                effects.push(reply(sender, Reply::Done));
            }
            return Some(Reply::Bytes(message));
        }
        if self.n_sending_ends == 0 {
            return Some(Reply::Closed);
        }
        self.receivers.push_back(waiter);
        None
    }

    /// How many messages wait; `Closed` if there are none and will be none.
    pub(super) fn peek(&self) -> Reply {
        if self.messages.is_empty() && self.n_sending_ends == 0 {
            Reply::Closed
        } else {
            Reply::Number(self.messages.len() as u32)
        }
    }

    /// Waits until a receiver would not have to wait.
    pub(super) fn wait_readable(&mut self, waiter: Waiter) -> Option<Reply> {
        if !self.messages.is_empty() || self.n_sending_ends == 0 {
            return Some(Reply::Done);
        }
        self.watchers.push(waiter);
        None
    }

    /// Keeps some of the waiting requests.
    pub(super) fn retain(&mut self, stays: &mut impl FnMut(&Waiter) -> bool, bytes: &mut usize) {
        self.receivers.retain(&mut *stays);
        self.watchers.retain(&mut *stays);
        self.senders.retain(|(waiter, message)| {
            let stays = stays(waiter);
            if !stays {
                *bytes -= message.len();
            }
            stays
        });
    }

    fn ends(&mut self, sending: bool) -> &mut u32 {
        if sending {
            &mut self.n_sending_ends
        } else {
            &mut self.n_receiving_ends
        }
    }
}

fn reply(waiter: Waiter, reply: Reply) -> Effect {
    Effect::Reply(waiter.0, waiter.1, reply)
}
