package nl.omdehoek.listing;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a neighbour could post. */
public final class SamplePosts {

    private SamplePosts() {}

    public static Post post(String title) {
        return post(title, Layer.INFORMAL, null);
    }

    public static Post post(String title, Layer layer, @Nullable ListingId organisation) {
        return new Post(
                new Wording(title, "", ""),
                "",
                Set.of(Theme.MEETING),
                layer,
                organisation,
                Welcome.EVERYBODY,
                Exchange.NONE,
                true,
                Optional.empty(),
                false);
    }
}
