//! Signals: the main thread handles them between two instructions, or within a wait that they cut short.

use machine::native::Cx;
use machine::signals::SIGINT;
use machine::value::Value;
use trace::ids::ThreadId;

use super::Process;
use super::world::LiveWorld;
use crate::sync::lock;
use crate::sync::pause::Pause;

impl Process {
    /// Has the main thread handle a signal: it calls the program's handler, or raises `KeyboardInterrupt` for `SIGINT`.
    pub fn signal(&self, signal: i32) {
        *lock(&self.signals) |= 1_u64.checked_shl(signal.unsigned_abs()).unwrap_or(0);
        self.pause.set(Pause::SIGNAL);
        if let Some(main) = lock(&self.threads).get(&ThreadId(0)) {
            main.parker.interrupt();
        }
    }

    /// Whether `SIGINT` has come; it counts as handled then.
    pub fn take_interrupt(&self) -> bool {
        if !self.pause.has(Pause::SIGNAL) {
            return false;
        }
        let mut signals = lock(&self.signals);
        let interrupt = 1 << SIGINT;
        let came = *signals & interrupt != 0;
        *signals &= !interrupt;
        came
    }

    /// Has the main thread, which has its turn, call what handles the signals that have come. `cut_short`: it has just left
    /// a wait for them.
    pub fn handle_signals(&self, cx: &mut Cx<'_, LiveWorld>, cut_short: bool) {
        if cx.thread.frames.is_empty() {
            return;
        }
        let parked = cx.thread.resume.is_some();
        // What CPython has in C is not left for a handler, but for an interrupt: it may take for ever.
        let now = match !parked && cx.thread.is_in_c() {
            true => 1 << SIGINT,
            false => u64::MAX,
        };
        let mut all = lock(&self.signals);
        let signals = *all & now;
        *all &= !now;
        if *all == 0 {
            self.pause.clear(Pause::SIGNAL);
        }
        drop(all);
        if let Err(raised) = cx.deliver(signals, parked && cut_short) {
            cx.thread.pending = Some(Value::Obj(raised.0));
        }
    }
}
