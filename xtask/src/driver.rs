//! Browsers' drivers: programs that listen on a port and do what tests and benchmarks tell them.

use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// How long a driver may take to listen.
const START_MAX: Duration = Duration::from_secs(60);

/// A running driver; it ends with the value.
#[derive(Debug)]
pub struct Driver {
    child: Child,
    /// Where it listens.
    pub url: String,
}

impl Driver {
    /// Starts chromedriver or geckodriver on a free port and waits until it listens.
    ///
    /// # Errors
    /// It cannot be started or does not listen.
    pub fn start(command: &mut Command) -> Result<Driver> {
        let address = free_address()?;
        let name = command.get_program().to_string_lossy().into_owned();
        command
            .arg(format!("--port={}", address.port()))
            .stdout(Stdio::null());
        let driver = Driver {
            child: command.spawn().with_context(|| name.clone())?,
            url: format!("http://{address}"),
        };
        let start = Instant::now();
        while TcpStream::connect(address).is_err() {
            if start.elapsed() > START_MAX {
                bail!("{name} does not listen on {address}");
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(driver)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // One that has ended already needs no end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An address that nothing listens on now.
fn free_address() -> Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("a free port")?;
    listener.local_addr().context("a free port")
}
