package dev.toxicity;

/**
 * What a text is scored for. Names and meanings are those of Google's Perspective API, so that
 * thresholds and reports can be carried over.
 */
public enum Attribute {
  /**
   * Rude, disrespectful or unreasonable; likely to make people leave a discussion. Where a
   * classifier reads the text, at least {@link #INSULT}, and at least {@link #IDENTITY_ATTACK} less
   * 0.6 in log odds.
   */
  TOXICITY,
  /** Very hateful, aggressive or disrespectful; less sensitive to milder forms such as swearing. */
  SEVERE_TOXICITY,
  /** Negative or hateful about somebody because of who they are. */
  IDENTITY_ATTACK,
  /** Insulting, inflammatory or negative towards a person or a group of people. */
  INSULT,
  /** Swear words, curse words or other obscene language. */
  PROFANITY,
  /** Announces, wishes or encourages pain, injury or violence against a person or group. */
  THREAT,
  /** Refers to sexual acts, body parts or other lewd content. */
  SEXUALLY_EXPLICIT
}
