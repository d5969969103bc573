/** An HTTP server that speaks the protocols of Perspective and of OpenAI's moderation. */
@org.jspecify.annotations.NullMarked
package dev.toxicity.examples.server;
