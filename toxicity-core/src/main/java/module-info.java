/** Toxicity scoring inside the JVM: the API, the lexicon tier and the SPI for classifiers. */
@org.jspecify.annotations.NullMarked
module dev.toxicity {
  requires static transitive org.jspecify;
  requires org.apache.lucene.core;
  requires org.apache.lucene.analysis.common;
  requires static org.apache.lucene.analysis.smartcn;
  requires static org.apache.lucene.analysis.kuromoji;
  requires static org.apache.lucene.analysis.nori;
  requires com.google.common;

  exports dev.toxicity;
  exports dev.toxicity.spi;

  uses dev.toxicity.spi.ClassifierProvider;
}
