/** Stemming and segmentation with Lucene; the only room that imports Lucene. */
@org.jspecify.annotations.NullMarked
package dev.toxicity.internal.tokenize;
