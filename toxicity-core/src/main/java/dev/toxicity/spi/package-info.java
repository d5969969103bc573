/**
 * What a module implements to bring its own classifier; found by {@link java.util.ServiceLoader}.
 */
@org.jspecify.annotations.NullMarked
package dev.toxicity.spi;
