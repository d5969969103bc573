/** Words written otherwise than the lexicon has them: slips, sounds, other alphabets, runs. */
@org.jspecify.annotations.NullMarked
package dev.toxicity.internal.respell;
