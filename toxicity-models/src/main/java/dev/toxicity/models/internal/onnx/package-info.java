/** The only room that sees ONNX Runtime: loading, guarding, running, releasing. */
@org.jspecify.annotations.NullMarked
package dev.toxicity.models.internal.onnx;
