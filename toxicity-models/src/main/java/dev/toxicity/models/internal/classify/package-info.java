/** From text to attribute probabilities: windows, heads, the bundle. */
@org.jspecify.annotations.NullMarked
package dev.toxicity.models.internal.classify;
