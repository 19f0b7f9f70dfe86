//! What the page's first script has begun before this code was there: the worker of the process that waits for the
//! next run, and the engine, which that worker fetches and compiles. Each is given out once.

use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, EventTarget, Worker};

/// A process's worker that was started before anybody listened to it.
pub struct Begun {
    /// The worker.
    pub worker: Worker,
    /// What it has said since.
    early: Array,
}

impl Begun {
    /// Says once more what the worker has said, now that it is listened to.
    pub fn say_again(&self) {
        let target: &EventTarget = &self.worker;
        for event in self.early.iter() {
            // An event that was dispatched before can be dispatched again.
            let _ = target.dispatch_event(event.unchecked_ref::<Event>());
        }
    }
}

/// The engine at an address, on its way to be compiled.
pub fn engine(address: &str) -> Option<Promise> {
    let begun = taken("engineBegun", address)?;
    entry(&begun, "module").map(JsCast::unchecked_into)
}

/// The worker whose script has an address. It fetches the engine itself.
pub fn process(address: &str) -> Option<Begun> {
    let begun = taken("processBegun", address)?;
    Some(Begun {
        worker: entry(&begun, "worker")?.unchecked_into(),
        early: entry(&begun, "early")?.unchecked_into(),
    })
}

/// What a global variable holds, if it is of this address; from now on it holds nothing.
fn taken(name: &str, address: &str) -> Option<JsValue> {
    let global = js_sys::global();
    let begun = entry(&global, name)?;
    if entry(&begun, "address")?.as_string()? != address {
        return None;
    }
    Reflect::set(&global, &JsValue::from_str(name), &JsValue::UNDEFINED).ok()?;
    Some(begun)
}

fn entry(of: &JsValue, name: &str) -> Option<JsValue> {
    let value = Reflect::get(of, &JsValue::from_str(name)).ok()?;
    (!value.is_undefined()).then_some(value)
}
