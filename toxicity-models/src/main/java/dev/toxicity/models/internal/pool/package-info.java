/** Reuse of expensive objects between threads. */
@org.jspecify.annotations.NullMarked
package dev.toxicity.models.internal.pool;
