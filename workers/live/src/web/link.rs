//! Messages between the kernel's process and the others, over message ports.

use gloo_worker::{Bincode, Codec};
use js_sys::{Array, Uint8Array};
use machine::kernel::{Reply, Request, Ticket};
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{MessageEvent, MessagePort};

use crate::sync::script::Pass;

/// What a process tells the kernel.
#[derive(Debug, Serialize, Deserialize)]
pub enum ToKernel {
    /// A request.
    Request(Ticket, Request),
    /// Take it back.
    Cancel(Ticket),
    /// The process has ended with this code; what is to be passed on after that: a message of its own could be lost.
    Ended(i32, Option<Pass>),
    /// This is to be passed on to the other processes of a forced run.
    Pass(Pass),
}

/// What the kernel answers.
#[derive(Debug, Serialize, Deserialize)]
pub enum FromKernel {
    /// The answer to a request.
    Reply(Ticket, Reply),
    /// The process is to handle this signal.
    Signal(i32),
    /// In a forced run: what a request makes happen at once has happened, and it was answered if that could be.
    Heard(Ticket),
    /// Another process of a forced run says so.
    Pass(Pass),
}

/// Sends a message. Its bytes go over to the other side instead of being copied once more.
pub fn send<T: Serialize>(port: &MessagePort, message: T) {
    let bytes: Uint8Array = Bincode::encode(message).unchecked_into();
    let moved = Array::of1(&bytes.buffer());
    // A port whose other side is gone takes messages and drops them.
    drop(port.post_message_with_transferable(&bytes, &moved));
}

/// Calls a function with every message that comes.
pub fn on_message<T: for<'a> Deserialize<'a>>(port: &MessagePort, take: impl Fn(T) + 'static) {
    let handler = move |event: MessageEvent| take(Bincode::decode(event.data()));
    let handler = Closure::<dyn Fn(MessageEvent)>::new(handler).into_js_value();
    // Setting `onmessage` also starts the port.
    port.set_onmessage(Some(handler.unchecked_ref()));
}
