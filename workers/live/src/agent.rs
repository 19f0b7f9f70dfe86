//! The words between the page and the coordinator of one process, carried by gloo-worker.

use js_sys::Reflect;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;

use crate::messages::{Options, Report};

/// What the page tells a process.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ToProcess {
    /// Make the workers that threads will run on; nothing else is known yet.
    Warm {
        /// How many.
        n_workers: u32,
        /// Whether a memory can be shared with them.
        isolated: bool,
        /// The number of cores.
        cores: u32,
    },
    /// Become this process and run.
    Start(Box<ProcessStart>),
    /// The page has taken in one batch of reports.
    Taken,
    /// Let a forced run that is frozen go on.
    Release,
}

/// What a process is started with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProcessStart {
    /// Its number in the run; 0 is the first, whose coordinator holds the kernel.
    pub number: u32,
    /// Its parent's number.
    pub parent: Option<u32>,
    /// Its Python name.
    pub name: String,
    /// When the run began, in milliseconds since 1970 on the page's clock.
    pub run_start_ms: f64,
    /// When this process was asked for, in nanoseconds since the run began.
    pub requested_ns: u64,
    /// How to run.
    pub options: Options,
    /// The main program's file name.
    pub file_name: String,
    /// Its text.
    pub source: String,
    /// `sys.argv`
    pub argv: Vec<String>,
    /// What it begins with.
    pub begin: Begin,
}

/// What a process begins with; the page passes it on unread.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Begin {
    /// Whether it is a copy of its parent.
    pub copy: bool,
    /// Its parent's image if it is a copy, else its pickled process object. Empty for the first process.
    #[serde(with = "serde_bytes")]
    pub bytes: Vec<u8>,
}

/// What a process tells the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum FromProcess {
    /// It can be started.
    Ready,
    /// News of the run, in order.
    Reports(Vec<Report>),
    /// The process has ended and has reported everything.
    Final,
    /// The kernel wants a process: its number, its parent's number, its name, when it was asked for, what it begins with.
    Spawn {
        /// Its number.
        number: u32,
        /// Its parent's.
        parent: u32,
        /// Its Python name.
        name: String,
        /// When it was asked for, in nanoseconds since the run began.
        requested_ns: u64,
        /// What it begins with.
        begin: Begin,
    },
    /// The kernel knows that a process has ended: nothing that the process had to say to it is on its way.
    Gone {
        /// Its number.
        number: u32,
    },
    /// The kernel wants a process gone; its exit code is known to it.
    Kill {
        /// Its number.
        number: u32,
        /// Its exit code.
        code: i32,
    },
    /// All processes have ended.
    Over {
        /// When.
        at_ns: u64,
        /// The exit code of the first process.
        code: i32,
        /// Why the engine itself failed, if it did.
        failure: Option<String>,
    },
}

/// What a worker's `error` event says. One for a script that could not be loaded says nothing.
pub fn death(event: &JsValue) -> String {
    let message = Reflect::get(event, &JsValue::from_str("message")).ok();
    let words = message.and_then(|message| message.as_string());
    words
        .filter(|words| !words.is_empty())
        .unwrap_or_else(|| "a worker could not be loaded".to_owned())
}
