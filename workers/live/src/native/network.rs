//! Asking servers natively, for `urllib.request`: over HTTP without encryption, as to a server on the same machine.

use std::time::Duration;

use machine::kernel::{Fetch, Fetched};
use ureq::http::{HeaderMap, Request};
use ureq::{Agent, ResponseExt};

/// Asks a server and waits for the answer.
///
/// # Errors
/// There is no answer; in words.
pub fn fetch(fetch: &Fetch) -> Result<Fetched, String> {
    let timeout = match fetch.timeout_ms {
        0 => None,
        ms => Some(Duration::from_millis(u64::from(ms))),
    };
    let agent: Agent = Agent::config_builder()
        .timeout_global(timeout)
        .http_status_as_error(false)
        .allow_non_standard_methods(true)
        .build()
        .into();
    let mut request = Request::builder()
        .method(fetch.method.as_str())
        .uri(&fetch.address);
    for (name, value) in &fetch.headers {
        request = request.header(name, value);
    }
    let words = |error: &dyn std::fmt::Display| error.to_string();
    let answer = match &fetch.body {
        Some(body) => {
            let request = request.body(body.as_slice());
            agent.run(request.map_err(|error| words(&error))?)
        }
        None => agent.run(request.body(()).map_err(|error| words(&error))?),
    };
    let mut answer = answer.map_err(|error| words(&error))?;
    let body = answer
        .body_mut()
        .with_config()
        .limit(u64::MAX)
        .read_to_vec();
    Ok(Fetched {
        status: answer.status().as_u16(),
        reason: answer
            .status()
            .canonical_reason()
            .unwrap_or_default()
            .to_owned(),
        address: answer.get_uri().to_string(),
        headers: pairs(answer.headers()),
        body: body.map_err(|error| words(&error))?,
    })
}

fn pairs(headers: &HeaderMap) -> Vec<(String, String)> {
    let text =
        |value: &ureq::http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    headers
        .iter()
        .map(|(name, value)| (name.to_string(), text(value)))
        .collect()
}
