package nl.omdehoek.search;

import java.util.List;

/**
 * What was found: one page of cards, how many there are in all, and how many with each other choice.
 *
 * @param callFirst places and help points whose hours nobody knows, when a time was asked
 */
public record Found(List<Card> cards, long total, List<Card> callFirst, long callFirstTotal, Counts counts) {}
