package dev.toxicity.internal.respell;

import dev.toxicity.internal.text.FoldTable;

/** Which keys lie beside each other on the common keyboards of Latin and Cyrillic letters. */
final class Keyboard {
  private static final String[] ROWS = {
    "qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю",
  };

  private static final int LETTERS = 0x500;

  /** Row and column of each letter, from 1; 0 for others. */
  private static final byte[] PLACES = places();

  private Keyboard() {}

  private static byte[] places() {
    byte[] places = new byte[LETTERS];
    for (int row = 0; row < ROWS.length; row++) {
      for (int column = 0; column < ROWS[row].length(); column++) {
        places[ROWS[row].charAt(column)] = (byte) ((row << 4) | (column + 1));
      }
    }
    return places;
  }

  /** Returns whether two folded letters are neighbours in a row, or in two rows. */
  static boolean areNeighbours(char a, char b) {
    int first = place(a);
    int second = place(b);
    int rows = (first >> 4) - (second >> 4);
    int columns = (first & 15) - (second & 15);
    boolean same = rows == 0 && (columns == 1 || columns == -1);
    boolean below = rows == 1 && (columns == 0 || columns == -1);
    boolean above = rows == -1 && (columns == 0 || columns == 1);
    boolean latin = ((first >> 4) < 3) == ((second >> 4) < 3);
    return first != 0 && second != 0 && latin && (same || below || above);
  }

  private static int place(char folded) {
    char plain = FoldTable.strip(folded);
    return plain < LETTERS ? PLACES[plain] : 0;
  }
}
