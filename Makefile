# Tandem. `make help` prints what there is.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PREFIX ?= /usr/local
BINARY := .build/release/tandem
APT := libncursesw5-dev libsqlite3-dev libsodium-dev

.PHONY: help
help: ## Print this
	@awk -F':.*## ' '/^[a-z0-9-]+:.*## / {printf "  make %-15s %s\n", $$1, $$2}' Makefile

# ---- what the machine needs

# Installs what is missing through apt, as root or with sudo.
define install_missing
	@missing=""; for package in $(1); do \
	  dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then echo "Installing$$missing"; \
	  run=""; [ "$$(id -u)" = 0 ] || run=sudo; \
	  $$run apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$run apt-get install -y -qq $$missing; fi
endef

.PHONY: needs
needs:
	$(call install_missing,$(APT))

.PHONY: bootstrap
bootstrap: ## Install what building and testing need (apt)
	$(call install_missing,$(APT) tmux python3 python3-pip pandoc poppler-utils weasyprint)
	@python3 -c 'import icalendar, markdown_it, linkify_it' 2>/dev/null \
	  || python3 -m pip install -q --break-system-packages \
	    icalendar markdown-it-py linkify-it-py \
	  || echo "Without these the documents are not read back in the tests."

# ---- the release is one file with all it needs inside, the C library too: nothing is looked for,
# loaded or joined at start. Not position-independent: 54,000 addresses need no mending at start, nor
# pages of their own. No function is kept because a library might look for it.

RELEASE := -c release --static-swift-stdlib --disable-local-rpath -Xswiftc -static-executable \
  -Xlinker -S -Xlinker --no-export-dynamic

# Types of collections are made from what the compiler knows. By their names, as it would else be,
# the first use of each kind of key looks through every conformance of the program.
RELEASE += -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors

# What every letter runs stands together in the file, then what a start and an answer run, then what
# other lines and panes of a call run: 4 MB less of it is read and kept, and a letter touches a few
# pages of it only.
# Names that are gone are passed over; `make order` writes the list again. Functions of the same code
# are one: another 0.6 MB. Nothing here tells two functions apart by where they are.
ORDER := Sources/startup.order
RELEASE += -Xswiftc -use-ld=lld -Xswiftc -Xfrontend -Xswiftc -function-sections \
  -Xlinker --icf=all -Xlinker --symbol-ordering-file=$(CURDIR)/$(ORDER) -Xlinker --no-warn-symbol-ordering

.PHONY: build
build: needs ## Build the release
	@[ $(BINARY) -nt $(ORDER) ] || rm -f $(BINARY)
	swift build $(RELEASE) --product tandem

.PHONY: order
order: build ## Write the list of what a start and a call run, by which the release is laid out (valgrind, tmux)
	@bash Tests/Tools/startup-order.sh $(BINARY) > $(ORDER).new && mv $(ORDER).new $(ORDER)
	@wc -l $(ORDER)

.PHONY: run
run: build ## Build, and open the sample plan in the editor
	$(BINARY) demo

.PHONY: install
install: build ## Install the program, its manual and completions under PREFIX
	install -D -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/tandem
	install -D -m 644 Docs/tandem.1 $(DESTDIR)$(PREFIX)/share/man/man1/tandem.1
	$(call install_completions,$(BINARY),$(DESTDIR)$(PREFIX)/share)

# Under the name and in the folder in which each shell looks for them.
define install_completions
	set -e; for pair in bash:bash-completion/completions/tandem zsh:zsh/site-functions/_tandem \
	    fish:fish/vendor_completions.d/tandem.fish; do \
	  file=$(2)/$${pair#*:}; mkdir -p $$(dirname $$file); \
	  $(1) --generate-completion-script $${pair%%:*} > $$file; chmod 644 $$file; done
endef

# ---- tests

TEST := swift test --disable-xctest

.PHONY: test
test: bootstrap ## Install what the tests need and run them all
	swift build --build-tests
	$(TEST) --skip-build

.PHONY: unit
unit: needs ## Run all tests but those in a real terminal
	$(TEST) --skip EndToEndTests

.PHONY: e2e
e2e: bootstrap ## Run the tests in a real terminal
	$(TEST) --filter EndToEndTests

.PHONY: screens
screens: ## Write the screens of the tests anew; the diff is the review
	RECORD_SCREENS=1 $(TEST) --filter ScreenTests

# ---- measurements

.PHONY: bench-schedule
bench-schedule: needs ## Time the engine beside a C++ floor and, where installed, tj3
	swift run -c release ScheduleBenchmark

.PHONY: bench-start
bench-start: build ## Time the start beside a C floor and the editors that are installed
	python3 Tests/TerminalBenchmark/run.py start $(BINARY) 21

.PHONY: bench-keys
bench-keys: build ## Time a key to its paint, and a paste, beside them
	python3 Tests/TerminalBenchmark/run.py keys $(BINARY) 9
	python3 Tests/TerminalBenchmark/run.py paste $(BINARY) 3

.PHONY: holidays
holidays: ## Make the table of holidays anew (PyPI holidays)
	python3 -m pip install -q holidays==0.109
	python3 Tests/Tools/make-holidays.py

# The words come first: by them a line's names are told, and by the names its features.
WORDS := Sources/Phrasing/English/EnglishCallWords.swift
INTENTS := Sources/Phrasing/English/EnglishIntents.swift

.PHONY: intents
intents: needs ## Learn anew what lines speak of, from Tests/IntentTrainer/Lines
	swift build -c release --product intent-trainer
	.build/release/intent-trainer --words Tests/IntentTrainer/Lines/*.tsv > $(WORDS).new && mv $(WORDS).new $(WORDS)
	swift build -c release --product intent-trainer
	.build/release/intent-trainer Tests/IntentTrainer/Lines/*.tsv > $(INTENTS).new && mv $(INTENTS).new $(INTENTS)

# ---- the code and its documents

.PHONY: format
format: ## Format the code
	swift format -i -r -p Sources Tests Package.swift

.PHONY: lint
lint: ## Check formatting, lengths, imports and words
	swift format lint --strict -r -p Sources Tests Package.swift
	@Tests/Tools/lint.sh

.PHONY: docs
docs: ## Write the generated documents anew
	swift run -q tandem keys > Docs/keys.md
	swift run -q tandem man > Docs/tandem.1
	Tests/Tools/readme-picture.sh

.PHONY: ci
ci: lint test ## What has to be green before a change lands

.PHONY: clean
clean: ## Remove what was built
	rm -rf .build
