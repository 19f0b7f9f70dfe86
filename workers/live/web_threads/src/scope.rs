//! The few things that a worker asks its browser for.

use js_sys::{Function, Object, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    DedicatedWorkerGlobalScope, Performance, Worker, WorkerOptions, WorkerType, XmlHttpRequest,
    XmlHttpRequestResponseType,
};

/// The stack of such a worker in bytes: a multiple of 64 KiB. Python's frames are not on it.
const STACK_BYTES: u32 = 1 << 20;

/// This worker.
pub fn this() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

/// Whether memory can be shared with other workers.
pub fn is_isolated() -> bool {
    Reflect::get(&this(), &JsValue::from_str("crossOriginIsolated"))
        .is_ok_and(|isolated| isolated.is_truthy())
}

/// This worker's clock and its origin.
pub fn performance() -> Option<(Performance, f64)> {
    let performance: Performance = this().performance()?;
    let origin = performance.time_origin();
    Some((performance, origin))
}

/// Calls a function every so many milliseconds, for ever.
pub fn every(ms: i32, tick: impl FnMut() + 'static) {
    let tick = Closure::<dyn FnMut()>::new(tick).into_js_value();
    // It fails only without a window or worker, and this is one.
    drop(
        this().set_interval_with_callback_and_timeout_and_arguments_0(
            tick.unchecked_ref::<Function>(),
            ms,
        ),
    );
}

/// Calls a function once, after so many milliseconds.
pub fn after(ms: i32, then: &Function) {
    drop(this().set_timeout_with_callback_and_timeout_and_arguments_0(then, ms));
}

/// How many cores there are for workers.
pub fn n_cores() -> u32 {
    this().navigator().hardware_concurrency().max(1.0) as u32
}

/// Starts a worker that shares the memory, from a script of this address. `on_message` is called with what it posts,
/// `on_failure` with a message when it died.
///
/// # Errors
/// The browser refuses; its words.
pub fn start_thread_worker(
    address: &str,
    on_message: &Function,
    on_failure: &Function,
) -> Result<(), String> {
    let worker = match begun_thread_worker() {
        Some(worker) => worker,
        None => {
            let options = WorkerOptions::new();
            options.set_type(WorkerType::Module);
            Worker::new_with_options(address, &options).map_err(words)?
        }
    };
    worker.set_onmessage(Some(on_message));
    worker.set_onerror(Some(on_failure));
    let start = Object::new();
    for (key, value) in [
        ("module", wasm_bindgen::module()),
        ("memory", wasm_bindgen::memory()),
        ("stackBytes", JsValue::from(STACK_BYTES)),
    ] {
        Reflect::set(&start, &JsValue::from_str(key), &value).map_err(words)?;
    }
    worker.post_message(&start).map_err(words)
}

/// The worker for threads that the loader of this worker has started while the engine was on its way; given out once.
fn begun_thread_worker() -> Option<Worker> {
    let name = JsValue::from_str("firstThread");
    let worker = Reflect::get(&this(), &name).ok()?;
    Reflect::set(&this(), &name, &JsValue::UNDEFINED).ok()?;
    worker.dyn_into().ok()
}

/// The address of a file beside this worker's script.
pub fn beside(name: &str) -> String {
    let here = this().location();
    let path = here.pathname();
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{}{folder}/{name}", here.origin())
}

/// Fetches a file while the worker waits; an `ArrayBuffer`.
///
/// # Errors
/// The server does not answer or has no such file.
pub fn fetch(address: &str) -> Result<JsValue, JsValue> {
    let request = XmlHttpRequest::new()?;
    request.open_with_async("GET", address, false)?;
    request.set_response_type(XmlHttpRequestResponseType::Arraybuffer);
    request.send()?;
    match request.status()? {
        200 => request.response(),
        status => Err(JsValue::from(status)),
    }
}

/// A server's answer.
#[derive(Debug)]
pub struct Answer {
    /// 200, 404, …
    pub status: u16,
    /// `OK`
    pub reason: String,
    /// The address that has answered in the end.
    pub address: String,
    /// Names and values of headers.
    pub headers: Vec<(String, String)>,
    /// The content.
    pub body: Vec<u8>,
}

/// Asks a server while the worker waits. A timeout of 0 milliseconds is none.
///
/// # Errors
/// There is no answer, or the page's policy does not let the address be asked; in words.
pub fn ask(
    method: &str,
    address: &str,
    headers: &[(String, String)],
    body: Option<&[u8]>,
    timeout_ms: u32,
) -> Result<Answer, String> {
    let request = XmlHttpRequest::new().map_err(words)?;
    request
        .open_with_async(method, address, false)
        .map_err(words)?;
    request.set_response_type(XmlHttpRequestResponseType::Arraybuffer);
    request.set_timeout(timeout_ms);
    for (name, value) in headers {
        // A browser keeps some headers to itself; without them the request is still what was asked for.
        drop(request.set_request_header(name, value));
    }
    // Copied, because what is sent must not be shared memory.
    let content = body.map(|body| Uint8Array::from(body).buffer());
    request
        .send_with_opt_buffer_source(content.as_ref().map(AsRef::as_ref))
        .map_err(words)?;
    let content = request.response().map_err(words)?;
    let lines = request.get_all_response_headers().map_err(words)?;
    let headers = lines.lines().filter_map(|line| {
        let (name, value) = line.split_once(':')?;
        Some((name.to_owned(), value.trim().to_owned()))
    });
    Ok(Answer {
        status: request.status().map_err(words)?,
        reason: request.status_text().map_err(words)?,
        address: request.response_url(),
        headers: headers.collect(),
        body: Uint8Array::new(&content).to_vec(),
    })
}

/// What an exception says.
pub fn words(error: JsValue) -> String {
    match error.dyn_ref::<js_sys::Error>() {
        Some(error) => String::from(error.message()),
        None => format!("{error:?}"),
    }
}
