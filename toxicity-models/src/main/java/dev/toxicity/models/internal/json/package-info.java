/** A small strict JSON reader for model configuration. */
@org.jspecify.annotations.NullMarked
package dev.toxicity.models.internal.json;
