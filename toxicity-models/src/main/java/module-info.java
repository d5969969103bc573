/** The bundled ONNX classifier, its tokenizers, and a loader for classifiers of the user's own. */
@org.jspecify.annotations.NullMarked
module dev.toxicity.models {
  requires static transitive org.jspecify;
  requires transitive dev.toxicity;
  requires com.google.common;
  requires com.microsoft.onnxruntime;

  exports dev.toxicity.models;

  provides dev.toxicity.spi.ClassifierProvider with
      dev.toxicity.models.internal.classify.BundledModelProvider;
}
