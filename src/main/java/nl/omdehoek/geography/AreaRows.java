package nl.omdehoek.geography;

import java.util.Map;

/** Makes areas of rows; refuses a row that names an area which is not there. */
class AreaRows {

    Municipality municipality(Row row) throws Refused {
        var code = row.code("code", MunicipalityCode.class, "gemeentecode (GM en vier cijfers)");
        return new Municipality(code, row.name(), row.centre(), row.inhabitants());
    }

    District district(Row row, Map<MunicipalityCode, Municipality> municipalities) throws Refused {
        var code = row.code("code", DistrictCode.class, "wijkcode (WK en zes tekens)");
        mustHold(municipalities, code.municipality());
        return new District(code, row.name(), row.centre(), row.inhabitants());
    }

    Neighbourhood neighbourhood(Row row, Map<DistrictCode, District> districts) throws Refused {
        var code = row.code("code", NeighbourhoodCode.class, "buurtcode (BU en acht tekens)");
        mustHold(districts, code.district());
        return new Neighbourhood(code, row.name(), row.centre(), row.inhabitants(), row.postcodeIfAny());
    }

    PostcodeArea postcode(Row row, Map<NeighbourhoodCode, Neighbourhood> neighbourhoods) throws Refused {
        var main = row.code("bu_code", NeighbourhoodCode.class, "buurtcode (BU en acht tekens)");
        mustHold(neighbourhoods, main);
        return new PostcodeArea(row.postcode(), row.nameIfAny("plaats"), row.centre(), main, row.inhabitants());
    }

    private static <C extends AreaCode> void mustHold(Map<C, ?> known, C code) throws Refused {
        if (!known.containsKey(code)) {
            throw new Refused(code.value() + " ontbreekt");
        }
    }
}
