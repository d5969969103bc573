/** Classifiers that run ONNX models: the bundled one and the user's own. */
@org.jspecify.annotations.NullMarked
package dev.toxicity.models;
