package dev.toxicity.internal.tokenize;

import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.Attribute;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a token. Lucene's own implementation asks the JVM for the size of its objects
 * before it makes the first array, which costs a cold JVM 45 ms. Not thread-safe.
 */
final class WordAttribute extends AttributeImpl implements CharTermAttribute {
  /** Makes this attribute for words, and Lucene's own for all else. */
  static final AttributeFactory FACTORY =
      new AttributeFactory() {
        @Override
        public AttributeImpl createAttributeInstance(Class<? extends Attribute> type) {
          return type == CharTermAttribute.class
              ? new WordAttribute()
              : DEFAULT_ATTRIBUTE_FACTORY.createAttributeInstance(type);
        }
      };

  private static final String NULL = "null";

  private char[] letters = new char[32];
  private int length;

  @Override
  public void copyBuffer(char[] buffer, int offset, int count) {
    Objects.checkFromIndexSize(offset, count, buffer.length);
    letters = room(count);
    System.arraycopy(buffer, offset, letters, 0, count);
    length = count;
  }

  @Override
  public char[] buffer() {
    return letters;
  }

  @Override
  public char[] resizeBuffer(int size) {
    letters = room(size);
    return letters;
  }

  /** Returns the array with what it holds, longer if need be. */
  private char[] room(int size) {
    return size <= letters.length
        ? letters
        : Arrays.copyOf(letters, Math.max(size, letters.length * 2));
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public CharTermAttribute setLength(int count) {
    Objects.checkFromIndexSize(0, count, letters.length);
    length = count;
    return this;
  }

  @Override
  public CharTermAttribute setEmpty() {
    length = 0;
    return this;
  }

  @Override
  public CharTermAttribute append(@Nullable CharSequence text) {
    CharSequence shown = text == null ? NULL : text;
    return append(shown, 0, shown.length());
  }

  @Override
  public CharTermAttribute append(@Nullable CharSequence text, int start, int end) {
    CharSequence shown = text == null ? NULL : text;
    Objects.checkFromToIndex(start, end, shown.length());
    letters = room(length + end - start);
    for (int i = start; i < end; i++) {
      letters[length++] = shown.charAt(i);
    }
    return this;
  }

  @Override
  public CharTermAttribute append(char c) {
    letters = room(length + 1);
    letters[length++] = c;
    return this;
  }

  @Override
  public CharTermAttribute append(@Nullable String text) {
    return append((CharSequence) text);
  }

  @Override
  public CharTermAttribute append(@Nullable StringBuilder text) {
    return append((CharSequence) text);
  }

  @Override
  public CharTermAttribute append(@Nullable CharTermAttribute text) {
    return append((CharSequence) text);
  }

  @Override
  public char charAt(int index) {
    return letters[Objects.checkIndex(index, length)];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    Objects.checkFromToIndex(start, end, length);
    return new String(letters, start, end - start);
  }

  @Override
  public String toString() {
    return new String(letters, 0, length);
  }

  @Override
  public void clear() {
    length = 0;
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(CharTermAttribute.class, "term", toString());
  }

  @Override
  public void copyTo(AttributeImpl target) {
    ((CharTermAttribute) target).copyBuffer(letters, 0, length);
  }

  @Override
  public WordAttribute clone() {
    WordAttribute copy = (WordAttribute) super.clone();
    copy.letters = letters.clone();
    return copy;
  }
}
