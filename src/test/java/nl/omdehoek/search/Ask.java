package nl.omdehoek.search;

import java.util.Set;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.geography.Point;
import nl.omdehoek.listing.Access;
import nl.omdehoek.listing.Audience;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Setting;
import nl.omdehoek.listing.Theme;
import org.jspecify.annotations.Nullable;

/** A question that starts by asking for anything, and asks for less with each word said. */
record Ask(
        String words,
        @Nullable Point near,
        @Nullable Distance within,
        @Nullable Window window,
        Filters filters,
        Order order,
        int page) {

    static Ask anything() {
        return new Ask("", null, null, null, Filters.NONE, Order.BEST, 1);
    }

    static Ask words(String words) {
        return new Ask(words, null, null, null, Filters.NONE, Order.BEST, 1);
    }

    static Ask of(FindQuery query) {
        return new Ask(
                query.words(),
                query.near(),
                query.within(),
                query.window(),
                query.filters(),
                query.order(),
                query.page());
    }

    FindQuery query() {
        return new FindQuery(words, near, within, window, filters, order, page);
    }

    Ask near(Point point) {
        return new Ask(words, point, within, window, filters, order, page);
    }

    Ask within(int metres) {
        return new Ask(words, near, new Distance(metres), window, filters, order, page);
    }

    Ask during(@Nullable Window asked) {
        return new Ask(words, near, within, asked, filters, order, page);
    }

    Ask soonestFirst() {
        return new Ask(words, near, within, window, filters, Order.SOONEST, page);
    }

    Ask page(int number) {
        return new Ask(words, near, within, window, filters, order, number);
    }

    Ask kinds(ListingKind... kinds) {
        var is = filters;
        return with(new Filters(
                Set.of(kinds),
                is.theme(),
                is.free(),
                is.access(),
                is.language(),
                is.audience(),
                is.setting(),
                is.noReferral()));
    }

    Ask theme(@Nullable Theme theme) {
        var is = filters;
        return with(new Filters(
                is.kinds(),
                theme,
                is.free(),
                is.access(),
                is.language(),
                is.audience(),
                is.setting(),
                is.noReferral()));
    }

    Ask free() {
        var is = filters;
        return with(new Filters(
                is.kinds(),
                is.theme(),
                true,
                is.access(),
                is.language(),
                is.audience(),
                is.setting(),
                is.noReferral()));
    }

    Ask access(Access... access) {
        var is = filters;
        return with(new Filters(
                is.kinds(),
                is.theme(),
                is.free(),
                Set.of(access),
                is.language(),
                is.audience(),
                is.setting(),
                is.noReferral()));
    }

    Ask language(@Nullable String language) {
        var is = filters;
        return with(new Filters(
                is.kinds(),
                is.theme(),
                is.free(),
                is.access(),
                language,
                is.audience(),
                is.setting(),
                is.noReferral()));
    }

    Ask audience(@Nullable Audience audience) {
        var is = filters;
        return with(new Filters(
                is.kinds(),
                is.theme(),
                is.free(),
                is.access(),
                is.language(),
                audience,
                is.setting(),
                is.noReferral()));
    }

    Ask setting(@Nullable Setting setting) {
        var is = filters;
        return with(new Filters(
                is.kinds(),
                is.theme(),
                is.free(),
                is.access(),
                is.language(),
                is.audience(),
                setting,
                is.noReferral()));
    }

    Ask noReferral() {
        var is = filters;
        return with(new Filters(
                is.kinds(), is.theme(), is.free(), is.access(), is.language(), is.audience(), is.setting(), true));
    }

    private Ask with(Filters other) {
        return new Ask(words, near, within, window, other, order, page);
    }
}
