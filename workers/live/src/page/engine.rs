//! Loading the engine: once for the page, compiled while it comes.

use std::cell::RefCell;
use std::rc::Rc;

use futures_util::FutureExt;
use futures_util::future::{LocalBoxFuture, Shared};
use js_sys::{Promise, Reflect, Uint8Array, WebAssembly};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStreamDefaultReader, Response};

use super::begun;

/// The file of the engine in its folder.
const FILE: &str = "engine_bg.wasm";

/// A hearer of how much has come: the share from 0 to 1, where it is known.
pub type OnProgress = Rc<dyn Fn(Option<f64>)>;

type Loading = Shared<LocalBoxFuture<'static, Result<WebAssembly::Module, String>>>;

thread_local! {
    /// The compiled engine and the folder it came from.
    static ENGINE: RefCell<Option<(String, WebAssembly::Module)>> = const { RefCell::new(None) };
    /// The engine on its way, with the folder it comes from.
    static LOADING: RefCell<Option<(String, Loading)>> = const { RefCell::new(None) };
    /// Who hears how much of it has come.
    static HEARERS: RefCell<Vec<OnProgress>> = const { RefCell::new(Vec::new()) };
}

/// The compiled engine, loaded if need be: once, however many ask while it is on its way.
///
/// # Errors
/// What went wrong and what to do. Asking again tries again.
pub async fn load(folder: &str, on_progress: OnProgress) -> Result<WebAssembly::Module, String> {
    if let Some(module) = loaded(folder) {
        return Ok(module);
    }
    on_progress(None);
    HEARERS.with_borrow_mut(|hearers| hearers.push(on_progress));
    let on_its_way = LOADING.with_borrow(|loading| {
        let loading = loading.as_ref().filter(|(known, _)| known == folder);
        loading.map(|(_, loading)| loading.clone())
    });
    let loading = on_its_way.unwrap_or_else(|| {
        let loading = fetched(folder.to_owned()).boxed_local().shared();
        LOADING.set(Some((folder.to_owned(), loading.clone())));
        loading
    });
    loading.await
}

async fn fetched(folder: String) -> Result<WebAssembly::Module, String> {
    let address = format!("{folder}{FILE}");
    let module = match begun::engine(&address) {
        Some(compiled) => JsFuture::from(compiled).await.ok(),
        None => None,
    };
    let module = match module {
        Some(module) => Ok(module.unchecked_into()),
        None => fetch(&address).await,
    };
    LOADING.set(None);
    HEARERS.take();
    let module = module.map_err(|error| {
        let words = words(&error);
        format!("The engine could not be loaded from {address}: {words}. Check the connection, then run again.")
    })?;
    ENGINE.set(Some((folder, module.clone())));
    Ok(module)
}

/// The compiled engine, if it is there.
pub fn loaded(folder: &str) -> Option<WebAssembly::Module> {
    ENGINE.with_borrow(|engine| {
        engine
            .as_ref()
            .filter(|(known, _)| known == folder)
            .map(|(_, module)| module.clone())
    })
}

fn tell(share: Option<f64>) {
    // Who hears may ask for the engine again.
    let hearers = HEARERS.with_borrow(Vec::clone);
    hearers.iter().for_each(|hear| hear(share));
}

async fn fetch(address: &str) -> Result<WebAssembly::Module, JsValue> {
    let window = web_sys::window().ok_or_else(|| JsValue::from_str("there is no page"))?;
    let response: Response = JsFuture::from(window.fetch_with_str(address))
        .await?
        .unchecked_into();
    if !response.ok() {
        return Err(JsValue::from_str(&format!(
            "the server answered {}",
            response.status()
        )));
    }
    let copy = response.clone()?;
    let compiled = WebAssembly::compile_streaming(&Promise::resolve(&JsValue::from(response)));
    let followed = follow(&copy).await;
    match JsFuture::from(compiled).await {
        Ok(module) => Ok(module.unchecked_into()),
        // A server that does not know the file's type: compile what has come.
        Err(_) => {
            let bytes = followed?;
            Ok(JsFuture::from(WebAssembly::compile(&bytes))
                .await?
                .unchecked_into())
        }
    }
}

/// Reads a response to its end and says how far it has come.
async fn follow(response: &Response) -> Result<JsValue, JsValue> {
    let header = |name: &str| response.headers().get(name).ok().flatten();
    // Of a compressed response only the compressed length is known, and only decompressed bytes come here.
    let total = match header("content-encoding") {
        None => header("content-length").and_then(|length| length.parse::<f64>().ok()),
        Some(_) => None,
    };
    let body = response
        .body()
        .ok_or_else(|| JsValue::from_str("the answer is empty"))?;
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    loop {
        let step = JsFuture::from(reader.read()).await?;
        if Reflect::get(&step, &JsValue::from_str("done"))?.is_truthy() {
            return Ok(Uint8Array::from(bytes.as_slice()).into());
        }
        let chunk: Uint8Array = Reflect::get(&step, &JsValue::from_str("value"))?.unchecked_into();
        bytes.extend(chunk.to_vec());
        tell(total.map(|total| (bytes.len() as f64 / total).min(1.0)));
    }
}

/// What an exception says.
pub fn words(error: &JsValue) -> String {
    match error.dyn_ref::<js_sys::Error>() {
        Some(error) => String::from(error.message()),
        None => error
            .as_string()
            .unwrap_or_else(|| "unknown error".to_owned()),
    }
}
