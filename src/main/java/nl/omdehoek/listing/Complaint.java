package nl.omdehoek.listing;

/**
 * What is wrong with a text that somebody typed.
 *
 * @param key the sentence about it in the bundle of validation messages
 * @param part the words that it is about
 */
record Complaint(String key, String part) {}
