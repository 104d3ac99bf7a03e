# Encuentros: the targets a person types. The chain itself is in pipelines/chain.mk.
#
#   make run                  the chain on the sample the repository carries, into build/sample
#   make run RUN=nuevo-leon DATA=../datos/nuevo-leon
#                             the chain of pipelines/nuevo-leon on the files in DATA
#   make sample               writes data/sample anew; its bytes must not change
#   make check                the chain up to the check of the rules, and what it found
#   make check-gis            the maps of a finished run opened in QGIS, which is installed where that
#                             may be; pictures of every theme into OUT/mapas
#   make test                 every test
#   make fuzz                 the readers fed with nonsense, SECONDS=60 each
#   make bench                seconds, memory and growth of every stage; SIZES="1000 5000 25000"; and of
#                             the solver alone, on published instances too where they are
#   make lint                 formatting, imports
#   make format               formats the sources
#   make build                the commands, optimised, in .build/release
#   make deps                 finds what is missing and installs it
#   make install              commands, manual pages and completions, below PREFIX (/usr/local); DESTDIR
#   make uninstall            removes what was installed
#   make clean                removes build/ (the runs); .build/ stays
#   make help                 this table

RUN ?= sample
DATA ?= data/$(RUN)
OUT ?= build/$(RUN)
SECONDS := 60

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.SUFFIXES:
MAKEFLAGS += --no-builtin-rules --no-print-directory
export RUN DATA OUT

.PHONY: help verify run sample check check-gis test fuzz bench lint format build install uninstall deps clean

help:
	@sed -n '/^#   make/,/^$$/p' Makefile | sed 's/^#   //; s/^#//'

deps:
	@.ci/deps

build: deps
	@swift build --configuration release $(BUILDFLAGS)

# A run that is not there is told before anything is built; its commands are built before anything of
# it is made.
verify:
	@pipelines/encuentros verify "pipelines/$$RUN" --data "$$DATA"
run check: verify build
	+@pipelines/encuentros $@ "pipelines/$$RUN" --data "$$DATA" --output "$$OUT"

# Never part of the tests: QGIS is a gigabyte.
check-gis:
	@[ -f "$$OUT/publicacion/publico/encuentros.qgs" ] || \
	  { echo "make: no hay productos en $$OUT; ejecute antes make run RUN=$$RUN" >&2; exit 66; }
	@if .ci/deps gis; then .ci/check-gis "$$OUT/publicacion" "$$OUT/mapas"; \
	else echo 'make: check-gis is skipped' >&2; fi

# The one line that says how data/sample is made; a test runs it too.
SAMPLE := --seed 1 --councils 600 --showcase --staff
sample: build
	@.build/release/encuentro-synthesize $(SAMPLE) --output data/sample --overwrite

test: deps
	@.ci/deps test || echo 'make: tests of the schemas are skipped' >&2
	@swift build --build-tests
	@swift test --skip-build

# What breaks a reader is kept in build/fuzz, and so is what the fuzzer has learnt. A crash belongs
# into a test with a name, not into the seeds.
FUZZ := build/fuzz
fuzz: deps
	@for reader in Table Layer Document Written; do \
	  ENCUENTROS_FUZZ=1 swift build --configuration release --sanitize=fuzzer \
	    --scratch-path .build/fuzz --product Fuzz$$reader; \
	  mkdir -p $(FUZZ)/$$reader; \
	  SWIFT_BACKTRACE=enable=no .build/fuzz/release/Fuzz$$reader -max_total_time=$(SECONDS) \
	    -use_value_profile=1 -max_len=8192 -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
	    -artifact_prefix=$(FUZZ)/$$reader- $(FUZZ)/$$reader Tests/Fuzz/$$reader/seeds \
	    > $(FUZZ)/$$reader.log 2>&1 || { tail -n 40 $(FUZZ)/$$reader.log; exit 1; }; \
	  sed -n "s/^stat::number_of_executed_units: */Fuzz$$reader: executions without a finding: /p" \
	    $(FUZZ)/$$reader.log; \
	done

# Real data where there is some, then synthetic states of these sizes.
SIZES ?= 1000 5000 25000
ENCUENTROS_DATA ?= ../shared/data
bench: build
	@mkdir -p build; real="$(ENCUENTROS_DATA)/nuevo-leon"; \
	if [ -d "$$real" ]; then state=(--run pipelines/nuevo-leon --data "$$real"); \
	else state=(); echo "bench: no hay datos de Nuevo León en $$real; sólo estados sintéticos" >&2; fi; \
	.build/release/encuentro-bench chain "$${state[@]}" --councils $(SIZES) --json build/bench.json
	@cpmp="$(ENCUENTROS_DATA)/benchmarks/cpmp"; \
	mapfile -d '' instances < <(find "$$cpmp" -maxdepth 1 -type f \
	  \( -name '*.dat' -o -name '*.txt' \) -print0 2>/dev/null | LC_ALL=C sort -z); \
	known=(); if [ -f "$$cpmp/best-known.csv" ]; then known=(--best-known "$$cpmp/best-known.csv"); fi; \
	if (($${#instances[@]})); then \
	  .build/release/encuentro-bench cpmp "$${known[@]}" "$${instances[@]}"; \
	else echo "bench: no hay instancias publicadas en $$cpmp" >&2; fi
	@.build/release/encuentro-bench growth --councils 500 2000 10000

lint: deps
	@swift format lint --strict --parallel --recursive Package.swift Sources Tests
	@swift build --explicit-target-dependency-import-check error
	@swift package dump-package | .ci/check-imports

format:
	@swift format --in-place --parallel --recursive Package.swift Sources Tests

# BUILDFLAGS=--static-swift-stdlib makes commands that need no Swift on the machine they go to.
PREFIX ?= /usr/local
install: build
	@swift build --configuration release $(BUILDFLAGS) --product generate-manual
	@.ci/install install "$(PREFIX)" "$(DESTDIR)"

uninstall:
	@.ci/install uninstall "$(PREFIX)" "$(DESTDIR)"

clean:
	@rm -rf build
