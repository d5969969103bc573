package dev.toxicity.internal.text;

/** Links and addresses, in which no words are looked for. */
final class Links {
  private Links() {}

  /** Returns whether a piece between white spaces is a link or an e-mail address. */
  static boolean isLink(char[] raw, int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      boolean scheme = raw[i] == ':' && raw[i + 1] == '/' && raw[i + 2] == '/';
      boolean www = raw[i] == 'w' && raw[i + 1] == 'w' && raw[i + 2] == 'w';
      boolean mail = raw[i] == '@' && i > from && hasDot(raw, i, to);
      if (scheme || www || mail) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDot(char[] raw, int from, int to) {
    for (int i = from + 2; i + 1 < to; i++) {
      if (raw[i] == '.') {
        return true;
      }
    }
    return false;
  }
}
