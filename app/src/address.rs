//! Addresses: the site may live under any base path, so no page writes a link by hand.

use wasm_bindgen::JsValue;

/// The base path of a site whose documents have the given base address path: `/` gives an empty string,
/// `/teaching/interleave/` gives `/teaching/interleave`.
pub fn base_of(pathname: &str) -> String {
    let folder = match pathname.rfind('/') {
        Some(end) => &pathname[..end],
        None => "",
    };
    folder.trim_end_matches('/').to_owned()
}

/// The base path of this site, without a slash at its end; empty for a site at the root of its host.
pub fn base() -> String {
    document_base()
        .map(|url| base_of(&url.pathname()))
        .unwrap_or_default()
}

/// The link to a page: `page("/course")`.
pub fn page(path: &str) -> String {
    format!("{}{path}", base())
}

/// The link to a lesson.
pub fn lesson(slug: &str) -> String {
    page(&format!("/lesson/{slug}"))
}

/// The link to the slides of a lesson, at a slide counted from 1.
pub fn slides(slug: &str, slide: usize) -> String {
    page(&format!("/present/{slug}?slide={slide}"))
}

/// The absolute address of a file of the site, given relative to its base: `data/course.json`.
pub fn file(relative: &str) -> Option<String> {
    let base = document_base()?;
    web_sys::Url::new_with_base(relative, &base.href())
        .ok()
        .map(|url| url.href())
}

/// The absolute address of a built asset, as `<meta name="asset:NAME">` gives it.
pub fn asset(name: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    let meta = document
        .query_selector(&format!("meta[name='asset:{name}']"))
        .ok()??;
    file(&meta.get_attribute("content")?)
}

/// Why a file could not be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// There is no such file.
    Missing,
    /// The network or the host failed; the text says how.
    Failed(String),
    /// The file came, but this version of the page cannot read it; the text says why.
    Unreadable(String),
}

/// Fetches a file of the site as text.
///
/// # Errors
/// [`LoadError::Missing`] for a 404, [`LoadError::Failed`] for any other failure.
pub async fn fetch_text(relative: &str) -> Result<String, LoadError> {
    let failed = |cause: JsValue| LoadError::Failed(describe(&cause));
    let address = file(relative).ok_or_else(|| LoadError::Failed("no base address".to_owned()))?;
    let window = web_sys::window().ok_or_else(|| LoadError::Failed("no window".to_owned()))?;
    let answer = wasm_bindgen_futures::JsFuture::from(window.fetch_with_str(&address))
        .await
        .map_err(failed)?;
    let answer = web_sys::Response::from(answer);
    match answer.status() {
        404 => return Err(LoadError::Missing),
        200..=299 => {}
        status => return Err(LoadError::Failed(format!("the host answered {status}"))),
    }
    let text = wasm_bindgen_futures::JsFuture::from(answer.text().map_err(failed)?)
        .await
        .map_err(failed)?;
    text.as_string()
        .ok_or_else(|| LoadError::Unreadable("not text".to_owned()))
}

/// Fetches and reads a JSON file of the site.
///
/// # Errors
/// As [`fetch_text`], and [`LoadError::Unreadable`] where the JSON is not of the expected form.
pub async fn fetch_json<T: serde::de::DeserializeOwned>(relative: &str) -> Result<T, LoadError> {
    let text = fetch_text(relative).await?;
    serde_json::from_str(&text).map_err(|error| LoadError::Unreadable(error.to_string()))
}

/// The text of a JavaScript error.
pub fn describe(cause: &JsValue) -> String {
    js_sys::Reflect::get(cause, &JsValue::from_str("message"))
        .ok()
        .and_then(|message| message.as_string())
        .or_else(|| cause.as_string())
        .unwrap_or_else(|| "unknown error".to_owned())
}

fn document_base() -> Option<web_sys::Url> {
    let uri = web_sys::window()?.document()?.base_uri().ok()??;
    web_sys::Url::new(&uri).ok()
}

#[cfg(test)]
mod tests {
    use super::base_of;

    #[track_caller]
    fn check(pathname: &str, base: &str) {
        assert_eq!(base_of(pathname), base);
    }

    #[test]
    fn base_paths_have_no_slash_at_their_end() {
        check("/", "");
        check("", "");
        check("/interleave/", "/interleave");
        check("/teaching/interleave/", "/teaching/interleave");
        check("/interleave/index.html", "/interleave");
    }
}
