/** Tests of the server over real connections. */
@org.jspecify.annotations.NullMarked
package dev.toxicity.examples.server;
