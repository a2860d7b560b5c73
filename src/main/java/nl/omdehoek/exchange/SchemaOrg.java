package nl.omdehoek.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.Moment;
import tools.jackson.databind.json.JsonMapper;

/** A listing as schema.org data (JSON-LD), for search engines and other machines. */
public final class SchemaOrg {

    private static final JsonMapper mapper = JsonMapper.builder().build();
    private static final int MOST_DATES = 10;

    private SchemaOrg() {}

    public static String of(Findable thing, String address) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.putAll(typed(thing));
        data.put("url", address);
        return mapper.writeValueAsString(data);
    }

    private static Map<String, Object> typed(Findable thing) {
        var listing = thing.listing();
        return switch (thing.kind()) {
            case PLACE -> place(thing, listing);
            case ACTIVITY -> activity(thing, listing);
            case HELP_POINT, OFFER -> service(listing);
            case INITIATIVE -> described("Organization", listing);
        };
    }

    private static Map<String, Object> described(String type, Listing listing) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@type", type);
        data.put("name", listing.title());
        if (!listing.wording().summary().isEmpty()) {
            data.put("description", listing.wording().summary());
        }
        return data;
    }

    private static Map<String, Object> place(Findable thing, Listing listing) {
        var data = described("Place", listing);
        data.put("address", address(listing));
        if (listing.location().exactness() == Exactness.EXACT) {
            var point = listing.location().point();
            data.put(
                    "geo",
                    Map.of("@type", "GeoCoordinates", "latitude", point.latitude(), "longitude", point.longitude()));
        }
        if (!listing.contact().telephone().isEmpty()) {
            data.put("telephone", listing.contact().telephone());
        }
        data.put("publicAccess", !thing.byNameOnly());
        return data;
    }

    private static Map<String, Object> activity(Findable thing, Listing listing) {
        var data = described("Event", listing);
        var dates = thing.moments().stream().limit(MOST_DATES).toList();
        if (!dates.isEmpty()) {
            data.put("startDate", dates.getFirst().start().toString());
            data.put("endDate", dates.getFirst().end().toString());
        }
        if (dates.size() > 1) {
            data.put("subEvent", dates.stream().map(SchemaOrg::date).toList());
        }
        data.put(
                "location",
                Map.of(
                        "@type",
                        "Place",
                        "name",
                        thing.placeName().orElse(listing.location().town()),
                        "address",
                        address(listing)));
        Optional.ofNullable(listing.welcome().cost()).ifPresent(it -> data.put("isAccessibleForFree", it.isFree()));
        thing.organisationName().ifPresent(it -> data.put("organizer", Map.of("@type", "Organization", "name", it)));
        return data;
    }

    private static Map<String, Object> date(Moment moment) {
        return Map.of(
                "@type",
                "Event",
                "startDate",
                moment.start().toString(),
                "endDate",
                moment.end().toString());
    }

    private static Map<String, Object> service(Listing listing) {
        var data = described("Service", listing);
        data.put("areaServed", listing.location().town());
        data.put("availableLanguage", List.copyOf(listing.welcome().languages()));
        return data;
    }

    private static Map<String, Object> address(Listing listing) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@type", "PostalAddress");
        data.put("addressCountry", "NL");
        data.put("addressLocality", listing.location().town());
        if (!listing.location().address().isEmpty()) {
            data.put("streetAddress", listing.location().address());
        }
        return data;
    }
}
