//! Where the modules of Python's library come from that are not in the explorer: the engine's file of them, which is
//! fetched when a program that is explored first imports one. Its address is the query of the worker's own.

use std::sync::OnceLock;

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, XmlHttpRequest, XmlHttpRequestResponseType};

static APART: OnceLock<Vec<u8>> = OnceLock::new();

/// Its content. The worker waits for it; `None` if it cannot be fetched now.
pub fn apart() -> Option<&'static [u8]> {
    if let Some(bytes) = APART.get() {
        return Some(bytes);
    }
    let global: JsValue = js_sys::global().into();
    let this: DedicatedWorkerGlobalScope = global.unchecked_into();
    let query = this.location().search();
    let bytes = fetch(query.strip_prefix('?')?).ok()?;
    Some(APART.get_or_init(|| Uint8Array::new(&bytes).to_vec()))
}

/// A file, as an `ArrayBuffer`.
fn fetch(address: &str) -> Result<JsValue, JsValue> {
    let request = XmlHttpRequest::new()?;
    request.open_with_async("GET", address, false)?;
    request.set_response_type(XmlHttpRequestResponseType::Arraybuffer);
    request.send()?;
    match request.status()? {
        200 => request.response(),
        status => Err(JsValue::from(status)),
    }
}
