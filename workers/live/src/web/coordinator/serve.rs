//! The coordinator of the first process holds the kernel of the run: it takes the requests of all processes, and passes the
//! turn of a forced run on between them.

use machine::kernel::Beginning;
use machine::kernel::state::Effect;

use super::super::link::{self, FromKernel, ToKernel};
use super::super::time::now_ms;
use super::State;
use crate::agent::{Begin, FromProcess};
use crate::sync::script::Pass;

impl State {
    /// Takes a message to the kernel, which is here.
    pub(super) fn serve(&mut self, process: u32, message: ToKernel) {
        let Some(kernel) = &mut self.kernel else {
            return;
        };
        let (mut gone, mut passed, mut heard) = (None, None, None);
        let effects = match message {
            ToKernel::Request(ticket, request) => {
                heard = Some(ticket);
                kernel.request(process, ticket, request)
            }
            ToKernel::Cancel(ticket) => {
                heard = Some(ticket);
                kernel.cancel(process, ticket).into_iter().collect()
            }
            ToKernel::Ended(code, pass) => {
                gone = Some(FromProcess::Gone { number: process });
                passed = pass;
                kernel.ended(process, code)
            }
            ToKernel::Pass(pass) => {
                passed = Some(pass);
                Vec::new()
            }
        };
        let over = kernel.is_over();
        if let Some(gone) = gone {
            self.tell(gone);
        }
        for effect in effects {
            self.perform(effect);
        }
        if let Some(ticket) = heard.filter(|_| self.is_forced()) {
            self.answer(process, FromKernel::Heard(ticket));
        }
        if let Some(pass) = passed {
            self.pass(pass);
        }
        if over {
            self.over(None);
        }
    }

    fn is_forced(&self) -> bool {
        let process = self.process.as_ref();
        process.is_some_and(|process| process.setup().options.forced.is_some())
    }

    /// Tells the processes of a forced run who has the turn, or that nobody is to wait for it any more.
    fn pass(&mut self, pass: Pass) {
        if self.unforced.is_some() {
            return;
        }
        let kernel = self.kernel.as_ref();
        let next = match pass {
            Pass::To(next, _) => kernel.filter(|it| it.lives(next)).map(|_| next),
            Pass::Free | Pass::Lost => None,
        };
        if let Some(next) = next {
            self.turn_of = next;
            self.answer(next, FromKernel::Pass(pass));
            return;
        }
        let pass = match pass {
            Pass::Free => Pass::Free,
            Pass::To(..) | Pass::Lost => Pass::Lost,
        };
        self.unforced = Some(pass);
        self.answered(FromKernel::Pass(pass));
        for port in self.ports.values() {
            link::send(port, FromKernel::Pass(pass));
        }
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Reply(number, ticket, reply) => {
                self.answer(number, FromKernel::Reply(ticket, reply));
            }
            Effect::Start(number, parent, start) => {
                let requested_ns = self
                    .process
                    .as_ref()
                    .map_or(0, |it| it.setup().clock.nanos());
                let (copy, bytes) = match start.begin {
                    Beginning::Anew(bytes) => (false, bytes),
                    Beginning::Copy(bytes) => (true, bytes),
                };
                self.tell(FromProcess::Spawn {
                    number,
                    parent,
                    name: start.name,
                    requested_ns,
                    begin: Begin { copy, bytes },
                });
            }
            Effect::Kill(0, code) => {
                if let Some(process) = &self.process
                    && process.kill(code)
                {
                    self.ending = Some((code, process.take_pass(), now_ms()));
                }
            }
            Effect::Signal(number, signal) => self.answer(number, FromKernel::Signal(signal)),
            Effect::Kill(number, code) => {
                self.tell(FromProcess::Kill { number, code });
                if self.turn_of == number {
                    self.pass(Pass::Lost);
                }
            }
        }
    }

    /// The kernel, which is here, answers a process.
    fn answer(&mut self, number: u32, answer: FromKernel) {
        match self.ports.get(&number) {
            _ if number == 0 => self.answered(answer),
            Some(port) => link::send(port, answer),
            None => self.unsent_answers.push((number, answer)),
        }
    }
}
