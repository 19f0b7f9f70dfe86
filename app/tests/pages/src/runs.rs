//! The lab and what every run shows, as a test uses them.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::page::Page;

/// What the status line says while a run is not over, as the inside of a JavaScript pattern.
const UNDER_WAY: &str = "^(|Starting.*|Running.*)$";

/// Opens the lab with a program in it, as a reader who comes back finds it.
///
/// # Errors
/// The page cannot be loaded.
pub async fn open(page: &Page, source: &str, gil: bool) -> Result<()> {
    let draft = json!({
        "source": source,
        "options": { "gil": gil, "start_method": "Spawn", "switch_interval_us": 5000 },
    });
    page.goto("/course").await?;
    let keep = "localStorage.setItem('interleave.lab', arguments[0]);";
    page.driver
        .execute(keep, vec![json!(draft.to_string())])
        .await?;
    page.goto("/lab").await?;
    page.find(".lab .button-run").await.map(|_| ())
}

/// Opens the lab with a program and starts it.
///
/// # Errors
/// The page cannot be loaded.
pub async fn run(page: &Page, source: &str, gil: bool) -> Result<()> {
    open(page, source, gil).await?;
    page.click(".lab .button-run").await
}

/// Waits until every run inside an element is over.
///
/// # Errors
/// One of them does not end.
pub async fn ended(page: &Page, inside: &str) -> Result<()> {
    page.until(&format!(
        "(() => {{ const lines = [...document.querySelectorAll('{inside} .run-status p[role=status]')]; \
         return lines.length > 0 && lines.every((line) => !/{UNDER_WAY}/.test(line.textContent)); }})()"
    ))
    .await
}

/// Waits for the end of the lab's run and returns what it printed.
///
/// # Errors
/// The run does not end, or not well.
pub async fn output(page: &Page) -> Result<String> {
    ended(page, ".lab").await?;
    let status = page.text(".run-status p").await?;
    ensure!(status.starts_with("Finished"), "the run: {status}");
    let lines = "[...document.querySelectorAll('.output-text')].map((line) => line.textContent).join('\\n')";
    let text = page.evaluate(lines).await?;
    Ok(text.as_str().unwrap_or_default().trim().to_owned())
}
