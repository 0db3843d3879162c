//! What was done in a year, step by step: the last steps to read, and all of it as one number, by which two
//! runs of a seed are told to be the same.

/// So many steps are told when something is wrong.
const LAST: usize = 20;

pub struct Trace {
    hash: u64,
    step: usize,
    /// What was done in each step.
    steps: Vec<String>,
}

impl Default for Trace {
    fn default() -> Self {
        Self { hash: 0xcbf2_9ce4_8422_2325, step: 0, steps: Vec::new() }
    }
}

impl Trace {
    /// A step begins.
    pub fn begins(&mut self, step: usize, act: &str) {
        self.step = step;
        self.steps.push(format!("step {step}: {act}"));
        self.mixes(act);
    }

    /// Nobody could do it just now.
    pub fn was_nothing(&mut self) {
        self.steps.pop();
    }

    /// Something that was done in it.
    pub fn says(&mut self, line: &str) {
        self.mixes(line);
        if let Some(step) = self.steps.last_mut() {
            step.push_str("\n    ");
            step.push_str(line);
        }
    }

    /// All of it as one number.
    pub fn hash(&self) -> u64 {
        self.hash
    }

    /// Where it is, and the last steps.
    pub fn told(&self) -> String {
        let last = &self.steps[self.steps.len().saturating_sub(LAST)..];
        format!("step {}. The last steps:\n{}", self.step, last.join("\n"))
    }

    /// FNV-1a, and an end after each line.
    fn mixes(&mut self, line: &str) {
        for byte in line.bytes().chain([b'\n']) {
            self.hash = (self.hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

#[test]
fn another_line_or_another_order_is_another_number_and_only_the_last_steps_are_told() {
    let trace = |lines: &[&str]| {
        let mut trace = Trace::default();
        for (step, line) in lines.iter().enumerate() {
            trace.begins(step, line);
        }
        trace
    };
    assert_eq!(trace(&["a", "b"]).hash(), trace(&["a", "b"]).hash());
    assert_ne!(trace(&["a", "b"]).hash(), trace(&["b", "a"]).hash());
    assert_ne!(trace(&["ab"]).hash(), trace(&["a", "b"]).hash());
    let long = trace(&["x"; 50]);
    assert_eq!(long.told().matches(": x").count(), LAST);
    assert!(long.told().starts_with("step 49."));
}
