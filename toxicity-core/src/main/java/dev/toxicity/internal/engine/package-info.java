/** Wires the rooms together. */
@org.jspecify.annotations.NullMarked
package dev.toxicity.internal.engine;
