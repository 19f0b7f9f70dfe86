//! The lab in Chromium, with Pyodide and bare workers in the same page.

use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use pages::browser::Browser;
use pages::page::Page;
use serde_json::{Value, json};

use crate::memory;
use crate::setting::Setting;

/// How long one program may take in the browser.
const PATIENCE: Duration = Duration::from_secs(300);

/// What runs things in the page.
const SCRIPT: &str = include_str!("../web/page.js");

/// An open lab.
#[derive(Debug)]
pub struct Lab<'p> {
    page: &'p Page,
}

/// Gives a task a blank page in a browser with a fresh profile, and ends the browser after it.
///
/// # Errors
/// The browser cannot be started, or the task's own.
pub fn in_browser<T>(setting: &Setting, task: impl AsyncFnOnce(&Page) -> Result<T>) -> Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.context("a runtime for the driver's connection")?;
    runtime.block_on(async {
        let page = Page::open(Browser::Chromium, &setting.site).await?;
        let outcome = task(&page).await;
        // After a failure too: a browser does not end with its driver.
        page.close().await;
        outcome
    })
}

/// Name and version of a page's browser.
pub fn version(page: &Page) -> String {
    let facts = page.driver.handle().capabilities();
    let version = facts.get("browserVersion").and_then(Value::as_str);
    format!("Chromium {}", version.unwrap_or("of unknown version"))
}

impl Lab<'_> {
    /// Opens the lab in a page.
    ///
    /// # Errors
    /// The lab does not come.
    pub async fn open(page: &Page) -> Result<Lab<'_>> {
        page.driver.set_script_timeout(PATIENCE).await?;
        page.goto("/lab").await?;
        page.find(".lab .button-run").await?;
        page.driver.execute(SCRIPT, Vec::new()).await?;
        page.until("benchmark.firstLine() !== undefined").await?;
        Ok(Lab { page })
    }

    /// Name and version of the browser.
    pub fn version(&self) -> String {
        version(self.page)
    }

    /// Runs a program as a reader does and returns the lines that it printed.
    /// `options` are those of the lab's link, such as `gil=off`.
    ///
    /// # Errors
    /// The program does not end well.
    pub async fn run(&self, source: &str, options: &str) -> Result<Vec<String>> {
        let answer = self
            .call("lab", vec![json!(source), json!(options)])
            .await?;
        let status = answer["status"].as_str().unwrap_or_default();
        let lines = lines(&answer["lines"]);
        ensure!(
            status.starts_with("Finished"),
            "the run in the lab: {status} {lines:?}"
        );
        Ok(lines)
    }

    /// Runs a program until it has printed a line, answers how much memory the browser holds then, in bytes, and stops
    /// the program.
    ///
    /// # Errors
    /// The program does not get so far.
    pub async fn waiting(&self, source: &str) -> Result<u64> {
        self.page.put(source, true).await?;
        self.page.start().await?;
        self.page.printed("all are ready").await?;
        let bytes = memory::of_browser(self.page)?;
        self.page.stop().await?;
        Ok(bytes)
    }

    /// Runs a program in Pyodide, in a worker of the same page, and returns the lines that it printed.
    ///
    /// # Errors
    /// Pyodide cannot be loaded, or the program raises an exception.
    pub async fn pyodide(&self, source: &str) -> Result<Vec<String>> {
        Ok(lines(&self.call("pyodide", vec![json!(source)]).await?))
    }

    /// Lets some bare workers of the same page run `spin(loops)` of a module, given as text, and returns the seconds
    /// from before the first was started until after the last was done.
    ///
    /// # Errors
    /// The text is no module, or a worker fails.
    pub async fn bare(&self, module: &str, n_workers: u32, loops: u32) -> Result<f64> {
        let bytes = wat::parse_str(module)?;
        let answer = self
            .call("bare", vec![json!(bytes), json!(n_workers), json!(loops)])
            .await?;
        answer.as_f64().context("the bare workers' seconds")
    }

    /// Checks all interleavings of a program: the seconds from the click until the verdict is on the page, and its text.
    ///
    /// # Errors
    /// The verdict does not come.
    pub async fn check(&self, source: &str) -> Result<(f64, String)> {
        let answer = self.call("check", vec![json!(source)]).await?;
        let seconds = answer["seconds"].as_f64().context("the check's seconds")?;
        Ok((
            seconds,
            answer["text"].as_str().unwrap_or_default().to_owned(),
        ))
    }

    /// Opens a program in Step and makes some steps on and as many back, by one bytecode each, from the middle of the
    /// run. Answers the run's length in steps, and the seconds of each from the click until the document has changed.
    ///
    /// # Errors
    /// The program cannot be stepped.
    pub async fn step(&self, source: &str, n_steps: u32) -> Result<(u64, Vec<f64>)> {
        let answer = self
            .call("step", vec![json!(source), json!(n_steps)])
            .await?;
        let length = answer["length"].as_u64().context("the run's length")?;
        let times = answer["times"].as_array().context("the steps' times")?;
        Ok((length, times.iter().filter_map(Value::as_f64).collect()))
    }

    /// Lets two bare workers pass something to and fro, and returns the seconds of a round: a word of shared memory if
    /// `n_bytes` is 0, else a copy of so many bytes.
    ///
    /// # Errors
    /// A worker fails.
    pub async fn pair(&self, n_bytes: u32, n_rounds: u32) -> Result<f64> {
        let answer = self
            .call("pair", vec![json!(n_bytes), json!(n_rounds)])
            .await?;
        let seconds = answer.as_f64().context("the pair's seconds")?;
        Ok(seconds / f64::from(n_rounds))
    }

    /// Calls a function of the script in the page.
    async fn call(&self, name: &str, arguments: Vec<Value>) -> Result<Value> {
        let script = format!(
            "const done = arguments[arguments.length - 1];\
             benchmark.{name}(...[...arguments].slice(0, -1)).then(\
               (value) => done({{ value }}), (cause) => done({{ cause: String(cause?.stack ?? cause) }}));"
        );
        let answer = self.page.driver.execute_async(script, arguments).await;
        let answer = answer.with_context(|| name.to_owned())?.json().clone();
        if let Some(cause) = answer["cause"].as_str() {
            bail!("{name}: {cause}");
        }
        Ok(answer["value"].clone())
    }
}

/// The strings of an array.
fn lines(value: &Value) -> Vec<String> {
    let texts = value.as_array().into_iter().flatten();
    texts
        .filter_map(|text| text.as_str().map(str::to_owned))
        .collect()
}
