package nl.omdehoek.ui.shell;

/**
 * What is on the slip of somebody who was written down by a host or a desk.
 *
 * @param secret of the one sign-up
 * @param words code words with spaces between
 */
public record Slip(String secret, String words) {}
