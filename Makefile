# Encuentros: the targets a person types. The chain itself is in pipelines/chain.mk.
#
#   make run                  the chain on the fixture the repository carries
#   make run RUN=nuevo-leon DATA=../datos/nuevo-leon
#                             the chain of pipelines/nuevo-leon on the files in DATA
#   make check                the rules again, on a finished run
#   make test                 every test
#   make lint                 formatting, imports
#   make format               formats the sources
#   make build                the commands, optimised, in .build/release
#   make deps                 finds what is missing and installs it
#   make clean                removes build/ (the runs); .build/ stays
#   make help                 this table

RUN ?= fixture
DATA ?= data/$(RUN)
PIPELINE := pipelines/$(RUN)
OUT := build/$(RUN)
BIN := .build/release

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.SUFFIXES:
MAKEFLAGS += --no-builtin-rules

.PHONY: help run check test lint format build deps clean FORCE
FORCE:

help:
	@sed -n '/^#   make/,/^$$/p' Makefile | sed 's/^#   //; s/^#//'

deps:
	@.ci/deps

build: deps
	@swift build --configuration release

# A run wants its commands built before anything of it is made.
run: build
	@$(MAKE) --no-print-directory --file pipelines/chain.mk publish \
	  RUN='$(RUN)' DATA='$(DATA)' PIPELINE='$(PIPELINE)' OUT='$(OUT)' BIN='$(BIN)'

check: build
	@$(MAKE) --no-print-directory --file pipelines/chain.mk check \
	  RUN='$(RUN)' DATA='$(DATA)' PIPELINE='$(PIPELINE)' OUT='$(OUT)' BIN='$(BIN)'

test: deps
	@swift build --build-tests
	@swift test --skip-build

lint: deps
	@swift format lint --strict --parallel --recursive Package.swift Sources Tests
	@swift build --explicit-target-dependency-import-check error
	@swift package dump-package | .ci/check-imports

format:
	@swift format --in-place --parallel --recursive Package.swift Sources Tests

clean:
	@rm -rf build
