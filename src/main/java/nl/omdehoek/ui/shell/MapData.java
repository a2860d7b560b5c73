package nl.omdehoek.ui.shell;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.geography.Neighbourhood;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.geography.Outline;
import nl.omdehoek.geography.Point;
import nl.omdehoek.ui.kit.HereFinder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a phone needs to find its own neighbourhood, and to draw a map: outlines and centres, the same for everybody. */
@RestController
class MapData {

    /** A square of a tenth of a degree is some 11 by 7 kilometres; this reaches its corners and its neighbours' centres. */
    private static final Distance REACH = new Distance(11_000);

    private static final Distance AROUND = new Distance(12_000);

    private static final int OFFERED = 8;
    private static final int LONGEST_NAME = 60;

    private final Neighbourhoods neighbourhoods;
    private final HereFinder hereFinder;
    private final String tiles;
    private final String credit;

    MapData(
            Neighbourhoods neighbourhoods,
            HereFinder hereFinder,
            @Value("${omdehoek.map.tiles}") String tiles,
            @Value("${omdehoek.map.credit}") String credit) {
        this.neighbourhoods = neighbourhoods;
        this.hereFinder = hereFinder;
        this.tiles = tiles;
        this.credit = credit;
    }

    /** The neighbourhoods in and around a square: latitude and longitude in tenths of a degree, rounded down. */
    @GetMapping("/gebieden/{latitude:\\d{3}}/{longitude:\\d{2}}")
    ResponseEntity<List<Map<String, Object>>> square(@PathVariable int latitude, @PathVariable int longitude) {
        if (latitude >= 900) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var middle = new Point(latitude / 10.0 + 0.05, longitude / 10.0 + 0.05);
        return cached(
                neighbourhoods.within(middle, REACH).stream().map(this::where).toList());
    }

    /** What begins with these letters, while somebody types: names to choose from, as the field understands them. */
    @GetMapping("/gebieden/namen")
    ResponseEntity<List<String>> names(@RequestParam(defaultValue = "") String begin) {
        return cached(
                begin.isBlank() || begin.length() > LONGEST_NAME
                        ? List.of()
                        : hereFinder.named(begin, OFFERED).stream()
                                .map(hereFinder::fullName)
                                .distinct()
                                .toList());
    }

    private Map<String, Object> where(Neighbourhood neighbourhood) {
        var data = new LinkedHashMap<String, Object>();
        data.put("code", neighbourhood.code().value());
        data.put("lat", neighbourhood.centre().latitude());
        data.put("lon", neighbourhood.centre().longitude());
        neighbourhoods.outlineOf(neighbourhood.code()).ifPresent(it -> data.put("rings", rings(it)));
        return data;
    }

    /** The outlines round an area, the tiles if there are any, and whom to thank. */
    @GetMapping("/kaart/{code}")
    ResponseEntity<Map<String, Object>> background(@PathVariable String code) {
        var outlines = AreaCode.parse(code).flatMap(neighbourhoods::area).stream()
                .flatMap(area -> neighbourhoods.within(area.centre(), AROUND).stream())
                .flatMap(it -> neighbourhoods.outlineOf(it.code()).stream().map(outline -> outline(it, outline)))
                .toList();
        var data = new LinkedHashMap<String, Object>();
        data.put("outlines", outlines);
        data.put("tiles", tiles.isEmpty() ? null : Map.of("url", tiles, "attribution", credit));
        data.put("credit", neighbourhoods.credit());
        return cached(data);
    }

    private static Map<String, Object> outline(Neighbourhood neighbourhood, Outline outline) {
        return Map.of("name", neighbourhood.name(), "rings", rings(outline));
    }

    private static List<List<double[]>> rings(Outline outline) {
        return outline.rings().stream()
                .map(ring -> ring.stream()
                        .map(it -> new double[] {it.longitude(), it.latitude()})
                        .toList())
                .toList();
    }

    private static <T> ResponseEntity<T> cached(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(body);
    }
}
