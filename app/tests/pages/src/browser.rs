//! Sessions of the two browsers: without a window, with a fresh profile, and without calls to their makers.

use anyhow::{Context, Result};
use thirtyfour::common::capabilities::firefox::FirefoxPreferences;
use thirtyfour::{CapabilitiesHelper, ChromiumLikeCapabilities, DesiredCapabilities, WebDriver};

use crate::setting;

/// A browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Chromium, by chromedriver.
    Chromium,
    /// Firefox, by geckodriver.
    Firefox,
}

/// Chromium without a window, as any user may start it in a container.
const CHROMIUM_ARGUMENTS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-device-scale-factor=1",
    // Nothing moves while a test looks at it or clicks on it.
    "--force-prefers-reduced-motion",
    "--window-size=1440,900",
];

impl Browser {
    /// Opens a session.
    ///
    /// # Errors
    /// The driver does not answer or cannot start its browser.
    pub async fn session(self) -> Result<WebDriver> {
        match self {
            Browser::Chromium => {
                let mut wanted = DesiredCapabilities::chrome();
                for argument in CHROMIUM_ARGUMENTS {
                    wanted.add_arg(argument)?;
                }
                wanted.set("goog:loggingPrefs", serde_json::json!({ "browser": "ALL" }))?;
                WebDriver::new(setting("CHROMEDRIVER_URL"), wanted)
                    .await
                    .context("a session of Chromium")
            }
            Browser::Firefox => {
                let mut wanted = DesiredCapabilities::firefox();
                wanted.add_arg("-headless")?;
                wanted.set_firefox_binary(&setting("FIREFOX"))?;
                let mut preferences = FirefoxPreferences::new();
                preferences.set("app.normandy.enabled", false)?;
                preferences.set("network.captive-portal-service.enabled", false)?;
                preferences.set("network.connectivity-service.enabled", false)?;
                wanted.set_preferences(preferences)?;
                WebDriver::new(setting("GECKODRIVER_URL"), wanted)
                    .await
                    .context("a session of Firefox")
            }
        }
    }
}
