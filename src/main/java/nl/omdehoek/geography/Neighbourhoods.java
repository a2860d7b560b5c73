package nl.omdehoek.geography;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * Knows every municipality, district, neighbourhood and postcode of the Netherlands: by code, by name, by where it is.
 * Never changes once read, so many threads may ask at once. Whoever shows any of it shows {@link #credit()} too.
 */
public final class Neighbourhoods {
    static final String BUILT_IN = "areas/netherlands.tsv.gz";

    private final Map<MunicipalityCode, Municipality> municipalities;
    private final Map<DistrictCode, District> districts;
    private final Map<NeighbourhoodCode, Neighbourhood> neighbourhoods;
    private final Map<Postcode, PostcodeArea> postcodes;
    private final Map<AreaCode, Geometry> outlines;
    private final Whereabouts whereabouts;
    private final Centres centres;

    /** Made in the background: nobody types a name before there is a page to type it on. */
    private final CompletableFuture<NameIndex> names;

    Neighbourhoods(Areas areas) {
        municipalities = byCode(areas.municipalities(), Municipality::code);
        districts = byCode(areas.districts(), District::code);
        neighbourhoods = byCode(areas.neighbourhoods(), Neighbourhood::code);
        postcodes = byCode(areas.postcodes(), PostcodeArea::postcode);
        outlines = areas.outlines();
        whereabouts = new Whereabouts(areas, neighbourhoods);
        centres = new Centres(areas.neighbourhoods());
        names = CompletableFuture.supplyAsync(() -> names(areas));
    }

    private static NameIndex names(Areas areas) {
        var towns = Towns.of(areas.postcodes());
        return new NameIndex(Stream.of(areas.municipalities(), towns, areas.districts(), areas.neighbourhoods())
                .<Area>flatMap(Collection::stream)
                .toList());
    }

    private static <K, V> Map<K, V> byCode(Collection<V> areas, Function<V, K> code) {
        return areas.stream().collect(Collectors.toUnmodifiableMap(code, Function.identity()));
    }

    /** The areas that come with the program, for what runs without Spring. */
    public static Neighbourhoods builtIn() {
        return read(new ClassPathResource(BUILT_IN, Neighbourhoods.class.getClassLoader()));
    }

    /** Throws {@link UnreadableAreas} when the file is missing or not as it should be. */
    static Neighbourhoods read(Resource file) {
        try (var stream = file.getInputStream()) {
            return new Neighbourhoods(AreaReader.read(stream, file.getDescription()));
        } catch (IOException _) {
            throw UnreadableAreas.missing(file.getDescription());
        }
    }

    public Optional<Municipality> municipality(MunicipalityCode code) {
        return Optional.ofNullable(municipalities.get(code));
    }

    public Optional<Neighbourhood> neighbourhood(NeighbourhoodCode code) {
        return Optional.ofNullable(neighbourhoods.get(code));
    }

    /** Whichever of the three kinds it is. */
    public Optional<Area> area(AreaCode code) {
        return switch (code) {
            case MunicipalityCode it -> Optional.ofNullable(municipalities.get(it));
            case DistrictCode it -> Optional.ofNullable(districts.get(it));
            case NeighbourhoodCode it -> Optional.ofNullable(neighbourhoods.get(it));
        };
    }

    /** Where a postcode is; empty when it does not exist or has post boxes only. */
    public Optional<PostcodeArea> areaOf(Postcode postcode) {
        return Optional.ofNullable(postcodes.get(postcode));
    }

    /** By name, in order. */
    public List<Municipality> municipalities() {
        return municipalities.values().stream()
                .sorted(Comparator.comparing(Municipality::name))
                .toList();
    }

    /** The neighbourhoods of an area, by code; a neighbourhood holds just itself. */
    public List<Neighbourhood> neighbourhoodsIn(AreaCode area) {
        return whereabouts.in(area.municipality()).stream()
                .filter(it -> area.equals(it.municipality()) || area.equals(it.district()) || area.equals(it.code()))
                .toList();
    }

    /**
     * The neighbourhood that this point lies in; empty abroad and at sea. Sure where outlines are known (a point on a
     * border belongs to the lowest code); elsewhere a guess, the nearest centre within its municipality.
     */
    public Optional<Neighbourhood> at(Point point) {
        return whereabouts.at(point);
    }

    /** The neighbourhoods whose centres are nearest, nearest first. */
    public List<Neighbourhood> near(Point point, int limit) {
        return centres.near(point, limit);
    }

    /** The neighbourhoods whose centre is no further than this, nearest first. */
    public List<Neighbourhood> within(Point point, Distance reach) {
        return centres.within(point, reach.metres());
    }

    /**
     * Municipalities, towns, districts and neighbourhoods by the beginning of any word of their name; accents, capitals,
     * hyphens and apostrophes do not matter. Who is called exactly so comes first, then the most inhabited.
     */
    public List<Area> named(String typed, int limit) {
        return names.join().find(typed, limit);
    }

    /** All areas with just this name, most inhabited first; capitals and accents do not matter. */
    public List<Area> called(String name) {
        return names.join().called(name);
    }

    /** The border of an area, where it is known. */
    public Optional<Outline> outlineOf(AreaCode code) {
        return Optional.ofNullable(outlines.get(code)).map(Drawing::of);
    }

    /** Whom to thank, wherever the map or the figures are shown. */
    public String credit() {
        return Areas.CREDIT;
    }
}
