# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Short names for what people do every day. What they do stands in packaging/, tests/ and CMakePresets.json.

.PHONY: run test build install deb bench check asan tsan night format tidy clean help
.DEFAULT_GOAL := help
# Where a system sets no language at all, Qt's tools would say with each call that they need UTF-8.
export LANG ?= C.UTF-8
sample := build/sample

help: ## this list
	@sed -nE 's/^([a-z]+):.*## (.*)/  make \1  \t\2/p' Makefile

run: ## set up, build, open the studio on the sample course; without a display, export the sample and check it
	packaging/setup build
	cmake --preset dev
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(MAKE) --no-print-directory run-studio; \
	else $(MAKE) --no-print-directory run-export; fi

.PHONY: run-studio run-export
run-studio:
	cmake --build --preset dev --target carrel-studio
	build/bin/carrel-studio --sample

run-export:
	cmake --build --preset dev --target carrel
	rm -rf $(sample) && mkdir -p $(sample)
	build/bin/carrel new $(sample)/handover.carrel --from sample
	build/bin/carrel export $(sample)/handover.carrel --format scorm12 -o $(sample)/handover.zip
	build/bin/carrel export $(sample)/handover.carrel --format scorm12 -o $(sample)/handover
	build/bin/carrel check-package $(sample)/handover.zip
	@echo
	@echo "The sample course:        $(CURDIR)/$(sample)/handover.carrel"
	@echo "Its package for an LMS:   $(CURDIR)/$(sample)/handover.zip"
	@echo "The same, to look at:     $(CURDIR)/$(sample)/handover/index.html"

build: ## set up and build everything
	packaging/setup build
	cmake --preset dev
	cmake --build --preset dev

test: ## set up, build, run every test
	packaging/setup test
	cmake --preset dev
	cmake --build --preset dev
	tests/run build

install: ## build without tests and install below PREFIX (default /usr/local)
	packaging/setup build
	cmake --preset release
	cmake --build --preset release
	cmake --install build/release --prefix "$(or $(PREFIX),/usr/local)"

deb: ## build a .deb (and a .tar.gz) into build/release
	packaging/setup deb
	cmake --preset release
	cmake --build --preset release
	cd build/release && cpack

bench: ## build as delivered and measure speed against the references
	packaging/setup test
	cmake --preset bench
	cmake --build --preset bench
	tests/bench/run build/bench

check: ## what must be true before a commit is shared: format, tidy, layers, tests, warnings
	packaging/setup check
	packaging/check format
	cmake --preset ci
	cmake --build --preset ci --target all benchmarks
	packaging/check tidy build/ci
	tests/run build/ci

asan: ## every C++ test under the address and undefined-behaviour sanitizers
	packaging/setup test
	cmake --preset asan
	cmake --build --preset asan
	CARREL_SUITES=cpp tests/run build/asan

# Not the panes of the window: what they hand to each other goes through queues of Qt, which the system has not built
# with the sanitizer, so that it would report each of them. The tests named below do the same without Qt's queues.
threads := ^(base|storage|preview): |^edit: .*(save under way|saves under way|snapshot|EditSession)
tsan: ## saving, exporting and previewing beside edits, under the thread sanitizer
	packaging/setup test
	cmake --preset tsan
	cmake --build --preset tsan --target base_tests storage_tests edit_tests preview_tests
	CARREL_SUITES=cpp CARREL_ONLY='$(threads)' tests/run build/tsan

night: ## the same tests with larger numbers, and all of them under the sanitizers (tests/night: in parts)
	packaging/setup test
	tests/night

format: ## write all C++ in the project's format
	packaging/setup check
	packaging/check write-format

tidy: ## clang-tidy over every C++ file
	packaging/setup check
	cmake --preset ci
	packaging/check tidy-all build/ci

clean: ## remove what was built (not what was set up)
	rm -rf build
