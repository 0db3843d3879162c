//! The server under change: started, replaced, and its words passed on.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread;
use std::time::Instant;

use anyhow::{Context as _, Result};

use crate::folders;

/// How the server says that it serves.
const READY: &str = "Fifth listens on";

/// A running server.
pub struct Server {
    process: Child,
    told: bool,
}

impl Server {
    /// The first one: all its words are shown, the sign-ins among them.
    pub fn start(data: &str, began: Instant) -> Result<Self> {
        Self::spawn(data, began, true)
    }

    /// A new one in the place of this one, which nobody waits for: the disk stands a sudden end.
    pub fn replaced(mut self, data: &str, began: Instant) -> Result<Self> {
        // It may have stopped by itself.
        let _ = self.process.kill();
        self.process.wait()?;
        Self::spawn(data, began, false)
    }

    /// Says once when it has stopped by itself.
    pub fn tell_if_it_stopped(&mut self) {
        if !self.told && matches!(self.process.try_wait(), Ok(Some(_))) {
            self.told = true;
            println!("The server has stopped. It starts again after the next change.");
        }
    }

    fn spawn(data: &str, began: Instant, wordy: bool) -> Result<Self> {
        let program = folders::target().join("debug/fifth");
        let mut process = Command::new(&program)
            .args(["serve", "--demo", "--data", data])
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("{} could not be started", program.display()))?;
        if let Some(output) = process.stdout.take() {
            thread::spawn(move || pass_on(output, began, wordy));
        }
        Ok(Self { process, told: false })
    }
}

/// Until it serves, a server that only replaces another says nothing new.
fn pass_on(output: ChildStdout, began: Instant, wordy: bool) {
    let mut serves = false;
    for line in BufReader::new(output).lines().map_while(Result::ok) {
        let ready = line.starts_with(READY);
        if serves || wordy || ready {
            println!("{line}");
        }
        if ready {
            println!("Ready after {:.1} s. Reload the page.", began.elapsed().as_secs_f32());
        }
        serves |= ready;
    }
}
