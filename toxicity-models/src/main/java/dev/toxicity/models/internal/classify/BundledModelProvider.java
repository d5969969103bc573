package dev.toxicity.models.internal.classify;

import dev.toxicity.spi.Classifier;
import dev.toxicity.spi.ClassifierOptions;
import dev.toxicity.spi.ClassifierProvider;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Provides the model that is bundled with this module. */
public final class BundledModelProvider implements ClassifierProvider {
  private static final String ID = "toxicity-minilm-multilingual";
  private static final String FOLDER = "/META-INF/toxicity/models/" + ID + "/";

  /** Makes the provider; called by {@link java.util.ServiceLoader}. */
  public BundledModelProvider() {}

  @Override
  public String name() {
    return ID;
  }

  @Override
  public Classifier create() {
    return create(ClassifierOptions.defaults());
  }

  @Override
  public Classifier create(ClassifierOptions options) {
    return Bundle.load(ID, BundledModelProvider::read, options);
  }

  static byte[] read(String file) throws IOException {
    try (InputStream in = BundledModelProvider.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new FileNotFoundException(FOLDER + file);
      }
      return in.readAllBytes();
    }
  }
}
