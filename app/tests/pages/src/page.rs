//! A page as a test sees it: go, find, wait, press, look.

use std::fs;
use std::panic::Location;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use thirtyfour::extensions::query::ElementQueryable;
use thirtyfour::{By, WebDriver, WebElement};

use crate::browser::Browser;

/// How long a test waits for what must come; far longer than a busy machine needs.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often it looks.
const INTERVAL: Duration = Duration::from_millis(50);

/// An open page.
#[derive(Debug)]
pub struct Page {
    /// The session, for what has no method here.
    pub driver: WebDriver,
    browser: Browser,
    site: String,
}

impl Page {
    /// Opens a browser; the page is blank until [`Page::goto`].
    ///
    /// # Errors
    /// The browser cannot be started.
    pub async fn open(browser: Browser, site: &str) -> Result<Page> {
        let driver = browser.session().await?;
        driver.set_script_timeout(PATIENCE).await?;
        Ok(Page {
            driver,
            browser,
            site: site.trim_end_matches('/').to_owned(),
        })
    }

    /// Goes to an address of the site, such as `/lesson/locks`.
    ///
    /// # Errors
    /// The address cannot be loaded.
    pub async fn goto(&self, path: &str) -> Result<()> {
        self.driver
            .goto(format!("{}{path}", self.site))
            .await
            .with_context(|| path.to_owned())
    }

    /// From the next load on, runs a script in the page before any of its own: what a browser lacks or forbids can be
    /// taken away there. Chromium only.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn before_each_load(&self, script: &str) -> Result<()> {
        let command = "Page.addScriptToEvaluateOnNewDocument";
        let script = json!({ "source": script });
        self.driver.cdp().send_raw(command, script).await?;
        Ok(())
    }

    /// The first element that a CSS selector names, as soon as it is there.
    ///
    /// # Errors
    /// It does not come.
    pub async fn find(&self, selector: &str) -> Result<WebElement> {
        let query = self
            .driver
            .query(By::Css(selector))
            .wait(PATIENCE, INTERVAL);
        query
            .first()
            .await
            .with_context(|| format!("nothing on the page is {selector}"))
    }

    /// How many elements a CSS selector names now.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn count(&self, selector: &str) -> Result<usize> {
        Ok(self.find_all(selector).await?.len())
    }

    /// All elements that a CSS selector names now.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn find_all(&self, selector: &str) -> Result<Vec<WebElement>> {
        Ok(self.driver.find_all(By::Css(selector)).await?)
    }

    /// The visible text of the first element that a CSS selector names, as soon as it is there.
    ///
    /// # Errors
    /// It does not come.
    pub async fn text(&self, selector: &str) -> Result<String> {
        Ok(self.find(selector).await?.text().await?)
    }

    /// Clicks the first element that a CSS selector names, as soon as it can be clicked.
    ///
    /// # Errors
    /// It does not come, or something covers it.
    pub async fn click(&self, selector: &str) -> Result<()> {
        let query = self
            .driver
            .query(By::Css(selector))
            .and_clickable()
            .wait(PATIENCE, INTERVAL);
        let element = query
            .first()
            .await
            .with_context(|| format!("nothing to click is {selector}"))?;
        element.scroll_into_view().await?;
        element.click().await.with_context(|| selector.to_owned())
    }

    /// Sends keys to what has the focus. Special keys are `thirtyfour::Key`.
    ///
    /// # Errors
    /// The browser does not take them.
    pub async fn press(&self, keys: impl Into<thirtyfour::TypingData>) -> Result<()> {
        Ok(self.driver.active_element().await?.send_keys(keys).await?)
    }

    /// The value of a JavaScript expression.
    ///
    /// # Errors
    /// It throws.
    pub async fn evaluate(&self, expression: &str) -> Result<Value> {
        let answer = self
            .driver
            .execute(format!("return ({expression});"), Vec::new())
            .await;
        Ok(answer
            .with_context(|| expression.to_owned())?
            .json()
            .clone())
    }

    /// Waits until a JavaScript expression is true; one that throws, because what it asks about is not there, is not
    /// true yet.
    ///
    /// # Errors
    /// It does not become true; what it threw last is told.
    pub async fn until(&self, expression: &str) -> Result<()> {
        let script = format!(
            "const done = arguments[0], end = performance.now() + {};\
             (function look() {{\
               let seen = false, thrown = false;\
               try {{ seen = Boolean({expression}); }} catch (cause) {{ thrown = String(cause); }}\
               if (seen || performance.now() > end) done(thrown || seen); else setTimeout(look, {});\
             }})();",
            PATIENCE.as_millis() - 2_000,
            INTERVAL.as_millis()
        );
        let answer = self
            .driver
            .execute_async(script, Vec::new())
            .await?
            .json()
            .clone();
        ensure!(
            answer == Value::Bool(true),
            "never true: {expression} ({answer})"
        );
        Ok(())
    }

    /// The serious and critical findings of axe-core on the page as it is now, one line each.
    ///
    /// # Errors
    /// axe-core is not installed or cannot run.
    pub async fn accessibility_findings(&self) -> Result<Vec<String>> {
        let path = root().join("node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        self.driver
            .execute(axe, Vec::new())
            .await
            .context("axe-core")?;
        let script = "const done = arguments[0];\
            axe.run(document, { resultTypes: ['violations'] }).then(\
              (result) => done(result.violations.map((v) => ({ id: v.id, impact: v.impact, help: v.help,\
                where: v.nodes.map((node) => node.target.join(' ')) }))),\
              (cause) => done([{ id: 'axe', impact: 'critical', help: String(cause), where: [] }]));";
        let found = self
            .driver
            .execute_async(script, Vec::new())
            .await
            .context("axe-core")?
            .json()
            .clone();
        let found = found.as_array().context("axe-core's findings")?;
        let grave = found
            .iter()
            .filter(|finding| finding["impact"] == "serious" || finding["impact"] == "critical");
        Ok(grave
            .map(|finding| {
                format!(
                    "{}: {} {}",
                    finding["id"], finding["help"], finding["where"]
                )
            })
            .collect())
    }

    /// The errors in the browser's log since it was last asked; Firefox keeps none.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn errors(&self) -> Result<Vec<String>> {
        if self.browser == Browser::Firefox {
            return Ok(Vec::new());
        }
        let log = self.driver.browser_log().await?;
        Ok(log
            .into_iter()
            .filter(|entry| entry.level == "SEVERE")
            .map(|entry| entry.message)
            .collect())
    }

    /// Saves a picture of what is in the window as `target/pages/NAME.png`.
    ///
    /// # Errors
    /// The file cannot be written.
    pub async fn picture(&self, name: &str) -> Result<PathBuf> {
        let folder = PathBuf::from(crate::setting("PICTURES"));
        fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        let path = folder.join(format!("{name}.png"));
        fs::write(&path, self.driver.screenshot_as_png().await?)
            .with_context(|| path.display().to_string())?;
        Ok(path)
    }

    /// Makes the window this large inside, in CSS pixels.
    ///
    /// # Errors
    /// The browser refuses.
    pub async fn resize(&self, width_px: u32, height_px: u32) -> Result<()> {
        self.driver
            .set_window_rect(0, 0, width_px, height_px)
            .await?;
        let border = "[outerWidth - innerWidth, outerHeight - innerHeight]";
        let border = self.evaluate(border).await?;
        let side = |index: usize| {
            border[index]
                .as_u64()
                .and_then(|px| u32::try_from(px).ok())
                .unwrap_or(0)
        };
        Ok(self
            .driver
            .set_window_rect(0, 0, width_px + side(0), height_px + side(1))
            .await?)
    }

    /// What helps to understand a failure: where the page was, its picture, its errors.
    pub(crate) async fn evidence(&self, place: &Location<'_>) -> String {
        let file = Path::new(place.file())
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let mut text = String::new();
        if let Ok(url) = self.driver.current_url().await {
            text.push_str(&format!("  page: {url}\n"));
        }
        if let Ok(path) = self
            .picture(&format!("failed-{file}-{}", place.line()))
            .await
        {
            text.push_str(&format!("  picture: {}\n", path.display()));
        }
        for error in self.errors().await.unwrap_or_default() {
            text.push_str(&format!("  browser: {error}\n"));
        }
        text
    }

    /// Ends the browser. One that is gone already is no error.
    pub async fn close(self) {
        let _ = self.driver.quit().await;
    }
}

/// The folder of the root manifest.
fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../.."))
}
