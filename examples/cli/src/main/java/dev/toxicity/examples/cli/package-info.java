/** The command line: scores texts, explains scores, and tells what is loaded. */
@org.jspecify.annotations.NullMarked
package dev.toxicity.examples.cli;
