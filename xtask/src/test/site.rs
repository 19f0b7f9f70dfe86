//! The surroundings of the page tests: the built site on two servers, and the browsers' drivers.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::driver::Driver;
use crate::serve;
use crate::setup::browsers::Browsers;

/// Running drivers, and what the tests must know; the drivers end with it.
#[derive(Debug)]
pub struct Surroundings {
    _drivers: [Driver; 2],
    /// What the tests find in their environment.
    pub environment: Vec<(&'static str, String)>,
}

impl Surroundings {
    /// Serves a published site with its headers and, as a plain host does, without; starts the drivers.
    ///
    /// # Errors
    /// There is no such site, or a driver does not start.
    pub fn start(dist: &Path, pictures: &Path, browsers: &Browsers) -> Result<Surroundings> {
        let site = |plain: bool| serve::published(dist, Vec::new(), plain);
        let chromedriver = Driver::start(&mut Command::new(&browsers.chromedriver))?;
        let mut geckodriver = Command::new(&browsers.geckodriver);
        let geckodriver = Driver::start(geckodriver.args(["--log", "fatal"]))?;
        Ok(Surroundings {
            environment: vec![
                ("SITE_URL", site(false)?),
                ("PLAIN_SITE_URL", site(true)?),
                ("PICTURES", pictures.display().to_string()),
                ("FIREFOX", browsers.firefox.display().to_string()),
                ("CHROMEDRIVER_URL", chromedriver.url.clone()),
                ("GECKODRIVER_URL", geckodriver.url.clone()),
            ],
            _drivers: [chromedriver, geckodriver],
        })
    }
}
