# Fifth. `make help` says what there is.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

# Everything cargo writes goes here, the site for browsers too.
TARGET := $(or $(CARGO_TARGET_DIR),target)
FIFTH := $(TARGET)/release/fifth
XTASK := $(TARGET)/release/xtask

# rust-toolchain.toml names a version; where rustup cannot fetch it, the stable one has to do.
ifeq ($(shell rustc --version 2>/dev/null),)
export RUSTUP_TOOLCHAIN := stable
endif

# No package runs a program of its own while it is installed.
NPM_CI := npm ci --ignore-scripts --no-audit --no-fund

# The browser tests start this one.
export FIFTH_BINARY := $(abspath $(FIFTH))

# Building and testing choose the same packages (all) and the same profile
# (release), so that cargo builds every dependency once.

# Where `make run` and `make dev` keep their data.
DATA ?= ./data

.PHONY: help run dev build setup test attack sim week browser bench dist lint guards fmt fuzz pictures icons clean

help: ## Say what each of these does.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## Build, invent a partnership to look at, and serve it on http://127.0.0.1:3000.
	@$(FIFTH) serve --demo --data $(DATA)

dev: setup ## The same from a quick debug build, built again and restarted whenever you change the code.
	@cargo run -p xtask -- dev $(DATA)

build: setup ## Build the program, target/release/fifth, and what browsers load from it.
	@cargo build --release --workspace
	@$(XTASK) site

setup: tools crates/xtask/node_modules/.fresh ## Check the tools, and fetch what the build needs.

test: build system end2end/node_modules/.fresh ## Run every test: rules, store on both engines, HTTP, browsers, size.
	cargo test --release --workspace
	cd end2end && npx playwright test
	$(XTASK) size

# How many random rounds of each kind `make attack` tries.
ROUNDS ?= 100000

attack: ## Let the attacker of the tests try many more random rounds; `make attack ROUNDS=1000000`.
	ATTACK_ROUNDS=$(ROUNDS) cargo test --release -p domain --lib attack

# How many school years `make sim` lives through, and which one alone, where one is named.
SEEDS ?= 10000

sim: ## Live through school years of people and faults that are drawn by chance; `make sim SEEDS=500`, or `make sim SEED=7`.
	FIFTH_SEEDS=$(SEEDS) FIFTH_SEED=$(SEED) cargo test --release --workspace --test sim -- --nocapture

# What the pupils of `make week` do goes by this; without it another each time, and it is printed.
SEED ?=

week: build system ## Run a week of one vote: 1,200 pupils, 40 sittings, 5 days, a killed server, on both engines; `make week SEED=7`.
	@$(TARGET)/release/bench week $(SEED)

browser: build system end2end/node_modules/.fresh ## Run the browser journeys alone; `make browser ONLY=ballot` runs some.
	cd end2end && npx playwright test $(ONLY)

# Not by cargo run -p: choosing one package alone would build its dependencies anew.
bench: build system end2end/node_modules/.fresh ## Measure how quick and how small it is, beside the limit of this machine.
	@$(TARGET)/release/bench

dist: build ## Pack what is given away: one program with all inside, units, licences; and try it alone.
	@shipping/pack $(XTASK)
	@shipping/try $$(ls $(TARGET)/dist/fifth-*.tar.gz)

# In the profile of the build, so that what runs while building (macros, build scripts) is built once.
lint: ## Look for unformatted and unclear code, broken documentation, and dependencies that do not fit.
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --release -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --release
	@./.ci/deny

guards: ## Take every guard away, one by one, and see that the table of who may turns red.
	@cargo run --quiet -p xtask -- guards $(ONLY)

fmt: ## Format the code.
	cargo fmt --all

# How long each reader of outside input is fed broken input by `make fuzz`.
SECONDS_EACH ?= 60
CARGO_FUZZ := $(TARGET)/tools/bin/cargo-fuzz

fuzz: $(CARGO_FUZZ) ## Feed every reader of outside input broken input for a minute each; `make fuzz SECONDS_EACH=600`.
	@for one in $$($(CARGO_FUZZ) list --fuzz-dir crates/fuzz); do \
		$(CARGO_FUZZ) run --fuzz-dir crates/fuzz --sanitizer none $$one -- \
			-max_total_time=$(SECONDS_EACH) -timeout=10 -rss_limit_mb=2048 || exit 1; \
	done

pictures: build end2end/node_modules/.fresh ## Take the pictures of docs/pictures anew, of the real product.
	cd end2end && npm run screenshots

icons: tools ## Draw style/pictures anew after a change of its set.txt.
	cd crates/xtask && $(NPM_CI)
	@cargo run --quiet --release -p xtask -- pictures
	@touch crates/xtask/node_modules/.fresh

clean: ## Throw away all that was built; the data stays.
	cargo clean
	rm -rf crates/xtask/node_modules end2end/node_modules

# The small steps behind them.

.PHONY: tools system

$(CARGO_FUZZ):
	cargo install cargo-fuzz --version 0.13.2 --locked --root $(TARGET)/tools

tools:
	@command -v cargo >/dev/null || { echo "Rust is missing: install rustup from https://rustup.rs."; exit 1; }
	@command -v node >/dev/null || { echo "Node.js is missing: install version 20 or later."; exit 1; }
	@node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' \
		|| { echo "Node.js is too old: install version 20 or later."; exit 1; }
	@command -v npm >/dev/null || { echo "npm is missing: it comes with Node.js, or install it beside."; exit 1; }
	@test -d "$$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" \
		|| rustup target add wasm32-unknown-unknown \
		|| { echo "Rust cannot build for browsers: rustup target add wasm32-unknown-unknown failed."; exit 1; }

crates/xtask/node_modules/.fresh: crates/xtask/package-lock.json
	cd crates/xtask && $(NPM_CI) --omit=dev
	@touch $@

end2end/node_modules/.fresh: end2end/package-lock.json
	cd end2end && $(NPM_CI)
	@touch $@

# A browser, a PostgreSQL and a Java for the tests.
system:
	@./.ci/packages
