package dev.toxicity;

import java.util.Locale;

/** A group of people that evidence names or attacks, by protected characteristic. */
public enum TargetGroup {
  /** Women and girls. */
  WOMEN,
  /** Men and boys. */
  MEN,
  /** Lesbian, gay, bisexual, queer people. */
  LGBTQ,
  /** Transgender and non-binary people. */
  TRANSGENDER,
  /** Black people. */
  BLACK,
  /** White people. */
  WHITE,
  /** Asian people. */
  ASIAN,
  /** Arab people. */
  ARAB,
  /** Jewish people. */
  JEWISH,
  /** Muslims. */
  MUSLIM,
  /** Christians. */
  CHRISTIAN,
  /** Hindus. */
  HINDU,
  /** Sikhs. */
  SIKH,
  /** Buddhists. */
  BUDDHIST,
  /** Groups defined by caste. */
  CASTE,
  /** Latin American people. */
  LATINO,
  /** Roma and Sinti. */
  ROMA,
  /** Indigenous peoples. */
  INDIGENOUS,
  /** Immigrants. */
  IMMIGRANTS,
  /** Refugees and asylum seekers. */
  REFUGEES,
  /** A nationality. */
  NATIONALITY,
  /** People with disabilities. */
  DISABILITY,
  /** People with mental illness. */
  MENTAL_HEALTH,
  /** An age group. */
  AGE,
  /** Body size or appearance. */
  BODY,
  /** A social class. */
  CLASS,
  /** A religion, or people without one, where no other constant fits. */
  RELIGION,
  /** An ethnic group, where no other constant fits. */
  ETHNICITY;

  /**
   * Returns the lower-case name used in lexicon files and reports, such as {@code "mental_health"}.
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
