//! The surroundings of the page tests: the built site on two servers, and the browsers' drivers.

use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::serve::files::Files;
use crate::serve::server::{self, Site};
use crate::setup::browsers::Browsers;

/// How long a driver may take to listen.
const DRIVER_START_MAX: Duration = Duration::from_secs(60);

/// Running drivers, and what the tests must know; the drivers end with it.
#[derive(Debug)]
pub struct Surroundings {
    drivers: Vec<Child>,
    /// What the tests find in their environment.
    pub environment: Vec<(&'static str, String)>,
}

impl Surroundings {
    /// Serves a published site with its headers and, as a plain host does, without; starts the drivers.
    ///
    /// # Errors
    /// There is no such site, or a driver does not start.
    pub fn start(dist: &Path, pictures: &Path, browsers: &Browsers) -> Result<Surroundings> {
        let index = dist.join("index.html");
        if !index.is_file() {
            bail!(
                "{} is missing: build the site with `cargo xtask dist`",
                index.display()
            );
        }
        let site = |plain: bool| {
            let files = Files {
                index: index.clone(),
                mounts: vec![("", dist.to_owned())],
            };
            server::start(
                Site {
                    files,
                    news: None,
                    plain,
                },
                0,
            )
        };
        let mut surroundings = Surroundings {
            drivers: Vec::new(),
            environment: vec![
                ("SITE_URL", format!("http://{}", site(false)?)),
                ("PLAIN_SITE_URL", format!("http://{}", site(true)?)),
                ("PICTURES", pictures.display().to_string()),
                ("FIREFOX", browsers.firefox.display().to_string()),
            ],
        };
        let port = free_port()?;
        let chromedriver = Command::new(&browsers.chromedriver)
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .spawn();
        surroundings.add(
            "CHROMEDRIVER_URL",
            chromedriver.context("chromedriver")?,
            port,
        )?;
        let port = free_port()?;
        let mut geckodriver = Command::new(&browsers.geckodriver);
        geckodriver
            .args(["--log", "fatal", "--port", &port.to_string()])
            .stdout(Stdio::null());
        surroundings.add(
            "GECKODRIVER_URL",
            geckodriver.spawn().context("geckodriver")?,
            port,
        )?;
        Ok(surroundings)
    }

    /// Waits until a driver listens.
    fn add(&mut self, name: &'static str, driver: Child, port: u16) -> Result<()> {
        self.drivers.push(driver);
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let start = Instant::now();
        while TcpStream::connect(address).is_err() {
            if start.elapsed() > DRIVER_START_MAX {
                bail!("{name}: the driver does not listen on {address}");
            }
            thread::sleep(Duration::from_millis(50));
        }
        self.environment.push((name, format!("http://{address}")));
        Ok(())
    }
}

impl Drop for Surroundings {
    fn drop(&mut self) {
        for driver in &mut self.drivers {
            // One that has ended already needs no end.
            let _ = driver.kill();
            let _ = driver.wait();
        }
    }
}

/// A port that nothing listens on now.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("a free port")?;
    Ok(listener.local_addr().context("a free port")?.port())
}
