//! Signals: calls of a program's handlers between two instructions of the main thread, as CPython makes them.
//!
//! What a handler raises comes from the instruction that would have been next, or from the wait that the signal met; a wait
//! whose handler returns goes on (PEP 475).

use crate::native::{Cx, Raised, Res};
use crate::thread::Then;
use crate::types;
use crate::value::Value;
use crate::world::World;

/// The number of `SIGINT`.
pub const SIGINT: i32 = 2;

impl<W: World> Cx<'_, W> {
    /// Has the running thread, which is the main thread between two steps, call what handles some signals, the lowest
    /// number first: a bit each. `parked`: a wait of the thread was cut short for it.
    ///
    /// # Errors
    /// `KeyboardInterrupt` for `SIGINT` in a program that has not imported `signal`; what a call raises at once.
    pub fn deliver(&mut self, signals: u64, parked: bool) -> Res<()> {
        let name = self.world.intern("deliver");
        let module = self.module("_signal");
        let dict = module.and_then(|module| self.module_dict(module));
        let Some(function) = dict.and_then(|dict| self.dict_name(dict, name)) else {
            return match signals >> SIGINT & 1 {
                0 => Ok(()),
                _ => Err(self.keyboard_interrupt()),
            };
        };
        let mut resume = self.thread.resume.take();
        let permits = parked.then(|| self.world.permits());
        let numbers = (1..u64::BITS)
            .rev()
            .filter(|number| signals >> number & 1 == 1);
        for (at, number) in numbers.enumerate() {
            let then = Then::Signal(resume.take(), permits.filter(|_| at == 0));
            let floor = self.thread.stack.len() as u32;
            self.call(function, &[Value::Int(i64::from(number))], &[], floor, then)?;
        }
        Ok(())
    }

    fn keyboard_interrupt(&mut self) -> Raised {
        self.error_with(types::KEYBOARD_INTERRUPT, Vec::new())
    }
}
