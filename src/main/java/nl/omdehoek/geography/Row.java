package nl.omdehoek.geography;

import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVRecord;

/** One row of a CSV file, read as what it should hold or refused with the reason. */
class Row {
    private final CSVRecord row;

    Row(CSVRecord row) throws Refused {
        if (!row.isConsistent()) {
            throw new Refused("het aantal kolommen is " + row.size() + ", niet dat van de kopregel");
        }
        this.row = row;
    }

    String text(String column) {
        return row.get(column).strip();
    }

    String name() throws Refused {
        return nameIfAny("naam").orElseThrow(() -> new Refused("de naam is leeg"));
    }

    Optional<String> nameIfAny(String column) throws Refused {
        var name = text(column);
        if (!name.isEmpty() && !AreaName.fits(name)) {
            throw new Refused(column + " is te lang of onleesbaar");
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    <C extends AreaCode> C code(String column, Class<C> kind, String expected) throws Refused {
        return AreaCode.parse(text(column))
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() -> new Refused("\"" + text(column) + "\" is geen " + expected));
    }

    Postcode postcode() throws Refused {
        return Postcode.parse(text("pc4"))
                .orElseThrow(() -> new Refused("\"" + text("pc4") + "\" is geen postcode van vier cijfers"));
    }

    Optional<Postcode> postcodeIfAny() throws Refused {
        return text("pc4").isEmpty() ? Optional.empty() : Optional.of(postcode());
    }

    Point centre() throws Refused {
        return Ground.point(degrees("lat"), degrees("lon"));
    }

    private double degrees(String column) throws Refused {
        try {
            return Double.parseDouble(text(column));
        } catch (NumberFormatException _) {
            throw new Refused(column + " \"" + text(column) + "\" is geen getal met een punt, zoals 52.35824");
        }
    }

    /** Nothing, or the negative number by which CBS says so, means that it is not published. */
    OptionalInt inhabitants() throws Refused {
        var typed = text("inwoners");
        try {
            var number = typed.isEmpty() ? -1 : Integer.parseInt(typed);
            return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
        } catch (NumberFormatException _) {
            throw new Refused("inwoners \"" + typed + "\" is geen geheel getal");
        }
    }
}
