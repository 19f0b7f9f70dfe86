//! The few things of the browser for which `web-sys` has no stable type.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::address::describe;

#[wasm_bindgen(module = "/src/browser.js")]
extern "C" {
    /// Fetches an ES module.
    #[wasm_bindgen(js_name = load)]
    pub fn load(address: &str) -> Promise;
    fn deflate(bytes: &Uint8Array) -> Promise;
    fn inflate(bytes: &Uint8Array) -> Promise;
    fn copy(text: &str) -> Promise;
    #[wasm_bindgen(js_name = fileText)]
    fn file_text(file: &web_sys::File) -> Promise;
}

/// Whether something is open that Escape closes, such as the definition of a term.
pub fn popover_is_open() -> bool {
    // A browser without popovers does not know the selector.
    let open = leptos::prelude::document().query_selector(":popover-open");
    open.is_ok_and(|found| found.is_some())
}

/// Compresses bytes as raw DEFLATE (RFC 1951).
///
/// # Errors
/// The cause in words, in a browser without compression streams.
pub async fn compressed(bytes: &[u8]) -> Result<Vec<u8>, String> {
    bytes_of(deflate(&Uint8Array::from(bytes))).await
}

/// Reverses [`compressed`].
///
/// # Errors
/// The cause in words, where the bytes are damaged or the browser has no compression streams.
pub async fn decompressed(bytes: &[u8]) -> Result<Vec<u8>, String> {
    bytes_of(inflate(&Uint8Array::from(bytes))).await
}

/// Copies a text to the clipboard.
///
/// # Errors
/// The cause in words, where the browser does not allow it.
pub async fn copy_text(text: &str) -> Result<(), String> {
    let done = JsFuture::from(copy(text)).await;
    done.map(drop).map_err(|cause| describe(&cause))
}

/// The text of a file that was dropped or chosen.
///
/// # Errors
/// The cause in words, where it cannot be read.
pub async fn text_of(file: &web_sys::File) -> Result<String, String> {
    let text = JsFuture::from(file_text(file))
        .await
        .map_err(|cause| describe(&cause))?;
    text.as_string()
        .ok_or_else(|| "the file is not text".to_owned())
}

async fn bytes_of(promise: Promise) -> Result<Vec<u8>, String> {
    let bytes = JsFuture::from(promise)
        .await
        .map_err(|cause| describe(&cause))?;
    Ok(Uint8Array::new(&bytes).to_vec())
}
