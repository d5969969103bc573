/** The network: what runs it, and a runner in plain Java for hosts without native code. */
@org.jspecify.annotations.NullMarked
package dev.toxicity.models.internal.network;
