package nl.omdehoek.geography;

import java.util.List;

/** The border of an area, for drawing: one part for each separate piece of land; refuses none at all. */
public record Outline(List<Part> parts) {

    public Outline {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("An outline has a part");
        }
    }

    /** All rings, to be filled by the even-odd rule. */
    public List<List<Point>> rings() {
        return parts.stream().flatMap(it -> it.rings().stream()).toList();
    }

    /** One piece of land: its outer ring, then its holes; each ring ends where it began. */
    public record Part(List<List<Point>> rings) {

        public Part {
            rings = rings.stream().map(List::copyOf).toList();
            if (rings.isEmpty() || rings.stream().anyMatch(it -> it.size() < 4)) {
                throw new IllegalArgumentException("A part has an outer ring, and a ring at least four points");
            }
        }
    }
}
