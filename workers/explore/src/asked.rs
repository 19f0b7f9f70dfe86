//! What a thread asks for that processes share, in the words of the program: `takes first`, `sends through end`.

use machine::natives::{self, Owner};
use machine::value::Value;

use crate::called::called_in;
use crate::show::class_name;
use crate::state::{Process, ThreadState};
use crate::view::names::Names;
use crate::world::ExploreWorld;

/// A request to the kernel of the run that a thread is about to make, or waits to be answered.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// The function of the module `_kernel`.
    request: &'static str,
    /// What of the program asks: the name of a lock, a queue, an end of a pipe.
    what: String,
    /// Whether it is a part of that only that asks.
    is_part: bool,
    class: String,
}

impl Asked {
    /// What the next instruction of a thread asks for.
    pub(crate) fn by(thread: &ThreadState, process: &Process) -> Option<Asked> {
        let frame = thread.frames.last().filter(|it| it.code.is_library)?;
        let called = called_in(frame, &thread.stack)?;
        let (owner, _) = natives::tables::<ExploreWorld>()[called.id.table as usize];
        let is_told = matches!(
            called.name,
            "acquire"
                | "try_acquire"
                | "release"
                | "send"
                | "receive"
                | "wait"
                | "read_block"
                | "write_block"
        );
        if owner != Owner::Module("_kernel") || !is_told {
            return None;
        }
        let heap = &process.heap;
        let names = Names::of(process);
        let frames = thread.frames.iter().rev();
        let of_library = frames.take_while(|it| it.code.is_library);
        let mut objects = of_library.map_while(|it| thread.stack.get(it.base as usize)?.id());
        let own = objects.next()?;
        let class = heap.slot(own).stored.object.class;
        let class = class_name(Value::Obj(class), heap).to_owned();
        let own_name = names.get(own.0).map(|name| (name, false));
        // What it is a part of.
        let of_whole = || objects.find_map(|it| Some((names.get(it.0)?, true)));
        let (what, is_part) = match own_name.or_else(of_whole) {
            Some((name, is_part)) => (name.to_owned(), is_part),
            None => (format!("a {class}"), false),
        };
        Some(Asked {
            request: called.name,
            what,
            is_part,
            class,
        })
    }

    /// What it waits for.
    pub(crate) fn waited_for(&self) -> String {
        match (self.request, &*self.class) {
            ("wait", _) => format!("{} to end", self.what),
            ("receive" | "wait_readable", "Connection") => {
                format!("a message through {}", self.what)
            }
            _ => self.what.clone(),
        }
    }

    /// What has been done by the time that the request has been answered; `answer` is what the thread has been given.
    pub(crate) fn done(&self, answer: Option<Value>) -> Option<String> {
        let is_refused = matches!(answer, Some(Value::Bool(false) | Value::None));
        let is_connection = self.class == "Connection";
        let verb = match self.request {
            _ if is_refused => return None,
            // How a condition or a barrier is made of semaphores is not the program's concern.
            _ if self.is_part && self.class == "Semaphore" => return None,
            "acquire" | "try_acquire" if self.class.contains("Semaphore") => "takes a permit of",
            "acquire" | "try_acquire" => "takes",
            "release" => "gives back",
            "send" if is_connection => "sends through",
            "send" => "puts into",
            "receive" if is_connection => "receives through",
            "receive" => "takes out of",
            "read_block" => "reads",
            "write_block" => "writes",
            _ => return None,
        };
        Some(format!("{verb} {}", self.what))
    }
}
