/** Turns hits and classifier output into calibrated probabilities. */
@org.jspecify.annotations.NullMarked
package dev.toxicity.internal.combine;
