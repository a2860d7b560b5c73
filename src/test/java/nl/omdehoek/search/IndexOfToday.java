package nl.omdehoek.search;

import org.springframework.context.ApplicationContext;

/** For tests that look in lists: whatever day it was for the tests before, the index is of the day it is now. */
public final class IndexOfToday {

    private IndexOfToday() {}

    public static void in(ApplicationContext portal) {
        portal.getBean(ListingIndex.class).lookAfter();
    }
}
