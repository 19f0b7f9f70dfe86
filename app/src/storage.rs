//! What the browser keeps for the reader between visits: plain JSON in `localStorage`, never sent anywhere.
//!
//! Storage may be full or switched off; then nothing is kept and nothing fails.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The value kept under a name, if there is one that can still be read.
pub fn load<T: DeserializeOwned>(name: &str) -> Option<T> {
    let text = storage()?.get_item(&key(name)).ok()??;
    serde_json::from_str(&text).ok()
}

/// Keeps a value under a name.
pub fn save<T: Serialize>(name: &str, value: &T) {
    if let (Some(storage), Ok(text)) = (storage(), serde_json::to_string(value)) {
        // A full or forbidden storage only means that nothing is kept.
        let _ = storage.set_item(&key(name), &text);
    }
}

fn key(name: &str) -> String {
    format!("interleave.{name}")
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}
