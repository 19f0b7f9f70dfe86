//! What a process finds outside itself when it runs in a browser.

use std::sync::Arc;

use machine::kernel::{Fetch, Fetched, Reply, Request, Ticket};
use machine::library::Volume;
use web_threads::library::{self, File};
use web_threads::scope;

use super::notes::{self, Note};
use super::{cooperative, coordinator, pool};
use crate::process::{Host, Process, ThreadSlot};
use crate::sync::script::Pass;

/// The way out of a process.
pub struct WebHost {
    /// The number of cores.
    pub cores: u32,
}

impl Host for WebHost {
    fn run_thread(&self, process: &Arc<Process>, slot: Arc<ThreadSlot>) -> bool {
        if cooperative::is_on() {
            cooperative::push(Arc::clone(process), slot);
        } else {
            pool::push(Arc::clone(process), slot);
        }
        true
    }

    fn request(&self, process: &Process, ticket: Ticket, request: Request) {
        notes::leave(Note::Request(ticket, request));
        be_heard(process, ticket);
    }

    fn cancel(&self, process: &Process, ticket: Ticket) {
        process.tell_again(ticket);
        notes::leave(Note::Cancel(ticket));
        be_heard(process, ticket);
    }

    /// There is no standard input in a page.
    fn ask_outside(&self, _: &Process, request: Request) -> Reply {
        let Request::Fetch(fetch) = request else {
            return Reply::Nothing;
        };
        let Fetch {
            method,
            address,
            headers,
            body,
            timeout_ms,
        } = *fetch;
        // What has no scheme is of the site, whose folder is two above the engine's.
        let address = match address.contains("://") {
            true => address,
            false => scope::beside(&format!("../../{}", address.trim_start_matches('/'))),
        };
        let asked = scope::ask(&method, &address, &headers, body.as_deref(), timeout_ms);
        match asked {
            Ok(answer) => Reply::Fetched(Box::new(Fetched {
                status: answer.status,
                reason: answer.reason,
                address: answer.address,
                headers: answer.headers,
                body: answer.body,
            })),
            Err(words) => Reply::Refused(words),
        }
    }

    fn output_waits(&self, _: &Process) {
        notes::ring();
    }

    fn ended(&self, _: &Process, code: i32, pass: Option<Pass>) {
        notes::leave(Note::Ended(code, pass));
    }

    fn pass(&self, _: &Process, pass: Pass) {
        notes::leave(Note::Pass(pass));
    }

    fn can_wait(&self) -> bool {
        !cooperative::is_on()
    }

    fn cores(&self) -> u32 {
        self.cores
    }

    fn apart_library(&self, volume: Volume) -> Option<&'static [u8]> {
        let file = file_of(volume);
        library::apart(file, || Some(scope::beside(file.name())))
    }

    fn entropy(&self) -> u64 {
        (js_sys::Math::random() * (1_u64 << 53) as f64) as u64
    }
}

/// A schedule counts on it that the kernel answers within the same instruction if it can.
fn be_heard(process: &Process, ticket: Ticket) {
    if process.is_forced() {
        if cooperative::is_on() {
            coordinator::look();
        } else {
            process.wait_until_heard(ticket);
        }
    }
}

fn file_of(volume: Volume) -> File {
    match volume {
        Volume::Modules => File::Modules,
        Volume::Seldom => File::Seldom,
        Volume::Texts => File::Texts,
    }
}
